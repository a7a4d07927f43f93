// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/browse/planbrowser.h"
#include "core/journal/journal.h"
#include "ui/console/latestjob.h"

#include <QObject>

#include <deque>

namespace docsweep {

/// The holds of the journal, those that ended lately, and what they keep of the plan on screen. Changes go to the
/// journal on a worker, one after the other; what is known here follows them. GUI thread.
class HoldBook : public QObject {
    Q_OBJECT

public:
    explicit HoldBook(const Clock &clock, QObject *parent = nullptr);
    ~HoldBook() override;

    /// Another plan, or none, or another journal: everything is read anew. `leftOut`: what was held when the plan was
    /// made, which it does not list.
    void setPlan(const QString &home, std::optional<PlanId> plan, const JournalFactory &journal,
        const QMap<qint64, HeldUsage> &leftOut = {});
    /// Reads again: a run may have dealt with items, another program may have made a hold.
    void read();

    const std::vector<Hold> &holds() const { return m_holds; }
    const std::vector<EndedHold> &ended() const { return m_ended; } ///< of the last `kEndedHoldsShown`, latest first
    const HeldItems &held() const { return m_held; }
    /// What a hold keeps of what the newest scan saw, or will: listed by the plan, and left out of it.
    KindTotal keeps(qint64 hold) const;
    /// Why the holds are not known; nothing: they are.
    const std::optional<Error> &problem() const { return m_problem; }
    const QString &home() const { return m_home; }
    std::optional<PlanId> plan() const { return m_plan; }

    /// Patterns that are held already count as added.
    void add(std::vector<Hold> holds);
    void release(std::vector<qint64> ids, const QString &why);
    /// Another end of these; nothing: for ever.
    void setEnd(const std::vector<qint64> &ids, std::optional<Instant> until);

signals:
    void changed(); ///< holds, or what they keep
    void failed(const docsweep::Error &error); ///< nothing changed, or not all of it
    void journalChanged(); ///< questions about the one before make no sense any more

private:
    struct Known {
        std::vector<Hold> holds;
        std::vector<EndedHold> ended;
        HeldItems held;
    };
    using Change = std::function<Result<>(Journal &)>;

    void change(Change change);
    void startNext();

    const Clock &m_clock;
    QString m_home;
    std::optional<PlanId> m_plan;
    JournalFactory m_journal;
    std::vector<Hold> m_holds;
    std::vector<EndedHold> m_ended;
    HeldItems m_held;
    std::optional<Error> m_problem;
    QMap<qint64, HeldUsage> m_leftOut;
    std::deque<std::pair<JournalFactory, Change>> m_changes; ///< each with the journal it was meant for
    bool m_changing = false;

    LatestJob<Result<Known>> m_readJob; // last: their workers use what stands above
    LatestJob<Result<>> m_changeJob{1};
};

} // namespace docsweep
