// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresdialect.h"
#include "core/sessions/postgresquestions.h"

namespace docsweep {

using namespace Qt::StringLiterals;

// Rows with every column, each value as its type writes it.

namespace {

    constexpr auto kWholeColumns = R"(SELECT pg_catalog.convert_to(a.attname::text, 'UTF8'::name),
            pg_catalog.convert_to(pg_catalog.format_type(a.atttypid, a.atttypmod), 'UTF8'::name),
            COALESCE((pg_catalog.to_jsonb(a) ->> 'attgenerated'), '') <> '', a.attidentity <> ''
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {key}::name AND c.relname = {key}::name AND a.attnum > 0 AND NOT a.attisdropped
        ORDER BY a.attnum)"_L1;
    constexpr auto kZoneNow =
        "SELECT pg_catalog.convert_to(pg_catalog.current_setting('TimeZone'::text), 'UTF8'::name)"_L1;
    constexpr auto kExact =
        "SET LOCAL DateStyle TO 'ISO, MDY'; SET LOCAL IntervalStyle TO 'postgres'; SET LOCAL extra_float_digits TO 3; "
        "SET LOCAL bytea_output TO 'hex'; SET LOCAL xmloption TO 'content'; SET LOCAL TimeZone TO 'UTC'"_L1;

    /// A name that is filled into a statement: what there stands for something else is written by its number.
    QString escapedName(const QByteArray &name)
    {
        QString escaped;
        for (const QChar each : QString::fromUtf8(name)) {
            if (each == u'?' || each == u'{' || each == u'}' || each == u'\\')
                escaped += u"\\00"_s + QString::number(each.unicode(), 16).rightJustified(2, u'0');
            else if (each == u'"')
                escaped += "\"\""_L1;
            else
                escaped += each;
        }
        return u"w.U&\""_s + escaped + u'"';
    }

} // namespace

Result<WholeTable> PostgresDialect::wholeTable(SqlConnection &connection, QLatin1String table) const
{
    WholeTable whole{QByteArray(table.data(), table.size()), {}};
    const Result<> read = query(connection, sql(kWholeColumns, 0), {bytes(connection.schema()), whole.name},
        u"reading all columns of "_s + table, [&whole](const QSqlQuery &row) -> Result<> {
            whole.columns.push_back(
                {row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toBool(), row.value(3).toBool()});
            return {};
        });
    return read ? Result<WholeTable>(std::move(whole)) : fail(read.error());
}

/// format() calls the output function of the type and no cast, which anybody who owns a type may make; and char(n)
/// keeps its blanks. A row whose fields are all null IS NULL, and yet is there.
QString PostgresDialect::wholeCell(const QByteArray &column) const
{
    const QString name = escapedName(column);
    return u"("_s + name + u" IS NOT DISTINCT FROM NULL), pg_catalog.convert_to(pg_catalog.format('%s'::text, "_s + name
        + u"), 'UTF8'::name)"_s;
}

Cell PostgresDialect::wholeValue(const QVariant &kind, const QVariant &value) const
{
    if (kind.toBool())
        return {};
    const QByteArray written = value.toByteArray();
    return {Cell::Kind::Typed, 0, 0, written.isNull() ? QByteArray("") : written};
}

/// In the transaction that deletes, times are compared in a zone of its own: it is put back.
Result<> PostgresDialect::whileExact(SqlConnection &connection, const std::function<Result<>()> &read) const
{
    const QString what = u"reading rows exactly"_s;
    QByteArray zone;
    const Result<> asked = query(connection, kZoneNow, {}, what, [&zone](const QSqlQuery &row) -> Result<> {
        zone = row.value(0).toByteArray();
        return {};
    });
    if (!asked)
        return asked;
    if (const Result<> set = connection.run(kExact); !set)
        return set;
    if (Result<> done = read(); !done)
        return done;
    const auto back = execute(connection, kZone, {zone}, what);
    return back ? Result<>() : fail(back.error());
}

} // namespace docsweep
