// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ownentry.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

QString ownEntryName(const QString &profile)
{
    QString name = u"docsweep"_s;
    if (!profile.isEmpty())
        name += u'-' + QFileInfo(profile).completeBaseName();
    for (QChar &letter : name) {
        if (!(letter.isLetterOrNumber() && letter.unicode() < 128) && letter != u'-' && letter != u'_')
            letter = u'-';
    }
    return name;
}

SystemEntry ownEntry(const OwnEntry &chosen)
{
    SystemEntry entry;
    entry.name = ownEntryName(chosen.profile);
    entry.program = chosen.program;
    if (!chosen.envFile.isEmpty())
        entry.arguments += {u"--env-file"_s, chosen.envFile};
    if (!chosen.profile.isEmpty())
        entry.arguments += {u"--profile"_s, chosen.profile};
    entry.workingDirectory = chosen.workingDirectory;
    entry.home = chosen.home;
    entry.writable = {chosen.home};
    if (!chosen.storageRoot.isEmpty())
        entry.writable += chosen.storageRoot;
    if (!chosen.databaseFile.isEmpty())
        entry.writable += QFileInfo(chosen.databaseFile).path();
    for (const QString &file : chosen.writtenFiles) {
        if (!file.isEmpty())
            entry.writable += QFileInfo(file).path();
    }
    entry.writable.removeDuplicates();
    entry.user = chosen.user;
    entry.calendar = chosen.calendar;
    entry.every = chosen.every;
    if (entry.every.count() == 0 && entry.calendar.isEmpty())
        entry.every = std::chrono::ceil<std::chrono::minutes>(chosen.period);
    return entry;
}

Result<> requireStoredSettings(const OwnEntry &chosen)
{
    if (chosen.onlyInEnvironment.isEmpty())
        return {};
    return fail(ErrorKind::BadConfig,
        u"%1 comes from this shell's environment, which %2 would not have when it is started for you; "
        "write it into a .env file (--env-file) or a profile (--profile) first"_s.arg(
            chosen.onlyInEnvironment.first(), ownEntryName(chosen.profile)));
}

SchedulingSystem schedulingSystemHere()
{
    // sd_booted(3): the folder is there when systemd is the one that started the machine.
    if (QFileInfo::exists(u"/run/systemd/system"_s))
        return ::geteuid() == 0 ? SchedulingSystem::Systemd : SchedulingSystem::SystemdUser;
    return SchedulingSystem::Cron;
}

QString userConfigHome()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

} // namespace docsweep
