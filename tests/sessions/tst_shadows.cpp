// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/shadows.h"

#include "core/sessions/postgresdialect.h"
#include "core/sessions/sessionstores.h"
#include "tests/sessions/postgreswebapp.h"
#include "tests/sessions/sessionstorecontract.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const QString kTables = u"parser_usersession, parser_processeddocument"_s;

    QString joined(const QStringList &texts)
    {
        return texts.join(u'\n');
    }

} // namespace

/// Roles that may create in the schemas in which the server looks for names.
class ShadowsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void findsTheTablesThatTheServerFinds_data();
    void findsTheTablesThatTheServerFinds();
    void staysWithTheTablesThatItFound();
    void findsTablesThatWereMadeMeanwhile();
    void refusesTablesOfTwoSchemas();
    void refusesATemporaryTable();
    void namesWhoMayCreateInThePath_data();
    void namesWhoMayCreateInThePath();
    void tellsOfATriggerThatLooksForNames();
    void callsEveryFunctionByItsSchema();
    void isNotMisledByShadows_data();
    void isNotMisledByShadows(); // the last: what it plants is in everybody's way

private:
    void execute(const QString &sql) { VERIFY_OK(m_webApp->cluster().sql(sql)); }
    /// The web app's role for docsweep: rights on the tables and nothing else.
    DatabaseSettings asSweeper() const;
    /// Everything that docsweep asks of a database, once; answers what it read.
    Result<std::vector<SessionRecord>> use(const DatabaseSettings &settings, const SessionKey &key);

    std::unique_ptr<PostgresWebApp> m_webApp;
};

void ShadowsTest::initTestCase()
{
    auto webApp = PostgresWebApp::start();
    VERIFY_OK(webApp);
    m_webApp = std::move(*webApp);
    execute(u"CREATE ROLE sweeper LOGIN PASSWORD 'sweeping';"
            "GRANT SELECT, INSERT, UPDATE, DELETE ON "_s
        + kTables + u" TO sweeper; GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO sweeper"_s);
}

void ShadowsTest::cleanup()
{
    execute(u"ALTER ROLE sweeper RESET search_path; TRUNCATE "_s + kTables);
}

DatabaseSettings ShadowsTest::asSweeper() const
{
    DatabaseSettings settings = m_webApp->cluster().settings();
    settings.user = u"sweeper"_s;
    settings.password = Secret(u"sweeping"_s);
    return settings;
}

Result<std::vector<SessionRecord>> ShadowsTest::use(const DatabaseSettings &settings, const SessionKey &key)
{
    const auto store = makeSessionStore(settings);
    if (!store)
        return fail(store.error());
    if (const Result<> checked = (*store)->checkSchema({}); !checked)
        return fail(checked.error());
    if (const auto time = (*store)->serverTime({}); !time)
        return fail(time.error());
    if (const auto identity = (*store)->identity({}); !identity)
        return fail(identity.error());
    const auto lock = (*store)->acquireRunLock({});
    if (!lock)
        return fail(lock.error());
    if (const auto warned = (*store)->warnings({}); !warned)
        return fail(warned.error());
    std::vector<SessionRecord> read;
    std::stop_source stop; // with it, a stream looks for its own connection's number
    Result<> done = (*store)->streamSessions({}, stop.get_token(), [&read](std::vector<SessionRecord> &&batch) {
        std::ranges::move(batch, std::back_inserter(read));
        return true;
    });
    if (done)
        done = (*store)->streamForeignReferences({}, [&done](const ForeignReference &reference) {
            done = fail(ErrorKind::BadData, u"foreign: "_s + QString::fromUtf8(reference.key));
        });
    if (!done)
        return fail(done.error());
    const auto found = (*store)->sessionsByKey(std::span(&key, 1), {});
    if (!found)
        return fail(found.error());
    const SessionRecord made{0, "made", read.empty() ? std::nullopt : read[0].lastActivity,
        {DocumentRecord{0, {"made/a.pdf", "made/a.xlsx", {}, {}}}}};
    const auto id = (*store)->insertSession(made, {});
    if (!id)
        return fail(id.error());
    const auto ids = (*store)->existingIds(std::span(&*id, 1), {});
    const auto again = (*store)->sessionsByKey(std::vector{made.key}, {});
    if (!ids || !again || ids->size() != 1 || again->size() != 1 || found->size() != 1)
        return fail(ErrorKind::BadData, u"a row that is there is not found"_s);
    const auto facts = (*store)->documentFacts(std::vector{(*again)[0].documents[0].id}, {});
    if (!facts || facts->size() != 1 || facts->front().fileName != "a.pdf"_L1)
        return fail(ErrorKind::BadData, u"a document is not found"_s);
    const auto removed = (*store)->removeSessions(PostgresWebApp::conditions(*again), {});
    if (!removed || removed->front().outcome != SessionOutcome::Removed)
        return fail(ErrorKind::BadData, removed ? removed->front().why : removed.error().text);
    if (const Result<> confirmed = (*lock)->confirm(); !confirmed)
        return fail(confirmed.error());
    return read;
}

