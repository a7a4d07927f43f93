// SPDX-License-Identifier: GPL-3.0-or-later
// What the real storage does to clients that trust it, one test for each of its traps.
#include "core/objects/supabaseobjectstore.h"
#include "tests/support/objects/listing.h"
#include "tests/support/sessions/shadows.h"
#include "tests/support/supabase/supabasestandin.h"

#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Bucket kBox = QStringLiteral("box");

QByteArray joined(QStringList keys)
{
    std::sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    return keys.join(u' ').toUtf8();
}

QJsonObject forEver(QJsonObject fault)
{
    fault[u"count"_s] = QJsonValue::Null;
    return fault;
}

} // namespace

class TestSupabaseObjectStore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void tellsABucketThatWasMadeAnew();
    void listsWhatTheServerLosesAtPageEnds_data();
    void listsWhatTheServerLosesAtPageEnds();
    void keepsFoldersApartThatDifferInCase();
    void walksKeysWithOddSlashes();
    void says_data();
    void says();
    void givesUpListingsWithoutAnEnd_data();
    void givesUpListingsWithoutAnEnd();
    void givesUpLookingWhereTheListingHasNoEnd();
    void takesNoBucketTwice();
    void quotesTheServerWithNothingInvisible();
    void namesTheCause_data();
    void namesTheCause();
    void namesTheCauseOfWhatAKeyDoesNotSee();
    void takesSizesBeyondTwoGigabytes();
    void takesFilesWithoutMetadata();
    void takesOlderTimes();
    void agesOverwrittenFilesByTheirLastChange();
    void deletesExactKeysAlone();
    void deletesKeysThatNoUploadTakes();
    void deletesGhosts();
    void namesAKeyOnce();
    void refusesKeysThatAreNoUtf8();
    void splitsWhatIsTooLongForOneBody();
    void trustsFreshFactsOnly();
    void readsNoBrowsersAgentAndBothHeaders();
    void trustsAnOwnAuthority();
    void refusesAWrongCertificate();
    void tellsTheClocksDifference();
    void findsTheProxyAtFault();
    void refusesAddressesThatGiveTheKeyAway_data();
    void refusesAddressesThatGiveTheKeyAway();
    void readsTheRoleOutOfTheKey();
    void quotesNamesForTheTables();
    void readsTheTablesThoughFunctionsArePlanted_data();
    void readsTheTablesThoughFunctionsArePlanted();
    void stopsAtOnce();
    void tellsWhatWasDoneWhenItWasStopped();
    void tellsWhatWasDoneThoughARequestFailed();
    void keepsWhatWasAnsweredBeforeARequestFailed();
    void losesOneObjectForOneThatIsRefused_data();
    void losesOneObjectForOneThatIsRefused();
    void looksAgainBeforeEachHalf();
    void findsAllThatAreRefused();
    void learnsTheTenantsLimit_data();
    void learnsTheTenantsLimit();
    void neverTakesTheFilesOfOthersAlong_data();
    void neverTakesTheFilesOfOthersAlong();
    void asksLittleWhereNothingCanGo();
    void saysThatTheKeyExpiredInTheMiddle();
    void listsLevelsWhereTheFlatListingIsSwitchedOff();
    void keepsItsConnectionsOpen();
    void sendsAtOnceWhatItIsGiven();

private:
    std::vector<RemovalRequest> requestsForAll(ObjectStore &store) const;
    int deletions() const;
    SupabaseStorageSettings throughTheTables() const;
    SupabaseStorageSettings settings() const;
    std::unique_ptr<ObjectStore> open() const { return std::move(*makeSupabaseStores(settings())()); }
    QByteArray left() { return joined(*m_server->remaining(kBox)); }

    const SystemClock m_clock;
    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<SupabaseStandIn> m_server;
};

void TestSupabaseObjectStore::initTestCase()
{
    auto cluster = PostgresCluster::start();
    QVERIFY(cluster);
    m_cluster = std::move(*cluster);
    auto server = SupabaseStandIn::start(*m_cluster);
    QVERIFY2(server, qPrintable(server ? QString() : server.error().text));
    m_server = std::move(*server);
}

void TestSupabaseObjectStore::init()
{
    QVERIFY(m_server->clear());
    QVERIFY(m_server->change({{u"list_v2"_s, u"on"_s}, {u"has_old_times"_s, false}}));
    QVERIFY(m_server->makeBucket(kBox));
}

SupabaseStorageSettings TestSupabaseObjectStore::settings() const
{
    SupabaseStorageSettings settings;
    settings.address = {m_server->url(), m_server->keys().secret, {}, 5s};
    settings.retry.first = 1ms;
    settings.retry.longest = 4ms;
    settings.clock = &m_clock;
    return settings;
}

void TestSupabaseObjectStore::tellsABucketThatWasMadeAnew()
{
    const auto store = open();
    const Result<BucketId> before = store->identify(kBox, {});
    QVERIFY2(before, qPrintable(before ? QString() : before.error().text));
    const QString said = QString::fromUtf8(before->mark);
    static const QRegularExpression shape(
        u"^supabase:127\\.0\\.0\\.1:box:\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}000Z$"_s);
    QVERIFY2(shape.match(said).hasMatch(), qPrintable(said));
    QVERIFY(before->physical.isEmpty());
    QCOMPARE(before->place, QString(store->traits().name + u", bucket box"_s));
    QVERIFY(m_server->clear() && m_server->makeBucket(kBox));
    const Result<BucketId> after = store->identify(kBox, {});
    QVERIFY(after && !after->isSameAs(*before));
    QCOMPARE(after->place, before->place);
}

void TestSupabaseObjectStore::listsWhatTheServerLosesAtPageEnds_data()
{
    QTest::addColumn<QString>("server");
    for (const char *server : {"on", "unknown-route", "as-upload", "not-migrated", "coded"})
        QTest::newRow(server) << QString::fromLatin1(server);
}

