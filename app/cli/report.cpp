// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/reportparts.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

    constexpr auto kStorageAway = "Storage service unavailable"_L1;

    QString describeScope(const Policy &policy)
    {
        if (policy.onlySession)
            return u"session "_s + displayKey(*policy.onlySession) + ", whatever its age"_L1;
        return u"older than "_s + describeDuration(policy.age) + " (before "_L1 + formatTime(policy.cutoff)
            + ", database clock)"_L1;
    }

    QString countRow(QLatin1String label, qint64 items)
    {
        return u"  "_s + QString(label).leftJustified(18) + QString::number(items).rightJustified(10);
    }

    QString countRow(QLatin1String label, qint64 items, qint64 bytes)
    {
        const QString row = countRow(label, items);
        return items == 0 ? row : QString(row + "  "_L1 + formatBytes(bytes).rightJustified(12));
    }

    /// What else a run of it takes away.
    QString loginsOf(const Plan &plan)
    {
        const auto &sessions = plan.statistics.beside.djangoSessions;
        if (!sessions || !sessions->isCleaned || (sessions->expired && sessions->expired->rows == 0))
            return {};
        return u"Besides, %1 expired rows of django_session would go"_s.arg(shownCount(sessions->expired));
    }

    QString loginsGone(const RunTotals &totals)
    {
        return formatCount(totals.djangoSessionsDeleted, "expired row"_L1) + u" of django_session"_s;
    }

    QString kindRow(QLatin1String label, const KindTotal &total)
    {
        return countRow(label, total.items, total.bytes);
    }

    QString stateRow(QLatin1String label, const StateTotal &total)
    {
        return countRow(label, total.items, total.bytes);
    }

    QString runStateSentence(RunState state)
    {
        switch (state) {
        case RunState::Running:
            return u"still running, or its process died"_s;
        case RunState::Done:
            return u"done"_s;
        case RunState::Cancelled:
            return u"cancelled"_s;
        case RunState::Failed:
            return u"failed"_s;
        case RunState::Interrupted:
            return u"interrupted; a later run settled it"_s;
        }
        return {};
    }

    /// Of what was pending when the run ended, how much is so still: " (3 wait now)".
    QString waitingNow(const Run &run)
    {
        const qint64 then = run.totals.of(ItemState::Pending).items;
        if (then == 0 || run.state == RunState::Running || run.waiting == then)
            return {};
        return run.waiting == 0 ? u" then, none now"_s
                                : QString(u" then, "_s + QString::number(run.waiting) + u" now"_s);
    }

    qint64 dealtWith(const RunTotals &totals)
    {
        return std::accumulate(totals.byState.begin(), totals.byState.end(), qint64(0),
            [](qint64 sum, const StateTotal &total) { return sum + total.items; });
    }

    QString took(const Run &run)
    {
        return run.finishedAt ? describeDuration(tookTime(run, *run.finishedAt)) : QString();
    }

    constexpr qsizetype kLongestWhose = 24;

    /// Number, time, trigger, state, deleted, freed, the rest; `whose` is a column of its own.
    QString runsRow(const std::array<QString, 7> &cells, const QString &whose)
    {
        QString line = cells[0].rightJustified(5) + "  "_L1 + cells[1].leftJustified(22) + whose
            + cells[2].leftJustified(14) + cells[3].leftJustified(12) + cells[4].rightJustified(8)
            + cells[5].rightJustified(12) + "  "_L1 + cells[6];
        while (line.endsWith(u' '))
            line.chop(1);
        return line;
    }

    /// "14 times, last 2026-01-02 03:04:05"; empty: once.
    QString describeRefusals(const Run &run)
    {
        if (run.totals.refusals < 2 || !run.finishedAt)
            return {};
        return QString::number(run.totals.refusals) + u" times, last "_s + formatTime(*run.finishedAt);
    }

    QString summarizeRefusal(const Run &run)
    {
        const QString times = describeRefusals(run);
        return u"Refused before it began ("_s + triggerWord(run.trigger) + u", run "_s + QString::number(run.id)
            + u", "_s + formatTime(run.startedAt) + (times.isEmpty() ? QString() : u"; "_s + times) + u"): "_s
            + run.error.text;
    }

    /// For a line of a table.
    QString shortened(const QString &sentence)
    {
        constexpr int kMost = 100;
        return sentence.size() > kMost ? QString(sentence.left(kMost - 1) + u'…') : sentence;
    }

    QString capitalized(QLatin1String word)
    {
        QString text = word;
        text.front() = text.front().toUpper();
        return text.replace(u'-', u' ');
    }

} // namespace

