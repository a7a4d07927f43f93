// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/olderthan.h"

#include <cmath>

namespace docsweep {

OlderThan olderThan(const ScanStatistics &statistics, Duration age)
{
    OlderThan older{age, 0, 0, 0};
    const int bin = ageBinOf(age);
    for (int at = bin; at < kAgeBins; ++at) {
        const AgeBin &part = statistics.ages[size_t(at)];
        // Of the bin in which the age lies, the share that is older, evenly spread.
        double share = 1;
        if (at == bin && at + 1 < kAgeBins) {
            const double width = double((ageBinStart(at + 1) - ageBinStart(at)).count());
            share = double((ageBinStart(at + 1) - age).count()) / width;
        }
        older.files += std::llround(double(part.files) * share);
        older.bytes += std::llround(double(part.bytes) * share);
        older.sessions += std::llround(double(part.sessions) * share);
    }
    return older;
}

} // namespace docsweep
