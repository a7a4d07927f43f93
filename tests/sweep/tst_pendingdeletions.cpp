// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/objects/faultyobjectstore.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sweep/sweepworld.h"
#include "tests/sweep/worlditems.h"

#include <QTest>

#include <algorithm>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As a pending deletion, or in an intent that the next run looks at.
bool isRemembered(const SweepWorld &world, const ObjectKey &key)
{
    const std::unique_ptr<Journal> journal = journalOf(world);
    const WebAppId webApp = *journal->webAppAt(u"SQLite "_s + world.databasePath());
    const std::vector<PendingDeletion> waiting = *journal->pending(webApp, 0, 100000);
    bool found =
        std::ranges::any_of(waiting, [&key](const PendingDeletion &pending) { return pending.item.key == key; });
    const std::vector<Intent> open = *journal->openIntents(webApp);
    for (const Intent &intent : open) {
        const std::vector<PlanItem> items = *journal->intentItems(intent);
        found |= std::ranges::any_of(items, [&key](const PlanItem &item) { return item.key == key; });
    }
    return found;
}

SweepBackends withoutStorage(SweepBackends backends)
{
    backends.objects = []() -> Result<std::unique_ptr<ObjectStore>> {
        return fail(ErrorKind::Unavailable, u"Storage service unavailable: down"_s);
    };
    return backends;
}

} // namespace

/// What a run could not finish: storage that is away or refuses, and runs that broke off.
class TestPendingDeletions : public QObject {
    Q_OBJECT

private slots:
    void cleansRowsWhileTheStorageIsDown();
    void finishesPendingDeletionsLater();
    void keepsAPendingFileThatANewRowNames();
    void touchesNoFileWhereStorageCleanupIsOff();
    void keepsAPendingFileThatWasUploadedAnew();
    void keepsAPendingFileWhoseRowWasPutBack();
    void voidsWhatARunOnlyIntended();
    void keepsTryingWhatTheStoreRefuses();
    void ordersNothingThatNoBatchReached();
    void remembersWhatRowsNamedElsewhere_data();
    void remembersWhatRowsNamedElsewhere();
};

void TestPendingDeletions::cleansRowsWhileTheStorageIsDown()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const QSet<QByteArray> before = world.files();
    const Result<Run> run = world.run(plan->id, withoutStorage(world.backends()));
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(run->totals.sessionsDeleted, 12);
    QCOMPARE(run->totals.of(ItemState::Pending).items, 56);
    QVERIFY(run->storageProblem.text.contains(u"down"_s));
    QVERIFY(world.files() == before);
    QCOMPARE(world.violation(), QString());
}

void TestPendingDeletions::finishesPendingDeletionsLater()
{
    const SweepWorld world;
    QVERIFY(world.run(world.plan()->id, withoutStorage(world.backends())));
    // A week of outage: every hourly run goes on with rows and forgets nothing.
    for (int hour = 0; hour < 3; ++hour) {
        const Result<Run> run = world.run(world.plan()->id, withoutStorage(world.backends()));
        QVERIFY(run);
        // The scan finds them anew, as orphans: each file waits once, whoever lists it.
        QCOMPARE(run->totals.of(ItemState::Pending).items + run->totals.earlierDeletionsPending, 56);
        QCOMPARE(pendingAt(*journalOf(world), u"SQLite "_s + world.databasePath())->items, 56);
    }
    const Result<Run> run = world.sweep();
    QVERIFY(run);
    QCOMPARE(run->totals.objectsDeleted + run->totals.earlierDeletionsFinished, 56);
    QCOMPARE(run->totals.of(ItemState::AlreadyGone).items, 0);
    QCOMPARE(run->totals.of(ItemState::Pending).items, 0);
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(world.leftOver(), QString());
}

void TestPendingDeletions::keepsAPendingFileThatANewRowNames()
{
    const SweepWorld world;
    QVERIFY(world.run(world.plan()->id, withoutStorage(world.backends())));
    const auto django = DjangoProject::start(world.settings().database);
    QVERIFY((*django)->touch(u"e0001"_s)); // the same browser came back: a new row, and it names an old file
    QVERIFY((*django)->addDocument(u"e0001"_s, document(u"e0001/doc0.xlsx"_s)));
    SweepRunner runner(world.backends());
    QVERIFY(runner.recover(true, {}));
    QVERIFY(world.hasFile("e0001/doc0.xlsx"));
    QVERIFY(!world.hasFile("e0001/doc1.xlsx"));
}

