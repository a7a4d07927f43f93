// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/projectstatus.h"

#include <algorithm>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// An alert says nothing new where the journal tells the same.
    bool isTold(AlertKind alert, const std::vector<ProjectNeed> &needs)
    {
        const auto has = [&needs](std::initializer_list<ProjectNeedKind> kinds) {
            return std::any_of(needs.begin(), needs.end(), [kinds](const ProjectNeed &need) {
                return std::find(kinds.begin(), kinds.end(), need.kind) != kinds.end();
            });
        };
        switch (alert) {
        case AlertKind::RunFailed:
        case AlertKind::RunIncomplete:
        case AlertKind::LimitReached:
        case AlertKind::ClockSkew:
            return has({ProjectNeedKind::RunsFailed});
        case AlertKind::StorageAway:
            return has({ProjectNeedKind::StorageAway, ProjectNeedKind::StorageUnlisted});
        case AlertKind::QuotaForecast:
            return has({ProjectNeedKind::QuotaReached, ProjectNeedKind::QuotaNear});
        case AlertKind::PendingOld:
            return has({ProjectNeedKind::PendingLong});
        case AlertKind::MissedRuns:
        case AlertKind::ScheduleAbsent:
            return has({ProjectNeedKind::RunLate});
        case AlertKind::VaultFull:
        case AlertKind::TermNotKept:
        case AlertKind::RestorePending:
        case AlertKind::WentUncopied:
            return false;
        }
        return false;
    }

    void addHealth(const ProjectStatus &status, std::vector<ProjectNeed> &needs)
    {
        if (status.healthProblem)
            needs.push_back({ProjectNeedKind::SettingsWrong, status.healthProblem});
        if (!status.health)
            return;
        if (status.health->database.error)
            needs.push_back({ProjectNeedKind::DatabaseAway, status.health->database.error});
        if (status.health->storage.error)
            needs.push_back({ProjectNeedKind::StorageAway, status.health->storage.error});
    }

    void addFigures(const ProjectStatus &status, Instant now, std::vector<ProjectNeed> &needs)
    {
        const ProjectFigures &figures = status.figures;
        if (figures.isOlder) {
            needs.push_back({ProjectNeedKind::JournalOlder});
            return;
        }
        if (figures.failures > 0) {
            std::optional<Error> why;
            if (!figures.lastFailure.isEmpty())
                why = errorOf(ErrorKind::Io, figures.lastFailure);
            needs.push_back({ProjectNeedKind::RunsFailed, why, figures.failures});
        }
        if (figures.schedule.state == ProjectSchedule::State::Refused)
            needs.push_back({ProjectNeedKind::ScheduleRefused, figures.schedule.why});
        if (figures.schedule.isLate() && !figures.running)
            needs.push_back({ProjectNeedKind::RunLate, {}, 0, figures.schedule.next});
        if (figures.scan && !figures.scan->storageProblem.isEmpty())
            needs.push_back(
                {ProjectNeedKind::StorageUnlisted, errorOf(ErrorKind::Unavailable, figures.scan->storageProblem)});
        if (const std::optional<double> share = status.quotaShare(); share && *share >= kQuotaNear)
            needs.push_back(
                {*share >= 1 ? ProjectNeedKind::QuotaReached : ProjectNeedKind::QuotaNear, {}, 0, {}, *share});
        if (figures.pending.items > 0) {
            const bool isLong = status.pendingFor > Duration::zero() && figures.oldestPending
                && now - *figures.oldestPending > status.pendingFor;
            needs.push_back({isLong ? ProjectNeedKind::PendingLong : ProjectNeedKind::Pending, {},
                figures.pending.items, figures.oldestPending});
        }
        if (!figures.scan)
            needs.push_back({ProjectNeedKind::NeverScanned});
    }

    ProjectRank rankOfAlert(AlertKind alert)
    {
        switch (alert) {
        case AlertKind::QuotaForecast:
        case AlertKind::VaultFull:
            return ProjectRank::Filling;
        case AlertKind::PendingOld:
        case AlertKind::RestorePending:
            return ProjectRank::Waiting;
        default:
            return ProjectRank::Failing;
        }
    }

    QString because(const ProjectNeed &need)
    {
        return need.why ? QString(u": "_s + need.why->text) : QString();
    }

    QString counted(qint64 count, const QString &one, const QString &many)
    {
        return QString::number(count) + u' ' + (count == 1 ? one : many);
    }

} // namespace

