// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"

#include <QByteArray>

namespace docsweep {

/// Who keeps a path from leaving its folder. Both never follow a symbolic link and never cross into another file
/// system; Kernel also notices a folder of the same file system mounted elsewhere, in one call.
enum class PathResolution {
    Kernel, ///< openat2(2), Linux 5.6; where it is missing or forbidden, Stepwise is used instead
    Stepwise, ///< openat(2), one segment after the other
};

/// What a folder is opened for.
enum class FolderUse {
    Entries, ///< reading its names, flushing it to disk; needs the right to read it
    Passage, ///< only to reach what is in it
};

/// Opens the folder `path` beneath the open folder `base`. The path is relative, of one or more segments of any length
/// together, none of them empty, "." or ".."; a slash at its end is allowed.
/// Not open on failure, errno says why: ELOOP a segment is a symbolic link, ENOTDIR a segment is no folder, EXDEV a
/// segment is another file system, else as open(2).
Descriptor openFolder(int base, QByteArrayView path, FolderUse use, PathResolution resolution);

/// Whether a segment can name a file or folder beneath another: not empty, not "." or "..", no slash, no NUL.
bool isPlainSegment(QByteArrayView segment);

/// Whether a key is made of plain segments, and thus names something beneath its bucket and nothing else.
bool isPlainKey(QByteArrayView key);

/// The folder part of a plain key with its slash ("" for none), and the rest.
QByteArrayView folderPart(QByteArrayView key);
QByteArrayView namePart(QByteArrayView key);

} // namespace docsweep
