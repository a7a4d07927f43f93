// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/webapp.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int kPatience = 60000; // ms
constexpr int kPatienceWithTools = 10000; ///< they answer at once, or wait for what will never be

/// The real program as a process: how often it starts, how it ends, and what it says where it cannot go on. Needs an X
/// server with a window manager.
class GuiProcessTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSecondStartShowsTheFirst();
    void afterAKillTheNextOneStarts();
    void twoHomesAreTwoInstances();
    void ofTwoStartedAtOnceOneStays();
    void picturesAreTakenBesides();
    void signalsEndIt_data();
    void signalsEndIt();
    void aSignalDuringARunEndsItWithinABatch();
    void aScreenThatGoesDuringARunLosesNothing();
    void aBusThatGoesDoesNoHarm();
    void aHomeThatCannotBeWrittenIsSaidInAWindow();
    void aProfileThatCannotBeReadIsSaidInAWindow();
    void anotherUsersSettingsAreAskedAbout();

private:
    QProcess &start(const QStringList &arguments = {}, const QStringList &environment = {});
    QStringList windows(const QProcess &process);
    bool isUp(QProcess &process);
    bool ended(QProcess &process);
    QString text(QProcess &process);
    QByteArray ask(const QString &program, const QStringList &arguments, int *code = nullptr);
    bool activate(const QString &window);
    void key(const QString &keys);
    bool beginRun(QProcess &process);
    void finishByCommandLine();
    std::vector<Run> runs();

    std::unique_ptr<WebApp> m_app;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    QString m_display;
};

void GuiProcessTest::init()
{
    m_app = std::make_unique<WebApp>();
    m_display = qEnvironmentVariable("DISPLAY");
    QDir().mkpath(m_app->home());
    QFile env(m_app->path(u".env"_s));
    QVERIFY(env.open(QIODevice::WriteOnly));
    env.write(
        u"DATABASE_URL=sqlite:///%1\nSTORAGE_ROOT=%2\n"_s.arg(m_app->path(u"db.sqlite3"_s), m_app->path(u"storage"_s))
            .toUtf8());
    m_app->addSession("alice", 3h, {"alice/a.pdf"});
    m_app->addFile("alice/a.pdf", 3h);
}

void GuiProcessTest::cleanup()
{
    for (const auto &process : m_processes) {
        process->kill();
        process->waitForFinished(kPatience);
    }
    m_processes.clear();
    m_app.reset();
}

QProcess &GuiProcessTest::start(const QStringList &arguments, const QStringList &environment)
{
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    values.insert(u"DOCSWEEP_HOME"_s, m_app->home());
    values.insert(u"DISPLAY"_s, m_display);
    values.insert(u"XDG_CONFIG_HOME"_s, m_app->path(u"config"_s));
    for (const QString &value : environment)
        values.insert(value.section(u'=', 0, 0), value.section(u'=', 1));
    m_processes.push_back(std::make_unique<QProcess>());
    QProcess &process = *m_processes.back();
    process.setProcessEnvironment(values);
    process.start(QStringLiteral(DOCSWEEP_GUI), QStringList{u"--env-file"_s, m_app->path(u".env"_s)} + arguments);
    return process;
}

QByteArray GuiProcessTest::ask(const QString &program, const QStringList &arguments, int *code)
{
    QProcess process;
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    values.insert(u"DISPLAY"_s, m_display);
    values.insert(u"DOCSWEEP_HOME"_s, m_app->home());
    process.setProcessEnvironment(values);
    process.start(program, arguments);
    if (!process.waitForFinished(code != nullptr ? kPatience : kPatienceWithTools)) {
        qWarning("%s %s does not end", qPrintable(program), qPrintable(arguments.join(u' ')));
        process.kill();
        process.waitForFinished(kPatienceWithTools);
    }
    if (code != nullptr)
        *code = process.exitCode();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

/// The windows of a process that are to be seen.
QStringList GuiProcessTest::windows(const QProcess &process)
{
    const QByteArray found = ask(u"xdotool"_s,
        {u"search"_s, u"--all"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(process.processId()), u"--name"_s,
            u"."_s});
    QStringList ids;
    for (const QByteArray &line : found.split('\n')) {
        if (line.toLongLong() > 0)
            ids << QString::fromLatin1(line);
    }
    return ids;
}

bool GuiProcessTest::isUp(QProcess &process)
{
    return QTest::qWaitFor(
               [&] { return process.state() == QProcess::NotRunning || !windows(process).isEmpty(); }, kPatience)
        && process.state() == QProcess::Running;
}

bool GuiProcessTest::ended(QProcess &process)
{
    return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience);
}

