// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/connectionschedule.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

bool isOn(const ScheduledRuns &scheduled)
{
    return scheduled.isReady() && scheduled.effective().settings.schedule.enabled && !scheduled.isSwitchedOff();
}

Error conflictError(const QString &name, const ScheduleConflict &conflict)
{
    if (conflict.isUnread)
        return {ErrorKind::Conflict,
            u"%1 cleans up the same database as %2, which cannot be opened now: open the one that should run"_s.arg(
                name, conflict.other)};
    return {ErrorKind::Conflict,
        u"%1 and %2 clean up the same database with different settings: open the one that should run"_s.arg(
            name, conflict.other)};
}

ConnectionSchedule scheduleOf(const QString &name, const ScheduledRuns &scheduled)
{
    ConnectionSchedule schedule;
    schedule.connection = name;
    schedule.problem = scheduled.problem();
    schedule.isKnown = scheduled.isReady();
    if (!schedule.isKnown)
        return schedule;
    const EffectiveSchedule &effective = scheduled.effective();
    schedule.isOn = effective.settings.schedule.enabled;
    schedule.isSwitchedOff = effective.switchedOff;
    schedule.state = scheduled.decision().state;
    schedule.pausedUntil =
        effective.settings.schedule.pausedForGood ? std::nullopt : effective.settings.schedule.pausedUntil;
    schedule.age = scheduled.age();
    if (isOn(scheduled) && schedule.state != ScheduleState::Paused)
        schedule.nextRun = scheduled.nextRun();
    const std::vector<Occurrence> &records = scheduled.records();
    const auto last = std::find_if(records.rbegin(), records.rend(), [](const Occurrence &record) {
        return record.outcome != Outcome::SwitchedOn && record.outcome != Outcome::ClockSetBack
            && record.outcome != Outcome::QuietHours;
    });
    if (last != records.rend())
        schedule.last = *last;
    return schedule;
}

ConnectionSchedule unfollowed(const QString &name, const std::optional<Error> &problem, const QString &sameAs)
{
    ConnectionSchedule schedule;
    schedule.connection = name;
    schedule.problem = problem;
    schedule.sameAs = sameAs;
    return schedule;
}

} // namespace docsweep
