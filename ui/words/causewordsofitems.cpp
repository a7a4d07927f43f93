// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

QString CauseWords::textOfItems(const Cause &cause)
{
    const QString first = cause.about.value(0);
    const QString second = cause.about.value(1);
    switch (cause.kind) {
    case CauseKind::SessionCameBack:
    case CauseKind::ItsSessionCameBack:
        return tr("The session came back.");
    case CauseKind::DocumentsChanged:
        return tr("Its documents changed since the list was made.");
    case CauseKind::ChangedSince:
    case CauseKind::ChangedLately:
        return tr("It changed since the list was made.");
    case CauseKind::HeldSince:
        return tr("It is held since the list was made.");
    case CauseKind::NamedNow:
        return tr("A row names it now.");
    case CauseKind::SessionLeftAlone:
        return tr("Its session was left alone.");
    case CauseKind::RowsStay:
        return tr("The rows of its session stay.");
    case CauseKind::SessionGone:
        return tr("The session no longer exists.");
    case CauseKind::StillThere:
        return tr("It was still there after it was removed.");
    case CauseKind::StoppedMeanwhile:
    case CauseKind::StoppedOnRequest:
        return tr("It was stopped.");
    case CauseKind::InterruptedBefore:
        return tr("The run was interrupted before it; the next scan judges it anew.");
    case CauseKind::InterruptedAfter:
        return tr("It was removed before the run was interrupted.");
    case CauseKind::OtherCauses:
        return tr("Other causes.");
    case CauseKind::TimeUnreadable:
    case CauseKind::ActivityUnreadable:
        return tr("Its time cannot be read, so it is never old.");
    case CauseKind::NameImpossible:
        return tr("No file of this storage can have such a name.");
    case CauseKind::GivenUp:
        return tr("Somebody gave it up, so it was not deleted.");
    case CauseKind::OutputsKept:
        return tr("Outputs are kept.");
    case CauseKind::ActiveFilesKept:
        return tr("Files of sessions in use are kept.");
    case CauseKind::OutsideScope:
        return tr("It is not of the session that was asked for.");
    case CauseKind::NotAsked:
        return tr("The storage could not be asked for it.");
    case CauseKind::OldVersionsKept:
        return tr("Older versions are kept.");
    case CauseKind::HidesVersions:
        return tr("Without this mark, an older version that stays would be the file of its name again.");
    case CauseKind::Unconfirmed:
        return tr("The run was interrupted before the storage confirmed it.");
    case CauseKind::RowsUndecided:
    case CauseKind::BatchUndecided:
        return tr("Another transaction locks these rows, so whether they are gone cannot be told yet; the next "
                  "run looks again.");
    case CauseKind::StrayOfOlder:
        return tr("An older docsweep ordered it, and it is not in this bucket; it may have been in another one.");
    case CauseKind::AnswersMissing:
        return tr("The storage answered for %1 of %2 files.").arg(first, second);
    default:
        return {};
    }
}

} // namespace docsweep