void TestSupabaseObjectStore::listsWhatTheServerLosesAtPageEnds()
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

void TestSupabaseObjectStore::keepsFoldersApartThatDifferInCase()
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

void TestSupabaseObjectStore::walksKeysWithOddSlashes()
{
    const QStringList names{u"a//b"_s, u"/lead"_s, u"a/c"_s, u"trail/"_s, u"..txt"_s, u".../x"_s, u" blank /x "_s};
    QVERIFY(m_server->makeObjects(kBox, names));
    QCOMPARE(listAll(*open(), kBox).keys(), joined(names));
}

void TestSupabaseObjectStore::says_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("words");
    QTest::newRow("list-v2") << u"on"_s << u"by the API (list-v2)"_s;
    QTest::newRow("an older server") << u"as-upload"_s << u"level by level"_s;
}

void TestSupabaseObjectStore::says()
{
    QFETCH(QString, server);
    QFETCH(QString, words);
    QVERIFY(m_server->change({{u"list_v2"_s, server}}));
    const auto store = open();
    QVERIFY(listAll(*store, kBox).done);
    QVERIFY(store->listingWay(kBox, {})->contains(words));
}

void TestSupabaseObjectStore::givesUpListingsWithoutAnEnd_data()
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

void TestSupabaseObjectStore::givesUpListingsWithoutAnEnd()
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

void TestSupabaseObjectStore::givesUpLookingWhereTheListingHasNoEnd()
{
    QVERIFY(m_server->addFault(
        forEver({{u"action"_s, u"endless"_s}, {u"path"_s, u"^/object/list-v2/"_s}, {u"names"_s, u"same"_s}})));
    const auto looked = open()->look(kBox, "n1", {});
    QVERIFY(!looked);
    QVERIFY2(looked.error().text.contains(u"out of order"_s), qPrintable(looked.error().text));
}

void TestSupabaseObjectStore::takesNoBucketTwice()
{
    QVERIFY(m_server->addFault(forEver({{u"action"_s, u"endless"_s}, {u"path"_s, u"^/bucket$"_s}})));
    const auto buckets = open()->buckets({});
    QVERIFY(!buckets);
    QVERIFY2(buckets.error().text.contains(u"names one twice"_s), qPrintable(buckets.error().text));
}

void TestSupabaseObjectStore::quotesTheServerWithNothingInvisible()
{
    const QJsonObject said{{u"statusCode"_s, u"403"_s}, {u"code"_s, u"Access\u202eDenied"_s},
        {u"message"_s, u"no\u202e rights\u2066\nDELETED 5 files\x1b[2J"_s}};
    QVERIFY(m_server->addFault({{u"action"_s, u"answer"_s}, {u"status"_s, 400}, {u"body"_s, said}}));
    const Result<> checked = open()->checkBucket(kBox, {});
    QVERIFY(!checked);
    const QString text = checked.error().text;
    QVERIFY2(text.contains(uR"(Access\u202eDenied: no\u202e rights\u2066 DELETED 5 files\x1b[2J)"_s), qPrintable(text));
}

void TestSupabaseObjectStore::namesTheCause_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<CauseKind>("cause");
    const auto row = [](const char *name, const QJsonObject &fault, CauseKind cause) {
        QTest::newRow(name) << forEver(fault) << cause;
    };
    const auto answer = [](int status, const QJsonValue &body) {
        return QJsonObject{{u"action"_s, u"answer"_s}, {u"status"_s, status}, {u"body"_s, body}};
    };
    const auto refused = [](const QString &message) {
        return QJsonObject{{u"statusCode"_s, u"403"_s}, {u"code"_s, u"AccessDenied"_s}, {u"message"_s, message}};
    };
    row("cut", {{u"action"_s, u"cut"_s}}, CauseKind::ConnectionCut);
    row("silence", {{u"action"_s, u"hang"_s}}, CauseKind::NoAnswer);
    row("a quota", {{u"action"_s, u"quota"_s}}, CauseKind::ProjectLocked);
    row("a key that is not known", {{u"action"_s, u"refuse"_s}}, CauseKind::KeyUnknown);
    row("a key that may not", answer(400, refused(u"no"_s)), CauseKind::KeyMayNot);
    row("an expired key", answer(400, refused(u"\"exp\" claim timestamp check failed"_s)), CauseKind::KeyExpired);
    row("another's key", answer(400, refused(u"signature verification failed"_s)), CauseKind::KeyForeign);
    row("a project that is read-only", {{u"action"_s, u"fail"_s}, {u"code"_s, u"DatabaseReadOnly"_s}},
        CauseKind::StorageReadOnly);
    row("a server that is too busy", {{u"action"_s, u"fail"_s}, {u"code"_s, u"SlowDown"_s}}, CauseKind::StorageRefused);
    row("a gateway without a storage", answer(502, u"<html>"_s), CauseKind::StorageRefused);
    row("another address", answer(301, QJsonValue()), CauseKind::PointsElsewhere);
    row("a page", answer(200, u"<html>"_s), CauseKind::PageInstead);
    row("nothing", answer(200, QJsonValue()), CauseKind::NothingInstead);
}

void TestSupabaseObjectStore::namesTheCause()
{
    QFETCH(QJsonObject, fault);
    QFETCH(CauseKind, cause);
    QVERIFY(m_server->addFault(fault));
    SupabaseStorageSettings own = settings();
    own.address.longestCall = 500ms;
    const Result<> checked = (*makeSupabaseStores(own)())->checkBucket(kBox, {});
    QVERIFY(m_server->clearFaults());
    QVERIFY(!checked);
    const Error &error = checked.error();
    QVERIFY2(error.cause.kind == cause, qPrintable(error.text));
    QVERIFY2(
        cause == CauseKind::StorageRefused || error.text.contains(sentenceOf(error.cause)), qPrintable(error.text));
}

