// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/djangoschema.h"
#include "core/sessions/postgresdialect.h"
#include "core/sessions/postgresquestions.h"

namespace docsweep {

using namespace Qt::StringLiterals;

// Rows that are put back, each value as its type writes it.

namespace {

    constexpr auto kColumnsNow = R"(SELECT pg_catalog.convert_to(a.attname::text, 'UTF8'::name),
            pg_catalog.convert_to(pg_catalog.format_type(a.atttypid, a.atttypmod), 'UTF8'::name),
            COALESCE((pg_catalog.to_jsonb(a) ->> 'attgenerated'), '') <> '', a.attidentity <> '', a.attnotnull,
            a.atthasdef OR a.attidentity <> ''
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {key}::name AND c.relname = {key}::name AND a.attnum > 0 AND NOT a.attisdropped
        ORDER BY a.attnum)"_L1;
    // A sequence that belongs to no column is not known.
    constexpr auto kBehind = R"(SELECT q.s::text
        FROM (SELECT pg_catalog.pg_get_serial_sequence((pg_catalog.quote_ident({key}) || '.'
            || pg_catalog.quote_ident({key}))::text, 'id'::text)::regclass AS s) q
        WHERE q.s IS NOT NULL AND COALESCE(pg_catalog.pg_sequence_last_value(q.s), 0) < ?)"_L1;
    constexpr auto kAdvance = "SELECT pg_catalog.setval({key}::regclass, ?, true)"_L1;
    constexpr auto kForbidden = R"(SELECT 'INSERT ON ' || c.relname::text || ' TO '
            || pg_catalog.quote_ident(current_user::text)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {key}::name AND c.relname IN ('parser_usersession', 'parser_processeddocument')
          AND NOT pg_catalog.has_table_privilege(c.oid, 'INSERT'::text) ORDER BY c.relname DESC)"_L1;

    /// Letters that mean nothing else anywhere in a statement of ours.
    bool isHarmless(char16_t c)
    {
        return c >= u' ' && c < 0x7f && c != u'\'' && c != u'"' && c != u'\\' && c != u'?' && c != u'{' && c != u'}';
    }

    QString hex(uint number, int digits)
    {
        return QString::number(number, 16).rightJustified(digits, u'0');
    }

    /// A literal that is read alike whatever the server's settings of backslashes are. Its type's input function gets
    /// the text itself: a cast from text may be somebody's function.
    QString literal(const QByteArray &utf8)
    {
        QString text = u"E'"_s;
        const QString given = QString::fromUtf8(utf8);
        for (const uint c : given.toUcs4()) {
            if (c < 0x80 && isHarmless(char16_t(c)))
                text += QChar(char16_t(c));
            else if (c < 0x80)
                text += u"\\x"_s + hex(c, 2);
            else if (c <= 0xffff)
                text += u"\\u"_s + hex(c, 4);
            else
                text += u"\\U"_s + hex(c, 8);
        }
        return text + u'\'';
    }

} // namespace

Result<std::vector<ColumnNow>> PostgresDialect::columnsNow(SqlConnection &connection, QLatin1String table) const
{
    std::vector<ColumnNow> columns;
    const Result<> read = query(connection, sql(kColumnsNow, 0),
        {bytes(connection.schema()), QByteArray(table.data(), table.size())}, u"reading the columns of "_s + table,
        [&columns](const QSqlQuery &row) -> Result<> {
            columns.push_back(
                {{row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toBool(), row.value(3).toBool()},
                    row.value(4).toBool(), row.value(5).toBool()});
            return {};
        });
    return read ? Result<std::vector<ColumnNow>>(std::move(columns)) : fail(read.error());
}

QString PostgresDialect::columnName(const QByteArray &name) const
{
    QString escaped;
    for (const QChar each : QString::fromUtf8(name)) {
        if (each == u'"')
            escaped += "\"\""_L1;
        else if (isHarmless(each.unicode()) || each.unicode() >= 0x80)
            escaped += each;
        else
            escaped += u'\\' + hex(each.unicode(), 4);
    }
    return u"U&\""_s + escaped + u'"';
}

QString PostgresDialect::cellValue(const Cell &cell, const WholeColumn &column, QVariantList &) const
{
    if (cell.kind == Cell::Kind::Null)
        return u"NULL"_s;
    return literal(cell.bytes) + u"::"_s + QString::fromUtf8(column.type);
}

QString PostgresDialect::overridingIds() const
{
    return u"OVERRIDING SYSTEM VALUE"_s;
}

Result<> PostgresDialect::advanceIds(SqlConnection &connection, QLatin1String table, qint64 past) const
{
    const Result<QStringList> behind = namesOf(*this, connection, sql(kBehind, 0),
        {bytes(connection.schema()), QByteArray(table.data(), table.size()), past},
        u"looking at the numbers of "_s + table);
    if (!behind)
        return fail(behind.error());
    for (const QString &sequence : *behind) {
        const auto advanced =
            execute(connection, sql(kAdvance, 0), {bytes(sequence), past}, u"advancing the numbers of "_s + table);
        if (!advanced)
            return fail(advanced.error());
    }
    return {};
}

Result<> PostgresDialect::proveInsertable(SqlConnection &connection) const
{
    const auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    const Result<QStringList> forbidden =
        namesOf(*this, connection, sql(kForbidden, 0), {bytes(connection.schema())}, u"reading the permissions"_s);
    if (!forbidden)
        return fail(forbidden.error());
    if (forbidden->isEmpty())
        return {};
    return fail(ErrorKind::Unauthorized,
        Cause{CauseKind::DatabaseRightsMissing, {u"GRANT "_s + forbidden->join("; GRANT "_L1)}});
}

} // namespace docsweep
