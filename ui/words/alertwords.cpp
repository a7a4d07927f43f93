// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/alertwords.h"

#include <QCoreApplication>

namespace docsweep {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::AlertWords)
    };

} // namespace

QString alertHeadline(AlertKind kind)
{
    switch (kind) {
    case AlertKind::RunFailed:
        return Words::tr("The cleanup failed");
    case AlertKind::RunIncomplete:
        return Words::tr("The cleanup is incomplete");
    case AlertKind::StorageAway:
        return Words::tr("The storage is unavailable");
    case AlertKind::LimitReached:
        return Words::tr("A safety limit stopped the cleanup");
    case AlertKind::ClockSkew:
        return Words::tr("The clocks differ");
    case AlertKind::QuotaForecast:
        return Words::tr("The storage is almost full");
    case AlertKind::PendingOld:
        return Words::tr("Deletions have been waiting too long");
    case AlertKind::MissedRuns:
        return Words::tr("Automatic runs were missed");
    case AlertKind::ScheduleAbsent:
        return Words::tr("A schedule does not start its runs");
    case AlertKind::VaultFull:
        return Words::tr("The vault has no room for copies");
    case AlertKind::TermNotKept:
        return Words::tr("Copies are kept longer than allowed");
    case AlertKind::RestorePending:
        return Words::tr("A restore is waiting to be finished");
    case AlertKind::WentUncopied:
        return Words::tr("Something was deleted without a copy");
    }
    return {};
}

QString alertMend(AlertKind kind)
{
    switch (kind) {
    case AlertKind::RunFailed:
        return Words::tr("Open docsweep to see what went wrong.");
    case AlertKind::RunIncomplete:
        return Words::tr("Activity shows every item with the reason.");
    case AlertKind::StorageAway:
        return Words::tr("Rows are still deleted. Their files wait until the storage is back.");
    case AlertKind::LimitReached:
        return Words::tr("Nothing was deleted. Check the list. If it is correct, clean up by hand or raise the limit.");
    case AlertKind::ClockSkew:
        return Words::tr("Automatic runs do not start. Synchronise the clocks of this machine and the servers with "
                         "NTP.");
    case AlertKind::QuotaForecast:
        return Words::tr("Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.");
    case AlertKind::PendingOld:
        return Words::tr("The storage must answer and allow the deletion. Test the connection in Settings.");
    case AlertKind::MissedRuns:
        return Words::tr("Check that this machine and its scheduler are running at these times.");
    case AlertKind::ScheduleAbsent:
        return Words::tr("Check that the machine is on and its schedule is active. If the schedule is no longer used, "
                         "remove it.");
    case AlertKind::VaultFull:
        return Words::tr("What cannot be copied is not deleted. Raise the limit of the vault, or wait until older "
                         "copies expire.");
    case AlertKind::TermNotKept:
        return Words::tr("Check that the vault’s folder can be written and that the clock of this machine is right.");
    case AlertKind::RestorePending:
        return Words::tr("Finish it, or give it up. What has been restored stays.");
    case AlertKind::WentUncopied:
        return Words::tr("It changed while it was deleted and cannot be restored. Activity shows which items.");
    }
    return {};
}

AlertWords alertWords(const AlertMessage &message)
{
    const bool isOver = message.event == AlertEvent::Resolved;
    const QString said = isOver ? Words::tr("This has been resolved.") : alertMend(message.alert.kind);
    return {alertHeadline(message.alert.kind), said + u'\n' + message.alert.text};
}

} // namespace docsweep
