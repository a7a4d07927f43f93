// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"

#include <chrono>
#include <memory>
#include <stop_token>

namespace docsweep {

/// The database on which this process alone may run: the run lock, and the store by which it was taken, whose tables
/// were looked at. Whoever plans and runs in one go holds it from the beginning, so that nobody else plans for nothing.
/// Stays on one thread.
class LockedDatabase {
public:
    /// Errors: Conflict (another run holds the lock), and those of `SessionReader::checkSchema`.
    static Result<LockedDatabase> take(const SweepBackends &backends, std::stop_token stop);

    /// Makes sure of a lock that was taken a while ago: who has lost the lock takes it anew, and tables that were
    /// looked at longer than `trusted` ago are looked at again. Errors: as `take`; Conflict also where another database
    /// has taken the place of the one on which it was taken.
    Result<> renew(const SweepBackends &backends, std::stop_token stop, Duration trusted = std::chrono::seconds{10});

    SessionStore &sessions() const { return *m_sessions; }
    RunLock &lock() const { return *m_lock; }

private:
    static Result<LockedDatabase> open(const SweepBackends &backends, std::stop_token stop);

    std::unique_ptr<SessionStore> m_sessions;
    std::unique_ptr<RunLock> m_lock; ///< works by the store, so it is given back first
    Duration m_looked{}; ///< at the tables; steady time
};

} // namespace docsweep
