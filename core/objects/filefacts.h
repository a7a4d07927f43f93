// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>

#include <optional>

#include <sys/stat.h>

namespace docsweep {

/// The modification time, cut to microseconds; nothing outside the years 1 to 9999, which no clock has made.
std::optional<Instant> modifiedAt(const struct stat &facts);

/// What tells a file from another one under the same name: its inode and its change time (16 bytes), which no program
/// can set, so it also changes when a file is rewritten and its modification time put back. For a file with several
/// names (hard links) the inode alone (8 bytes): removing one of its names moves the change time seen by the others.
QByteArray fileVersion(const struct stat &facts);

/// Whether a file still has the version that was seen. An empty one fits every file.
bool hasVersion(const struct stat &facts, const QByteArray &version);

/// "a directory", "a symbolic link", "a named pipe", …
QString describeFileType(mode_t mode);

/// The name of the user this process acts as, for texts about missing rights.
QString effectiveUser();

/// "Permission denied"
QString describeErrno(int error);

/// What an errno of a file call means: ENOENT and ENOTDIR NotFound; EACCES, EPERM and EROFS Unauthorized; ELOOP and
/// EXDEV BadData; a file system that went away or is out of handles or time Unavailable; everything else Io.
ErrorKind fileErrorKind(int error);

/// `what` and the reason: `listing "/srv/x": Permission denied (as user "www-data")`.
Error fileError(const QString &what, int error);

} // namespace docsweep
