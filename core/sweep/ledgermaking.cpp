// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/ledgermaking.h"

#include "core/sweep/lockeddatabase.h"

namespace docsweep {

Result<LedgerHead> makeLedgerAlone(const SweepBackends &backends, Ledger &ledger, std::stop_token stop)
{
    const Result<LockedDatabase> locked = LockedDatabase::take(backends, stop);
    return locked ? ledger.make(std::move(stop)) : fail(locked.error());
}

} // namespace docsweep
