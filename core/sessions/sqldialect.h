// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/returning.h"
#include "core/sessions/sessionstore.h"
#include "core/sessions/sqlholes.h"
#include "core/sessions/wholerows.h"
#include "core/sql/sqlconnection.h"

#include <QVariantList>

#include <chrono>
#include <mutex>

namespace docsweep {

enum class SqlAccess { ReadOnly, ReadWrite };

/// Called with the query standing on a row; an error ends the reading and is its result.
using RowSink = std::function<Result<>(const QSqlQuery &row)>;

/// Ends a long statement when a stop is asked for. Lives no longer than the connection it was made for.
class StatementInterrupter {
public:
    virtual ~StatementInterrupter() = default;
};

/// Ends a statement with a patience or a stop. Lives within its transaction.
class StatementLimit {
public:
    virtual ~StatementLimit() = default;
    /// Whether the patience is what ended the statement that failed last.
    virtual bool hasEnded() const = 0;
};

/// What SQLite and PostgreSQL do differently. Everything else is the same SQL (sessionsql.h) and the same code. Holds
/// settings only: safe from every thread. Errors have texts without the database's name; SqlLink adds it.
class SqlDialect {
public:
    virtual ~SqlDialect() = default;

    /// As SessionReader::name.
    virtual QString name() const = 0;

    /// A new connection for the calling thread. Never makes a database. Errors: as SessionReader.
    virtual Result<std::unique_ptr<SqlConnection>> connect(SqlAccess access) const = 0;

    /// That a connection leads where a new one would lead now: a file may have been replaced since.
    virtual bool isCurrent(const SqlConnection &) const { return true; }

    /// A transaction: reading ones see one snapshot and can change nothing, writing ones see what is committed and
    /// keep others from changing what they have locked. Waits for locks are bounded: Unavailable.
    virtual Result<SqlTransaction> begin(SqlConnection &connection, SqlAccess access) const = 0;

    /// Taken by whoever is about to delete, or to read for so long that nobody could commit meanwhile; before the
    /// transaction and for as long as it lasts. Waits for the others of this process, or until a stop: then, and where
    /// the server makes them take turns, nothing is held.
    virtual std::unique_lock<std::timed_mutex> waitToWrite(const std::stop_token &) const { return {}; }

    /// Makes a statement's rows ready to be read slowly, from one snapshot and without keeping anybody from writing;
    /// answers the statement that reads them on this connection, which does nothing else until the stream is closed.
    virtual Result<QString> openStream(SqlConnection &connection, const QString &sql) const = 0;
    /// After the last row: the connection is as it was before the stream.
    virtual Result<> closeStream(SqlConnection &connection) const = 0;

    /// Whether a commit that was given up on may still be executed later: by a server that was frozen.
    virtual bool commitsLate() const { return false; }

    /// A statement of sessionsql.h in this database's words; {keys}, {ids} or {rows} become `places` places. A table
    /// may still be a hole, which `execute` and `openStream` fill.
    QString sql(const QString &statement, qsizetype places) const;

    /// Runs a statement in an open transaction, forward-only. Values are 64-bit integers, byte arrays or null.
    /// Errors: as sqlError, also for those of `forEachRow`.
    virtual Result<QSqlQuery> execute(
        SqlConnection &connection, const QString &sql, const QVariantList &values, const QString &what) const = 0;
    /// The same, with every row handed on.
    Result<> query(SqlConnection &connection, const QString &sql, const QVariantList &values, const QString &what,
        const RowSink &onRow) const;

    /// A STAMP as a time; nothing for null and for what is no time.
    virtual std::optional<Instant> instantOf(const QVariant &stamp) const = 0;
    /// The value for a TIME.
    virtual QVariant timeValue(Instant instant) const = 0;
    /// Whether a row of this database can have this key at all; only such keys may be bound to KEY.
    virtual bool canHoldKey(const SessionKey &key) const = 0;

    virtual Result<QStringList> columnsOf(SqlConnection &connection, QLatin1String table) const = 0;

