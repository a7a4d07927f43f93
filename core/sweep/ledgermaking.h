// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"

namespace docsweep {

/// Makes the ledger while nobody runs: a run that has begun without one would not know of its holds. Errors: as
/// `Ledger::make`, as `LockedDatabase::take`.
Result<LedgerHead> makeLedgerAlone(const SweepBackends &backends, Ledger &ledger, std::stop_token stop);

} // namespace docsweep
