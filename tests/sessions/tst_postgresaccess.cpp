// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "tests/sessions/contractrows.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QTest>

#include <functional>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    const QString kSomeTable = u"CREATE TABLE parser_usersession (id int)"_s;

    using Change = std::function<void(DatabaseSettings &)>;

} // namespace

/// Which database of PostgreSQL it is, and what one is told who does not get at its rows.
class PostgresAccessTest : public SessionStoreCase {
    Q_OBJECT

protected:
    Result<DatabaseSettings> makeDatabase() override;

private slots:
    void tellsDatabasesApart();
    void tellsTheSchemaOfItsTables();
    void knowsAServerThatIsSilentByTheWayToIt();
    void saysWhyItCannotConnect_data();
    void saysWhyItCannotConnect();
    void connectsThroughTheSocket();
    void refusesRowsThatAreHidden_data();
    void refusesRowsThatAreHidden();
    void saysWhereTheTablesAre_data();
    void saysWhereTheTablesAre();
    void namesMissingPermissions();

private:
    static DatabaseId idOf(const DatabaseSettings &settings);
    void execute(const QString &sql) { VERIFY_OK(m_cluster->sql(sql)); }
    /// A role that owns nothing.
    DatabaseSettings asReporter() const;

    std::unique_ptr<PostgresCluster> m_cluster;
};

Result<DatabaseSettings> PostgresAccessTest::makeDatabase()
{
    auto cluster = PostgresCluster::start();
    if (!cluster)
        return fail(cluster.error());
    m_cluster = std::move(*cluster);
    const auto role = m_cluster->sql(u"CREATE ROLE reporter LOGIN PASSWORD 'reporting'"_s);
    return role ? Result<DatabaseSettings>(m_cluster->settings()) : fail(role.error());
}

DatabaseSettings PostgresAccessTest::asReporter() const
{
    DatabaseSettings settings = m_settings;
    settings.user = u"reporter"_s;
    settings.password = Secret(u"reporting"_s);
    return settings;
}

DatabaseId PostgresAccessTest::idOf(const DatabaseSettings &settings)
{
    const auto reader = makeSessionReader(settings);
    const auto id = reader ? (*reader)->identity({}) : fail(reader.error());
    return id ? *id : DatabaseId{{}, id.error().text};
}

void PostgresAccessTest::tellsDatabasesApart()
{
    const DatabaseId own = idOf(m_settings);
    QVERIFY2(own.anchor.startsWith("pg:") && own.anchor.endsWith(":public"), own.anchor.constData());
    QCOMPARE(own.anchor.count(':'), 3);
    QCOMPARE(own.place,
        QString(u"PostgreSQL parser on 127.0.0.1:"_s + QString::number(m_settings.port) + u" as "_s + m_settings.user));

    const DatabaseId another = idOf(asReporter());
    QCOMPARE(another.anchor, own.anchor);
    QCOMPARE(another.place, QString(own.place).replace(m_settings.user, u"reporter"_s));

    DatabaseSettings beside = m_settings;
    beside.database = u"beside"_s;
    execute(u"CREATE DATABASE beside"_s);
    const auto store = makeSessionStore(beside);
    VERIFY_OK(store);
    const auto missing = (*store)->identity({});
    VERIFY_FAILS(missing, ErrorKind::BadConfig);
    QVERIFY2(missing.error().text.contains(u"the table parser_usersession cannot be found"_s),
        qPrintable(missing.error().text));
    VERIFY_OK(m_cluster->sql(kSomeTable, u"beside"_s));
    QVERIFY(idOf(beside).anchor != own.anchor);
    QCOMPARE(idOf(beside).anchor.split(':')[1], own.anchor.split(':')[1]);

    const auto elsewhere = PostgresCluster::start();
    VERIFY_OK(elsewhere);
    VERIFY_OK((*elsewhere)->sql(kSomeTable));
    const DatabaseId other = idOf((*elsewhere)->settings());
    QVERIFY2(other.anchor.startsWith("pg:"), other.anchor.constData());
    QVERIFY(other.anchor.split(':')[1] != own.anchor.split(':')[1]);
    execute(u"DROP DATABASE beside WITH (FORCE)"_s);
}

void PostgresAccessTest::tellsTheSchemaOfItsTables()
{
    const QByteArray own = idOf(m_settings).anchor;
    execute(u"CREATE SCHEMA \"odd: 100%\"; GRANT USAGE ON SCHEMA \"odd: 100%\" TO reporter; "
            "CREATE TABLE \"odd: 100%\".parser_usersession (id int); "
            "CREATE TABLE \"odd: 100%\".parser_processeddocument (id int); "
            "ALTER ROLE reporter SET search_path = \"odd: 100%\", public"_s);
    const QByteArray told = idOf(asReporter()).anchor;
    execute(u"ALTER ROLE reporter RESET search_path; DROP SCHEMA \"odd: 100%\" CASCADE"_s);
    QCOMPARE(told, QByteArray(own.chopped(6) + "odd%3A%20100%25"));
    QCOMPARE(idOf(asReporter()).anchor, own);
}

