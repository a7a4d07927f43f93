// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulewords.h"

#include "ui/schedule/otherschedules.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    class Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::Schedule)
    };

} // namespace

QString scheduleLine(const ScheduledRuns &scheduled)
{
    const Schedule &schedule = scheduled.effective().settings.schedule;
    const std::optional<Instant> next = scheduled.nextRun();
    const auto at = [&scheduled](Instant instant) { return formatMinute(instant, scheduled.now()); };
    if (scheduled.isWaitingForOther())
        return Words::tr("Automatic run is on");
    if (!scheduled.isReady())
        return scheduled.problem() ? Words::tr("Automatic runs are not possible") : QString();
    if (schedule.enabled && scheduled.isSwitchedOff())
        return Words::tr("Automatic runs are switched off");
    switch (scheduled.decision().state) {
    case ScheduleState::Off:
        return Words::tr("Automatic runs are off");
    case ScheduleState::Refused:
        return Words::tr("Automatic runs are not possible");
    case ScheduleState::Paused:
        return schedule.pausedForGood || !schedule.pausedUntil
            ? Words::tr("Automatic runs are paused")
            : Words::tr("Automatic runs are paused until %1").arg(at(*schedule.pausedUntil));
    case ScheduleState::Quiet:
        return next ? Words::tr("Quiet hours, next automatic run %1").arg(at(*next)) : Words::tr("Quiet hours");
    case ScheduleState::Running:
        return Words::tr("Automatic run is on");
    case ScheduleState::Due:
        return Words::tr("An automatic run waits for this window");
    case ScheduleState::Waiting:
        break;
    }
    return next ? Words::tr("Next automatic run %1").arg(at(*next)) : QString();
}

QString scheduleLineTip(const ScheduledRuns &scheduled)
{
    if (scheduled.problem())
        return errorSentence(*scheduled.problem());
    if (scheduled.isReady() && scheduled.effective().settings.schedule.enabled && scheduled.isSwitchedOff())
        return Words::tr("“Allow automatic runs” is off in Settings: automatic runs do nothing.");
    return scheduled.nextRun() ? formatUtc(*scheduled.nextRun()) : QString();
}

QString nextOfAllLine(const ScheduledRuns &scheduled)
{
    const OtherSchedules *others = scheduled.others();
    const ScheduleState state = scheduled.decision().state;
    const bool isBusy = scheduled.isReady() && (state == ScheduleState::Running || state == ScheduleState::Due);
    if (others == nullptr || isBusy || !others->isAnyOn())
        return scheduleLine(scheduled);
    const std::optional<ConnectionSchedule> next = others->next();
    if (!next)
        return scheduleLine(scheduled);
    return Words::tr("Next automatic run %1: %2").arg(formatMinute(*next->nextRun, scheduled.now()), next->connection);
}

QString nextOfAllTip(const ScheduledRuns &scheduled)
{
    QStringList lines;
    if (const QString own = scheduleLineTip(scheduled); !own.isEmpty())
        lines += own;
    if (scheduled.others() != nullptr) {
        for (const ConnectionSchedule &each : scheduled.others()->all()) {
            if (each.isOpen)
                continue;
            if (each.problem)
                lines += u"%1: %2"_s.arg(each.connection, problemSentence(each));
            else if (each.nextRun)
                lines += u"%1: %2"_s.arg(each.connection, formatUtc(*each.nextRun));
        }
    }
    return lines.join(u'\n');
}

QString problemSentence(const ConnectionSchedule &schedule)
{
    const QString name = schedule.connection;
    if (schedule.conflict && schedule.conflict->isUnread)
        return Words::tr("“%1” may clean up the same database, but cannot be opened now. Open the one that should run.")
            .arg(schedule.conflict->other);
    if (schedule.conflict)
        return Words::tr("“%1” and “%2” clean up the same database with different settings. Open the one that should "
                         "run.")
            .arg(name, schedule.conflict->other);
    return schedule.problem ? errorSentence(*schedule.problem) : QString();
}

QString newSentence(const ConnectionSchedule &schedule, Instant now)
{
    if (!schedule.isNew || !schedule.nextRun)
        return {};
    return Words::tr("Automatic runs of “%1” are on and now take place while another connection is open, too. Next "
                     "run: %2")
        .arg(schedule.connection, formatMinute(*schedule.nextRun, now));
}

