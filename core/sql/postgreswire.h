// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/loginguard.h"
#include "core/sql/postgreswait.h"

using PGconn = struct pg_conn;

namespace docsweep {

/// From now on no call of libpq waits for this connection's server for ever: PQsendQuery, PQexec and PQgetResult, which
/// Qt's driver calls, are ours in every program that links this floor. A server that is silent for as long as
/// `patience` allows is asked on a second connection, made by the same `words`; when that is not answered either, or
/// `PostgresWait` ends, the connection is cut on our side. What was sent may still be done by the server, which
/// `silentservers` knows as `server`.
void watchWire(PGconn *connection, const QByteArray &words, const QByteArray &server, LoginGuard::Cleartext cleartext,
    PostgresPatience patience);

/// Whether the driver's calls come to us at all.
bool isWireInPlace();

} // namespace docsweep
