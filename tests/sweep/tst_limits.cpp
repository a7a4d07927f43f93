// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/userathost.h"
#include "core/sweep/limits.h"
#include "tests/support/sweep/sweepworld.h"
#include "tests/sweep/worlditems.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A plan whose scan saw 10 sessions and 90 files: 60 in "big", 30 in "small".
Plan seen()
{
    Plan plan;
    plan.statistics.storageListed = true;
    plan.statistics.sessions = 10;
    plan.statistics.files = 90;
    plan.statistics.buckets = {{u"big"_s, {60, 600}}, {u"small"_s, {30, 300}}};
    return plan;
}

/// "sessions/big/small" of what would go.
RunSize sizeOf(qint64 sessions, qint64 big, qint64 small)
{
    RunSize size{sessions + big + small, 10 * (big + small), sessions, {}};
    if (big > 0)
        size.buckets[u"big"_s] = {big, 10 * big};
    if (small > 0)
        size.buckets[u"small"_s] = {small, 10 * small};
    return size;
}

LimitSettings itemLimit(qint64 most)
{
    LimitSettings limits;
    limits.maxItems = most;
    return limits;
}

/// Plans and deletes `count` new old files, as an hourly run does.
void deleteUsual(SweepWorld &world, int count)
{
    for (int i = 0; i < count; ++i)
        world.writeFile("usual/" + QByteArray::number(i) + ".bin", "x", 5h);
    QVERIFY(world.sweep());
}

} // namespace

class TestLimits : public QObject {
    Q_OBJECT

private slots:
    void stopsAboveALimitAndNotAtIt_data();
    void stopsAboveALimitAndNotAtIt();
    void namesEveryLimitThatStands();
    void knowsWhatIsUsualFromFiveRunsOn();
    void neverCallsAFewItemsUnusual();
    void comparesTheSessionsAloneWhileTheStorageIsNotListed();
    void asksOneSessionForItsNumberAlone();
    void stopsARunBeforeAnything_data();
    void stopsARunBeforeAnything();
    void leavesPendingDeletionsOfEarlierRunsAlone();
    void runsWhatSomebodyAgreedTo();
    void stopsWhenAnotherNumberWasAgreedTo();
    void countsOnlyWhatIsToGoNow();
    void learnsWhatIsUsualFromItsRuns();
    void saysWhoStartedARun();
    void tellsTheDifferenceToThePlanBefore();
};

void TestLimits::stopsAboveALimitAndNotAtIt_data()
{
    QTest::addColumn<LimitSettings>("limits");
    QTest::addColumn<RunSize>("size");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, std::optional<qint64> items, std::optional<double> percent,
                         std::optional<double> bucket, std::optional<double> times, const RunSize &size,
                         const QString &says) {
        QTest::newRow(name) << LimitSettings{items, percent, bucket, times} << size << says;
    };
    const std::nullopt_t none = std::nullopt;
    row("no limit", none, none, none, none, sizeOf(10, 60, 30), {});
    row("as many as may go", 8, none, none, none, sizeOf(1, 4, 3), {});
    row("one more", 7, none, none, none, sizeOf(1, 4, 3),
        u"8 items would go, more than the limit of 7 (DOCSWEEP_MAX_DELETE"_s);
    row("nothing may go", 0, none, none, none, sizeOf(0, 0, 1), u"1 items would go"_s);
    row("nothing may go and nothing goes", 0, 0.0, 0.0, 1.0, sizeOf(0, 0, 0), {});
    row("exactly the share", none, 50.0, none, none, sizeOf(10, 40, 0), {});
    row("more than the share", none, 50.0, none, none, sizeOf(10, 41, 0), u"51 of 100 (51.0 %) of everything"_s);
    row("a crooked share", none, 33.3, none, none, sizeOf(0, 33, 0), {});
    row("a crooked share, one more", none, 33.3, none, none, sizeOf(0, 34, 0), u"34 of 100"_s);
    row("everything may go", none, 100.0, 100.0, none, sizeOf(10, 60, 30), {});
    row("half of each bucket", none, none, 50.0, none, sizeOf(10, 30, 15), {});
    row("more than half of the small one", none, none, 50.0, none, sizeOf(0, 30, 16),
        u"16 of 30 (53.3 %) of the files in bucket small"_s);
    row("a bucket the scan did not see", none, none, 99.0, none, RunSize{1, 1, 0, {{u"new"_s, {1, 1}}}},
        u"1 of 0 (100.0 %) of the files in bucket new"_s);
    row("three times what is usual", none, none, none, 3.0, sizeOf(0, 60, 0), {});
    row("more than three times", none, none, none, 3.0, sizeOf(1, 60, 0),
        u"61 items would go, more than 3 times the 20 that are usual"_s);
}

