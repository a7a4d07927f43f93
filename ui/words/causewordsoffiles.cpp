// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

QString CauseWords::textOfFiles(const Cause &cause)
{
    const QString first = cause.about.value(0);
    switch (cause.kind) {
    case CauseKind::BucketNoFolder:
        return first.isEmpty() ? tr("The bucket does not exist, or the key cannot see it.")
                               : tr("The bucket %1 does not exist, or the key cannot see it.").arg(first);
    case CauseKind::RootNotAbsolute:
        return tr("The storage folder must be an absolute path: %1").arg(first);
    case CauseKind::StorageFolderMissing:
    case CauseKind::StorageFolderAway:
        return tr("The storage folder %1 cannot be opened.").arg(first);
    case CauseKind::BucketFolderMissing:
    case CauseKind::BucketFolderAway:
        return tr("The bucket's folder %1 cannot be opened.").arg(first);
    case CauseKind::FolderUnwritable:
    case CauseKind::FolderProtected:
        return tr("docsweep may not write to the folder of the files: %1").arg(first);
    case CauseKind::FileProtected:
        return tr("The user %1 may not delete this file, because it is protected.").arg(first);
    case CauseKind::AccessDenied:
        return tr("The user %1 has no access to it.").arg(first);
    case CauseKind::MountedReadOnly:
        return tr("The file system is mounted read-only.");
    case CauseKind::MountedAcross:
    case CauseKind::MountedThere:
        return tr("Something else is mounted there, or the system is using it.");
    case CauseKind::BucketIsLink:
    case CauseKind::FileIsLink:
    case CauseKind::LinkInTheWay:
        return tr("There is a symbolic link on the path. docsweep does not follow symbolic links.");
    case CauseKind::FolderReplaced:
        return tr("A different database or bucket than before is at %1.").arg(first);
    case CauseKind::RootEmpty:
        return tr("The value of the setting %1 cannot be used.").arg(first);
    default:
        return {};
    }
}

QString CauseWords::mendOfFiles(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::BucketNoFolder:
        return tr("Check SUPABASE_BUCKET_NAME.");
    case CauseKind::BucketFolderMissing:
    case CauseKind::BucketIsLink:
    case CauseKind::FolderReplaced:
    case CauseKind::StorageFolderMissing:
    case CauseKind::StorageFolderAway:
    case CauseKind::BucketFolderAway:
        return tr("Check that its disk is mounted and that STORAGE_ROOT and SUPABASE_BUCKET_NAME are correct.");
    case CauseKind::FolderUnwritable:
    case CauseKind::FolderProtected:
    case CauseKind::FileProtected:
    case CauseKind::AccessDenied:
        return tr("Run docsweep as the user who owns the files, or allow it to write there.");
    case CauseKind::MountedReadOnly:
    case CauseKind::FileIsLink:
    case CauseKind::MountedAcross:
    case CauseKind::MountedThere:
    case CauseKind::LinkInTheWay:
        return tr("Fix the folder, then try again.");
    case CauseKind::RootEmpty:
    case CauseKind::RootNotAbsolute:
        return tr("Correct it where it is set.");
    default:
        return {};
    }
}

} // namespace docsweep
