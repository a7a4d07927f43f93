// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/postgresledgerplace.h"

#include "core/sessions/postgresdialect.h"
#include "core/sessions/postgresquestions.h"

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // "docledgr" in ASCII. The server keeps advisory locks per database, and hands them back with the transaction, so
    // they work behind poolers.
    constexpr qint64 kHoldsKey = 0x646f636c65646772;

    struct NeededTable {
        QLatin1String name;
        QLatin1String rights;
        bool isOfFirstForm = true;
    };
    constexpr std::array kNeeded{
        NeededTable{"ledger"_L1, "SELECT, INSERT, UPDATE"_L1},
        NeededTable{"entry"_L1, "SELECT, INSERT"_L1},
        NeededTable{"hold"_L1, "SELECT, INSERT, UPDATE"_L1},
        NeededTable{"run"_L1, "SELECT, INSERT, UPDATE"_L1},
        NeededTable{"claim"_L1, "SELECT, INSERT, UPDATE, DELETE"_L1},
        NeededTable{"kept"_L1, "SELECT, INSERT"_L1},
        NeededTable{"schedule"_L1, "SELECT, INSERT, UPDATE"_L1},
        NeededTable{"keeper"_L1, "SELECT, INSERT, UPDATE"_L1, false},
        NeededTable{"erasure"_L1, "SELECT, INSERT, UPDATE"_L1, false},
        NeededTable{"erasure_asked"_L1, "SELECT, INSERT, UPDATE"_L1, false},
    };

    // Sought in the catalogue: to_regclass is an error without USAGE, and information_schema hides what one may not
    // use. Owners who may do anything to the web app's tables anyway are no strangers.
    constexpr auto kLook = R"(SELECT pg_catalog.convert_to(c.relname::text, 'UTF8'::name), c.relkind = 'r'::"char",
            c.relrowsecurity, pg_catalog.has_schema_privilege(n.oid, 'USAGE'::text),
            pg_catalog.has_table_privilege(c.oid, 'SELECT'::text), pg_catalog.has_table_privilege(c.oid, 'INSERT'::text),
            pg_catalog.has_table_privilege(c.oid, 'UPDATE'::text), pg_catalog.has_table_privilege(c.oid, 'DELETE'::text),
            r.rolsuper OR pg_catalog.pg_has_role(c.relowner, 'USAGE'::text)
                OR c.relowner = (SELECT datdba FROM pg_catalog.pg_database
                    WHERE datname = pg_catalog.current_database())
                OR c.relowner IN (SELECT t.relowner FROM pg_catalog.pg_class t
                    JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
                    WHERE tn.nspname = {key}::name AND t.relname = 'parser_usersession'),
            pg_catalog.convert_to(pg_catalog.quote_ident(r.rolname::text), 'UTF8'::name),
            pg_catalog.convert_to(pg_catalog.quote_ident(current_user::text), 'UTF8'::name)
        FROM pg_catalog.pg_namespace n
            JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid
                AND c.relname IN ('ledger', 'entry', 'hold', 'run', 'claim', 'kept', 'schedule',
                    'keeper', 'erasure', 'erasure_asked')
                AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
            JOIN pg_catalog.pg_roles r ON r.oid = c.relowner
        WHERE n.nspname = {key}::name ORDER BY c.relname)"_L1;

    // Whoever makes the tables owns them: the same rule, for a reader who is not of that role.
    constexpr auto kMaker = R"(SELECT r.rolsuper
                OR r.oid = (SELECT datdba FROM pg_catalog.pg_database
                    WHERE datname = pg_catalog.current_database())
                OR r.oid IN (SELECT t.relowner FROM pg_catalog.pg_class t
                    JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
                    WHERE tn.nspname = {key}::name AND t.relname = 'parser_usersession'),
            pg_catalog.convert_to(pg_catalog.quote_ident(r.rolname::text), 'UTF8'::name)
        FROM pg_catalog.pg_roles r WHERE r.rolname = current_user)"_L1;

    constexpr auto kShare = "SELECT pg_catalog.pg_advisory_xact_lock_shared(%1::bigint); "_L1;
    // Several statements in one message are one transaction, so SET LOCAL ends with them, behind poolers too. As in the
    // reading transactions of the sessions' store: no planted functions, and a policy that hides a row is an error.
    constexpr auto kReadAlone = "SET LOCAL search_path TO pg_catalog, pg_temp; SET LOCAL row_security TO off; "
                                "SET LOCAL lock_timeout TO '10s'; SET LOCAL statement_timeout TO '60s'; "_L1;
    constexpr auto kKeepOut = "SELECT pg_catalog.pg_advisory_xact_lock(?::bigint)"_L1;

    // Supabase lets these two roles of its API read what nobody took from them.
    constexpr auto kWithoutWebRoles = R"(DO $do$ DECLARE r text; BEGIN
    FOR r IN SELECT pg_catalog.quote_ident(rolname::text) FROM pg_catalog.pg_roles
        WHERE rolname IN ('anon', 'authenticated') LOOP
        EXECUTE 'REVOKE ALL ON SCHEMA %1 FROM ' || r;
        EXECUTE 'REVOKE ALL ON ALL TABLES IN SCHEMA %1 FROM ' || r;
    END LOOP;
