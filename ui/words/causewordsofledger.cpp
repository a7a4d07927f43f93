// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

QString CauseWords::textOfLedger(const Cause &cause)
{
    const QString first = cause.about.value(0);
    switch (cause.kind) {
    case CauseKind::LedgerVanished:
        return tr("The ledger of this web app is gone. Its holds are unknown, so nothing is deleted.");
    case CauseKind::LedgerForbidden:
    case CauseKind::LedgerRowsHidden:
        return tr("docsweep may not read all of the ledger. Holds may be hidden, so nothing is deleted.");
    case CauseKind::LedgerIncomplete:
    case CauseKind::LedgerOfStranger:
    case CauseKind::LedgerOddHold:
    case CauseKind::LedgerNewer:
        return tr("The ledger cannot be used. Its holds are unknown, so nothing is deleted.");
    case CauseKind::LedgerUnwritten:
        return tr("The run could not be written to the ledger, so nothing was deleted.");
    case CauseKind::LedgerNotMade:
        return tr("The ledger cannot be made.");
    case CauseKind::LedgerCopied:
        return tr("The ledger is a copy of another database’s. Nothing is deleted.");
    case CauseKind::LedgerRolledBack:
        return tr("The ledger is older than it was before. Holds may be missing, so nothing is deleted.");
    case CauseKind::LedgerForked:
    case CauseKind::LedgerReplaced:
        return tr("The ledger is not the one that was here before. Holds may be missing, so nothing is deleted.");
    case CauseKind::LedgerAltered:
    case CauseKind::LedgerRunLost:
    case CauseKind::LedgerRunPlanted:
    case CauseKind::LedgerRunAltered:
    case CauseKind::LedgerRunResealed:
    case CauseKind::LedgerRunErased:
        return tr("Somebody has altered the ledger.");
    case CauseKind::LedgerCopyOlder:
        return tr("The ledger is a copy of another database’s, and older than it was here before. Holds may be "
                  "missing, so nothing is deleted.");
    case CauseKind::LedgerCopyForked:
        return tr("The ledger is a copy of another database’s, and not the one that was here before. Holds may be "
                  "missing, so nothing is deleted.");
    case CauseKind::FinishedByOther:
        return tr("%1 finished this deletion (%2).").arg(first, cause.about.value(1));
    case CauseKind::LedgerThere:
        return tr("There is a ledger already.");
    case CauseKind::LedgerMissing:
        return tr("There is no ledger: other docsweeps do not know this one’s holds and runs.");
    case CauseKind::RunStoppedBy:
        return tr("%1 asked this run to stop.").arg(first);
    case CauseKind::RunNotLive:
        return tr("That run is no longer at work.");
    case CauseKind::LeftByOther:
        return tr("%1 could not finish this deletion.").arg(first);
    case CauseKind::LedgerLost:
        return tr("The ledger can no longer be read. Its holds are unknown, so nothing more is deleted.");
    case CauseKind::ErasureHeld:
        return tr("Nothing was erased: a hold that is in force is never erased.");
    case CauseKind::ErasureOfNothing:
        return tr("The ledger has nothing of that person or session to erase.");
    case CauseKind::ErasureOfLiveRun:
        return tr("Nothing was erased: a run of that person is at work.");
    case CauseKind::ErasureLeftBytes:
        return tr("It was erased, but the ledger’s file may still contain traces.");
    case CauseKind::CertificateTooEarly:
        return tr("Run %1 has not ended, so there is no certificate of it yet.").arg(first);
    case CauseKind::CertificateOfRefusal:
        return tr("Run %1 was refused before it began. There is nothing to certify.").arg(first);
    case CauseKind::CertificateOdd:
        return tr("%1 is not a certificate that docsweep can check.").arg(first);
    case CauseKind::CertificateForged:
        return tr("The signature does not match. The certificate or the key was altered.");
    case CauseKind::CertificateNamesDiffer:
        return tr("The list of names is not the one that the certificate speaks of.");
    case CauseKind::SigningKeyUnusable:
        return tr("The key that signs certificates cannot be used: %1").arg(first);
    case CauseKind::ScheduleAbsent:
        return tr("%1 has started no run since %2.").arg(first, cause.about.value(2));
    case CauseKind::ScheduleUnknown:
        return tr("The ledger expects no such schedule.");
    default:
        return {};
    }
}

QString CauseWords::mendOfLedger(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::LedgerVanished:
        return tr(
            "Restore it together with the web app’s database. If it is gone for good: docsweep-cli ledger forget");
    case CauseKind::LedgerForbidden:
    case CauseKind::LedgerRowsHidden:
    case CauseKind::LedgerOfStranger:
        return tr("Ask the owner of the database to set the ledger’s rights: docsweep-cli ledger status");
    case CauseKind::LedgerIncomplete:
        return tr(
            "Restore it together with the web app’s database. If nobody has used it yet: docsweep-cli ledger init");
    case CauseKind::LedgerOddHold:
    case CauseKind::LedgerNewer:
        return tr("Update docsweep on this computer.");
    case CauseKind::LedgerUnwritten:
        return tr("Make sure that the ledger can be written.");
    case CauseKind::LedgerNotMade:
        return tr("Let an owner of the database run the statements shown.");
    case CauseKind::LedgerCopied:
        return tr("If this database is its new home: docsweep-cli ledger rehome");
    case CauseKind::LedgerRolledBack:
    case CauseKind::LedgerForked:
    case CauseKind::LedgerReplaced:
    case CauseKind::LedgerCopyOlder:
    case CauseKind::LedgerCopyForked:
        return tr("Compare the holds with those that are needed. If the ledger is right as it is: docsweep-cli ledger "
                  "rehome");
    case CauseKind::LeftByOther:
        return tr("Nothing to do: the next run looks at the file again and finishes it.");
    case CauseKind::LedgerLost:
        return tr("See if the ledger can be read: docsweep-cli ledger status. The next run goes on.");
    case CauseKind::ScheduleAbsent:
        return tr("Check that the machine is on and its schedule is active.");
    case CauseKind::FinishedByOther:
        return tr("Nothing to do: the other docsweep’s run counts this file.");
    case CauseKind::LedgerAltered:
    case CauseKind::LedgerRunLost:
    case CauseKind::LedgerRunPlanted:
    case CauseKind::LedgerRunAltered:
    case CauseKind::LedgerRunResealed:
    case CauseKind::LedgerRunErased:
        return tr("See which entries can be proved: docsweep-cli ledger verify");
    case CauseKind::ErasureHeld:
        return tr("End the hold first, or change it so that it is yours.");
    case CauseKind::ErasureOfLiveRun:
    case CauseKind::CertificateTooEarly:
        return tr("Wait until the run has ended.");
    case CauseKind::ErasureLeftBytes:
        return tr("Erase the same again in a minute.");
    case CauseKind::CertificateForged:
        return tr("Ask for the certificate and the public key again. Do not trust this one.");
    case CauseKind::SigningKeyUnusable:
        return tr("Give certificate.key in docsweep’s home back to your user, with mode 600.");
    default:
        return {};
    }
}

} // namespace docsweep
