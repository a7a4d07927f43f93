// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/djangoproject.h"
#include "tests/sweep/worlditems.h"

#include <QDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>

#include "core/sql/sqlconnection.h"

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The system's clock until it is set; the steady one goes on.
class SetClock final : public Clock {
public:
    Instant now() const override { return systemClock().now() + Duration(m_offset.load()); }
    Duration steadyNow() const override { return systemClock().steadyNow() + Duration(m_passed.load()); }
    void set(Duration offset) { m_offset = offset.count(); }
    void pass(Duration time) { m_passed += time.count(); }

private:
    std::atomic<qint64> m_offset{0};
    std::atomic<qint64> m_passed{0};
};

/// A store that never answers.
class SilentStore final : public ObjectStore {
public:
    ObjectStoreTraits traits() const override { return {}; }
    Result<> checkBucket(const Bucket &, std::stop_token stop) override { return silence(stop); }
    Result<BucketId> identify(const Bucket &, std::stop_token stop) override { return fail(silence(stop).error()); }
    Result<> list(const Bucket &, const ObjectKey &, std::stop_token stop, const PageSink &) override
    {
        return silence(stop);
    }
    Result<std::optional<ObjectEntry>> look(const Bucket &, const ObjectKey &, std::stop_token stop) override
    {
        return fail(silence(stop).error());
    }
    Result<QByteArray> read(const Bucket &, const ObjectKey &, qint64, std::stop_token stop) override
    {
        return fail(silence(stop).error());
    }
    Result<std::vector<Removal>> remove(const Bucket &, std::span<const RemovalRequest>, std::stop_token stop) override
    {
        return fail(silence(stop).error());
    }
    Result<> put(const Bucket &, const ObjectKey &, const QByteArray &, std::stop_token stop) override
    {
        return silence(stop);
    }

private:
    static Result<> silence(const std::stop_token &stop)
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait(lock, stop, [] { return false; });
        return failCancelled();
    }
};

} // namespace

class TestSweepRunner : public QObject {
    Q_OBJECT

private slots:
    void removesExactlyThePlan();
    void tellsWhatItTookWhateverTheClockDoes();
    void findsNothingTheSecondTime();
    void needsNoThreads();
    void takesOnlyWhatWasChosen();
    void leavesRidersOfUnchosenSessions();
    void countsWhatWasGoneAlready();
    void refusesAnAlteredPlan_data();
    void refusesAnAlteredPlan();
    void refusesAPlanOfAnotherDatabase();
    void refusesAMissingBucketBeforeAnything();
    void runsAloneOnADatabase();
    void tellsOfAnotherRunAlthoughTheStoreIsSilent();
    void stopsAlthoughTheStoreIsSilent();
    void stopsWithinABatch();
    void canBeStoppedAtEveryStep();
    void waitsWhilePaused();
    void tellsTrueProgress();
    void cleansOneLiveSessionByName();
    void takesForeignFilesOnlyAfterTheirRows();
    void takesOldFilesThatALiveRowNamesFromElsewhere();
};

void TestSweepRunner::removesExactlyThePlan()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Done);
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(world.violation(), QString());
    QCOMPARE(world.leftOver(), QString());
    QCOMPARE(run->totals.of(ItemState::Deleted).items, plan->totals.items);
    QCOMPARE(run->totals.sessionsDeleted, 12);
    QCOMPARE(run->totals.documentsDeleted, 24);
    QCOMPARE(run->totals.freedBytes, plan->totals.bytes);
    const Result<std::vector<PlanItem>> items = journalOf(world)->items(plan->id, {0, 1000});
    for (const PlanItem &item : *items) {
        QCOMPARE(item.state, ItemState::Deleted);
        QCOMPARE(item.runId, run->id);
    }
}

void TestSweepRunner::findsNothingTheSecondTime()
{
    const SweepWorld world;
    QVERIFY(world.sweep());
    const Result<Run> again = world.sweep();
    QVERIFY(again);
    QCOMPARE(again->totals.of(ItemState::Deleted).items, 0);
    QVERIFY(world.files() == world.mustStay());
}

void TestSweepRunner::needsNoThreads()
{
    const SweepWorld world({300, 4, 3, 1}); // several batches
    InlineExecutor executor;
    ReadBackends readers = world.readers();
    readers.executor = &executor;
    const Result<Plan> plan = world.plan();
    ScanCounters counters;
    const Result<Plan> same = Planner(readers).plan({}, counters, {});
    QVERIFY(same);
    QCOMPARE(same->totals, plan->totals);
    SweepBackends backends = world.backends();
    backends.executor = &executor;
    QSet<Qt::HANDLE> used;
    backends.onStep = [&used](const char *) { used.insert(QThread::currentThreadId()); };
    const Result<Run> run = world.run(same->id, backends);
    QVERIFY(run && run->state == RunState::Done);
    QCOMPARE(used, QSet<Qt::HANDLE>{QThread::currentThreadId()});
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(world.leftOver(), QString());
}

