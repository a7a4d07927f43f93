// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/endpoint/httpmessage.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QList>

namespace docsweep {

/// Who may ask for what. A value.
struct EndpointPolicy {
    /// Names the web app is reached by, without ports; "*" is no wildcard here. Loopback's names always count.
    QList<QByteArray> hosts;
    QList<QByteArray> origins; ///< whole origins that may ask besides the same one: "https://app.example.org"
    Secret token; ///< of machines; empty: machines are not let in
};

/// Why somebody is turned away.
struct Refusal {
    int status = 403;
    QString why; ///< for the log and for the answer; names nothing secret
};

/// Decides from the request alone: no database, no file. Any thread.
class Gatekeeper {
public:
    explicit Gatekeeper(EndpointPolicy policy);

    /// Anybody who reaches us under our own name: a page of another site that had its name point here (DNS rebinding)
    /// does not.
    tl::expected<void, Refusal> admit(const HttpRequest &request) const;

    /// The session that may be cleaned: that of Django's cookie `sessionid`, if the page that asks is the web app's own
    /// (origin, token); for a machine with the bearer token the one that it names.
    tl::expected<SessionKey, Refusal> sessionToClean(const HttpRequest &request) const;

    /// A machine with the bearer token, or a caller on this machine itself, not through a proxy.
    tl::expected<void, Refusal> admitToMetrics(const HttpRequest &request) const;

private:
    bool isOurs(const QByteArray &host) const;
    bool hasToken(const HttpRequest &request) const;
    tl::expected<void, Refusal> checkOrigin(const HttpRequest &request) const;

    EndpointPolicy m_policy;
};

} // namespace docsweep
