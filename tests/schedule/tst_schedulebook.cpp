// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/schedule/schedulebook.h"

#include <QMap>
#include <QTest>

using namespace docsweep;
using namespace std::chrono;
using namespace Qt::StringLiterals;

class TestScheduleBook : public QObject {
    Q_OBJECT

private slots:
    void beginsOnePeriodAfterSwitchingOn();
    void keepsTheGridWhateverARunTakes();
    void leavesOutWhatARunOverruns();
    void catchesUpOnceAfterSleep();
    void wakesJustInTime();
    void putsOffOnceOverTheNight();
    void catchesUpAtTheEndOfTheNight();
    void makesNothingUpForAPause();
    void waitsWhileAnotherRunIsAtIt();
    void followsAClockThatIsSetBack_data();
    void followsAClockThatIsSetBack();
    void survivesAClockThatFlutters();
    void takesALeapForwardForSleep();
    void keepsACrashFromRepeatingItself();
    void countsFromAChange();
    void followsAnotherTimeZone();
    void saysWhatItWaitsFor();
    void tellsTheNextRuns();
    void writesNothingTwice();
    void forgetsOldRecords();
};

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

Schedule berlinNights(Duration period)
{
    Schedule schedule = every(period);
    schedule.quiet = {{22h, 6h, {}}};
    schedule.zone = "Europe/Berlin";
    return schedule;
}

QString shortTime(Instant instant)
{
    const QString text = toIsoUtc(instant).mid(11, 8);
    return text.endsWith(":00"_L1) ? text.left(5) : text;
}

/// "ran 11:00", "ran 11:00 at 11:00:20", "caught up 15:31", "machine-off 3: 11:00 to 13:00".
QString inWords(const Occurrence &record)
{
    const QString due = shortTime(record.dueAt);
    if (isMissed(record.outcome) && !record.startedAt)
        return outcomeName(record.outcome) + u' ' + QString::number(record.count) + u": "_s + due
            + (record.count > 1 ? u" to "_s + shortTime(record.lastDueAt) : QString());
    if (record.catchUp)
        return (record.outcome == Outcome::Ran ? u"caught up "_s : outcomeName(record.outcome) + u" for all "_s) + due;
    const bool late = record.startedAt && *record.startedAt != record.dueAt;
    return outcomeName(record.outcome) + u' ' + due + (late ? u" at "_s + shortTime(*record.startedAt) : QString());
}

/// A machine on which docsweep runs: asks its book whenever it has to.
class Machine {
public:
    Machine(const Schedule &schedule, const char *start, std::vector<Occurrence> records = {})
        : clock(at(start))
        , book(schedule, std::move(records))
    {
    }

    /// Awake until the clock shows `end`, which must not be behind.
    void awakeUntil(const QByteArray &end)
    {
        const Instant until = at(end);
        for (int i = 0; clock.now() < until; ++i) {
            if (i > 100'000)
                qFatal("the clock stands still");
            const ScheduleDecision decision = book.decide(clock.now());
            if (decision.state == ScheduleState::Due)
                run();
            else
                clock.set(std::min(decision.askAgainAt, until));
        }
    }
    void asleepUntil(const QByteArray &end) { clock.set(at(end)); }

    void run(Outcome outcome = Outcome::Ran)
    {
        QVERIFY(book.begin(clock.now()));
        clock.advance(takes);
        book.end(outcome, clock.now());
    }

    /// As when docsweep ends and starts again.
    void restart() { book = ScheduleBook(book.schedule(), book.records()); }

    QString diary() const
    {
        QStringList lines;
        for (const Occurrence &record : book.records())
            lines += inWords(record);
        return lines.join(u", "_s);
    }

    FakeClock clock;
    ScheduleBook book;
    Duration takes = 10s;
};

} // namespace

void TestScheduleBook::beginsOnePeriodAfterSwitchingOn()
{
    Machine machine(every(1h), "2026-11-22 10:00");
    machine.awakeUntil("2026-11-22 12:30");
    QCOMPARE(machine.diary(), u"switched-on 10:00, ran 11:00, ran 12:00"_s);
}

void TestScheduleBook::keepsTheGridWhateverARunTakes()
{
    for (const auto takes : {0min, 1min, 25min, 59min, 60min}) {
        Machine machine(every(1h), "2026-11-22 10:00");
        machine.takes = takes;
        machine.awakeUntil("2026-11-22 14:30");
        QCOMPARE(machine.diary(), u"switched-on 10:00, ran 11:00, ran 12:00, ran 13:00, ran 14:00"_s);
    }
    // Late, but not that late.
    Machine late(every(1h), "2026-11-22 10:00");
    late.awakeUntil("2026-11-22 10:59");
    late.clock.advance(107s);
    late.awakeUntil("2026-11-22 12:30");
    QCOMPARE(late.diary(), u"switched-on 10:00, ran 11:00 at 11:00:47, ran 12:00"_s);
}

