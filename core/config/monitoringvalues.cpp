// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/monitoringvalues.h"

#include "core/base/trustedfile.h"
#include "core/config/databaseurl.h"
#include "core/config/values.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kWebhook = "DOCSWEEP_ALERT_WEBHOOK"_L1;
    constexpr auto kWebhookKind = "DOCSWEEP_ALERT_WEBHOOK_KIND"_L1;
    constexpr auto kSigningKey = "DOCSWEEP_ALERT_SECRET"_L1;
    constexpr auto kPing = "DOCSWEEP_PING_URL"_L1;
    constexpr auto kPingKind = "DOCSWEEP_PING_KIND"_L1;
    constexpr qsizetype kShortestKey = 16;
    constexpr double kMostDays = 366;
    constexpr double kMostHours = 10 * 8766; // ten years
    constexpr double kMicrosPerHour = 3'600'000'000.0;

    /// The index of the word that a value is; -1 for none of them.
    int wordOf(const FoundValue &value, std::initializer_list<QLatin1String> words)
    {
        const QString text = value.text.trimmed().toLower();
        const auto found = std::find(words.begin(), words.end(), text);
        return found == words.end() ? -1 : int(found - words.begin());
    }

    Error noneOf(const FoundValue &value, const QString &words, const QString &example)
    {
        return value.error(CauseKind::SettingChoice, {words, {}, shown(value.text)}, example);
    }

    /// Never shows the address: whoever has it can speak in our name.
    Result<Secret> addressOf(const FoundValue &value)
    {
        const QUrl url(value.text.trimmed(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
            return fail(value.error(u"is no http or https address"_s, {}));
        if (url.scheme() == "http"_L1 && !isThisMachine(url.host()))
            return fail(value.error(
                u"would go unencrypted; use https (http is only allowed for addresses of this machine)"_s, {}));
        if (url.hasFragment())
            return fail(value.error(u"has a part behind #, which no server gets to see"_s, {}));
        return Secret(value.text.trimmed());
    }

} // namespace

MonitoringValues::MonitoringValues(Take take, TakeStored takeStored, std::optional<uint> self)
    : m_take(std::move(take))
    , m_takeStored(std::move(takeStored))
    , m_self(self)
{
}

void MonitoringValues::hideSecrets(const SettingLayers &layers)
{
    for (const ValueSource level :
        {ValueSource::Flag, ValueSource::Environment, ValueSource::EnvFile, ValueSource::Profile}) {
        for (const QLatin1String name : {kWebhook, kPing}) {
            if (const auto found = layers.at(level, name))
                hideAddress(found->text);
        }
        if (const auto found = layers.at(level, kSigningKey)) {
            hideSecret(found->text);
            hideSecret(found->text.trimmed());
        }
    }
}

Result<> MonitoringValues::read(Settings &settings, const QString &home) const
{
    if (Result<> done = readLog(settings.log, home); !done)
        return done;
    AlertSettings &alerts = settings.alerts;
    for (const auto step : {&MonitoringValues::readWebhook, &MonitoringValues::readPing, &MonitoringValues::readCommand,
             &MonitoringValues::readThresholds}) {
        if (Result<> done = (this->*step)(alerts); !done)
            return done;
    }
    if (const auto found = m_take("DOCSWEEP_METRICS_FILE"_L1)) {
        const Result<QString> path = absolutePath(*found, u"/var/lib/prometheus/node-exporter/docsweep.prom"_s);
        if (!path)
            return fail(path.error());
        settings.metricsFile = *path;
    }
    return {};
}

Result<> MonitoringValues::readLog(LogSettings &log, const QString &home) const
{
    if (const auto found = m_take("DOCSWEEP_LOG_FORMAT"_L1)) {
        const int word = wordOf(*found, {"text"_L1, "json"_L1});
        if (word < 0)
            return fail(noneOf(*found, u"text, json"_s, u"json"_s));
        log.format = LogFormat(word);
    }
    if (const auto found = m_take("DOCSWEEP_LOG_LEVEL"_L1)) {
        const int word = wordOf(*found, {"debug"_L1, "info"_L1, "warning"_L1, "error"_L1});
        if (word < 0)
            return fail(noneOf(*found, u"debug, info, warning, error"_s, u"info"_s));
        log.level = LogLevel(word);
    }
    log.file = home + "/docsweep.log"_L1;
    if (const auto found = m_take("DOCSWEEP_LOG_FILE"_L1)) {
        const Result<QString> path = absolutePath(*found, u"/var/log/docsweep.log"_s);
        if (!path)
            return fail(path.error());
        log.file = *path;
    }
    const auto target = m_take("DOCSWEEP_LOG_TARGET"_L1);
    if (!target)
        return {};
    bool toFile = false;
    for (const QString &entry : target->text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = entry.trimmed().toLower();
        if (word == "file"_L1)
            toFile = true;
        else if (word == "console"_L1)
            log.console = true;
        else if (word == "journald"_L1)
            log.journald = true;
        else if (word == "syslog"_L1)
            log.syslog = true;
        else
            return fail(target->error(CauseKind::SettingChoice,
                {u"console, file, journald, syslog"_s, {}, shown(entry)}, u"file,journald"_s));
    }
    if (!toFile && !log.console && !log.journald && !log.syslog)
        return fail(target->error(u"names no place"_s, u"file"_s));
    if (!toFile)
        log.file.clear();
    return {};
}

/// What is stored is asked for only where something says that there is one: a keychain may be locked, or slow.
Result<std::optional<FoundValue>> MonitoringValues::takeSecret(QLatin1String name, bool isWanted) const
{
    if (auto found = m_take(name); found || !isWanted)
        return found;
    Result<std::optional<FoundValue>> stored = m_takeStored(name);
    if (stored && *stored)
        name == kSigningKey ? hideSecret((*stored)->text) : hideAddress((*stored)->text);
    return stored;
}

Result<> MonitoringValues::readWebhook(AlertSettings &alerts) const
{
    const auto kind = m_take(kWebhookKind);
    if (kind) {
        const int word = wordOf(*kind, {"json"_L1, "slack"_L1});
        if (word < 0)
            return fail(noneOf(*kind, u"json, slack"_s, u"slack"_s));
        alerts.webhookKind = WebhookKind(word);
    }
    const auto address = takeSecret(kWebhook, kind.has_value());
    if (!address)
        return fail(address.error());
    if (!*address)
        return {};
    Result<Secret> webhook = addressOf(**address);
    if (!webhook)
        return fail(webhook.error());
    alerts.webhook = *std::move(webhook);
    const auto key = takeSecret(kSigningKey, true);
    if (!key)
        return fail(key.error());
    if (!*key)
        return {};
    if ((*key)->text.trimmed().size() < kShortestKey)
        return fail((*key)->error(u"is shorter than %1 characters"_s.arg(kShortestKey), {}));
    alerts.signingKey = Secret((*key)->text.trimmed());
    return {};
}

Result<> MonitoringValues::readPing(AlertSettings &alerts) const
{
    const auto kind = m_take(kPingKind);
    if (kind) {
        const int word = wordOf(*kind, {"plain"_L1, "healthchecks"_L1});
        if (word < 0)
            return fail(noneOf(*kind, u"plain, healthchecks"_s, u"healthchecks"_s));
        alerts.pingKind = PingKind(word);
    }
    const auto address = takeSecret(kPing, kind.has_value());
    if (!address)
        return fail(address.error());
    if (!*address)
        return {};
    Result<Secret> ping = addressOf(**address);
    if (!ping)
        return fail(ping.error());
    alerts.ping = *std::move(ping);
    return {};
}

Result<> MonitoringValues::readCommand(AlertSettings &alerts) const
{
    const auto found = m_take("DOCSWEEP_ALERT_COMMAND"_L1);
    if (!found)
        return {};
    const QString example = u"/usr/local/bin/tell-the-admins --team papers"_s;
    const QStringList words = QProcess::splitCommand(found->text);
    if (words.isEmpty() || !QDir::isAbsolutePath(words.front()))
        return fail(found->error(u"is no program by its whole path (there is no shell)"_s, example));
    const QFileInfo program(words.front());
    if (!program.isFile() || !program.isExecutable())
        return fail(found->error(u"%1 is no program that can be run"_s.arg(shown(words.front())), example));
    const Result<JudgedFile> judged = judgeProgram(words.front(), m_self);
    if (!judged)
        return fail(found->error(judged.error().why(), example));
    if (!judged->objections.empty())
        return fail(
            found->error(Cause{CauseKind::ProgramUntrusted, {shown(words.front()), describe(judged->objections)}}, {}));
    alerts.command = words;
    return {};
}

Result<> MonitoringValues::readThresholds(AlertSettings &alerts) const
{
    if (const auto found = m_take("DOCSWEEP_ALERT_DESKTOP"_L1)) {
        const Result<bool> on = switchOf(*found);
        if (!on)
            return fail(on.error());
        alerts.desktop = *on;
    }
    if (const auto found = m_take("DOCSWEEP_ALERT_QUOTA_DAYS"_L1)) {
        const std::optional<double> days = plainNumber(found->text);
        if (!days || *days > kMostDays)
            return fail(
                found->error(CauseKind::SettingDays, {u"0"_s, QString::number(kMostDays), shown(found->text)}, u"7"_s));
        alerts.quotaWithin = Duration(std::llround(*days * 24 * kMicrosPerHour));
    }
    if (const auto found = m_take("DOCSWEEP_ALERT_PENDING_HOURS"_L1)) {
        const std::optional<double> hours = plainNumber(found->text);
        if (!hours || *hours > kMostHours)
            return fail(found->error(
                CauseKind::SettingHours, {u"0"_s, QString::number(kMostHours), shown(found->text)}, u"24"_s));
        alerts.pendingFor = Duration(std::llround(*hours * kMicrosPerHour));
    }
    return {};
}

} // namespace docsweep
