// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresdialect.h"
#include "core/sessions/sessionstores.h"
#include "core/sessions/sqllink.h"
#include "tests/sessions/postgreswebapp.h"
#include "tests/sessions/sessionstorecontract.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    using Change = std::function<void(DatabaseSettings &)>;
    using Use = std::function<Result<>(SessionStore &, PostgresWebApp &)>;

    /// What is left of a client in the server that the next client gets: its number, prepared statements, advisory
    /// locks, and settings that are not the database's own.
    const QString kLeftovers = u"SELECT pg_backend_pid(), (SELECT count(*) FROM pg_prepared_statements), "
                               "(SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'), "
                               "(SELECT string_agg(name || ' = ' || setting, ', ') FROM pg_settings WHERE "
                               "source = 'session' AND setting <> reset_val AND name <> 'application_name')"_s;

    const QStringList kOneServer{u"default_pool_size = 1"_s};

    /// Another client of the same pooler, not ours: psql.
    Result<QString> ask(const DatabaseSettings &settings, const QString &sql)
    {
        QProcess psql;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, settings.password.reveal());
        psql.setProcessEnvironment(environment);
        psql.setProcessChannelMode(QProcess::MergedChannels);
        psql.start(u"/usr/lib/postgresql/15/bin/psql"_s,
            {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-h"_s, settings.host, u"-p"_s, QString::number(settings.port),
                u"-U"_s, settings.user, u"-d"_s, settings.database, u"-c"_s, sql});
        psql.waitForFinished();
        const QString said = QString::fromUtf8(psql.readAll()).trimmed();
        return psql.exitCode() == 0 ? Result<QString>(said) : fail(ErrorKind::Io, said);
    }

    Result<> stream(SessionReader &reader, qsizetype &seen)
    {
        seen = 0;
        return reader.streamSessions({}, {}, [&seen](std::vector<SessionRecord> &&batch) {
            seen += qsizetype(batch.size());
            return true;
        });
    }

    qsizetype removedOf(const Result<std::vector<SessionRemoval>> &removals)
    {
        return removals ? std::ranges::count(*removals, SessionOutcome::Removed, &SessionRemoval::outcome) : -1;
    }

    /// "VmHWM": the most this process has ever had resident, in KiB.
    qint64 peakKb()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        return at < 0 ? -1 : text.sliced(at + 6).simplified().split(' ').constFirst().toLongLong();
    }

} // namespace

/// What a pooler changes: a server is somebody else's before and after each of our transactions.
class PoolersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void leavesNothingInTheServer_data();
    void leavesNothingInTheServer();
    void reliesOnNothingInTheServer();
    void sharesOneServerWithAnotherInstance();
    void saysWhenThePoolHasNoServerLeft();
    void saysWhyThePoolerRefuses_data();
    void saysWhyThePoolerRefuses();
    void lendsTheRunLockOnceWhicheverTheWay_data();
    void lendsTheRunLockOnceWhicheverTheWay();
    void tellsTheSameDatabaseWhicheverTheWay();
    void keepsTheRunLockInAnIdleTransaction();
    void streamsFiftyThousandSessionsInLittleMemory();
    void endsALongStatementWhenStopped();

private:
    std::unique_ptr<OpenWay> open(Way way, const QStringList &options = {})
    {
        auto opened = OpenWay::open(m_webApp->cluster(), way, options);
        if (!opened)
            qWarning("%ls", qUtf16Printable(opened.error().text));
        return opened ? std::move(*opened) : nullptr;
    }

    std::unique_ptr<PostgresWebApp> m_webApp;
};

void PoolersTest::initTestCase()
{
    auto webApp = PostgresWebApp::start();
    VERIFY_OK(webApp);
    m_webApp = std::move(*webApp);
}

void PoolersTest::init()
{
    VERIFY_OK(m_webApp->django().clear());
}

void PoolersTest::leavesNothingInTheServer_data()
{
    QTest::addColumn<Use>("use");
    const auto row = [](const char *name, const Use &use) { QTest::newRow(name) << use; };
    row("a check", [](SessionStore &store, PostgresWebApp &) { return store.checkSchema({}); });
    row("a question", [](SessionStore &store, PostgresWebApp &) {
        const auto found = store.sessionsByKey(std::vector<SessionKey>{"s00000"}, {});
        return found ? Result<>() : fail(found.error());
    });
    row("a stream", [](SessionStore &store, PostgresWebApp &) {
        qsizetype seen = 0;
        return stream(store, seen);
    });
    row("a removal", [](SessionStore &store, PostgresWebApp &webApp) {
        const auto removals = store.removeSessions(PostgresWebApp::conditions(webApp.rows()), {});
        return removedOf(removals) == 2 ? Result<>() : fail(ErrorKind::BadData, u"not removed"_s);
    });
    row("a run lock", [](SessionStore &store, PostgresWebApp &) {
        const auto lock = store.acquireRunLock({});
        return lock ? (*lock)->confirm() : fail(lock.error());
    });
}

