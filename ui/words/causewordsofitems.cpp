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
        return tr("The session is in use again.");
    case CauseKind::DocumentsChanged:
        return tr("Its documents changed since the list was made.");
    case CauseKind::ChangedSince:
    case CauseKind::ChangedLately:
        return tr("It changed since the list was made.");
    case CauseKind::HeldSince:
        return tr("It was put on hold after the list was made.");
    case CauseKind::NamedNow:
        return tr("A row refers to it now.");
    case CauseKind::SessionLeftAlone:
        return tr("Its session was skipped.");
    case CauseKind::RowsStay:
        return tr("The rows of its session are kept.");
    case CauseKind::SessionGone:
        return tr("The session no longer exists.");
    case CauseKind::StillThere:
        return tr("It was still there after the deletion.");
    case CauseKind::StoppedMeanwhile:
    case CauseKind::StoppedOnRequest:
        return tr("It was stopped.");
    case CauseKind::InterruptedBefore:
        return tr("The run was interrupted before this item. The next scan checks it again.");
    case CauseKind::InterruptedAfter:
        return tr("It was removed before the run was interrupted.");
    case CauseKind::OtherCauses:
        return tr("Other causes.");
    case CauseKind::TimeUnreadable:
    case CauseKind::ActivityUnreadable:
        return tr("Its time cannot be read, so it never counts as old.");
    case CauseKind::NameImpossible:
        return tr("No file in this storage can have such a name.");
    case CauseKind::GivenUp:
        return tr("Its deletion was given up, so it was not deleted.");
    case CauseKind::OutputsKept:
        return tr("Outputs are kept.");
    case CauseKind::ActiveFilesKept:
        return tr("Files of sessions in use are kept.");
    case CauseKind::OutsideScope:
        return tr("It is not part of the requested session.");
    case CauseKind::NotAsked:
        return tr("The storage could not be asked about it.");
    case CauseKind::OldVersionsKept:
        return tr("Older versions are kept.");
    case CauseKind::HidesVersions:
        return tr("Without this deletion marker, an older version that is kept would become the current file again.");
    case CauseKind::Unconfirmed:
        return tr("The run was interrupted before the storage confirmed it.");
    case CauseKind::RowsUndecided:
    case CauseKind::BatchUndecided:
        return tr("Another transaction has locked these rows, so it is not yet known whether they are gone. The next "
                  "run checks again.");
    case CauseKind::StrayOfOlder:
        return tr("An older docsweep requested this deletion. The file is not in this bucket; it may have been in "
                  "another one.");
    case CauseKind::AnswersMissing:
        return tr("The storage answered for only %1 of %2 files.").arg(first, second);
    default:
        return {};
    }
}

} // namespace docsweep