void ShadowsTest::findsTheTablesThatTheServerFinds_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the server's") << QString();
    QTest::newRow("public alone") << u"public"_s;
    QTest::newRow("another before") << u"other, public"_s;
    QTest::newRow("another behind") << u"public, other"_s;
    QTest::newRow("an odd name") << u"\"a \"\"b\"\" ? \\1 SESSIONS\", public"_s;
    QTest::newRow("the user's own") << u"\"$user\", public"_s;
    QTest::newRow("one that may not be used") << u"closed, public"_s;
    QTest::newRow("one that is not there") << u"nowhere, public"_s;
    QTest::newRow("the system's last") << u"public, pg_catalog"_s;
}

void ShadowsTest::findsTheTablesThatTheServerFinds()
{
    QFETCH(QString, path);
    for (const QString &schema : {u"other"_s, u"\"a \"\"b\"\" ? \\1 SESSIONS\""_s, u"sweeper"_s, u"closed"_s}) {
        execute(u"CREATE SCHEMA %1; CREATE TABLE %1.parser_usersession (LIKE public.parser_usersession INCLUDING ALL);"
                "CREATE TABLE %1.parser_processeddocument (LIKE public.parser_processeddocument INCLUDING ALL);"
                "GRANT SELECT ON ALL TABLES IN SCHEMA %1 TO sweeper"_s.arg(schema));
        if (schema != "closed"_L1)
            execute(u"GRANT USAGE ON SCHEMA %1 TO sweeper"_s.arg(schema));
        execute(
            u"INSERT INTO %1.parser_usersession VALUES (1, '%2', now(), true, now())"_s.arg(schema, schema.left(3)));
    }
    execute(u"INSERT INTO public.parser_usersession VALUES (1, 'pub', now(), true, now())"_s);
    if (!path.isEmpty())
        execute(u"ALTER ROLE sweeper SET search_path = "_s + path);
    const PostgresDialect dialect(asSweeper());
    const auto connection = dialect.connect(SqlAccess::ReadOnly);
    VERIFY_OK(connection);
    SqlConnection plain(u"QPSQL"_s);
    plain.database().setHostName(u"127.0.0.1"_s);
    plain.database().setPort(m_webApp->cluster().port());
    plain.database().setDatabaseName(u"parser"_s);
    plain.database().setUserName(u"sweeper"_s);
    plain.database().setPassword(u"sweeping"_s);
    QVERIFY(plain.database().open());
    auto asked = plain.prepare(u"SELECT nspname::text FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid "
                               "WHERE c.oid = to_regclass('parser_usersession')"_s);
    VERIFY_OK(asked);
    QVERIFY(asked->exec() && asked->next());
    QCOMPARE((*connection)->schema(), asked->value(0).toString());
    asked->finish();
    asked = plain.prepare(u"SELECT session_key FROM parser_usersession"_s);
    QVERIFY(asked && asked->exec() && asked->next());
    const QByteArray key = asked->value(0).toByteArray();
    *asked = QSqlQuery();
    const auto reader = makeSessionReader(asSweeper());
    VERIFY_OK((*reader)->checkSchema({}));
    std::vector<SessionRecord> read;
    VERIFY_OK((*reader)->streamSessions({}, {}, [&read](std::vector<SessionRecord> &&batch) {
        read = std::move(batch);
        return true;
    }));
    QCOMPARE(read.size(), size_t(1));
    QCOMPARE(read[0].key, key);
    execute(
        u"DROP SCHEMA other CASCADE; DROP SCHEMA \"a \"\"b\"\" ? \\1 SESSIONS\" CASCADE; DROP SCHEMA sweeper CASCADE;"
        "DROP SCHEMA closed CASCADE"_s);
}

