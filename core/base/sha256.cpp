// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <cstdlib>
#include <new>

namespace docsweep {

namespace {

    /// None of these calls fails but for want of memory, and a plan must not be sealed by half a digest.
    void require(bool worked)
    {
        if (worked)
            return;
        if (const std::new_handler outOfMemory = std::get_new_handler())
            outOfMemory(); // says so and ends the process
        std::abort();
    }

    /// Fetched once: to look for it takes longer than a short digest.
    const EVP_MD *sha256()
    {
        static const EVP_MD *const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        require(found != nullptr);
        return found;
    }

    using MacContext = std::unique_ptr<EVP_MAC_CTX, decltype(&EVP_MAC_CTX_free)>;

    MacContext makeMacContext()
    {
        static EVP_MAC *const found = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        require(found != nullptr);
        MacContext context(EVP_MAC_CTX_new(found), &EVP_MAC_CTX_free);
        require(context != nullptr);
        char name[] = "SHA256";
        const OSSL_PARAM digest[]{
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name, 0), OSSL_PARAM_construct_end()};
        require(EVP_MAC_CTX_set_params(context.get(), digest) == 1);
        return context;
    }

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    require(m_context != nullptr);
    reset();
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&other) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&other) noexcept = default;

void Sha256::reset()
{
    require(EVP_DigestInit_ex(m_context.get(), sha256(), nullptr) == 1);
}

void Sha256::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())) == 1);
}

QByteArray Sha256::result() const
{
    Sha256 copy;
    require(EVP_MD_CTX_copy_ex(copy.m_context.get(), m_context.get()) == 1);
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(copy.m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size) == 1);
    digest.truncate(qsizetype(size));
    return digest;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    thread_local const MacContext context = makeMacContext(); // a million times in a row
    const auto *keyBytes = reinterpret_cast<const unsigned char *>(key.isNull() ? "" : key.data());
    require(EVP_MAC_init(context.get(), keyBytes, size_t(key.size()), nullptr) == 1);
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.isNull() ? "" : bytes.data());
    require(EVP_MAC_update(context.get(), data, size_t(bytes.size())) == 1);
    QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    size_t size = 0;
    require(
        EVP_MAC_final(context.get(), reinterpret_cast<unsigned char *>(mac.data()), &size, size_t(mac.size())) == 1);
    mac.truncate(qsizetype(size));
    return mac;
}

} // namespace docsweep
