// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

namespace docsweep {

/// Whether everybody goes by the holds of the ledger already.
struct HoldForce {
    bool isInForce = false; ///< whatever is deleted from now on, it heeds them
    std::optional<LedgerRun> run; ///< that was at work: it has read them, or not yet
};

inline constexpr std::chrono::seconds kForceAwaited{10}; ///< a run says what it has read every two seconds

/// Waits until the runs that are at work have said that they go by all holds there are now, for so long at the most: a
/// request that the storage has got already is not taken back. Errors: as `Ledger`; Cancelled: the holds stand all the
/// same.
Result<HoldForce> awaitForce(Ledger &ledger, std::chrono::milliseconds patience, std::stop_token stop);

} // namespace docsweep
