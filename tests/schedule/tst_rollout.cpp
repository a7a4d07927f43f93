// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/schedule/rollout.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A gradual start by a clock that stands still until it is moved.
class TestRollout : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_clock.set(*parseInstant("2026-11-30T09:30:00Z"));
        m_rollout = beginRollout({}, m_clock.now(), 1h);
    }
    void beginsWithADay();
    void stepsDownAfterSoManyCleanDays();
    void stepsAsOftenWhereRunsAreDaily();
    void reachesTheAgeOfTheSettingsAndIsOver();
    void neverGoesBelowTheSettings_data();
    void neverGoesBelowTheSettings();
    void isOverWhereTheSettingsAskForAsMuch();
    void missedDaysAreNoCleanOnes();
    void troubleKeepsItAndBeginsTheDaysAnew_data();
    void troubleKeepsItAndBeginsTheDaysAnew();
    void troubleAtTheFirstRunOfAStepKeepsTheOneBefore();
    void aTroubledDayIsNoCleanDay();
    void workThatIsLeftTakesOnlyItsDay();
    void aStepForgetsTheTroubleBefore();
    void aLeapBringsAtMostTheDayThatIsOn();
    void aClockThatIsSetBackTakesNothing();
    void saysWhenTheNextStepComes();
    void takesOnlyWhatMakesSense();

private:
    void runCleanly() { noteClean(m_rollout, m_clock.now(), m_settings); }
    void live(int days, Duration every = 1h)
    {
        for (Duration passed{}; passed < days * 24h; passed += every) {
            runCleanly();
            m_clock.advance(every);
        }
    }
    Duration age() const { return ageOf(m_rollout, m_settings); }
    QString nextDay() const
    {
        const std::optional<Instant> at = nextStepAt(m_rollout, m_clock.now(), m_settings);
        return at ? toIsoUtc(*at).left(10) : QString();
    }

    FakeClock m_clock{{}};
    Rollout m_rollout;
    Duration m_settings = 1h;
};

void TestRollout::beginsWithADay()
{
    QCOMPARE(age(), Duration(24h));
    QCOMPARE(*nextStepOf(m_rollout, m_settings), Duration(12h));
    QVERIFY(!m_rollout.isOver);
}

void TestRollout::stepsDownAfterSoManyCleanDays()
{
    live(6);
    QCOMPARE(age(), Duration(24h));
    QCOMPARE(nextDay(), u"2026-12-07"_s);
    live(1); // until the seventh day's end, and a bit of the eighth
    QCOMPARE(age(), Duration(12h));
    QCOMPARE(nextDay(), u"2026-12-14"_s);
    live(7);
    QCOMPARE(age(), Duration(6h));
}

void TestRollout::stepsAsOftenWhereRunsAreDaily()
{
    live(7, 24h);
    Rollout seen = m_rollout;
    passTo(seen, m_clock.now(), m_settings); // as the run of the eighth day sees it
    QCOMPARE(ageOf(seen, m_settings), Duration(12h));
    live(7, 24h);
    seen = m_rollout;
    passTo(seen, m_clock.now(), m_settings);
    QCOMPARE(ageOf(seen, m_settings), Duration(6h));
}

void TestRollout::reachesTheAgeOfTheSettingsAndIsOver()
{
    QStringList ages;
    for (int step = 0; step < 6; ++step) {
        ages += describeDuration(age());
        live(7);
    }
    QCOMPARE(ages.join(u", "_s), u"1 d, 12 h, 6 h, 3 h, 1 h, 1 h"_s);
    QVERIFY(m_rollout.isOver);
    QVERIFY(!nextStepOf(m_rollout, m_settings));
    noteTrouble(m_rollout, RolloutTrouble::Failure, u"x"_s, m_clock.now(), m_settings);
    QCOMPARE(age(), Duration(1h));
}

void TestRollout::neverGoesBelowTheSettings_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("settings"); // minutes
    QTest::addColumn<QString>("ages");
    QTest::newRow("two hours") << 24 << 120 << u"1440 720 360 180 120"_s;
    QTest::newRow("half an hour") << 24 << 30 << u"1440 720 360 180 60 30"_s;
    QTest::newRow("as a step") << 12 << 360 << u"720 360"_s;
    QTest::newRow("a week") << 168 << 1440 << u"10080 5040 2520 1440"_s;
    QTest::newRow("between steps") << 10 << 60 << u"600 360 180 60"_s;
}

void TestRollout::neverGoesBelowTheSettings()
{
    QFETCH(int, begin);
    QFETCH(int, settings);
    m_settings = std::chrono::minutes{settings};
    m_rollout = beginRollout({std::chrono::hours{begin}, 1}, m_clock.now(), m_settings);
    QStringList ages;
    while (ages.size() < 20 && (ages.isEmpty() || !m_rollout.isOver)) {
        ages += QString::number(std::chrono::duration_cast<std::chrono::minutes>(age()).count());
        live(1);
        if (m_rollout.isOver)
            ages += QString::number(std::chrono::duration_cast<std::chrono::minutes>(age()).count());
    }
    QTEST(ages.join(u' '), "ages");
}

