// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace docsweep::driverwords {

// The one place where a stranger's sentence is looked at, for want of a code. Everything else that a database says is
// told apart by its SQLSTATE or result code.

/// What an error means.
struct Meaning {
    ErrorKind kind = ErrorKind::Unavailable;
    CauseKind cause = CauseKind::Unknown;
};

/// A login that failed: libpq has no SQLSTATE for it. The words are its own, the server's in English, and those of
/// poolers: pgbouncer's, and Supabase's.
Meaning ofLogin(const QString &said);
/// Whether this is (also) said of a server that cannot bind a login to its channel.
bool lacksBinding(const QString &said);

/// SQLITE_ERROR, which SQLite says of a missing table and of any other fault of a statement.
Meaning ofStatement(const QString &said);

} // namespace docsweep::driverwords
