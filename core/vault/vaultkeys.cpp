// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultkeys.h"

#include "core/vault/sodium.h"

#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kPublicPrefix = "dsvault-"_L1;
    constexpr auto kPrivatePrefix = "dsvault-secret-"_L1;
    constexpr qsizetype kKeySize = 32;
    constexpr qsizetype kSumSize = 4;
    constexpr qsizetype kTextSize = 48; ///< of both together in base64
    constexpr QByteArray::Base64Options kLetters = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

    /// What tells a mistyped key from one that was meant; of public and private keys another one.
    QByteArray sumOf(QLatin1StringView prefix, QByteArrayView key)
    {
        return shortHash(key, crypto_generichash_BYTES_MIN,
            QByteArrayView(prefix.data(), prefix.size())
                .toByteArray()
                .leftJustified(crypto_generichash_KEYBYTES_MIN, '-'))
            .left(kSumSize);
    }

    /// The 32 bytes behind a prefix; empty for what is not written like this.
    QByteArray keyOf(QStringView text, QLatin1StringView prefix)
    {
        const QStringView letters = text.mid(prefix.size());
        if (!text.startsWith(prefix) || letters.size() != kTextSize)
            return {};
        QByteArray latin = letters.toLatin1();
        const Wiped wipedLatin(latin);
        auto decoded = QByteArray::fromBase64Encoding(latin, kLetters | QByteArray::AbortOnBase64DecodingErrors);
        const Wiped wipedDecoded(decoded.decoded);
        if (!decoded || decoded.decoded.size() != kKeySize + kSumSize)
            return {};
        QByteArray key = decoded.decoded.first(kKeySize);
        if (sumOf(prefix, key) != decoded.decoded.last(kSumSize)) {
            wipe(key);
            return {};
        }
        return key;
    }

    tl::unexpected<Error> failWrongKey()
    {
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyWrong, {}});
    }

} // namespace

Result<VaultPublicKey> VaultPublicKey::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(kPrivatePrefix))
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyIsPrivate, {}});
    const QByteArray key = keyOf(trimmed, kPublicPrefix);
    return key.isEmpty() ? Result<VaultPublicKey>(failWrongKey()) : fromBytes(key);
}

VaultPublicKey VaultPublicKey::fromBytes(const QByteArray &bytes)
{
    VaultPublicKey key;
    if (bytes.size() == kKeySize)
        key.m_bytes = bytes;
    return key;
}

QString VaultPublicKey::text() const
{
    if (isNull())
        return {};
    return kPublicPrefix + QString::fromLatin1(QByteArray(m_bytes + sumOf(kPublicPrefix, m_bytes)).toBase64(kLetters));
}

QByteArray VaultPublicKey::fingerprintBytes() const
{
    return isNull() ? QByteArray() : shortHash(m_bytes, 16);
}

QString VaultPublicKey::fingerprint() const
{
    return keyFingerprintText(fingerprintBytes());
}

QString keyFingerprintText(const QByteArray &bytes)
{
    const QString digits = QString::fromLatin1(bytes.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups += digits.mid(at, 4);
    return groups.join(u' ');
}

Result<VaultPrivateKey> VaultPrivateKey::make()
{
    VaultPrivateKey key;
    key.m_bytes = secureBytes(kKeySize);
    if (!key.m_bytes)
        return fail(ErrorKind::Io, u"there is no memory for a key"_s);
    ::randombytes_buf(key.m_bytes.get(), kKeySize);
    return key;
}

Result<VaultPrivateKey> VaultPrivateKey::fromText(const Secret &text)
{
    QString trimmed = text.reveal().trimmed();
    const Wiped wipedText(trimmed);
    QByteArray bytes = keyOf(trimmed, kPrivatePrefix);
    const Wiped wipedBytes(bytes);
    if (bytes.isEmpty())
        return failWrongKey();
    Result<VaultPrivateKey> key = make();
    if (key)
        std::memcpy(key->m_bytes.get(), bytes.constData(), kKeySize);
    return key;
}

Result<VaultPrivateKey> VaultPrivateKey::fromBox(
    const unsigned char *box, size_t size, const unsigned char *nonce, const unsigned char *lock)
{
    Result<VaultPrivateKey> key = make();
    if (key && ::crypto_secretbox_open_easy(key->m_bytes.get(), box, size, nonce, lock) != 0)
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::VaultPassphraseWrong, {}});
    return key;
}

VaultPublicKey VaultPrivateKey::publicKey() const
{
    if (isNull())
        return {};
    QByteArray key(kKeySize, '\0');
    ::crypto_scalarmult_base(rawBytes(key), m_bytes.get());
    return VaultPublicKey::fromBytes(key);
}

Secret VaultPrivateKey::text() const
{
    if (isNull())
        return {};
    QByteArray bytes(reinterpret_cast<const char *>(m_bytes.get()), kKeySize);
    bytes += sumOf(kPrivatePrefix, bytes);
    const Wiped wipedBytes(bytes);
    QByteArray letters = bytes.toBase64(kLetters);
    const Wiped wipedLetters(letters);
    return Secret(kPrivatePrefix + QString::fromLatin1(letters));
}

} // namespace docsweep
