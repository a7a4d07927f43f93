// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/beneath.h"
#include "core/objects/newobject.h"

namespace docsweep {

/// Stores one new file beneath an open bucket, and makes the folders it needs. The file has no name until it is whole
/// and on the disk, so whoever is killed leaves nothing (on file systems without nameless files: a file
/// ".docsweep-….part"); then it gets its name, unless that is taken. `what` is said before each error.
/// Errors: Conflict (the name is taken, or a file stands where a folder is needed), BadData (a name that this file
/// system does not take; bytes that are not as many as told), those of the source, Io and others of the disk.
Result<> storeNewFile(
    int bucket, const NewObject &object, PathResolution resolution, const ByteSource &source, const QString &what);

} // namespace docsweep
