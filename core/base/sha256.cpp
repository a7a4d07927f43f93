// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

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
    require(EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
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

} // namespace docsweep
