// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace docsweep {

/// Who started a run. Stored by number: append only.
enum class RunTrigger { Manual = 1, CommandLine = 2, Scheduled = 3, Endpoint = 4 };

/// How a run came to be.
struct RunOrigin {
    RunOrigin(RunTrigger by, QString who = {}, Why limits = {}) // NOLINT(google-explicit-constructor): often all
        : trigger(by)
        , starter(std::move(who))
        , overridden(std::move(limits))
    {
    }
    RunTrigger trigger;
    QString starter; ///< user@host, or "schedule"
    Why overridden; ///< the safety limits that a person set aside for it, with their figures; empty: none
};

enum class RunState {
    Running = 0,
    Done = 1,
    Cancelled = 2, ///< by request; the rest of the plan was not touched
    Failed = 3, ///< `error` says what stopped it
    Interrupted = 4, ///< its process died; recovery has settled it
};

/// Sequence numbers of a plan, both ends included.
struct SeqRange {
    quint32 first = 0;
    quint32 last = 0;
    bool operator==(const SeqRange &) const = default;
};

struct StateTotal {
    qint64 items = 0;
    qint64 bytes = 0;
    bool operator==(const StateTotal &) const = default;
};

/// What became of a run's items, by ItemState.
struct RunTotals {
    std::array<StateTotal, kItemStates> byState{};
    qint64 sessionsDeleted = 0;
    qint64 documentsDeleted = 0;
    qint64 objectsDeleted = 0;
    qint64 freedBytes = 0;
    qint64 earlierDeletionsFinished = 0; ///< pending deletions of earlier runs that this run completed
    qint64 earlierBytesFinished = 0;
    qint64 earlierDeletionsPending = 0;
    /// Pending deletions of this docsweep that others had completed, each counted by the run that did.
    qint64 finishedByOthers = 0;
    qint64 djangoSessionsDeleted = 0; ///< rows of django_session; no items
    Why djangoSessionsProblem; ///< why some that were to go are still there; empty: none
    Duration elapsed{}; ///< what the run took, by a steady clock; zero: nobody has noted it
    /// How often in a row a run without a plan was refused with the same `error`: first at `startedAt`, last at
    /// `finishedAt`. 0: it was not refused so.
    qint64 refusals = 0;
    QByteArray ledger; ///< in which it was written down; empty: in none, or nobody has noted it
    qint64 ledgerRun = 0; ///< as which entry
    QString storageName; ///< of a run without a plan; empty: nobody has noted it

    const StateTotal &of(ItemState state) const { return byState[size_t(state)]; }
    StateTotal &of(ItemState state) { return byState[size_t(state)]; }
    bool operator==(const RunTotals &) const = default;
};

/// What a run's row is told at its end besides what its items say.
struct RunEnding {
    RunEnding(qint64 stillPending = 0, Duration took = {}, qint64 refused = 0) // NOLINT(google-explicit-constructor)
        : earlierDeletionsPending(stillPending)
        , elapsed(took)
        , refusals(refused)
    {
    }

    qint64 earlierDeletionsPending = 0;
    Duration elapsed{}; ///< as in RunTotals
    qint64 refusals = 0; ///< as in RunTotals
    qint64 djangoSessionsDeleted = 0;
    Why djangoSessionsProblem;
    QByteArray ledger; ///< as in RunTotals
    qint64 ledgerRun = 0; ///< as in RunTotals
    QString storageName; ///< as in RunTotals
};

/// How much executing a plan, or a part of it, would take away: what is still planned of it.
struct RunSize {
    qint64 items = 0;
    qint64 bytes = 0; ///< of objects
    qint64 sessions = 0; ///< of the items
    QMap<Bucket, KindTotal> buckets; ///< its objects
    bool operator==(const RunSize &) const = default;
};

struct Run {
    RunId id = 0;
    PlanId planId = 0; ///< 0: it only finished what earlier ones left
    RunTrigger trigger = RunTrigger::Manual;
    RunState state = RunState::Running;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    RunTotals totals;
    Why error; ///< what stopped it; empty when nothing did
    Why storageProblem; ///< why objects could not be removed; empty when they could
    QString starter; ///< user@host, or "schedule"; empty in runs of older versions
    Why overridden; ///< as in RunOrigin
    WebAppId webApp = 0;
    qint64 waiting = 0; ///< of its pending deletions, those that wait now
    /// Once it has ended: items of batches that it could not find out about, since their rows may or may not be gone.
    /// The next run settles them.
    qint64 undecided = 0;
};

/// How long a run took: by a steady clock where that was noted, else by its times. Clocks leap: never negative.
inline Duration tookTime(const Run &run, Instant finishedAt)
{
    if (run.totals.elapsed > Duration::zero())
        return run.totals.elapsed;
    return std::max(Duration::zero(), Duration(finishedAt - run.startedAt));
}

} // namespace docsweep
