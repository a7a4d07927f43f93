// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqllink.h"

#include <QSqlError>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    Result<> readStream(SqlConnection &connection, const QString &sql, const QString &what, const RowSink &onRow)
    {
        QSqlQuery query(connection.database());
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return fail(sqlError(what, query.lastError(), connection.database().driverName()));
        Result<> read = forEachRow(query, what, onRow);
        // Qt would fetch all the rows that are left before it lets go of the statement; closing ends it now.
        if (!read)
            connection.database().close();
        return read;
    }

} // namespace

SqlLink::SqlLink(std::unique_ptr<const SqlDialect> dialect, SqlAccess access)
    : m_dialect(std::move(dialect))
    , m_access(access)
{
}

Result<> SqlLink::read(const QString &sql, const QVariantList &values, const QString &what, const std::stop_token &stop,
    const RowSink &onRow)
{
    return attempt(stop, [&](SqlConnection &connection) -> Result<> {
        const auto transaction = m_dialect->begin(connection, SqlAccess::ReadOnly);
        return transaction ? m_dialect->query(connection, sql, values, what, onRow) : fail(transaction.error());
    });
}

Result<bool> SqlLink::readWithin(const QString &sql, const QVariantList &values, const QString &what,
    std::chrono::milliseconds patience, const std::stop_token &stop, const RowSink &onRow)
{
    return attempt(stop, [&](SqlConnection &connection) -> Result<bool> {
        const auto transaction = m_dialect->begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        const auto limited = m_dialect->limit(connection, patience, stop);
        if (!limited)
            return fail(limited.error());
        const Result<> read = m_dialect->query(connection, sql, values, what, onRow);
        if (stop.stop_requested())
            return failCancelled();
        if (!read && (*limited)->hasEnded())
            return false;
        return read ? Result<bool>(true) : fail(read.error());
    });
}

Result<> SqlLink::stream(const QString &sql, const QString &what, const std::stop_token &stop, const RowSink &onRow)
{
    if (stop.stop_requested())
        return failCancelled();
    const PostgresWait wait(stop);
    std::unique_ptr<SqlConnection> connection;
    auto turn = m_dialect->waitToWrite(stop);
    if (stop.stop_requested())
        return failCancelled();
    const Result<QString> opened = openStream(connection, sql);
    turn = {};
    if (!opened)
        return fail(named(opened.error()));
    auto interrupter = m_dialect->interruptOnStop(*connection, stop);
    if (!interrupter)
        return fail(named(interrupter.error()));
    const Result<> read = readStream(*connection, *opened, what,
        [&](const QSqlQuery &row) { return stop.stop_requested() ? failCancelled() : onRow(row); });
    interrupter->reset();
    if (stop.stop_requested()) // the database words an interrupted statement as an error of its own
        return read ? Result<>() : failCancelled(); // what interrupts may arrive late: the connection goes
    if (!read)
        return fail(named(read.error()));
    if (!m_connection && m_dialect->closeStream(*connection)) {
        m_connection = std::move(connection);
        m_thread = std::this_thread::get_id();
    }
    return {};
}

/// On our own connection where there is one, which may have been closed meanwhile; else on a new one.
Result<QString> SqlLink::openStream(std::unique_ptr<SqlConnection> &connection, const QString &sql)
{
    if (m_connection && m_thread == std::this_thread::get_id() && m_dialect->isCurrent(*m_connection)) {
        connection = std::move(m_connection);
        Result<QString> opened = m_dialect->openStream(*connection, sql);
        if (opened || opened.error().kind != ErrorKind::Unavailable)
            return opened;
    }
    auto made = m_dialect->connect(m_access);
    if (!made)
        return fail(made.error());
    connection = std::move(*made);
    return m_dialect->openStream(*connection, sql);
}

Error SqlLink::named(const Error &error) const
{
    // A ledger's name has the database's in it.
    if (error.kind == ErrorKind::Cancelled || causeSubject(error.cause.kind) == CauseSubject::Ledger)
        return error;
    return during(m_dialect->name(), error);
}

Result<> SqlLink::ensureOpen()
{
    if (m_connection && m_thread == std::this_thread::get_id() && m_dialect->isCurrent(*m_connection))
        return {};
    m_connection.reset();
    auto opened = m_dialect->connect(m_access);
    if (!opened)
        return fail(named(opened.error()));
    m_connection = std::move(*opened);
    m_thread = std::this_thread::get_id();
    return {};
}

/// After an error that may come from a lost connection the next attempt opens a new one.
Error SqlLink::settled(const Error &error)
{
    if (error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Cancelled) // which may have cut it
        m_connection.reset();
    return named(error);
}

} // namespace docsweep
