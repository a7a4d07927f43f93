// SPDX-License-Identifier: GPL-3.0-or-later
// Buckets that keep versions: what is listed, what goes, and what is told of what stays.
#include "core/objects/supabaseobjectstore.h"
#include "tests/support/objects/listing.h"
#include "tests/support/sessions/postgrescluster.h"
#include "tests/support/supabase/supabasestandin.h"

#include <QScopeGuard>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Bucket kBox = QStringLiteral("box");

Listing listVersions(ObjectReader &store, const ObjectKey &prefix = {})
{
    Listing listing;
    listing.done = store.listVersions(kBox, prefix, {}, [&listing](const ListPage &page) {
        listing.entries.insert(listing.entries.end(), page.entries.begin(), page.entries.end());
        return true;
    });
    return listing;
}

/// From the second look on one key is not to go any more.
class FickleTrust final : public RemovalTrust {
public:
    FickleTrust(Duration fresh, ObjectKey taken, int firstLooks)
        : m_until(std::chrono::steady_clock::now() + fresh)
        , m_taken(std::move(taken))
        , m_firstLooks(firstLooks)
    {
    }
    std::chrono::steady_clock::time_point until() const override { return m_until; }
    Result<QSet<ObjectKey>> renew(std::span<const ObjectKey> keys, std::stop_token) override
    {
        QSet<ObjectKey> may(keys.begin(), keys.end());
        if (++looks > m_firstLooks)
            may.remove(m_taken);
        return may;
    }
    int looks = 0;

private:
    const std::chrono::steady_clock::time_point m_until;
    const ObjectKey m_taken;
    const int m_firstLooks;
};

} // namespace

class TestSupabaseVersions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void listsFilesOnce_data() { ways(); }
    void listsFilesOnce();
    void listsAllVersionsAlikeByBothWays();
    void listsManyVersionsOfOneKey_data() { ways(); }
    void listsManyVersionsOfOneKey();
    void takesNothingForAHistoryWhereThereIsNone_data() { ways(); }
    void takesNothingForAHistoryWhereThereIsNone();
    void tellsStatusAndRules_data() { ways(); }
    void tellsStatusAndRules();
    void erasesAllOfAKey_data();
    void erasesAllOfAKey();
    void erasesWhatOnlyARowNames_data() { ways(); }
    void erasesWhatOnlyARowNames();
    void bringsNoFormerVersionBack_data() { ways(); }
    void bringsNoFormerVersionBack();
    void takesAFormerVersionAlone_data() { ways(); }
    void takesAFormerVersionAlone();
    void leavesVersionsOfAFileThatWasWrittenAnew_data() { ways(); }
    void leavesVersionsOfAFileThatWasWrittenAnew();
    void leavesWhatWasArchivedSince_data() { ways(); }
    void leavesWhatWasArchivedSince();
    void tellsWhatWasOnlyArchived_data();
    void tellsWhatWasOnlyArchived();
    void hidesAtMostOneFile_data();
    void hidesAtMostOneFile();
    void blamesNoPolicyWhereNoneBinds_data() { ways(); }
    void blamesNoPolicyWhereNoneBinds();
    void tellsWhatABucketKeepsSinceAMomentAgo_data() { ways(); }
    void tellsWhatABucketKeepsSinceAMomentAgo();
    void takesTheTablesWordForAHistory();
    void losesOneKeyForOneThatIsRefused_data() { ways(); }
    void losesOneKeyForOneThatIsRefused();
    void erasesManyWithinTheTenantsLimit_data() { ways(); }
    void erasesManyWithinTheTenantsLimit();
    void looksAgainBeforeWhatKeysName_data() { ways(); }
    void looksAgainBeforeWhatKeysName();
    void looksAgainAfterAPause_data() { ways(); }
    void looksAgainAfterAPause();
    void looksAgainBeforeEachHalf_data() { ways(); }
    void looksAgainBeforeEachHalf();
    void purgesCopiesOfPublicFiles_data();
    void purgesCopiesOfPublicFiles();
    void isDoneWithoutCaches_data();
    void isDoneWithoutCaches();
    void waitsNotLongForCaches();

