// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/duetimes.h"

#include "core/schedule/quiettimes.h"

#include <algorithm>

namespace docsweep {

using namespace std::chrono;

namespace {

    constexpr auto kFarthestLook = days{400};

    bool isOff(const Schedule &schedule)
    {
        return !schedule.enabled || schedule.pausedForGood || !checkSchedule(schedule);
    }

    /// A last run in the future is none of this clock.
    Instant notAfter(Instant lastDue, Instant now, Duration period)
    {
        return lastDue > now + punctuality(period) ? now : lastDue;
    }

    /// How many steps of `period` lead from `start` beyond `goal`; none where it lies beyond already.
    qint64 stepsBeyond(Instant start, Instant goal, Duration period)
    {
        return start > goal ? 0 : (goal - start) / period + 1;
    }

    /// How many steps of `period` lead from `start` to `goal` or beyond.
    qint64 stepsTo(Instant start, Instant goal, Duration period)
    {
        return stepsBeyond(start, goal - Duration{1}, period);
    }

    Instant outOfPause(const Schedule &schedule, Instant due)
    {
        if (schedule.pausedUntil)
            due += stepsTo(due, *schedule.pausedUntil, schedule.period) * schedule.period;
        return due;
    }

} // namespace

Duration punctuality(Duration period)
{
    return std::min<Duration>(minutes{1}, period / 4);
}

bool isPaused(const Schedule &schedule, Instant now)
{
    return schedule.pausedForGood || (schedule.pausedUntil && now < *schedule.pausedUntil);
}

std::optional<Instant> firstDue(const Schedule &schedule, Instant lastDue)
{
    if (isOff(schedule))
        return {};
    return QuietTimes(schedule).endAfter(outOfPause(schedule, lastDue + schedule.period));
}

std::optional<Instant> nextRun(const Schedule &schedule, Instant after, Instant lastDue)
{
    if (isOff(schedule))
        return {};
    const Instant last = notAfter(lastDue, after, schedule.period);
    const DueRuns past = dueBetween(schedule, last, last, after);
    const Instant from = past.count > 0 ? past.last : last;
    return QuietTimes(schedule).endAfter(outOfPause(schedule, from + schedule.period));
}

bool isDue(const Schedule &schedule, Instant now, Instant lastDue)
{
    if (isPaused(schedule, now))
        return false;
    const auto due = firstDue(schedule, notAfter(lastDue, now, schedule.period));
    return due && *due <= now && !QuietTimes(schedule).contains(now);
}

DueRuns dueBetween(const Schedule &schedule, Instant lastDue, Instant from, Instant to)
{
    DueRuns runs;
    if (!checkSchedule(schedule))
        return runs;
    const Duration period = schedule.period;
    QuietTimes quiet(schedule);
    if (!quiet.isEmpty() && to - lastDue > kFarthestLook) {
        const Instant farthest = to - kFarthestLook;
        lastDue += (farthest - lastDue) / period * period;
        from = std::max(from, farthest);
    }
    for (Instant due = quiet.endAfter(lastDue + period); due <= to;) {
        // Up to the next quiet stretch the grid is plain.
        Instant end = to + Duration{1};
        if (!quiet.isEmpty())
            end = std::min(end, quiet.startAfter(due).value_or(due + days{14}));
        const qint64 all = stepsTo(due, end, period);
        const qint64 before = std::min(all, stepsBeyond(due, from, period));
        if (before < all) {
            if (runs.count == 0)
                runs.first = due + before * period;
            runs.count += all - before;
            runs.last = due + (all - 1) * period;
        }
        due = quiet.endAfter(due + all * period);
    }
    return runs;
}

Instant dueTimeOf(const Schedule &schedule, Instant now, Instant lastDue)
{
    const Instant punctual = now - punctuality(schedule.period);
    const DueRuns runs = dueBetween(schedule, lastDue, lastDue, now);
    if (runs.count > 0 && runs.last >= punctual)
        return runs.last;
    const Instant quietEnd = QuietTimes(schedule).endAfter(punctual);
    return quietEnd != punctual && quietEnd <= now ? quietEnd : now;
}

} // namespace docsweep
