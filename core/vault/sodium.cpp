// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sodium.h"

#include <cstdlib>

namespace docsweep {

void readySodium()
{
    static const bool isReady = ::sodium_init() >= 0;
    if (!isReady)
        std::abort();
}

std::shared_ptr<unsigned char> secureBytes(size_t size)
{
    readySodium();
    auto *bytes = static_cast<unsigned char *>(::sodium_malloc(size));
    return bytes ? std::shared_ptr<unsigned char>(bytes, ::sodium_free) : nullptr;
}

QByteArray randomBytes(qsizetype size)
{
    readySodium();
    QByteArray bytes(size, Qt::Uninitialized);
    ::randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

QByteArray shortHash(QByteArrayView bytes, qsizetype size, QByteArrayView key)
{
    readySodium();
    QByteArray hash(size, '\0');
    ::crypto_generichash(rawBytes(hash), size_t(size), rawBytes(bytes), size_t(bytes.size()),
        key.isEmpty() ? nullptr : rawBytes(key), size_t(key.size()));
    return hash;
}

} // namespace docsweep
