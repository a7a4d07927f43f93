// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/lockeddatabase.h"

#include "core/base/log.h"
#include "core/sql/postgreswait.h"

namespace docsweep {

using namespace Qt::StringLiterals;

Result<LockedDatabase> LockedDatabase::take(const SweepBackends &backends, std::stop_token stop)
{
    return open(backends, stop);
}

Result<LockedDatabase> LockedDatabase::open(const SweepBackends &backends, std::stop_token stop)
{
    LockedDatabase locked;
    Result<std::unique_ptr<SessionStore>> sessions = backends.sessions();
    if (!sessions)
        return fail(sessions.error());
    locked.m_sessions = std::move(*sessions);
    if (const Result<> complete = locked.m_sessions->checkSchema(stop); !complete)
        return fail(complete.error());
    locked.m_looked = backends.clock->steadyNow();
    Result<std::unique_ptr<RunLock>> lock = locked.m_sessions->acquireRunLock(stop);
    if (!lock)
        return fail(lock.error());
    locked.m_lock = std::move(*lock);
    return locked;
}

Result<> LockedDatabase::renew(const SweepBackends &backends, std::stop_token stop, Duration trusted)
{
    if (Result<> same = m_lock->confirmDatabase(); !same)
        return same; // what was planned meanwhile is of the other file
    const PostgresWait wait(stop);
    if (const Result<> held = m_lock->confirm(); !held) {
        logWarning(held.error().text + u"; it is taken anew"_s);
        m_lock.reset();
        Result<LockedDatabase> again = open(backends, stop);
        if (!again) // a server that is silent is not waited for twice, and the first error says more
            return fail(again.error().kind == ErrorKind::Unavailable ? held.error() : again.error());
        *this = std::move(*again);
        return {};
    }
    if (backends.clock->steadyNow() - m_looked < trusted)
        return {};
    Result<> complete = m_sessions->checkSchema(stop);
    if (!complete && complete.error().kind == ErrorKind::Unavailable) // a server, a pooler or a router closed it
        complete = m_sessions->checkSchema(stop);
    m_looked = backends.clock->steadyNow();
    return complete;
}

} // namespace docsweep
