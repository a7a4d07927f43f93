// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresdialect.h"

#include "core/base/log.h"
#include "core/config/credentials.h"
#include "core/config/databaseurl.h"
#include "core/sessions/djangoschema.h"
#include "core/sessions/postgresinterrupter.h"
#include "core/sessions/postgresquestions.h"
#include "core/sessions/postgresrunlock.h"
#include "core/sql/postgreslogin.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QStringDecoder>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // Each in one exchange with a search path in which nobody but a superuser can plant a function or an operator
    // (CVE-2018-1058), whatever another client of a pooler has left in the server. PostgreSQL never looks for either in
    // pg_temp, and for tables there last where it is named last.
    // A stream has no time limit, for its reader may be slow; the stop token ends it. Row-level security would hide
    // rows from us, and whatever is hidden looks like an orphan: then we want an error.
    constexpr auto kBeginReading =
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path TO pg_catalog, pg_temp; "
        "SET LOCAL row_security TO off; SET LOCAL jit TO off; SET LOCAL client_min_messages TO error; "
        "SET LOCAL lock_timeout TO '10s'; SET LOCAL statement_timeout TO 0"_L1;
    // Every statement of a removal must see what is committed by then, not what was when it began. A server or a role
    // may answer commits before they are on disk; the files of a deletion that a crash took back would be gone.
    // Django's foreign keys are checked at commit; here at once, so that a refusal has a statement and an error of its
    // own and a failed commit means a lost connection.
    constexpr auto kBeginWriting =
        "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL search_path TO pg_catalog, pg_temp; "
        "SET LOCAL row_security TO off; SET LOCAL jit TO off; SET LOCAL client_min_messages TO error; "
        "SET LOCAL lock_timeout TO '10s'; SET LOCAL statement_timeout TO '60s'; "
        "SELECT pg_catalog.set_config('synchronous_commit', CASE pg_catalog.current_setting('synchronous_commit') "
        "WHEN 'off' THEN 'on' ELSE pg_catalog.current_setting('synchronous_commit') END, true); "
        "SET CONSTRAINTS ALL IMMEDIATE"_L1;

    constexpr auto kLimit = "SET LOCAL statement_timeout TO '%1ms'"_L1;
    constexpr auto kServerTime = "SELECT (extract(epoch FROM pg_catalog.clock_timestamp()) * 1000000)::bigint"_L1;

    /// The statement, its values written in, with the tables written out; by their names alone where they were not
    /// found.
    QString withTables(const QString &sql, const QString &schema)
    {
        const QString place = schema.isEmpty() ? QString() : QString(quotedName(schema) + u'.');
        return filled(sql, [&place](SqlHole hole, const QString &) -> QString {
            return place
                + quotedName(hole == SqlHole::Sessions ? django::kSessions
                        : hole == SqlHole::Documents   ? django::kDocuments
                                                       : django::kDjangoSessions);
        });
    }

    /// The statement with its values written in by the driver, as it does itself for bound values.
    QString withValues(const QSqlDriver &driver, const QString &sql, const QVariantList &values)
    {
        QString text;
        qsizetype from = 0;
        for (const QVariant &value : values) {
            const qsizetype at = sql.indexOf(u'?', from);
            QSqlField field(QString(), value.metaType());
            field.setValue(asBound(value));
            text += QStringView(sql).sliced(from, at - from);
            text += value.isNull() ? u"NULL"_s : driver.formatValue(field);
            from = at + 1;
        }
        text += QStringView(sql).sliced(from);
        return text;
    }

    /// The server's own limit; beside it what ends a statement at a stop.
    class TimeLimit final : public StatementLimit {
    public:
        TimeLimit(const SqlConnection &connection, std::unique_ptr<StatementInterrupter> interrupter)
            : m_connection(connection)
            , m_interrupter(std::move(interrupter))
        {
        }
        bool hasEnded() const override { return m_connection.trouble() == SqlTrouble::TooSlow; }

    private:
        const SqlConnection &m_connection;
        const std::unique_ptr<StatementInterrupter> m_interrupter;
    };

} // namespace

PostgresDialect::PostgresDialect(DatabaseSettings settings)
    : m_settings(std::move(settings))
    , m_zone(TimeZone::named(m_settings.timeZone))
{
    if (m_settings.port <= 0)
        m_settings.port = 5432;
    redactInLogs(m_settings.password);
}

