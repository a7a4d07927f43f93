// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/gui/connectionsetup.h"
#include "app/gui/consolesetup.h"
#include "app/gui/exitguard.h"
#include "app/gui/runalerts.h"
#include "app/gui/screenshot.h"
#include "app/gui/singleinstance.h"
#include "app/gui/startproblem.h"
#include "app/gui/windowkeeper.h"
#include "app/interrupt.h"
#include "app/nodumps.h"
#include "app/processlimits.h"
#include "core/base/log.h"
#include "core/base/ownfile.h"
#include "ui/candidates/previewworker.h"
#include "ui/mainwindow.h"
#include "ui/schedule/otherschedules.h"
#include "ui/start/trustquestion.h"
#include "ui/tray/background.h"
#include "ui/vault/vaultkeeper.h"
#include "ui/words/errorwords.h"
#include "ui/words/languages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>

#include <cstdio>
#include <memory>
#include <optional>
#include <variant>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

struct Options {
    LoadRequest load;
    QString demo;
    QString screenshot;
    QString language;
    std::optional<ThemeChoice> theme;
    QString page;
    bool hidden = false;
};

constexpr auto kProjects = "projects"_L1; ///< the page above the connections

const QStringList &pageNames()
{
    static const QStringList names{
        u"overview"_s, u"candidates"_s, u"activity"_s, u"schedule"_s, u"holds"_s, u"settings"_s};
    return names;
}

int complain(const QString &text)
{
    std::fprintf(stderr, "docsweep: %s\n", qPrintable(text));
    return 2;
}

/// Nothing when the arguments make no sense; that has been said then.
std::optional<Options> readOptions(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reviews and cleans up the files and rows that a document-parser web app leaves behind."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"env-file"_s, u"Read the settings from this .env file."_s, u"FILE"_s},
        {u"profile"_s, u"Read the settings from this profile, or from a profile file (./FILE.ini)."_s, u"NAME"_s},
        {u"demo"_s, u"Make demo data in this folder (once) and open it."_s, u"DIR"_s},
        {u"language"_s, u"The language of the window, for example de or pt_BR."_s, u"CODE"_s},
        {u"theme"_s, u"light, dark or system (as the desktop)."_s, u"NAME"_s},
        {u"dark"_s, u"The same as --theme dark."_s},
        {u"screenshot"_s, u"Scan, write a picture of the window, and leave."_s, u"FILE"_s},
        {u"page"_s, u"Open this page: projects, overview, candidates, activity, schedule, holds or settings."_s,
            u"NAME"_s},
        {{u"tray"_s, u"minimized"_s}, u"Start in the tray without a window, where there is a tray."_s},
    });
    parser.process(app);
    Options options;
    options.load.environment = QProcessEnvironment::systemEnvironment();
    options.load.envFile = parser.value(u"env-file"_s);
    options.load.profile = parser.value(u"profile"_s);
    options.load.credentials = openCredentials;
    options.load.workingDirectory = QDir::currentPath();
    options.demo = parser.value(u"demo"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.language = parser.value(u"language"_s);
    const QString theme = parser.isSet(u"dark"_s) ? u"dark"_s : parser.value(u"theme"_s);
    const QString page = parser.value(u"page"_s);
    if (!parser.positionalArguments().isEmpty()) {
        complain(u"unexpected argument: "_s + parser.positionalArguments().constFirst());
        return std::nullopt;
    }
    if (!theme.isEmpty()) {
        options.theme = themeOf(theme);
        if (themeWord(*options.theme) != theme) {
            complain(u"--theme is light, dark or system, not "_s + theme);
            return std::nullopt;
        }
    }
    options.hidden = parser.isSet(u"tray"_s);
    if (!page.isEmpty() && page != kProjects && !pageNames().contains(page)) {
        complain(u"--page is one of "_s + kProjects + u", "_s + pageNames().join(u", "_s) + u", not "_s + page);
        return std::nullopt;
    }
    options.page = page;
    return options;
}

/// Where nothing was asked for, the connection of the last time.
ConsoleContext continueLast(ConsoleContext context, const LoadRequest &request)
{
    if (context.isConfigured() || !context.problem.isEmpty() || !context.connections.open)
        return context;
    const QString last = connectionToBeginWith(request, context.settings.home);
    if (last.isEmpty())
        return context;
    Result<ConsoleContext> opened = context.connections.open(last);
    if (opened)
        return *std::move(opened);
    context.problem = opened.error().why(); // the first page says it, and offers to edit the connection
    context.problemOf = last;
    context.reopen = [open = context.connections.open, last] { return open(last); };
    return context;
}

/// What the window stands on: a home that is this process's own, with a journal that can be written.
struct Ground {
    ConsoleContext context;
    std::unique_ptr<SingleInstance> instance; ///< none for a picture, which is taken besides
};

