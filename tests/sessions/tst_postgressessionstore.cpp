// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresdialect.h"
#include "core/sessions/sessionstores.h"
#include "core/sessions/sqllink.h"
#include "tests/sessions/contractrows.h"
#include "tests/support/sessions/postgrescluster.h"
#include "tests/support/sessions/severedproxy.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// PostgreSQL 15, whose texts sort like English.
class PostgresSessionStoreTest : public SessionStoreContract {
    Q_OBJECT

protected:
    Result<DatabaseSettings> makeDatabase() override;

private slots:
    void sortsOtherwiseThanByBytes();
    void cannotWriteThroughAReader();
    void neverCountsInfinityAsOld();
    void leavesASessionAloneThatIsInUse();
    void leavesASessionAloneWhoseDocumentIsBeingWritten();
    void refusesTimesWithoutAZone();
    void doesNotHangOnALockedTable();
    void removesFewerAtOnceThanOutlastTheTimeLimit();
    void losesOneSessionThatOutlastsTheTimeLimit();
    void triesAgainWhenOthersWereInTheWay_data();
    void triesAgainWhenOthersWereInTheWay();
    void saysThatOthersStayInTheWay();
    void losesNothingWithTheServerInTheMiddleOfAStream();
    void losesNothingWithTheServerBeforeARemoval();
    void looksAgainAfterALostCommit();
    void noticesThatTheRunLockIsLost();
    void endsALongStatementWhenStopped();
    void streamsOverTheConnectionItHas();

private:
    void raiseWhen(const QString &when, const QString &state);
    void execute(const QString &sql) { VERIFY_OK(m_cluster->sql(sql)); }

    std::unique_ptr<PostgresCluster> m_cluster;
};

Result<DatabaseSettings> PostgresSessionStoreTest::makeDatabase()
{
    auto cluster = PostgresCluster::start();
    if (!cluster)
        return fail(cluster.error());
    m_cluster = std::move(*cluster);
    return m_cluster->settings();
}

void PostgresSessionStoreTest::sortsOtherwiseThanByBytes()
{
    const auto sorted =
        m_cluster->sql(u"SELECT string_agg(x, ' ' ORDER BY x) FROM (VALUES ('B'), ('a'), ('_')) v (x)"_s);
    VERIFY_OK(sorted);
    QCOMPARE(*sorted, u"_ a B"_s);
}

void PostgresSessionStoreTest::cannotWriteThroughAReader()
{
    const auto made = makeOne(u"key"_s, kNoon);
    const auto reader = makeSessionReader(m_settings);
    VERIFY_OK(reader);
    VERIFY_OK((*reader)->checkSchema({}));
    QVERIFY(!dynamic_cast<SessionStore *>(reader->get()));

    const PostgresDialect dialect(m_settings);
    const auto connection = dialect.connect(SqlAccess::ReadOnly);
    VERIFY_OK(connection);
    const auto transaction = dialect.begin(**connection, SqlAccess::ReadOnly);
    VERIFY_OK(transaction);
    const Result<> deleted = (*connection)->run(u"DELETE FROM public.parser_usersession"_s);
    QVERIFY(!deleted);
    QVERIFY2(deleted.error().text.contains(u"read-only transaction"_s), qPrintable(deleted.error().text));
    QCOMPARE(rows(), std::vector{made});
}

void PostgresSessionStoreTest::neverCountsInfinityAsOld()
{
    const auto made = make({{u"never"_s, kNoon, {}}, {u"always"_s, kNoon, {}}, {u"once"_s, kNoon, {}}});
    execute(u"UPDATE parser_usersession SET last_activity = '-infinity' WHERE session_key = 'never'"_s);
    execute(u"UPDATE parser_usersession SET last_activity = 'infinity' WHERE session_key = 'always'"_s);
    const auto read = streamed(); // always, never, once
    QCOMPARE(read.size(), size_t(3));
    QVERIFY(!read[0].lastActivity);
    QVERIFY(!read[1].lastActivity);
    QCOMPARE(read[2], made[2]);
    QCOMPARE(remove({condition(read[0], kCutoff), condition(read[1], kCutoff)}),
        QStringList({u"came back"_s, u"came back"_s}));
    QCOMPARE(removeOne(condition(made[0], kCutoff)), u"came back"_s);
    QCOMPARE(removeOne(condition(read[1], {})), u"removed 0"_s); // chosen by name
    execute(u"DELETE FROM parser_usersession"_s);
}