QString scheduleState(const ConnectionSchedule &schedule, Instant now)
{
    if (!schedule.sameAs.isEmpty())
        return {};
    if (schedule.problem)
        return Words::tr("not possible");
    if (!schedule.isKnown)
        return Words::tr("being read…");
    if (!schedule.isOn)
        return Words::tr("off");
    if (schedule.isSwitchedOff)
        return Words::tr("switched off");
    switch (schedule.state) {
    case ScheduleState::Paused:
        return schedule.pausedUntil ? Words::tr("paused until %1").arg(formatMinute(*schedule.pausedUntil, now))
                                    : Words::tr("paused");
    case ScheduleState::Running:
        return Words::tr("running");
    case ScheduleState::Quiet:
        return Words::tr("on, quiet hours");
    case ScheduleState::Refused:
        return Words::tr("not possible");
    case ScheduleState::Off:
        return Words::tr("off");
    case ScheduleState::Due:
    case ScheduleState::Waiting:
        break;
    }
    return Words::tr("on");
}

QString trialSentence(const ScheduledRuns &scheduled)
{
    if (!scheduled.isReady() || scheduled.shownAge() == scheduled.age())
        return {};
    return Words::tr("The list on screen is a trial: it shows what is older than %1. This schedule uses %2.")
        .arg(formatDuration(scheduled.shownAge()), formatDuration(scheduled.age()));
}

QString scheduleTechnical(const ScheduledRuns &scheduled)
{
    return scheduled.problem() ? technicalText(*scheduled.problem()) : QString();
}

QString lastRunTechnical(const ScheduledRuns &scheduled)
{
    const std::optional<Result<Run>> &end = scheduled.lastEnd();
    return end && !*end ? technicalText(end->error()) : QString();
}

QString scheduleSentence(const ScheduledRuns &scheduled)
{
    if (scheduled.problem())
        return errorSentence(*scheduled.problem());
    if (!scheduled.isReady())
        return Words::tr("Reading the schedule…");
    const ScheduleSettings &settings = scheduled.effective().settings;
    if (const Result<> makesSense = checkSchedule(settings.schedule); !makesSense)
        return errorSentence(makesSense.error());
    if (!settings.schedule.enabled)
        return Words::tr("Nothing is deleted unless somebody starts a cleanup.");
    if (scheduled.isSwitchedOff())
        return Words::tr("“Allow automatic runs” is off in Settings: automatic runs do nothing.");
    return Words::tr("%1, a run scans again and deletes everything older than %2, as long as docsweep is open.",
        "every hour, an age")
        .arg(everyText(settings.schedule.period), formatDuration(scheduled.age()));
}

QString everyText(Duration period)
{
    using namespace std::chrono_literals;
    const auto whole = [period](Duration unit) { return period % unit == Duration::zero() ? int(period / unit) : 0; };
    if (const int days = whole(24h); days > 0)
        return days == 1 ? Words::tr("Every day") : Words::tr("Every %Ln day(s)", nullptr, days);
    if (const int hours = whole(1h); hours > 0)
        return hours == 1 ? Words::tr("Every hour") : Words::tr("Every %Ln hour(s)", nullptr, hours);
    if (const int minutes = whole(1min); minutes > 0)
        return minutes == 1 ? Words::tr("Every minute") : Words::tr("Every %Ln minute(s)", nullptr, minutes);
    return Words::tr("Every %1").arg(formatDuration(period));
}

/// The days of a gradual start are those of UTC.
static QString dayOf(Instant instant, Instant now)
{
    return formatDay(instant - localOffset(instant), now);
}

QString rolloutSentence(const ScheduledRuns &scheduled)
{
    const std::optional<RolloutView> &view = scheduled.rollout();
    if (!view || !view->next || !view->nextAt)
        return {};
    QString text =
        dated(Words::tr("Gradual start: %1 now, %2 from %3 on.")
                  .arg(formatDuration(view->age), formatDuration(*view->next), dayOf(*view->nextAt, scheduled.now())));
    if (view->more)
        text += u' '
            + Words::tr("That step would delete about %1 and %2 (%3) more.")
                  .arg(Words::tr("%Ln file(s)", nullptr, int(view->more->files)),
                      Words::tr("%Ln session(s)", nullptr, int(view->more->sessions)), formatBytes(view->more->bytes));
    return text;
}

static QString troubleText(RolloutTrouble trouble)
{
    switch (trouble) {
    case RolloutTrouble::None:
        return {};
    case RolloutTrouble::Failure:
        return Words::tr("a run failed");
    case RolloutTrouble::Limit:
        return Words::tr("a safety limit stopped a run");
    case RolloutTrouble::HurriedHold:
        return Words::tr("something that was already listed was put on hold");
    case RolloutTrouble::CutOff:
        return Words::tr("a run was interrupted");
    case RolloutTrouble::Restore:
        return Words::tr("something that was deleted was restored");
    case RolloutTrouble::WorkLeft:
        return Words::tr("a run left work for the next one");
    }
    return {};
}

