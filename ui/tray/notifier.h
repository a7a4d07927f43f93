// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/traystatus.h"

#include <QObject>

class OrgFreedesktopNotificationsInterface;

namespace docsweep {

/// Says things where a desktop of freedesktop.org shows them (Desktop Notifications Specification 1.2), without ever
/// waiting for it: Qt's own way waits, and a desktop whose notifications hang would hold up the window with it. GUI
/// thread.
class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    /// Shown in place of the last one. `action` says what a click does; it is a button on desktops that have some.
    void show(const TrayNotice &notice, const QString &action);

signals:
    /// The one that is shown.
    void clicked();
    /// The desktop has no place for it, or did not answer.
    void notShown(const docsweep::TrayNotice &notice);

private:
    void send(const TrayNotice &notice, const QString &action, bool readsMarkup);

    OrgFreedesktopNotificationsInterface *m_desktop = nullptr; ///< nullptr: no session bus
    uint m_shown = 0; ///< as the desktop counts them
};

} // namespace docsweep
