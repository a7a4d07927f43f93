// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "core/sql/postgreslogin.h"
#include "tests/sessions/postgreswebapp.h"
#include "tests/sessions/sessionstorecontract.h"
#include "tests/support/sessions/severedproxy.h"

#include <QTest>

#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// What may happen to a connection while it is in use.
    enum class Fault { Ended, Cancelled, ServerRestarted, PoolerRestarted };

    constexpr int kMany = 25000; // some 15 MB: more than the buffers between server and client hold

    void addWaysAndFaults()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("direct, ended by the server") << Way::Direct << Fault::Ended;
        QTest::newRow("direct, statement timeout") << Way::Direct << Fault::Cancelled;
        QTest::newRow("by session, pooler restarted") << Way::SessionPooler << Fault::PoolerRestarted;
        QTest::newRow("by transaction, pooler restarted") << Way::TransactionPooler << Fault::PoolerRestarted;
        QTest::newRow("by transaction, ended by the server") << Way::TransactionPooler << Fault::Ended;
        QTest::newRow("by transaction, statement timeout") << Way::TransactionPooler << Fault::Cancelled;
        QTest::newRow("by transaction, server restarted") << Way::TransactionPooler << Fault::ServerRestarted;
    }

} // namespace

/// Connections to PostgreSQL that are lost in the middle: an error that says so, and nothing half done.
class PostgresLossesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void takesNoLostStreamForItsEnd_data() { addWaysAndFaults(); }
    void takesNoLostStreamForItsEnd();
    void removesNothingByHalves_data() { addWaysAndFaults(); }
    void removesNothingByHalves();
    void looksAgainAfterALostCommit_data();
    void looksAgainAfterALostCommit();
    void freesALostRunLock_data() { addWaysAndFaults(); }
    void freesALostRunLock();
    void comesBackAfterIdlingTooLong_data();
    void comesBackAfterIdlingTooLong();
    void readsSlowlyWhateverTheIdleLimit();
    void tellsWhatBrokeATransactionAtItsBeginning();

private:
    void open(Way way);
    Result<> happen(Fault fault);

    std::unique_ptr<PostgresWebApp> m_webApp;
    std::unique_ptr<OpenWay> m_way;
    std::unique_ptr<SessionStore> m_store;
};

void PostgresLossesTest::initTestCase()
{
    auto webApp = PostgresWebApp::start();
    VERIFY_OK(webApp);
    m_webApp = std::move(*webApp);
}

void PostgresLossesTest::init()
{
    VERIFY_OK(m_webApp->django().clear());
}

void PostgresLossesTest::open(Way way)
{
    m_store.reset();
    auto opened = OpenWay::open(m_webApp->cluster(), way);
    VERIFY_OK(opened);
    m_way = std::move(*opened);
    auto store = makeSessionStore(m_way->settings());
    VERIFY_OK(store);
    m_store = std::move(*store);
}

/// Ours are all connections but Django's and psql's.
Result<> PostgresLossesTest::happen(Fault fault)
{
    const auto toOurs = [this](const QString &act) {
        const auto done = m_webApp->cluster().sql(
            u"SELECT %1(pid) FROM pg_stat_activity WHERE application_name LIKE 'docsweep%'"_s.arg(act));
        return done ? Result<>() : fail(done.error());
    };
    switch (fault) {
    case Fault::Ended:
        return toOurs(u"pg_terminate_backend"_s);
    case Fault::Cancelled:
        return toOurs(u"pg_cancel_backend"_s); // what a statement timeout does, too
    case Fault::ServerRestarted:
        if (const Result<> killed = m_webApp->cluster().kill(); !killed)
            return killed;
        return m_webApp->cluster().restart();
    case Fault::PoolerRestarted:
        return m_way->pooler()->restart();
    }
    return {};
}

void PostgresLossesTest::takesNoLostStreamForItsEnd()
{
    QFETCH(Way, way);
    QFETCH(Fault, fault);
    VERIFY_OK(m_webApp->fill(kMany));
    open(way);
    size_t seen = 0;
    Result<> happened = fail(ErrorKind::Io, u"no row came"_s);
    const auto read = m_store->streamSessions({}, {}, [&](std::vector<SessionRecord> &&batch) {
        if (seen == 0)
            happened = happen(fault);
        seen += batch.size();
        return true;
    });
    VERIFY_OK(happened);
    VERIFY_FAILS(read, ErrorKind::Unavailable);
    QVERIFY2(
        read.error().text.startsWith(m_store->name() + u": reading the sessions"_s), qPrintable(read.error().text));
    QVERIFY(seen < size_t(kMany));
    seen = 0;
    VERIFY_OK(m_store->streamSessions({}, {}, [&seen](std::vector<SessionRecord> &&batch) {
        seen += batch.size();
        return true;
    }));
    QCOMPARE(seen, size_t(kMany));
    VERIFY_OK(m_webApp->cluster().sql(u"TRUNCATE parser_usersession CASCADE"_s));
}