QString describeHeld(const ScanStatistics &statistics)
{
    const qint64 files = statistics.heldItems - statistics.heldSessions;
    QStringList parts;
    if (statistics.heldSessions > 0)
        parts << formatCount(statistics.heldSessions, "old session"_L1);
    if (files > 0)
        parts << formatCount(files, "file"_L1);
    if (parts.isEmpty())
        return {};
    return parts.join(u" and "_s) + (statistics.heldItems == 1 ? u" is"_s : u" are"_s)
        + u" held (docsweep-cli hold list)"_s;
}

QStringList reportPlan(const Plan &plan, std::span<const PlanItem> sample)
{
    const PlanTotals &totals = plan.totals;
    const QString odd = oddTimes(plan.statistics);
    const QString logins = loginsOf(plan);
    if (totals.items == 0) {
        QStringList nothing{u"Nothing would go: "_s + describeScope(plan.policy)};
        if (!logins.isEmpty())
            nothing = QStringList{u"No file and no session would go: "_s + describeScope(plan.policy), logins};
        if (const QString held = describeHeld(plan.statistics); !held.isEmpty())
            nothing += held + u'.';
        if (!odd.isEmpty())
            nothing += u"Mind that "_s + odd;
        return nothing;
    }
    QStringList lines{u"What would go: "_s + describeScope(plan.policy), QString()};
    lines +=
        countRow("Sessions"_L1, totals.sessions.items) + "  with "_L1 + formatCount(totals.documents, "document"_L1);
    lines += kindRow("Uploaded files"_L1, totals.files);
    lines += kindRow("Generated files"_L1, totals.outputs);
    lines += kindRow("Orphans"_L1, totals.orphans);
    if (totals.oldVersions.items > 0)
        lines += kindRow("Older versions"_L1, totals.oldVersions);
    lines += countRow("Together"_L1, totals.items, totals.bytes);
    if (!logins.isEmpty())
        lines += u"  "_s + logins;
    if (!odd.isEmpty())
        lines += u"  Mind that "_s + odd;
    lines += QString();
    lines += qint64(sample.size()) < totals.items
        ? u"The first %1 of %2:"_s.arg(QString::number(sample.size()), formatCount(totals.items, "item"_L1))
        : u"All of them:"_s;
    for (const PlanItem &item : sample)
        lines += reportItem(item, plan.policy.age, plan.createdAt, plan.statistics.buckets.size() > 1);
    return lines;
}

QStringList reportLimits(std::span<const LimitTrip> limits)
{
    QStringList lines;
    for (const LimitTrip &limit : limits) {
        if (lines.isEmpty())
            lines += {QString(), u"A run would stop here, before it deletes anything:"_s};
        lines += u"  "_s + describe(limit);
    }
    return lines;
}

QStringList reportItem(const PlanItem &item, Duration age, Instant now, bool withBucket)
{
    QStringList lines;
    QString facts;
    if (item.kind == ItemKind::Session) {
        lines += u"  session "_s + displayKey(item.sessionKey);
        facts = formatCount(item.documents, "document"_L1) + ", last active "_L1 + formatAge(item.changedAt, now)
            + " ago"_L1;
    } else {
        lines += u"  "_s + formatObject(item.bucket, item.key, withBucket);
        facts = kindWord(item.kind) + ", "_L1 + formatBytes(item.sizeBytes) + ", "_L1 + formatAge(item.changedAt, now)
            + " old"_L1;
    }
    lines += u"      "_s + facts + ": "_L1 + describeReason(item.reason, age);
    if (item.state != ItemState::Planned)
        lines += u"      "_s + capitalized(stateWord(item.state)).toLower()
            + (item.detail.isEmpty() ? QString() : QString(": "_L1 + item.detail.text));
    return lines;
}

