// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <optional>
#include <span>
#include <vector>

namespace docsweep {

/// What was stored at one time.
struct UsagePoint {
    Instant at;
    qint64 bytes = 0;
    qint64 files = 0;
    qint64 sessions = 0;
    bool operator==(const UsagePoint &) const = default;
};

/// Where the stored bytes are going, by the recent past alone: a straight line and how sure it is. No seasons, no
/// wishes. A value.
struct Forecast {
    enum class Basis {
        NotEnough, ///< too few scans, or over too short a time: no line is drawn
        BetweenCleanups, ///< growth while nothing was cleaned up: what comes if nothing is
        WithCleanups, ///< cleanups were so regular that they belong to the trend
    };
    Basis basis = Basis::NotEnough;
    Instant from; ///< the newest scan
    qint64 level = 0; ///< what was stored then
    double perDay = 0; ///< bytes; the median of all slopes (Theil, Sen)
    double perDayLow = 0, perDayHigh = 0; ///< the slopes between which the true one lies nine times out of ten
    qint64 spread = 0; ///< bytes by which nine of ten scans lay off the line at most

    bool isKnown() const { return basis != Basis::NotEnough; }
    qint64 at(Instant time) const; ///< never below zero, as the two below
    qint64 lowAt(Instant time) const;
    qint64 highAt(Instant time) const;
    bool operator==(const Forecast &) const = default;
};

/// `points` and `cleanups` in order of time. Cleanups are the ends of the runs that removed something.
Forecast forecastUsage(std::span<const UsagePoint> points, std::span<const Instant> cleanups);

/// When a quota is reached: by the line, and at the earliest and latest by the band. Nothing for "not within a year".
struct QuotaDates {
    std::optional<Instant> expected, earliest, latest;
    bool operator==(const QuotaDates &) const = default;
};
QuotaDates whenReached(const Forecast &forecast, qint64 quotaBytes);

/// How long the last stretch of history is that counts, and what it must have at least.
inline constexpr Duration kForecastWindow = std::chrono::hours{24 * 14};
inline constexpr Duration kForecastLeast = std::chrono::hours{2};
inline constexpr size_t kForecastPoints = 4;
inline constexpr Duration kForecastReach = std::chrono::hours{24 * 366};

} // namespace docsweep
