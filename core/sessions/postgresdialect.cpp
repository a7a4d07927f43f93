// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresdialect.h"

#include "core/base/log.h"
#include "core/base/postgreslogin.h"
#include "core/sessions/djangoschema.h"
#include "core/sessions/postgresinterrupter.h"
#include "core/sessions/postgresrunlock.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QStringDecoder>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // Each in one exchange with the search path that the server gave us: another client of a pooler may have left its
    // own in the server, and in its schema the tables of another web app.
    constexpr auto kBeginReading =
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path TO DEFAULT"_L1;
    // Every statement of a removal must see what is committed by then, not what was when it began.
    constexpr auto kBeginWriting =
        "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL search_path TO DEFAULT"_L1;
    // Django's foreign keys are checked at commit; here at once, so that a refusal has a statement and an error of its
    // own and a failed commit means a lost connection.
    constexpr auto kCheckAtOnce = "SET CONSTRAINTS ALL IMMEDIATE"_L1;
    // For this transaction alone. Row-level security would hide rows from us, and whatever is hidden looks like an
    // orphan: then we want an error. A stream has no time limit, for its reader may be slow; the stop token ends it.
    constexpr auto kSettings = R"(SELECT set_config('row_security', 'off', true), set_config('jit', 'off', true),
        set_config('client_min_messages', 'error', true), set_config('lock_timeout', '10s', true),
        set_config('statement_timeout', convert_from(?, 'UTF8'), true))"_L1;

    constexpr auto kColumns = R"(SELECT convert_to(attname::text, 'UTF8') FROM pg_catalog.pg_attribute
        WHERE attrelid = to_regclass(convert_from(?, 'UTF8')) AND attnum > 0 AND NOT attisdropped)"_L1;
    // to_regclass finds a table the way the statements do, by the search path.
    constexpr auto kTimeType = R"(SELECT format_type(atttypid, NULL) FROM pg_catalog.pg_attribute
        WHERE attrelid = to_regclass('parser_usersession') AND attname = 'last_activity')"_L1;
    // A schema that we may not use is left out of the search path without a word.
    constexpr auto kOutOfReach = R"(SELECT DISTINCT CASE WHEN has_schema_privilege(n.oid, 'USAGE')
            THEN 'ALTER ROLE ' || quote_ident(current_user) || ' SET search_path = ' || quote_ident(n.nspname)
            ELSE 'GRANT USAGE ON SCHEMA ' || quote_ident(n.nspname) || ' TO ' || quote_ident(current_user) END
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relname IN ('parser_usersession', 'parser_processeddocument') AND NOT pg_table_is_visible(c.oid)
          AND n.nspname NOT LIKE 'pg\_%' ORDER BY 1)"_L1;
    constexpr auto kHidden = R"(SELECT t FROM (VALUES ('parser_usersession'), ('parser_processeddocument')) x (t)
        WHERE row_security_active(t))"_L1;
    constexpr auto kForbidden = R"(SELECT p || ' ON ' || t || ' TO ' || quote_ident(current_user)
        FROM (VALUES ('parser_usersession'), ('parser_processeddocument')) x (t), unnest(string_to_array(convert_from(?, 'UTF8'), ',')) p
        WHERE NOT has_table_privilege(t, p))"_L1;
    constexpr auto kIdentity = R"(SELECT d.oid::bigint, convert_to(n.nspname::text, 'UTF8'),
            convert_to(session_user::text, 'UTF8'),
            has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')
        FROM pg_catalog.pg_database d LEFT JOIN pg_catalog.pg_class c ON c.oid = to_regclass('parser_usersession')
            LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE d.datname = current_database())"_L1;
    constexpr auto kSystem = "SELECT system_identifier::text FROM pg_catalog.pg_control_system()"_L1;
    constexpr auto kServerTime = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint"_L1;

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

    /// What kIdentity tells.
    struct ToldIdentity {
        qint64 database = 0; ///< its oid
        QByteArray schema; ///< empty: the tables cannot be found
        QString user;
        bool tellsItsSystem = false;
    };

    Result<ToldIdentity> askForIdentity(const SqlDialect &dialect, SqlConnection &connection)
    {
        ToldIdentity told;
        const Result<> read = dialect.query(
            connection, kIdentity, {}, u"asking which database it is"_s, [&told](const QSqlQuery &row) -> Result<> {
                told = {row.value(0).toLongLong(), row.value(1).toByteArray(),
                    QString::fromUtf8(row.value(2).toByteArray()), row.value(3).toBool()};
                return {};
            });
        return read ? Result<ToldIdentity>(told) : fail(read.error());
    }

    /// The parts of an anchor, between colons and therefore without any.
    QByteArray joined(const QByteArrayList &parts)
    {
        QByteArrayList encoded;
        for (const QByteArray &part : parts)
            encoded.append(part.toPercentEncoding());
        return encoded.join(':');
    }

    /// The rows of a question whose answer is a list of names.
    Result<QStringList> namesOf(const SqlDialect &dialect, SqlConnection &connection, const QString &sql,
        const QVariantList &values, const QString &what)
    {
        QStringList names;
        const Result<> read = dialect.query(connection, sql, values, what, [&names](const QSqlQuery &row) -> Result<> {
            names.append(QString::fromUtf8(row.value(0).toByteArray()));
            return {};
        });
        return read ? Result<QStringList>(names) : fail(read.error());
    }

} // namespace

