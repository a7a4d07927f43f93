// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/alertbook.h"

#include "core/base/log.h"
#include "core/base/ownfile.h"
#include "core/base/pause.h"
#include "core/config/smallfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/file.h>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kLookEvery = 100ms;
    constexpr int kLooks = 300;

    QString pathIn(const QString &home)
    {
        return home + "/alerts.json"_L1;
    }

    QJsonObject readAll(const QString &home)
    {
        if (!QFileInfo::exists(pathIn(home)))
            return {};
        const Result<QByteArray> text = readSmallFile(pathIn(home));
        QJsonParseError problem{};
        const QJsonDocument document = text ? QJsonDocument::fromJson(*text, &problem) : QJsonDocument();
        if (!text || problem.error != QJsonParseError::NoError)
            logWarning(u"what was told before is forgotten, since %1 cannot be read: %2"_s.arg(
                pathIn(home), text ? problem.errorString() : text.error().text));
        return document.object();
    }

    std::optional<Instant> instantOf(const QJsonValue &value)
    {
        return parseInstant(value.toString().toLatin1());
    }

    QJsonObject toJson(const SaidAlerts &said)
    {
        QJsonObject object;
        for (auto it = said.begin(); it != said.end(); ++it)
            object[QString(alertKindName(it.key()))] = QJsonObject{{u"severity"_s, QString(severityName(it->severity))},
                {u"grade"_s, it->grade}, {u"text"_s, redacted(it->text)}, {u"since"_s, toIsoUtc(it->since)}};
        return object;
    }

    SaidAlerts saidFrom(const QJsonObject &object)
    {
        SaidAlerts said;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const std::optional<AlertKind> kind = alertKindOf(it.key());
            const QJsonObject one = it->toObject();
            if (kind)
                said[*kind] = {one[u"severity"_s].toString() == severityName(AlertSeverity::Critical)
                        ? AlertSeverity::Critical
                        : AlertSeverity::Warning,
                    one[u"grade"_s].toString(), one[u"text"_s].toString(),
                    instantOf(one[u"since"_s]).value_or(Instant())};
        }
        return said;
    }

    QJsonObject toJson(const AlertMemory &memory)
    {
        QJsonObject channels;
        for (auto it = memory.said.begin(); it != memory.said.end(); ++it)
            channels[it.key()] = toJson(*it);
        QJsonObject object{{u"said"_s, channels}};
        if (memory.last) {
            const LastEnd &last = *memory.last;
            object[u"last"_s] = QJsonObject{{u"exit_code"_s, last.exitCode},
                {u"started_at"_s, toIsoUtc(last.startedAt)}, {u"ended_at"_s, toIsoUtc(last.endedAt)},
                {u"well_at"_s, last.wellAt ? QJsonValue(toIsoUtc(*last.wellAt)) : QJsonValue(QJsonValue::Null)},
                {u"untold"_s, last.untold}};
        }
        return object;
    }

    AlertMemory memoryFrom(const QJsonObject &object)
    {
        AlertMemory memory;
        const QJsonObject channels = object[u"said"_s].toObject();
        for (auto it = channels.begin(); it != channels.end(); ++it)
            memory.said[it.key()] = saidFrom(it->toObject());
        const QJsonObject last = object[u"last"_s].toObject();
        const std::optional<Instant> started = instantOf(last[u"started_at"_s]);
        const std::optional<Instant> ended = instantOf(last[u"ended_at"_s]);
        if (started && ended)
            memory.last = {last[u"exit_code"_s].toInt(), *started, *ended, instantOf(last[u"well_at"_s]),
                last[u"untold"_s].toInteger()};
        return memory;
    }

} // namespace

std::vector<AlertNews> newsFor(const SaidAlerts &said, const Assessment &now)
{
    std::vector<AlertNews> news;
    for (const Alert &alert : now.alerts) {
        const auto before = said.find(alert.kind);
        if (before == said.end())
            news.push_back({AlertEvent::New, alert});
        else if (before->grade != alert.grade || before->severity != alert.severity)
            news.push_back({AlertEvent::Changed, alert});
    }
    for (auto it = said.begin(); it != said.end(); ++it) {
        const bool isOn = std::any_of(
            now.alerts.begin(), now.alerts.end(), [&it](const Alert &alert) { return alert.kind == it.key(); });
        if (!isOn && now.judged.contains(it.key()))
            news.push_back({AlertEvent::Resolved,
                {it.key(), it->severity, u"Over: %2 (told first at %1)"_s.arg(toIsoUtc(it->since), it->text), {}, {}}});
    }
    return news;
}

void note(SaidAlerts &said, const AlertNews &news, Instant now)
{
    if (news.event == AlertEvent::Resolved) {
        said.remove(news.alert.kind);
        return;
    }
    const auto before = said.find(news.alert.kind);
    said[news.alert.kind] = {
        news.alert.severity, news.alert.grade, news.alert.text, before == said.end() ? now : before->since};
}

AlertBook::AlertBook(QString home, QString databaseName, Descriptor lock)
    : m_home(std::move(home))
    , m_databaseName(std::move(databaseName))
    , m_lock(std::move(lock))
{
}

AlertBook::~AlertBook() = default;

Result<std::unique_ptr<AlertBook>> AlertBook::open(
    const QString &home, const QString &databaseName, std::stop_token stop)
{
    const QString path = home + "/alerts.lock"_L1;
    Result<Descriptor> lock = openToLock(path);
    if (!lock)
        return fail(lock.error());
    const int locked = lock->fd();
    std::unique_ptr<AlertBook> book(new AlertBook(home, databaseName, *std::move(lock)));
    for (int look = 0; ::flock(locked, LOCK_EX | LOCK_NB) != 0; ++look) {
        if (look >= kLooks)
            return fail(ErrorKind::Unavailable, u"another docsweep has been telling alerts for half a minute"_s);
        if (!pauseFor(kLookEvery, stop))
            return failCancelled();
    }
    book->memory = read(home, databaseName);
    return book;
}

AlertMemory AlertBook::read(const QString &home, const QString &databaseName)
{
    return memoryFrom(readAll(home)[u"databases"_s].toObject()[databaseName].toObject());
}

Result<> AlertBook::save()
{
    QJsonObject all = readAll(m_home);
    QJsonObject databases = all[u"databases"_s].toObject();
    databases[m_databaseName] = toJson(memory);
    all[u"version"_s] = 1;
    all[u"databases"_s] = databases;
    return writePrivateFile(pathIn(m_home), QJsonDocument(all).toJson(QJsonDocument::Indented));
}

} // namespace docsweep
