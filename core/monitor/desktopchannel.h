// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/alertchannel.h"

#include <functional>

namespace docsweep {

/// A notification's.
struct AlertWords {
    QString title;
    QString text;
};
/// Whoever knows the user's language; called on a worker thread.
using AlertWording = std::function<AlertWords(const AlertMessage &)>;

/// A notification on the desktop of this user, over the session bus. Where none is known by the environment (cron, a
/// system service) the bus at its usual place is asked.
/// Source: specifications.freedesktop.org/notification-spec.
class DesktopChannel final : public AlertChannel {
public:
    explicit DesktopChannel(AlertWording wording = {}); ///< none: English
    QString name() const override { return QStringLiteral("desktop"); }
    QString where() const override { return QStringLiteral("this desktop"); }
    Result<QString> send(const AlertMessage &message, std::stop_token stop) override;

private:
    const AlertWording m_wording;
};

} // namespace docsweep
