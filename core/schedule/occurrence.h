// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace docsweep {

/// What became of a scheduled run, or of several in a row. Stored by number: append only, never renumber.
enum class Outcome {
    Running = 0, ///< begun and not ended yet
    Ran = 1, ///< began and ended, well or not: the run's own report tells
    Interrupted = 2, ///< begun by a docsweep that ended before the run did
    Stopped = 3, ///< began and ended before its first deletion: a limit, the clocks, a stop or an error
    MachineOff = 10, ///< missed: the machine slept or was off, or docsweep was not there
    Paused = 11, ///< missed: the schedule was paused
    Locked = 12, ///< missed: another run was at it, be it the schedule's own that took longer than a period
    SwitchedOff = 13, ///< missed: AUTO_CLEANUP_ENABLED is false
    QuietHours = 14, ///< put off to the end of the quiet hours
    SwitchedOn = 20, ///< no run: from here on the schedule counts
    ClockSetBack = 21, ///< no run: the schedule was moved back along with the clock
};

constexpr bool isMissed(Outcome outcome)
{
    return int(outcome) >= 10 && int(outcome) < 20;
}

/// The stable name for JSON and CSV: "machine-off".
QLatin1String outcomeName(Outcome outcome);

/// One record of a ScheduleBook: a run, several missed ones in a row, or a change of what the schedule counts from.
/// All times are the readings of the clock of that moment; after the clock was set back they need not ascend.
struct Occurrence {
    qint64 number = 0; ///< ascending in the order of writing, from 1; a later record of the same number replaces it
    Outcome outcome = Outcome::Running;
    qint64 count = 1; ///< of missed runs; else 1
    Instant dueAt; ///< of the first; no run: the instant from which the schedule counts its first period
    Instant lastDueAt; ///< of the last; ClockSetBack: missed runs until then are written down
    std::optional<Instant> startedAt; ///< nothing: it never began
    std::optional<Instant> endedAt;
    bool catchUp = false; ///< a run that makes up for missed ones, outside the grid
    Instant notedAt; ///< when this was written down

    bool operator==(const Occurrence &) const = default;
};

} // namespace docsweep
