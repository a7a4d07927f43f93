// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/pastruns.h"

#include "core/sweep/firstlook.h"
#include "core/sweep/limits.h"

#include <algorithm>
#include <cmath>

namespace docsweep {

namespace {

    constexpr int kRunsOfAll = 300; ///< of all web apps of the journal
    constexpr double kFewPercent = 10;
    constexpr double kTooManyPercent = 90; ///< what lets nearly everything go is no limit
    constexpr double kFewTimes = 3;

    void raise(std::optional<double> &most, double value)
    {
        most = std::max(most.value_or(0), value);
    }

    std::optional<double> suggestPercent(std::optional<double> most)
    {
        if (!most)
            return std::nullopt;
        const double doubled = std::max(kFewPercent, 5 * std::ceil(2 * *most / 5));
        return doubled <= kTooManyPercent ? std::optional(doubled) : std::nullopt;
    }

} // namespace

Result<PastRuns> readPastRuns(Journal &journal, WebAppId webApp, std::stop_token stop)
{
    const Result<std::vector<Run>> runs = journal.runs(kRunsOfAll);
    if (!runs)
        return fail(runs.error());
    PastRuns past;
    std::vector<qint64> deletedByRuns;
    for (const Run &run : *runs) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, Cause{CauseKind::StoppedOnRequest, {}});
        const qint64 deleted = run.totals.of(ItemState::Deleted).items;
        if (run.webApp != webApp || run.planId == 0 || run.state != RunState::Done || deleted == 0)
            continue;
        const Result<Plan> plan = journal.plan(run.planId);
        if (!plan && plan.error().kind != ErrorKind::NotFound)
            return fail(plan.error());
        if (plan && plan->policy.onlySession)
            continue;
        deletedByRuns.push_back(deleted);
        past.mostItems = std::max(past.mostItems, deleted);
        if (plan && plan->statistics.storageListed) {
            const ScanStatistics &seen = plan->statistics;
            if (const qint64 all = seen.sessions + seen.files + seen.oldVersions; all > 0)
                raise(past.mostPercent, 100.0 * double(deleted) / double(all));
            if (const qint64 files = seen.files + seen.oldVersions; plan->buckets.size() == 1 && files > 0)
                raise(past.mostBucketPercent, 100.0 * double(run.totals.objectsDeleted) / double(files));
        }
        if (++past.runs == kPastRuns)
            break;
    }
    if (const std::optional<double> usual = usualItems(deletedByRuns); usual && *usual > 0)
        past.mostTimesUsual = double(past.mostItems) / *usual;
    return past;
}

LimitSettings suggestLimits(const PastRuns &past)
{
    LimitSettings limits;
    if (past.runs == 0)
        return limits;
    limits.maxItems = suggestLimits(past.mostItems, 0).maxItems;
    limits.maxPercent = suggestPercent(past.mostPercent);
    limits.maxBucketPercent = suggestPercent(past.mostBucketPercent);
    if (past.mostTimesUsual)
        limits.maxTimesUsual = std::max(kFewTimes, std::ceil(2 * *past.mostTimesUsual));
    return limits;
}

} // namespace docsweep
