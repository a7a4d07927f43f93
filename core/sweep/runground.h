// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/currentreferences.h"
#include "core/sweep/lockeddatabase.h"
#include "core/sweep/runcounters.h"
#include "core/sweep/storagehealth.h"

#include <QMap>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace docsweep {

/// What both `execute` and `recover` need, taken in this order and given back in reverse.
struct RunGround {
    explicit RunGround(const Clock &clock)
        : foreign(clock)
    {
    }

    std::optional<LockedDatabase> locked; ///< of a caller who has it already, before the ground is taken
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ObjectStore> store; ///< null while the storage is away
    QMap<Bucket, BucketId> buckets; ///< which they are; empty while the storage is away
    DatabaseId database;
    WebAppId webApp = 0;
    std::vector<Stranger> strangers;
    CurrentReferences foreign;
    RunCounters counters;
    StorageHealth storage;
};

/// Takes it. Errors: those of the run lock, the journal and the database; NotFound and BadConfig of the storage.
Result<> takeGround(RunGround &ground, const SweepBackends &backends, bool storageCleanup, std::stop_token stop);

/// So that a bucket is known again wherever it is moved. Right before the first intent: a run that is refused has
/// changed nothing.
Result<> leaveMarks(RunGround &ground, std::stop_token stop);

} // namespace docsweep
