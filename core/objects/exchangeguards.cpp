// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/exchangeguards.h"

#include "core/base/log.h"

#include <QRandomGenerator>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    using std::chrono::milliseconds;
    using std::chrono::steady_clock;

    constexpr int kWellUntilMore = 8;
    constexpr int kFailuresUntilOpen = 3;
    constexpr auto kOpenFor = std::chrono::seconds{30};

    bool waitFor(milliseconds time, std::stop_token stop)
    {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait_for(lock, stop, time, [] { return false; });
        return !stop.stop_requested();
    }

    StorageFault stoppedFault(int attempts)
    {
        StorageFault fault;
        fault.error = failCancelled().value();
        fault.attempts = attempts;
        return fault;
    }

} // namespace

// ---- Repeating

RetryPolicy defaultRetryPolicy()
{
    RetryPolicy policy;
    policy.pause = waitFor;
    policy.random = [] { return QRandomGenerator::global()->generateDouble(); };
    return policy;
}

RetryingExchange::RetryingExchange(std::unique_ptr<StorageExchange> inner, RetryPolicy policy)
    : m_inner(std::move(inner))
    , m_policy(std::move(policy))
{
}

StorageReply RetryingExchange::call(const StorageCall &call, std::stop_token stop)
{
    milliseconds spent{0};
    milliseconds longest = m_policy.first;
    const auto begin = steady_clock::now();
    for (int attempt = 1;; ++attempt) {
        StorageReply reply = m_inner->call(call, stop);
        if (reply) {
            reply->attempts = attempt;
            return reply;
        }
        StorageFault &fault = reply.error();
        fault.attempts = attempt;
        if (!fault.isPassing || attempt >= fault.mostAttempts)
            return reply;
        milliseconds wait(qint64(double(longest.count()) * m_policy.random()));
        if (fault.retryAfter)
            wait = *fault.retryAfter;
        const auto ran = std::chrono::duration_cast<milliseconds>(steady_clock::now() - begin);
        if (std::max(ran, spent) + wait > m_policy.deadline) {
            if (fault.retryAfter)
                fault.error.text += u"; it asks to be left alone for "_s + describeDuration(*fault.retryAfter);
            return reply;
        }
        logDebug(u"attempt "_s + QString::number(attempt) + u" failed, the next one in "_s
            + QString::number(wait.count()) + u" ms: "_s + fault.error.text);
        if (!m_policy.pause(wait, stop))
            return tl::unexpected(stoppedFault(attempt));
        spent += wait;
        longest = std::min(longest * 2, m_policy.longest);
    }
}

// ---- Limiting

bool RequestLimit::enter(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_underWay < m_allowed; }))
        return false;
    ++m_underWay;
    return true;
}

void RequestLimit::leave(bool overloaded)
{
    const std::lock_guard lock(m_mutex);
    --m_underWay;
    if (overloaded) {
        m_allowed = std::max(1, m_allowed / 2);
        m_wellInARow = 0;
        m_wasOverloaded = true;
    } else if (++m_wellInARow >= (m_wasOverloaded ? kWellUntilMore : 1) && m_allowed < kMost) {
        ++m_allowed;
        m_wellInARow = 0;
    }
    m_changed.notify_all();
}

int RequestLimit::allowed() const
{
    const std::lock_guard lock(m_mutex);
    return m_allowed;
}

LimitedExchange::LimitedExchange(std::unique_ptr<StorageExchange> inner, std::shared_ptr<RequestLimit> limit)
    : m_inner(std::move(inner))
    , m_limit(std::move(limit))
{
}

StorageReply LimitedExchange::call(const StorageCall &call, std::stop_token stop)
{
    if (!m_limit->enter(stop))
        return tl::unexpected(stoppedFault(1));
    StorageReply reply = m_inner->call(call, stop);
    m_limit->leave(!reply && reply.error().isOverload);
    return reply;
}

// ---- Breaking

CircuitBreaker::CircuitBreaker(Now now)
    : m_now(std::move(now))
{
}

std::optional<StorageFault> CircuitBreaker::objection()
{
    const std::lock_guard lock(m_mutex);
    if (m_failuresInARow < kFailuresUntilOpen)
        return std::nullopt;
    if (m_now() >= m_nextTry) {
        m_nextTry = m_now() + kOpenFor; // one tries, the others wait for what it finds
        return std::nullopt;
    }
    StorageFault fault = m_last;
    fault.isPassing = false;
    fault.error.text += u" (not asked again: it failed "_s + QString::number(m_failuresInARow) + u" times in a row)"_s;
    return fault;
}

void CircuitBreaker::worked()
{
    const std::lock_guard lock(m_mutex);
    m_failuresInARow = 0;
}

void CircuitBreaker::failed(const StorageFault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_last = fault;
    if (++m_failuresInARow >= kFailuresUntilOpen)
        m_nextTry = m_now() + kOpenFor;
}

BreakingExchange::BreakingExchange(std::unique_ptr<StorageExchange> inner, std::shared_ptr<CircuitBreaker> breaker)
    : m_inner(std::move(inner))
    , m_breaker(std::move(breaker))
{
}

StorageReply BreakingExchange::call(const StorageCall &call, std::stop_token stop)
{
    if (std::optional<StorageFault> objection = m_breaker->objection())
        return tl::unexpected(std::move(*objection));
    StorageReply reply = m_inner->call(call, stop);
    if (!reply && reply.error().error.kind == ErrorKind::Unavailable)
        m_breaker->failed(reply.error());
    else if (reply || reply.error().error.kind != ErrorKind::Cancelled)
        m_breaker->worked(); // it answered, if not always as we like
    return reply;
}

} // namespace docsweep