private:
    static void ways()
    {
        QTest::addColumn<bool>("bySql");
        QTest::newRow("by the API") << false;
        QTest::newRow("by SQL") << true;
    }
    SupabaseStorageSettings settings(bool bySql) const;
    std::unique_ptr<ObjectStore> open(bool bySql) const { return std::move(*makeSupabaseStores(settings(bySql))()); }
    std::unique_ptr<ObjectStore> open() const
    {
        QFETCH(bool, bySql);
        return open(bySql);
    }
    Instant ago(Duration age) const { return std::chrono::floor<std::chrono::milliseconds>(m_clock.now()) - age; }
    /// A file of today with two older versions; one that was deleted, with one; one without a history.
    void makeHistory();
    QStringList left() const;
    int deletions(const QString &beginning) const;
    /// Of all versions there are.
    static std::vector<RemovalRequest> requestsForAll(ObjectReader &store);

    const SystemClock m_clock;
    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<SupabaseStandIn> m_server;
};

void TestSupabaseVersions::initTestCase()
{
    auto cluster = PostgresCluster::start();
    QVERIFY(cluster);
    m_cluster = std::move(*cluster);
    auto server = SupabaseStandIn::start(*m_cluster);
    QVERIFY2(server, qPrintable(server ? QString() : server.error().text));
    m_server = std::move(*server);
    QVERIFY(m_server->unlockVersions());
}

void TestSupabaseVersions::init()
{
    QVERIFY(m_server->clear());
    QVERIFY(m_server->change({{u"deletes_versions"_s, u"by-id"_s}, {u"delete_objects_limit"_s, 0},
        {u"has_cdn"_s, false}, {u"has_lifecycle"_s, true}}));
    QVERIFY(m_server->makeVersionedBucket(kBox, u"ENABLED"_s));
}

SupabaseStorageSettings TestSupabaseVersions::settings(bool bySql) const
{
    SupabaseStorageSettings storage;
    storage.address = {m_server->url(), m_server->keys().secret, {}, 2s};
    storage.retry.first = 1ms;
    storage.retry.longest = 4ms;
    storage.clock = &m_clock;
    storage.listing = bySql ? ListingPreference::Sql : ListingPreference::Api;
    const DatabaseSettings own = m_cluster->settings();
    const PostgresLogin login{own.host, own.port, own.database, own.user, own.password, own.sslMode};
    if (bySql)
        storage.rows = [login]() -> Result<std::unique_ptr<StorageRows>> { return makeStorageRows(login); };
    return storage;
}

void TestSupabaseVersions::makeHistory()
{
    QVERIFY(m_server->makeVersions(kBox,
        {{u"a/x.pdf"_s, u"one"_s, ago(5h), ago(4h)}, {u"a/x.pdf"_s, u"second"_s, ago(4h), ago(3h)},
            {u"a/x.pdf"_s, u"today"_s, ago(3h)}, {u"a/x.pdf.bak"_s, u"other"_s, ago(3h)},
            {u"b/gone.pdf"_s, u"deleted"_s, ago(5h), ago(2h)}, {u"b/gone.pdf"_s, {}, ago(2h), {}, true}}));
}

/// "a/x.pdf a/x.pdf- a/x.pdf-": an older version ends in a dash, a mark of deletion in an exclamation mark.
QStringList TestSupabaseVersions::left() const
{
    QStringList told;
    const auto rows = m_server->rows(kBox);
    for (const StoredVersion &row : rows.value_or(QList<StoredVersion>{{u"no answer"_s, {}}}))
        told.append(row.name + (row.isMarker ? u"!"_s : u""_s) + (row.isArchived ? u"-"_s : u""_s));
    return told;
}

int TestSupabaseVersions::deletions(const QString &beginning) const
{
    const Result<SupabaseLog> log = m_server->log();
    return int(std::ranges::count_if(log->requests, [&](const SupabaseRequest &request) {
        return request.method == "DELETE"_L1 && request.path.startsWith(beginning);
    }));
}

