// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include "ui/look/plaintext.h"
#include "ui/tray/trayicons.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kNoticeShown = 15000; // ms

} // namespace

Tray::Tray(QObject *parent)
    : QObject(parent)
{
    connect(&m_host, &TrayHost::changed, this, &Tray::takeHost);
    connect(&m_notifier, &Notifier::clicked, this, &Tray::noticeClicked);
    connect(&m_notifier, &Notifier::notShown, this, &Tray::showBalloon);
}

Tray::~Tray() = default;

bool Tray::isShown() const
{
    if (!m_icon || !m_icon->isVisible())
        return false;
    // Over the bus an icon has no place on screen that anyone could name.
    return m_host.kind() == TrayHost::Kind::Bus || (m_host.isThere() && !m_icon->geometry().isEmpty());
}

void Tray::takeHost()
{
    m_icon.reset();
    m_menu.reset();
    m_drawn.reset();
    if (m_host.isThere()) {
        makeMenu();
        m_icon = std::make_unique<QSystemTrayIcon>(this);
        m_icon->setObjectName("trayIcon"_L1);
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger)
                emit openRequested();
        });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::noticeClicked);
        showStatus();
        m_icon->show();
    }
    emit presenceChanged();
}

QAction *Tray::add(const QString &name, const QString &text, void (Tray::*chosen)())
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    if (chosen != nullptr)
        connect(action, &QAction::triggered, this, chosen);
    return action;
}

void Tray::makeMenu()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName("trayMenu"_L1);
    m_menu->setAccessibleName(tr("docsweep"));
    m_project = add(u"trayProject"_s, {}, nullptr);
    m_project->setEnabled(false);
    m_line = add(u"trayLine"_s, {}, nullptr);
    m_line->setEnabled(false);
    m_menu->addSeparator();
    m_cleanUp = add(u"trayCleanUp"_s, tr("Clean up now…"), &Tray::cleanUpRequested);
    m_scan = add(u"trayScan"_s, tr("Scan"), &Tray::scanRequested);
    m_menu->addSeparator();
    m_anHour = add(u"trayPauseHour"_s, tr("Pause for an hour"), &Tray::pauseForAnHourRequested);
    m_tomorrow = add(u"trayPauseTomorrow"_s, tr("Pause until tomorrow"), &Tray::pauseUntilTomorrowRequested);
    m_resume = add(u"trayResume"_s, tr("Resume"), &Tray::resumeRequested);
    m_menu->addSeparator();
    add(u"trayOpen"_s, tr("Open"), &Tray::openRequested);
    add(u"trayQuit"_s, tr("Quit"), &Tray::quitRequested);
}

void Tray::setStatus(const TrayStatus &status)
{
    m_status = status;
    showStatus();
}

void Tray::showStatus()
{
    if (!m_icon)
        return;
    // Each change goes to the desktop: only where there is one.
    if (m_drawn != m_status.state) {
        m_icon->setIcon(trayIcon(m_status.state));
        m_drawn = m_status.state;
    }
    const QString toolTip = tr("docsweep") + u'\n' + withoutTags(m_status.toolTip);
    if (m_icon->toolTip() != toolTip)
        m_icon->setToolTip(toolTip);
    m_project->setText(QString(m_status.project).replace(u'&', u"&&"_s));
    m_project->setVisible(!m_status.project.isEmpty());
    m_line->setText(QString(m_status.line).replace(u'&', u"&&"_s)); // it is no mnemonic
    m_cleanUp->setEnabled(m_status.canCleanUp);
    m_scan->setEnabled(m_status.canScan);
    m_anHour->setEnabled(m_status.canPause);
    m_tomorrow->setEnabled(m_status.canPause);
    m_resume->setEnabled(m_status.canResume);
}

void Tray::notify(const TrayNotice &notice)
{
    m_notifier.show(notice, tr("Open"));
}

void Tray::showBalloon(const TrayNotice &notice)
{
    // A tray on the bus has no balloons: Qt would ask the desktop once more, and wait.
    if (m_icon && m_host.kind() == TrayHost::Kind::Window)
        m_icon->showMessage(notice.title, notice.text,
            notice.isBad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information, kNoticeShown);
}

} // namespace docsweep
