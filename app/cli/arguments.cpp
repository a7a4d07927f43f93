// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/jsonoutput.h"
#include "app/cli/rawoptions.h"

#include <CLI/CLI.hpp>

#include <functional>

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
  5    a safety limit stopped the run before anything was deleted
  130  cancelled

"docsweep-cli help COMMAND" explains a command, "docsweep-cli help json" every
field of the JSON output. Try it on made-up data: docsweep-cli demo DIR)";

    constexpr auto kCredentialHelp = "SUPABASE_SERVICE_KEY, SUPABASE_DB_PASSWORD,\nDOCSWEEP_ALERT_WEBHOOK, "
                                     "DOCSWEEP_ALERT_SECRET\nor DOCSWEEP_PING_URL";
    constexpr auto kTrustHelp =
        "Follow a .env file of another user from now on:\nwho owns it may decide what is deleted";
    constexpr auto kProfileHelp = "Read settings from this profile, or from a\nprofile file (./FILE.ini)";

    /// An option that knows "given, and empty" from "not given": an empty scope must never become "everything".
    CLI::Option *addText(
        CLI::App &command, const std::string &names, std::optional<std::string> &target, const std::string &about)
    {
        return command.add_option_function<std::string>(
            names, [&target](const std::string &value) { target = value; }, about);
    }

    /// A switch that takes no value: "--dry-run=no" is a mistake, not a run.
    void addFlag(CLI::App &command, const std::string &name, bool &target, const std::string &about)
    {
        command.add_flag(name, target, about)->disable_flag_override();
    }

    /// All commands on one parser, and which of them was named.
    class CommandLine {
    public:
        CommandLine();
        Result<Arguments> parse(const QByteArrayList &arguments);

    private:
        using Read = std::function<Result<CommandOptions>(const RawOptions &)>;

        CLI::App *addCommand(CLI::App &parent, const std::string &name, const std::string &about, Read read);
        void addLimits(CLI::App &command);
        void addCleanup();
        void addScheduled();
        void addSmallCommands();
        void addHold();
        void addPending();
        void addJournal();
        void addLedger();
        void addCompact();
        void addHistory();
        void addConnections();
        void addImport();
        void addServe();
        void addSchedule();
        void addAlerts();
        void addLogOptions(CLI::App &command);
        void addDjangoOptions(CLI::App &command, const std::string &group = "Accepted because manage.py has them");
        void addMetricsFile(CLI::App &command);
        void addGently(CLI::App &command);
        Result<CommandOptions> readHelp() const;
        static const CLI::App *find(const CLI::App &parent, const std::string &name);
        QString explainParseError(const CLI::ParseError &problem) const;
        QString explainExtra(const CLI::App &command, const std::string &extra) const;
        const CLI::App *named() const;

        RawOptions m_raw;
        CLI::App m_app{kAbout, "docsweep-cli"};
        std::vector<std::pair<CLI::App *, Read>> m_commands;
    };

    CommandLine::CommandLine()
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

    void CommandLine::addLogOptions(CLI::App &command)
    {
        addText(command, "--log-to", m_raw.logTo,
            "console, file, journald, syslog; several with\ncommas (DOCSWEEP_LOG_TARGET, file)")
            ->type_name("PLACES");
        addText(command, "--log-format", m_raw.logFormat, "text, or json: one object a line\n(DOCSWEEP_LOG_FORMAT)")
            ->type_name("FORM");
        addText(command, "--log-level", m_raw.logLevel, "debug, info, warning or error\n(DOCSWEEP_LOG_LEVEL, info)")
            ->type_name("LEVEL");
        addText(
            command, "--log-file", m_raw.logFile, "In place of docsweep.log in docsweep's home\n(DOCSWEEP_LOG_FILE)")
            ->type_name("FILE");
    }

    /// So that a line of before goes on working with another program in front. As there, the last of several counts.
    void CommandLine::addDjangoOptions(CLI::App &command, const std::string &group)
    {
        const auto addLast = [&](const char *names, std::optional<std::string> &target, const char *about) {
            return addText(command, names, target, about)->take_last()->group(group);
        };
        const auto addSwitch = [&](const char *name, bool &target, const char *about) {
            addFlag(command, name, target, about);
            command.get_option(name)->take_last()->group(group);
        };
        addLast("-v,--verbosity", m_raw.verbosity, "0 to 3; from 2 on a scheduled run is --verbose")->type_name("N");
        addLast("--settings", m_raw.djangoSettings, "Means nothing here, and says so")->type_name("MODULE");
        addLast("--pythonpath", m_raw.pythonPath, "Means nothing here, and says so")->type_name("DIR");
        addSwitch("--no-color", m_raw.noColor, "Means nothing here: nothing is coloured");
        addSwitch("--force-color", m_raw.forceColor, "Means nothing here: nothing is coloured");
        addSwitch("--traceback", m_raw.traceback, "Means nothing here: the log has all there is");
        addSwitch("--skip-checks", m_raw.skipChecks, "Means nothing here: every run checks first");
        if (&command != &m_app)
            command.set_version_flag("--version", m_app.version())
                ->description("Print the version and exit")
                ->group(group);
    }

    void CommandLine::addMetricsFile(CLI::App &command)
    {
        addText(command, "--metrics-file", m_raw.metricsFile,
            "Afterwards write figures for Prometheus there,\nfor node_exporter (DOCSWEEP_METRICS_FILE)")
            ->type_name("FILE");
    }

    void CommandLine::addGently(CLI::App &command)
    {
        addText(command, "--gently", m_raw.gently,
            "A gradual start: what is older than HOURS (24)\ngoes first, then 12, 6, 3, 1, down to the age of\n"
            "the settings; a step after 7 clean days each")
            ->type_name("HOURS")
            ->expected(0, 1);
        addText(command, "--gently-days", m_raw.gentlyDays, "So many clean days in a row before a step (7)")
            ->type_name("N");
    }

    void CommandLine::addAlerts()
    {
        CLI::App *alerts = m_app.add_subcommand("alerts", "Who is told when something needs an admin");
        alerts->set_help_flag("-h,--help", "Print this help and exit");
        alerts->group("Commands");
        alerts->require_subcommand(1);
        alerts->footer(R"(Told is what nobody sees on a screen: scheduled_cleanup, cleanup_files away from
a terminal, and the console's automatic runs. Kinds: run-failed, run-incomplete,
storage-away, limit-reached, clock-skew, quota-forecast, pending-old, missed-runs.
Each is told once, then when it gets better or worse, then when it is over; a way
that failed is tried again after the next run. The run comes first: no alert
changes its result or its exit code.

Settings:
  DOCSWEEP_ALERT_WEBHOOK         an address that gets a POST; https, or http to
                                 this machine; a secret: environment, .env or
                                 credentials set, never a profile
  DOCSWEEP_ALERT_WEBHOOK_KIND    json (default), or slack for {"text": ...}
  DOCSWEEP_ALERT_SECRET          signs what is sent: X-Docsweep-Signature
                                 t=SECONDS,v1=HMAC-SHA256 of "SECONDS.BODY"
  DOCSWEEP_ALERT_COMMAND         a program by its whole path, and arguments; no
                                 shell; JSON on standard input, facts in
                                 DOCSWEEP_ALERT_KIND, _EVENT, _SEVERITY, _TEXT,
                                 _MEND, _RUN, _HOST, _DATABASE, _TIME, _ID; killed
                                 after 30 seconds
  DOCSWEEP_ALERT_DESKTOP         true: a notification on this user's desktop
  DOCSWEEP_ALERT_QUOTA_DAYS      the quota is foreseen within so many days (7)
  DOCSWEEP_ALERT_PENDING_HOURS   a deletion waits longer than this (24)
  DOCSWEEP_PING_URL              an address for a dead man's switch: asked after
                                 each run that ends with 0; a secret
  DOCSWEEP_PING_KIND             plain (default), or healthchecks: POST, with
                                 /start before and /fail after a bad end

0 for the two figures: never. A stored address counts where its KIND is set.

Examples:
  docsweep-cli credentials set DOCSWEEP_ALERT_WEBHOOK
  DOCSWEEP_ALERT_WEBHOOK_KIND=slack docsweep-cli alerts test)");
        const auto add = [this, alerts](const char *name, const char *about, AlertsOptions::Action action) {
            CLI::App *command =
                addCommand(*alerts, name, about, [action](const RawOptions &raw) -> Result<CommandOptions> {
                    return AlertsOptions{action, raw.json};
                });
            addFlag(*command, "--json", m_raw.json, "Print one JSON object (see help json)");
        };
        add("test", "Send a test message on every way that is set,\nand say what each answered",
            AlertsOptions::Action::Test);
        add("status", "What there is to tell now; tells nobody", AlertsOptions::Action::Status);
    }

    void CommandLine::addLimits(CLI::App &command)
    {
        addText(
            command, "--max-delete", m_raw.maxDelete, "Delete nothing at all (exit 5) when more than N\nitems would go")
            ->type_name("N");
        addText(command, "--max-delete-percent", m_raw.maxPercent, "The same in per cent of all files and sessions")
            ->type_name("P");
        addText(command, "--max-delete-bucket-percent", m_raw.maxBucketPercent,
            "The same in per cent of the files of any one\nbucket")
            ->type_name("P");
        addText(command, "--max-delete-times-usual", m_raw.maxTimesUsual,
            "The same in multiples of what runs usually\ndelete here")
            ->type_name("K");
    }

    void CommandLine::addCleanup()
    {
        CLI::App *command =
            addCommand(m_app, "cleanup_files", "Delete files and sessions older than the age", readCleanup);
        addDjangoOptions(*command);
        addFlag(*command, "--stats", m_raw.stats, "Only show what is stored");
        addFlag(*command, "--dry-run", m_raw.dryRun, "Only show what would go, and keep it as a plan");
        addText(*command, "--list", m_raw.list, "With --dry-run: write every item there, - for\nstandard output")
            ->type_name("FILE");
        addText(*command, "--list-form", m_raw.listForm,
            "csv, jsonl, or keys (for tar --null); by default\nwhat the ending of FILE says")
            ->type_name("FORM");
        addText(*command, "--plan", m_raw.plan, "Run exactly this plan of an earlier --dry-run")->type_name("ID");
        addText(*command, "--hours", m_raw.hours, "Older than this goes; fractions allowed\n(CLEANUP_INTERVAL_HOURS)")
            ->type_name("N");
        addText(*command, "--session", m_raw.session, "Only this session, whatever its age")->type_name("KEY");
        addFlag(*command, "--keep-outputs", m_raw.keepOutputs, "Generated files stay");
        addFlag(*command, "--keep-active-files", m_raw.keepActiveFiles, "Old files of live sessions stay");
        addText(*command, "--clock", m_raw.clock,
            "Where the clocks differ: database, storage or\nmachine tells the age (DOCSWEEP_CLOCK)")
            ->type_name("WHOSE");
        addText(*command, "--database-times", m_raw.databaseTimes,
            "Zone of times stored without one: UTC, or a name\nlike America/New_York (DOCSWEEP_DATABASE_TIMES)")
            ->type_name("ZONE");
        addLimits(*command);
        addText(*command, "--confirm-delete", m_raw.confirmDelete,
            "Agree to exactly N items, whatever the limits;\nany other number deletes nothing (exit 5)")
            ->type_name("N");
        addMetricsFile(*command);
        addFlag(*command, "--json", m_raw.json, "Print one JSON object (see help json)");
        command->footer(R"(Examples:
  docsweep-cli cleanup_files --stats
  docsweep-cli cleanup_files --dry-run --hours 24
  docsweep-cli cleanup_files --dry-run --list plan.csv
  docsweep-cli cleanup_files --plan 17
  docsweep-cli cleanup_files --plan 17 --confirm-delete 8930
  docsweep-cli cleanup_files --session x1y2z3 --keep-outputs

On a terminal the report is a page; elsewhere it is one line, and what went
wrong is on standard error.)");
    }

    void CommandLine::addScheduled()
    {
        CLI::App *command =
            addCommand(m_app, "scheduled_cleanup", "cleanup_files for cron: silent when all went well", readScheduled);
        addDjangoOptions(*command);
        addText(*command, "--hours", m_raw.hours, "Older than this goes; fractions allowed\n(CLEANUP_INTERVAL_HOURS)")
            ->type_name("N");
        addLimits(*command);
        addGently(*command);
        addFlag(*command, "--verbose", m_raw.verbose, "Print begin, steps and end, each with its time");
        addMetricsFile(*command);
        addFlag(*command, "--json", m_raw.json, "Print one JSON object (see help json)");
        command->footer(R"(Prints nothing when all went well; what needs a person is one line on standard
error, which cron mails. Does nothing, and says so, with
AUTO_CLEANUP_ENABLED=false. Refuses (exit 5) when the clocks differ by more than
five minutes. Where a gradual start is on ("schedule install --gently"), its age
counts, with --gently or without; --hours sets it aside for this run.

Examples for cron, every hour:
  0 * * * *  docsweep-cli --env-file /srv/app/.env scheduled_cleanup
  0 * * * *  docsweep-cli scheduled_cleanup --verbose >> cleanup.log 2>&1)");
    }

    void CommandLine::addSmallCommands()
    {
        CLI::App *test = addCommand(m_app, "test_cleanup", "Prove on data of its own that cleaning works",
            [](const RawOptions &raw) -> Result<CommandOptions> { return TestCleanupOptions{raw.createTestData}; });
        addDjangoOptions(*test);
        addFlag(*test, "--create-test-data", m_raw.createTestData, "Only make the test data, and leave it there");
        test->footer("Makes test data if there is none, cleans it up, and checks that it is gone.\n"
                     "Touches nothing but the session test_cleanup_session_123 and its files.");

        CLI::App *explain = addCommand(m_app, "explain", "Say why a session or a file would go, or stay",
            [](const RawOptions &raw) -> Result<CommandOptions> {
                if (raw.key.empty())
                    return misuse(u"explain wants a session key or an object key, not an empty text; for example "
                                  "explain x1y2z3 or explain x1y2z3/report.pdf."_s);
                return ExplainOptions{QByteArray::fromStdString(raw.key)};
            });
        explain->add_option("KEY", m_raw.key, "A session key, or an object key with or without\nits bucket")
            ->required()
            ->type_name("");

        CLI::App *check = addCommand(m_app, "check", "Check what is set, reachable and permitted",
            [](const RawOptions &raw) -> Result<CommandOptions> { return CheckOptions{raw.canary}; });
        check->add_flag("--canary", m_raw.canary,
            "Also prove the right to delete: make a small\nobject of its own in each bucket and remove it");
        check->footer("Deletes and changes nothing but its own canaries.\n"
                      "Every point that fails says how to mend it.");

        CLI::App *demo = addCommand(m_app, "demo", "Make a folder of made-up data to try it on",
            [](const RawOptions &raw) -> Result<CommandOptions> {
                if (raw.directory.empty())
                    return misuse(
                        u"demo wants the name of a new folder, not an empty text; for example demo /tmp/demo."_s);
                return DemoOptions{QString::fromStdString(raw.directory)};
            });
        demo->add_option("DIR", m_raw.directory, "A folder that does not exist yet, or is empty")
            ->required()
            ->type_name("");
    }

    void CommandLine::addHold()
    {
        CLI::App *hold = m_app.add_subcommand("hold", "Keep sessions or files from being deleted");
        hold->set_help_flag("-h,--help", "Print this help and exit");
        hold->group("Commands");
        hold->footer("");
        hold->require_subcommand(1);
        CLI::App *add = addCommand(*hold, "add", "Keep what matches a pattern", readHoldAdd);
        add->add_option("PATTERN", m_raw.pattern,
               "x1y2z3          a session with all its files\n"
               "x1y2z3/a.pdf    one file\n"
               "x1y2z3/         every file that begins so\n"
               "'x1*/*.pdf'     every file that matches (quote it)")
            ->required()
            ->type_name("");
        constexpr auto kUntil = "Its last day, 2027-01-31 for example, or forever";
        constexpr auto kNote = "Why, for whoever reads the list";
        add->add_option("--until", m_raw.until, kUntil)->type_name("DAY");
        add->add_option("--note", m_raw.note, kNote)->type_name("TEXT");
        CLI::App *list = addCommand(*hold, "list", "List what is kept, until when, by whom and why",
            [](const RawOptions &raw) -> Result<CommandOptions> {
                HoldOptions options;
                options.json = raw.json;
                return options;
            });
        addFlag(*list, "--json", m_raw.json, "Print one JSON object (see help json)");
        CLI::App *change = addCommand(*hold, "change", "Give a hold another end or note", readHoldChange);
        change->add_option("ID", m_raw.id, "Its number in hold list")->required()->type_name("");
        change->add_option("--until", m_raw.until, kUntil)->type_name("DAY");
        change->add_option("--note", m_raw.note, kNote)->type_name("TEXT");
        CLI::App *remove = addCommand(*hold, "remove", "Give up a hold", readHoldRemove);
        remove->add_option("ID", m_raw.id, "Its number in hold list")->required()->type_name("");
        remove->add_option("--why", m_raw.note, "Why, for whoever reads the ledger")->type_name("TEXT");
    }

    void CommandLine::addPending()
    {
        using Action = PendingOptions::Action;
        CLI::App *pending = m_app.add_subcommand("pending", "Files that must go and wait for the storage");
        pending->set_help_flag("-h,--help", "Print this help and exit");
        pending->group("Commands");
        pending->require_subcommand(1);
        pending->footer("A file waits where its rows are gone, or it was ordered, and the storage has not\n"
                        "confirmed it gone. Every run tries again by itself.");
        const auto read = [](Action action) {
            return [action](const RawOptions &raw) { return readPending(action, raw); };
        };
        CLI::App *list = addCommand(*pending, "list", "List what waits, since when and why", read(Action::List));
        addFlag(*list, "--json", m_raw.json, "Print one JSON object (see help json)");
        addCommand(*pending, "retry", "Try all of it again now", read(Action::Retry));
        CLI::App *forget = addCommand(
            *pending, "forget", "Give some up: they are not deleted, and no run\ntries again", read(Action::Forget));
        forget->add_option("ID", m_raw.ids, "Their numbers in pending list")->type_name("");
        addFlag(*forget, "--all", m_raw.all, "Whatever waits");
        addFlag(*forget, "--yes", m_raw.yes, "Do it; without it only what it means is said");

        CLI::App *accept = addCommand(m_app, "accept",
            "Accept that a database, storage, journal or clock\nis right although it changed",
            [](const RawOptions &raw) -> Result<CommandOptions> { return AcceptOptions{raw.yes}; });
        addFlag(*accept, "--yes", m_raw.yes, "Do it; without it only what differs is shown");
        accept->footer("docsweep knows databases and buckets by what they are, not by their names. Where\n"
                       "another one stands at a known place, the earlier plans and pending deletions\n"
                       "wait until you say that it is the same. Use it also when the journal was lost or\n"
                       "rolled back and you have added the missing holds again, or when a run doubts\n"
                       "this machine's clock and the clock is right.");
    }

    void CommandLine::addJournal()
    {
        CLI::App *journal = m_app.add_subcommand("journal", "docsweep's own memory");
        journal->set_help_flag("-h,--help", "Print this help and exit");
        journal->group("Commands");
        journal->require_subcommand(1);
        journal->footer("");
        CLI::App *repair = addCommand(*journal, "repair", "Make a new journal from a damaged one",
            [](const RawOptions &) -> Result<CommandOptions> { return JournalOptions{}; });
        repair->footer("Checks the whole journal. If it is damaged, docsweep makes a new one from what\n"
                       "can still be read (holds, runs, pending deletions and the rest), says what is\n"
                       "lost, and keeps the damaged file beside it. Before you start it, close the\n"
                       "window, stop serve and wait for runs to end. Exit code 3: something is lost.");
    }

    void CommandLine::addLedger()
    {
        using Action = LedgerOptions::Action;
        CLI::App *ledger = m_app.add_subcommand("ledger", "The memory that all docsweeps of a web app share");
        ledger->set_help_flag("-h,--help", "Print this help and exit");
        ledger->group("Commands");
        ledger->require_subcommand(1);
        ledger->footer("It lies beside the web app's rows, and what is held there is held for every\n"
                       "docsweep, whoever made the hold and wherever. Where there is one, it is used;\n"
                       "where it cannot be believed, nothing is deleted.");
        const auto add = [&](const char *name, const char *about, Action action) {
            return addCommand(
                *ledger, name, about, [action](const RawOptions &raw) { return readLedger(action, raw); });
        };
        add("init", "Make it", Action::Init)
            ->footer("PostgreSQL: the schema docsweep. SQLite: NAME.docsweep beside the web app's file.\n"
                     "Where this role may not make it, the statements for an owner are printed.");
        CLI::App *status = add("status", "Show it, and the newest runs of every docsweep", Action::Status);
        addFlag(*status, "--json", m_raw.json, "Print one JSON object (see help json)");
        add("verify", "Prove that nothing in it was altered, and say\nhow far somebody outside can tell",
            Action::Verify);
        add("export", "Print its entries, one JSON object a line", Action::Export);
        add("adopt", "Move the holds of this docsweep into it", Action::Adopt);
        CLI::App *stop = add("stop", "Ask a run to stop, wherever it is at work", Action::Stop);
        stop->add_option("RUN", m_raw.id, "Its number in ledger status")->required()->type_name("");
        CLI::App *rehome =
            add("rehome", "Believe it as it is: a backup or a copy that was\nrestored on purpose", Action::Rehome);
        CLI::App *forget = add("forget", "Expect none any more where there was one", Action::Forget);
        for (CLI::App *command : {rehome, forget})
            addFlag(*command, "--yes", m_raw.yes, "Do it; without it only what it means is said");
        add("upgrade", "Bring it to the form of this version", Action::Upgrade);
    }

    void CommandLine::addCompact()
    {
        CLI::App *command = addCommand(m_app, "compact", "Give back the room that deleted rows left",
            [](const RawOptions &raw) -> Result<CommandOptions> { return CompactOptions{raw.inPlace}; });
        addFlag(*command, "--in-place", m_raw.inPlace, "While the web app runs: under SQLite's own locks");
        command->footer(R"(SQLite: makes a compact copy beside the file, checks it and exchanges the two; a
kill at any moment leaves one of them in place, whole. Only where nobody has the
file open, for that one would go on writing into the old file: stop the web app
first. With --in-place SQLite rewrites its own file, others wait meanwhile (Django
for 5 seconds, then its requests fail): right where the web app cannot be
stopped and the file is small, or nobody uses it at this hour. It needs room for
two more copies, the other way for one. Runs keep out.

PostgreSQL: changes nothing, and says which statements give room back and whom
they lock out.

Examples:
  docsweep-cli compact
  docsweep-cli compact --in-place)");
    }

    void CommandLine::addHistory()
    {
        CLI::App *command = addCommand(m_app, "history", "List the runs, or what one run did", readHistory);
        addText(*command, "RUN", m_raw.run, "The number of a run: list its items")->type_name("");
        addFlag(*command, "--json", m_raw.json, "Print one JSON object (see help json)");
        addFlag(*command, "--csv", m_raw.csv, "Print comma-separated values with a heading");
    }

    void CommandLine::addSchedule()
    {
        using Action = ScheduleOptions::Action;
        CLI::App *schedule = m_app.add_subcommand("schedule", "Have the system start scheduled_cleanup");
        schedule->set_help_flag("-h,--help", "Print this help and exit");
        schedule->group("Commands");
        schedule->require_subcommand(1);
        schedule->footer(R"(Examples:
  docsweep-cli schedule show --every 30m
  docsweep-cli --env-file /srv/app/.env schedule install --every 30m
  sudo docsweep-cli schedule install --calendar hourly --user app
  docsweep-cli --env-file /srv/app/.env schedule install --gently

install says first what its first run would delete, and asks on a terminal.

--gently[=HOURS] begins with a long age and comes down to that of the settings
in steps, each after 7 (--gently-days) clean days in a row. A run that failed,
one that a safety limit stopped, and a hold on what a plan had listed keep it on
its step; status says why, until when, and what the next step takes more.
--hours on the command line of a run sets it aside for that run.

--system is systemd-user, systemd (with sudo), cron, taskscheduler or launchd;
without it the first of these that is here. The settings' file is written into
the entry: a scheduler starts with an empty
environment.)");
        const auto add = [this, schedule](const char *name, const char *about, Action action) {
            CLI::App *command = addCommand(
                *schedule, name, about, [action](const RawOptions &raw) { return readSchedule(action, raw); });
            command->add_option("--system", m_raw.system, "Whose entry")->type_name("NAME");
            return command;
        };
        for (CLI::App *command : {add("show", "Print the entry, and change nothing", Action::Show),
                 add("install", "Write the entry, or a newer one in its place", Action::Install)}) {
            addText(*command, "--every", m_raw.every, "30m, 2h, 1d; without it the settings' period")
                ->type_name("PERIOD");
            command->add_option("--calendar", m_raw.calendar, "When, in the system's own words")->type_name("TEXT");
            command->add_option("--user", m_raw.user, "systemd: the account that runs it")->type_name("NAME");
            addGently(*command);
        }
        CLI::App *install = schedule->get_subcommand("install");
        addFlag(*install, "--no-gently", m_raw.notGently, "End a gradual start; the settings' age counts");
        addFlag(*install, "--yes", m_raw.yes, "Do not ask, on a terminal either");
        add("remove", "Take the entry out", Action::Remove);
        CLI::App *status = add("status", "What the system says of it, and of a gradual start", Action::Status);
        addFlag(*status, "--json", m_raw.json, "Print one JSON object (see help json)");
    }

    void CommandLine::addServe()
    {
        CLI::App *command = addCommand(m_app, "serve", "Answer the web app's pages over HTTP", readServe);
        addText(*command, "--listen", m_raw.listen, "Here; without it on the socket that systemd\nhands over")
            ->type_name("ADDRESS:PORT");
        command
            ->add_option("--allow-host", m_raw.hosts,
                "A name the web app is reached by\n(DOCSWEEP_ENDPOINT_HOSTS); may come several times")
            ->type_name("NAME");
        command
            ->add_option("--allow-origin", m_raw.origins,
                "An origin that may ask besides the same one\n(DOCSWEEP_ENDPOINT_ORIGINS)")
            ->type_name("ORIGIN");
        command->footer(R"(POST /cleanup-session/ and GET /cleanup-info/ for the web app's pages, behind the
same origin; GET /healthz and GET /metrics for a monitoring. A page cleans its own
session only, with Django's cookies and token; a machine names a session and sends
the bearer token (DOCSWEEP_ENDPOINT_TOKEN).

Examples:
  docsweep-cli serve --listen 127.0.0.1:8765 --allow-host app.example.org
  location ~ ^/cleanup-(session|info)/ {      # nginx
      proxy_pass http://127.0.0.1:8765;
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $remote_addr;
  })");
    }

    void CommandLine::addConnections()
    {
        CLI::App *profiles = addCommand(m_app, "profiles", "List the connections that have a name",
            [](const RawOptions &raw) -> Result<CommandOptions> { return ProfilesOptions{raw.json}; });
        addFlag(*profiles, "--json", m_raw.json, "Print one JSON object (see help json)");
        profiles->footer("A profile is a file NAME.ini in ~/.config/docsweep/profiles with lines like those\n"
                         "of a .env file, without keys and passwords: see credentials.");

        CLI::App *credentials = m_app.add_subcommand("credentials", "Store keys and passwords apart from settings");
        credentials->set_help_flag("-h,--help", "Print this help and exit");
        credentials->group("Commands");
        credentials->footer("");
        credentials->require_subcommand(1);
        const auto read = [](CredentialsOptions::Action action) {
            return [action](const RawOptions &raw) { return readCredential(action, raw); };
        };
        CLI::App *set = addCommand(*credentials, "set", "Store one; it is asked for, or one line of\nstandard input",
            read(CredentialsOptions::Action::Set));
        set->add_option("NAME", m_raw.name, kCredentialHelp)->required()->type_name("");
        addFlag(*set, "--file", m_raw.inFile, "In a file for this user alone, where there is\nno keychain");
        set->footer(R"(Examples:
  docsweep-cli credentials set SUPABASE_SERVICE_KEY
  docsweep-cli credentials set --profile production --file SUPABASE_DB_PASSWORD < secret

It goes to the system's keychain; with --file to the file "credentials" in
docsweep's home, mode 600. Options, the environment and a .env file count more.
SUPABASE_SERVICE_KEY and SUPABASE_DB_PASSWORD are stored for the storage and the
database that the settings name at that moment, and are sent nowhere else.)");
        CLI::App *remove = addCommand(
            *credentials, "remove", "Forget one, wherever it is stored", read(CredentialsOptions::Action::Remove));
        remove->add_option("NAME", m_raw.name, kCredentialHelp)->required()->type_name("");
        CLI::App *status = addCommand(
            *credentials, "status", "Say which are stored, and where", read(CredentialsOptions::Action::Status));
        addFlag(*status, "--json", m_raw.json, "Print one JSON object (see help json)");
        status->footer("Never shows a value.");
    }

    void CommandLine::addImport()
    {
        CLI::App *import = m_app.add_subcommand("import", "Make a profile of the web app's own settings");
        import->set_help_flag("-h,--help", "Print this help and exit");
        import->group("Commands");
        import->footer("");
        import->require_subcommand(1);
        CLI::App *django = addCommand(*import, "django", "Ask a Django project's Python for its settings",
            [](const RawOptions &raw) { return readImport(raw); });
        django->add_option("DIR", m_raw.directory, "The folder with the web app's manage.py")
            ->required()
            ->type_name("");
        addText(
            *django, "--python", m_raw.python, "Its Python; else DIR/venv, DIR/.venv, DIR/env,\n$VIRTUAL_ENV, python3")
            ->type_name("PROG");
        addText(*django, "--settings", m_raw.settingsModule, "Its settings; else those that manage.py names")
            ->type_name("MODULE");
        addFlag(*django, "--yes", m_raw.yes, "Do not ask before its code is run");
        django->get_option("--profile")->description("What the profile is called; else as the folder");
        django->get_option("--env-file")->description("Variables of the web app, for its settings");
        django->footer(R"(Runs the web app's own code, its settings and models, to ask what they say, and
shows beforehand what is run, where and as which user; as root it runs as the
user whose folder it is. Nothing of the project is changed. What it says becomes
the profile --profile NAME (else the folder's name); keys and passwords go to
the keychain, or where there is none to a file for this user alone. Old
schedules of the web app's own cleanup are shown with the command that removes
them. Then the points of check follow.

Examples:
  docsweep-cli import django /srv/app
  docsweep-cli import django /srv/app --settings site.production --profile app)");
    }

    std::vector<const CLI::App *> commandsOf(const CLI::App &command)
    {
        return command.get_subcommands([](const CLI::App *) { return true; });
    }

    /// Has commands of its own.
    bool isGroup(const CLI::App &command)
    {
        return !commandsOf(command).empty();
    }

    const CLI::App *CommandLine::find(const CLI::App &parent, const std::string &name)
    {
        for (const CLI::App *command : commandsOf(parent)) {
            if (command->get_name() == name)
                return command;
        }
        return nullptr;
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
            return Arguments{QString::fromStdString(m_raw.envFile), QString::fromStdString(m_raw.profile),
                readFlags(m_raw), *options, m_raw.trustEnvFile, *notices};
        }
        return misuse(u"No command was given; \"docsweep-cli --help\" lists them."_s);
    }

} // namespace

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
