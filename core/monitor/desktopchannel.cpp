// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/desktopchannel.h"

#include "core/base/log.h"
#include "core/config/connectionlook.h"

#ifdef DOCSWEEP_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QVariantMap>

#include <unistd.h>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

#ifdef DOCSWEEP_HAS_DBUS

namespace {

    constexpr auto kService = "org.freedesktop.Notifications"_L1;
    constexpr auto kPath = "/org/freedesktop/Notifications"_L1;
    constexpr int kAnswersWithin = 5000; ///< milliseconds
    constexpr int kAsTheDesktopLikes = -1; ///< how long it is shown
    constexpr uchar kNormal = 1, kUrgent = 2;

    QString busAddress()
    {
        if (const QString own = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"); !own.isEmpty())
            return own;
        const QString usual = u"/run/user/%1/bus"_s.arg(::getuid());
        return QFileInfo::exists(usual) ? QString(u"unix:path="_s + usual) : QString();
    }

    /// A connection of its own, gone with its holder.
    class Bus {
    public:
        explicit Bus(const QString &address)
            : m_name(u"docsweep-alerts-%1"_s.arg(quintptr(this)))
            , m_bus(QDBusConnection::connectToBus(address, m_name))
        {
        }
        ~Bus() { QDBusConnection::disconnectFromBus(m_name); }
        Bus(const Bus &) = delete;
        Bus &operator=(const Bus &) = delete;
        QDBusConnection &operator*() { return m_bus; }

    private:
        const QString m_name;
        QDBusConnection m_bus;
    };

    AlertWords inEnglish(const AlertMessage &message)
    {
        AlertWords words{
            message.event == AlertEvent::Test ? u"Test"_s : alertTitle(message.alert.kind), message.alert.text};
        if (!message.alert.mend.isEmpty())
            words.text += u'\n' + message.alert.mend;
        return words;
    }

} // namespace

DesktopChannel::DesktopChannel(AlertWording wording)
    : m_wording(std::move(wording))
{
}

Result<QString> DesktopChannel::send(const AlertMessage &message, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const QString address = busAddress();
    if (address.isEmpty())
        return fail(ErrorKind::Unavailable, Cause{CauseKind::NoDesktop, {}});
    Bus bus(address);
    if (!(*bus).isConnected())
        return fail(ErrorKind::Unavailable, u"the session bus does not answer"_s);
    const bool isUrgent = message.event != AlertEvent::Resolved && message.alert.severity == AlertSeverity::Critical;
    const bool isWorded = m_wording && message.event != AlertEvent::Test;
    const AlertWords words = isWorded ? m_wording(message) : inEnglish(message);
    const QString project = projectText(message.project, {message.mark, LookColour::None});
    const QString from = project.isEmpty() ? u"docsweep"_s : QString(u"docsweep, "_s + project);
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    call << u"docsweep"_s << 0U << u"docsweep"_s << redacted(from + u": "_s + words.title)
         << redacted(words.text).toHtmlEscaped() << QStringList()
         << QVariantMap{{u"urgency"_s, QVariant::fromValue(isUrgent ? kUrgent : kNormal)},
                {u"desktop-entry"_s, u"org.docsweep.docsweep"_s}}
         << kAsTheDesktopLikes;
    const QDBusMessage answer = (*bus).call(call, QDBus::Block, kAnswersWithin);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return fail(ErrorKind::Unavailable, u"the desktop shows no notifications: "_s + answer.errorMessage());
    return u"shown"_s;
}

#else

DesktopChannel::DesktopChannel(AlertWording) { }

Result<QString> DesktopChannel::send(const AlertMessage &, std::stop_token)
{
    return fail(ErrorKind::Unavailable, u"this docsweep was built without desktop notifications"_s);
}

#endif

} // namespace docsweep
