// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vaultaccess.h"

#include "app/cli/console.h"
#include "app/cli/secretinput.h"
#include "core/config/credentials.h"
#include "core/vault/privatekeyplaces.h"

namespace docsweep {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<VaultFolder>> openVault(const Settings &settings)
{
    if (!settings.vault.isOn())
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultNotConfigured});
    return VaultFolder::open(settings.vault.folder);
}

Result<VaultPrivateKey> readVaultKey(const CommandContext &context)
{
    const QString home = context.settings.home;
    const CredentialStores stores = openCredentials(home);
    CredentialStore *keychain = nullptr;
    for (const std::unique_ptr<CredentialStore> &store : stores) {
        if (store->place() == CredentialPlace::Keychain)
            keychain = store.get();
    }
    const PrivateKeys keys(home, keychain);
    VaultPublicKey wanted;
    if (!context.settings.vault.key.isEmpty()) {
        Result<VaultPublicKey> told = VaultPublicKey::fromText(context.settings.vault.key);
        if (!told)
            return fail(told.error());
        wanted = *told;
    } else {
        const auto ofFile = keys.keyOfFile();
        if (!ofFile)
            return fail(ofFile.error());
        if (*ofFile)
            wanted = **ofFile;
    }
    if (wanted.isNull())
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyMissing});
    context.console.endProgress();
    return keys.read(wanted, [&context](const QString &where) {
        return readSecret(u"Passphrase of the vault's private key "_s + where + u": "_s, context.stop);
    });
}

VaultReaderFactory vaultReaders(
    std::shared_ptr<const VaultFolder> folder, const VaultPrivateKey &key, const Clock &clock)
{
    return [folder = std::move(folder), key, &clock]() -> Result<std::unique_ptr<VaultReader>> {
        Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(folder, clock);
        if (!reader || key.isNull())
            return reader;
        if (const Result<> unlocked = (*reader)->unlock(key); !unlocked)
            return fail(unlocked.error());
        return reader;
    };
}

RestoreBackends restoreBackends(const CommandContext &context)
{
    RestoreBackends backends;
    backends.sessions = context.writers.sessions;
    backends.objects = context.writers.objects;
    backends.journal = context.writers.journal;
    backends.ledger = context.writers.ledger;
    backends.clock = context.writers.clock;
    backends.home = context.settings.home;
    backends.hold = context.settings.vault.restoreHold;
    return backends;
}

RestoreBackends restoreBackends(
    const CommandContext &context, std::shared_ptr<const VaultFolder> folder, const VaultPrivateKey &key)
{
    RestoreBackends backends = restoreBackends(context);
    backends.vaultFolder = folder->path();
    backends.vault = vaultReaders(std::move(folder), key, *context.writers.clock);
    return backends;
}

} // namespace docsweep
