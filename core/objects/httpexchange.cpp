// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/httpexchange.h"

#include "core/objects/promptsockets.h"
#include "core/objects/replystream.h"
#include "core/objects/replywait.h"
#include "core/objects/storagefault.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QThread>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    bool isLoopback(const QString &host)
    {
        return host == "localhost"_L1 || QHostAddress(host).isLoopback();
    }

    Result<> checkAddress(const SupabaseAddress &address)
    {
        const QString scheme = address.url.scheme();
        const QString host = address.url.host();
        const QString setting = u"SUPABASE_URL"_s;
        if (host.isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
            return fail(ErrorKind::BadConfig, Cause{CauseKind::AddressWrong, {setting}});
        if (scheme == "http"_L1 && !isLoopback(host))
            return fail(ErrorKind::BadConfig, Cause{CauseKind::KeyInTheClear, {host}});
        if (!address.url.userInfo().isEmpty() || address.url.hasQuery() || address.url.hasFragment())
            return fail(ErrorKind::BadConfig, Cause{CauseKind::AddressHoldsMore, {setting}});
        for (const QChar c : address.key.reveal()) {
            if (c <= u' ' || c > u'~')
                return fail(ErrorKind::BadConfig, Cause{CauseKind::KeyHoldsOther, {u"SUPABASE_SERVICE_KEY"_s}});
        }
        return {};
    }

} // namespace

HttpExchange::HttpExchange(const SupabaseAddress &address, const Clock &clock)
    : m_address(address)
    , m_host(address.url.host())
    , m_clock(clock)
{
}

HttpExchange::~HttpExchange() = default;

Result<std::unique_ptr<HttpExchange>> HttpExchange::make(const SupabaseAddress &address, const Clock &clock)
{
    if (const Result<> good = checkAddress(address); !good)
        return fail(good.error());
    Result<QList<QSslCertificate>> authorities = readAuthorities(address.caFile);
    if (!authorities)
        return fail(authorities.error());
    auto exchange = std::unique_ptr<HttpExchange>(new HttpExchange(address, clock));
    exchange->m_authorities = std::move(*authorities);
    return exchange;
}

QNetworkAccessManager &HttpExchange::manager()
{
    if (m_manager && m_manager->thread() != QThread::currentThread())
        m_manager.reset();
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        useStrictly(*m_manager, m_address.url);
    }
    return *m_manager;
}

StorageReply HttpExchange::streamed(
    QNetworkReply &reply, const StorageCall &call, Instant sent, const std::stop_token &stop)
{
    const StreamedReply got = streamReply(reply, std::min(call.timeout, m_address.longestCall), *call.sink, stop);
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const std::optional<Instant> date = parseHttpDate(reply.rawHeader("Date"));
    const qint64 told = reply.rawHeader("Content-Length").toLongLong();
    StorageFault fault;
    if (got.ended == Ended::Stopped) {
        fault.error = failCancelled().value();
    } else if (got.ended == Ended::Refused) {
        fault.error = errorOf(ErrorKind::BadData, u"what came was not wanted"_s);
    } else if (got.ended == Ended::TimedOut) {
        fault = faultOfNetwork(QNetworkReply::TimeoutError, {}, {}, m_host);
    } else if (status >= 200 && status <= 299 && reply.error() == QNetworkReply::NoError) {
        if (!reply.hasRawHeader("Content-Length") || got.bytes == told)
            return StorageAnswer{status, {}, 1, {}};
        fault = faultOfNetwork(QNetworkReply::RemoteHostClosedError, {}, {}, m_host);
    } else if (status == 0 || (status >= 200 && status <= 299)) {
        fault = faultOfNetwork(reply.error(), reply.errorString(), got.tls, m_host);
    } else {
        fault = faultOfAnswer(status, got.fault, m_host);
        fault.retryAfter = parseRetryAfter(reply.rawHeader("Retry-After"), date.value_or(m_clock.now()));
    }
    if (date)
        fault.clockAhead = sent + (m_clock.now() - sent) / 2 - (*date + std::chrono::milliseconds(500));
    if (got.hasBegun)
        fault.isPassing = false; // the sink would get it twice
    return tl::unexpected(std::move(fault));
}

StorageReply HttpExchange::call(const StorageCall &call, std::stop_token stop)
{
    const auto cancelled = [] {
        StorageFault fault;
        fault.error = failCancelled().value();
        return tl::unexpected(std::move(fault));
    };
    if (stop.stop_requested())
        return cancelled();

    QByteArray address = m_address.url.toEncoded(QUrl::StripTrailingSlash) + "/storage/v1" + call.path;
    QNetworkRequest request(QUrl::fromEncoded(address, QUrl::StrictMode));
    const QByteArray key = m_address.key.reveal().toLatin1();
    request.setRawHeader("apikey", key);
    request.setRawHeader("Authorization", "Bearer " + key);
    request.setRawHeader("User-Agent", "docsweep/" DOCSWEEP_VERSION);
    request.setRawHeader("Accept", "application/json");
    if (call.sink)
        request.setRawHeader("Accept-Encoding", "identity"); // Qt would unpack what is stored packed
    if (!call.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    if (!m_authorities.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.addCaCertificates(m_authorities);
        request.setSslConfiguration(tls);
    }

    const Instant sent = m_clock.now();
    const std::unique_ptr<QNetworkReply> reply(call.contentType.isEmpty()
            ? manager().sendCustomRequest(request, call.verb)
            : manager().sendCustomRequest(request, call.verb, call.body));
    QObject::connect(reply.get(), &QNetworkReply::socketStartedConnecting, &makeSocketsPrompt);
    if (call.sink)
        return streamed(*reply, call, sent, stop);
    const AwaitedReply awaited =
        awaitReply(*reply, std::min(call.timeout, m_address.longestCall), call.mostBytes, stop);

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const std::optional<Instant> date = parseHttpDate(reply->rawHeader("Date"));
    std::optional<Duration> ahead;
    if (date) // whole seconds: the middle of one
        ahead = sent + (m_clock.now() - sent) / 2 - (*date + std::chrono::milliseconds(500));
    StorageFault fault;
    if (awaited.ended == Ended::Stopped)
        return cancelled();
    if (awaited.ended == Ended::TooLong) {
        fault = faultOfBody("{", m_host, QString::fromLatin1(call.verb) + u" with more than it may hold,"_s);
    } else if (awaited.ended == Ended::TimedOut) {
        fault = faultOfNetwork(QNetworkReply::TimeoutError, {}, {}, m_host);
    } else if (status == 0 || reply->error() == QNetworkReply::RemoteHostClosedError
        || reply->error() == QNetworkReply::UnknownNetworkError || reply->error() == QNetworkReply::TimeoutError) {
        fault = faultOfNetwork(reply->error(), reply->errorString(), awaited.tls, m_host);
    } else if (status < 200 || status > 299) {
        fault = faultOfAnswer(status, reply->readAll(), m_host);
        fault.retryAfter = parseRetryAfter(reply->rawHeader("Retry-After"), date.value_or(m_clock.now()));
    } else {
        StorageAnswer answer{status, reply->readAll(), 1, ahead, reply->rawHeader("Location"), {}};
        bool isNumber = false;
        const qint64 offset = reply->rawHeader("Upload-Offset").toLongLong(&isNumber);
        if (isNumber && offset >= 0)
            answer.uploadOffset = offset;
        return answer;
    }
    fault.clockAhead = ahead;
    return tl::unexpected(std::move(fault));
}

} // namespace docsweep
