// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgreswait.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <poll.h>

namespace docsweep {

namespace {

    constexpr std::chrono::milliseconds kGrace{800}; // so that a healthy server's answer is still heard
    constexpr qint64 kLookForStopMs = 50;
    constexpr std::chrono::seconds kSilentFor{5};

    thread_local PostgresWait *t_wait = nullptr; ///< the innermost

    struct Silent {
        std::mutex mutex;
        QHash<QByteArray, QDeadlineTimer> servers; ///< until when it is known; guarded by mutex
        QHash<QByteArray, QDeadlineTimer> left; ///< for a stop, as servers
    };

    Silent &silent()
    {
        static Silent it;
        return it;
    }

    void noteIn(QHash<QByteArray, QDeadlineTimer> &servers, const QByteArray &server)
    {
        QDeadlineTimer &until = servers[server];
        if (until.hasExpired()) // waiting for a moment again tells nothing new
            until = QDeadlineTimer(kSilentFor);
    }

    bool isIn(const QHash<QByteArray, QDeadlineTimer> &servers, const QByteArray &server)
    {
        const auto found = servers.constFind(server);
        return found != servers.cend() && !found->hasExpired();
    }

} // namespace

PostgresWait::PostgresWait(std::stop_token stop)
    : m_stop(std::move(stop))
    , m_outer(std::exchange(t_wait, this))
{
}

PostgresWait::PostgresWait(std::chrono::milliseconds most)
    : m_end(most)
    , m_outer(std::exchange(t_wait, this))
{
}

PostgresWait::~PostgresWait()
{
    t_wait = m_outer;
}

bool PostgresWait::isOver()
{
    for (PostgresWait *wait = t_wait; wait; wait = wait->m_outer) {
        if (wait->hasEnded())
            return true;
    }
    return false;
}

bool PostgresWait::isHurried()
{
    for (const PostgresWait *wait = t_wait; wait; wait = wait->m_outer) {
        if (wait->m_stop.stop_requested() || wait->m_end.hasExpired())
            return true;
    }
    return false;
}

bool PostgresWait::hasEnded()
{
    if (m_end.hasExpired())
        return true;
    if (!m_stop.stop_requested())
        return false;
    if (!m_stopSeen.isValid())
        m_stopSeen.start();
    return m_stopSeen.hasExpired(kGrace.count());
}

Waited waitForWire(int descriptor, short events, const QDeadlineTimer &deadline, int other)
{
    while (true) {
        std::array wanted{pollfd{descriptor, events, 0}, pollfd{other, POLLIN, 0}};
        const qint64 left = deadline.isForever() ? kLookForStopMs : deadline.remainingTime();
        const int ready = poll(wanted.data(), wanted.size(), int(std::min(left, kLookForStopMs)));
        if (ready > 0)
            return wanted[0].revents != 0 ? Waited::Ready : Waited::OtherReady;
        if (PostgresWait::isOver())
            return Waited::Stopped;
        if (deadline.hasExpired() || (ready < 0 && errno != EINTR))
            return Waited::TimedOut;
    }
}

void silentservers::note(const QByteArray &server)
{
    const std::lock_guard lock(silent().mutex);
    noteIn(silent().servers, server);
}

void silentservers::noteLeft(const QByteArray &server)
{
    const std::lock_guard lock(silent().mutex);
    noteIn(silent().left, server);
}

void silentservers::forget(const QByteArray &server)
{
    const std::lock_guard lock(silent().mutex);
    silent().servers.remove(server);
    silent().left.remove(server);
}

bool silentservers::isKnown(const QByteArray &server)
{
    const bool isHurried = PostgresWait::isHurried();
    const std::lock_guard lock(silent().mutex);
    return isIn(silent().servers, server) || (isHurried && isIn(silent().left, server));
}

} // namespace docsweep
