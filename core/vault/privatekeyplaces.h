// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"
#include "core/vault/vaultkeys.h"

#include <functional>
#include <optional>

namespace docsweep {

/// Where a private key may lie on this machine.
enum class PrivateKeyPlace {
    Keychain, ///< the desktop's
    PassphraseFile, ///< "vault.key" in the home, behind a passphrase
    PlainFile, ///< the same file, readable for its owner: weaker
};

struct FoundPrivateKey {
    PrivateKeyPlace place = PrivateKeyPlace::Keychain;
    QString where; ///< for people: "in the keychain", "in /home/…/vault.key"
};

/// Asks for the passphrase of a file. Errors: whatever ends the asking.
using AskPassphrase = std::function<Result<Secret>(const QString &where)>;

/// The private keys of one home. Blocking, as the keychain is; any thread. Absence is normal: the machine that runs at
/// night has none.
class PrivateKeys {
public:
    /// `keychain` may be null: there is none to be asked. Outlives this.
    PrivateKeys(QString home, CredentialStore *keychain);

    QString filePath() const;
    /// Where the private key of this public one is. Nothing: it is not on this machine, or the keychain will not say.
    /// Asks for no passphrase. Errors: BadConfig for a file that others may read (VaultKeyFileOpen), BadData.
    Result<std::optional<FoundPrivateKey>> find(const VaultPublicKey &key) const;
    /// Errors: NotFound with the cause VaultPrivateKeyAbsent; Unauthorized (VaultPassphraseWrong); as `find`; those of
    /// asking.
    Result<VaultPrivateKey> read(const VaultPublicKey &key, const AskPassphrase &ask) const;
    /// Stores it; a file in which another key lies is never replaced: Conflict with the cause VaultKeyThere. `cost`:
    /// for tests. An empty passphrase is only for PlainFile. Errors: Io; those of the keychain.
    Result<FoundPrivateKey> store(const VaultPrivateKey &key, PrivateKeyPlace place, const Secret &passphrase,
        PassphraseCost cost = PassphraseCost::Usual);
    /// Errors: as `read`; BadConfig with the cause VaultKeyNoPassphrase where it lies in the keychain.
    Result<> changePassphrase(
        const VaultPublicKey &key, const Secret &old, const Secret &now, PassphraseCost cost = PassphraseCost::Usual);
    /// The public key of the one key that lies in the file or, where the file has none, nothing.
    Result<std::optional<VaultPublicKey>> keyOfFile() const;

private:
    Result<std::optional<QByteArray>> readFile() const;

    QString m_home;
    CredentialStore *m_keychain;
};

} // namespace docsweep
