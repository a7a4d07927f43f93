// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace docsweep {

enum class LogLevel { Debug, Info, Warning, Error };

/// Text: "2026-11-22T14:02:03.000017Z W [run 17] …". Json: one object a line: time, level, message, program, pid, and
/// run where the line belongs to one.
enum class LogFormat { Text, Json };

/// Where a process writes what it does; several places at once, or none.
struct LogSettings {
    QString file; ///< empty: no log file; else a rotating one of 5 MiB, three kept
    bool console = false; ///< to stderr as well
    LogLevel level = LogLevel::Info; ///< and what is graver
    LogFormat format = LogFormat::Text;
    bool journald = false; ///< systemd's journal; in text the time and the level are fields of its own
    bool syslog = false; ///< syslog(3), facility user; as in the journal
    QString program = QStringLiteral("docsweep"); ///< as the journal and syslog name this process

    bool operator==(const LogSettings &) const = default;
};

/// Sets up the process's logger. Called once by `app`, before threads. A place that cannot be written to is said on
/// stderr and logging goes on without it: a full disk must not stop a cleanup.
void startLogging(const LogSettings &settings);

/// While it is there, the lines of this thread belong to a run. One within another hides the outer one.
class LogRun {
public:
    explicit LogRun(qint64 run);
    ~LogRun();
    LogRun(const LogRun &) = delete;
    LogRun &operator=(const LogRun &) = delete;

private:
    const qint64 m_before;
};

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