/// A .env file of another user counts when the admin says so; else it is as if there were none.
void askForTrust(LoadRequest &request, const Theme &theme)
{
    const std::optional<EnvFileQuestion> question = envFileQuestion(request);
    if (!question || request.trustsEnvFile)
        return;
    applyTheme(*qApp, theme);
    TrustQuestion dialog(*question, theme);
    QObject::connect(&dialog, &QDialog::finished, &dialog, [](int answer) { QCoreApplication::exit(answer); });
    dialog.show();
    request.trustsEnvFile = QCoreApplication::exec() == QDialog::Accepted;
    if (!request.trustsEnvFile) {
        request.envFile.clear();
        request.findsEnvFile = false;
    }
}

/// What was asked for, or the code to end with. A problem is said in a window until it is gone or nobody wants to go
/// on.
std::variant<Ground, int> takeGround(Options &options, const Clock &clock, const Theme &theme)
{
    using Mend = StartProblem::Mend;
    const bool forPicture = !options.screenshot.isEmpty();
    for (;;) {
        Mend mend = Mend::Home;
        std::optional<Error> problem;
        std::unique_ptr<SingleInstance> instance;
        if (!forPicture)
            askForTrust(options.load, theme);
        Result<ConsoleContext> context = openConsole(options.load, clock);
        options.load.trustsEnvFile = false; // it is kept now, for the owner of now
        if (!context) {
            problem = context.error();
        } else if (!forPicture) {
            instance = std::make_unique<SingleInstance>(context->settings.home);
            const Result<SingleInstance::Place> place = instance->claim(options.page);
            if (place && *place == SingleInstance::Place::Second) {
                std::printf("docsweep: open already; its window comes to the front\n");
                return 0;
            }
            if (!place) {
                mend = Mend::Taken;
                problem = place.error();
            } else if (const auto journal = context->read.journal(); !journal) {
                problem = journal.error();
            }
        }
        if (!problem)
            return Ground{*std::move(context), std::move(instance)};
        complain(problem->text);
        const int code = mend == Mend::Taken ? 1 : 2;
        if (forPicture)
            return code;
        instance.reset(); // whoever else can do with this home may have it meanwhile
        applyTheme(*qApp, theme);
        StartProblem question(*problem, mend, theme);
        const StartProblem::Answer answer = question.ask();
        if (answer == StartProblem::Chosen)
            options.load.flags.insert(u"DOCSWEEP_HOME"_s, question.folder());
        else if (answer != StartProblem::TryAgain)
            return code;
    }
}

/// Demo data, and nothing of what the environment names besides.
Result<> openDemo(Options &options, const Clock &clock)
{
    const Result<QString> envFile = prepareDemo(QDir(options.demo).absolutePath(), clock);
    if (!envFile)
        return fail(envFile.error());
    options.load.envFile = *envFile;
    for (const QString &name :
        {u"DATABASE_URL"_s, u"SUPABASE_DB_HOST"_s, u"STORAGE_ROOT"_s, u"SUPABASE_URL"_s, u"SUPABASE_BUCKET_NAME"_s})
        options.load.environment.remove(name);
    return {};
}

void showPage(MainWindow &window, const QString &page)
{
    if (page == kProjects)
        window.showProjects();
    else if (const qsizetype index = pageNames().indexOf(page); index >= 0)
        window.showPage(MainWindow::Page(index));
}

int takePicture(MainWindow &window, const QString &file)
{
    window.resize(1280, 800);
    const Screenshot screenshot(window, file);
    window.show();
    window.start();
    return QApplication::exec();
}

/// What a connection's automatic runs have around them where it has no window.
struct OfRunner final : RunAttendant {
    OfRunner(Console &console, ScheduledRuns &scheduled)
        : guard(console)
        , alerts(console, scheduled)
    {
    }
    bool isAtRest() const override { return alerts.isAtRest(); }
    ExitGuard guard;
    RunAlerts alerts;
};

/// The tray's view of the automatic runs.
AutomaticControl controlOf(ScheduledRuns &scheduled, OtherSchedules &others)
{
    AutomaticControl control;
    control.read = [&scheduled, &others] {
        AutomaticRuns runs;
        const ScheduleState state = scheduled.decision().state;
        runs.enabled = scheduled.isReady() && state != ScheduleState::Off && state != ScheduleState::Refused;
        runs.paused = state == ScheduleState::Paused;
        runs.pausedUntil = scheduled.settings().schedule.pausedUntil;
        runs.nextRun = scheduled.nextRun();
        if (scheduled.problem())
            runs.problem = errorWords(*scheduled.problem()).headline;
        if (!others.isAnyOn())
            return runs;
        runs.enabled = true;
        for (const ConnectionSchedule &each : others.all()) {
            if (each.state == ScheduleState::Paused && !each.isOpen) {
                runs.paused = true;
                runs.pausedUntil = each.pausedUntil;
            }
        }
        if (const std::optional<ConnectionSchedule> next = others.next()) {
            runs.paused = false; // some go on
            runs.nextRun = next->nextRun;
            runs.connection = next->connection;
        }
        return runs;
    };
    control.pauseUntil = [&scheduled, &others](Instant until) {
        if (scheduled.effective().settings.schedule.enabled)
            scheduled.pauseUntil(until);
        others.pauseUntil(until);
    };
    control.resume = [&scheduled, &others] {
        scheduled.resume();
        others.resume();
    };
    return control;
}

} // namespace

