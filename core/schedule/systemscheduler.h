// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/systementry.h"

#include <functional>

namespace docsweep {

/// What a command of the system said.
struct CommandAnswer {
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
};

/// Runs a program with these arguments and this on its standard input, to its end. Unavailable when it cannot be
/// started. Blocking.
using RunCommand =
    std::function<Result<CommandAnswer>(const QString &program, const QStringList &arguments, const QByteArray &input)>;
Result<CommandAnswer> runCommand(const QString &program, const QStringList &arguments, const QByteArray &input);

/// What the system itself says of an entry.
struct EntryState {
    bool isInstalled = false;
    bool isActive = false; ///< the system will start it
    QString next; ///< when, in the system's words; empty where it does not say
    QString last; ///< what came of the last start, in the system's words
    std::vector<EntryFile> files; ///< as they stand there
};

/// Puts an entry into the system's scheduler, takes it out, and reads what is there. Doing either twice changes nothing
/// more. Knows systemd and cron; on this system the others can only be shown. Blocking; any thread.
class SystemScheduler {
public:
    explicit SystemScheduler(SchedulingSystem system, QString configHome, RunCommand run = runCommand);

    /// Errors: BadConfig (a time the system does not understand; it is left as it was), Unavailable (no such system
    /// here, or it refuses), Io. After each of them the entry of before stands as it was, or none does.
    Result<> install(const SystemEntry &entry) const;
    /// True when there was one. Errors: Unavailable, Io.
    Result<bool> remove(const QString &name) const;
    Result<EntryState> state(const QString &name) const;

private:
    Result<CommandAnswer> systemctl(const QStringList &arguments) const;
    Result<> installUnits(const SystemEntry &entry) const;
    Result<> startUnits(const std::vector<EntryFile> &files, const QString &name) const;
    Result<QString> crontab() const;
    Result<> writeCrontab(const QString &text) const;
    QStringList unitPaths(const QString &name) const;
    Error onlyShown() const;

    SchedulingSystem m_system;
    QString m_configHome;
    RunCommand m_run;
};

} // namespace docsweep
