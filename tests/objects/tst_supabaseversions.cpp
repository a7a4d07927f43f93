// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/objects/supabaseversionscase.h"

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Buckets that keep versions: what is listed, and what is told of what stays.
class TestSupabaseVersions : public SupabaseVersionsCase {
    Q_OBJECT

private slots:
    void listsFilesOnce_data() { ways(); }
    void listsFilesOnce();
    void listsAllVersionsAlikeByBothWays();
    void listsManyVersionsOfOneKey_data() { ways(); }
    void listsManyVersionsOfOneKey();
    void takesNothingForAHistoryWhereThereIsNone_data() { ways(); }
    void takesNothingForAHistoryWhereThereIsNone();
    void tellsStatusAndRules_data() { ways(); }
    void tellsStatusAndRules();
    void tellsWhatWasOnlyArchived_data();
    void tellsWhatWasOnlyArchived();
    void hidesAtMostOneFile_data();
    void hidesAtMostOneFile();
    void blamesNoPolicyWhereNoneBinds_data() { ways(); }
    void blamesNoPolicyWhereNoneBinds();
    void tellsWhatABucketKeepsSinceAMomentAgo_data() { ways(); }
    void tellsWhatABucketKeepsSinceAMomentAgo();
    void takesTheTablesWordForAHistory();
};

void TestSupabaseVersions::listsFilesOnce()
{
    makeHistory();
    const auto store = open();
    QCOMPARE(listAll(*store, kBox).keys(), QByteArray("a/x.pdf a/x.pdf.bak"));
    QVERIFY(store->look(kBox, "a/x.pdf", {})->has_value());
    QCOMPARE((*store->look(kBox, "a/x.pdf", {}))->sizeBytes, std::optional<qint64>(5));
    QVERIFY(!store->look(kBox, "b/gone.pdf", {})->has_value());
}

void TestSupabaseVersions::listsAllVersionsAlikeByBothWays()
{
    makeHistory();
    const Listing api = listVersions(*open(false));
    const Listing sql = listVersions(*open(true));
    QVERIFY(api.done && sql.done);
    QCOMPARE(api.keys(), QByteArray("a/x.pdf a/x.pdf a/x.pdf a/x.pdf.bak b/gone.pdf b/gone.pdf"));
    QVERIFY(api.entries == sql.entries);
    QCOMPARE(api.entries[0].role, VersionRole::Current);
    QCOMPARE(api.entries[1].role, VersionRole::Older);
    QCOMPARE(api.entries[1].sizeBytes, std::optional<qint64>(6));
    QCOMPARE(api.entries[1].changedAt(), api.entries[1].archivedAt);
    QCOMPARE(api.entries[4].role, VersionRole::Marker);
    QVERIFY(!api.entries[4].archivedAt);
    QVERIFY(listVersions(*open(true), "a/x.pdf.").entries == listVersions(*open(false), "a/x.pdf.").entries);
    QVERIFY(listAll(*open(true), kBox).entries == listAll(*open(false), kBox).entries);
}

void TestSupabaseVersions::listsManyVersionsOfOneKey()
{
    QList<VersionSpec> many;
    for (int i = 0; i < 1207; ++i)
        many.append({u"a/x.pdf"_s, u"v"_s, ago(10h), ago(9h) + std::chrono::milliseconds(i / 3)});
    many.append({u"a/x.pdf"_s, u"today"_s, ago(3h)});
    many.append({u"a/y.pdf"_s, u"today"_s, ago(3h)});
    QVERIFY(m_server->makeVersions(kBox, many));
    const auto store = open();
    const Listing listing = listVersions(*store);
    QVERIFY2(listing.done, qPrintable(listing.done ? QString() : listing.done.error().text));
    QCOMPARE(listing.entries.size(), size_t(1209));
    QSet<QByteArray> seen;
    for (const ObjectEntry &entry : listing.entries)
        seen.insert(entry.version);
    QCOMPARE(seen.size(), 1209);
    std::vector<RemovalRequest> requests;
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY(removed);
    for (const Removal &removal : *removed)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(left(), QStringList());
}

/// A server that could keep versions, and a bucket that does not.
void TestSupabaseVersions::takesNothingForAHistoryWhereThereIsNone()
{
    QVERIFY(m_server->clear());
    QVERIFY(m_server->makeVersionedBucket(kBox, u"DISABLED"_s));
    QVERIFY(m_server->makeObjects(kBox, {u"a/x.pdf"_s, u"a/y.pdf"_s}));
    const auto store = open();
    const Listing listing = listVersions(*store);
    QCOMPARE(listing.keys(), QByteArray("a/x.pdf a/y.pdf"));
    QVERIFY(!listing.entries[0].version.contains('@'));
    QCOMPARE(*store->history(kBox, {}), BucketHistory());
    QCOMPARE(removeOne(*store, kBox, requestFor(listing.entries[0])).outcome, RemovalOutcome::Removed);
    QCOMPARE(left(), QStringList{u"a/y.pdf"_s});
}

