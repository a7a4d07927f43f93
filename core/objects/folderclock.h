// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace docsweep {

// The times of files on a network file system are those of its server, which does not tell what it takes for now.

/// Whether another machine's clock may give the times of files in this open folder (NFS, SMB, Ceph, 9P, file systems in
/// user space). False where the system does not say.
bool hasTimesOfAnother(int folder);

/// How far `clock` is ahead of the one that gives the times of files in this open folder: a file is made there, looked
/// at and removed. Errors: as fileErrorKind.
Result<Duration> measureFolderClock(int folder, const Clock &clock);

/// What was measured of the folder `root`, for every store of this process. Safe from every thread.
void noteFolderClock(const QString &root, Duration ahead);
std::optional<Duration> folderClock(const QString &root);

} // namespace docsweep
