// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresdialect.h"

#include "core/base/log.h"
#include "core/base/remedy.h"
#include "core/config/credentials.h"
#include "core/config/databaseurl.h"
#include "core/sessions/djangoschema.h"
#include "core/sessions/postgresinterrupter.h"
#include "core/sessions/postgresrunlock.h"
#include "core/sessions/sessionsql.h"
#include "core/sql/postgreslogin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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

    // The one question that is asked with the search path that the server gave us, or that the address names: where
    // that path finds the tables. In it anybody's function and operator may come first, so that each is called by its
    // schema. Set like this it goes through a pooler as well, which refuses it as an option of the login.
    constexpr auto kBeginFinding = "BEGIN READ ONLY; SET LOCAL search_path TO "_L1;
    constexpr auto kFindTables =
        R"(SELECT pg_catalog.convert_to(n.nspname::pg_catalog.text, 'UTF8'::pg_catalog.name),
            n.oid OPERATOR(pg_catalog.=) pg_catalog.pg_my_temp_schema(),
            pg_catalog.quote_ident(current_user::pg_catalog.text),
            c.relname OPERATOR(pg_catalog.=) 'parser_processeddocument'::pg_catalog.name AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid OPERATOR(pg_catalog.=) c.oid
                    AND a.attname OPERATOR(pg_catalog.=) 'source_file_path'::pg_catalog.name AND NOT a.attisdropped)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
        WHERE c.oid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('parser_usersession'::pg_catalog.text)::pg_catalog.oid
           OR c.oid OPERATOR(pg_catalog.=)
              pg_catalog.to_regclass('parser_processeddocument'::pg_catalog.text)::pg_catalog.oid)"_L1;
    // A timestamptz that is written to a column without a zone becomes the local time of this one.
    constexpr auto kZone =
        "SELECT pg_catalog.set_config('TimeZone', pg_catalog.convert_from(?::bytea, 'UTF8'::name), true)"_L1;
    // The schemas of that path, in order, without those that may not be used and those that are always there.
    constexpr auto kPath =
        R"(SELECT pg_catalog.convert_to(s::pg_catalog.text, 'UTF8'::pg_catalog.name)
        FROM pg_catalog.unnest(pg_catalog.current_schemas(false)) WITH ORDINALITY u (s, place) ORDER BY place)"_L1;
    constexpr auto kNarrow = "SET LOCAL search_path TO pg_catalog, pg_temp"_L1;

    constexpr auto kColumns = R"(SELECT pg_catalog.convert_to(a.attname::text, 'UTF8'::name)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = KEY(?)::name AND c.relname = KEY(?)::name AND a.attnum > 0 AND NOT a.attisdropped)"_L1;
    constexpr auto kTimeType = R"(SELECT pg_catalog.format_type(a.atttypid, NULL)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = KEY(?)::name AND c.relname = 'parser_usersession' AND a.attname = 'last_activity')"_L1;
    // A schema that we may not use is left out of the search path without a word.
    constexpr auto kOutOfReach = R"(SELECT DISTINCT CASE WHEN pg_catalog.has_schema_privilege(n.oid, 'USAGE'::text)
            THEN 'ALTER ROLE ' || pg_catalog.quote_ident(current_user::text) || ' SET search_path = '
                || pg_catalog.quote_ident(n.nspname::text)
            ELSE 'GRANT USAGE ON SCHEMA ' || pg_catalog.quote_ident(n.nspname::text) || ' TO '
                || pg_catalog.quote_ident(current_user::text) END
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relname IN ('parser_usersession', 'parser_processeddocument') AND n.nspname <> KEY(?)::name
          AND n.nspname NOT LIKE 'pg\_%' ORDER BY 1)"_L1;
    constexpr auto kHidden = R"(SELECT c.relname::text
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = KEY(?)::name AND c.relname IN ('parser_usersession', 'parser_processeddocument')
          AND pg_catalog.row_security_active(c.oid) ORDER BY c.relname DESC)"_L1;
    constexpr auto kForbidden =
        R"(SELECT p || ' ON ' || c.relname::text || ' TO ' || pg_catalog.quote_ident(current_user::text)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,
            pg_catalog.unnest(pg_catalog.string_to_array(KEY(?), ','::text)) p
        WHERE n.nspname = KEY(?)::name AND c.relname IN ('parser_usersession', 'parser_processeddocument')
          AND NOT pg_catalog.has_table_privilege(c.oid, p) ORDER BY c.relname DESC)"_L1;
    constexpr auto kNoTables = R"(SELECT c.relname::text || CASE c.relkind WHEN 'v' THEN ' is a view'
            WHEN 'm' THEN ' is a materialized view' WHEN 'f' THEN ' is a foreign table' ELSE ' is no table' END
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = KEY(?)::name AND c.relname IN ('parser_usersession', 'parser_processeddocument')
          AND c.relkind NOT IN ('r', 'p') ORDER BY c.relname DESC)"_L1;
    // 20, 21 and 23 are bigint, smallint and integer.
    constexpr auto kOddIds = R"(SELECT c.relname::text || '.' || a.attname::text || ' is of the type '
            || pg_catalog.format_type(a.atttypid, NULL)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
        WHERE n.nspname = KEY(?)::name AND (c.relname IN ('parser_usersession', 'parser_processeddocument')
                AND a.attname = 'id' OR c.relname = 'parser_processeddocument' AND a.attname = 'session_id')
          AND coalesce(nullif(t.typbasetype, 0), t.oid) NOT IN (20, 21, 23) ORDER BY 1 DESC)"_L1;
    // What another client of a pooler has set in the session says nothing of the server. Everybody may see of a
    // connection whose it is. Superusers may use what is reserved for them.
    constexpr auto kServerFacts = R"(SELECT pg_catalog.pg_is_in_recovery(),
            (SELECT CASE WHEN s.source IN ('user', 'database user') THEN 'a setting of the role'
                    WHEN s.source = 'database' THEN 'a setting of the database'
                    WHEN s.source = 'client' THEN 'an option of the connection'
                    ELSE 'the configuration of the server' END
                FROM pg_catalog.pg_settings s
                WHERE s.name = 'default_transaction_read_only' AND s.setting = 'on' AND s.source <> 'session'),
            pg_catalog.current_setting('fsync') = 'off',
            least(pg_catalog.current_setting('max_connections')::integer
                    - CASE WHEN r.rolsuper THEN 0
                        ELSE pg_catalog.current_setting('superuser_reserved_connections')::integer
                            + coalesce(pg_catalog.current_setting('reserved_connections', true), '0')::integer END
                    - (SELECT count(*) FROM pg_catalog.pg_stat_activity WHERE usesysid IS NOT NULL),
                CASE WHEN r.rolconnlimit >= 0 THEN r.rolconnlimit
                    - (SELECT count(*) FROM pg_catalog.pg_stat_activity WHERE usesysid = r.oid) END,
                CASE WHEN d.datconnlimit >= 0 THEN d.datconnlimit
                    - (SELECT count(*) FROM pg_catalog.pg_stat_activity WHERE datid = d.oid) END)::integer
        FROM pg_catalog.pg_roles r CROSS JOIN pg_catalog.pg_database d
        WHERE r.rolname = session_user AND d.datname = pg_catalog.current_database())"_L1;
    // Refused wherever the rows may not go, and there is nothing to change.
    constexpr std::array kNothingGoes{"SELECT id FROM SESSIONS WHERE false FOR UPDATE"_L1,
        "SELECT id FROM DOCUMENTS WHERE false FOR UPDATE"_L1, "DELETE FROM DOCUMENTS WHERE false"_L1,
        "DELETE FROM SESSIONS WHERE false"_L1};
    constexpr std::array kNoLoginGoes{"SELECT session_key FROM DJANGO_SESSIONS WHERE false FOR UPDATE"_L1,
        "DELETE FROM DJANGO_SESSIONS WHERE false"_L1};
    // A count is a look, and a look must end. By the planner's statistics where it does not.
    constexpr auto kShortly = "SELECT pg_catalog.set_config('statement_timeout', '3s', true)"_L1;
    constexpr auto kDjangoTable = R"(SELECT c.reltuples::bigint, c.relkind IN ('r', 'p')
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = KEY(?)::name AND c.relname = 'django_session')"_L1;
    constexpr auto kPlanExpired = "EXPLAIN (FORMAT JSON) SELECT 1 FROM DJANGO_SESSIONS WHERE expire_date < TIME(?)"_L1;
    // The server's own statistics; the room is that of the files.
    constexpr auto kTableSpace = R"(SELECT c.relname::text, pg_catalog.pg_total_relation_size(c.oid),
            pg_catalog.pg_stat_get_live_tuples(c.oid), pg_catalog.pg_stat_get_dead_tuples(c.oid)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = KEY(?)::name AND c.relkind IN ('r', 'p')
          AND c.relname IN ('parser_usersession', 'parser_processeddocument', 'django_session')
        ORDER BY c.relname DESC)"_L1;
    // Which database it is, by the server's own numbers, and whether we may ask for the server's.
    constexpr auto kIdentity = R"(SELECT d.oid::bigint, pg_catalog.convert_to(session_user::text, 'UTF8'::name),
            pg_catalog.has_function_privilege('pg_catalog.pg_control_system()'::text, 'EXECUTE'::text)
        FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())"_L1;
    constexpr auto kSystem = "SELECT system_identifier::text FROM pg_catalog.pg_control_system()"_L1;
    constexpr auto kServerTime = "SELECT (extract(epoch FROM pg_catalog.clock_timestamp()) * 1000000)::bigint"_L1;

    // Who may put a table, a function or an operator into a schema of the path, but for those who may do anything to
    // the web app's tables anyway: superusers, their owner, and we.
    constexpr auto kCreators = R"(SELECT coalesce(pg_catalog.quote_ident(r.rolname::text), 'PUBLIC')
        FROM pg_catalog.pg_namespace n CROSS JOIN (
            SELECT oid, rolname FROM pg_catalog.pg_roles WHERE NOT rolsuper AND rolname NOT LIKE 'pg\_%'
            UNION ALL SELECT NULL, NULL) r
        WHERE n.nspname = KEY(?)::name
          AND CASE WHEN r.oid IS NULL
              THEN EXISTS (SELECT FROM pg_catalog.aclexplode(n.nspacl) a
                  WHERE a.grantee = 0 AND a.privilege_type = 'CREATE')
              ELSE pg_catalog.has_schema_privilege(r.oid, n.oid, 'CREATE'::text)
                  AND r.rolname <> current_user
                  AND NOT EXISTS (SELECT FROM pg_catalog.aclexplode(n.nspacl) a
                      WHERE a.grantee = 0 AND a.privilege_type = 'CREATE')
                  AND NOT EXISTS (SELECT FROM pg_catalog.pg_class c
                          JOIN pg_catalog.pg_namespace t ON t.oid = c.relnamespace
                      WHERE t.nspname = KEY(?)::name AND c.relname = 'parser_usersession'
                        AND pg_catalog.pg_has_role(r.oid, c.relowner, 'USAGE'::text)) END
        ORDER BY 1)"_L1;

    /// A name as SQL takes it whatever it is.
    QString quotedName(QString name)
    {
        return u'"' + name.replace(u'"', "\"\""_L1) + u'"';
    }

    QString beginFinding(const QStringList &searchPath)
    {
        QStringList names;
        for (const QString &schema : searchPath)
            names << quotedName(schema);
        return kBeginFinding + (names.isEmpty() ? u"DEFAULT"_s : names.join(", "_L1));
    }

    /// The statement, its values written in, with the tables written out; by their names alone where they were not
    /// found.
    QString withTables(const QString &sql, const QString &schema)
    {
        static const QRegularExpression table(u"\\b(?:SESSIONS|DOCUMENTS|DJANGO_SESSIONS)\\b"_s);
        const QString place = schema.isEmpty() ? QString() : QString(quotedName(schema) + u'.');
        QString text;
        qsizetype from = 0;
        for (auto words = table.globalMatch(sql); words.hasNext();) {
            const QRegularExpressionMatch word = words.next();
            const QStringView name = word.capturedView();
            text += QStringView(sql).sliced(from, word.capturedStart() - from);
            text += place
                + quotedName(name == "SESSIONS"_L1 ? django::kSessions
                        : name == "DOCUMENTS"_L1   ? django::kDocuments
                                                   : django::kDjangoSessions);
            from = word.capturedEnd();
        }
        text += QStringView(sql).sliced(from);
        return text;
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

    QVariant bytes(const QString &text)
    {
        return text.toUtf8();
    }

    /// What kIdentity tells.
    struct ToldIdentity {
        qint64 database = 0; ///< its oid
        QString user;
        bool tellsItsSystem = false;
    };

    Result<ToldIdentity> askForIdentity(const SqlDialect &dialect, SqlConnection &connection)
    {
        ToldIdentity told;
        const Result<> read = dialect.query(
            connection, kIdentity, {}, u"asking which database it is"_s, [&told](const QSqlQuery &row) -> Result<> {
                told = {
                    row.value(0).toLongLong(), QString::fromUtf8(row.value(1).toByteArray()), row.value(2).toBool()};
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
    , m_zone(TimeZone::named(m_settings.timeZone))
{
    if (m_settings.port <= 0)
        m_settings.port = 5432;
    redactInLogs(m_settings.password);
}

QString PostgresDialect::weakModeWarning(const DatabaseSettings &settings)
{
    if (settings.host.isEmpty() || isThisMachine(settings.host) || settings.sslMode == "verify-full"_L1)
        return {};
    const QString mend =
        u"; sslmode=verify-full, with the authority of its certificate in DOCSWEEP_CA_FILE, ends that"_s;
    if (settings.sslMode == "verify-ca"_L1)
        return u"the way to %1 (sslmode=%2): "_s.arg(settings.host, settings.sslMode)
            + u"any server with a certificate of the authority is taken for it, whatever its name"_s + mend;
    const QString unchecked = sentenceOf({CauseKind::ServerUnchecked, {settings.host, settings.sslMode}});
    if (settings.sslMode == "require"_L1)
        return unchecked + mend;
    return unchecked + u", and what goes there may be read on the way"_s + mend;
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

/// Once they are there, for the life of a connection: what is put before the tables in the path later changes nothing.
/// In one exchange.
Result<> PostgresDialect::findTables(SqlConnection &connection) const
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    QStringList schemas;
    bool isTemporary = false;
    QStringList lacking;
    QString role; // a pooler's name for it may be another
    bool goesOn = query.exec(beginFinding(m_settings.searchPath) + u"; "_s + kFindTables + u"; ROLLBACK"_s);
    while (goesOn) {
        while (query.isSelect() && query.next()) {
            schemas.append(QString::fromUtf8(query.value(0).toByteArray()));
            isTemporary |= query.value(1).toBool();
            role = query.value(2).toString();
            if (query.value(3).toBool())
                lacking = {django::kSourceColumn};
        }
        goesOn = query.nextResult();
    }
    if (query.lastError().isValid()) // the connection is given up
        return fail(sqlError(u"looking for the web app's tables"_s, query.lastError(), u"QPSQL"_s));
    schemas.removeDuplicates();
    if (isTemporary)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::TableHidden, {}});
    if (schemas.size() > 1)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::TablesTwice, {schemas.join(" and "_L1), role}});
    connection.setSchema(schemas.join(QString()));
    connection.setLacking(lacking);
    return {};
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
    text.replace("DJANGO_TIME(expire_date)"_L1, "pg_catalog.isfinite(expire_date)"_L1);
    text.replace(outside, u"(\\1 <> '' AND NOT pg_catalog.starts_with((\\1)::text, (s.session_key || '/')::text))"_s);
    text.replace(foreign, u"(\\1 IN ('', '.', '..') OR pg_catalog.strpos((\\1)::text, '/'::text) > 0)"_s);
    text.replace(bytes, u"pg_catalog.convert_to((\\1)::text, 'UTF8'::name)"_s);
    // 'infinity' has no microseconds: null, so that it is never old. Numeric arithmetic: exact.
    // Where a zone was named, one bit more says whether the column has none of its own.
    if (m_zone)
        text.replace(stamp,
            u"CASE WHEN pg_catalog.isfinite(\\1) THEN (extract(epoch FROM \\1) * 1000000)::bigint * 2 + "
            "(pg_catalog.pg_typeof(\\1) = 'pg_catalog.timestamp'::regtype)::int END"_s);
    text.replace(stamp, u"CASE WHEN pg_catalog.isfinite(\\1) THEN (extract(epoch FROM \\1) * 1000000)::bigint END"_s);
    text.replace("KEY(?)"_L1, "pg_catalog.convert_from(?::bytea, 'UTF8'::name)"_L1);
    text.replace("TIME(?)"_L1, "pg_catalog.convert_from(?::bytea, 'UTF8'::name)::timestamptz"_L1);
    text.replace(lock, u"FOR UPDATE SKIP LOCKED"_s);
    // A list of function calls would be worked out anew for every row; a set is joined by the index.
    text.replace(keys,
        u"SELECT pg_catalog.convert_from(k, 'UTF8'::name) FROM pg_catalog.unnest(ARRAY["_s + repeated(u"?"_s, places)
            + u"]::bytea[]) u (k)"_s);
    text.replace(ids, repeated(u"?"_s, places));
    text.replace(rows, repeated(u"(?::bigint, ?::bytea, ?::bigint)"_s, places));
    return text;
}

