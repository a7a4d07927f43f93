// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <chrono>
#include <optional>
#include <stop_token>

namespace docsweep {

/// How long a PostgreSQL server is waited for.
struct PostgresPatience {
    std::chrono::milliseconds connecting{10'000}; ///< until a login is done
    /// Without a byte of an answer, while a second connection is not answered either; a server that works for long on
    /// one statement answers the second one.
    std::chrono::milliseconds silence{60'000};

    bool operator==(const PostgresPatience &) const = default;
};

/// While it lives, the waits of this thread on PostgreSQL servers end soon after a stop: what is under way gets 0.8 s
/// to be answered, and then its connection is cut. Within another one both count, so that a call that ignores stops can
/// still be hurried from outside. Cut connections are known by `endOfWait`.
class PostgresWait {
public:
    explicit PostgresWait(std::stop_token stop);
    /// For what is not worth waiting for.
    explicit PostgresWait(std::chrono::milliseconds most);
    ~PostgresWait();
    PostgresWait(const PostgresWait &) = delete;
    PostgresWait &operator=(const PostgresWait &) = delete;

    /// Whether a wait of this thread has to end now.
    static bool isOver();
    /// Whether a stop hurries this thread.
    static bool isHurried();

private:
    bool hasEnded();

    const std::stop_token m_stop;
    QDeadlineTimer m_end{QDeadlineTimer::Forever};
    QElapsedTimer m_stopSeen; ///< since the stop was noticed
    PostgresWait *const m_outer;
};

enum class Waited {
    Ready,
    OtherReady, ///< the other descriptor has something to read
    TimedOut,
    Stopped, ///< `PostgresWait::isOver`
};

/// Waits until a descriptor can be read or written (poll's events), or another one can be read.
Waited waitForWire(int descriptor, short events, const QDeadlineTimer &deadline, int other = -1);

/// Servers that did not answer when they were last waited for. For some seconds they are waited for no longer than a
/// moment: what has to be done after a stop or a silence must not wait for the same server again. For any thread.
namespace silentservers {
    void note(const QByteArray &server);
    /// One that was left for a stop, and may be at work: known only to those whom a stop hurries.
    void noteLeft(const QByteArray &server);
    void forget(const QByteArray &server);
    bool isKnown(const QByteArray &server);
    constexpr std::chrono::milliseconds kMoment{300};
} // namespace silentservers

/// Why the last wait of this thread was given up, in place of whatever libpq says of the connection that was cut:
/// Cancelled or Unavailable. Nothing when it was not, or another statement was sent since. `what` says what was tried.
std::optional<Error> endOfWait(const QString &what);
/// Before a login: what ended an earlier connection of this thread says nothing of it.
void forgetEndOfWait();

} // namespace docsweep
