// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/restore/restoreground.h"
#include "core/vault/vaultfolder.h"
#include "core/vault/vaultkeys.h"

namespace docsweep {

// How commands come to the vault of the settings.

/// Errors: BadConfig with the cause VaultNotConfigured; NotFound (VaultMissing) and others of `VaultFolder::open`.
Result<std::shared_ptr<VaultFolder>> openVault(const Settings &settings);

/// The private key, from the keychain or the file in the home; a passphrase is asked for on the terminal, or read from
/// standard input. Errors: as `PrivateKeys::read`.
Result<VaultPrivateKey> readVaultKey(const CommandContext &context);

/// Readers of that folder, unlocked with a key that is none null.
VaultReaderFactory vaultReaders(
    std::shared_ptr<const VaultFolder> folder, const VaultPrivateKey &key, const Clock &clock);

/// Without a vault: for who ends a restore.
RestoreBackends restoreBackends(const CommandContext &context);
RestoreBackends restoreBackends(
    const CommandContext &context, std::shared_ptr<const VaultFolder> folder, const VaultPrivateKey &key);

} // namespace docsweep