QString PostgresDialect::name() const
{
    const QString place = m_settings.host.isEmpty() ? u"the local socket:"_s + QString::number(m_settings.port)
                                                    : hostsAndPorts(m_settings);
    // Poolers tell projects apart by the user alone ("postgres.ref").
    return u"PostgreSQL "_s + m_settings.database + u" on "_s + place
        + (m_settings.user.isEmpty() ? QString() : QString(u" as "_s + m_settings.user));
}

Result<std::unique_ptr<SqlConnection>> PostgresDialect::connect(SqlAccess) const
{
    auto connection = connectPostgres(loginOf(m_settings));
    if (!connection)
        return connection;
    if (const Result<> found = findTables(**connection); !found)
        return fail(found.error());
    return connection;
}

Result<SqlTransaction> PostgresDialect::begin(SqlConnection &connection, SqlAccess access) const
{
    if (connection.schema().isEmpty() || !connection.lacking().isEmpty()) { // they may have been made since
        if (const Result<> found = findTables(connection); !found)
            return fail(found.error());
    }
    const bool reading = access == SqlAccess::ReadOnly;
    auto transaction = SqlTransaction::begin(connection, reading ? kBeginReading : kBeginWriting);
    if (!transaction)
        return transaction;
    if (reading || !m_zone)
        return transaction;
    if (const auto set = execute(connection, kZone, {m_zone->name().toUtf8()}, u"beginning a transaction"_s); !set)
        return fail(set.error());
    return transaction;
}

Result<QString> PostgresDialect::openStream(SqlConnection &connection, const QString &sql) const
{
    auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    transaction->release(); // or it ends with the connection, which may be closed in the middle of the statement
    return withTables(django::withoutColumns(sql, connection.lacking()), connection.schema());
}

Result<> PostgresDialect::closeStream(SqlConnection &connection) const
{
    return connection.run(u"ROLLBACK"_s);
}

/// But for the tables, whose schema is the connection's.
QString PostgresDialect::fill(SqlHole hole, const QString &argument, qsizetype places) const
{
    switch (hole) {
    case SqlHole::Sessions:
    case SqlHole::Documents:
    case SqlHole::Logins:
        return holeOf(hole);
    case SqlHole::Bytes:
        return u"pg_catalog.convert_to((%1)::text, 'UTF8'::name)"_s.arg(argument);
    case SqlHole::Key:
        return u"pg_catalog.convert_from(?::bytea, 'UTF8'::name)"_s;
    case SqlHole::Stamp:
        // 'infinity' has no microseconds: null, so that it is never old. Numeric arithmetic: exact.
        // Where a zone was named, one bit more says whether the column has none of its own.
        return m_zone
            ? u"CASE WHEN pg_catalog.isfinite(%1) THEN (extract(epoch FROM %1) * 1000000)::bigint * 2 + "
              "(pg_catalog.pg_typeof(%1) = 'pg_catalog.timestamp'::regtype)::int END"_s.arg(argument)
            : u"CASE WHEN pg_catalog.isfinite(%1) THEN (extract(epoch FROM %1) * 1000000)::bigint END"_s.arg(argument);
    case SqlHole::Time:
        return u"pg_catalog.convert_from(?::bytea, 'UTF8'::name)::timestamptz"_s;
    case SqlHole::Outside:
        return u"(%1 <> '' AND NOT pg_catalog.starts_with((%1)::text, (s.session_key || '/')::text))"_s.arg(argument);
    case SqlHole::Foreign:
        return u"(%1 IN ('', '.', '..') OR pg_catalog.strpos((%1)::text, '/'::text) > 0)"_s.arg(argument);
    case SqlHole::Expiry:
        return u"pg_catalog.isfinite(expire_date)"_s;
    case SqlHole::Lock:
        return u"FOR UPDATE SKIP LOCKED"_s;
    case SqlHole::Keys:
        // A list of function calls would be worked out anew for every row; a set is joined by the index. What
        // convert_from answers has the collation of its name, "C", and no index of another one would be used.
        return u"SELECT pg_catalog.convert_from(k, 'UTF8'::name) COLLATE pg_catalog.\"default\" "
               "FROM pg_catalog.unnest(ARRAY["_s
            + repeated(u"?"_s, places) + u"]::bytea[]) u (k)"_s;
    case SqlHole::Ids:
        return repeated(u"?"_s, places);
    case SqlHole::Has:
        // The collation "C" knows the case of ASCII letters alone, as SQLite does, and may be matched where a
        // nondeterministic one may not. As in Keys: a call would be worked out anew for every row, a query is not.
        return u"((%1)::text COLLATE pg_catalog.\"C\" ~~* "
               "(SELECT pg_catalog.like_escape(pg_catalog.convert_from(?::bytea, 'UTF8'::name), '!'::text)))"_s.arg(
                   argument);
    case SqlHole::Between:
        // The operators of the index for LIKE that Django makes for each unique text; the collation as in Keys.
        return u"((%1)::text ~>=~ pg_catalog.convert_from(?::bytea, 'UTF8'::name) COLLATE pg_catalog.\"default\" "
               "AND (%1)::text ~<~ pg_catalog.convert_from(?::bytea, 'UTF8'::name) COLLATE "
               "pg_catalog.\"default\")"_s.arg(argument);
    case SqlHole::Rows:
        return repeated(u"(?::bigint, ?::bytea, ?::bigint)"_s, places);
    }
    return {};
}

