// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/objects/storageexchange.h"

#include <QSslCertificate>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace docsweep {

/// Where a project is and how it lets us in.
struct SupabaseAddress {
    QUrl url; ///< the project's, without /storage/v1; https, or http to loopback
    Secret key; ///< a JWT (service_role, anon) or a new-style key (sb_secret_…)
    QString caFile; ///< PEM of further authorities that are trusted; empty: the system's alone
    std::chrono::milliseconds longestCall = std::chrono::minutes{10}; ///< of a single request, whatever its kind allows
};

/// Sends requests over Qt Network: certificates verified, redirects never followed (they would carry the key away), the
/// proxy of the environment, an own User-Agent (a gateway refuses secret keys from anything that looks like a
/// browser: supabase.com/docs/guides/api/api-keys).
///
/// Connections are kept between calls and belong to the thread of the call; another thread gets new ones.
class HttpExchange final : public StorageExchange {
public:
    /// Errors: BadConfig for an address that is no https (nor http to loopback), has a user or password in it, for a
    /// key that cannot stand in a header, and for a CA file that cannot be read or holds no certificate.
    static Result<std::unique_ptr<HttpExchange>> make(const SupabaseAddress &address, const Clock &clock);
    ~HttpExchange() override;

    StorageReply call(const StorageCall &call, std::stop_token stop) override;

private:
    HttpExchange(const SupabaseAddress &address, const Clock &clock);
    QNetworkAccessManager &manager();
    StorageReply streamed(QNetworkReply &reply, const StorageCall &call, Instant sent, const std::stop_token &stop);

    const SupabaseAddress m_address;
    const QString m_host; ///< for people: "project.supabase.co"
    const Clock &m_clock;
    QList<QSslCertificate> m_authorities; ///< beside the system's
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace docsweep
