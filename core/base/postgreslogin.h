// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/base/sqlconnection.h"

#include <memory>

namespace docsweep {

/// How to get into a PostgreSQL database.
struct PostgresLogin {
    QString host; ///< empty: the local socket
    int port = 5432;
    QString database;
    QString user;
    Secret password;
    QString sslMode; ///< libpq's word; empty: libpq's own choice
};

/// An open connection of this thread; a dead network is noticed within a minute. Errors: Unauthorized, NotFound (no
/// such database), Unavailable, BadConfig (TLS settings, missing driver), each with what to check.
Result<std::unique_ptr<SqlConnection>> connectPostgres(const PostgresLogin &login);

} // namespace docsweep
