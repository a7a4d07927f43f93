// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sessions/sessionstore.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace docsweep {

/// Whether a run may go on: only while its lock is known to be its own, and the database the one it locked. One thread
/// keeps the watch, that of the lock; every thread asks before a step that cannot be taken back. Once the lock could
/// not be confirmed, nobody may go on.
class LockWatch {
public:
    /// `stop` is somebody's wish to stop the run.
    LockWatch(RunLock &lock, const std::stop_token &stop, const Clock &clock = systemClock());

    /// Confirms the lock anew when it was confirmed two seconds ago. For the thread of the lock, as often as it likes.
    void renew();

    /// Ok when the lock was confirmed within the last seconds; the thread of the lock confirms it now, any other one
    /// waits until that is done. Asks the database anew each time. Errors: the one by which the lock was lost,
    /// Cancelled.
    Result<> check();

    /// Called on the thread of the lock whenever it was confirmed; set before anybody asks.
    void onConfirmed(std::function<void()> call) { m_onConfirmed = std::move(call); }
    /// Somebody wants the run to stop, by another way than its token.
    void halt() { m_halt.request_stop(); }

    /// The error by which the lock was lost.
    std::optional<Error> loss() const;

    /// Stops who is in the middle of a step: at somebody's wish and at a loss.
    std::stop_token token() const { return m_halt.get_token(); }

private:
    Result<> confirm();
    void lose(const Error &error);
    bool isConfirmed(std::chrono::seconds within) const;

    RunLock &m_lock;
    const Clock &m_clock;
    const std::thread::id m_keeper;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Instant> m_confirmedAt; ///< guarded by m_mutex, as below
    std::optional<Error> m_loss;
    std::function<void()> m_onConfirmed;
    std::stop_source m_halt;
    std::stop_callback<std::function<void()>> m_onStop; ///< last: it uses the others
};

} // namespace docsweep
