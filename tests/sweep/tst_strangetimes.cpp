// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/objects/memoryobjectstore.h"
#include "tests/support/sweep/sweepworld.h"
#include "tests/sweep/worlditems.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kYears = 24h * 365;

std::vector<PendingDeletion> waiting(const SweepWorld &world)
{
    const Result<std::unique_ptr<Journal>> journal = openJournal(world.home());
    return *(*journal)->pending(*(*journal)->webAppAt(u"SQLite "_s + world.databasePath()), 0, 1000);
}

/// A store whose objects have the times that the test wants.
class Memory {
public:
    Memory() { m_objects->addBucket(SweepWorld::bucket()); }
    MemoryObjects &objects() { return *m_objects; }
    bool has(const ObjectKey &key) const { return m_objects->contains(SweepWorld::bucket(), key); }

    Result<Plan> plan(const SweepWorld &world) const
    {
        ReadBackends readers = world.readers();
        readers.objects = [objects = m_objects]() -> Result<std::unique_ptr<ObjectReader>> {
            return std::unique_ptr<ObjectReader>(std::make_unique<MemoryObjectStore>(objects));
        };
        ScanCounters counters;
        return Planner(readers).plan({}, counters, {});
    }
    Result<Run> run(const SweepWorld &world, PlanId plan) const
    {
        SweepBackends backends = world.backends();
        backends.objects = [objects = m_objects]() -> Result<std::unique_ptr<ObjectStore>> {
            return std::unique_ptr<ObjectStore>(std::make_unique<MemoryObjectStore>(objects));
        };
        return world.run(plan, backends);
    }

private:
    std::shared_ptr<MemoryObjects> m_objects = std::make_shared<MemoryObjects>();
};

} // namespace

/// Times that are in the future, or cannot be read: such files go with their rows and never by their age.
class TestStrangeTimes : public QObject {
    Q_OBJECT

private slots:
    void takesAFileOfTheFutureWithItsRows();
    void takesItLaterWhereTheStorageIsAway();
    void keepsAFileOfTheFutureThatChanged();
    void keepsAFileOfTheFutureThatIsNobodys();
    void takesAFileWithoutATimeWithItsRows();
    void keepsASessionWithoutATime();
};

void TestStrangeTimes::takesAFileOfTheFutureWithItsRows()
{
    SweepWorld world;
    world.writeFile("e0001/doc0.jpg", "dated years ahead", -3 * kYears);
    const Result<Plan> plan = world.plan();
    QCOMPARE(itemFor(world, plan->id, "e0001/doc0.jpg").reason, Reason::NamedByExpired);
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QVERIFY(!world.sessions().contains("e0001"));
    QVERIFY(!world.hasFile("e0001/doc0.jpg"));
    QCOMPARE(run->totals.of(ItemState::Skipped).items, 0);
    QCOMPARE(world.leftOver(), QString());
}

void TestStrangeTimes::takesItLaterWhereTheStorageIsAway()
{
    SweepWorld world;
    world.writeFile("e0001/doc0.jpg", "dated years ahead", -3 * kYears);
    SweepBackends away = world.backends();
    away.objects = []() -> Result<std::unique_ptr<ObjectStore>> {
        return fail(ErrorKind::Unavailable, u"Storage service unavailable: down"_s);
    };
    QVERIFY(world.run(world.plan()->id, away));
    QVERIFY(!world.sessions().contains("e0001"));
    QVERIFY(world.hasFile("e0001/doc0.jpg"));
    QVERIFY(world.sweep());
    QVERIFY(!world.hasFile("e0001/doc0.jpg"));
    QCOMPARE(world.leftOver(), QString());
}

void TestStrangeTimes::keepsAFileOfTheFutureThatChanged()
{
    SweepWorld world;
    world.writeFile("e0001/doc0.jpg", "dated years ahead", -3 * kYears);
    const Result<Plan> plan = world.plan();
    world.writeFile("e0001/doc0.jpg", "dated years ahead", -4 * kYears);
    QVERIFY(world.run(plan->id, world.backends()));
    QVERIFY(world.hasFile("e0001/doc0.jpg"));
    const PlanItem item = itemFor(world, plan->id, "e0001/doc0.jpg");
    QCOMPARE(item.state, ItemState::Skipped);
    QCOMPARE(item.left, std::optional(Reason::ObjectChanged));
    QVERIFY(waiting(world).empty());
}

void TestStrangeTimes::keepsAFileOfTheFutureThatIsNobodys()
{
    SweepWorld world;
    world.writeFile("e0001/stranger.bin", "no row names it", -3 * kYears);
    world.writeFile("o0000/stranger.bin", "no row names it", -3 * kYears);
    for (int night = 0; night < 2; ++night) {
        const Result<Run> run = world.sweep();
        QVERIFY(run);
        QCOMPARE(run->state, RunState::Done);
        QVERIFY(world.hasFile("e0001/stranger.bin"));
        QVERIFY(world.hasFile("o0000/stranger.bin"));
        QCOMPARE(world.leftOver(), QString());
    }
}

void TestStrangeTimes::takesAFileWithoutATimeWithItsRows()
{
    const SweepWorld world({1, 1, 0, 1});
    Memory memory;
    const Bucket bucket = SweepWorld::bucket();
    memory.objects().set(bucket, "e0000/doc0.jpg", "named by what goes", {});
    memory.objects().set(bucket, "e0000/doc0.xlsx", "named by what goes", {});
    memory.objects().set(bucket, "l0000/doc0.jpg", "named by what stays", {});
    memory.objects().set(bucket, "o0000/orphan.bin", "nobody's", {});
    const Result<Plan> plan = memory.plan(world);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    QCOMPARE(plan->statistics.unknownTime, 4);
    const Result<Run> run = memory.run(world, plan->id);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->totals.of(ItemState::Skipped).items, 0);
    QVERIFY(!memory.has("e0000/doc0.jpg"));
    QVERIFY(!memory.has("e0000/doc0.xlsx"));
    QVERIFY(memory.has("l0000/doc0.jpg"));
    QVERIFY(memory.has("o0000/orphan.bin"));
    QVERIFY(waiting(world).empty());
}

void TestStrangeTimes::keepsASessionWithoutATime()
{
    SweepWorld world;
    world.sql(u"UPDATE parser_usersession SET last_activity = 'yesterday' WHERE session_key = 'e0001'"_s);
    world.writeFile("e0001/doc0.jpg", "young, and named by it", 1min);
    const Result<Plan> plan = world.plan();
    QVERIFY(plan);
    QCOMPARE(plan->statistics.unknownTime, 1);
    QVERIFY(world.run(plan->id, world.backends()));
    QVERIFY(world.sessions().contains("e0001"));
    QVERIFY(world.hasFile("e0001/doc0.jpg"));
    QVERIFY(!world.sessions().contains("e0002"));
    QVERIFY(!world.hasFile("e0002/doc0.jpg"));
}

QTEST_GUILESS_MAIN(TestStrangeTimes)
#include "tst_strangetimes.moc"