void TestSupabaseObjectStore::namesTheCauseOfWhatAKeyDoesNotSee()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s}));
    SupabaseStorageSettings bound = settings();
    bound.address.key = m_server->keys().anon;
    const auto store = std::move(*makeSupabaseStores(bound)());
    const Result<> checked = store->checkBucket(kBox, {});
    QVERIFY(!checked);
    QCOMPARE(checked.error().cause, (Cause{CauseKind::BucketHidden, {kBox, u"anon"_s}}));
    QCOMPARE(open()->checkBucket({}, {}).error().why(), Why(Cause{CauseKind::BucketUnnamed, {}}));
    const Cause missing{CauseKind::BucketMissing, {u"nobox"_s, u"Supabase Storage 127.0.0.1"_s, u"service_role"_s}};
    QCOMPARE(open()->checkBucket(u"nobox"_s, {}).error().why(), Why(missing));
}

void TestSupabaseObjectStore::takesSizesBeyondTwoGigabytes()
{
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.names = {u"s/large"_s};
    batch.size = 9'007'199'254'740'993; // 2^53 + 1
    QVERIFY(m_server->makeObjects(batch));
    QCOMPARE(listAll(*open(), kBox).entries.front().sizeBytes, batch.size);
    QCOMPARE((*open()->look(kBox, "s/large", {}))->sizeBytes, batch.size);
}

void TestSupabaseObjectStore::takesFilesWithoutMetadata()
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

void TestSupabaseObjectStore::takesOlderTimes()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s}));
    const ObjectEntry now = listAll(*open(), kBox).entries.front();
    QVERIFY(m_server->change({{u"has_old_times"_s, true}}));
    QCOMPARE(listAll(*open(), kBox).entries.front(), now);
}

void TestSupabaseObjectStore::agesOverwrittenFilesByTheirLastChange()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s}));
    const Instant old = std::chrono::floor<std::chrono::milliseconds>(m_clock.now() - 30h);
    QVERIFY(m_server->backdate(kBox, {u"s/a"_s}, old, old + 29h));
    const ObjectEntry entry = listAll(*open(), kBox).entries.front();
    QCOMPARE(entry.createdAt, std::optional(old));
    QCOMPARE(entry.changedAt(), std::optional(old + 29h));
}

void TestSupabaseObjectStore::deletesExactKeysAlone()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s"_s, u"s/a"_s, u"s/ab"_s, u"S/a"_s}));
    const auto store = open();
    QCOMPARE(removeOne(*store, kBox, {"s/", {}, {}, {}, Instant::max()}).outcome, RemovalOutcome::AlreadyGone);
    QCOMPARE(removeOne(*store, kBox, {"s/a", {}, {}, {}, Instant::max()}).outcome, RemovalOutcome::Removed);
    QCOMPARE(left(), QByteArray("S/a s s/ab"));
}

void TestSupabaseObjectStore::deletesKeysThatNoUploadTakes()
{
    const QStringList names{u"é/x"_s, u"s/#1?.pdf"_s, u"s/100%.pdf"_s, u"s/\"q\"\\"_s, u"s/\U0001F600"_s, u"s/../x"_s};
    QVERIFY(m_server->makeObjects(kBox, names));
    const auto store = open();
    const Listing listing = listAll(*store, kBox);
    QCOMPARE(listing.entries.size(), size_t(names.size()));
    std::vector<RemovalRequest> requests;
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    const auto removals = store->remove(kBox, requests, {});
    QVERIFY(removals);
    for (const Removal &removal : *removals)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(left(), QByteArray());
}

void TestSupabaseObjectStore::deletesGhosts()
{
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.names = {u"s/ghost"_s};
    QVERIFY(m_server->makeObjects(batch)); // a row without its bytes
    QCOMPARE(
        removeOne(*open(), kBox, requestFor(listAll(*open(), kBox).entries.front())).outcome, RemovalOutcome::Removed);
    QCOMPARE(left(), QByteArray());
}

void TestSupabaseObjectStore::namesAKeyOnce()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s}));
    const RemovalRequest request = requestFor(listAll(*open(), kBox).entries.front());
    const auto removals = open()->remove(kBox, std::vector{request, request}, {});
    QVERIFY(removals);
    QCOMPARE(removals->at(0).outcome, RemovalOutcome::Removed);
    QCOMPARE(removals->at(1).outcome, RemovalOutcome::Removed);
}

void TestSupabaseObjectStore::refusesKeysThatAreNoUtf8()
{
    QCOMPARE(removeOne(*open(), kBox, {"s/\xff", {}, {}, {}, Instant::max()}).outcome, RemovalOutcome::Impossible);
    QCOMPARE(open()->look(kBox, "s/\xff", {}).error().kind, ErrorKind::BadData);
}

void TestSupabaseObjectStore::splitsWhatIsTooLongForOneBody()
{
    QStringList names;
    for (int i = 0; i < 500; ++i)
        names << u"s/"_s + QString::number(i) + QString(1200, u'€'); // 1.8 MB of keys
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.names = names;
    QVERIFY(m_server->makeObjects(batch));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing listing = listAll(*store, kBox);
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    QVERIFY(store->remove(kBox, requests, {}));
    QCOMPARE(left(), QByteArray());
}

void TestSupabaseObjectStore::trustsFreshFactsOnly()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s}));
    const Listing listing = listAll(*open(), kBox);
    const auto lookings = [&](Instant seenAt) {
        RemovalRequest request = requestFor(listing.entries[seenAt == m_clock.now() ? 0 : 1]);
        request.notAfter = m_clock.now();
        request.seenAt = seenAt;
        if (!m_server->clearLog())
            return -1;
        removeOne(*open(), kBox, request);
        const Result<SupabaseLog> log = m_server->log();
        return int(std::ranges::count_if(
            log->requests, [](const SupabaseRequest &one) { return one.path.startsWith(u"/object/list-v2"_s); }));
    };
    QCOMPARE(lookings(m_clock.now() - 1s), 0);
    QCOMPARE(lookings(m_clock.now() - kFactsTrusted - 1s), 1);
    QCOMPARE(lookings(m_clock.now() + 1h), 1); // a clock that cannot be right
}

