// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileidentity.h"
#include "core/base/identity.h"
#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace docsweep {

/// What a refusal means for another try, as far as its code tells.
enum class SqlTrouble {
    Other,
    TooSlow, ///< it outlasted the time limit of a statement: fewer rows at once may not
    Contended, ///< somebody else was at it: a deadlock, a lock not given in time, a busy file; the same again may do
};

/// A database connection that lives as long as this object, under a name of its own (a counter: thread ids return).
/// Stays on the thread that made it; its queries must be gone before it is.
class SqlConnection {
public:
    /// `driver` is Qt's name: "QSQLITE", "QPSQL". Not open yet.
    explicit SqlConnection(const QString &driver);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    QSqlDatabase &database() { return m_database; }

    /// The file that is opened; set before, by who opens it. An open SQLite file is read and written on when another
    /// one has taken its place.
    void setFile(const std::optional<FileIdentity> &file) { m_file = file; }
    const std::optional<FileIdentity> &file() const { return m_file; }

    /// The schema of the tables that it works on, set by who opened it and found them; empty where there is none to
    /// write before their names.
    void setSchema(const QString &schema) { m_schema = schema; }
    const QString &schema() const { return m_schema; }

    /// The columns of those tables that an older version of them does not have yet, as far as who opened it looked.
    void setLacking(const QStringList &columns) { m_lacking = columns; }
    const QStringList &lacking() const { return m_lacking; }

    /// Which database it leads to, once somebody has asked: a connection to a server stays with one.
    void setIdentity(const DatabaseId &identity) { m_identity = identity; }
    const std::optional<DatabaseId> &identity() const { return m_identity; }

    /// What the last statement failed for, of those that were noted; `run` and `prepare` note theirs.
    void note(const QSqlError &error);
    SqlTrouble trouble() const { return m_trouble; }
    void forgetTrouble() { m_trouble = SqlTrouble::Other; }

    /// A forward-only query of this connection, prepared. Errors: as `sqlError`.
    Result<QSqlQuery> prepare(const QString &sql);

    /// Runs one statement without values; in PostgreSQL also several, in one exchange. Errors: as `sqlError`.
    Result<> run(const QString &sql);

private:
    QSqlDatabase m_database;
    std::optional<FileIdentity> m_file;
    QString m_schema;
    QStringList m_lacking;
    std::optional<DatabaseId> m_identity;
    SqlTrouble m_trouble = SqlTrouble::Other;
};

/// A transaction that rolls back unless it was committed.
class SqlTransaction {
public:
    /// `begin` for SQLite writers is "BEGIN IMMEDIATE": the wait for the lock happens here, not at the first write.
    static Result<SqlTransaction> begin(SqlConnection &connection, const QString &begin = QStringLiteral("BEGIN"));
    SqlTransaction(SqlTransaction &&other) noexcept;
    SqlTransaction &operator=(SqlTransaction &&) = delete;
    ~SqlTransaction();

    Result<> commit();

    /// Leaves it open: it ends with its connection.
    void release() { m_connection = nullptr; }

private:
    explicit SqlTransaction(SqlConnection &connection)
        : m_connection(&connection)
    {
    }
    SqlConnection *m_connection;
};

/// What a driver's error means: busy or locked SQLite, a lost, refused or overloaded PostgreSQL connection, and
/// whatever is said in a transaction that broke before, are Unavailable; a full disk is Io; a refused login
/// Unauthorized; a missing database NotFound; a missing table or column BadConfig; everything else BadData. `what` says
/// what was tried: "reading expired sessions". Source: SQLite result codes (sqlite.org/rescode.html), PostgreSQL
/// SQLSTATE classes 08, 25, 28, 3D, 42, 53, 57. The
/// cause comes from the same codes. For a PostgreSQL connection that we cut ourselves: as `endOfWait`.
Error sqlError(const QString &what, const QSqlError &error, const QString &driver);

/// What is said after the error of an SQLite file that is damaged, whatever statement of this connection meets it.
void setDamageMend(SqlConnection &connection, const QString &mend);
/// Whether an SQLite error tells of a damaged file.
bool isDamage(const QSqlError &error);

/// Executes a prepared query; the error says what was tried.
Result<> exec(QSqlQuery &query, const QString &what);

} // namespace docsweep