int main(int argc, char **argv)
{
    if (isPreviewWorker(argc, argv))
        return runPreviewWorker(argc, argv);
    keepMemoryPrivate();
    if (!meetProcessLimits("docsweep"))
        return 1;
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"docsweep"_s);
    QApplication::setApplicationVersion(QStringLiteral(DOCSWEEP_VERSION));
    QGuiApplication::setDesktopFileName(u"docsweep"_s);
    std::optional<Options> options = readOptions(app);
    if (!options)
        return 2;
    Languages languages;
    if (!options->language.isEmpty() && languages.find(options->language).isEmpty())
        return complain(
            u"--language is one of "_s + languages.available().join(u", "_s) + u", not "_s + options->language);
    languages.use(options->language.isEmpty() ? languages.forSystem() : languages.find(options->language));

    const SystemClock clock;
    const ThemeChoice choice = options->theme.value_or(ThemeChoice::System);
    const Theme theme = choice == ThemeChoice::System ? Theme::forSystem(QApplication::palette())
        : choice == ThemeChoice::Dark                 ? Theme::darkTheme()
                                                      : Theme::light();
    QApplication::setWindowIcon(QIcon(u":/icons/app.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false); // what closing means is decided in one place
    const bool forPicture = !options->screenshot.isEmpty();
    if (!options->demo.isEmpty()) {
        if (const Result<> demo = openDemo(*options, clock); !demo)
            return complain(demo.error().text);
    }
    const Interrupt interrupt;
    const auto untilShown = QObject::connect(
        &interrupt, &Interrupt::stopRequested, &app, [] { QCoreApplication::exit(StartProblem::Quit); });
    std::variant<Ground, int> taken = takeGround(*options, clock, theme);
    if (const int *code = std::get_if<int>(&taken))
        return *code;
    auto &[context, instance] = std::get<Ground>(taken);
    startLogging(context.settings.log);

    const QString stateFile = loadHome(options->load).value_or(context.settings.home) + u"/window.ini"_s;
    // It tells what was searched for, which may be a session's key.
    if (const Result<> kept = makePrivate(stateFile, true); !kept)
        logWarning(kept.error().text);
    Console console(continueLast(std::move(context), options->load));
    const ExitGuard guard(console);
    ScheduledRuns scheduled(console, clock);
    const RunAlerts alerts(console, scheduled);
    const VaultKeeper vaultKeeper(console);
    OtherSchedules others(console, scheduled, clock,
        [](Console &its, ScheduledRuns &runs) { return std::make_unique<OfRunner>(its, runs); });
    WindowKeeper keeper(console, scheduled, languages, {options->language, options->theme, stateFile});
    showPage(*keeper.window(), options->page);
    if (forPicture)
        return takePicture(*keeper.window(), options->screenshot);
    Background background(console);
    background.setAutomatic(controlOf(scheduled, others));
    background.setWindow(keeper.window());
    QObject::connect(&keeper, &WindowKeeper::windowReplaced, &background, &Background::setWindow);
    QObject::connect(&scheduled, &ScheduledRuns::stateChanged, &background, &Background::update);
    QObject::connect(&scheduled, &ScheduledRuns::ended, &background, [&](const Result<Run> &end) {
        if (scheduled.wantsNotice(end))
            background.announce(end);
    });
    QObject::connect(&others, &OtherSchedules::changed, &background, &Background::update);
    QObject::connect(&others, &OtherSchedules::runEnded, &background,
        [&](const QString &connection, const Result<Run> &end, bool wantsNotice) {
            if (wantsNotice)
                background.announce(connection, end);
        });
    QObject::disconnect(untilShown);
    QObject::connect(&interrupt, &Interrupt::stopRequested, &background, &Background::endNow);
    // quit() would ask the window, which stays where there is a tray.
    QObject::connect(&background, &Background::ended, &others, &OtherSchedules::end);
    QObject::connect(&others, &OtherSchedules::ended, &app, [] { QCoreApplication::exit(0); });
    QObject::connect(instance.get(), &SingleInstance::raiseRequested, &background, [&](const QString &page) {
        showPage(*keeper.window(), page);
        background.showWindow();
    });
    if (options->demo.isEmpty()) // whoever looks around there is in no connection
        others.begin();
    background.begin(options->hidden);
    keeper.window()->start();
    return QApplication::exec();
}
