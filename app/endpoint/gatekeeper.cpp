// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/gatekeeper.h"

#include "app/endpoint/csrftoken.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kLongestKey = 40; ///< varchar(40) of the web app's table
    constexpr auto kBearer = "Bearer ";

    tl::unexpected<Refusal> refuse(int status, const QString &why)
    {
        return tl::unexpected<Refusal>({status, why});
    }

    /// "app.example.org" of "app.example.org:8000"; empty for what is no host.
    QByteArray hostOnly(const QByteArray &header)
    {
        const QUrl url(u"http://"_s + QString::fromLatin1(header), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !url.path().isEmpty()
            || url.hasQuery() || url.hasFragment())
            return {};
        return url.host().toLower().toLatin1();
    }

    /// Of a cookie that came once: one that came twice was set by somebody else too.
    std::optional<QByteArray> cookie(const HttpRequest &request, const QByteArray &name)
    {
        std::optional<QByteArray> found;
        for (const QByteArray &line : request.headers.values("cookie")) {
            for (const QByteArray &part : line.split(';')) {
                const qsizetype equals = part.indexOf('=');
                if (equals < 0 || part.left(equals).trimmed() != name)
                    continue;
                if (found)
                    return std::nullopt;
                found = part.mid(equals + 1).trimmed();
            }
        }
        return found;
    }

    bool isSessionKey(const QByteArray &key)
    {
        return !key.isEmpty() && key.size() <= kLongestKey && ownsFolder(key)
            && std::all_of(key.begin(), key.end(), [](char letter) {
                   return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                       || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
               });
    }

    /// The session a body names; nothing when it names none.
    tl::expected<std::optional<QByteArray>, Refusal> namedIn(const HttpRequest &request)
    {
        const QByteArray body = request.body.trimmed();
        if (body.isEmpty())
            return std::nullopt;
        const QByteArray type = request.header("content-type").value_or(QByteArray()).split(';').first().trimmed();
        if (type.toLower() != "application/json")
            return std::nullopt; // a form of the page: it names no session
        QJsonParseError problem;
        const QJsonDocument json = QJsonDocument::fromJson(body, &problem);
        if (problem.error != QJsonParseError::NoError || !json.isObject())
            return refuse(400, u"The body is not a JSON object."_s);
        const QJsonValue key = json.object().value("session_key"_L1);
        if (key.isUndefined())
            return std::nullopt;
        return key.toString().toUtf8();
    }

} // namespace

Gatekeeper::Gatekeeper(EndpointPolicy policy)
    : m_policy(std::move(policy))
{
}

bool Gatekeeper::isOurs(const QByteArray &host) const
{
    static const QList<QByteArray> kLoopback{"localhost", "127.0.0.1", "::1"};
    return !host.isEmpty() && (kLoopback.contains(host) || m_policy.hosts.contains(host));
}

tl::expected<void, Refusal> Gatekeeper::admit(const HttpRequest &request) const
{
    const std::optional<QByteArray> host = request.header("host");
    if (!host || !isOurs(hostOnly(*host)))
        return refuse(400, u"This service is not known by that host name; --allow-host adds one."_s);
    return {};
}

bool Gatekeeper::hasToken(const HttpRequest &request) const
{
    const QByteArray wanted = m_policy.token.reveal().toUtf8();
    const std::optional<QByteArray> given = request.header("authorization");
    return !wanted.isEmpty() && given && given->startsWith(kBearer)
        && equalInConstantTime(given->mid(qsizetype(qstrlen(kBearer))).trimmed(), wanted);
}

tl::expected<void, Refusal> Gatekeeper::checkOrigin(const HttpRequest &request) const
{
    const QList<QByteArray> origins = request.headers.values("origin");
    const bool isNamed = origins.size() == 1 && m_policy.origins.contains(origins.constFirst());
    const std::optional<QByteArray> site = request.header("sec-fetch-site");
    if (site && *site != "same-origin" && !isNamed)
        return refuse(403, u"The request comes from another site."_s);
    if (origins.isEmpty()) {
        const std::optional<QByteArray> referer = request.header("referer");
        if (!referer)
            return {}; // no browser, or one that hides it: the token decides
        const QUrl page(QString::fromLatin1(*referer), QUrl::StrictMode);
        if (page.host().toLower().toLatin1() != hostOnly(request.header("host").value_or(QByteArray())))
            return refuse(403, u"The request comes from a page of another site."_s);
        return {};
    }
    if (isNamed)
        return {};
    const QUrl origin(QString::fromLatin1(origins.constFirst()), QUrl::StrictMode);
    const bool web = origin.scheme() == u"http" || origin.scheme() == u"https"; // TLS ends at the proxy
    const QByteArray host = request.header("host").value_or(QByteArray()).toLower();
    if (origins.size() != 1 || !web || origin.authority().toLower().toLatin1() != host)
        return refuse(403, u"The request comes from another origin."_s);
    return {};
}

tl::expected<SessionKey, Refusal> Gatekeeper::sessionToClean(const HttpRequest &request) const
{
    const auto named = namedIn(request);
    if (!named)
        return tl::unexpected(named.error());
    if (request.headers.contains("authorization")) {
        if (!hasToken(request))
            return refuse(401, u"The bearer token is not the one this service knows."_s);
        if (!*named || !isSessionKey(**named))
            return refuse(400, u"Name the session: {\"session_key\": \"…\"}."_s);
        return **named;
    }
    if (const auto origin = checkOrigin(request); !origin)
        return tl::unexpected(origin.error());
    const std::optional<QByteArray> session = cookie(request, "sessionid");
    if (!session || !isSessionKey(*session))
        return refuse(403, u"There is no session cookie."_s);
    const std::optional<QByteArray> secret = cookie(request, "csrftoken");
    const std::optional<QByteArray> token = request.header("x-csrftoken");
    if (!secret || !token)
        return refuse(403, u"The CSRF token is missing."_s);
    if (!csrfTokensMatch(*token, *secret))
        return refuse(403, u"The CSRF token is not that of the cookie."_s);
    if (*named && **named != *session)
        return refuse(403, u"Only the caller's own session can be cleaned."_s);
    return *session;
}

tl::expected<void, Refusal> Gatekeeper::admitToMetrics(const HttpRequest &request) const
{
    const bool proxied = request.headers.contains("x-forwarded-for") || request.headers.contains("forwarded")
        || request.headers.contains("x-real-ip") || request.headers.contains("via");
    if (hasToken(request) || (request.fromLoopback && !proxied))
        return {};
    return refuse(401, u"Metrics want the bearer token (DOCSWEEP_ENDPOINT_TOKEN)."_s);
}

} // namespace docsweep
