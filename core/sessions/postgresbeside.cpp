// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresdialect.h"

#include "core/sessions/djangoschema.h"
#include "core/sessions/postgresquestions.h"
#include "core/sessions/sessionsql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kNoLoginGoes{
        "SELECT session_key FROM {logins} WHERE false FOR UPDATE"_L1, "DELETE FROM {logins} WHERE false"_L1};
    // A count is a look, and a look must end. By the planner's statistics where it does not.
    constexpr auto kShortly = "SELECT pg_catalog.set_config('statement_timeout', '3s', true)"_L1;
    constexpr auto kDjangoTable = R"(SELECT c.reltuples::bigint, c.relkind IN ('r', 'p')
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {key}::name AND c.relname = 'django_session')"_L1;
    constexpr auto kPlanExpired = "EXPLAIN (FORMAT JSON) SELECT 1 FROM {logins} WHERE expire_date < {time}"_L1;
    // The server's own statistics; the room is that of the files.
    constexpr auto kTableSpace = R"(SELECT c.relname::text, pg_catalog.pg_total_relation_size(c.oid),
            pg_catalog.pg_stat_get_live_tuples(c.oid), pg_catalog.pg_stat_get_dead_tuples(c.oid)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {key}::name AND c.relkind IN ('r', 'p')
          AND c.relname IN ('parser_usersession', 'parser_processeddocument', 'django_session')
        ORDER BY c.relname DESC)"_L1;

    /// "Plan Rows" of what EXPLAIN tells.
    std::optional<qint64> plannedRows(const QString &explained)
    {
        const QJsonArray plans = QJsonDocument::fromJson(explained.toUtf8()).array();
        const QJsonValue rows = plans.at(0).toObject().value("Plan"_L1).toObject().value("Plan Rows"_L1);
        return rows.isDouble() ? std::optional(rows.toInteger()) : std::nullopt;
    }

    /// One question of `beside`, in a transaction of its own: one that takes too long ends it.
    class ShortLook {
    public:
        ShortLook(const PostgresDialect &dialect, SqlConnection &connection, std::optional<QByteArray> zone)
            : m_dialect(dialect)
            , m_connection(connection)
            , m_zone(std::move(zone))
        {
        }

        Result<> ask(const QString &sql, const QVariantList &values, const RowSink &onRow) const
        {
            const QString what = u"looking at the tables' room"_s;
            const auto transaction = m_dialect.begin(m_connection, SqlAccess::ReadOnly);
            if (!transaction)
                return fail(transaction.error());
            if (const auto set = m_dialect.execute(m_connection, kShortly, {}, what); !set)
                return fail(set.error());
            if (m_zone) {
                if (const auto set = m_dialect.execute(m_connection, kZone, {*m_zone}, what); !set)
                    return fail(set.error());
            }
            return m_dialect.query(m_connection, m_dialect.sql(sql, 0), values, what, onRow);
        }

        /// Nothing where it takes too long.
        Result<std::optional<qint64>> count(const QString &sql, const QVariantList &values) const
        {
            m_connection.forgetTrouble();
            std::optional<qint64> number;
            const Result<> read = ask(sql, values, [&number](const QSqlQuery &row) -> Result<> {
                number = row.value(0).toLongLong();
                return {};
            });
            if (!read && m_connection.trouble() == SqlTrouble::Other)
                return fail(read.error());
            return number;
        }

    private:
        const PostgresDialect &m_dialect;
        SqlConnection &m_connection;
        const std::optional<QByteArray> m_zone;
    };

} // namespace

// By the index on expire_date as far as that goes in a short time, else by what the planner believes.
Result<Beside> PostgresDialect::beside(SqlConnection &connection, Instant now, const std::stop_token &stop) const
{
    const ShortLook look(*this, connection, m_zone ? std::optional(m_zone->name().toUtf8()) : std::nullopt);
    Beside beside;
    DatabaseSpace space;
    std::optional<qint64> believed;
    Result<> read = look.ask(kTableSpace, {bytes(connection.schema())}, [&space](const QSqlQuery &row) -> Result<> {
        space.tables.push_back(
            {row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toLongLong()});
        return {};
    });
    if (read)
        read = look.ask(kDjangoTable, {bytes(connection.schema())}, [&believed](const QSqlQuery &row) -> Result<> {
            if (row.value(1).toBool())
                believed = row.value(0).toLongLong();
            return {};
        });
    if (!read)
        return fail(read.error());
    beside.space = std::move(space);
    if (!believed)
        return beside;
    if (stop.stop_requested())
        return failCancelled();
    DjangoSessions found;
    const auto all = look.count(sessionsql::kCountDjangoSessions, {qint64(kMostCounted + 1)});
    if (!all && all.error().kind == ErrorKind::Unauthorized) // whoever may not look there has no business there
        return beside;
    if (!all)
        return fail(all.error());
    if (*all && **all <= kMostCounted)
        found.all = RowCount{**all, RowCount::How::Exact};
    else if (*believed >= 0)
        found.all = RowCount{std::max(*believed, *all ? kMostCounted : 0), RowCount::How::About};
    else if (*all)
        found.all = RowCount{kMostCounted, RowCount::How::AtLeast};
    if (stop.stop_requested())
        return failCancelled();
    const QVariant time = timeValue(now);
    const auto expired = look.count(sessionsql::kCountExpired, {time, qint64(kMostCounted + 1)});
    if (!expired)
        return fail(expired.error());
    if (*expired && **expired <= kMostCounted) {
        found.expired = RowCount{**expired, RowCount::How::Exact};
    } else {
        read = look.ask(kPlanExpired, {time}, [&found](const QSqlQuery &row) -> Result<> {
            if (const std::optional<qint64> rows = plannedRows(row.value(0).toString()))
                found.expired = RowCount{*rows, RowCount::How::About};
            return {};
        });
        if (!read)
            return fail(read.error());
        if (*expired && (!found.expired || found.expired->rows <= kMostCounted))
            found.expired = RowCount{kMostCounted, RowCount::How::AtLeast};
    }
    beside.djangoSessions = found;
    return beside;
}

Result<> PostgresDialect::proveDjangoSessionsWritable(SqlConnection &connection) const
{
    bool isThere = false;
    {
        const auto reading = begin(connection, SqlAccess::ReadOnly);
        if (!reading)
            return fail(reading.error());
        const Result<> read = query(connection, sql(kDjangoTable, 0), {bytes(connection.schema())},
            u"looking for django_session"_s, [&isThere](const QSqlQuery &row) -> Result<> {
                isThere = row.value(1).toBool();
                return {};
            });
        if (!read)
            return read;
    }
    if (!isThere)
        return django::failNoDjangoSessions();
    const auto transaction = begin(connection, SqlAccess::ReadWrite);
    if (!transaction)
        return fail(transaction.error());
    for (const auto statement : kNoLoginGoes) {
        const auto done = execute(connection, sql(statement, 0), {}, u"proving that expired logins may be deleted"_s);
        if (!done)
            return fail(done.error());
    }
    return {};
}

} // namespace docsweep