END $do$)"_L1;

    constexpr auto kGrantsAsBefore = R"(;
DO $do$ DECLARE r text; BEGIN
    FOR r IN SELECT DISTINCT pg_catalog.quote_ident(g.rolname::text)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,
            pg_catalog.aclexplode(c.relacl) a JOIN pg_catalog.pg_roles g ON g.oid = a.grantee
        WHERE n.nspname = %2 AND c.relname = 'entry' AND a.privilege_type = 'INSERT' AND a.grantee <> c.relowner LOOP
        EXECUTE 'GRANT SELECT, INSERT, UPDATE ON %1.keeper, %1.erasure, %1.erasure_asked TO ' || r;
    END LOOP;
END $do$)"_L1;

    QString schemaOf(const SqlConnection &connection)
    {
        const QString &app = connection.schema();
        return app.isEmpty() || app == "public"_L1 ? u"docsweep"_s : QString(u"docsweep_"_s + app);
    }

    /// A table of the ledger as the catalogue has it.
    struct FoundTable {
        QString name;
        bool isTable = false;
        bool hidesRows = false;
        bool maySchema = false;
        std::array<bool, 4> may{}; ///< SELECT, INSERT, UPDATE, DELETE
        bool isTrusted = false;
        QString owner;
        QString role; ///< ours
    };

    FoundTable tableOf(const QSqlQuery &row)
    {
        FoundTable table;
        table.name = QString::fromUtf8(row.value(0).toByteArray());
        table.isTable = row.value(1).toBool();
        table.hidesRows = row.value(2).toBool();
        table.maySchema = row.value(3).toBool();
        table.may = {row.value(4).toBool(), row.value(5).toBool(), row.value(6).toBool(), row.value(7).toBool()};
        table.isTrusted = row.value(8).toBool();
        table.owner = QString::fromUtf8(row.value(9).toByteArray());
        table.role = QString::fromUtf8(row.value(10).toByteArray());
        return table;
    }

    /// The GRANT that is missing, or nothing.
    QString missingRight(const FoundTable &table, QLatin1String needed, const QString &schema)
    {
        const QString to = u" TO "_s + table.role;
        if (!table.maySchema)
            return u"GRANT USAGE ON SCHEMA "_s + quotedName(schema) + to;
        constexpr std::array kRights{"SELECT"_L1, "INSERT"_L1, "UPDATE"_L1, "DELETE"_L1};
        for (size_t i = 0; i < kRights.size(); ++i) {
            if (QString(needed).contains(kRights[i]) && !table.may[i])
                return u"GRANT "_s + needed + u" ON "_s + quotedName(schema) + u'.' + table.name + to;
        }
        return {};
    }

    Result<> judgeTable(const FoundTable &table, QLatin1String needed, const QString &schema, const QString &name)
    {
        if (!table.isTable)
            return fail(ErrorKind::BadData, Cause{CauseKind::LedgerIncomplete, {name, table.name + u" is no table"_s}});
        if (!table.isTrusted)
            return fail(ErrorKind::BadConfig, Cause{CauseKind::LedgerOfStranger, {name, table.owner}});
        if (table.hidesRows)
            return fail(ErrorKind::BadConfig, Cause{CauseKind::LedgerRowsHidden, {name, table.name}});
        if (const QString missing = missingRight(table, needed, schema); !missing.isEmpty())
            return fail(ErrorKind::Unauthorized, Cause{CauseKind::LedgerForbidden, {name, missing}});
        return {};
    }

} // namespace

PostgresLedgerPlace::PostgresLedgerPlace(DatabaseSettings settings)
    : m_settings(std::move(settings))
{
}

QString PostgresLedgerPlace::name() const
{
    return PostgresDialect(m_settings).name() + u", schema docsweep"_s;
}

std::unique_ptr<SqlDialect> PostgresLedgerPlace::dialect() const
{
    return std::make_unique<PostgresDialect>(m_settings);
}

