// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/settings.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QString>

namespace docsweep {

/// Everything a loader may look at, so that nothing else is read.
struct LoadRequest {
    QMap<QString, QString> flags; ///< by the environment's name: {"CLEANUP_INTERVAL_HOURS", "2.5"}
    QProcessEnvironment environment; ///< the process's
    QString envFile; ///< named explicitly (must exist); empty: `.env` in the working directory, if any
    QString profileFile; ///< INI, named explicitly (must exist); empty: none
    QString workingDirectory; ///< relative paths in values are relative to the file they stand in, else to this
};

/// Reads the settings: flags > environment > .env > profile file > default, each value with its source. An empty value
/// counts as not set, but for a bucket list, which is then an error: an empty scope is never "all".
/// Errors: BadConfig with the variable, where its value came from, what is wrong with it and an example; two databases
/// or two storages named at the same level; an explicitly named file that cannot be read.
/// A database or storage that is not configured at all is no error here: its kind is None.
Result<Settings> loadSettings(const LoadRequest &request);

/// A .env file as python-dotenv reads it: comments, `export`, single and double quotes with their escapes, values over
/// several lines in quotes, inline comments after white space, ${NAME} and ${NAME:-default} outside single quotes.
/// Errors: BadConfig with the line number.
Result<QMap<QString, QString>> parseEnvFile(const QByteArray &text, const QProcessEnvironment &environment);

} // namespace docsweep