Result<QSqlQuery> PostgresDialect::execute(
    SqlConnection &connection, const QString &sql, const QVariantList &values, const QString &what) const
{
    if (!connection.database().isOpen())
        return fail(during(what, errorOf(ErrorKind::Unavailable, Cause{CauseKind::DatabaseLost})));
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    const QString text =
        withValues(*connection.database().driver(), django::withoutColumns(sql, connection.lacking()), values);
    if (query.exec(withTables(text, connection.schema())))
        return query;
    connection.note(query.lastError());
    Error error = sqlError(what, query.lastError(), u"QPSQL"_s);
    const QString state = query.lastError().nativeErrorCode();
    const bool lacksAName = state == "42P01"_L1 || state == "42883"_L1 || state == "42704"_L1;
    if (lacksAName && !connection.schema().isEmpty()) {
        error.cause = {CauseKind::TriggerUnqualified, {error.text, quotedName(connection.schema())}};
        error.text = sentenceOf(error.cause);
    }
    return fail(std::move(error));
}

std::optional<Instant> PostgresDialect::instantOf(const QVariant &stamp) const
{
    if (stamp.isNull())
        return {};
    const qint64 told = stamp.toLongLong();
    if (!m_zone)
        return fromMicros(told);
    const Instant instant = fromMicros(told >> 1);
    return (told & 1) == 0 ? instant : m_zone->instantOf(instant);
}

QVariant PostgresDialect::timeValue(Instant instant) const
{
    return toIsoUtc(instant).toLatin1(); // arithmetic with intervals would lose microseconds after the year 2255
}

/// Its texts are valid UTF-8 without zero bytes; a question with any other bytes would be an error.
bool PostgresDialect::canHoldKey(const SessionKey &key) const
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(key);
    return !decoder.hasError() && !decoded.contains(QChar::Null);
}

Result<Instant> PostgresDialect::serverTime(SqlConnection &connection) const
{
    const auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    std::optional<Instant> now;
    const Result<> read =
        query(connection, kServerTime, {}, u"asking for the time"_s, [&](const QSqlQuery &row) -> Result<> {
            now = fromMicros(row.value(0).toLongLong());
            return {};
        });
    if (!read)
        return fail(read.error());
    return now ? Result<Instant>(*now) : fail(ErrorKind::BadData, u"the server told no time"_s);
}

Result<std::unique_ptr<RunLock>> PostgresDialect::acquireRunLock() const
{
    return PostgresRunLock::acquire(*this);
}

Result<std::unique_ptr<StatementInterrupter>> PostgresDialect::interruptOnStop(
    SqlConnection &connection, std::stop_token stop) const
{
    return PostgresInterrupter::watch(*this, connection, std::move(stop));
}

Result<std::unique_ptr<StatementLimit>> PostgresDialect::limit(
    SqlConnection &connection, std::chrono::milliseconds patience, std::stop_token stop) const
{
    if (const Result<> set = connection.run(QString(kLimit).arg(patience.count())); !set)
        return fail(set.error());
    auto interrupter = interruptOnStop(connection, std::move(stop));
    if (!interrupter)
        return fail(interrupter.error());
    connection.forgetTrouble();
    return std::unique_ptr<StatementLimit>(std::make_unique<TimeLimit>(connection, std::move(*interrupter)));
}

} // namespace docsweep