    // Rows with every column (wholerowreading.h), in an open transaction.
    virtual RowsOf rowsOf() const = 0;
    virtual Result<WholeTable> wholeTable(SqlConnection &connection, QLatin1String table) const = 0;
    /// Two expressions for a column of the table `w`: what kind its value is of, and the value.
    virtual QString wholeCell(const QByteArray &column) const = 0;
    virtual Cell wholeValue(const QVariant &kind, const QVariant &value) const = 0;
    /// Calls `read` while values are written as WholeTable says.
    virtual Result<> whileExact(SqlConnection &connection, const std::function<Result<>()> &read) const = 0;

    // Rows that are put back (sessionreturner.h), in an open transaction, while values are written exactly.
    virtual Result<std::vector<ColumnNow>> columnsNow(SqlConnection &connection, QLatin1String table) const = 0;
    /// A column's name as it stands in a statement, whatever it is.
    virtual QString columnName(const QByteArray &name) const = 0;
    /// How a value is written for a column; what is to be bound for it is added to `values`.
    virtual QString cellValue(const Cell &cell, const WholeColumn &column, QVariantList &values) const = 0;
    /// What an INSERT says so that its row may have a number of its own.
    virtual QString overridingIds() const { return {}; }
    /// New numbers of this table are larger from now on, whatever becomes of the transaction.
    virtual Result<> advanceIds(SqlConnection &, QLatin1String /*table*/, qint64 /*past*/) const { return {}; }
    /// That rows of both tables may be inserted by this user. Errors: Unauthorized with what is missing.
    virtual Result<> proveInsertable(SqlConnection &) const { return {}; }

    /// Asked when a table cannot be found: an error that says where one of that name is, out of our sight; ok where
    /// there is none.
    virtual Result<> checkReach(SqlConnection &connection) const = 0;
    /// What else must be right of tables that are there: encoding, types, permissions, nothing hidden from us.
    virtual Result<> checkTables(SqlConnection &connection, SqlAccess access) const = 0;
    /// How it is known in which zone its times are.
    virtual ZoneSource zoneSource() const = 0;
    virtual Result<Instant> serverTime(SqlConnection &connection) const = 0;
    /// As SessionReader::facts.
    virtual Result<DatabaseFacts> facts(SqlConnection &connection) const = 0;
    /// As SessionReader::beside. `space` may be absent.
    virtual Result<Beside> beside(SqlConnection &connection, Instant now, const std::stop_token &stop) const = 0;
    /// As SessionStore::proveDjangoSessionsWritable.
    virtual Result<> proveDjangoSessionsWritable(SqlConnection &) const { return {}; }
    /// As SessionStore::proveWritable.
    virtual Result<> proveWritable(SqlConnection &connection) const = 0;
    /// As SessionReader.
    virtual Result<DatabaseId> identity(SqlConnection &connection) const = 0;
    /// As SessionReader::warnings.
    virtual Result<QStringList> warnings(SqlConnection &) const { return QStringList(); }
    virtual Result<std::unique_ptr<RunLock>> acquireRunLock() const = 0;

    /// From now until it is destroyed, a stop ends what runs on this connection. Null where statements are short.
    virtual Result<std::unique_ptr<StatementInterrupter>> interruptOnStop(
        SqlConnection &connection, std::stop_token stop) const = 0;

    /// From now until it is destroyed, statements of this connection end with the patience, counted for each from its
    /// beginning or for all from now, and soon after a stop. In an open transaction that reads.
    virtual Result<std::unique_ptr<StatementLimit>> limit(
        SqlConnection &connection, std::chrono::milliseconds patience, std::stop_token stop) const = 0;

private:
    /// What this database writes in a hole.
    virtual QString fill(SqlHole hole, const QString &argument, qsizetype places) const = 0;
};

/// "a, a, a": what stands in a list of places.
QString repeated(const QString &place, qsizetype count);

/// A value as it must be given to Qt, which takes an empty byte array for null when it has no buffer.
QVariant asBound(const QVariant &value);

/// Hands on the rows of an executed query. Also tells a lost connection from the end of the rows.
Result<> forEachRow(QSqlQuery &query, const QString &what, const RowSink &onRow);

} // namespace docsweep
