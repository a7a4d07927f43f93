// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kCredentialHelp = "SUPABASE_SERVICE_KEY, SUPABASE_DB_PASSWORD,\nDOCSWEEP_ALERT_WEBHOOK, "
                                     "DOCSWEEP_ALERT_SECRET\nor DOCSWEEP_PING_URL";

} // namespace

void CommandLine::addAlerts()
{
    CLI::App *alerts = m_app.add_subcommand("alerts", "Who is told when something needs an admin");
    alerts->set_help_flag("-h,--help", "Print this help and exit");
    alerts->group("Commands");
    alerts->require_subcommand(1);
    alerts->footer(R"(Told is what nobody sees on a screen: scheduled_cleanup, cleanup_files away from
a terminal, and the console's automatic runs. Kinds: run-failed, run-incomplete,
storage-away, limit-reached, clock-skew, quota-forecast, pending-old, missed-runs,
schedule-absent, vault-full, term-not-kept, restore-pending, went-uncopied.
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
                                 _MEND, _RUN, _HOST, _DATABASE, _PROJECT, _MARK,
                                 _TIME, _ID; killed after 30 seconds
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
        CLI::App *command = addCommand(*alerts, name, about, [action](const RawOptions &raw) -> Result<CommandOptions> {
            return AlertsOptions{action, raw.json};
        });
        addFlag(*command, "--json", m_raw.json, "Print one JSON object (see help json)");
    };
    add("test", "Send a test message on every way that is set,\nand say what each answered",
        AlertsOptions::Action::Test);
    add("status", "What there is to tell now; tells nobody", AlertsOptions::Action::Status);
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
        CLI::App *command =
            addCommand(*schedule, name, about, [action](const RawOptions &raw) { return readSchedule(action, raw); });
        command->add_option("--system", m_raw.system, "Whose entry")->type_name("NAME");
        return command;
    };
    for (CLI::App *command : {add("show", "Print the entry, and change nothing", Action::Show),
             add("install", "Write the entry, or a newer one in its place", Action::Install)}) {
        addText(*command, "--every", m_raw.every, "30m, 2h, 1d; without it the settings' period")->type_name("PERIOD");
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
        ->add_option(
            "--allow-origin", m_raw.origins, "An origin that may ask besides the same one\n(DOCSWEEP_ENDPOINT_ORIGINS)")
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
        [](const RawOptions &raw) -> Result<CommandOptions> {
            return ProfilesOptions{raw.json, raw.status || raw.check, raw.check};
        });
    addFlag(*profiles, "--status", m_raw.status, "How each stands, those that need somebody\nfirst; asks nobody");
    addFlag(*profiles, "--check", m_raw.check,
        "The same, and asks each database and storage;\nexits 1 where one needs somebody");
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
    CLI::App *status =
        addCommand(*credentials, "status", "Say which are stored, and where", read(CredentialsOptions::Action::Status));
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
    django->add_option("DIR", m_raw.directory, "The folder with the web app's manage.py")->required()->type_name("");
    addText(*django, "--python", m_raw.python, "Its Python; else DIR/venv, DIR/.venv, DIR/env,\n$VIRTUAL_ENV, python3")
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

} // namespace docsweep
