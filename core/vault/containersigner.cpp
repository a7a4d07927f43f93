// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/containersigner.h"

#include "core/base/secret.h"
#include "core/config/smallfile.h"
#include "core/vault/sodium.h"

#include <QFileInfo>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr QByteArrayView kFirstLine = "docsweep vault signing key 1\n";

    QString signerPath(const QString &home)
    {
        return home + "/vault-signing.key"_L1;
    }

    tl::unexpected<Error> unusable(const QString &path, const QString &why)
    {
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultSigningKeyUnusable, {path, why}});
    }

    /// The seed in a home; empty: there is none.
    Result<QByteArray> seedOf(const QString &home)
    {
        const QString path = signerPath(home);
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            return QByteArray();
        if ((info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) != 0)
            return unusable(path, u"others may read it; chmod 600 "_s + shellQuoted(path));
        Result<QByteArray> file = readSmallFile(path);
        if (!file)
            return unusable(path, file.error().text);
        const Wiped wipedFile(*file);
        if (!file->startsWith(kFirstLine))
            return unusable(path, u"it is none"_s);
        QByteArray seed = QByteArray::fromBase64(file->mid(kFirstLine.size()).trimmed());
        if (seed.size() != crypto_sign_SEEDBYTES)
            return unusable(path, u"it is damaged"_s);
        return seed;
    }

    struct Pair {
        QByteArray open;
        std::shared_ptr<unsigned char> secret;
    };

    Pair pairOf(const QByteArray &seed)
    {
        readySodium();
        Pair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), secureBytes(crypto_sign_SECRETKEYBYTES)};
        if (!pair.secret) // no memory to lock: ordinary memory, wiped likewise
            pair.secret =
                std::shared_ptr<unsigned char>(new unsigned char[crypto_sign_SECRETKEYBYTES], [](unsigned char *bytes) {
                    ::sodium_memzero(bytes, crypto_sign_SECRETKEYBYTES);
                    delete[] bytes;
                });
        ::crypto_sign_seed_keypair(rawBytes(pair.open), pair.secret.get(), rawBytes(QByteArrayView(seed)));
        return pair;
    }

} // namespace

Result<ContainerSigner> ContainerSigner::ofHome(const QString &home)
{
    Result<QByteArray> seed = seedOf(home);
    if (!seed)
        return fail(seed.error());
    const Wiped wipedSeed(*seed);
    if (seed->isEmpty()) {
        *seed = randomBytes(crypto_sign_SEEDBYTES);
        QByteArray file = kFirstLine.toByteArray() + seed->toBase64() + '\n';
        const Wiped wipedFile(file);
        if (const Result<> written = writePrivateFile(signerPath(home), file); !written)
            return fail(written.error());
    }
    ContainerSigner signer;
    Pair pair = pairOf(*seed);
    signer.m_public = std::move(pair.open);
    signer.m_secret = std::move(pair.secret);
    return signer;
}

ContainerSigner ContainerSigner::make()
{
    QByteArray seed = randomBytes(crypto_sign_SEEDBYTES);
    const Wiped wipedSeed(seed);
    ContainerSigner signer;
    Pair pair = pairOf(seed);
    signer.m_public = std::move(pair.open);
    signer.m_secret = std::move(pair.secret);
    return signer;
}

Result<QByteArray> ContainerSigner::publicKeyOfHome(const QString &home)
{
    Result<QByteArray> seed = seedOf(home);
    if (!seed)
        return fail(seed.error());
    const Wiped wipedSeed(*seed);
    return seed->isEmpty() ? QByteArray() : pairOf(*seed).open;
}

QByteArray ContainerSigner::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    ::crypto_sign_detached(rawBytes(signature), nullptr, rawBytes(message),
        static_cast<unsigned long long>(message.size()), m_secret.get());
    return signature;
}

bool isContainerSignature(const QByteArray &publicKey, QByteArrayView message, QByteArrayView signature)
{
    readySodium();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && ::crypto_sign_verify_detached(rawBytes(signature), rawBytes(message),
               static_cast<unsigned long long>(message.size()), rawBytes(QByteArrayView(publicKey)))
        == 0;
}

} // namespace docsweep
