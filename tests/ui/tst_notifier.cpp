// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trayscene.h"

#include "ui/tray/notifier.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int kPatience = 30000; // ms

/// What the console says on the desktop, with a real program that shows it (dunst), clicked as an admin clicks.
class NotifierTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_scene = std::make_unique<TrayScene>(); }
    void cleanup();
    void aClickOpensTheReport();
    void closingTheWindowIsSaidOnce();
    void saysNamesAsTheyAre();
    void theNextTakesTheLastOnesPlace();
    void aDesktopThatHangsHoldsNothingUp();
    void whereNothingShowsThemTheRestGoesOn();

private:
    void startDesktop();
    void startTray();
    void serve(const QByteArray &command);
    QByteArray control(const QString &command) { return m_scene->ask(u"dunstctl"_s, QStringList(command.split(u' '))); }
    int shown() { return control(u"count displayed"_s).trimmed().toInt(); }
    /// What was shown and closed, newest first.
    QJsonArray history();

    std::unique_ptr<TrayScene> m_scene;
    QString m_service; ///< what the bus starts for whoever wants to show something
};

void NotifierTest::cleanup()
{
    m_scene.reset();
    if (!m_service.isEmpty())
        QFile::remove(m_service);
    m_service.clear();
}

/// A left click does what the notification offers.
void NotifierTest::startDesktop()
{
    const QString settings = m_scene->app.context().settings.home + u"/dunstrc"_s;
    QFile file(settings);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[global]\n    origin = bottom-left\n    mouse_left_click = do_action, close_current\n"
               "    markup = full\n    history_length = 20\n");
    file.close();
    m_scene->start(u"dunst"_s, {u"-conf"_s, settings});
    QVERIFY(QTest::qWaitFor([this] { return control(u"is-paused"_s).trimmed() == "false"; }, kPatience));
}

void NotifierTest::startTray()
{
    m_scene->start(u"trayer"_s, {u"--edge"_s, u"top"_s, u"--align"_s, u"right"_s, u"--SetDockType"_s, u"true"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->isShown(), kPatience);
}

void NotifierTest::serve(const QByteArray &command)
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/dbus-1/services"_s;
    QVERIFY(QDir().mkpath(folder));
    m_service = folder + u"/org.freedesktop.Notifications.service"_s;
    QFile file(m_service);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=" + command + '\n');
    file.close();
    m_scene->ask(u"gdbus"_s,
        {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.DBus"_s, u"--object-path"_s,
            u"/org/freedesktop/DBus"_s, u"--method"_s, u"org.freedesktop.DBus.ReloadConfig"_s});
}

QJsonArray NotifierTest::history()
{
    return QJsonDocument::fromJson(control(u"history"_s)).object()["data"_L1].toArray().at(0).toArray();
}

void NotifierTest::aClickOpensTheReport()
{
    startDesktop();
    startTray();
    m_scene->open();
    QSignalSpy ended(&m_scene->console, &Console::runEnded);
    m_scene->window.hide();
    m_scene->console.run({{0, quint32(m_scene->console.plan()->totals.items - 1)}});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, kPatience);
    QVERIFY(!m_scene->window.isVisible());

    const QByteArray window =
        m_scene->ask(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"^Dunst$"_s}).trimmed();
    QVERIFY(!window.isEmpty());
    m_scene->ask(u"xdotool"_s,
        {u"mousemove"_s, u"--window"_s, QString::fromLatin1(window), u"40"_s, u"20"_s, u"click"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->window.isVisible(), kPatience);
    auto *details = m_scene->window.findChild<QWidget *>(u"runDetails"_s);
    QVERIFY(details != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(details->isVisible(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 0, kPatience);
}

void NotifierTest::closingTheWindowIsSaidOnce()
{
    startDesktop();
    startTray();
    m_scene->open();
    m_scene->window.close();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, kPatience);
    control(u"close-all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(history().size(), 1, kPatience);
    m_scene->background.showWindow();
    m_scene->window.close();
    m_scene->background.tray().notify({u"Another"_s, u"text"_s, false});
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, kPatience);
    control(u"close-all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(history().size(), 2, kPatience);
    QCOMPARE(history().at(0)["summary"_L1]["data"_L1].toString(), u"Another"_s);
}

void NotifierTest::saysNamesAsTheyAre()
{
    startDesktop();
    m_scene->background.tray().notify({u"5 < 6"_s, u"<b>a & b</b>.pdf is still there"_s, true});
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, kPatience);
    control(u"close-all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(history().size(), 1, kPatience);
    const QJsonObject said = history().at(0).toObject();
    QCOMPARE(said["summary"_L1]["data"_L1].toString(), u"5 < 6"_s);
    QCOMPARE(said["body"_L1]["data"_L1].toString(), u"&lt;b&gt;a &amp; b&lt;/b&gt;.pdf is still there"_s);
    QCOMPARE(said["appname"_L1]["data"_L1].toString(), u"docsweep"_s);
}

void NotifierTest::theNextTakesTheLastOnesPlace()
{
    startDesktop();
    Tray &tray = m_scene->background.tray();
    tray.notify({u"One"_s, u"text"_s, false});
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, kPatience);
    tray.notify({u"Two"_s, u"text"_s, false});
    tray.notify({u"Three"_s, u"text"_s, false});
    QTRY_VERIFY_WITH_TIMEOUT((control(u"close-all"_s), history().size() >= 1), kPatience);
    QCOMPARE(history().at(0)["summary"_L1]["data"_L1].toString(), u"Three"_s);
    QCOMPARE(shown(), 0);
}

void NotifierTest::aDesktopThatHangsHoldsNothingUp()
{
    const QString process = m_scene->app.context().settings.home + u"/process"_s;
    serve("/bin/sh -c 'echo $$ > \"" + process.toUtf8() + "\"; exec sleep 600'");
    startTray();
    m_scene->open();
    QSignalSpy refused(m_scene->background.tray().findChild<Notifier *>(), &Notifier::notShown);
    m_scene->window.close(); // says that it is still here
    QVERIFY(!m_scene->window.isVisible());
    m_scene->background.showWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&m_scene->window));
    QVERIFY2(refused.isEmpty(), "the window waited for the desktop");
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, kPatience);

    QFile started(process);
    QVERIFY(started.open(QIODevice::ReadOnly));
    m_scene->ask(u"kill"_s, {QString::fromLatin1(started.readAll().trimmed())});
}

void NotifierTest::whereNothingShowsThemTheRestGoesOn()
{
    serve("/bin/false");
    startTray();
    m_scene->open();
    QSignalSpy refused(m_scene->background.tray().findChild<Notifier *>(), &Notifier::notShown);
    m_scene->window.close();
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, kPatience);
    // What Qt shows itself beside the icon then.
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(QApplication::topLevelWidgets(),
            [](const QWidget *widget) { return widget->isVisible() && widget->inherits("QBalloonTip"); }),
        kPatience);
}

} // namespace docsweep

QTEST_MAIN(docsweep::NotifierTest)
#include "tst_notifier.moc"
