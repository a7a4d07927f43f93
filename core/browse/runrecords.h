// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/itemfields.h"
#include "core/journal/run.h"

#include <QJsonObject>

namespace docsweep {

// Runs and their items as machines read them: the same in `docsweep-cli history` and in what the window exports. Fields
// are only ever added. Times are ISO 8601 in UTC, what is unknown is null in JSON and empty in CSV.

QJsonObject jsonRun(const Run &run);
QJsonObject jsonItem(const PlanItem &item, Duration age);

// One line each, without its end.
QString csvRunsHead();
QString csvRun(const Run &run);
QString csvItemsHead();
QString csvItem(const PlanItem &item);

/// The stable words of enumerations in JSON and CSV.
QLatin1String triggerWord(RunTrigger trigger);
/// "cleanup", or "settling" for a run without a plan, which only finishes what earlier ones left.
QLatin1String runKindWord(const Run &run);
QLatin1String runStateWord(RunState state);

} // namespace docsweep
