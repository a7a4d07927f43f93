// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trayscene.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int kPatience = 30000; // ms

/// Drives the icon as panels do that show icons by the session bus (StatusNotifierItem): with a real one, over D-Bus.
class TraySniTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_scene = std::make_unique<TrayScene>(); }
    void cleanup()
    {
        m_scene.reset();
        m_tray = nullptr;
    }
    void activatingItOpensTheWindow();
    void theMenuSaysWhatIsUp();
    void cleaningUpAsksFirst();
    void quittingDuringARunAsks();
    void aTrayThatIsSlowKeepsTheIcon();
    void theWindowComesBackWhenTheTrayDies();
    void theIconComesWithATrayThatComesLater();

private:
    void startTray();
    QByteArray call(const QString &path, const QString &method, const QStringList &arguments);
    QByteArray layout();
    void choose(const QString &label);

    std::unique_ptr<TrayScene> m_scene;
    QProcess *m_tray = nullptr;
    QString m_item; ///< the name of the icon on the bus
};

void TraySniTest::startTray()
{
    // One that starts while the bus still knows another may give up.
    for (int attempt = 0; attempt < 4 && !m_scene->isShown(); ++attempt) {
        if (m_tray != nullptr)
            m_scene->end(*m_tray);
        m_tray = &m_scene->start(u"gtk-sni-tray-standalone"_s, {u"--watcher"_s, u"--top"_s});
        (void)QTest::qWaitFor([this] { return m_scene->isShown(); }, 10000);
    }
    QVERIFY(m_scene->isShown());
    // The watcher names the items; ours is the only one.
    const auto registered = [this] {
        const QByteArray items = m_scene->ask(u"gdbus"_s,
            {u"call"_s, u"--session"_s, u"--dest"_s, u"org.kde.StatusNotifierWatcher"_s, u"--object-path"_s,
                u"/StatusNotifierWatcher"_s, u"--method"_s, u"org.freedesktop.DBus.Properties.Get"_s,
                u"org.kde.StatusNotifierWatcher"_s, u"RegisteredStatusNotifierItems"_s});
        static const QRegularExpression name(u"(:[0-9.]+|org\\.kde\\.StatusNotifierItem-[0-9-]+)"_s);
        m_item = name.match(QString::fromUtf8(items)).captured(1);
        return !m_item.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(registered, kPatience));
}

QByteArray TraySniTest::call(const QString &path, const QString &method, const QStringList &arguments)
{
    return m_scene->ask(u"gdbus"_s,
        QStringList{
            u"call"_s, u"--session"_s, u"--dest"_s, m_item, u"--object-path"_s, path, u"--method"_s, method, u"--"_s}
            + arguments);
}

QByteArray TraySniTest::layout()
{
    return call(u"/MenuBar"_s, u"com.canonical.dbusmenu.GetLayout"_s, {u"0"_s, u"-1"_s, u"[]"_s});
}

void TraySniTest::choose(const QString &label)
{
    // What the menu shows follows the console a moment later: nobody can choose what is still grey.
    const QRegularExpression entry(
        u"\\(([0-9]+), \\{([^}]*'label': <'%1'>[^}]*)\\}"_s.arg(QRegularExpression::escape(label)));
    QString menu;
    QRegularExpressionMatch match;
    const auto canBeChosen = [&] {
        menu = QString::fromUtf8(layout());
        match = entry.match(menu);
        return match.hasMatch() && !match.captured(2).contains(u"'enabled': <false>"_s);
    };
    QVERIFY2(QTest::qWaitFor(canBeChosen, kPatience), qPrintable(menu));
    call(u"/MenuBar"_s, u"com.canonical.dbusmenu.Event"_s, {match.captured(1), u"clicked"_s, u"<0>"_s, u"0"_s});
}

void TraySniTest::activatingItOpensTheWindow()
{
    startTray();
    m_scene->background.begin(true);
    m_scene->window.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->console.plan().has_value(), kPatience);
    QVERIFY(!m_scene->window.isVisible());
    call(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem.Activate"_s, {u"0"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->window.isVisible(), kPatience);
}

void TraySniTest::theMenuSaysWhatIsUp()
{
    m_scene->automatic.enabled = true;
    m_scene->automatic.problem = u"The journal is away"_s;
    startTray();
    m_scene->open();
    QTRY_VERIFY_WITH_TIMEOUT(layout().contains("The journal is away"), kPatience);
    const QByteArray menu = layout();
    for (const QByteArray label :
        {"Clean up now…", "Scan", "Pause for an hour", "Pause until tomorrow", "Resume", "Open", "Quit"})
        QVERIFY2(menu.contains(QByteArray("'label': <'" + label + "'>")), menu.constData());
    choose(u"Pause until tomorrow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->pausedUntil.has_value(), kPatience);
    QVERIFY(*m_scene->pausedUntil > m_scene->console.now());
    QVERIFY(*m_scene->pausedUntil - m_scene->console.now() <= 25h);
}

void TraySniTest::cleaningUpAsksFirst()
{
    startTray();
    m_scene->open();
    m_scene->window.close();
    QVERIFY(!m_scene->window.isVisible());
    choose(u"Clean up now…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->confirmation() != nullptr, kPatience);
    QCOMPARE(m_scene->app.files().size(), 2);
    m_scene->confirmation()->close();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->confirmation() == nullptr, kPatience);
    QCOMPARE(m_scene->app.sessions().size(), 2);
}

void TraySniTest::quittingDuringARunAsks()
{
    m_scene->app.addMany(3000);
    startTray();
    m_scene->open();
    QSignalSpy ended(&m_scene->background, &Background::ended);
    m_scene->window.close();
    m_scene->console.run({{0, quint32(m_scene->console.plan()->totals.items - 1)}});
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->console.isRunning(), kPatience);
    m_scene->console.pauseRun();
    choose(u"Quit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->window.findChild<QPushButton *>(u"closeStop"_s) != nullptr, kPatience);
    QVERIFY(m_scene->window.isVisible());
    QVERIFY(ended.isEmpty());
    m_scene->window.findChild<QPushButton *>(u"closeStop"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatience);
    QVERIFY(!m_scene->console.isRunning());
    QVERIFY(m_scene->app.sessions().size() > 1); // the rest stays
}

void TraySniTest::aTrayThatIsSlowKeepsTheIcon()
{
    startTray();
    m_scene->open();
    m_scene->window.close();
    QVERIFY(!m_scene->window.isVisible());
    QCOMPARE(::kill(pid_t(m_tray->processId()), SIGSTOP), 0);
    // Several questions, none of them answered.
    const bool lost = QTest::qWaitFor([this] { return !m_scene->isShown() || m_scene->window.isVisible(); }, 8000);
    QCOMPARE(::kill(pid_t(m_tray->processId()), SIGCONT), 0);
    QVERIFY(!lost);
}

void TraySniTest::theWindowComesBackWhenTheTrayDies()
{
    startTray();
    m_scene->open();
    m_scene->window.close();
    QVERIFY(!m_scene->window.isVisible());
    m_scene->end(*m_tray);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->window.isVisible(), kPatience);
}

void TraySniTest::theIconComesWithATrayThatComesLater()
{
    m_scene->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->background.tray().isSettled(), kPatience);
    QVERIFY(!m_scene->isShown());
    startTray();
    m_scene->end(*m_tray);
    QTRY_VERIFY_WITH_TIMEOUT(!m_scene->isShown(), kPatience);
    startTray();
    QVERIFY(layout().contains("Quit"));
}

} // namespace docsweep

QTEST_MAIN(docsweep::TraySniTest)
#include "tst_tray_sni.moc"
