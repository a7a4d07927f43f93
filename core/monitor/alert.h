// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace docsweep {

/// What an alert is about. There is at most one of a kind at a time for one database.
enum class AlertKind {
    RunFailed, ///< it did not come to its end, or could not begin
    RunIncomplete, ///< items failed, or places could not be read
    StorageAway, ///< rows went, their files wait
    LimitReached, ///< a safety limit stopped it before it deleted anything
    ClockSkew, ///< unattended runs refuse
    QuotaForecast,
    PendingOld, ///< deletions wait too long
    MissedRuns,
    ScheduleAbsent, ///< of any docsweep of the web app, by the ledger
    VaultFull, ///< it has no room for what is to be copied before it goes
    TermNotKept, ///< copies whose term is over are still in the vault
    RestorePending, ///< a restore was cut off, and its rest waits
    WentUncopied, ///< what went was not what had been copied
};
inline constexpr std::array kAlertKinds{AlertKind::RunFailed, AlertKind::RunIncomplete, AlertKind::StorageAway,
    AlertKind::LimitReached, AlertKind::ClockSkew, AlertKind::QuotaForecast, AlertKind::PendingOld,
    AlertKind::MissedRuns, AlertKind::ScheduleAbsent, AlertKind::VaultFull, AlertKind::TermNotKept,
    AlertKind::RestorePending, AlertKind::WentUncopied};

enum class AlertSeverity { Warning, Critical };

/// Something an admin has to know, as it is now.
struct Alert {
    AlertKind kind = AlertKind::RunFailed;
    AlertSeverity severity = AlertSeverity::Warning;
    QString text; ///< one sentence
    QString mend; ///< what to do about it
    /// How bad it is, in steps: while it stays the same, nothing is worth saying again, whatever the figures in `text`.
    QString grade;
    Why why = {}; ///< what is behind it, where something was said: the error or cause that `text` tells

    bool operator==(const Alert &) const = default;
};

/// The stable names in JSON, in the environment of a command and in figures: "run-failed", "critical".
QLatin1String alertKindName(AlertKind kind);
QLatin1String severityName(AlertSeverity severity);
std::optional<AlertKind> alertKindOf(const QString &name);

/// One line for people: "Cleanup failed".
QString alertTitle(AlertKind kind);

} // namespace docsweep
