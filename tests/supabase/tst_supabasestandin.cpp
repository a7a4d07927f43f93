// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/postgrescluster.h"
#include "tests/support/supabase/supabasestandin.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLifelong = "--hold-a-server";

/// What a client sees of one request.
struct Seen {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
};

Seen ask(const SupabaseStandIn &server, const QByteArray &method, const QString &path, const QByteArray &json = {})
{
    QNetworkAccessManager network;
    QUrl url = server.url();
    url.setPath(u"/storage/v1"_s + path);
    QNetworkRequest request(url);
    request.setRawHeader("apikey", server.keys().secret.reveal().toLatin1());
    request.setHeader(QNetworkRequest::UserAgentHeader, u"docsweep/test"_s);
    if (!json.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, json));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(), reply->readAll()};
}

bool answers(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    return socket.waitForConnected(5000);
}

} // namespace

class TestSupabaseStandIn : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void makesObjectsOfAnyAge();
    void agesObjectsWithoutTouchingTheOtherDate();
    void deletesAsQtAsks();
    void strikesTheRequestThatWasChosen();
    void cutsTheConnectionAsOftenAsQtTries();
    void logsWhatWasAsked();
    void tellsGhostsAndOrphans();
    void makesTokensOfAnyRole();
    void changesWhileItRuns();
    void sharesTheDatabaseWithTheWebApp();
    void refusesAfterItWasKilledUntilItIsStartedAgain();
    void diesWithTheTest();

private:
    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<SupabaseStandIn> m_server;
};

void TestSupabaseStandIn::initTestCase()
{
    auto cluster = PostgresCluster::start();
    QVERIFY2(cluster, qUtf8Printable(cluster ? QString() : cluster.error().text));
    m_cluster = std::move(*cluster);
    auto server = SupabaseStandIn::start(*m_cluster);
    QVERIFY2(server, qUtf8Printable(server ? QString() : server.error().text));
    m_server = std::move(*server);
}

void TestSupabaseStandIn::init()
{
    QVERIFY(m_server->clear());
    QVERIFY(m_server->makeBucket(u"documents"_s));
}

void TestSupabaseStandIn::makesObjectsOfAnyAge()
{
    ObjectBatch batch;
    batch.bucket = u"documents"_s;
    batch.pattern = u"u/%03d.pdf"_s;
    batch.count = 3;
    batch.created = *parseInstant("2026-01-02T03:04:05.678901Z");
    batch.step = std::chrono::seconds(1);
    batch.size = Q_INT64_C(5000000000);
    QVERIFY(m_server->makeObjects(batch));
    QCOMPARE(*m_server->remaining(u"documents"_s), (QStringList{u"u/000.pdf"_s, u"u/001.pdf"_s, u"u/002.pdf"_s}));
    const Seen page = ask(*m_server, "POST", u"/object/list-v2/documents"_s, "{}");
    const QJsonObject last = QJsonDocument::fromJson(page.body)[u"objects"].toArray().last().toObject();
    QCOMPARE(last[u"created_at"].toString(), u"2026-01-02T03:04:07.678Z"_s);
    QCOMPARE(last[u"updated_at"].toString(), u"2026-01-02T03:04:07.678Z"_s);
    QCOMPARE(last[u"metadata"].toObject()[u"size"].toInteger(), Q_INT64_C(5000000000));
}

void TestSupabaseStandIn::agesObjectsWithoutTouchingTheOtherDate()
{
    QVERIFY(m_server->makeObjects(u"documents"_s, {u"a"_s, u"b"_s}));
    QVERIFY(m_server->backdate(u"documents"_s, {u"a"_s}, parseInstant("2020-01-01T00:00:00Z"), {}));
    QCOMPARE(*m_cluster->sql(u"SELECT string_agg(name, ',') FROM storage.objects WHERE created_at < '2021-01-01'"_s),
        u"a"_s);
    QCOMPARE(*m_cluster->sql(u"SELECT count(*) FROM storage.objects WHERE updated_at > '2021-01-01'"_s), u"2"_s);
}

void TestSupabaseStandIn::deletesAsQtAsks()
{
    QVERIFY(m_server->makeObjects(u"documents"_s, {u"a"_s, u"b"_s}));
    const Seen seen = ask(*m_server, "DELETE", u"/object/documents"_s, R"({"prefixes":["a","none"]})");
    QCOMPARE(seen.status, 200);
    QCOMPARE(QJsonDocument::fromJson(seen.body).array().size(), 1);
    QCOMPARE(*m_server->remaining(u"documents"_s), QStringList{u"b"_s});
}

void TestSupabaseStandIn::strikesTheRequestThatWasChosen()
{
    QVERIFY(m_server->addFault(
        {{u"action"_s, u"fail"_s}, {u"code"_s, u"LockTimeout"_s}, {u"path"_s, u"^/bucket"_s}, {u"nth"_s, 2}}));
    QCOMPARE(ask(*m_server, "GET", u"/bucket"_s).status, 200);
    QVERIFY(ask(*m_server, "DELETE", u"/bucket/documents"_s).body.contains("LockTimeout"));
    QCOMPARE(ask(*m_server, "GET", u"/bucket/documents"_s).status, 200);
    QVERIFY(!m_server->addFault({{u"action"_s, u"no such thing"_s}}));
}