/// A request in the middle of an upload holds the row; we neither wait for it nor take its session.
void PostgresSessionStoreTest::leavesASessionAloneThatIsInUse()
{
    const auto made =
        make({{u"idle"_s, kNoon, {document(u"idle/a"_s)}}, {u"in use"_s, kNoon, {document(u"in use/a"_s)}}});
    VERIFY_OK(m_django->holdSession(u"in use"_s));
    QElapsedTimer timer;
    timer.start();
    const auto removals =
        m_store->removeSessions(std::vector{condition(made[0], kCutoff), condition(made[1], kCutoff)}, {});
    const qint64 waited = timer.elapsed();
    VERIFY_OK(m_django->release());
    VERIFY_OK(removals);
    QCOMPARE((*removals)[0].outcome, SessionOutcome::Removed);
    QCOMPARE((*removals)[1].outcome, SessionOutcome::CameBack);
    QVERIFY2((*removals)[1].why.text.contains(u"holds its row"_s), qPrintable((*removals)[1].why.text));
    QVERIFY(waited < 5000);
    QCOMPARE(rows(), std::vector{made[1]});
    QCOMPARE(removeOne(condition(made[1], kCutoff)), u"removed 1"_s);
}

void PostgresSessionStoreTest::leavesASessionAloneWhoseDocumentIsBeingWritten()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a"_s), document(u"key/b"_s)});
    VERIFY_OK(m_django->holdDocument(made.documents[1].id));
    const QString outcome = removeOne(condition(made, kCutoff));
    VERIFY_OK(m_django->release());
    QCOMPARE(outcome, u"changed"_s);
    QCOMPARE(rows(), std::vector{made});
}

void PostgresSessionStoreTest::refusesTimesWithoutAZone()
{
    const auto retype =
        u"ALTER TABLE parser_usersession ALTER last_activity TYPE %1 USING last_activity AT TIME ZONE 'UTC'"_s;
    execute(retype.arg(u"timestamp"_s));
    const Result<> checked = m_store->checkSchema({});
    execute(retype.arg(u"timestamptz"_s));
    VERIFY_FAILS(checked, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.contains(u"USE_TZ"_s), qPrintable(checked.error().text));
    VERIFY_OK(m_store->checkSchema({}));
}

/// A migration of the web app holds the whole table.
void PostgresSessionStoreTest::doesNotHangOnALockedTable()
{
    const auto made = makeOne(u"key"_s, kNoon);
    SqlConnection migration(u"QPSQL"_s);
    migration.database().setHostName(m_cluster->socketFolder());
    migration.database().setPort(m_cluster->port());
    migration.database().setDatabaseName(u"parser"_s);
    migration.database().setUserName(u"postgres"_s);
    QVERIFY(migration.database().open());
    VERIFY_OK(migration.run(u"BEGIN"_s));
    VERIFY_OK(migration.run(u"LOCK TABLE parser_usersession"_s));
    const auto removed = m_store->removeSessions(std::vector{condition(made, kCutoff)}, {});
    VERIFY_OK(migration.run(u"ROLLBACK"_s));
    VERIFY_OK(removed);
    QCOMPARE(removed->front().outcome, SessionOutcome::Failed);
    QVERIFY2(removed->front().why.cause.kind == CauseKind::SessionBlocked, qPrintable(removed->front().why.text));
    QCOMPARE(removeOne(condition(made, kCutoff)), u"removed 0"_s);
}

/// So many sessions with a document each, ordered by id.
static QList<SessionSpec> idle(int count)
{
    QList<SessionSpec> specs;
    for (int i = 0; i < count; ++i) {
        const QString key = u"s%1"_s.arg(i, 5, 10, QChar(u'0'));
        specs.append(SessionSpec{key, kNoon, {document(key + u"/a.pdf"_s)}});
    }
    return specs;
}

/// A trigger that raises what the server itself would, for the rows or the number of them that `when` says.
void PostgresSessionStoreTest::raiseWhen(const QString &when, const QString &state)
{
    execute(u"CREATE SEQUENCE raised; CREATE FUNCTION raises() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF "_s
        + when + u" THEN RAISE EXCEPTION 'said by the server' USING ERRCODE = '"_s + state
        + u"'; END IF; RETURN NULL; END $$; CREATE TRIGGER raises AFTER DELETE ON parser_usersession "
          "REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION raises()"_s);
}

