// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

#include <memory>

namespace spdlog {
class logger;
}

namespace docsweep {

struct LogSettings {
    QString file; ///< empty: no log file; else a rotating one of 5 MiB, three kept
    bool console = false; ///< to stderr as well
    bool verbose = false; ///< also the debug lines
};

/// Sets up the process's logger. Called once by `app`, before threads. A log file that cannot be written is said on
/// stderr and logging goes on without it: a full disk must not stop a cleanup.
void startLogging(const LogSettings &settings);

/// From now on every line that holds this value shows "***" instead. Safe from every thread.
void redactInLogs(const Secret &secret);

/// The text with every known secret replaced. For texts that go elsewhere than into the log.
QString redacted(QString text);

/// One line each; safe from every thread; silent before `startLogging`.
void logDebug(const QString &text);
void logInfo(const QString &text);
void logWarning(const QString &text);
void logError(const QString &text);

} // namespace docsweep
