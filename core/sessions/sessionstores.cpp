// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"

#include "core/sessions/postgresdialect.h"
#include "core/sessions/sqlitedialect.h"
#include "core/sessions/sqlsessionstore.h"

namespace docsweep {

namespace {

    Result<std::shared_ptr<SqlLink>> makeLink(const DatabaseSettings &settings, SqlAccess access)
    {
        switch (settings.kind) {
        case DatabaseKind::None:
            break;
        case DatabaseKind::Sqlite:
            if (settings.sqlitePath.isEmpty())
                return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseFileUnnamed});
            return std::make_shared<SqlLink>(std::make_unique<SqliteDialect>(settings.sqlitePath,
                                                 TimeZone::named(settings.timeZone), settings.busyWait),
                access);
        case DatabaseKind::PostgreSql:
            // libpq would take the user's name for a database that is not named.
            if (settings.database.isEmpty())
                return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseUnnamed});
            return std::make_shared<SqlLink>(std::make_unique<PostgresDialect>(settings), access);
        }
        return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseMissing});
    }

} // namespace

Result<std::unique_ptr<SessionStore>> makeSessionStore(const DatabaseSettings &settings)
{
    const auto link = makeLink(settings, SqlAccess::ReadWrite);
    if (!link)
        return fail(link.error());
    return std::make_unique<SqlSessionStore>(*link);
}

Result<std::unique_ptr<SessionReader>> makeSessionReader(const DatabaseSettings &settings)
{
    const auto link = makeLink(settings, SqlAccess::ReadOnly);
    if (!link)
        return fail(link.error());
    return std::make_unique<SqlSessionReader>(*link);
}

} // namespace docsweep
