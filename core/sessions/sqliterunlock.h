// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sqlconnection.h"
#include "core/sessions/sessionstore.h"

namespace docsweep {

/// The run lock beside an SQLite database: a transaction that stays open on a tiny database of its own,
/// "{database}.docsweep-lock". The kernel ends it with the process that holds it, however that dies, and it works
/// wherever SQLite's locks work (other machines, containers, Windows); a file with a process id does not: ids return,
/// and a container's first process is always number 1. The file holds who had the lock last and stays.
class SqliteRunLock final : public RunLock {
public:
    /// `database` is the canonical path, so that all links to it share one lock. Errors: Conflict with who holds it;
    /// Unauthorized when the file cannot be made.
    static Result<std::unique_ptr<RunLock>> acquire(const QString &database);

    Result<> confirm() override;

private:
    SqliteRunLock(QString file, std::unique_ptr<SqlConnection> connection, QString token);

    QString m_file;
    std::unique_ptr<SqlConnection> m_connection;
    QString m_token;
};

} // namespace docsweep
