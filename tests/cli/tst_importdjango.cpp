// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/djangoimport.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using namespace docsweep;

/// A profile from a web app's own settings, in the layouts they come in.
class TestImportDjango : public QObject {
    Q_OBJECT

private slots:
    void aPlainModule();
    void aPackageOfModules();
    void theEnvironmentDecides_data();
    void theEnvironmentDecides();
    void sqliteAndNothingElse();
    void postgresByPsycopg2();
    void postgresByPsycopg3();
    void localTimesAreTold();
    void otherTablesAreRefused();
    void oldSchedulesAreFound();
};

void TestImportDjango::aPlainModule()
{
    const Installation installation;
    const Project project(installation);
    project.writeSettings(QString(kSqlite) + uR"(
DOCUMENT_PARSER_SETTINGS = {
    "CLEANUP_INTERVAL_HOURS": 2,
    "AUTO_CLEANUP_ENABLED": True,
    "STORAGE_CLEANUP_ENABLED": True,
    "MAX_STORAGE_SIZE_MB": 750.5,
    "STORAGE_ROOT": "../storage",
}
SUPABASE_BUCKET_NAME = "document-uploads"
LOGGING = {
    "version": 1,
    "handlers": {"file": {"class": "logging.FileHandler", "filename": BASE_DIR / "logs" / "app.log"}},
    "loggers": {"parser.services": {"handlers": ["file"], "level": "INFO"}},
}
)"_s);
    project.write(u"logs/app.log"_s, u"of the web app\n"_s);
    QCOMPARE(project.migrate(), QString());
    QCOMPARE(QProcess::execute(kPython,
                 {u"-m"_s, u"venv"_s, u"--without-pip"_s, u"--system-site-packages"_s, project.folder() + "/venv"_L1}),
        0);
    const QStringList before = project.everything();
    const CallResult made = import(installation, project, {"--yes"});
    show("plain module, venv", made);
    QCOMPARE(made.code, kDone);
    QCOMPARE(project.everything(), before);
    QVERIFY2(made.err.contains(u"program   %1/venv/bin/python3"_s.arg(project.folder())), qPrintable(made.err));
    QVERIFY(made.out.contains(u"Everything is in place."_s));
    QVERIFY(made.out.contains(u"MIDDLEWARE has parser.middleware.SessionActivityMiddleware"_s));
    QVERIFY(made.out.trimmed().endsWith(u"docsweep-cli --profile app cleanup_files --dry-run"_s));
    for (const QString &line :
        {u"DATABASE_URL=\"sqlite:///%1/db.sqlite3\""_s.arg(project.folder()),
            u"STORAGE_ROOT=\"%1\""_s.arg(installation.path(u"storage"_s)), u"CLEANUP_INTERVAL_HOURS=\"2\""_s,
            u"MAX_STORAGE_SIZE_MB=\"750.5\""_s, u"AUTO_CLEANUP_ENABLED=\"true\""_s, u"DOCSWEEP_ACTIVITY=\"requests\""_s,
            u"DOCSWEEP_LOG_FILE=\"%1/logs/docsweep.log\""_s.arg(project.folder())})
        QVERIFY2(profile(installation).contains(line + u'\n'), qPrintable(line + u'\n' + profile(installation)));
    const CallResult plan = installation.call("--profile app cleanup_files --dry-run", kPath);
    QVERIFY2(plan.code == kDone, qPrintable(plan.all()));
}

void TestImportDjango::aPackageOfModules()
{
    const Installation installation;
    const Project project(installation, u"config.settings.base"_s);
    project.write(u"config/__init__.py"_s, {});
    project.write(u"config/settings/__init__.py"_s, {});
    project.write(u"config/settings/base.py"_s,
        QString(kBase).replace("@UP@"_L1, "2"_L1) + u"DATABASES = {}\nSTORAGE_ROOT = None\n"_s);
    project.write(u"config/settings/production.py"_s,
        u"from .base import *\n"_s + kSqlite + u"STORAGE_ROOT = BASE_DIR.parent / 'storage'\n"_s);
    QCOMPARE(project.migrate({u"--settings=config.settings.production"_s}), QString());
    const CallResult base = import(installation, project, {"--yes"}); // the one that manage.py names
    QCOMPARE(base.code, kMisused);
    QVERIFY2(base.err.contains(u"DATABASES of the web app names no engine"_s), qPrintable(base.err));
    const CallResult made =
        import(installation, project, {"--yes", "--settings", "config.settings.production", "--profile", "production"});
    show("base and production", made);
    QCOMPARE(made.code, kDone);
    QVERIFY(made.out.contains(u"config.settings.production (Django "_s));
    QVERIFY(profile(installation, u"production"_s).contains(project.folder() + "/db.sqlite3"_L1));
}

