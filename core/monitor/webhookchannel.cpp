// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/webhookchannel.h"

#include "core/base/log.h"
#include "core/base/visibletext.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kMostAnswered = 64 << 10;
    constexpr qsizetype kMostQuoted = 160;

    /// What the other side says of it, where that is words and no page.
    QString firstLine(const QByteArray &body)
    {
        const QString said = QString::fromUtf8(body.left(4096)).trimmed().section(u'\n', 0, 0).simplified();
        return said.isEmpty() || said.startsWith(u'<')
            ? QString()
            : QString(u": "_s + visibleText(redacted(said).left(kMostQuoted)));
    }

    Result<QString> answerOf(const StorageReply &reply)
    {
        if (!reply)
            return fail(reply.error().error);
        QString text = QString::number(reply->status);
        if (reply->attempts > 1)
            text += u" (attempt %1)"_s.arg(reply->attempts);
        return QString(text + firstLine(reply->body));
    }

    QByteArray pathOf(PingSignal signal)
    {
        switch (signal) {
        case PingSignal::Begins:
            return "/start";
        case PingSignal::Failed:
            return "/fail";
        case PingSignal::Log:
            return "/log";
        case PingSignal::Well:
            break;
        }
        return {};
    }

} // namespace

WebhookChannel::WebhookChannel(TellingAddress address, WebhookKind kind, const Clock &clock)
    : m_kind(kind)
    , m_where(hostOf(address.url))
    , m_exchange(makeTellingExchange(std::move(address), clock))
{
}

Result<QString> WebhookChannel::send(const AlertMessage &message, std::stop_token stop)
{
    StorageCall call;
    call.verb = "POST";
    call.body = m_kind == WebhookKind::Slack ? toSlackJson(message) : toJson(message);
    call.contentType = "application/json";
    call.mostBytes = kMostAnswered;
    call.headers = {
        {"X-Docsweep-Delivery", message.id.toLatin1()}, {"X-Docsweep-Event", eventName(message.event).latin1()}};
    return answerOf(m_exchange->call(call, stop));
}

DeadManPing::DeadManPing(TellingAddress address, PingKind kind, const Clock &clock)
    : m_kind(kind)
    , m_where(hostOf(address.url))
    , m_exchange(makeTellingExchange(std::move(address), clock))
{
}

bool DeadManPing::wants(PingSignal signal) const
{
    return signal == PingSignal::Well || m_kind == PingKind::Healthchecks;
}

Result<QString> DeadManPing::send(PingSignal signal, const QString &body, std::stop_token stop)
{
    StorageCall call;
    call.mostBytes = kMostAnswered;
    call.path = pathOf(signal);
    call.verb = m_kind == PingKind::Healthchecks ? "POST" : "GET";
    if (m_kind == PingKind::Healthchecks) {
        call.body = redacted(body).toUtf8();
        call.contentType = "text/plain; charset=utf-8";
    }
    return answerOf(m_exchange->call(call, stop));
}

} // namespace docsweep