void TestScheduleBook::leavesOutWhatARunOverruns()
{
    Machine machine(every(30min), "2026-11-22 10:00");
    machine.takes = 70min;
    machine.awakeUntil("2026-11-22 12:59");
    QCOMPARE(machine.diary(),
        u"switched-on 10:00, ran 10:30, locked 2: 11:00 to 11:30, ran 12:00, locked 2: 12:30 to 13:00"_s);
}

void TestScheduleBook::catchesUpOnceAfterSleep()
{
    Machine machine(every(1h), "2026-11-22 10:00");
    machine.awakeUntil("2026-11-22 11:30");
    machine.asleepUntil("2026-11-22 15:31");
    machine.awakeUntil("2026-11-22 17:45");
    QCOMPARE(machine.diary(),
        u"switched-on 10:00, ran 11:00, machine-off 4: 12:00 to 15:00, caught up 15:31, ran 16:31, ran 17:31"_s);

    // The same with docsweep off, and a sleep in which nothing was due.
    Machine off(every(1h), "2026-11-22 10:00");
    off.awakeUntil("2026-11-22 11:30");
    off.asleepUntil("2026-11-22 15:31");
    off.restart();
    off.awakeUntil("2026-11-22 15:40");
    off.asleepUntil("2026-11-22 16:20");
    off.restart();
    off.awakeUntil("2026-11-22 17:45");
    QCOMPARE(off.diary(), machine.diary());
}

void TestScheduleBook::wakesJustInTime()
{
    Machine machine(every(1h), "2026-11-22 10:00");
    machine.awakeUntil("2026-11-22 10:30");
    machine.asleepUntil("2026-11-22 13:00:40");
    machine.awakeUntil("2026-11-22 14:30");
    QCOMPARE(machine.diary(), u"switched-on 10:00, machine-off 2: 11:00 to 12:00, caught up 13:00, ran 14:00"_s);
}

void TestScheduleBook::putsOffOnceOverTheNight()
{
    Machine machine(berlinNights(1h), "2026-11-22 19:30");
    machine.awakeUntil("2026-11-23 07:30");
    const QString night = u"switched-on 19:30, ran 20:30, quiet-hours 1: 21:30, ran 05:00, ran 06:00, ran 07:00"_s;
    QCOMPARE(machine.diary(), night);

    Machine restarted(berlinNights(1h), "2026-11-22 19:30");
    restarted.awakeUntil("2026-11-23 01:10");
    restarted.restart();
    restarted.awakeUntil("2026-11-23 07:30");
    QCOMPARE(restarted.diary(), night);

    Machine longNight(berlinNights(1h), "2026-10-24 18:30");
    longNight.awakeUntil("2026-10-25 06:30");
    QCOMPARE(longNight.diary(), u"switched-on 18:30, ran 19:30, quiet-hours 1: 20:30, ran 05:00, ran 06:00"_s);
}

void TestScheduleBook::catchesUpAtTheEndOfTheNight()
{
    Machine machine(berlinNights(1h), "2026-11-22 18:30");
    machine.awakeUntil("2026-11-22 18:40");
    machine.asleepUntil("2026-11-22 23:10"); // in the night
    machine.awakeUntil("2026-11-23 06:30");
    QCOMPARE(machine.diary(), u"switched-on 18:30, machine-off 2: 19:30 to 20:30, caught up 05:00, ran 06:00"_s);
}

void TestScheduleBook::makesNothingUpForAPause()
{
    Schedule paused = every(1h);
    paused.pausedUntil = at("2026-11-22 13:10");
    Machine machine(every(1h), "2026-11-22 10:00");
    machine.awakeUntil("2026-11-22 10:30");
    machine.book.change(paused, machine.clock.now());
    machine.awakeUntil("2026-11-22 14:30");
    const QString diary = u"switched-on 10:00, paused 3: 11:00 to 13:00, ran 14:00"_s;
    QCOMPARE(machine.diary(), diary);

    // Asleep over the end of the pause, but not over a due time after it.
    Machine asleep(every(1h), "2026-11-22 10:00");
    asleep.awakeUntil("2026-11-22 10:30");
    asleep.book.change(paused, asleep.clock.now());
    asleep.asleepUntil("2026-11-22 13:40");
    asleep.restart();
    asleep.awakeUntil("2026-11-22 14:30");
    QCOMPARE(asleep.diary(), diary);

    Schedule stopped = every(1h);
    stopped.pausedForGood = true;
    Machine resumed(stopped, "2026-11-22 10:00");
    resumed.awakeUntil("2026-11-22 12:30");
    QCOMPARE(resumed.book.decide(resumed.clock.now()).nextRun, std::optional<Instant>());
    resumed.book.change(every(1h), resumed.clock.now());
    resumed.awakeUntil("2026-11-22 13:30");
    QCOMPARE(resumed.diary(), u"switched-on 10:00, paused 2: 11:00 to 12:00, ran 13:00"_s);
}

