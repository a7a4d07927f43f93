// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/django/djangosettings.h"
#include "core/django/oldschedules.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

QJsonObject answer(const QJsonObject &database)
{
    return {{u"module"_s, u"settings"_s}, {u"database"_s, database}, {u"use_tz"_s, true}, {u"time_zone"_s, u"UTC"_s}};
}

QJsonObject withOurs(const QJsonObject &ours)
{
    QJsonObject made = answer({{u"ENGINE"_s, u"django.db.backends.sqlite3"_s}, {u"NAME"_s, u"/a/db.sqlite3"_s}});
    made[u"ours"_s] = ours;
    return made;
}

DjangoSettings read(const QJsonObject &answer, std::optional<uint> stranger = {})
{
    Result<DjangoSettings> settings = readDjangoSettings(answer, u"/srv/app"_s, stranger);
    if (settings)
        return *settings;
    DjangoSettings failed;
    failed.source = settings.error().text;
    return failed;
}

} // namespace

/// What a project's settings mean to docsweep.
class TestDjangoSettings : public QObject {
    Q_OBJECT

private slots:
    void enginesAreKnownByTheirEnd_data();
    void enginesAreKnownByTheirEnd();
    void optionsAreObeyedOrRefused_data();
    void optionsAreObeyedOrRefused();
    void whatIsEmptyMeansThisMachine();
    void theStorageIsOne();
    void zonesOfTimesWithoutOne();
    void theLogStandsBesideTheWebAppsWhereItMay();
    void oldLinesOfACrontab();
    void namesOfProfiles();
};

void TestDjangoSettings::enginesAreKnownByTheirEnd_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("setting");
    for (const char *engine : {"django.db.backends.postgresql", "django.db.backends.postgresql_psycopg2",
             "django.contrib.gis.db.backends.postgis", "django_prometheus.db.backends.postgresql",
             "dj_db_conn_pool.backends.postgresql", "django_db_geventpool.backends.postgresql_psycopg3",
             "timescale.db.backends.postgis"})
        QTest::newRow(engine) << QString::fromLatin1(engine) << u"SUPABASE_DB_NAME"_s;
    for (const char *engine : {"django.db.backends.sqlite3", "django.contrib.gis.db.backends.spatialite",
             "django_prometheus.db.backends.sqlite3"})
        QTest::newRow(engine) << QString::fromLatin1(engine) << u"DATABASE_URL"_s;
    for (const char *engine : {"django.db.backends.mysql", "django.db.backends.oracle", "mssql", "django_cockroachdb",
             "django_tenants.postgresql_backend", "", "django.db.backends.dummy"})
        QTest::newRow(engine) << QString::fromLatin1(engine) << QString();
}

void TestDjangoSettings::enginesAreKnownByTheirEnd()
{
    QFETCH(const QString, engine);
    QFETCH(const QString, setting);
    const DjangoSettings settings = read(answer({{u"ENGINE"_s, engine}, {u"NAME"_s, u"x"_s}, {u"HOST"_s, u"h"_s},
        {u"USER"_s, u"u"_s}, {u"PASSWORD"_s, u"p@:/%ss"_s}}));
    if (setting.isEmpty()) {
        QVERIFY2(settings.source.contains(u"set the database by hand"_s), qPrintable(settings.source));
        return;
    }
    QVERIFY2(settings.values.contains(setting), qPrintable(settings.source));
    if (setting == u"SUPABASE_DB_NAME"_s)
        QCOMPARE(settings.secrets[u"SUPABASE_DB_PASSWORD"_s].reveal(), u"p@:/%ss"_s);
    else
        QCOMPARE(settings.values[setting], u"sqlite:////srv/app/x"_s);
}

