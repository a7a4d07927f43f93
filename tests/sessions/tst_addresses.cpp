// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/databaseurl.h"
#include "core/sessions/postgresdialect.h"
#include "core/sessions/sessionstores.h"
#include "core/sql/postgreslogin.h"
#include "tests/sessions/postgreswebapp.h"
#include "tests/sessions/sessionstorecontract.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <cstring>
#include <dlfcn.h>
#include <netdb.h>

using namespace Qt::StringLiterals;

/// What a name server says of a project's own host: an address of version 6, where nobody is reached (RFC 3849). The
/// program's own function comes before the C library's.
extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **list)
{
    using Resolve = int(const char *, const char *, const addrinfo *, addrinfo **);
    static auto *const own = reinterpret_cast<Resolve *>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const bool isProjects = name && std::strcmp(name, "db.abcdefghijklmnopqrst.supabase.co") == 0;
    return own(isProjects ? "2001:db8::7" : name, service, hints, list);
}

namespace docsweep {

/// A web app's database by addresses as web apps write them, on real servers.
class AddressesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void goesThroughASocketNamedAsAnOption();
    void logsInWithAnyPassword_data();
    void logsInWithAnyPassword();
    void obeysTheSchema_data();
    void obeysTheSchema();
    void obeysTheSchemaThroughAPooler();
    void passesOptionsOn();
    void obeysSslMode();
    void isTheSameWebAppInAnySpelling();
    void suggestsThePoolerWhereOnlyVersion6Leads();
    void takesTheHostThatTakesWrites(); // the last: the web app's server becomes a standby
    void saysWhyNoHostWillDo();

private:
    QString address(const QString &rest) const { return u"postgres://postgres:"_s + m_password + u'@' + rest; }
    /// What a statement answers, by an address; or "error: ".
    static QString ask(const QString &url, const QString &sql);

    std::unique_ptr<PostgresWebApp> m_app;
    QString m_password; ///< encoded
    QString m_here; ///< "127.0.0.1:port"
};

void AddressesTest::initTestCase()
{
    auto app = PostgresWebApp::start();
    VERIFY_OK(app);
    m_app = std::move(*app);
    const DatabaseSettings settings = m_app->cluster().settings();
    m_password = QString::fromLatin1(QUrl::toPercentEncoding(settings.password.reveal()));
    m_here = u"127.0.0.1:%1"_s.arg(settings.port);
    QCOMPARE(m_app->makeIdle(2).size(), size_t(2));
    // A second tenant, with three sessions.
    VERIFY_OK(m_app->cluster().sql(
        u"CREATE SCHEMA tenant; CREATE TABLE tenant.parser_usersession (LIKE public.parser_usersession INCLUDING ALL);"
        "CREATE TABLE tenant.parser_processeddocument (LIKE public.parser_processeddocument INCLUDING ALL);"
        "INSERT INTO tenant.parser_usersession (id, session_key, created_at, is_active, last_activity) "
        "SELECT n, 'tenant' || n, now(), true, now() - interval '9 hours' FROM generate_series(1, 3) n"_s));
}

QString AddressesTest::ask(const QString &url, const QString &sql)
{
    const auto settings = parseDatabaseUrl(url, QString());
    if (!settings)
        return u"error: "_s + settings.error().text;
    const PostgresDialect dialect(*settings);
    const auto connection = dialect.connect(SqlAccess::ReadOnly);
    if (!connection)
        return u"error: "_s + connection.error().text;
    QString answer;
    const Result<> asked =
        dialect.query(**connection, sql, {}, u"asking"_s, [&answer](const QSqlQuery &row) -> Result<> {
            answer = row.value(0).toString();
            return {};
        });
    return asked ? answer : QString(u"error: "_s + asked.error().text);
}

