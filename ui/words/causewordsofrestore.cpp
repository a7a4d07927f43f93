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
    case CauseKind::RestoreGivenUp:
        return tr("It was not restored: %1 gave the restore up.").arg(first);
    case CauseKind::RestoreGivenUpHalfway:
        return tr("%1 gave the restore up while this was on its way. It has not been verified.").arg(first);
    case CauseKind::RestoreNotOpen:
        return tr("Restore %1 was not interrupted. There is nothing to give up.").arg(first);
    case CauseKind::RestoreCutOff:
        return tr("Restore %1 was interrupted: %2 of %3 items are not back yet.")
            .arg(first, countIn(second), countIn(third));
    case CauseKind::ItemsWentUncopied:
        return tr("Deleted items that were not what had been copied: %1. They cannot be restored.").arg(countIn(first));
    case CauseKind::ItemsWithoutRoom:
        return tr("Items that were kept because the vault had no room for their copies: %1.").arg(countIn(first));
    case CauseKind::LedgerTakesNoRequests:
        return tr("An earlier docsweep made the ledger. It takes no requests to the vaults of others.");
    case CauseKind::RunOfSeveral:
        return tr("Several installations keep copies in this vault, and more than one has a run %1.").arg(first);
    case CauseKind::RunOfOthers:
        return tr("The vault’s copies of run %1 are from another installation.").arg(first);
    case CauseKind::CameBackMeanwhile:
        return tr("The session had come back. Its documents were added to its new row %1.").arg(first);
    case CauseKind::SessionRenumbered:
        return second.toLongLong() == 0 ? tr("Another row uses the session’s number %1. It gets a new one.").arg(first)
                                        : tr("The session’s number %1 was taken. It is now %2.").arg(first, second);
    case CauseKind::DocumentRenumbered:
        return second.toLongLong() == 0 ? tr("Another row uses the document’s number %1. It gets a new one.").arg(first)
                                        : tr("The document’s number %1 was taken. It is now %2.").arg(first, second);
    case CauseKind::ColumnsDefaulted:
        return tr("The copy does not have the columns %1. They got the database’s default values.").arg(first);
    case CauseKind::IsThereAlready:
        return tr("It is already there, unchanged.");
    case CauseKind::DocumentsThereAlready:
        return tr("Documents that were already there: %1").arg(countIn(first));
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
    case CauseKind::RestoreCutOff:
        return tr("Finish it, or give up what is not back yet.");
    case CauseKind::ItemsWithoutRoom:
        return tr("Raise the limit of the vault, or wait until older copies expire.");
    case CauseKind::RestoreUnsettled:
        return tr("The next cleanup finds out. Restore after it, or write the copies to a folder.");
    case CauseKind::HoldOnOneMachine:
        return tr("Make a ledger: docsweep-cli ledger init");
    case CauseKind::LedgerTakesNoRequests:
        return tr("Let an owner of the database run docsweep-cli ledger upgrade.");
    case CauseKind::RunOfSeveral:
    case CauseKind::RunOfOthers:
        return tr("Choose it on the Vault page, which shows all copies.");
    default:
        return {};
    }
}

} // namespace docsweep
