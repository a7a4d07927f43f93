// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/duetimes.h"
#include "core/schedule/quiettimes.h"
#include "core/schedule/schedulebook.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace docsweep;
using namespace std::chrono;
using namespace Qt::StringLiterals;

/// A year of a machine that sleeps, whose clock leaps and whose docsweep is started anew, at random but repeatable:
/// DOCSWEEP_TEST_SEED repeats the seed that a failed test has printed.
class TestScheduleYear : public QObject {
    Q_OBJECT

private slots:
    void keepsItsPromises_data();
    void keepsItsPromises();
    void staysOnTheGridForAYear();
};

namespace {

Instant at(const QByteArray &text)
{
    return *parseInstant(text);
}

/// By Qt's calendar instead of the engine's: whether the wall clock shows a time of the spans.
bool looksQuiet(const Schedule &schedule, Instant reading)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(
        floor<milliseconds>(reading).time_since_epoch().count(), QTimeZone(schedule.zone));
    const minutes now{local.time().hour() * 60 + local.time().minute()};
    for (const QuietSpan &span : schedule.quiet) {
        if (span.from < span.to ? now >= span.from && now < span.to : now >= span.from || now < span.to)
            return true;
    }
    return false;
}

Duration quietTime(const Schedule &schedule, Instant from, Instant to)
{
    QuietTimes times(schedule);
    Duration sum{};
    while (from < to) {
        const Instant end = std::min(to, times.endAfter(from));
        sum += end - from;
        from = std::min(to, times.startAfter(end).value_or(to));
    }
    return sum;
}

/// The world around a book. True time goes its way; the clock shows it with an error that leaps.
class World {
public:
    World(const Schedule &schedule, Instant start, quint32 seed)
        : m_book(schedule)
        , m_random(seed)
        , m_true(start)
        , m_lastStart(start)
    {
        m_book.decide(start);
    }

    bool liveUntil(Instant end)
    {
        while (m_true < end && m_failure.isEmpty())
            step();
        return m_failure.isEmpty();
    }

    QString failure() const { return m_failure; }
    int runs() const { return m_runs; }
    int catchUps() const { return m_catchUps; }
    int sleeps() const { return m_sleeps; }
    int leaps() const { return m_leaps; }
    const ScheduleBook &book() const { return m_book; }

private:
    Instant reading() const { return m_true + m_error; }
    Duration between(Duration least, Duration most)
    {
        return least + Duration(m_random.bounded(qint64((most - least).count())));
    }
    bool oneIn(int chances) { return m_random.bounded(chances) == 0; }
    const Schedule &schedule() const { return m_book.schedule(); }

    void failed(const QString &what)
    {
        m_failure = what + u" at "_s + toIsoUtc(m_true) + u" (the clock shows "_s + toIsoUtc(reading()) + u')';
    }

    /// True time passes, awake or not.
    void pass(Duration by)
    {
        m_allowance += quietTime(schedule(), reading(), reading() + by);
        m_true += by;
    }

    void sleepFor(Duration by)
    {
        ++m_sleeps;
        m_allowance += by;
        m_true += by;
    }

    /// What passed since the last question is lost to the schedule if the clock is set back.
    void leap(Duration by, Duration sinceAsked)
    {
        ++m_leaps;
        m_error += by;
        if (by < Duration::zero())
            m_allowance += sinceAsked + punctuality(schedule().period);
        else
            m_ahead += by;
    }

    void step()
    {
        const ScheduleDecision decision = m_book.decide(reading());
        if (decision.askAgainAt <= reading() && decision.state != ScheduleState::Due)
            return failed(u"asks again at once"_s);
        if (decision.state == ScheduleState::Due)
            run();
        else if (m_runEnds && m_true >= *m_runEnds)
            endRun();
        if (m_true - m_lastStart > schedule().period + m_allowance + 2min)
            return failed(u"no run since "_s + toIsoUtc(m_lastStart));
        if (oneIn(100))
            restart();

        // Seldom asked exactly when it has asked for it.
        Duration nap = oneIn(8) ? between(1ms, 1min) : between(1ms, 30min);
        if (decision.nextRun && *decision.nextRun > reading())
            nap = std::min<Duration>(nap, *decision.nextRun - reading() + between(0ms, 2s));
        if (m_runEnds)
            nap = std::clamp<Duration>(*m_runEnds - m_true, 1ms, nap);
        pass(nap);
        if (oneIn(120)) {
            const Duration asleep = oneIn(4) ? between(1h, 60h) : between(1min, 3h);
            sleepFor(asleep);
            m_expectDue = !m_runEnds && asleep > schedule().period;
            nap += asleep;
        }
        if (oneIn(150)) {
            leap(between(-2h, 2h), nap);
            m_expectDue = false;
        }
        if (m_expectDue && !looksQuiet(schedule(), reading()))
            wokeUp();
    }

    /// After a sleep longer than a period: one run at once, and no second.
    void wokeUp()
    {
        m_expectDue = false;
        if (QuietTimes(schedule()).contains(reading()))
            return;
        if (m_book.decide(reading()).state != ScheduleState::Due)
            return failed(u"no catch-up after sleep"_s);
        run();
        m_book.end(Outcome::Ran, reading());
        m_runEnds.reset();
        if (m_book.decide(reading()).state != ScheduleState::Waiting)
            return failed(u"a second catch-up after sleep"_s);
    }

