// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sweep/supabaseworld.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<QByteArray> digestsOf(const SupabaseWorld &world, PlanId plan)
{
    QList<QByteArray> digests;
    const Result<std::vector<PlanBatch>> batches = world.journal()->batches(plan, -1, 100);
    for (const PlanBatch &batch : *batches)
        digests.append(batch.digest);
    return digests;
}

/// How often a request of this kind was asked.
int asked(SupabaseWorld &world, const QString &method, const QString &begin)
{
    int count = 0;
    const Result<SupabaseLog> log = world.server().log();
    for (const SupabaseRequest &request : log->requests)
        count += request.method == method && request.path.startsWith(begin) ? 1 : 0;
    return count;
}

} // namespace

class TestSupabaseSweep : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_world = std::make_unique<SupabaseWorld>(); }
    void init() { m_world->startAnew(); }

    void removesExactlyThePlan_data();
    void removesExactlyThePlan();
    void findsTheSameByEveryWay();
    void listsByTheApiWhereTheDatabaseIsAnothers_data();
    void listsByTheApiWhereTheDatabaseIsAnothers();
    void refusesForcedSqlWhereItCannotBe();
    void asksNoMoreThanItNeeds();
    void looksAgainAfterAReview();
    void looksAgainInFewRequests();
    void keepsAFileThatChanged_data();
    void keepsAFileThatChanged();
    void keepsWhatALivingSessionOverwrites_data();
    void keepsWhatALivingSessionOverwrites();
    void saysThatAPolicyForbidsIt();
    void neverTakesHiddenForEmpty();
    void namesNothingGoneThatMayBeHidden();
    void goesOnByTheApiWhenTheTablesAreLost();
    void ridesOverAStaleListing();
    void runsEveryBatchOverOneKindOfKey();

private:
    std::unique_ptr<SupabaseWorld> m_world;
};

void TestSupabaseSweep::removesExactlyThePlan_data()
{
    QTest::addColumn<ListingPreference>("listing");
    QTest::newRow("listed by the API") << ListingPreference::Api;
    QTest::newRow("listed by SQL") << ListingPreference::Sql;
}

void TestSupabaseSweep::removesExactlyThePlan()
{
    QFETCH(ListingPreference, listing);
    SupabaseStorageSettings storage = m_world->storage();
    storage.listing = listing;
    storage.rows = m_world->rows();
    const Result<Run> run = m_world->sweep(storage);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(m_world->sessions(), (QSet<QString>{u"l0000"_s, u"l0001"_s}));
    QCOMPARE(run->totals.of(ItemState::Deleted).items, m_world->mustGo().size() + 6);
    QCOMPARE(m_world->server().blobs()->orphans, 0); // never by SQL: that would leave the bytes behind
}

void TestSupabaseSweep::findsTheSameByEveryWay()
{
    SupabaseStorageSettings storage = m_world->storage();
    const Result<Plan> byApi = m_world->plan(storage);
    storage.rows = m_world->rows();
    storage.listing = ListingPreference::Automatic;
    QVERIFY(m_world->server().clearLog());
    const Result<Plan> bySql = m_world->plan(storage);
    QCOMPARE(asked(*m_world, u"POST"_s, u"/object/list"_s), 1); // the comparison of both ways
    QVERIFY(m_world->server().change({{u"list_v2"_s, u"unknown-route"_s}}));
    const Result<Plan> byLevels = m_world->plan(m_world->storage());
    QVERIFY(m_world->server().change({{u"list_v2"_s, u"on"_s}}));
    QVERIFY(byApi && bySql && byLevels);
    QVERIFY(byApi->totals.items > 0);
    QCOMPARE(digestsOf(*m_world, bySql->id), digestsOf(*m_world, byApi->id));
    QCOMPARE(digestsOf(*m_world, byLevels->id), digestsOf(*m_world, byApi->id));
}

