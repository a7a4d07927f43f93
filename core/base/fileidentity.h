// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace docsweep {

/// Which file it is that stands under a name: one that was put into its place is another. Certain only while somebody
/// keeps the first one open, for numbers are given anew.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0; ///< its inode

    bool operator==(const FileIdentity &) const = default;
};

/// Nothing where there is no file, and where no open file can be replaced (Windows). Never opens it: closing a file
/// takes away every lock that SQLite holds on it in this process.
std::optional<FileIdentity> fileIdentity(const QString &path);

} // namespace docsweep
