// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sqldialect.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace docsweep {

/// Waits on a thread of its own for a stop, and then ends from a second connection what the first one is running:
/// Qt's driver has no other way, and a sort of millions of rows would keep a stop waiting.
class PostgresInterrupter final : public StatementInterrupter {
public:
    /// `dialect` outlives the interrupter.
    static Result<std::unique_ptr<StatementInterrupter>> watch(
        const SqlDialect &dialect, SqlConnection &connection, std::stop_token stop);
    ~PostgresInterrupter() override;

private:
    PostgresInterrupter(const SqlDialect &dialect, qint64 backend, std::stop_token stop);
    void waitForStop(qint64 backend);
    void wake(bool &flag);

    const SqlDialect &m_dialect;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopped = false; ///< guarded by m_mutex
    bool m_finished = false; ///< guarded by m_mutex
    std::stop_callback<std::function<void()>> m_onStop;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace docsweep
