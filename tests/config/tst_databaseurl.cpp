// SPDX-License-Identifier: GPL-3.0-or-later
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
    return u"postgres %1:%2@%3:%4/%5 %6"_s.arg(settings->user, settings->password.reveal(), settings->host,
        QString::number(settings->port), settings->database, settings->sslMode);
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
        row(u"postgres://"_s, u"names no host"_s);
        row(u"postgres:///d"_s, u"names no host"_s);
        row(u"postgres://u:hunter2@/d"_s, u"names no host"_s);
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
        row(u"\"postgres://u:hunter2@h/d\""_s, u"stands in quotes"_s);
        row(u"'sqlite:///db.sqlite3'"_s, u"stands in quotes"_s);
        row(u"postgres://u:hunter#2@h/d"_s, u"%23"_s);
        row(u"postgres://u@h,g/d"_s, u"neither a name nor an address"_s);
        row(u"postgres://u@h h/d"_s, u"neither a name nor an address"_s);
        row(u"postgres://u@-h/d"_s, u"neither a name nor an address"_s);
        row(u"postgres://u@[h]/d"_s, u"neither a name nor an address"_s);
        row(u"postgres://u@h/d?sslmode=yes"_s, u"sslmode"_s);
        row(u"postgres://u@h/d?sslmode=require%20host%3Dx"_s, u"sslmode"_s);
        row(u"postgres://u@h/d?options=-csearch_path%3Dtenant"_s, u"\"options\""_s);
        row(u"postgres://u@h/d?currentSchema=tenant"_s, u"\"currentSchema\""_s);
        row(u"postgres://u@h/d?service=other"_s, u"\"service\""_s);
        row(u"postgres://u@h/d?host=other"_s, u"\"host\""_s);
        row(u"postgres://u@h/d?sslrootcert=ca.pem&sslmode=verify-ca"_s, u"\"sslrootcert\""_s);
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

    void findsPasswordsInTheWorstOfUrls()
    {
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