void TestSupabaseSweep::listsByTheApiWhereTheDatabaseIsAnothers_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("undo");
    QTest::newRow("a copy whose objects went on to live")
        << u"UPDATE storage.objects SET id = gen_random_uuid()"_s << QString();
    QTest::newRow("another project's bucket")
        << u"UPDATE storage.buckets SET created_at = created_at - interval '1 day'"_s << QString();
    QTest::newRow("no tables") << u"ALTER SCHEMA storage RENAME TO hidden"_s
                               << u"ALTER SCHEMA hidden RENAME TO storage"_s;
}

void TestSupabaseSweep::listsByTheApiWhereTheDatabaseIsAnothers()
{
    QFETCH(QString, change);
    QFETCH(QString, undo);
    // A database of the same cluster that was copied from the project's a moment ago.
    PostgresCluster &cluster = m_world->cluster();
    const QString copy = u"copy"_s;
    QVERIFY(cluster.sql(u"DROP DATABASE IF EXISTS copy WITH (FORCE)"_s, u"postgres"_s));
    QVERIFY(cluster.sql(u"CREATE DATABASE copy"_s, u"postgres"_s));
    const QString dump =
        u"pg_dump -h %1 -p %2 -U postgres -n storage parser | psql -q -h %1 -p %2 -U postgres copy"_s.arg(
            cluster.socketFolder(), QString::number(cluster.port()));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, m_world->database().password.reveal());
    process.setProcessEnvironment(environment);
    process.start(u"/bin/sh"_s, {u"-c"_s, dump});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAll());
    QVERIFY(cluster.sql(u"ALTER TABLE storage.objects DISABLE TRIGGER ALL; "_s + change, copy));

    SupabaseStorageSettings storage = m_world->storage();
    storage.listing = ListingPreference::Automatic;
    const DatabaseSettings database = cluster.settings(copy);
    const PostgresLogin login{
        database.host, database.port, database.database, database.user, database.password, database.sslMode};
    storage.rows = [login]() -> Result<std::unique_ptr<StorageRows>> { return makeStorageRows(login); };
    const auto store = makeSupabaseStores(storage)();
    const Result<BucketListing> way = (*store)->listingWay(SupabaseWorld::bucket(), {});
    QVERIFY2(way, qPrintable(way ? QString() : way.error().text));
    QVERIFY2(way->by == ListedBy::Api && !way->notByRows.isEmpty(), qPrintable(describe(*way)));
    const Result<Run> run = m_world->sweep(storage);
    QVERIFY(run);
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

void TestSupabaseSweep::refusesForcedSqlWhereItCannotBe()
{
    SupabaseStorageSettings storage = m_world->storage();
    storage.listing = ListingPreference::Sql;
    const Result<Plan> plan = m_world->plan(storage);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::BadConfig);
    QVERIFY(plan.error().text.contains(u"DOCSWEEP_LISTING"_s));
}

void TestSupabaseSweep::asksNoMoreThanItNeeds()
{
    ObjectBatch many;
    many.bucket = SupabaseWorld::bucket();
    many.pattern = u"orphans/%06d.bin"_s;
    many.count = 6000;
    many.created = SystemClock().now() - 3h;
    QVERIFY(m_world->server().makeObjects(many));
    QVERIFY(m_world->server().clearLog());
    const Result<Run> run = m_world->sweep(m_world->storage());
    QVERIFY(run);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    const Result<SupabaseLog> log = m_world->server().log();
    const int pages = 7; // of 1000
    const int batches = 13; // of 500
    QVERIFY2(log->requests.size() < pages + batches + 20, qPrintable(QString::number(log->requests.size())));
    QVERIFY(log->inFlightMax <= 4);
    for (const SupabaseRequest &request : log->requests) {
        QVERIFY2(request.userAgent.startsWith(u"docsweep/"_s), qPrintable(request.userAgent));
        QVERIFY(request.hasApiKey && request.hasAuthorization);
        QVERIFY(request.keys <= 500);
    }
}