void TestSupabaseObjectStore::readsNoBrowsersAgentAndBothHeaders()
{
    QVERIFY(open()->checkBucket(kBox, {}));
    const Result<SupabaseLog> log = m_server->log();
    QVERIFY(!log->requests.isEmpty());
    for (const SupabaseRequest &request : log->requests) {
        QVERIFY(request.userAgent.startsWith(u"docsweep/"_s));
        QVERIFY(request.hasApiKey && request.hasAuthorization);
    }
}

void TestSupabaseObjectStore::trustsAnOwnAuthority()
{
    QTemporaryDir folder;
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s,
                 {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                     u"/CN=docsweep test"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key,
                     u"-out"_s, certificate}),
        0);
    SupabaseOptions options;
    options.database = u"tls"_s;
    options.certificate = certificate;
    options.privateKey = key;
    QVERIFY(m_cluster->sql(u"CREATE DATABASE tls"_s, u"postgres"_s));
    const auto server = SupabaseStandIn::start(*m_cluster, options);
    QVERIFY2(server, qPrintable(server ? QString() : server.error().text));
    QVERIFY((*server)->makeBucket(kBox));
    SupabaseStorageSettings trusting = settings();
    trusting.address = {(*server)->url(), (*server)->keys().secret, certificate, 5s};
    const Result<> trusted = (*makeSupabaseStores(trusting)())->checkBucket(kBox, {});
    QVERIFY2(trusted, qPrintable(trusted ? QString() : trusted.error().text));
    trusting.address.caFile.clear();
    const Result<> stranger = (*makeSupabaseStores(trusting)())->checkBucket(kBox, {});
    QVERIFY(!stranger);
    QVERIFY2(stranger.error().text.contains(u"DOCSWEEP_CA_FILE"_s), qPrintable(stranger.error().text));
    QCOMPARE(stranger.error().cause.kind, CauseKind::NotSafe);
    QCOMPARE((*server)->log()->requests.size(), 1); // no key went out before the certificate was good
    trusting.address.caFile = certificate;
    trusting.address.url.setHost(u"localhost"_s);
    const Result<> elsewhere = (*makeSupabaseStores(trusting)())->checkBucket(kBox, {});
    QVERIFY(!elsewhere);
    QVERIFY2(elsewhere.error().text.contains(u"check the host in SUPABASE_URL"_s), qPrintable(elsewhere.error().text));
    QCOMPARE(elsewhere.error().cause.kind, CauseKind::CertificateName);
}

void TestSupabaseObjectStore::refusesAWrongCertificate()
{
    SupabaseStorageSettings wrong = settings();
    wrong.address.caFile = u"/nowhere/ca.pem"_s;
    QCOMPARE(makeSupabaseStores(wrong)().error().kind, ErrorKind::BadConfig);
    wrong.address.caFile = QFINDTESTDATA("tst_supabaseobjectstore.cpp");
    const Result<std::unique_ptr<ObjectStore>> store = makeSupabaseStores(wrong)();
    QVERIFY(!store && store.error().text.contains(u"no certificate"_s));
    QCOMPARE(store.error().cause.kind, CauseKind::AuthoritiesMissing);
}

void TestSupabaseObjectStore::tellsTheClocksDifference()
{
    const auto store = open();
    QVERIFY(store->checkBucket(kBox, {}));
    QVERIFY(store->clockAhead() && std::chrono::abs(*store->clockAhead()) < 3s);
    QVERIFY(m_server->addFault(forEver({{u"action"_s, u"shift_date"_s}, {u"seconds"_s, -3600}})));
    QVERIFY(store->checkBucket(kBox, {}));
    QVERIFY(*store->clockAhead() > 59min && *store->clockAhead() < 61min);
}

void TestSupabaseObjectStore::findsTheProxyAtFault()
{
    qputenv("https_proxy", "http://127.0.0.1:9");
    SupabaseStorageSettings proxied = settings();
    proxied.address.url = QUrl(u"https://project.example"_s);
    const Result<> checked = (*makeSupabaseStores(proxied)())->checkBucket(kBox, {});
    qunsetenv("https_proxy");
    QVERIFY(!checked);
    QVERIFY2(checked.error().text.contains(u"the proxy on the way"_s), qPrintable(checked.error().text));
    const Cause &cause = checked.error().cause; // Qt has a code for it, or only words, from version to version
    QVERIFY(cause.kind == CauseKind::ProxyAway || cause.kind == CauseKind::ProxyFails);
    QCOMPARE(cause.about.value(0), u"project.example"_s);
}

void TestSupabaseObjectStore::refusesAddressesThatGiveTheKeyAway_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain http") << u"http://project.example"_s << u"k"_s;
    QTest::newRow("another scheme") << u"ftp://project.example"_s << u"k"_s;
    QTest::newRow("no host") << u"https://"_s << u"k"_s;
    QTest::newRow("a user") << u"https://u:p@project.example"_s << u"k"_s;
    QTest::newRow("a query") << u"https://project.example?a=b"_s << u"k"_s;
    QTest::newRow("a line break in the key") << u"https://project.example"_s << u"k\r\nX-Evil: 1"_s;
}

void TestSupabaseObjectStore::refusesAddressesThatGiveTheKeyAway()
{
    QFETCH(QString, url);
    QFETCH(QString, key);
    SupabaseStorageSettings wrong = settings();
    wrong.address = {QUrl(url), Secret(key), {}};
    const Result<std::unique_ptr<ObjectStore>> store = makeSupabaseStores(wrong)();
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::BadConfig);
    QVERIFY(!store.error().text.contains(key) || key.size() < 3);
}

