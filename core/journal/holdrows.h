// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/holds.h"
#include "core/sql/sqlconnection.h"

#include <optional>
#include <vector>

namespace docsweep {

/// The holds of an open journal, oldest first. Blocking. Errors: as Journal.
Result<std::vector<Hold>> readHolds(SqlConnection &journal);

/// The one of this pattern, also one whose time is over. Errors: as Journal.
Result<std::optional<Hold>> readHoldOf(SqlConnection &journal, HoldKind kind, const QByteArray &pattern);

/// Those that were given up or whose time was over since then, the latest end first. One whose time was over long ago
/// and that was replaced meanwhile is among them by the time of its own end. Errors: as Journal.
Result<std::vector<EndedHold>> readEndedHolds(SqlConnection &journal, Instant since, Instant now);

} // namespace docsweep