void PoolersTest::leavesNothingInTheServer()
{
    QFETCH(Use, use);
    m_webApp->makeIdle(2);
    const auto way = open(Way::TransactionPooler, kOneServer);
    const auto store = makeSessionStore(way->settings());
    VERIFY_OK(store);
    VERIFY_OK(use(**store, *m_webApp));
    const auto left = ask(way->settings(), kLeftovers);
    VERIFY_OK(left);
    QCOMPARE(left->section(u'|', 1), u"0|0|"_s);
    // The server is the one that we had, unless we ended it with our connection.
    VERIFY_OK((*store)->serverTime({}));
    const auto again = ask(way->settings(), kLeftovers);
    VERIFY_OK(again);
    QCOMPARE(*again, *left);
}

/// Another client of the pool has left its settings in the only server.
void PoolersTest::reliesOnNothingInTheServer()
{
    const auto made = m_webApp->makeIdle(3);
    const auto way = open(Way::TransactionPooler, kOneServer);
    const auto store = makeSessionStore(way->settings());
    VERIFY_OK(store);
    VERIFY_OK((*store)->checkSchema({}));
    VERIFY_OK(m_webApp->cluster().sql(
        u"CREATE SCHEMA tenant; CREATE TABLE tenant.parser_usersession (LIKE parser_usersession);"
        "CREATE TABLE tenant.parser_processeddocument (LIKE parser_processeddocument)"_s));
    for (const QString &setting :
        {u"bytea_output = 'hex'"_s, u"bytea_output = 'escape'"_s, u"TIME ZONE 'Asia/Kathmandu'"_s,
            u"default_transaction_isolation = 'serializable'"_s, u"default_transaction_read_only = on"_s,
            u"statement_timeout = '1s'"_s, u"lock_timeout = '1ms'"_s, u"IntervalStyle = 'sql_standard'"_s,
            u"extra_float_digits = -15"_s, u"backslash_quote = off"_s, u"standard_conforming_strings = off"_s,
            u"DateStyle = 'German'"_s, u"row_security = on"_s, u"search_path = 'tenant'"_s}) {
        VERIFY_OK(ask(way->settings(), u"SET "_s + setting));
        std::vector<SessionRecord> read;
        VERIFY_OK((*store)->streamSessions({}, {}, [&read](std::vector<SessionRecord> &&batch) {
            read = std::move(batch);
            return true;
        }));
        QCOMPARE(read, made);
        VERIFY_OK(ask(way->settings(), u"SET "_s + setting)); // the stream has ended its server
        const auto found = (*store)->sessionsByKey(std::vector{made[0].key}, {});
        VERIFY_OK(found);
        QCOMPARE(*found, std::vector{made[0]});
    }
    VERIFY_OK((*store)->checkSchema({}));
    QCOMPARE(removedOf((*store)->removeSessions(PostgresWebApp::conditions(made), {})), 3);
    QVERIFY(m_webApp->rows().empty());
    VERIFY_OK(m_webApp->cluster().sql(u"DROP SCHEMA tenant CASCADE"_s));
}

void PoolersTest::sharesOneServerWithAnotherInstance()
{
    const auto made = m_webApp->makeIdle(60);
    const auto way = open(Way::TransactionPooler, kOneServer);
    std::atomic<qsizetype> removed{0};
    std::atomic<int> failed{0};
    const auto work = [&] {
        const auto store = makeSessionStore(way->settings());
        for (size_t from = 0; store && from < made.size(); from += 10) {
            qsizetype seen = 0;
            const auto asked = PostgresWebApp::conditions(std::span(made).subspan(from, 10));
            const Result<> read = stream(**store, seen);
            const qsizetype went = removedOf((*store)->removeSessions(asked, {}));
            removed += std::max<qsizetype>(went, 0);
            failed += int(!read || went < 0);
        }
    };
    {
        const std::jthread other(work);
        work();
    }
    QCOMPARE(failed.load(), 0);
    QCOMPARE(removed.load(), 60); // each by one of the two
    QVERIFY(m_webApp->rows().empty());
}

