// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct evp_pkey_st;

namespace docsweep {

/// The Ed25519 key by which one installation of docsweep (a home) signs its certificates: the file "certificate.key" of
/// the home, PEM, for its owner alone. Any thread.
class SigningKey {
public:
    /// Made where there is none. Errors: BadConfig with the cause SigningKeyUnusable for one that others may read or
    /// write, or that is no such key; Io.
    static Result<SigningKey> ofHome(const QString &home);

    /// As openssl reads it: "-----BEGIN PUBLIC KEY-----".
    QByteArray publicPem() const;
    /// 64 bytes over the message itself.
    Result<QByteArray> sign(const QByteArray &message) const;

    struct Free {
        void operator()(evp_pkey_st *key) const;
    };

private:
    explicit SigningKey(std::unique_ptr<evp_pkey_st, Free> key);

    std::unique_ptr<evp_pkey_st, Free> m_key;
};

/// SHA-256 of a public key's DER form in hexadecimal digits: what an installation is known by. Empty where it is no
/// Ed25519 key in PEM.
QString keyFingerprint(const QByteArray &publicPem);

/// Whether the owner of that key signed this message. False as well where it is no such key.
bool isSignedBy(const QByteArray &publicPem, const QByteArray &message, const QByteArray &signature);

} // namespace docsweep
