// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"

#include <functional>

namespace docsweep {

/// The clocks of this machine and of the database server may differ by this much before unattended runs refuse.
inline constexpr Duration kMostClockDifference = std::chrono::minutes{5};

/// How far this machine's clock is ahead of the server's (negative: behind), the time of the question taken out.
/// Errors: as `SessionReader::serverTime`.
Result<Duration> clockDifference(SessionReader &sessions, const Clock &clock, std::stop_token stop);

/// For runs nobody watches: LimitReached with both times when the clocks differ by more than `kMostClockDifference`.
/// Errors else: as `clockDifference`.
Result<> requireAgreeingClocks(SessionReader &sessions, const Clock &clock, std::stop_token stop);

enum class CheckState {
    Passed,
    Failed,
    NotNeeded, ///< switched off
    NotTried, ///< an earlier point it stands on failed
};

/// One thing that was looked at.
struct CheckPoint {
    QString name; ///< "database"
    CheckState state = CheckState::Passed;
    QString found; ///< what was seen, for people
    QString mend; ///< Failed: what to do about it
    ErrorKind kind = ErrorKind::Io; ///< Failed: what it means for code
};

/// Looks whether a cleanup would work here: journal, database, tables, clock, rights, lock, buckets. Deletes nothing
/// and changes no row and no file. Blocking; a worker thread.
class SystemCheck {
public:
    /// Whether files of a bucket may be removed, found out without touching one.
    using MayRemove = std::function<Result<>(const Bucket &)>;
    using Sink = std::function<void(const CheckPoint &)>;

    SystemCheck(SweepBackends backends, bool storageCleanup, MayRemove mayRemove);

    /// Each point as soon as it is known. Errors: Cancelled.
    Result<> run(std::stop_token stop, const Sink &onPoint) const;

private:
    void checkJournal(const Sink &onPoint) const;
    Result<> checkDatabase(std::stop_token stop, const Sink &onPoint) const;
    Result<> checkStorage(std::stop_token stop, const Sink &onPoint) const;

    SweepBackends m_backends;
    bool m_storageCleanup = true;
    MayRemove m_mayRemove;
};

} // namespace docsweep
