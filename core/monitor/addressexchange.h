// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/objects/exchangeguards.h"

#include <QSslCertificate>

namespace docsweep {

/// An address that is told something.
struct TellingAddress {
    Secret url; ///< http to this machine, else https
    Secret signingKey; ///< empty: what is sent is not signed
    QString caFile; ///< PEM of authorities to trust beside the system's; empty: none
    std::chrono::milliseconds longestCall = std::chrono::seconds{10}; ///< of a single request
};

/// Sends requests to one address: certificates verified, redirects never followed (they would carry the message away),
/// no cookies. `StorageCall::path` is appended to the address's own path. Bodies are signed anew for each attempt, in
/// the header X-Docsweep-Signature. What it says of faults names the host and nothing else of the address.
class AddressExchange final : public StorageExchange {
public:
    AddressExchange(TellingAddress address, const Clock &clock);
    StorageReply call(const StorageCall &call, std::stop_token stop) override;

private:
    const TellingAddress m_address;
    const Clock &m_clock;
};

/// The same with repetitions of what may pass (429, 5xx, no answer): the last begins twenty seconds after the first at
/// the latest.
std::unique_ptr<StorageExchange> makeTellingExchange(TellingAddress address, const Clock &clock);

/// The host of an address, for people.
QString hostOf(const Secret &address);

} // namespace docsweep
