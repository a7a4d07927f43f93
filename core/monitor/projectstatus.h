// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/projectfigures.h"
#include "core/monitor/alertbook.h"
#include "core/sweep/reachability.h"

#include <vector>

namespace docsweep {

/// What may call for a person, the worst first.
enum class ProjectNeedKind {
    SettingsWrong, ///< why
    DatabaseAway, ///< why
    StorageAway, ///< why
    JournalUnreadable, ///< why
    RunsFailed, ///< count: since the last good one; why: what stopped the newest
    ScheduleRefused, ///< why
    RunLate, ///< since: when it was due
    Alerted, ///< alert
    StorageUnlisted, ///< why: the newest scan could not list the storage
    QuotaReached, ///< share
    QuotaNear, ///< share
    PendingLong, ///< count, since
    Pending, ///< count; from here on nobody is needed: runs try again by themselves
    JournalOlder, ///< opening the connection brings it up to date
    NeverScanned,
};

/// The order of a list of projects.
enum class ProjectRank { Broken, Failing, Filling, Waiting, Fine };

struct ProjectNeed {
    ProjectNeedKind kind = ProjectNeedKind::NeverScanned;
    std::optional<Error> why = {}; ///< where there is one; its kind is that of the error
    qint64 count = 0;
    std::optional<Instant> since = {};
    double share = 0; ///< of the quota
    AlertKind alert = AlertKind::RunFailed;

    bool needsPerson() const { return kind < ProjectNeedKind::Pending; }
    ProjectRank rank() const;
    bool operator==(const ProjectNeed &) const = default;
};

/// From this share of the quota on it is nearly full; as the gauge of the window has it.
inline constexpr double kQuotaNear = 0.8;

/// What is known of one project without opening it. A value.
struct ProjectStatus {
    std::optional<Error> settingsProblem; ///< they cannot be loaded: nothing else is known then
    std::optional<Error> journalProblem; ///< it cannot be read: of the figures nothing is known then
    qint64 quotaBytes = 0; ///< 0: there is none
    Duration pendingFor{}; ///< deletions that wait for longer call for somebody; 0: never
    ProjectFigures figures;
    SaidAlerts alerts; ///< that are on, whoever was told of them
    std::optional<Reachability> health; ///< nothing: it was not asked
    std::optional<Error> healthProblem; ///< why it could not be asked: a key that is missing

    /// Of the quota; nothing where either is unknown.
    std::optional<double> quotaShare() const;
};

/// What there is to know of a project beside its place.
struct ProjectTerms {
    ProjectPlace place;
    qint64 quotaBytes = 0;
    Duration pendingFor{};

    bool operator==(const ProjectTerms &) const = default;
};

/// From settings that may have been loaded without secrets; `databaseName`: SessionReader::name().
ProjectTerms termsOf(const Settings &settings, const QString &databaseName);

/// Reads what is written down of a project: journal and alerts. `terms` an error: the status says so. Never asks
/// database or storage. Blocking; worker threads. Errors: Cancelled alone.
Result<ProjectStatus> readProjectStatus(const Result<ProjectTerms> &terms, Instant now, std::stop_token stop);

/// Everything that may call for somebody, the worst first; empty: nothing. Pure.
std::vector<ProjectNeed> needsOf(const ProjectStatus &status, Instant now);

/// Whose needs come first in a list. Names decide between equals, by the caller.
ProjectRank rankOf(const std::vector<ProjectNeed> &needs);

/// "2 runs have failed since the last good one: …": for the command line and logs.
QString describe(const ProjectNeed &need, Instant now);
/// The stable word in JSON: "run-late".
QLatin1String needName(ProjectNeedKind kind);

/// "next run at 2026-11-22T15:00:00Z", "no schedule": for the command line and logs.
QString describe(const ProjectSchedule &schedule);
QLatin1String scheduleStateName(ProjectSchedule::State state);

} // namespace docsweep
