// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/sharedclaims.h"

namespace docsweep {

// What other docsweeps of a web app have left, for people. Blocking; one thread at a time.

/// All that waits in the ledger and that this docsweep's journal does not know, in order of their ids; none where there
/// is no ledger. Errors: as `Ledger` and `Journal`.
Result<std::vector<LedgerClaim>> claimsOfOthers(
    Ledger &ledger, Journal &journal, WebAppId webApp, const std::stop_token &stop);

/// Whether the next run from here would look at it: one of a file whose age nobody has seen yet is. Errors: as
/// `Journal`.
Result<bool> isTriedHere(
    const LedgerClaim &claim, const QList<Bucket> &buckets, const Policy &policy, Journal &journal);

} // namespace docsweep
