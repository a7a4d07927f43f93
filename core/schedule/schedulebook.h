// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/occurrence.h"
#include "core/schedule/schedule.h"

#include <vector>

namespace docsweep {

/// Why a schedule does what it does now.
enum class ScheduleState {
    Due, ///< begin a run
    Waiting, ///< for the next due time
    Quiet, ///< a run is due and waits for the end of the quiet hours
    Running,
    Paused,
    Off,
    Refused, ///< the schedule makes no sense: checkSchedule() says why
};

/// What to do now, and until when that holds.
struct ScheduleDecision {
    ScheduleState state = ScheduleState::Off;
    bool catchUp = false; ///< Due: the run makes up for missed ones
    std::optional<Instant> nextRun; ///< Due: when this run was due; nothing while none is in sight
    /// Ask again at the latest then, after at most a minute: so a machine that wakes, a clock that is set and another
    /// time zone are noticed. Asking earlier or later does no harm.
    Instant askAgainAt;

    bool operator==(const ScheduleDecision &) const = default;
};

/// Decides from its records and the clock's readings when the runs of a schedule begin, and writes down what became of
/// each. Holds no timer and no thread: a timer, a system scheduler or a test asks, at any rate, and the clock may leap
/// either way in between. One thread at a time.
///
/// - Runs that were missed while nobody asked are made up for by one run, at once or at the end of quiet hours; missed
/// in
///   a pause, by none.
/// - A clock that is set back by more than punctuality() between two questions takes the schedule along: what was due
/// in
///   ten minutes still is. Set forward, it looks like sleep.
/// - Every change is a record. Stored and handed to a new book, they bring it to where the old one was; a run that a
/// dead
///   process left is not begun again at once.
class ScheduleBook {
public:
    /// `records`: those of the last book in the order of their numbers, or at least the latest; none: the schedule is
    /// switched on by the first question, and the first run is due one period later. A schedule that differs from the
    /// one of the records goes through change() instead.
    explicit ScheduleBook(Schedule schedule, std::vector<Occurrence> records = {});

    const Schedule &schedule() const { return m_schedule; }

    /// Another schedule from now on. Switched on, or with a shorter period that has already passed, it counts from now,
    /// so that nothing is deleted on the spot. `firstRun`: due then, instead.
    void change(Schedule schedule, Instant now, std::optional<Instant> firstRun = {});

    /// What to do now. Writes missed runs down.
    ScheduleDecision decide(Instant now);

    /// The next `count` runs after `now`, ascending, if nothing disturbs them; fewer only where none is in sight. A run
    /// that is due at this moment is not among them.
    std::vector<Instant> upcoming(Instant now, int count) const;

    /// The run that decide() asked for begins; the caller stores the change before the run does anything. False, and
    /// nothing happens, if no run is due at `now`.
    [[nodiscard]] bool begin(Instant now);

    /// The run ended, or could not begin: Ran, Stopped, Locked or SwitchedOff. Due times that passed meanwhile are
    /// missed as Locked. Nothing happens if no run is on.
    void end(Outcome outcome, Instant now);

    /// The latest records, oldest first; the book forgets those before.
    const std::vector<Occurrence> &records() const { return m_records; }

    /// Records that are new or changed since the last call, to be stored by number.
    std::vector<Occurrence> takeChanges();

private:
    void replay(const Occurrence &record);
    void write(Occurrence record, Instant now);
    void writeMissed(Outcome outcome, qint64 count, Instant first, Instant last, Instant now);
    void startCounting(Instant from, Instant now);
    void followClock(Instant now);
    void dropPaused(Instant now);
    void noteQuiet(Instant now);
    void noteMissed(Instant until, Instant now);
    ScheduleDecision wait(ScheduleState state, std::optional<Instant> next, Instant now) const;

    Schedule m_schedule;
    std::vector<Occurrence> m_records;
    size_t m_firstChanged = 0; ///< of m_records
    qint64 m_lastNumber = 0;

    std::optional<Instant> m_lastDue; ///< the grid's origin: everything due until then is settled
    Instant m_noted; ///< missed and put-off runs until then are written down; at or after m_lastDue
    std::optional<Instant> m_lastAsked; ///< the clock's last known reading
    bool m_running = false; ///< its record is the one that is Running
};

} // namespace docsweep
