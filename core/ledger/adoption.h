// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

namespace docsweep {

/// Takes the holds of this home's own journal over into the ledger, where they are everybody's. Each is in the ledger
/// before it leaves the journal, so it can be done again after whatever went wrong. Those that have ended stay behind.
/// Answers how many are everybody's now. Errors: as `Ledger`, as `openJournal`.
Result<qint64> adoptHolds(Ledger &ledger, const QString &home, Instant now, std::stop_token stop);

} // namespace docsweep
