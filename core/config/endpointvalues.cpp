// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/endpointvalues.h"

#include "core/config/values.h"

#include <QUrl>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kShortestToken = 24; ///< of letters and digits: beyond guessing

} // namespace

/// Comma lists; a blank entry is left out.
Result<> readEndpoint(Loading &loading)
{
    EndpointSettings &endpoint = loading.settings().endpoint;
    if (const auto found = loading.take("DOCSWEEP_ENDPOINT_HOSTS"_L1)) {
        for (const QString &entry : found->text.split(u',', Qt::SkipEmptyParts)) {
            const QString host = entry.trimmed().toLower();
            const QUrl url(u"http://"_s + host, QUrl::StrictMode);
            if (!url.isValid() || url.host() != host)
                return fail(found->error(shown(entry) + " is no host name without a port"_L1, u"app.example.org"_s));
            endpoint.hosts += host;
        }
    }
    if (const auto found = loading.take("DOCSWEEP_ENDPOINT_ORIGINS"_L1)) {
        for (const QString &entry : found->text.split(u',', Qt::SkipEmptyParts)) {
            const QUrl url(entry.trimmed(), QUrl::StrictMode);
            const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
            if (!web || url.host().isEmpty() || url != QUrl(url.scheme() + "://"_L1 + url.authority()))
                return fail(found->error(shown(entry) + " is no origin"_L1, u"https://app.example.org"_s));
            endpoint.origins += entry.trimmed();
        }
    }
    const auto token = loading.take("DOCSWEEP_ENDPOINT_TOKEN"_L1); // never stored: a service has no keychain
    if (!token)
        return {};
    if (token->text.trimmed().size() < kShortestToken)
        return fail(token->error(u"is shorter than %1 characters"_s.arg(kShortestToken), {}));
    endpoint.token = Secret(token->text.trimmed());
    return {};
}

} // namespace docsweep
