// SPDX-License-Identifier: GPL-3.0-or-later
// What a listing of the real storage does to clients that trust it, one test for each of its traps.
#include "tests/objects/supabasestoretest.h"

class TestSupabaseListing : public SupabaseStoreTest {
    Q_OBJECT

private slots:
    void listsWhatTheServerLosesAtPageEnds_data();
    void listsWhatTheServerLosesAtPageEnds();
    void keepsFoldersApartThatDifferInCase();
    void walksKeysWithOddSlashes();
    void says_data();
    void says();
    void givesUpListingsWithoutAnEnd_data();
    void givesUpListingsWithoutAnEnd();
    void givesUpLookingWhereTheListingHasNoEnd();
    void takesSizesBeyondTwoGigabytes();
    void takesFilesWithoutMetadata();
    void takesOlderTimes();
    void agesOverwrittenFilesByTheirLastChange();
    void listsLevelsWhereTheFlatListingIsSwitchedOff();
};

void TestSupabaseListing::listsWhatTheServerLosesAtPageEnds_data()
{
    QTest::addColumn<QString>("server");
    for (const char *server : {"on", "unknown-route", "as-upload", "not-migrated", "coded"})
        QTest::newRow(server) << QString::fromLatin1(server);
}

void TestSupabaseListing::listsWhatTheServerLosesAtPageEnds()
{
    QFETCH(QString, server);
    QStringList names;
    for (int i = 0; i < 900; ++i) {
        const QString stem = u"f/scan%1"_s.arg(i, 4, 10, QChar(u'0'));
        names << stem << stem + u"-1"_s << stem + u".pdf"_s; // characters below the slash
    }
    QVERIFY(m_server->makeObjects(kBox, names));
    QVERIFY(m_server->change({{u"list_v2"_s, server}}));
    const Listing listing = listAll(*open(), kBox);
    QVERIFY2(listing.done, qPrintable(listing.done ? QString() : listing.done.error().text));
    QCOMPARE(listing.keys(), joined(names));
    QCOMPARE(listing.gaps(), QByteArray());
}

void TestSupabaseListing::keepsFoldersApartThatDifferInCase()
{
    QVERIFY(m_server->makeObjects(kBox, {u"ABC/one"_s, u"abc/two"_s, u"z/three"_s}));
    QCOMPARE(listAll(*open(), kBox).keys(), QByteArray("ABC/one abc/two z/three"));
    QVERIFY(m_server->change({{u"list_v2"_s, u"unknown-route"_s}}));
    const Listing listing = listAll(*open(), kBox);
    // The older listing cannot name one of them: it says so and makes up nothing.
    QVERIFY(listing.keys() == "ABC/one z/three" || listing.keys() == "abc/two z/three");
    QCOMPARE(listing.problems.size(), size_t(1));
    QCOMPARE(listing.problems.front().prefix, ObjectKey());
}

void TestSupabaseListing::walksKeysWithOddSlashes()
{
    const QStringList names{u"a//b"_s, u"/lead"_s, u"a/c"_s, u"trail/"_s, u"..txt"_s, u".../x"_s, u" blank /x "_s};
    QVERIFY(m_server->makeObjects(kBox, names));
    QCOMPARE(listAll(*open(), kBox).keys(), joined(names));
}

void TestSupabaseListing::says_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<ListedBy>("by");
    QTest::newRow("list-v2") << u"on"_s << ListedBy::Api;
    QTest::newRow("an older server") << u"as-upload"_s << ListedBy::OlderApi;
}

void TestSupabaseListing::says()
{
    QFETCH(QString, server);
    QFETCH(ListedBy, by);
    QVERIFY(m_server->change({{u"list_v2"_s, server}}));
    const auto store = open();
    QVERIFY(listAll(*store, kBox).done);
    QCOMPARE(*store->listingWay(kBox, {}), BucketListing{by});
}

void TestSupabaseListing::givesUpListingsWithoutAnEnd_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("words");
    QTest::addColumn<CauseKind>("cause");
    QTest::newRow("the same page under new cursors")
        << u"on"_s << u"same"_s << u"lists objects out of order"_s << CauseKind::ListingUnordered;
    QTest::newRow("ever new names") << u"on"_s << u"new"_s << u"does not come to an end (given up after"_s
                                    << CauseKind::ListingEndless;
    QTest::newRow("the same page of a level")
        << u"as-upload"_s << u"same"_s
        << u"does not come to an end: it tells the same names again and again (in \"\")"_s
        << CauseKind::OlderListingEndless;
    QTest::newRow("folders without files")
        << u"as-upload"_s << u"folders"_s << u"does not come to an end: it tells folder after folder and no file"_s
        << CauseKind::OlderListingEndless;
    QTest::newRow("ever new names of a level")
        << u"as-upload"_s << u"new"_s << u"does not come to an end (given up after"_s << CauseKind::ListingEndless;
}

