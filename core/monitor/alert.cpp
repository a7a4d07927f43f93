// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/alert.h"

namespace docsweep {

using namespace Qt::StringLiterals;

QLatin1String alertKindName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::RunFailed:
        return "run-failed"_L1;
    case AlertKind::RunIncomplete:
        return "run-incomplete"_L1;
    case AlertKind::StorageAway:
        return "storage-away"_L1;
    case AlertKind::LimitReached:
        return "limit-reached"_L1;
    case AlertKind::ClockSkew:
        return "clock-skew"_L1;
    case AlertKind::QuotaForecast:
        return "quota-forecast"_L1;
    case AlertKind::PendingOld:
        return "pending-old"_L1;
    case AlertKind::MissedRuns:
        return "missed-runs"_L1;
    case AlertKind::ScheduleAbsent:
        return "schedule-absent"_L1;
    case AlertKind::VaultFull:
        return "vault-full"_L1;
    case AlertKind::TermNotKept:
        return "term-not-kept"_L1;
    case AlertKind::RestorePending:
        return "restore-pending"_L1;
    case AlertKind::WentUncopied:
        return "went-uncopied"_L1;
    }
    return ""_L1;
}

QLatin1String severityName(AlertSeverity severity)
{
    return severity == AlertSeverity::Critical ? "critical"_L1 : "warning"_L1;
}

std::optional<AlertKind> alertKindOf(const QString &name)
{
    for (const AlertKind kind : kAlertKinds) {
        if (name == alertKindName(kind))
            return kind;
    }
    return {};
}

QString alertTitle(AlertKind kind)
{
    switch (kind) {
    case AlertKind::RunFailed:
        return u"Cleanup failed"_s;
    case AlertKind::RunIncomplete:
        return u"Cleanup done in part"_s;
    case AlertKind::StorageAway:
        return u"Storage unavailable"_s;
    case AlertKind::LimitReached:
        return u"Stopped by a safety limit"_s;
    case AlertKind::ClockSkew:
        return u"Clocks disagree"_s;
    case AlertKind::QuotaForecast:
        return u"Storage quota"_s;
    case AlertKind::PendingOld:
        return u"Deletions wait too long"_s;
    case AlertKind::MissedRuns:
        return u"Runs were missed"_s;
    case AlertKind::ScheduleAbsent:
        return u"A schedule does not start its runs"_s;
    case AlertKind::VaultFull:
        return u"No room for copies"_s;
    case AlertKind::TermNotKept:
        return u"Copies outlive their term"_s;
    case AlertKind::RestorePending:
        return u"A restore waits to be finished"_s;
    case AlertKind::WentUncopied:
        return u"Deleted without a copy"_s;
    }
    return {};
}

} // namespace docsweep
