// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused before it begins: a run is seen in the history all the same, and a test of the installation says what
// is missing and what stays of it.
#include "tests/cli/installation.h"
#include "tests/sessions/postgreswebapp.h"

#include <QJsonArray>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDone = 0;
constexpr int kExpired = 3;
const QString kTables = u"parser_usersession, parser_processeddocument"_s;

} // namespace

class TestRefusedRuns : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aMissingGrantIsInTheHistory_data();
    void aMissingGrantIsInTheHistory();
    void aServerThatIsAwayIsCounted();
    void whatIsNoRefusalIsNotRecorded();
    void aTestWithoutTheRightToInsertSaysSo();
    void aTestOnAStandbySaysSo();

private:
    QStringList environment(const QString &user, int port = 0) const;
    void sql(const QString &statements) const;
    QJsonArray history() const;

    std::unique_ptr<PostgresWebApp> m_webApp;
    std::unique_ptr<Installation> m_home;
};

void TestRefusedRuns::initTestCase()
{
    auto webApp = PostgresWebApp::start();
    QVERIFY2(webApp, webApp ? "" : qPrintable(webApp.error().text));
    m_webApp = std::move(*webApp);
    sql(u"CREATE ROLE poor LOGIN PASSWORD $word$%1$word$"_s.arg(m_webApp->cluster().settings().password.reveal()));
}

/// A role that may look and nothing else; three expired sessions.
void TestRefusedRuns::init()
{
    QVERIFY(m_webApp->django().clear());
    sql(u"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM poor; GRANT SELECT ON "_s + kTables + u" TO poor"_s);
    m_home = std::make_unique<Installation>();
    m_home->writeEnv({u"DOCSWEEP_HOME=home"_s, u"STORAGE_ROOT=storage"_s});
    m_home->addFile("living/a.pdf", 1min); // makes the bucket
    QVERIFY(!m_webApp->makeIdle(kExpired).empty());
}

QStringList TestRefusedRuns::environment(const QString &user, int port) const
{
    const DatabaseSettings database = m_webApp->cluster().settings();
    return {u"SUPABASE_DB_HOST="_s + database.host,
        u"SUPABASE_DB_PORT="_s + QString::number(port ? port : database.port),
        u"SUPABASE_DB_NAME="_s + database.database, u"SUPABASE_DB_USER="_s + (user.isEmpty() ? database.user : user),
        u"SUPABASE_DB_PASSWORD="_s + database.password.reveal(), u"SUPABASE_DB_SSLMODE=disable"_s};
}

void TestRefusedRuns::sql(const QString &statements) const
{
    const Result<QString> done = m_webApp->cluster().sql(statements);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
}

QJsonArray TestRefusedRuns::history() const
{
    return m_home->call({"history", "--json"}, environment(u"poor"_s)).json()[u"runs"_s].toArray();
}

void TestRefusedRuns::aMissingGrantIsInTheHistory_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("trigger");
    QTest::newRow("by hand") << QByteArray("cleanup_files") << u"command-line"_s;
    QTest::newRow("by a schedule") << QByteArray("scheduled_cleanup") << u"scheduled"_s;
}

