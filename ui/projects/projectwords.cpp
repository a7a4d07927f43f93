// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectwords.h"

#include "ui/activity/runtext.h"
#include "ui/words/alertwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::Projects)
    };

    const CellWords kNothing{u"–"_s, {}, CellGrade::Quiet, {}};

    QString headlineOf(const std::optional<Error> &error)
    {
        return error ? errorWords(*error).headline : QString();
    }

    QString sinceText(const std::optional<Instant> &since, Instant now)
    {
        return since ? Words::tr("since %1").arg(formatMinute(*since, now)) : QString();
    }

    /// One need in two lines.
    CellWords wordsOf(const ProjectNeed &need, Instant now)
    {
        using Kind = ProjectNeedKind;
        const auto count = int(std::min<qint64>(need.count, 1'000'000'000));
        const QString headline = headlineOf(need.why);
        switch (need.kind) {
        case Kind::SettingsWrong:
            return {Words::tr("The settings cannot be used"), headline, CellGrade::Danger};
        case Kind::DatabaseAway:
            return {Words::tr("The database cannot be reached"), headline, CellGrade::Danger};
        case Kind::StorageAway:
            return {Words::tr("The storage cannot be reached"), headline, CellGrade::Danger};
        case Kind::JournalUnreadable:
            return {Words::tr("This journal cannot be read"), headline, CellGrade::Danger};
        case Kind::RunsFailed:
            return {Words::tr("%Ln run(s) failed", nullptr, count),
                headline.isEmpty() ? Words::tr("Some items could not be deleted") : headline, CellGrade::Danger};
        case Kind::ScheduleRefused:
            return {Words::tr("The schedule cannot be followed"), headline, CellGrade::Danger};
        case Kind::RunLate:
            return {need.since ? Words::tr("A run is %1 late").arg(formatDuration(now - *need.since))
                               : Words::tr("A run is late"),
                need.since ? Words::tr("due %1").arg(formatMinute(*need.since, now)) : QString(), CellGrade::Danger};
        case Kind::Alerted:
            return {alertHeadline(need.alert), sinceText(need.since, now),
                need.rank() == ProjectRank::Failing ? CellGrade::Danger : CellGrade::Warning};
        case Kind::StorageUnlisted:
            return {Words::tr("The last scan could not list the files"), headline, CellGrade::Danger};
        case Kind::QuotaReached:
            return {Words::tr("The quota is used up"), formatPercent(need.share), CellGrade::Danger};
        case Kind::QuotaNear:
            return {Words::tr("%1 of the quota is used").arg(formatPercent(need.share)),
                Words::tr("Clean up, or raise the quota"), CellGrade::Warning};
        case Kind::PendingLong:
            return {Words::tr("%Ln deletion(s) wait for the storage", nullptr, count), sinceText(need.since, now),
                CellGrade::Warning};
        case Kind::Pending:
            return {Words::tr("%Ln deletion(s) wait for the storage", nullptr, count),
                Words::tr("The next run tries again"), CellGrade::Quiet};
        case Kind::JournalOlder:
            return {Words::tr("Made by an older docsweep"), Words::tr("Open it once to bring it up to date"),
                CellGrade::Quiet};
        case Kind::NeverScanned:
            return {Words::tr("Never scanned"), Words::tr("Open it to scan"), CellGrade::Quiet};
        }
        return {};
    }

    /// All of a need, for a tool tip.
    QString sentenceOf(const ProjectNeed &need, Instant now)
    {
        const CellWords words = wordsOf(need, now);
        const QString more = need.why && need.kind != ProjectNeedKind::Alerted ? errorSentence(*need.why)
            : need.kind == ProjectNeedKind::Alerted                            ? alertMend(need.alert)
                                                                               : words.second;
        return more.isEmpty() ? words.first
                              : Words::tr("%1: %2", "what a project needs, and more of it").arg(words.first, more);
    }

    QString sideText(const SideHealth &side)
    {
        if (!side.isNeeded)
            return Words::tr("off");
        return side.error ? Words::tr("no") : Words::tr("%1 ms").arg(formatCount(side.took.count()));
    }

    /// What stands in cells of figures while there are none.
    std::optional<CellWords> unknown(const ProjectRow &row)
    {
        if (!row.isRead)
            return CellWords{u"…"_s, {}, CellGrade::Quiet, Words::tr("Reading…")};
        if (row.status.settingsProblem || row.status.journalProblem || row.status.figures.isOlder)
            return CellWords{u"?"_s, {}, CellGrade::Quiet, Words::tr("Unknown")};
        return std::nullopt;
    }

} // namespace

CellWords needWords(const ProjectRow &row, Instant now)
{
    if (!row.isRead && row.needs.empty())
        return {Words::tr("Reading…"), {}, CellGrade::Quiet};
    if (row.needs.empty())
        return {Words::tr("Nothing"), {}, CellGrade::Good};
    CellWords words = wordsOf(row.needs.front(), now);
    QStringList lines;
    for (const ProjectNeed &need : row.needs)
        lines << sentenceOf(need, now);
    words.tip = lines.join(u'\n');
    if (const int more = int(row.needs.size()) - 1; more > 0) {
        const QString others = Words::tr("+%Ln more", "needs of a project that are not shown", more);
        words.second = words.second.isEmpty() ? others : formatFacts({others, words.second});
    }
    return words;
}

CellWords storedWords(const ProjectRow &row)
{
    if (const auto none = unknown(row))
        return *none;
    const std::optional<ProjectScan> &scan = row.status.figures.scan;
    if (!scan || !scan->storedBytes)
        return {u"–"_s, {}, CellGrade::Quiet, scan ? Words::tr("The last scan could not list the files") : QString()};
    const QString stored = formatBytes(*scan->storedBytes);
    const std::optional<double> share = row.status.quotaShare();
    if (!share)
        return {stored, {}, CellGrade::Plain, Words::tr("No quota is set")};
    const CellGrade grade = *share >= 1 ? CellGrade::Danger
        : *share >= kQuotaNear          ? CellGrade::Warning
                                        : CellGrade::Plain;
    return {Words::tr("%1 of %2").arg(stored, formatBytes(row.status.quotaBytes)), {}, grade,
        Words::tr("%1 of the quota").arg(formatPercent(*share))};
}

CellWords canGoWords(const ProjectRow &row, Instant now)
{
    if (const auto none = unknown(row))
        return *none;
    const std::optional<ProjectScan> &scan = row.status.figures.scan;
    if (!scan)
        return kNothing;
    const QString seen = formatAgo(now - scan->at);
    const QString tip = Words::tr("Scanned %1").arg(formatTime(scan->at, now));
    if (scan->items == 0)
        return {Words::tr("nothing"), seen, CellGrade::Quiet, tip};
    return {Words::tr("%Ln item(s)", nullptr, int(std::min<qint64>(scan->items, 1'000'000'000))),
        formatFacts({formatBytes(scan->bytes), seen}), CellGrade::Plain, tip};
}

CellWords lastRunWords(const ProjectRow &row, Instant now)
{
    if (const auto none = unknown(row))
        return *none;
    const std::optional<RunRecord> &record = row.status.figures.lastRun;
    if (!record)
        return {Words::tr("none yet"), {}, CellGrade::Quiet};
    const RunVerdict verdict = verdictOf(*record, false);
    const Instant at = record->run.finishedAt.value_or(record->run.startedAt);
    const qint64 freed = hasPlan(*record) ? record->run.totals.freedBytes : record->run.totals.earlierBytesFinished;
    QStringList facts{verdict.brief};
    if (freed > 0)
        facts << Words::tr("%1 freed").arg(formatBytes(freed));
    const CellGrade grade = verdict.grade == RunVerdict::Grade::Well ? CellGrade::Good
        : verdict.grade == RunVerdict::Grade::Broken                 ? CellGrade::Danger
                                                                     : CellGrade::Warning;
    return {formatMinute(at, now), formatFacts(facts), grade,
        (QStringList{verdict.text, starterText(*record)} + runNotes(*record, false)).join(u'\n')};
}

CellWords nextRunWords(const ProjectRow &row, Instant now)
{
    using State = ProjectSchedule::State;
    if (const auto none = unknown(row))
        return *none;
    const ProjectSchedule &schedule = row.status.figures.schedule;
    const QString at = schedule.next ? formatMinute(*schedule.next, now) : QString();
    switch (schedule.state) {
    case State::None:
        return {Words::tr("no schedule"), {}, CellGrade::Quiet};
    case State::SwitchedOff:
        return {Words::tr("switched off"), {}, CellGrade::Quiet,
            Words::tr("“Allow automatic runs” is off in Settings: automatic runs do nothing.")};
    case State::Refused:
        return {
            Words::tr("not possible"), {}, CellGrade::Danger, schedule.why ? errorSentence(*schedule.why) : QString()};
    case State::Paused:
        return {Words::tr("paused"), at.isEmpty() ? QString() : Words::tr("until %1").arg(at), CellGrade::Warning};
    case State::Waiting:
        return schedule.next && *schedule.next <= now ? CellWords{Words::tr("now"), Words::tr("due %1").arg(at)}
                                                      : CellWords{at};
    case State::Quiet:
        return {at, Words::tr("after quiet hours")};
    case State::Late:
    case State::ElsewhereLate:
        return {Words::tr("late"), Words::tr("due %1").arg(at), CellGrade::Danger,
            Words::tr("Check that this machine and its scheduler are running at these times.")};
    case State::Elsewhere:
        return {Words::tr("about %1").arg(at), Words::tr("by the system"), CellGrade::Plain,
            schedule.usual ? Words::tr("A scheduler outside docsweep begins a run about every %1.")
                                 .arg(formatDuration(*schedule.usual))
                           : QString()};
    }
    return {};
}

CellWords pendingWords(const ProjectRow &row, Instant now)
{
    const StateTotal &pending = row.status.figures.pending;
    if (pending.items == 0)
        return {};
    return {formatCount(pending.items), formatBytes(pending.bytes), CellGrade::Warning,
        row.status.figures.oldestPending
            ? Words::tr("The oldest waits since %1").arg(formatTime(*row.status.figures.oldestPending, now))
            : QString()};
}

CellWords failureWords(const ProjectRow &row)
{
    const ProjectFigures &figures = row.status.figures;
    if (figures.failures == 0)
        return {};
    return {formatCount(figures.failures), {}, CellGrade::Danger,
        figures.lastFailure.isEmpty() ? QString() : causeSentence(figures.lastFailure)};
}

CellWords workWords(const ProjectRow &row, Instant now)
{
    const std::optional<RunRecord> &record = row.status.figures.running;
    if (!record)
        return {};
    const QString since = Words::tr("since %1").arg(formatMinute(record->run.startedAt, now));
    const qint64 done = record->run.totals.of(ItemState::Deleted).items
        + record->run.totals.of(ItemState::AlreadyGone).items + record->run.totals.of(ItemState::Skipped).items;
    return {starterText(*record),
        record->planned > 0
            ? formatFacts({since, Words::tr("%1 of %2").arg(formatCount(done), formatCount(record->planned))})
            : since,
        CellGrade::Busy, verdictOf(*record, false).text};
}

CellWords healthWords(const ProjectRow &row)
{
    if (row.isAsking)
        return {Words::tr("asking…"), {}, CellGrade::Busy};
    if (row.status.healthProblem)
        return {Words::tr("not asked"), headlineOf(row.status.healthProblem), CellGrade::Danger,
            errorSentence(*row.status.healthProblem)};
    const std::optional<Reachability> &health = row.status.health;
    if (!health)
        return {Words::tr("not asked"), {}, CellGrade::Quiet};
    QStringList tip;
    for (const SideHealth *side : {&health->database, &health->storage}) {
        if (side->error)
            tip << errorSentence(*side->error);
    }
    const QString sides = Words::tr("database %1, storage %2", "how long each took to answer, or no")
                              .arg(sideText(health->database), sideText(health->storage));
    if (health->database.error && health->storage.error)
        return {Words::tr("neither answers"), {}, CellGrade::Danger, tip.join(u'\n')};
    if (health->database.error)
        return {Words::tr("no database"), Words::tr("storage answers"), CellGrade::Danger, tip.join(u'\n')};
    if (health->storage.error)
        return {Words::tr("no storage"), Words::tr("database answers"), CellGrade::Danger, tip.join(u'\n')};
    if (!health->storage.isNeeded)
        return {Words::tr("answers"), Words::tr("storage off"), CellGrade::Good, sides};
    return {Words::tr("both answer"), formatFacts({sideText(health->database), sideText(health->storage)}),
        CellGrade::Good, sides};
}

CellWords alertWordsOf(const ProjectRow &row, Instant now)
{
    const SaidAlerts &alerts = row.status.alerts;
    if (alerts.isEmpty())
        return {};
    QStringList lines;
    bool isCritical = false;
    for (auto alert = alerts.cbegin(); alert != alerts.cend(); ++alert) {
        lines << Words::tr("%1: %2", "what a project needs, and more of it")
                     .arg(alertHeadline(alert.key()), sinceText(alert->since, now));
        isCritical = isCritical || alert->severity == AlertSeverity::Critical;
    }
    const int more = int(alerts.size()) - 1;
    return {alertHeadline(alerts.firstKey()),
        more > 0 ? Words::tr("+%Ln more", "needs of a project that are not shown", more)
                 : sinceText(alerts.first().since, now),
        isCritical ? CellGrade::Danger : CellGrade::Warning, lines.join(u'\n')};
}

QString projectsSummary(const std::vector<ProjectRow> &rows)
{
    const auto needing =
        int(std::count_if(rows.begin(), rows.end(), [](const ProjectRow &row) { return row.needsPerson(); }));
    const QString count = Words::tr("%Ln connection(s)", nullptr, int(rows.size()));
    if (std::any_of(rows.begin(), rows.end(), [](const ProjectRow &row) { return !row.isRead; }))
        return count;
    return needing == 0 ? Words::tr("%1, none needs you").arg(count)
                        : Words::tr("%1, %Ln need(s) you", nullptr, needing).arg(count);
}

} // namespace docsweep
