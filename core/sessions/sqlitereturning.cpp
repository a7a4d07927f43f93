// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlitedialect.h"

namespace docsweep {

using namespace Qt::StringLiterals;

// Rows that are put back, by the storage class of each value.

namespace {

    // Hidden: 1 of a virtual table, 2 and 3 generated. A primary key of one column of the type INTEGER is the rowid.
    constexpr auto kColumnsNow = R"(SELECT CAST(t.name AS BLOB), CAST(t.type AS BLOB), t.hidden, t."notnull",
            t.dflt_value IS NOT NULL OR (t.pk > 0 AND t.type COLLATE NOCASE = 'integer'
                AND (SELECT count(*) FROM pragma_table_xinfo(CAST(? AS TEXT)) WHERE pk > 0) = 1)
        FROM pragma_table_xinfo(CAST(? AS TEXT)) t WHERE t.hidden <> 1 ORDER BY t.cid)"_L1;

} // namespace

Result<std::vector<ColumnNow>> SqliteDialect::columnsNow(SqlConnection &connection, QLatin1String table) const
{
    std::vector<ColumnNow> columns;
    const QByteArray name(table.data(), table.size());
    const Result<> read = query(connection, kColumnsNow, {name, name}, u"reading the columns of "_s + table,
        [&columns](const QSqlQuery &row) -> Result<> {
            columns.push_back(
                {{row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toInt() != 0, false},
                    row.value(3).toBool(), row.value(4).toBool()});
            return {};
        });
    return read ? Result<std::vector<ColumnNow>>(std::move(columns)) : fail(read.error());
}

QString SqliteDialect::columnName(const QByteArray &name) const
{
    return u'"' + QString::fromUtf8(name).replace(u'"', "\"\""_L1) + u'"';
}

/// A text is given as its bytes: as a text it would end at a zero byte and lose what is no UTF-8.
QString SqliteDialect::cellValue(const Cell &cell, const WholeColumn &, QVariantList &values) const
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        return u"NULL"_s;
    case Cell::Kind::Integer:
        values += cell.integer;
        return u"?"_s;
    case Cell::Kind::Real:
        values += cell.real;
        return u"?"_s;
    case Cell::Kind::Text:
    case Cell::Kind::Typed:
        values += cell.bytes;
        return u"CAST(? AS TEXT)"_s;
    case Cell::Kind::Blob:
        values += cell.bytes;
        return u"?"_s;
    }
    return u"NULL"_s;
}

} // namespace docsweep
