// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayhost.h"

#include <QSystemTrayIcon>

#ifdef DOCSWEEP_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#endif

#ifdef DOCSWEEP_HAS_XCB
#include <QGuiApplication>
#include <cstdlib>
#include <xcb/xcb.h>
#endif

#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

#ifdef DOCSWEEP_HAS_XCB
    /// Who holds this selection takes in the windows of icons (freedesktop.org's system tray protocol).
    bool isTrayOnScreen(xcb_connection_t *connection)
    {
        char *host = nullptr;
        int display = 0;
        int screen = 0;
        if (xcb_parse_display(nullptr, &host, &display, &screen) != 0)
            std::free(host); // NOLINT(cppcoreguidelines-no-malloc): xcb's
        const QByteArray name = "_NET_SYSTEM_TRAY_S" + QByteArray::number(screen);
        const auto selection = xcb_intern_atom(connection, 0, quint16(name.size()), name.constData());
        xcb_atom_t atom = XCB_ATOM_NONE;
        if (auto *reply = xcb_intern_atom_reply(connection, selection, nullptr)) {
            atom = reply->atom;
            std::free(reply); // NOLINT(cppcoreguidelines-no-malloc): xcb's
        }
        xcb_window_t owner = XCB_WINDOW_NONE;
        const auto question = xcb_get_selection_owner(connection, atom);
        if (auto *reply = xcb_get_selection_owner_reply(connection, question, nullptr)) {
            owner = reply->owner;
            std::free(reply); // NOLINT(cppcoreguidelines-no-malloc): xcb's
        }
        return owner != XCB_WINDOW_NONE;
    }
#endif

    /// Whether there is a tray that the bus knows nothing of. Where there is a bus Qt must not be asked: it asks the
    /// bus once a process, and a tray that comes later would never be found (QGenericUnixTheme).
    TrayHost::Kind besideBus()
    {
#ifdef DOCSWEEP_HAS_XCB
        if (const auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>())
            return isTrayOnScreen(x11->connection()) ? TrayHost::Kind::Window : TrayHost::Kind::None;
#endif
        return TrayHost::Kind::None;
    }

#ifdef DOCSWEEP_HAS_DBUS
    constexpr int kMostWait = 3000; // ms
    constexpr int kMostSilences =
        4; ///< in a row, of a tray that was there: a busy machine is no reason to lose the icon
    // The name under which desktops serve freedesktop.org's StatusNotifierItem.
    constexpr auto kService = "org.kde.StatusNotifierWatcher"_L1;

    bool isSilent(const QDBusPendingReply<QDBusVariant> &reply)
    {
        return !reply.isValid() && reply.error().type() == QDBusError::NoReply;
    }

    TrayHost::Kind kindOf(const QDBusPendingReply<QDBusVariant> &reply)
    {
        if (isSilent(reply))
            return TrayHost::Kind::None; // one that hangs is none
        return reply.isValid() && reply.value().variant().toBool() ? TrayHost::Kind::Bus : besideBus();
    }
#endif

} // namespace

TrayHost::TrayHost(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &TrayHost::look);
    connect(&m_timer, &QTimer::timeout, this, &TrayHost::look);
    m_timer.start(3s);
    watchBus();
    QMetaObject::invokeMethod(this, &TrayHost::look, Qt::QueuedConnection);
}

void TrayHost::watchBus()
{
#ifdef DOCSWEEP_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(kService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_replaced = true;
        m_soon.start();
    });
#endif
}

void TrayHost::look()
{
#ifdef DOCSWEEP_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        QDBusMessage question = QDBusMessage::createMethodCall(
            kService, u"/StatusNotifierWatcher"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << QString(kService) << u"IsStatusNotifierHostRegistered"_s;
        question.setAutoStartService(false);
        auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question, kMostWait), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            m_silences = isSilent(*answer) ? m_silences + 1 : 0;
            // Whoever leaves the bus is told of at once: see `watchBus`.
            if (m_silences == 0 || m_silences > kMostSilences || m_kind != Kind::Bus)
                take(kindOf(*answer));
        });
        return;
    }
#endif
    take(QSystemTrayIcon::isSystemTrayAvailable() ? Kind::Window : Kind::None);
}

void TrayHost::take(Kind kind)
{
    // Qt has decided for the whole process which kind of icon it makes as soon as it has made one.
    static Kind ofThisProcess = Kind::None;
    if (ofThisProcess == Kind::None)
        ofThisProcess = kind;
    if (kind != ofThisProcess)
        kind = Kind::None;
    const Kind before = std::exchange(m_kind, kind);
    if (std::exchange(m_replaced, false) || before != kind)
        emit changed();
}

} // namespace docsweep