/// A run needs a server for its lock and others for its work.
void PoolersTest::saysWhenThePoolHasNoServerLeft()
{
    const auto made = m_webApp->makeIdle(1);
    const auto way = open(Way::TransactionPooler, kOneServer + QStringList{u"query_wait_timeout = 1"_s});
    const auto store = makeSessionStore(way->settings());
    VERIFY_OK(store);
    auto lock = (*store)->acquireRunLock({});
    VERIFY_OK(lock);
    const Result<> checked = (*store)->checkSchema({});
    VERIFY_FAILS(checked, ErrorKind::Unavailable);
    QVERIFY2(checked.error().cause.kind == CauseKind::DatabasePooler, qPrintable(checked.error().text));
    VERIFY_OK((*lock)->confirm());
    lock->reset();
    QCOMPARE(removedOf((*store)->removeSessions(PostgresWebApp::conditions(made), {})), 1);
}

void PoolersTest::saysWhyThePoolerRefuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<CauseKind>("cause");
    const auto row = [](const char *name, const Change &change, ErrorKind kind, CauseKind cause) {
        QTest::newRow(name) << change << kind << cause;
    };
    row(
        "wrong password", [](auto &to) { to.password = Secret(u"not this one"_s); }, ErrorKind::Unauthorized,
        CauseKind::DatabaseLogin);
    row(
        "no password", [](auto &to) { to.password = Secret(); }, ErrorKind::Unauthorized, CauseKind::DatabaseLogin);
    row(
        "wrong user", [](auto &to) { to.user = u"nobody"_s; }, ErrorKind::Unauthorized, CauseKind::DatabaseLogin);
    row(
        "wrong database", [](auto &to) { to.database = u"papers"_s; }, ErrorKind::NotFound, CauseKind::DatabaseUnknown);
    row(
        "no TLS", [](auto &to) { to.sslMode = u"require"_s; }, ErrorKind::BadConfig, CauseKind::DatabaseNoTls);
}

void PoolersTest::saysWhyThePoolerRefuses()
{
    QFETCH(Change, change);
    QFETCH(ErrorKind, kind);
    const auto way = open(Way::TransactionPooler);
    DatabaseSettings settings = way->settings();
    change(settings);
    const auto store = makeSessionStore(settings);
    VERIFY_OK(store);
    const Result<> checked = (*store)->checkSchema({});
    VERIFY_FAILS(checked, kind);
    QTEST(checked.error().cause.kind, "cause");
    VERIFY_FAILS((*store)->acquireRunLock({}), kind);
}

void PoolersTest::lendsTheRunLockOnceWhicheverTheWay_data()
{
    QTest::addColumn<Way>("holder");
    QTest::addColumn<Way>("other");
    QTest::newRow("direct, pooled") << Way::Direct << Way::TransactionPooler;
    QTest::newRow("pooled, direct") << Way::TransactionPooler << Way::Direct;
    QTest::newRow("two poolers") << Way::TransactionPooler << Way::TransactionPooler;
    QTest::newRow("by session, by transaction") << Way::SessionPooler << Way::TransactionPooler;
}

void PoolersTest::lendsTheRunLockOnceWhicheverTheWay()
{
    QFETCH(Way, holder);
    QFETCH(Way, other);
    const auto first = open(holder);
    const auto second = open(other);
    const auto holding = makeSessionStore(first->settings());
    VERIFY_OK(holding);
    const auto waiting = makeSessionStore(second->settings());
    VERIFY_OK(waiting);
    auto lock = (*holding)->acquireRunLock({});
    VERIFY_OK(lock);
    // Others use the same servers meanwhile.
    qsizetype seen = 0;
    VERIFY_OK(stream(**holding, seen));
    VERIFY_OK((*waiting)->checkSchema({}));
    const auto refused = (*waiting)->acquireRunLock({});
    VERIFY_FAILS(refused, ErrorKind::Conflict);
    const QString process = u"docsweep process "_s + QString::number(QCoreApplication::applicationPid());
    QVERIFY2(refused.error().text.contains(process), qPrintable(refused.error().text));
    VERIFY_OK((*lock)->confirm());
    lock->reset();
    const auto taken = (*waiting)->acquireRunLock({});
    VERIFY_OK(taken);
    VERIFY_OK((*taken)->confirm());
    VERIFY_FAILS((*holding)->acquireRunLock({}), ErrorKind::Conflict);
}

