// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqldialect.h"

#include <QSqlDriver>
#include <QSqlError>

namespace docsweep {

using namespace Qt::StringLiterals;

QString SqlDialect::sql(const QString &statement, qsizetype places) const
{
    return filled(statement, [&](SqlHole hole, const QString &argument) { return fill(hole, argument, places); });
}

Result<> SqlDialect::query(SqlConnection &connection, const QString &sql, const QVariantList &values,
    const QString &what, const RowSink &onRow) const
{
    auto executed = execute(connection, sql, values, what);
    if (!executed)
        return fail(executed.error());
    Result<> handed = forEachRow(*executed, what, onRow);
    if (executed->lastError().isValid())
        connection.note(executed->lastError());
    return handed;
}

QString repeated(const QString &place, qsizetype count)
{
    return QStringList(count, place).join(", "_L1);
}

QVariant asBound(const QVariant &value)
{
    const bool isEmptyArray =
        !value.isNull() && value.typeId() == QMetaType::QByteArray && value.toByteArray().isEmpty();
    return isEmptyArray ? QVariant(QByteArray("")) : value;
}

Result<> forEachRow(QSqlQuery &query, const QString &what, const RowSink &onRow)
{
    while (query.next()) {
        if (const Result<> taken = onRow(query); !taken)
            return taken;
    }
    if (!query.lastError().isValid())
        return {};
    const bool sqlite = query.driver()->dbmsType() == QSqlDriver::SQLite;
    return fail(sqlError(what, query.lastError(), sqlite ? u"QSQLITE"_s : u"QPSQL"_s));
}

} // namespace docsweep
