// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

QString CauseWords::textOfSchedule(const Cause &cause)
{
    const QString first = cause.about.value(0);
    switch (cause.kind) {
    case CauseKind::PeriodTooShort:
        return tr("Automatic runs must be at least one minute apart.");
    case CauseKind::PeriodTooLong:
        return tr("Automatic runs can be at most 366 days apart.");
    case CauseKind::QuietAlways:
        return tr("The quiet hours cover the whole week and leave no time to run.");
    case CauseKind::ZoneUnknown:
        return tr("The time zone “%1” is unknown here.").arg(first);
    case CauseKind::OnlyInEnvironment:
        return tr("%1 is set in the environment alone, which is not there when the system starts docsweep.").arg(first);
    case CauseKind::ProgramMissing:
    case CauseKind::PythonMissing:
        return tr("The program %1 cannot be started.").arg(first);
    case CauseKind::CronPeriod:
        return tr("cron cannot start something evenly every %1 minutes.").arg(first);
    case CauseKind::CrontabAltered:
        return tr("docsweep's lines in the crontab are not as they were written.");
    case CauseKind::CalendarWrong:
    case CauseKind::CronLineWrong:
        return tr("The system does not understand when to start it: %1").arg(first);
    case CauseKind::NoScheduler:
        return tr("This system has no %1.").arg(first);
    case CauseKind::ListenMissing:
    case CauseKind::ListenForeign:
        return tr("The address to listen on is missing, or is not one of this machine.");
    default:
        return {};
    }
}

QString CauseWords::mendOfSchedule(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::ListenMissing:
    case CauseKind::ListenForeign:
        return tr("Correct it where it is set.");
    case CauseKind::PeriodTooShort:
    case CauseKind::PeriodTooLong:
        return tr("Choose another time between them.");
    case CauseKind::QuietAlways:
        return tr("To stop automatic runs, switch them off.");
    case CauseKind::ZoneUnknown:
        return tr("Use a name such as Europe/Berlin.");
    case CauseKind::OnlyInEnvironment:
        return tr("Write it into a .env file, or save these settings as a connection.");
    case CauseKind::NoScheduler:
    case CauseKind::ProgramMissing:
    case CauseKind::PythonMissing:
        return tr("Install it, or choose another system.");
    case CauseKind::CronPeriod:
        return tr("The next longer time that it can is %1 minutes.").arg(cause.about.value(1));
    case CauseKind::CrontabAltered:
        return tr("Mend or remove them with crontab -e.");
    case CauseKind::CalendarWrong:
    case CauseKind::CronLineWrong:
        return tr("Write it as that system wants it.");
    default:
        return {};
    }
}

} // namespace docsweep
