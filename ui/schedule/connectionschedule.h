// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/scheduledruns.h"

namespace docsweep {

/// Why nobody follows a schedule that could be followed. A value.
struct ScheduleConflict {
    QString other; ///< the connection with the same database
    bool isUnread = false; ///< that one cannot be opened; else it would delete something else

    bool operator==(const ScheduleConflict &) const = default;
};

/// How the schedule of one connection stands. A value.
struct ConnectionSchedule {
    QString connection; ///< its name; of what has none, where its settings come from
    bool isOpen = false; ///< in the window
    bool isKnown = false; ///< the schedule has been read; else what follows is not set, but for `problem` and `sameAs`
    bool isOn = false;
    bool isSwitchedOff = false; ///< AUTO_CLEANUP_ENABLED is false
    ScheduleState state = ScheduleState::Off;
    std::optional<Instant> pausedUntil;
    Duration age{};
    std::optional<Instant> nextRun;
    std::optional<Occurrence> last; ///< the latest that was due, run or missed
    std::optional<Error> problem; ///< why nobody follows it
    std::optional<ScheduleConflict> conflict; ///< what `problem` is about then
    bool isNew = false; ///< it is followed beside another one for the first time ever
    QString sameAs; ///< the connection with the same database where this schedule runs

    bool operator==(const ConnectionSchedule &) const = default;
};

/// Automatic runs are on.
bool isOn(const ScheduledRuns &scheduled);
ConnectionSchedule scheduleOf(const QString &name, const ScheduledRuns &scheduled);
/// What there is to say where nobody follows it.
ConnectionSchedule unfollowed(const QString &name, const std::optional<Error> &problem, const QString &sameAs);
/// For logs.
Error conflictError(const QString &name, const ScheduleConflict &conflict);

} // namespace docsweep