void TestSupabaseObjectStore::readsTheRoleOutOfTheKey()
{
    const SupabaseKeys &keys = m_server->keys();
    QVERIFY(rightsOf(keys.service).seesAll && rightsOf(keys.secret).seesAll);
    QVERIFY(!rightsOf(keys.anon).seesAll && !rightsOf(keys.publishable).seesAll);
    QCOMPARE(rightsOf(keys.anon).role, u"anon"_s);
    QVERIFY(rightsOf(Secret(u"whatever"_s)).seesAll);
}

void TestSupabaseObjectStore::quotesNamesForTheTables()
{
    const DatabaseSettings database = m_cluster->settings();
    const auto rows = makeStorageRows(
        {database.host, database.port, database.database, database.user, database.password, database.sslMode});
    const Bucket odd = u"it's (a) box"_s;
    QVERIFY(m_server->makeBucket(odd));
    QVERIFY(m_server->makeObjects(odd, {u"s/it's"_s, u"s/\\' OR true --"_s}));
    QVERIFY((*rows->bucket(odd)).has_value());
    QCOMPARE(rows->page(odd, {}, {}, 10)->size(), size_t(2));
    const std::vector<ObjectKey> keys{"s/it's", "s/\\' OR true --", "s/\\"};
    QCOMPARE(rows->look(odd, keys)->entries.size(), 2);
    for (const Bucket &nobody : {u"box\\' OR true --"_s, u"\\"_s, u"''"_s}) {
        QVERIFY(!(*rows->bucket(nobody)).has_value());
        QVERIFY(rows->page(nobody, {}, {}, 10)->empty());
    }
}

void TestSupabaseObjectStore::readsTheTablesThoughFunctionsArePlanted_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the system's names first") << u"\"$user\", public"_s;
    QTest::newRow("everybody's names first") << u"public, pg_catalog"_s;
}

/// A role that may create in a schema of the search path does what it can to mislead.
void TestSupabaseObjectStore::readsTheTablesThoughFunctionsArePlanted()
{
    QFETCH(QString, path);
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s, u"t/a"_s}));
    DatabaseSettings database = m_cluster->settings();
    database.user = u"sweeper"_s;
    database.password = Secret(u"sweeping"_s);
    QVERIFY(m_cluster->sql(u"CREATE ROLE sweeper LOGIN PASSWORD 'sweeping' BYPASSRLS; GRANT USAGE ON SCHEMA storage TO "
                           "sweeper; GRANT SELECT ON ALL TABLES IN SCHEMA storage TO sweeper;"
                           "ALTER ROLE sweeper SET search_path = "_s
        + path));
    const auto open = [&database] {
        return makeStorageRows({database.host, database.port, database.database, database.user, database.password,
            database.sslMode, database.caFile});
    };
    const std::vector<ObjectKey> keys{"s/b", "t/a", "no"};
    const std::vector<ObjectEntry> page = open()->page(kBox, {}, {}, 10).value_or(std::vector<ObjectEntry>());
    QVERIFY(Shadows::plant(*m_cluster, database.database));
    auto rows = open();
    const Result<> checked = rows->check();
    const auto bucket = rows->bucket(kBox);
    const auto misled = rows->page(kBox, {}, {}, 10);
    const auto rest = rows->page(kBox, "s/", "s/a", 10);
    const auto found = rows->look(kBox, keys);
    rows.reset();
    const auto called = Shadows::called(*m_cluster, database.database);
    QVERIFY(Shadows::remove(*m_cluster, database.database));
    QVERIFY(m_cluster->sql(u"DROP OWNED BY sweeper; DROP ROLE sweeper"_s));
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().text));
    QVERIFY(bucket && bucket->has_value() && (*bucket)->id == kBox);
    QCOMPARE(page.size(), size_t(3));
    QVERIFY(misled && *misled == page);
    QVERIFY(rest && rest->size() == 1 && rest->front() == page[1]);
    QVERIFY(found && found->entries.size() == 2 && found->entries.value("s/b") == page[1]);
    QVERIFY(found->entries.value("t/a") == page[2]);
    QVERIFY(called);
    QCOMPARE(*called, QString());
}

void TestSupabaseObjectStore::stopsAtOnce()
{
    QVERIFY(m_server->addFault(forEver({{u"action"_s, u"hang"_s}})));
    std::stop_source source;
    std::optional<ErrorKind> ended;
    QElapsedTimer timer;
    {
        const std::jthread caller([&] {
            const Result<> checked = open()->checkBucket(kBox, source.get_token());
            ended = checked ? std::nullopt : std::optional(checked.error().kind);
        });
        QTRY_VERIFY(!m_server->log()->requests.isEmpty());
        timer.start();
        source.request_stop();
    }
    QCOMPARE(ended, std::optional(ErrorKind::Cancelled));
    QVERIFY(timer.elapsed() < 3000); // its own limit is five seconds
    QVERIFY(m_server->clearFaults());
}

void TestSupabaseObjectStore::tellsWhatWasDoneWhenItWasStopped()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s}));
    const Listing listing = listAll(*open(), kBox);
    const std::vector<RemovalRequest> requests{requestFor(listing.entries[0]), requestFor(listing.entries[1])};
    // The server deletes at once and takes its time to say so.
    QVERIFY(m_server->addFault({{u"action"_s, u"drip"_s}, {u"method"_s, u"DELETE"_s}, {u"bytes"_s, 1},
        {u"seconds"_s, 0.5}, {u"count"_s, QJsonValue::Null}}));
    std::stop_source source;
    Result<std::vector<Removal>> removals = fail(ErrorKind::Io, u"not called"_s);
    {
        const std::jthread caller([&] { removals = open()->remove(kBox, requests, source.get_token()); });
        QTRY_COMPARE(left(), QByteArray());
        source.request_stop();
    }
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    for (const Removal &removal : *removals)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QVERIFY(m_server->clearFaults());
}