Result<QSqlQuery> PostgresDialect::execute(
    SqlConnection &connection, const QString &sql, const QVariantList &values, const QString &what) const
{
    if (!connection.database().isOpen())
        return fail(ErrorKind::Unavailable, what + u": the connection is lost"_s, Remedy::StartServer);
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

Result<QStringList> PostgresDialect::columnsOf(SqlConnection &connection, QLatin1String table) const
{
    return namesOf(*this, connection, sql(kColumns, 0),
        {bytes(connection.schema()), QByteArray(table.data(), table.size())}, u"reading the columns of "_s + table);
}

Result<> PostgresDialect::checkReach(SqlConnection &connection) const
{
    const auto remedies = namesOf(*this, connection, sql(kOutOfReach, 0), {bytes(connection.schema())},
        u"looking for the tables in other schemas"_s);
    if (!remedies)
        return fail(remedies.error());
    if (remedies->isEmpty())
        return {};
    if (!m_settings.searchPath.isEmpty()) { // the settings decide, whatever the role has
        QStringList ways;
        for (const QString &remedy : *remedies) {
            const QString schema = remedy.section(" SET search_path = "_L1, 1);
            ways += schema.isEmpty() ? remedy : QString(u"name schema "_s + schema);
        }
        return fail(ErrorKind::BadConfig,
            u"the web app's tables are not in schema %1, which the settings name, but another schema has them. If they "
            "are the right ones: "_s.arg(m_settings.searchPath.join(u", "_s))
                + ways.join("; or "_L1));
    }
    return fail(ErrorKind::BadConfig, Cause{CauseKind::TablesElsewhere, {remedies->join("; or "_L1)}});
}

Result<> PostgresDialect::checkTables(SqlConnection &connection, SqlAccess access) const
{
    const auto type = namesOf(
        *this, connection, sql(kTimeType, 0), {bytes(connection.schema())}, u"reading the type of last_activity"_s);
    if (!type)
        return fail(type.error());
    const bool isWithoutZone = type->contains("timestamp without time zone"_L1);
    if (!type->contains("timestamp with time zone"_L1) && !(isWithoutZone && m_zone))
        return fail(ErrorKind::BadConfig,
            u"parser_usersession.last_activity is a "_s + type->join(u' ')
                + u"; its zone is unknown, so no age can be told. Set USE_TZ = True in the web app, or say in which "
                  "zone it writes: DOCSWEEP_DATABASE_TIMES=America/New_York, for example"_s);

    const auto hidden =
        namesOf(*this, connection, sql(kHidden, 0), {bytes(connection.schema())}, u"reading the row-level security"_s);
    if (!hidden)
        return fail(hidden.error());
    if (!hidden->isEmpty())
        return fail(ErrorKind::BadConfig,
            u"row-level security hides rows of "_s + hidden->join(" and "_L1)
                + u" from this user, and their files would look like orphans. Connect as the tables' owner, or "
                  "ALTER ROLE … BYPASSRLS"_s);

    const QByteArray wanted = access == SqlAccess::ReadOnly ? "SELECT" : "SELECT,UPDATE,DELETE";
    const auto forbidden = namesOf(
        *this, connection, sql(kForbidden, 0), {wanted, bytes(connection.schema())}, u"reading the permissions"_s);
    if (!forbidden)
        return fail(forbidden.error());
    if (!forbidden->isEmpty())
        return fail(ErrorKind::Unauthorized,
            u"permissions are missing (UPDATE locks a row before it is deleted): GRANT "_s
                + forbidden->join("; GRANT "_L1),
            Remedy::Told);
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
            now = fromMicros(row.value(0).toLongLong());
            return {};
        });
    if (!read)
        return fail(read.error());
    return now ? Result<Instant>(*now) : fail(ErrorKind::BadData, u"the server told no time"_s);
}

