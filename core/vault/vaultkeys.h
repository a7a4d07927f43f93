// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace docsweep {

/// The key that seals a vault: who has it can put in and read nothing. A value; any thread.
class VaultPublicKey {
public:
    VaultPublicKey() = default; ///< none
    /// As `text` writes it, blanks around it apart. Errors: BadConfig with the cause VaultKeyWrong, also where its
    /// checksum says that it was mistyped, and for a private key.
    static Result<VaultPublicKey> fromText(const QString &text);
    /// 32 bytes of X25519.
    static VaultPublicKey fromBytes(const QByteArray &bytes);

    bool isNull() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }
    /// "dsvault-" and 48 letters of base64url: the key and four bytes of its hash. What DOCSWEEP_VAULT_KEY holds.
    QString text() const;
    /// For people to compare: eight groups of four hexadecimal digits, "3f2a 91c0 …".
    QString fingerprint() const;
    /// The 16 bytes which `fingerprint` shows; containers name their key by them.
    QByteArray fingerprintBytes() const;

    bool operator==(const VaultPublicKey &) const = default;

private:
    QByteArray m_bytes;
};

/// The 16 bytes of a fingerprint as people compare them.
QString keyFingerprintText(const QByteArray &bytes);

/// The key that opens a vault. It lies in memory that is not swapped out where the system allows it, and is wiped with
/// the last one that holds it. Copies share it. Any thread.
class VaultPrivateKey {
public:
    VaultPrivateKey() = default; ///< none
    /// A new pair, from the system's random numbers. Errors: Io: no memory to lock.
    static Result<VaultPrivateKey> make();
    /// As `text` writes it. Errors: as of the public key.
    static Result<VaultPrivateKey> fromText(const Secret &text);

    /// Out of a crypto_secretbox. Errors: Unauthorized with the cause VaultPassphraseWrong.
    static Result<VaultPrivateKey> fromBox(
        const unsigned char *box, size_t size, const unsigned char *nonce, const unsigned char *lock);

    bool isNull() const { return !m_bytes; }
    VaultPublicKey publicKey() const;
    /// "dsvault-secret-" and 48 letters: for paper and password managers.
    Secret text() const;
    /// 32 bytes; null where it is none.
    const unsigned char *bytes() const { return m_bytes.get(); }

private:
    std::shared_ptr<unsigned char> m_bytes;
};

/// How hard a passphrase is to guess: argon2id. Few only for tests.
enum class PassphraseCost { Usual, Few };

/// A file that holds a private key: JSON, {"format": "docsweep vault key", "version": 1, "publicKey": …,
/// "protection": "passphrase" or "none", …}. An empty passphrase: protection none. Takes about a second.
Result<QByteArray> toKeyFile(
    const VaultPrivateKey &key, const Secret &passphrase, PassphraseCost cost = PassphraseCost::Usual);

/// Whether such a file asks for a passphrase, and of which public key it is: neither is secret.
struct KeyFileFacts {
    bool wantsPassphrase = false;
    VaultPublicKey publicKey;
};
/// Errors: BadData with the cause VaultKeyFileDamaged.
Result<KeyFileFacts> keyFileFacts(const QByteArray &file);

/// Errors: BadData (VaultKeyFileDamaged), Unauthorized with the cause VaultPassphraseWrong.
Result<VaultPrivateKey> fromKeyFile(const QByteArray &file, const Secret &passphrase);

} // namespace docsweep