/// One of two requests does its work and is answered with an error that no repetition mends.
void TestSupabaseObjectStore::tellsWhatWasDoneThoughARequestFailed()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names << u"s/"_s + QString::number(i);
    QVERIFY(m_server->makeObjects(kBox, names));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing listing = listAll(*store, kBox);
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    QVERIFY(m_server->addFault({{u"action"_s, u"answer"_s}, {u"method"_s, u"DELETE"_s}, {u"nth"_s, 2},
        {u"status"_s, 403}, {u"after_effect"_s, true}}));
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(left(), QByteArray());
    for (const Removal &removal : *removals)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
}

/// Keys that are too long for one body are asked away in parts; the second part is refused.
void TestSupabaseObjectStore::keepsWhatWasAnsweredBeforeARequestFailed()
{
    QStringList names;
    for (int i = 0; i < 200; ++i)
        names << u"s/"_s + QString::number(i) + QString(1200, u'€');
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.names = names;
    QVERIFY(m_server->makeObjects(batch));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing listing = listAll(*store, kBox);
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    QVERIFY(m_server->addFault(
        {{u"action"_s, u"answer"_s}, {u"method"_s, u"DELETE"_s}, {u"nth"_s, 2}, {u"status"_s, 403}}));
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    const Result<QStringList> stay = m_server->remaining(kBox);
    QVERIFY(stay);
    const QSet<QString> stays(stay->begin(), stay->end());
    int removed = 0;
    for (size_t i = 0; i < requests.size(); ++i) {
        const bool isThere = stays.contains(QString::fromUtf8(requests[i].key));
        QCOMPARE((*removals)[i].outcome, isThere ? RemovalOutcome::Failed : RemovalOutcome::Removed);
        removed += isThere ? 0 : 1;
    }
    QVERIFY(removed > 0 && removed < 200);
}

SupabaseStorageSettings TestSupabaseObjectStore::throughTheTables() const
{
    SupabaseStorageSettings storage = settings();
    const DatabaseSettings own = m_cluster->settings();
    const PostgresLogin login{own.host, own.port, own.database, own.user, own.password, own.sslMode};
    storage.rows = [login]() -> Result<std::unique_ptr<StorageRows>> { return makeStorageRows(login); };
    storage.listing = ListingPreference::Sql;
    return storage;
}

std::vector<RemovalRequest> TestSupabaseObjectStore::requestsForAll(ObjectStore &store) const
{
    std::vector<RemovalRequest> requests;
    const Listing listing = listAll(store, kBox);
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    return requests;
}

int TestSupabaseObjectStore::deletions() const
{
    const Result<SupabaseLog> log = m_server->log();
    return int(std::ranges::count(log->requests, u"DELETE"_s, &SupabaseRequest::method));
}

void TestSupabaseObjectStore::losesOneObjectForOneThatIsRefused_data()
{
    const QString guard =
        u"CREATE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF OLD.name = 's/0333' THEN RAISE EXCEPTION 'under legal hold'%1; END IF; RETURN OLD; END $$; "
        "CREATE TRIGGER guard BEFORE DELETE ON storage.objects FOR EACH ROW EXECUTE FUNCTION guard()"_s;
    const QString unguard = u"DROP FUNCTION guard CASCADE"_s;
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<QString>("culprit");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("undo");
    QTest::addColumn<QString>("words");
    QTest::addColumn<CauseKind>("cause");
    for (const bool bySql : {false, true}) {
        const char *way = bySql ? "by SQL" : "by the API";
        QTest::addRow("a foreign key, %s", way)
            << bySql << u"s/0333"_s
            << u"CREATE TABLE kept (id uuid REFERENCES storage.objects (id) ON DELETE RESTRICT); "
               "INSERT INTO kept SELECT id FROM storage.objects WHERE name = 's/0333'"_s
            << u"DROP TABLE kept"_s << u"23503; a row of another table refers to it"_s << CauseKind::RowRefers;
        QTest::addRow("a trigger, %s", way) << bySql << u"s/0333"_s << guard.arg(QString()) << unguard
                                            << u"P0001; a trigger"_s << CauseKind::TriggerRefuses;
        QTest::addRow("a trigger that speaks of rights, %s", way)
            << bySql << u"s/0333"_s << guard.arg(u" USING ERRCODE = '42501'"_s) << unguard << u"under legal hold"_s
            << CauseKind::KeyMayNot;
        QTest::addRow("a file that cannot be unlinked, %s", way)
            << bySql << u"s/0333"_s << QString() << QString() << u"EISDIR"_s << CauseKind::StorageRefusesFile;
        QTest::addRow("a segment of one dot, %s", way)
            << bySql << u"s/./x"_s << QString() << QString() << u"Invalid key"_s << CauseKind::StorageRefusesFile;
        QTest::addRow("a segment of a dot that is escaped, %s", way)
            << bySql << u"s/\\./x"_s << QString() << QString() << u"Invalid key"_s << CauseKind::StorageRefusesFile;
    }
}

