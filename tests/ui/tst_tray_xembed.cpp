// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trayscene.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int kPatience = 30000; // ms

/// Clicks the icon in a real tray of X11 (trayer), which takes in windows.
class TrayXEmbedTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_scene.reset(); }
    void aClickOpensTheWindow();
    void closingTheWindowKeepsTheProgram();
    void cleaningUpAsksFirst();
    void pausingAndResuming();
    void theWindowComesBackWhenTheTrayDies();
    void theIconComesWithATrayThatComesLater();

private:
    void startTray();
    void click(int button);
    void choose(const QString &action);

    std::unique_ptr<TrayScene> m_scene;
    QProcess *m_tray = nullptr;
};

void TrayXEmbedTest::init()
{
    m_scene = std::make_unique<TrayScene>();
    m_tray = nullptr;
}

void TrayXEmbedTest::startTray()
{
    m_tray = &m_scene->start(u"trayer"_s,
        {u"--edge"_s, u"top"_s, u"--align"_s, u"right"_s, u"--widthtype"_s, u"pixel"_s, u"--width"_s, u"60"_s,
            u"--height"_s, u"32"_s, u"--SetDockType"_s, u"true"_s});
    QVERIFY(m_tray->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->isShown(), kPatience);
}

void TrayXEmbedTest::click(int button)
{
    const QPoint at = m_scene->icon()->geometry().center();
    m_scene->ask(u"xdotool"_s,
        {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, QString::number(button)});
}

void TrayXEmbedTest::choose(const QString &name)
{
    QMenu *menu = m_scene->icon()->contextMenu();
    // Trays move their icons while they settle.
    for (int attempt = 0; attempt < 5 && !menu->isVisible(); ++attempt) {
        click(3);
        (void)QTest::qWaitFor([menu] { return menu->isVisible(); }, 3000);
    }
    QVERIFY(menu->isVisible());
    auto *action = menu->findChild<QAction *>(name);
    QVERIFY(action != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), kPatience); // the menu follows the console a moment later
    const QPoint at = menu->mapToGlobal(menu->actionGeometry(action).center());
    m_scene->ask(u"xdotool"_s, {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!menu->isVisible(), kPatience);
}

void TrayXEmbedTest::aClickOpensTheWindow()
{
    startTray();
    m_scene->background.begin(true);
    m_scene->window.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->icon()->toolTip().contains(u"3 items can go"_s)
            || m_scene->icon()->toolTip().contains(u"item(s) can be deleted"_s),
        kPatience);
    QVERIFY(!m_scene->window.isVisible());
    for (int attempt = 0; attempt < 5 && !m_scene->window.isVisible(); ++attempt) {
        click(1);
        (void)QTest::qWaitFor([this] { return m_scene->window.isVisible(); }, 3000);
    }
    QVERIFY(m_scene->window.isVisible());
}

void TrayXEmbedTest::closingTheWindowKeepsTheProgram()
{
    startTray();
    m_scene->open();
    QSignalSpy ended(&m_scene->background, &Background::ended);
    m_scene->window.close();
    QVERIFY(!m_scene->window.isVisible());
    QVERIFY(ended.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->isShown(), kPatience);
    choose(u"trayOpen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->window.isVisible(), kPatience);
    choose(u"trayQuit"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatience);
    QVERIFY(!m_scene->window.isVisible());
}

void TrayXEmbedTest::cleaningUpAsksFirst()
{
    startTray();
    m_scene->open();
    m_scene->window.close();
    choose(u"trayCleanUp"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->confirmation() != nullptr, kPatience);
    QVERIFY(m_scene->window.isVisible());
    QCOMPARE(m_scene->app.files().size(), 2); // nothing is gone before that
    m_scene->confirmation()->findChild<QPushButton *>(u"confirmCancel"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->confirmation() == nullptr, kPatience);
    QVERIFY(!m_scene->console.isRunning());
    QCOMPARE(m_scene->app.files().size(), 2);
    QCOMPARE(m_scene->app.sessions().size(), 2);
}

void TrayXEmbedTest::pausingAndResuming()
{
    m_scene->automatic.enabled = true;
    startTray();
    m_scene->open();
    choose(u"trayPauseHour"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->pausedUntil.has_value(), kPatience);
    const Duration rest = *m_scene->pausedUntil - m_scene->console.now();
    QVERIFY(rest > 55min && rest <= 60min);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->background.tray().status().state == TrayState::Paused, kPatience);
    choose(u"trayResume"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_scene->automatic.paused, kPatience);
}

void TrayXEmbedTest::theWindowComesBackWhenTheTrayDies()
{
    startTray();
    m_scene->open();
    m_scene->window.close();
    QVERIFY(!m_scene->window.isVisible());
    m_scene->end(*m_tray);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->window.isVisible(), kPatience);
    QVERIFY(!m_scene->isShown());
}

void TrayXEmbedTest::theIconComesWithATrayThatComesLater()
{
    m_scene->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->background.tray().isSettled(), kPatience);
    QVERIFY(!m_scene->isShown());
    startTray();
    m_scene->end(*m_tray);
    QTRY_VERIFY_WITH_TIMEOUT(!m_scene->isShown(), kPatience);
    startTray();
    m_scene->window.close();
    QVERIFY(!m_scene->window.isVisible());
}

} // namespace docsweep

QTEST_MAIN(docsweep::TrayXEmbedTest)
#include "tst_tray_xembed.moc"
