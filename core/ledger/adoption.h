// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <span>

namespace docsweep {

/// Whether one of these, which all docsweeps share, keeps the same for as long.
bool isHeldByAll(const Hold &own, std::span<const Hold> holds);

/// Puts the holds of this home's own journal into the ledger too, where they are everybody's. They stay in the journal:
/// it is that of other web apps as well, whose docsweeps do not read this ledger. What is held there as long already,
/// and what has ended, is left out, so it can be done again after whatever went wrong. Answers how many are new there.
/// Errors: as `Ledger`, as `openJournal`.
Result<qint64> adoptHolds(Ledger &ledger, const QString &home, Instant now, std::stop_token stop);

} // namespace docsweep
