// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sqlitestatement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    Error errorOf(sqlite3 *database, const QString &what)
    {
        const QString code = QString::number(sqlite3_extended_errcode(database));
        const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(database)), QSqlError::StatementError, code);
        return sqlError(what, error, u"QSQLITE"_s);
    }

    /// Qt's driver may be built with an SQLite of its own, and a connection of one library is nothing to another.
    Result<> requireSameLibrary(SqlConnection &connection)
    {
        static std::atomic<bool> isKnownSame{false};
        if (isKnownSame)
            return {};
        Result<QSqlQuery> query = connection.prepare(u"SELECT sqlite_source_id()"_s);
        if (!query)
            return fail(query.error());
        if (Result<> done = exec(*query, u"asking for SQLite's version"_s); !done)
            return done;
        if (!query->next() || query->value(0).toString() != QLatin1String(sqlite3_sourceid()))
            return fail(ErrorKind::BadConfig, u"Qt's driver for SQLite does not use the SQLite of this system"_s);
        isKnownSame = true;
        return {};
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
    const QVariant handle = connection.database().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(ErrorKind::Unavailable, u"preparing a statement: no connection"_s);
    auto *const database = *static_cast<sqlite3 *const *>(handle.constData());
    if (const Result<> same = requireSameLibrary(connection); !same)
        return fail(same.error());
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
