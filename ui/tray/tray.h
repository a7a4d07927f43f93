// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/notifier.h"
#include "ui/tray/trayhost.h"
#include "ui/tray/traystatus.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace docsweep {

/// The icon in the desktop's tray with its menu, there whenever a tray is. What is chosen leaves as a signal; nothing
/// is done here. GUI thread.
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    /// Whether the icon can really be seen and clicked.
    bool isShown() const;
    /// Whether it is known by now if there is a tray.
    bool isSettled() const { return m_host.kind() != TrayHost::Kind::Unknown; }

    void setStatus(const TrayStatus &status);
    const TrayStatus &status() const { return m_status; }
    /// Says it where the desktop says such things; nothing happens where it has no place for that.
    void notify(const TrayNotice &notice);

signals:
    /// Another answer of isShown(), maybe.
    void presenceChanged();
    void openRequested();
    void cleanUpRequested();
    void scanRequested();
    void pauseForAnHourRequested();
    void pauseUntilTomorrowRequested();
    void resumeRequested();
    void quitRequested();
    void noticeClicked();

private:
    void takeHost();
    void makeMenu();
    QAction *add(const QString &name, const QString &text, void (Tray::*chosen)());
    void showStatus();
    void showBalloon(const TrayNotice &notice);

    TrayHost m_host;
    Notifier m_notifier{this};
    TrayStatus m_status;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< a new one for each host, and gone before its menu
    std::optional<TrayState> m_drawn;
    QAction *m_project = nullptr;
    QAction *m_line = nullptr;
    QAction *m_cleanUp = nullptr;
    QAction *m_scan = nullptr;
    QAction *m_anHour = nullptr;
    QAction *m_tomorrow = nullptr;
    QAction *m_resume = nullptr;
};

} // namespace docsweep
