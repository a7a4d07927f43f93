// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/gradualstart.h"

#include "core/ledger/ledger.h"
#include "core/sweep/clocks.h"
#include "core/sweep/currentwebapp.h"

#include <QLocale>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString dayText(Instant instant)
    {
        return toIsoUtc(instant).left(10);
    }

    QString counted(qint64 count, QLatin1String noun)
    {
        return QString::number(count) + u' ' + noun + (count == 1 ? ""_L1 : "s"_L1);
    }

    /// Those that nobody has looked at. The journal numbers its own; the ledger numbers those of many homes, so that
    /// theirs goes by the time: what was made before the latest trouble was looked at when that was noted.
    std::vector<Hold> newOnes(std::vector<Hold> holds, const Rollout &rollout)
    {
        const Instant known =
            rollout.trouble == RolloutTrouble::None ? rollout.since : std::max(rollout.since, rollout.troubleAt);
        std::erase_if(holds,
            [&](const Hold &hold) { return isShared(hold) ? hold.since <= known : hold.id <= rollout.knownHold; });
        return holds;
    }

    /// What has happened beside the runs that were noted. `holds` returns them all.
    Result<> addUnseen(ScheduleRecords &records, WebAppId webApp, Rollout &rollout, Instant now, Duration age,
        const std::function<Result<std::vector<Hold>>()> &holds, std::stop_token stop)
    {
        if (rollout.isOver)
            return {};
        const Result<qint64> newest = records.newestHold(); // one that is made from here on is looked at next time
        if (!newest)
            return fail(newest.error());
        const Result<std::optional<RunId>> cutOff = records.cutOffRun(webApp, rollout.knownRun);
        if (!cutOff)
            return fail(cutOff.error());
        Result<std::vector<Hold>> all = holds();
        if (!all)
            return fail(all.error());
        const Result<std::optional<Hold>> hold =
            records.hurriedHold(webApp, rollout.since, newOnes(std::move(*all), rollout), stop);
        if (!hold)
            return fail(hold.error());
        if (*cutOff)
            noteTrouble(rollout, RolloutTrouble::CutOff, u"run %1"_s.arg(**cutOff), now, age);
        if (*hold)
            noteTrouble(
                rollout, RolloutTrouble::HurriedHold, displayKey((*hold)->pattern), std::min(now, (*hold)->since), age);
        rollout.knownRun = std::max(rollout.knownRun, cutOff->value_or(0));
        rollout.knownHold = std::max({rollout.knownHold, *newest, *hold && !isShared(**hold) ? (*hold)->id : 0});
        return {};
    }

    std::optional<OlderThan> beyond(const ScanStatistics &seen, Duration age, Duration next)
    {
        const OlderThan now = olderThan(seen, age);
        OlderThan more = olderThan(seen, next);
        more.files -= now.files;
        more.bytes -= now.bytes;
        more.sessions -= now.sessions;
        return more;
    }

    /// What a run that ended says of its day.
    struct Said {
        RolloutTrouble trouble = RolloutTrouble::None;
        Why why;
        bool saysNothing = false;
    };

    Said said(const Result<Run> &end)
    {
        if (!end) {
            switch (end.error().kind) {
            case ErrorKind::Conflict:
            case ErrorKind::Cancelled:
                return {RolloutTrouble::None, {}, true};
            case ErrorKind::LimitReached:
                return {RolloutTrouble::Limit, end.error().why()};
            default:
                return {RolloutTrouble::Failure, end.error().why()};
            }
        }
        const RunTotals &totals = end->totals;
        if (end->state == RunState::Cancelled)
            return {RolloutTrouble::None, {}, true};
        if (end->state != RunState::Done)
            return {RolloutTrouble::Failure, end->error};
        if (const qint64 failed = totals.of(ItemState::Failed).items; failed > 0)
            return {RolloutTrouble::Failure, u"%1 of run %2 failed"_s.arg(counted(failed, "item"_L1)).arg(end->id)};
        const qint64 waiting = totals.of(ItemState::Pending).items + totals.earlierDeletionsPending;
        if (waiting > 0 || !end->storageProblem.isEmpty())
            return {RolloutTrouble::WorkLeft,
                end->storageProblem.isEmpty()
                    ? Why(u"%1 of run %2 waiting"_s.arg(counted(waiting, "file"_L1)).arg(end->id))
                    : end->storageProblem};
        return {};
    }

} // namespace

Result<std::optional<RolloutView>> viewRollout(ScheduleRecords &records, Journal &journal, WebAppId webApp,
    const Clock &clock, Instant now, Duration settingsAge, std::stop_token stop)
{
    Result<std::optional<Rollout>> rollout = records.rollout(webApp);
    if (!rollout)
        return fail(rollout.error());
    if (!*rollout)
        return std::optional<RolloutView>();
    const Result<std::optional<ClockNote>> note = journal.clockNote();
    if (!note)
        return fail(note.error());
    const Instant believed = noLaterThanNoted(now, *note, clock);
    RolloutView view{**rollout, settingsAge, {}, {}, {}, {}};
    const auto holds = [&journal] {
        Result<std::vector<Hold>> all = journal.holds();
        return all || !isAway(all.error().kind) ? all : journal.ownHolds();
    };
    if (Result<> added = addUnseen(records, webApp, view.rollout, believed, settingsAge, holds, stop); !added)
        return fail(added.error());
    passTo(view.rollout, believed, settingsAge);
    view.age = ageOf(view.rollout, settingsAge);
    view.next = nextStepOf(view.rollout, settingsAge);
    view.nextAt = nextStepAt(view.rollout, believed, settingsAge);
    if (view.next) {
        const Result<std::optional<Plan>> latest = journal.latestPlan();
        if (!latest)
            return fail(latest.error());
        if (*latest && (*latest)->webApp == webApp)
            view.more = beyond((*latest)->statistics, view.age, *view.next);
    }
    return std::optional(view);
}

