// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/installation.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <pty.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDone = 0;
constexpr int kMisused = 2;
constexpr auto kPython = "/usr/bin/python3"_L1; ///< Debian's, which has Debian's Django
constexpr auto kKey = "sb_secret_Tr0utAndPike"_L1;

constexpr auto kManage = R"(#!/usr/bin/env python
import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "@MODULE@")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
)"_L1;

constexpr auto kBase = R"(from pathlib import Path

BASE_DIR = Path(__file__).resolve().parents[@UP@]
SECRET_KEY = "of-the-web-app"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "parser.apps.ParserConfig"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "parser.middleware.SessionActivityMiddleware"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
)"_L1;

constexpr auto kSqlite =
    R"(DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}}
)"_L1;

/// What applications do once they are ready is nothing for whoever only asks.
constexpr auto kApps = R"(from django.apps import AppConfig


class ParserConfig(AppConfig):
    name = "parser"

    def ready(self):
        import sys
        if "migrate" not in sys.argv:
            open("ready-was-run", "w").close()
)"_L1;

constexpr auto kMiddleware = R"(raise SystemExit("middleware is read, not run")
# session.save(update_fields=["last_activity"])
)"_L1;

/// A real Django project in a folder of its own, made file by file.
class Project {
public:
    explicit Project(const Installation &installation, const QString &module = u"site1.settings"_s)
        : m_folder(installation.path(u"app"_s))
    {
        QDir().mkpath(m_folder + "/parser/migrations"_L1);
        const QString source = QStringLiteral(DOCSWEEP_TEST_DJANGO) + "/parser/"_L1;
        for (const auto name :
            {"models.py"_L1, "__init__.py"_L1, "migrations/__init__.py"_L1, "migrations/0001_initial.py"_L1})
            QFile::copy(source + name, m_folder + "/parser/"_L1 + name);
        write(u"parser/apps.py"_s, kApps);
        write(u"parser/middleware.py"_s, kMiddleware);
        write(u"manage.py"_s, QString(kManage).replace("@MODULE@"_L1, module));
    }

    QString folder() const { return m_folder; }

    void write(const QString &name, const QString &text) const
    {
        const QString path = m_folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%ls", qUtf16Printable(path));
        file.write(text.toUtf8());
    }

    /// A package with settings in one module.
    void writeSettings(const QString &text) const
    {
        write(u"site1/__init__.py"_s, {});
        write(u"site1/settings.py"_s, QString(kBase).replace("@UP@"_L1, "1"_L1) + text);
    }

    /// Proves that it is one: by its own manage.py Django makes the tables.
    QString migrate(const QStringList &more = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(kPython, QStringList{u"manage.py"_s, u"migrate"_s, u"--verbosity=0"_s} + more);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAll());
    }

    /// Every file with its time: what asking must not change.
    QStringList everything() const
    {
        QStringList all;
        QDirIterator entries(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo info(entries.next());
            if (info.fileName().contains("docsweep"_L1)) // what check and the log of a known docsweep leave there
                continue;
            all += info.filePath() + u' ' + QString::number(info.lastModified().toMSecsSinceEpoch());
        }
        all.sort();
        return all;
    }

private:
    QString m_folder;
};

const QStringList kPath{u"PATH=/usr/bin:/bin"_s, u"DOCSWEEP_STORAGE_PATIENCE_SECONDS=0"_s};

CallResult import(const Installation &installation, const Project &project, const QByteArrayList &more = {},
    const QStringList &environment = {})
{
    return installation.call(QByteArrayList{"import", "django", project.folder().toUtf8()} + more, kPath + environment);
}

