// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kFiles = std::to_array<CauseRow>({
        {StorageFolderAway, "opening the storage folder \"%1\""},
        {BucketFolderAway, "opening the bucket \"%1\""},
        {FolderProtected, "files in %1 may not be removed: "},
        {FileProtected, "the file is protected against user \"%1\""},
        {AccessDenied, " (as user \"%1\")"},
        {MountedReadOnly, "the file system is mounted read-only"},
        {MountedThere, "something is mounted there, or the system uses it"},
        {LinkInTheWay, "a symbolic link is in the way, not followed"},
        {RootNotAbsolute, "STORAGE_ROOT \"%1\" is not an absolute path"},
        {BucketNoFolder, "\"%1\" is no bucket name: it must be the name of one folder in %2 (SUPABASE_BUCKET_NAME)"},
        {BucketIsLink, "the bucket \"%1\" is a symbolic link, not followed; name its target in STORAGE_ROOT"},
        {FolderReplaced,
            "another folder is at \"%1\" now than the one that was looked at before; is "
            "its disk mounted?"},
    });

} // namespace

std::span<const CauseRow> causesOfFiles()
{
    return kFiles;
}

} // namespace docsweep