/// What is put before them in the path later is not looked at; a new connection looks again.
void ShadowsTest::staysWithTheTablesThatItFound()
{
    const auto made = m_webApp->makeIdle(2);
    execute(u"CREATE SCHEMA early; GRANT USAGE ON SCHEMA early TO sweeper; ALTER ROLE sweeper SET search_path = early, "
            "public"_s);
    const auto store = makeSessionStore(asSweeper());
    VERIFY_OK(store);
    VERIFY_OK((*store)->checkSchema({}));
    execute(u"CREATE TABLE early.parser_usersession (LIKE public.parser_usersession);"
            "CREATE TABLE early.parser_processeddocument (LIKE public.parser_processeddocument);"
            "GRANT ALL ON ALL TABLES IN SCHEMA early TO sweeper"_s);
    const auto removed = (*store)->removeSessions(PostgresWebApp::conditions(std::span(made).first(1)), {});
    const auto left = (*store)->existingIds(std::vector{made[0].id, made[1].id}, {});
    execute(u"DROP SCHEMA early CASCADE"_s);
    VERIFY_OK(removed);
    QCOMPARE(removed->front().outcome, SessionOutcome::Removed);
    VERIFY_OK(left);
    QCOMPARE(*left, std::vector{made[1].id});
    QCOMPARE(m_webApp->rows(), std::vector{made[1]});
}

void ShadowsTest::findsTablesThatWereMadeMeanwhile()
{
    const auto made = m_webApp->makeIdle(1);
    execute(u"ALTER TABLE parser_usersession RENAME TO a; ALTER TABLE parser_processeddocument RENAME TO b"_s);
    const auto reader = makeSessionReader(asSweeper());
    const Result<> early = (*reader)->checkSchema({});
    execute(u"ALTER TABLE a RENAME TO parser_usersession; ALTER TABLE b RENAME TO parser_processeddocument"_s);
    VERIFY_FAILS(early, ErrorKind::BadConfig);
    VERIFY_OK((*reader)->checkSchema({}));
    const auto there = (*reader)->existingIds(std::vector{made[0].id}, {});
    VERIFY_OK(there);
    QCOMPARE(*there, std::vector{made[0].id});
}

void ShadowsTest::refusesTablesOfTwoSchemas()
{
    const auto made = m_webApp->makeIdle(1);
    execute(u"CREATE SCHEMA early; GRANT USAGE ON SCHEMA early TO sweeper; ALTER ROLE sweeper SET search_path = early, "
            "public; CREATE TABLE early.parser_usersession (LIKE public.parser_usersession);"
            "GRANT ALL ON ALL TABLES IN SCHEMA early TO sweeper"_s);
    const auto store = makeSessionStore(asSweeper());
    const Result<> checked = (*store)->checkSchema({});
    const Result<> read = (*store)->streamSessions({}, {}, [](auto &&) { return true; });
    const auto removed = (*store)->removeSessions(PostgresWebApp::conditions(made), {});
    execute(u"DROP SCHEMA early CASCADE"_s);
    VERIFY_FAILS(checked, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.contains(u"two schemas"_s), qPrintable(checked.error().text));
    QVERIFY2(checked.error().text.contains(u"ALTER ROLE sweeper SET search_path"_s), qPrintable(checked.error().text));
    VERIFY_FAILS(read, ErrorKind::BadConfig);
    VERIFY_FAILS(removed, ErrorKind::BadConfig);
    QCOMPARE(m_webApp->rows(), made);
}

