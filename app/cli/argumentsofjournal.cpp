// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

namespace docsweep {

using namespace Qt::StringLiterals;

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
            options.ended = raw.ended;
            return options;
        });
    addFlag(*list, "--ended", m_raw.ended, "Those that ended within 30 days instead, and why");
    addFlag(*list, "--json", m_raw.json, "Print one JSON object (see help json)");
    CLI::App *change = addCommand(*hold, "change", "Give a hold another end or note", readHoldChange);
    change->add_option("ID", m_raw.id, "Its number in hold list")->required()->type_name("");
    change->add_option("--until", m_raw.until, kUntil)->type_name("DAY");
    change->add_option("--note", m_raw.note, kNote)->type_name("TEXT");
    CLI::App *remove = addCommand(*hold, "remove", "End a hold", readHoldRemove);
    remove->add_option("ID", m_raw.id, "Its number in hold list")->required()->type_name("");
    remove->add_option("--why", m_raw.why, "Why it ends, for hold list --ended")->type_name("TEXT");
}

void CommandLine::addPending()
{
    using Action = PendingOptions::Action;
    CLI::App *pending = m_app.add_subcommand("pending", "Files that must go and wait for the storage");
    pending->set_help_flag("-h,--help", "Print this help and exit");
    pending->group("Commands");
    pending->require_subcommand(1);
    pending->footer("A file waits where its rows are gone, or it was ordered, and the storage has not\n"
                    "confirmed it gone. Every run tries again by itself. With a ledger, what one\n"
                    "docsweep has left is finished by any other that has the same storage.");
    const auto read = [](Action action) {
        return [action](const RawOptions &raw) { return readPending(action, raw); };
    };
    CLI::App *list = addCommand(*pending, "list", "List what waits, since when and why", read(Action::List));
    addFlag(*list, "--json", m_raw.json, "Print one JSON object (see help json)");
    addFlag(*list, "--csv", m_raw.csv, "Print comma-separated values with a heading");
    addCommand(*pending, "retry", "Try all of it again now", read(Action::Retry));
    CLI::App *forget = addCommand(
        *pending, "forget", "Give some up: they are not deleted, and no run\ntries again", read(Action::Forget));
    forget->add_option("ID", m_raw.ids, "Their numbers in pending list")->type_name("");
    addFlag(*forget, "--all", m_raw.all, "Whatever waits");
    addFlag(*forget, "--yes", m_raw.yes, "Do it; without it only what it means is said");

    CLI::App *accept =
        addCommand(m_app, "accept", "Accept that a database, storage, journal or clock\nis right although it changed",
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
    addText(*command, "--certificate", m_raw.certificate,
        "Write a signed certificate of the run there,\nand its signature to FILE.sig")
        ->type_name("FILE");
    addFlag(*command, "--names", m_raw.names, "With it also the list of its items, to FILE.names");
}

void CommandLine::addCertificates()
{
    CLI::App *certificate = m_app.add_subcommand("certificate", "What certificates of this docsweep are signed with");
    certificate->set_help_flag("-h,--help", "Print this help and exit");
    certificate->group("Commands");
    certificate->require_subcommand(1);
    certificate->footer("");
    addCommand(*certificate, "key", "Print the public key and its fingerprint",
        [](const RawOptions &) -> Result<CommandOptions> { return CertificateOptions{}; })
        ->footer("Publish both: whoever gets a certificate proves it with them.");
    CLI::App *verify = addCommand(m_app, "verify", "Prove a certificate", [](const RawOptions &raw) {
        return Result<CommandOptions>(VerifyOptions{
            QString::fromStdString(raw.name), raw.keyFile ? QString::fromStdString(*raw.keyFile) : QString()});
    });
    verify->add_option("FILE", m_raw.name, "The certificate; its signature is FILE.sig")->required()->type_name("");
    addText(*verify, "--key", m_raw.keyFile, "The public key of the installation, as certificate key\nprints it")
        ->type_name("FILE");
    verify->footer(R"(Needs no settings and no database. Without --key it is proved by the key that stands
in it: then compare the fingerprint with the one that the installation publishes.
openssl proves it as well:
  openssl pkeyutl -verify -pubin -inkey KEY.pem -rawin -in FILE -sigfile FILE.sig)");
}

void CommandLine::addLedger()
{
    using Action = LedgerOptions::Action;
    CLI::App *ledger =
        m_app.add_subcommand("ledger", "The list of holds and runs that all docsweeps of a\nweb app share");
    ledger->set_help_flag("-h,--help", "Print this help and exit");
    ledger->group("Commands");
    ledger->require_subcommand(1);
    ledger->footer("It lies beside the web app's rows. Every docsweep keeps what is held there,\n"
                   "whoever made the hold and wherever. Where there is one, every docsweep uses it.\n"
                   "If a docsweep cannot be sure of its holds, nothing is deleted: exit code 5, and\n"
                   "the error says what to do.");
    const auto add = [&](const char *name, const char *about, Action action) {
        return addCommand(*ledger, name, about, [action](const RawOptions &raw) { return readLedger(action, raw); });
    };
    add("init", "Make it", Action::Init)
        ->footer("PostgreSQL: the schema docsweep. SQLite: NAME.docsweep beside the web app's file.\n"
                 "Where this role may not make it, the statements for an owner are printed.");
    CLI::App *status = add(
        "status", "Show it, the newest runs of every docsweep, and\nthe schedules that are expected", Action::Status);
    addFlag(*status, "--json", m_raw.json, "Print one JSON object (see help json)");
    CLI::App *verify = add("verify",
        "Check that nobody altered it, and say up to which\nentry that can be proved from outside", Action::Verify);
    verify->add_option("--certificate", m_raw.certificates, "Compare with this certificate too; several may be\ngiven")
        ->type_name("FILE");
    verify->add_option("--seen", m_raw.seen, "Compare with an entry as a report or a log shows it")
        ->type_name("NUMBER:HASH");
    add("export", "Print its entries, one JSON object a line", Action::Export);
    add("adopt", "Put the holds and earlier runs of this docsweep into\nit, for everybody", Action::Adopt);
    CLI::App *stop = add("stop", "Ask a run to stop, wherever it is at work", Action::Stop);
    stop->add_option("RUN", m_raw.id, "Its number in ledger status")->required()->type_name("");
    CLI::App *unexpect =
        add("unexpect", "Stop expecting the runs of a schedule, for a machine\nthat is gone", Action::Unexpect);
    unexpect->add_option("SCHEDULE", m_raw.id, "Its number in ledger status")->required()->type_name("");
    CLI::App *rehome =
        add("rehome", "Accept it as it is, after a backup or a copy of it\nwas restored on purpose", Action::Rehome);
    CLI::App *forget = add("forget", "Work without it, after it is gone for good", Action::Forget);
    addFlag(*rehome, "--yes", m_raw.yes,
        "Do it; without it docsweep shows the holds that\nwould count, and the runs in question");
    addFlag(*forget, "--yes", m_raw.yes, "Do it; without it docsweep only says what it means");
    rehome->footer("Every other docsweep of this web app then goes by it as well. Add missing holds\n"
                   "right after that (hold add), before the next run.");
    CLI::App *erase = add("erase", "Erase the names of persons and sessions from it", Action::Erase);
    addText(*erase, "--person", m_raw.person, "What this one held, ran, stopped or gave up")->type_name("USER@HOST");
    addText(*erase, "--session", m_raw.session, "Ended holds that name this session")->type_name("KEY");
    addFlag(*erase, "--ended", m_raw.ended, "What has ended for longer than DOCSWEEP_LEDGER_DAYS");
    addFlag(*erase, "--yes", m_raw.yes, "Do it; without it docsweep only says what it means");
    erase->footer("The entries stay, without names, and ledger verify still proves them. A hold\n"
                  "that is in force is never erased; give it up first (hold remove).");
    add("upgrade", "Convert it to the format of this version", Action::Upgrade);
}

} // namespace docsweep
