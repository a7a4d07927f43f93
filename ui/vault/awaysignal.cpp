// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/awaysignal.h"

#ifdef DOCSWEEP_HAS_DBUS
#include <QDBusConnection>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

AwaySignal::AwaySignal(QObject *parent)
    : QObject(parent)
{
#ifdef DOCSWEEP_HAS_DBUS
    // From whoever has the name then: nobody is asked, so nobody is waited for. What a stranger says in their place
    // costs a passphrase typed once more.
    const auto follow = [this](
                            QDBusConnection bus, const QString &path, const QString &interface, const QString &name) {
        if (bus.isConnected())
            bus.connect(QString(), path, interface, name, this, SLOT(takeState(bool)));
    };
    follow(QDBusConnection::sessionBus(), u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
        u"ActiveChanged"_s);
    follow(QDBusConnection::sessionBus(), u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s);
    follow(QDBusConnection::systemBus(), u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
        u"PrepareForSleep"_s);
#endif
}

void AwaySignal::takeState(bool isAway)
{
    if (isAway)
        emit away();
}

} // namespace docsweep
