// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlitedialect.h"

namespace docsweep {

using namespace Qt::StringLiterals;

// Rows with every column, by the storage class of each value.

namespace {

    // Hidden: 1 of a virtual table, 2 and 3 generated.
    constexpr auto kWholeColumns = R"(SELECT CAST(name AS BLOB), CAST(type AS BLOB), hidden
        FROM pragma_table_xinfo(CAST(? AS TEXT)) WHERE hidden <> 1 ORDER BY cid)"_L1;

} // namespace

Result<WholeTable> SqliteDialect::wholeTable(SqlConnection &connection, QLatin1String table) const
{
    WholeTable whole{QByteArray(table.data(), table.size()), {}};
    const Result<> read = query(connection, kWholeColumns, {whole.name}, u"reading all columns of "_s + table,
        [&whole](const QSqlQuery &row) -> Result<> {
            whole.columns.push_back(
                {row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toInt() != 0, false});
            return {};
        });
    return read ? Result<WholeTable>(std::move(whole)) : fail(read.error());
}

/// A text is read as its bytes: as a text it would end at a zero byte and lose what is no UTF-8.
QString SqliteDialect::wholeCell(const QByteArray &column) const
{
    const QString name = u"w.\""_s + QString::fromUtf8(column).replace(u'"', "\"\""_L1) + u'"';
    return u"typeof("_s + name + u"), CASE typeof("_s + name + u") WHEN 'text' THEN CAST("_s + name
        + u" AS BLOB) ELSE "_s + name + u" END"_s;
}

Cell SqliteDialect::wholeValue(const QVariant &kind, const QVariant &value) const
{
    const QByteArray type = kind.toByteArray();
    if (type == "integer")
        return {Cell::Kind::Integer, value.toLongLong(), 0, {}};
    if (type == "real")
        return {Cell::Kind::Real, 0, value.toDouble(), {}};
    if (type == "null")
        return {};
    // A null byte array and an empty one are the same value.
    const QByteArray bytes = value.toByteArray();
    return {type == "text" ? Cell::Kind::Text : Cell::Kind::Blob, 0, 0, bytes.isNull() ? QByteArray("") : bytes};
}

Result<> SqliteDialect::whileExact(SqlConnection &, const std::function<Result<>()> &read) const
{
    return read();
}

} // namespace docsweep