void TestScheduleBook::waitsWhileAnotherRunIsAtIt()
{
    Machine machine(every(1h), "2026-11-22 10:00");
    machine.awakeUntil("2026-11-22 11:00");
    machine.run(Outcome::Locked);
    QCOMPARE(machine.book.decide(machine.clock.now()).nextRun, at("2026-11-22 12:00"));
    machine.awakeUntil("2026-11-22 12:00");
    machine.run(Outcome::SwitchedOff);
    machine.awakeUntil("2026-11-22 13:30");
    QCOMPARE(machine.diary(), u"switched-on 10:00, locked 11:00, switched-off 12:00, ran 13:00"_s);
}

void TestScheduleBook::followsAClockThatIsSetBack_data()
{
    QTest::addColumn<QByteArray>("reading"); // what the clock is set to at 11:20
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("half a minute") << QByteArray("2026-11-22 11:19:30") << QByteArray("2026-11-22 12:00");
    QTest::newRow("two hours") << QByteArray("2026-11-22 09:20") << QByteArray("2026-11-22 10:00");
    QTest::newRow("a year") << QByteArray("2025-11-22 11:20") << QByteArray("2025-11-22 12:00");
    QTest::newRow("to 1970") << QByteArray("1970-01-01 00:00") << QByteArray("1970-01-01 00:40");
}

void TestScheduleBook::followsAClockThatIsSetBack()
{
    QFETCH(const QByteArray, reading);
    QFETCH(const QByteArray, next);
    for (const bool restarted : {false, true}) {
        Machine machine(every(1h), "2026-11-22 10:00");
        machine.awakeUntil("2026-11-22 11:20");
        machine.book.decide(machine.clock.now());
        machine.clock.set(at(reading));
        machine.book.decide(machine.clock.now());
        if (restarted)
            machine.restart();
        const ScheduleDecision decision = machine.book.decide(machine.clock.now());
        QCOMPARE(int(decision.state), int(ScheduleState::Waiting));
        QCOMPARE(toIsoUtc(*decision.nextRun), toIsoUtc(at(next)));
        machine.awakeUntil(next);
        QCOMPARE(int(machine.book.decide(machine.clock.now()).state), int(ScheduleState::Due));
        machine.run();
        QCOMPARE(machine.book.decide(machine.clock.now()).nextRun, at(next) + 1h);
    }

    // The clock was set back while docsweep was off: the first run is due within a period.
    Machine off(every(1h), "2026-11-22 10:00");
    off.awakeUntil("2026-11-22 11:20");
    off.clock.set(at(reading));
    off.restart();
    const ScheduleDecision decision = off.book.decide(off.clock.now());
    QCOMPARE(int(decision.state), int(ScheduleState::Waiting));
    QVERIFY(*decision.nextRun <= off.clock.now() + 1h);
}

void TestScheduleBook::survivesAClockThatFlutters()
{
    // A day of minutes, in each of which the clock leaps 90 minutes back or ahead.
    Machine machine(every(1h), "2026-11-22 10:00");
    int runs = 0;
    for (int i = 0; i < 1440; ++i) {
        machine.clock.advance(i % 2 ? 90min + 1min : -90min + 1min);
        if (machine.book.decide(machine.clock.now()).state == ScheduleState::Due) {
            machine.run();
            ++runs;
        }
    }
    QVERIFY2(runs >= 24 && runs <= 720, qPrintable(QString::number(runs)));
    machine.book.decide(machine.clock.now());
    machine.awakeUntil(toIsoUtc(machine.clock.now() + 1h).toLatin1());
    QVERIFY(*machine.book.decide(machine.clock.now()).nextRun <= machine.clock.now() + 1h);
}

