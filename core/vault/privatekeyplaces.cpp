// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/privatekeyplaces.h"

#include "core/config/smallfile.h"

#include <QFileInfo>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// All private keys of one user, told apart by their public ones.
    CredentialId entryOf(const VaultPublicKey &key)
    {
        return {u"vault-"_s + QString::fromLatin1(key.fingerprintBytes().toHex()), u"DOCSWEEP_VAULT_PRIVATE_KEY"_s};
    }

    tl::unexpected<Error> failAbsent(const VaultPublicKey &key)
    {
        return fail(ErrorKind::NotFound, Cause{CauseKind::VaultPrivateKeyAbsent, {key.fingerprint()}});
    }

    QString inFile(const QString &path)
    {
        return u"in "_s + path;
    }

} // namespace

PrivateKeys::PrivateKeys(QString home, CredentialStore *keychain)
    : m_home(std::move(home))
    , m_keychain(keychain)
{
}

QString PrivateKeys::filePath() const
{
    return m_home + "/vault.key"_L1;
}

Result<std::optional<QByteArray>> PrivateKeys::readFile() const
{
    const QFileInfo info(filePath());
    if (!info.exists() && !info.isSymLink())
        return std::optional<QByteArray>();
    constexpr QFile::Permissions kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if ((info.permissions() & kOthers) != 0)
        return fail(ErrorKind::BadConfig,
            Cause{CauseKind::VaultKeyFileOpen,
                {filePath(), u"others may read it; chmod 600 "_s + shellQuoted(filePath())}});
    Result<QByteArray> file = readSmallFile(filePath());
    if (!file)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyFileOpen, {filePath(), file.error().text}});
    return std::optional(std::move(*file));
}

Result<std::optional<VaultPublicKey>> PrivateKeys::keyOfFile() const
{
    const Result<std::optional<QByteArray>> file = readFile();
    if (!file)
        return fail(file.error());
    if (!*file)
        return std::optional<VaultPublicKey>();
    const Result<KeyFileFacts> facts = keyFileFacts(**file);
    return facts ? Result<std::optional<VaultPublicKey>>(facts->publicKey) : fail(facts.error());
}

Result<std::optional<FoundPrivateKey>> PrivateKeys::find(const VaultPublicKey &key) const
{
    using Found = std::optional<FoundPrivateKey>;
    const Result<std::optional<QByteArray>> file = readFile();
    if (!file)
        return fail(file.error());
    if (*file) {
        const Result<KeyFileFacts> facts = keyFileFacts(**file);
        if (!facts)
            return fail(facts.error());
        if (facts->publicKey == key) {
            const auto place = facts->wantsPassphrase ? PrivateKeyPlace::PassphraseFile : PrivateKeyPlace::PlainFile;
            return Found(FoundPrivateKey{place, inFile(filePath())});
        }
    }
    if (!m_keychain)
        return Found();
    const Result<std::optional<BoundSecret>> stored = m_keychain->read(entryOf(key));
    if (!stored || !*stored)
        return Found();
    return Found(FoundPrivateKey{PrivateKeyPlace::Keychain, m_keychain->where()});
}

Result<VaultPrivateKey> PrivateKeys::read(const VaultPublicKey &key, const AskPassphrase &ask) const
{
    const Result<std::optional<FoundPrivateKey>> found = find(key);
    if (!found)
        return fail(found.error());
    if (!*found)
        return failAbsent(key);
    if ((*found)->place == PrivateKeyPlace::Keychain) {
        const Result<std::optional<BoundSecret>> stored = m_keychain->read(entryOf(key));
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return failAbsent(key);
        const Result<VaultPrivateKey> read = VaultPrivateKey::fromText((*stored)->secret);
        return !read || read->publicKey() == key ? read : Result<VaultPrivateKey>(failAbsent(key));
    }
    const Result<std::optional<QByteArray>> file = readFile();
    if (!file)
        return fail(file.error());
    if (!*file)
        return failAbsent(key);
    Result<Secret> passphrase = Secret();
    if ((*found)->place == PrivateKeyPlace::PassphraseFile)
        passphrase = ask((*found)->where);
    return passphrase ? fromKeyFile(**file, *passphrase) : Result<VaultPrivateKey>(fail(passphrase.error()));
}

Result<FoundPrivateKey> PrivateKeys::store(
    const VaultPrivateKey &key, PrivateKeyPlace place, const Secret &passphrase, PassphraseCost cost)
{
    if (place == PrivateKeyPlace::Keychain) {
        if (!m_keychain)
            return fail(ErrorKind::Unavailable, Cause{CauseKind::KeychainAway, {u"there is none"_s}});
        const Result<> written = m_keychain->write(entryOf(key.publicKey()), key.text());
        return written ? Result<FoundPrivateKey>(FoundPrivateKey{place, m_keychain->where()}) : fail(written.error());
    }
    const Result<std::optional<VaultPublicKey>> there = keyOfFile();
    if (!there)
        return fail(there.error());
    if (*there && **there != key.publicKey())
        return fail(ErrorKind::Conflict, Cause{CauseKind::VaultKeyThere, {inFile(filePath())}});
    if (place == PrivateKeyPlace::PassphraseFile && passphrase.isEmpty())
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultPassphraseWrong, {}});
    Result<QByteArray> file = toKeyFile(key, place == PrivateKeyPlace::PlainFile ? Secret() : passphrase, cost);
    if (!file)
        return fail(file.error());
    const Wiped wipedFile(*file);
    if (const Result<> written = writePrivateFile(filePath(), *file); !written)
        return fail(written.error());
    return FoundPrivateKey{place, inFile(filePath())};
}

Result<> PrivateKeys::changePassphrase(
    const VaultPublicKey &key, const Secret &old, const Secret &now, PassphraseCost cost)
{
    const Result<std::optional<FoundPrivateKey>> found = find(key);
    if (!found)
        return fail(found.error());
    if (!*found)
        return failAbsent(key);
    if ((*found)->place == PrivateKeyPlace::Keychain)
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyNoPassphrase, {(*found)->where}});
    const Result<VaultPrivateKey> read = this->read(key, [&old](const QString &) { return Result<Secret>(old); });
    if (!read)
        return fail(read.error());
    const Result<FoundPrivateKey> stored = store(*read, PrivateKeyPlace::PassphraseFile, now, cost);
    return stored ? Result<>() : fail(stored.error());
}

} // namespace docsweep
