// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedulebook.h"

#include "core/schedule/duetimes.h"
#include "core/schedule/quiettimes.h"

#include <algorithm>

namespace docsweep {

using namespace std::chrono;

namespace {

    constexpr auto kLongestSleep = minutes{1};
    constexpr size_t kRemembered = 1000;

} // namespace

ScheduleBook::ScheduleBook(Schedule schedule, std::vector<Occurrence> records)
    : m_schedule(std::move(schedule))
    , m_records(std::move(records))
{
    m_firstChanged = m_records.size();
    for (size_t i = 0; i < m_records.size(); ++i) {
        if (m_records[i].outcome == Outcome::Running) {
            m_records[i].outcome = Outcome::Interrupted;
            m_firstChanged = std::min(m_firstChanged, i);
        }
        replay(m_records[i]);
    }
}

void ScheduleBook::replay(const Occurrence &record)
{
    m_lastNumber = record.number;
    m_lastAsked = record.notedAt;
    // Runs that were missed or put off are still to be made up for, by one.
    const bool pending = record.outcome == Outcome::MachineOff || record.outcome == Outcome::QuietHours;
    if (!pending)
        m_lastDue = record.outcome == Outcome::ClockSetBack ? record.dueAt : record.lastDueAt;
    m_noted = record.lastDueAt;
}

void ScheduleBook::change(Schedule schedule, Instant now, std::optional<Instant> firstRun)
{
    decide(now);
    const bool switchedOn = schedule.enabled && !m_schedule.enabled;
    const bool otherPeriod = schedule.period != m_schedule.period;
    m_schedule = std::move(schedule);
    if (!m_schedule.enabled)
        return;
    if (firstRun)
        startCounting(*firstRun - m_schedule.period, now);
    else if (switchedOn || !m_lastDue || (otherPeriod && *m_lastDue + m_schedule.period <= now))
        startCounting(now, now);
}

ScheduleDecision ScheduleBook::decide(Instant now)
{
    followClock(now);
    if (!checkSchedule(m_schedule))
        return wait(ScheduleState::Refused, {}, now);
    if (m_running)
        return wait(ScheduleState::Running, nextRun(m_schedule, now, *m_lastDue), now);
    if (!m_schedule.enabled)
        return wait(ScheduleState::Off, {}, now);
    if (!m_lastDue)
        startCounting(now, now);

    dropPaused(now);
    if (isPaused(m_schedule, now))
        return wait(ScheduleState::Paused, firstDue(m_schedule, *m_lastDue), now);
    noteQuiet(now);
    const Instant due = *firstDue(m_schedule, *m_lastDue);
    if (due > now)
        return wait(*m_lastDue + m_schedule.period <= now ? ScheduleState::Quiet : ScheduleState::Waiting, due, now);
    QuietTimes quiet(m_schedule);
    if (quiet.contains(now)) {
        noteMissed(now, now);
        return wait(ScheduleState::Quiet, quiet.endAfter(now), now);
    }

    ScheduleDecision decision = wait(ScheduleState::Due, dueTimeOf(m_schedule, now, *m_lastDue), now);
    decision.catchUp = due < *decision.nextRun;
    noteMissed(*decision.nextRun - Duration{1}, now);
    return decision;
}

std::vector<Instant> ScheduleBook::upcoming(Instant now, int count) const
{
    std::vector<Instant> runs;
    Instant lastDue = m_lastDue.value_or(now);
    for (Instant after = now; int(runs.size()) < count; after = lastDue) {
        const auto next = nextRun(m_schedule, after, lastDue);
        if (!next)
            break;
        runs.push_back(*next);
        lastDue = *next;
    }
    return runs;
}

bool ScheduleBook::begin(Instant now)
{
    const ScheduleDecision decision = decide(now);
    if (decision.state != ScheduleState::Due)
        return false;
    Occurrence run;
    run.dueAt = *decision.nextRun;
    run.lastDueAt = run.dueAt;
    run.startedAt = now;
    run.catchUp = decision.catchUp;
    write(run, now);
    m_running = true;
    return true;
}

void ScheduleBook::end(Outcome outcome, Instant now)
{
    if (!m_running)
        return;
    followClock(now);
    m_running = false;
    const auto run = std::find_if(m_records.rbegin(), m_records.rend(),
        [](const Occurrence &record) { return record.outcome == Outcome::Running; });
    if (run == m_records.rend())
        return;
    run->outcome = outcome;
    run->endedAt = now;
    run->notedAt = now;
    m_firstChanged = std::min(m_firstChanged, size_t(std::distance(run, m_records.rend())) - 1);
    const DueRuns missed = dueBetween(m_schedule, *m_lastDue, *m_lastDue, now - punctuality(m_schedule.period));
    writeMissed(Outcome::Locked, missed.count, missed.first, missed.last, now);
}

std::vector<Occurrence> ScheduleBook::takeChanges()
{
    std::vector<Occurrence> changes(m_records.cbegin() + qsizetype(m_firstChanged), m_records.cend());
    if (m_records.size() > kRemembered)
        m_records.erase(m_records.begin(), m_records.end() - qsizetype(kRemembered / 2));
    m_firstChanged = m_records.size();
    return changes;
}

void ScheduleBook::write(Occurrence record, Instant now)
{
    record.number = m_lastNumber + 1;
    record.notedAt = now;
    m_records.push_back(record);
    replay(record);
}

void ScheduleBook::writeMissed(Outcome outcome, qint64 count, Instant first, Instant last, Instant now)
{
    if (count == 0)
        return;
    if (!m_records.empty() && m_records.back().outcome == outcome && !m_records.back().startedAt) {
        Occurrence &same = m_records.back();
        same.count += count;
        same.lastDueAt = last;
        same.notedAt = now;
        m_firstChanged = std::min(m_firstChanged, m_records.size() - 1);
        replay(same);
        return;
    }
    Occurrence missed;
    missed.outcome = outcome;
    missed.count = count;
    missed.dueAt = first;
    missed.lastDueAt = last;
    write(missed, now);
}

void ScheduleBook::startCounting(Instant from, Instant now)
{
    Occurrence start;
    start.outcome = Outcome::SwitchedOn;
    start.dueAt = from;
    start.lastDueAt = from;
    write(start, now);
}

/// Moves the grid along with a clock that was set back: what passed between the two questions is lost, which is no more
/// than the caller slept.
void ScheduleBook::followClock(Instant now)
{
    const Duration back = m_lastAsked ? *m_lastAsked - now : Duration::zero();
    m_lastAsked = now;
    if (!m_lastDue || back <= punctuality(m_schedule.period))
        return;
    Occurrence change;
    change.outcome = Outcome::ClockSetBack;
    change.dueAt = *m_lastDue - back;
    change.lastDueAt = m_noted - back;
    write(change, now);
}

/// Runs that fell due in a pause are settled: nobody makes up for them.
void ScheduleBook::dropPaused(Instant now)
{
    if (!m_schedule.pausedForGood && !m_schedule.pausedUntil)
        return;
    const Instant end = m_schedule.pausedForGood ? now : std::min(now, *m_schedule.pausedUntil - Duration{1});
    const DueRuns dropped = dueBetween(m_schedule, *m_lastDue, m_noted, end);
    writeMissed(Outcome::Paused, dropped.count, dropped.first, dropped.last, now);
}

/// Writes down, once, that the run that is due waits for the end of the quiet hours.
void ScheduleBook::noteQuiet(Instant now)
{
    const Instant due = *m_lastDue + m_schedule.period;
    if (due > now || due <= m_noted || !QuietTimes(m_schedule).contains(due))
        return;
    writeMissed(Outcome::QuietHours, 1, due, due, now);
}

void ScheduleBook::noteMissed(Instant until, Instant now)
{
    const DueRuns missed = dueBetween(m_schedule, *m_lastDue, m_noted, until);
    writeMissed(Outcome::MachineOff, missed.count, missed.first, missed.last, now);
}

ScheduleDecision ScheduleBook::wait(ScheduleState state, std::optional<Instant> next, Instant now) const
{
    ScheduleDecision decision;
    decision.state = state;
    decision.nextRun = next;
    decision.askAgainAt = now + kLongestSleep;
    if (next && *next > now)
        decision.askAgainAt = std::min(decision.askAgainAt, *next);
    return decision;
}

} // namespace docsweep