void TestSupabaseObjectStore::losesOneObjectForOneThatIsRefused()
{
    QFETCH(bool, bySql);
    QFETCH(QString, culprit);
    QFETCH(QString, change);
    QFETCH(QString, undo);
    QFETCH(QString, words);
    QFETCH(CauseKind, cause);
    QStringList names;
    for (int i = 0; i < 500; ++i)
        names << u"s/"_s + QString::number(i).rightJustified(4, u'0');
    names[333] = culprit;
    QVERIFY(m_server->makeObjects(kBox, names));
    if (words == u"EISDIR"_s)
        QVERIFY(m_server->bar(kBox, {culprit}));
    const auto changed = m_cluster->sql(change);
    const auto undone = qScopeGuard([&] { (void)m_cluster->sql(undo); });
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().text));

    const auto store = std::move(*makeSupabaseStores(bySql ? throughTheTables() : settings())());
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QCOMPARE(requests.size(), size_t(500));
    QVERIFY(m_server->clearLog());
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(left(), culprit.toUtf8());
    for (size_t i = 0; i < requests.size(); ++i) {
        const Removal &removal = (*removals)[i];
        const bool isTheOne = requests[i].key == culprit.toUtf8();
        QVERIFY2(removal.outcome == (isTheOne ? RemovalOutcome::Refused : RemovalOutcome::Removed),
            qPrintable(removal.why.text));
        if (isTheOne) {
            QVERIFY2(removal.why.text.contains(words), qPrintable(removal.why.text));
            QCOMPARE(removal.why.cause.kind, cause);
        }
    }
    // Up to five tries of the whole, two requests for each halving, and one more for the key that is left.
    QVERIFY2(deletions() <= 5 + 2 * 9 + 1, qPrintable(QString::number(deletions())));
}

namespace {

/// Nothing that decided is ever fresh; one key is not to go any more.
class ForgetfulTrust final : public RemovalTrust {
public:
    std::chrono::steady_clock::time_point until() const override { return {}; }
    Result<QSet<ObjectKey>> renew(std::span<const ObjectKey> keys, std::stop_token) override
    {
        ++looks;
        QSet<ObjectKey> may(keys.begin(), keys.end());
        may.remove("s/0007");
        return may;
    }
    int looks = 0;
};

} // namespace

/// A key is refused, and meanwhile another one is somebody's.
void TestSupabaseObjectStore::looksAgainBeforeEachHalf()
{
    QStringList names;
    for (int i = 0; i < 64; ++i)
        names << u"s/"_s + QString::number(i).rightJustified(4, u'0');
    QVERIFY(m_server->makeObjects(kBox, names));
    QVERIFY(m_cluster->sql(u"CREATE TABLE kept (id uuid REFERENCES storage.objects (id)); INSERT INTO kept SELECT id "
                           "FROM storage.objects WHERE name = 's/0033'"_s));
    const auto undone = qScopeGuard([&] { (void)m_cluster->sql(u"DROP TABLE kept"_s); });
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    ForgetfulTrust trust;
    store->trust(&trust);
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    store->trust(nullptr);
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(left(), QByteArray("s/0007 s/0033"));
    QVERIFY(trust.looks > 5);
    for (size_t i = 0; i < requests.size(); ++i) {
        const Removal &removal = (*removals)[i];
        if (requests[i].key == "s/0007")
            QVERIFY(removal.outcome == RemovalOutcome::Failed && removal.isWorthAnother);
        else
            QCOMPARE(removal.outcome, requests[i].key == "s/0033" ? RemovalOutcome::Refused : RemovalOutcome::Removed);
    }
}

void TestSupabaseObjectStore::findsAllThatAreRefused()
{
    QStringList names;
    for (int i = 0; i < 1200; ++i)
        names << u"s/"_s + QString::number(i).rightJustified(4, u'0');
    QVERIFY(m_server->makeObjects(kBox, names));
    const QStringList guarded{u"s/0000"_s, u"s/0001"_s, u"s/0250"_s, u"s/0499"_s, u"s/0500"_s, u"s/1199"_s};
    QVERIFY(m_cluster->sql(u"CREATE TABLE kept (id uuid REFERENCES storage.objects (id)); INSERT INTO kept SELECT id "
                           "FROM storage.objects WHERE name IN ('"_s
        + guarded.join("', '"_L1) + u"')"_s));
    const auto undone = qScopeGuard([&] { (void)m_cluster->sql(u"DROP TABLE kept"_s); });
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QVERIFY(m_server->clearLog());
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(left(), joined(guarded));
    QCOMPARE(std::ranges::count(*removals, RemovalOutcome::Refused, &Removal::outcome), guarded.size());
    QCOMPARE(std::ranges::count(*removals, RemovalOutcome::Removed, &Removal::outcome), 1200 - guarded.size());
    QVERIFY2(deletions() <= 3 + 2 * 10 * guarded.size(), qPrintable(QString::number(deletions())));
}

void TestSupabaseObjectStore::learnsTheTenantsLimit_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("most");
    QTest::newRow("25") << 25 << 3 + 54 + 20;
    QTest::newRow("1") << 1 << 3 + 1340 + 20;
}

void TestSupabaseObjectStore::learnsTheTenantsLimit()
{
    QFETCH(int, limit);
    QFETCH(int, most);
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.pattern = u"s/%04d"_s;
    batch.count = 1340;
    batch.hasBlobs = true;
    QVERIFY(m_server->makeObjects(batch));
    QVERIFY(m_server->change({{u"delete_objects_limit"_s, limit}}));
    const auto undone = qScopeGuard([&] { (void)m_server->change({{u"delete_objects_limit"_s, 0}}); });
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QVERIFY(m_server->clearLog());
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(std::ranges::count(*removals, RemovalOutcome::Removed, &Removal::outcome), 1340);
    QCOMPARE(left(), QByteArray());
    QVERIFY2(deletions() <= most, qPrintable(QString::number(deletions())));

    // From now on nothing is refused any more.
    QVERIFY(m_server->makeObjects(kBox, {u"t/a"_s, u"t/b"_s}));
    QVERIFY(m_server->clearLog());
    QVERIFY(store->remove(kBox, requestsForAll(*store), {}));
    QCOMPARE(deletions(), limit == 1 ? 2 : 1);
}

void TestSupabaseObjectStore::neverTakesTheFilesOfOthersAlong_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::newRow("by the API") << false;
    QTest::newRow("by SQL") << true;
}

