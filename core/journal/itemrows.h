// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/sql/sqlconnection.h"

namespace docsweep {

// What is read of every item of a plan, or of many: a row at a time, without a copy of what is not asked for.

/// In the order of their places.
Result<std::vector<PlanItem>> itemsOf(SqlConnection &connection, PlanId plan, SeqRange range);

/// What is still planned; an empty scope is the whole plan.
Result<RunSize> sizeOf(SqlConnection &connection, PlanId plan, std::span<const SeqRange> scope);

/// What became of the items of a run.
Result<RunTotals> totalsOf(SqlConnection &connection, const Run &run);

} // namespace docsweep
