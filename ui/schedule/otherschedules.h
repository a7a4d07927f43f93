// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/connectionschedule.h"
#include "ui/schedule/scheduleterms.h"

#include <QMap>
#include <QSet>

#include <map>
#include <vector>

namespace docsweep {

/// Whoever attends the runs of a connection without a window: tells of them, say. Goes before its console.
struct RunAttendant {
    RunAttendant() = default;
    RunAttendant(const RunAttendant &) = delete;
    RunAttendant &operator=(const RunAttendant &) = delete;
    virtual ~RunAttendant() = default;
    virtual bool isAtRest() const { return true; } ///< destroying it waits for no worker
};

/// Follows the schedules of the saved connections that are not open, as `ScheduledRuns` follows the one that is: each
/// has a console of its own without a window, which holds no list. Opening a connection hands its schedule over: a run
/// that is on goes on to its end first. Connections that are made, changed, renamed or removed meanwhile are noticed
/// within half a minute. One that cannot be opened is said to be so, and tried again every ten minutes. No run begins
/// before it is known of each connection which schedule it stands for: where several stand for one and would not delete
/// the same, none of them is followed, unless one is open. GUI thread.
class OtherSchedules : public QObject {
    Q_OBJECT

public:
    using Attend = std::function<std::unique_ptr<RunAttendant>(Console &, ScheduledRuns &)>;

    /// `open` and `scheduled` are those of the window; they outlive it, and so does `clock`.
    OtherSchedules(
        Console &open, ScheduledRuns &scheduled, const Clock &clock, Attend attend = {}, QObject *parent = nullptr);
    ~OtherSchedules() override;

    /// Nothing is opened before.
    void begin();
    /// Looks which connections there are.
    void follow();
    void look(); ///< what is due now, as `ScheduledRuns::look`
    /// Every run ends within a batch, and no other begins; ended() comes once nothing runs any more.
    void end();

    Instant now() const { return m_clock.now(); }
    /// Of all saved connections by name, with the one that is open; of fewer than two: none.
    std::vector<ConnectionSchedule> all() const;
    /// The next run of all that is in sight.
    std::optional<ConnectionSchedule> next() const;
    bool isAtWork(const QString &connection) const; ///< a run of it, which is not open, is on or is being mended
    bool isAnyOn() const; ///< of those that are not open
    /// Those that are on; one that is not known yet, as soon as it is.
    void pauseUntil(Instant end);
    void resume();

signals:
    void changed();
    void runEnded(const QString &connection, const docsweep::Result<docsweep::Run> &run, bool wantsNotice);
    void ended();

private:
    /// A console without a window.
    struct Runner : QObject {
        Runner(const QString &name, const QString &calledDatabase, const ConsoleContext &context, const Clock &clock)
            : connection(name)
            , database(calledDatabase)
            , console(context)
            , scheduled(console, clock)
        {
        }
        bool isAtRest() const
        {
            return console.isAtRest() && scheduled.isAtRest() && (!attendant || attendant->isAtRest());
        }
        ScheduleTerms terms() const { return scheduleTermsOf(scheduled, database); }
        /// An automatic run is on that has deleted nothing yet.
        bool isOnlyLooking() const
        {
            return scheduled.isBeginning() || (console.isAutomatic() && !console.isRunning());
        }
        /// One that is to begin, or was broken off and has not been begun again.
        bool owesRun() const { return scheduled.isBeginning() || scheduled.isToMakeUp(); }
        const QString connection;
        const QString database;
        Console console;
        ScheduledRuns scheduled;
        std::unique_ptr<RunAttendant> attendant;
        bool makesUp = false;
    };
    struct Opened {
        Result<ConsoleContext> context;
        ScheduleTerms terms; ///< home and database alone, as far as they are known
    };
    struct Entry {
        QString mark;
        std::unique_ptr<Runner> runner; ///< none: it is open, or could not be opened, or is not yet
        std::optional<Error> problem;
        Instant triedAt; ///< when it could not be opened
        QString sameAs;
        std::optional<ScheduleConflict> conflict;
        ScheduleTerms terms; ///< of what has no runner, as far as they are known
        bool makesUp = false; ///< a run was broken off by opening another connection
    };

    void takeMarks(const QMap<QString, QString> &marks);
    void forgetJudgements();
    void takeContext();
    void openNext();
    bool isToBeOpened(const QString &name, const Entry &entry) const;
    void take(const QString &name, const Opened &opened);
    void takeState();
    void judge();
    bool isSettled() const;
    bool isWorkedAt(const ScheduleTerms &terms) const;
    std::optional<ScheduleConflict> conflictOf(const QString &name, const ScheduleTerms &terms) const;
    void setAside(const QString &name);
    void release(Runner &runner);
    void takePause(const QString &name, ScheduledRuns &scheduled);
    void letGo(std::unique_ptr<Runner> runner);
    void lookAtLeaving();
    Runner *leaving(const QString &name) const;

    Console &m_open;
    ScheduledRuns &m_scheduled;
    const Clock &m_clock;
    const Attend m_attend;
    QString m_openName;
    QString m_openDatabase; ///< what the journal calls it
    std::optional<Instant> m_pausedUntil; ///< all that are on
    QSet<QString> m_pauseTaken; ///< by these connections
    QSet<QString> m_new; ///< they are followed beside another one for the first time
    bool m_isJudging = false;
    bool m_isBrokenOff = false; ///< the run of the connection that was open, just now
    bool m_isBegun = false;
    bool m_isEnding = false;
    std::map<QString, Entry> m_entries; ///< of all saved connections
    std::vector<std::unique_ptr<Runner>> m_leaving; ///< they end what they are at
    QTimer m_tick;
    QTimer m_soon; ///< changed() once for many changes
    QTimer m_leave;

    LatestJob<QMap<QString, QString>> m_marksJob; // last: their workers use what stands above
    LatestJob<Opened> m_openJob{1};
};

} // namespace docsweep
