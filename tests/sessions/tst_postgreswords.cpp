// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "tests/sessions/postgreswebapp.h"
#include "tests/sessions/sessionstorecontract.h"

#include <QFile>
#include <QTest>

#include <signal.h>

namespace docsweep {

using namespace Qt::StringLiterals;

/// Why a PostgreSQL server or its pooler has no connection for us, each in a sentence of its own with its mend.
class PostgresWordsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void saysThatTheRoleIsFull();
    void saysThatThePoolerIsFull();
    void saysThatAnAdministratorEndedIt();
    void namesTheTableWhoseRowsAreHidden();
    void saysThatTheServerIsStopping(); // the last one

private:
    static void check(const Error &error, CauseKind cause, const QString &mend)
    {
        QVERIFY2(error.cause.kind == cause, qPrintable(error.text));
        QVERIFY2(error.text.contains(mend), qPrintable(error.text));
        QVERIFY2(!error.text.contains(u"the network"_s) && !error.text.contains(u"does the pooler have"_s),
            qPrintable(error.text));
    }

    std::unique_ptr<PostgresWebApp> m_webApp;
};

void PostgresWordsTest::initTestCase()
{
    auto webApp = PostgresWebApp::start();
    VERIFY_OK(webApp);
    m_webApp = std::move(*webApp);
}

void PostgresWordsTest::saysThatTheRoleIsFull()
{
    VERIFY_OK(m_webApp->cluster().sql(u"CREATE ROLE few LOGIN PASSWORD 'few' CONNECTION LIMIT 0"_s));
    DatabaseSettings settings = m_webApp->cluster().settings();
    settings.user = u"few"_s;
    settings.password = Secret(u"few"_s);
    const auto reader = makeSessionReader(settings);
    VERIFY_OK(reader);
    const Result<> checked = (*reader)->checkSchema({});
    VERIFY_FAILS(checked, ErrorKind::Unavailable);
    check(checked.error(), CauseKind::DatabaseFull, u"CONNECTION LIMIT"_s);
}

void PostgresWordsTest::saysThatThePoolerIsFull()
{
    const auto way = OpenWay::open(m_webApp->cluster(), Way::TransactionPooler, {u"max_client_conn = 1"_s});
    VERIFY_OK(way);
    const auto first = makeSessionReader((*way)->settings());
    VERIFY_OK(first);
    VERIFY_OK((*first)->checkSchema({}));
    const auto second = makeSessionReader((*way)->settings());
    VERIFY_OK(second);
    const Result<> checked = (*second)->checkSchema({});
    VERIFY_FAILS(checked, ErrorKind::Unavailable);
    check(checked.error(), CauseKind::DatabaseFull, u"max_client_conn"_s);
}

void PostgresWordsTest::saysThatAnAdministratorEndedIt()
{
    const auto store = makeSessionStore(m_webApp->cluster().settings());
    VERIFY_OK(store);
    VERIFY_OK((*store)->checkSchema({}));
    VERIFY_OK(m_webApp->cluster().sql(
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'docsweep'"_s));
    const Result<Instant> asked = (*store)->serverTime({});
    VERIFY_FAILS(asked, ErrorKind::Unavailable);
    check(asked.error(), CauseKind::DatabaseEnded, u"try again"_s);
    VERIFY_OK((*store)->serverTime({}));
}

void PostgresWordsTest::namesTheTableWhoseRowsAreHidden()
{
    VERIFY_OK(m_webApp->cluster().sql(
        u"CREATE ROLE hidden LOGIN PASSWORD 'hidden'; GRANT SELECT ON parser_usersession, parser_processeddocument TO "
        "hidden; ALTER TABLE parser_processeddocument ENABLE ROW LEVEL SECURITY"_s));
    DatabaseSettings settings = m_webApp->cluster().settings();
    settings.user = u"hidden"_s;
    settings.password = Secret(u"hidden"_s);
    const auto reader = makeSessionReader(settings);
    VERIFY_OK(reader);
    const Result<> checked = (*reader)->checkSchema({});
    VERIFY_OK(m_webApp->cluster().sql(u"ALTER TABLE parser_processeddocument DISABLE ROW LEVEL SECURITY"_s));
    VERIFY_FAILS(checked, ErrorKind::BadConfig);
    const Cause expected{CauseKind::DatabaseRowsHidden, {u"parser_processeddocument"_s}};
    QCOMPARE(checked.error().cause, expected);
}

void PostgresWordsTest::saysThatTheServerIsStopping()
{
    QFile process(m_webApp->cluster().socketFolder() + u"/data/postmaster.pid"_s);
    QVERIFY(process.open(QIODevice::ReadOnly));
    const pid_t postmaster = process.readLine().trimmed().toInt();
    const auto reader = makeSessionReader(m_webApp->cluster().settings());
    VERIFY_OK(reader);
    QVERIFY(postmaster > 1);
    ::kill(postmaster, SIGTERM); // waits for Django's connection, and takes no new one
    Result<> checked;
    QTRY_VERIFY(!(checked = (*makeSessionReader(m_webApp->cluster().settings()))->checkSchema({})));
    QCOMPARE(checked.error().kind, ErrorKind::Unavailable);
    check(checked.error(), CauseKind::DatabaseStarting, u"try again in a minute"_s);
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::PostgresWordsTest)
#include "tst_postgreswords.moc"
