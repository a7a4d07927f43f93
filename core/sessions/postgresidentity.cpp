// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresdialect.h"

#include "core/config/databaseurl.h"
#include "core/sessions/djangoschema.h"
#include "core/sessions/postgresquestions.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // The schemas of that path, in order, without those that may not be used and those that are always there.
    constexpr auto kPath =
        R"(SELECT pg_catalog.convert_to(s::pg_catalog.text, 'UTF8'::pg_catalog.name)
        FROM pg_catalog.unnest(pg_catalog.current_schemas(false)) WITH ORDINALITY u (s, place) ORDER BY place)"_L1;
    constexpr auto kNarrow = "SET LOCAL search_path TO pg_catalog, pg_temp"_L1;

    // Which database it is, by the server's own numbers, and whether we may ask for the server's.
    constexpr auto kIdentity = R"(SELECT d.oid::bigint, pg_catalog.convert_to(session_user::text, 'UTF8'::name),
            pg_catalog.has_function_privilege('pg_catalog.pg_control_system()'::text, 'EXECUTE'::text)
        FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())"_L1;
    constexpr auto kSystem = "SELECT system_identifier::text FROM pg_catalog.pg_control_system()"_L1;

    // Who may put a table, a function or an operator into a schema of the path, but for those who may do anything to
    // the web app's tables anyway: superusers, their owner, and we.
    constexpr auto kCreators = R"(SELECT coalesce(pg_catalog.quote_ident(r.rolname::text), 'PUBLIC')
        FROM pg_catalog.pg_namespace n CROSS JOIN (
            SELECT oid, rolname FROM pg_catalog.pg_roles WHERE NOT rolsuper AND rolname NOT LIKE 'pg\_%'
            UNION ALL SELECT NULL, NULL) r
        WHERE n.nspname = {key}::name
          AND CASE WHEN r.oid IS NULL
              THEN EXISTS (SELECT FROM pg_catalog.aclexplode(n.nspacl) a
                  WHERE a.grantee = 0 AND a.privilege_type = 'CREATE')
              ELSE pg_catalog.has_schema_privilege(r.oid, n.oid, 'CREATE'::text)
                  AND r.rolname <> current_user
                  AND NOT EXISTS (SELECT FROM pg_catalog.aclexplode(n.nspacl) a
                      WHERE a.grantee = 0 AND a.privilege_type = 'CREATE')
                  AND NOT EXISTS (SELECT FROM pg_catalog.pg_class c
                          JOIN pg_catalog.pg_namespace t ON t.oid = c.relnamespace
                      WHERE t.nspname = {key}::name AND c.relname = 'parser_usersession'
                        AND pg_catalog.pg_has_role(r.oid, c.relowner, 'USAGE'::text)) END
        ORDER BY 1)"_L1;

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

} // namespace

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

QString PostgresDialect::weakModeWarning(const DatabaseSettings &settings)
{
    if (settings.host.isEmpty() || isThisMachine(settings.host) || settings.sslMode == "verify-full"_L1)
        return {};
    const QString mend =
        u"; sslmode=verify-full, with the authority of its certificate in DOCSWEEP_CA_FILE, ends that"_s;
    if (settings.sslMode == "verify-ca"_L1)
        return u"the connection to %1 (sslmode=%2): "_s.arg(settings.host, settings.sslMode)
            + u"any server with a certificate of the authority is taken for it, whatever its name"_s + mend;
    const QString unchecked = sentenceOf({CauseKind::ServerUnchecked, {settings.host, settings.sslMode}});
    if (settings.sslMode == "require"_L1)
        return unchecked + mend;
    return unchecked + u", and what goes there may be read on the way"_s + mend;
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

} // namespace docsweep
