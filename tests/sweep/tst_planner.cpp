// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sweep/sweepworld.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<PlanItem> itemsOf(const SweepWorld &world, const Plan &plan)
{
    const Result<std::unique_ptr<Journal>> journal = openJournal(world.home());
    return *(*journal)->items(plan.id, {0, 100000});
}

QSet<QByteArray> keysOf(const std::vector<PlanItem> &items)
{
    QSet<QByteArray> keys;
    for (const PlanItem &item : items) {
        if (item.kind != ItemKind::Session)
            keys.insert(item.key);
    }
    return keys;
}

QByteArray reasonFor(const std::vector<PlanItem> &items, const QByteArray &key)
{
    for (const PlanItem &item : items) {
        if (item.kind == ItemKind::Session ? item.sessionKey == key : item.key == key)
            return reasonName(item.reason).latin1();
    }
    return "not planned";
}

/// A storage that goes away in the middle of its listing, and that forgot how large one of its objects is.
class BrokenListing final : public ObjectReader {
public:
    BrokenListing(std::unique_ptr<ObjectReader> inner, ObjectKey sizeless, ObjectKey lastOne)
        : m_inner(std::move(inner))
        , m_sizeless(std::move(sizeless))
        , m_lastOne(std::move(lastOne))
    {
    }
    ObjectStoreTraits traits() const override { return m_inner->traits(); }
    Result<> checkBucket(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner->checkBucket(bucket, stop);
    }
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner->identify(bucket, stop);
    }
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override
    {
        std::vector<ObjectEntry> told;
        const Result<> listed = m_inner->list(bucket, prefix, stop, [&](const ListPage &page) {
            for (ObjectEntry entry : page.entries) {
                if (entry.key == m_sizeless)
                    entry.sizeBytes.reset();
                if (entry.key <= m_lastOne)
                    told.push_back(std::move(entry));
            }
            return true;
        });
        if (!listed)
            return listed;
        ListPage page;
        page.entries = told;
        onPage(page);
        return fail(ErrorKind::Unavailable, u"the line was cut"_s);
    }
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override
    {
        return m_inner->look(bucket, key, stop);
    }
    Result<QByteArray> read(const Bucket &bucket, const ObjectKey &key, qint64 limit, std::stop_token stop) override
    {
        return m_inner->read(bucket, key, limit, stop);
    }

private:
    std::unique_ptr<ObjectReader> m_inner;
    ObjectKey m_sizeless;
    ObjectKey m_lastOne;
};

} // namespace

class TestPlanner : public QObject {
    Q_OBJECT

private slots:
    void plansExactlyWhatMustGo();
    void deletesNothing();
    void givesTheSameDigestsForTheSameWorld();
    void putsASessionBeforeItsFiles();
    void countsWhatIsThere();
    void plansRowsWhenTheStorageIsAway();
    void givesASessionASizeOnlyWhereAllOfItIsKnown();
    void keepsOutputsAndRemembersThem();
    void keepsActiveFiles();
    void leavesObjectsAloneWhenSwitchedOff();
    void putsFilesNamedFromElsewhereAtTheEnd();
    void plansOneSessionByName();
    void followsOneSessionsFilesIntoOtherFolders();
    void refusesWhatNamesNoSession_data();
    void refusesWhatNamesNoSession();
    void refusesWithoutAScope();
    void refusesAMissingBucket();
    void refusesADatabaseWithoutTheTables();
    void reportsDanglingPaths();
    void surveysWithoutAPlan();
    void respectsHolds();
    void stopsOnRequest();
};

void TestPlanner::plansExactlyWhatMustGo()
{
    const SweepWorld world;
    const Result<Plan> plan = world.plan();
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    const std::vector<PlanItem> items = itemsOf(world, *plan);
    QVERIFY(keysOf(items) == world.mustGo());
    QCOMPARE(plan->totals.sessions.items, 12);
    QCOMPARE(plan->totals.documents, 24);
    QCOMPARE(plan->totals.orphans.items, 4); // three folders and the loose one
    QCOMPARE(plan->totals.outputs.items, 24);
    QCOMPARE(plan->totals.files.items, 24 + 4);
    QCOMPARE(plan->totals.items, qint64(items.size()));
    QCOMPARE(reasonFor(items, "e0000"), "session-idle");
    QCOMPARE(reasonFor(items, "e0001/doc0.xlsx"), "named-by-expired");
    QCOMPARE(reasonFor(items, "l0000/doc1.jpg"), "object-old");
    QCOMPARE(reasonFor(items, "o0000/old.bin"), "orphan");
    QCOMPARE(reasonFor(items, "loose.txt"), "orphan");
    QCOMPARE(reasonFor(items, "e0000/shared.pdf"), "not planned");
}

