// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/holds.h"
#include "core/sql/sqlconnection.h"

#include <vector>

namespace docsweep {

/// The holds of an open journal, oldest first. Blocking. Errors: as Journal.
Result<std::vector<Hold>> readHolds(SqlConnection &journal);

} // namespace docsweep
