// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/djangoimport.h"

#include <QTest>

#include <pty.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;

/// What an import does not run or overwrite, and what it tells of what went wrong.
class TestImportRefusals : public QObject {
    Q_OBJECT

private slots:
    void nothingIsRunUnasked();
    void aPersonIsAsked();
    void whatGoesWrongIsTold_data();
    void whatGoesWrongIsTold();
    void noiseBreaksNothing();
    void aProfileIsNotOverwritten();
    void othersCodeIsNotRun_data();
    void othersCodeIsNotRun();
    void codeOfAnotherUserRunsAsThatUser();
};

void TestImportRefusals::nothingIsRunUnasked()
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

void TestImportRefusals::aPersonIsAsked()
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

void TestImportRefusals::whatGoesWrongIsTold_data()
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

void TestImportRefusals::whatGoesWrongIsTold()
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

void TestImportRefusals::noiseBreaksNothing()
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

void TestImportRefusals::aProfileIsNotOverwritten()
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

void TestImportRefusals::othersCodeIsNotRun_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("command");
    QTest::newRow("a folder that all may write") << QString() << u"chmod o+w"_s;
    QTest::newRow("settings that all may write") << u"/site1/settings.py"_s << u"chmod o+w"_s;
    QTest::newRow("a package that all may write") << u"/parser"_s << u"chmod o+w"_s;
    QTest::newRow("settings of another user") << u"/site1/settings.py"_s << u"chown nobody"_s;
    QTest::newRow("a Python that all may write") << u"/env/bin/python3"_s << u"chmod o+w"_s;
}

void TestImportRefusals::othersCodeIsNotRun()
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

void TestImportRefusals::codeOfAnotherUserRunsAsThatUser()
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

QTEST_GUILESS_MAIN(TestImportRefusals)
#include "tst_importrefusals.moc"
