// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"
#include "core/sweep/currentreferences.h"
#include "core/sweep/holdsinuse.h"
#include "core/sweep/leftalone.h"
#include "core/sweep/lockwatch.h"
#include "core/sweep/runcounters.h"
#include "core/sweep/storagehealth.h"

#include <QSet>

#include <vector>

namespace docsweep {

class RunVault;
class SharedClaims;

/// What all batches of one run share. Read-only but for what is safe from every thread by itself.
struct RunContext {
    const SweepBackends &backends;
    Plan plan;
    RunId runId = 0;
    std::vector<SeqRange> scope;
    QSet<Bucket> buckets;
    QMap<Bucket, BucketId> bucketIds; ///< what they must be
    CurrentReferences &foreign;
    RunCounters &counters;
    StorageHealth &storage;
    LeftAlone &leftAlone;
    LockWatch &watch; ///< to be asked before every step that cannot be taken back
    std::stop_token stop; ///< the watch's
    bool isRecovery = false; ///< its objects are those of an earlier run
    bool hasLedger = false; ///< whose holds every transaction that deletes rows reads
    SharedClaims *claims = nullptr; ///< where there is one; for the thread of the run lock
    HoldsInUse *holdsInUse = nullptr; ///< null: nobody else makes any
    RunVault *vault = nullptr; ///< whatever goes is copied into it first; null: no copies are made
    bool letsGoUncopied = false; ///< somebody said so: also what was to be copied first
    SessionKey uncopiedSession = {}; ///< a page's own: its user asked for deletion, of what waits as well; empty: none

    bool inScope(quint32 seq) const;
    /// A boundary between two steps; tests use it to pull the plug.
    void step(const char *name) const
    {
        if (backends.onStep)
            backends.onStep(name);
    }
};

} // namespace docsweep
