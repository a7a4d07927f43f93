// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kFiles = std::to_array<CauseRow>({
        {StorageFolderAway, "opening the storage folder \"%1\": %2"},
        {StorageFolderMissing,
            "opening the storage folder \"%1\": %2; is its disk mounted, and is STORAGE_ROOT right?"},
        {BucketFolderAway, "opening the bucket \"%1\": %2"},
        {BucketFolderMissing,
            "opening the bucket \"%1\": %2; is the disk of %3 mounted, and are STORAGE_ROOT and SUPABASE_BUCKET_NAME "
            "right?"},
        {BucketIsLink, "the bucket \"%1\" is a symbolic link, which is not followed; set STORAGE_ROOT to its target"},
        {BucketNoFolder, "\"%1\" is not a bucket name: it must be the name of one folder in %2 (SUPABASE_BUCKET_NAME)"},
        {FolderReplaced, "a different folder than before is now at \"%1\"; is its disk mounted?"},
        {FolderProtected, "files in %1 may not be deleted: %2"},
        {FolderUnwritable, "the folder \"%1\" is not writable for user \"%2\" (%3)"},
        {FileProtected,
            "user \"%1\" may not delete this file: the folder's sticky bit or an immutable attribute protects it "
            "(%2)"},
        {AccessDenied, "%2 (as user \"%1\")"},
        {MountedReadOnly, "the file system is mounted read-only"},
        {MountedThere, "something is mounted there, or the system is using it"},
        {MountedAcross, "another file system is mounted there, which is not entered"},
        {LinkInTheWay, "there is a symbolic link on the path, which is not followed"},
        {FileIsLink, "\"%1\" is a symbolic link, which is not followed"},
        {RootEmpty, "%1 is empty: it must be the folder that holds the buckets"},
        {RootNotAbsolute, "STORAGE_ROOT \"%1\" is not an absolute path"},
    });

} // namespace

std::span<const CauseRow> causesOfFiles()
{
    return kFiles;
}

} // namespace docsweep
