// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace docsweep {

/// Writes every item of a plan where it was asked for, in constant memory. A file is for its owner alone, for session
/// keys are login cookies, and is there whole or not at all. Errors: Io, as `OwnFileWriter` and the journal; Cancelled.
Result<> writePlanList(const PlanList &list, const Plan &plan, Journal &journal, const CommandContext &context);

} // namespace docsweep
