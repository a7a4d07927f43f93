// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/sqlconnection.h"

#include <chrono>
#include <stop_token>

namespace docsweep {

/// How the statements of one connection to the journal wait while another one writes: they look again every few
/// milliseconds, so that the short pauses between its transactions are found, and end with the patience or soon after a
/// stop. Outlives its connection; on its thread.
class SqliteWait {
public:
    explicit SqliteWait(const QString &path);
    SqliteWait(const SqliteWait &) = delete;
    SqliteWait &operator=(const SqliteWait &) = delete;

    /// From now on that connection waits so. Errors: as `sqliteHandle`.
    Result<> install(SqlConnection &connection);

    /// What was begun before a stop may still be written where nobody is in the way for long.
    void waitFor(std::chrono::milliseconds patience, std::stop_token stop);

    /// An error of a statement, as it is told: Cancelled where a stop ended its wait; who is in the way where the
    /// patience did; else as it is.
    Error explained(const Error &error) const;

private:
    using Time = std::chrono::steady_clock::time_point;

    static int onBusy(void *self, int times);
    bool goesOn(int times);

    const QString m_path;
    std::chrono::milliseconds m_patience;
    std::stop_token m_stop;
    Time m_since; ///< of the wait that is going on
    std::optional<Time> m_stopSeen;
    bool m_wasStopped = false; ///< the last wait
};

} // namespace docsweep
