// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notifier.h"

#ifdef DOCSWEEP_HAS_DBUS
#include "notificationsinterface.h"

#include <QDBusPendingCallWatcher>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

#ifdef DOCSWEEP_HAS_DBUS

namespace {

    constexpr int kMostWait = 10000; // ms; a desktop may first have to start what shows them
    constexpr int kNoticeShown = 15000; // ms
    constexpr auto kClick = "default"_L1; // the specification's name of a click on the notification itself
    enum Urgency : uchar { Normal = 1, Critical = 2 }; // the specification's

    /// Calls `then` with the reply, whenever it comes.
    template <typename Reply, typename Then> void whenAnswered(const Reply &reply, QObject *owner, Then then)
    {
        auto *watcher = new QDBusPendingCallWatcher(reply, owner);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [watcher, then] {
            watcher->deleteLater();
            then(Reply(*watcher));
        });
    }

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_desktop = new OrgFreedesktopNotificationsInterface(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, bus, this);
    m_desktop->setTimeout(kMostWait);
    connect(m_desktop, &OrgFreedesktopNotificationsInterface::ActionInvoked, this, [this](uint id) {
        if (id == m_shown)
            emit clicked();
    });
}

Notifier::~Notifier() = default;

void Notifier::show(const TrayNotice &notice, const QString &action)
{
    if (m_desktop == nullptr) {
        emit notShown(notice);
        return;
    }
    // Asked each time: another program may show them by now.
    whenAnswered(
        m_desktop->GetCapabilities(), this, [this, notice, action](const QDBusPendingReply<QStringList> &reply) {
            if (reply.isError())
                emit notShown(notice);
            else
                send(notice, action, reply.value().contains("body-markup"_L1));
        });
}

void Notifier::send(const TrayNotice &notice, const QString &action, bool readsMarkup)
{
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(notice.isBad ? Critical : Normal))},
        {u"desktop-entry"_s, u"org.docsweep.docsweep"_s}};
    whenAnswered(m_desktop->Notify(u"docsweep"_s, m_shown, u"docsweep"_s, notice.title,
                     readsMarkup ? notice.text.toHtmlEscaped() : notice.text, {kClick, action}, hints, kNoticeShown),
        this, [this, notice](const QDBusPendingReply<uint> &reply) {
            if (reply.isError())
                emit notShown(notice);
            else
                m_shown = reply.value();
        });
}

#else

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
}

Notifier::~Notifier() = default;

void Notifier::show(const TrayNotice &notice, const QString & /*action*/)
{
    emit notShown(notice);
}

#endif

} // namespace docsweep
