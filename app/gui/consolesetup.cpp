// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/consolesetup.h"

#include "app/composition.h"
#include "app/gui/connectionsetup.h"
#include "core/base/log.h"
#include "core/config/profiles.h"
#include "core/demo/demodata.h"

#include <QDir>
#include <QFileInfo>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Where the window keeps its own state when the settings cannot be read: what a loader answers that finds nothing
    /// but the place.
    Result<Settings> settingsOfNothing(const LoadRequest &request)
    {
        LoadRequest bare;
        bare.workingDirectory = QDir::rootPath();
        bare.findsEnvFile = false;
        for (const QString &name : {u"DOCSWEEP_HOME"_s, u"XDG_DATA_HOME"_s, u"HOME"_s}) {
            if (request.environment.contains(name))
                bare.environment.insert(name, request.environment.value(name));
        }
        return loadSettings(bare);
    }

    /// The file that names the database: for people.
    QString profileOf(const Settings &settings, const LoadRequest &request)
    {
        for (const QString &name : {u"DATABASE_URL"_s, u"SUPABASE_DB_HOST"_s}) {
            switch (settings.sources.value(name, ValueSource::Default)) {
            case ValueSource::EnvFile:
                return request.envFile.isEmpty() ? request.workingDirectory + u"/.env"_s
                                                 : QFileInfo(request.envFile).absoluteFilePath();
            case ValueSource::Profile:
                return chooseProfile(request.profile, request.environment, request.workingDirectory)
                    .value_or(ProfileChoice{})
                    .name;
            default:
                break;
            }
        }
        return {};
    }

} // namespace

Result<QString> prepareDemo(const QString &directory, const Clock &clock)
{
    const QString envFile = directory + u"/.env"_s;
    if (QFileInfo::exists(envFile))
        return envFile;
    if (const Result<> made = makeDemoData(directory, {}, clock.now()); !made)
        return fail(made.error());
    if (const Result<> shared = makeDemoLedger(directory, clock); !shared)
        logWarning(shared.error().text); // it can be made later
    if (const Result<> vault = makeDemoVault(directory); !vault)
        logWarning(vault.error().text); // nothing can be put back then, which each confirmation says
    return envFile;
}

void offerReset(
    ConsoleContext &context, const QString &ownHome, const std::function<Result<>(const QString &folder)> &mayReset)
{
    const Settings &settings = context.settings;
    const QString folder = QFileInfo(settings.storage.root).path();
    context.demoFolder.clear();
    context.resetDemo = nullptr;
    const bool isDemo = settings.storage.kind == StorageKind::Folder && settings.database.kind == DatabaseKind::Sqlite
        && QDir::cleanPath(settings.storage.root) == folder + "/storage"_L1
        && QDir::cleanPath(settings.database.sqlitePath) == folder + "/db.sqlite3"_L1 && isDemoData(folder);
    if (!isDemo || liesBeneath(ownHome, folder))
        return;
    context.demoFolder = folder;
    context.resetDemo = [folder, mayReset, sessions = context.sweep.sessions, reopen = context.reopen,
                            clock = context.clock]() -> Result<ConsoleContext> {
        if (const Result<> may = mayReset(folder); !may)
            return fail(may.error());
        // No run of it may be on, in whatever program. A database that cannot be opened has none.
        const Result<std::unique_ptr<SessionStore>> store = sessions();
        Result<std::unique_ptr<RunLock>> lock = store ? (*store)->acquireRunLock({}) : fail(store.error());
        if (!lock && (lock.error().kind == ErrorKind::Conflict || lock.error().kind == ErrorKind::Unavailable))
            return fail(lock.error());
        const Result<> made = resetDemoData(folder, {}, clock->now());
        if (lock)
            lock->reset();
        const Result<> shared = made ? makeDemoLedger(folder, *clock) : Result<>();
        const Result<> vault = made ? makeDemoVault(folder) : Result<>();
        for (const Result<> &step : {shared, vault}) {
            if (!step)
                logWarning(step.error().text);
        }
        return made ? reopen() : Result<ConsoleContext>(fail(made.error()));
    };
}

