// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/commandline.h"
#include "app/cli/jsonoutput.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kAbout = R"(Cleans up the files and rows a document parser leaves behind.

docsweep shows what it would delete before it deletes, deletes exactly that, and
writes down what became of every item.
)";

    constexpr auto kEpilogue = R"(Settings come from options, the environment, a .env file (in the working
directory, unless --env-file or --profile is given) and a profile; the first
that sets a value wins. A file that another user has a hand in is refused:
see docsweep-security(7). It needs these:
  DATABASE_URL=sqlite:////srv/app/db.sqlite3   the web app's database
  STORAGE_ROOT=/srv/app/storage                its files, in STORAGE_ROOT/bucket

Exit codes:
  0    done, nothing to do, or switched off
  1    failed
  2    wrong usage or configuration; nothing was deleted
  3    done in part: items failed or are pending, or a store could not be read
  4    another run holds the lock
  5    refused before anything was deleted: by a safety limit, or because the
       ledger leaves unknown what is held
  130  cancelled

"docsweep-cli help COMMAND" explains a command, "docsweep-cli help json" every
field of the JSON output. Try it on made-up data: docsweep-cli demo DIR)";

    constexpr auto kTrustHelp =
        "Follow a .env file of another user from now on:\nwho owns it may decide what is deleted";
    constexpr auto kProfileHelp = "Read settings from this profile, or from a\nprofile file (./FILE.ini)";

    std::vector<const CLI::App *> commandsOf(const CLI::App &command)
    {
        return command.get_subcommands([](const CLI::App *) { return true; });
    }

    /// Has commands of its own.
    bool isGroup(const CLI::App &command)
    {
        return !commandsOf(command).empty();
    }

    QString fullName(const CLI::App &command)
    {
        const QString own = QString::fromStdString(command.get_name());
        return command.get_parent() ? QString(fullName(*command.get_parent()) + u' ' + own) : own;
    }

    QString helpOf(const CLI::App &command)
    {
        const std::string name = fullName(command).toStdString();
        const std::string text = command.get_formatter()->make_help(&command, name, CLI::AppFormatMode::Normal);
        return QString::fromStdString(text).trimmed();
    }

    /// The parser's words for the few mistakes it names itself.
    QString ownWords(QString said)
    {
        while (said.endsWith(u'.'))
            said.chop(1);
        const QString option = said.section(u':', 0, 0);
        if (said.contains(" required "_L1) && said.endsWith(" missing"_L1))
            return option + " wants a value"_L1;
        if (said.contains("At Most 1 required"_L1))
            return option + " was given more than once"_L1;
        if (said.endsWith("disallowed flag override"_L1))
            return u"--"_s + said.section(u' ', 0, 0) + " takes no value"_L1;
        return said;
    }

} // namespace

CLI::Option *addText(
    CLI::App &command, const std::string &names, std::optional<std::string> &target, const std::string &about)
{
    return command.add_option_function<std::string>(
        names, [&target](const std::string &value) { target = value; }, about);
}

void addFlag(CLI::App &command, const std::string &name, bool &target, const std::string &about)
{
    command.add_flag(name, target, about)->disable_flag_override();
}

CommandLine::CommandLine()
    : m_app(kAbout, "docsweep-cli")
{
    m_app.set_version_flag("--version", "docsweep " DOCSWEEP_VERSION)->description("Print the version and exit");
    m_app.set_help_flag("-h,--help", "Print this help and exit");
    m_app.footer(kEpilogue);
    m_app.require_subcommand(1);
    m_app.get_formatter()->column_width(30);
    m_app.get_formatter()->label("REQUIRED", "");
    m_app.get_formatter()->label("Positionals", "Arguments");
    m_app.get_formatter()->label("Subcommands", "Commands");
    m_app.get_formatter()->label("SUBCOMMAND", "COMMAND");
    m_app.add_option("--env-file", m_raw.envFile, "Read settings from this .env file")->type_name("FILE");
    m_app.add_option("--profile", m_raw.profile, kProfileHelp)->type_name("NAME");
    addFlag(m_app, "--trust-env-file", m_raw.trustEnvFile, kTrustHelp);
    addLogOptions(m_app);
    addDjangoOptions(m_app, {}); // not shown here: its commands tell of them
    addCleanup();
    addScheduled();
    addSmallCommands();
    addHold();
    addPending();
    addJournal();
    addLedger();
    addCompact();
    addHistory();
    addCertificates();
    addVaultKey();
    addConnections();
    addImport();
    addServe();
    addSchedule();
    addAlerts();
    CLI::App *help = addCommand(m_app, "help", "Explain a command, or JSON (help json)", {});
    help->add_option("topic", m_raw.topic, "A command, as schedule install, or json")->type_name("TOPIC");
    m_commands.back().second = [this](const RawOptions &) { return readHelp(); };
}

