// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace docsweep {

/// The Ed25519 key by which an installation signs the containers it writes: the file "vault-signing.key" of its home,
/// for its owner alone. It opens nothing: anyone could seal to a public key, and this says who did. Copies share it.
/// Any thread.
class ContainerSigner {
public:
    /// Made where there is none. Errors: BadConfig with the cause VaultSigningKeyUnusable for one that others may read
    /// or write, or that is none; Io.
    static Result<ContainerSigner> ofHome(const QString &home);
    /// Of this process alone, for tests.
    static ContainerSigner make();
    /// The public key of a home, 32 bytes; empty where it has none yet. Makes nothing. Errors: as `ofHome`.
    static Result<QByteArray> publicKeyOfHome(const QString &home);

    const QByteArray &publicKey() const { return m_public; } ///< 32 bytes
    QByteArray sign(QByteArrayView message) const; ///< 64 bytes

private:
    QByteArray m_public;
    std::shared_ptr<unsigned char> m_secret; ///< 64 bytes as libsodium has them
};

/// Whether the owner of that public key (32 bytes) signed this message.
bool isContainerSignature(const QByteArray &publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace docsweep
