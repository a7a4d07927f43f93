// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace docsweep {

/// A lock on a file itself, by whatever path it was reached: a hard link or a bind mount have the same one. It ends
/// with the process, however that dies. A file that was put into its place is another one, with a lock of its own:
/// whoever holds this one has to look (RunLock::confirmDatabase). Safe from every thread.
///
/// It is a lock of the open file description (fcntl(2), F_OFD_SETLK) on one byte at 0x646f6373776565 ("docswee"), which
/// no database reaches (SQLite's largest ends below 2^48) and which is far from SQLite's own locks (at 2^30). Those are
/// locks of the process, and the kernel drops them all as soon as the process closes any descriptor of the file. So a
/// file is opened once, and stays open as long as the process lives; deleted meanwhile, it keeps its room on the disk.
class InodeLock {
public:
    /// Null where no such lock is to be had: its file system knows none, the user may not write the file, another
    /// system than Linux. Errors: Conflict when it is held, by this process too; Unavailable.
    static Result<std::unique_ptr<InodeLock>> take(const QString &path);

    ~InodeLock();
    InodeLock(const InodeLock &) = delete;
    InodeLock &operator=(const InodeLock &) = delete;

private:
    struct OpenFile;
    struct OpenFiles;
    explicit InodeLock(OpenFile &file)
        : m_file(file)
    {
    }

    OpenFile &m_file;
};

} // namespace docsweep