QString profile(const Installation &installation, const QString &name = u"app"_s)
{
    QFile file(installation.path(u".config/docsweep/profiles/%1.ini"_s.arg(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString credentials(const Installation &installation)
{
    QFile file(installation.path(u".local/share/docsweep/credentials"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// For people who want to see it: set DOCSWEEP_SHOW_TRANSCRIPTS.
void show(const char *layout, const CallResult &call)
{
    if (qEnvironmentVariableIsSet("DOCSWEEP_SHOW_TRANSCRIPTS"))
        qInfo("--- %s: exit %d\n%s%s", layout, call.code, qPrintable(call.err), qPrintable(call.out));
}

} // namespace

/// A profile from a web app's own settings, in the layouts they come in; what is refused, and what is told.
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
    void nothingIsRunUnasked();
    void aPersonIsAsked();
    void whatGoesWrongIsTold_data();
    void whatGoesWrongIsTold();
    void noiseBreaksNothing();
    void localTimesAreTold();
    void otherTablesAreRefused();
    void aProfileIsNotOverwritten();
    void othersCodeIsNotRun_data();
    void othersCodeIsNotRun();
    void codeOfAnotherUserRunsAsThatUser();
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

void TestImportDjango::nothingIsRunUnasked()
{
    const Installation installation;
    const Project project(installation);
    project.writeSettings(QString(kSqlite) + u"open(BASE_DIR / 'was-run', 'w')\n"_s);
    const CallResult refused = import(installation, project);
    QCOMPARE(refused.code, kMisused);
    QVERIFY2(refused.err.contains(u"there is no terminal to ask on. If this code may be run, say --yes"_s),
        qPrintable(refused.err));
    for (const QString &line :
        QStringList{u"program   /usr/bin/python3"_s, u"folder    "_s + project.folder(), u"as user   "_s})
        QVERIFY2(refused.err.contains(line), qPrintable(refused.err));
    QVERIFY(!QFileInfo::exists(project.folder() + "/was-run"_L1));
    QVERIFY(profile(installation).isEmpty());
    import(installation, project, {"--yes"});
    QVERIFY(QFileInfo::exists(project.folder() + "/was-run"_L1));
}

void TestImportDjango::aPersonIsAsked()
{
    for (const auto &[typed, isWritten] : {std::pair("\n", false), std::pair("no\n", false), std::pair("y\n", true)}) {
        const Installation installation;
        const Project project(installation);
        project.writeSettings(kSqlite);
        int terminal = -1;
        int other = -1;
        QVERIFY(::openpty(&terminal, &other, nullptr, nullptr, nullptr) == 0);
        const auto process = installation.prepare({"import", "django", project.folder().toUtf8()}, kPath);
        process->setStandardInputFile({});
        process->setChildProcessModifier([other] {
            ::dup2(other, STDIN_FILENO);
            ::dup2(other, STDERR_FILENO);
        });
        process->start();
        QVERIFY(process->waitForStarted());
        ::close(other);
        QVERIFY(::write(terminal, typed, qstrlen(typed)) > 0);
        QByteArray said;
        while (process->state() != QProcess::NotRunning && !process->waitForFinished(50)) { }
        std::array<char, 65536> bytes{};
        if (const ssize_t count = ::read(terminal, bytes.data(), bytes.size()); count > 0)
            said = QByteArray(bytes.data(), count);
        ::close(terminal);
        QVERIFY2(said.contains("Run it? [y/N]"), said.constData());
        QCOMPARE(!profile(installation).isEmpty(), isWritten);
        if (!isWritten)
            QCOMPARE(process->exitCode(), kMisused);
    }
}

void TestImportDjango::whatGoesWrongIsTold_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArrayList>("options");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("code");
    const QByteArrayList yes{"--yes"};
    QTest::newRow("settings that raise")
        << u"raise ValueError('the \\x1b[31mkey is ' + __import__('os').environ['APP_KEY'])\n"_s << yes
        << u"ValueError: the \\x1b[31mkey is ***"_s << kMisused;
    QTest::newRow("settings that are no Python") << u"DATABASES = {\n"_s << yes << u"SyntaxError: "_s << kMisused;
    QTest::newRow("settings that end the process")
        << u"import os; os._exit(3)\n"_s << yes << u"gave no answer"_s << kMisused;
    QTest::newRow("settings that crash") << u"import os; os.kill(os.getpid(), 11)\n"_s << yes << u"gave no answer"_s
                                         << kMisused;
    QTest::newRow("settings that miss a package")
        << u"import environ_of_nobody\n"_s << yes << u"ModuleNotFoundError: No module named 'environ_of_nobody'"_s
        << kMisused;
    QTest::newRow("no such module") << QString() << QByteArrayList{"--yes", "--settings", "site1.nothing"}
                                    << u"No module named 'site1.nothing'"_s << kMisused;
    QTest::newRow("no module's name") << QString() << QByteArrayList{"--yes", "--settings", "-c import os"}
                                      << u"--settings wants the name of a module"_s << kMisused;
    QTest::newRow("no such Python") << QString() << QByteArrayList{"--yes", "--python", "/no/such/python3"}
                                    << u"--python /no/such/python3 is no program"_s << kMisused;
    QTest::newRow("no Python") << QString() << QByteArrayList{"--yes", "--python", "/bin/true"} << u"gave no answer"_s
                               << kMisused;
    QTest::newRow("a Python without Django")
        << u"NO_DJANGO"_s << yes << u"has no Django (ModuleNotFoundError: No module named 'django')"_s << kMisused;
    QTest::newRow("another engine")
        << u"DATABASES = {'default': {'ENGINE': 'django.db.backends.mysql', 'NAME': 'x'}}\n"_s << yes
        << u"is neither PostgreSQL nor SQLite by its name"_s << kMisused;
    QTest::newRow("a schema")
        << u"DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': 'x', 'OPTIONS': {'options': "
           "'-c search_path=tenant'}}}\n"_s
        << yes << u"OPTIONS with a search_path"_s << kMisused;
    QTest::newRow("a limit that is none")
        << QString(kSqlite) + u"CLEANUP_INTERVAL_HOURS = 'soon'\n"_s << yes
        << u"No profile was written: CLEANUP_INTERVAL_HOURS (in the web app's settings): "_s << kMisused;
}

void TestImportDjango::whatGoesWrongIsTold()
{
    QFETCH(const QString, settings);
    QFETCH(QByteArrayList, options);
    QFETCH(const QString, said);
    QFETCH(const int, code);
    const Installation installation;
    const Project project(installation);
    project.writeSettings(settings);
    if (settings == u"NO_DJANGO"_s) {
        project.writeSettings({});
        QCOMPARE(
            QProcess::execute(kPython, {u"-m"_s, u"venv"_s, u"--without-pip"_s, project.folder() + "/.venv"_L1}), 0);
    }
    const CallResult made = import(installation, project, options, {u"APP_KEY=unspoken-pike"_s});
    QVERIFY2(made.err.contains(said), qPrintable(made.all()));
    QVERIFY(!made.all().contains(u"unspoken-pike"_s));
    QVERIFY(!made.err.contains(u'\x1b'));
    QCOMPARE(made.code, code);
    QVERIFY(profile(installation).isEmpty());
    QVERIFY(made.err.contains(u"set it by hand"_s) || made.err.contains(u"by hand:"_s) || made.err.contains(u"wants"_s)
        || made.err.contains(u"for example"_s) || made.err.contains(u"Example:"_s));
}

void TestImportDjango::noiseBreaksNothing()
{
    const Installation installation;
    const Project project(installation);
    project.writeSettings(QString(kSqlite) + uR"(import os, sys, subprocess, threading
print("{\"database\": {}}")
os.write(1, b"x" * 3_000_000)
sys.stdout.write("no end")
sys.stderr.write("y" * 3_000_000)
subprocess.run(["sh", "-c", "echo loud"])
subprocess.Popen(["sleep", "987654"])
threading.Thread(target=lambda: threading.Event().wait()).start()
)"_s);
    const CallResult made = import(installation, project, {"--yes"});
    QVERIFY2(!profile(installation).isEmpty(), qPrintable(made.all().left(2000)));
    QVERIFY(!made.all().contains(u"loud"_s));
    QVERIFY(QProcess::execute(u"pgrep"_s, {u"-f"_s, u"sleep 987654"_s}) != 0); // what was started went along
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

void TestImportDjango::aProfileIsNotOverwritten()
{
    const Installation installation;
    const Project project(installation);
    project.writeSettings(kSqlite);
    import(installation, project, {"--yes"});
    const QString before = profile(installation);
    QVERIFY(!before.isEmpty());
    project.writeSettings(QString(kSqlite) + u"MAX_STORAGE_SIZE_MB = 5\n"_s);
    const CallResult again = import(installation, project, {"--yes"});
    QCOMPARE(again.code, kMisused);
    QVERIFY2(again.err.contains(u"There is a profile \"app\" already"_s), qPrintable(again.err));
    QCOMPARE(profile(installation), before);
    import(installation, project, {"--yes", "--profile", "other"});
    QVERIFY(profile(installation, u"other"_s).contains(u"MAX_STORAGE_SIZE_MB"_s));
    QCOMPARE(import(installation, project, {"--yes", "--profile", "../x"}).code, kMisused);
}

void TestImportDjango::othersCodeIsNotRun_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("command");
    QTest::newRow("a folder that all may write") << QString() << u"chmod o+w"_s;
    QTest::newRow("settings that all may write") << u"/site1/settings.py"_s << u"chmod o+w"_s;
    QTest::newRow("a package that all may write") << u"/parser"_s << u"chmod o+w"_s;
    QTest::newRow("settings of another user") << u"/site1/settings.py"_s << u"chown nobody"_s;
    QTest::newRow("a Python that all may write") << u"/env/bin/python3"_s << u"chmod o+w"_s;
}

void TestImportDjango::othersCodeIsNotRun()
{
    QFETCH(const QString, path);
    QFETCH(const QString, command);
    if (::geteuid() != 0)
        QSKIP("only root can act as two users");
    const Installation installation;
    const Project project(installation);
    project.writeSettings(QString(kSqlite) + u"open(BASE_DIR / 'was-run', 'w')\n"_s);
    if (path.startsWith(u"/env"_s)) {
        QDir().mkpath(project.folder() + "/env/bin"_L1);
        QVERIFY(QFile::copy(QFileInfo(kPython).canonicalFilePath(), project.folder() + path));
    }
    const QStringList words = command.split(u' ') << project.folder() + path;
    QCOMPARE(QProcess::execute(words.first(), words.sliced(1)), 0);
    const CallResult made = import(installation, project, {"--yes"});
    QCOMPARE(made.code, kMisused);
    QVERIFY2(
        made.err.contains(u" is run, since "_s) || made.err.contains(u" is not run, since "_s), qPrintable(made.err));
    QVERIFY(made.err.contains(u"mend it with: "_s));
    QVERIFY(!QFileInfo::exists(project.folder() + "/was-run"_L1));
}

void TestImportDjango::codeOfAnotherUserRunsAsThatUser()
{
    if (::geteuid() != 0)
        QSKIP("only root can act as two users");
    const Installation installation;
    const Project project(installation);
    project.writeSettings(QString(kSqlite) + uR"(import os
import sys
sys.stderr.write("")
(BASE_DIR / "was-run").write_text("%d %d %s %s" % (os.getuid(), os.getgid(), os.getgroups(), sorted(os.environ)))
LOGGING = {
    "version": 1,
    "handlers": {"file": {"class": "logging.FileHandler", "filename": "/root/app.log"}},
    "loggers": {"parser.services": {"handlers": ["file"]}},
}
)"_s);
    QCOMPARE(QProcess::execute(u"chown"_s, {u"-R"_s, u"nobody:nogroup"_s, project.folder()}), 0);
    QCOMPARE(::chmod(installation.path().toLocal8Bit().constData(), 0755), 0);
    const CallResult made = import(installation, project, {"--yes"}, {u"SUPABASE_KEY=of-another-web-app"_s});
    QVERIFY2(made.err.contains(u"as user   nobody (65534), who owns that folder"_s), qPrintable(made.err));
    QFile file(project.folder() + "/was-run"_L1);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(made.all()));
    const QString seen = QString::fromUtf8(file.readAll());
    QVERIFY2(seen.startsWith(u"65534 65534 [65534] "_s), qPrintable(seen));
    QVERIFY(!seen.contains(u"SUPABASE"_s));
    QVERIFY(!profile(installation).contains(u"LOG_FILE"_s));
    QVERIFY(made.out.contains(u"docsweep's log stays in its home"_s));
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
