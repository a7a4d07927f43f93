// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/forecast.h"

#include <algorithm>
#include <cmath>

namespace docsweep {

namespace {

    constexpr double kDay = 86400e6; ///< microseconds
    constexpr size_t kMostPoints = 240; ///< 28 680 pairs: some milliseconds
    constexpr qsizetype kRegular = 3; ///< so many cleanups in the window are a habit
    constexpr double kShareSure = 0.9;
    constexpr double kSureDeviations = 1.645; ///< of the normal distribution, for nine in ten

    double daysBetween(Instant from, Instant to)
    {
        return double((to - from).count()) / kDay;
    }

    double quantile(std::vector<double> sorted, double share)
    {
        const double place = share * double(sorted.size() - 1);
        const size_t below = size_t(place);
        const size_t above = std::min(below + 1, sorted.size() - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
    }

    /// The newest stretch that counts, thinned evenly, the newest point always in it.
    std::vector<UsagePoint> recent(std::span<const UsagePoint> points)
    {
        std::vector<UsagePoint> window;
        if (points.empty())
            return window;
        const Instant since = points.back().at - kForecastWindow;
        const auto first =
            std::find_if(points.begin(), points.end(), [since](const UsagePoint &point) { return point.at >= since; });
        const size_t count = size_t(points.end() - first);
        const size_t step = (count + kMostPoints - 1) / kMostPoints;
        for (size_t back = 0; back < count; back += step)
            window.push_back(points[points.size() - 1 - back]);
        std::reverse(window.begin(), window.end());
        return window;
    }

    /// Which stretch between cleanups each point lies in.
    std::vector<qsizetype> stretches(const std::vector<UsagePoint> &points, std::span<const Instant> cleanups)
    {
        std::vector<qsizetype> numbers;
        numbers.reserve(points.size());
        for (const UsagePoint &point : points)
            numbers.push_back(std::upper_bound(cleanups.begin(), cleanups.end(), point.at) - cleanups.begin());
        return numbers;
    }

    struct Slopes {
        std::vector<double> perDay; ///< sorted
        double variance = 0; ///< of Kendall's S, summed over the stretches
    };

    Slopes slopesOf(const std::vector<UsagePoint> &points, const std::vector<qsizetype> &stretch)
    {
        Slopes slopes;
        for (size_t begin = 0; begin < points.size();) {
            size_t end = begin;
            while (end < points.size() && stretch[end] == stretch[begin])
                ++end;
            for (size_t a = begin; a < end; ++a) {
                for (size_t b = a + 1; b < end; ++b) {
                    if (const double days = daysBetween(points[a].at, points[b].at); days > 0)
                        slopes.perDay.push_back(double(points[b].bytes - points[a].bytes) / days);
                }
            }
            const double n = double(end - begin);
            slopes.variance += n * (n - 1) * (2 * n + 5) / 18;
            begin = end;
        }
        std::sort(slopes.perDay.begin(), slopes.perDay.end());
        return slopes;
    }

    /// How far off the line the points of each stretch lie, measured from the middle of that stretch.
    double spreadOf(const std::vector<UsagePoint> &points, const std::vector<qsizetype> &stretch, double perDay)
    {
        std::vector<double> off;
        for (size_t begin = 0; begin < points.size();) {
            std::vector<double> rest;
            size_t end = begin;
            for (; end < points.size() && stretch[end] == stretch[begin]; ++end)
                rest.push_back(double(points[end].bytes) - perDay * daysBetween(points.front().at, points[end].at));
            std::vector<double> sorted = rest;
            std::sort(sorted.begin(), sorted.end());
            const double middle = quantile(std::move(sorted), 0.5);
            for (const double value : rest)
                off.push_back(std::abs(value - middle));
            begin = end;
        }
        std::sort(off.begin(), off.end());
        return quantile(std::move(off), kShareSure);
    }

    /// The time a stretch between cleanups covers, the longest.
    Duration longestStretch(const std::vector<UsagePoint> &points, const std::vector<qsizetype> &stretch)
    {
        Duration longest{};
        size_t begin = 0;
        for (size_t at = 0; at < points.size(); ++at) {
            if (stretch[at] != stretch[begin])
                begin = at;
            longest = std::max<Duration>(longest, points[at].at - points[begin].at);
        }
        return longest;
    }

    qint64 bytesAt(double level, double perDay, double days)
    {
        return qint64(std::clamp(level + perDay * days, 0.0, 9e18));
    }

} // namespace

Forecast forecastUsage(std::span<const UsagePoint> points, std::span<const Instant> cleanups)
{
    Forecast forecast;
    const std::vector<UsagePoint> window = recent(points);
    if (window.size() < kForecastPoints || window.back().at - window.front().at < kForecastLeast)
        return forecast;
    const auto firstIn = std::upper_bound(cleanups.begin(), cleanups.end(), window.front().at);
    const bool regular = std::distance(firstIn, cleanups.end()) >= kRegular;
    const std::vector<qsizetype> stretch =
        regular ? std::vector<qsizetype>(window.size(), 0) : stretches(window, cleanups);
    if (longestStretch(window, stretch) < kForecastLeast)
        return forecast;
    const Slopes slopes = slopesOf(window, stretch);
    if (slopes.perDay.size() < 3)
        return forecast;

    forecast.basis = regular ? Forecast::Basis::WithCleanups : Forecast::Basis::BetweenCleanups;
    forecast.from = window.back().at;
    forecast.level = window.back().bytes;
    forecast.perDay = quantile(slopes.perDay, 0.5);
    // Sen (1968): the slope's bounds are order statistics, as far apart as Kendall's S can stray.
    const double count = double(slopes.perDay.size());
    const double stray = std::min(1.0, kSureDeviations * std::sqrt(slopes.variance) / count);
    forecast.perDayLow = quantile(slopes.perDay, (1 - stray) / 2);
    forecast.perDayHigh = quantile(slopes.perDay, (1 + stray) / 2);
    forecast.spread = qint64(std::ceil(spreadOf(window, stretch, forecast.perDay)));
    return forecast;
}

qint64 Forecast::at(Instant time) const
{
    return bytesAt(double(level), perDay, daysBetween(from, time));
}

qint64 Forecast::lowAt(Instant time) const
{
    return bytesAt(double(level - spread), perDayLow, daysBetween(from, time));
}

qint64 Forecast::highAt(Instant time) const
{
    return bytesAt(double(level + spread), perDayHigh, daysBetween(from, time));
}

QuotaDates whenReached(const Forecast &forecast, qint64 quotaBytes)
{
    QuotaDates dates;
    if (!forecast.isKnown() || quotaBytes <= 0)
        return dates;
    const auto reached = [&](qint64 level, double perDay) -> std::optional<Instant> {
        const double missing = double(quotaBytes - level);
        if (missing <= 0)
            return forecast.from;
        const double micros = perDay > 0 ? missing / perDay * kDay : 2 * double(kForecastReach.count());
        if (micros > double(kForecastReach.count()))
            return std::nullopt;
        return forecast.from + Duration(qint64(micros));
    };
    dates.expected = reached(forecast.level, forecast.perDay);
    dates.earliest = reached(forecast.level + forecast.spread, forecast.perDayHigh);
    dates.latest = reached(forecast.level - forecast.spread, forecast.perDayLow);
    return dates;
}

} // namespace docsweep