/// The documents are deleted already and the sessions are about to be, when it happens.
void PostgresLossesTest::removesNothingByHalves()
{
    QFETCH(Way, way);
    QFETCH(Fault, fault);
    const auto made = m_webApp->makeIdle(5);
    const auto conditions = PostgresWebApp::conditions(made);
    open(way);
    VERIFY_OK(m_webApp->cluster().sql(
        u"CREATE FUNCTION wait_here() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(20); RETURN OLD; "
        u"END';"
        "CREATE TRIGGER wait_here BEFORE DELETE ON parser_usersession EXECUTE FUNCTION wait_here()"_s));
    Result<std::vector<SessionRemoval>> lost;
    std::atomic<bool> ended{false};
    std::jthread worker([&] {
        lost = m_store->removeSessions(conditions, {});
        ended = true;
    });
    const auto waits = [this] {
        const auto found =
            m_webApp->cluster().sql(u"SELECT 'yes' FROM pg_stat_activity WHERE wait_event = 'PgSleep' LIMIT 1"_s);
        return found && *found == "yes"_L1;
    };
    while (!ended && !waits())
        std::this_thread::yield();
    const Result<> happened = happen(fault);
    worker.join();
    // A server whose pooler is gone notices at the end of its statement.
    VERIFY_OK(
        m_webApp->cluster().sql(u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s));
    VERIFY_OK(m_webApp->cluster().sql(u"DROP FUNCTION wait_here CASCADE"_s));
    VERIFY_OK(happened);
    qsizetype gone = 0;
    if (fault == Fault::Cancelled) { // it goes on in smaller parts, each of them whole or not at all
        VERIFY_OK(lost);
        gone = std::ranges::count(*lost, SessionOutcome::Removed, &SessionRemoval::outcome);
        QCOMPARE(gone + std::ranges::count(*lost, SessionOutcome::Failed, &SessionRemoval::outcome), 5);
        QCOMPARE(qsizetype(m_webApp->rows().size()), qsizetype(made.size()) - gone);
    } else {
        VERIFY_FAILS(lost, ErrorKind::Unavailable);
        QVERIFY2(
            lost.error().text.startsWith(m_store->name() + u": deleting sessions"_s), qPrintable(lost.error().text));
        QCOMPARE(m_webApp->rows(), made);
    }

    const auto removed = m_store->removeSessions(conditions, {});
    VERIFY_OK(removed);
    QCOMPARE(std::ranges::count(*removed, SessionOutcome::Removed, &SessionRemoval::outcome), 5 - gone);
    QVERIFY(m_webApp->rows().empty());
}

void PostgresLossesTest::looksAgainAfterALostCommit_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("by session") << Way::SessionPooler;
    QTest::newRow("by transaction") << Way::TransactionPooler;
}

/// The commit happens, its answer is lost between the pooler and us.
void PostgresLossesTest::looksAgainAfterALostCommit()
{
    QFETCH(Way, way);
    const auto made = m_webApp->makeIdle(2);
    const auto conditions = PostgresWebApp::conditions(made);
    open(way);
    SeveredProxy proxy(m_way->settings().port);
    DatabaseSettings settings = m_way->settings();
    settings.port = proxy.port();
    settings.sslMode = u"disable"_s;
    const auto store = makeSessionStore(settings);
    VERIFY_OK(store);
    VERIFY_OK((*store)->checkSchema({}));

    proxy.severAt("DELETE FROM \"public\".\"parser_usersession\"");
    VERIFY_FAILS((*store)->removeSessions(conditions, {}), ErrorKind::Unavailable);
    QCOMPARE(m_webApp->rows(), made);

    proxy.severAt(QByteArray("COMMIT\0", 7)); // and not READ COMMITTED
    VERIFY_FAILS((*store)->removeSessions(conditions, {}), ErrorKind::Unavailable);
    proxy.severAt({});
    const auto left = (*store)->existingIds(std::vector{made[0].id, made[1].id}, {});
    VERIFY_OK(left);
    QVERIFY(left->empty());
    const auto again = (*store)->removeSessions(conditions, {});
    VERIFY_OK(again);
    QCOMPARE(std::ranges::count(*again, SessionOutcome::AlreadyGone, &SessionRemoval::outcome), 2);
    QVERIFY(m_webApp->rows().empty());
}