Result<std::optional<RolloutView>> viewRolloutHere(
    const ReadBackends &read, const QString &home, Duration settingsAge, std::stop_token stop)
{
    const Result<std::unique_ptr<Journal>> journal = read.journal();
    if (!journal)
        return fail(journal.error());
    const Result<WebAppId> webApp = currentWebApp(read, **journal, stop);
    if (!webApp)
        return fail(webApp.error());
    const Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(home);
    if (!records)
        return fail(records.error());
    return viewRollout(**records, **journal, *webApp, *read.clock, read.clock->now(), settingsAge, stop);
}

Result<> startRollout(
    ScheduleRecords &records, WebAppId webApp, const RolloutRequest &request, Instant now, Duration settingsAge)
{
    if (Result<> right = checkRollout(request); !right)
        return right;
    const Result<qint64> hold = records.newestHold();
    const Result<qint64> run = records.newestRun();
    if (!hold || !run)
        return fail(!hold ? hold.error() : run.error());
    return records.changeRollout(webApp, [&](std::optional<Rollout> &rollout) {
        rollout = beginRollout(request, now, settingsAge);
        rollout->knownHold = *hold;
        rollout->knownRun = *run;
    });
}

Result<bool> endRollout(ScheduleRecords &records, WebAppId webApp)
{
    bool wasOn = false;
    const Result<> ended = records.changeRollout(webApp, [&wasOn](std::optional<Rollout> &rollout) {
        wasOn = rollout && !rollout->isOver;
        if (rollout)
            rollout->isOver = true;
    });
    return ended ? Result<bool>(wasOn) : fail(ended.error());
}

Result<> noteRunEnd(ScheduleRecords &records, Journal &journal, WebAppId webApp, const Result<Run> &end, Instant now,
    Duration settingsAge, std::stop_token stop)
{
    const Said what = said(end);
    const Result<std::optional<Rollout>> before = records.rollout(webApp);
    if (!before)
        return fail(before.error());
    if (what.saysNothing || !*before || (*before)->isOver)
        return {};
    Rollout seen = **before;
    const auto holds = [&journal] {
        Result<std::vector<Hold>> all = journal.holds();
        return all ? all : journal.ownHolds();
    };
    if (Result<> added = addUnseen(records, webApp, seen, now, settingsAge, holds, stop); !added)
        return added;
    return records.changeRollout(webApp, [&](std::optional<Rollout> &rollout) {
        if (!rollout || rollout->startedAt != seen.startedAt) // somebody has begun another one meanwhile
            return;
        rollout = seen;
        if (what.trouble == RolloutTrouble::None)
            noteClean(*rollout, now, settingsAge);
        else
            noteTrouble(*rollout, what.trouble, what.why, now, settingsAge);
        if (end)
            rollout->knownRun = std::max(rollout->knownRun, end->id);
    });
}

Instant noLaterThanNoted(Instant now, const std::optional<ClockNote> &note, const Clock &clock)
{
    if (!note)
        return now;
    const std::optional<BootTime> boot = clock.bootTime();
    if (boot && boot->boot == note->boot)
        return std::min(now, note->wall + (boot->passed - note->passed) + kMostClockDifference);
    return note->leap > Duration::zero() ? std::min(now, note->wall) : now; // a leap that nobody has explained yet
}

QString describe(const RolloutView &view)
{
    if (!view.next)
        return u"gradual start: over, the age of the settings (%1) counts"_s.arg(describeDuration(view.settingsAge));
    QString text = u"gradual start: %1 now; %2 from %3 on"_s.arg(
        describeDuration(view.age), describeDuration(*view.next), view.nextAt ? dayText(*view.nextAt) : u"then"_s);
    if (view.more)
        text += u", which would take about %1 and %2 (%3) more"_s.arg(counted(view.more->files, "file"_L1),
            counted(view.more->sessions, "session"_L1),
            QLocale::c().formattedDataSize(view.more->bytes, 1, QLocale::DataSizeTraditionalFormat));
    return text;
}

QString describeKept(const RolloutView &view)
{
    const Rollout &rollout = view.rollout;
    if (!view.next || rollout.trouble == RolloutTrouble::None)
        return {};
    return u"kept at %1, because %2 on %3%4; %5 on %6 at the earliest"_s.arg(describeDuration(view.age),
        describeTrouble(rollout.trouble), dayText(rollout.troubleAt),
        rollout.troubleWhy.text.isEmpty() ? QString() : u" ("_s + rollout.troubleWhy.text + u')',
        describeDuration(*view.next), view.nextAt ? dayText(*view.nextAt) : QString());
}

} // namespace docsweep
