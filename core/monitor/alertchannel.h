// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitor/alertmessage.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace docsweep {

/// A way to tell somebody. Blocking, for less than a minute; worker threads only. Each instance serves one thread at a
/// time.
class AlertChannel {
public:
    virtual ~AlertChannel() = default;
    /// The stable name, under which is kept what was told there: "webhook".
    virtual QString name() const = 0;
    /// Where to, for people, without anything secret: "hooks.slack.com".
    virtual QString where() const = 0;
    /// What the other side answered. Errors: with the reason, and never the address's secret part; Cancelled.
    virtual Result<QString> send(const AlertMessage &message, std::stop_token stop) = 0;
};

using AlertChannels = std::vector<std::unique_ptr<AlertChannel>>;

} // namespace docsweep
