// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace docsweep {

/// SHA-256 of what is added, over OpenSSL: the same digests as `QCryptographicHash`, several times as fast.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&other) noexcept;
    Sha256 &operator=(Sha256 &&other) noexcept;

    void add(QByteArrayView bytes);
    /// Of everything added so far; more may be added after it.
    QByteArray result() const;
    void reset();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// HMAC with SHA-256 (RFC 2104), over OpenSSL.
QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes);

} // namespace docsweep