void TestImportDjango::theEnvironmentDecides_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("variables of the caller") << u"caller"_s;
    QTest::newRow("a .env file that the settings read") << u"dotenv"_s;
    QTest::newRow("a file that --env-file names, as systemd's EnvironmentFile") << u"option"_s;
}

void TestImportDjango::theEnvironmentDecides()
{
    QFETCH(const QString, way);
    const Installation installation;
    const Project project(installation);
    project.writeSettings(u"import os\n"_s
        + (way == u"dotenv"_s ? u"from dotenv import load_dotenv\nload_dotenv(BASE_DIR / '.env')\n"_s : QString())
        + uR"(DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["APP_DATABASE"]}}
)"_s);
    const QStringList variables{u"APP_DATABASE=db.sqlite3"_s, u"SUPABASE_URL=http://127.0.0.1:1"_s,
        u"SUPABASE_SERVICE_KEY="_s + kKey, u"SUPABASE_BUCKET_NAME=document-uploads"_s, u"CLEANUP_INTERVAL_HOURS=3"_s};
    if (way == u"dotenv"_s)
        project.write(u".env"_s, variables.join(u'\n') + u'\n');
    project.write(u"../app.env"_s, variables.join(u'\n') + u'\n');
    const CallResult without = way == u"dotenv"_s ? CallResult() : import(installation, project, {"--yes"});
    if (way != u"dotenv"_s) {
        QCOMPARE(without.code, kMisused);
        QVERIFY2(
            without.err.contains(u"KeyError: 'APP_DATABASE' (in %1/site1/settings.py line"_s.arg(project.folder())),
            qPrintable(without.err));
        QVERIFY(profile(installation).isEmpty());
    }
    QByteArrayList more{"--yes"};
    if (way == u"option"_s)
        more += {"--env-file", installation.path(u"app.env"_s).toUtf8()};
    const CallResult made = import(installation, project, more, way == u"caller"_s ? variables : QStringList());
    show(qPrintable(u"environment: "_s + way), made);
    QVERIFY(made.code != kDone); // nobody answers there; it is check that says so
    QVERIFY2(made.out.contains(u"SUPABASE_SERVICE_KEY is stored in "_s), qPrintable(made.all()));
    QVERIFY(made.out.contains(u"so SUPABASE_SERVICE_KEY is kept in a file that this user alone may read"_s));
    QVERIFY(made.out.contains(u"for http://127.0.0.1:1 and nothing else"_s));
    QVERIFY(made.out.contains(u"Next: mend what check says"_s));
    QVERIFY(profile(installation).contains(u"CLEANUP_INTERVAL_HOURS=\"3\"\n"_s));
    QVERIFY(profile(installation).contains(u"SUPABASE_URL=\"http://127.0.0.1:1\"\n"_s));
    QVERIFY(credentials(installation).contains(kKey));
    QVERIFY(!profile(installation).contains(kKey));
    QVERIFY(!made.all().contains(kKey));
}

void TestImportDjango::sqliteAndNothingElse()
{
    const Installation installation;
    const Project project(installation);
    project.writeSettings(QString(kSqlite).replace("BASE_DIR / \"db.sqlite3\""_L1, "\"100% ours?.sqlite3\""_L1));
    QCOMPARE(project.migrate(), QString());
    const CallResult made = import(installation, project, {"--yes"});
    show("SQLite and nothing else", made);
    QVERIFY(profile(installation)
                .contains(u"DATABASE_URL=\"sqlite:///%1/100%25%20ours%3F.sqlite3\"\n"_s.arg(project.folder())));
    QVERIFY(!profile(installation).contains(u"DOCSWEEP_DATABASE_TIMES"_s));
    QVERIFY(made.out.contains(u"the web app's tables and columns are all there"_s));
    QVERIFY(made.out.contains(u"The settings name no storage"_s));
    QVERIFY(!QFileInfo::exists(installation.path(u".local/share/docsweep/credentials"_s)));
}