std::vector<RemovalRequest> TestSupabaseVersions::requestsForAll(ObjectReader &store)
{
    std::vector<RemovalRequest> requests;
    const Listing all = listVersions(store);
    for (const ObjectEntry &entry : all.entries)
        requests.push_back(requestFor(entry));
    return requests;
}

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

void TestSupabaseVersions::erasesAllOfAKey_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<QString>("status");
    for (const bool bySql : {false, true}) {
        for (const char *status : {"ENABLED", "SUSPENDED"})
            QTest::addRow("%s, %s", status, bySql ? "by SQL" : "by the API") << bySql << QString::fromLatin1(status);
    }
}

void TestSupabaseVersions::erasesAllOfAKey()
{
    QFETCH(QString, status);
    makeHistory();
    QVERIFY(m_cluster->sql(u"UPDATE storage.buckets SET versioning_status = '%1'"_s.arg(status)));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing all = listVersions(*store);
    for (const ObjectEntry &entry : all.entries)
        requests.push_back(requestFor(entry));
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().text));
    for (const Removal &removal : *removed)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(left(), QStringList());
    QCOMPARE(m_server->blobs()->count, 0);
    QCOMPARE(deletions(u"/object/"_s), 3); // one alone, the other older versions, then what keys name
    const auto again = store->remove(kBox, requests, {});
    for (const Removal &removal : *again)
        QCOMPARE(removal.outcome, RemovalOutcome::AlreadyGone);
    QCOMPARE(deletions(u"/object/"_s), 3);
    QCOMPARE(left(), QStringList()); // nor has it left a mark of deletion
}

void TestSupabaseVersions::erasesWhatOnlyARowNames()
{
    makeHistory();
    const auto store = open();
    RemovalRequest named;
    named.key = "a/x.pdf";
    named.notAfter = ago(200min); // the file of today is younger
    Removal removal = removeOne(*store, kBox, named);
    QCOMPARE(removal.outcome, RemovalOutcome::Changed);
    QCOMPARE(removal.difference, Difference::TooNew);
    QCOMPARE(left().count(u"a/x.pdf-"_s), 2);
    named.notAfter = ago(1h);
    removal = removeOne(*store, kBox, named);
    QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(left(), (QStringList{u"a/x.pdf.bak"_s, u"b/gone.pdf!"_s, u"b/gone.pdf-"_s}));
}

void TestSupabaseVersions::bringsNoFormerVersionBack()
{
    makeHistory();
    const auto store = open();
    const Listing all = listVersions(*store);
    for (const size_t inForce : {size_t(0), size_t(4)}) { // the file, the mark of deletion
        const Removal removal = removeOne(*store, kBox, requestFor(all.entries[inForce]));
        QCOMPARE(removal.outcome, RemovalOutcome::Refused);
        QCOMPARE(removal.why, Why(Cause{CauseKind::OlderVersionsStay, {QString::fromUtf8(all.entries[inForce].key)}}));
    }
    QCOMPARE(left().size(), 6);
    QCOMPARE(deletions(u"/object/"_s), 0);
}

void TestSupabaseVersions::takesAFormerVersionAlone()
{
    makeHistory();
    const auto store = open();
    const Listing all = listVersions(*store);
    QCOMPARE(removeOne(*store, kBox, requestFor(all.entries[2])).outcome, RemovalOutcome::Removed);
    QCOMPARE(left().count(u"a/x.pdf-"_s), 1);
    QCOMPARE(*store->read(kBox, "a/x.pdf", 100, {}), QByteArray("today"));
    RemovalRequest other = requestFor(all.entries[1]);
    other.sizeBytes = 7;
    QCOMPARE(removeOne(*store, kBox, other).difference, Difference::Size);
    QCOMPARE(left().count(u"a/x.pdf-"_s), 1);
}

