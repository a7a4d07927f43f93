// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/sessions/sessionstore.h"

namespace docsweep {

/// The web app's database with the right to delete. Opens nothing yet: a connection is made by the first call that
/// needs one, on its thread. Errors: BadConfig when no database is named.
Result<std::unique_ptr<SessionStore>> makeSessionStore(const DatabaseSettings &settings);

/// The same without: SQLite is opened read-only, every PostgreSQL transaction is READ ONLY.
Result<std::unique_ptr<SessionReader>> makeSessionReader(const DatabaseSettings &settings);

} // namespace docsweep