void TestScheduleBook::takesALeapForwardForSleep()
{
    Machine machine(every(1h), "2026-11-22 10:00");
    machine.awakeUntil("2026-11-22 11:10");
    machine.clock.advance(days{365 * 20}); // an empty battery, read wrongly
    machine.awakeUntil("2046-11-17 11:20");
    machine.book.decide(machine.clock.now());
    machine.clock.set(at("2026-11-22 11:20"));
    machine.awakeUntil("2026-11-22 12:30");
    QCOMPARE(machine.diary(),
        u"switched-on 10:00, ran 11:00, machine-off 175200: 12:00 to 11:00, caught up 11:10, clock-set-back 11:10, "
        "ran 12:10"_s);
}

void TestScheduleBook::keepsACrashFromRepeatingItself()
{
    Machine machine(every(1h), "2026-11-22 10:00");
    for (int i = 0; i < 3; ++i) {
        machine.awakeUntil(i == 0 ? "2026-11-22 11:00" : i == 1 ? "2026-11-22 12:00" : "2026-11-22 13:00");
        QVERIFY(machine.book.begin(machine.clock.now()));
        machine.restart(); // the process dies in the run
        QCOMPARE(int(machine.book.decide(machine.clock.now()).state), int(ScheduleState::Waiting));
    }
    QCOMPARE(machine.diary(), u"switched-on 10:00, interrupted 11:00, interrupted 12:00, interrupted 13:00"_s);
    QCOMPARE(machine.book.takeChanges().size(), size_t(1)); // the last; the others were stored before
}

void TestScheduleBook::countsFromAChange()
{
    Machine machine(every(24h), "2026-11-22 10:00");
    machine.awakeUntil("2026-11-22 15:00");
    machine.book.change(every(1h), machine.clock.now()); // has passed five times
    QCOMPARE(machine.book.decide(machine.clock.now()).nextRun, at("2026-11-22 16:00"));
    machine.book.change(every(2h), machine.clock.now());
    QCOMPARE(machine.book.decide(machine.clock.now()).nextRun, at("2026-11-22 17:00"));
    machine.book.change(every(2h), machine.clock.now(), at("2026-11-22 18:30"));
    QCOMPARE(machine.book.decide(machine.clock.now()).nextRun, at("2026-11-22 18:30"));
    Schedule off = every(2h);
    off.enabled = false;
    machine.book.change(off, machine.clock.now());
    machine.awakeUntil("2026-11-22 20:00");
    QCOMPARE(int(machine.book.decide(machine.clock.now()).state), int(ScheduleState::Off));
    machine.book.change(every(2h), machine.clock.now());
    machine.awakeUntil("2026-11-22 22:30");
    QCOMPARE(
        machine.diary(), u"switched-on 10:00, switched-on 15:00, switched-on 16:30, switched-on 20:00, ran 22:00"_s);

    // What is due and waits for the night's end goes on waiting, whatever else is changed.
    Machine night(berlinNights(1h), "2026-11-22 20:30");
    night.awakeUntil("2026-11-22 23:00");
    Schedule shorter = berlinNights(1h);
    shorter.quiet[0].to = 5h;
    night.book.change(shorter, night.clock.now());
    QCOMPARE(night.book.decide(night.clock.now()).nextRun, at("2026-11-23 04:00"));
}

void TestScheduleBook::followsAnotherTimeZone()
{
    const QByteArray before = qgetenv("TZ");
    Schedule nights = berlinNights(1h);
    nights.zone.clear();
    qputenv("TZ", "Asia/Kathmandu");
    Machine machine(nights, "2026-11-22 10:00");
    machine.awakeUntil("2026-11-22 16:30"); // 22:15 there
    const ScheduleDecision kathmandu = machine.book.decide(machine.clock.now());
    qputenv("TZ", "Africa/Addis_Ababa"); // 19:30 there
    const ScheduleDecision addisAbaba = machine.book.decide(machine.clock.now());
    machine.awakeUntil("2026-11-22 18:50");
    qputenv("TZ", before);
    QCOMPARE(kathmandu.nextRun, at("2026-11-23 00:15"));
    QCOMPARE(addisAbaba.nextRun, at("2026-11-22 17:00"));
    QCOMPARE(machine.diary(),
        u"switched-on 10:00, ran 11:00, ran 12:00, ran 13:00, ran 14:00, ran 15:00, ran 16:00, ran 17:00, ran 18:00"_s);
}

