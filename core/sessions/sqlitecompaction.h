// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>

namespace docsweep {

/// What a compaction of an SQLite file came to.
struct Compaction {
    qint64 before = 0; ///< bytes on the disk: of the file, in place with its -wal
    qint64 after = 0;
    bool wasNeeded = true; ///< false: no page was free, and nothing was touched
    bool isHeldByReaders = false; ///< in place: the room comes back when those who read an older state have ended

    bool operator==(const Compaction &) const = default;
};

struct CompactionRequest {
    QString database; ///< absolute
    std::chrono::milliseconds busyWait{5000}; ///< for others that read or write
    /// Called between any two steps, and now and then within long ones. For tests that pull the plug.
    std::function<void(const char *step)> onStep = {};
};

/// Both hold docsweep's run lock of the database meanwhile. Errors: Conflict (another run), Unavailable (busy; another
/// process has the file open), Unauthorized (whose file it is, and where nobody can tell who has it open or mounted),
/// BadData (damaged: nothing was done), Io (no room; or the file is in use by two names, and both are kept), BadConfig
/// (another name or a mount of its own leads to the file), NotFound, Cancelled. Blocking; a worker thread.

/// Makes a compact copy beside the database, proves it, and lets both exchange their names: killed at any moment, the
/// database is the old one or the new one, whole; what is left beside it goes with the next compaction. Whoever has the
/// old file open, or mounted by itself, would go on writing into a file without a name. So it is done only where the
/// kernel says that nobody has it open (a write lease, fcntl(2)), which it knows of local file systems alone, whosever
/// the other process is; that lease is held over the exchange. And only where no process's mountinfo has a mount of
/// this very file (requireNotMountedAlone): a container has it between two requests with no process that has it open.
/// Not seen are a mount in a namespace without any process, and what a file server gives other machines. Whoever finds
/// the name within the exchange waits, and gets the old file back; where another one waits for the new file by then,
/// both files stay and it fails. Linux only.
Result<Compaction> compactByExchange(const CompactionRequest &request, std::stop_token stop);

/// SQLite's own VACUUM, under its own locks and with its own journal: others may have the file open. They cannot write
/// meanwhile, and cannot read while the pages are written back. It needs room for up to two more copies.
Result<Compaction> compactInPlace(const CompactionRequest &request, std::stop_token stop);

/// What a compaction that was killed left beside this database: files of docsweep's own name that are plain ones, of
/// this user or of the database's owner. They hold rows that runs delete from the database alone.
QStringList leftoversOfCompaction(const QString &database);

/// For whoever holds the run lock. What cannot be removed is logged.
void removeLeftoversOfCompaction(const QString &database);

} // namespace docsweep
