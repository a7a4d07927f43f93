// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kSchedule = std::to_array<CauseRow>({
        {PeriodTooShort, " apart: the shortest period is 1 min"},
        {PeriodTooLong, " apart: the longest period is 366 d"},
        {QuietAlways, "the quiet hours cover the whole week"},
        {ZoneUnknown, "the time zone \"%1\" is unknown here"},
        {OnlyInEnvironment, "%1 comes from this shell's environment"},
        {ProgramMissing, "%1 cannot be started: "},
        {CronPeriod, "cron cannot start something every %1 minutes: %2 does is %3 minutes"},
        {CrontabAltered, " of the crontab are not as they were written"},
        {CalendarWrong, "systemd does not understand --calendar \"%1\""},
        {NoScheduler,
            "%1 is not a scheduler of this system; \"docsweep-cli schedule show --system %1\" prints what to give to "
            "it"},
        {ListenMissing,
            "serve wants to know where to listen: --listen 127.0.0.1:8765, or the socket of a systemd socket unit"},
        {ListenForeign, "--listen: %1 is no address of this machine; for example 127.0.0.1:8765"},
        {PythonMissing, "%1 cannot be started: %2. Name another one with --python. %3"},
        {CronLineWrong, "cron does not take the line: %1"},
    });

} // namespace

std::span<const CauseRow> causesOfSchedule()
{
    return kSchedule;
}

} // namespace docsweep