void AddressesTest::goesThroughASocketNamedAsAnOption()
{
    const QString folder = m_app->cluster().socketFolder();
    const QString port = QString::number(m_app->cluster().port());
    const QString isSocket = u"SELECT inet_client_addr() IS NULL"_s;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(folder));
    QCOMPARE(ask(u"postgresql://postgres@/parser?host=%1&port=%2"_s.arg(folder, port), isSocket), u"true"_s);
    QCOMPARE(ask(u"postgresql+psycopg2://postgres@/parser?host=%1&port=%2"_s.arg(encoded, port), isSocket), u"true"_s);
    QCOMPARE(ask(u"postgres://postgres@%1:%2/parser"_s.arg(encoded, port), isSocket), u"true"_s);
    QCOMPARE(ask(address(m_here + u"/parser"_s), isSocket), u"false"_s);
}

void AddressesTest::logsInWithAnyPassword_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("asWritten"); // in the address
    const auto row = [](const char *name, const QString &password, const QString &asWritten = {}) {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(password));
        QTest::newRow(name) << password << (asWritten.isEmpty() ? encoded : asWritten);
    };
    row("every sign, encoded", u"a/b@c:d%e#f?g&h=i+j k'l\"m\\n;o[p]q$r"_s);
    row("beyond ASCII", u"gehe%1m☃"_s.arg(QChar(0xef)));
    row("@ as it is", u"p@ss@word"_s, u"p@ss@word"_s);
    row(": as it is", u"p:ss"_s, u"p:ss"_s);
    row("% that codes nothing", u"50%off"_s, u"50%off"_s);
    row("% encoded before two digits", u"a%41"_s, u"a%2541"_s);
    row("+ as it is", u"a+b"_s, u"a+b"_s);
    row("quotes, backslashes and semicolons as they are", u"a'b\\c\"d;e"_s, u"a'b\\c\"d;e"_s);
    row("& and = as they are", u"a&b=c"_s, u"a&b=c"_s);
}

void AddressesTest::logsInWithAnyPassword()
{
    QFETCH(QString, password);
    QFETCH(QString, asWritten);
    const QString literal = QString(password).replace(u'\'', u"''"_s);
    VERIFY_OK(
        m_app->cluster().sql(u"DROP ROLE IF EXISTS special; CREATE ROLE special LOGIN PASSWORD '%1'"_s.arg(literal)));
    const QString who = u"SELECT current_user::text"_s;
    QCOMPARE(ask(u"postgres://special:%1@%2/parser"_s.arg(asWritten, m_here), who), u"special"_s);
    const QString refused = ask(u"postgres://special:%1x@%2/parser"_s.arg(asWritten, m_here), who);
    QVERIFY2(refused.contains(u"check the user and the password"_s), qPrintable(refused));
    // SQLAlchemy's addresses may hold / ? and # as they are, and no @.
    if (!password.contains(u'@') && !password.contains(u'%'))
        QCOMPARE(ask(u"postgresql+psycopg://special:%1@%2/parser"_s.arg(password, m_here), who), u"special"_s);
}

void AddressesTest::obeysTheSchema_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("sessions"); // "error: " and a part of it
    const auto row = [](const QString &options, const QString &sessions) {
        QTest::newRow(qPrintable(options)) << options << sessions;
    };
    row(QString(), u"2"_s);
    row(u"?options=-csearch_path%3Dtenant"_s, u"3"_s);
    row(u"?options=-c%20search_path%3Dtenant,public"_s, u"3"_s);
    row(u"?schema=tenant"_s, u"3"_s);
    row(u"?currentSchema=tenant"_s, u"3"_s);
    row(u"?search_path=%22$user%22,public"_s, u"2"_s);
    row(u"?schema=public&pgbouncer=true&connection_limit=1"_s, u"2"_s);
    row(u"?schema=nowhere"_s, u"error: name schema tenant"_s);
}

