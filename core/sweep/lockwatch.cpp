// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/lockwatch.h"

#include "core/sql/postgreswait.h"

namespace docsweep {

namespace {

    constexpr std::chrono::seconds kConfirmEvery{2};
    // Asking takes long where the network is dead; meanwhile the lock may be another's.
    constexpr std::chrono::seconds kConfirmedWithin{10};

} // namespace

LockWatch::LockWatch(RunLock &lock, const std::stop_token &stop, const Clock &clock)
    : m_lock(lock)
    , m_clock(clock)
    , m_keeper(std::this_thread::get_id())
    , m_onStop(stop, [this] { m_halt.request_stop(); })
{
}

void LockWatch::renew()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_loss || isConfirmed(kConfirmEvery))
            return;
    }
    static_cast<void>(confirm()); // who wants to go on asks
}

Result<> LockWatch::check()
{
    if (std::this_thread::get_id() == m_keeper && !loss()) {
        if (m_halt.stop_requested())
            return failCancelled();
        return confirm();
    }
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, m_halt.get_token(), [this] { return m_loss || isConfirmed(kConfirmedWithin); });
        if (m_loss)
            return fail(*m_loss);
    }
    if (m_halt.stop_requested())
        return failCancelled();
    Result<> same = m_lock.confirmDatabase();
    if (!same)
        lose(same.error());
    return same;
}

std::optional<Error> LockWatch::loss() const
{
    const std::lock_guard lock(m_mutex);
    return m_loss;
}

/// On the thread of the lock.
Result<> LockWatch::confirm()
{
    const Instant asked = m_clock.now();
    const PostgresWait wait(m_halt.get_token());
    Result<> confirmed = m_lock.confirm();
    if (!confirmed) {
        lose(confirmed.error());
        return confirmed;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_confirmedAt = asked;
        m_changed.notify_all();
    }
    if (m_onConfirmed)
        m_onConfirmed();
    return confirmed;
}

void LockWatch::lose(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_loss)
            m_loss = error;
    }
    m_halt.request_stop(); // also wakes who waits
}

/// By the wall clock, which goes on while the machine is asleep; one that was set back tells nothing.
bool LockWatch::isConfirmed(std::chrono::seconds within) const
{
    const Instant now = m_clock.now();
    return m_confirmedAt && *m_confirmedAt <= now && now - *m_confirmedAt < within;
}

} // namespace docsweep