void TestPlanner::deletesNothing()
{
    const SweepWorld world;
    const QSet<QByteArray> files = world.files();
    const QSet<QByteArray> sessions = world.sessions();
    QVERIFY(world.plan());
    QVERIFY(world.files() == files);
    QVERIFY(world.sessions() == sessions);
}

void TestPlanner::givesTheSameDigestsForTheSameWorld()
{
    const SweepWorld world;
    const Result<std::unique_ptr<Journal>> journal = openJournal(world.home());
    const Result<Plan> first = world.plan();
    const Result<Plan> second = world.plan();
    QCOMPARE(
        (*journal)->batches(first->id, -1, 9)->front().digest, (*journal)->batches(second->id, -1, 9)->front().digest);
    QVERIFY(first->digest != second->digest); // the cutoff is part of the whole
}

void TestPlanner::putsASessionBeforeItsFiles()
{
    const SweepWorld world;
    const std::vector<PlanItem> items = itemsOf(world, *world.plan());
    QSet<qint64> seen;
    for (const PlanItem &item : items) {
        if (item.kind == ItemKind::Session)
            seen.insert(item.sessionId);
        else if (item.sessionId != 0)
            QVERIFY(seen.contains(item.sessionId));
    }
    QCOMPARE(items.front().kind, ItemKind::Session);
    QCOMPARE(*items.front().sizeBytes, qint64(2 * (strlen("source") + strlen("output"))));
}

void TestPlanner::countsWhatIsThere()
{
    const SweepWorld world;
    const ScanStatistics seen = world.plan()->statistics;
    QCOMPARE(seen.files, qint64(world.files().size()));
    QCOMPARE(seen.sessions, 16);
    QCOMPARE(seen.oldSessions, 12);
    QCOMPARE(seen.documents, 32);
    QCOMPARE(seen.oldDocuments, 24);
    QCOMPARE(seen.orphans, 4);
    QVERIFY(seen.storageListed);
    QCOMPARE(seen.problemCount, 0);
    QCOMPARE(seen.dangling, 0);
}

void TestPlanner::plansRowsWhenTheStorageIsAway()
{
    const SweepWorld world;
    ReadBackends readers = world.readers();
    readers.objects = []() -> Result<std::unique_ptr<ObjectReader>> {
        return fail(ErrorKind::Unavailable, u"Storage service unavailable: down"_s);
    };
    ScanCounters counters;
    const Result<Plan> plan = Planner(readers).plan({}, counters, {});
    QVERIFY(plan);
    QVERIFY(!plan->statistics.storageListed);
    QVERIFY(plan->statistics.storageProblem.text.contains(u"down"_s));
    const std::vector<PlanItem> items = itemsOf(world, *plan);
    QCOMPARE(plan->totals.sessions.items, 12);
    QCOMPARE(reasonFor(items, "e0001/doc0.jpg"), "unlisted-named-by-expired");
    const auto session = std::find_if(items.begin(), items.end(),
        [](const PlanItem &item) { return item.kind == ItemKind::Session && item.sessionKey == "e0001"; });
    QVERIFY(session != items.end());
    QVERIFY(!session->sizeBytes); // how much goes with it is not known
    QCOMPARE(reasonFor(items, "o0000/old.bin"), "not planned"); // not seen, not planned
    QCOMPARE(items.size(), size_t(12 + 48));
}

void TestPlanner::givesASessionASizeOnlyWhereAllOfItIsKnown()
{
    const SweepWorld world;
    ReadBackends readers = world.readers();
    readers.objects = [whole = readers.objects]() -> Result<std::unique_ptr<ObjectReader>> {
        Result<std::unique_ptr<ObjectReader>> inner = whole();
        if (!inner)
            return inner;
        return std::make_unique<BrokenListing>(std::move(*inner), "e0001/doc0.jpg", "e0003/doc0.jpg");
    };
    ScanCounters counters;
    const Result<Plan> plan = Planner(readers).plan({}, counters, {});
    QVERIFY(plan);
    QMap<SessionKey, std::optional<qint64>> sizes;
    for (const PlanItem &item : itemsOf(world, *plan)) {
        if (item.kind == ItemKind::Session)
            sizes.insert(item.sessionKey, item.sizeBytes);
    }
    const qint64 whole = 2 * qint64(strlen("source") + strlen("output"));
    QCOMPARE(sizes.value("e0000"), std::optional(whole));
    QCOMPARE(sizes.value("e0001"), std::nullopt); // one of its files has no size
    QCOMPARE(sizes.value("e0002"), std::optional(whole));
    QCOMPARE(sizes.value("e0003"), std::nullopt); // half of it was listed
    QCOMPARE(sizes.value("e0004"), std::nullopt); // nothing of it was
    QCOMPARE(sizes.size(), 12);
}

