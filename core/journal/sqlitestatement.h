// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/sqlconnection.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace docsweep {

/// A statement on a connection of Qt's, prepared once and run often: for the tables that have a row an item, where a
/// QSqlQuery would spend most of its time on names and variants. Lives and dies like a query: on its connection's
/// thread, and before it. Values are bound from 1, columns are read from 0, as in SQLite.
class SqliteStatement {
public:
    static Result<SqliteStatement> prepare(SqlConnection &connection, const char *sql);

    void bindNumber(int at, qint64 value);
    void bindNull(int at);
    /// Borrowed until the statement was run. Empty bytes are NULL.
    void bindBytes(int at, const QByteArray &bytes);

    /// The next row, or false at the end, from where it runs anew. `what` is for the error.
    Result<bool> next(const QString &what);
    /// Runs it to its end, whatever rows it has.
    Result<> run(const QString &what);

    bool isNull(int column) const;
    qint64 number(int column) const;
    QByteArray bytes(int column) const;
    QString text(int column) const;

private:
    struct Free {
        void operator()(sqlite3_stmt *statement) const;
    };
    SqliteStatement(sqlite3 *database, sqlite3_stmt *statement);
    void note(int told);

    sqlite3 *m_database = nullptr;
    int m_refusal = 0; ///< of a value that could not be bound; what it was bound to must not run
    std::unique_ptr<sqlite3_stmt, Free> m_statement;
};

} // namespace docsweep
