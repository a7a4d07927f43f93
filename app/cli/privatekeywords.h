// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/privatekeyplaces.h"

namespace docsweep {

/// Where the private key of this public one is, in words: "in /home/…/vault.key". Nobody is asked for a passphrase; a
/// keychain that stays silent is given up after ten seconds. Errors: as `PrivateKeys::find`.
Result<QString> privateKeyWords(const PrivateKeys &keys, const VaultPublicKey &key);

/// The same of a home and its user's keychain; of what cannot be read why.
QString privateKeyWords(const QString &home, const VaultPublicKey &key);

/// The keychain among these; null: there is none.
CredentialStore *keychainOf(const CredentialStores &stores);

} // namespace docsweep