void AddressesTest::obeysTheSchema()
{
    QFETCH(QString, options);
    QFETCH(QString, sessions);
    const auto settings = parseDatabaseUrl(address(m_here + u"/parser"_s + options), QString());
    VERIFY_OK(settings);
    const auto reader = makeSessionReader(*settings);
    VERIFY_OK(reader);
    const Result<> checked = (*reader)->checkSchema({});
    if (sessions.startsWith(u"error: "_s)) {
        QVERIFY(!checked);
        QVERIFY2(checked.error().text.contains(sessions.sliced(7)), qPrintable(checked.error().text));
        return;
    }
    VERIFY_OK(checked);
    qsizetype seen = 0;
    VERIFY_OK((*reader)->streamSessions({}, {}, [&seen](std::vector<SessionRecord> &&batch) {
        seen += qsizetype(batch.size());
        return true;
    }));
    QCOMPARE(QString::number(seen), sessions);
}

/// Which refuses the options of a login.
void AddressesTest::obeysTheSchemaThroughAPooler()
{
    const auto pooler = PgBouncer::start(m_app->cluster(), Pooling::Transaction);
    VERIFY_OK(pooler);
    const QString there = u"127.0.0.1:%1/parser?pgbouncer=true&"_s.arg((*pooler)->settings().port);
    for (const auto &[options, sessions] : {std::pair(u"schema=tenant"_s, 3), std::pair(u"schema=public"_s, 2),
             std::pair(u"options=-c+search_path%3Dtenant"_s, 3)}) {
        const auto settings = parseDatabaseUrl(address(there + options), QString());
        VERIFY_OK(settings);
        const auto reader = makeSessionReader(*settings);
        VERIFY_OK(reader);
        int seen = 0;
        VERIFY_OK((*reader)->streamSessions({}, {}, [&seen](std::vector<SessionRecord> &&batch) {
            seen += int(batch.size());
            return true;
        }));
        QCOMPARE(seen, sessions);
    }
}

void AddressesTest::passesOptionsOn()
{
    const auto setting = [this](const QString &options, const QString &name) {
        return ask(address(m_here + u"/parser?"_s + options), u"SELECT current_setting('"_s + name + u"')"_s);
    };
    QCOMPARE(setting(QString(), u"application_name"_s), u"docsweep"_s);
    QCOMPARE(setting(u"application_name=web+app"_s, u"application_name"_s), u"web app"_s);
    QCOMPARE(setting(u"tcp_user_timeout=9000&keepalives_idle=33"_s, u"application_name"_s), u"docsweep"_s);
    QCOMPARE(setting(u"options=-c+work_mem%3D5MB+-c+search_path%3Dtenant"_s, u"work_mem"_s), u"5MB"_s);
    QVERIFY(setting(u"options=-c+nonsense%3D1"_s, u"work_mem"_s).startsWith(u"error: "_s));
}

void AddressesTest::obeysSslMode()
{
    const QString who = u"SELECT current_user::text"_s;
    QCOMPARE(ask(address(m_here + u"/parser?sslmode=disable"_s), who), u"postgres"_s);
    for (const char *options : {"sslmode=require", "ssl_require=true", "ssl=true"}) {
        const QString refused = ask(address(m_here + u"/parser?"_s + QString::fromLatin1(options)), who);
        QVERIFY2(refused.contains(u"turn on TLS at the server"_s), qPrintable(refused)); // which has none
    }
}

void AddressesTest::isTheSameWebAppInAnySpelling()
{
    const auto identity = [](const QString &url) {
        const auto settings = parseDatabaseUrl(url, QString());
        if (!settings)
            return settings.error().text.toUtf8();
        const PostgresDialect dialect(*settings);
        const auto connection = dialect.connect(SqlAccess::ReadOnly);
        if (!connection)
            return connection.error().text.toUtf8();
        const Result<DatabaseId> id = dialect.identity(**connection);
        return id ? id->anchor : id.error().text.toUtf8();
    };
    const QByteArray plain = identity(address(m_here + u"/parser"_s));
    QVERIFY2(plain.startsWith("pg:"), plain.constData());
    const QString rest = m_password + u'@' + m_here + u"/parser"_s;
    const QStringList others{u"postgresql+psycopg2://postgres:"_s + rest, u"psql://postgres:"_s + rest,
        u"postgis://postgres:"_s + rest, u"'postgres://postgres:"_s + rest + u'\'',
        address(u"127.0.0.1:1,"_s + m_here + u"/parser"_s), address(m_here + u"/parser?schema=public"_s),
        u"postgresql://postgres@/parser?host=%1&port=%2"_s.arg(
            m_app->cluster().socketFolder(), QString::number(m_app->cluster().port()))};
    for (const QString &url : others)
        QCOMPARE(identity(url), plain);
    QVERIFY(identity(address(m_here + u"/parser?schema=tenant"_s)) != plain); // another web app's tables
}