void TestPendingDeletions::touchesNoFileWhereStorageCleanupIsOff()
{
    const SweepWorld world;
    QVERIFY(world.run(world.plan()->id, withoutStorage(world.backends())));
    const QSet<QByteArray> before = world.files();
    SweepRunner runner(world.backends());
    QVERIFY(runner.recover(false, {}));
    QCOMPARE(world.files(), before);
    QVERIFY(pendingAt(*journalOf(world), u"SQLite "_s + world.databasePath())->items > 0);
}

void TestPendingDeletions::keepsAPendingFileThatWasUploadedAnew()
{
    SweepWorld world;
    QVERIFY(world.run(world.plan()->id, withoutStorage(world.backends())));
    world.writeFile("e0001/doc0.jpg", "new content under the old key", 0s);
    SweepRunner runner(world.backends());
    QVERIFY(runner.recover(true, {}));
    QVERIFY(world.hasFile("e0001/doc0.jpg"));
    QVERIFY(!world.hasFile("e0001/doc1.jpg"));
    QCOMPARE(pendingAt(*journalOf(world), u"SQLite "_s + world.databasePath())->items, 0);
}

void TestPendingDeletions::keepsAPendingFileWhoseRowWasPutBack()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    QVERIFY(world.run(plan->id, withoutStorage(world.backends())));
    // Somebody restores the row from a backup, or a save() that was under way inserts it again: the same id.
    const QString id = QString::number(itemFor(world, plan->id, "e0001").sessionId);
    world.sql(u"INSERT INTO parser_usersession (id, session_key, created_at, is_active, last_activity) VALUES ("_s + id
        + u", 'e0001', '2020-01-01 00:00:00', 1, '2020-01-01 00:00:00')"_s);
    SweepRunner runner(world.backends());
    QVERIFY(runner.recover(true, {}));
    QVERIFY(world.hasFile("e0001/doc0.jpg"));
    QCOMPARE(itemFor(world, plan->id, "e0001/doc0.jpg").state, ItemState::Skipped);
    QCOMPARE(itemFor(world, plan->id, "e0002/doc0.jpg").state, ItemState::Deleted);
}

void TestPendingDeletions::voidsWhatARunOnlyIntended()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    const QSet<QByteArray> before = world.files();
    const std::unique_ptr<Journal> journal = journalOf(world);
    const Result<RunId> run = journal->beginRun(plan->id, RunTrigger::CommandLine, {}, SystemClock().now());
    const Result<std::vector<PlanBatch>> batches = journal->batches(plan->id, -1, 1);
    std::vector<quint32> seqs;
    for (quint32 seq = batches->front().firstSeq; seq <= batches->front().lastSeq; ++seq)
        seqs.push_back(seq);
    QVERIFY(journal->recordIntent({*run, plan->id, batches->front().no, IntentState::Open}, seqs));
    // The power goes here. One session's rows had gone in the meantime, by whatever hand: its files are ordered.
    world.sql(u"DELETE FROM parser_processeddocument WHERE session_id ="
              " (SELECT id FROM parser_usersession WHERE session_key = 'e0001')"_s);
    world.sql(u"DELETE FROM parser_usersession WHERE session_key = 'e0001'"_s);
    SweepRunner runner(world.backends());
    QVERIFY(runner.recover(true, {}));
    QCOMPARE(itemFor(world, plan->id, "e0001").state, ItemState::Deleted);
    QCOMPARE(itemFor(world, plan->id, "e0001/doc0.jpg").state, ItemState::Deleted);
    QCOMPARE(itemFor(world, plan->id, "e0002").state, ItemState::Skipped);
    QCOMPARE(itemFor(world, plan->id, "e0002/doc0.jpg").state, ItemState::Skipped);
    for (const QByteArray &key : before)
        QVERIFY2(world.hasFile(key) != key.startsWith("e0001/") || world.mustStay().contains(key), key);
    QCOMPARE(journal->run(*run)->state, RunState::Interrupted);
    QVERIFY(world.sweep());
    QVERIFY(world.files() == world.mustStay());
}

