// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresquestions.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // The one question that is asked with the search path that the server gave us, or that the address names: where
    // that path finds the tables. In it anybody's function and operator may come first, so that each is called by its
    // schema. Set like this it goes through a pooler as well, which refuses it as an option of the login.
    constexpr auto kBeginFinding = "BEGIN READ ONLY; SET LOCAL search_path TO "_L1;

} // namespace

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

QVariant bytes(const QString &text)
{
    return text.toUtf8();
}

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

} // namespace docsweep
