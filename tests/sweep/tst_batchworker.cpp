// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/batchworker.h"
#include "core/sweep/lastlook.h"
#include "tests/support/sessions/faultysessionstore.h"
#include "tests/support/sweep/sweepworld.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A run of a plan of several batches, whose one worker the test leads.
class Bench {
public:
    explicit Bench(std::chrono::milliseconds referencesFreshFor = 1h)
        : world({400, 4, 3, 1})
        , plan(*world.plan())
        , journal(std::move(*openJournal(world.home())))
        , sessions(std::move(*world.backends().sessions()))
        , lock(std::move(*sessions->acquireRunLock({})))
        , watch(*lock, {})
        , foreign(systemClock(), referencesFreshFor)
        , backends(counted(world.backends()))
        , context{backends, plan, *journal->beginRun(plan.id, RunTrigger::Manual, {}, SystemClock().now()), {},
              {SweepWorld::bucket()}, {}, foreign, counters, storage, leftAlone, watch, watch.token(), false}
        , batches(*journal->batches(plan.id, -1, 100))
    {
        watch.renew();
        static_cast<void>(foreign.get(*sessions, {})); // as at the beginning of a run
    }

    Result<> executeAll()
    {
        BatchWorker worker(context);
        for (const PlanBatch &batch : batches) {
            if (Result<> executed = worker.execute(batch); !executed)
                return executed;
        }
        return {};
    }

    PlanItem item(const ObjectKey &key) const
    {
        const std::vector<PlanItem> all = *journal->items(plan.id, {0, 100000});
        return *std::ranges::find_if(all, [&key](const PlanItem &item) { return item.key == key; });
    }

    std::vector<PlanItem> items(const PlanBatch &batch) const
    {
        return *journal->items(plan.id, {batch.firstSeq, batch.lastSeq});
    }

    const SweepWorld world;
    const Plan plan;
    const std::unique_ptr<Journal> journal;
    const std::unique_ptr<SessionStore> sessions;
    const std::unique_ptr<RunLock> lock;
    LockWatch watch;
    RunCounters counters;
    StorageHealth storage;
    LeftAlone leftAlone;
    CurrentReferences foreign;
    const SharedFaultPlan faults = std::make_shared<FaultPlan>();
    int journalsOpened = 0;
    int sessionsOpened = 0;
    int objectsOpened = 0;
    const SweepBackends backends;
    const RunContext context;
    const std::vector<PlanBatch> batches;

private:
    SweepBackends counted(const SweepBackends &inner)
    {
        SweepBackends all = inner;
        all.journal = [this, make = inner.journal] {
            ++journalsOpened;
            return make();
        };
        all.sessions = [this, make = inner.sessions]() -> Result<std::unique_ptr<SessionStore>> {
            ++sessionsOpened;
            return std::unique_ptr<SessionStore>(std::make_unique<FaultySessionStore>(std::move(*make()), faults));
        };
        all.objects = [this, make = inner.objects] {
            ++objectsOpened;
            return make();
        };
        return all;
    }
};

/// A tenth of a second passes with every call of a store.
class CallClock final : public Clock {
public:
    explicit CallClock(SharedFaultPlan calls)
        : m_calls(std::move(calls))
    {
    }
    Instant now() const override { return fromMicros(1'750'000'000'000'000) + steadyNow(); }
    Duration steadyNow() const override { return passed + 100ms * m_calls->calls.load(); }

    Duration passed{};

private:
    const SharedFaultPlan m_calls;
};

} // namespace

class TestBatchWorker : public QObject {
    Q_OBJECT

private slots:
    void keepsItsConnectionsFromOneBatchToTheNext();
    void opensAnewWhatWasLeftAloneForLong();
    void opensAnewAfterAFailedBatch();
    void keepsWhatWasHeldBetweenTwoBatches();
    void keepsWhatARowNamesFromElsewhereSinceTheRunBegan_data();
    void keepsWhatARowNamesFromElsewhereSinceTheRunBegan();
    void readsReferencesOnceWhileTheyAreFresh();
    void triesTheBatchesBehindOneThatCannotGo_data();
    void triesTheBatchesBehindOneThatCannotGo();
    void endsTheRunWhenTheDatabaseStaysAway();
    void looksAgainByReferencesThatGrewOldMeanwhile();
};

void TestBatchWorker::keepsItsConnectionsFromOneBatchToTheNext()
{
    Bench bench;
    QVERIFY(bench.batches.size() >= 3);
    BatchWorker worker(bench.context);
    for (const PlanBatch &batch : bench.batches)
        QVERIFY(worker.execute(batch));
    QCOMPARE(bench.journalsOpened, 1);
    QCOMPARE(bench.sessionsOpened, 1);
    QCOMPARE(bench.objectsOpened, 1);
    QVERIFY(bench.world.files() == bench.world.mustStay());
}

void TestBatchWorker::opensAnewWhatWasLeftAloneForLong()
{
    Bench bench;
    BatchWorker worker(bench.context, 0ms); // everything was
    QVERIFY(worker.execute(bench.batches[0]));
    const int sessions = bench.sessionsOpened;
    QVERIFY(worker.execute(bench.batches[1]));
    QVERIFY(bench.sessionsOpened > sessions);
    QCOMPARE(bench.objectsOpened, 2);
    QCOMPARE(bench.journalsOpened, 1); // a file of this machine
    QCOMPARE(bench.world.violation(), QString());
}

void TestBatchWorker::opensAnewAfterAFailedBatch()
{
    Bench bench;
    BatchWorker worker(bench.context);
    QVERIFY(worker.execute(bench.batches[0]));
    bench.faults->failAt = bench.faults->calls.load() + 1;
    const Result<> failed = worker.execute(bench.batches[1]);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Unavailable);
    QVERIFY(worker.execute(bench.batches[2]));
    QCOMPARE(bench.journalsOpened, 2);
    QCOMPARE(bench.sessionsOpened, 2);
    QCOMPARE(bench.objectsOpened, 2);
    for (const PlanItem &item : bench.items(bench.batches[2]))
        QCOMPARE(item.state, ItemState::Deleted);
    QCOMPARE(bench.world.violation(), QString());
}

