// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/duetimes.h"
#include "core/schedule/quiettimes.h"

#include <QTest>

using namespace docsweep;
using namespace std::chrono;
using namespace Qt::StringLiterals;

class TestScheduleDueTimes : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void acceptsTheEdges();
    void readsAsWords_data();
    void readsAsWords();
    void isQuietByTheWallClock_data();
    void isQuietByTheWallClock();
    void findsTheNextQuietStretch();
    void plansRuns_data();
    void plansRuns();
    void isDueOnce_data();
    void isDueOnce();
    void countsWhatWasMissed_data();
    void countsWhatWasMissed();
    void countsAYearOfMinutesAtOnce();
    void saysWhatARunIsDueFor_data();
    void saysWhatARunIsDueFor();
    void followsTheSystemsZone();
};

Q_DECLARE_METATYPE(Schedule)

namespace {

Instant at(const QByteArray &text)
{
    const auto instant = parseInstant(text);
    if (!instant)
        qFatal("no time: %s", text.constData());
    return *instant;
}

Schedule every(Duration period)
{
    Schedule schedule;
    schedule.enabled = true;
    schedule.period = period;
    return schedule;
}

Schedule quiet(Duration period, minutes from, minutes to, const QByteArray &zone, const QList<Qt::DayOfWeek> &days = {})
{
    Schedule schedule = every(period);
    schedule.quiet = {{from, to, days}};
    schedule.zone = zone;
    return schedule;
}

/// The next runs, as the screen shows them: "10-25 00:30 | 10-25 01:00".
QString nextRuns(const Schedule &schedule, Instant after, Instant lastDue, int count)
{
    QStringList runs;
    for (int i = 0; i < count; ++i) {
        const auto next = nextRun(schedule, after, lastDue);
        if (!next)
            return runs.join(u" | "_s) + u"never"_s;
        runs += toIsoUtc(*next).mid(5, 11).replace(u'T', u' ');
        after = *next;
        lastDue = *next;
    }
    return runs.join(u" | "_s);
}

} // namespace

void TestScheduleDueTimes::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QString>("words");
    QTest::newRow("59 s") << every(59s) << u"the shortest period is 1 min"_s;
    QTest::newRow("nothing") << every(0s) << u"the shortest period is 1 min"_s;
    QTest::newRow("back in time") << every(-1h) << u"the shortest period is 1 min"_s;
    QTest::newRow("a century") << every(days{36'500}) << u"the longest period is 366 d"_s;
    QTest::newRow("24:00") << quiet(1h, 22h, 24h, "UTC") << u"between 00:00 and 23:59, not 1440 min"_s;
    QTest::newRow("before midnight") << quiet(1h, -1min, 6h, "UTC") << u"not -1 min"_s;
    QTest::newRow("no such day") << quiet(1h, 22h, 6h, "UTC", {Qt::DayOfWeek(0)}) << u"not 0"_s;
    QTest::newRow("no such zone") << quiet(1h, 22h, 6h, "Europe/Atlantis") << u"\"Europe/Atlantis\" is unknown"_s;
    QTest::newRow("always quiet") << quiet(1h, 6h, 6h, "UTC") << u"leave no time to run"_s;
    Schedule halves = quiet(1h, 6h, 18h, "UTC");
    halves.quiet.append({18h, 6h, {}});
    QTest::newRow("quiet by halves") << halves << u"leave no time to run"_s;
    Schedule week = quiet(1h, 0h, 0h, "UTC", {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday});
    week.quiet.append({12h, 12h, {Qt::Friday, Qt::Saturday, Qt::Sunday}});
    QTest::newRow("quiet across the week's end") << week << u"leave no time to run"_s;
}

void TestScheduleDueTimes::refusesWhatMakesNoSense()
{
    QFETCH(const Schedule, schedule);
    QFETCH(const QString, words);
    const Result<> checked = checkSchedule(schedule);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.contains(words), qPrintable(checked.error().text));
    const Instant now = at("2026-11-22 12:00");
    QVERIFY(!nextRun(schedule, now, now - 1h));
    QVERIFY(!isDue(schedule, now, now - 1h));
    QCOMPARE(dueBetween(schedule, now - 1h, now - 1h, now), DueRuns());
}

void TestScheduleDueTimes::acceptsTheEdges()
{
    QVERIFY(checkSchedule(every(1min)));
    QVERIFY(checkSchedule(every(days{366})));
    QVERIFY(checkSchedule(quiet(1h, 0min, 1439min, "Asia/Kathmandu")));
    QVERIFY(checkSchedule(quiet(1h, 1min, 0min, "")));
}