void PostgresLossesTest::freesALostRunLock()
{
    QFETCH(Way, way);
    QFETCH(Fault, fault);
    open(way);
    const auto lock = m_store->acquireRunLock({});
    VERIFY_OK(lock);
    VERIFY_OK((*lock)->confirm());
    VERIFY_OK(happen(fault));
    if (fault == Fault::Cancelled) { // nothing runs that could be cancelled
        VERIFY_OK((*lock)->confirm());
        return;
    }
    std::unique_ptr<RunLock> next;
    const auto taken = [&] {
        auto now = m_store->acquireRunLock({});
        if (now)
            next = std::move(*now);
        return next != nullptr;
    };
    QTRY_VERIFY(taken()); // by the next run, before the first one has noticed
    const Result<> lost = (*lock)->confirm();
    VERIFY_FAILS(lost, ErrorKind::Unavailable);
    QVERIFY2(lost.error().text.contains(u"the run lock is lost"_s), qPrintable(lost.error().text));
    VERIFY_OK(next->confirm());
}

void PostgresLossesTest::comesBackAfterIdlingTooLong_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("direct") << Way::Direct;
    QTest::newRow("by session") << Way::SessionPooler;
    QTest::newRow("by transaction") << Way::TransactionPooler;
}

void PostgresLossesTest::comesBackAfterIdlingTooLong()
{
    QFETCH(Way, way);
    const auto made = m_webApp->makeIdle(1);
    // Longer than a login takes on a busy machine.
    VERIFY_OK(m_webApp->cluster().sql(u"ALTER DATABASE parser SET idle_session_timeout = '400ms'"_s));
    open(way);
    VERIFY_OK(m_store->checkSchema({}));
    VERIFY_OK(m_webApp->cluster().sql(u"SELECT pg_sleep(0.9)"_s));
    const auto first = m_store->removeSessions(PostgresWebApp::conditions(made), {});
    const auto second = m_store->removeSessions(PostgresWebApp::conditions(made), {});
    VERIFY_OK(m_webApp->cluster().sql(u"ALTER DATABASE parser RESET ALL"_s));
    QVERIFY(m_webApp->rows().empty());
    if (first) // the transaction pooler has a new server for us
        return;
    VERIFY_FAILS(first, ErrorKind::Unavailable);
    QVERIFY2(first.error().text.contains(u"idle-session timeout"_s), qPrintable(first.error().text));
    VERIFY_OK(second);
    QCOMPARE((*second)[0].outcome, SessionOutcome::Removed);
}

/// The server has sent everything and ends us while the reader is still at the first row.
void PostgresLossesTest::readsSlowlyWhateverTheIdleLimit()
{
    const auto made = m_webApp->makeIdle(3);
    VERIFY_OK(m_webApp->cluster().sql(u"ALTER DATABASE parser SET idle_in_transaction_session_timeout = '50ms'"_s));
    for (const Way way : {Way::Direct, Way::TransactionPooler}) {
        open(way);
        Result<QString> waited;
        const Result<> done = m_store->streamForeignReferences({}, [](const ForeignReference &) {});
        VERIFY_OK(done);
        std::vector<SessionRecord> streamed;
        const Result<> ended = m_store->streamSessions({}, {}, [&](std::vector<SessionRecord> &&batch) {
            waited = m_webApp->cluster().sql(u"SELECT pg_sleep(0.3)"_s);
            streamed = std::move(batch);
            return true;
        });
        VERIFY_OK(waited);
        VERIFY_OK(ended);
        QCOMPARE(streamed, made);
    }
    VERIFY_OK(m_webApp->cluster().sql(u"ALTER DATABASE parser RESET ALL"_s));
}

void PostgresLossesTest::tellsWhatBrokeATransactionAtItsBeginning()
{
    const DatabaseSettings settings = m_webApp->cluster().settings();
    auto connection = connectPostgres(
        {settings.host, settings.port, settings.database, settings.user, settings.password, settings.sslMode});
    VERIFY_OK(connection);
    VERIFY_OK((*connection)->run(u"SET statement_timeout = '100ms'"_s));
    const auto begun = SqlTransaction::begin(**connection, u"BEGIN; SELECT pg_sleep(20)"_s);
    VERIFY_FAILS(begun, ErrorKind::Unavailable);
    QVERIFY2(begun.error().text.contains(u"statement timeout"_s), qPrintable(begun.error().text));
    VERIFY_OK((*connection)->run(u"SELECT 1"_s)); // and it is not stuck in what was begun
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::PostgresLossesTest)

#include "tst_postgreslosses.moc"
