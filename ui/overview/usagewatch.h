// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/usagehistory.h"
#include "ui/console/console.h"

namespace docsweep {

/// Reads the history of what was stored, on a worker, whenever a scan or a run has ended. GUI thread.
class UsageWatch : public QObject {
    Q_OBJECT

public:
    explicit UsageWatch(Console &console, QObject *parent = nullptr);

    /// Empty until it was read, and without a plan.
    const UsageHistory &history() const { return m_history; }
    const std::optional<Error> &error() const { return m_error; }

signals:
    void changed();

private:
    void read();
    void take(Result<UsageHistory> history);

    Console &m_console;
    UsageHistory m_history;
    std::optional<Error> m_error;
    LatestJob<Result<UsageHistory>> m_job; // last: its workers outlive nothing they use
};

} // namespace docsweep