void TestRollout::isOverWhereTheSettingsAskForAsMuch()
{
    m_rollout = beginRollout({}, m_clock.now(), 24h);
    QVERIFY(m_rollout.isOver);
    m_rollout = beginRollout({}, m_clock.now(), 1h);
    QCOMPARE(ageOf(m_rollout, 48h), Duration(48h)); // they were changed meanwhile
}

void TestRollout::missedDaysAreNoCleanOnes()
{
    live(3);
    m_clock.advance(24h * 10); // nobody was there
    runCleanly();
    QCOMPARE(age(), Duration(24h));
    QCOMPARE(m_rollout.cleanDays, 4); // with the day that was on when it went
    live(3);
    QCOMPARE(age(), Duration(12h));
}

void TestRollout::troubleKeepsItAndBeginsTheDaysAnew_data()
{
    QTest::addColumn<int>("trouble");
    for (const RolloutTrouble trouble : {RolloutTrouble::Failure, RolloutTrouble::Limit, RolloutTrouble::HurriedHold,
             RolloutTrouble::CutOff, RolloutTrouble::Restore})
        QTest::newRow(troubleName(trouble).data()) << int(trouble);
}

void TestRollout::troubleKeepsItAndBeginsTheDaysAnew()
{
    QFETCH(int, trouble);
    live(5);
    noteTrouble(m_rollout, RolloutTrouble(trouble), u"that is why"_s, m_clock.now(), m_settings);
    QCOMPARE(m_rollout.trouble, RolloutTrouble(trouble));
    QCOMPARE(m_rollout.troubleWhy, Why(u"that is why"_s));
    QVERIFY(!describeTrouble(m_rollout.trouble).isEmpty());
    QCOMPARE(nextDay(), u"2026-12-13"_s); // the 6th to the 12th
    live(7);
    QCOMPARE(age(), Duration(24h));
    live(1);
    QCOMPARE(age(), Duration(12h));
}

void TestRollout::troubleAtTheFirstRunOfAStepKeepsTheOneBefore()
{
    live(7, 24h);
    noteTrouble(m_rollout, RolloutTrouble::Limit, {}, m_clock.now(), m_settings); // the next step would take too much
    QCOMPARE(age(), Duration(24h));
    QCOMPARE(m_rollout.cleanDays, 0);
}

void TestRollout::aTroubledDayIsNoCleanDay()
{
    noteTrouble(m_rollout, RolloutTrouble::Failure, {}, m_clock.now(), m_settings);
    runCleanly();
    m_clock.advance(24h);
    runCleanly();
    QCOMPARE(m_rollout.cleanDays, 0);
    m_clock.advance(24h);
    runCleanly();
    QCOMPARE(m_rollout.cleanDays, 1);
}

void TestRollout::workThatIsLeftTakesOnlyItsDay()
{
    live(5);
    noteTrouble(m_rollout, RolloutTrouble::WorkLeft, u"the storage is away"_s, m_clock.now(), m_settings);
    QCOMPARE(m_rollout.cleanDays, 5);
    QCOMPARE(nextDay(), u"2026-12-08"_s);
    live(3);
    QCOMPARE(age(), Duration(12h));
}

void TestRollout::aStepForgetsTheTroubleBefore()
{
    noteTrouble(m_rollout, RolloutTrouble::Failure, u"x"_s, m_clock.now(), m_settings);
    live(8);
    QCOMPARE(age(), Duration(12h));
    QCOMPARE(m_rollout.trouble, RolloutTrouble::None);
    QCOMPARE(m_rollout.troubleWhy, Why());
}

void TestRollout::aLeapBringsAtMostTheDayThatIsOn()
{
    live(2);
    m_clock.set(m_clock.now() + 24h * 400);
    runCleanly();
    QCOMPARE(m_rollout.cleanDays, 3);
    QCOMPARE(age(), Duration(24h));
}

void TestRollout::aClockThatIsSetBackTakesNothing()
{
    live(4);
    const Rollout before = m_rollout;
    m_clock.set(m_clock.now() - 24h * 30);
    runCleanly();
    QCOMPARE(m_rollout.cleanDays, before.cleanDays);
    live(4);
    QCOMPARE(age(), Duration(12h));
}

void TestRollout::saysWhenTheNextStepComes()
{
    QCOMPARE(nextDay(), u"2026-12-07"_s); // this day may still be clean
    runCleanly();
    QCOMPARE(nextDay(), u"2026-12-07"_s);
    m_clock.advance(24h * 2); // a day without a run
    QCOMPARE(nextDay(), u"2026-12-08"_s);
    noteTrouble(m_rollout, RolloutTrouble::Failure, {}, m_clock.now(), m_settings);
    QCOMPARE(nextDay(), u"2026-12-10"_s);
}

void TestRollout::takesOnlyWhatMakesSense()
{
    QVERIFY(checkRollout({}));
    QVERIFY(!checkRollout({30min, 7}));
    QVERIFY(!checkRollout({24h * 400, 7}));
    QVERIFY(!checkRollout({24h, 0}));
    QVERIFY(!checkRollout({24h, 366}));
}

QTEST_GUILESS_MAIN(TestRollout)
#include "tst_rollout.moc"