    void run()
    {
        if (m_runEnds)
            return failed(u"two runs at once"_s);
        if (looksQuiet(schedule(), reading()))
            return failed(u"a run in quiet hours"_s);
        if (!m_book.begin(reading()))
            return failed(u"is due and will not begin"_s);
        const Duration gap = m_true - m_lastStart;
        if (gap < schedule().period - punctuality(schedule().period) - m_ahead)
            return failed(u"only "_s + describeDuration(gap) + u" since the last run"_s);
        ++m_runs;
        m_catchUps += m_book.records().back().catchUp ? 1 : 0;
        m_lastStart = m_true;
        m_expectDue = false;
        m_ahead = {};
        const Duration takes = oneIn(50) ? between(1min, 2 * schedule().period) : between(1s, 1min);
        m_runEnds = m_true + takes;
        m_allowance = takes;
    }

    void endRun()
    {
        m_allowance += m_true - *m_runEnds; // asked late
        m_book.end(Outcome::Ran, reading());
        m_runEnds.reset();
    }

    void restart()
    {
        if (m_runEnds)
            return;
        m_book.decide(reading());
        m_book.takeChanges(); // stored, and the old ones forgotten
        ScheduleBook next(m_book.schedule(), m_book.records());
        if (next.decide(reading()) != m_book.decide(reading()))
            return failed(u"forgot something when started anew"_s);
        m_book = next;
    }

    ScheduleBook m_book;
    QRandomGenerator m_random;
    Instant m_true;
    Duration m_error{}; ///< what the clock shows too much
    Instant m_lastStart; ///< in true time, as the next
    std::optional<Instant> m_runEnds;
    Duration m_allowance{}; ///< by which the next run may be late: quiet, asleep, run too long, clock set back
    Duration m_ahead{}; ///< by which the clock leapt ahead since the last run
    bool m_expectDue = false;
    QString m_failure;
    int m_runs = 0;
    int m_catchUps = 0;
    int m_sleeps = 0;
    int m_leaps = 0;
};

quint32 seedOfThisRun()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("DOCSWEEP_TEST_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

} // namespace

void TestScheduleYear::keepsItsPromises_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("periodMinutes");
    QTest::addColumn<int>("from"); // minutes since midnight; the same as `to`: never quiet
    QTest::addColumn<int>("to");
    const auto row = [](const char *zone, int year, minutes period, minutes from, minutes to) {
        QTest::addRow("%s %d, %d min", zone, year, int(period.count()))
            << QByteArray(zone) << year << int(period.count()) << int(from.count()) << int(to.count());
    };
    row("Europe/Berlin", 2026, 1h, 22h, 6h);
    row("Europe/Berlin", 2025, 10min, 1h + 30min, 2h + 30min);
    row("America/Sao_Paulo", 2018, 45min, 23h, 0h + 30min);
    row("Asia/Kathmandu", 2026, 36h, 9h, 17h);
    row("Pacific/Apia", 2011, 6h, 20h, 8h);
    row("Africa/Addis_Ababa", 2026, 24h, 0h, 4h);
    row("Europe/Berlin", 2024, 90min, 0h, 0h);
    row("America/Sao_Paulo", 2017, 168h, 0h, 12h);
}

void TestScheduleYear::keepsItsPromises()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const int, year);
    QFETCH(const int, periodMinutes);
    QFETCH(const int, from);
    QFETCH(const int, to);
    const quint32 seed = seedOfThisRun();
    Schedule schedule;
    schedule.enabled = true;
    schedule.period = minutes{periodMinutes};
    schedule.zone = zone;
    if (from != to)
        schedule.quiet = {{minutes{from}, minutes{to}, {}}};
    const Instant start = at(QByteArray::number(year) + "-01-01 12:00");
    World world(schedule, start, seed);
    const bool kept = world.liveUntil(start + days{366});
    QVERIFY2(kept, qPrintable(world.failure() + u"; DOCSWEEP_TEST_SEED="_s + QString::number(seed)));
    qInfo("seed %u: %d runs, %d of them catch-ups, %d sleeps, %d leaps of the clock, %lld records", seed, world.runs(),
        world.catchUps(), world.sleeps(), world.leaps(), qlonglong(world.book().records().back().number));
    QVERIFY(world.runs() > 5);
    QVERIFY(world.sleeps() > 20);
    QVERIFY(world.leaps() > 10);
    QVERIFY(world.catchUps() > 0);
}

/// A year without any trouble but long runs and lazy timers: every run begins at its very minute.
void TestScheduleYear::staysOnTheGridForAYear()
{
    Schedule schedule;
    schedule.enabled = true;
    schedule.period = 3h;
    schedule.zone = "Europe/Berlin"; // DST is of no interest without quiet hours
    const quint32 seed = seedOfThisRun();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    ScheduleBook book(schedule);
    const Instant start = at("2026-01-01 00:17");
    book.decide(start);
    int runs = 0;
    for (Instant now = start; now < start + days{365};) {
        const ScheduleDecision decision = book.decide(now);
        if (decision.state != ScheduleState::Due) {
            now = *decision.nextRun + seconds{random.bounded(60)};
            continue;
        }
        QCOMPARE(toIsoUtc(*decision.nextRun), toIsoUtc(start + ++runs * 3h));
        QVERIFY(!decision.catchUp);
        QVERIFY(book.begin(now));
        now += seconds{random.bounded(3 * 3600 - 120)};
        book.end(Outcome::Ran, now);
    }
    QCOMPARE(runs, 365 * 8 - 1);
}

QTEST_APPLESS_MAIN(TestScheduleYear)
#include "tst_scheduleyear.moc"
