// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/signingkey.h"

#include "core/base/ownfile.h"
#include "core/base/sha256.h"
#include "core/base/trustedfile.h"

#include <QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kSignatureBytes = 64;
    constexpr qint64 kMostKeyBytes = 4096;

    struct FreeBio {
        void operator()(BIO *bio) const { BIO_free(bio); }
    };
    using Bio = std::unique_ptr<BIO, FreeBio>;
    using Key = std::unique_ptr<EVP_PKEY, SigningKey::Free>;

    struct FreeDigest {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    using Digest = std::unique_ptr<EVP_MD_CTX, FreeDigest>;

    const unsigned char *bytesOf(const QByteArray &bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    }

    QByteArray written(BIO *bio)
    {
        char *text = nullptr;
        const long size = BIO_get_mem_data(bio, &text); // NOLINT(cppcoreguidelines-pro-type-cstyle-cast): OpenSSL's
        return {text, qsizetype(size)};
    }

    bool isEd25519(const EVP_PKEY *key)
    {
        return key && EVP_PKEY_get_id(key) == EVP_PKEY_ED25519;
    }

    Key publicKeyIn(const QByteArray &pem)
    {
        const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
        Key key(bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr) : nullptr);
        return isEd25519(key.get()) ? std::move(key) : nullptr;
    }

    tl::unexpected<Error> unusable(const QString &path, const QString &why)
    {
        return fail(ErrorKind::BadConfig, Cause{CauseKind::SigningKeyUnusable, {path, why}});
    }

    /// Makes the file, unless another process has made it meanwhile.
    Result<> makeKey(const QString &path)
    {
        const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
        const Bio bio(BIO_new(BIO_s_mem()));
        if (!key || !bio
            || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
            return unusable(path, u"it could not be made"_s);
        const QString draft = path + u'.' + QString::number(::getpid());
        if (const Result<> done = writeOwnFile(draft, written(bio.get()), Readers::OwnerAlone, anyKind); !done)
            return done;
        const QByteArray from = QFile::encodeName(draft);
        const int linked = ::link(from.constData(), QFile::encodeName(path).constData());
        const int problem = errno;
        ::unlink(from.constData());
        if (linked != 0 && problem != EEXIST)
            return unusable(path, QString::fromLocal8Bit(std::strerror(problem))); // NOLINT(concurrency-mt-unsafe)
        return {};
    }

    Result<QByteArray> readKey(const QString &path)
    {
        const Result<JudgedFile> judged = openJudged(path, LastLink::Refused);
        if (!judged)
            return unusable(path, judged.error().text);
        if (!judged->objections.empty())
            return unusable(path, describe(judged->objections));
        struct stat facts { };
        if (::fstat(judged->file.fd(), &facts) != 0 || (facts.st_mode & 077U) != 0)
            return unusable(path, u"others may read it"_s);
        QFile file;
        if (!file.open(judged->file.fd(), QIODevice::ReadOnly))
            return unusable(path, file.errorString());
        return file.read(kMostKeyBytes);
    }

} // namespace

void SigningKey::Free::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}

SigningKey::SigningKey(std::unique_ptr<EVP_PKEY, Free> key)
    : m_key(std::move(key))
{
}

Result<SigningKey> SigningKey::ofHome(const QString &home)
{
    const QString path = home + u"/certificate.key"_s;
    struct stat facts { };
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0) {
        if (const Result<> made = makeKey(path); !made)
            return fail(made.error());
    }
    const Result<QByteArray> pem = readKey(path);
    if (!pem)
        return fail(pem.error());
    const Bio bio(BIO_new_mem_buf(pem->constData(), int(pem->size())));
    Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!isEd25519(key.get()))
        return unusable(path, u"it is no Ed25519 key"_s);
    return SigningKey(std::move(key));
}

QByteArray SigningKey::publicPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_PUBKEY(bio.get(), m_key.get()) == 1 ? written(bio.get()) : QByteArray();
}

Result<QByteArray> SigningKey::sign(const QByteArray &message) const
{
    const Digest digest(EVP_MD_CTX_new());
    std::array<unsigned char, kSignatureBytes> signature{};
    size_t size = signature.size();
    const bool isDone = digest && EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestSign(digest.get(), signature.data(), &size, bytesOf(message), size_t(message.size())) == 1
        && size == signature.size();
    if (!isDone)
        return fail(ErrorKind::Io, Cause{CauseKind::SigningKeyUnusable, {u"certificate.key"_s, u"it does not sign"_s}});
    return QByteArray(reinterpret_cast<const char *>(signature.data()), qsizetype(size));
}

QString keyFingerprint(const QByteArray &publicPem)
{
    const Key key = publicKeyIn(publicPem);
    unsigned char *der = nullptr;
    const int size = key ? i2d_PUBKEY(key.get(), &der) : 0;
    if (size <= 0)
        return {};
    Sha256 hash;
    hash.add(QByteArrayView(der, size));
    OPENSSL_free(der);
    return QString::fromLatin1(hash.result().toHex());
}

bool isSignedBy(const QByteArray &publicPem, const QByteArray &message, const QByteArray &signature)
{
    const Key key = publicKeyIn(publicPem);
    const Digest digest(EVP_MD_CTX_new());
    return key && digest && size_t(signature.size()) == kSignatureBytes
        && EVP_DigestVerifyInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(
               digest.get(), bytesOf(signature), size_t(signature.size()), bytesOf(message), size_t(message.size()))
        == 1;
}

} // namespace docsweep
