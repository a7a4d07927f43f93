// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL that is frozen while docsweep-cli works with it: its kernel acknowledges everything, and nobody answers.
#include "tests/cli/installation.h"
#include "tests/sessions/postgreswebapp.h"
#include "tests/support/sessions/severedproxy.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <array>
#include <atomic>
#include <csignal>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kDoneInPart = 3;
constexpr int kCancelled = 130;
constexpr int kExpired = 3;
constexpr qint64 kPromptMs = 2000;
constexpr qint64 kSilenceMs = 3000; ///< as DOCSWEEP_DATABASE_TIMEOUT

/// Where in a cleanup the server freezes: at what it is sent. Empty: before anybody connects.
void addMoments()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("connecting") << QByteArray();
    QTest::newRow("a login's first statement") << QByteArray("SET LOCAL search_path TO pg_catalog, pg_temp");
    QTest::newRow("taking the run lock") << QByteArray("pg_try_advisory_xact_lock");
    QTest::newRow("reading the sessions") << QByteArray("ORDER BY r.place");
    QTest::newRow("confirming the run lock") << QByteArray("pg_catalog.pg_locks");
    QTest::newRow("locking rows") << QByteArray("FOR UPDATE SKIP LOCKED");
    QTest::newRow("deleting rows") << QByteArray("DELETE FROM \"public\".\"parser_usersession\"");
    QTest::newRow("committing") << QByteArray("COMMIT\0", 7); // and not READ COMMITTED
    QTest::newRow("the end of the run lock") << QByteArray("ROLLBACK\0", 9);
}

} // namespace

class TestFrozenDatabase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_webApp->cluster().thaw(); }

    void isLeftAtOnceOnASignal_data() { addMoments(); }
    void isLeftAtOnceOnASignal();
    void isGivenUpByItself_data() { addMoments(); }
    void isGivenUpByItself();
    void forgetsNoFileOfALateCommit();
    void deletesNothingOfACommitThatFailed();
    void oneRowThatIsHeldCostsOneSession();
    void saysWhatStaysOfATestThatWasStopped();
    void saysNothingOfLibpqsOwn();
    void leavesASilentStorageAtOnce_data();
    void leavesASilentStorageAtOnce();

private:
    QStringList environment(int port) const;
    /// A cleanup that waits for the server, which froze at the word.
    std::unique_ptr<QProcess> startUntilFrozen(const QByteArray &word);
    void requireSettled();
    qint64 backendOfCommit() const;

    std::unique_ptr<PostgresWebApp> m_webApp;
    std::unique_ptr<SeveredProxy> m_proxy;
    std::unique_ptr<Installation> m_home;
    std::atomic<bool> m_isFrozen{false};
};

void TestFrozenDatabase::initTestCase()
{
    auto webApp = PostgresWebApp::start();
    QVERIFY2(webApp, webApp ? "" : qPrintable(webApp.error().text));
    m_webApp = std::move(*webApp);
}

/// Three expired sessions with a file each, and a living one.
void TestFrozenDatabase::init()
{
    QVERIFY(m_webApp->django().clear());
    m_proxy = std::make_unique<SeveredProxy>(m_webApp->cluster().port());
    m_home = std::make_unique<Installation>();
    m_home->writeEnv({u"DOCSWEEP_HOME=home"_s, u"STORAGE_ROOT=storage"_s});
    QVERIFY(!m_webApp->makeIdle(kExpired).empty());
    for (int i = 0; i < kExpired; ++i)
        m_home->addFile("s0000" + QByteArray::number(i) + "/a.pdf", 48h);
    QVERIFY(m_webApp->django().create({{u"living"_s, SystemClock().now(), {document(u"living/a.pdf"_s)}}}));
    m_home->addFile("living/a.pdf", 1min);
    m_isFrozen = false;
}

QStringList TestFrozenDatabase::environment(int port) const
{
    const DatabaseSettings database = m_webApp->cluster().settings();
    return {u"SUPABASE_DB_HOST="_s + database.host, u"SUPABASE_DB_PORT="_s + QString::number(port),
        u"SUPABASE_DB_NAME="_s + database.database, u"SUPABASE_DB_USER="_s + database.user,
        u"SUPABASE_DB_PASSWORD="_s + database.password.reveal(), u"SUPABASE_DB_SSLMODE=disable"_s};
}