void TestLimits::stopsAboveALimitAndNotAtIt()
{
    QFETCH(LimitSettings, limits);
    QFETCH(RunSize, size);
    QFETCH(QString, says);
    const std::vector<LimitTrip> trips = trippedLimits(limits, seen(), size, {20, 10, 20, 5000, 30});
    QCOMPARE(trips.size(), size_t(says.isEmpty() ? 0 : 1));
    if (!trips.empty())
        QVERIFY2(describe(trips.front()).contains(says), qPrintable(describe(trips.front())));
}

void TestLimits::namesEveryLimitThatStands()
{
    const std::vector<LimitTrip> trips =
        trippedLimits({10, 10.0, 10.0, 2.0}, seen(), sizeOf(5, 40, 20), {20, 20, 20, 20, 20});
    std::vector<LimitKind> kinds;
    for (const LimitTrip &trip : trips)
        kinds.push_back(trip.kind);
    QVERIFY((kinds
        == std::vector{LimitKind::Items, LimitKind::Share, LimitKind::BucketShare, LimitKind::BucketShare,
            LimitKind::TimesUsual}));
    QCOMPARE(trips[2].bucket, u"big"_s);
    QCOMPARE(trips[3].bucket, u"small"_s);
}

void TestLimits::knowsWhatIsUsualFromFiveRunsOn()
{
    QVERIFY(!usualItems({}));
    QVERIFY(!usualItems({1, 1, 1, 1}));
    QCOMPARE(*usualItems({9, 1, 5, 3, 7}), 5.0);
    QCOMPARE(*usualItems({10, 1, 5, 3, 8, 1000000}), 6.5); // one great run does not make it usual
    LimitSettings limits;
    limits.maxTimesUsual = 1;
    QVERIFY(trippedLimits(limits, seen(), sizeOf(0, 60, 0), {1, 1, 1, 1}).empty());
    QVERIFY(!trippedLimits(limits, seen(), sizeOf(0, 60, 0), {1, 1, 1, 1, 1}).empty());
}

void TestLimits::neverCallsAFewItemsUnusual()
{
    LimitSettings limits;
    limits.maxTimesUsual = 2;
    const std::vector<qint64> tiny{1, 1, 1, 1, 1};
    QVERIFY(trippedLimits(limits, seen(), sizeOf(0, int(kNeverUnusual), 0), tiny).empty());
    QVERIFY(!trippedLimits(limits, seen(), sizeOf(1, int(kNeverUnusual), 0), tiny).empty());
}

void TestLimits::comparesTheSessionsAloneWhileTheStorageIsNotListed()
{
    Plan plan = seen();
    plan.statistics.storageListed = false;
    plan.statistics.files = 0;
    plan.statistics.buckets.clear();
    const LimitSettings limits{std::nullopt, 50.0, 50.0, std::nullopt};
    QVERIFY(trippedLimits(limits, plan, sizeOf(5, 40, 0), {}).empty()); // the files they name are only remembered
    const std::vector<LimitTrip> trips = trippedLimits(limits, plan, sizeOf(6, 40, 0), {});
    QCOMPARE(trips.size(), size_t(1));
    QVERIFY2(describe(trips[0]).startsWith(u"6 of 10 (60.0 %)"_s), qPrintable(describe(trips[0])));
}

void TestLimits::asksOneSessionForItsNumberAlone()
{
    Plan plan = seen();
    plan.policy.onlySession = SessionKey("x1y2z3");
    const RunSize all = sizeOf(10, 60, 30); // all its scan saw
    QVERIFY(trippedLimits({std::nullopt, 1.0, 1.0, 1.0}, plan, all, {1, 1, 1, 1, 1}).empty());
    QCOMPARE(trippedLimits({99, 1.0, 1.0, 1.0}, plan, all, {}).size(), size_t(1));
}

