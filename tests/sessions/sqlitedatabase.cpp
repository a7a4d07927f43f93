// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/sqlitedatabase.h"

#include "tests/support/sessions/djangoproject.h"

#include <QTemporaryDir>

namespace docsweep {

using namespace Qt::StringLiterals;

Result<DatabaseSettings> makeSqliteDatabase(const QTemporaryDir &folder, const QString &journalMode)
{
    const DatabaseSettings settings = sqliteSettings(folder.filePath(u"db 100%?mode=ro#ü&.sqlite3"_s));
    const auto django = startDjangoOnSqlite(settings.sqlitePath);
    if (!django)
        return fail(django.error());
    const auto mode = (*django)->sql(u"PRAGMA journal_mode = "_s + journalMode);
    return mode ? Result<DatabaseSettings>(settings) : fail(mode.error());
}

} // namespace docsweep
