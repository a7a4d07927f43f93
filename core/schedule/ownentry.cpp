// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ownentry.h"

#include "core/base/trustedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
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
    if (chosen.gently) {
        const auto hours = std::chrono::duration_cast<std::chrono::hours>(chosen.gently->begin);
        entry.options = {u"--gently=%1"_s.arg(hours.count()), u"--gently-days=%1"_s.arg(chosen.gently->daysEach)};
    }
    if (chosen.maxItems)
        entry.options += u"--max-delete=%1"_s.arg(*chosen.maxItems);
    if (chosen.maxPercent)
        entry.options += u"--max-delete-percent=%1"_s.arg(*chosen.maxPercent);
    if (chosen.maxBucketPercent)
        entry.options += u"--max-delete-bucket-percent=%1"_s.arg(*chosen.maxBucketPercent);
    if (chosen.maxTimesUsual)
        entry.options += u"--max-delete-times-usual=%1"_s.arg(*chosen.maxTimesUsual);
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
    entry.needsOwners = chosen.envFileOwner.has_value();
    entry.calendar = chosen.calendar;
    entry.every = chosen.every;
    if (entry.every.count() == 0 && entry.calendar.isEmpty())
        entry.every = std::chrono::ceil<std::chrono::minutes>(chosen.period);
    return entry;
}

void takeLimits(OwnEntry &chosen, const std::vector<EntryFile> &installed)
{
    static const QRegularExpression items(u"--max-delete=([0-9]+)"_s);
    static const QRegularExpression percent(u"--max-delete-percent=([0-9.]+)"_s);
    static const QRegularExpression bucketPercent(u"--max-delete-bucket-percent=([0-9.]+)"_s);
    static const QRegularExpression timesUsual(u"--max-delete-times-usual=([0-9.]+)"_s);
    for (const EntryFile &file : installed) {
        const QString text = QString::fromUtf8(file.text);
        if (const auto found = items.match(text); found.hasMatch())
            chosen.maxItems = found.captured(1).toLongLong();
        if (const auto found = percent.match(text); found.hasMatch())
            chosen.maxPercent = found.captured(1).toDouble();
        if (const auto found = bucketPercent.match(text); found.hasMatch())
            chosen.maxBucketPercent = found.captured(1).toDouble();
        if (const auto found = timesUsual.match(text); found.hasMatch())
            chosen.maxTimesUsual = found.captured(1).toDouble();
    }
}

Result<> requireStoredSettings(const OwnEntry &chosen)
{
    if (chosen.onlyInEnvironment.isEmpty())
        return {};
    return fail(ErrorKind::BadConfig,
        Cause{CauseKind::OnlyInEnvironment, {chosen.onlyInEnvironment.first(), ownEntryName(chosen.profile)}});
}

Result<> requireSafePlaces(const OwnEntry &chosen)
{
    if (chosen.envFile.isEmpty() && chosen.profile.isEmpty())
        return fail(ErrorKind::BadConfig,
            u"%1 would have no settings: name their file with --env-file, or a profile with --profile"_s.arg(
                ownEntryName(chosen.profile)));
    std::optional<uint> self;
    if (!chosen.user.isEmpty()) {
        const Result<uint> user = userId(chosen.user);
        if (!user)
            return fail(user.error());
        self = *user;
    }
    const auto check = [&](const QString &path, const Result<JudgedFile> &judged) -> Result<> {
        if (!judged) // missing: it will not start, or not with these settings
            return QFileInfo::exists(path) || QFileInfo(path).isSymLink() ? Result<>(fail(judged.error())) : Result<>();
        const bool isConsented = chosen.envFileOwner && judged->onlyStranger() == chosen.envFileOwner;
        if (judged->objections.empty() || isConsented)
            return {};
        return fail(ErrorKind::BadConfig,
            Cause{CauseKind::EntryUntrusted, {ownEntryName(chosen.profile), path, describe(judged->objections)}});
    };
    if (!chosen.envFile.isEmpty()) {
        if (Result<> safe = check(chosen.envFile, openJudged(chosen.envFile, LastLink::Refused, self)); !safe)
            return safe;
    }
    if (QDir::isAbsolutePath(chosen.profile)) {
        if (Result<> safe = check(chosen.profile, openJudged(chosen.profile, LastLink::Refused, self)); !safe)
            return safe;
    }
    if (Result<> safe = check(chosen.program, judgeProgram(chosen.program, self)); !safe)
        return safe;
    for (const QString &folder : {chosen.workingDirectory, chosen.home}) {
        if (Result<> safe = check(folder, judgeFolder(folder, self)); !safe)
            return safe;
    }
    return {};
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
