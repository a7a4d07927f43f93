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
        return tr("This system does not know the time zone “%1”.").arg(first);
    case CauseKind::OnlyInEnvironment:
        return tr("%1 is set only in the environment, which is missing when the system starts docsweep.").arg(first);
    case CauseKind::ProgramMissing:
    case CauseKind::PythonMissing:
        return tr("The program %1 cannot be started.").arg(first);
    case CauseKind::CronPeriod:
        return tr("cron cannot start a job exactly every %1 minutes.").arg(first);
    case CauseKind::CrontabAltered:
        return tr("docsweep's lines in the crontab were changed.");
    case CauseKind::CalendarWrong:
    case CauseKind::CronLineWrong:
        return tr("The system does not understand this start time: %1").arg(first);
    case CauseKind::NoScheduler:
        return tr("This system has no %1.").arg(first);
    case CauseKind::ListenMissing:
    case CauseKind::ListenForeign:
        return tr("The address to listen on is missing, or does not belong to this machine.");
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
        return tr("Choose another interval.");
    case CauseKind::QuietAlways:
        return tr("To have no automatic runs, switch them off.");
    case CauseKind::ZoneUnknown:
        return tr("Use a name such as Europe/Berlin.");
    case CauseKind::OnlyInEnvironment:
        return tr("Put it in a .env file, or save these settings as a connection.");
    case CauseKind::NoScheduler:
    case CauseKind::ProgramMissing:
    case CauseKind::PythonMissing:
        return tr("Install it, or choose another system.");
    case CauseKind::CronPeriod:
        return tr("The next longer interval that works is %1 minutes.").arg(cause.about.value(1));
    case CauseKind::CrontabAltered:
        return tr("Correct or remove them with crontab -e.");
    case CauseKind::CalendarWrong:
    case CauseKind::CronLineWrong:
        return tr("Use the format that the system expects.");
    default:
        return {};
    }
}

} // namespace docsweep
