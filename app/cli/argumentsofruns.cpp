// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

namespace docsweep {

using namespace Qt::StringLiterals;

void CommandLine::addLogOptions(CLI::App &command)
{
    addText(command, "--log-to", m_raw.logTo,
        "console, file, journald, syslog; several with\ncommas (DOCSWEEP_LOG_TARGET, file)")
        ->type_name("PLACES");
    addText(command, "--log-format", m_raw.logFormat, "text, or json: one object a line\n(DOCSWEEP_LOG_FORMAT)")
        ->type_name("FORM");
    addText(command, "--log-level", m_raw.logLevel, "debug, info, warning or error\n(DOCSWEEP_LOG_LEVEL, info)")
        ->type_name("LEVEL");
    addText(command, "--log-file", m_raw.logFile, "In place of docsweep.log in docsweep's home\n(DOCSWEEP_LOG_FILE)")
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
        command.set_version_flag("--version", m_app.version())->description("Print the version and exit")->group(group);
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

void CommandLine::addLimits(CLI::App &command)
{
    addText(command, "--max-delete", m_raw.maxDelete, "Delete nothing at all (exit 5) when more than N\nitems would go")
        ->type_name("N");
    addText(command, "--max-delete-percent", m_raw.maxPercent, "The same in per cent of all files and sessions")
        ->type_name("P");
    addText(command, "--max-delete-bucket-percent", m_raw.maxBucketPercent,
        "The same in per cent of the files of any one\nbucket")
        ->type_name("P");
    addText(command, "--max-delete-times-usual", m_raw.maxTimesUsual,
        "The same in multiples of what runs usually\ndelete here")
        ->type_name("K");
    addFlag(
        command, "--no-vault", m_raw.noVault, "Keep no copies this once, although there is a\nvault (DOCSWEEP_VAULT)");
}

void CommandLine::addCleanup()
{
    CLI::App *command = addCommand(m_app, "cleanup_files", "Delete files and sessions older than the age", readCleanup);
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
    explain
        ->add_option("KEY", m_raw.key,
            "A session key, or an object key with or without\nits bucket; a part of one, or of a document's\nname, "
            "lists what there is to choose from")
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
                return misuse(u"demo wants the name of a new folder, not an empty text; for example demo /tmp/demo."_s);
            return DemoOptions{QString::fromStdString(raw.directory), !raw.noLedger};
        });
    demo->add_option("DIR", m_raw.directory, "A folder that does not exist yet, or is empty")
        ->required()
        ->type_name("");
    addFlag(*demo, "--no-ledger", m_raw.noLedger, "Without a ledger, the list that all docsweeps of a\nweb app share");
}

} // namespace docsweep