void TestSweepRunner::takesOnlyWhatWasChosen()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const quint32 orphan = itemFor(world, plan->id, "o0002/old.bin").seq;
    SweepRunner runner(world.backends());
    const Result<Run> run = runner.execute({plan->id, RunTrigger::Manual, {{0, 4}, {orphan, orphan}}, {}}, {});
    QVERIFY(run);
    QCOMPARE(run->totals.of(ItemState::Deleted).items, 6); // one session with its four files, one orphan
    QVERIFY(!world.sessions().contains("e0000"));
    QVERIFY(world.sessions().contains("e0001"));
    QVERIFY(!world.hasFile("o0002/old.bin"));
    QVERIFY(world.hasFile("o0001/old.bin"));
    // The rest of the same plan can go afterwards.
    const Result<Run> rest = world.run(plan->id, world.backends());
    QCOMPARE(rest->totals.of(ItemState::Deleted).items, plan->totals.items - 6);
    QCOMPARE(world.leftOver(), QString());
}

void TestSweepRunner::leavesRidersOfUnchosenSessions()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const PlanItem young = itemFor(world, plan->id, "e0001/doc0.xlsx"); // ten minutes old, goes only with its session
    const PlanItem old = itemFor(world, plan->id, "e0001/doc0.jpg");
    SweepRunner runner(world.backends());
    const Result<Run> run =
        runner.execute({plan->id, RunTrigger::Manual, {{old.seq, old.seq}, {young.seq, young.seq}}, {}}, {});
    QVERIFY(run);
    QVERIFY(world.hasFile("e0001/doc0.xlsx"));
    QVERIFY(!world.hasFile("e0001/doc0.jpg")); // too old by itself
    QVERIFY(world.sessions().contains("e0001"));
    QCOMPARE(run->totals.of(ItemState::Skipped).items, 1);
}

void TestSweepRunner::countsWhatWasGoneAlready()
{
    SweepWorld world;
    const Result<Plan> plan = world.plan();
    world.removeFile("o0000/old.bin");
    const auto django = DjangoProject::start(world.settings().database);
    QVERIFY((*django)->remove(u"e0002"_s));
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QCOMPARE(run->totals.of(ItemState::AlreadyGone).items, 2);
    QVERIFY(!world.hasFile("e0002/doc0.jpg")); // its rows are gone, it was planned: it is not forgotten
    QCOMPARE(world.leftOver(), QString());
}

void TestSweepRunner::refusesAnAlteredPlan_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a file that must stay")
        << u"UPDATE item SET object_key = x'6c303030302f646f63302e6a7067' WHERE seq = 1"_s;
    QTest::newRow("a live session") << u"UPDATE item SET session_id = 15, session_key = x'6c30303031' WHERE kind = 1"_s;
    QTest::newRow("another cutoff") << u"UPDATE plan SET cutoff_us = cutoff_us + 10000000000"_s;
    QTest::newRow("a longer batch") << u"UPDATE batch SET last_seq = last_seq - 1"_s;
    QTest::newRow("an item more") << u"DELETE FROM item WHERE kind = 4"_s;
}

void TestSweepRunner::refusesAnAlteredPlan()
{
    QFETCH(QString, change);
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const QSet<QByteArray> before = world.files();
    {
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(journalPath(world.home()));
        QVERIFY(connection.database().open());
        change.replace(u"WHERE seq = 1"_s, u"WHERE id & 4294967295 = 1"_s);
        QVERIFY(connection.run(change));
    }
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(!run || run->state == RunState::Failed);
    const CauseKind cause = (run ? run->error : run.error().why()).cause.kind;
    QVERIFY(cause == CauseKind::PlanAltered || cause == CauseKind::PlanAlteredMeanwhile);
    QVERIFY(world.files() == before);
    QCOMPARE(world.sessions().size(), 16);
}

void TestSweepRunner::refusesAPlanOfAnotherDatabase()
{
    const SweepWorld world;
    const SweepWorld other;
    const Result<Plan> plan = world.plan();
    SweepBackends backends = world.backends();
    backends.sessions = other.backends().sessions;
    const Result<Run> run = world.run(plan->id, backends);
    QCOMPARE(run.error().kind, ErrorKind::BadConfig);
    QCOMPARE(other.sessions().size(), 16);
}

