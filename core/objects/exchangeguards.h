// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/storageexchange.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace docsweep {

/// How often and how long a request is repeated.
struct RetryPolicy {
    std::chrono::milliseconds first{500}; ///< the longest first pause; each later one may be twice as long
    std::chrono::milliseconds longest{30'000};
    std::chrono::milliseconds deadline{180'000}; ///< no attempt begins later than this after the first one
    /// Waits, or answers false when stopped before. Replaceable in tests.
    std::function<bool(std::chrono::milliseconds, std::stop_token)> pause;
    std::function<double()> random; ///< 0 to 1: pauses are spread over their whole length ("full jitter")
};

/// The real pause and dice.
RetryPolicy defaultRetryPolicy();

/// How long a storage that has gone away is awaited (it may be starting anew), by all that ask it, counted from the
/// first who got no answer. The log tells once that it is awaited, and that it is back. Safe from every thread.
class StoragePatience {
public:
    using Now = std::function<std::chrono::steady_clock::time_point()>;
    /// No patience: nobody waits.
    explicit StoragePatience(std::chrono::milliseconds most = {}, Now now = std::chrono::steady_clock::now);

    /// Somebody got this instead of an answer.
    void missed(const StorageFault &fault);
    void answered();
    /// How much longer it is worth waiting; zero while the storage is there.
    std::chrono::milliseconds left() const;
    /// The storage is away, and it has been awaited in vain.
    bool isOut() const;
    bool isAny() const { return m_most.count() > 0; }

private:
    std::chrono::milliseconds leftOf(std::chrono::steady_clock::time_point since) const;

    const std::chrono::milliseconds m_most;
    const Now m_now;
    mutable std::mutex m_mutex;
    std::optional<std::chrono::steady_clock::time_point> m_awaySince; ///< guarded by m_mutex
};

/// Repeats what may pass: after a growing, random pause, or after the one the server asked for. A storage that is away
/// is awaited as long as there is patience, by those calls that can wait. What is out of date after the pause is not
/// repeated: its fault is stale. Answers tell how many attempts there were.
class RetryingExchange final : public StorageExchange {
public:
    RetryingExchange(std::unique_ptr<StorageExchange> inner, RetryPolicy policy,
        std::shared_ptr<StoragePatience> patience = std::make_shared<StoragePatience>());
    StorageReply call(const StorageCall &call, std::stop_token stop) override;

private:
    const std::unique_ptr<StorageExchange> m_inner;
    const RetryPolicy m_policy;
    const std::shared_ptr<StoragePatience> m_patience;
};

/// How many requests may be under way at once to one storage, over all threads: three at first, one more after each
/// that goes well, up to four. Each sign of overload halves it; from then on it takes eight in a row for one more. Safe
/// from every thread.
class RequestLimit {
public:
    static constexpr int kMost = 4;

    /// False when stopped while waiting.
    bool enter(std::stop_token stop);
    void leave(bool overloaded);
    int allowed() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_allowed = 3; ///< guarded by m_mutex, as the next three
    int m_underWay = 0;
    int m_wellInARow = 0;
    bool m_wasOverloaded = false;
};

class LimitedExchange final : public StorageExchange {
public:
    LimitedExchange(std::unique_ptr<StorageExchange> inner, std::shared_ptr<RequestLimit> limit);
    StorageReply call(const StorageCall &call, std::stop_token stop) override;

private:
    const std::unique_ptr<StorageExchange> m_inner;
    const std::shared_ptr<RequestLimit> m_limit;
};

/// Whether a storage is worth asking, over all threads. After a few requests in a row that failed in spite of all
/// repetitions nothing is asked for a while; then one request tries. While a storage that is away is still awaited,
/// there is no objection. It heals by itself; whether a run goes on with its files is `StorageHealth`'s to say, and
/// that is final. Safe from every thread.
class CircuitBreaker {
public:
    using Now = std::function<std::chrono::steady_clock::time_point()>;
    explicit CircuitBreaker(Now now = std::chrono::steady_clock::now,
        std::shared_ptr<StoragePatience> patience = std::make_shared<StoragePatience>());

    /// Nothing when a request may go; else why not.
    std::optional<StorageFault> objection();
    void worked();
    void failed(const StorageFault &fault);

private:
    const Now m_now;
    const std::shared_ptr<StoragePatience> m_patience;
    std::mutex m_mutex;
    int m_failuresInARow = 0; ///< guarded by m_mutex, as the rest
    std::chrono::steady_clock::time_point m_nextTry;
    StorageFault m_last;
};

class BreakingExchange final : public StorageExchange {
public:
    BreakingExchange(std::unique_ptr<StorageExchange> inner, std::shared_ptr<CircuitBreaker> breaker);
    StorageReply call(const StorageCall &call, std::stop_token stop) override;

private:
    const std::unique_ptr<StorageExchange> m_inner;
    const std::shared_ptr<CircuitBreaker> m_breaker;
};

} // namespace docsweep
