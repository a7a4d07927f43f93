// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/credentials.h"
#include "core/config/databaseurl.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

/// "sqlite /srv/app/db.sqlite3", "postgres user:password@host:5432/name sslmode", or "error: text".
QString asText(const Result<DatabaseSettings> &settings)
{
    if (!settings)
        return u"error: "_s + settings.error().text;
    if (settings->kind == DatabaseKind::Sqlite)
        return u"sqlite "_s + settings->sqlitePath;
    return u"postgres %1:%2@%3/%4 %5"_s.arg(
        settings->user, settings->password.reveal(), hostsAndPorts(*settings), settings->database, settings->sslMode);
}

/// What is passed on to libpq, "name=value" in the order of the names; then "schema" and the search path.
QString optionsAsText(const DatabaseSettings &settings)
{
    QStringList words;
    for (auto it = settings.parameters.begin(); it != settings.parameters.end(); ++it)
        words << it.key() + u'=' + it.value();
    if (!settings.caFile.isEmpty())
        words << u"ca="_s + settings.caFile;
    if (!settings.searchPath.isEmpty())
        words << u"schema "_s + settings.searchPath.join(u'|');
    return words.join(u"; "_s);
}

} // namespace

class TestDatabaseUrl : public QObject {
    Q_OBJECT

private slots:
    void readsUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("settings");
        const auto row = [](const char *name, const QString &url, const QString &settings) {
            QTest::newRow(name) << url << settings;
        };
        row("three slashes: relative", u"sqlite:///db.sqlite3"_s, u"sqlite /srv/app/db.sqlite3"_s);
        row("four slashes: absolute", u"sqlite:////data/db.sqlite3"_s, u"sqlite /data/db.sqlite3"_s);
        row("an encoded slash makes it absolute", u"sqlite:///%2Fdata/db.sqlite3"_s, u"sqlite /data/db.sqlite3"_s);
        row("upwards", u"sqlite:///../db.sqlite3"_s, u"sqlite /srv/db.sqlite3"_s);
        row("dots are cleaned", u"sqlite:////data/./x/../db.sqlite3"_s, u"sqlite /data/db.sqlite3"_s);
        row("encoded path", u"sqlite:///a%20b%C3%A4.db"_s, u"sqlite /srv/app/a bä.db"_s);
        row("path as it is", u"sqlite:///a b ä.db"_s, u"sqlite /srv/app/a b ä.db"_s);
        row("a percent sign that codes nothing", u"sqlite:///50%.db"_s, u"sqlite /srv/app/50%.db"_s);
        row("scheme in capitals", u"SQLite:///db"_s, u"sqlite /srv/app/db"_s);
        row("harmless option", u"sqlite:///db?timeout=20"_s, u"sqlite /srv/app/db"_s);
        row("all parts", u"postgres://me:secret@db.example.org:6543/parser"_s,
            u"postgres me:secret@db.example.org:6543/parser verify-full"_s);
        row("postgresql means the same", u"postgresql://me:secret@db/parser"_s,
            u"postgres me:secret@db:5432/parser verify-full"_s);
        row("no password", u"postgres://me@db/parser"_s, u"postgres me:@db:5432/parser verify-full"_s);
        row("encoded password", u"postgres://me:p%40s%3As%2F%23@db/parser"_s,
            u"postgres me:p@s:s/#@db:5432/parser verify-full"_s);
        row("unencoded @ and : in the password", u"postgres://me:p@s:s@db/parser"_s,
            u"postgres me:p@s:s@db:5432/parser verify-full"_s);
        row("a password with a percent sign that codes nothing", u"postgres://me:50%off@db/parser"_s,
            u"postgres me:50%off@db:5432/parser verify-full"_s);
        row("a plus is a plus", u"postgres://me:a+b@db/parser"_s, u"postgres me:a+b@db:5432/parser verify-full"_s);
        row("password beyond ASCII", u"postgres://me:gehe%C3%AFm☃@db/p"_s,
            u"postgres me:geheïm☃@db:5432/p verify-full"_s);
        row("sslmode", u"postgres://me@db/p?sslmode=verify-full"_s, u"postgres me:@db:5432/p verify-full"_s);
        row("sslmode weaker", u"postgres://me@db/p?sslmode=disable"_s, u"postgres me:@db:5432/p disable"_s);
        row("sslmode and harmless options", u"postgres://me@db/p?connect_timeout=3&sslmode=allow&pgbouncer=true"_s,
            u"postgres me:@db:5432/p allow"_s);
        row("loopback name", u"postgres://me@localhost/p"_s, u"postgres me:@localhost:5432/p prefer"_s);
        row("loopback address", u"postgres://me@127.0.0.53/p"_s, u"postgres me:@127.0.0.53:5432/p prefer"_s);
        row("loopback of version 6", u"postgres://me@[::1]:99/p"_s, u"postgres me:@::1:99/p prefer"_s);
        row("loopback with TLS", u"postgres://me@localhost/p?sslmode=require"_s,
            u"postgres me:@localhost:5432/p require"_s);
        row("a name that only begins like loopback", u"postgres://me@localhost.example.org/p"_s,
            u"postgres me:@localhost.example.org:5432/p verify-full"_s);
        row("an address that only begins like loopback", u"postgres://me@127.0.0.1.example.org/p"_s,
            u"postgres me:@127.0.0.1.example.org:5432/p verify-full"_s);
        row("address of version 6", u"postgres://me@[2001:db8::7]/p"_s,
            u"postgres me:@2001:db8::7:5432/p verify-full"_s);
        row("socket", u"postgres://me@%2Frun%2Fpostgresql/p"_s, u"postgres me:@/run/postgresql:5432/p prefer"_s);
        row("host with an underscore", u"postgres://me@my_db/p"_s, u"postgres me:@my_db:5432/p verify-full"_s);
        row("host with a final dot", u"postgres://me@db.example.org./p"_s,
            u"postgres me:@db.example.org.:5432/p verify-full"_s);
        row("encoded database", u"postgres://me@db/a%2Fb"_s, u"postgres me:@db:5432/a/b verify-full"_s);
        for (const char *scheme : {"postgres", "postgresql", "psql", "pgsql", "postgis", "timescale", "timescalegis",
                 "postgresql_psycopg2", "prometheus-postgresql", "prometheus-postgis", "postgresql+psycopg2",
                 "postgresql+psycopg", "postgresql+asyncpg", "postgresql+pg8000", "postgres+psycopg2", "PostgreSQL"})
            row(scheme, QString::fromLatin1(scheme) + u"://me:secret@db/parser"_s,
                u"postgres me:secret@db:5432/parser verify-full"_s);
        for (const char *scheme : {"sqlite3", "spatialite", "prometheus-sqlite", "prometheus-spatialite",
                 "sqlite+pysqlite", "sqlite+aiosqlite"})
            row(scheme, QString::fromLatin1(scheme) + u":////data/db.sqlite3"_s, u"sqlite /data/db.sqlite3"_s);
        row("no host: the usual socket", u"postgresql:///d"_s, u"postgres :@/var/run/postgresql:5432/d prefer"_s);
        row("no host but a user", u"postgres://u:p@/d"_s, u"postgres u:p@/var/run/postgresql:5432/d prefer"_s);
        row("no host but a port", u"postgres://u@:5433/d"_s, u"postgres u:@/var/run/postgresql:5433/d prefer"_s);
        row("a socket as an option", u"postgresql:///d?host=/run/postgresql"_s,
            u"postgres :@/run/postgresql:5432/d prefer"_s);
        row("a socket and a port as options", u"postgresql://u@/d?host=/tmp/s/&port=5433"_s,
            u"postgres u:@/tmp/s:5433/d prefer"_s);
        row("a socket with a port", u"postgres://u@%2Fvar%2Frun%2Fpostgresql:5433/d"_s,
            u"postgres u:@/var/run/postgresql:5433/d prefer"_s);
        row("a socket in the path", u"postgres:////var/run/postgresql/d"_s,
            u"postgres :@/var/run/postgresql:5432/d prefer"_s);
        row("a host as an option", u"postgresql://u@/d?host=db&port=6543"_s, u"postgres u:@db:6543/d verify-full"_s);
        row("everything as options", u"postgresql:///?dbname=d&host=db&user=u&password=a%26b+c"_s,
            u"postgres u:a&b c@db:5432/d verify-full"_s);
        row("the same host twice", u"postgres://u@db/d?host=db"_s, u"postgres u:@db:5432/d verify-full"_s);
        row("several hosts", u"postgres://u@h1:5432,h2:5433/d"_s, u"postgres u:@h1:5432,h2:5433/d verify-full"_s);
        row("several hosts of one port", u"postgres://u@h1,h2/d"_s, u"postgres u:@h1:5432,h2:5432/d verify-full"_s);
        row("several hosts as options", u"postgres://u@/d?host=h1,h2&port=5433,5434"_s,
            u"postgres u:@h1:5433,h2:5434/d verify-full"_s);
        row("several hosts as SQLAlchemy has them", u"postgresql+psycopg2://u@/d?host=h1:5433&host=h2:5434"_s,
            u"postgres u:@h1:5433,h2:5434/d verify-full"_s);
        row("several hosts, one of them elsewhere", u"postgres://u@localhost,h2/d"_s,
            u"postgres u:@localhost:5432,h2:5432/d verify-full"_s);
        row("several hosts, all here", u"postgres://u@localhost,127.0.0.1:5433/d"_s,
            u"postgres u:@localhost:5432,127.0.0.1:5433/d prefer"_s);
        row("several addresses of version 6", u"postgres://u@[2001:db8::7]:5433,[2001:db8::8]/d"_s,
            u"postgres u:@2001:db8::7:5433,2001:db8::8:5432/d verify-full"_s);
        row("SQLAlchemy's password with / ? and #", u"postgresql+psycopg2://u:a/b?c#d@db/p"_s,
            u"postgres u:a/b?c#d@db:5432/p verify-full"_s);
        row("quotes", u"\"postgres://u:p@h/d\""_s, u"postgres u:p@h:5432/d verify-full"_s);
        row("single quotes and spaces", u" 'sqlite:////data/db.sqlite3' "_s, u"sqlite /data/db.sqlite3"_s);
        row("ssl_require", u"postgres://u@h/d?ssl_require=true"_s, u"postgres u:@h:5432/d require"_s);
        row("ssl_require and more", u"postgres://u@h/d?ssl_require=True&sslmode=verify-ca"_s,
            u"postgres u:@h:5432/d verify-ca"_s);
        row("ssl as a word", u"postgresql+asyncpg://u@h/d?ssl=require"_s, u"postgres u:@h:5432/d require"_s);
        row("no ssl_require", u"postgres://u@h/d?ssl_require=false"_s, u"postgres u:@h:5432/d verify-full"_s);
    }
    void readsUrls()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, settings);
        QCOMPARE(asText(parseDatabaseUrl(url, u"/srv/app"_s)), settings);
    }

    void obeysTimeOuts()
    {
        const auto patience = [](const char *url) {
            return parseDatabaseUrl(QString::fromLatin1(url), u"/srv/app"_s)->patience.connecting.count();
        };
        QCOMPARE(patience("postgres://me@db/p"), 10'000);
        QCOMPARE(patience("postgres://me@db/p?connect_timeout=3"), 3'000);
        QCOMPARE(patience("postgres://me@db/p?connect_timeout=0"), 10'000); // libpq: no limit, which there must be
        const auto busy = [](const char *url) {
            return parseDatabaseUrl(QString::fromLatin1(url), u"/srv/app"_s)->busyWait.count();
        };
        QCOMPARE(busy("sqlite:///db"), 5'000);
        QCOMPARE(busy("sqlite:///db?timeout=20"), 20'000);
        QCOMPARE(busy("sqlite:///db?timeout=0.5"), 500);
        for (const char *url : {"sqlite:///db?timeout=soon", "sqlite:///db?timeout=nan", "sqlite:///db?timeout=1e9",
                 "postgres://me@db/p?connect_timeout="}) {
            const auto refused = parseDatabaseUrl(QString::fromLatin1(url), u"/srv/app"_s);
            QVERIFY2(!refused && refused.error().kind == ErrorKind::BadConfig, url);
            QVERIFY2(refused.error().text.contains(u"is no number of seconds"_s), qPrintable(refused.error().text));
        }
    }

    void refusesWhatItCannotBeSureOf_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("part");
        const auto row = [](const QString &url, const QString &part) { QTest::newRow(qPrintable(url)) << url << part; };
        row(u"mysql://u:hunter2@h/d"_s, u"neither sqlite:/// nor postgres://"_s);
        row(u"mysql://u:hunter2@h/d?x=1"_s, u"MySQL is not PostgreSQL"_s);
        row(u"cockroach://u:hunter2@h/d"_s, u"CockroachDB is not PostgreSQL"_s);
        row(u"cockroachdb+psycopg2://u:hunter2@h/d"_s, u"CockroachDB is not PostgreSQL"_s);
        row(u"redshift://u:hunter2@h/d"_s, u"Amazon Redshift is not PostgreSQL"_s);
        row(u"postgresql+nothing://u:hunter2@h/d"_s, u"neither sqlite:/// nor postgres://"_s);
        row(u"db.sqlite3"_s, u"neither sqlite:/// nor postgres://"_s);
        row(u"postgres:u:hunter2@h/d"_s, u"neither sqlite:/// nor postgres://"_s);
        row(u"sqlite:"_s, u"three slashes"_s);
        row(u"sqlite:db.sqlite3"_s, u"three slashes"_s);
        row(u"sqlite://"_s, u"three slashes"_s);
        row(u"sqlite://db.sqlite3"_s, u"three slashes"_s);
        row(u"sqlite://host/db.sqlite3"_s, u"three slashes"_s);
        row(u"sqlite:///"_s, u"names no SQLite file"_s);
        row(u"sqlite:////srv/"_s, u"names no SQLite file"_s);
        row(u"sqlite:///:memory:"_s, u"names no SQLite file"_s);
        row(u"sqlite:///~/db.sqlite3"_s, u"only a shell understands"_s);
        row(u"sqlite:///db?mode=ro"_s, u"\"mode\""_s);
        row(u"sqlite:///a#b.db"_s, u"%23"_s);
        row(u"sqlite:///a%00b"_s, u"no text"_s);
        row(u"sqlite:///%FF"_s, u"no text"_s);
        row(u"postgres://"_s, u"names no database"_s);
        row(u"postgres://u@h1,,h2/d"_s, u"names no host between two commas"_s);
        row(u"postgres://u@/d?host=h1,h2&port=1,2,3"_s, u"3 ports for 2 hosts"_s);
        row(u"postgres://u@h:1/d?port=2"_s, u"one port"_s);
        row(u"postgres://u@h/d?user=v"_s, u"one user"_s);
        row(u"postgres://u:hunter2@h/d?password=hunter3"_s, u"one password"_s);
        row(u"postgres://u@h/d?dbname=e"_s, u"one database"_s);
        row(u"postgres://:hunter2@/d"_s, u"names no user"_s);
        row(u"postgres://u:hunter2@h"_s, u"names no database"_s);
        row(u"postgres://u:hunter2@h/"_s, u"names no database"_s);
        row(u"postgres://u:hunter2@h/d/e"_s, u"names no database"_s);
        row(u"postgres://h/d"_s, u"names no user"_s);
        row(u"postgres://:hunter2@h/d"_s, u"names no user"_s);
        row(u"postgres://u@h:0/d"_s, u"port"_s);
        row(u"postgres://u@h:65536/d"_s, u"port"_s);
        row(u"postgres://u@h:x/d"_s, u"port"_s);
        row(u"postgres://u@h:+5/d"_s, u"port"_s);
        row(u"postgres://u:hunter/2@h/d"_s, u"write / as %2F"_s);
        row(u"postgres://u:99/hunter2@h/d"_s, u"write / as %2F"_s); // what is left could be a host and a port
        row(u"postgres://u:hunter?2@h/d"_s, u"? as %3F"_s);
        row(u"\"postgres://u:hunter2@h/d"_s, u"neither sqlite:/// nor postgres://"_s);
        row(u"postgres://u:hunter#2@h/d"_s, u"write # as %23 (character 7 of the password)"_s);
        row(u"postgres://u:hunter/2?@h/d"_s,
            u"write / as %2F (character 7 of the password), write ? as %3F (character 9 of the password)"_s);
        row(u"postgres://u:a@hunter/2@h/d"_s, u"write / as %2F (character 9 of the password); or write @ as %40"_s);
        row(u"postgres://u:hunter2@h/d@e"_s, u"write @ as %40"_s);
        row(u"postgresql+psycopg2://u:hunter@2@h/d"_s, u"write @ as %40 (character 7 of the password)"_s);
        row(u"postgres://u@%2Ftmp%2Fa%2Cb/d"_s, u"neither a name nor an address"_s);
        row(u"postgres://u@h h/d"_s, u"neither a name nor an address"_s);
        row(u"postgres://u@-h/d"_s, u"neither a name nor an address"_s);
        row(u"postgres://u@[h]/d"_s, u"neither a name nor an address"_s);
        row(u"postgres://u@h/d?sslmode=yes"_s, u"sslmode"_s);
        row(u"postgres://u@h/d?sslmode=require%20host%3Dx"_s, u"sslmode"_s);
        row(u"postgres://u@h/d?service=other"_s, u"\"service\""_s);
        row(u"postgres://u@h/d?servicefile=/tmp/x"_s, u"\"servicefile\""_s);
        row(u"postgres://u@h/d?hostaddr=10.0.0.1"_s, u"\"hostaddr\""_s);
        row(u"postgres://u@h/d?sslkeylogfile=/tmp/x"_s, u"\"sslkeylogfile\""_s);
        row(u"postgres://u@h/d?gssdelegation=1"_s, u"\"gssdelegation\""_s);
        row(u"postgres://u@h/d?replication=database"_s, u"\"replication\""_s);
        row(u"postgres://u@h/d?host=other"_s, u"\"host\""_s);
        row(u"postgres://u@h/d?currentShema=tenant"_s, u"is \"currentSchema\" meant?"_s);
        row(u"postgres://u@h/d?seach_path=tenant"_s, u"is \"search_path\" meant?"_s);
        row(u"postgres://u@h/d?sslmod=require"_s, u"is \"sslmode\" meant?"_s);
        row(u"postgres://u@h/d?conn_max_agee=1"_s, u"is \"conn_max_age\" meant?"_s);
        row(u"postgres://u@h/d?customer=acme"_s, u"leave it out"_s);
        row(u"sqlite:///db?timeuot=1"_s, u"is \"timeout\" meant?"_s);
        row(u"postgres://u@h/d?sslmode=require&sslmode=disable"_s, u"\"sslmode\" twice"_s);
        row(u"postgres://u@h/d?schema=a&search_path=b"_s, u"two search paths"_s);
        row(u"postgres://u@h/d?search_path=%22a"_s, u"names no schema"_s);
        row(u"postgres://u@h/d?options=-f"_s, u"no settings of a session"_s);
        row(u"postgres://u@h/d?options=-c"_s, u"no settings of a session"_s);
        row(u"postgres://u@h/d?options=-c+x"_s, u"no settings of a session"_s);
        row(u"postgres://u@h/d?application_name=a;b"_s, u"a ; in the option"_s);
        row(u"postgres://u@h/d?target_session_attrs=writable"_s, u"target_session_attrs"_s);
        row(u"postgres://u@h/d?channel_binding=yes"_s, u"channel_binding"_s);
        row(u"postgres://u@h/d?gssencmode=require"_s, u"gssencmode"_s);
        row(u"postgres://u@h/d?keepalives_idle=soon"_s, u"not a whole number"_s);
        row(u"postgres://u@h/d?application_name=%FF"_s, u"no text"_s);
    }
    void refusesWhatItCannotBeSureOf()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, part);
        const auto settings = parseDatabaseUrl(url, u"/srv/app"_s);
        QVERIFY2(!settings, qPrintable(asText(settings)));
        QCOMPARE(settings.error().kind, ErrorKind::BadConfig);
        QVERIFY2(settings.error().text.contains(part), qPrintable(settings.error().text));
        QVERIFY2(!settings.error().text.contains("hunter"_L1), qPrintable(settings.error().text));
    }

    void passesOptionsOn_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("remarks"); // between lines
        const auto row = [](const QString &query, const QString &options, const QString &remarks = {}) {
            QTest::newRow(qPrintable(query)) << query << options << remarks;
        };
        const QString ignored = u"means nothing to docsweep and is ignored: "_s;
        row(u"application_name=web+app&keepalives=1&keepalives_idle=30&tcp_user_timeout=9000"_s,
            u"application_name=web app; keepalives=1; keepalives_idle=30; tcp_user_timeout=9000"_s);
        row(u"sslcert=/c/a.pem&sslkey=k.pem&sslrootcert=ca.pem"_s,
            u"sslcert=/c/a.pem; sslkey=/srv/app/k.pem; ca=/srv/app/ca.pem"_s);
        row(u"sslrootcert=system"_s, {});
        row(u"passfile=/home/me/.pgpass"_s, u"passfile=/home/me/.pgpass"_s);
        row(u"channel_binding=require&gssencmode=disable"_s, u"channel_binding=require; gssencmode=disable"_s);
        row(u"channel_binding=prefer&gssencmode=prefer"_s, {});
        row(u"target_session_attrs=read-write"_s, u"target_session_attrs=read-write"_s);
        row(u"target_session_attrs=standby"_s, u"target_session_attrs=read-write"_s,
            u"target_session_attrs=standby is taken as read-write, for docsweep deletes"_s);
        row(u"schema=Tenant"_s, u"schema Tenant"_s); // Prisma quotes it
        row(u"currentSchema=Tenant"_s, u"schema tenant"_s);
        row(u"search_path=tenant,+%22My+Own%22,public"_s, u"schema tenant|My Own|public"_s);
        row(u"search_path=%22a%22%22b%22,%22$user%22"_s, u"schema a\"b|$user"_s);
        row(u"options=-csearch_path%3Dtenant"_s, u"schema tenant"_s);
        row(u"options=-c%20search_path%3Dtenant,public"_s, u"schema tenant|public"_s);
        row(u"options=-c+search_path=tenant%5C%20,public"_s, u"schema tenant|public"_s);
        row(u"options=--search-path%3Dtenant"_s, u"schema tenant"_s);
        row(u"options=-c+statement_timeout%3D5s+-csearch_path%3Dt"_s, u"options=-c statement_timeout=5s; schema t"_s);
        row(u"options=endpoint%3Dep-cool-1"_s, u"options=endpoint=ep-cool-1"_s);
        row(u"pgbouncer=true"_s, {});
        row(u"sslmode="_s, {}); // for the loaders it is not there
        row(u"conn_max_age=600&conn_health_checks=true&pool_size=5&pool=true"_s, {},
            ignored + u"conn_max_age, conn_health_checks, pool_size, pool"_s);
        row(u"connection_limit=1&prepareThreshold=0&statement_cache_size=0&supa=base-pooler.x&timeout=20"_s, {},
            ignored + u"connection_limit, prepareThreshold, statement_cache_size, supa, timeout"_s);
        row(u"CONN_MAX_AGE=1&ATOMIC_REQUESTS=True&init_command=SET+x;&transaction_mode=IMMEDIATE"_s, {},
            ignored + u"CONN_MAX_AGE, ATOMIC_REQUESTS, init_command, transaction_mode"_s);
    }
    void passesOptionsOn()
    {
        QFETCH(const QString, query);
        QStringList remarks;
        const auto settings = parseDatabaseUrl(u"postgres://u@h/d?"_s + query, u"/srv/app"_s, &remarks);
        QVERIFY2(settings, qPrintable(asText(settings)));
        QTEST(optionsAsText(*settings), "options");
        QTEST(remarks.join(u'\n'), "remarks");
    }

    void saysWhatItLeftOut()
    {
        const auto remarks = [](const QString &url) {
            QStringList said;
            const auto settings = parseDatabaseUrl(url, u"/srv/app"_s, &said);
            return settings ? said.join(u'\n') : asText(settings);
        };
        QCOMPARE(remarks(u"postgres://u:p@h/d"_s), QString());
        QVERIFY(remarks(u"\"postgres://u:p@h/d\""_s).startsWith(u"stands in quotes"_s));
        QVERIFY(remarks(u"postgres://u:p@h,g/d"_s).contains(u"the first that takes writes"_s));
        QCOMPARE(remarks(u"postgres://u:p@h,g/d?target_session_attrs=any"_s), QString());
        QCOMPARE(remarks(u"sqlite:///db?timeout=20&transaction_mode=IMMEDIATE&init_command=PRAGMA+x"_s),
            u"means nothing to docsweep and is ignored: transaction_mode, init_command"_s);
        QVERIFY(!remarks(u"postgres://u:hunter2@h/d?password=hunter2&pool=1"_s).contains(u"hunter"_s));
    }

    void knowsOnePlaceByAnySpelling_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const QString &one, const QString &other) {
            QTest::newRow(qPrintable(other)) << one << other;
        };
        const QString plain = u"postgres://u:p@h:5432/d"_s;
        for (const char *other : {"postgresql://u:p@h/d", "postgresql+psycopg2://u:p@h/d", "psql://u:p@h/d",
                 "postgis://u:p@h/d", "'postgres://u:p@h/d'", "postgres://u:p@h/d?pgbouncer=true&conn_max_age=9",
                 "postgres://u@/d?host=h&password=p", "postgres://%75:%70@h/%64", "timescale://u:p@h/d?port=5432"})
            row(plain, QString::fromLatin1(other));
        row(u"postgres://u@%2Frun%2Fpostgresql/d"_s, u"postgresql://u@/d?host=/run/postgresql/"_s);
        row(u"postgres://u@h/d?currentSchema=t"_s, u"postgres://u@h/d?options=-c%20search_path%3Dt"_s);
        row(u"sqlite:////srv/app/db.sqlite3"_s, u"spatialite:///db.sqlite3?transaction_mode=IMMEDIATE"_s);
    }
    void knowsOnePlaceByAnySpelling()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        const auto first = parseDatabaseUrl(one, u"/srv/app"_s);
        const auto second = parseDatabaseUrl(other, u"/srv/app"_s);
        QVERIFY2(first && second, qPrintable(asText(first) + u" and "_s + asText(second)));
        QVERIFY2(*first == *second, qPrintable(asText(first) + u" and "_s + asText(second)));
        QCOMPARE(databaseDestination(*second), databaseDestination(*first));
    }

    void knowsSeveralHostsInAnyOrder()
    {
        const auto place = [](const char *url) {
            return databaseDestination(*parseDatabaseUrl(QString::fromLatin1(url), u"/srv/app"_s));
        };
        QCOMPARE(place("postgres://u@h2:5433,H1/d"), place("postgres://u@h1:5432,h2:5433/d"));
        QVERIFY(place("postgres://u@h1:5433,h2:5432/d") != place("postgres://u@h1:5432,h2:5433/d"));
        QCOMPARE(place("postgres://u@h1/d"), u"postgres://h1:5432/d"_s); // as passwords were stored for it before
    }

    void findsPasswordsInTheWorstOfUrls()
    {
        QVERIFY(passwordsOf(u"postgres:///d?user=u&password=a%26hunter"_s).contains(u"a&hunter"_s));
        QVERIFY(passwordsOf(u"postgres:///d?sslpassword=hunter2"_s).contains(u"hunter2"_s));
        QVERIFY(passwordsOf(u"\"postgres://u:hunter2@h/d\""_s).contains(u"hunter2"_s));
        QVERIFY(passwordsOf(u"postgresql+psycopg2://u:hunter/2@h/d"_s).contains(u"hunter/2"_s));
        QVERIFY(passwordsOf(u"postgres://u:hunter%402@h/d"_s).contains(u"hunter@2"_s));
        QVERIFY(passwordsOf(u"postgres://u:hunter%402@h/d"_s).contains(u"hunter%402"_s));
        QVERIFY(passwordsOf(u"postgres://u:hunter/2@h/d"_s).contains(u"hunter/2"_s));
        QVERIFY(passwordsOf(u"mysql://u:hunter2@h/d"_s).contains(u"hunter2"_s));
        QCOMPARE(passwordsOf(u"sqlite:///db"_s), QStringList());
        QCOMPARE(passwordsOf(u"postgres://u@h:5432/d"_s), QStringList());
        QCOMPARE(passwordsOf(u""_s), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestDatabaseUrl)
#include "tst_databaseurl.moc"
