// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/config/profiles.h"
#include "core/schedule/ownentry.h"
#include "core/schedule/systemscheduler.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// The scheduler of this machine, if none was named.
    Result<SchedulingSystem> chosenSystem(const QString &name)
    {
        if (const auto system = schedulingSystemOf(name))
            return *system;
        if (!name.isEmpty())
            return fail(ErrorKind::BadConfig,
                u"--system %1: there is systemd-user, systemd, cron, taskscheduler and launchd"_s.arg(name));
        return schedulingSystemHere();
    }

    QString absolute(const QString &path)
    {
        return QDir::cleanPath(QDir::current().absoluteFilePath(path));
    }

    OwnEntry entryFor(const ScheduleOptions &options, const Arguments &arguments, const Settings &settings)
    {
        OwnEntry chosen;
        chosen.program = QCoreApplication::applicationFilePath();
        chosen.workingDirectory = QDir::currentPath();
        chosen.envFile = settings.envFile.path;
        chosen.envFileOwner = settings.envFile.consentedOwner;
        const bool isPath = arguments.profile.contains(u'/') || arguments.profile.endsWith(".ini"_L1);
        chosen.profile = isPath ? absolute(arguments.profile) : arguments.profile;
        chosen.user = options.user;
        chosen.every = options.every;
        chosen.calendar = options.calendar;
        chosen.home = settings.home;
        if (settings.storage.kind == StorageKind::Folder)
            chosen.storageRoot = settings.storage.root;
        if (settings.database.kind == DatabaseKind::Sqlite)
            chosen.databaseFile = settings.database.sqlitePath;
        chosen.writtenFiles = {settings.metricsFile, settings.log.file};
        chosen.period = settings.retention.period;
        for (auto source = settings.sources.begin(); source != settings.sources.end(); ++source) {
            if (source.value() == ValueSource::Environment && source.key() != "DOCSWEEP_HOME"_L1)
                chosen.onlyInEnvironment += source.key();
        }
        return chosen;
    }

    void printFiles(const std::vector<EntryFile> &files, Console &console)
    {
        for (const EntryFile &file : files) {
            console.print(u"# "_s + file.path);
            // To be copied: what ends the lines of a file for Windows is no part of them.
            for (const QString &line : QString::fromUtf8(file.text).remove(u'\r').split(u'\n'))
                console.print(line);
        }
    }

    Result<ExitCode> showState(
        const SystemScheduler &scheduler, SchedulingSystem system, const QString &name, const CommandContext &context)
    {
        const Result<EntryState> state = scheduler.state(name);
        if (!state)
            return fail(state.error());
        if (!state->isInstalled) {
            context.console.print(u"%1 has no entry \"%2\"."_s.arg(nameOf(system), name));
            return ExitCode::Done;
        }
        context.console.print(state->isActive
                ? u"%1 starts \"%2\"."_s.arg(nameOf(system), name)
                : u"%1 has the entry \"%2\", but does not start it."_s.arg(nameOf(system), name));
        if (!state->next.isEmpty())
            context.console.print(u"Next: "_s + state->next);
        if (!state->last.isEmpty())
            context.console.print(u"Last: "_s + state->last);
        printFiles(state->files, context.console);
        return ExitCode::Done;
    }

} // namespace

Result<ExitCode> runSchedule(const ScheduleOptions &options, const Arguments &arguments, const CommandContext &context)
{
    using Action = ScheduleOptions::Action;
    const Result<SchedulingSystem> system = chosenSystem(options.system);
    if (!system)
        return fail(system.error());
    const SystemScheduler scheduler(*system, userConfigHome());
    const QString name = ownEntryName(arguments.profile);
    if (options.action == Action::Status)
        return showState(scheduler, *system, name, context);
    if (options.action == Action::Remove) {
        const Result<bool> removed = scheduler.remove(name);
        if (!removed)
            return fail(removed.error());
        context.console.print(*removed ? u"%1 does not start \"%2\" any more."_s.arg(nameOf(*system), name)
                                       : u"%1 had no entry \"%2\"."_s.arg(nameOf(*system), name));
        return ExitCode::Done;
    }
    const OwnEntry own = entryFor(options, arguments, context.settings);
    const SystemEntry entry = ownEntry(own);
    const Result<std::vector<EntryFile>> files = entryFiles(*system, entry, userConfigHome());
    if (!files)
        return fail(files.error());
    printFiles(*files, context.console);
    if (options.action == Action::Show)
        return ExitCode::Done;
    if (const Result<> stored = requireStoredSettings(own); !stored)
        return fail(stored.error());
    if (const Result<> safe = requireSafePlaces(own); !safe)
        return fail(safe.error());
    if (const Result<> installed = scheduler.install(entry); !installed)
        return fail(installed.error());
    context.console.print(u"%1 starts \"%2\" from now on; \"docsweep-cli schedule status\" tells how it goes."_s.arg(
        nameOf(*system), name));
    return ExitCode::Done;
}

} // namespace docsweep
