// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"

namespace docsweep {

/// Makes the ledger while nobody runs: a run that has begun without one would not know of its holds. Errors: as
/// `Ledger::make`, as `LockedDatabase::take`.
Result<LedgerHead> makeLedgerAlone(const SweepBackends &backends, Ledger &ledger, std::stop_token stop);

/// Tells the ledger of the runs of this home's own journal on the web app that have ended. It can be done again: each
/// is in the ledger once. Answers how many it did not know. Errors: as `Ledger`, `currentWebApp` and `openJournal`.
Result<qint64> adoptRuns(const ReadBackends &read, Ledger &ledger, const QString &home, std::stop_token stop);

} // namespace docsweep
