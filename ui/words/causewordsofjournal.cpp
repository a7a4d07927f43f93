// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

QString CauseWords::textOfJournal(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::PlanUnrunnable:
    case CauseKind::PlanUnknown:
    case CauseKind::PlanNotThere:
        return tr("The list no longer exists or was never finished. Nothing was deleted.");
    case CauseKind::NothingToRepair:
        return tr("There is no journal yet.");
    case CauseKind::JournalDamaged:
        return tr("The journal is damaged.");
    case CauseKind::DealtWithLater:
        return tr("A later run took care of it.");
    default:
        return {};
    }
}

QString CauseWords::mendOfJournal(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::PlanUnrunnable:
    case CauseKind::PlanUnknown:
    case CauseKind::PlanNotThere:
        return tr("Scan again.");
    case CauseKind::JournalDamaged:
        return tr("Close every docsweep that uses it, then repair it: docsweep-cli journal repair");
    default:
        return {};
    }
}

} // namespace docsweep
