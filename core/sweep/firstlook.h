// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/firstrun.h"
#include "core/sweep/limits.h"
#include "core/sweep/planner.h"

namespace docsweep {

/// What the first run of an automatic schedule would delete, for whoever is about to switch it on.
struct FirstLook {
    Plan plan; ///< made for this, with the age that the first run would use
    FirstRunFacts facts;
    LimitSettings suggested; ///< limits that would stop a run which is not like this one
    std::vector<LimitTrip> tripped; ///< of the limits that are set
};

/// Scans as a run would. Blocking; worker threads. Errors: as `Planner::plan`, and the journal's.
Result<FirstLook> lookAtFirstRun(const ReadBackends &read, const QString &home, const RetentionSettings &retention,
    const LimitSettings &limits, ScanCounters &counters, std::stop_token stop);

/// Less than this is never suggested: small figures double easily.
inline constexpr qint64 kLeastSuggestedItems = 100;
inline constexpr double kLeastSuggestedPercent = 10;

/// Pure. Twice what would go today, rounded up, and twice its share of everything where that is a limit at all.
LimitSettings suggestLimits(qint64 items, qint64 everything);

} // namespace docsweep
