// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/forecast.h"

#include <QTest>

#include <cmath>

using namespace docsweep;
using namespace std::chrono_literals;

namespace {

const Instant kStart = *parseInstant("2026-03-01T00:00:00Z");
constexpr qint64 kMega = 1000000;

/// One scan an hour, `bytes(hour)` stored.
template <typename Bytes> std::vector<UsagePoint> hourly(int scans, const Bytes &bytes)
{
    std::vector<UsagePoint> points;
    for (int hour = 0; hour < scans; ++hour)
        points.push_back({kStart + 1h * hour, qint64(bytes(hour)), hour, 1});
    return points;
}

/// The same scatter every time, between -1 and 1.
double scatter(int n)
{
    return std::sin(n * 12.9898) * std::cos(n * 78.233);
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private slots:
    void tooLittleIsNoForecast_data();
    void tooLittleIsNoForecast();
    void aLineIsFoundExactly();
    void theQuotaIsReachedWhenTheLineSaysSo();
    void aFewWildScansDoNotBendIt();
    void scatterWidensTheBand();
    void whatACleanupTookIsNoGrowth();
    void regularCleanupsBelongToTheTrend();
    void anEvenOrFallingLevelReachesNothing();
    void whatIsFullAlreadyIsFullNow();
    void onlyTheRecentPastCounts();
};

void TestForecast::tooLittleIsNoForecast_data()
{
    QTest::addColumn<std::vector<UsagePoint>>("points");
    QTest::newRow("no scan") << std::vector<UsagePoint>{};
    QTest::newRow("one scan") << hourly(1, [](int) { return 5; });
    QTest::newRow("three scans") << hourly(3, [](int hour) { return hour; });
    std::vector<UsagePoint> quick = hourly(6, [](int hour) { return hour; });
    for (size_t i = 0; i < quick.size(); ++i)
        quick[i].at = kStart + 1min * int(i);
    QTest::newRow("six scans in five minutes") << quick;
}

void TestForecast::tooLittleIsNoForecast()
{
    QFETCH(std::vector<UsagePoint>, points);
    const Forecast forecast = forecastUsage(points, {});
    QVERIFY(!forecast.isKnown());
    QCOMPARE(whenReached(forecast, kMega), QuotaDates{});
}

void TestForecast::aLineIsFoundExactly()
{
    const std::vector<UsagePoint> points = hourly(48, [](int hour) { return 100 * kMega + hour * kMega; });
    const Forecast forecast = forecastUsage(points, {});
    QCOMPARE(forecast.basis, Forecast::Basis::BetweenCleanups);
    QCOMPARE(forecast.level, 147 * kMega);
    QCOMPARE(forecast.perDay, 24.0 * kMega);
    QCOMPARE(forecast.perDayLow, 24.0 * kMega);
    QCOMPARE(forecast.perDayHigh, 24.0 * kMega);
    QCOMPARE(forecast.spread, 0);
    QCOMPARE(forecast.at(points.back().at + 24h), 171 * kMega);
}

void TestForecast::theQuotaIsReachedWhenTheLineSaysSo()
{
    const std::vector<UsagePoint> points = hourly(48, [](int hour) { return hour * kMega; });
    const QuotaDates dates = whenReached(forecastUsage(points, {}), 95 * kMega);
    QVERIFY(dates.expected);
    QCOMPARE(*dates.expected, points.back().at + 48h);
    QCOMPARE(dates.earliest, dates.expected);
    QCOMPARE(dates.latest, dates.expected);
}

void TestForecast::aFewWildScansDoNotBendIt()
{
    std::vector<UsagePoint> points = hourly(40, [](int hour) { return hour * kMega; });
    points[7].bytes = 5000 * kMega;
    points[23].bytes = 0;
    const Forecast forecast = forecastUsage(points, {});
    QVERIFY(std::abs(forecast.perDay - 24.0 * kMega) < 0.5 * kMega);
}

void TestForecast::scatterWidensTheBand()
{
    const std::vector<UsagePoint> points =
        hourly(60, [](int hour) { return (200 + hour + 10 * scatter(hour)) * kMega; });
    const Forecast forecast = forecastUsage(points, {});
    QVERIFY(forecast.perDayLow < 24.0 * kMega && forecast.perDayHigh > 24.0 * kMega);
    QVERIFY(forecast.perDayLow > 0);
    QVERIFY(forecast.spread > 2 * kMega && forecast.spread <= 11 * kMega);
    const Instant later = forecast.from + 72h;
    QVERIFY(forecast.lowAt(later) < forecast.at(later) && forecast.at(later) < forecast.highAt(later));
    const QuotaDates dates = whenReached(forecast, 400 * kMega);
    QVERIFY(dates.expected && dates.earliest && dates.latest);
    QVERIFY(*dates.earliest < *dates.expected && *dates.expected < *dates.latest);
}

void TestForecast::whatACleanupTookIsNoGrowth()
{
    const std::vector<UsagePoint> points =
        hourly(40, [](int hour) { return hour < 20 ? 100 * kMega + hour * kMega : hour * kMega; });
    const std::vector<Instant> cleanups{kStart + 19h + 30min};
    const Forecast forecast = forecastUsage(points, cleanups);
    QCOMPARE(forecast.basis, Forecast::Basis::BetweenCleanups);
    QCOMPARE(forecast.perDay, 24.0 * kMega);
    QCOMPARE(forecast.spread, 0);
    QVERIFY(forecastUsage(points, {}).perDay < 24.0 * kMega); // not told, it looks like shrinking
}

void TestForecast::regularCleanupsBelongToTheTrend()
{
    // It fills by 10 an hour and is emptied every fourth hour: for weeks, and no nearer to the quota.
    const std::vector<UsagePoint> points = hourly(200, [](int hour) { return 10 * (hour % 4) * kMega; });
    std::vector<Instant> cleanups;
    for (int hour = 3; hour < 200; hour += 4)
        cleanups.push_back(kStart + 1h * hour + 30min);
    const Forecast forecast = forecastUsage(points, cleanups);
    QCOMPARE(forecast.basis, Forecast::Basis::WithCleanups);
    QVERIFY(std::abs(forecast.perDay) < 0.2 * kMega);
    QVERIFY(!whenReached(forecast, 1000 * kMega).expected);
}

void TestForecast::anEvenOrFallingLevelReachesNothing()
{
    const std::vector<UsagePoint> even = hourly(30, [](int) { return 5 * kMega; });
    QCOMPARE(whenReached(forecastUsage(even, {}), 6 * kMega), QuotaDates{});
    const std::vector<UsagePoint> falling = hourly(30, [](int hour) { return (90 - hour) * kMega; });
    QCOMPARE(whenReached(forecastUsage(falling, {}), 200 * kMega), QuotaDates{});
    QCOMPARE(forecastUsage(falling, {}).lowAt(kStart + 24h * 300), 0);
}

void TestForecast::whatIsFullAlreadyIsFullNow()
{
    const std::vector<UsagePoint> points = hourly(10, [](int hour) { return (100 + hour) * kMega; });
    QCOMPARE(*whenReached(forecastUsage(points, {}), 50 * kMega).expected, points.back().at);
    QCOMPARE(whenReached(forecastUsage(points, {}), 0), QuotaDates{}); // no quota
}

void TestForecast::onlyTheRecentPastCounts()
{
    const int hours = 24 * 40;
    const std::vector<UsagePoint> points =
        hourly(hours, [](int hour) { return (hour < 24 * 20 ? 50 * hour : 24000) * kMega; });
    QCOMPARE(forecastUsage(points, {}).perDay, 0.0);
}

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
