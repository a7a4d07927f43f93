// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/executor.h"
#include "core/config/settings.h"
#include "core/journal/journal.h"
#include "core/ledger/ledger.h"
#include "core/objects/objectstore.h"
#include "core/sessions/sessionstore.h"
#include "core/sweep/runvault.h"

#include <functional>

namespace docsweep {

/// What a planner gets: halves that can only read, and the journal to write the plan to. A preview cannot delete.
struct ReadBackends {
    SessionReaderFactory sessions;
    ObjectReaderFactory objects; ///< may answer Unavailable: then only rows are planned
    JournalFactory journal;
    QList<Bucket> buckets;
    const Clock *clock = &systemClock();
    Executor *executor = &threads(); ///< for reading ahead
    QString scratch = {}; ///< a folder of this user alone for what a scan does not keep in memory; empty: the system's
};

/// What somebody has said of times, and what is known of who tells them.
struct StatedTimes {
    ClockSource clock = ClockSource::Agreeing;
    ActivityMeaning activity = ActivityMeaning::Requests;
    bool databaseHasOwnClock = false; ///< its server is another machine
};

/// What a run gets.
struct SweepBackends {
    SessionStoreFactory sessions;
    ObjectStoreFactory objects;
    JournalFactory journal;
    QList<Bucket> buckets;
    const Clock *clock = &systemClock();
    /// Called between any two steps, on the thread that does them. For tests that pull the plug.
    std::function<void(const char *step)> onStep = {};
    Executor *executor = &threads(); ///< of batches, and for what is asked meanwhile
    StatedTimes times = {};
    bool cleansDjangoSessions = false; ///< the expired ones, where the plan says so too
    LedgerFactory ledger = {}; ///< what all docsweeps of the web app share; none: there can be none
    RetentionSettings retention = {}; ///< by which deletions that other docsweeps left are judged
    VaultFactory vault = {}; ///< where copies are kept of what goes; none: nowhere
    Duration ledgerTerm{}; ///< for so long it may know who and why, once a hold or a run has ended; zero: for ever
};

} // namespace docsweep