void TestScheduleDueTimes::readsAsWords_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QString>("words");
    QTest::newRow("off") << Schedule() << u"off"_s;
    QTest::newRow("minutes") << every(30min) << u"every 30 min"_s;
    QTest::newRow("an hour and a half") << every(90min) << u"every 90 min"_s;
    QTest::newRow("a day and a half") << every(36h) << u"every 36 h"_s;
    QTest::newRow("two days") << every(48h) << u"every 2 d"_s;
    QTest::newRow("nights") << quiet(30min, 22h, 6h, "Europe/Berlin")
                            << u"every 30 min, not between 22:00 and 06:00 (Europe/Berlin)"_s;
    QTest::newRow("the system's zone") << quiet(1h, 22h + 15min, 6h, "")
                                       << u"every 1 h, not between 22:15 and 06:00 (local time)"_s;
    Schedule weekend = quiet(1h, 22h, 6h, "Asia/Kathmandu", {Qt::Monday, Qt::Friday});
    weekend.quiet.append({0h, 0h, {Qt::Sunday, Qt::Saturday}});
    QTest::newRow("nights and the weekend")
        << weekend << u"every 1 h, not between 22:00 and 06:00 on Mon, Fri nor on Sat, Sun (Asia/Kathmandu)"_s;
    Schedule paused = quiet(1h, 22h, 6h, "Europe/Berlin");
    paused.pausedUntil = at("2026-11-23 07:00");
    QTest::newRow("paused until") << paused
                                  << u"every 1 h, not between 22:00 and 06:00 (Europe/Berlin); paused until "
                                     "2026-11-23 08:00"_s;
    paused.quiet.clear();
    QTest::newRow("paused, no quiet hours") << paused << u"every 1 h; paused until 2026-11-23 08:00 (Europe/Berlin)"_s;
    paused.pausedForGood = true;
    QTest::newRow("paused for good") << paused << u"every 1 h; paused"_s;
}

void TestScheduleDueTimes::readsAsWords()
{
    QFETCH(const Schedule, schedule);
    QTEST(describeSchedule(schedule), "words");
}