CLI::App *CommandLine::addCommand(CLI::App &parent, const std::string &name, const std::string &about, Read read)
{
    CLI::App *command = parent.add_subcommand(name, about);
    command->set_help_flag("-h,--help", "Print this help and exit");
    command->group("Commands");
    command->footer("");
    if (name != "help") {
        // Everywhere, before the command and after it.
        command->add_option("--env-file", m_raw.envFile, "Read settings from this .env file")->type_name("FILE");
        command->add_option("--profile", m_raw.profile, kProfileHelp)->type_name("NAME");
        addFlag(*command, "--trust-env-file", m_raw.trustEnvFile, kTrustHelp);
        addLogOptions(*command);
        for (CLI::Option *option : command->get_options()) {
            if (option->get_name().rfind("--log-", 0) == 0 || option->get_name() == "--trust-env-file")
                option->group(""); // the program's own help tells them, once
        }
    }
    m_commands.emplace_back(command, std::move(read));
    return command;
}

const CLI::App *CommandLine::find(const CLI::App &parent, const std::string &name)
{
    for (const CLI::App *command : commandsOf(parent)) {
        if (command->get_name() == name)
            return command;
    }
    return nullptr;
}

Result<CommandOptions> CommandLine::readHelp() const
{
    const std::vector<std::string> &topic = m_raw.topic;
    if (topic.size() == 1 && topic.front() == "json")
        return HelpOptions{describeJson()};
    const CLI::App *command = &m_app;
    std::string said;
    for (const std::string &word : topic) {
        said += (said.empty() ? "" : " ") + word;
        command = command ? find(*command, word) : nullptr;
    }
    if (!command)
        return misuse(u"There is no help on "_s + quoted(std::as_const(said))
            + "; docsweep-cli --help lists the commands, and \"docsweep-cli help json\" explains JSON."_L1);
    return HelpOptions{helpOf(*command)};
}

/// The innermost command that was named; the program itself when none was.
const CLI::App *CommandLine::named() const
{
    const CLI::App *command = &m_app;
    while (!command->get_subcommands().empty())
        command = command->get_subcommands().front();
    return command;
}

QString CommandLine::explainExtra(const CLI::App &command, const std::string &extra) const
{
    const QString help = fullName(command) + " --help"_L1;
    if (extra.starts_with('-'))
        return quoted(extra) + " is no option here; \""_L1 + help + "\" lists those there are."_L1;
    if (isGroup(command))
        return quoted(extra) + " is no command; \""_L1 + help + "\" lists those there are."_L1;
    return quoted(extra) + " is one argument too many; \""_L1 + help + "\" shows what is wanted."_L1;
}

QString CommandLine::explainParseError(const CLI::ParseError &problem) const
{
    const CLI::App &command = *named();
    const std::vector<std::string> extras = m_app.remaining(true);
    if (!extras.empty() && !dynamic_cast<const CLI::ArgumentMismatch *>(&problem))
        return explainExtra(command, extras.front());
    const QString help = u"; \""_s + fullName(command) + " --help\" shows how it is written."_L1;
    if (dynamic_cast<const CLI::RequiredError *>(&problem)) {
        if (&command == &m_app)
            return u"No command was given; \"docsweep-cli --help\" lists them, for example \"docsweep-cli "
                   "cleanup_files --stats\"."_s;
        if (command.get_name() == "hold")
            return u"hold wants to know what to do: add, list, change or remove"_s + help;
        if (command.get_name() == "pending")
            return u"pending wants to know what to do: list, retry or forget"_s + help;
        if (command.get_name() == "schedule")
            return u"schedule wants to know what to do: show, install, remove or status"_s + help;
        if (command.get_name() == "alerts")
            return u"alerts wants to know what to do: test or status"_s + help;
        if (command.get_name() == "import")
            return u"import wants to know from what: django"_s + help;
        if (command.get_name() == "credentials")
            return u"credentials wants to know what to do: set, remove or status"_s + help;
    }
    return ownWords(QString::fromStdString(problem.what()).simplified()) + help;
}

Result<Arguments> CommandLine::parse(const QByteArrayList &arguments)
{
    std::vector<std::string> reversed; // as the parser takes them
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        m_app.parse(std::move(reversed));
    } catch (const CLI::CallForHelp &) {
        return Arguments{{}, {}, {}, HelpOptions{helpOf(*named())}, false, {}};
    } catch (const CLI::CallForVersion &) {
        return Arguments{{}, {}, {}, HelpOptions{QString::fromStdString(m_app.version())}, false, {}};
    } catch (const CLI::ParseError &problem) {
        return misuse(explainParseError(problem));
    }
    for (const auto &[command, read] : m_commands) {
        if (!command->parsed())
            continue;
        const Result<CommandOptions> options = read(m_raw);
        if (!options)
            return fail(options.error());
        const Result<QStringList> notices = readDjangoOptions(m_raw);
        if (!notices)
            return fail(notices.error());
        return Arguments{QString::fromStdString(m_raw.envFile), QString::fromStdString(m_raw.profile), readFlags(m_raw),
            *options, m_raw.trustEnvFile, *notices};
    }
    return misuse(u"No command was given; \"docsweep-cli --help\" lists them."_s);
}

Result<Arguments> parseArguments(const QByteArrayList &arguments)
{
    return CommandLine().parse(arguments);
}

bool wantsJson(const QByteArrayList &arguments)
{
    const qsizetype end = arguments.indexOf("--");
    const qsizetype at = arguments.indexOf("--json");
    return at >= 0 && (end < 0 || at < end);
}

} // namespace docsweep
