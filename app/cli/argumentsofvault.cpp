// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kKeyHelp = R"(The vault is sealed with a public key, which the settings name
(DOCSWEEP_VAULT_KEY). Whoever has the private key, and nobody else, can bring
copies back: not docsweep, not the machine they lie on. If it is lost, so is what
was sealed for it. So back up the private key (export), and never the vault's
folder: a backup of it would outlive the term.

Examples:
  docsweep-cli vault key new
  docsweep-cli vault key new --file
  docsweep-cli vault key export > /media/safe/docsweep-vault.txt
  docsweep-cli vault key import --file < docsweep-vault.txt)";

} // namespace

Result<CommandOptions> readVaultKey(VaultKeyOptions::Action action, const RawOptions &raw)
{
    if (raw.inFile && raw.plainFile)
        return misuse(u"--file and --plain-file exclude each other."_s);
    VaultKeyOptions options;
    options.action = action;
    if (raw.inFile)
        options.place = PrivateKeyPlace::PassphraseFile;
    else if (raw.plainFile)
        options.place = PrivateKeyPlace::PlainFile;
    options.key = QString::fromStdString(raw.key);
    return options;
}

CLI::App &CommandLine::vaultCommands()
{
    const auto isVault = [](const CLI::App *command) { return command->get_name() == "vault"; };
    if (const std::vector<CLI::App *> there = m_app.get_subcommands(isVault); !there.empty())
        return *there.front();
    CLI::App *vault = m_app.add_subcommand("vault", "Copies of what was deleted, and their keys");
    vault->set_help_flag("-h,--help", "Print this help and exit");
    vault->group("Commands");
    vault->footer("");
    vault->require_subcommand(1);
    return *vault;
}

void CommandLine::addVaultKey()
{
    using Action = VaultKeyOptions::Action;
    CLI::App *key = vaultCommands().add_subcommand("key", "Make, move and show the keys of the vault");
    key->set_help_flag("-h,--help", "Print this help and exit");
    key->group("Commands");
    key->require_subcommand(1);
    key->footer(kKeyHelp);
    const auto add = [this, key](const char *name, const char *about, Action action) {
        return addCommand(*key, name, about, [action](const RawOptions &raw) { return readVaultKey(action, raw); });
    };
    for (CLI::App *command : {add("new", "Make a pair of keys and store the private one", Action::New),
             add("import", "Store a private key that was exported; it is asked\nfor, or one line of standard input",
                 Action::Import)}) {
        addFlag(*command, "--file", m_raw.inFile,
            "In the file vault.key in docsweep's home, behind a\npassphrase: asked for, or the next line of\nstandard "
            "input");
        addFlag(*command, "--plain-file", m_raw.plainFile,
            "In the same file, for this user alone (0600).\nWeaker: who can read it can read all copies");
        command->footer("It goes to the desktop's keychain, unless one of the two is given.");
    }
    for (CLI::App *command : {add("export", "Print the private key, for paper or a password\nmanager", Action::Export),
             add("change-passphrase",
                 "Give the file another passphrase; both are asked\nfor, or two lines of standard input",
                 Action::ChangePassphrase),
             add("fingerprint", "Print the public key, and say where the private one\nis", Action::Fingerprint)})
        command->add_option("KEY", m_raw.key, "A public key; else the one of the settings, or of\nthe file")
            ->type_name("");
}

} // namespace docsweep
