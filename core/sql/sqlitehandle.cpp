// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlitehandle.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Qt's driver may be built with an SQLite of its own, and a connection of one library is nothing to another.
    Result<> requireSameLibrary(SqlConnection &connection)
    {
        static std::atomic<bool> isKnownSame{false};
        if (isKnownSame)
            return {};
        Result<QSqlQuery> query = connection.prepare(u"SELECT sqlite_source_id()"_s);
        if (!query)
            return fail(query.error());
        if (Result<> done = exec(*query, u"asking for SQLite's version"_s); !done)
            return done;
        if (!query->next() || query->value(0).toString() != QLatin1String(sqlite3_sourceid()))
            return fail(ErrorKind::BadConfig, u"Qt's driver for SQLite does not use the SQLite of this system"_s);
        isKnownSame = true;
        return {};
    }

} // namespace

Result<sqlite3 *> sqliteHandle(SqlConnection &connection)
{
    const QVariant handle = connection.database().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(ErrorKind::Unavailable, u"preparing a statement: no connection"_s);
    if (const Result<> same = requireSameLibrary(connection); !same)
        return fail(same.error());
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace docsweep
