// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/beneath.h"
#include "core/objects/newobject.h"

#include <functional>
#include <span>

namespace docsweep {

/// Stores one new file beneath an open bucket, and makes the folders it needs. The file has no name until it is whole
/// and on the disk, so whoever is killed leaves nothing (on file systems without nameless files: a file
/// ".docsweep-….part"); then it gets its name, unless that is taken. `what` is said before each error.
/// Errors: Conflict (the name is taken, or a file stands where a folder is needed), BadData (a name that this file
/// system does not take; bytes that are not as many as told), those of the source, Io and others of the disk.
Result<> storeNewFile(
    int bucket, const NewObject &object, PathResolution resolution, const ByteSource &source, const QString &what);

/// Stores new files beneath an open bucket, each as `storeNewFile`, but waits for the disk once for many: all of them
/// are written first, then all are on the disk, and only then they get their names, and their folders follow. `source`,
/// `what`: of each of them. `stored` comes once for each, after that, in any order.
void storeNewFiles(int bucket, std::span<const NewObject> objects, PathResolution resolution,
    const std::function<ByteSource(size_t at)> &source, const std::function<QString(size_t at)> &what,
    const std::function<void(size_t at, const Result<> &)> &stored);

} // namespace docsweep
