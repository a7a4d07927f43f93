// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/runcontext.h"

namespace docsweep {

/// Settles what earlier runs left in the journal, before anything new begins; the caller holds the run lock, so that
/// every run still marked as running has died:
/// - a batch that was interrupted before its rows were recorded: sessions that are still in the database are void
///   (Skipped; the next scan judges them anew), those that are gone are recorded as Deleted, their objects wait;
/// - objects that wait for their removal are looked at again and removed, or go on waiting.
/// Answers what was finished. Errors: the journal's, the database's and that of a lost lock, which is asked before
/// every step. A storage that is away is no error.
Result<RunTotals> settleEarlierRuns(const SweepBackends &backends, SessionStore &sessions, Journal &journal,
    ObjectStore *store, CurrentReferences &foreign, RunCounters &counters, StorageHealth &storage, LockWatch &watch);

} // namespace docsweep