void TestPendingDeletions::keepsTryingWhatTheStoreRefuses()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    auto faults = std::make_shared<FaultPlan>();
    faults->failAt = 1;
    faults->failures = 1000;
    faults->mode = FaultMode::SomeItems;
    SweepBackends backends = world.backends();
    backends.objects = [inner = backends.objects, faults]() -> Result<std::unique_ptr<ObjectStore>> {
        return std::unique_ptr<ObjectStore>(std::make_unique<FaultyObjectStore>(std::move(*inner()), faults));
    };
    const Result<Run> run = world.run(plan->id, backends);
    QVERIFY(run);
    // What has lost its rows waits, what stands for itself has failed; nothing is called deleted.
    const qint64 waiting = run->totals.of(ItemState::Pending).items;
    QVERIFY(waiting > 0);
    QCOMPARE(run->totals.objectsDeleted + waiting + run->totals.of(ItemState::Failed).items, 56);
    QCOMPARE(world.violation(), QString());
    QVERIFY(world.sweep());
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(world.leftOver(), QString());
}

/// A folder without a session that is larger than a batch: nothing takes its later parts along, so a stop in the first
/// one leaves them as they were. What waits would go with any later run, past every limit.
void TestPendingDeletions::ordersNothingThatNoBatchReached()
{
    SweepWorld world({1, 1, 1, 1});
    constexpr int kFiles = 9000; // more than a batch holds
    QVERIFY(QDir(world.root()).mkpath(SweepWorld::bucket() + u"/stray"_s));
    for (int i = 0; i < kFiles; ++i)
        world.writeFile("stray/" + QByteArray::number(i) + ".bin", "old", 5h);
    const Result<Plan> plan = world.plan();
    QVERIFY(plan && plan->batches > 1);
    std::stop_source stop;
    SweepBackends backends = world.backends();
    InlineExecutor executor;
    backends.executor = &executor;
    backends.onStep = [&stop](const char *step) {
        if (QLatin1String(step) == "objects removed"_L1)
            stop.request_stop();
    };
    const Result<Run> run = world.run(plan->id, backends, stop.get_token());
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Cancelled);
    QVERIFY(run->totals.objectsDeleted < kFiles);
    QCOMPARE(run->totals.of(ItemState::Pending).items, 0);
    QCOMPARE(pendingAt(*journalOf(world), u"SQLite "_s + world.databasePath())->items, 0);
    QVERIFY(world.sweep());
    QCOMPARE(world.leftOver(), QString());
}

void TestPendingDeletions::remembersWhatRowsNamedElsewhere_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const QByteArray step : {"intent recorded", "rows removed", "rows recorded", "objects recorded"})
        QTest::newRow(step) << step;
}

/// A run is stopped once the first rows have gone: what they named in folders of nobody's comes last in the plan, is
/// young, and no row names it any more.
void TestPendingDeletions::remembersWhatRowsNamedElsewhere()
{
    QFETCH(QByteArray, step);
    const SweepWorld world({300, 2, 1, 2, 12, 0});
    const Result<Plan> plan = world.plan();
    QVERIFY(plan && plan->batches >= 3); // the last is of those files
    std::stop_source stop;
    SweepBackends backends = world.backends();
    backends.onStep = [&](const char *reached) {
        if (reached == step)
            stop.request_stop();
    };
    const Result<Run> run = world.run(plan->id, backends, stop.get_token());
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Cancelled);
    QCOMPARE(world.violation(), QString());
    const QSet<QByteArray> rows = world.sessions();
    if (!rows.contains("e0000") && !rows.contains("e0001"))
        QVERIFY(isRemembered(world, "x0000/rider1.pdf"));
    QVERIFY(world.sweep());
    QVERIFY(world.files() == world.mustStay());
    QCOMPARE(world.leftOver(), QString());
}

QTEST_GUILESS_MAIN(TestPendingDeletions)
#include "tst_pendingdeletions.moc"
