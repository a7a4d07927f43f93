// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/settings.h"

#include <QStringList>

namespace docsweep {

struct PostgresLogin;

/// A DATABASE_URL as Django projects write it, read as dj-database-url and django-environ read it, and as SQLAlchemy
/// where the scheme is one of its own ("postgresql+psycopg2"): "sqlite:///relative", "sqlite:////absolute",
/// "postgres://user:password@host:5432/name?sslmode=require", percent-encoded; the other names of both schemes mean the
/// same. A relative path is taken from `baseDirectory`. A host that begins with "/" (%2Frun%2Fpostgresql, ?host=) is a
/// socket's folder; without a host it is the usual one; several stand between commas. Quotes around it are left out.
/// What the query says is obeyed, or known to mean nothing here; whatever else it says is refused rather than ignored:
/// a schema that is overlooked would clean up the wrong tables. See `readAddressOptions`.
/// `remarks`: what is left out or taken for something else, each the end of a sentence that begins with the variable's
/// name. Errors: BadConfig; such an end of a sentence as well, which never shows the URL.
Result<DatabaseSettings> parseDatabaseUrl(
    const QString &url, const QString &baseDirectory, QStringList *remarks = nullptr);

/// Whether an address, however unfinished, is one of a PostgreSQL database.
bool isPostgresUrl(const QString &url);

/// A value without the quotes that were passed on as part of it (docker --env-file does this), and without white space
/// around it. True: there were quotes.
bool takeQuotesOff(QString &value);

/// The way into a database.
PostgresLogin loginOf(const DatabaseSettings &database);

/// "host:5432", or "one:5432,two:5433", in their order.
QString hostsAndPorts(const DatabaseSettings &database);

/// Our default for a host, or several: "prefer" on this machine (loopback address, "localhost", a socket's directory),
/// else "verify-full": encrypted, to the server of that name and nobody else.
QString defaultSslMode(const QString &host);

/// Whether libpq has this word for a mode of TLS.
bool isSslMode(const QString &word);

/// Whether a host, or each of several, is this machine: a loopback address, "localhost" or a socket's directory.
bool isThisMachine(const QString &host);

/// Whether a text can be a host: a name, an address without brackets, or an absolute socket directory.
bool isPlausibleHost(const QString &host);

/// The passwords that a URL carries, encoded and decoded, however wrong the rest of it is: never to be shown.
QStringList passwordsOf(const QString &url);

} // namespace docsweep
