// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/run.h"
#include "core/sweep/limits.h"
#include "core/sweep/sweeprunner.h"

#include <QStringList>

#include <span>

namespace docsweep {

/// Pages of text for people, one string a line, at most 80 columns but for keys, paths and messages. They say what the
/// structures say and decide nothing.

/// People grep these for "Total size" and "Old sessions".
QStringList reportStatistics(const ScanStatistics &statistics, Duration age, qint64 quotaBytes);

/// What would give a database's unused room back: a sentence or two; empty where there is little of it.
QString helpForSpace(const DatabaseSpace &space);

/// "2 items with a time in the future … never count as old"; empty where there are none.
QString oddTimes(const ScanStatistics &statistics);

/// "3 old sessions and 12 files are held (docsweep-cli hold list)"; empty where a hold keeps nothing that would go.
QString describeHeld(const ScanStatistics &statistics);

/// What would go: totals by kind and the first items with their reasons.
QStringList reportPlan(const Plan &plan, std::span<const PlanItem> sample);

/// Why a run of it would stop before it deletes anything; empty when nothing stands in its way.
QStringList reportLimits(std::span<const LimitTrip> limits);

/// "whether 3 items are gone cannot be told yet, …".
QString describeUndecided(qint64 items);

/// What a run did, with the causes of what it did not do.
QStringList reportRun(const Run &run, const Plan &plan, std::span<const CauseCount> causes);

/// The same in one sentence.
/// "3 files that waited here were finished by other docsweeps".
QString finishedByOthers(const RunTotals &totals);
QString summarizeRun(const Run &run, const Plan &plan);

/// The table of `history`. `whose`: the connection of each run, where the journal is that of several; empty: no column.
QStringList reportRuns(std::span<const Run> runs, const QMap<RunId, QString> &whose);

/// One item with its reason and, once it was dealt with, what became of it: two or three lines.
QStringList reportItem(const PlanItem &item, Duration age, Instant now, bool withBucket);

/// Each cause as a line: "Failed, 3 items: …".
QStringList reportCauses(std::span<const CauseCount> causes);

/// "Storage service unavailable: …", the sentence people search for; `why` may begin with it already.
QString storageSentence(const Why &why);

/// The storage is away, or refuses: what says why the rest is as it is.
bool standsInFront(const Why &why);

} // namespace docsweep
