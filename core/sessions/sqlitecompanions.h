// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sqldialect.h"

namespace docsweep {

/// What SQLite makes beside a database: "-wal" and "-shm" as soon as one in WAL mode is looked at, "-journal" at every
/// write. They get the database's permissions, but belong to whoever made them (root alone gives them to the database's
/// owner), and a look leaves the first two behind. Made by somebody else than the web app, they may keep it from
/// writing for good. Safe from every thread.
namespace sqlitecompanions {

    /// How a database may be opened, as a piece of its URI ("&readonly_shm=1"), so that nothing is made beside it that
    /// its owner, or the group that writes it, could not use. A reader then uses what the web app has made. `path` is
    /// without links. Errors: Unauthorized, with the command that may do it.
    Result<QLatin1String> opening(const QString &path, SqlAccess access);

    /// After the first read: between the look at the folder and the opening the web app may have taken its files away,
    /// and SQLite made one of ours. Takes it back; the connection must be closed then. Errors: Unavailable.
    Result<> takeBack(const QString &path);

} // namespace sqlitecompanions

} // namespace docsweep
