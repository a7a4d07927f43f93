// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewords.h"

#include "ui/words/causewordsof.h"

namespace docsweep {

QString causeText(const Cause &cause)
{
    switch (causeSubject(cause.kind)) {
    case CauseSubject::Unknown:
        return {};
    case CauseSubject::Storage:
        return CauseWords::textOfStorage(cause);
    case CauseSubject::Files:
        return CauseWords::textOfFiles(cause);
    case CauseSubject::Database:
        return CauseWords::textOfDatabase(cause);
    case CauseSubject::Items:
        return CauseWords::textOfItems(cause);
    case CauseSubject::Runs:
        return CauseWords::textOfRuns(cause);
    case CauseSubject::Settings:
        return CauseWords::textOfSettings(cause);
    case CauseSubject::Schedule:
        return CauseWords::textOfSchedule(cause);
    case CauseSubject::Journal:
        return CauseWords::textOfJournal(cause);
    case CauseSubject::Ledger:
        return CauseWords::textOfLedger(cause);
    case CauseSubject::Vault:
        if (cause.kind < CauseKind::RowsUnlikeCopy)
            return CauseWords::textOfVault(cause);
        return cause.kind < CauseKind::KeyNotTaken ? CauseWords::textOfCopies(cause) : CauseWords::textOfRestore(cause);
    }
    return {};
}

QString causeMend(const Cause &cause)
{
    switch (causeSubject(cause.kind)) {
    case CauseSubject::Unknown:
    case CauseSubject::Items:
        return {};
    case CauseSubject::Storage:
        return CauseWords::mendOfStorage(cause);
    case CauseSubject::Files:
        return CauseWords::mendOfFiles(cause);
    case CauseSubject::Database:
        return CauseWords::mendOfDatabase(cause);
    case CauseSubject::Runs:
        return CauseWords::mendOfRuns(cause);
    case CauseSubject::Settings:
        return CauseWords::mendOfSettings(cause);
    case CauseSubject::Schedule:
        return CauseWords::mendOfSchedule(cause);
    case CauseSubject::Journal:
        return CauseWords::mendOfJournal(cause);
    case CauseSubject::Ledger:
        return CauseWords::mendOfLedger(cause);
    case CauseSubject::Vault:
        if (cause.kind < CauseKind::RowsUnlikeCopy)
            return CauseWords::mendOfVault(cause);
        return cause.kind < CauseKind::KeyNotTaken ? CauseWords::mendOfCopies(cause) : CauseWords::mendOfRestore(cause);
    }
    return {};
}

} // namespace docsweep