void TestScheduleBook::saysWhatItWaitsFor()
{
    Machine machine(berlinNights(1h), "2026-11-22 19:30");
    const auto state = [&machine] { return machine.book.decide(machine.clock.now()).state; };
    QCOMPARE(int(state()), int(ScheduleState::Waiting));
    QVERIFY(!machine.book.begin(machine.clock.now()));
    machine.book.end(Outcome::Ran, machine.clock.now()); // none is on
    QCOMPARE(machine.diary(), u"switched-on 19:30"_s);
    machine.awakeUntil("2026-11-22 20:30");
    QCOMPARE(int(state()), int(ScheduleState::Due));
    QVERIFY(machine.book.begin(machine.clock.now()));
    QCOMPARE(int(state()), int(ScheduleState::Running));
    QVERIFY(!machine.book.begin(machine.clock.now()));
    machine.book.end(Outcome::Ran, machine.clock.now());
    machine.awakeUntil("2026-11-22 21:10");
    QCOMPARE(int(state()), int(ScheduleState::Waiting)); // none is due yet
    QCOMPARE(machine.book.decide(machine.clock.now()).nextRun, at("2026-11-23 05:00"));
    machine.awakeUntil("2026-11-22 21:40");
    QCOMPARE(int(state()), int(ScheduleState::Quiet));
    const ScheduleDecision decision = machine.book.decide(machine.clock.now());
    QCOMPARE(decision.askAgainAt, machine.clock.now() + 1min);

    Machine refused(every(59s), "2026-11-22 19:30");
    QCOMPARE(int(refused.book.decide(refused.clock.now()).state), int(ScheduleState::Refused));
    refused.awakeUntil("2026-11-22 19:40");
    QCOMPARE(refused.diary(), QString());
}

void TestScheduleBook::tellsTheNextRuns()
{
    const auto upcoming = [](const Machine &machine) {
        QStringList runs;
        for (const Instant run : machine.book.upcoming(machine.clock.now(), 5))
            runs += shortTime(run);
        return runs.join(u' ');
    };
    Machine machine(berlinNights(1h), "2026-11-22 18:30");
    QCOMPARE(upcoming(machine), u"19:30 20:30 05:00 06:00 07:00"_s);
    machine.awakeUntil("2026-11-22 20:00");
    QCOMPARE(upcoming(machine), u"20:30 05:00 06:00 07:00 08:00"_s);
    machine.awakeUntil("2026-11-22 23:00");
    QCOMPARE(upcoming(machine), u"05:00 06:00 07:00 08:00 09:00"_s);
    machine.awakeUntil("2026-11-23 05:00"); // due now
    QCOMPARE(upcoming(machine), u"06:00 07:00 08:00 09:00 10:00"_s);
    machine.run();
    QCOMPARE(upcoming(machine), u"06:00 07:00 08:00 09:00 10:00"_s);
    Schedule paused = berlinNights(1h);
    paused.pausedForGood = true;
    machine.book.change(paused, machine.clock.now());
    QCOMPARE(upcoming(machine), QString());
}

void TestScheduleBook::writesNothingTwice()
{
    Machine machine(berlinNights(1h), "2026-11-22 18:30");
    QMap<qint64, Occurrence> stored;
    const auto store = [&] {
        for (const Occurrence &record : machine.book.takeChanges())
            stored.insert(record.number, record);
        QVERIFY(machine.book.takeChanges().empty());
    };
    for (const char *until : {"2026-11-22 18:40", "2026-11-22 20:30", "2026-11-22 21:45", "2026-11-23 05:00",
             "2026-11-23 07:30", "2026-11-23 12:10"}) {
        machine.awakeUntil(until);
        store();
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(machine.book.decide(machine.clock.now()), machine.book.decide(machine.clock.now()));
        machine.clock.advance(1h);
        machine.book.decide(machine.clock.now());
        store();
    }
    const std::vector<Occurrence> all = machine.book.records();
    QCOMPARE(std::vector<Occurrence>(stored.cbegin(), stored.cend()), all);
    for (size_t i = 0; i < all.size(); ++i)
        QCOMPARE(all[i].number, qint64(i + 1));
}

void TestScheduleBook::forgetsOldRecords()
{
    Machine machine(every(1min), "2026-11-22 10:00");
    machine.awakeUntil("2026-11-23 10:00");
    QCOMPARE(machine.book.takeChanges().size(), size_t(1440));
    QCOMPARE(machine.book.records().size(), size_t(500));
    machine.restart();
    QCOMPARE(int(machine.book.decide(machine.clock.now()).state), int(ScheduleState::Due));
    machine.run();
    QCOMPARE(machine.book.records().back().number, qint64(1441));
}

QTEST_APPLESS_MAIN(TestScheduleBook)
#include "tst_schedulebook.moc"
