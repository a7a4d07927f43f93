// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresdialect.h"

#include "core/sessions/djangoschema.h"
#include "core/sessions/postgresquestions.h"

#include <QSqlError>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

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
    constexpr auto kColumns = R"(SELECT pg_catalog.convert_to(a.attname::text, 'UTF8'::name)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {key}::name AND c.relname = {key}::name AND a.attnum > 0 AND NOT a.attisdropped)"_L1;
    constexpr auto kTimeType = R"(SELECT pg_catalog.format_type(a.atttypid, NULL)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {key}::name AND c.relname = 'parser_usersession' AND a.attname = 'last_activity')"_L1;
    // A schema that we may not use is left out of the search path without a word.
    constexpr auto kOutOfReach = R"(SELECT DISTINCT CASE WHEN pg_catalog.has_schema_privilege(n.oid, 'USAGE'::text)
            THEN 'ALTER ROLE ' || pg_catalog.quote_ident(current_user::text) || ' SET search_path = '
                || pg_catalog.quote_ident(n.nspname::text)
            ELSE 'GRANT USAGE ON SCHEMA ' || pg_catalog.quote_ident(n.nspname::text) || ' TO '
                || pg_catalog.quote_ident(current_user::text) END
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relname IN ('parser_usersession', 'parser_processeddocument') AND n.nspname <> {key}::name
          AND n.nspname NOT LIKE 'pg\_%' ORDER BY 1)"_L1;
    constexpr auto kHidden = R"(SELECT c.relname::text
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {key}::name AND c.relname IN ('parser_usersession', 'parser_processeddocument')
          AND pg_catalog.row_security_active(c.oid) ORDER BY c.relname DESC)"_L1;
    constexpr auto kForbidden =
        R"(SELECT p || ' ON ' || c.relname::text || ' TO ' || pg_catalog.quote_ident(current_user::text)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,
            pg_catalog.unnest(pg_catalog.string_to_array({key}, ','::text)) p
        WHERE n.nspname = {key}::name AND c.relname IN ('parser_usersession', 'parser_processeddocument')
          AND NOT pg_catalog.has_table_privilege(c.oid, p) ORDER BY c.relname DESC)"_L1;
    constexpr auto kNoTables = R"(SELECT c.relname::text || CASE c.relkind WHEN 'v' THEN ' is a view'
            WHEN 'm' THEN ' is a materialized view' WHEN 'f' THEN ' is a foreign table' ELSE ' is no table' END
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {key}::name AND c.relname IN ('parser_usersession', 'parser_processeddocument')
          AND c.relkind NOT IN ('r', 'p') ORDER BY c.relname DESC)"_L1;
    // 20, 21 and 23 are bigint, smallint and integer.
    constexpr auto kOddIds = R"(SELECT c.relname::text || '.' || a.attname::text || ' is of the type '
            || pg_catalog.format_type(a.atttypid, NULL)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
        WHERE n.nspname = {key}::name AND (c.relname IN ('parser_usersession', 'parser_processeddocument')
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
    constexpr std::array kNothingGoes{"SELECT id FROM {sessions} WHERE false FOR UPDATE"_L1,
        "SELECT id FROM {documents} WHERE false FOR UPDATE"_L1, "DELETE FROM {documents} WHERE false"_L1,
        "DELETE FROM {sessions} WHERE false"_L1};

} // namespace

// Where the web app's tables are, and whether they are as they must be and ours to change.

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
        return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseTimeZone, {type->join(u' ')}});

    const auto hidden =
        namesOf(*this, connection, sql(kHidden, 0), {bytes(connection.schema())}, u"reading the row-level security"_s);
    if (!hidden)
        return fail(hidden.error());
    if (!hidden->isEmpty())
        return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseRowsHidden, {hidden->join(" and "_L1)}});

    const QByteArray wanted = access == SqlAccess::ReadOnly ? "SELECT" : "SELECT,UPDATE,DELETE";
    const auto forbidden = namesOf(
        *this, connection, sql(kForbidden, 0), {wanted, bytes(connection.schema())}, u"reading the permissions"_s);
    if (!forbidden)
        return fail(forbidden.error());
    if (!forbidden->isEmpty())
        return fail(ErrorKind::Unauthorized,
            Cause{CauseKind::DatabaseRightsMissing, {u"GRANT "_s + forbidden->join("; GRANT "_L1)}});
    return {};
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

} // namespace docsweep
