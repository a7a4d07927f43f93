// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sqldialect.h"

namespace docsweep {

// What several parts of the PostgreSQL dialect ask with.

// A timestamptz that is written to a column without a zone becomes the local time of this one.
inline constexpr QLatin1String kZone(
    "SELECT pg_catalog.set_config('TimeZone', pg_catalog.convert_from(?::bytea, 'UTF8'::name), true)");

/// A name as SQL takes it whatever it is.
QString quotedName(QString name);

/// Begins the one transaction that looks for names by the path the server gave us, or the settings name.
QString beginFinding(const QStringList &searchPath);

/// A text as a value.
QVariant bytes(const QString &text);

/// The rows of a question whose answer is a list of names.
Result<QStringList> namesOf(const SqlDialect &dialect, SqlConnection &connection, const QString &sql,
    const QVariantList &values, const QString &what);

} // namespace docsweep
