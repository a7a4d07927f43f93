// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sqlconnection.h"
#include "core/sessions/sessionstore.h"

namespace docsweep {

/// The run lock beside an SQLite database: a transaction that stays open on a tiny database of its own,
/// "{database}.docsweep-lock". The kernel ends it with the process that holds it, however that dies, and it works
/// wherever SQLite's locks work (other machines, containers, Windows); a file with a process id does not: ids return,
/// and a container's first process is always number 1. The file holds who had the lock last and stays. The database is
/// kept open as well: so no other file gets its inode's number, and one that takes its place is noticed.
class SqliteRunLock final : public RunLock {
public:
    /// All links to a database share one lock. `opened` is a connection to it. Errors: Conflict with who holds it;
    /// Unauthorized when the file cannot be made.
    static Result<std::unique_ptr<RunLock>> acquire(const QString &database, std::unique_ptr<SqlConnection> opened);

    Result<> confirm() override;
    Result<> confirmDatabase() const override;

private:
    SqliteRunLock(QString database, std::unique_ptr<SqlConnection> opened, QString file,
        std::unique_ptr<SqlConnection> connection, QString token);

    const QString m_database; ///< as it was named
    const std::unique_ptr<SqlConnection> m_opened; ///< the database
    const QString m_file;
    std::unique_ptr<SqlConnection> m_connection;
    QString m_token;
};

} // namespace docsweep