void TestSupabaseVersions::tellsStatusAndRules()
{
    BucketHistory told = *open()->history(kBox, {});
    QCOMPARE(told.versioning, Versioning::Enabled);
    QVERIFY(told.rules.empty() && !told.isPublic);
    QVERIFY(
        m_cluster->sql(u"UPDATE storage.buckets SET versioning_status = 'SUSPENDED', public = true, "
                       "lifecycle_configuration = '{\"rules\": [{\"status\": \"Enabled\", \"filter\": {}, "
                       "\"noncurrentVersionExpiration\": {\"noncurrentDays\": 30, \"newerNoncurrentVersions\": 2}}, "
                       "{\"status\": \"Disabled\", \"filter\": {}, "
                       "\"noncurrentVersionExpiration\": {\"noncurrentDays\": 1}}]}'"_s));
    told = *open()->history(kBox, {});
    QCOMPARE(told.versioning, Versioning::Suspended);
    QVERIFY(told.isPublic);
    QVERIFY(told.rules == (std::vector<LifecycleRule>{{30, 2, true}, {1, {}, false}}));
    QVERIFY(m_server->change({{u"has_lifecycle"_s, false}}));
    told = *open()->history(kBox, {});
    QVERIFY(told.keepsVersions() && told.rules.empty());
}

void TestSupabaseVersions::tellsWhatWasOnlyArchived_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("words");
    for (const bool bySql : {false, true}) {
        const char *way = bySql ? "by SQL" : "by the API";
        const QString archived = u"archived files instead of deleting them for good"_s;
        QTest::addRow("archives, %s", way) << bySql << u"archives"_s << archived;
        QTest::addRow("archives and says it did as asked, %s", way) << bySql << u"lies"_s << archived;
        QTest::addRow("refuses, %s", way) << bySql << u"refuses"_s << u"refuses to delete it by its version"_s;
    }
}

void TestSupabaseVersions::hidesAtMostOneFile_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("oneGoesWhole");
    for (const bool bySql : {false, true}) {
        for (const char *server : {"archives", "lies"}) {
            const char *way = bySql ? "by SQL" : "by the API";
            QTest::addRow("%s, %s", server, way) << bySql << QString::fromLatin1(server) << false;
            QTest::addRow("%s, one goes whole, %s", server, way) << bySql << QString::fromLatin1(server) << true;
        }
    }
}

void TestSupabaseVersions::tellsWhatWasOnlyArchived()
{
    QFETCH(QString, server);
    QFETCH(QString, words);
    QList<VersionSpec> files;
    for (int i = 0; i < 40; ++i)
        files.append({u"s/%1"_s.arg(i, 2, 10, QChar(u'0')), u"bytes"_s, ago(3h)});
    QVERIFY(m_server->makeVersions(kBox, files));
    QVERIFY(m_server->change({{u"deletes_versions"_s, server}}));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing all = listVersions(*store);
    for (const ObjectEntry &entry : all.entries)
        requests.push_back(requestFor(entry));
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY(removed);
    for (const Removal &removal : *removed) {
        QCOMPARE(removal.outcome, RemovalOutcome::Refused);
        QVERIFY2(removal.why.text.contains(words), qPrintable(removal.why.text));
    }
    QCOMPARE(std::ranges::count_if(
                 *removed, [](const Removal &removal) { return removal.why.cause.kind == CauseKind::ArchivesLeft; }),
        server == "refuses"_L1 ? 0 : 39);
    QCOMPARE(m_server->blobs()->count, 40);
    QVERIFY(deletions(u"/object/"_s) <= 3); // not one for each of them
}