QString describeUndecided(qint64 items)
{
    return u"whether %1 %2 gone cannot be told yet, since the database did not say what became of their rows; "
           "the next run settles it"_s.arg(formatCount(items, "item"_L1), items == 1 ? u"is"_s : u"are"_s);
}

QStringList reportRun(const Run &run, const Plan &plan, std::span<const CauseCount> causes)
{
    const RunTotals &totals = run.totals;
    const QString left =
        totals.djangoSessionsProblem.isEmpty() ? QString() : u"  Mind that "_s + totals.djangoSessionsProblem.text;
    if ((run.state == RunState::Done && dealtWith(totals) == 0) || totals.refusals > 0) {
        QStringList told{summarizeRun(run, plan), left};
        told.removeAll(QString());
        return told;
    }
    if (run.planId == 0) {
        QStringList told{summarizeRun(run, plan)};
        if (!run.error.isEmpty())
            appendSection(told, {u"It stopped because of this: "_s + run.error.text});
        return told;
    }
    QStringList lines{u"Run %1 of plan %2: "_s.arg(QString::number(run.id), QString::number(run.planId))
        + runStateSentence(run.state) + (run.finishedAt ? QString(" in "_L1 + took(run)) : QString())};
    if (!run.starter.isEmpty())
        lines += u"Started by %1 (%2)"_s.arg(run.starter, capitalized(triggerWord(run.trigger)).toLower());
    if (!run.overridden.isEmpty())
        lines += u"Although "_s + run.overridden.text;
    lines += QString();
    lines += stateRow("Deleted"_L1, totals.of(ItemState::Deleted));
    lines += u"    %1 with %2, and %3"_s.arg(formatCount(totals.sessionsDeleted, "session"_L1),
        formatCount(totals.documentsDeleted, "document"_L1), formatCount(totals.objectsDeleted, "file"_L1));
    lines += stateRow("Already gone"_L1, totals.of(ItemState::AlreadyGone));
    lines += stateRow("Skipped"_L1, totals.of(ItemState::Skipped));
    lines += stateRow("Pending"_L1, totals.of(ItemState::Pending)) + waitingNow(run);
    lines += stateRow("Failed"_L1, totals.of(ItemState::Failed));
    if (run.undecided > 0)
        lines += u"  Undecided: "_s + describeUndecided(run.undecided);
    if (run.state == RunState::Cancelled || run.state == RunState::Failed)
        lines += u"  Of %1 in the plan the rest was not touched"_s.arg(formatCount(plan.totals.items, "item"_L1));
    lines += u"  "_s + u"Freed"_s.leftJustified(30) + formatBytes(totals.freedBytes).rightJustified(12);
    if (totals.djangoSessionsDeleted > 0)
        lines += u"  Besides, %1 went"_s.arg(loginsGone(totals));
    if (!left.isEmpty())
        lines += left;
    if (totals.earlierDeletionsFinished > 0)
        lines += u"  Of earlier runs, %1 that waited went as well (%2)"_s.arg(
            formatCount(totals.earlierDeletionsFinished, "file"_L1), formatBytes(totals.earlierBytesFinished));
    if (totals.finishedByOthers > 0)
        lines += u"  "_s + finishedByOthers(totals);
    if (totals.earlierDeletionsPending > 0)
        lines += u"  Of earlier runs, %1 still %2"_s.arg(formatCount(totals.earlierDeletionsPending, "file"_L1),
            totals.earlierDeletionsPending == 1 ? u"waits"_s : u"wait"_s);
    if (const QString odd = oddTimes(plan.statistics); !odd.isEmpty())
        lines += u"  Mind that "_s + odd;
    if (!run.error.isEmpty())
        appendSection(lines, {u"It stopped because of this: "_s + run.error.text});
    appendSection(lines, reportCauses(causes));
    return lines;
}