void TestSupabaseVersions::leavesVersionsOfAFileThatWasWrittenAnew()
{
    makeHistory();
    const auto store = open();
    RemovalRequest former = requestFor(listVersions(*store).entries[2]);
    former.onlyWithItsFile = true;
    former.notAfter = ago(200min); // the plan; since then it was overwritten
    const Removal removal = removeOne(*store, kBox, former);
    QCOMPARE(removal.outcome, RemovalOutcome::Changed);
    QCOMPARE(left().size(), 6);
    former.notAfter = ago(1h);
    QCOMPARE(removeOne(*store, kBox, former).outcome, RemovalOutcome::Removed);
}

/// Its age counts from when it was archived.
void TestSupabaseVersions::leavesWhatWasArchivedSince()
{
    makeHistory();
    const auto store = open();
    const RemovalRequest file = requestFor(listVersions(*store).entries[3]);
    QVERIFY(m_cluster->sql(u"UPDATE storage.objects SET archived_at = now() WHERE name = 'a/x.pdf.bak'"_s));
    const Removal removal = removeOne(*store, kBox, file);
    QCOMPARE(removal.outcome, RemovalOutcome::Changed);
    QCOMPARE(left().size(), 6);
}

void TestSupabaseVersions::tellsWhatWasOnlyArchived_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("words");
    for (const bool bySql : {false, true}) {
        const char *way = bySql ? "by SQL" : "by the API";
        const QString archived = u"archived where it was asked to delete for good"_s;
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
        QVERIFY2(removal.why.text.contains(u"archived where it was asked to delete for good"_s),
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

void TestSupabaseVersions::losesOneKeyForOneThatIsRefused()
{
    makeHistory();
    QVERIFY(m_server->bar(kBox, {u"a/x.pdf"_s})); // no version of it can be unlinked
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing all = listVersions(*store);
    for (const ObjectEntry &entry : all.entries)
        requests.push_back(requestFor(entry));
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY(removed);
    for (size_t i = 0; i < requests.size(); ++i) {
        const bool isBarred = requests[i].key == "a/x.pdf";
        QVERIFY2(((*removed)[i].outcome == RemovalOutcome::Removed) == !isBarred, qPrintable((*removed)[i].why.text));
    }
    QCOMPARE(left(), (QStringList{u"a/x.pdf"_s, u"a/x.pdf-"_s, u"a/x.pdf-"_s}));
}

void TestSupabaseVersions::erasesManyWithinTheTenantsLimit()
{
    QList<VersionSpec> files;
    for (int i = 0; i < 30; ++i) {
        files.append({u"s%1/f"_s.arg(i), u"old"_s, ago(4h), ago(3h)});
        files.append({u"s%1/f"_s.arg(i), u"new"_s, ago(3h)});
    }
    QVERIFY(m_server->makeVersions(kBox, files));
    QVERIFY(m_server->change({{u"delete_objects_limit"_s, 7}}));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing all = listVersions(*store);
    for (const ObjectEntry &entry : all.entries)
        requests.push_back(requestFor(entry));
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY(removed);
    for (const Removal &removal : *removed)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(left(), QStringList());
}

/// A file is held between the requests for its older versions and the one for itself.
void TestSupabaseVersions::looksAgainBeforeWhatKeysName()
{
    makeHistory();
    QVERIFY(m_server->makeVersions(kBox, {{u"z"_s, u"alone"_s, ago(3h)}}));
    const auto store = open();
    const std::vector<RemovalRequest> proof{requestFor(listVersions(*store, "z").entries.at(0))};
    QCOMPARE(store->remove(kBox, proof, {})->front().outcome, RemovalOutcome::Removed);
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    FickleTrust trust(-1s, "a/x.pdf", 1);
    store->trust(&trust);
    const auto removed = store->remove(kBox, requests, {});
    store->trust(nullptr);
    QVERIFY(removed);
    QCOMPARE(left(), QStringList{u"a/x.pdf"_s});
    QVERIFY((*removed)[0].outcome == RemovalOutcome::Failed && (*removed)[0].isWorthAnother);
    QVERIFY2((*removed)[0].why.text.contains(u"is not to go any more"_s), qPrintable((*removed)[0].why.text));
    QCOMPARE(trust.looks, 2);
}

/// The storage asks to be left alone for a second, and meanwhile a file is held.
void TestSupabaseVersions::looksAgainAfterAPause()
{
    makeHistory();
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QVERIFY(m_server->addFault({{u"action"_s, u"answer"_s}, {u"method"_s, u"DELETE"_s}, {u"path"_s, u"^/object/"_s},
        {u"status"_s, 429}, {u"retry_after"_s, 1},
        {u"body"_s, QJsonObject{{u"statusCode"_s, u"429"_s}, {u"code"_s, u"SlowDown"_s}, {u"message"_s, u"slow"_s}}}}));
    FickleTrust trust(800ms, "a/x.pdf", 0);
    store->trust(&trust);
    const auto removed = store->remove(kBox, requests, {});
    store->trust(nullptr);
    QVERIFY(removed);
    QVERIFY(trust.looks > 0);
    QCOMPARE(left(), (QStringList{u"a/x.pdf"_s, u"a/x.pdf-"_s, u"a/x.pdf-"_s}));
    for (size_t i = 0; i < requests.size(); ++i) {
        const Removal &removal = (*removed)[i];
        if (requests[i].key == "a/x.pdf")
            QVERIFY(removal.outcome == RemovalOutcome::Failed && removal.isWorthAnother);
        else
            QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    }
}

/// A version is refused, and meanwhile another file is somebody's.
void TestSupabaseVersions::looksAgainBeforeEachHalf()
{
    QList<VersionSpec> files;
    for (int i = 0; i < 32; ++i)
        files.append({u"s/%1"_s.arg(i, 2, 10, QChar(u'0')), u"bytes"_s, ago(3h)});
    files.append({u"z"_s, u"alone"_s, ago(3h)});
    QVERIFY(m_server->makeVersions(kBox, files));
    QVERIFY(m_server->bar(kBox, {u"s/21"_s}));
    const auto store = open();
    const std::vector<RemovalRequest> proof{requestFor(listVersions(*store, "z").entries.at(0))};
    QCOMPARE(store->remove(kBox, proof, {})->front().outcome, RemovalOutcome::Removed);
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    FickleTrust trust(-1s, "s/07", 1);
    store->trust(&trust);
    const auto removed = store->remove(kBox, requests, {});
    store->trust(nullptr);
    QVERIFY(removed);
    QCOMPARE(left(), (QStringList{u"s/07"_s, u"s/21"_s}));
    QVERIFY((*removed)[7].outcome == RemovalOutcome::Failed && (*removed)[7].isWorthAnother);
    QCOMPARE((*removed)[21].outcome, RemovalOutcome::Refused);
}

void TestSupabaseVersions::purgesCopiesOfPublicFiles_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<bool>("hasCdn");
    QTest::addColumn<int>("asked");
    for (const bool bySql : {false, true}) {
        const char *way = bySql ? "by SQL" : "by the API";
        QTest::addRow("public, %s", way) << bySql << true << true << 2;
        QTest::addRow("public, no caches in reach, %s", way) << bySql << true << false << 1;
        QTest::addRow("private, %s", way) << bySql << false << true << 0;
    }
}

void TestSupabaseVersions::purgesCopiesOfPublicFiles()
{
    QFETCH(bool, isPublic);
    QFETCH(bool, hasCdn);
    QFETCH(int, asked);
    QVERIFY(m_server->clear());
    QVERIFY(m_server->makeVersionedBucket(kBox, u"DISABLED"_s, isPublic));
    QVERIFY(m_server->makeObjects(kBox, {u"a/x y.pdf"_s, u"a/z.pdf"_s, u"b/later.pdf"_s}));
    QVERIFY(m_server->change({{u"has_cdn"_s, hasCdn}}));
    const auto store = open();
    const Listing all = listAll(*store, kBox);
    const std::vector<RemovalRequest> two{requestFor(all.entries[0]), requestFor(all.entries[1])};
    const auto removed = store->remove(kBox, two, {});
    QVERIFY(removed);
    for (const Removal &removal : *removed)
        QCOMPARE(removal.outcome, RemovalOutcome::Removed);
    QCOMPARE(deletions(u"/cdn/box/"_s), asked);
    QCOMPARE(removeOne(*store, kBox, requestFor(all.entries[2])).outcome, RemovalOutcome::Removed);
    QCOMPARE(deletions(u"/cdn/box/"_s), hasCdn && isPublic ? 3 : asked); // said once, asked no more
}

void TestSupabaseVersions::isDoneWithoutCaches_data()
{
    QTest::addColumn<QJsonObject>("fault");
    const QJsonObject answer{{u"action"_s, u"answer"_s}};
    const auto with = [&answer](int status, const QJsonValue &body) {
        QJsonObject fault = answer;
        fault[u"status"_s] = status;
        fault[u"body"_s] = body;
        return fault;
    };
    QTest::newRow("a web page") << with(404, u"<html>404 Not Found</html>"_s);
    QTest::newRow("a gateway without anybody behind it") << with(502, u"<html>bad gateway</html>"_s);
    QTest::newRow("a gateway that knows no such way")
        << with(404, QJsonObject{{u"message"_s, u"no Route matched with those values"_s}});
    QTest::newRow("an error") << QJsonObject{{u"action"_s, u"fail"_s}, {u"code"_s, u"InternalError"_s}};
    QTest::newRow("no answer") << QJsonObject{{u"action"_s, u"cut"_s}};
    QTest::newRow("silence") << QJsonObject{{u"action"_s, u"hang"_s}};
}

/// What answers for caches says nothing of the storage.
void TestSupabaseVersions::isDoneWithoutCaches()
{
    QFETCH(QJsonObject, fault);
    QVERIFY(m_server->clear());
    QVERIFY(m_server->makeVersionedBucket(kBox, u"DISABLED"_s, true));
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names.append(u"s%1/f.jpg"_s.arg(i));
    QVERIFY(m_server->makeObjects(kBox, names));
    QVERIFY(m_server->change({{u"has_cdn"_s, true}}));
    fault[u"path"_s] = u"^/cdn/"_s;
    fault[u"count"_s] = QJsonValue::Null;
    QVERIFY(m_server->addFault(fault));
    SupabaseStorageSettings patient = settings(false);
    patient.patience = 20s;
    const auto store = std::move(*makeSupabaseStores(patient)());
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    const std::span all(requests);
    const auto begin = std::chrono::steady_clock::now();
    for (size_t at = 0; at < all.size(); at += 8) {
        const auto removed = store->remove(kBox, all.subspan(at, 8), {});
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().text));
        for (const Removal &removal : *removed)
            QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
        QVERIFY(!store->awaited());
    }
    QVERIFY(std::chrono::steady_clock::now() - begin < 6s);
    QCOMPARE(left(), QStringList());
    QVERIFY(deletions(u"/cdn/"_s) <= 2); // Qt may repeat one that was cut
}

void TestSupabaseVersions::waitsNotLongForCaches()
{
    QVERIFY(m_server->clear());
    QVERIFY(m_server->makeVersionedBucket(kBox, u"DISABLED"_s, true));
    QStringList names;
    for (int i = 0; i < 60; ++i)
        names.append(u"s%1/f.jpg"_s.arg(i));
    QVERIFY(m_server->makeObjects(kBox, names));
    QVERIFY(m_server->change({{u"has_cdn"_s, true}}));
    QVERIFY(m_server->addFault(
        {{u"action"_s, u"delay"_s}, {u"path"_s, u"^/cdn/"_s}, {u"seconds"_s, 1}, {u"count"_s, QJsonValue::Null}}));
    const auto store = open(false);
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    const auto begin = std::chrono::steady_clock::now();
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY(removed && removed->front().outcome == RemovalOutcome::Removed);
    QVERIFY(std::chrono::steady_clock::now() - begin < 8s);
    QVERIFY(deletions(u"/cdn/"_s) < 30);
}

QTEST_GUILESS_MAIN(TestSupabaseVersions)
#include "tst_supabaseversions.moc"