ProjectRank ProjectNeed::rank() const
{
    switch (kind) {
    case ProjectNeedKind::SettingsWrong:
    case ProjectNeedKind::DatabaseAway:
    case ProjectNeedKind::StorageAway:
    case ProjectNeedKind::JournalUnreadable:
        return ProjectRank::Broken;
    case ProjectNeedKind::RunsFailed:
    case ProjectNeedKind::ScheduleRefused:
    case ProjectNeedKind::RunLate:
    case ProjectNeedKind::StorageUnlisted:
        return ProjectRank::Failing;
    case ProjectNeedKind::Alerted:
        return rankOfAlert(alert);
    case ProjectNeedKind::QuotaReached:
    case ProjectNeedKind::QuotaNear:
        return ProjectRank::Filling;
    case ProjectNeedKind::PendingLong:
    case ProjectNeedKind::Pending:
        return ProjectRank::Waiting;
    case ProjectNeedKind::JournalOlder:
    case ProjectNeedKind::NeverScanned:
        break;
    }
    return ProjectRank::Fine;
}

std::optional<double> ProjectStatus::quotaShare() const
{
    if (quotaBytes <= 0 || !figures.scan || !figures.scan->storedBytes)
        return std::nullopt;
    return double(*figures.scan->storedBytes) / double(quotaBytes);
}

ProjectTerms termsOf(const Settings &settings, const QString &databaseName)
{
    ProjectTerms terms;
    terms.place = {settings.home, databaseName, {{}, settings.retention.autoCleanup}};
    if (settings.sources.value(u"CLEANUP_INTERVAL_HOURS"_s, ValueSource::Default) != ValueSource::Default)
        terms.place.rhythm.period = settings.retention.period;
    terms.quotaBytes = settings.retention.quotaBytes;
    terms.pendingFor = settings.alerts.pendingFor;
    return terms;
}

Result<ProjectStatus> readProjectStatus(const Result<ProjectTerms> &terms, Instant now, std::stop_token stop)
{
    ProjectStatus status;
    if (!terms) {
        status.settingsProblem = terms.error();
        return status;
    }
    status.quotaBytes = terms->quotaBytes;
    status.pendingFor = terms->pendingFor;
    Result<ProjectFigures> figures = readProjectFigures(terms->place, now, std::move(stop));
    if (!figures && figures.error().kind == ErrorKind::Cancelled)
        return fail(figures.error());
    if (!figures) {
        status.journalProblem = figures.error();
        return status;
    }
    status.figures = *std::move(figures);
    const AlertMemory memory = AlertBook::read(terms->place.home, terms->place.databaseName);
    for (const SaidAlerts &said : memory.said) {
        for (auto alert = said.cbegin(); alert != said.cend(); ++alert) {
            const auto known = status.alerts.constFind(alert.key());
            if (known == status.alerts.cend() || known->severity < alert->severity)
                status.alerts.insert(alert.key(), *alert);
        }
    }
    return status;
}

std::vector<ProjectNeed> needsOf(const ProjectStatus &status, Instant now)
{
    if (status.settingsProblem)
        return {{ProjectNeedKind::SettingsWrong, status.settingsProblem}};
    std::vector<ProjectNeed> needs;
    addHealth(status, needs);
    if (status.journalProblem)
        needs.push_back({ProjectNeedKind::JournalUnreadable, status.journalProblem});
    else
        addFigures(status, now, needs);
    for (auto alert = status.alerts.cbegin(); alert != status.alerts.cend(); ++alert) {
        if (!isTold(alert.key(), needs))
            needs.push_back(
                {ProjectNeedKind::Alerted, errorOf(ErrorKind::Io, Why(alert->text)), 0, alert->since, 0, alert.key()});
    }
    // Of an alert its own rank counts; of one rank the kinds stand in their order.
    std::stable_sort(needs.begin(), needs.end(), [](const ProjectNeed &a, const ProjectNeed &b) {
        return a.rank() != b.rank() ? a.rank() < b.rank() : a.kind < b.kind;
    });
    return needs;
}

ProjectRank rankOf(const std::vector<ProjectNeed> &needs)
{
    return needs.empty() ? ProjectRank::Fine : needs.front().rank();
}

