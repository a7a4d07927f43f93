// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/settings.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace docsweep {

/// What the query of a database's address says that docsweep obeys.
struct AddressOptions {
    std::optional<QString> sslMode;
    QString caFile; ///< as written; empty: none
    std::optional<std::chrono::milliseconds> connectTimeout;
    std::optional<std::chrono::milliseconds> timeout; ///< Sqlite: Django's
    QString hosts; ///< as libpq's host, from ?host=; empty: not there
    QString ports;
    QString database;
    QString user;
    QString password;
    QMap<QString, QString> parameters; ///< words of libpq to pass on
    QStringList searchPath;
};

/// Reads "name=value&name=value" as Python's parse_qs does. Parameters of libpq are passed on, but for those that name
/// other data (service), let libpq write a file, or hand something out. What poolers, Django and other drivers add for
/// themselves is obeyed where it means something here (schema, search_path, currentSchema; ssl_require, ssl; timeout of
/// SQLite) and else named in `remarks`. A relative file is taken from `baseDirectory`.
/// Errors: BadConfig, for whatever else there is; the text is the end of a sentence.
Result<AddressOptions> readAddressOptions(
    const QString &query, DatabaseKind kind, const QString &baseDirectory, QStringList &remarks);

/// Words of libpq whose value is a file or a folder that it reads.
bool isFileParameter(const QString &name);

/// As Python's unquote: a "%" without two hexadecimal digits is itself. Nothing when the bytes are no UTF-8 or hold a
/// zero.
std::optional<QString> percentDecoded(const QString &text);

} // namespace docsweep
