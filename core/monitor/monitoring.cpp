// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/monitoring.h"

#include "core/base/log.h"
#include "core/config/connectionlook.h"
#include "core/monitor/commandchannel.h"
#include "core/monitor/desktopchannel.h"
#include "core/monitor/gather.h"
#include "core/monitor/metrics.h"

#include <QSysInfo>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kWell = 0;
    constexpr int kLocked = 4;
    constexpr int kCancelled = 130;
    constexpr int kBeginWaits = 5000; ///< milliseconds

    TellingAddress addressOf(const Settings &settings, const Secret &url, const Secret &key)
    {
        return {url, key, settings.storage.caFile};
    }

    QString sentence(const EndedRun &run, const Settings &settings)
    {
        const QString project = projectText(settings);
        const QString host = QSysInfo::machineHostName() + (project.isEmpty() ? QString() : u", "_s + project);
        if (!run.result)
            return u"docsweep on %1 ended with %2: %3"_s.arg(
                host, QString::number(run.exitCode), run.result.error().text);
        return u"docsweep on %1 ended with %2: run %3, %4 deleted, %5 pending, %6 failed"_s.arg(host,
            QString::number(run.exitCode), QString::number(run.result->id),
            QString::number(run.result->totals.of(ItemState::Deleted).items),
            QString::number(run.result->totals.of(ItemState::Pending).items),
            QString::number(run.result->totals.of(ItemState::Failed).items));
    }

    void addProblem(MonitoringReport &report, const QString &problem)
    {
        logError(u"alerts: "_s + problem);
        report.problems += redacted(problem);
    }

} // namespace

Monitoring::Monitoring(Settings settings, ReadBackends read, AlertWording desktopWords)
    : m_settings(std::move(settings))
    , m_read(std::move(read))
    , m_desktopWords(std::move(desktopWords))
{
    const AlertSettings &alerts = m_settings.alerts;
    if (!alerts.ping.isEmpty())
        m_ping = std::make_unique<DeadManPing>(addressOf(m_settings, alerts.ping, {}), alerts.pingKind, *m_read.clock);
    m_begin.setMaxThreadCount(1);
}

Monitoring::~Monitoring()
{
    endBeginning();
}

/// That a run began must not arrive after its end.
void Monitoring::endBeginning()
{
    if (!m_begin.waitForDone(kBeginWaits))
        m_stop.request_stop();
    m_begin.waitForDone();
}

bool Monitoring::tellsAnybody() const
{
    const AlertSettings &alerts = m_settings.alerts;
    return !alerts.webhook.isEmpty() || !alerts.command.isEmpty() || alerts.desktop || m_ping;
}

AlertChannels Monitoring::channels() const
{
    const AlertSettings &alerts = m_settings.alerts;
    AlertChannels channels;
    channels.push_back(std::make_unique<LogChannel>());
    if (!alerts.webhook.isEmpty())
        channels.push_back(std::make_unique<WebhookChannel>(
            addressOf(m_settings, alerts.webhook, alerts.signingKey), alerts.webhookKind, *m_read.clock));
    if (!alerts.command.isEmpty())
        channels.push_back(std::make_unique<CommandChannel>(alerts.command));
    if (alerts.desktop)
        channels.push_back(std::make_unique<DesktopChannel>(m_desktopWords));
    return channels;
}

Result<QString> Monitoring::databaseName() const
{
    const Result<std::unique_ptr<SessionReader>> sessions = m_read.sessions();
    if (!sessions)
        return fail(sessions.error());
    return (*sessions)->name();
}

AlertSource Monitoring::source(const QString &databaseName) const
{
    return {databaseName, m_settings.project, m_settings.look.mark};
}

void Monitoring::runBegins()
{
    if (!m_ping || !m_ping->wants(PingSignal::Begins))
        return;
    m_begin.start([address = addressOf(m_settings, m_settings.alerts.ping, {}), kind = m_settings.alerts.pingKind,
                      &clock = *m_read.clock, stop = m_stop.get_token()] {
        const Result<QString> told = DeadManPing(address, kind, clock).send(PingSignal::Begins, {}, stop);
        if (!told && told.error().kind != ErrorKind::Cancelled)
            logWarning(u"the dead man's switch was not told that a run begins: "_s + told.error().text);
    });
}

