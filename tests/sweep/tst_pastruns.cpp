// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/pastruns.h"
#include "tests/support/sweep/sweepworld.h"

#include <QTest>

namespace docsweep {

using namespace std::chrono_literals;

/// What the last runs came to, and which limits they would have stayed below.
class PastRunsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsNothingBeforeTheFirstRun();
    void readsTheMostOfTheLastRuns();
    void suggestsWhatNoneWouldHaveReached_data();
    void suggestsWhatNoneWouldHaveReached();

private:
    static Result<PastRuns> read(const SweepWorld &world)
    {
        const auto journal = openJournal(world.home());
        const Result<std::optional<Plan>> plan = (*journal)->latestPlan();
        return readPastRuns(**journal, plan && *plan ? (*plan)->webApp : 1, {});
    }
};

void PastRunsTest::knowsNothingBeforeTheFirstRun()
{
    const SweepWorld world;
    QVERIFY(world.plan());
    const Result<PastRuns> past = read(world);
    QVERIFY(past);
    QCOMPARE(*past, PastRuns());
    QCOMPARE(suggestLimits(*past), LimitSettings());
}

void PastRunsTest::readsTheMostOfTheLastRuns()
{
    SweepWorld world;
    QVERIFY(world.sweep());
    const Result<PastRuns> first = read(world);
    QCOMPARE(first->runs, 1);
    QCOMPARE(first->mostItems, 68);
    QVERIFY(first->mostPercent && *first->mostPercent > 0 && *first->mostPercent <= 100);
    QVERIFY(!first->mostTimesUsual); // one run says nothing of what is usual
    for (int run = 0; run < 4; ++run) {
        for (int i = 0; i < 4; ++i)
            world.writeFile("usual/" + QByteArray::number(i) + ".bin", "x", 5h);
        QVERIFY(world.sweep());
    }
    QVERIFY(world.sweep()); // deletes nothing, and counts for nothing
    const Result<PastRuns> past = read(world);
    QCOMPARE(past->runs, 5);
    QCOMPARE(past->mostItems, 68);
    QCOMPARE(*past->mostTimesUsual, 17.0);
}

void PastRunsTest::suggestsWhatNoneWouldHaveReached_data()
{
    QTest::addColumn<PastRuns>("past");
    QTest::addColumn<LimitSettings>("limits");
    const std::nullopt_t none = std::nullopt;
    QTest::newRow("few") << PastRuns{30, 7, 3.0, 4.0, 1.2} << LimitSettings{100, 10.0, 10.0, 3.0};
    QTest::newRow("many") << PastRuns{30, 1234, 21.0, 30.0, 4.0} << LimitSettings{2500, 45.0, 60.0, 8.0};
    QTest::newRow("nearly everything") << PastRuns{3, 9, 80.0, none, none} << LimitSettings{100, none, none, none};
}

void PastRunsTest::suggestsWhatNoneWouldHaveReached()
{
    QFETCH(PastRuns, past);
    QFETCH(LimitSettings, limits);
    QCOMPARE(suggestLimits(past), limits);
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::PastRunsTest)
#include "tst_pastruns.moc"
