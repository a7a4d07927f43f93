// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/alerter.h"

#include "core/base/log.h"
#include "core/config/connectionlook.h"

#include <QElapsedTimer>
#include <QSysInfo>
#include <QThreadPool>
#include <QUuid>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kLastBegin = 20'000; ///< milliseconds; no message to a channel begins later

    /// In order, until one fails: the next would fail as well, and take as long.
    void tellAll(AlertChannel &channel, const std::vector<AlertMessage> &messages, ChannelReport &report,
        const std::stop_token &stop)
    {
        QElapsedTimer time;
        time.start();
        for (const AlertMessage &message : messages) {
            if (time.elapsed() > kLastBegin)
                break;
            Result<QString> answer = channel.send(message, stop);
            if (!answer) {
                report.problem = answer.error();
                report.problem->text = redacted(report.problem->text);
                break;
            }
            ++report.told;
            report.answer = *std::move(answer);
        }
        report.untold = qint64(messages.size()) - report.told;
        if (report.problem && report.problem->kind != ErrorKind::Cancelled)
            logError(u"alerts: %1 was not told: %2"_s.arg(report.channel, report.problem->text));
    }

} // namespace

Alerter::Alerter(AlertChannels channels, const Clock &clock)
    : m_channels(std::move(channels))
    , m_clock(clock)
{
}

AlertMessage Alerter::messageOf(const AlertNews &news, const AlertSource &source, std::optional<RunId> run) const
{
    const QString host = QSysInfo::machineHostName();
    return {news.event, news.alert, QUuid::createUuid().toString(QUuid::WithoutBraces),
        host.isEmpty() ? u"localhost"_s : host, source.databaseName, run, m_clock.now(), source.project, source.mark};
}

std::vector<ChannelReport> Alerter::tell(
    AlertBook &book, const Assessment &now, const AlertSource &source, std::optional<RunId> run, std::stop_token stop)
{
    std::vector<ChannelReport> reports(m_channels.size());
    std::vector<std::vector<AlertNews>> news(m_channels.size());
    {
        QThreadPool pool;
        pool.setMaxThreadCount(int(m_channels.size()));
        for (size_t i = 0; i < m_channels.size(); ++i) {
            AlertChannel &channel = *m_channels[i];
            reports[i].channel = channel.name();
            reports[i].where = channel.where();
            news[i] = newsFor(book.memory.said.value(channel.name()), now);
            std::vector<AlertMessage> messages;
            for (const AlertNews &one : news[i])
                messages.push_back(messageOf(one, source, run));
            if (messages.empty())
                continue;
            pool.start([&channel, &report = reports[i], messages = std::move(messages), stop, run] {
                const LogRun logged(run.value_or(0));
                tellAll(channel, messages, report, stop);
            });
        }
        pool.waitForDone();
    }
    for (size_t i = 0; i < m_channels.size(); ++i) {
        SaidAlerts &said = book.memory.said[reports[i].channel];
        for (qint64 told = 0; told < reports[i].told; ++told)
            note(said, news[i][size_t(told)], m_clock.now());
    }
    return reports;
}

std::vector<ChannelReport> Alerter::test(const AlertSource &source, std::stop_token stop)
{
    std::vector<ChannelReport> reports;
    const AlertNews news{AlertEvent::Test,
        {AlertKind::RunFailed, AlertSeverity::Warning, u"This is a test: alerts of docsweep arrive here."_s,
            u"Nothing has to be done."_s, {}}};
    for (const std::unique_ptr<AlertChannel> &channel : m_channels) {
        ChannelReport report{channel->name(), channel->where(), 0, 0, {}, {}};
        tellAll(*channel, {messageOf(news, source, {})}, report, stop);
        reports.push_back(std::move(report));
    }
    return reports;
}

Result<QString> LogChannel::send(const AlertMessage &message, std::stop_token)
{
    const QString project = projectText(message.project, {message.mark, LookColour::None});
    const QString about = project.isEmpty() ? kindOf(message) : QString(kindOf(message) + u", "_s + project);
    const QString line = u"alert (%1): %2"_s.arg(about, message.alert.text);
    if (message.event == AlertEvent::Test || message.event == AlertEvent::Resolved)
        logInfo(line);
    else if (message.alert.severity == AlertSeverity::Critical)
        logError(line);
    else
        logWarning(line);
    return u"written"_s;
}

} // namespace docsweep