QStringList reportCauses(std::span<const CauseCount> causes)
{
    QStringList lines;
    for (const CauseCount &cause : causes)
        lines += capitalized(stateWord(cause.state)) + ", "_L1 + formatCount(cause.items, "item"_L1)
            + (cause.isExample ? ", for example: "_L1 : ": "_L1) + cause.why.text;
    return lines;
}

QString finishedByOthers(const RunTotals &totals)
{
    return u"%1 that waited here %2 finished by other docsweeps"_s.arg(
        formatCount(totals.finishedByOthers, "file"_L1), totals.finishedByOthers == 1 ? u"was"_s : u"were"_s);
}

QString summarizeRun(const Run &run, const Plan &plan)
{
    const RunTotals &totals = run.totals;
    if (totals.refusals > 0)
        return summarizeRefusal(run);
    const auto count = [&totals](ItemState state) { return totals.of(state).items; };
    QString text = run.state == RunState::Cancelled ? u"Cancelled. "_s
        : run.state == RunState::Failed             ? u"Failed. "_s
                                                    : QString();
    if (run.planId == 0) {
        text += u"Only what earlier runs left"_s;
    } else if (run.state == RunState::Done && dealtWith(run.totals) == 0) {
        const bool isLoginLeft = !totals.djangoSessionsProblem.isEmpty();
        text += isLoginLeft ? u"No session or file to delete"_s : u"Nothing to delete"_s;
        const QString held = plan.totals.items == 0 ? describeHeld(plan.statistics) : QString();
        if (!held.isEmpty())
            text += u": "_s + held;
        else if (!isLoginLeft && plan.totals.items == 0 && !plan.policy.onlySession)
            text += u": nothing is older than "_s + describeDuration(plan.policy.age);
    } else {
        text += u"Deleted %1 with %2 and %3, %4 freed"_s.arg(formatCount(totals.sessionsDeleted, "session"_L1),
            formatCount(totals.documentsDeleted, "document"_L1), formatCount(totals.objectsDeleted, "file"_L1),
            formatBytes(totals.freedBytes));
        text += u"; %1 already gone, %2 skipped, %3 pending, %4 failed"_s.arg(
            QString::number(count(ItemState::AlreadyGone)), QString::number(count(ItemState::Skipped)),
            QString::number(count(ItemState::Pending)), QString::number(count(ItemState::Failed)));
        if (run.state == RunState::Cancelled || run.state == RunState::Failed)
            text += u"; of %1 in the plan the rest was not touched"_s.arg(formatCount(plan.totals.items, "item"_L1));
    }
    if (run.undecided > 0)
        text += u"; %1 undecided until the next run"_s.arg(run.undecided);
    if (totals.djangoSessionsDeleted > 0)
        text += u"; %1 went"_s.arg(loginsGone(totals));
    if (totals.earlierDeletionsFinished > 0)
        text += u"; %1 of earlier runs went as well"_s.arg(formatCount(totals.earlierDeletionsFinished, "file"_L1));
    if (totals.finishedByOthers > 0)
        text += u"; "_s + finishedByOthers(totals);
    if (totals.earlierDeletionsPending > 0)
        text += u"; %1 of earlier runs still %2"_s.arg(formatCount(totals.earlierDeletionsPending, "file"_L1),
            totals.earlierDeletionsPending == 1 ? u"waits"_s : u"wait"_s);
    text += u" (run %1"_s.arg(run.id);
    if (run.finishedAt)
        text += u", "_s + took(run);
    text += u')';
    const QString odd = oddTimes(plan.statistics);
    return odd.isEmpty() ? text : QString(text + u"; "_s + odd);
}