void TestBatchWorker::keepsWhatWasHeldBetweenTwoBatches()
{
    Bench bench;
    BatchWorker worker(bench.context);
    QVERIFY(worker.execute(bench.batches[0]));
    const std::vector<PlanItem> items = bench.items(bench.batches[1]);
    QCOMPARE(items.front().kind, ItemKind::Session);
    const SessionKey key = items.front().sessionKey;
    const Result<std::unique_ptr<Journal>> admins = openJournal(bench.world.home());
    QVERIFY((*admins)->addHold(*parseHold(key, {})));
    QVERIFY(worker.execute(bench.batches[1]));
    QCOMPARE(bench.journalsOpened, 1);
    QVERIFY(bench.world.sessions().contains(key));
    for (const PlanItem &item : bench.items(bench.batches[1])) {
        const bool isHeld = item.sessionKey == key;
        QCOMPARE(item.state, isHeld ? ItemState::Skipped : ItemState::Deleted);
        if (isHeld && item.kind != ItemKind::Session)
            QVERIFY(bench.world.hasFile(item.key));
    }
    QCOMPARE(bench.world.violation(), QString());
}

void TestBatchWorker::keepsWhatARowNamesFromElsewhereSinceTheRunBegan_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("a file of no session") << QByteArray("o0001/old.bin");
    QTest::newRow("a file that goes with its session's rows") << QByteArray("e0001/doc0.xlsx");
}

void TestBatchWorker::keepsWhatARowNamesFromElsewhereSinceTheRunBegan()
{
    QFETCH(QByteArray, key);
    Bench bench(0ms);
    bench.world.sql(
        u"UPDATE parser_processeddocument SET pdf_file_path = '%1' WHERE source_file_path = 'l0001/doc0.jpg'"_s.arg(
            QString::fromUtf8(key)));
    QVERIFY(bench.executeAll());
    QVERIFY(bench.world.hasFile(key));
    QCOMPARE(bench.item(key).state, ItemState::Skipped);
    QCOMPARE(bench.item(key).detail, Why(Cause{CauseKind::NamedNow, {}}));
    QVERIFY(!bench.world.hasFile("o0002/old.bin"));
    QVERIFY(!bench.world.hasFile("e0003/doc0.xlsx"));
}

void TestBatchWorker::readsReferencesOnceWhileTheyAreFresh()
{
    const SweepWorld world;
    const auto calls = std::make_shared<FaultPlan>();
    FaultySessionStore sessions(std::move(*world.backends().sessions()), calls);
    CurrentReferences lasting(systemClock(), 1h);
    const auto first = lasting.get(sessions, {});
    QVERIFY(first && (*first)->of("e0000/shared.pdf"));
    const int once = calls->calls.load();
    QVERIFY(once > 0);
    QCOMPARE(*lasting.get(sessions, {}), *first);
    QCOMPARE(calls->calls.load(), once);
    CurrentReferences fleeting(systemClock(), 0ms);
    QVERIFY(fleeting.get(sessions, {}));
    QVERIFY(fleeting.get(sessions, {}));
    QCOMPARE(calls->calls.load(), 3 * once);
}

void TestBatchWorker::triesTheBatchesBehindOneThatCannotGo_data()
{
    QTest::addColumn<FaultMode>("mode");
    QTest::newRow("nothing of it was done") << FaultMode::BeforeEffect;
    QTest::newRow("its rows are gone, and nobody said so") << FaultMode::AfterEffect;
}

