// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/statistics.h"

namespace docsweep {

/// What is older than an age. Between the bounds of the histogram's bins the figures are estimates.
struct OlderThan {
    Duration age{};
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 sessions = 0;
    bool operator==(const OlderThan &) const = default;
};
OlderThan olderThan(const ScanStatistics &statistics, Duration age);

} // namespace docsweep