Result<ConsoleContext> openConsole(const LoadRequest &request, const Clock &clock)
{
    ConsoleContext context;
    context.clock = &clock;
    Result<Settings> settings = loadSettings(request);
    if (!settings) {
        context.problem = settings.error().why();
        settings = settingsOfNothing(request);
        if (!settings)
            return fail(settings.error());
    }
    context.settings = *settings;
    // A key or password that was not sent: without the reason it would look like a wrong one.
    if (context.problem.isEmpty() && !settings->notices.isEmpty())
        context.problem = settings->notices.join(u' ');
    if (const Result<> home = prepareHome(settings->home); !home)
        return fail(home.error());
    context.profile = profileOf(*settings, request);
    if (isProfileName(context.profile))
        context.connection = context.profile;
    Settings looking = *settings;
    looking.storage.patience = {}; // whoever looks at a window wants to know how it is now
    context.read = makeReadBackends(looking, clock);
    context.sweep = makeSweepBackends(*settings, clock);

    // What the doors of the first start open stays in the home that is in use now, and asks the file alone.
    const QString home = settings->home;
    const auto requestFor = [home, environment = request.environment, credentials = request.credentials](
                                const QString &envFile) {
        LoadRequest chosen;
        chosen.flags.insert(u"DOCSWEEP_HOME"_s, home);
        for (const QString &name : {u"PATH"_s, u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s}) {
            if (environment.contains(name))
                chosen.environment.insert(name, environment.value(name));
        }
        chosen.credentials = credentials;
        chosen.envFile = envFile;
        chosen.workingDirectory = QFileInfo(envFile).absolutePath();
        return chosen;
    };
    const auto openBy = [homeSource = settings->sources.value(u"DOCSWEEP_HOME"_s), &clock](
                            const LoadRequest &chosen) -> Result<ConsoleContext> {
        Result<ConsoleContext> opened = openConsole(chosen, clock);
        if (opened && !opened->problem.isEmpty())
            return fail(ErrorKind::BadConfig, opened->problem);
        if (opened && !opened->isConfigured())
            return fail(ErrorKind::BadConfig,
                chosen.envFile + u" names no database; set DATABASE_URL or SUPABASE_DB_HOST in it"_s);
        if (opened)
            opened->settings.sources[u"DOCSWEEP_HOME"_s] = homeSource;
        return opened;
    };
    const auto open = [requestFor, openBy](const QString &envFile) { return openBy(requestFor(envFile)); };
    context.open = open;
    context.question = [requestFor](const QString &envFile) { return envFileQuestion(requestFor(envFile)); };
    context.trustAndOpen = [requestFor, openBy](const QString &envFile) {
        LoadRequest chosen = requestFor(envFile);
        chosen.trustsEnvFile = true;
        return openBy(chosen);
    };
    context.connections = makeConnections(request, home, clock);
    context.reopen = [request, &clock] {
        LoadRequest later = request;
        later.trustsEnvFile = false; // the answer was for the owner of then
        Result<ConsoleContext> again = openConsole(later, clock);
        return again && !again->problem.isEmpty() ? fail(ErrorKind::BadConfig, again->problem) : again;
    };
    context.check = [own = *settings, &clock](std::stop_token stop, const SystemCheck::Sink &onPoint) {
        return SystemCheck(makeSweepBackends(own, clock), storageUnderCheck(own, clock, false)).run(stop, onPoint);
    };
    context.credentials = [home] { return openCredentials(home); };
    context.journalFile = journalPath(home);
    context.logFile = settings->log.file;
    context.makeDemo = [&clock, open](const QString &directory) -> Result<ConsoleContext> {
        const Result<QString> envFile = prepareDemo(directory, clock);
        return envFile ? open(*envFile) : fail(envFile.error());
    };
    return context;
}

} // namespace docsweep