void TestPlanner::keepsOutputsAndRemembersThem()
{
    SweepWorld world;
    world.writeFile("e0003/doc0.weird", "an output with an odd name", 3h);
    world.sql(
        u"UPDATE parser_processeddocument SET pdf_file_path = 'e0003/doc0.weird' WHERE source_file_path = 'e0003/doc0.jpg'"_s);
    PlanRequest request;
    request.retention.keepOutputs = true;
    const Result<Plan> plan = world.plan(request);
    QVERIFY(plan);
    QCOMPARE(plan->totals.outputs.items, 0);
    const Result<Run> run = world.run(plan->id, world.backends());
    QVERIFY(run);
    QVERIFY(world.hasFile("e0003/doc0.weird"));
    QVERIFY(world.hasFile("e0003/doc0.xlsx"));
    QVERIFY(!world.hasFile("e0003/doc0.jpg"));
    // Their rows are gone now; they are still known for outputs.
    const Result<Plan> again = world.plan(request);
    QCOMPARE(reasonFor(itemsOf(world, *again), "e0003/doc0.weird"), "not planned");
    const Result<Plan> all = world.plan();
    QCOMPARE(reasonFor(itemsOf(world, *all), "e0003/doc0.weird"), "orphan");
}

void TestPlanner::keepsActiveFiles()
{
    const SweepWorld world;
    PlanRequest request;
    request.retention.keepActiveFiles = true;
    const std::vector<PlanItem> items = itemsOf(world, *world.plan(request));
    QCOMPARE(reasonFor(items, "l0000/doc1.jpg"), "not planned");
    QCOMPARE(reasonFor(items, "o0000/old.bin"), "orphan");
}

void TestPlanner::leavesObjectsAloneWhenSwitchedOff()
{
    const SweepWorld world;
    PlanRequest request;
    request.retention.storageCleanup = false;
    const Result<Plan> plan = world.plan(request);
    QCOMPARE(plan->totals.items, 12);
    QCOMPARE(plan->totals.sessions.items, 12);
}

void TestPlanner::putsFilesNamedFromElsewhereAtTheEnd()
{
    SweepWorld world;
    // e0009's row names a young file in the folder of e0001: rows come first, and e0009 comes later.
    world.writeFile("e0001/borrowed.pdf", "x", 5min);
    world.sql(
        u"UPDATE parser_processeddocument SET pdf_file_path = 'e0001/borrowed.pdf' WHERE source_file_path = 'e0009/doc0.jpg'"_s);
    const Result<Plan> plan = world.plan();
    const std::vector<PlanItem> items = itemsOf(world, *plan);
    QCOMPARE(items.back().key, "e0001/borrowed.pdf");
    QCOMPARE(items.back().sessionKey, "e0009");
    QCOMPARE(items.back().reason, Reason::NamedByExpired);
    const Result<std::unique_ptr<Journal>> journal = openJournal(world.home());
    QVERIFY((*journal)->batches(plan->id, -1, 9)->back().ordered);
}

void TestPlanner::plansOneSessionByName()
{
    const SweepWorld world;
    PlanRequest request;
    request.onlySession = SessionKey("l0001");
    const Result<Plan> plan = world.plan(request);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    const std::vector<PlanItem> items = itemsOf(world, *plan);
    QCOMPARE(items.size(), size_t(1 + 4));
    QCOMPARE(reasonFor(items, "l0001"), "session-chosen");
    QCOMPARE(reasonFor(items, "l0001/doc0.jpg"), "folder-of-chosen");
}

void TestPlanner::followsOneSessionsFilesIntoOtherFolders()
{
    SweepWorld world;
    PlanRequest request;
    request.onlySession = SessionKey("l0000"); // names e0000/shared.pdf
    QCOMPARE(reasonFor(itemsOf(world, *world.plan(request)), "e0000/shared.pdf"), "named-by-expired");
    // When the folder's own session names it, too, it is protected.
    world.sql(
        u"UPDATE parser_processeddocument SET pdf_file_path = 'e0000/shared.pdf' WHERE source_file_path = 'e0000/doc0.jpg'"_s);
    QCOMPARE(reasonFor(itemsOf(world, *world.plan(request)), "e0000/shared.pdf"), "not planned");
    request.onlySession = SessionKey("e0000");
    QCOMPARE(reasonFor(itemsOf(world, *world.plan(request)), "e0000/shared.pdf"), "not planned");
}

