// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/settings.h"

#include <QStringList>

namespace docsweep {

/// A DATABASE_URL as Django projects write it (dj-database-url): "sqlite:///relative", "sqlite:////absolute",
/// "postgres://user:password@host:5432/name?sslmode=require", percent-encoded; "postgresql" means the same. A relative
/// path is taken from `baseDirectory`. A host that begins with "/" (%2Frun%2Fpostgresql) is a socket's directory.
/// Time-outs in seconds are obeyed: connect_timeout for PostgreSQL, timeout (Django's) for a busy SQLite database.
/// Other options that cannot change what is deleted are passed over (pooling, keepalives); any other is refused rather
/// than ignored: a schema or service that is overlooked would clean up the wrong tables. Errors: BadConfig; the text is
/// the end of a sentence that begins with the variable's name and never shows the URL.
Result<DatabaseSettings> parseDatabaseUrl(const QString &url, const QString &baseDirectory);

/// Our default for a host: "prefer" on this machine (loopback address, "localhost", a socket's directory), else
/// "verify-full": encrypted, to the server of that name and nobody else.
QString defaultSslMode(const QString &host);

/// Whether libpq has this word for a mode of TLS.
bool isSslMode(const QString &word);

/// Whether a host is this machine: a loopback address, "localhost" or a socket's directory.
bool isThisMachine(const QString &host);

/// Whether a text can be a host: a name, an address without brackets, or an absolute socket directory.
bool isPlausibleHost(const QString &host);

/// The passwords that a URL carries, encoded and decoded, however wrong the rest of it is: never to be shown.
QStringList passwordsOf(const QString &url);

} // namespace docsweep
