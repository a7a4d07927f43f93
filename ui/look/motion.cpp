// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/motion.h"

#include <QApplication>
#include <QStyle>

#ifdef DOCSWEEP_HAS_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

#ifdef DOCSWEEP_HAS_DBUS
    constexpr int kMostWait = 1000; // ms
    constexpr auto kAppearance = "org.freedesktop.appearance"_L1;
    constexpr auto kGnome = "org.gnome.desktop.interface"_L1;

    using Settings = QMap<QString, QVariantMap>; ///< a{sa{sv}}

    bool wantsLess(const Settings &settings)
    {
        return settings.value(kAppearance).value(u"reduced-motion"_s).toUInt() == 1
            || !settings.value(kGnome).value(u"enable-animations"_s, true).toBool();
    }
#endif

} // namespace

void askForMotion(QObject *receiver, std::function<void(bool mayMove)> answer)
{
    const bool hasEffects = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
#ifdef DOCSWEEP_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (hasEffects && bus.isConnected()) {
        qDBusRegisterMetaType<Settings>();
        QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"ReadAll"_s);
        question << QStringList{kAppearance, kGnome};
        auto *reply = new QDBusPendingCallWatcher(bus.asyncCall(question, kMostWait), receiver);
        QObject::connect(reply, &QDBusPendingCallWatcher::finished, receiver, [reply, answer = std::move(answer)] {
            reply->deleteLater();
            const QDBusPendingReply<Settings> settings = *reply;
            answer(!settings.isValid() || !wantsLess(settings.value()));
        });
        return;
    }
#endif
    QMetaObject::invokeMethod(
        receiver, [hasEffects, answer = std::move(answer)] { answer(hasEffects); }, Qt::QueuedConnection);
}

} // namespace docsweep