void TestImportDjango::postgresByPsycopg2()
{
    const auto cluster = PostgresCluster::start();
    QVERIFY2(cluster, cluster ? "" : qPrintable(cluster.error().text));
    const DatabaseSettings database = (*cluster)->settings();
    const Installation installation;
    const Project project(installation);
    project.writeSettings(uR"(import psycopg2.extensions
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "%1",
        "USER": "%2",
        "PASSWORD": "%3",
        "HOST": "%4",
        "PORT": %5,
        "CONN_MAX_AGE": 60,
        "OPTIONS": {
            "sslmode": "prefer",
            "connect_timeout": 10,
            "isolation_level": psycopg2.extensions.ISOLATION_LEVEL_READ_COMMITTED,
            "options": "-c statement_timeout=30000",
        },
    },
}
STORAGE_ROOT = BASE_DIR.parent / "storage"
)"_s.arg(database.database, database.user, database.password.reveal(), database.host, QString::number(database.port)));
    QCOMPARE(project.migrate(), QString());
    const CallResult made = import(installation, project, {"--yes"});
    show("PostgreSQL, psycopg 2", made);
    QCOMPARE(made.code, kDone);
    for (const QString &line : {u"SUPABASE_DB_HOST=\"%1\""_s.arg(database.host),
             u"SUPABASE_DB_PORT=\"%1\""_s.arg(database.port), u"SUPABASE_DB_NAME=\"%1\""_s.arg(database.database),
             u"SUPABASE_DB_USER=\"%1\""_s.arg(database.user), u"SUPABASE_DB_SSLMODE=\"prefer\""_s})
        QVERIFY2(profile(installation).contains(line + u'\n'), qPrintable(line));
    QVERIFY(!profile(installation).contains(database.password.reveal()));
    QVERIFY(!made.all().contains(database.password.reveal()));
    QVERIFY(made.out.contains(u"for postgres://%1:%2/%3 and nothing else"_s.arg(
        database.host, QString::number(database.port), database.database)));
    const CallResult plan = installation.call("--profile app cleanup_files --dry-run", kPath);
    QVERIFY2(plan.code == kDone, qPrintable(plan.all()));
}

void TestImportDjango::postgresByPsycopg3()
{
    const auto cluster = PostgresCluster::start();
    QVERIFY2(cluster, cluster ? "" : qPrintable(cluster.error().text));
    const DatabaseSettings database = (*cluster)->settings();
    const Installation installation;
    const Project project(installation);
    // A socket's folder as HOST, a wrapper's engine, psycopg 3's own words, and no password: the socket trusts.
    project.writeSettings(uR"(from psycopg import IsolationLevel
DATABASES = {
    "default": {
        "ENGINE": "wrapped.backends.postgresql",
        "NAME": "%1",
        "USER": "%2",
        "HOST": "%3",
        "PORT": "%4",
        "OPTIONS": {"isolation_level": IsolationLevel.READ_COMMITTED, "server_side_binding": True},
    },
}
STORAGE_ROOT = BASE_DIR.parent / "storage"
)"_s.arg(database.database, database.user, (*cluster)->socketFolder(), QString::number(database.port)));
    project.write(u"wrapped/__init__.py"_s, {});
    project.write(u"wrapped/backends/__init__.py"_s, {});
    project.write(u"wrapped/backends/postgresql/__init__.py"_s, {});
    project.write(u"wrapped/backends/postgresql/base.py"_s,
        uR"(from django.db.backends.postgresql.base import DatabaseWrapper as Base


class DatabaseWrapper(Base):
    def get_connection_params(self):
        params = super().get_connection_params()
        params.pop("server_side_binding", None)
        params.pop("isolation_level", None)
        return params
)"_s);
    QCOMPARE(project.migrate(), QString());
    const CallResult made = import(installation, project, {"--yes"});
    show("PostgreSQL by a socket, psycopg 3, a wrapper", made);
    QVERIFY2(made.code == kDone, qPrintable(made.all()));
    QVERIFY(profile(installation).contains(u"SUPABASE_DB_HOST=\"%1\"\n"_s.arg((*cluster)->socketFolder())));
    QVERIFY(!QFileInfo::exists(installation.path(u".local/share/docsweep/credentials"_s)));
}