void PostgresAccessTest::knowsAServerThatIsSilentByTheWayToIt()
{
    execute(u"REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC"_s);
    const DatabaseId silent = idOf(asReporter());
    const DatabaseId told = idOf(m_settings); // a superuser may ask
    execute(u"GRANT EXECUTE ON FUNCTION pg_control_system() TO PUBLIC"_s);
    const QByteArray port = QByteArray::number(m_settings.port);
    QCOMPARE(silent.anchor, QByteArray("pgat:127.0.0.1:" + port + ":parser:reporter:public"));
    QVERIFY(told.anchor.startsWith("pg:"));
}

void PostgresAccessTest::saysWhyItCannotConnect_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const Change &change, ErrorKind kind, const QString &said) {
        QTest::newRow(name) << change << kind << said;
    };
    row(
        "wrong password", [](auto &to) { to.password = Secret(u"not this one"_s); }, ErrorKind::Unauthorized,
        u"check the user and the password"_s);
    row(
        "no password", [](auto &to) { to.password = Secret(); }, ErrorKind::Unauthorized, u"password"_s);
    row(
        "wrong user", [](auto &to) { to.user = u"nobody"_s; }, ErrorKind::Unauthorized, u"nobody"_s);
    row(
        "wrong database", [](auto &to) { to.database = u"papers"_s; }, ErrorKind::NotFound,
        u"check the name of the database"_s);
    row(
        "wrong port", [](auto &to) { to.port = 1; }, ErrorKind::Unavailable, u"127.0.0.1:1 as "_s);
    row(
        "wrong host", [](auto &to) { to.host = u"no-such-host.invalid"_s; }, ErrorKind::Unavailable,
        u"check the host, the port and the network"_s);
    row(
        "TLS wanted, none there", [](auto &to) { to.sslMode = u"require"_s; }, ErrorKind::BadConfig, u"sslmode"_s);
    row(
        "no such sslmode", [](auto &to) { to.sslMode = u"maybe' host='evil"_s; }, ErrorKind::BadConfig, u"sslmode"_s);
}

void PostgresAccessTest::saysWhyItCannotConnect()
{
    QFETCH(Change, change);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, said);
    DatabaseSettings settings = m_settings;
    change(settings);
    const auto store = makeSessionStore(settings);
    VERIFY_OK(store);
    for (const Result<> &tried :
        {(*store)->checkSchema({}), (*store)->streamSessions({}, {}, [](auto &&) { return true; })}) {
        VERIFY_FAILS(tried, kind);
        const QString text = tried.error().text;
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY2(text.startsWith((*store)->name()), qPrintable(text));
        QVERIFY2(settings.password.isEmpty() || !text.contains(settings.password.reveal()), qPrintable(text));
    }
    VERIFY_FAILS((*store)->acquireRunLock({}), kind);
}

void PostgresAccessTest::connectsThroughTheSocket()
{
    DatabaseSettings settings = m_settings;
    settings.host = m_cluster->socketFolder();
    settings.password = Secret();
    const auto store = makeSessionStore(settings);
    VERIFY_OK(store);
    VERIFY_OK((*store)->checkSchema({}));

    settings.database.clear(); // libpq would take the user's name
    VERIFY_FAILS(makeSessionStore(settings), ErrorKind::BadConfig);
}

void PostgresAccessTest::refusesRowsThatAreHidden_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("policy");
    QTest::newRow("all sessions") << u"parser_usersession"_s << QString();
    QTest::newRow("all documents") << u"parser_processeddocument"_s << QString();
    QTest::newRow("some sessions") << u"parser_usersession"_s
                                   << u"CREATE POLICY mine ON parser_usersession USING (session_key < 'b');"_s;
    QTest::newRow("none as yet") << u"parser_usersession"_s
                                 << u"CREATE POLICY mine ON parser_usersession USING (true);"_s;
}

/// A row that is hidden from us is never a row that is not there.
void PostgresAccessTest::refusesRowsThatAreHidden()
{
    QFETCH(QString, table);
    QFETCH(QString, policy);
    const auto made = make({{u"a"_s, kNoon, {document(u"a/1"_s)}}, {u"b"_s, kNoon, {document(u"elsewhere"_s)}}});
    execute(u"GRANT SELECT, UPDATE, DELETE ON parser_usersession, parser_processeddocument TO reporter;"
            "ALTER TABLE %1 ENABLE ROW LEVEL SECURITY;"_s.arg(table)
        + policy);
    const auto store = makeSessionStore(asReporter());
    VERIFY_OK(store);
    const Result<> checked = (*store)->checkSchema({});
    const Result<> read = (*store)->streamSessions({}, {}, [](auto &&) { return true; });
    const Result<> foreign = (*store)->streamForeignReferences({}, [](const ForeignReference &) {});
    const auto found = (*store)->sessionsByKey(std::vector{made[1].key}, {});
    const auto removed = (*store)->removeSessions(conditions(made, kCutoff), {});
    execute(u"DROP POLICY IF EXISTS mine ON parser_usersession; ALTER TABLE %1 DISABLE ROW LEVEL SECURITY;"
            "REVOKE ALL ON parser_usersession, parser_processeddocument FROM reporter"_s.arg(table));
    VERIFY_FAILS(checked, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.contains(u"hides rows of "_s + table), qPrintable(checked.error().text));
    VERIFY_FAILS(read, ErrorKind::Unauthorized); // never a part that looks like all
    VERIFY_FAILS(foreign, ErrorKind::Unauthorized);
    VERIFY_FAILS(found, ErrorKind::Unauthorized);
    VERIFY_FAILS(removed, ErrorKind::Unauthorized);
    QCOMPARE(rows(), made);
}