void TestSweepRunner::refusesAMissingBucketBeforeAnything()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    QVERIFY(QDir().rename(world.root() + u'/' + SweepWorld::bucket(), world.root() + u"/elsewhere"_s));
    const Result<Run> run = world.run(plan->id, world.backends());
    QCOMPARE(run.error().kind, ErrorKind::NotFound);
    QCOMPARE(world.sessions().size(), 16);
}

void TestSweepRunner::runsAloneOnADatabase()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const auto other = world.backends().sessions();
    auto lock = (*other)->acquireRunLock({});
    QVERIFY(lock);
    QCOMPARE(world.run(plan->id, world.backends()).error().kind, ErrorKind::Conflict);
    QCOMPARE(world.sessions().size(), 16);
    lock->reset();
    QVERIFY(world.run(plan->id, world.backends()));
}

void TestSweepRunner::tellsOfAnotherRunAlthoughTheStoreIsSilent()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const Result<std::unique_ptr<SessionStore>> other = world.backends().sessions();
    const auto lock = (*other)->acquireRunLock({});
    QVERIFY(lock);
    SweepBackends backends = world.backends();
    backends.objects = [] { return std::make_unique<SilentStore>(); };
    QCOMPARE(world.run(plan->id, backends).error().kind, ErrorKind::Conflict);
}

void TestSweepRunner::stopsAlthoughTheStoreIsSilent()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    SweepBackends backends = world.backends();
    std::stop_source stop;
    backends.objects = [&stop] {
        stop.request_stop();
        return std::make_unique<SilentStore>();
    };
    const Result<Run> run = world.run(plan->id, backends, stop.get_token());
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::Cancelled);
}

void TestSweepRunner::stopsWithinABatch()
{
    const SweepWorld world({1600, 4, 3, 1}); // twice as many batches as are worked on at once
    const Result<Plan> plan = world.plan();
    QVERIFY(plan->batches >= 8);
    std::stop_source stop;
    SweepBackends backends = world.backends();
    backends.onStep = [&stop](const char *step) {
        if (qstrcmp(step, "objects recorded") == 0)
            stop.request_stop();
    };
    const Result<Run> run = world.run(plan->id, backends, stop.get_token());
    QVERIFY(run);
    QCOMPARE(run->state, RunState::Cancelled);
    QVERIFY(world.sessions().size() > 4); // not everything went
    QCOMPARE(world.violation(), QString());
    QVERIFY(world.sweep());
    QCOMPARE(world.leftOver(), QString());
    QVERIFY(world.files() == world.mustStay());
}

void TestSweepRunner::canBeStoppedAtEveryStep()
{
    for (int at = 1;; ++at) {
        const SweepWorld world;
        const Result<Plan> plan = world.plan();
        std::stop_source stop;
        std::atomic<int> steps{0};
        SweepBackends backends = world.backends();
        backends.onStep = [&](const char *) {
            if (steps.fetch_add(1) + 1 == at)
                stop.request_stop();
        };
        const Result<Run> run = world.run(plan->id, backends, stop.get_token());
        QVERIFY(run);
        QCOMPARE(world.violation(), QString());
        QVERIFY(world.sweep());
        QCOMPARE(world.violation(), QString());
        QCOMPARE(world.leftOver(), QString());
        if (steps.load() < at)
            break;
    }
}

void TestSweepRunner::waitsWhilePaused()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    SweepRunner runner(world.backends());
    std::atomic<bool> sawPause{false};
    connect(
        &runner, &SweepRunner::progressChanged, &runner,
        [&](const SweepProgress &progress) {
            if (progress.stage != SweepStage::Paused)
                return;
            sawPause = world.sessions().size() == 16; // nothing went yet
            runner.resume();
        },
        Qt::DirectConnection);
    runner.pause();
    QVERIFY(runner.isPaused());
    const Result<Run> run = runner.execute({plan->id, RunTrigger::Manual, {}, {}}, {});
    QVERIFY(run && run->state == RunState::Done);
    QVERIFY(sawPause.load());
}