void TestLimits::stopsARunBeforeAnything_data()
{
    QTest::addColumn<LimitSettings>("limits");
    QTest::addColumn<bool>("stops");
    const std::nullopt_t none = std::nullopt;
    QTest::newRow("one item too many") << LimitSettings{67, none, none, none} << true;
    QTest::newRow("exactly as many") << LimitSettings{68, none, none, none} << false;
    QTest::newRow("nothing at all allowed") << LimitSettings{0, none, none, none} << true;
    QTest::newRow("too large a share") << LimitSettings{none, 5.0, none, none} << true;
    QTest::newRow("everything allowed") << LimitSettings{none, 100.0, 100.0, none} << false;
    QTest::newRow("too large a share of a bucket") << LimitSettings{none, none, 5.0, none} << true;
    QTest::newRow("no history yet") << LimitSettings{none, none, none, 1.0} << false;
}

void TestLimits::stopsARunBeforeAnything()
{
    QFETCH(LimitSettings, limits);
    QFETCH(bool, stops);
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    QCOMPARE(plan->totals.items, 68);
    const QSet<QByteArray> before = world.files();
    SweepRunner runner(world.backends());
    const Result<Run> run = runner.execute({plan->id, RunTrigger::Manual, {}, limits}, {});
    QCOMPARE(!run, stops);
    if (!stops)
        return;
    QCOMPARE(run.error().kind, ErrorKind::LimitReached);
    QVERIFY2(run.error().text.contains(u"--confirm-delete 68"_s), qPrintable(run.error().text));
    QVERIFY(world.files() == before);
    QCOMPARE(world.sessions().size(), 16);
    // It is there for whoever asks what became of it.
    const auto journal = journalOf(world);
    const Result<std::vector<Run>> runs = journal->runs(10);
    QCOMPARE(runs->size(), size_t(1));
    QCOMPARE(runs->front().state, RunState::Failed);
    QCOMPARE(runs->front().error.text, run.error().text);
    QVERIFY(runs->front().finishedAt);
    QVERIFY(runs->front().totals == RunTotals());
    QVERIFY(journal->openIntents(plan->webApp)->empty());
    QCOMPARE(journal->measure(plan->id, {})->items, 68); // the plan can still be run
}

void TestLimits::leavesPendingDeletionsOfEarlierRunsAlone()
{
    SweepWorld world;
    SweepBackends away = world.backends();
    away.objects = []() -> Result<std::unique_ptr<ObjectStore>> { return fail(ErrorKind::Unavailable, u"down"_s); };
    QVERIFY(world.run(world.plan()->id, away));
    for (int i = 0; i < 3; ++i)
        world.writeFile("more/" + QByteArray::number(i) + ".bin", "x", 5h);
    const Result<Plan> plan = world.plan();
    const QSet<QByteArray> before = world.files();
    const auto journal = journalOf(world);
    const StateTotal pending = *journal->pendingTotal(plan->webApp);
    QVERIFY(pending.items > 3);
    SweepRunner runner(world.backends());
    QVERIFY(!runner.execute({plan->id, RunTrigger::Manual, {}, itemLimit(0)}, {}));
    QVERIFY(world.files() == before);
    QCOMPARE(*journal->pendingTotal(plan->webApp), pending);
    // They do not count either: what waits was within the limits of its own run.
    QVERIFY(runner.execute({plan->id, RunTrigger::Manual, {}, itemLimit(journal->measure(plan->id, {})->items)}, {}));
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(journal->pendingTotal(plan->webApp)->items, 0);
}

void TestLimits::runsWhatSomebodyAgreedTo()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    SweepRunner runner(world.backends());
    RunRequest request{plan->id, RunTrigger::Manual, {}, {10, 5.0, std::nullopt, std::nullopt}};
    request.confirmedItems = 68;
    const Result<Run> run = runner.execute(request, {});
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QVERIFY(world.files() == world.mustStay());
    QVERIFY2(run->overridden.text.contains(u"68 items would go, more than the limit of 10"_s),
        qPrintable(run->overridden.text));
    QVERIFY(run->overridden.text.contains(u"of everything"_s));
    QCOMPARE(journalOf(world)->run(run->id)->overridden, run->overridden);
}