void TestRefusedRuns::aMissingGrantIsInTheHistory()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, trigger);
    const QStringList poor = environment(u"poor"_s);
    QVERIFY(m_home->call(QByteArrayList{command}, poor).code != kDone);
    QCOMPARE(history().size(), 1);
    const CallResult once = m_home->call(QByteArrayList{"history"}, poor);
    QVERIFY2(once.out.contains("refused"_L1) && once.out.contains(trigger), qPrintable(once.all()));
    QVERIFY2(!once.out.contains("times"_L1), qPrintable(once.all()));

    // Hour by hour: the same, counted.
    for (int hour = 0; hour < 2; ++hour)
        QVERIFY(m_home->call(QByteArrayList{command}, poor).code != kDone);
    const QJsonArray runs = history();
    QCOMPARE(runs.size(), 1);
    const QJsonObject run = runs[0].toObject();
    QCOMPARE(run[u"kind"_s].toString(), u"refused"_s);
    QCOMPARE(run[u"trigger"_s].toString(), trigger);
    QCOMPARE(run[u"state"_s].toString(), u"failed"_s);
    QCOMPARE(run[u"refusals"_s].toInt(), 3);
    QVERIFY(run[u"started_at"_s].toString() < run[u"finished_at"_s].toString());
    QVERIFY2(run[u"error"_s].toString().contains("GRANT"_L1), qPrintable(run[u"error"_s].toString()));
    QVERIFY(m_home->call(QByteArrayList{"history"}, poor).out.contains("3 times, last "_L1));
    const CallResult shown = m_home->call({"history", "1"}, poor);
    QVERIFY2(shown.out.startsWith("Refused before it began ("_L1 + trigger + ", run 1, "_L1), qPrintable(shown.all()));
    QVERIFY(shown.out.contains("GRANT"_L1));
    const CallResult alerts = m_home->call({"alerts", "status"}, poor);
    QVERIFY2(alerts.out.contains("GRANT"_L1), qPrintable(alerts.all()));

    // Another run in between ends the row.
    sql(u"GRANT UPDATE, DELETE ON "_s + kTables + u" TO poor"_s);
    const CallResult done = m_home->call(QByteArrayList{command}, poor);
    QVERIFY2(done.code == kDone, qPrintable(done.all()));
    QVERIFY(!m_home->call({"alerts", "status"}, poor).out.contains("GRANT"_L1));
    sql(u"REVOKE DELETE ON "_s + kTables + u" FROM poor"_s);
    QVERIFY(m_home->call(QByteArrayList{command}, poor).code != kDone);
    QCOMPARE(history().size(), 3);
}

void TestRefusedRuns::aServerThatIsAwayIsCounted()
{
    for (int hour = 0; hour < 2; ++hour)
        QVERIFY(m_home->call(QByteArrayList{"scheduled_cleanup"}, environment(u"poor"_s, 1)).code != kDone);
    const QJsonArray runs = history();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][u"refusals"_s].toInt(), 2);
    QCOMPARE(runs[0][u"kind"_s].toString(), u"refused"_s);
}

/// Looking, a slip of the keyboard and a run that is at it.
void TestRefusedRuns::whatIsNoRefusalIsNotRecorded()
{
    const QStringList poor = environment(u"poor"_s);
    (void)m_home->call({"cleanup_files", "--dry-run"}, poor);
    (void)m_home->call({"cleanup_files", "--stats"}, poor);
    (void)m_home->call({"cleanup_files", "--plan", "77"}, poor);
    (void)m_home->call(QByteArrayList{"check"}, poor);
    QCOMPARE(history().size(), 0);
    const QStringList owner = environment({});
    QVERIFY(m_home->call({"cleanup_files", "--session", "nobodys"}, owner).code != kDone);
    QCOMPARE(history().size(), 0);
}

void TestRefusedRuns::aTestWithoutTheRightToInsertSaysSo()
{
    sql(u"GRANT UPDATE, DELETE ON "_s + kTables + u" TO poor"_s);
    const QStringList poor = environment(u"poor"_s);
    const CallResult test = m_home->call(QByteArrayList{"test_cleanup"}, poor);
    QVERIFY(test.code != kDone);
    QVERIFY2(test.err.contains("GRANT INSERT ON parser_usersession"_L1), qPrintable(test.all()));
    QVERIFY2(test.err.contains("there is still no session row and 5 files"_L1), qPrintable(test.all()));
    QVERIFY2(test.err.contains("cleanup_files --session test_cleanup_session_123"_L1), qPrintable(test.all()));
    const CallResult removed = m_home->call({"cleanup_files", "--session", "test_cleanup_session_123"}, poor);
    QVERIFY2(removed.code == kDone, qPrintable(removed.all()));
    QCOMPARE(m_home->files(), QByteArrayList{"living/a.pdf"});
}

void TestRefusedRuns::aTestOnAStandbySaysSo()
{
    QVERIFY(m_webApp->cluster().becomeStandby());
    const CallResult test = m_home->call(QByteArrayList{"test_cleanup"}, environment({}));
    QVERIFY(m_webApp->cluster().becomePrimary());
    QVERIFY(test.code != kDone);
    QVERIFY2(test.err.contains("is a replica"_L1) && test.err.contains("Name the primary server"_L1),
        qPrintable(test.all()));
    QVERIFY2(
        !test.err.contains("SQLSTATE"_L1) && !test.err.contains("read-only transaction"_L1), qPrintable(test.all()));
    QCOMPARE(m_home->files(), QByteArrayList{"living/a.pdf"});
}

QTEST_GUILESS_MAIN(TestRefusedRuns)
#include "tst_refusedruns.moc"