void TestImportDjango::localTimesAreTold()
{
    const Installation installation;
    const Project project(installation);
    project.writeSettings(QString(kSqlite) + u"USE_TZ = False\nTIME_ZONE = 'America/New_York'\nMIDDLEWARE = []\n"_s);
    const CallResult made = import(installation, project, {"--yes"});
    QVERIFY(profile(installation).contains(u"DOCSWEEP_DATABASE_TIMES=\"America/New_York\"\n"_s));
    QVERIFY2(
        made.out.contains(u"although the web app has such a middleware: is it switched off?"_s), qPrintable(made.out));
    QVERIFY(!profile(installation).contains(u"DOCSWEEP_ACTIVITY"_s)); // only a person can mean that
}

void TestImportDjango::otherTablesAreRefused()
{
    const Installation installation;
    const Project project(installation);
    project.writeSettings(kSqlite);
    QFile models(project.folder() + "/parser/models.py"_L1);
    QVERIFY(models.open(QIODevice::Append));
    models.write("\nUserSession._meta.db_table = 'visits'\n");
    models.close();
    const CallResult made = import(installation, project, {"--yes"});
    QCOMPARE(made.code, kMisused);
    QVERIFY2(made.err.contains(u"keeps its model usersession in the table \"visits\""_s), qPrintable(made.err));
    QVERIFY(profile(installation).isEmpty());
}

void TestImportDjango::oldSchedulesAreFound()
{
    if (::geteuid() != 0)
        QSKIP("only root can have a crontab of its own");
    const Installation installation;
    const Project project(installation);
    project.writeSettings(QString(kSqlite) + uR"(CRONJOBS = [
    ("0 * * * *", "django.core.management.call_command", ["scheduled_cleanup"]),
    ("0 4 * * *", "django.core.management.call_command", ["clearsessions"]),
]
)"_s);
    project.write(u"table"_s,
        u"5 4 * * * true\n0 * * * * cd /srv/app && python manage.py cleanup_files --hours '2' # old\n"
        "# 1 1 * * * manage.py scheduled_cleanup\n7 * * * * docsweep-cli scheduled_cleanup\n"
        "9 * * * * python manage.py crontab run 1234 # django-cronjobs for app\n"_s);
    // A real crontab in a place of its own.
    const auto process = installation.prepare({}, kPath);
    process->setArguments({u"--mount"_s, u"sh"_s, u"-c"_s,
        u"mount -t tmpfs none /var/spool/cron/crontabs || exit 9; crontab %1/table || exit 9; \"$@\"; echo; echo code "
        u"$?; "
        "crontab -l | md5sum; md5sum < %1/table"_s.arg(project.folder()),
        u"sh"_s, QStringLiteral(DOCSWEEP_CLI), u"import"_s, u"django"_s, project.folder(), u"--yes"_s});
    process->setProgram(u"unshare"_s);
    process->start();
    const CallResult made = Installation::finish(*process);
    show("old schedules", made);
    QVERIFY2(made.code == 0, qPrintable(made.all()));
    QVERIFY2(
        made.out.contains(u"still started by the crontab:\n  0 * * * * cd /srv/app && python manage.py cleanup_files "
                          "--hours '2' # old\n"_s),
        qPrintable(made.out));
    QVERIFY(made.out.contains(
        u"still started by CRONJOBS of the settings (take it out there first, or it comes back):\n  0 * * * * "
        "django.core.management.call_command scheduled_cleanup\n"_s));
    QVERIFY(made.out.contains(u"crontab -l | grep -vxF -e "_s));
    QVERIFY(made.out.contains(u"/usr/bin/python3 manage.py crontab remove"_s));
    QVERIFY(!made.out.contains(u"  7 * * * *"_s));
    QVERIFY(!made.out.contains(u"clearsessions\n"_s));
    const QStringList sums = made.out.trimmed().split(u'\n').last(2);
    QCOMPARE(sums[0].left(32), sums[1].left(32)); // nothing was changed
    // The command that is shown takes out that line and no other.
    const QRegularExpressionMatch shown =
        QRegularExpression(u"crontab -l \\| (grep .*) \\| crontab -"_s).match(made.out);
    QProcess grep;
    grep.setStandardInputFile(project.folder() + "/table"_L1);
    grep.start(u"sh"_s, {u"-c"_s, shown.captured(1)});
    QVERIFY(grep.waitForFinished());
    const QByteArray left = grep.readAllStandardOutput();
    QVERIFY2(!left.contains("cleanup_files") && left.count('\n') == 4, left.constData());
}

QTEST_GUILESS_MAIN(TestImportDjango)
#include "tst_importdjango.moc"
