// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "ui/console/console.h"

namespace docsweep {

/// What is known of the ledger of the open connection: whether there is one that may be believed, everybody's runs,
/// which of them is at work elsewhere, and which schedules are expected to begin some. Looks now and then while the
/// window can be seen, more often while somebody is at work elsewhere. Does what is asked of the ledger on a worker,
/// one thing at a time. GUI thread.
class LedgerBook : public QObject {
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< it was not looked for yet, or the database did not answer
        None,
        There,
        Refused, ///< there is one, or was, whose holds cannot be believed: nothing is deleted
    };
    enum class Step { Make, Adopt, Rehome, Forget, Stop, EndSchedule };
    static constexpr int kRunsKnown = 500;

    /// `console` outlives it; `window` owns it.
    LedgerBook(Console &console, QWidget *window);
    ~LedgerBook() override;

    State state() const { return m_state; }
    const QString &name() const { return m_name; } ///< "SQLite /srv/app/db.sqlite3.docsweep"; empty: not known yet
    const Error &problem() const { return m_problem; } ///< when Refused
    const std::optional<LedgerHead> &head() const { return m_head; } ///< the last entry that was seen; when There
    const std::vector<LedgerRun> &runs() const { return m_runs; } ///< newest first, at most kRunsKnown
    const std::vector<LedgerSchedule> &schedules() const { return m_schedules; } ///< that are expected, anybody's
    /// The run that is at work in another docsweep, or null.
    const LedgerRun *liveElsewhere() const;
    /// Holds in force that are of this docsweep alone.
    int ownHolds() const { return m_ownHolds; }
    void setOwnHolds(int holds);
    Console &console() const { return m_console; }

    void look(); ///< now, or once more when the look that is on has ended
    /// Makes one and, where `adopts`, gives it this docsweep's own holds and the runs of before.
    void make(bool adopts);
    void adopt();
    void rehome();
    void forget();
    void askToStop(qint64 run);
    void endSchedule(qint64 id); ///< nobody expects it any more
    bool isChanging() const { return m_changeJob.isBusy(); }

signals:
    void changed(); ///< the state, a run, or a schedule
    void headMoved(); ///< somebody wrote into it: holds may be others
    void stepEnded(docsweep::LedgerBook::Step step, const docsweep::Result<> &done);

private:
    struct Seen {
        std::optional<State> state; ///< nothing: nobody answered
        QString name;
        Error problem;
        LedgerHead head;
        std::optional<std::vector<LedgerRun>> runs;
        std::vector<LedgerSchedule> schedules;
    };
    using Work = std::function<Result<>(Ledger &, std::stop_token)>;

    static Seen lookAt(
        const LedgerFactory &factory, const std::optional<LedgerHead> &known, bool isLive, const std::stop_token &stop);
    void take(Seen seen);
    void change(Step step, Work work);
    void forgetAll();

    Console &m_console;
    QWidget *m_window;
    State m_state = State::Unknown;
    QString m_name;
    Error m_problem;
    std::optional<LedgerHead> m_head;
    std::vector<LedgerRun> m_runs;
    std::vector<LedgerSchedule> m_schedules;
    int m_ownHolds = 0;
    bool m_looksAgain = false;
    QTimer m_tick;

    LatestJob<Seen> m_lookJob; // last: their workers use what stands above
    LatestJob<Result<>> m_changeJob{1};
};

/// "web-1" of "ops@web-1"; all of it where it has no host.
QString hostOf(const QString &who);
/// "ops" of "ops@web-1".
QString userOf(const QString &who);

} // namespace docsweep