void PostgresSessionStoreTest::removesFewerAtOnceThanOutlastTheTimeLimit()
{
    const auto made = make(idle(100));
    raiseWhen(u"(SELECT count(*) FROM gone) > 7 AND pg_catalog.nextval('public.raised') > 0"_s, u"57014"_s);
    const auto removals = m_store->removeSessions(conditions(made, kCutoff), {});
    const auto tooSlow = m_cluster->sql(u"SELECT last_value FROM raised"_s);
    execute(u"DROP FUNCTION raises CASCADE; DROP SEQUENCE raised"_s);
    VERIFY_OK(removals);
    for (const SessionRemoval &removal : *removals)
        QVERIFY2(removal.outcome == SessionOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(rows().size(), size_t(0));
    VERIFY_OK(tooSlow);
    QVERIFY2(tooSlow->toInt() <= 6, qPrintable(*tooSlow)); // halved, and then tried anew after a while: not each half
}

void PostgresSessionStoreTest::losesOneSessionThatOutlastsTheTimeLimit()
{
    const auto made = make(idle(40));
    raiseWhen(u"EXISTS (SELECT FROM gone WHERE id = %1)"_s.arg(made[17].id), u"57014"_s);
    const auto removals = m_store->removeSessions(conditions(made, kCutoff), {});
    execute(u"DROP FUNCTION raises CASCADE; DROP SEQUENCE raised"_s);
    VERIFY_OK(removals);
    for (size_t i = 0; i < removals->size(); ++i) {
        const SessionRemoval &removal = (*removals)[i];
        QVERIFY2(removal.outcome == (i == 17 ? SessionOutcome::Failed : SessionOutcome::Removed),
            qPrintable(removal.why.text));
    }
    QVERIFY2((*removals)[17].why.text.contains(u"said by the server"_s), qPrintable((*removals)[17].why.text));
    QCOMPARE(rows(), std::vector{made[17]});
    QCOMPARE(removeOne(condition(made[17], kCutoff)), u"removed 1"_s);
}

void PostgresSessionStoreTest::triesAgainWhenOthersWereInTheWay_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("a deadlock") << u"40P01"_s;
    QTest::newRow("a serialisation failure") << u"40001"_s;
    QTest::newRow("a lock that was not given in time") << u"55P03"_s;
}

void PostgresSessionStoreTest::triesAgainWhenOthersWereInTheWay()
{
    QFETCH(QString, state);
    const auto made = make(idle(5));
    raiseWhen(u"pg_catalog.nextval('public.raised') <= 2"_s, state);
    const auto removals = m_store->removeSessions(conditions(made, kCutoff), {});
    execute(u"DROP FUNCTION raises CASCADE; DROP SEQUENCE raised"_s);
    VERIFY_OK(removals);
    for (const SessionRemoval &removal : *removals)
        QVERIFY2(removal.outcome == SessionOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(rows().size(), size_t(0));
}

void PostgresSessionStoreTest::saysThatOthersStayInTheWay()
{
    const auto made = make(idle(5));
    raiseWhen(u"true"_s, u"40P01"_s);
    const auto removals = m_store->removeSessions(conditions(made, kCutoff), {});
    execute(u"DROP FUNCTION raises CASCADE; DROP SEQUENCE raised"_s);
    VERIFY_OK(removals);
    for (const SessionRemoval &removal : *removals) {
        QCOMPARE(removal.outcome, SessionOutcome::Failed);
        QVERIFY2(removal.why.cause.kind == CauseKind::SessionBlocked, qPrintable(removal.why.text));
    }
    QCOMPARE(rows(), made);
}

void PostgresSessionStoreTest::losesNothingWithTheServerInTheMiddleOfAStream()
{
    execute(u"INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) "
            "SELECT md5(i::text), now(), true, now() FROM generate_series(1, 200000) i"_s);
    size_t seen = 0;
    Result<> killed;
    const auto read = m_store->streamSessions({}, {}, [&](std::vector<SessionRecord> &&batch) {
        if (seen == 0)
            killed = m_cluster->kill();
        seen += batch.size();
        return true;
    });
    const auto down = m_store->serverTime({});
    VERIFY_OK(m_cluster->restart());
    VERIFY_OK(killed);
    VERIFY_FAILS(read, ErrorKind::Unavailable); // and not an end that looks like the last row
    QVERIFY(seen < 200000);
    VERIFY_FAILS(down, ErrorKind::Unavailable);
    QCOMPARE(streamed().size(), size_t(200000));
    execute(u"TRUNCATE parser_usersession CASCADE"_s);
}

void PostgresSessionStoreTest::losesNothingWithTheServerBeforeARemoval()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    VERIFY_OK(m_store->checkSchema({})); // connected
    VERIFY_OK(m_cluster->kill());
    const auto lost = m_store->removeSessions(std::vector{condition(made, kCutoff)}, {});
    const auto refused = m_store->removeSessions(std::vector{condition(made, kCutoff)}, {});
    VERIFY_OK(m_cluster->restart());
    VERIFY_FAILS(lost, ErrorKind::Unavailable);
    VERIFY_FAILS(refused, ErrorKind::Unavailable);
    QCOMPARE(rows(), std::vector{made});
    QCOMPARE(removeOne(condition(made, kCutoff)), u"removed 1"_s);
}

