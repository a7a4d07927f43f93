// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kLedger = std::to_array<CauseRow>({
        {LedgerVanished,
            "there was a ledger for all docsweeps of this web app at %1, and now there is none: its holds are unknown, "
            "so nothing is deleted"},
        {LedgerForbidden, "the ledger %1 cannot be used by this user, so its holds are unknown: %2"},
        {LedgerRowsHidden,
            "row-level security is on for the table %2 of the ledger %1: holds may be hidden, so nothing is deleted"},
        {LedgerCopied,
            "the ledger %1 is a copy: it was made for another database. Its holds and runs are those of the other one, "
            "so nothing is deleted"},
        {LedgerRolledBack,
            "the ledger %1 was rolled back: its last entry was %2, and now it is %3. Holds made since are unknown, so "
            "nothing is deleted"},
        {LedgerForked,
            "the ledger %1 is another one than before from entry %2 on: it was altered, or restored and written on. "
            "Nothing is deleted"},
        {LedgerReplaced, "the ledger %1 is another one than before: the holds of the former are unknown"},
        {LedgerNewer, "the ledger %1 was made or upgraded by a newer docsweep: this one may not write it"},
        {LedgerIncomplete, "the ledger %1 is not whole: %2"},
        {LedgerOfStranger, "the ledger %1 belongs to %2, who has nothing to do with the web app's tables"},
        {LedgerOddHold, "hold %2 of the ledger %1 is of a kind that only a newer docsweep knows"},
        {LedgerAltered, "entry %1 of the ledger: %2"},
        {LedgerThere, "there is a ledger already: %1"},
        {LedgerMissing, "%1 has no ledger: the holds and runs of this docsweep are known to itself alone"},
        {LedgerNotMade, "the ledger cannot be made in %1: %2"},
        {RunStoppedBy, "%1 asked this run to stop"},
        {RunNotLive, "run %1 of the ledger is not at work"},
        {LedgerUnwritten, "the run could not be written down in the ledger %1, so nothing was deleted"},
        {LeftByOther, "%1 ordered it and could not finish it"},
        {LedgerLost, "the ledger %1 cannot be read any more, so its holds are unknown and nothing more is deleted"},
        {LedgerRunLost, "run %1 is in the chain of the ledger, and the table does not have it any more"},
        {LedgerRunPlanted, "run %1 is in the table of the ledger, and no entry of the chain began it"},
        {LedgerRunAltered, "run %1 of the ledger: the table says %3 for %2, and the chain says %4"},
        {LedgerRunResealed, "run %1 of the ledger: %2 was altered in the table, for the chain has the seal of another"},
        {LedgerRunErased, "run %1 of the ledger: its text was erased, and no entry of the chain says so"},
        {LedgerCopyOlder,
            "the ledger %1 is a copy: it was made for another database. It also lacks what this docsweep saw at %4: "
            "its last entry was %2 then, and now it is %3. Holds made since are unknown, so nothing is deleted"},
        {LedgerCopyForked,
            "the ledger %1 is a copy: it was made for another database. From entry %2 on it is also another one than "
            "this docsweep saw, so nothing is deleted"},
        {FinishedByOther, "%1 finished it at %2"},
        {ErasureHeld, "nothing was erased: what is in force is never erased (%1)"},
        {ErasureOfNothing, "the ledger has nothing of %1 that could be erased"},
        {ErasureOfLiveRun, "nothing was erased: run %1 of the ledger is at work"},
        {ErasureLeftBytes,
            "what was to be erased is erased, but SQLite could not write the file of %1 anew, so traces of it may "
            "still be "
            "in there: %2"},
        {CertificateTooEarly, "run %1 has not ended: nothing can be certified of it yet"},
        {CertificateOfRefusal, "run %1 was refused before it began: there is nothing to certify"},
        {CertificateOdd, "%1 is no certificate that docsweep could check: %2"},
        {CertificateForged, "the signature of %1 does not agree with its content and the key: one of them was altered"},
        {CertificateNamesDiffer, "%1 is not the list of names that the certificate speaks of"},
        {SigningKeyUnusable, "the key that certificates are signed with cannot be used: %1, %2"},
        {ScheduleAbsent, "%1 was expected %2 times since %3 and seen 0 times"},
        {ScheduleUnknown, "the ledger expects no schedule %1"},
    });

} // namespace

std::span<const CauseRow> causesOfLedger()
{
    return kLedger;
}

} // namespace docsweep
