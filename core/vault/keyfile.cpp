// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultkeys.h"

#include "core/vault/sodium.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kFormat = "docsweep vault key"_L1;
    constexpr int kVersion = 1;
    /// A file may ask for more work than ours do, not for all of a machine's memory.
    constexpr qint64 kMostMemory = qint64(4) << 30;
    constexpr qint64 kMostPasses = 64;

    struct KeyFile {
        VaultPublicKey publicKey;
        bool wantsPassphrase = false;
        Secret plain; ///< protection "none"
        qint64 passes = 0;
        qint64 memoryBytes = 0;
        QByteArray salt;
        QByteArray nonce;
        QByteArray box;
    };

    tl::unexpected<Error> failDamaged()
    {
        return fail(ErrorKind::BadData, Cause{CauseKind::VaultKeyFileDamaged, {}});
    }

    Result<KeyFile> parsed(const QByteArray &file)
    {
        const QJsonObject json = QJsonDocument::fromJson(file).object();
        if (json["format"_L1].toString() != kFormat)
            return failDamaged();
        if (json["version"_L1].toInt() != kVersion)
            return fail(ErrorKind::BadData, Cause{CauseKind::VaultNewer, {u"the file of the private key"_s}});
        const Result<VaultPublicKey> publicKey = VaultPublicKey::fromText(json["publicKey"_L1].toString());
        if (!publicKey)
            return failDamaged();
        const auto bytes = [&json](QLatin1StringView name) {
            return QByteArray::fromBase64(json[name].toString().toLatin1());
        };
        KeyFile read;
        read.publicKey = *publicKey;
        read.wantsPassphrase = json["protection"_L1].toString() == "passphrase"_L1;
        if (!read.wantsPassphrase) {
            if (json["protection"_L1].toString() != "none"_L1)
                return failDamaged();
            read.plain = Secret(json["key"_L1].toString());
            return read;
        }
        read.passes = json["passes"_L1].toInteger();
        read.memoryBytes = json["memoryBytes"_L1].toInteger();
        read.salt = bytes("salt"_L1);
        read.nonce = bytes("nonce"_L1);
        read.box = bytes("box"_L1);
        if (read.passes < 1 || read.passes > kMostPasses || read.memoryBytes < qint64(crypto_pwhash_MEMLIMIT_MIN)
            || read.memoryBytes > kMostMemory || read.salt.size() != crypto_pwhash_SALTBYTES
            || read.nonce.size() != crypto_secretbox_NONCEBYTES
            || read.box.size() != 32 + qsizetype(crypto_secretbox_MACBYTES))
            return failDamaged();
        return read;
    }

    /// By argon2id; null: there is no memory for it.
    std::shared_ptr<unsigned char> keyOfPassphrase(const Secret &passphrase, const KeyFile &file)
    {
        QByteArray words = passphrase.reveal().toUtf8();
        const Wiped wipedWords(words);
        std::shared_ptr<unsigned char> key = secureBytes(crypto_secretbox_KEYBYTES);
        if (!key
            || ::crypto_pwhash(key.get(), crypto_secretbox_KEYBYTES, words.constData(),
                   static_cast<unsigned long long>(words.size()), rawBytes(QByteArrayView(file.salt)),
                   static_cast<unsigned long long>(file.passes), size_t(file.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
                != 0)
            return nullptr;
        return key;
    }

    tl::unexpected<Error> failMemory()
    {
        return fail(ErrorKind::Io, u"there is not enough memory to work out the key of a passphrase"_s);
    }

} // namespace

Result<QByteArray> toKeyFile(const VaultPrivateKey &key, const Secret &passphrase, PassphraseCost cost)
{
    QJsonObject json{{"format"_L1, kFormat}, {"version"_L1, kVersion}, {"publicKey"_L1, key.publicKey().text()}};
    if (passphrase.isEmpty()) {
        json["protection"_L1] = "none"_L1;
        json["key"_L1] = key.text().reveal();
        return QJsonDocument(json).toJson();
    }
    KeyFile file;
    const bool isUsual = cost == PassphraseCost::Usual;
    file.passes = isUsual ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_MIN;
    file.memoryBytes = isUsual ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_MIN;
    file.salt = randomBytes(crypto_pwhash_SALTBYTES);
    file.nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    file.box = QByteArray(32 + qsizetype(crypto_secretbox_MACBYTES), '\0');
    const std::shared_ptr<unsigned char> lock = keyOfPassphrase(passphrase, file);
    if (!lock)
        return failMemory();
    ::crypto_secretbox_easy(rawBytes(file.box), key.bytes(), 32, rawBytes(QByteArrayView(file.nonce)), lock.get());
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    json["protection"_L1] = "passphrase"_L1;
    json["derivation"_L1] = "argon2id"_L1;
    json["passes"_L1] = file.passes;
    json["memoryBytes"_L1] = file.memoryBytes;
    json["salt"_L1] = text(file.salt);
    json["nonce"_L1] = text(file.nonce);
    json["box"_L1] = text(file.box);
    return QJsonDocument(json).toJson();
}

Result<KeyFileFacts> keyFileFacts(const QByteArray &file)
{
    const Result<KeyFile> read = parsed(file);
    return read ? Result<KeyFileFacts>(KeyFileFacts{read->wantsPassphrase, read->publicKey}) : fail(read.error());
}

Result<VaultPrivateKey> fromKeyFile(const QByteArray &file, const Secret &passphrase)
{
    const Result<KeyFile> read = parsed(file);
    if (!read)
        return fail(read.error());
    if (!read->wantsPassphrase) {
        const Result<VaultPrivateKey> key = VaultPrivateKey::fromText(read->plain);
        return key && key->publicKey() == read->publicKey ? key : Result<VaultPrivateKey>(failDamaged());
    }
    const std::shared_ptr<unsigned char> lock = keyOfPassphrase(passphrase, *read);
    if (!lock)
        return failMemory();
    Result<VaultPrivateKey> key = VaultPrivateKey::fromBox(rawBytes(QByteArrayView(read->box)),
        size_t(read->box.size()), rawBytes(QByteArrayView(read->nonce)), lock.get());
    if (!key)
        return key;
    return key->publicKey() == read->publicKey ? key : Result<VaultPrivateKey>(failDamaged());
}

} // namespace docsweep