void TestScheduleDueTimes::isQuietByTheWallClock_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("end"); // the same: not quiet
    const auto row = [](const char *name, const Schedule &schedule, const char *time, const char *end) {
        QTest::newRow(name) << schedule << QByteArray(time) << QByteArray(end ? end : time);
    };
    const Schedule berlin = quiet(1h, 22h, 6h, "Europe/Berlin");
    row("winter, a second before", berlin, "2026-11-22 20:59:59", nullptr);
    row("winter, begin", berlin, "2026-11-22 21:00", "2026-11-23 05:00");
    row("winter, past midnight", berlin, "2026-11-23 00:30", "2026-11-23 05:00");
    row("winter, a microsecond before the end", berlin, "2026-11-23 04:59:59.999999", "2026-11-23 05:00");
    row("winter, end", berlin, "2026-11-23 05:00", nullptr);
    row("summer, begin", berlin, "2026-07-22 20:00", "2026-07-23 04:00");
    row("the night that is an hour shorter", berlin, "2026-03-28 21:00", "2026-03-29 04:00");
    row("the night that is an hour longer", berlin, "2026-10-24 20:00", "2026-10-25 05:00");

    const Schedule gap = quiet(1h, 2h + 15min, 2h + 45min, "Europe/Berlin");
    row("hours that do not exist", gap, "2026-03-29 01:00", nullptr);
    row("the same hours, a day later", gap, "2026-03-30 00:15", "2026-03-30 00:45");
    row("beginning in the hour that does not exist", quiet(1h, 2h + 30min, 4h, "Europe/Berlin"), "2026-03-29 01:00",
        "2026-03-29 02:00");
    row("before that hour", quiet(1h, 2h + 30min, 4h, "Europe/Berlin"), "2026-03-29 00:59:59", nullptr);
    row("ending in the hour that does not exist", quiet(1h, 1h, 2h + 30min, "Europe/Berlin"), "2026-03-29 00:10",
        "2026-03-29 01:00");
    row("the hour that comes twice, first", gap, "2026-10-25 00:15", "2026-10-25 01:45");
    row("the hour that comes twice, between", gap, "2026-10-25 00:50", "2026-10-25 01:45");
    row("the hour that comes twice, second", gap, "2026-10-25 01:44:59", "2026-10-25 01:45");
    row("the hour that comes twice, over", gap, "2026-10-25 01:45", nullptr);

    // DST began at midnight: the day began at 01:00 (03:00 UTC).
    row("a midnight that does not exist", quiet(1h, 0h, 6h, "America/Sao_Paulo"), "2018-11-04 03:00",
        "2018-11-04 08:00");
    row("before that midnight", quiet(1h, 0h, 6h, "America/Sao_Paulo"), "2018-11-04 02:59:59", nullptr);
    // DST ended at midnight: 23:00 to 24:00 came twice (01:00 to 03:00 UTC).
    row("a day's last hour comes twice", quiet(1h, 23h, 0h, "America/Sao_Paulo"), "2018-02-18 01:00",
        "2018-02-18 03:00");
    row("no DST any more", quiet(1h, 23h, 0h, "America/Sao_Paulo"), "2026-02-15 02:00", "2026-02-15 03:00");
    row("a quarter of an hour off", quiet(1h, 22h, 6h, "Asia/Kathmandu"), "2026-11-22 16:15", "2026-11-23 00:15");
    row("a quarter of an hour off, before", quiet(1h, 22h, 6h, "Asia/Kathmandu"), "2026-11-22 16:14:59", nullptr);
    row("Addis Ababa", quiet(1h, 22h, 6h, "Africa/Addis_Ababa"), "2026-03-29 19:00", "2026-03-30 03:00");
    // Samoa went from the 29th, UTC-10, to the 31st, UTC+14, at 10:00 UTC of the 30th.
    row("into the day that Samoa left out", quiet(1h, 22h, 6h, "Pacific/Apia"), "2011-12-30 08:00", "2011-12-30 16:00");
    row("the very day that Samoa left out", quiet(1h, 0h, 0h, "Pacific/Apia", {Qt::Friday}), "2011-12-30 10:00",
        nullptr);
    row("the Friday after", quiet(1h, 0h, 0h, "Pacific/Apia", {Qt::Friday}), "2012-01-05 10:00", "2012-01-06 10:00");

    const Schedule fridays = quiet(1h, 22h, 6h, "UTC", {Qt::Friday});
    row("Friday night", fridays, "2026-11-20 23:00", "2026-11-21 06:00");
    row("belongs to the day it began", fridays, "2026-11-21 05:00", "2026-11-21 06:00");
    row("Friday morning", fridays, "2026-11-20 05:00", nullptr);
    row("Saturday night", fridays, "2026-11-21 23:00", nullptr);
    Schedule chain = quiet(1h, 22h, 6h, "UTC");
    chain.quiet.append({6h, 7h, {}});
    chain.quiet.append({0h, 0h, {Qt::Saturday, Qt::Sunday}});
    row("stretches that follow one another", chain, "2026-11-20 22:00", "2026-11-23 07:00");
    row("far in the future", berlin, "2199-07-01 20:00", "2199-07-02 04:00");
}

void TestScheduleDueTimes::isQuietByTheWallClock()
{
    QFETCH(const Schedule, schedule);
    QFETCH(const QByteArray, time);
    QFETCH(const QByteArray, end);
    QVERIFY(checkSchedule(schedule));
    QuietTimes times(schedule);
    QCOMPARE(toIsoUtc(times.endAfter(at(time))), toIsoUtc(at(end)));
    QCOMPARE(times.contains(at(time)), time != end);
    QVERIFY(!times.contains(at(end)));
}

void TestScheduleDueTimes::findsTheNextQuietStretch()
{
    QuietTimes nights(quiet(1h, 22h, 6h, "Europe/Berlin"));
    QCOMPARE(nights.startAfter(at("2026-03-28 12:00")), at("2026-03-28 21:00"));
    QCOMPARE(nights.startAfter(at("2026-03-29 12:00")), at("2026-03-29 20:00"));
    QuietTimes gap(quiet(1h, 2h + 15min, 2h + 45min, "Europe/Berlin"));
    QCOMPARE(gap.startAfter(at("2026-03-29 00:00")), at("2026-03-30 00:15"));
    QuietTimes fridays(quiet(1h, 22h, 6h, "Pacific/Apia", {Qt::Friday}));
    // Of the night that began in the day that was left out, the morning is there.
    QCOMPARE(fridays.startAfter(at("2011-12-24 17:00")), at("2011-12-30 10:00"));
    QCOMPARE(fridays.startAfter(at("2011-12-30 16:00")), at("2012-01-06 08:00"));
}