void TestLimits::stopsWhenAnotherNumberWasAgreedTo()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const QSet<QByteArray> before = world.files();
    SweepRunner runner(world.backends());
    RunRequest request{plan->id, RunTrigger::Manual, {}, {}}; // no limit stands in the way, and yet
    request.confirmedItems = 67;
    const Result<Run> run = runner.execute(request, {});
    QCOMPARE(run.error().kind, ErrorKind::LimitReached);
    QVERIFY(run.error().text.contains(u"67 items were confirmed, but 68 would be deleted"_s));
    QVERIFY(world.files() == before);
    request.confirmedItems = 68;
    const Result<Run> agreed = runner.execute(request, {});
    QVERIFY(agreed);
    QVERIFY(agreed->overridden.isEmpty()); // there was nothing to override
}

void TestLimits::countsOnlyWhatIsToGoNow()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    SweepRunner runner(world.backends());
    QVERIFY(runner.execute({plan->id, RunTrigger::Manual, {{0, 4}}, itemLimit(5)}, {}));
    QVERIFY(!runner.execute({plan->id, RunTrigger::Manual, {{5, 10}}, itemLimit(5)}, {}));
    // Five of the 68 are gone.
    QVERIFY(!runner.execute({plan->id, RunTrigger::Manual, {}, itemLimit(62)}, {}));
    QVERIFY(runner.execute({plan->id, RunTrigger::Manual, {}, itemLimit(63)}, {}));
    QVERIFY(world.files() == world.mustStay());
}

void TestLimits::learnsWhatIsUsualFromItsRuns()
{
    SweepWorld world;
    LimitSettings limits;
    limits.maxTimesUsual = 3;
    QVERIFY(world.sweep());
    for (int hour = 0; hour < 5; ++hour)
        deleteUsual(world, 20);
    for (int i = 0; i < 61; ++i)
        world.writeFile("flood/" + QByteArray::number(i) + ".bin", "x", 5h);
    const Result<Plan> plan = world.plan();
    const QSet<QByteArray> before = world.files();
    SweepRunner runner(world.backends());
    const Result<Run> run = runner.execute({plan->id, RunTrigger::Scheduled, {}, limits}, {});
    QCOMPARE(run.error().kind, ErrorKind::LimitReached);
    QVERIFY2(run.error().text.contains(u"more than 3 times the 20"_s), qPrintable(run.error().text));
    QVERIFY(world.files() == before);
    world.removeFile("flood/0.bin"); // exactly three times
    QVERIFY(runner.execute({world.plan()->id, RunTrigger::Scheduled, {}, limits}, {}));
}

void TestLimits::saysWhoStartedARun()
{
    QVERIFY(userAtHost().contains(u'@'));
    SweepWorld world;
    const auto start = [&world](RunTrigger trigger, const QString &starter) {
        RunRequest request{world.plan()->id, trigger, {}, {}};
        request.starter = starter;
        return SweepRunner(world.backends()).execute(request, {})->starter;
    };
    QCOMPARE(start(RunTrigger::Manual, {}), userAtHost());
    QCOMPARE(start(RunTrigger::CommandLine, {}), userAtHost());
    QCOMPARE(start(RunTrigger::Endpoint, {}), userAtHost());
    QCOMPARE(start(RunTrigger::Scheduled, {}), u"schedule"_s);
    QCOMPARE(start(RunTrigger::Scheduled, u"cron on db1"_s), u"cron on db1"_s);
}

void TestLimits::tellsTheDifferenceToThePlanBefore()
{
    SweepWorld world;
    const auto journal = journalOf(world);
    const Result<Plan> first = world.plan();
    QVERIFY(!*differenceToPlanBefore(*journal, *first));
    QVERIFY(journal->addHold(*parseHold("e0006", {})));
    world.writeFile("more/1.bin", "12345", 5h);
    const Result<Plan> second = world.plan();
    const Result<std::optional<PlanDifference>> difference = differenceToPlanBefore(*journal, *second);
    QVERIFY(difference && *difference);
    QCOMPARE((*difference)->since, first->createdAt);
    QCOMPARE((*difference)->items, second->totals.items - first->totals.items);
    QCOMPARE((*difference)->bytes, second->totals.bytes - first->totals.bytes);
    QCOMPARE((*difference)->held, second->statistics.heldItems);
    QVERIFY((*difference)->held > 0);
    QCOMPARE((*difference)->deletedSince, 0);
    const Result<Run> run = world.run(second->id, world.backends());
    const Result<Plan> third = world.plan();
    const Result<std::optional<PlanDifference>> afterwards = differenceToPlanBefore(*journal, *third);
    QCOMPARE((*afterwards)->deletedSince, run->totals.of(ItemState::Deleted).items);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
