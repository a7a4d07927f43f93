// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/alertmessage.h"

#include "core/base/log.h"
#include "core/config/connectionlook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kLongestFact = 8000; ///< a system has a limit for an environment, and no program wants more

    QString titleOf(const AlertMessage &message)
    {
        return message.event == AlertEvent::Test ? u"Test"_s : alertTitle(message.alert.kind);
    }

    QString severityOf(const AlertMessage &message)
    {
        const bool isGood = message.event == AlertEvent::Resolved || message.event == AlertEvent::Test;
        return isGood ? u"info"_s : QString(severityName(message.alert.severity));
    }

    QString slackText(QString text)
    {
        return text.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    }

} // namespace

QLatin1String eventName(AlertEvent event)
{
    switch (event) {
    case AlertEvent::New:
        return "new"_L1;
    case AlertEvent::Changed:
        return "changed"_L1;
    case AlertEvent::Resolved:
        return "resolved"_L1;
    case AlertEvent::Test:
        return "test"_L1;
    }
    return ""_L1;
}

QString kindOf(const AlertMessage &message)
{
    return message.event == AlertEvent::Test ? u"test"_s : QString(alertKindName(message.alert.kind));
}

QString whereOf(const AlertMessage &message)
{
    const QString project = projectText(message.project, {message.mark, LookColour::None});
    return project.isEmpty() ? message.host : QString(message.host + u", "_s + project);
}

QString lineOf(const AlertMessage &message)
{
    return redacted(u"[%1] %2: %3"_s.arg(whereOf(message), titleOf(message), message.alert.text));
}

QByteArray toJson(const AlertMessage &message)
{
    const QJsonObject object{
        {u"schema"_s, u"docsweep.alert"_s},
        {u"version"_s, 1},
        {u"id"_s, message.id},
        {u"event"_s, QString(eventName(message.event))},
        {u"kind"_s, kindOf(message)},
        {u"key"_s, QString(message.databaseName + u'#' + kindOf(message))},
        {u"severity"_s, severityOf(message)},
        {u"text"_s, redacted(message.alert.text)},
        {u"mend"_s, redacted(message.alert.mend)},
        {u"host"_s, message.host},
        {u"program"_s, QStringLiteral("docsweep " DOCSWEEP_VERSION)},
        {u"database"_s, redacted(message.databaseName)},
        {u"project"_s, redacted(message.project)},
        {u"mark"_s, redacted(message.mark)},
        {u"run"_s, message.run ? QJsonValue(*message.run) : QJsonValue(QJsonValue::Null)},
        {u"time"_s, toIsoUtc(message.at)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toSlackJson(const AlertMessage &message)
{
    QString text = u"*docsweep on %1: %2*\n%3"_s.arg(
        slackText(redacted(whereOf(message))), slackText(titleOf(message)), slackText(redacted(message.alert.text)));
    if (!message.alert.mend.isEmpty())
        text += u'\n' + slackText(redacted(message.alert.mend));
    return QJsonDocument(QJsonObject{{u"text"_s, text}}).toJson(QJsonDocument::Compact);
}

QMap<QString, QString> toEnvironment(const AlertMessage &message)
{
    QMap<QString, QString> facts;
    const auto add = [&facts](const QString &name, QString value) {
        value = redacted(value).remove(QChar(0)).left(kLongestFact);
        facts[u"DOCSWEEP_ALERT_"_s + name] = value;
    };
    add(u"EVENT"_s, eventName(message.event));
    add(u"KIND"_s, kindOf(message));
    add(u"SEVERITY"_s, severityOf(message));
    add(u"TEXT"_s, message.alert.text);
    add(u"MEND"_s, message.alert.mend);
    add(u"HOST"_s, message.host);
    add(u"DATABASE"_s, message.databaseName);
    add(u"PROJECT"_s, message.project);
    add(u"MARK"_s, message.mark);
    add(u"RUN"_s, message.run ? QString::number(*message.run) : QString());
    add(u"TIME"_s, toIsoUtc(message.at));
    add(u"ID"_s, message.id);
    return facts;
}

QByteArray signatureOf(const QByteArray &body, const Secret &key, Instant at)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count();
    const QByteArray time = QByteArray::number(qint64(seconds));
    const QByteArray code =
        QMessageAuthenticationCode::hash(time + '.' + body, key.reveal().toUtf8(), QCryptographicHash::Sha256).toHex();
    return "t=" + time + ",v1=" + code;
}

} // namespace docsweep