std::unique_ptr<QProcess> TestFrozenDatabase::startUntilFrozen(const QByteArray &word)
{
    const PostgresCluster &cluster = m_webApp->cluster();
    const auto freeze = [this, &cluster] {
        cluster.freeze();
        m_isFrozen = true;
    };
    if (word.isEmpty())
        freeze();
    else
        m_proxy->actAt(word, freeze);
    auto process = m_home->prepare({"cleanup_files"},
        environment(m_proxy->port()) + QStringList{u"DOCSWEEP_DATABASE_TIMEOUT=%1"_s.arg(kSilenceMs / 1000)});
    process->start();
    while (process->state() != QProcess::NotRunning && !m_isFrozen)
        process->waitForFinished(5);
    process->waitForFinished(300);
    return process;
}

/// Whatever became of the run before, now everything expired is gone and the rest is there.
void TestFrozenDatabase::requireSettled()
{
    m_webApp->cluster().thaw();
    CallResult next;
    const auto isSettled = [&] { // the server needs a moment to notice that we are gone
        next = m_home->call({"cleanup_files"}, environment(m_webApp->cluster().port()));
        return next.code == kDone && m_webApp->rows().size() == 1 && m_home->files().size() == 1;
    };
    QVERIFY2(QTest::qWaitFor(isSettled, 20'000), qPrintable(next.all()));
    QVERIFY2(next.code == kDone, qPrintable(next.all()));
    QCOMPARE(m_home->files(), QByteArrayList{"living/a.pdf"});
    const auto rows = m_webApp->rows();
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].key, SessionKey("living"));
    const CallResult pending = m_home->call({"pending", "list"}, environment(m_webApp->cluster().port()));
    QVERIFY2(pending.all().contains("othing"_L1) || pending.all().contains("No "_L1), qPrintable(pending.all()));
}

