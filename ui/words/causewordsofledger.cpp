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
        return tr("Somebody has altered the ledger.");
    case CauseKind::LedgerThere:
        return tr("There is a ledger already.");
    case CauseKind::LedgerMissing:
        return tr("There is no ledger: other docsweeps do not know this one’s holds and runs.");
    case CauseKind::RunStoppedBy:
        return tr("%1 asked this run to stop.").arg(first);
    case CauseKind::RunNotLive:
        return tr("That run is no longer at work.");
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
    case CauseKind::LedgerIncomplete:
    case CauseKind::LedgerOfStranger:
        return tr("Ask the owner of the database to set the ledger’s rights: docsweep-cli ledger status");
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
        return tr("Compare the holds with those that are needed. If the ledger is right as it is: docsweep-cli ledger "
                  "rehome");
    case CauseKind::ScheduleAbsent:
        return tr("Check that the machine is on and its schedule is active.");
    case CauseKind::LedgerAltered:
        return tr("See which entries can be proved: docsweep-cli ledger verify");
    default:
        return {};
    }
}

} // namespace docsweep
