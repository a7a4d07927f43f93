// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/inodelock.h"
#include "core/sessions/sessionstore.h"
#include "core/sql/sqlconnection.h"

namespace docsweep {

/// The run lock beside an SQLite database: a transaction that stays open on a tiny database of its own,
/// "{database}.docsweep-lock". The kernel ends it with the process that holds it, however that dies, and it works
/// wherever SQLite's locks work (other machines, containers, Windows); a file with a process id does not: ids return,
/// and a container's first process is always number 1. The file stays; it holds who had the lock last, and a UUID that
/// the first run made: the anchor of the database's identity. Runs leave it on the database, too (Linux: an attribute
/// of the file): so it outlives the lock file, and other names of the same file lead to the same web app. The database
/// is kept open as well: so no other file gets its inode's number, and one that takes its place is noticed. And it is
/// locked itself, where that is possible: a hard link or a mount has a lock file of its own beside it.
class SqliteRunLock final : public RunLock {
public:
    /// All links to a database share one lock. `opened` is a connection to it. Errors: Conflict with who holds it;
    /// Unauthorized when the file cannot be made.
    static Result<std::unique_ptr<RunLock>> acquire(const QString &database, std::unique_ptr<SqlConnection> opened);

    /// The same without opening the database: for who will put another file into its place, and proves that nobody has
    /// it open, another run included. `confirmDatabase` knows nothing then.
    static Result<std::unique_ptr<RunLock>> acquireBeside(const QString &database);

    /// The UUID beside a database, else the one on it; empty before the first run. Changes and makes nothing. Errors:
    /// Unauthorized, Unavailable (locked, or left in the middle of a write: the next run mends that), as sqlError.
    static Result<QString> uuidBeside(const QString &database);

    Result<> confirm() override;
    Result<> confirmDatabase() const override;

private:
    static Result<std::unique_ptr<RunLock>> acquire(
        const QString &database, std::unique_ptr<SqlConnection> opened, std::unique_ptr<InodeLock> inode);
    SqliteRunLock(QString database, std::unique_ptr<SqlConnection> opened, QString file,
        std::unique_ptr<SqlConnection> connection, QString token, std::unique_ptr<InodeLock> inode);

    const QString m_database; ///< as it was named
    const std::unique_ptr<SqlConnection> m_opened; ///< the database; may be null
    const QString m_file;
    std::unique_ptr<SqlConnection> m_connection;
    QString m_token;
    const std::unique_ptr<InodeLock> m_inode; ///< may be null; the last member: given back before the lock file
};

} // namespace docsweep