/// A row that was made by SQL has no version: its path would go, with all that lies beneath.
void TestSupabaseObjectStore::neverTakesTheFilesOfOthersAlong()
{
    QFETCH(bool, bySql);
    QVERIFY(m_server->makeObjects(kBox, {u"v/a"_s, u"v/a-1"_s, u"v/a/young.pdf"_s, u"v/b"_s, u"v/b/x"_s, u"w"_s}));
    QVERIFY(m_cluster->sql(u"UPDATE storage.objects SET version = NULL WHERE name IN ('v/a', 'w')"_s));
    const auto store = std::move(*makeSupabaseStores(bySql ? throughTheTables() : settings())());
    std::vector<RemovalRequest> requests = requestsForAll(*store);
    std::erase_if(requests, [](const RemovalRequest &request) { return request.key == "v/a/young.pdf"; });
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(left(), QByteArray("v/a v/a/young.pdf"));
    QCOMPARE(m_server->blobs()->ghosts, QStringList{u"v/a"_s}); // which never had one of its own
    QCOMPARE((*removals)[0].outcome, RemovalOutcome::Refused);
    QCOMPARE((*removals)[0].why, Why(Cause{CauseKind::TakesOthersAlong, {u"v/a"_s}}));
}

/// The disk of the files is gone: that is not asked for each of a thousand keys.
void TestSupabaseObjectStore::asksLittleWhereNothingCanGo()
{
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.pattern = u"s/%04d"_s;
    batch.count = 1000;
    QVERIFY(m_server->makeObjects(batch));
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QVERIFY(
        m_server->addFault(forEver({{u"action"_s, u"backend_fails"_s}, {u"method"_s, u"DELETE"_s}, {u"blobs"_s, 0}})));
    QVERIFY(m_server->clearLog());
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY(!removals);
    QCOMPARE(removals.error().kind, ErrorKind::Unavailable);
    QVERIFY2(deletions() <= 2 * 5 + 4 + 2 * 16, qPrintable(QString::number(deletions())));
    QVERIFY(m_server->clearFaults());
    QVERIFY(store->remove(kBox, requests, {}));
    QCOMPARE(left(), QByteArray());
}

/// That is no matter of keys.
void TestSupabaseObjectStore::saysThatTheKeyExpiredInTheMiddle()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s, u"s/c"_s}));
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    const QJsonObject refusal = forEver({{u"action"_s, u"fail"_s}, {u"code"_s, u"AccessDenied"_s}});
    for (const auto &[method, nth] : {std::pair(u"DELETE"_s, 1), std::pair(u"GET"_s, 1)}) { // the listing has asked
        QJsonObject fault = refusal;
        fault.insert(u"method"_s, method);
        fault.insert(u"nth"_s, nth);
        QVERIFY(m_server->addFault(fault));
    }
    QVERIFY(m_server->clearLog());
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY(!removals);
    QCOMPARE(removals.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(deletions(), 1);
    QVERIFY(m_server->clearFaults());
}

void TestSupabaseObjectStore::listsLevelsWhereTheFlatListingIsSwitchedOff()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s, u"t/a"_s}));
    QVERIFY(m_server->change({{u"list_v2"_s, u"coded"_s}}));
    const auto store = open();
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    QCOMPARE(requests.size(), size_t(3));
    QVERIFY(store->listingWay(kBox, {})->contains(u"older API"_s));
    const Result<std::optional<ObjectEntry>> seen = store->look(kBox, "s/a", {});
    QVERIFY(seen && seen->has_value());
    QVERIFY(store->remove(kBox, requests, {}));
    QCOMPARE(left(), QByteArray());
}

/// Every connection costs several round trips, and more with TLS.
void TestSupabaseObjectStore::keepsItsConnectionsOpen()
{
    QStringList names;
    for (int i = 0; i < 3000; ++i)
        names << u"s/"_s + QString::number(i);
    QVERIFY(m_server->makeObjects(kBox, names));
    const ObjectStoreFactory stores = makeSupabaseStores(settings());
    const auto keptOpen = std::move(*stores());
    const Listing listing = listAll(*keptOpen, kBox);
    std::vector<RemovalRequest> requests;
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    QVERIFY(m_server->clearLog());
    for (size_t at = 0; at < requests.size(); at += 1000) { // as a run does: a store for each batch
        const auto store = std::move(*stores());
        QVERIFY(store->remove(kBox, std::span(requests).subspan(at, 1000), {}));
    }
    QCOMPARE(left(), QByteArray());
    const Result<SupabaseLog> log = m_server->log();
    QVERIFY(log);
    QSet<int> connections;
    for (const SupabaseRequest &request : log->requests) {
        if (request.method == u"DELETE"_s)
            connections.insert(request.connection);
    }
    QVERIFY2(connections.size() <= 2, qPrintable(QString::number(connections.size())));
}

/// The keys of a deletion fill several packets; with Nagle's algorithm the last of them waits for a round trip.
void TestSupabaseObjectStore::sendsAtOnceWhatItIsGiven()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s}));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    for (const ObjectEntry &entry : listAll(*store, kBox).entries)
        requests.push_back(requestFor(entry));
    QVERIFY(store->remove(kBox, requests, {}));
    QCOMPARE(left(), QByteArray());
    int connections = 0;
    for (int descriptor = 3; descriptor < 1024; ++descriptor) {
        sockaddr_in peer = {};
        socklen_t size = sizeof peer;
        if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0 || peer.sin_family != AF_INET
            || ntohs(peer.sin_port) != m_server->url().port())
            continue;
        ++connections;
        int isPrompt = 0;
        size = sizeof isPrompt;
        QCOMPARE(::getsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &isPrompt, &size), 0);
        QVERIFY(isPrompt != 0);
    }
    QVERIFY2(connections >= 2, qPrintable(QString::number(connections))); // its own, and one that deletes
}

QTEST_GUILESS_MAIN(TestSupabaseObjectStore)
#include "tst_supabaseobjectstore.moc"
