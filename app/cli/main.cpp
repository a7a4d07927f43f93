// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/progressline.h"
#include "app/cli/refusal.h"
#include "app/cli/runwatch.h"
#include "app/composition.h"
#include "app/interrupt.h"
#include "app/nodumps.h"
#include "app/processlimits.h"
#include "app/projects.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/trustedfile.h"
#include "core/config/loader.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <csignal>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    template <typename... Handlers> struct Overloaded : Handlers... {
        using Handlers::operator()...;
    };
    template <typename... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

    /// The name of the command that was asked for, for errors that come before it is understood.
    QLatin1String commandName(const QByteArrayList &arguments)
    {
        for (const auto name : {"cleanup_files"_L1, "scheduled_cleanup"_L1, "history"_L1, "profiles"_L1,
                 "credentials"_L1, "alerts"_L1, "schedule"_L1}) {
            if (arguments.contains(QByteArrayView(name.data(), name.size())))
                return name;
        }
        return ""_L1;
    }

    constexpr std::chrono::seconds kCommandPatience{30}; ///< for the journal

    LoadRequest requestOf(const Arguments &arguments)
    {
        LoadRequest request;
        request.flags = arguments.flags;
        request.environment = QProcessEnvironment::systemEnvironment();
        request.envFile = arguments.envFile;
        request.profile = arguments.profile;
        request.trustsEnvFile = arguments.trustEnvFile;
        request.credentials = openCredentials;
        request.workingDirectory = QDir::currentPath();
        return request;
    }

    /// The process from its arguments to its exit code.
    class Program {
    public:
        Program(QCoreApplication &application, QByteArrayList arguments)
            : m_application(application)
            , m_arguments(std::move(arguments))
            , m_progress(m_console, m_counters)
        {
        }

        int run();

    private:
        Result<ExitCode> work(const Arguments &arguments);
        Result<ExitCode> moveIn(const ImportOptions &options, Arguments arguments, const LoadRequest &request);
        ExitCode clean(const Arguments &arguments, const CommandContext &context, std::optional<Run> &run);
        Result<ExitCode> dispatch(const Arguments &arguments, const CommandContext &context);
        ExitCode complain(const Error &error);
        int finish(ExitCode code);

        QCoreApplication &m_application;
        const QByteArrayList m_arguments;
        const SystemClock m_clock;
        Console m_console;
        ScanCounters m_counters;
        ProgressLine m_progress;
        Interrupt m_interrupt;
    };

    int Program::run()
    {
        const Result<Arguments> arguments = parseArguments(m_arguments);
        if (!arguments)
            return finish(complain(arguments.error()));
        if (const auto *help = std::get_if<HelpOptions>(&arguments->command)) {
            m_console.print(help->text);
            return finish(ExitCode::Done);
        }
        for (const QString &notice : arguments->notices)
            m_console.complain(u"docsweep-cli: "_s + notice);
        QObject::connect(&m_interrupt, &Interrupt::stopRequested, &m_progress, &ProgressLine::showStopping);
        // Commands block; the main thread stays free for signals and for the progress line.
        ExitCode code = ExitCode::Failed;
        std::jthread worker([this, &arguments, &code] {
            const Result<ExitCode> result = work(*arguments);
            code = result ? *result : complain(result.error());
            QMetaObject::invokeMethod(
                &m_application, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
        });
        QCoreApplication::exec();
        worker.join();
        return finish(code);
    }

    Result<ExitCode> Program::work(const Arguments &arguments)
    {
        if (const auto *demo = std::get_if<DemoOptions>(&arguments.command))
            return runDemo(*demo, m_clock, m_console);
        if (const auto *verify = std::get_if<VerifyOptions>(&arguments.command))
            return runVerify(*verify, m_console);
        LoadRequest request = requestOf(arguments);
        if (const auto *profiles = std::get_if<ProfilesOptions>(&arguments.command))
            return profiles->status ? runProjectStatus(*profiles, request, m_clock, m_console, m_interrupt.token())
                                    : runProfiles(*profiles, request, m_console);
        if (const auto *credentials = std::get_if<CredentialsOptions>(&arguments.command))
            return runCredentials(*credentials, request, m_console, m_interrupt.token());
        if (const auto *key = std::get_if<VaultKeyOptions>(&arguments.command))
            return runVaultKey(*key, request, m_console, m_interrupt.token());
        if (const auto *import = std::get_if<ImportOptions>(&arguments.command))
            return moveIn(*import, arguments, request);
        // The entry is for that user's runs: that user's files count, and nothing is made or logged in that user's
        // home.
        const auto *schedule = std::get_if<ScheduleOptions>(&arguments.command);
        const bool isForAnother = schedule && !schedule->user.isEmpty();
        if (isForAnother) {
            const Result<uint> user = userId(schedule->user);
            if (!user)
                return fail(user.error());
            request.self = *user;
        }
        const Result<Settings> settings = loadSettings(request);
        if (!settings)
            return fail(settings.error());
        if (!isForAnother) {
            if (const Result<> home = prepareHome(settings->home); !home)
                return fail(home.error());
            LogSettings log = settings->log;
            log.program = u"docsweep-cli"_s;
            startLogging(log);
        }
        for (const QString &notice : settings->notices) {
            m_console.complain(u"docsweep-cli: "_s + notice);
            logWarning(notice);
        }
        QString program = u"docsweep-cli"_s;
        if (!arguments.envFile.isEmpty())
            program += u" --env-file "_s + arguments.envFile;
        if (!arguments.profile.isEmpty())
            program += u" --profile "_s + arguments.profile;
        std::optional<Run> run;
        // Whoever waits for a journal that another program writes hears a stop.
        ReadBackends readers = makeReadBackends(*settings, m_clock, m_interrupt.token());
        readers.journal = [open = readers.journal, stop = m_interrupt.token()]() {
            Result<std::unique_ptr<Journal>> journal = open();
            if (journal)
                (*journal)->waitFor(kCommandPatience, stop);
            return journal;
        };
        const CommandContext context{*settings, readers, makeSweepBackends(*settings, m_clock), m_console, m_counters,
            [this](const SweepProgress &progress) {
                QMetaObject::invokeMethod(
                    &m_progress, [this, progress] { m_progress.showRun(progress); }, Qt::QueuedConnection);
            },
            m_interrupt.token(), [&run](const Run &made) { run = made; },
            [&request, home = settings->home] { return connectionsByDatabase(request, home); }, program};
        return isCleanup(arguments) ? clean(arguments, context, run) : dispatch(arguments, context);
    }

    /// A profile of the web app's settings, then what `check` says of it.
    Result<ExitCode> Program::moveIn(const ImportOptions &options, Arguments arguments, const LoadRequest &request)
    {
        const Result<QString> profile = runImport(options, request, m_console, m_interrupt.token());
        if (!profile)
            return fail(profile.error());
        arguments.envFile.clear();
        arguments.profile = *profile;
        arguments.command = CheckOptions{};
        const Result<ExitCode> checked = work(arguments);
        if (!checked)
            return checked;
        m_console.print(QString());
        const QString program = u"docsweep-cli --profile "_s + shellQuoted(*profile);
        if (*checked != ExitCode::Done)
            m_console.print(u"Next: mend what check says, and look again with: "_s + program + " check"_L1);
        else
            m_console.print(
                u"Next: see what would go, nothing is deleted: "_s + program + " cleanup_files --dry-run"_L1);
        return checked;
    }

    /// The result first, then whoever has to know of it.
    ExitCode Program::clean(const Arguments &arguments, const CommandContext &context, std::optional<Run> &run)
    {
        RunWatch watch(context, arguments);
        watch.begin();
        const Result<ExitCode> result = dispatch(arguments, context);
        const ExitCode code = result ? *result : complain(result.error());
        (void)m_console.flush(); // what is lost is said at the end
        if (run)
            watch.end(*run, code);
        else if (!result)
            watch.end(fail(result.error()), code);
        return code;
    }

    Result<ExitCode> Program::dispatch(const Arguments &arguments, const CommandContext &context)
    {
        return std::visit(Overloaded{
                              [&](const CleanupOptions &options) { return runCleanup(options, context); },
                              [&](const ScheduledOptions &options) { return runScheduled(options, context); },
                              [&](const TestCleanupOptions &options) { return runTestCleanup(options, context); },
                              [&](const ExplainOptions &options) { return runExplain(options, context); },
                              [&](const HoldOptions &options) { return runHold(options, context); },
                              [&](const PendingOptions &options) { return runPending(options, context); },
                              [&](const AcceptOptions &options) { return runAccept(options, context); },
                              [&](const JournalOptions &options) { return runJournal(options, context); },
                              [&](const LedgerOptions &options) { return runLedger(options, context); },
                              [&](const CompactOptions &options) { return runCompact(options, context); },
                              [&](const HistoryOptions &options) { return runHistory(options, context); },
                              [&](const CertificateOptions &options) { return runCertificate(options, context); },
                              [&](const AlertsOptions &options) { return runAlerts(options, context); },
                              [&](const CheckOptions &options) { return runCheck(options, context); },
                              [&](const ScheduleOptions &options) { return runSchedule(options, arguments, context); },
                              [&](const ServeOptions &options) { return runServe(options, context); },
                              [&](const auto &) -> Result<ExitCode> { return ExitCode::Failed; },
                          },
            arguments.command);
    }

    /// One sentence on standard error; with --json the error is on standard output as well.
    ExitCode Program::complain(const Error &error)
    {
        const ExitCode code = exitCodeOf(error);
        m_console.endProgress();
        const QString sentence = code == ExitCode::Cancelled ? u"Cancelled; nothing was deleted."_s : error.text;
        if (wantsJson(m_arguments)) {
            const Error said{error.kind, redacted(sentence), error.cause};
            QJsonObject object = jsonHead(commandName(m_arguments), ""_L1);
            setJsonEnd(object, code, said.text, &said);
            m_console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        }
        complainOf({error.kind, sentence, error.cause}, m_console);
        logError(sentence);
        return code;
    }

    int Program::finish(ExitCode code)
    {
        const QString lost = m_console.flush();
        if (lost.isEmpty())
            return int(code);
        m_console.complain(u"docsweep-cli: the output could not be written: "_s + lost);
        return int(code == ExitCode::Done ? ExitCode::Failed : code);
    }

} // namespace

} // namespace docsweep

int main(int argc, char **argv)
{
    docsweep::keepMemoryPrivate();
    if (!docsweep::meetProcessLimits("docsweep-cli"))
        return int(docsweep::ExitCode::Failed);
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away must not end a run between two deletions
#ifdef __GLIBC__
    // Else every worker's arena keeps what its largest batch took: memory would not be flat.
    mallopt(M_ARENA_MAX, 2); // NOLINT(concurrency-mt-unsafe): there is one thread yet
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("docsweep-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCSWEEP_VERSION));
    QByteArrayList arguments; // bytes: keys need not be UTF-8
    for (int i = 1; i < argc; ++i)
        arguments += QByteArray(argv[i]);
    return docsweep::Program(application, arguments).run();
}
