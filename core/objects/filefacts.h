// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>

#include <array>
#include <optional>

#include <sys/stat.h>

namespace docsweep {

/// The modification time, cut to microseconds; nothing outside the years 1 to 9999, which no clock has made.
std::optional<Instant> modifiedAt(const struct stat &facts);

/// What tells a file from another one under the same name. Its content: the inode (8 bytes). Its attributes: the change
/// time (8 bytes), which no program can set, so it also changes when a file is rewritten and its modification time put
/// back; but also with mode, owner and names. Of a file with several names (hard links) it says nothing: removing one
/// of them moves the change time seen by the others.
class FileVersion {
public:
    explicit FileVersion(const struct stat &facts);
    QByteArrayView content() const { return {m_bytes.data(), 8}; }
    QByteArrayView attributes() const { return {m_bytes.data() + 8, 8}; }
    /// Of a version that was kept.
    static QByteArrayView contentOf(const QByteArray &kept) { return QByteArrayView(kept).first(qMin(kept.size(), 8)); }
    /// As it is kept in plans: both, or the inode alone for a file with several names.
    QByteArray kept() const { return {m_bytes.data(), m_hasManyNames ? 8 : 16}; }

private:
    std::array<char, 16> m_bytes{};
    bool m_hasManyNames = false;
};

/// "a directory", "a symbolic link", "a named pipe", …
QString describeFileType(mode_t mode);

/// The name of the user this process acts as, for texts about missing rights.
QString effectiveUser();

/// "Permission denied"
QString describeErrno(int error);

/// What an errno of a file call means: ENOENT and ENOTDIR NotFound; EACCES, EPERM and EROFS Unauthorized; ELOOP and
/// EXDEV BadData; a file system that went away or is out of handles or time Unavailable; everything else Io.
ErrorKind fileErrorKind(int error);

/// The same for people; Unknown causes are the system's own words: "No such file or directory".
Why whyOfErrno(int error);

/// `what` and the reason: `listing "/srv/x": Permission denied (as user "www-data")`.
Error fileError(const QString &what, int error);

} // namespace docsweep
