// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/firstlook.h"

#include <cmath>

namespace docsweep {

namespace {

    constexpr double kMostPercent = 90; ///< what lets nearly everything go is no limit

    /// The next number with two digits and zeros: people remember it.
    qint64 rounded(qint64 count)
    {
        qint64 unit = 1;
        while (count / unit >= 100)
            unit *= 10;
        return (count + unit - 1) / unit * unit;
    }

} // namespace

LimitSettings suggestLimits(qint64 items, qint64 everything)
{
    LimitSettings limits;
    limits.maxItems = std::max(kLeastSuggestedItems, rounded(2 * items));
    if (everything > 0) {
        const double doubled = 5 * std::ceil(2 * 100.0 * double(items) / double(everything) / 5);
        if (doubled <= kMostPercent)
            limits.maxPercent = std::max(kLeastSuggestedPercent, doubled);
    }
    return limits;
}

Result<FirstLook> lookAtFirstRun(const ReadBackends &read, const QString &home, const RetentionSettings &retention,
    const LimitSettings &limits, ScanCounters &counters, std::stop_token stop)
{
    Result<Plan> plan = Planner(read).plan({retention, std::nullopt}, counters, stop);
    if (!plan)
        return fail(plan.error());
    const Result<FirstRunFacts> facts = readFirstRun(home, plan->webApp, plan->id);
    if (!facts)
        return fail(facts.error());
    const Result<std::unique_ptr<Journal>> journal = read.journal();
    if (!journal)
        return fail(journal.error());
    Result<RunPreview> preview = previewRun(**journal, *plan, {}, limits);
    if (!preview)
        return fail(preview.error());
    const ScanStatistics &seen = plan->statistics;
    const LimitSettings suggested = suggestLimits(plan->totals.items, seen.sessions + seen.files);
    return FirstLook{std::move(*plan), *facts, suggested, std::move(preview->limits)};
}

} // namespace docsweep