/// The commit happens, its answer is lost: an error, and the truth by id.
void PostgresSessionStoreTest::looksAgainAfterALostCommit()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    SeveredProxy proxy(m_cluster->port());
    DatabaseSettings settings = m_settings;
    settings.port = proxy.port();
    settings.sslMode = u"disable"_s;
    const auto store = makeSessionStore(settings);
    VERIFY_OK(store);
    VERIFY_OK((*store)->checkSchema({}));
    proxy.severAt(QByteArray("COMMIT\0", 7)); // and not READ COMMITTED
    VERIFY_FAILS((*store)->removeSessions(std::vector{condition(made, kCutoff)}, {}), ErrorKind::Unavailable);
    proxy.severAt({});
    const auto there = (*store)->existingIds(std::vector{made.id}, {});
    VERIFY_OK(there);
    QVERIFY(there->empty());
    QVERIFY(rows().empty());

    // Cut before the commit, nothing happened.
    const auto second = makeOne(u"second"_s, kNoon, {document(u"second/a.pdf"_s)});
    proxy.severAt("DELETE FROM \"public\".\"parser_usersession\"");
    VERIFY_FAILS((*store)->removeSessions(std::vector{condition(second, kCutoff)}, {}), ErrorKind::Unavailable);
    proxy.severAt({});
    QCOMPARE(*(*store)->existingIds(std::vector{second.id}, {}), std::vector{second.id});
    QCOMPARE(rows(), std::vector{second});
}

void PostgresSessionStoreTest::noticesThatTheRunLockIsLost()
{
    const auto lock = m_store->acquireRunLock({});
    VERIFY_OK(lock);
    VERIFY_OK((*lock)->confirm());
    VERIFY_OK(m_cluster->kill());
    VERIFY_FAILS((*lock)->confirm(), ErrorKind::Unavailable);
    VERIFY_OK(m_cluster->restart());
    const auto other = m_store->acquireRunLock({});
    VERIFY_OK(other);
    VERIFY_FAILS((*lock)->confirm(), ErrorKind::Unavailable);
    VERIFY_OK((*other)->confirm());
}

void PostgresSessionStoreTest::endsALongStatementWhenStopped()
{
    const QString endless = u"WITH RECURSIVE n (i) AS (SELECT 1::bigint UNION ALL SELECT i + 1 FROM n) "
                            "SELECT count(*) FROM n"_s;
    SqlLink link(std::make_unique<PostgresDialect>(m_settings), SqlAccess::ReadOnly);
    std::stop_source stop;
    const auto isRunning = [this] {
        const auto running = m_cluster->sql(
            u"SELECT 'yes' FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'WITH RECURSIVE n %'"_s);
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

void PostgresSessionStoreTest::streamsOverTheConnectionItHas()
{
    SqlLink link(std::make_unique<PostgresDialect>(m_settings), SqlAccess::ReadOnly);
    std::set<qint64> servers; // a process of the server for each connection
    const RowSink note = [&servers](const QSqlQuery &row) -> Result<> {
        servers.insert(row.value(0).toLongLong());
        return {};
    };
    const QString own = u"SELECT pg_backend_pid()"_s;
    VERIFY_OK(link.read(own, {}, u"asking"_s, {}, note));
    VERIFY_OK(link.stream(own, u"asking"_s, {}, note));
    VERIFY_OK(link.read(own, {}, u"asking"_s, {}, note));
    QCOMPARE(servers.size(), size_t(1));
    // Who asks in the middle of a stream gets another one; so does who comes after a stream that was left.
    VERIFY_OK(link.stream(own, u"asking"_s, {},
        [&](const QSqlQuery &row) { return note(row) ? link.read(own, {}, u"asking"_s, {}, note) : Result<>(); }));
    QCOMPARE(servers.size(), size_t(2));
    VERIFY_FAILS(
        link.stream(own, u"asking"_s, {}, [](const QSqlQuery &) { return failCancelled(); }), ErrorKind::Cancelled);
    VERIFY_OK(link.stream(own, u"asking"_s, {}, note));
    QCOMPARE(servers.size(), size_t(3));
    // One that the server has closed meanwhile is opened again.
    VERIFY_OK(m_cluster->sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                             "AND application_name = 'docsweep'"_s));
    VERIFY_OK(link.stream(own, u"asking"_s, {}, note));
    QCOMPARE(servers.size(), size_t(4));
}

} // namespace docsweep

int main(int argc, char *argv[])
{
    docsweep::PostgresSessionStoreTest test;
    return docsweep::runSessionTests(argc, argv, {&test});
}

#include "tst_postgressessionstore.moc"
