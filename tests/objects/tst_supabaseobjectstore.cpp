// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a project: its address, its key, its certificate, and what it says when it does not work.
#include "tests/objects/supabasestoretest.h"

#include <QProcess>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <thread>

class TestSupabaseObjectStore : public SupabaseStoreTest {
    Q_OBJECT

private slots:
    void tellsABucketThatWasMadeAnew();
    void takesNoBucketTwice();
    void quotesTheServerWithNothingInvisible();
    void namesTheCause_data();
    void namesTheCause();
    void namesTheCauseOfWhatAKeyDoesNotSee();
    void readsNoBrowsersAgentAndBothHeaders();
    void trustsAnOwnAuthority();
    void refusesAWrongCertificate();
    void tellsTheClocksDifference();
    void findsTheProxyAtFault();
    void refusesAddressesThatGiveTheKeyAway_data();
    void refusesAddressesThatGiveTheKeyAway();
    void readsTheRoleOutOfTheKey();
    void stopsAtOnce();
    void sendsAtOnceWhatItIsGiven();
};

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