void TestSweepRunner::tellsTrueProgress()
{
    const SweepWorld world({300, 4, 3, 2});
    const Result<Plan> plan = world.plan();
    SweepRunner runner(world.backends());
    std::vector<SweepProgress> seen;
    connect(
        &runner, &SweepRunner::progressChanged, &runner,
        [&](const SweepProgress &progress) { seen.push_back(progress); }, Qt::DirectConnection);
    QVERIFY(runner.execute({plan->id, RunTrigger::Manual, {}, {}}, {}));
    QVERIFY(!seen.empty());
    const SweepProgress &last = seen.back();
    QCOMPARE(last.stage, SweepStage::Ended);
    QCOMPARE(last.itemsTotal, plan->totals.items);
    QCOMPARE(last.itemsDone, last.itemsTotal);
    QCOMPARE(last.bytesDone, last.bytesTotal);
    QCOMPARE(last.rowsDone, 300);
    QCOMPARE(last.objectsDone, last.itemsTotal - last.rowsTotal);
    QCOMPARE(last.deleted, plan->totals.items);
    for (size_t i = 1; i < seen.size(); ++i)
        QVERIFY(seen[i].itemsDone >= seen[i - 1].itemsDone);
    for (const SweepProgress &progress : seen) // each stage follows the one before
        QVERIFY(progress.itemsDone - progress.rowsDone <= progress.objectsDone);
}

void TestSweepRunner::cleansOneLiveSessionByName()
{
    const SweepWorld world;
    PlanRequest request;
    request.onlySession = SessionKey("l0001");
    const Result<Plan> plan = world.plan(request);
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QCOMPARE(run->totals.sessionsDeleted, 1);
    QCOMPARE(run->totals.objectsDeleted, 4);
    QVERIFY(!world.sessions().contains("l0001"));
    QCOMPARE(world.sessions().size(), 15);
    QVERIFY(!world.hasFile("l0001/doc0.jpg"));
    QVERIFY(world.hasFile("l0002/doc0.jpg"));
}

void TestSweepRunner::takesForeignFilesOnlyAfterTheirRows()
{
    SweepWorld world;
    world.writeFile("e0001/borrowed.pdf", "x", 5min);
    world.sql(
        u"UPDATE parser_processeddocument SET pdf_file_path = 'e0001/borrowed.pdf' WHERE source_file_path = 'e0009/doc0.jpg'"_s);
    const Result<Plan> plan = world.plan();
    const auto django = DjangoProject::start(world.settings().database);
    QVERIFY((*django)->touch(u"e0009"_s)); // the borrower comes back
    QVERIFY(world.run(plan->id, world.backends()));
    QVERIFY(world.hasFile("e0001/borrowed.pdf"));
    QVERIFY(!world.hasFile("e0001/doc0.jpg"));
    world.sql(u"UPDATE parser_usersession SET last_activity = '2020-01-01 00:00:00' WHERE session_key = 'e0009'"_s);
    QVERIFY(world.sweep());
    QVERIFY(!world.hasFile("e0001/borrowed.pdf"));
}

void TestSweepRunner::tellsWhatItTookWhateverTheClockDoes()
{
    const SweepWorld world;
    SetClock clock;
    SweepBackends backends = world.backends();
    backends.clock = &clock;
    backends.onStep = [&clock](const char *name) {
        if (qstrcmp(name, "rows removed") == 0) {
            clock.pass(20ms);
            clock.set(-48h);
        }
    };
    const Result<Run> run = world.run(world.plan()->id, backends);
    QVERIFY2(run, run ? "" : qPrintable(run.error().text));
    QVERIFY(run->finishedAt && *run->finishedAt < run->startedAt); // what the clock said is told as it was
    QVERIFY(run->totals.elapsed >= 20ms && run->totals.elapsed < 60s);
    QCOMPARE(tookTime(*run, *run->finishedAt), run->totals.elapsed);
    QCOMPARE(journalOf(world)->run(run->id)->totals.elapsed, run->totals.elapsed);
    QCOMPARE(world.leftOver(), QString());

    Run ofBefore; // by an older docsweep
    ofBefore.startedAt = fromMicros(10);
    QCOMPARE(tookTime(ofBefore, fromMicros(15)), 5us);
    QCOMPARE(tookTime(ofBefore, fromMicros(5)), 0us);
}

void TestSweepRunner::takesOldFilesThatALiveRowNamesFromElsewhere()
{
    SweepWorld world;
    world.writeFile("e0000/shared.pdf", "named by a live session, but old", 5h);
    const Result<Run> run = world.sweep();
    QVERIFY(run);
    QCOMPARE(run->totals.of(ItemState::Skipped).items, 0);
    QVERIFY(!world.hasFile("e0000/shared.pdf")); // nothing stays longer than it must, whoever names it
}

QTEST_GUILESS_MAIN(TestSweepRunner)
#include "tst_sweeprunner.moc"