QStringList reportRuns(std::span<const Run> runs, const QMap<RunId, QString> &whose)
{
    if (runs.empty())
        return {u"No run yet."_s};
    const QString head = u"CONNECTION"_s;
    qsizetype width = head.size();
    for (const QString &name : whose)
        width = std::max(width, std::min(kLongestWhose, name.size()));
    const auto column = [&](const QString &name) {
        const QString shown = name.size() > kLongestWhose ? QString(name.left(kLongestWhose - 1) + u'…') : name;
        return whose.isEmpty() ? QString() : QString(shown.leftJustified(width) + "  "_L1);
    };
    QStringList lines{
        runsRow({u"RUN"_s, u"STARTED"_s, u"BY"_s, u"STATE"_s, u"DELETED"_s, u"FREED"_s, {}}, column(head))};
    for (const Run &run : runs) {
        QStringList rest;
        for (const ItemState state : {ItemState::Skipped, ItemState::Pending, ItemState::Failed}) {
            if (const qint64 items = run.totals.of(state).items; items > 0)
                rest += QString::number(items) + u' ' + stateWord(state)
                    + (state == ItemState::Pending ? waitingNow(run) : QString());
        }
        if (run.undecided > 0)
            rest += QString::number(run.undecided) + u" undecided"_s;
        if (run.totals.earlierDeletionsFinished > 0)
            rest += QString::number(run.totals.earlierDeletionsFinished) + u" of earlier runs"_s;
        if (run.totals.finishedByOthers > 0)
            rest += QString::number(run.totals.finishedByOthers) + u" finished by others"_s;
        if (run.totals.djangoSessionsDeleted > 0)
            rest += formatCount(run.totals.djangoSessionsDeleted, "login"_L1);
        if (!run.totals.djangoSessionsProblem.isEmpty())
            rest += u"expired logins left"_s;
        if (!run.overridden.isEmpty())
            rest += u"limit overridden"_s;
        if (run.totals.refusals > 0) {
            const QString times = describeRefusals(run);
            lines += runsRow(
                {QString::number(run.id), formatTime(run.startedAt), triggerWord(run.trigger), u"refused"_s, u"0"_s,
                    formatBytes(0), (times.isEmpty() ? QString() : times + u": "_s) + shortened(run.error.text)},
                column(whose.value(run.id)));
            continue;
        }
        lines += runsRow({QString::number(run.id), formatTime(run.startedAt),
                             run.planId == 0 ? runKindWord(run) : triggerWord(run.trigger), runStateWord(run.state),
                             QString::number(run.totals.of(ItemState::Deleted).items),
                             formatBytes(run.totals.freedBytes), rest.join(", "_L1)},
            column(whose.value(run.id)));
    }
    return lines;
}

QString storageSentence(const Why &why)
{
    return standsInFront(why) ? why.text : QString(kStorageAway + ": "_L1 + why.text);
}

bool standsInFront(const Why &why)
{
    using enum CauseKind;
    switch (why.cause.kind) {
    // The way to the storage
    case HostUnknown:
    case ConnectionRefused:
    case ConnectionCut:
    case NoAnswer:
    case StorageUnreached:
    case NotSafe:
    case CertificateTime:
    case CertificateName:
    case ProxyFails:
    case ProxyUnknown:
    case ProxyAway:
    case ProxyLogin:
    // What it answers
    case ProjectLocked:
    case NotTheStorage:
    case PageInstead:
    case NothingInstead:
    case PointsElsewhere:
    case StorageReadOnly:
    case StorageRefused:
    case ListingBrokeOff:
    case ListingUnordered:
    case ListingEndless:
    case OlderListingEndless:
    case FolderReplaced:
    // What its key may do
    case KeyUnknown:
    case KeyExpired:
    case KeyForeign:
    case KeyMayNot:
    case PolicyRefuses:
    case PolicyRefusesRole:
    case HiddenFromKey:
    case BucketHidden:
    case BucketSeemsEmpty:
    // That none is named
    case StorageMissing:
    case StorageNotSet:
    case StorageHalfSet:
        return true;
    default:
        return false;
    }
}

} // namespace docsweep
