// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/projectschedule.h"

#include "core/schedule/duetimes.h"
#include "core/schedule/schedulebook.h"

#include <algorithm>

namespace docsweep {

using namespace std::chrono_literals;

namespace {

    constexpr size_t kFewestStarts = 4;
    constexpr auto kForgotten = 24h * 7; ///< a scheduler that has been silent for so long was taken away on purpose

    /// Of a run that is due and has not begun. The book has just written down what was missed.
    ProjectSchedule ofDueRun(const ScheduleBook &book, const ScheduleDecision &decision, Instant now)
    {
        using State = ProjectSchedule::State;
        const Occurrence *missed = book.records().empty() ? nullptr : &book.records().back();
        const bool isMissing = decision.catchUp && missed != nullptr && missed->outcome == Outcome::MachineOff;
        const std::optional<Instant> due = isMissing ? missed->dueAt : decision.nextRun;
        return {due && now - *due > kLate ? State::Late : State::Waiting, due, {}, {}};
    }

} // namespace

ProjectSchedule scheduleOf(
    const ScheduleSettings &stored, const ProjectRhythm &settings, std::vector<Occurrence> records, Instant now)
{
    using State = ProjectSchedule::State;
    if (!stored.schedule.enabled)
        return {};
    if (!settings.mayRunUnattended)
        return {State::SwitchedOff, {}, {}, {}};
    Schedule followed = stored.schedule;
    followed.period = stored.followedPeriod.value_or(stored.schedule.period);
    Schedule schedule = stored.schedule;
    schedule.period = settings.period.value_or(stored.schedule.period);
    if (const Result<> makesSense = checkSchedule(schedule); !makesSense)
        return {State::Refused, {}, {}, makesSense.error()};
    ScheduleBook book(followed, std::move(records));
    if (followed != schedule)
        book.change(schedule, now);
    const ScheduleDecision decision = book.decide(now);
    switch (decision.state) {
    case ScheduleState::Paused:
        return {State::Paused, schedule.pausedForGood ? std::nullopt : schedule.pausedUntil, {}, {}};
    case ScheduleState::Quiet:
        return {State::Quiet, decision.nextRun, {}, {}};
    case ScheduleState::Due:
        return ofDueRun(book, decision, now);
    default:
        return {State::Waiting, decision.nextRun, {}, {}};
    }
}

ProjectSchedule scheduleByStarts(std::span<const Instant> starts, const ProjectRhythm &settings, Instant now)
{
    using State = ProjectSchedule::State;
    if (starts.size() < kFewestStarts || !settings.mayRunUnattended || now - starts.front() > kForgotten)
        return {};
    std::vector<Duration> gaps;
    for (size_t at = 1; at < starts.size(); ++at)
        gaps.push_back(starts[at - 1] - starts[at]);
    std::sort(gaps.begin(), gaps.end());
    const Duration usual = gaps[gaps.size() / 2];
    if (usual <= 0s) // clocks leap
        return {};
    const Instant next = starts.front() + usual;
    const bool isLate = now - starts.front() > usual * 5 / 2 + kLate;
    return {isLate ? State::ElsewhereLate : State::Elsewhere, next, usual, {}};
}

} // namespace docsweep
