// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sqlitestatement.h"

#include "core/journal/schema.h"
#include "core/sql/sqlitehandle.h"

#include <QSqlError>

#include <sqlite3.h>

#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    Error errorOf(sqlite3 *database, const QString &what)
    {
        const QString code = QString::number(sqlite3_extended_errcode(database));
        const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(database)), QSqlError::StatementError, code);
        return journalError(what, error);
    }

} // namespace

void SqliteStatement::Free::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement::SqliteStatement(sqlite3 *database, sqlite3_stmt *statement)
    : m_database(database)
    , m_statement(statement)
{
}

Result<SqliteStatement> SqliteStatement::prepare(SqlConnection &connection, const char *sql)
{
    const Result<sqlite3 *> handle = sqliteHandle(connection);
    if (!handle)
        return fail(handle.error());
    sqlite3 *const database = *handle;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return fail(errorOf(database, u"preparing a statement"_s));
    return SqliteStatement(database, statement);
}

void SqliteStatement::note(int told)
{
    if (told != SQLITE_OK)
        m_refusal = told;
}

void SqliteStatement::bindNumber(int at, qint64 value)
{
    note(sqlite3_bind_int64(m_statement.get(), at, value));
}

void SqliteStatement::bindNull(int at)
{
    note(sqlite3_bind_null(m_statement.get(), at));
}

void SqliteStatement::bindBytes(int at, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        bindNull(at);
    else
        note(
            sqlite3_bind_blob64(m_statement.get(), at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC));
}

Result<bool> SqliteStatement::next(const QString &what)
{
    if (m_refusal != SQLITE_OK) {
        return fail(ErrorKind::BadData,
            what + u": a value cannot be stored: "_s + QString::fromUtf8(sqlite3_errstr(m_refusal)));
    }
    const int told = sqlite3_step(m_statement.get());
    if (told == SQLITE_ROW)
        return true;
    if (told != SQLITE_DONE) {
        Error error = errorOf(m_database, what);
        sqlite3_reset(m_statement.get());
        return fail(std::move(error));
    }
    sqlite3_reset(m_statement.get());
    return false;
}

Result<> SqliteStatement::run(const QString &what)
{
    while (true) {
        const Result<bool> row = next(what);
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
    }
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *const data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(data, sqlite3_column_bytes(m_statement.get(), column));
}

QString SqliteStatement::text(int column) const
{
    const auto *const data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement.get(), column));
}

} // namespace docsweep