/// The role may not idle in a transaction; the lock does nothing else.
void PoolersTest::tellsTheSameDatabaseWhicheverTheWay()
{
    const auto direct = open(Way::Direct);
    const auto idOf = [](const DatabaseSettings &settings) {
        const auto reader = makeSessionReader(settings);
        const auto id = reader ? (*reader)->identity({}) : fail(reader.error());
        return id ? *id : DatabaseId{{}, id.error().text};
    };
    QVERIFY(direct);
    const DatabaseId expected = idOf(direct->settings());
    QVERIFY2(expected.anchor.startsWith("pg:"), qPrintable(expected.place));
    for (const Way way : {Way::SessionPooler, Way::TransactionPooler}) {
        const auto opened = open(way, kOneServer);
        QVERIFY(opened);
        // Another client leaves its search path in the server, and a table of this name in its schema.
        VERIFY_OK(ask(opened->settings(),
            u"CREATE SCHEMA IF NOT EXISTS theirs; CREATE TABLE IF NOT EXISTS theirs.parser_usersession (id int); "
            "SET search_path = theirs"_s));
        const DatabaseId told = idOf(opened->settings());
        QCOMPARE(told.anchor, expected.anchor);
        QVERIFY2(told.place != expected.place, qPrintable(told.place));
    }
    VERIFY_OK(m_webApp->cluster().sql(u"DROP SCHEMA theirs CASCADE"_s));
}

void PoolersTest::keepsTheRunLockInAnIdleTransaction()
{
    VERIFY_OK(m_webApp->cluster().sql(u"ALTER ROLE postgres SET idle_in_transaction_session_timeout = '50ms'"_s));
    const auto way = open(Way::TransactionPooler);
    const auto store = makeSessionStore(way->settings());
    VERIFY_OK(store);
    const auto lock = (*store)->acquireRunLock({});
    const auto waited = m_webApp->cluster().sql(u"SELECT pg_sleep(0.3)"_s);
    const Result<> confirmed = lock ? (*lock)->confirm() : fail(lock.error());
    VERIFY_OK(m_webApp->cluster().sql(u"ALTER ROLE postgres RESET ALL"_s));
    VERIFY_OK(waited);
    VERIFY_OK(confirmed);
}

void PoolersTest::streamsFiftyThousandSessionsInLittleMemory()
{
    const auto way = open(Way::TransactionPooler);
    const auto reader = makeSessionReader(way->settings());
    VERIFY_OK(reader);
    qsizetype seen = 0;
    VERIFY_OK(m_webApp->fill(1000));
    VERIFY_OK(stream(**reader, seen));
    QCOMPARE(seen, 1000);
    const qint64 before = peakKb();
    VERIFY_OK(m_webApp->cluster().sql(u"TRUNCATE parser_usersession CASCADE"_s));
    VERIFY_OK(m_webApp->fill(50000));
    VERIFY_OK(stream(**reader, seen));
    QCOMPARE(seen, 50000);
    const qint64 grown = peakKb() - before;
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed for a while
    QVERIFY2(grown < 4LL * 1024, qPrintable(QString::number(grown) + u" KiB"_s));
#endif
    VERIFY_OK(m_webApp->cluster().sql(u"TRUNCATE parser_usersession CASCADE"_s));
}

void PoolersTest::endsALongStatementWhenStopped()
{
    const auto way = open(Way::TransactionPooler);
    const QString endless = u"SELECT count(*) FROM generate_series(1, 1000000000000) i"_s;
    SqlLink link(std::make_unique<PostgresDialect>(way->settings()), SqlAccess::ReadOnly);
    std::stop_source stop;
    const auto isRunning = [this] {
        const auto running = m_webApp->cluster().sql(
            u"SELECT 'yes' FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%1000000000000) i'"_s);
        return running && *running == "yes"_L1;
    };
    std::jthread admin([&] {
        QElapsedTimer patience;
        patience.start();
        while (!isRunning() && patience.elapsed() < 30000)
            std::this_thread::yield();
        stop.request_stop();
    });
    const auto read =
        link.stream(endless, u"counting"_s, stop.get_token(), [](const QSqlQuery &) { return Result<>(); });
    VERIFY_FAILS(read, ErrorKind::Cancelled);
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::PoolersTest)

#include "tst_poolers.moc"
