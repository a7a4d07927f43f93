// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/addressexchange.h"

#include "core/base/log.h"
#include "core/base/visibletext.h"
#include "core/monitor/alertmessage.h"
#include "core/objects/replywait.h"
#include "core/objects/storagefault.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr qsizetype kMostQuoted = 160;
    constexpr int kMostAttempts = 5;

    StorageFault faultOf(ErrorKind kind, bool isPassing, const QString &text)
    {
        StorageFault fault;
        fault.error = {kind, redacted(text)};
        fault.isPassing = isPassing;
        fault.mostAttempts = kMostAttempts;
        return fault;
    }

    /// Qt's own texts name the whole address.
    QString whyNot(QNetworkReply::NetworkError error, const QStringList &sslErrors)
    {
        switch (error) {
        case QNetworkReply::HostNotFoundError:
            return u"no address is known for it (DNS)"_s;
        case QNetworkReply::ConnectionRefusedError:
            return u"it refuses connections"_s;
        case QNetworkReply::RemoteHostClosedError:
            return u"it closed the connection"_s;
        case QNetworkReply::TimeoutError:
            return u"it does not answer"_s;
        case QNetworkReply::SslHandshakeFailedError:
            return u"no secure connection (TLS)"_s
                + (sslErrors.isEmpty() ? QString() : QString(u": "_s + sslErrors.join(u"; "_s)));
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyConnectionClosedError:
        case QNetworkReply::ProxyTimeoutError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
            return u"the proxy on the way to it does not let us through"_s;
        default:
            return u"the network is not there (%1)"_s.arg(int(error));
        }
    }

    bool isPassing(int status)
    {
        constexpr std::array kPassing{408, 425, 429};
        return status >= 500 || std::find(kPassing.begin(), kPassing.end(), status) != kPassing.end();
    }

    QString firstWords(const QByteArray &body)
    {
        const QString said = QString::fromUtf8(body.left(4096)).simplified();
        return said.isEmpty() || said.startsWith(u'<')
            ? QString()
            : QString(u": "_s + visibleText(redacted(said).left(kMostQuoted)));
    }

    StorageFault faultOfStatus(int status, const QString &host, const QByteArray &body)
    {
        QString text = u"%1 answered %2"_s.arg(host, QString::number(status)) + firstWords(body);
        if (status >= 300 && status < 400)
            text += u" (it points elsewhere, and alerts follow no one: set the address it is really at)"_s;
        const bool refused = status == 401 || status == 403;
        const ErrorKind kind = refused ? ErrorKind::Unauthorized
            : status == 404            ? ErrorKind::NotFound
            : isPassing(status)        ? ErrorKind::Unavailable
                                       : ErrorKind::BadData;
        StorageFault fault = faultOf(kind, isPassing(status), text);
        fault.status = status;
        return fault;
    }

} // namespace

AddressExchange::AddressExchange(TellingAddress address, const Clock &clock)
    : m_address(std::move(address))
    , m_clock(clock)
{
}

StorageReply AddressExchange::call(const StorageCall &call, std::stop_token stop)
{
    if (stop.stop_requested())
        return tl::unexpected(faultOf(ErrorKind::Cancelled, false, u"stopped on request"_s));
    QUrl url(m_address.url.reveal(), QUrl::StrictMode);
    QString path = url.path(QUrl::FullyEncoded);
    if (!call.path.isEmpty()) {
        while (path.endsWith(u'/'))
            path.chop(1);
        url.setPath(path + QString::fromLatin1(call.path), QUrl::StrictMode);
    }
    const QString host = hostOf(m_address.url);
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "docsweep/" DOCSWEEP_VERSION);
    if (!call.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    if (!m_address.signingKey.isEmpty())
        request.setRawHeader("X-Docsweep-Signature", signatureOf(call.body, m_address.signingKey, m_clock.now()));
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    const Result<QList<QSslCertificate>> authorities = readAuthorities(m_address.caFile);
    if (!authorities)
        return tl::unexpected(faultOf(authorities.error().kind, false, authorities.error().text));
    if (!authorities->isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.addCaCertificates(*authorities);
        request.setSslConfiguration(tls);
    }

    QNetworkAccessManager manager;
    useStrictly(manager, url);
    const std::unique_ptr<QNetworkReply> reply(call.contentType.isEmpty()
            ? manager.sendCustomRequest(request, call.verb)
            : manager.sendCustomRequest(request, call.verb, call.body));
    const AwaitedReply awaited =
        awaitReply(*reply, std::min(call.timeout, m_address.longestCall), call.mostBytes, stop);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (awaited.ended == Ended::Stopped)
        return tl::unexpected(faultOf(ErrorKind::Cancelled, false, u"stopped on request"_s));
    if (status == 0 || awaited.ended == Ended::TimedOut) {
        const auto why = awaited.ended == Ended::TimedOut ? QNetworkReply::TimeoutError : reply->error();
        return tl::unexpected(faultOf(ErrorKind::Unavailable, why != QNetworkReply::SslHandshakeFailedError,
            host + u": "_s + whyNot(why, awaited.tls.words)));
    }
    const QByteArray body = awaited.ended == Ended::TooLong ? QByteArray() : reply->readAll();
    if (status >= 200 && status <= 299)
        return StorageAnswer{status, body, 1, {}};
    StorageFault fault = faultOfStatus(status, host, body);
    fault.retryAfter = parseRetryAfter(reply->rawHeader("Retry-After"), m_clock.now());
    return tl::unexpected(std::move(fault));
}

std::unique_ptr<StorageExchange> makeTellingExchange(TellingAddress address, const Clock &clock)
{
    RetryPolicy policy = defaultRetryPolicy();
    policy.first = 1s;
    policy.longest = 8s;
    policy.deadline = 20s;
    return std::make_unique<RetryingExchange>(
        std::make_unique<AddressExchange>(std::move(address), clock), std::move(policy));
}

QString hostOf(const Secret &address)
{
    const QUrl url(address.reveal());
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host(), QString::number(url.port()));
}

} // namespace docsweep