void TestBatchWorker::triesTheBatchesBehindOneThatCannotGo()
{
    QFETCH(FaultMode, mode);
    const SweepWorld world({400, 4, 3, 1, 3, 700});
    const Result<Plan> plan = world.plan();
    QVERIFY(plan);
    const auto faults = std::make_shared<FaultPlan>();
    faults->mode = mode;
    InlineExecutor executor;
    SweepBackends backends = world.backends();
    backends.executor = &executor;
    backends.sessions = [faults, make = backends.sessions]() -> Result<std::unique_ptr<SessionStore>> {
        return std::unique_ptr<SessionStore>(std::make_unique<FaultySessionStore>(std::move(*make()), faults));
    };
    backends.onStep = [&faults](const char *step) { // the next thing asked is the removal of the first batch
        if (faults->failAt == 0 && QLatin1String(step) == "intent recorded"_L1)
            faults->failAt = faults->calls.load() + 2; // after the lock was confirmed
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Failed);
    QVERIFY2(run->error.text.startsWith(u"1 batch could not be deleted"_s), qPrintable(run->error.text));
    QVERIFY2(run->error.text.contains(u"a fault on purpose"_s), qPrintable(run->error.text));
    QCOMPARE(world.violation(), QString());
    const auto journal = std::move(*openJournal(world.home()));
    const auto batches = journal->batches(plan->id, -1, 100);
    QVERIFY(batches && batches->size() >= 3);
    int gone = 0;
    for (const PlanBatch &batch : *batches) {
        const auto items = journal->items(plan->id, {batch.firstSeq, batch.lastSeq});
        QVERIFY(items);
        for (const PlanItem &item : *items) {
            QVERIFY(batch.no != batches->front().no || item.state == ItemState::Planned);
            gone += item.state == ItemState::Deleted ? 1 : 0;
        }
    }
    QVERIFY2(gone > 400, qPrintable(QString::number(gone)));

    QVERIFY(world.sweep());
    QCOMPARE(world.violation(), QString());
    QCOMPARE(world.leftOver(), QString());
    QVERIFY(world.files() == world.mustStay());
}

void TestBatchWorker::endsTheRunWhenTheDatabaseStaysAway()
{
    const SweepWorld world({400, 4, 3, 1});
    const Result<Plan> plan = world.plan();
    const auto faults = std::make_shared<FaultPlan>();
    faults->failures = 1'000'000;
    SweepBackends backends = world.backends();
    int intents = 0;
    InlineExecutor executor;
    backends.executor = &executor;
    backends.sessions = [faults, make = backends.sessions]() -> Result<std::unique_ptr<SessionStore>> {
        return std::unique_ptr<SessionStore>(std::make_unique<FaultySessionStore>(std::move(*make()), faults));
    };
    backends.onStep = [&](const char *step) {
        if (QLatin1String(step) != "intent recorded"_L1)
            return;
        ++intents;
        faults->failAt = faults->failAt ? faults->failAt : faults->calls.load() + 1;
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY(run);
    QCOMPARE(run->state, RunState::Failed);
    QVERIFY2(intents <= 3, qPrintable(QString::number(intents)));
    QCOMPARE(world.violation(), QString());
    QVERIFY(world.sweep());
    QCOMPARE(world.leftOver(), QString());
}

/// What rows name is two seconds old at most, not two when it is looked up and more when something is removed by it.
void TestBatchWorker::looksAgainByReferencesThatGrewOldMeanwhile()
{
    const Bench bench;
    const auto calls = std::make_shared<FaultPlan>();
    CallClock clock(calls);
    FaultySessionStore sessions(std::move(*bench.world.backends().sessions()), calls);
    CurrentReferences foreign(clock);
    QVERIFY(foreign.get(sessions, {}));
    const int reading = calls->calls.load();
    bench.world.sql(
        u"UPDATE parser_processeddocument SET pdf_file_path = 'o0001/old.bin' WHERE source_file_path = 'l0001/doc0.jpg'"_s);
    const PlanItem item = bench.item("o0001/old.bin");
    RemovalCandidate candidate{&item, &bench.plan};
    const LeftAlone nobody;
    const auto lookAt = [&] {
        return LastLook::at(sessions, foreign, HoldSet(), nobody, std::span(&candidate, 1), {});
    };

    clock.passed = 1s; // too early to read them again
    const Result<LastLook> early = lookAt();
    QVERIFY(early && !early->isTooOld());
    QCOMPARE(calls->calls.load(), reading + 1);
    clock.passed = 2s - 100ms * calls->calls.load() - 50ms;
    const Result<LastLook> late = lookAt();
    QVERIFY(late && !late->isTooOld());
    QCOMPARE(calls->calls.load(), reading + 1 + 1 + (reading + 1) + 1); // one reference more
    QCOMPARE(late->judge(candidate), Reason::NamedSince);
    clock.passed += 3s;
    QVERIFY(late->isTooOld());
}

QTEST_GUILESS_MAIN(TestBatchWorker)
#include "tst_batchworker.moc"