void TestSupabaseSweep::looksAgainAfterAReview()
{
    const FakeClock later(SystemClock().now() + 10min); // between plan and run
    const Result<Plan> plan = m_world->plan(m_world->storage());
    SupabaseStorageSettings storage = m_world->storage();
    storage.clock = &later;
    QVERIFY(m_world->server().clearLog());
    QVERIFY(m_world->run(plan->id, storage));
    QVERIFY(asked(*m_world, u"POST"_s, u"/object/list-v2"_s) >= 1);
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

/// Neighbours stand on one page, however many folders they are in.
void TestSupabaseSweep::looksAgainInFewRequests()
{
    ObjectBatch many;
    many.bucket = SupabaseWorld::bucket();
    many.pattern = u"o%06d/old.bin"_s;
    many.count = 3000;
    many.created = SystemClock().now() - 3h;
    QVERIFY(m_world->server().makeObjects(many));
    const Result<Plan> plan = m_world->plan(m_world->storage());
    const FakeClock later(SystemClock().now() + 10min);
    SupabaseStorageSettings storage = m_world->storage();
    storage.clock = &later;
    QVERIFY(m_world->server().clearLog());
    QVERIFY(m_world->run(plan->id, storage));
    const int looks = asked(*m_world, u"POST"_s, u"/object/list-v2"_s);
    QVERIFY2(looks >= 3 && looks <= 12, qPrintable(QString::number(looks)));
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

void TestSupabaseSweep::keepsAFileThatChanged_data()
{
    removesExactlyThePlan_data();
}

void TestSupabaseSweep::keepsAFileThatChanged()
{
    QFETCH(ListingPreference, listing);
    const FakeClock later(SystemClock().now() + 10min);
    SupabaseStorageSettings storage = m_world->storage();
    storage.listing = listing;
    storage.rows = m_world->rows();
    const Result<Plan> plan = m_world->plan(storage);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    storage.clock = &later;
    // Replaced under its old name, as an upsert does; and touched by SQL.
    QVERIFY(
        m_world->cluster().sql(u"UPDATE storage.objects SET metadata = '{\"size\": 77}' WHERE name = 'o0001/old.bin'; "
                               "UPDATE storage.objects SET version = 'x' WHERE name = 'e0001/doc0.jpg'"_s));
    const Result<Run> run = m_world->run(plan->id, storage);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->totals.of(ItemState::Skipped).items, 2);
    QSet<QString> stay = m_world->mustStay();
    stay << u"o0001/old.bin"_s << u"e0001/doc0.jpg"_s;
    QCOMPARE(m_world->objects(), stay);
}

void TestSupabaseSweep::keepsWhatALivingSessionOverwrites_data()
{
    QTest::addColumn<ListingPreference>("listing");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isNamed");
    for (const auto &[way, listing] :
        {std::pair("API", ListingPreference::Api), std::pair("SQL", ListingPreference::Sql)}) {
        const auto row = [&](const char *what, const QString &key, bool isNamed) {
            QTest::addRow("%s, by the %s", what, way) << listing << key << isNamed;
        };
        row("its file", u"l0000/old.jpg"_s, true);
        row("a file in its folder that no row names", u"l0000/other.bin"_s, false);
        row("its file in a folder of nobody's", u"elsewhere/old.jpg"_s, true);
    }
}

/// An unattended run follows its plan at once, while what the scan saw is fresh: a living session may overwrite its
/// files all the same.
void TestSupabaseSweep::keepsWhatALivingSessionOverwrites()
{
    QFETCH(ListingPreference, listing);
    QFETCH(QString, key);
    QFETCH(bool, isNamed);
    const Instant old = SystemClock().now() - 3h;
    QVERIFY(m_world->server().makeObjects(SupabaseWorld::bucket(), {key}));
    QVERIFY(m_world->server().backdate(SupabaseWorld::bucket(), {key}, old, old));
    if (isNamed)
        QVERIFY(m_world->django().addDocument(u"l0000"_s, document(key)));
    SupabaseStorageSettings storage = m_world->storage();
    storage.listing = listing;
    storage.rows = m_world->rows();
    const Result<Plan> plan = m_world->plan(storage);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    const auto planned = *m_world->journal()->items(plan->id, {0, 1000});
    QVERIFY(std::ranges::any_of(planned, [&key](const PlanItem &item) { return item.key == key.toUtf8(); }));

    QVERIFY(m_world->cluster().sql(
        u"UPDATE storage.objects SET metadata = '{\"size\": 77}', version = 'new', updated_at = now() WHERE name = '%1'"_s
            .arg(key)));
    QVERIFY(m_world->server().clearLog());
    const Result<Run> run = m_world->run(plan->id, storage);
    QVERIFY(run);
    QCOMPARE(run->state, RunState::Done);
    QSet<QString> stay = m_world->mustStay();
    stay << key;
    QCOMPARE(m_world->objects(), stay);
    const auto items = *m_world->journal()->runItems(run->id, -1, 1000);
    const auto item = std::ranges::find_if(items, [&key](const PlanItem &one) { return one.key == key.toUtf8(); });
    QVERIFY(item != items.end());
    QCOMPARE(item->state, ItemState::Skipped);
    QCOMPARE(item->left, std::optional(Reason::ObjectChanged));
    if (listing == ListingPreference::Api) { // its folder is listed once, and what nobody could rewrite is not
        const int looks = asked(*m_world, u"POST"_s, u"/object/list"_s);
        QVERIFY2(looks <= 2, qPrintable(QString::number(looks)));
    }
}

/// A key that may see everything and delete nothing: the storage answers 200 and an empty list.
void TestSupabaseSweep::saysThatAPolicyForbidsIt()
{
    QVERIFY(m_world->cluster().sql(u"CREATE POLICY seeing ON storage.objects FOR SELECT TO anon USING (true); "
                                   "CREATE POLICY seeing ON storage.buckets FOR SELECT TO anon USING (true)"_s));
    SupabaseStorageSettings storage = m_world->storage();
    storage.address.key = m_world->server().keys().anon;
    const QSet<QString> before = m_world->objects();
    const Result<Run> run = m_world->sweep(storage);
    QVERIFY(m_world->cluster().sql(u"DROP POLICY seeing ON storage.objects; DROP POLICY seeing ON storage.buckets"_s));
    QVERIFY(run);
    QCOMPARE(run->totals.objectsDeleted, 0);
    QCOMPARE(m_world->objects(), before);
    QCOMPARE(run->totals.of(ItemState::Pending).items, 24); // their rows are gone
    QCOMPARE(run->totals.of(ItemState::Failed).items, 3);
    const auto items = *m_world->journal()->runItems(run->id, -1, 100);
    QVERIFY(std::ranges::any_of(items, [](const PlanItem &item) {
        return item.state == ItemState::Failed && item.detail.text.contains(u"policy"_s)
            && item.detail.text.contains(u"role anon"_s);
    }));
    const Result<Run> next = m_world->sweep(m_world->storage()); // with the right key
    QVERIFY(next);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(m_world->pending()->items, 0);
}

void TestSupabaseSweep::neverTakesHiddenForEmpty()
{
    // The bucket can be seen, its objects cannot.
    QVERIFY(m_world->cluster().sql(u"CREATE POLICY seeing ON storage.buckets FOR SELECT TO anon USING (true)"_s));
    SupabaseStorageSettings storage = m_world->storage();
    storage.address.key = m_world->server().keys().publishable;
    const Result<Plan> plan = m_world->plan(storage);
    const Result<Run> run = m_world->run(plan->id, storage);
    QVERIFY(m_world->cluster().sql(u"DROP POLICY seeing ON storage.buckets"_s));
    QVERIFY(plan && run);
    QCOMPARE(plan->statistics.problemCount, 1);
    QCOMPARE(run->totals.of(ItemState::AlreadyGone).items, 0);
    QCOMPARE(run->totals.of(ItemState::Pending).items, 24);
    QVERIFY(m_world->sweep(m_world->storage()));
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

/// Part of the objects can be seen: what rows name beside them is not taken for gone.
void TestSupabaseSweep::namesNothingGoneThatMayBeHidden()
{
    QVERIFY(
        m_world->cluster().sql(u"CREATE POLICY seeing ON storage.buckets FOR SELECT TO anon USING (true); "
                               "CREATE POLICY part ON storage.objects FOR ALL TO anon USING (name LIKE '%.jpg')"_s));
    SupabaseStorageSettings storage = m_world->storage();
    storage.address.key = m_world->server().keys().anon;
    const Result<Run> run = m_world->sweep(storage);
    QVERIFY(m_world->cluster().sql(u"DROP POLICY seeing ON storage.buckets; DROP POLICY part ON storage.objects"_s));
    QVERIFY(run);
    QCOMPARE(run->totals.objectsDeleted, 12);
    QCOMPARE(m_world->pending()->items, 12); // the outputs, which it cannot see
    QVERIFY(m_world->sweep(m_world->storage()));
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(m_world->pending()->items, 0);
}

void TestSupabaseSweep::goesOnByTheApiWhenTheTablesAreLost()
{
    SupabaseStorageSettings storage = m_world->storage();
    storage.listing = ListingPreference::Automatic;
    storage.rows = m_world->rows();
    const auto store = makeSupabaseStores(storage)();
    QCOMPARE((*store)->listingWay(SupabaseWorld::bucket(), {})->by, ListedBy::Rows);
    QVERIFY(m_world->cluster().sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                                   "application_name = 'docsweep'; ALTER TABLE storage.objects RENAME COLUMN "
                                   "metadata TO hidden"_s));
    qint64 seen = 0;
    const Result<> listed = (*store)->list(SupabaseWorld::bucket(), "e", {}, [&seen](const ListPage &page) {
        seen += qint64(page.entries.size());
        return true;
    });
    QVERIFY(m_world->cluster().sql(u"ALTER TABLE storage.objects RENAME COLUMN hidden TO metadata"_s));
    // The API stands on the same table, so it fails as well; but it was asked.
    QVERIFY(!listed && listed.error().text.startsWith(u"Storage service unavailable"_s));
    QCOMPARE((*store)->listingWay(SupabaseWorld::bucket(), {})->by, ListedBy::Api);
    QVERIFY((*store)->list(SupabaseWorld::bucket(), "e", {}, [&seen](const ListPage &page) {
        seen += qint64(page.entries.size());
        return true;
    }));
    QCOMPARE(seen, 25);
}

void TestSupabaseSweep::ridesOverAStaleListing()
{
    const Result<Plan> plan = m_world->plan(m_world->storage());
    QVERIFY(m_world->cluster().sql(u"SET session_replication_role = replica; "
                                   "DELETE FROM storage.objects WHERE name = 'o0002/old.bin'"_s));
    const Result<Run> run = m_world->run(plan->id, m_world->storage());
    QVERIFY(run);
    QCOMPARE(run->totals.of(ItemState::AlreadyGone).items, 1);
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

void TestSupabaseSweep::runsEveryBatchOverOneKindOfKey()
{
    for (const Secret &key : {m_world->server().keys().service, m_world->server().keys().secret}) {
        m_world->startAnew(2, 1, 1);
        SupabaseStorageSettings storage = m_world->storage();
        storage.address.key = key;
        QVERIFY(m_world->sweep(storage));
        QCOMPARE(m_world->objects(), m_world->mustStay());
    }
}

QTEST_GUILESS_MAIN(TestSupabaseSweep)
#include "tst_supabasesweep.moc"
