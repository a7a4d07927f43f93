// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QString>

namespace docsweep {

/// A value of a .env file and the line its statement begins in, counted from 1.
struct EnvValue {
    QString value;
    int line = 0;

    bool operator==(const EnvValue &) const = default;
};

/// Reads a .env file as `load_dotenv()` of python-dotenv 0.21 does, so that docsweep and the web app see the same
/// values: a name without "=" is not set, the last of two equal names wins, ${NAME} and ${NAME:-default} are filled in
/// within every kind of value (in single quotes too), the environment before the file. Where python-dotenv logs a
/// warning and goes on without the statement, this is BadConfig with its line: a value that is silently missing must
/// not decide what is deleted. So are bytes that are no UTF-8 and a byte order mark, which python-dotenv takes for a
/// part of the first name. Source: dotenv/parser.py, dotenv/variables.py, dotenv/main.py `resolve_variables`. Guarded
/// by readsWhatPythonReads().
Result<QMap<QString, EnvValue>> readEnvFile(const QByteArray &text, const QProcessEnvironment &environment);

} // namespace docsweep