void AddressesTest::suggestsThePoolerWhereOnlyVersion6Leads()
{
    const QString there = u"postgres://postgres:x@db.abcdefghijklmnopqrst.supabase.co/postgres?connect_timeout=2"_s;
    const QString refused = ask(there, u"SELECT 1"_s);
    for (const char *part : {"IP version 6 alone", "aws-0-REGION.pooler.supabase.com",
             "user postgres.abcdefghijklmnopqrst", "5432", "6543", "does not know the project's REGION"})
        QVERIFY2(refused.contains(QLatin1String(part)), qPrintable(refused));
    const QString other = ask(u"postgres://postgres:x@127.0.0.1:1/postgres"_s, u"SELECT 1"_s);
    QVERIFY2(!other.contains(u"pooler.supabase"_s), qPrintable(other));
}

void AddressesTest::takesTheHostThatTakesWrites()
{
    auto second = PostgresCluster::start();
    VERIFY_OK(second);
    const QString primary = u"127.0.0.1:%1"_s.arg((*second)->port());
    VERIFY_OK(m_app->cluster().becomeStandby());
    QTcpServer silent; // its kernel takes the connection, and nobody says anything
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString dead = u"127.0.0.1:1"_s;
    const QString mute = u"127.0.0.1:%1"_s.arg(silent.serverPort());
    const QString port = u"SELECT inet_server_port()"_s;
    const QString writable = QString::number((*second)->port());
    const QString standby = QString::number(m_app->cluster().port());
    QCOMPARE(ask(address(dead + u',' + m_here + u',' + primary + u"/parser?target_session_attrs=read-write"_s), port),
        writable);
    QCOMPARE(
        ask(address(dead + u',' + m_here + u',' + primary + u"/parser"_s), port), writable); // for docsweep deletes
    QCOMPARE(ask(address(primary + u',' + m_here + u"/parser"_s), port), writable);
    QCOMPARE(ask(address(m_here + u',' + primary + u"/parser?target_session_attrs=any"_s), port), standby);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask(address(mute + u',' + primary + u"/parser?connect_timeout=4"_s), port), writable);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed()))); // its share alone
    const QString folder = (*second)->socketFolder();
    QCOMPARE(ask(u"postgres://postgres@/parser?host=%1,127.0.0.1&port=%2,%3"_s.arg(folder, writable, standby),
                 u"SELECT inet_client_addr() IS NULL"_s),
        u"true"_s);
}

void AddressesTest::saysWhyNoHostWillDo()
{
    const QString none = ask(address(m_here + u",127.0.0.1:1/parser"_s), u"SELECT 1"_s);
    QVERIFY2(none.contains(u"none of the hosts accepts writes"_s), qPrintable(none));
    const QString alone = ask(address(m_here + u"/parser?target_session_attrs=primary"_s), u"SELECT 1"_s);
    QVERIFY2(alone.contains(u"none of the hosts accepts writes"_s), qPrintable(alone));
    const QString wrong = ask(u"postgres://postgres:wrong@127.0.0.1:1,%1/parser"_s.arg(m_here), u"SELECT 1"_s);
    QVERIFY2(wrong.contains(u"check the user and the password"_s), qPrintable(wrong));
    const QString nobody = ask(u"postgres://postgres:x@127.0.0.1:1,127.0.0.1:2/parser"_s, u"SELECT 1"_s);
    QVERIFY2(nobody.contains(u"check the host, the port and the network"_s), qPrintable(nobody));
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::AddressesTest)
#include "tst_addresses.moc"