void PostgresAccessTest::saysWhereTheTablesAre_data()
{
    QTest::addColumn<QString>("breakIt");
    QTest::addColumn<QString>("mendIt");
    QTest::addColumn<QString>("remedy");
    const QString path = u"ALTER ROLE reporter SET search_path = "_s;
    const QString move = u"ALTER TABLE parser_usersession SET SCHEMA web;"
                         "ALTER TABLE parser_processeddocument SET SCHEMA web"_s;
    const QString back = u"ALTER TABLE web.parser_usersession SET SCHEMA public;"
                         "ALTER TABLE web.parser_processeddocument SET SCHEMA public; DROP SCHEMA web;"_s;
    const QString reset = u"ALTER ROLE reporter RESET search_path"_s;
    QTest::newRow("search_path without public") << path + u"pg_catalog"_s << reset << path + u"public"_s;
    QTest::newRow("another schema") << u"CREATE SCHEMA web; GRANT USAGE ON SCHEMA web TO reporter;"_s + move
                                    << back + reset << path + u"web"_s;
    QTest::newRow("a schema that may not be used")
        << u"CREATE SCHEMA web;"_s + move << back << u"GRANT USAGE ON SCHEMA web TO reporter"_s;
    QTest::newRow("public may not be used")
        << u"REVOKE USAGE ON SCHEMA public FROM public"_s << u"GRANT USAGE ON SCHEMA public TO public"_s
        << u"GRANT USAGE ON SCHEMA public TO reporter"_s;
}

void PostgresAccessTest::saysWhereTheTablesAre()
{
    QFETCH(QString, breakIt);
    QFETCH(QString, mendIt);
    QFETCH(QString, remedy);
    execute(u"GRANT SELECT ON parser_usersession, parser_processeddocument TO reporter"_s);
    execute(breakIt);
    const auto reader = makeSessionReader(asReporter());
    const Result<> checked = (*reader)->checkSchema({});
    const auto read = (*reader)->streamSessions({}, {}, [](auto &&) { return true; });
    execute(remedy);
    const auto mended = makeSessionReader(asReporter());
    const Result<> after = (*mended)->checkSchema({});
    execute(mendIt);
    execute(u"REVOKE ALL ON parser_usersession, parser_processeddocument FROM reporter;"
            "REVOKE USAGE ON SCHEMA public FROM reporter; ALTER ROLE reporter RESET search_path"_s);
    VERIFY_FAILS(checked, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.endsWith(remedy), qPrintable(checked.error().text));
    VERIFY_FAILS(read, ErrorKind::BadConfig);
    if (!after && remedy.contains(u"SCHEMA web"_s)) // one step further
        QVERIFY2(after.error().text.endsWith(u"SET search_path = web"_s), qPrintable(after.error().text));
    else
        VERIFY_OK(after);
}

void PostgresAccessTest::namesMissingPermissions()
{
    const auto made = makeOne(u"key"_s, kNoon);
    const auto store = makeSessionStore(asReporter());
    VERIFY_OK(store);
    const auto reader = makeSessionReader(asReporter());
    VERIFY_OK(reader);
    VERIFY_FAILS((*reader)->streamSessions({}, {}, [](auto &&) { return true; }), ErrorKind::Unauthorized);
    const Result<> blind = (*reader)->checkSchema({});
    VERIFY_FAILS(blind, ErrorKind::Unauthorized);
    QVERIFY2(blind.error().text.contains(u"GRANT SELECT ON parser_usersession TO reporter"_s),
        qPrintable(blind.error().text));

    execute(u"GRANT SELECT ON parser_usersession, parser_processeddocument TO reporter"_s);
    const Result<> readable = (*reader)->checkSchema({});
    const Result<> checked = (*store)->checkSchema({});
    const auto removed = (*store)->removeSessions(std::vector{condition(made, kCutoff)}, {});
    execute(u"REVOKE ALL ON parser_usersession, parser_processeddocument FROM reporter"_s);
    VERIFY_OK(readable);
    VERIFY_FAILS(checked, ErrorKind::Unauthorized);
    QVERIFY2(checked.error().text.contains(u"GRANT DELETE ON parser_processeddocument TO reporter"_s),
        qPrintable(checked.error().text));
    VERIFY_FAILS(removed, ErrorKind::Unauthorized);
    QCOMPARE(rows(), std::vector{made});
}

} // namespace docsweep

int main(int argc, char *argv[])
{
    docsweep::PostgresAccessTest test;
    return docsweep::runSessionTests(argc, argv, {&test});
}

#include "tst_postgresaccess.moc"