void TestFrozenDatabase::isLeftAtOnceOnASignal()
{
    QFETCH(QByteArray, word);
    for (const int signal : {SIGINT, SIGTERM}) {
        init();
        const auto process = startUntilFrozen(word);
        QVERIFY2(process->state() == QProcess::Running, process->readAllStandardError());
        QElapsedTimer time;
        time.start();
        ::kill(pid_t(process->processId()), signal);
        const CallResult result = Installation::finish(*process);
        const qint64 took = time.elapsed();
        QVERIFY2(took < kPromptMs, qPrintable(u"%1 ms: %2"_s.arg(took).arg(result.all())));
        // What had nothing left to ask may have ended already.
        QVERIFY2(result.code == kCancelled || (word.startsWith("ROLLBACK") && result.code == kDone),
            qPrintable(QString::number(result.code) + result.all()));
        requireSettled();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestFrozenDatabase::isGivenUpByItself()
{
    QFETCH(QByteArray, word);
    QElapsedTimer time;
    time.start();
    const auto process = startUntilFrozen(word);
    const CallResult result = Installation::finish(*process);
    const qint64 took = time.elapsed();
    if (word.startsWith("ROLLBACK") && result.code == kDone) { // nothing was left to ask
        requireSettled();
        return;
    }
    QVERIFY2(result.code == kFailed, qPrintable(QString::number(result.code) + result.all()));
    if (word.isEmpty())
        QVERIFY2(result.err.contains("the server did not answer within 10 s"_L1), qPrintable(result.all()));
    else // another connection than the one that froze it may have been about to log in
        QVERIFY2(result.all().contains("the server has been silent for "_L1)
                || result.all().contains("the server did not answer within 10 s"_L1),
            qPrintable(result.all()));
    QVERIFY2(took < (word.isEmpty() ? 12'000 : kSilenceMs + 5000), qPrintable(u"%1 ms"_s.arg(took)));
    requireSettled();
}

/// The server process that was sent the commit, by the rows it holds.
qint64 TestFrozenDatabase::backendOfCommit() const
{
    const auto found = m_webApp->cluster().sql(
        u"SELECT pid FROM pg_stat_activity WHERE application_name = 'docsweep' AND state = 'idle in transaction' AND "
        "backend_xid IS NOT NULL"_s);
    return found ? found->trimmed().toLongLong() : 0;
}

/// The run is over and its server process still frozen, the commit in its hands.
void TestFrozenDatabase::forgetsNoFileOfALateCommit()
{
    const QStringList direct = environment(m_webApp->cluster().port());
    qint64 backend = 0;
    m_proxy->actAt(QByteArray("COMMIT\0", 7), [&] {
        backend = backendOfCommit();
        PostgresCluster::freezeProcess(backend);
        m_webApp->cluster().freeze();
        m_isFrozen = true;
    });
    const auto process = m_home->prepare(
        {"cleanup_files"}, environment(m_proxy->port()) + QStringList{u"DOCSWEEP_DATABASE_TIMEOUT=3"_s});
    process->start();
    const CallResult first = Installation::finish(*process);
    QVERIFY2(first.code == kFailed, qPrintable(first.all()));
    QVERIFY(backend > 0);
    m_webApp->cluster().thaw({backend});
    QCOMPARE(m_webApp->rows().size(), size_t(kExpired + 1)); // as everybody sees them

    // The report, the history and the list of what waits say the same.
    const QString undecided = u"whether 6 items are gone cannot be told yet"_s;
    QVERIFY2(first.all().contains("; 6 undecided until the next run"_L1), qPrintable(first.all()));
    const CallResult list = m_home->call({"pending", "list"}, direct);
    QVERIFY2(list.out.contains(u"1 batch of run 1 is undecided: "_s + undecided), qPrintable(list.all()));
    QVERIFY2(list.out.contains("the next run settles it"_L1), qPrintable(list.all()));
    QVERIFY2(!list.out.contains("Nothing waits"_L1), qPrintable(list.all()));
    const QJsonObject json = m_home->call({"pending", "list", "--json"}, direct).json();
    QCOMPARE(json[u"undecided"_s].toArray().size(), 1);
    QCOMPARE(json[u"undecided"_s][0][u"items"_s].toInt(), 6);
    const CallResult told = m_home->call({"history", "1"}, direct);
    QVERIFY2(told.out.contains(undecided), qPrintable(told.all()));

    // Nobody knows yet: nothing is settled, and nothing is forgotten. Files go for their age alone.
    const CallResult second = m_home->call({"cleanup_files", "--keep-active-files"}, direct);
    QVERIFY2(second.code == kDoneInPart, qPrintable(second.all()));
    QVERIFY2(second.all().contains("not yet known whether the rows"_L1), qPrintable(second.all()));
    QCOMPARE(m_webApp->rows().size(), size_t(kExpired + 1));
    QCOMPARE(m_home->files().size(), kExpired + 1);

    PostgresCluster::thawProcess(backend);
    QTRY_COMPARE(m_webApp->rows().size(), size_t(1));
    QCOMPARE(m_home->files().size(), kExpired + 1);
    // No scan finds them as orphans: what was begun knows its files.
    const CallResult third = m_home->call({"pending", "retry"}, direct);
    QVERIFY2(third.code == kDone, qPrintable(third.all()));
    QCOMPARE(m_home->files(), QByteArrayList{"living/a.pdf"});
    const CallResult nothing = m_home->call({"pending", "list"}, direct);
    QVERIFY2(nothing.out.startsWith("Nothing waits"_L1), qPrintable(nothing.all()));
    QVERIFY(!m_home->call({"history", "1"}, direct).out.contains(undecided));
}

/// The same, but the server process dies instead: its rows stay, and so does the session that came back meanwhile.
void TestFrozenDatabase::deletesNothingOfACommitThatFailed()
{
    const QStringList direct = environment(m_webApp->cluster().port());
    const auto process = startUntilFrozen("DELETE FROM \"public\".\"parser_usersession\"");
    const CallResult first = Installation::finish(*process);
    QVERIFY2(first.code == kFailed, qPrintable(first.all()));
    m_webApp->cluster().thaw();
    QTRY_VERIFY(m_webApp->cluster()
                    .sql(u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'docsweep%'"_s)
                    .value_or(QString())
        == "0"_L1);
    QCOMPARE(m_webApp->rows().size(), size_t(kExpired + 1));
    QVERIFY(m_webApp->django().touch(u"s00001"_s));
    const CallResult second = m_home->call({"cleanup_files", "--keep-active-files"}, direct);
    QVERIFY2(second.code == kDone, qPrintable(second.all()));
    QCOMPARE(m_home->files(), (QByteArrayList{"living/a.pdf", "s00001/a.pdf"}));
    QCOMPARE(m_webApp->rows().size(), size_t(2));
}

/// The batch was interrupted, and the web app works on one of its sessions.
void TestFrozenDatabase::oneRowThatIsHeldCostsOneSession()
{
    const QStringList direct = environment(m_webApp->cluster().port());
    const auto process = startUntilFrozen("FOR UPDATE SKIP LOCKED");
    const CallResult first = Installation::finish(*process);
    QVERIFY2(first.code == kFailed, qPrintable(first.all()));
    m_webApp->cluster().thaw();
    QTRY_VERIFY(m_webApp->cluster()
                    .sql(u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'docsweep%'"_s)
                    .value_or(QString())
        == "0"_L1);
    QVERIFY(m_webApp->django().holdSession(u"s00001"_s));
    const CallResult second = m_home->call({"cleanup_files", "--keep-active-files"}, direct);
    const CallResult list = m_home->call({"pending", "list"}, direct);
    QVERIFY(m_webApp->django().release());
    QVERIFY2(second.code == kDoneInPart, qPrintable(second.all()));
    QCOMPARE(m_home->files(), (QByteArrayList{"living/a.pdf", "s00001/a.pdf"}));
    QCOMPARE(m_webApp->rows().size(), size_t(2));
    QVERIFY2(list.out.contains("whether 2 items are gone cannot be told yet"_L1), qPrintable(list.all()));
    requireSettled();
}

void TestFrozenDatabase::saysWhatStaysOfATestThatWasStopped()
{
    m_proxy->actAt("FOR UPDATE SKIP LOCKED", [this] {
        m_webApp->cluster().freeze();
        m_isFrozen = true;
    });
    const auto process = m_home->prepare({"test_cleanup"}, environment(m_proxy->port()));
    process->start();
    while (process->state() != QProcess::NotRunning && !m_isFrozen)
        process->waitForFinished(5);
    QElapsedTimer time;
    time.start();
    ::kill(pid_t(process->processId()), SIGINT);
    const CallResult result = Installation::finish(*process);
    const qint64 took = time.elapsed();
    QVERIFY2(took < kPromptMs, qPrintable(u"%1 ms: %2"_s.arg(took).arg(result.all())));
    QVERIFY2(result.code == kCancelled, qPrintable(result.all()));
    const QByteArray mend = "cleanup_files --session test_cleanup_session_123";
    QVERIFY2(result.err.contains(QLatin1String(mend)), qPrintable(result.all()));
    m_webApp->cluster().thaw();
    const QStringList direct = environment(m_webApp->cluster().port());
    CallResult removed;
    const auto isRemoved = [&] {
        removed = m_home->call(mend.split(' '), direct);
        return removed.code == kDone;
    };
    QVERIFY2(QTest::qWaitFor(isRemoved, 20'000), qPrintable(removed.all()));
    QCOMPARE(m_home->files().size(), kExpired + 1);
    QCOMPARE(m_webApp->rows().size(), size_t(kExpired + 1));
}

/// A notice of the server at every statement, which libpq would print.
void TestFrozenDatabase::saysNothingOfLibpqsOwn()
{
    const PostgresCluster &cluster = m_webApp->cluster();
    QVERIFY(cluster.sql(u"CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS "
                        "'BEGIN SET client_min_messages = notice; RAISE NOTICE ''loud''; RETURN OLD; END';"
                        "CREATE TRIGGER shout BEFORE DELETE ON parser_usersession FOR EACH ROW EXECUTE FUNCTION "
                        "shout()"_s));
    const CallResult result = m_home->call({"cleanup_files"}, environment(cluster.port()));
    QVERIFY(cluster.sql(u"DROP FUNCTION shout CASCADE"_s));
    QVERIFY2(result.code == kDone, qPrintable(result.all()));
    QCOMPARE(result.err, QString());
}

void TestFrozenDatabase::leavesASilentStorageAtOnce_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("plain") << u"http"_s;
    QTest::newRow("with TLS") << u"https"_s;
}

/// It takes the connection and whatever is sent, and says nothing.
void TestFrozenDatabase::leavesASilentStorageAtOnce()
{
    QFETCH(QString, scheme);
    QTcpServer storage; // nobody runs its event loop
    QVERIFY(storage.listen(QHostAddress::LocalHost));
    const auto process = m_home->prepare({"cleanup_files"},
        environment(m_webApp->cluster().port())
            + QStringList{u"SUPABASE_URL=%1://127.0.0.1:%2"_s.arg(scheme).arg(storage.serverPort()),
                u"SUPABASE_SERVICE_KEY=sb_secret_0123456789abcdef"_s});
    process->start();
    QVERIFY(!process->waitForFinished(2000)); // it waits by now
    QElapsedTimer time;
    time.start();
    ::kill(pid_t(process->processId()), SIGTERM);
    const CallResult result = Installation::finish(*process);
    const qint64 took = time.elapsed();
    QVERIFY2(took < kPromptMs, qPrintable(u"%1 ms: %2"_s.arg(took).arg(result.all())));
    QVERIFY2(result.code == kCancelled, qPrintable(QString::number(result.code) + result.all()));
    QCOMPARE(m_webApp->rows().size(), size_t(kExpired + 1));
}

QTEST_GUILESS_MAIN(TestFrozenDatabase)

#include "tst_frozendatabase.moc"
