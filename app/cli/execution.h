// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/sweep/planner.h"
#include "core/sweep/sweeprunner.h"

#include <QJsonObject>

#include <vector>

namespace docsweep {

/// One execution of one plan, as the command line sees it.
struct Execution {
    Plan plan;
    bool isFresh = false; ///< the plan was made for this run, so that what its scan missed counts
    Run run;
    std::vector<CauseCount> causes;
    std::vector<Stranger> strangers; ///< what stands where another one stood before
    std::vector<PreflightFinding> findings; ///< what the run went on in spite of
    std::optional<JournalLoss> loss; ///< of the journal
    std::optional<LedgerHead> ledger; ///< its last entry; nothing: the web app has none
};

/// Plans and runs; holds the run lock from the beginning, so as not to scan for nothing. Errors: as
/// `Planner::plan` and `SweepRunner::execute`.
/// `onPlan`: between both.
Result<Execution> planAndRun(const PlanRequest &request, RunTrigger trigger, const CommandContext &context,
    std::optional<qint64> confirmedItems = {}, const std::function<void(const Plan &)> &onPlan = {});

/// Runs an earlier plan. Errors: as `SweepRunner::execute`; NotFound, BadConfig for a plan that cannot be run any more.
Result<Execution> runSealed(
    PlanId id, RunTrigger trigger, const CommandContext &context, std::optional<qint64> confirmedItems = {});

/// Runs a plan that was just made.
Result<Execution> execute(Plan plan, RunTrigger trigger, const CommandContext &context,
    std::optional<qint64> confirmedItems = {}, EarlierRuns earlier = EarlierRuns::Finished);

ExitCode exitCodeOf(const Execution &execution);

/// What a reader of standard error must know, a sentence each.
struct Complaints {
    QStringList first; ///< why the rest is as it is: the storage is away, or refuses
    QStringList others;

    void add(const Why &why, const QString &sentence);
    bool has(const QString &sentence) const { return first.contains(sentence) || others.contains(sentence); }
    bool isEmpty() const { return first.isEmpty() && others.isEmpty(); }
    QStringList all() const { return first + others; }
};

/// Why the scan did not see everything. Empty when it did.
Complaints gapsOf(const ScanStatistics &statistics, bool storageCleanup);

enum class ReportForm { Line, Page };

/// Prints the result on standard output, as a page or as a line.
void printExecution(const Execution &execution, ReportForm form, const CommandContext &context);

Complaints complaints(const Execution &execution, ReportForm form);

/// Says on standard error what the admin has to mend; beside a page only what the page does not say.
void complainOf(const Execution &execution, ReportForm form, Console &console);

/// The same as fields of the JSON output.
void addExecution(QJsonObject &object, const Execution &execution, qint64 quotaBytes);

} // namespace docsweep
