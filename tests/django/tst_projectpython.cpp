// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/django/projectpython.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A project of a manage.py and one module of settings.
class Project {
public:
    explicit Project(const QByteArray &settings)
    {
        write(u"manage.py"_s, "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\n");
        write(u"settings.py"_s, settings);
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%ls", qUtf16Printable(path(name)));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    ProjectRequest request() const
    {
        ProjectRequest request{path(), u"/usr/bin/python3"_s, {}, {}, QProcessEnvironment::systemEnvironment(), u"/"_s};
        request.environment.remove(u"VIRTUAL_ENV"_s);
        return request;
    }

    Result<QJsonObject> ask(std::chrono::milliseconds patience = 20s, std::stop_token stop = {}) const
    {
        const Result<PythonQuestion> question = preparePython(request());
        return question ? askPython(*question, stop, patience) : fail(question.error());
    }

private:
    QTemporaryDir m_folder;
};

QString errorOf(const Result<QJsonObject> &answer)
{
    return answer ? u"no error"_s : answer.error().text;
}

} // namespace

/// What the Python of a project may do without harm to whoever asks it.
class TestProjectPython : public QObject {
    Q_OBJECT

private slots:
    void itAnswers();
    void oneThatHangsIsStopped();
    void aStopIsHeard();
    void aHugeAnswerIsCutOff();
    void anAnswerThatIsNoneIsTold();
    void theProjectsOwnPythonIsFound();
    void manageSaysWhichSettings_data();
    void manageSaysWhichSettings();
    void foldersThatAreNoneAreTold();
};

void TestProjectPython::itAnswers()
{
    const Project project(
        "USE_TZ = True\nTIME_ZONE = 'UTC'\nDATABASES = {'default': {'ENGINE': 'x.sqlite3', 'NAME': 'ä b'}}\n");
    const Result<QJsonObject> answer = project.ask();
    QVERIFY2(answer, qPrintable(errorOf(answer)));
    QCOMPARE((*answer)[u"module"_s].toString(), u"settings"_s);
    QCOMPARE((*answer)[u"database"_s][u"NAME"_s].toString(), u"ä b"_s);
    QVERIFY(!QFileInfo::exists(project.path(u"__pycache__"_s)));
}

void TestProjectPython::oneThatHangsIsStopped()
{
    const Project project("import subprocess\nsubprocess.Popen(['sleep', '765432'])\n"
                          "import threading\nthreading.Event().wait()\n");
    QElapsedTimer time;
    time.start();
    const Result<QJsonObject> answer = project.ask(1500ms);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
    QVERIFY2(answer.error().text.contains(u"so their Python was stopped"_s), qPrintable(errorOf(answer)));
    QVERIFY(time.elapsed() < 10000);
    QVERIFY(QProcess::execute(u"pgrep"_s, {u"-f"_s, u"sleep 765432"_s}) != 0);
}

void TestProjectPython::aStopIsHeard()
{
    const Project project("import threading\nopen('begun', 'w').close()\nthreading.Event().wait()\n");
    std::jthread stopper;
    std::stop_source source;
    stopper = std::jthread([&](const std::stop_token &ended) {
        while (!QFileInfo::exists(project.path(u"begun"_s)) && !ended.stop_requested())
            std::this_thread::yield();
        source.request_stop();
    });
    QElapsedTimer time;
    time.start();
    const Result<QJsonObject> answer = project.ask(60s, source.get_token());
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QVERIFY(time.elapsed() < 20000);
}

void TestProjectPython::aHugeAnswerIsCutOff()
{
    // Whoever means to finds the way of the answer.
    const Project project("import os, __main__\nwhile True:\n    os.write(__main__.answer_fd, b'x' * 65536)\n");
    const Result<QJsonObject> answer = project.ask();
    QVERIFY(!answer);
    QVERIFY2(answer.error().text.contains(u"more than 1 MiB"_s), qPrintable(errorOf(answer)));
}

void TestProjectPython::anAnswerThatIsNoneIsTold()
{
    const Project project(
        "import os, sys, __main__\nos.write(__main__.answer_fd, (sys.argv[2] + '[1,\\n').encode())\nos._exit(0)\n");
    const Result<QJsonObject> answer = project.ask();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::BadData);
    QVERIFY2(answer.error().text.contains(u"is no JSON"_s), qPrintable(errorOf(answer)));
}

void TestProjectPython::theProjectsOwnPythonIsFound()
{
    const Project project("");
    ProjectRequest request = project.request();
    request.python.clear();
    const auto found = [&request] {
        const Result<PythonQuestion> question = preparePython(request);
        return question ? question->program : question.error().text;
    };
    const QString usual = found();
    QVERIFY2(usual.endsWith(u"/python3"_s), qPrintable(usual));
    project.write(u"active/bin/python3"_s, "#!/bin/sh\n");
    request.environment.insert(u"VIRTUAL_ENV"_s, project.path(u"active"_s));
    QCOMPARE(found(), project.path(u"active/bin/python3"_s));
    for (const QString &name : {u"env"_s, u".venv"_s, u"venv"_s}) { // the weakest first
        project.write(name + u"/bin/python"_s, "#!/bin/sh\n");
        QCOMPARE(found(), project.path(name + u"/bin/python"_s));
    }
    request.python = project.path(u"active/bin/python3"_s);
    QCOMPARE(found(), request.python);
}

void TestProjectPython::manageSaysWhichSettings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("setdefault") << QByteArray("os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\n")
                                << QString();
    QTest::newRow("an item") << QByteArray("import os\nos.environ['DJANGO_SETTINGS_MODULE'] = 'settings'\n")
                             << QString();
    QTest::newRow("nothing") << QByteArray("print('hello')\n")
                             << u"does not say which settings are in use. Name them"_s;
    QTest::newRow("what is made as it runs")
        << QByteArray("os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'a.' + x)\n")
        << u"does not say which settings"_s;
    QTest::newRow("no Python") << QByteArray("def (\n") << u"does not say which settings are in use (SyntaxError: "_s;
}

void TestProjectPython::manageSaysWhichSettings()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    const Project project("USE_TZ = True\n");
    project.write(u"manage.py"_s, text);
    const Result<QJsonObject> answer = project.ask();
    QVERIFY2(said.isEmpty() ? answer.has_value() : errorOf(answer).contains(said), qPrintable(errorOf(answer)));
}

void TestProjectPython::foldersThatAreNoneAreTold()
{
    const Project project("");
    ProjectRequest request = project.request();
    request.folder += u"/settings.py"_s;
    QVERIFY(preparePython(request).error().text.contains(u"is no folder"_s));
    request.folder.clear();
    QVERIFY(preparePython(request).error().text.contains(u"is no folder"_s));
    QVERIFY(QFile::remove(project.path(u"manage.py"_s)));
    QVERIFY(preparePython(project.request()).error().text.contains(u"has no manage.py"_s));
    request = project.request();
    request.module = u"settings"_s;
    QVERIFY(preparePython(request).has_value());
}

QTEST_GUILESS_MAIN(TestProjectPython)
#include "tst_projectpython.moc"