Result<DatabaseFacts> PostgresDialect::facts(SqlConnection &connection) const
{
    const auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    DatabaseFacts facts;
    const Result<> read = query(
        connection, kServerFacts, {}, u"asking what the server can do"_s, [&facts](const QSqlQuery &row) -> Result<> {
            facts.isReplica = row.value(0).toBool();
            facts.readOnlyBy = row.value(1).toString();
            facts.commitsLate = row.value(2).toBool();
            if (!row.isNull(3))
                facts.freeConnections = row.value(3).toInt();
            return {};
        });
    if (!read)
        return fail(read.error());
    const auto noTables =
        namesOf(*this, connection, sql(kNoTables, 0), {bytes(connection.schema())}, u"asking what the tables are"_s);
    if (!noTables)
        return fail(noTables.error());
    const auto oddIds =
        namesOf(*this, connection, sql(kOddIds, 0), {bytes(connection.schema())}, u"reading the types of the ids"_s);
    if (!oddIds)
        return fail(oddIds.error());
    facts.notTables = *noTables;
    facts.oddIds = *oddIds;
    return facts;
}

namespace {

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

Result<> PostgresDialect::proveWritable(SqlConnection &connection) const
{
    const auto transaction = begin(connection, SqlAccess::ReadWrite);
    if (!transaction)
        return fail(transaction.error());
    for (const auto statement : kNothingGoes) {
        if (const auto done = execute(connection, sql(statement, 0), {}, u"proving that rows may be deleted"_s); !done)
            return fail(done.error());
    }
    return {};
}

Result<QStringList> PostgresDialect::warnings(SqlConnection &connection) const
{
    const auto transaction = SqlTransaction::begin(connection, beginFinding(m_settings.searchPath));
    if (!transaction)
        return fail(transaction.error());
    const auto path = namesOf(*this, connection, kPath, {}, u"reading the search path"_s);
    if (!path)
        return fail(path.error());
    if (const Result<> narrowed = connection.run(kNarrow); !narrowed)
        return fail(narrowed.error());
    QStringList warnings{weakModeWarning(m_settings)};
    warnings.removeAll(QString());
    for (const QString &schema : *path) {
        const auto creators = namesOf(*this, connection, sql(kCreators, 0), {bytes(schema), bytes(connection.schema())},
            u"reading who may create"_s);
        if (!creators)
            return fail(creators.error());
        const QString who = creators->join(", "_L1);
        if (!who.isEmpty())
            warnings.append(sentenceOf({CauseKind::SchemaOpen, {who, schema, quotedName(schema)}}));
        if (schema == connection.schema()) // what is behind is never taken for one of the tables
            break;
    }
    return warnings;
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
    if (connection.schema().isEmpty()) {
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
        id.anchor = "pg:" + joined({system->first().toUtf8(), oid, connection.schema().toUtf8()});
    else if (m_settings.host.contains(u','))
        id.anchor =
            "pgat:" + joined({databaseDestination(m_settings).toUtf8(), user.toUtf8(), connection.schema().toUtf8()});
    else
        id.anchor = "pgat:"
            + joined({m_settings.host.toLower().toUtf8(), QByteArray::number(m_settings.port),
                m_settings.database.toUtf8(), user.toUtf8(), connection.schema().toUtf8()});
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
