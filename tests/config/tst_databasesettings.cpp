// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/config/settingsdesk.h"

using namespace docsweep;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

} // namespace

/// The web app's database, as settings name it.
class TestDatabaseSettings : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsSaidOfTimes()
    {
        QCOMPARE(Desk().settings().database.timeZone, QString());
        QCOMPARE(Desk().settings().retention.activity, ActivityMeaning::Requests);
        const Desk desk = std::move(Desk()
                                        .environment(u"DATABASE_URL"_s, u"sqlite:////srv/db.sqlite3"_s)
                                        .environment(u"DOCSWEEP_DATABASE_TIMES"_s, u" America/New_York "_s)
                                        .environment(u"DOCSWEEP_ACTIVITY"_s, u"Creation"_s));
        QCOMPARE(desk.settings().database.timeZone, u"America/New_York"_s);
        QCOMPARE(desk.settings().retention.activity, ActivityMeaning::Creation);
    }

    void readsADatabaseInParts()
    {
        const Settings settings = Desk()
                                      .environment(u"SUPABASE_DB_HOST"_s, u"db.example.org"_s)
                                      .environment(u"SUPABASE_DB_PORT"_s, u"6543"_s)
                                      .environment(u"SUPABASE_DB_NAME"_s, u"parser"_s)
                                      .environment(u"SUPABASE_DB_USER"_s, u"sweeper"_s)
                                      .environment(u"SUPABASE_DB_PASSWORD"_s, u" with blanks "_s)
                                      .settings();
        QCOMPARE(settings.database.kind, DatabaseKind::PostgreSql);
        QCOMPARE(settings.database.host, u"db.example.org"_s);
        QCOMPARE(settings.database.port, 6543);
        QCOMPARE(settings.database.database, u"parser"_s);
        QCOMPARE(settings.database.user, u"sweeper"_s);
        QCOMPARE(settings.database.password.reveal(), u" with blanks "_s);
        QCOMPARE(settings.database.sslMode, u"verify-full"_s);
        QCOMPARE(settings.sources[u"SUPABASE_DB_PASSWORD"_s], ValueSource::Environment);
    }

    void takesAModeOfTlsByName()
    {
        Desk desk;
        desk.environment(u"SUPABASE_DB_HOST"_s, u"db.example.org"_s)
            .environment(u"SUPABASE_DB_NAME"_s, u"d"_s)
            .environment(u"SUPABASE_DB_USER"_s, u"u"_s)
            .environment(u"SUPABASE_DB_SSLMODE"_s, u" Require "_s);
        QCOMPARE(desk.settings().database.sslMode, u"require"_s);
        QCOMPARE(desk.settings().sources[u"SUPABASE_DB_SSLMODE"_s], ValueSource::Environment);
        desk.environment(u"SUPABASE_DB_SSLMODE"_s, u"on"_s);
        QCOMPARE(desk.complaint(),
            u"SUPABASE_DB_SSLMODE (in the environment): is none of disable, allow, prefer, require, verify-ca, "
            "verify-full. Example: SUPABASE_DB_SSLMODE=verify-full"_s);
    }

    void trustsTheOwnAuthorityForTheDatabaseAsWell()
    {
        Desk desk;
        desk.write(u"ca.pem"_s, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
        desk.environment(u"DOCSWEEP_CA_FILE"_s, desk.path(u"ca.pem"_s))
            .environment(u"DATABASE_URL"_s, u"postgres://me@db.example.org/p"_s);
        QCOMPARE(desk.settings().database.caFile, desk.path(u"ca.pem"_s));
        desk.environment(u"DATABASE_URL"_s, u"sqlite:////srv/app/db.sqlite3"_s);
        QCOMPARE(desk.settings().database.caFile, QString());
    }

    void asksForTlsUnlessTheHostIsThisMachine_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("sslMode");
        QTest::newRow("far") << u"db.example.org"_s << u"verify-full"_s;
        QTest::newRow("private network") << u"10.0.0.5"_s << u"verify-full"_s;
        QTest::newRow("localhost") << u"localhost"_s << u"prefer"_s;
        QTest::newRow("LocalHost") << u"LocalHost"_s << u"prefer"_s;
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << u"prefer"_s;
        QTest::newRow("127.255.0.9") << u"127.255.0.9"_s << u"prefer"_s;
        QTest::newRow("::1") << u"::1"_s << u"prefer"_s;
        QTest::newRow("[::1]") << u"[::1]"_s << u"prefer"_s;
        QTest::newRow("socket") << u"/run/postgresql"_s << u"prefer"_s;
        QTest::newRow("128.0.0.1") << u"128.0.0.1"_s << u"verify-full"_s;
        QTest::newRow("::2") << u"::2"_s << u"verify-full"_s;
    }
    void asksForTlsUnlessTheHostIsThisMachine()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, sslMode);
        const Settings settings = Desk()
                                      .environment(u"SUPABASE_DB_HOST"_s, host)
                                      .environment(u"SUPABASE_DB_NAME"_s, u"d"_s)
                                      .environment(u"SUPABASE_DB_USER"_s, u"u"_s)
                                      .settings();
        QCOMPARE(settings.database.sslMode, sslMode);
    }

    void namesTheMissingPartsOfADatabase_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<QString>("missing");
        QTest::newRow("host alone") << Values{{u"HOST"_s, u"h"_s}} << u"SUPABASE_DB_NAME and SUPABASE_DB_USER are"_s;
        QTest::newRow("no user") << Values{{u"HOST"_s, u"h"_s}, {u"NAME"_s, u"n"_s}} << u"SUPABASE_DB_USER is"_s;
        QTest::newRow("no name") << Values{{u"HOST"_s, u"h"_s}, {u"USER"_s, u"u"_s}} << u"SUPABASE_DB_NAME is"_s;
        QTest::newRow("no host") << Values{{u"NAME"_s, u"n"_s}, {u"USER"_s, u"u"_s}} << u"SUPABASE_DB_HOST is"_s;
        QTest::newRow("password alone") << Values{{u"PASSWORD"_s, u"hunter2"_s}}
                                        << u"SUPABASE_DB_HOST and SUPABASE_DB_NAME and SUPABASE_DB_USER are"_s;
        QTest::newRow("port alone") << Values{{u"PORT"_s, u"5432"_s}}
                                    << u"SUPABASE_DB_HOST and SUPABASE_DB_NAME and SUPABASE_DB_USER are"_s;
    }
    void namesTheMissingPartsOfADatabase()
    {
        QFETCH(const Values, values);
        QFETCH(const QString, missing);
        Desk desk;
        for (auto it = values.begin(); it != values.end(); ++it)
            desk.environment(u"SUPABASE_DB_"_s + it.key(), it.value());
        const QString complaint = desk.complaint();
        QVERIFY2(complaint.contains(u"is set, but "_s + missing + u" not. Example: "_s), qPrintable(complaint));
        QVERIFY(!complaint.contains(u"hunter2"_s));
    }

    void refusesMalformedPartsOfADatabase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        for (const char *host : {"postgres://u:hunter2@h/d", "h:5432", "a b", "h/d", "u@h", "h,g", "'h'", "-h"})
            QTest::newRow(host) << u"SUPABASE_DB_HOST"_s << QString::fromLatin1(host);
        for (const char *port : {"0", "65536", "-1", "5432.0", "pg"})
            QTest::newRow(port) << u"SUPABASE_DB_PORT"_s << QString::fromLatin1(port);
    }
    void refusesMalformedPartsOfADatabase()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        Desk desk;
        desk.environment(u"SUPABASE_DB_HOST"_s, u"h"_s)
            .environment(u"SUPABASE_DB_NAME"_s, u"d"_s)
            .environment(u"SUPABASE_DB_USER"_s, u"u"_s)
            .environment(name, value);
        QVERIFY2(desk.complaint().startsWith(name + u" (in the environment): "_s), qPrintable(desk.complaint()));
        QVERIFY(!desk.complaint().contains(u"hunter2"_s));
    }

    void putsAPartOfAStrongerLevelIntoADatabaseOfAWeakerOne()
    {
        Desk desk;
        desk.envFile("SUPABASE_DB_HOST=db.example.org\nSUPABASE_DB_NAME=parser\nSUPABASE_DB_USER=web\n")
            .environment(u"SUPABASE_DB_PASSWORD"_s, u"from outside"_s)
            .flag(u"SUPABASE_DB_USER"_s, u"sweeper"_s);
        const Settings settings = desk.settings();
        QCOMPARE(settings.database.host, u"db.example.org"_s);
        QCOMPARE(settings.database.user, u"sweeper"_s);
        QCOMPARE(settings.database.password.reveal(), u"from outside"_s);
        QCOMPARE(settings.sources[u"SUPABASE_DB_HOST"_s], ValueSource::EnvFile);
        QCOMPARE(settings.sources[u"SUPABASE_DB_USER"_s], ValueSource::Flag);
        QCOMPARE(settings.sources[u"SUPABASE_DB_PASSWORD"_s], ValueSource::Environment);
    }

    void saysWhatAnAddressWasTakenFor()
    {
        Desk desk;
        desk.environment(u"SUPABASE_URL"_s, u"\"https://p.supabase.co/rest/v1/\""_s)
            .environment(u"SUPABASE_KEY"_s, u"a-key"_s)
            .envFile("DATABASE_URL=postgres://u:p@h/d?conn_max_age=60&ssl_require=true&schema=tenant\n");
        const Settings settings = desk.settings();
        QCOMPARE(settings.storage.supabaseUrl, QUrl(u"https://p.supabase.co"_s));
        QCOMPARE(settings.database.sslMode, u"require"_s);
        QCOMPARE(settings.database.searchPath, QStringList{u"tenant"_s});
        QCOMPARE(settings.notices, QStringList()); // nothing is wrong
        QCOMPARE(settings.remarks.size(), 3);
        QCOMPARE(settings.remarks[0],
            u"DATABASE_URL (in %1 line 1): means nothing to docsweep and is ignored: conn_max_age"_s.arg(
                desk.path(u".env"_s)));
        QVERIFY2(settings.remarks[1].startsWith(u"SUPABASE_URL (in the environment): stands in quotes"_s),
            qPrintable(settings.remarks[1]));
        QVERIFY2(settings.remarks[2].contains(u"ends with /rest/v1/"_s), qPrintable(settings.remarks[2]));
        QCOMPARE(Desk().environment(u"DATABASE_URL"_s, u"postgres://u:p@h/d?pgbouncer=true"_s).settings().remarks,
            QStringList());
    }

    void judgesFilesThatAnAddressNames()
    {
        Desk desk;
        desk.write(u"ca.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        desk.write(u"own.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        desk.write(u"client.key"_s, "a key");
        const QString url = u"postgres://u@h/d?sslrootcert=ca.pem&sslkey=client.key&sslcert=own.pem"_s;
        desk.environment(u"DATABASE_URL"_s, url);
        QCOMPARE(desk.settings().database.caFile, desk.path(u"ca.pem"_s));
        QCOMPARE(desk.settings().database.parameters[u"sslkey"_s], desk.path(u"client.key"_s));
        // Ours is stronger, and said.
        Desk both;
        both.write(u"ca.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        both.write(u"own.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        both.environment(u"DATABASE_URL"_s, u"postgres://u@h/d?sslrootcert=ca.pem"_s)
            .environment(u"DOCSWEEP_CA_FILE"_s, u"own.pem"_s);
        QCOMPARE(both.settings().database.caFile, both.path(u"own.pem"_s));
        QCOMPARE(both.settings().remarks.size(), 1);
        // A file that others may write is nobody's word.
        QFile::setPermissions(desk.path(u"client.key"_s), QFile::Permissions(0x6666));
        QVERIFY2(desk.complaint().contains(u"sslkey: "_s) && desk.complaint().contains(u"is not trusted"_s),
            qPrintable(desk.complaint()));
        QFile::setPermissions(desk.path(u"client.key"_s), QFile::ReadOwner);
        QFile::setPermissions(desk.path(u"ca.pem"_s), QFile::Permissions(0x6666));
        QVERIFY2(desk.complaint().contains(u"is not trusted"_s), qPrintable(desk.complaint()));
        QFile::remove(desk.path(u"ca.pem"_s));
        QVERIFY2(desk.complaint().startsWith(u"DATABASE_URL (in the environment): "_s), qPrintable(desk.complaint()));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseSettings)
#include "tst_databasesettings.moc"
