// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/webapp.h"
#include "ui/schedule/scheduledruns.h"
#include "ui/tray/background.h"

#include <QProcess>
#include <QSystemTrayIcon>

namespace docsweep {

/// A window that knows a web app, and what keeps it in the background; and the programs of a desktop around it. None
/// is waited for without the event loop turning: they talk to this process.
class TrayScene {
public:
    TrayScene();
    ~TrayScene();

    /// Starts a program of the desktop; ends with the scene.
    QProcess &start(const QString &program, const QStringList &arguments);
    void end(QProcess &program);
    /// What a program says, once it has ended.
    QByteArray ask(const QString &program, const QStringList &arguments);

    /// The window is there and its list is fresh.
    void open();
    QSystemTrayIcon *icon() { return background.tray().findChild<QSystemTrayIcon *>(QStringLiteral("trayIcon")); }
    bool isShown() { return background.tray().isShown(); }
    QWidget *confirmation();

    WebApp app;
    Console console;
    ScheduledRuns scheduled;
    MainWindow window;
    Background background;
    AutomaticRuns automatic;
    std::optional<Instant> pausedUntil; ///< as it was asked for

private:
    std::vector<std::unique_ptr<QProcess>> m_programs;
};

} // namespace docsweep
