// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timezone.h"
#include "core/sessions/sqldialect.h"

namespace docsweep {

/// Django's SQLite: times are texts, in UTC unless somebody has said otherwise, one writer at a time, no server. Values
/// are compared as stored bytes, so that odd texts (no UTF-8, no time) are exactly what they are. A stream copies its
/// rows into SQLite's temporary folder.
class SqliteDialect final : public SqlDialect {
public:
    /// `path` is absolute; the file must exist when a connection is opened.
    /// `zone`: of its times, which have none; nothing: nobody has said. `busyWait`: for others that write; it blocks
    /// the thread, which is a worker's.
    explicit SqliteDialect(
        QString path, std::optional<TimeZone> zone = {}, std::chrono::milliseconds busyWait = std::chrono::seconds{5});

    QString name() const override;
    Result<std::unique_ptr<SqlConnection>> connect(SqlAccess access) const override;
    bool isCurrent(const SqlConnection &connection) const override;
    Result<SqlTransaction> begin(SqlConnection &connection, SqlAccess access) const override;
    std::unique_lock<std::timed_mutex> waitToWrite(const std::stop_token &stop) const override;
    Result<QString> openStream(SqlConnection &connection, const QString &sql) const override;
    Result<> closeStream(SqlConnection &connection) const override;
    Result<QSqlQuery> execute(
        SqlConnection &connection, const QString &sql, const QVariantList &values, const QString &what) const override;
    std::optional<Instant> instantOf(const QVariant &stamp) const override;
    QVariant timeValue(Instant instant) const override;
    bool canHoldKey(const SessionKey &key) const override;
    Result<QStringList> columnsOf(SqlConnection &connection, QLatin1String table) const override;
    RowsOf rowsOf() const override { return RowsOf::Sqlite; }
    Result<WholeTable> wholeTable(SqlConnection &connection, QLatin1String table) const override;
    QString wholeCell(const QByteArray &column) const override;
    Cell wholeValue(const QVariant &kind, const QVariant &value) const override;
    Result<> whileExact(SqlConnection &connection, const std::function<Result<>()> &read) const override;
    Result<std::vector<ColumnNow>> columnsNow(SqlConnection &connection, QLatin1String table) const override;
    QString columnName(const QByteArray &name) const override;
    QString cellValue(const Cell &cell, const WholeColumn &column, QVariantList &values) const override;
    Result<> checkReach(SqlConnection &) const override { return {}; }
    Result<> checkTables(SqlConnection &connection, SqlAccess access) const override;
    ZoneSource zoneSource() const override { return m_zone ? ZoneSource::Setting : ZoneSource::Assumed; }
    Result<Instant> serverTime(SqlConnection &connection) const override;
    Result<DatabaseFacts> facts(SqlConnection &connection) const override;
    Result<Beside> beside(SqlConnection &connection, Instant now, const std::stop_token &stop) const override;
    Result<> proveWritable(SqlConnection &connection) const override;
    Result<QStringList> warnings(SqlConnection &connection) const override;
    Result<> proveDjangoSessionsWritable(SqlConnection &connection) const override;
    Result<DatabaseId> identity(SqlConnection &connection) const override;
    Result<std::unique_ptr<RunLock>> acquireRunLock() const override;
    Result<std::unique_ptr<StatementInterrupter>> interruptOnStop(
        SqlConnection &connection, std::stop_token stop) const override;
    Result<std::unique_ptr<StatementLimit>> limit(
        SqlConnection &connection, std::chrono::milliseconds patience, std::stop_token stop) const override;

private:
    QString fill(SqlHole hole, const QString &argument, qsizetype places) const override;
    Result<> noteLacking(SqlConnection &connection) const;
    Result<bool> hasDjangoSessions(SqlConnection &connection) const;
    Result<std::optional<DjangoSessions>> countDjangoSessions(SqlConnection &connection, Instant now) const;
    Result<qint64> number(SqlConnection &connection, const QString &sql, const QVariantList &values) const;

    QString m_path;
    Result<SqlTransaction> beginWriting(SqlConnection &connection) const;

    std::optional<TimeZone> m_zone;
    std::chrono::milliseconds m_busyWait;
    std::shared_ptr<std::timed_mutex> m_turn; ///< of all connections of this process to this file
};

} // namespace docsweep
