// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

namespace docsweep {

// The arithmetic of a schedule: pure functions, any thread. They know instants, never the clock.
//
// `lastDue` is when the last run was due (not when it began or ended, so a slow run moves nothing), or when the
// schedule was switched on: the next run is due one period later. The grid of due times lies in UTC, so that neither a
// time zone nor DST moves it, doubles a run or loses one; local time decides on quiet hours alone. A run that falls due
// in quiet hours is put off to their end, once, and the grid goes on from there; so it does from a run that makes up
// for missed ones. A `lastDue` in the future (the clock was set back) counts as if it were now.

/// How late a run may begin and still count as on time, and by how much a clock may be set back unnoticed: a minute, or
/// a quarter of a shorter period than four minutes.
Duration punctuality(Duration period);

/// Whether the schedule is paused at this instant.
bool isPaused(const Schedule &schedule, Instant now);

/// Where the run of this grid takes place that is due first after `lastDue`, whether that has passed or not; runs that
/// fall into the pause are left out. Nothing where the schedule is off, paused for good or refused.
std::optional<Instant> firstDue(const Schedule &schedule, Instant lastDue);

/// The first run after `after`, if all that are due until then take place in time. Nothing as with firstDue().
std::optional<Instant> nextRun(const Schedule &schedule, Instant after, Instant lastDue);

/// Whether a run should begin now: one is due, and it is neither quiet nor paused. One run settles all that are due.
bool isDue(const Schedule &schedule, Instant now, Instant lastDue);

/// Several runs of a grid, for people and for the records.
struct DueRuns {
    qint64 count = 0;
    Instant first; ///< meaningless where there are none
    Instant last;

    bool operator==(const DueRuns &) const = default;
};

/// The runs that are due after `from` and until `to`, both on the grid of `lastDue`, had they all taken place in time;
/// the pause counts for nothing here. With quiet hours, only the last 400 days before `to` are looked at.
DueRuns dueBetween(const Schedule &schedule, Instant lastDue, Instant from, Instant to);

/// What a run that begins now is due for, given that isDue(): the due time of the grid, or the end of the quiet hours,
/// where that is punctual; else it is a catch-up, due now, and the grid goes on from it.
Instant dueTimeOf(const Schedule &schedule, Instant now, Instant lastDue);

} // namespace docsweep