void TestSupabaseListing::givesUpListingsWithoutAnEnd()
{
    QFETCH(QString, server);
    QFETCH(QString, names);
    QFETCH(QString, words);
    QFETCH(CauseKind, cause);
    QVERIFY(m_server->change({{u"list_v2"_s, server}}));
    QVERIFY(m_server->addFault(forEver({{u"action"_s, u"endless"_s},
        {u"path"_s, server == u"on" ? u"^/object/list-v2/"_s : u"^/object/list/"_s}, {u"names"_s, names}})));
    SupabaseStorageSettings own = settings();
    own.longestListing = names == u"new" ? 2s : 60s;
    const auto store = std::move(*makeSupabaseStores(own)());
    const Listing listing = listAll(*store, kBox);
    QVERIFY(!listing.done);
    QCOMPARE(listing.done.error().kind, ErrorKind::Unavailable);
    QVERIFY2(listing.done.error().text.contains(words), qPrintable(listing.done.error().text));
    QVERIFY(listing.done.error().text.contains(kBox));
    QCOMPARE(listing.done.error().cause.kind, cause);
}

void TestSupabaseListing::givesUpLookingWhereTheListingHasNoEnd()
{
    QVERIFY(m_server->addFault(
        forEver({{u"action"_s, u"endless"_s}, {u"path"_s, u"^/object/list-v2/"_s}, {u"names"_s, u"same"_s}})));
    const auto looked = open()->look(kBox, "n1", {});
    QVERIFY(!looked);
    QVERIFY2(looked.error().text.contains(u"out of order"_s), qPrintable(looked.error().text));
}

void TestSupabaseListing::takesSizesBeyondTwoGigabytes()
{
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.names = {u"s/large"_s};
    batch.size = 9'007'199'254'740'993; // 2^53 + 1
    QVERIFY(m_server->makeObjects(batch));
    QCOMPARE(listAll(*open(), kBox).entries.front().sizeBytes, batch.size);
    QCOMPARE((*open()->look(kBox, "s/large", {}))->sizeBytes, batch.size);
}

void TestSupabaseListing::takesFilesWithoutMetadata()
{
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.names = {u"s/bare"_s};
    batch.hasMetadata = false;
    QVERIFY(m_server->makeObjects(batch));
    QVERIFY(m_cluster->sql(
        u"ALTER TABLE storage.objects DISABLE TRIGGER USER; UPDATE storage.objects SET created_at = NULL, "
        "updated_at = NULL; ALTER TABLE storage.objects ENABLE TRIGGER USER"_s));
    const Listing listing = listAll(*open(), kBox);
    QCOMPARE(listing.keys(), QByteArray("s/bare")); // no folder
    QVERIFY(!listing.entries.front().sizeBytes && !listing.entries.front().changedAt());
    // Without a readable time it is never old, so no request removes it.
    const RemovalRequest request{"s/bare", {}, {}, {}, Instant::max()};
    QCOMPARE(removeOne(*open(), kBox, request).outcome, RemovalOutcome::Changed);
}

void TestSupabaseListing::takesOlderTimes()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s}));
    const ObjectEntry now = listAll(*open(), kBox).entries.front();
    QVERIFY(m_server->change({{u"has_old_times"_s, true}}));
    QCOMPARE(listAll(*open(), kBox).entries.front(), now);
}

void TestSupabaseListing::agesOverwrittenFilesByTheirLastChange()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s}));
    const Instant old = std::chrono::floor<std::chrono::milliseconds>(m_clock.now() - 30h);
    QVERIFY(m_server->backdate(kBox, {u"s/a"_s}, old, old + 29h));
    const ObjectEntry entry = listAll(*open(), kBox).entries.front();
    QCOMPARE(entry.createdAt, std::optional(old));
    QCOMPARE(entry.changedAt(), std::optional(old + 29h));
}

void TestSupabaseListing::listsLevelsWhereTheFlatListingIsSwitchedOff()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s, u"t/a"_s}));
    QVERIFY(m_server->change({{u"list_v2"_s, u"coded"_s}}));
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QCOMPARE(requests.size(), size_t(3));
    QCOMPARE(store->listingWay(kBox, {})->by, ListedBy::OlderApi);
    const Result<std::optional<ObjectEntry>> seen = store->look(kBox, "s/a", {});
    QVERIFY(seen && seen->has_value());
    QVERIFY(store->remove(kBox, requests, {}));
    QCOMPARE(left(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSupabaseListing)
#include "tst_supabaselisting.moc"