/// A server that does not know versions takes a key's older version for what the key names: for the file of today. It
/// is found by one of them, and by one whose file goes as well where there is any.
void TestSupabaseVersions::hidesAtMostOneFile()
{
    QFETCH(QString, server);
    QFETCH(bool, oneGoesWhole);
    QList<VersionSpec> files;
    for (int i = 0; i < 30; ++i) {
        files.append({u"s%1/f"_s.arg(i, 2, 10, QChar(u'0')), u"old"_s, ago(4h), ago(3h)});
        files.append({u"s%1/f"_s.arg(i, 2, 10, QChar(u'0')), u"new"_s, ago(1min)});
    }
    QVERIFY(m_server->makeVersions(kBox, files));
    QVERIFY(m_server->change({{u"deletes_versions"_s, server}}));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing all = listVersions(*store);
    for (const ObjectEntry &entry : all.entries) {
        if (entry.role == VersionRole::Older || (oneGoesWhole && entry.key == "s17/f"))
            requests.push_back(requestFor(entry));
    }
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY(removed);
    int hidden = 0;
    for (const Removal &removal : *removed) {
        QCOMPARE(removal.outcome, RemovalOutcome::Refused);
        QVERIFY2(removal.why.text.contains(u"archived files instead of deleting them for good"_s),
            qPrintable(removal.why.text));
        hidden += removal.why.cause.kind == CauseKind::ArchivesHidden ? 1 : 0;
    }
    QCOMPARE(deletions(u"/object/"_s), 1);
    QCOMPARE(hidden, oneGoesWhole ? 0 : 1);
    QCOMPARE(left().filter(u"!"_s).size(), 1);
    QVERIFY(!oneGoesWhole || left().contains(u"s17/f!"_s));
    const auto again = store->remove(kBox, requests, {});
    QVERIFY(again && again->front().outcome != RemovalOutcome::Removed);
    QCOMPARE(deletions(u"/object/"_s), 1);
}

/// It answers as asked, and does nothing.
void TestSupabaseVersions::blamesNoPolicyWhereNoneBinds()
{
    makeHistory();
    QVERIFY(m_server->addFault({{u"action"_s, u"empty"_s}, {u"method"_s, u"DELETE"_s}, {u"path"_s, u"^/object/"_s},
        {u"count"_s, QJsonValue::Null}}));
    const auto store = open();
    const auto removed = store->remove(kBox, requestsForAll(*store), {});
    QVERIFY(removed);
    for (const Removal &removal : *removed) {
        QVERIFY(removal.outcome != RemovalOutcome::Removed);
        QVERIFY2(!removal.why.text.contains(u"policy"_s), qPrintable(removal.why.text));
        QVERIFY(removal.why.cause.kind == CauseKind::VersionStays
            || removal.why.cause.kind == CauseKind::OlderVersionStuck);
    }
    QCOMPARE(left().size(), 6);
}

/// The store was opened while the bucket kept nothing.
void TestSupabaseVersions::tellsWhatABucketKeepsSinceAMomentAgo()
{
    QVERIFY(m_server->clear());
    QVERIFY(m_server->makeVersionedBucket(kBox, u"DISABLED"_s));
    QVERIFY(m_server->makeObjects(kBox, {u"a/x.pdf"_s}));
    const auto store = open();
    const RemovalRequest request = requestFor(listVersions(*store).entries.at(0));
    QVERIFY(m_cluster->sql(u"UPDATE storage.buckets SET versioning_status = 'ENABLED'"_s));
    const Removal removal = removeOne(*store, kBox, request);
    QCOMPARE(removal.outcome, RemovalOutcome::Failed);
    QCOMPARE(removal.why, Why(Cause{CauseKind::ArchivedOnly, {u"a/x.pdf"_s}}));
    QCOMPARE(m_server->blobs()->count, 1);
    QCOMPARE(left(), (QStringList{u"a/x.pdf!"_s, u"a/x.pdf-"_s}));
}

/// A server whose answers do not tell; nothing was listed before.
void TestSupabaseVersions::takesTheTablesWordForAHistory()
{
    QVERIFY(m_server->makeVersions(kBox, {{u"a/x.pdf"_s, u"today"_s, ago(3h)}}));
    const RemovalRequest request = requestFor(listVersions(*open(true)).entries.at(0));
    QVERIFY(m_cluster->sql(u"UPDATE storage.buckets SET created_at = '2026-11-01T00:00:00Z'"_s));
    QVERIFY(m_server->addFault({{u"action"_s, u"answer"_s}, {u"method"_s, u"GET"_s}, {u"path"_s, u"^/bucket/box$"_s},
        {u"status"_s, 200}, {u"count"_s, QJsonValue::Null},
        {u"body"_s,
            QJsonObject{{u"id"_s, u"box"_s}, {u"name"_s, u"box"_s}, {u"public"_s, false},
                {u"created_at"_s, u"2026-11-01T00:00:00.000Z"_s}}}}));
    const auto store = open(true);
    const Removal removal = removeOne(*store, kBox, request);
    QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(left(), QStringList()); // not hidden behind a mark
    QCOMPARE(m_server->blobs()->count, 0);
}

QTEST_GUILESS_MAIN(TestSupabaseVersions)
#include "tst_supabaseversions.moc"