void TestScheduleDueTimes::plansRuns_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QByteArray>("lastDue");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("runs");
    const auto row = [](const char *name, const Schedule &schedule, const char *lastDue, const char *after,
                         const QString &runs) {
        QTest::newRow(name) << schedule << QByteArray(lastDue) << QByteArray(after) << runs;
    };
    row("on the grid of the last", every(30min), "2026-11-22 10:07", "2026-11-22 10:07:20",
        u"11-22 10:37 | 11-22 11:07 | 11-22 11:37"_s);
    row("due now belongs to the past", every(30min), "2026-11-22 10:07", "2026-11-22 10:37",
        u"11-22 11:07 | 11-22 11:37 | 11-22 12:07"_s);
    row("after many missed ones", every(30min), "2026-01-01 10:07", "2026-11-22 10:36",
        u"11-22 10:37 | 11-22 11:07 | 11-22 11:37"_s);
    row("longer than a day", every(36h), "2026-11-20 18:00", "2026-11-21 12:00",
        u"11-22 06:00 | 11-23 18:00 | 11-25 06:00"_s);
    row("a week, over DST", every(days{7}), "2026-10-20 03:00", "2026-10-20 03:00",
        u"10-27 03:00 | 11-03 03:00 | 11-10 03:00"_s);
    row("a last run in the future", every(1h), "2027-11-22 10:00", "2026-11-22 10:10",
        u"11-22 11:10 | 11-22 12:10 | 11-22 13:10"_s);
    row("a last run in the next second", every(1h), "2026-11-22 10:00:01", "2026-11-22 10:00",
        u"11-22 11:00 | 11-22 12:00 | 11-22 13:00"_s);

    const Schedule berlin = quiet(1h, 22h, 6h, "Europe/Berlin");
    row("put off to the end of the night", berlin, "2026-11-22 19:30", "2026-11-22 19:30",
        u"11-22 20:30 | 11-23 05:00 | 11-23 06:00"_s);
    row("the night that is an hour longer", berlin, "2026-10-24 18:30", "2026-10-24 18:30",
        u"10-24 19:30 | 10-25 05:00 | 10-25 06:00"_s);
    row("the night that is an hour shorter", berlin, "2026-03-28 20:30", "2026-03-28 20:30",
        u"03-29 04:00 | 03-29 05:00 | 03-29 06:00"_s);
    row("daily, within the night", quiet(24h, 22h, 6h, "Europe/Berlin"), "2026-10-23 12:00", "2026-10-23 12:00",
        u"10-24 12:00 | 10-25 12:00 | 10-26 12:00"_s);
    row("daily, at the night's end, into winter", quiet(24h, 22h, 6h, "Europe/Berlin"), "2026-10-23 04:00",
        "2026-10-23 04:00", u"10-24 04:00 | 10-25 05:00 | 10-26 05:00"_s);
    row("the hour that comes twice, none quiet", every(30min), "2026-10-25 00:00", "2026-10-25 00:00",
        u"10-25 00:30 | 10-25 01:00 | 10-25 01:30"_s);
    row("the hour that does not exist", quiet(30min, 2h + 15min, 2h + 45min, "Europe/Berlin"), "2026-03-29 00:30",
        "2026-03-29 00:30", u"03-29 01:00 | 03-29 01:30 | 03-29 02:00"_s);
    row("Samoa leaves a day out", quiet(6h, 22h, 6h, "Pacific/Apia"), "2011-12-30 03:00", "2011-12-30 03:00",
        u"12-30 16:00 | 12-30 22:00 | 12-31 04:00"_s);

    Schedule paused = every(1h);
    paused.pausedUntil = at("2026-11-22 12:20");
    row("left out in a pause, on the grid after it", paused, "2026-11-22 10:00", "2026-11-22 10:30",
        u"11-22 13:00 | 11-22 14:00 | 11-22 15:00"_s);
    paused.pausedUntil = at("2026-11-22 13:00");
    row("due when the pause ends", paused, "2026-11-22 10:00", "2026-11-22 10:30",
        u"11-22 13:00 | 11-22 14:00 | 11-22 15:00"_s);
    Schedule pausedIntoNight = berlin;
    pausedIntoNight.pausedUntil = at("2026-11-22 22:00");
    row("a pause that ends in the night", pausedIntoNight, "2026-11-22 19:00", "2026-11-22 19:00",
        u"11-23 05:00 | 11-23 06:00 | 11-23 07:00"_s);
    Schedule never = every(1h);
    never.pausedForGood = true;
    row("paused for good", never, "2026-11-22 10:00", "2026-11-22 10:30", u"never"_s);
    row("off", Schedule(), "2026-11-22 10:00", "2026-11-22 10:30", u"never"_s);
}