QString PostgresLedgerPlace::filled(const QString &statement, const SqlConnection &connection) const
{
    QString sql = statement;
    return sql.replace("{t}"_L1, quotedName(schemaOf(connection)) + u'.')
        .replace("{now}"_L1, u"(extract(epoch FROM pg_catalog.clock_timestamp()) * 1000000)::bigint"_s)
        .replace("{locked}"_L1, u"FOR UPDATE"_s)
        .replace("{nothing}"_L1, u"''::bytea"_s)
        .replace("{blob}"_L1, u"bytea"_s)
        .replace("{serial}"_L1, u"bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"_s);
}

Result<DatabaseId> PostgresLedgerPlace::database(SqlLink &link, std::stop_token stop) const
{
    return link.attempt(stop, [&](SqlConnection &connection) { return link.dialect().identity(connection); });
}

Result<bool> PostgresLedgerPlace::look(SqlLink &link, std::stop_token stop) const
{
    return link.attempt(stop, [&](SqlConnection &connection) -> Result<bool> {
        const SqlDialect &dialect = link.dialect();
        const QString schema = schemaOf(connection);
        std::vector<FoundTable> tables;
        const auto transaction = dialect.begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        const Result<> read =
            dialect.query(connection, dialect.sql(kLook, 0), {bytes(connection.schema()), bytes(schema)},
                u"looking for the ledger"_s, [&tables](const QSqlQuery &row) -> Result<> {
                    tables.push_back(tableOf(row));
                    return {};
                });
        if (!read)
            return fail(read.error());
        if (tables.empty())
            return false;
        for (const NeededTable &needed : kNeeded) {
            const auto found = std::ranges::find(tables, needed.name, &FoundTable::name);
            if (found == tables.end() && !needed.isOfFirstForm)
                continue;
            if (found == tables.end())
                return fail(ErrorKind::BadData,
                    Cause{CauseKind::LedgerIncomplete, {name(), u"the table "_s + needed.name + u" is missing"_s}});
            if (const Result<> judged = judgeTable(*found, needed.rights, schema, name()); !judged)
                return fail(judged.error());
        }
        return true;
    });
}

Result<> PostgresLedgerPlace::prepare(SqlLink &link, std::stop_token stop) const
{
    return link.attempt(stop, [&](SqlConnection &connection) -> Result<> {
        const SqlDialect &dialect = link.dialect();
        const auto transaction = dialect.begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        bool isTrusted = false;
        QString role;
        const Result<> read = dialect.query(connection, dialect.sql(kMaker, 0), {bytes(connection.schema())},
            u"looking who makes the ledger"_s, [&](const QSqlQuery &row) -> Result<> {
                isTrusted = row.value(0).toBool();
                role = QString::fromUtf8(row.value(1).toByteArray());
                return {};
            });
        if (!read || isTrusted)
            return read;
        return fail(ErrorKind::Unauthorized,
            Cause{CauseKind::LedgerNotMade,
                {name(),
                    u"%1 owns neither the web app's tables nor its database, and other roles would not believe what "
                    "it has made"_s.arg(role)}});
    });
}

QString PostgresLedgerPlace::before(const SqlConnection &connection) const
{
    const QString schema = quotedName(schemaOf(connection));
    return u"CREATE SCHEMA IF NOT EXISTS %1;\nREVOKE ALL ON SCHEMA %1 FROM PUBLIC;"_s.arg(schema);
}

QString PostgresLedgerPlace::after(const SqlConnection &connection) const
{
    const QString schema = quotedName(schemaOf(connection));
    return u"REVOKE ALL ON ALL TABLES IN SCHEMA %1 FROM PUBLIC;\n"_s.arg(schema)
        + QString(kWithoutWebRoles).arg(schema);
}

QString PostgresLedgerPlace::grantsAsBefore(const SqlConnection &connection) const
{
    const QString schema = schemaOf(connection);
    return QString(kGrantsAsBefore).arg(quotedName(schema), u'\'' + QString(schema).replace(u'\'', u"''"_s) + u'\'');
}

QString PostgresLedgerPlace::grants(const SqlConnection &connection, const QString &role)
{
    const QString schema = quotedName(schemaOf(connection));
    QString text = u"GRANT USAGE ON SCHEMA %1 TO %2;"_s.arg(schema, role);
    for (const NeededTable &table : kNeeded)
        text += u"\nGRANT %1 ON %2.%3 TO %4;"_s.arg(table.rights, schema, table.name, role);
    return text;
}

QString PostgresLedgerPlace::shareStatement() const
{
    return QString(kShare).arg(kHoldsKey);
}

QString PostgresLedgerPlace::readAloneStatements() const
{
    return kReadAlone;
}

Result<> PostgresLedgerPlace::keepOut(const SqlDialect &dialect, SqlConnection &connection) const
{
    const auto locked = dialect.execute(connection, kKeepOut, {kHoldsKey}, u"waiting for deletions"_s);
    return locked ? Result<>() : fail(locked.error());
}

} // namespace docsweep