void TestPlanner::refusesWhatNamesNoSession_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("nobody") << QByteArray("nobody");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a path") << QByteArray("e0001/doc0.jpg");
    QTest::newRow("the parent") << QByteArray("..");
    QTest::newRow("a prefix of many") << QByteArray("e");
}

void TestPlanner::refusesWhatNamesNoSession()
{
    QFETCH(QByteArray, key);
    const SweepWorld world;
    PlanRequest request;
    request.onlySession = key;
    const Result<Plan> plan = world.plan(request);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::BadConfig);
    QVERIFY2(plan.error().text.contains(u"session"_s), qPrintable(plan.error().text));
}

void TestPlanner::refusesWithoutAScope()
{
    const SweepWorld world;
    ReadBackends readers = world.readers();
    readers.buckets.clear();
    ScanCounters counters;
    QCOMPARE(Planner(readers).plan({}, counters, {}).error().kind, ErrorKind::BadConfig);
    PlanRequest request;
    request.retention.age = 0s;
    QCOMPARE(world.plan(request).error().kind, ErrorKind::BadConfig);
    request.retention.age = -1h;
    QCOMPARE(world.plan(request).error().kind, ErrorKind::BadConfig);
}

void TestPlanner::refusesAMissingBucket()
{
    const SweepWorld world;
    ReadBackends readers = world.readers();
    readers.buckets = {SweepWorld::bucket(), u"typo"_s};
    ScanCounters counters;
    const Result<Plan> plan = Planner(readers).plan({}, counters, {});
    QCOMPARE(plan.error().kind, ErrorKind::NotFound);
    QVERIFY(plan.error().text.contains(u"typo"_s));
}

void TestPlanner::refusesADatabaseWithoutTheTables()
{
    const SweepWorld world;
    world.sql(u"ALTER TABLE parser_processeddocument RENAME TO elsewhere"_s);
    const Result<Plan> plan = world.plan();
    QCOMPARE(plan.error().kind, ErrorKind::BadConfig);
    QVERIFY(plan.error().text.contains(u"parser_processeddocument"_s));
}

void TestPlanner::reportsDanglingPaths()
{
    SweepWorld world;
    world.removeFile("e0001/doc0.jpg");
    world.removeFile("l0001/doc0.jpg");
    world.removeFile("e0000/shared.pdf"); // named from another folder
    const Result<Plan> plan = world.plan();
    QCOMPARE(plan->statistics.dangling, 3);
    QCOMPARE(plan->totals.sessions.items, 12);
}

void TestPlanner::surveysWithoutAPlan()
{
    const SweepWorld world;
    ScanCounters counters;
    const Result<ScanStatistics> seen = Planner(world.readers()).survey({}, counters, {});
    QVERIFY(seen);
    QCOMPARE(seen->files, qint64(world.files().size()));
    QCOMPARE(counters.objects.load(), seen->files);
    const Result<std::unique_ptr<Journal>> journal = openJournal(world.home());
    QVERIFY(!*(*journal)->latestPlan());
}

void TestPlanner::respectsHolds()
{
    const SweepWorld world;
    const Result<std::unique_ptr<Journal>> journal = openJournal(world.home());
    for (const char *pattern : {"e0001", "e0002/doc0.jpg", "o0000/", "*.txt"})
        QVERIFY((*journal)->addHold(*parseHold(pattern, {})));
    const std::vector<PlanItem> items = itemsOf(world, *world.plan());
    for (const char *key : {"e0001", "e0001/doc0.jpg", "e0002", "e0002/doc0.jpg", "o0000/old.bin", "loose.txt"})
        QCOMPARE(reasonFor(items, key), "not planned");
    QCOMPARE(reasonFor(items, "e0002/doc1.jpg"), "object-old");
    QCOMPARE(reasonFor(items, "o0001/old.bin"), "orphan");
}

void TestPlanner::stopsOnRequest()
{
    const SweepWorld world;
    std::stop_source stop;
    stop.request_stop();
    ScanCounters counters;
    QCOMPARE(Planner(world.readers()).plan({}, counters, stop.get_token()).error().kind, ErrorKind::Cancelled);
    const Result<std::unique_ptr<Journal>> journal = openJournal(world.home());
    QVERIFY(!*(*journal)->latestPlan());
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
