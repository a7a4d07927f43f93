// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/sqlconnection.h"

struct sqlite3;

namespace docsweep {

/// SQLite's own handle of a connection of Qt's, for what a QSqlQuery cannot do. It is the connection's: gone with it.
/// Errors: Unavailable when it is not open; BadConfig where Qt's driver has an SQLite of its own.
Result<sqlite3 *> sqliteHandle(SqlConnection &connection);

} // namespace docsweep
