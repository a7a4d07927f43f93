// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/awaysignal.h"

#ifdef DOCSWEEP_HAS_DBUS
#include "gnomescreensaverinterface.h"
#include "loginmanagerinterface.h"
#include "screensaverinterface.h"
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

AwaySignal::AwaySignal(QObject *parent)
    : QObject(parent)
{
#ifdef DOCSWEEP_HAS_DBUS
    // No property is read and no method called: nobody is waited for, and nobody is started.
    if (const QDBusConnection bus = QDBusConnection::sessionBus(); bus.isConnected()) {
        auto *plain = new OrgFreedesktopScreenSaverInterface(
            u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, bus, this);
        connect(plain, &OrgFreedesktopScreenSaverInterface::ActiveChanged, this, &AwaySignal::takeState);
        auto *gnome =
            new OrgGnomeScreenSaverInterface(u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s, bus, this);
        connect(gnome, &OrgGnomeScreenSaverInterface::ActiveChanged, this, &AwaySignal::takeState);
    }
    if (const QDBusConnection bus = QDBusConnection::systemBus(); bus.isConnected()) {
        auto *login = new OrgFreedesktopLogin1ManagerInterface(
            u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, bus, this);
        connect(login, &OrgFreedesktopLogin1ManagerInterface::PrepareForSleep, this, &AwaySignal::takeState);
    }
#endif
}

void AwaySignal::takeState(bool isAway)
{
    if (isAway)
        emit away();
}

} // namespace docsweep