void TestDjangoSettings::optionsAreObeyedOrRefused_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("result"); ///< a setting, or a part of the refusal
    QTest::newRow("sslmode") << QJsonObject{{u"sslmode"_s, u"verify-ca"_s}} << u"SUPABASE_DB_SSLMODE=verify-ca"_s;
    QTest::newRow("sslrootcert") << QJsonObject{{u"sslrootcert"_s, u"ca.pem"_s}}
                                 << u"DOCSWEEP_CA_FILE=/srv/app/ca.pem"_s;
    QTest::newRow("what is harmless") << QJsonObject{{u"pool"_s, true}, {u"keepalives"_s, 1},
        {u"options"_s, u"-c statement_timeout=5"_s}, {u"MAX_CONNS"_s, 4}}
                                      << u"SUPABASE_DB_NAME=x"_s;
    QTest::newRow("search_path") << QJsonObject{{u"options"_s, u"-c search_path=a"_s}}
                                 << u"has OPTIONS with a search_path"_s;
    QTest::newRow("a role") << QJsonObject{{u"options"_s, u"-c role=a"_s}}
                            << u"has OPTIONS with a search_path or a role"_s;
    QTest::newRow("service") << QJsonObject{{u"service"_s, u"a"_s}} << u"has the option \"service\""_s;
}

void TestDjangoSettings::optionsAreObeyedOrRefused()
{
    QFETCH(const QJsonObject, options);
    QFETCH(const QString, result);
    const DjangoSettings settings = read(answer({{u"ENGINE"_s, u"django.db.backends.postgresql"_s}, {u"NAME"_s, u"x"_s},
        {u"HOST"_s, u"db.example.org"_s}, {u"USER"_s, u"u"_s}, {u"OPTIONS"_s, options}}));
    if (!result.contains(u'='))
        QVERIFY2(settings.source.contains(result), qPrintable(settings.source));
    else
        QCOMPARE(settings.values.value(result.section(u'=', 0, 0)), result.section(u'=', 1));
}

void TestDjangoSettings::whatIsEmptyMeansThisMachine()
{
    const DjangoSettings settings = read(answer({{u"ENGINE"_s, u"django.db.backends.postgresql"_s}, {u"NAME"_s, u"x"_s},
        {u"DEFAULT_HOST"_s, u"/var/run/postgresql"_s}, {u"DEFAULT_USER"_s, u"www-data"_s}}));
    QCOMPARE(settings.values.value(u"SUPABASE_DB_HOST"_s), u"/var/run/postgresql"_s);
    QCOMPARE(settings.values.value(u"SUPABASE_DB_USER"_s), u"www-data"_s);
    QVERIFY(!settings.values.contains(u"SUPABASE_DB_PORT"_s));
    QVERIFY(settings.secrets.isEmpty());
    QCOMPARE(settings.notes.filter(u"is empty"_s).size(), 2);
}

void TestDjangoSettings::theStorageIsOne()
{
    DjangoSettings settings = read(withOurs({{u"SUPABASE_URL"_s, u"https://p.supabase.co"_s},
        {u"SUPABASE_KEY"_s, u"anonymous"_s}, {u"SUPABASE_SERVICE_KEY"_s, u"sb_secret_x"_s},
        {u"STORAGE_ROOT"_s, u"media"_s}, {u"SUPABASE_BUCKET_NAME"_s, QJsonArray{u"a"_s, u"b"_s}},
        {u"AUTO_CLEANUP_ENABLED"_s, false}, {u"CLEANUP_INTERVAL_HOURS"_s, 1.5}}));
    QCOMPARE(settings.secrets.size(), 1);
    QCOMPARE(settings.secrets[u"SUPABASE_SERVICE_KEY"_s].reveal(), u"sb_secret_x"_s);
    QVERIFY(!settings.values.contains(u"STORAGE_ROOT"_s));
    QCOMPARE(settings.values.value(u"SUPABASE_BUCKET_NAME"_s), u"a,b"_s);
    QCOMPARE(settings.values.value(u"AUTO_CLEANUP_ENABLED"_s), u"false"_s);
    QCOMPARE(settings.values.value(u"CLEANUP_INTERVAL_HOURS"_s), u"1.5"_s);
    settings = read(withOurs({{u"STORAGE_ROOT"_s, u"media"_s}}));
    QCOMPARE(settings.values.value(u"STORAGE_ROOT"_s), u"/srv/app/media"_s);
}

