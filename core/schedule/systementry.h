// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace docsweep {

/// Who starts `scheduled_cleanup` when no window is open.
enum class SchedulingSystem {
    SystemdUser, ///< a timer of this user; runs while the user is logged in, or lingers
    Systemd, ///< a timer of the machine; wants root
    Cron, ///< a line of this user's crontab
    TaskScheduler, ///< of Windows
    Launchd, ///< of macOS, an agent of this user
};

/// "systemd-user", "systemd", "cron", "taskscheduler", "launchd".
QLatin1String nameOf(SchedulingSystem system);
std::optional<SchedulingSystem> schedulingSystemOf(const QString &name);

/// What is to be started, and when. A value. All paths are absolute.
struct SystemEntry {
    QString name; ///< of the entry: "docsweep", or "docsweep-production" for a profile; letters, digits, "-" and "_"
    QString program; ///< docsweep-cli
    QStringList
        arguments; ///< before the command: --env-file FILE, --profile NAME. Schedulers start with no environment.
    QStringList options; ///< behind the command
    QString workingDirectory;
    QString home; ///< DOCSWEEP_HOME
    QStringList writable; ///< folders a run writes to: home, the storage, the folder of an SQLite database
    QString user; ///< Systemd: the account that runs it; empty: root
    bool needsOwners = false; ///< it follows a file of a third user, whom a unit with PrivateUsers= takes for nobody
    std::chrono::minutes every{0}; ///< 0: `calendar` instead
    QString calendar; ///< in the system's own words: "hourly" or "*-*-* 03:00:00" for systemd, "0 3 * * *" for cron
};

/// A file the entry consists of. `path` is where it belongs; for Cron, whose table belongs to cron, "crontab".
struct EntryFile {
    QString path;
    QByteArray text;
    bool operator==(const EntryFile &) const = default;
};

/// The entry as it will stand there, for looking at before. `configHome`: $XDG_CONFIG_HOME or $HOME/.config.
/// Errors: BadConfig for a time that the system cannot express, with the nearest that it can.
Result<std::vector<EntryFile>> entryFiles(SchedulingSystem system, const SystemEntry &entry, const QString &configHome);

/// The begin and the end of an entry in a crontab.
QString cronMark(const QString &name, QLatin1String end);

} // namespace docsweep
