// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/jsonoutput.h"
#include "core/base/log.h"
#include "core/monitor/monitoring.h"

#include <QJsonDocument>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QJsonValue orNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(redacted(text));
    }

    void printJson(const QJsonObject &object, Console &console)
    {
        console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }

    QJsonArray jsonReports(const std::vector<ChannelReport> &reports)
    {
        QJsonArray array;
        for (const ChannelReport &report : reports)
            array.append(QJsonObject{{u"channel"_s, report.channel}, {u"where"_s, report.where},
                {u"delivered"_s, !report.problem}, {u"answer"_s, orNull(report.answer)},
                {u"problem"_s, report.problem ? orNull(report.problem->text) : QJsonValue(QJsonValue::Null)},
                {u"cause_kind"_s, jsonCause(report.problem ? report.problem->cause : Cause())}});
        return array;
    }

    Result<ExitCode> test(const AlertsOptions &options, const CommandContext &context)
    {
        Monitoring monitoring(context.settings, context.readers);
        if (!monitoring.tellsAnybody())
            return fail(ErrorKind::BadConfig,
                u"Nobody is told: set DOCSWEEP_ALERT_WEBHOOK, DOCSWEEP_ALERT_COMMAND, DOCSWEEP_ALERT_DESKTOP=true or "
                "DOCSWEEP_PING_URL. A stored address counts where DOCSWEEP_ALERT_WEBHOOK_KIND or DOCSWEEP_PING_KIND is "
                "set."_s);
        const std::vector<ChannelReport> reports = monitoring.test(context.stop);
        if (context.stop.stop_requested())
            return failCancelled();
        const auto failures = std::count_if(
            reports.begin(), reports.end(), [](const ChannelReport &report) { return report.problem.has_value(); });
        const ExitCode code = failures == 0 ? ExitCode::Done : ExitCode::Failed;
        const QString message = failures == 0 ? u"Every way to tell somebody works."_s
                                              : u"%1 of %2 ways to tell somebody do not work."_s.arg(
                                                  QString::number(failures), QString::number(reports.size()));
        if (options.json) {
            QJsonObject object = jsonHead("alerts"_L1, "test"_L1);
            object[u"channels"_s] = jsonReports(reports);
            setJsonEnd(object, code, message, nullptr);
            printJson(object, context.console);
            return code;
        }
        for (const ChannelReport &report : reports)
            context.console.print(u"  "_s + QString(report.problem ? u"FAILED"_s : u"ok"_s).leftJustified(8)
                + report.channel.leftJustified(10) + report.where + u": "_s
                + (report.problem ? report.problem->text : report.answer));
        context.console.print(message);
        return code;
    }

    Result<ExitCode> status(const AlertsOptions &options, const CommandContext &context)
    {
        const Result<Assessment> now = Monitoring(context.settings, context.readers).assessNow(context.stop);
        if (!now)
            return fail(now.error());
        const QString message =
            now->alerts.empty() ? u"There is nothing to tell."_s : u"%1 to tell."_s.arg(now->alerts.size());
        if (options.json) {
            QJsonArray alerts;
            for (const Alert &alert : now->alerts)
                alerts.append(QJsonObject{{u"kind"_s, QString(alertKindName(alert.kind))},
                    {u"severity"_s, QString(severityName(alert.severity))}, {u"text"_s, redacted(alert.text)},
                    {u"cause_kind"_s, jsonCause(alert.why.cause)}, {u"mend"_s, orNull(alert.mend)}});
            QJsonObject object = jsonHead("alerts"_L1, "status"_L1);
            object[u"alerts"_s] = alerts;
            setJsonEnd(object, ExitCode::Done, message, nullptr);
            printJson(object, context.console);
            return ExitCode::Done;
        }
        for (const Alert &alert : now->alerts) {
            context.console.print(
                u"%1, %2: %3"_s.arg(alertTitle(alert.kind), severityName(alert.severity), alert.text));
            if (!alert.mend.isEmpty())
                context.console.print(u"  mend: "_s + alert.mend);
        }
        context.console.print(message);
        return ExitCode::Done;
    }

} // namespace

Result<ExitCode> runAlerts(const AlertsOptions &options, const CommandContext &context)
{
    context.console.endProgress();
    return options.action == AlertsOptions::Action::Test ? test(options, context) : status(options, context);
}

} // namespace docsweep
