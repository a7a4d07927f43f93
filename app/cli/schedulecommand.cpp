// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/config/profiles.h"
#include "core/schedule/systemscheduler.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    bool isRoot()
    {
        return ::geteuid() == 0;
    }

    /// The scheduler of this machine, if none was named.
    Result<SchedulingSystem> chosenSystem(const QString &name)
    {
        if (const auto system = schedulingSystemOf(name))
            return *system;
        if (!name.isEmpty())
            return fail(ErrorKind::BadConfig,
                u"--system %1: there is systemd-user, systemd, cron, taskscheduler and launchd"_s.arg(name));
        // sd_booted(3): the folder is there when systemd is the one that started the machine.
        if (QFileInfo::exists(u"/run/systemd/system"_s))
            return isRoot() ? SchedulingSystem::Systemd : SchedulingSystem::SystemdUser;
        return SchedulingSystem::Cron;
    }

    QString configHome()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    }

    QString nameFor(const Arguments &arguments)
    {
        QString name = u"docsweep"_s;
        if (!arguments.profile.isEmpty())
            name += u'-' + QFileInfo(arguments.profile).completeBaseName();
        for (QChar &letter : name) {
            if (!(letter.isLetterOrNumber() && letter.unicode() < 128) && letter != u'-' && letter != u'_')
                letter = u'-';
        }
        return name;
    }

    QString absolute(const QString &path)
    {
        return QDir::cleanPath(QDir::current().absoluteFilePath(path));
    }

    SystemEntry entryFor(const ScheduleOptions &options, const Arguments &arguments, const Settings &settings)
    {
        SystemEntry entry;
        entry.name = nameFor(arguments);
        entry.program = QCoreApplication::applicationFilePath();
        if (!arguments.envFile.isEmpty())
            entry.arguments += {u"--env-file"_s, absolute(arguments.envFile)};
        else if (const QString here = QDir::current().absoluteFilePath(u".env"_s); QFileInfo::exists(here))
            entry.arguments += {u"--env-file"_s, here};
        if (!arguments.profile.isEmpty()) {
            const bool isPath = arguments.profile.contains(u'/') || arguments.profile.endsWith(".ini"_L1);
            entry.arguments += {u"--profile"_s, isPath ? absolute(arguments.profile) : arguments.profile};
        }
        entry.workingDirectory = QDir::currentPath();
        entry.home = settings.home;
        entry.writable = {settings.home};
        if (settings.storage.kind == StorageKind::Folder)
            entry.writable += settings.storage.root;
        if (settings.database.kind == DatabaseKind::Sqlite)
            entry.writable += QFileInfo(settings.database.sqlitePath).path();
        for (const QString &file : {settings.metricsFile, settings.log.file}) {
            if (!file.isEmpty())
                entry.writable += QFileInfo(file).path();
        }
        entry.writable.removeDuplicates();
        entry.user = options.user;
        entry.calendar = options.calendar;
        entry.every = options.every;
        if (entry.every.count() == 0 && entry.calendar.isEmpty())
            entry.every = std::chrono::ceil<std::chrono::minutes>(settings.retention.period);
        return entry;
    }

    /// A scheduler starts with an empty environment: what only this shell knows would be missing then.
    Result<> requireStoredSettings(const Settings &settings, const SystemEntry &entry)
    {
        for (auto source = settings.sources.begin(); source != settings.sources.end(); ++source) {
            if (source.value() == ValueSource::Environment && source.key() != "DOCSWEEP_HOME"_L1)
                return fail(ErrorKind::BadConfig,
                    u"%1 comes from this shell's environment, which %2 would not have when it is started for you; "
                    "write it into a .env file (--env-file) or a profile (--profile) first"_s.arg(
                        source.key(), entry.name));
        }
        return {};
    }

    void printFiles(const std::vector<EntryFile> &files, Console &console)
    {
        for (const EntryFile &file : files) {
            console.print(u"# "_s + file.path);
            for (const QString &line : QString::fromUtf8(file.text).split(u'\n'))
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
    const SystemScheduler scheduler(*system, configHome());
    const QString name = nameFor(arguments);
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
    const SystemEntry entry = entryFor(options, arguments, context.settings);
    const Result<std::vector<EntryFile>> files = entryFiles(*system, entry, configHome());
    if (!files)
        return fail(files.error());
    printFiles(*files, context.console);
    if (options.action == Action::Show)
        return ExitCode::Done;
    if (const Result<> stored = requireStoredSettings(context.settings, entry); !stored)
        return fail(stored.error());
    if (const Result<> installed = scheduler.install(entry); !installed)
        return fail(installed.error());
    context.console.print(u"%1 starts \"%2\" from now on; \"docsweep-cli schedule status\" tells how it goes."_s.arg(
        nameOf(*system), name));
    return ExitCode::Done;
}

} // namespace docsweep
