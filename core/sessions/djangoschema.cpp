// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/djangoschema.h"

namespace docsweep::django {

using namespace Qt::StringLiterals;

QString missingFrom(QLatin1String table, std::span<const QLatin1String> wanted, const QStringList &found)
{
    if (found.isEmpty())
        return u"the table "_s + table;
    QStringList missing;
    for (const QLatin1String column : wanted) {
        if (!found.contains(column))
            missing.append(table + u'.' + column);
    }
    if (missing.isEmpty())
        return {};
    return (missing.size() == 1 ? u"the column "_s : u"the columns "_s) + missing.join(", "_L1);
}

QString withoutColumns(QString sql, const QStringList &lacking)
{
    for (const QString &column : lacking)
        sql.replace(u"d."_s + column, "CAST(NULL AS text)"_L1);
    return sql;
}

Error cannotBeFound(const QString &missing)
{
    return errorOf(ErrorKind::BadConfig, Cause{CauseKind::DatabaseTablesMissing, {missing}});
}

tl::unexpected<Error> failNoDjangoSessions()
{
    return fail(ErrorKind::NotFound,
        u"there is no table django_session with session_key and expire_date, so no expired row of it can go"_s);
}

} // namespace docsweep::django