/// Another client of the pooler has left one in the only server.
void ShadowsTest::refusesATemporaryTable()
{
    const auto made = m_webApp->makeIdle(1);
    const auto way = OpenWay::open(
        m_webApp->cluster(), Way::TransactionPooler, {u"default_pool_size = 1"_s, u"max_db_connections = 1"_s});
    VERIFY_OK(way);
    const DatabaseSettings pooled = (*way)->settings();
    const auto store = makeSessionStore(pooled);
    VERIFY_OK((*store)->checkSchema({}));
    SqlConnection other(u"QPSQL"_s);
    other.database().setHostName(pooled.host);
    other.database().setPort(pooled.port);
    other.database().setDatabaseName(pooled.database);
    other.database().setUserName(pooled.user);
    other.database().setPassword(pooled.password.reveal());
    QVERIFY(other.database().open());
    VERIFY_OK(other.run(u"CREATE TEMPORARY TABLE parser_usersession (LIKE public.parser_usersession)"_s));
    const auto there = (*store)->existingIds(std::vector{made[0].id}, {});
    VERIFY_OK(there); // who has found the tables is not misled
    QCOMPARE(*there, std::vector{made[0].id});
    const auto newcomer = makeSessionStore(pooled);
    const Result<> checked = (*newcomer)->checkSchema({});
    VERIFY_FAILS(checked, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.contains(u"temporary table"_s), qPrintable(checked.error().text));
}

void ShadowsTest::namesWhoMayCreateInThePath_data()
{
    QTest::addColumn<QString>("allow");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("nobody") << QString() << QString() << QStringList();
    QTest::newRow("everybody, as before PostgreSQL 15")
        << u"GRANT CREATE ON SCHEMA public TO PUBLIC"_s << QString()
        << QStringList{u"PUBLIC may create"_s, u"REVOKE CREATE ON SCHEMA \"public\" FROM PUBLIC"_s};
    QTest::newRow("a role") << u"GRANT CREATE ON SCHEMA public TO guest"_s << QString()
                            << QStringList{u"guest may create"_s, u"REVOKE CREATE ON SCHEMA \"public\" FROM guest"_s};
    QTest::newRow("a member of a role that may")
        << u"GRANT CREATE ON SCHEMA public TO guests"_s << QString() << QStringList{u"guest, guests may create"_s};
    QTest::newRow("a schema out of the path")
        << u"GRANT CREATE ON SCHEMA guestroom TO guest"_s << QString() << QStringList();
    QTest::newRow("a schema of the path")
        << u"GRANT CREATE ON SCHEMA guestroom TO guest; GRANT USAGE ON SCHEMA guestroom TO sweeper"_s
        << u"guestroom, public"_s << QStringList{u"in the schema guestroom"_s};
    QTest::newRow("a schema behind the tables")
        << u"GRANT CREATE ON SCHEMA guestroom TO guest; GRANT USAGE ON SCHEMA guestroom TO sweeper"_s
        << u"public, guestroom"_s << QStringList();
    QTest::newRow("we ourselves") << u"GRANT CREATE ON SCHEMA public TO sweeper"_s << QString() << QStringList();
    QTest::newRow("the tables' owner") << u"GRANT CREATE ON SCHEMA public TO webapp;"
                                          "ALTER TABLE parser_usersession OWNER TO webapp"_s
                                       << QString() << QStringList();
}

void ShadowsTest::namesWhoMayCreateInThePath()
{
    QFETCH(QString, allow);
    QFETCH(QString, path);
    QFETCH(QStringList, said);
    execute(u"CREATE ROLE guests; CREATE ROLE guest IN ROLE guests; CREATE ROLE webapp; CREATE SCHEMA guestroom;"_s
        + allow);
    if (!path.isEmpty())
        execute(u"ALTER ROLE sweeper SET search_path = "_s + path);
    const auto reader = makeSessionReader(asSweeper());
    const auto warnings = (*reader)->warnings({});
    execute(
        u"ALTER TABLE parser_usersession OWNER TO postgres; DROP SCHEMA guestroom; DROP OWNED BY guests, guest, webapp;"
        "DROP ROLE guest, guests, webapp; REVOKE CREATE ON SCHEMA public FROM PUBLIC, sweeper"_s);
    VERIFY_OK(warnings);
    QCOMPARE(warnings->size(), said.isEmpty() ? 0 : 1);
    for (const QString &each : said)
        QVERIFY2(joined(*warnings).contains(each), qPrintable(joined(*warnings)));
}