MonitoringReport Monitoring::runEnded(const EndedRun &run, Watched watched, std::stop_token stop)
{
    const LogRun logged(run.result ? run.result->id : 0);
    MonitoringReport report;
    endBeginning();
    if (watched == Watched::No && run.exitCode != kCancelled)
        ping(run, report, stop);
    const Result<QString> name = databaseName();
    if (!name) { // the run has said so; there is nothing to remember it by
        logWarning(u"alerts: nobody was told: "_s + name.error().text);
        return report;
    }
    Result<std::unique_ptr<AlertBook>> book = AlertBook::open(m_settings.home, *name, stop);
    if (!book) {
        if (book.error().kind != ErrorKind::Cancelled)
            addProblem(report, u"nobody was told, for it could not be remembered: "_s + book.error().text);
        return report;
    }
    AlertMemory &memory = (*book)->memory;
    if (run.exitCode != kLocked) {
        const std::optional<Instant> before = memory.last ? memory.last->wellAt : std::nullopt;
        memory.last = {
            run.exitCode, run.startedAt, run.endedAt, run.exitCode == kWell ? std::optional(run.endedAt) : before, 0};
    }
    if (watched == Watched::No && run.exitCode != kCancelled) {
        AlertFacts facts = gatherFacts(m_settings, m_read, *name, run, stop);
        const QList<AlertKind> open = memory.said.value(u"log"_s).keys();
        facts.open = QSet<AlertKind>(open.begin(), open.end());
        const std::optional<RunId> id = run.result ? std::optional(run.result->id) : std::nullopt;
        for (ChannelReport &channel :
            Alerter(channels(), *m_read.clock).tell(**book, assess(facts), source(*name), id, stop)) {
            if (channel.problem && channel.problem->kind != ErrorKind::Cancelled)
                report.problems +=
                    u"%1 (%2) was not told: %3"_s.arg(channel.channel, channel.where, channel.problem->text);
            if (memory.last)
                memory.last->untold += channel.untold;
            if (channel.told > 0 || channel.untold > 0)
                report.channels.push_back(std::move(channel));
        }
    }
    if (const Result<> saved = (*book)->save(); !saved)
        addProblem(report, u"what was told could not be remembered: "_s + saved.error().text);
    writeFigures(*name, report);
    return report;
}

void Monitoring::ping(const EndedRun &run, MonitoringReport &report, std::stop_token stop)
{
    const PingSignal signal = run.exitCode == kWell ? PingSignal::Well : PingSignal::Failed;
    if (!m_ping || !m_ping->wants(signal) || run.exitCode == kLocked) // who holds the lock pings for itself
        return;
    const Result<QString> answer = m_ping->send(signal, sentence(run, m_settings), stop);
    ChannelReport told{u"ping"_s, m_ping->where(), answer ? 1 : 0, answer ? 0 : 1, answer.value_or(QString()), {}};
    if (!answer) {
        told.problem = answer.error();
        if (answer.error().kind != ErrorKind::Cancelled)
            addProblem(report, u"ping (%1) was not told: %2"_s.arg(told.where, answer.error().text));
    }
    report.channels.push_back(std::move(told));
}

void Monitoring::writeFigures(const QString &databaseName, MonitoringReport &report)
{
    if (m_settings.metricsFile.isEmpty())
        return;
    const MetricsSubject subject{m_settings.home, databaseName, m_settings.retention.quotaBytes, m_read.clock->now(),
        m_settings.vault, m_read.clock};
    const Result<std::unique_ptr<Journal>> journal = m_read.journal();
    Result<QByteArray> text = journal ? Metrics().text(**journal, subject) : fail(journal.error());
    if (!text) {
        addProblem(report, u"some figures are missing: "_s + text.error().text);
        text = Metrics::withoutJournal(subject);
    }
    if (const Result<> written = writeMetricsFile(m_settings.metricsFile, *text); !written)
        addProblem(report, written.error().text);
}

Result<Assessment> Monitoring::assessNow(std::stop_token stop) const
{
    const Result<QString> name = databaseName();
    if (!name)
        return fail(name.error());
    AlertFacts facts = gatherFacts(m_settings, m_read, *name, {}, stop);
    const SaidAlerts said = AlertBook::read(m_settings.home, *name).said.value(u"log"_s);
    const QList<AlertKind> open = said.keys();
    facts.open = QSet<AlertKind>(open.begin(), open.end());
    Assessment now = assess(facts);
    for (auto it = said.begin(); it != said.end(); ++it) {
        if (!now.judged.contains(it.key()))
            now.alerts.push_back({it.key(), it->severity, it->text, {}, it->grade});
    }
    return now;
}

std::vector<ChannelReport> Monitoring::test(std::stop_token stop, const QString &only)
{
    AlertChannels wanted = channels();
    if (!only.isEmpty())
        std::erase_if(wanted, [&only](const auto &channel) { return channel->name() != only; });
    std::vector<ChannelReport> reports;
    if (!wanted.empty())
        reports = Alerter(std::move(wanted), *m_read.clock).test(source(databaseName().value_or(QString())), stop);
    if (m_ping && (only.isEmpty() || only == "ping"_L1)) {
        // An address that knows nothing but "it went well" is told just that.
        const PingSignal signal = m_ping->wants(PingSignal::Log) ? PingSignal::Log : PingSignal::Well;
        const Result<QString> answer = m_ping->send(signal, u"docsweep: a test"_s, stop);
        ChannelReport told{u"ping"_s, m_ping->where(), answer ? 1 : 0, answer ? 0 : 1, answer.value_or(QString()), {}};
        if (!answer)
            told.problem = answer.error();
        reports.push_back(std::move(told));
    }
    return reports;
}

} // namespace docsweep