/// Qt sends a request again when the connection ends before the first byte of an answer, whatever the method: to lose
/// one for good takes a fault that does not pass.
void TestSupabaseStandIn::cutsTheConnectionAsOftenAsQtTries()
{
    QVERIFY(m_server->addFault({{u"action"_s, u"cut"_s}, {u"method"_s, u"DELETE"_s}, {u"when"_s, u"after"_s}}));
    QVERIFY(m_server->makeObjects(u"documents"_s, {u"a"_s}));
    const Seen seen = ask(*m_server, "DELETE", u"/object/documents"_s, R"({"prefixes":["a"]})");
    QCOMPARE(seen.body, "[]"); // of the second try: the first one's answer is lost
    QCOMPARE(m_server->log()->requests.size(), 2);
    QVERIFY(m_server->addFault({{u"action"_s, u"cut"_s}, {u"count"_s, QJsonValue::Null}}));
    QVERIFY(ask(*m_server, "DELETE", u"/bucket/documents"_s).error != QNetworkReply::NoError);
    QVERIFY(m_server->clearFaults());
    QCOMPARE(ask(*m_server, "GET", u"/bucket/documents"_s).status, 200);
}

void TestSupabaseStandIn::logsWhatWasAsked()
{
    ask(*m_server, "DELETE", u"/object/documents"_s, R"({"prefixes":["a","b"]})");
    const auto log = m_server->log();
    QVERIFY(log);
    QCOMPARE(log->requests.size(), 1);
    const SupabaseRequest &request = log->requests.constFirst();
    QCOMPARE(request.method, u"DELETE"_s);
    QCOMPARE(request.path, u"/object/documents"_s);
    QCOMPARE(request.status, 200);
    QCOMPARE(request.keys, 2);
    QCOMPARE(request.userAgent, u"docsweep/test"_s);
    QVERIFY(request.hasApiKey);
    QVERIFY(!request.hasAuthorization);
    QCOMPARE(log->inFlightMax, 1);
}

void TestSupabaseStandIn::tellsGhostsAndOrphans()
{
    QVERIFY(m_server->makeObjects(u"documents"_s, {u"real"_s}));
    ObjectBatch ghosts;
    ghosts.bucket = u"documents"_s;
    ghosts.names = QStringList{u"ghost"_s};
    QVERIFY(m_server->makeObjects(ghosts));
    const auto blobs = m_server->blobs();
    QVERIFY(blobs);
    QCOMPARE(blobs->count, 1);
    QCOMPARE(blobs->orphans, 0);
    QCOMPARE(blobs->ghosts, QStringList{u"ghost"_s});
}

void TestSupabaseStandIn::makesTokensOfAnyRole()
{
    const auto token = m_server->token({{u"role"_s, u"authenticated"_s}}, std::chrono::seconds(-10));
    QVERIFY(token);
    QCOMPARE(token->reveal().count(u'.'), 2);
}

void TestSupabaseStandIn::changesWhileItRuns()
{
    QVERIFY(m_server->change({{u"list_v2"_s, u"unknown-route"_s}}));
    QCOMPARE(ask(*m_server, "POST", u"/object/list-v2/documents"_s, "{}").status, 404);
    QVERIFY(m_server->change({{u"list_v2"_s, u"on"_s}}));
    QCOMPARE(ask(*m_server, "POST", u"/object/list-v2/documents"_s, "{}").status, 200);
    QVERIFY(!m_server->change({{u"colour"_s, u"blue"_s}}));
}

void TestSupabaseStandIn::sharesTheDatabaseWithTheWebApp()
{
    QVERIFY(m_cluster->sql(u"CREATE TABLE parser_usersession (id bigint)"_s));
    QCOMPARE(*m_cluster->sql(u"SELECT count(*) FROM storage.buckets, parser_usersession"_s), u"0"_s);
    QVERIFY(!m_cluster->sql(u"DELETE FROM storage.objects"_s));
}

void TestSupabaseStandIn::refusesAfterItWasKilledUntilItIsStartedAgain()
{
    auto server = SupabaseStandIn::start(*m_cluster);
    QVERIFY(server);
    QVERIFY((*server)->makeObjects(u"documents"_s, {u"a"_s}));
    const QUrl url = (*server)->url();
    const Secret key = (*server)->keys().secret;
    QVERIFY(answers(url));
    (*server)->kill();
    QVERIFY(!answers(url));
    QVERIFY((*server)->restart());
    QCOMPARE((*server)->url(), url);
    QCOMPARE((*server)->keys().secret, key);
    QCOMPARE(ask(**server, "GET", u"/object/documents/a"_s).body, "%PDF-1.4");
}

/// This program again, as a test that is killed.
void TestSupabaseStandIn::diesWithTheTest()
{
    QProcess test;
    test.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(kLifelong)});
    QTRY_VERIFY_WITH_TIMEOUT(test.canReadLine(), 60000);
    const QUrl url(QString::fromUtf8(test.readLine().trimmed()));
    QVERIFY(answers(url));
    QSignalSpy ended(&test, &QProcess::finished);
    ::kill(pid_t(test.processId()), SIGKILL);
    QVERIFY(ended.wait());
    QTRY_VERIFY_WITH_TIMEOUT(!answers(url), 10000);
}

namespace {

int holdServer()
{
    const auto cluster = PostgresCluster::start();
    const auto server = cluster ? SupabaseStandIn::start(**cluster) : fail(cluster.error());
    if (!server)
        return 1;
    puts(qUtf8Printable((*server)->url().toString()));
    fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(QLatin1StringView(kLifelong)))
        return holdServer();
    TestSupabaseStandIn test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_supabasestandin.moc"
