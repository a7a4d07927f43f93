// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

// Of the vault's causes those of what is brought back.

QString CauseWords::textOfRestore(const Cause &cause)
{
    const QString first = cause.about.value(0);
    const QString second = cause.about.value(1);
    const QString third = cause.about.value(2);
    switch (cause.kind) {
    case CauseKind::KeyNotTaken:
        return tr("This name is not accepted there: %1").arg(first);
    case CauseKind::ObjectTooLarge:
        return tr("%1 has %2 bytes, but its bucket accepts at most %3.").arg(first, countIn(second), countIn(third));
    case CauseKind::TypeNotTaken:
        return tr("%1 is of the type %2, but its bucket accepts only %3.").arg(first, second, third);
    case CauseKind::RowsOfOtherDatabase:
        return tr("These rows were copied from another kind of database.");
    case CauseKind::ColumnsLost:
        return tr("The database no longer has the columns %1. Their values would be lost.").arg(first);
    case CauseKind::ColumnsWithoutDefault:
        return tr("The database now requires the columns %1. The copy does not have them.").arg(first);
    case CauseKind::RowKeptOtherwise:
        return tr("The database changes rows of %1 when they are stored, so they were not restored.").arg(first);
    case CauseKind::RowsRefused:
        return tr("The database refused these rows.");
    case CauseKind::ObjectThereNow:
        return tr("%1 exists again, with %2 bytes since %3. It was not replaced.")
            .arg(first, countIn(third), timeIn(cause.about.value(3)));
    case CauseKind::UploadDiffers:
        return tr("%1 reads differently from what was stored.").arg(first);
    case CauseKind::RestoreWaitsForObjects:
        return tr("It waits for files of %1 that are not restored yet.").arg(first);
    case CauseKind::RestoreWaitsForKey:
        return tr("Restore %1 was interrupted with %2 items open. They wait for the vault’s private key.")
            .arg(first, second);
    case CauseKind::RestoreElsewhere:
        return tr("These copies came from %1, but this is %2.").arg(first, second);
    case CauseKind::RestoreAltered:
        return tr("Restore %1 is no longer what was confirmed. Plan it again.").arg(first);
    case CauseKind::RestoreUnknown:
        return tr("There is no restore %1.").arg(first);
    case CauseKind::NothingToRestore:
        return tr("The vault has nothing to restore of %1.").arg(first);
    case CauseKind::VaultNotConfigured:
        return tr("No vault is set.");
    case CauseKind::HoldOnOneMachine:
        return tr("There is no ledger, so docsweep on other machines does not know of this hold.");
    case CauseKind::CacheControlLost:
        return tr("The cache control of %1 could not be restored.").arg(first);
    case CauseKind::RestoreOpen:
        return tr("Restore %1 was interrupted. It must be finished first.").arg(first);
    case CauseKind::RestoreNoLedger:
        return tr("The ledger has no entry of this restore: %1").arg(first);
    case CauseKind::RestoreUnsettled:
        return tr("Run %1 is still at work or was interrupted. What it really deleted is not known yet.").arg(first);
    case CauseKind::AgeIsOld:
        return tr("What was restored is as old as before. The next cleanup after its hold deletes it again.");
    default:
        return {};
    }
}

QString CauseWords::mendOfRestore(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::KeyNotTaken:
    case CauseKind::ObjectTooLarge:
    case CauseKind::TypeNotTaken:
    case CauseKind::ColumnsLost:
    case CauseKind::ColumnsWithoutDefault:
    case CauseKind::RestoreElsewhere:
        return tr("It can be written to a folder: docsweep-cli restore --to DIR");
    case CauseKind::RestoreWaitsForKey:
    case CauseKind::RestoreOpen:
        return tr("On a machine that has the private key: docsweep-cli restore");
    case CauseKind::RestoreUnsettled:
        return tr("The next cleanup finds out. Restore after it, or write the copies to a folder.");
    case CauseKind::HoldOnOneMachine:
        return tr("Make a ledger: docsweep-cli ledger init");
    default:
        return {};
    }
}

} // namespace docsweep