QString GuiProcessTest::text(QProcess &process)
{
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// `xdotool --sync` waits for the window manager without an end, also for a window that has gone meanwhile.
bool GuiProcessTest::activate(const QString &window)
{
    ask(u"xdotool"_s, {u"windowactivate"_s, window});
    return QTest::qWaitFor(
        [&] { return ask(u"xdotool"_s, {u"getactivewindow"_s}).trimmed() == window.toLatin1(); }, kPatienceWithTools);
}

void GuiProcessTest::key(const QString &keys)
{
    ask(u"xdotool"_s, {u"key"_s, keys});
}

std::vector<Run> GuiProcessTest::runs()
{
    Result<std::unique_ptr<Journal>> journal = openJournal(m_app->home());
    if (!journal)
        return {};
    const Result<std::vector<Run>> runs = (*journal)->runs(10);
    return runs ? *runs : std::vector<Run>();
}

/// By the keyboard, as an admin would: all of the list, its number typed.
bool GuiProcessTest::beginRun(QProcess &process)
{
    if (!isUp(process))
        return false;
    if (!QTest::qWaitFor(
            [this] { // the scan is in the journal
                Result<std::unique_ptr<Journal>> journal = openJournal(m_app->home());
                const auto plan = journal ? (*journal)->latestPlan() : Result<std::optional<Plan>>(std::nullopt);
                return plan && *plan;
            },
            kPatience))
        return false;
    const QString window = windows(process).value(0);
    const QString number = QString::number(m_app->sessions().size() + m_app->files().size());
    for (int attempt = 0; attempt < 6 && runs().empty(); ++attempt) {
        key(u"Escape"_s); // of an attempt that went wrong
        if (!activate(window))
            continue;
        key(u"ctrl+shift+Delete"_s);
        if (!QTest::qWaitFor([&] { return windows(process).size() > 1; }, 10000))
            continue;
        for (const QString &other : windows(process)) {
            if (other != window)
                (void)activate(other); // the keys tell
        }
        key(u"shift+Tab"_s); // Cancel has the focus; the number's field comes before the buttons
        ask(u"xdotool"_s, {u"type"_s, number});
        for (int forth = 0; forth <= (attempt + 1) % 2; ++forth)
            key(u"Tab"_s);
        key(u"space"_s);
        (void)QTest::qWaitFor([this] { return !runs().empty(); }, 5000);
    }
    return !runs().empty();
}

/// The next run, by the other program, comes to the end of everything and of what the one before left.
void GuiProcessTest::finishByCommandLine()
{
    int code = -1;
    const QByteArray said =
        ask(QStringLiteral(DOCSWEEP_CLI), {u"cleanup_files"_s, u"--env-file"_s, m_app->path(u".env"_s)}, &code);
    QVERIFY2(code == 0, said.constData());
    QVERIFY(m_app->sessions().isEmpty());
    QVERIFY2(m_app->files().isEmpty(), m_app->files().join(' ').constData());
    Result<std::unique_ptr<Journal>> journal = openJournal(m_app->home());
    QVERIFY(journal);
    const std::vector<Run> all = runs();
    QVERIFY(all.size() >= 2);
    for (const Run &run : all)
        QVERIFY(run.state != RunState::Running);
}

void GuiProcessTest::aSecondStartShowsTheFirst()
{
    QProcess &first = start();
    QVERIFY(isUp(first));
    const QString window = windows(first).constFirst();
    ask(u"xdotool"_s, {u"windowminimize"_s, window});
    QTRY_VERIFY_WITH_TIMEOUT(windows(first).isEmpty(), kPatience);
    QProcess &second = start({u"--page"_s, u"candidates"_s});
    QVERIFY(ended(second));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(text(second).contains(u"comes to the front"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!windows(first).isEmpty(), kPatience);
    QCOMPARE(first.state(), QProcess::Running);
}

void GuiProcessTest::afterAKillTheNextOneStarts()
{
    QProcess &first = start();
    QVERIFY(isUp(first));
    first.kill();
    QVERIFY(ended(first));
    QVERIFY(QFile::exists(m_app->home() + u"/window.lock"_s));
    QProcess &second = start();
    QVERIFY(isUp(second));
    QProcess &third = start();
    QVERIFY(ended(third));
    QCOMPARE(third.exitCode(), 0);
}

void GuiProcessTest::twoHomesAreTwoInstances()
{
    QProcess &first = start();
    QVERIFY(isUp(first));
    QProcess &second = start({}, {u"DOCSWEEP_HOME="_s + m_app->path(u"other"_s)});
    QVERIFY(isUp(second));
    QCOMPARE(first.state(), QProcess::Running);
}

void GuiProcessTest::ofTwoStartedAtOnceOneStays()
{
    for (int round = 0; round < 3; ++round) {
        QProcess &one = start();
        QProcess &other = start();
        QVERIFY(QTest::qWaitFor(
            [&] { return one.state() == QProcess::NotRunning || other.state() == QProcess::NotRunning; }, kPatience));
        QProcess &gone = one.state() == QProcess::NotRunning ? one : other;
        QProcess &there = one.state() == QProcess::NotRunning ? other : one;
        QCOMPARE(gone.exitCode(), 0);
        QVERIFY(isUp(there));
        there.kill();
        QVERIFY(ended(there));
    }
}

void GuiProcessTest::picturesAreTakenBesides()
{
    QProcess &first = start();
    QVERIFY(isUp(first));
    QProcess &picture = start({u"--screenshot"_s, m_app->path(u"x.png"_s)});
    QVERIFY(ended(picture));
    QCOMPARE(picture.exitCode(), 0);
    QVERIFY(QFile::exists(m_app->path(u"x.png"_s)));
    QCOMPARE(first.state(), QProcess::Running);
}

void GuiProcessTest::signalsEndIt_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void GuiProcessTest::signalsEndIt()
{
    QFETCH(int, number);
    QProcess &process = start();
    QVERIFY(isUp(process));
    ::kill(pid_t(process.processId()), number);
    QVERIFY(ended(process));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!QFile::exists(m_app->home() + u"/window.lock"_s));
}

void GuiProcessTest::aSignalDuringARunEndsItWithinABatch()
{
    m_app->addMany(10000);
    QProcess &process = start();
    QVERIFY(beginRun(process));
    process.terminate();
    QVERIFY(ended(process));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const std::vector<Run> before = runs();
    QCOMPARE(before.size(), size_t(1));
    QVERIFY(before.front().state == RunState::Cancelled || before.front().state == RunState::Done);
    finishByCommandLine();
}

void GuiProcessTest::aScreenThatGoesDuringARunLosesNothing()
{
    m_app->addMany(10000);
    QProcess server;
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x1000x24"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), kPatience);
    m_display = u":"_s + QString::fromLatin1(server.readLine().trimmed());
    QProcess manager;
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    values.insert(u"DISPLAY"_s, m_display);
    manager.setProcessEnvironment(values);
    manager.start(u"openbox"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(
        ask(u"xprop"_s, {u"-root"_s, u"_NET_SUPPORTING_WM_CHECK"_s}).contains("window id"), kPatience);
    QProcess &process = start();
    QVERIFY(beginRun(process));
    server.kill();
    QVERIFY(server.waitForFinished(kPatience));
    manager.waitForFinished(kPatience);
    QVERIFY(ended(process));
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 1,
        qPrintable(u"%1 %2 "_s.arg(process.exitStatus()).arg(process.exitCode()) + text(process)));
    const std::vector<Run> before = runs();
    QCOMPARE(before.size(), size_t(1));
    QVERIFY(before.front().state != RunState::Running); // it came to an orderly end
    finishByCommandLine();
}

void GuiProcessTest::aBusThatGoesDoesNoHarm()
{
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(bus.canReadLine(), kPatience);
    const QString address = QString::fromLatin1(bus.readLine().trimmed());
    m_app->addMany(4000);
    QProcess &process = start({}, {u"DBUS_SESSION_BUS_ADDRESS="_s + address});
    QVERIFY(beginRun(process));
    bus.kill();
    QVERIFY(bus.waitForFinished(kPatience));
    const auto isDone = [this] {
        const std::vector<Run> all = runs(); // none while the journal is being written
        return !all.empty() && all.front().state == RunState::Done;
    };
    QVERIFY(QTest::qWaitFor(isDone, kPatience));
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY(!windows(process).isEmpty());
    QVERIFY(m_app->sessions().isEmpty());
}

void GuiProcessTest::aHomeThatCannotBeWrittenIsSaidInAWindow()
{
    const QString file = m_app->path(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QProcess &process = start({}, {u"DOCSWEEP_HOME="_s + file + u"/home"_s});
    QVERIFY(isUp(process));
    QVERIFY(text(process).contains(u"DOCSWEEP_HOME"_s));
    const QString window = windows(process).constFirst();
    QVERIFY(activate(window));
    key(u"Escape"_s);
    QVERIFY(ended(process));
    QCOMPARE(process.exitCode(), 2);

    // Mended meanwhile: the same window goes on.
    QProcess &again = start({}, {u"DOCSWEEP_HOME="_s + file + u"/home"_s});
    QVERIFY(isUp(again));
    const QStringList before = windows(again);
    QVERIFY(QFile::remove(file));
    QVERIFY(activate(before.constFirst()));
    key(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!windows(again).isEmpty() && windows(again) != before, kPatience);
    QVERIFY(QFile::exists(file + u"/home/docsweep.log"_s));
}

void GuiProcessTest::aProfileThatCannotBeReadIsSaidInAWindow()
{
    QVERIFY(QFile::remove(m_app->path(u".env"_s)));
    QProcess &process = start();
    QVERIFY(isUp(process));
    process.terminate();
    QVERIFY(ended(process));
    QCOMPARE(process.exitCode(), 0);
}

void GuiProcessTest::anotherUsersSettingsAreAskedAbout()
{
    if (geteuid() != 0)
        QSKIP("only root can give a file away");
    const QString env = m_app->path(u".env"_s);
    const QString answers = m_app->home() + u"/trusted.json"_s;
    QCOMPARE(::chown(qPrintable(env), 65534, 65534), 0);
    QProcess &process = start();
    QVERIFY(isUp(process));
    QVERIFY(!QFile::exists(m_app->home() + u"/journal.sqlite3"_s)); // nothing is opened yet
    const QStringList question = windows(process);
    QVERIFY(activate(question.constFirst()));
    key(u"Return"_s); // which is a no
    QTRY_VERIFY_WITH_TIMEOUT(!windows(process).isEmpty() && windows(process) != question, kPatience);
    QVERIFY(!QFile::exists(answers));
    process.terminate();
    QVERIFY(ended(process));

    QProcess &again = start();
    QVERIFY(isUp(again));
    const QStringList second = windows(again);
    QVERIFY(activate(second.constFirst()));
    key(u"shift+Tab"_s);
    key(u"space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!windows(again).isEmpty() && windows(again) != second, kPatience);
    QVERIFY(QFile::exists(answers));
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::GuiProcessTest)
#include "tst_guiprocess.moc"
