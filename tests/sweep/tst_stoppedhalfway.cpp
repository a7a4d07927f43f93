// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/journal/faultyjournal.h"
#include "tests/support/sweep/sweepworld.h"

#include <QTest>

#include <atomic>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

/// What is written of rows is lost the first time.
class OnceLosingJournal final : public FaultyJournal {
public:
    OnceLosingJournal(std::unique_ptr<Journal> inner, std::shared_ptr<std::atomic<bool>> loses)
        : FaultyJournal(std::move(inner), std::make_shared<FaultPlan>())
        , m_loses(std::move(loses))
    {
    }

    Result<> recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes) override
    {
        if (m_loses->exchange(false))
            return fail(ErrorKind::Io, u"lost on purpose"_s);
        return FaultyJournal::recordRows(intent, outcomes);
    }

private:
    const std::shared_ptr<std::atomic<bool>> m_loses;
};

std::vector<Intent> openIntents(const SweepWorld &world, const Plan &plan)
{
    const Result<std::unique_ptr<Journal>> journal = world.backends().journal();
    return *(*journal)->openIntents(plan.webApp);
}

} // namespace

/// A batch that a run had begun when it ended early: what became of it is looked up before the run is over, so that
/// somebody who goes on with the same plan finds all that is left of it.
class TestStoppedHalfway : public QObject {
    Q_OBJECT

private slots:
    void whatWasNotReachedIsPlannedAsBefore();
    void rowsThatAreGoneAreForTheNextRunToTell();
    void withoutTheDatabaseTheNextRunFindsOut();
};

void TestStoppedHalfway::whatWasNotReachedIsPlannedAsBefore()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    QVERIFY(plan);
    SweepBackends backends = world.backends();
    std::stop_source stop;
    backends.onStep = [&stop](const char *step) {
        if (qstrcmp(step, "intent recorded") == 0)
            stop.request_stop();
    };
    const Result<Run> stopped = world.run(plan->id, backends, stop.get_token());
    QVERIFY2(stopped, stopped ? "" : qPrintable(stopped.error().text));
    QCOMPARE(stopped->state, RunState::Cancelled);
    QCOMPARE(stopped->undecided, 0);
    QVERIFY(openIntents(world, *plan).empty());
    QCOMPARE(world.files() & world.mustGo(), world.mustGo());
    QVERIFY2(world.violation().isEmpty(), qPrintable(world.violation()));

    const Result<Run> goesOn = world.run(plan->id, world.backends()); // the same plan
    QVERIFY2(goesOn, goesOn ? "" : qPrintable(goesOn.error().text));
    QCOMPARE(goesOn->state, RunState::Done);
    QCOMPARE(goesOn->totals.of(ItemState::Skipped).items, 0);
    QVERIFY2(
        world.violation().isEmpty() && world.leftOver().isEmpty(), qPrintable(world.violation() + world.leftOver()));
}

void TestStoppedHalfway::rowsThatAreGoneAreForTheNextRunToTell()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    QVERIFY(plan);
    const auto loses = std::make_shared<std::atomic<bool>>(true);
    SweepBackends backends = world.backends();
    backends.journal = [open = backends.journal, loses]() -> Result<std::unique_ptr<Journal>> {
        Result<std::unique_ptr<Journal>> inner = open();
        if (!inner)
            return inner;
        return std::make_unique<OnceLosingJournal>(std::move(*inner), loses);
    };
    const Result<Run> failed = world.run(plan->id, backends);
    QVERIFY2(failed, failed ? "" : qPrintable(failed.error().text));
    QCOMPARE(failed->state, RunState::Failed);
    QVERIFY(!loses->load());
    QVERIFY(failed->undecided > 0);
    QVERIFY(!openIntents(world, *plan).empty());
    QVERIFY2(world.violation().isEmpty(), qPrintable(world.violation()));

    QVERIFY(world.sweep());
    QVERIFY(world.sweep()); // what of the batch had no rows is planned anew
    QVERIFY2(
        world.violation().isEmpty() && world.leftOver().isEmpty(), qPrintable(world.violation() + world.leftOver()));
}

void TestStoppedHalfway::withoutTheDatabaseTheNextRunFindsOut()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    QVERIFY(plan);
    SweepBackends backends = world.backends();
    std::stop_source stop;
    backends.onStep = [&](const char *step) {
        if (qstrcmp(step, "intent recorded") != 0 || stop.stop_requested())
            return;
        world.sql(u"ALTER TABLE parser_usersession RENAME TO away"_s);
        stop.request_stop();
    };
    const Result<Run> stopped = world.run(plan->id, backends, stop.get_token());
    world.sql(u"ALTER TABLE away RENAME TO parser_usersession"_s);
    QVERIFY2(stopped, stopped ? "" : qPrintable(stopped.error().text));
    QVERIFY(stopped->undecided > 0);
    QVERIFY(!openIntents(world, *plan).empty());
    QVERIFY(world.sweep());
    QVERIFY(world.sweep()); // what the first one found void is planned anew
    QVERIFY2(
        world.violation().isEmpty() && world.leftOver().isEmpty(), qPrintable(world.violation() + world.leftOver()));
}

QTEST_GUILESS_MAIN(TestStoppedHalfway)
#include "tst_stoppedhalfway.moc"
