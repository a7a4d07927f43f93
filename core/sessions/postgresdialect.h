// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timezone.h"
#include "core/config/settings.h"
#include "core/sessions/sqldialect.h"

namespace docsweep {

/// Django's PostgreSQL 11 or later. Times are timestamptz, or timestamp where somebody has said of which zone; they
/// cross as microseconds in 64 bits, texts as UTF-8 bytes. Every statement runs in an explicit transaction with local
/// settings and without server-side preparation, so that it also works behind a pooler that hands out servers by
/// transaction (Supabase's port 6543, pgbouncer). No other role's function or operator is ever taken for the system's:
/// a transaction looks for names in pg_catalog alone, functions are called by their schema, and the tables are written
/// with theirs, which is found once for each connection, by the search path that the role has there.
class PostgresDialect final : public SqlDialect {
public:
    explicit PostgresDialect(DatabaseSettings settings);

    /// What is dangerous about the way to a server on another machine that nobody verifies; empty for all others.
    static QString weakModeWarning(const DatabaseSettings &settings);

    QString name() const override;
    Result<std::unique_ptr<SqlConnection>> connect(SqlAccess access) const override;
    Result<SqlTransaction> begin(SqlConnection &connection, SqlAccess access) const override;
    Result<QString> openStream(SqlConnection &connection, const QString &sql) const override;
    Result<> closeStream(SqlConnection &connection) const override;
    bool commitsLate() const override { return true; }
    Result<QSqlQuery> execute(
        SqlConnection &connection, const QString &sql, const QVariantList &values, const QString &what) const override;
    std::optional<Instant> instantOf(const QVariant &stamp) const override;
    QVariant timeValue(Instant instant) const override;
    bool canHoldKey(const SessionKey &key) const override;
    Result<QStringList> columnsOf(SqlConnection &connection, QLatin1String table) const override;
    RowsOf rowsOf() const override { return RowsOf::PostgreSql; }
    Result<WholeTable> wholeTable(SqlConnection &connection, QLatin1String table) const override;
    QString wholeCell(const QByteArray &column) const override;
    Cell wholeValue(const QVariant &kind, const QVariant &value) const override;
    Result<> whileExact(SqlConnection &connection, const std::function<Result<>()> &read) const override;
    Result<std::vector<ColumnNow>> columnsNow(SqlConnection &connection, QLatin1String table) const override;
    QString columnName(const QByteArray &name) const override;
    QString cellValue(const Cell &cell, const WholeColumn &column, QVariantList &values) const override;
    QString overridingIds() const override;
    Result<> advanceIds(SqlConnection &connection, QLatin1String table, qint64 past) const override;
    Result<> proveInsertable(SqlConnection &connection) const override;
    Result<> checkReach(SqlConnection &connection) const override;
    Result<> checkTables(SqlConnection &connection, SqlAccess access) const override;
    ZoneSource zoneSource() const override { return m_zone ? ZoneSource::Setting : ZoneSource::Database; }
    Result<Instant> serverTime(SqlConnection &connection) const override;
    Result<DatabaseFacts> facts(SqlConnection &connection) const override;
    Result<Beside> beside(SqlConnection &connection, Instant now, const std::stop_token &stop) const override;
    Result<> proveDjangoSessionsWritable(SqlConnection &connection) const override;
    Result<> proveWritable(SqlConnection &connection) const override;
    Result<DatabaseId> identity(SqlConnection &connection) const override;
    Result<QStringList> warnings(SqlConnection &connection) const override;
    Result<std::unique_ptr<RunLock>> acquireRunLock() const override;
    Result<std::unique_ptr<StatementInterrupter>> interruptOnStop(
        SqlConnection &connection, std::stop_token stop) const override;
    Result<std::unique_ptr<StatementLimit>> limit(
        SqlConnection &connection, std::chrono::milliseconds patience, std::stop_token stop) const override;

private:
    QString fill(SqlHole hole, const QString &argument, qsizetype places) const override;
    Result<> findTables(SqlConnection &connection) const;

    DatabaseSettings m_settings;
    std::optional<TimeZone> m_zone; ///< of its columns without one; nothing: nobody has said
};

} // namespace docsweep
