// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <sodium.h>

#include <memory>

namespace docsweep {

/// libsodium, made ready once. Every file that calls it starts by this; without it the process ends, for nothing that
/// it would write could be trusted.
void readySodium();

/// Memory that is wiped when it goes, and kept from being swapped out where the system allows it. Null: there is none.
std::shared_ptr<unsigned char> secureBytes(size_t size);

QByteArray randomBytes(qsizetype size);

/// crypto_generichash (BLAKE2b) of `size` bytes, keyed where there is a key.
QByteArray shortHash(QByteArrayView bytes, qsizetype size, QByteArrayView key = {});

inline const unsigned char *rawBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
inline unsigned char *rawBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace docsweep