QString describe(const ProjectNeed &need, Instant now)
{
    const auto waited = [&need, now] { return need.since ? describeDuration(now - *need.since) : u"some time"_s; };
    const auto percent = [&need]() -> QString { return QString::number(std::floor(need.share * 100)) + u'%'; };
    switch (need.kind) {
    case ProjectNeedKind::SettingsWrong:
        return u"the settings cannot be used"_s + because(need);
    case ProjectNeedKind::DatabaseAway:
        return u"the database does not answer as it should"_s + because(need);
    case ProjectNeedKind::StorageAway:
        return u"the storage does not answer as it should"_s + because(need);
    case ProjectNeedKind::JournalUnreadable:
        return u"this journal cannot be read"_s + because(need);
    case ProjectNeedKind::RunsFailed:
        return counted(need.count, u"run has failed since the last good one"_s,
                   u"runs have failed since the last good one"_s)
            + because(need);
    case ProjectNeedKind::ScheduleRefused:
        return u"the schedule cannot be followed"_s + because(need);
    case ProjectNeedKind::RunLate:
        return u"a run was due %1 ago, and none has begun"_s.arg(waited());
    case ProjectNeedKind::Alerted:
        return alertTitle(need.alert) + because(need);
    case ProjectNeedKind::StorageUnlisted:
        return u"the last scan could not list the files"_s + because(need);
    case ProjectNeedKind::QuotaReached:
        return u"the quota is used up (%1)"_s.arg(percent());
    case ProjectNeedKind::QuotaNear:
        return u"%1 of the quota is used"_s.arg(percent());
    case ProjectNeedKind::PendingLong:
        return counted(need.count, u"deletion waits"_s, u"deletions wait"_s)
            + u" for the storage, the oldest for %1"_s.arg(waited());
    case ProjectNeedKind::Pending:
        return counted(need.count, u"deletion waits"_s, u"deletions wait"_s) + u" for the storage"_s;
    case ProjectNeedKind::JournalOlder:
        return u"the journal was made by an older docsweep; opening it here brings it up to date"_s;
    case ProjectNeedKind::NeverScanned:
        return u"never scanned"_s;
    }
    return {};
}

QLatin1String needName(ProjectNeedKind kind)
{
    switch (kind) {
    case ProjectNeedKind::SettingsWrong:
        return "settings-wrong"_L1;
    case ProjectNeedKind::DatabaseAway:
        return "database-away"_L1;
    case ProjectNeedKind::StorageAway:
        return "storage-away"_L1;
    case ProjectNeedKind::JournalUnreadable:
        return "journal-unreadable"_L1;
    case ProjectNeedKind::RunsFailed:
        return "runs-failed"_L1;
    case ProjectNeedKind::ScheduleRefused:
        return "schedule-refused"_L1;
    case ProjectNeedKind::RunLate:
        return "run-late"_L1;
    case ProjectNeedKind::Alerted:
        return "alert"_L1;
    case ProjectNeedKind::StorageUnlisted:
        return "storage-unlisted"_L1;
    case ProjectNeedKind::QuotaReached:
        return "quota-reached"_L1;
    case ProjectNeedKind::QuotaNear:
        return "quota-near"_L1;
    case ProjectNeedKind::PendingLong:
        return "pending-long"_L1;
    case ProjectNeedKind::Pending:
        return "pending"_L1;
    case ProjectNeedKind::JournalOlder:
        return "journal-older"_L1;
    case ProjectNeedKind::NeverScanned:
        return "never-scanned"_L1;
    }
    return ""_L1;
}

QString describe(const ProjectSchedule &schedule)
{
    using State = ProjectSchedule::State;
    const QString at =
        schedule.next ? toIsoUtc(std::chrono::floor<std::chrono::seconds>(*schedule.next)).left(16) + u'Z' : QString();
    switch (schedule.state) {
    case State::None:
        return u"no schedule"_s;
    case State::SwitchedOff:
        return u"switched off"_s;
    case State::Refused:
        return u"not possible"_s;
    case State::Paused:
        return at.isEmpty() ? u"paused"_s : u"paused until "_s + at;
    case State::Waiting:
    case State::Quiet:
        return at;
    case State::Late:
    case State::ElsewhereLate:
        return u"was due "_s + at;
    case State::Elsewhere:
        return u"about "_s + at;
    }
    return {};
}

QLatin1String scheduleStateName(ProjectSchedule::State state)
{
    using State = ProjectSchedule::State;
    switch (state) {
    case State::None:
        return "none"_L1;
    case State::SwitchedOff:
        return "switched-off"_L1;
    case State::Refused:
        return "refused"_L1;
    case State::Paused:
        return "paused"_L1;
    case State::Waiting:
        return "waiting"_L1;
    case State::Quiet:
        return "quiet"_L1;
    case State::Late:
        return "late"_L1;
    case State::Elsewhere:
        return "elsewhere"_L1;
    case State::ElsewhereLate:
        return "elsewhere-late"_L1;
    }
    return ""_L1;
}

} // namespace docsweep
