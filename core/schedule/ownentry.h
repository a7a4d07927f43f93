// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/schedule/rollout.h"
#include "core/schedule/systementry.h"

#include <vector>

namespace docsweep {

/// What is chosen of an entry of docsweep's own, and what its settings say.
struct OwnEntry {
    QString program; ///< docsweep-cli, absolute
    QString workingDirectory;
    QString envFile; ///< absolute; empty: none
    std::optional<uint> envFileOwner; ///< another user, by whose word the file is followed (`EnvFileFacts`)
    QString profile; ///< a name, or an absolute path; empty: none
    QString user; ///< Systemd: the account that runs it
    std::chrono::minutes every{0}; ///< with an empty calendar: 0 is `period`
    QString calendar;
    QString home; ///< DOCSWEEP_HOME
    QString storageRoot; ///< of a storage of folders; else empty
    QString databaseFile; ///< of SQLite; else empty
    QStringList writtenFiles; ///< the log and the figures, where they are named
    Duration period{}; ///< of the settings
    std::optional<RolloutRequest> gently; ///< its first run begins a gradual start, where none is known
    std::optional<qint64> maxItems; ///< a safety limit that its runs get beside those of the settings
    std::optional<double> maxPercent; ///< the same, 0 to 100
    std::optional<double> maxBucketPercent; ///< the same, 0 to 100
    std::optional<double> maxTimesUsual; ///< the same, 1 or more
    QStringList onlyInEnvironment; ///< settings that are in no file
};

/// "docsweep", or "docsweep-production" for a profile.
QString ownEntryName(const QString &profile);

SystemEntry ownEntry(const OwnEntry &chosen);

/// The safety limits that an installed entry of ours carries: whoever changes something else of it keeps them.
void takeLimits(OwnEntry &chosen, const std::vector<EntryFile> &installed);

/// A scheduler starts with an empty environment: what only this process knows would be missing then. BadConfig names
/// the first setting that is not in a file.
Result<> requireStoredSettings(const OwnEntry &chosen);

/// A scheduler starts it for years, as root maybe: nobody but root and the account that runs it may have a hand in the
/// program, the folder it starts in, the file of settings and the home. BadConfig names what another user may change,
/// with the mend; and an entry that names no file of settings, for what lies in the folder then would count.
Result<> requireSafePlaces(const OwnEntry &chosen);

/// The one that started this machine, of this user unless it is root's; else cron.
SchedulingSystem schedulingSystemHere();

/// $XDG_CONFIG_HOME, else $HOME/.config: where a user's units and agents belong.
QString userConfigHome();

} // namespace docsweep
