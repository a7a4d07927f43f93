// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/gui/connectionsetup.h"
#include "app/gui/consolesetup.h"
#include "app/gui/screenshot.h"
#include "app/gui/windowkeeper.h"
#include "core/base/log.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/schedule/scheduledruns.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>

#include <cstdio>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

struct Options {
    LoadRequest load;
    QString demo;
    QString screenshot;
    QString language;
    std::optional<ThemeChoice> theme;
    std::optional<MainWindow::Page> page;
};

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
        {u"page"_s, u"Open this page: overview, candidates, activity, schedule or settings."_s, u"NAME"_s},
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
    const QStringList pages{u"overview"_s, u"candidates"_s, u"activity"_s, u"schedule"_s, u"settings"_s};
    if (pages.contains(page)) {
        options.page = MainWindow::Page(pages.indexOf(page));
    } else if (!page.isEmpty()) {
        complain(u"--page is one of "_s + pages.join(u", "_s) + u", not "_s + page);
        return std::nullopt;
    }
    return options;
}

/// What was asked for; where nothing was, the connection of the last time.
Result<ConsoleContext> openFirst(const LoadRequest &request, const Clock &clock)
{
    Result<ConsoleContext> context = openConsole(request, clock);
    if (!context || context->isConfigured() || !context->problem.isEmpty() || !context->connections.open)
        return context;
    const QString last = connectionToBeginWith(request, context->settings.home);
    if (last.isEmpty())
        return context;
    Result<ConsoleContext> opened = context->connections.open(last);
    if (opened)
        return opened;
    context->problem = opened.error().text; // the first page says it, and offers to edit the connection
    return context;
}

} // namespace

int main(int argc, char **argv)
{
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

    const SystemClock clock;
    if (!options->demo.isEmpty()) {
        const Result<QString> envFile = prepareDemo(QDir(options->demo).absolutePath(), clock);
        if (!envFile)
            return complain(envFile.error().text);
        options->load.envFile = *envFile;
        for (const QString &name :
            {u"DATABASE_URL"_s, u"SUPABASE_DB_HOST"_s, u"STORAGE_ROOT"_s, u"SUPABASE_URL"_s, u"SUPABASE_BUCKET_NAME"_s})
            options->load.environment.remove(name); // the demo is never mixed with what the environment names
    }
    const Result<ConsoleContext> context = openFirst(options->load, clock);
    if (!context)
        return complain(context.error().text);
    const Result<QString> home = loadHome(options->load);
    startLogging({logPath(context->settings.home), false, false});

    QApplication::setWindowIcon(QIcon(u":/icons/app.svg"_s));
    Console console(*context);
    ScheduledRuns scheduled(console, clock);
    WindowKeeper keeper(console, scheduled, languages,
        {options->language, options->theme, home.value_or(context->settings.home) + u"/window.ini"_s});
    if (options->page)
        keeper.window()->showPage(*options->page);
    std::unique_ptr<Screenshot> screenshot;
    if (!options->screenshot.isEmpty()) {
        keeper.window()->resize(1280, 800);
        screenshot = std::make_unique<Screenshot>(*keeper.window(), options->screenshot);
    }
    keeper.open();
    keeper.window()->start();
    return QApplication::exec();
}
