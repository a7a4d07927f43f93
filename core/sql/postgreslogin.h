// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/sql/postgreswait.h"
#include "core/sql/sqlconnection.h"

#include <QMap>
#include <QString>

#include <memory>

namespace docsweep {

/// How to get into a PostgreSQL database.
struct PostgresLogin {
    QString host; ///< empty: the local socket; several are separated by commas, and the first that will do is taken
    int port = 5432;
    QString database;
    QString user;
    Secret password;
    QString sslMode; ///< libpq's word; empty: libpq's own choice
    QString caFile =
        {}; ///< absolute; PEM of the authorities for verify-ca and verify-full; empty: see `authoritiesFor`
    PostgresPatience patience = {};
    QString ports = {}; ///< of several hosts, in their order; empty: `port` for each
    QMap<QString, QString> parameters = {}; ///< more words of libpq and their values, which stand before ours

    bool isVerified() const; ///< nobody but the server can be at the other end: its certificate is looked at
    bool isSocket() const; ///< no network: a Unix socket, which the file system guards
};

/// The file with the authorities that a server's certificate is measured by (libpq's sslrootcert): the login's own;
/// else libpq's, PGSSLROOTCERT or ~/.postgresql/root.crt; else for verify-full the system's. Empty: libpq's own, or
/// none.
QString authoritiesFor(const PostgresLogin &login);

/// An open connection of this thread, on which no wait lasts beyond the login's patience or `PostgresWait`. A password
/// in clear text is given to nobody but a verified server or through a Unix socket. With TLS the login is bound to the
/// channel where the server can (SCRAM-SHA-256-PLUS): the first login of this process finds out, and a server that
/// could must go on doing so; a pooler cannot, which then costs one broken login more. Errors: Unauthorized, NotFound
/// (no such database), Unavailable, BadConfig (TLS settings, missing driver), each with what to check; Cancelled.
Result<std::unique_ptr<SqlConnection>> connectPostgres(const PostgresLogin &login);

} // namespace docsweep
