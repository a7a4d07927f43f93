// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/alertchannel.h"

namespace docsweep {

/// A notification on the desktop of this user, over the session bus. Where none is known by the environment (cron, a
/// system service) the bus at its usual place is asked.
/// Source: specifications.freedesktop.org/notification-spec.
class DesktopChannel final : public AlertChannel {
public:
    QString name() const override { return QStringLiteral("desktop"); }
    QString where() const override { return QStringLiteral("this desktop"); }
    Result<QString> send(const AlertMessage &message, std::stop_token stop) override;
};

} // namespace docsweep
