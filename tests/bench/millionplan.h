// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolecontext.h"

namespace docsweep {

/// A plan of `items` candidates in the journal of this context, as a scan would leave it: what can go there for real
/// comes first, so that a part of it can be executed; the rest stands in the plan alone. Answers how many are real.
quint32 writeLargePlan(const ConsoleContext &context, quint32 items);

} // namespace docsweep
