// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/journal/journal.h"

namespace docsweep {

inline constexpr int kPastRuns = 30; ///< so many of the last runs say what a limit may be

/// The most that runs of a web app have deleted lately. A value.
struct PastRuns {
    int runs = 0; ///< that came to their end and deleted something
    qint64 mostItems = 0;
    std::optional<double> mostPercent; ///< of what their scan saw; nothing: no scan knew
    std::optional<double> mostBucketPercent; ///< of the files of a bucket; nothing where there are several
    std::optional<double> mostTimesUsual; ///< of the median; nothing: too few runs say what is usual

    bool operator==(const PastRuns &) const = default;
};

/// Of at most the last `kPastRuns`. Blocking; worker threads. Errors: as Journal; Cancelled.
Result<PastRuns> readPastRuns(Journal &journal, WebAppId webApp, std::stop_token stop);

/// Pure. Limits that none of these runs would have reached, rounded up generously; where they say nothing, none.
LimitSettings suggestLimits(const PastRuns &past);

} // namespace docsweep