PostgresDialect::PostgresDialect(DatabaseSettings settings)
    : m_settings(std::move(settings))
{
    if (m_settings.port <= 0)
        m_settings.port = 5432;
    redactInLogs(m_settings.password);
}

QString PostgresDialect::name() const
{
    const QString host = m_settings.host.isEmpty() ? u"the local socket"_s : m_settings.host;
    // Poolers tell projects apart by the user alone ("postgres.ref").
    return u"PostgreSQL "_s + m_settings.database + u" on "_s + host + u':' + QString::number(m_settings.port)
        + (m_settings.user.isEmpty() ? QString() : QString(u" as "_s + m_settings.user));
}

Result<std::unique_ptr<SqlConnection>> PostgresDialect::connect(SqlAccess) const
{
    return connectPostgres({m_settings.host, m_settings.port, m_settings.database, m_settings.user, m_settings.password,
        m_settings.sslMode});
}

Result<SqlTransaction> PostgresDialect::begin(SqlConnection &connection, SqlAccess access) const
{
    const bool reading = access == SqlAccess::ReadOnly;
    auto transaction = SqlTransaction::begin(connection, reading ? kBeginReading : kBeginWriting);
    if (!transaction)
        return transaction;
    const QString what = u"beginning a transaction"_s;
    const QByteArray longest = reading ? "0" : "60s";
    if (const auto set = execute(connection, kSettings, {longest}, what); !set)
        return fail(set.error());
    if (reading)
        return transaction;
    if (const Result<> set = connection.run(kCheckAtOnce); !set)
        return fail(set.error());
    return transaction;
}

Result<QString> PostgresDialect::openStream(SqlConnection &connection, const QString &sql) const
{
    auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    transaction->release(); // or it ends with the connection, which may be closed in the middle of the statement
    return sql;
}

Result<> PostgresDialect::closeStream(SqlConnection &connection) const
{
    return connection.run(u"ROLLBACK"_s);
}

QString PostgresDialect::sql(const QString &statement, qsizetype places) const
{
    static const QRegularExpression bytes(u"\\bBYTES\\(([^()]*)\\)"_s);
    static const QRegularExpression stamp(u"\\bSTAMP\\(([^()]*)\\)"_s);
    static const QRegularExpression outside(u"\\bOUTSIDE\\(([^()]*)\\)"_s);
    static const QRegularExpression foreign(u"\\bFOREIGN\\(([^()]*)\\)"_s);
    static const QRegularExpression lock(u"\\bLOCK\\b"_s);
    static const QRegularExpression keys(u"\\bKEYS\\b"_s);
    static const QRegularExpression ids(u"\\bIDS\\b"_s);
    static const QRegularExpression rows(u"\\bROWS\\b"_s);
    QString text = statement;
    text.replace(outside, u"(\\1 <> '' AND NOT starts_with(\\1, s.session_key || '/'))"_s);
    text.replace(foreign, u"(\\1 IN ('', '.', '..') OR strpos(\\1, '/') > 0)"_s);
    text.replace(bytes, u"convert_to(\\1, 'UTF8')"_s);
    // 'infinity' has no microseconds: null, so that it is never old. Numeric arithmetic: exact.
    text.replace(stamp, u"CASE WHEN isfinite(\\1) THEN (extract(epoch FROM \\1) * 1000000)::bigint END"_s);
    text.replace("KEY(?)"_L1, "convert_from(?, 'UTF8')"_L1);
    text.replace("TIME(?)"_L1, "convert_from(?, 'UTF8')::timestamptz"_L1);
    text.replace(lock, u"FOR UPDATE SKIP LOCKED"_s);
    // A list of function calls would be worked out anew for every row; a set is joined by the index.
    text.replace(keys,
        u"SELECT convert_from(k, 'UTF8') FROM unnest(ARRAY["_s + repeated(u"?"_s, places) + u"]::bytea[]) u (k)"_s);
    text.replace(ids, repeated(u"?"_s, places));
    text.replace(rows, repeated(u"(?::bigint, ?::bytea, ?::bigint)"_s, places));
    return text;
}

