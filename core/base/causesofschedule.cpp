// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kSchedule = std::to_array<CauseRow>({
        {PeriodTooShort, "automatic runs cannot be %1 apart: the shortest period is 1 min"},
        {PeriodTooLong, "automatic runs cannot be %1 apart: the longest period is 366 d"},
        {QuietAlways,
            "the quiet hours cover the whole week and leave no time to run; to have no automatic runs, switch them "
            "off"},
        {.kind = ZoneUnknown,
            .sentence = "the time zone \"%1\" is unknown here; an example: Europe/Berlin",
            .example = "Europe/Berlin"},
        {OnlyInEnvironment,
            "%1 comes from this shell's environment, which %2 would not have when it is started for you; write it into "
            "a .env file (--env-file) or a profile (--profile) first"},
        {ProgramMissing, "%1 cannot be started: %2"},
        {PythonMissing, "%1 cannot be started: %2. Name another one with --python. %3"},
        {CronPeriod,
            "cron cannot start something every %1 minutes: what does not divide the hour or the day comes unevenly. "
            "The next longer period that does is %2 minutes; or say it in cron's own words with --calendar"},
        {CrontabAltered,
            "the lines between \"# docsweep %1: begin\" and \"end\" in the crontab were changed; correct or remove "
            "them with crontab -e"},
        {CalendarWrong, "systemd does not understand --calendar \"%1\": %2"},
        {CronLineWrong, "cron does not accept the line: %1"},
        {NoScheduler,
            "%1 is not a scheduler of this system; \"docsweep-cli schedule show --system %1\" prints what to give to "
            "it"},
        {ListenMissing,
            "serve needs an address to listen on: --listen 127.0.0.1:8765, or the socket of a systemd socket unit"},
        {ListenForeign, "--listen: %1 is not an address of this machine; for example 127.0.0.1:8765"},
    });

} // namespace

std::span<const CauseRow> causesOfSchedule()
{
    return kSchedule;
}

} // namespace docsweep
