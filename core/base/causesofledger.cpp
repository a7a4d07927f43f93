// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kLedger = std::to_array<CauseRow>({
        {LedgerVanished,
            "the ledger of this web app is gone: it was at %1. Its holds are unknown, so nothing is deleted"},
        {LedgerForbidden, "this user may not use the ledger %1. Its holds are unknown, so nothing is deleted: %2"},
        {LedgerRowsHidden,
            "row-level security is on for the table %2 of the ledger %1. It may hide holds, so nothing is deleted"},
        {LedgerCopied,
            "the ledger %1 is a copy: it was made for another database. Its holds may be wrong here, so nothing is "
            "deleted"},
        {LedgerRolledBack,
            "the ledger %1 is older than it was: its last entry was %2 and is now %3. Holds may be missing, so nothing "
            "is "
            "deleted"},
        {LedgerForked,
            "the ledger %1 is not the one that was here before: it differs from entry %2 on. Somebody altered it, or "
            "restored it and went on. Nothing is deleted"},
        {LedgerReplaced,
            "the ledger %1 is not the one that was here before: somebody made a new one. Holds may be missing, so "
            "nothing is deleted"},
        {LedgerNewer, "the ledger %1 is of a newer docsweep. This version may not write to it, so nothing is deleted"},
        {LedgerIncomplete, "the ledger %1 is not complete, so nothing is deleted: %2"},
        {LedgerOfStranger,
            "the ledger %1 belongs to %2, who does not own the web app's tables. It may not be trusted, so nothing is "
            "deleted"},
        {LedgerOddHold, "only a newer docsweep understands hold %2 of the ledger %1, so nothing is deleted"},
        {LedgerAltered, "entry %1 of the ledger: %2"},
        {LedgerThere, "there is a ledger already: %1"},
        {LedgerMissing, "%1 has no ledger: only this docsweep knows its holds and runs"},
        {LedgerNotMade, "the ledger cannot be made in %1: %2"},
        {RunStoppedBy, "%1 asked this run to stop"},
        {RunNotLive, "run %1 of the ledger is not running"},
        {LedgerUnwritten, "the run could not be written to the ledger %1, so nothing was deleted"},
        {LeftByOther, "%1 ordered it and could not finish it"},
        {LedgerLost, "the ledger %1 cannot be read any more. Its holds are unknown, so nothing more is deleted"},
        {LedgerRunLost, "run %1 is in the chain of the ledger, but its row is gone from the table"},
        {LedgerRunPlanted, "run %1 is in the table of the ledger, but no entry of the chain began it"},
        {LedgerRunAltered, "run %1 of the ledger: the table says %3 for %2, and the chain says %4"},
        {LedgerRunResealed, "run %1 of the ledger: %2 was altered in the table and does not fit its seal in the chain"},
        {LedgerRunErased, "run %1 of the ledger: its text was erased, but no entry of the chain says so"},
        {LedgerCopyOlder,
            "the ledger %1 is a copy: it was made for another database. It is also older than what this docsweep saw "
            "at "
            "%4: its last entry was %2 and is now %3. Holds may be missing, so nothing is deleted"},
        {LedgerCopyForked,
            "the ledger %1 is a copy: it was made for another database. It also differs from entry %2 on from what "
            "this "
            "docsweep saw, so nothing is deleted"},
        {FinishedByOther, "%1 finished it at %2"},
        {ErasureHeld, "nothing was erased: a hold that is in force is never erased (%1)"},
        {ErasureOfNothing, "the ledger has nothing of %1 to erase"},
        {ErasureOfLiveRun, "nothing was erased: run %1 of the ledger is still running"},
        {ErasureLeftBytes,
            "it was erased, but SQLite could not rewrite the file of %1, so traces may still be in it: %2"},
        {CertificateTooEarly, "run %1 has not ended, so there is no certificate of it yet"},
        {CertificateOfRefusal, "run %1 was refused before it began: there is nothing to certify"},
        {CertificateOdd, "%1 is not a certificate that docsweep can check: %2"},
        {CertificateForged, "the signature of %1 does not match: the certificate or the key was altered"},
        {CertificateNamesDiffer, "%1 is not the list of names that belongs to the certificate"},
        {SigningKeyUnusable, "the key that signs certificates cannot be used: %1, %2"},
        {ScheduleAbsent, "%1 was expected %2 times since %3 and seen 0 times"},
        {ScheduleUnknown, "the ledger expects no schedule %1"},
    });

} // namespace

std::span<const CauseRow> causesOfLedger()
{
    return kLedger;
}

} // namespace docsweep
