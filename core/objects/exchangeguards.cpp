// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/exchangeguards.h"

#include "core/base/log.h"
#include "core/base/pause.h"

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
    constexpr int kTriesBeforeAwaiting = 2; ///< by who cannot wait: the caller does, and looks again
    constexpr auto kLongestWhileAway = std::chrono::seconds{2}; ///< between two looks for a storage that is awaited

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
    policy.pause = pauseFor;
    policy.random = [] { return QRandomGenerator::global()->generateDouble(); };
    return policy;
}

StoragePatience::StoragePatience(milliseconds most, Now now)
    : m_most(most)
    , m_now(std::move(now))
{
}

void StoragePatience::missed(const StorageFault &fault)
{
    const std::lock_guard lock(m_mutex);
    if (!isAny() || m_awaySince)
        return;
    m_awaySince = m_now();
    logWarning(u"the storage is away; waiting up to "_s + describeDuration(m_most) + u" for it: "_s + fault.error.text);
}

void StoragePatience::answered()
{
    const std::lock_guard lock(m_mutex);
    if (!m_awaySince)
        return;
    const auto away = std::chrono::duration_cast<std::chrono::seconds>(m_now() - *m_awaySince);
    logInfo(u"the storage is back after "_s + describeDuration(std::max(away, std::chrono::seconds{1})));
    m_awaySince.reset();
}

milliseconds StoragePatience::leftOf(steady_clock::time_point since) const
{
    const auto waited = std::chrono::duration_cast<milliseconds>(m_now() - since);
    return std::max(milliseconds{0}, m_most - waited);
}

milliseconds StoragePatience::left() const
{
    const std::lock_guard lock(m_mutex);
    return m_awaySince ? leftOf(*m_awaySince) : milliseconds{0};
}

bool StoragePatience::isOut() const
{
    const std::lock_guard lock(m_mutex);
    return m_awaySince && leftOf(*m_awaySince).count() == 0;
}

RetryingExchange::RetryingExchange(
    std::unique_ptr<StorageExchange> inner, RetryPolicy policy, std::shared_ptr<StoragePatience> patience)
    : m_inner(std::move(inner))
    , m_policy(std::move(policy))
    , m_patience(std::move(patience))
{
}

StorageReply RetryingExchange::call(const StorageCall &call, std::stop_token stop)
{
    if (call.isAside)
        return m_inner->call(call, stop);
    milliseconds spent{0};
    milliseconds longest = m_policy.first;
    const auto begin = steady_clock::now();
    for (int attempt = 1;; ++attempt) {
        StorageReply reply = m_inner->call(call, stop);
        if (reply) {
            m_patience->answered();
            reply->attempts = attempt;
            return reply;
        }
        StorageFault &fault = reply.error();
        fault.attempts = attempt;
        if (fault.isAway && (call.isPatient || !fault.mayBeOfAKey))
            m_patience->missed(fault);
        else if (!fault.isAway && fault.error.kind != ErrorKind::Cancelled)
            m_patience->answered();
        const milliseconds left = fault.isAway && call.isPatient ? m_patience->left() : milliseconds{0};
        int most = call.mostAttempts > 0 ? std::min(call.mostAttempts, fault.mostAttempts) : fault.mostAttempts;
        if (fault.isAway && !fault.mayBeOfAKey && !call.isPatient && m_patience->isAny())
            most = std::min(most, kTriesBeforeAwaiting);
        if ((!fault.isPassing || attempt >= most) && left.count() == 0)
            return reply;
        milliseconds wait(qint64(double(longest.count()) * m_policy.random()));
        if (fault.retryAfter)
            wait = *fault.retryAfter;
        else if (left.count() > 0)
            wait = std::min({wait, milliseconds(kLongestWhileAway), left});
        const auto ran = std::chrono::duration_cast<milliseconds>(steady_clock::now() - begin);
        if ((left.count() == 0 || wait > left) && std::max(ran, spent) + wait > m_policy.deadline) {
            if (fault.retryAfter)
                fault.error.text += u"; it asks to be left alone for "_s + describeDuration(*fault.retryAfter);
            return reply;
        }
        logDebug(u"attempt "_s + QString::number(attempt) + u" failed, the next one in "_s
            + QString::number(wait.count()) + u" ms: "_s + fault.error.text);
        if (!m_policy.pause(wait, stop))
            return tl::unexpected(stoppedFault(attempt));
        spent += wait;
        const auto now = begin + std::max(std::chrono::duration_cast<milliseconds>(steady_clock::now() - begin), spent);
        if (call.freshUntil && now > *call.freshUntil) {
            fault.isStale = true;
            return reply;
        }
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
    m_limit->leave(!call.isAside && !reply && reply.error().isOverload);
    return reply;
}

// ---- Breaking

CircuitBreaker::CircuitBreaker(Now now, std::shared_ptr<StoragePatience> patience)
    : m_now(std::move(now))
    , m_patience(std::move(patience))
{
}

std::optional<StorageFault> CircuitBreaker::objection()
{
    const std::lock_guard lock(m_mutex);
    if (m_failuresInARow < kFailuresUntilOpen || m_patience->left().count() > 0)
        return std::nullopt;
    if (m_now() >= m_nextTry) {
        m_nextTry = m_now() + kOpenFor; // one tries, the others wait for what it finds
        return std::nullopt;
    }
    StorageFault fault = m_last;
    fault.isPassing = false;
    fault.isAway = false;
    fault.mayBeOfAKey = false;
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
    ++m_failuresInARow;
    if (m_patience->isOut()) // each of those that waited would be one more
        m_failuresInARow = std::max(m_failuresInARow, kFailuresUntilOpen);
    if (m_failuresInARow >= kFailuresUntilOpen)
        m_nextTry = m_now() + kOpenFor;
}

BreakingExchange::BreakingExchange(std::unique_ptr<StorageExchange> inner, std::shared_ptr<CircuitBreaker> breaker)
    : m_inner(std::move(inner))
    , m_breaker(std::move(breaker))
{
}

StorageReply BreakingExchange::call(const StorageCall &call, std::stop_token stop)
{
    if (call.isAside)
        return m_inner->call(call, stop);
    if (std::optional<StorageFault> objection = m_breaker->objection())
        return tl::unexpected(std::move(*objection));
    StorageReply reply = m_inner->call(call, stop);
    if (!reply && call.verb == "DELETE" && reply.error().mayBeOfAKey)
        return reply; // says nothing of the others
    if (!reply && reply.error().error.kind == ErrorKind::Unavailable)
        m_breaker->failed(reply.error());
    else if (reply || reply.error().error.kind != ErrorKind::Cancelled)
        m_breaker->worked(); // it answered, if not always as we like
    return reply;
}

} // namespace docsweep
