// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/secretinput.h"
#include "core/base/log.h"
#include "core/config/loader.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    CredentialStore *keychainOf(const CredentialStores &stores)
    {
        for (const std::unique_ptr<CredentialStore> &store : stores) {
            if (store->place() == CredentialPlace::Keychain)
                return store.get();
        }
        return nullptr;
    }

    /// The keys of the vault of one home.
    class VaultKeys {
    public:
        VaultKeys(const QString &home, const VaultKeyOptions &options, Console &console, std::stop_token stop)
            : m_stores(openCredentials(home))
            , m_keys(home, keychainOf(m_stores))
            , m_options(options)
            , m_console(console)
            , m_stop(std::move(stop))
        {
        }

        Result<ExitCode> make();
        Result<ExitCode> import();
        Result<ExitCode> print(const VaultPublicKey &key);
        Result<ExitCode> changePassphrase(const VaultPublicKey &key);
        Result<ExitCode> fingerprint(const VaultPublicKey &key);
        /// The one that is named, of the settings, or in the file.
        Result<VaultPublicKey> chosen(const LoadRequest &request) const;

    private:
        Result<Secret> newPassphrase() const;
        Result<ExitCode> keep(const VaultPrivateKey &key);
        AskPassphrase asking() const
        {
            return [this](const QString &where) {
                return readSecret(u"Passphrase of the vault's private key "_s + where + u": "_s, m_stop);
            };
        }

        const CredentialStores m_stores;
        PrivateKeys m_keys;
        const VaultKeyOptions &m_options;
        Console &m_console;
        const std::stop_token m_stop;
    };

    Result<Secret> VaultKeys::newPassphrase() const
    {
        const Result<Secret> passphrase = readSecret(u"New passphrase: "_s, m_stop);
        if (!passphrase)
            return passphrase;
        redactInLogs(*passphrase);
        if (!canAsk())
            return passphrase;
        const Result<Secret> again = readSecret(u"Once more: "_s, m_stop);
        if (again && *again != *passphrase)
            return fail(ErrorKind::BadConfig, u"The two passphrases differ; nothing was stored."_s);
        return again;
    }

    Result<ExitCode> VaultKeys::keep(const VaultPrivateKey &key)
    {
        Result<Secret> passphrase = Secret();
        if (m_options.place == PrivateKeyPlace::PassphraseFile)
            passphrase = newPassphrase();
        if (!passphrase)
            return fail(passphrase.error());
        const Result<FoundPrivateKey> stored = m_keys.store(key, m_options.place, *passphrase);
        if (!stored && m_options.place == PrivateKeyPlace::Keychain && stored.error().kind != ErrorKind::BadConfig)
            return fail(stored.error().kind,
                Why(u"The private key was not stored: %1. With --file it is kept in a file behind a passphrase."_s.arg(
                        stored.error().text),
                    stored.error().cause));
        if (!stored)
            return fail(stored.error());
        m_console.print(u"The private key is stored "_s + stored->where + u'.');
        if (stored->place == PrivateKeyPlace::PlainFile)
            m_console.print(u"No passphrase protects it: whoever can read this file can read all copies."_s);
        if (stored->place == PrivateKeyPlace::PassphraseFile)
            m_console.print(u"Without its passphrase it is lost: nobody can reset it."_s);
        m_console.print(u"Fingerprint of the public key: "_s + key.publicKey().fingerprint());
        m_console.print(u"For the settings:"_s);
        m_console.print(u"DOCSWEEP_VAULT_KEY="_s + key.publicKey().text());
        return ExitCode::Done;
    }

    Result<ExitCode> VaultKeys::make()
    {
        m_console.print(
            u"Only the private key can bring back what is deleted. Nobody can make it anew: if it is lost, the "
            "copies that were sealed for it are lost. Export it to a safe place (docsweep-cli vault key "
            "export), and do not back up the vault's folder."_s);
        const Result<std::optional<VaultPublicKey>> there = m_keys.keyOfFile();
        if (!there)
            return fail(there.error());
        if (*there && m_options.place != PrivateKeyPlace::Keychain)
            return fail(ErrorKind::Conflict, Cause{CauseKind::VaultKeyThere, {u"in "_s + m_keys.filePath()}});
        const Result<VaultPrivateKey> key = VaultPrivateKey::make();
        return key ? keep(*key) : Result<ExitCode>(fail(key.error()));
    }

    Result<ExitCode> VaultKeys::import()
    {
        const Result<Secret> text = readSecret(u"Private key (dsvault-secret-…): "_s, m_stop);
        if (!text)
            return fail(text.error());
        redactInLogs(*text);
        const Result<VaultPrivateKey> key = VaultPrivateKey::fromText(*text);
        return key ? keep(*key) : Result<ExitCode>(fail(key.error()));
    }

    Result<ExitCode> VaultKeys::print(const VaultPublicKey &key)
    {
        const Result<VaultPrivateKey> read = m_keys.read(key, asking());
        if (!read)
            return fail(read.error());
        m_console.complain(u"Whoever has this line can read all copies. Keep it apart from the vault."_s);
        m_console.print(read->text().reveal()); // shown as it is, so it is not made known to `redacted`
        return ExitCode::Done;
    }

    Result<ExitCode> VaultKeys::changePassphrase(const VaultPublicKey &key)
    {
        const Result<std::optional<FoundPrivateKey>> found = m_keys.find(key);
        if (!found)
            return fail(found.error());
        if (*found && (*found)->place == PrivateKeyPlace::Keychain)
            return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyNoPassphrase, {(*found)->where}});
        Result<Secret> old = Secret();
        if (*found && (*found)->place == PrivateKeyPlace::PassphraseFile)
            old = asking()((*found)->where);
        if (!old)
            return fail(old.error());
        // Told before another one is thought of.
        const Result<VaultPrivateKey> read = m_keys.read(key, [&old](const QString &) { return old; });
        if (!read)
            return fail(read.error());
        const Result<Secret> passphrase = newPassphrase();
        if (!passphrase)
            return fail(passphrase.error());
        if (const Result<> changed = m_keys.changePassphrase(key, *old, *passphrase); !changed)
            return fail(changed.error());
        m_console.print(u"The private key has another passphrase, in "_s + m_keys.filePath() + u'.');
        return ExitCode::Done;
    }

    Result<ExitCode> VaultKeys::fingerprint(const VaultPublicKey &key)
    {
        const Result<std::optional<FoundPrivateKey>> found = m_keys.find(key);
        m_console.print(u"Public key:  "_s + key.text());
        m_console.print(u"Fingerprint: "_s + key.fingerprint());
        if (!found)
            return fail(found.error());
        if (!*found)
            m_console.print(u"Private key: not on this machine, or in a keychain that is locked"_s);
        else
            m_console.print(u"Private key: "_s + (*found)->where
                + ((*found)->place == PrivateKeyPlace::PlainFile ? u", without a passphrase"_s : QString()));
        return ExitCode::Done;
    }

    Result<VaultPublicKey> VaultKeys::chosen(const LoadRequest &request) const
    {
        if (!m_options.key.isEmpty())
            return VaultPublicKey::fromText(m_options.key);
        const Result<Settings> settings = loadWithoutSecrets(request);
        if (settings && !settings->vault.key.isEmpty())
            return VaultPublicKey::fromText(settings->vault.key);
        const Result<std::optional<VaultPublicKey>> ofFile = m_keys.keyOfFile();
        if (!ofFile)
            return fail(ofFile.error());
        if (!*ofFile && !settings) // which one was meant is told by nobody
            return fail(settings.error());
        if (!*ofFile)
            return fail(ErrorKind::BadConfig,
                u"Neither the settings (DOCSWEEP_VAULT_KEY) nor a file name a key; give the public key, or make a "
                u"pair: "
                "docsweep-cli vault key new"_s);
        return **ofFile;
    }

} // namespace

Result<ExitCode> runVaultKey(
    const VaultKeyOptions &options, const LoadRequest &request, Console &console, std::stop_token stop)
{
    console.endProgress();
    const Result<QString> home = loadHome(request);
    if (!home)
        return fail(home.error());
    VaultKeys keys(*home, options, console, stop);
    if (options.action == VaultKeyOptions::Action::New)
        return keys.make();
    if (options.action == VaultKeyOptions::Action::Import)
        return keys.import();
    const Result<VaultPublicKey> key = keys.chosen(request);
    if (!key)
        return fail(key.error());
    switch (options.action) {
    case VaultKeyOptions::Action::Export:
        return keys.print(*key);
    case VaultKeyOptions::Action::ChangePassphrase:
        return keys.changePassphrase(*key);
    default:
        return keys.fingerprint(*key);
    }
}

} // namespace docsweep