void TestScheduleDueTimes::plansRuns()
{
    QFETCH(const Schedule, schedule);
    QFETCH(const QByteArray, lastDue);
    QFETCH(const QByteArray, after);
    QTEST(nextRuns(schedule, at(after), at(lastDue), 3), "runs");
}

void TestScheduleDueTimes::isDueOnce_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QByteArray>("lastDue");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("due");
    const auto row = [](const char *name, const Schedule &schedule, const char *lastDue, const char *now, bool due) {
        QTest::newRow(name) << schedule << QByteArray(lastDue) << QByteArray(now) << due;
    };
    row("a microsecond before", every(1h), "2026-11-22 10:00", "2026-11-22 10:59:59.999999", false);
    row("at the time", every(1h), "2026-11-22 10:00", "2026-11-22 11:00", true);
    row("long after", every(1h), "2026-11-22 10:00", "2029-11-22 11:00", true);
    row("a last run in the future", every(1h), "2027-11-22 10:00", "2026-11-22 11:00", false);
    const Schedule berlin = quiet(1h, 22h, 6h, "Europe/Berlin");
    row("in the night", berlin, "2026-11-22 20:30", "2026-11-23 00:00", false);
    row("missed in the evening, asked in the night", berlin, "2026-11-22 19:00", "2026-11-23 00:00", false);
    row("at the night's end", berlin, "2026-11-22 20:30", "2026-11-23 05:00", true);
    Schedule paused = every(1h);
    paused.pausedUntil = at("2026-11-22 11:30");
    row("in the pause", paused, "2026-11-22 10:00", "2026-11-22 11:10", false);
    row("after the pause, before the grid", paused, "2026-11-22 10:00", "2026-11-22 11:40", false);
    row("after the pause, on the grid", paused, "2026-11-22 10:00", "2026-11-22 12:00", true);
    row("off", Schedule(), "2026-11-22 10:00", "2026-11-22 12:00", false);
}

void TestScheduleDueTimes::isDueOnce()
{
    QFETCH(const Schedule, schedule);
    QFETCH(const QByteArray, lastDue);
    QFETCH(const QByteArray, now);
    QTEST(isDue(schedule, at(now), at(lastDue)), "due");
    QVERIFY(!isDue(schedule, at(now), at(now)));
}

void TestScheduleDueTimes::countsWhatWasMissed_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QByteArray>("lastDue");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const char *name, const Schedule &schedule, const char *lastDue, const char *from,
                         const char *to, int count, const char *first, const char *last) {
        QTest::newRow(name) << schedule << QByteArray(lastDue) << QByteArray(from) << QByteArray(to) << count
                            << QByteArray(first) << QByteArray(last);
    };
    row("none", every(1h), "2026-11-22 10:00", "2026-11-22 10:00", "2026-11-22 10:59", 0, "", "");
    row("the end counts", every(1h), "2026-11-22 10:00", "2026-11-22 10:00", "2026-11-22 11:00", 1, "2026-11-22 11:00",
        "2026-11-22 11:00");
    row("the begin does not", every(1h), "2026-11-22 10:00", "2026-11-22 11:00", "2026-11-22 13:30", 2,
        "2026-11-22 12:00", "2026-11-22 13:00");
    row("backwards", every(1h), "2026-11-22 10:00", "2026-11-22 13:00", "2026-11-22 11:00", 0, "", "");
    const Schedule berlin = quiet(1h, 22h, 6h, "Europe/Berlin");
    row("a night is one run", berlin, "2026-11-22 20:30", "2026-11-22 20:30", "2026-11-23 05:00", 1, "2026-11-23 05:00",
        "2026-11-23 05:00");
    row("a week of nights", berlin, "2026-11-16 05:00", "2026-11-16 05:00", "2026-11-23 05:00", 16 * 7,
        "2026-11-16 06:00", "2026-11-23 05:00");
    row("the day with 25 hours", every(1h), "2026-10-24 22:00", "2026-10-24 22:00", "2026-10-25 23:00", 25,
        "2026-10-24 23:00", "2026-10-25 23:00");
}