Said rolloutKept(const ScheduledRuns &scheduled)
{
    const std::optional<RolloutView> &view = scheduled.rollout();
    if (!view || !view->next || !view->nextAt || view->rollout.trouble == RolloutTrouble::None)
        return {};
    const Rollout &rollout = view->rollout;
    const QString kept =
        dated(Words::tr("Stays at %1: %2 on %3. The next step comes on %4 at the earliest.")
                  .arg(formatDuration(view->age), troubleText(rollout.trouble),
                      dayOf(rollout.troubleAt, scheduled.now()), dayOf(*view->nextAt, scheduled.now())));
    const Why &why = rollout.troubleWhy;
    if (why.text == lastRunTechnical(scheduled)) // it stands below
        return {kept, {}};
    const bool hasWords = rollout.trouble != RolloutTrouble::Limit && isKnownCause(why);
    return {hasWords ? together(kept, causeHeadline(why)) : kept, causeDetail(why)};
}

QString lastRunSentence(const ScheduledRuns &scheduled)
{
    const std::optional<Result<Run>> &end = scheduled.lastEnd();
    if (!end)
        return {};
    if (!*end)
        return Words::tr("The last automatic run deleted nothing. %1").arg(errorSentence(end->error()));
    const Run &run = end->value();
    const QString when = formatMinute(run.startedAt, scheduled.now());
    const qint64 gone = run.totals.of(ItemState::Deleted).items;
    if (gone == 0 && run.state == RunState::Done)
        return Words::tr("The last automatic run (%1) found nothing to delete.").arg(when);
    if (run.state != RunState::Done)
        return Words::tr("The last automatic run (%1) was stopped; it had deleted %2 and freed %3.")
            .arg(when, formatCount(gone), formatBytes(run.totals.freedBytes));
    return Words::tr("The last automatic run (%1) deleted %2 and freed %3.")
        .arg(when, Words::tr("%Ln item(s)", nullptr, int(gone)), formatBytes(run.totals.freedBytes));
}

Instant startOfTomorrow(Instant now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMicros(now) / 1000);
    return fromMicros(local.date().addDays(1).startOfDay().toMSecsSinceEpoch() * 1000);
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Running:
        return Words::tr("running");
    case Outcome::Ran:
        return Words::tr("ran");
    case Outcome::Interrupted:
        return Words::tr("interrupted");
    case Outcome::Stopped:
        return Words::tr("stopped: nothing deleted");
    case Outcome::MachineOff:
        return Words::tr("missed: asleep or off");
    case Outcome::Paused:
        return Words::tr("skipped: paused");
    case Outcome::Locked:
        return Words::tr("missed: another run was in progress");
    case Outcome::SwitchedOff:
        return Words::tr("nothing: switched off");
    case Outcome::QuietHours:
        return Words::tr("postponed: quiet hours");
    case Outcome::SwitchedOn:
        return Words::tr("the schedule starts from here");
    case Outcome::ClockSetBack:
        return Words::tr("the clock was set back");
    }
    return {};
}

QString outcomeIcon(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ran:
        return u"good"_s;
    case Outcome::Running:
        return u"scan"_s;
    case Outcome::Paused:
        return u"pause"_s;
    case Outcome::QuietHours:
    case Outcome::SwitchedOn:
    case Outcome::ClockSetBack:
        return u"clock"_s;
    case Outcome::SwitchedOff:
        return u"stop"_s;
    case Outcome::Interrupted:
    case Outcome::Stopped:
    case Outcome::MachineOff:
    case Outcome::Locked:
        break;
    }
    return u"warning"_s;
}

QString attendanceText(const Attendance &attendance)
{
    const QString expected = formatCount(attendance.expected());
    const QString seen = formatCount(attendance.seen);
    if (attendance.missedCount() == 0)
        return Words::tr("%1 expected, %2 seen, none missed").arg(expected, seen);
    QStringList reasons;
    for (auto it = attendance.missed.cbegin(); it != attendance.missed.cend(); ++it) {
        reasons += it.key() == Outcome::MachineOff ? Words::tr("asleep or off")
            : it.key() == Outcome::Locked          ? Words::tr("another run or scan was in progress")
                                                   : Words::tr("switched off");
    }
    return Words::tr("%1 expected, %2 seen, %3 missed: %4")
        .arg(expected, seen, formatCount(attendance.missedCount()), QLocale().createSeparatedList(reasons));
}

QString sourceText(const QString &setting, ValueSource source)
{
    switch (source) {
    case ValueSource::Flag:
        return Words::tr("Set by %1 on the command line").arg(setting);
    case ValueSource::Environment:
        return Words::tr("Set by %1 in the environment").arg(setting);
    case ValueSource::EnvFile:
        return Words::tr("Set by %1 in the .env file").arg(setting);
    case ValueSource::Profile:
        return Words::tr("Set by %1 in the profile").arg(setting);
    case ValueSource::Credentials:
    case ValueSource::Default:
        break;
    }
    return {};
}

} // namespace docsweep