Result<QSqlQuery> PostgresDialect::execute(
    SqlConnection &connection, const QString &sql, const QVariantList &values, const QString &what) const
{
    if (!connection.database().isOpen())
        return fail(ErrorKind::Unavailable, what + u": the connection is lost"_s);
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(withValues(*connection.database().driver(), sql, values)))
        return fail(sqlError(what, query.lastError(), u"QPSQL"_s));
    return query;
}

std::optional<Instant> PostgresDialect::instantOf(const QVariant &stamp) const
{
    return stamp.isNull() ? std::nullopt : std::optional(fromMicros(stamp.toLongLong()));
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

Result<QStringList> PostgresDialect::columnsOf(SqlConnection &connection, QLatin1String table) const
{
    return namesOf(
        *this, connection, kColumns, {QByteArray(table.data(), table.size())}, u"reading the columns of "_s + table);
}

Result<> PostgresDialect::checkReach(SqlConnection &connection) const
{
    const auto remedies = namesOf(*this, connection, kOutOfReach, {}, u"looking for the tables in other schemas"_s);
    if (!remedies)
        return fail(remedies.error());
    if (remedies->isEmpty())
        return {};
    return fail(ErrorKind::BadConfig,
        u"the web app's tables are not where this user's search_path looks, but another schema has them. If they are "
        "the right ones: "_s
            + remedies->join("; or "_L1));
}

Result<> PostgresDialect::checkTables(SqlConnection &connection, SqlAccess access) const
{
    const auto type = namesOf(*this, connection, kTimeType, {}, u"reading the type of last_activity"_s);
    if (!type)
        return fail(type.error());
    if (!type->contains("timestamp with time zone"_L1))
        return fail(ErrorKind::BadConfig,
            u"parser_usersession.last_activity is a "_s + type->join(u' ')
                + u"; its zone is unknown, so no age can be told. Set USE_TZ = True in the web app"_s);

    const auto hidden = namesOf(*this, connection, kHidden, {}, u"reading the row-level security"_s);
    if (!hidden)
        return fail(hidden.error());
    if (!hidden->isEmpty())
        return fail(ErrorKind::BadConfig,
            u"row-level security hides rows of "_s + hidden->join(" and "_L1)
                + u" from this user, and their files would look like orphans. Connect as the tables' owner, or "
                  "ALTER ROLE … BYPASSRLS"_s);

    const QByteArray wanted = access == SqlAccess::ReadOnly ? "SELECT" : "SELECT,UPDATE,DELETE";
    const auto forbidden = namesOf(*this, connection, kForbidden, {wanted}, u"reading the permissions"_s);
    if (!forbidden)
        return fail(forbidden.error());
    if (!forbidden->isEmpty())
        return fail(ErrorKind::Unauthorized,
            u"permissions are missing (UPDATE locks a row before it is deleted): GRANT "_s
                + forbidden->join("; GRANT "_L1));
    return {};
}

Result<Instant> PostgresDialect::serverTime(SqlConnection &connection) const
{
    const auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    std::optional<Instant> now;
    const Result<> read =
        query(connection, kServerTime, {}, u"asking for the time"_s, [&](const QSqlQuery &row) -> Result<> {
            now = instantOf(row.value(0));
            return {};
        });
    if (!read)
        return fail(read.error());
    return now ? Result<Instant>(*now) : fail(ErrorKind::BadData, u"the server told no time"_s);
}

// Where the server does not tell its identifier (Unauthorized, or a server that only resembles PostgreSQL), the way to
// it has to do. The user is part of it: a pooler has one address for many projects and tells them apart by user.
Result<DatabaseId> PostgresDialect::identity(SqlConnection &connection) const
{
    if (connection.identity())
        return *connection.identity();
    const auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    const Result<ToldIdentity> told = askForIdentity(*this, connection);
    if (!told)
        return fail(told.error());
    if (told->schema.isEmpty()) {
        const Result<> reached = checkReach(connection);
        return fail(reached ? django::cannotBeFound(django::missingFrom(django::kSessions, {}, {})) : reached.error());
    }
    const auto system = told->tellsItsSystem ? namesOf(*this, connection, kSystem, {}, u"asking which server it is"_s)
                                             : Result<QStringList>(QStringList());
    if (!system && isWorthRetrying(system.error().kind))
        return fail(system.error());
    const QString user = m_settings.user.isEmpty() ? told->user : m_settings.user;
    DatabaseId id{{}, name()};
    const QByteArray oid = QByteArray::number(told->database);
    if (system && !system->isEmpty())
        id.anchor = "pg:" + joined({system->first().toUtf8(), oid, told->schema});
    else
        id.anchor = "pgat:"
            + joined({m_settings.host.toLower().toUtf8(), QByteArray::number(m_settings.port),
                m_settings.database.toUtf8(), user.toUtf8(), told->schema});
    connection.setIdentity(id);
    return id;
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

} // namespace docsweep
