// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "core/browse/runrecords.h"
#include "core/sweep/limits.h"
#include "core/sweep/sweeprunner.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace docsweep {

/// The JSON of `--json`: one object on standard output and nothing else there. Fields are only ever added, never
/// renamed or removed; `describeJson` lists every one of them, and the tests compare what is printed with that list.
/// Times are ISO 8601 in UTC with microseconds, sizes are bytes, shares are per cent, what is unknown is null. Keys
/// that are no clean UTF-8 show their odd bytes as \xNN.

/// What every object begins with: command, mode (may be empty), version, exit_code, message, error.
QJsonObject jsonHead(QLatin1String command, QLatin1String mode);

/// Fills in how the command ended. `error` null for none.
void setJsonEnd(QJsonObject &object, ExitCode code, const QString &message, const Error *error);

/// The stable name of a cause, for a field beside its text; null where only the text says it.
QJsonValue jsonCause(const Cause &cause);

QJsonObject jsonStatistics(const ScanStatistics &statistics, qint64 quotaBytes);
QJsonObject jsonPlan(const Plan &plan, std::span<const PlanItem> sample);
QJsonArray jsonLimits(std::span<const LimitTrip> limits);
QJsonArray jsonCauses(std::span<const CauseCount> causes);

/// Every field with its meaning, as text for people: `docsweep-cli help json`. One field a line: its path, where []
/// stands for the elements of a list and * for a name that is data.
QString describeJson();

} // namespace docsweep