/// It would look by our path, in which the web app's tables are not.
void ShadowsTest::tellsOfATriggerThatLooksForNames()
{
    const auto made = m_webApp->makeIdle(1);
    execute(u"CREATE TABLE gone (key text); GRANT ALL ON gone TO sweeper;"
            "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS "
            "'BEGIN INSERT INTO gone VALUES (OLD.session_key); RETURN OLD; END';"
            "CREATE TRIGGER noting BEFORE DELETE ON parser_usersession FOR EACH ROW EXECUTE FUNCTION note()"_s);
    const auto store = makeSessionStore(asSweeper());
    const auto refused = (*store)->removeSessions(PostgresWebApp::conditions(made), {});
    const auto kept = m_webApp->rows();
    execute(u"ALTER FUNCTION note() SET search_path = public"_s); // as it says
    const auto removed = (*store)->removeSessions(PostgresWebApp::conditions(made), {});
    execute(u"DROP TRIGGER noting ON parser_usersession; DROP FUNCTION note(); DROP TABLE gone"_s);
    VERIFY_FAILS(refused, ErrorKind::BadConfig);
    QVERIFY2(refused.error().text.contains(u"SET search_path = \"public\""_s), qPrintable(refused.error().text));
    QCOMPARE(kept, made);
    VERIFY_OK(removed);
    QCOMPARE(removed->front().outcome, SessionOutcome::Removed);
}

/// In everything that reaches the server, Qt's own statements and the one that finds the tables included.
void ShadowsTest::callsEveryFunctionByItsSchema()
{
    const auto made = m_webApp->makeIdle(1);
    execute(u"ALTER ROLE sweeper SET log_statement = 'all'; ALTER SYSTEM SET log_line_prefix = '#%u|';"
            "SELECT pg_reload_conf()"_s);
    VERIFY_OK(use(asSweeper(), made[0].key));
    execute(u"ALTER ROLE sweeper RESET log_statement"_s);
    QFile log(m_webApp->cluster().socketFolder() + u"/log"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    static const QRegularExpression entry(
        u"^#sweeper\\|LOG:  statement: (.*(?:\\n(?!#).*)*)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression literal(u"E?'(?:[^']|'')*'"_s);
    static const QRegularExpression call(u"([\\w.\"]+)\\s*\\("_s);
    const std::set<QString> words{u"version"_s /* Qt's own, in our path */, u"in"_s, u"values"_s, u"and"_s, u"or"_s,
        u"not"_s, u"on"_s, u"exists"_s, u"as"_s, u"select"_s, u"from"_s, u"join"_s, u"then"_s, u"when"_s, u"where"_s,
        u"union"_s, u"extract"_s, u"coalesce"_s, u"nullif"_s, u"operator"_s, u"wanted"_s, u"u"_s, u"x"_s, u"array"_s,
        u"r"_s};
    QStringList found;
    int statements = 0;
    auto entries = entry.globalMatch(QString::fromUtf8(log.readAll()));
    while (entries.hasNext()) {
        const QString statement = entries.next().captured(1).replace(literal, u"''"_s);
        ++statements;
        auto calls = call.globalMatch(statement);
        while (calls.hasNext()) {
            const QString name = calls.next().captured(1);
            const bool isTable = name.contains("parser_"_L1);
            if (!isTable && !name.startsWith("pg_catalog."_L1) && !words.contains(name.toLower()))
                found += name + u" in "_s + statement.simplified().left(200);
        }
    }
    QVERIFY(statements > 30);
    QVERIFY2(found.isEmpty(), qPrintable(joined(found)));
}

void ShadowsTest::isNotMisledByShadows_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the system's names first") << QString();
    QTest::newRow("everybody's names first") << u"public, pg_catalog"_s;
}

void ShadowsTest::isNotMisledByShadows()
{
    QFETCH(QString, path);
    const auto made = m_webApp->makeIdle(5);
    if (!path.isEmpty())
        execute(u"ALTER ROLE sweeper SET search_path = "_s + path);
    VERIFY_OK(Shadows::plant(m_webApp->cluster(), u"parser"_s));
    const auto read = use(asSweeper(), made[2].key);
    const auto called = Shadows::called(m_webApp->cluster(), u"parser"_s);
    execute(u"SELECT public.convert_to('a'::varchar, 'UTF8'::name)"_s); // that the trap is set at all
    QTRY_COMPARE(*Shadows::called(m_webApp->cluster(), u"parser"_s), u"convert_to 1"_s);
    VERIFY_OK(Shadows::remove(m_webApp->cluster(), u"parser"_s));
    VERIFY_OK(read);
    QCOMPARE(*read, made);
    VERIFY_OK(called);
    QCOMPARE(*called, QString());
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::ShadowsTest)

#include "tst_shadows.moc"
