// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

namespace docsweep {

using namespace Qt::StringLiterals;

void CommandLine::addVaultContents()
{
    using Action = VaultOptions::Action;
    CLI::App *vault = &vaultCommands();
    const auto add = [&](const char *name, const char *about, Action action) {
        CLI::App *command =
            addCommand(*vault, name, about, [action](const RawOptions &raw) { return readVault(action, raw); });
        addFlag(*command, "--json", m_raw.json, "Print one JSON object (see help json)");
        return command;
    };
    add("list", "List what can be brought back, and until when", Action::List)
        ->footer("Needs no private key: it shows counts, sizes and times.");
    CLI::App *show = add("show", "Show the copies of a run or a session", Action::Show);
    show->add_option("WHAT", m_raw.key, "A run's number, a container of vault list, or a session")
        ->required()
        ->type_name("");
    show->footer("Asks for the vault's private key.");
    add("expire", "Remove what is past its term", Action::Expire)->footer("Every run does this first as well.");
    add("rebuild", "Read every byte of the vault, and say what it holds", Action::Rebuild)
        ->footer("For a vault whose journal is gone, or that is damaged: containers describe\n"
                 "themselves. Nothing is changed.");
}

void CommandLine::addRestore()
{
    CLI::App *restore = addCommand(m_app, "restore", "Bring back what a run has deleted", readRestore);
    restore->add_option("RUN", m_raw.id, "The run whose copies come back, or a container of\nvault list")
        ->type_name("");
    addText(*restore, "--session", m_raw.session, "This session alone, of whatever run")->type_name("KEY");
    addText(*restore, "--object", m_raw.object, "This file alone: its key")->type_name("KEY");
    addFlag(*restore, "--dry-run", m_raw.dryRun, "Only show what would come back, and what would not");
    addText(*restore, "--to", m_raw.toFolder,
        "Write files and rows into this folder instead; the\nweb app gets nothing back")
        ->type_name("DIR");
    addFlag(*restore, "--give-up", m_raw.giveUp,
        "End a restore that was cut off: RUN is its number\n(vault list). What has come back stays");
    addFlag(*restore, "--yes", m_raw.yes, "Do it without asking");
    addFlag(*restore, "--json", m_raw.json, "Print one JSON object (see help json)");
    restore->footer("Asks for the vault's private key. First what comes back is held, so that no run\n"
                    "deletes it again at once (DOCSWEEP_RESTORE_HOLD_HOURS); then come files, then\n"
                    "rows. What is there now is never replaced. A restore that was cut off is finished\n"
                    "by restore without anything, and by the next restore; --give-up ends it, and\n"
                    "needs no key.");

    CLI::App *erase = addCommand(m_app, "erase", "Delete one session for good, its copies included", readErase);
    erase->add_option("SESSION", m_raw.key, "Its key")->required()->type_name("");
    addFlag(*erase, "--yes", m_raw.yes, "Do it without asking");
    addFlag(*erase, "--json", m_raw.json, "Print one JSON object (see help json)");
    erase->footer("Its rows and files go without a copy, then its copies leave the vault: their\n"
                  "keys first. Other docsweeps' vaults are asked by the ledger to erase it too.\n"
                  "It says what journal, logs and backups keep, and for how long.");
}

} // namespace docsweep