void TestScheduleDueTimes::countsWhatWasMissed()
{
    QFETCH(const Schedule, schedule);
    QFETCH(const QByteArray, lastDue);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, count);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, last);
    const DueRuns runs = dueBetween(schedule, at(lastDue), at(from), at(to));
    QCOMPARE(runs.count, qint64(count));
    if (count > 0) {
        QCOMPARE(toIsoUtc(runs.first), toIsoUtc(at(first)));
        QCOMPARE(toIsoUtc(runs.last), toIsoUtc(at(last)));
    }
}

void TestScheduleDueTimes::countsAYearOfMinutesAtOnce()
{
    const Instant begin = at("2025-11-22 12:00");
    const Instant end = at("2026-11-22 12:00");
    QCOMPARE(dueBetween(every(1min), begin, begin, end).count, qint64(365 * 1440));
    // 16 hours a day from 06:00, and the nights' hours that DST takes and gives are quiet ones.
    const Schedule nights = quiet(1min, 22h, 6h, "Europe/Berlin");
    QCOMPARE(dueBetween(nights, begin, begin, end).count, qint64(365 * 16 * 60));
    // A clock that leaps by centuries is no reason to stand still. These 400 days begin in summer, at 14:00 there, and
    // end in winter, at 13:00.
    const DueRuns ages = dueBetween(nights, begin, begin, at("2999-11-22 12:00"));
    QCOMPARE(ages.count, qint64((400 * 16 - 1) * 60));
    QCOMPARE(toIsoUtc(ages.last), u"2999-11-22T12:00:00.000000Z"_s);
}

void TestScheduleDueTimes::saysWhatARunIsDueFor_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QByteArray>("lastDue");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("due");
    const auto row = [](const char *name, const Schedule &schedule, const char *lastDue, const char *now,
                         const char *due) {
        QTest::newRow(name) << schedule << QByteArray(lastDue) << QByteArray(now) << QByteArray(due);
    };
    row("in time", every(1h), "2026-11-22 10:00", "2026-11-22 11:00", "2026-11-22 11:00");
    row("a minute late keeps the grid", every(1h), "2026-11-22 10:00", "2026-11-22 11:01", "2026-11-22 11:00");
    row("later moves it", every(1h), "2026-11-22 10:00", "2026-11-22 11:01:01", "2026-11-22 11:01:01");
    row("awake just in time", every(1h), "2026-11-22 10:00", "2026-11-22 15:00:30", "2026-11-22 15:00");
    row("a short period has less patience", every(1min), "2026-11-22 10:00", "2026-11-22 10:01:16",
        "2026-11-22 10:01:16");
    const Schedule berlin = quiet(24h, 22h, 6h, "Europe/Berlin");
    row("put off", berlin, "2026-11-21 22:00", "2026-11-23 05:00:10", "2026-11-23 05:00");
    row("missed by day, made up for at the night's end", berlin, "2026-11-21 12:00", "2026-11-23 05:00:10",
        "2026-11-23 05:00");
}

void TestScheduleDueTimes::saysWhatARunIsDueFor()
{
    QFETCH(const Schedule, schedule);
    QFETCH(const QByteArray, lastDue);
    QFETCH(const QByteArray, now);
    QFETCH(const QByteArray, due);
    QVERIFY(isDue(schedule, at(now), at(lastDue)));
    QCOMPARE(toIsoUtc(dueTimeOf(schedule, at(now), at(lastDue))), toIsoUtc(at(due)));
}

void TestScheduleDueTimes::followsTheSystemsZone()
{
    const QByteArray before = qgetenv("TZ");
    const Schedule schedule = quiet(1h, 22h, 6h, "");
    const Instant noonUtc = at("2026-11-22 12:00");
    qputenv("TZ", "Pacific/Apia"); // 01:00 there
    const bool quietInApia = QuietTimes(schedule).contains(noonUtc);
    qputenv("TZ", "Europe/Berlin"); // 13:00 there
    const bool quietInBerlin = QuietTimes(schedule).contains(noonUtc);
    qputenv("TZ", before);
    QVERIFY(quietInApia);
    QVERIFY(!quietInBerlin);
}

QTEST_APPLESS_MAIN(TestScheduleDueTimes)
#include "tst_scheduleduetimes.moc"