void TestDjangoSettings::zonesOfTimesWithoutOne()
{
    QJsonObject said = withOurs({});
    QVERIFY(!read(said).values.contains(u"DOCSWEEP_DATABASE_TIMES"_s));
    said[u"use_tz"_s] = false;
    said[u"time_zone"_s] = u"Africa/Addis_Ababa"_s;
    QCOMPARE(read(said).values.value(u"DOCSWEEP_DATABASE_TIMES"_s), u"Africa/Addis_Ababa"_s);
    said[u"use_tz"_s] = true; // a database of its own zone
    QJsonObject database = said[u"database"_s].toObject();
    database[u"TIME_ZONE"_s] = u"Asia/Tokyo"_s;
    said[u"database"_s] = database;
    QCOMPARE(read(said).values.value(u"DOCSWEEP_DATABASE_TIMES"_s), u"Asia/Tokyo"_s);
}

void TestDjangoSettings::theLogStandsBesideTheWebAppsWhereItMay()
{
    const QTemporaryDir folder;
    QJsonObject said = withOurs({});
    said[u"loggers"_s] =
        QJsonObject{{u"parser.services"_s, QJsonObject{{u"handlers"_s, QJsonArray{u"console"_s, u"file"_s}}}}};
    said[u"handlers"_s] = QJsonObject{
        {u"console"_s, QJsonObject()}, {u"file"_s, QJsonObject{{u"filename"_s, folder.filePath(u"app.log"_s)}}}};
    const QString own = folder.filePath(u"docsweep.log"_s);
    QCOMPARE(read(said).values.value(u"DOCSWEEP_LOG_FILE"_s), own);
    QVERIFY(!read(said, 33).values.contains(u"DOCSWEEP_LOG_FILE"_s)); // another user's word
    QCOMPARE(::chmod(folder.path().toLocal8Bit().constData(), 0777), 0);
    QVERIFY(!read(said).values.contains(u"DOCSWEEP_LOG_FILE"_s));
    QCOMPARE(read(said).notes.filter(u"stays in its home"_s).size(), 1);
    QCOMPARE(::chmod(folder.path().toLocal8Bit().constData(), 0700), 0);
    QVERIFY(QFile::link(u"/etc/passwd"_s, own));
    QVERIFY(!read(said).values.contains(u"DOCSWEEP_LOG_FILE"_s));
}

void TestDjangoSettings::oldLinesOfACrontab()
{
    const auto found = oldCrontabEntries(
        u"MAILTO=x\n# 0 * * * * manage.py cleanup_files\n0 * * * * manage.py cleanup_files\n5 * * * * docsweep-cli "
        "scheduled_cleanup\n1 1 * * * my_cleanup_files_tool\n2 2 * * * python manage.py scheduled_cleanup --hours 2\n"_s,
        u"www-data"_s);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].entries,
        (QStringList{
            u"0 * * * * manage.py cleanup_files"_s, u"2 2 * * * python manage.py scheduled_cleanup --hours 2"_s}));
    QCOMPARE(found[0].removal,
        u"crontab -u www-data -l | grep -vxF -e '0 * * * * manage.py cleanup_files' -e '2 2 * * * python manage.py "
        "scheduled_cleanup --hours 2' | crontab -u www-data -"_s);
    // A tab cannot be shown, so the line is named by its number.
    const auto tabs = oldCrontabEntries(u"MAILTO=x\n0\t*\t* * * manage.py cleanup_files\n"_s, {});
    QCOMPARE(tabs[0].entries, QStringList{u"0 * * * * manage.py cleanup_files"_s});
    QCOMPARE(tabs[0].removal, u"crontab -l | sed 2d | crontab -"_s);
    QVERIFY(oldCrontabEntries(u"0 * * * * true\n"_s, {}).empty());
    QVERIFY(oldCronJobs({{u"0 * * * *"_s, u"django.core.management.call_command"_s, u"clearsessions"_s}}, u"python3"_s,
        u"/srv/app"_s, {})
                .empty());
}

void TestDjangoSettings::namesOfProfiles()
{
    QCOMPARE(profileNameFor(u"/srv/my app"_s), u"my-app"_s);
    QCOMPARE(profileNameFor(u"/srv/.app/"_s), u"app"_s);
    QCOMPARE(profileNameFor(u"/srv/default"_s), u"webapp"_s);
    QCOMPARE(profileNameFor(u"/"_s), u"webapp"_s);
    QCOMPARE(profileNameFor(u"/srv/x.ini"_s), u"webapp"_s);
}

QTEST_GUILESS_MAIN(TestDjangoSettings)
#include "tst_djangosettings.moc"
