// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/runtext.h"

#include "core/base/visibletext.h"
#include "ui/console/stoppedrun.h"
#include "ui/words/causewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::RunText)
    };

    QString missedText(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::MachineOff:
            return Words::tr("asleep or off");
        case Outcome::Paused:
            return Words::tr("paused");
        case Outcome::Locked:
            return Words::tr("another run was in progress");
        case Outcome::SwitchedOff:
            return Words::tr("switched off");
        case Outcome::QuietHours:
            return Words::tr("quiet hours");
        default:
            return {};
        }
    }

} // namespace

QString triggerText(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::Manual:
        return Words::tr("By hand");
    case RunTrigger::CommandLine:
        return Words::tr("Command line");
    case RunTrigger::Scheduled:
        return Words::tr("Schedule");
    case RunTrigger::Endpoint:
        return Words::tr("Web app");
    }
    return Words::tr("Unknown");
}

QString starterText(const RunRecord &record)
{
    return record.starter.isEmpty()
        ? triggerText(record.run.trigger)
        : Words::tr("%1 · %2", "how a run was started, by whom").arg(triggerText(record.run.trigger), record.starter);
}

QString starterWithoutHost(const RunRecord &record)
{
    const bool isPerson = record.starter.contains(u'@');
    const QString trigger = triggerText(record.run.trigger);
    return isPerson ? Words::tr("%1 · %2", "how a run was started, by whom")
                          .arg(trigger, visibleText(record.starter.left(record.starter.lastIndexOf(u'@'))))
                    : trigger;
}

std::optional<Duration> tookTime(const RunRecord &record, Instant now)
{
    // It was settled much later than it died, or refused again and again.
    if (record.run.state == RunState::Interrupted || record.run.totals.refusals > 0)
        return std::nullopt;
    if (record.run.state != RunState::Running && !record.run.finishedAt) // one of before the ledger, which was adopted
        return std::nullopt;
    return tookTime(record.run, record.run.finishedAt.value_or(now));
}

bool hasPlan(const RunRecord &record)
{
    return record.run.planId != 0;
}

qint64 leftOf(const RunRecord &record)
{
    return leftOver(record.run, record.planned);
}

QString withoutPlanText(const RunRecord &record)
{
    return record.run.totals.refusals > 0 ? Words::tr("nothing: it was refused before it started")
                                          : Words::tr("only what earlier runs left over");
}

std::array<QString, kRunFigures> runFigures(const RunRecord &record)
{
    const RunTotals &totals = record.run.totals;
    const QString none = u"–"_s;
    if (!hasPlan(record))
        return {none, formatCount(totals.earlierDeletionsFinished), none, none,
            formatCount(totals.earlierDeletionsPending), none, formatBytes(totals.earlierBytesFinished), {}, {}};
    const auto count = [&totals](ItemState state) { return formatCount(totals.of(state).items); };
    return {record.planned < 0 ? none : formatCount(record.planned), count(ItemState::Deleted),
        count(ItemState::AlreadyGone), count(ItemState::Skipped), count(ItemState::Pending), count(ItemState::Failed),
        formatBytes(totals.freedBytes), record.run.undecided > 0 ? formatCount(record.run.undecided) : QString(),
        leftOf(record) > 0 ? formatCount(leftOf(record)) : QString()};
}

namespace {

    /// Of a run without a plan that came to its end.
    RunVerdict settlingVerdict(const RunTotals &totals)
    {
        using Grade = RunVerdict::Grade;
        if (totals.earlierDeletionsPending > 0)
            return {Grade::Partly,
                Words::tr("%Ln deletion(s) of earlier runs were still pending at its end", nullptr,
                    int(totals.earlierDeletionsPending)),
                Words::tr("files pending")};
        return {Grade::Well,
            totals.earlierDeletionsFinished > 0 ? Words::tr(
                "Done: finished %Ln deletion(s) of earlier runs", nullptr, int(totals.earlierDeletionsFinished))
                                                : Words::tr("Done: what earlier runs left over is settled"),
            Words::tr("done")};
    }

} // namespace

RunVerdict verdictOf(const RunRecord &record, bool isMine)
{
    using Grade = RunVerdict::Grade;
    const qint64 waiting = record.run.waiting;
    const qint64 failed = record.run.totals.of(ItemState::Failed).items;
    const QString deleted = formatCount(record.run.totals.of(ItemState::Deleted).items);
    const QString left = formatCount(leftOf(record));
    switch (record.run.state) {
    case RunState::Running:
        if (isMine)
            return {Grade::Running, Words::tr("Running"), Words::tr("running")};
        return {Grade::Running, Words::tr("Not finished: it is running elsewhere, or its process ended early"),
            Words::tr("not finished")};
    case RunState::Cancelled:
        return {Grade::Stopped,
            record.planned < 0 ? Words::tr("Stopped. %1 deleted.").arg(deleted)
                               : Words::tr("Stopped. %1 deleted, %2 left.").arg(deleted, left),
            Words::tr("stopped")};
    case RunState::Failed:
        if (const qint64 refusals = record.run.totals.refusals; refusals > 0)
            return {Grade::Broken,
                refusals == 1 ? Words::tr("Refused before it started. Nothing was touched.")
                              : Words::tr("Refused %Ln time(s) in a row before it started. Nothing was touched.",
                                  nullptr, int(refusals)),
                Words::tr("refused")};
        return {Grade::Broken, Words::tr("Stopped by an error. %1 deleted, %2 left.").arg(deleted, left),
            Words::tr("error")};
    case RunState::Interrupted:
        return {Grade::Broken, Words::tr("Interrupted: its process ended before it could finish"),
            Words::tr("interrupted")};
    case RunState::Done:
        break;
    }
    if (failed > 0)
        return {Grade::Broken, Words::tr("Partly done: %Ln item(s) failed", nullptr, int(failed)),
            Words::tr("partly done")};
    if (!hasPlan(record))
        return settlingVerdict(record.run.totals);
    if (waiting > 0)
        return {Grade::Partly, Words::tr("Done, but %Ln deletion(s) wait for the storage", nullptr, int(waiting)),
            Words::tr("files pending")};
    return {Grade::Well, record.planned == 0 ? Words::tr("Done: there was nothing to delete") : Words::tr("Done"),
        Words::tr("done")};
}

QString verdictIcon(RunVerdict::Grade grade)
{
    switch (grade) {
    case RunVerdict::Grade::Well:
        return u"check"_s;
    case RunVerdict::Grade::Running:
        return u"clock"_s;
    case RunVerdict::Grade::Partly:
        return u"pending"_s;
    case RunVerdict::Grade::Stopped:
        return u"stop"_s;
    case RunVerdict::Grade::Broken:
        return u"error"_s;
    }
    return {};
}

QColor verdictColour(RunVerdict::Grade grade, const Theme &theme)
{
    switch (grade) {
    case RunVerdict::Grade::Well:
        return theme.good;
    case RunVerdict::Grade::Running:
        return theme.accent;
    case RunVerdict::Grade::Partly:
    case RunVerdict::Grade::Stopped:
        return theme.warning;
    case RunVerdict::Grade::Broken:
        return theme.danger;
    }
    return theme.text;
}

QStringList runNotes(const RunRecord &record, bool isMine)
{
    const Run &run = record.run;
    QStringList notes;
    if (run.state == RunState::Running && !isMine)
        notes << Words::tr(
            "It is running in another window or on another machine, or its process ended. “Retry” finds out: it "
            "completes what an ended run left behind and does not disturb a running one.");
    if (run.state == RunState::Interrupted)
        notes << Words::tr(
            "docsweep or the machine stopped during this run. What it had started was completed from the journal. "
            "The rest was not touched, and the next scan checks it again.");
    else if (!run.error.isEmpty())
        notes << Words::tr("What stopped it: %1").arg(causeSentence(run.error));
    if (run.undecided > 0)
        notes << Words::tr("It is not yet known what happened to %Ln item(s), because the database did not answer. "
                           "The next run settles it.",
            nullptr, int(run.undecided));
    if (!run.storageProblem.isEmpty())
        notes << Words::tr("Why files could not be deleted: %1").arg(causeSentence(run.storageProblem));
    if (!record.overridden.isEmpty())
        notes << Words::tr("Safety limits that were overridden for it: %1").arg(limitSentences(record.overridden));
    if (record.finishedLater > 0)
        notes << Words::tr("%Ln deletion(s) that were pending when it ended have been settled since.", nullptr,
            int(record.finishedLater));
    if (const qint64 waited = run.totals.of(ItemState::Pending).items; waited > run.waiting)
        notes << (run.waiting == 0
                ? Words::tr("%Ln deletion(s) were pending then; none are pending now.", nullptr, int(waited))
                : Words::tr("%Ln deletion(s) were pending then; %1 still pending now.", nullptr, int(waited))
                      .arg(formatCount(run.waiting)));
    if (run.totals.earlierDeletionsFinished > 0 && hasPlan(record))
        notes << Words::tr(
            "It also finished %Ln deletion(s) of earlier runs.", nullptr, int(run.totals.earlierDeletionsFinished));
    if (run.totals.finishedByOthers > 0)
        notes << Words::tr("%Ln deletion(s) that were pending here had been finished by other installations.", nullptr,
            int(run.totals.finishedByOthers));
    if (run.totals.djangoSessionsDeleted > 0)
        notes << Words::tr(
            "It also deleted %Ln expired login(s) (django_session).", nullptr, int(run.totals.djangoSessionsDeleted));
    if (const Why &left = run.totals.djangoSessionsProblem; left.cause.isKnown())
        notes << together(Words::tr("Expired logins were not deleted (django_session)."), causeText(left.cause));
    else if (!left.isEmpty())
        notes << Words::tr("Expired logins were not deleted (django_session): the database did not allow it.");
    if (!record.itemsKept && hasPlan(record))
        notes << Words::tr("The list of its items has been removed. The totals are kept.");
    return notes;
}

QString technicalNotes(const RunRecord &record)
{
    QStringList texts;
    if (record.run.state != RunState::Interrupted)
        texts << causeDetail(record.run.error);
    texts << causeDetail(record.run.storageProblem) << causeDetail(record.run.totals.djangoSessionsProblem)
          << limitDetail(record.overridden);
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QString mendText(ItemState state)
{
    switch (state) {
    case ItemState::Skipped:
        return Words::tr("Skipped on purpose: nothing to do.");
    case ItemState::Pending:
        return Words::tr("Every run tries again; “Retry” does it now.");
    case ItemState::Failed:
        return Words::tr("Still there. When the cause is fixed, “Retry” scans and lists them again.");
    default:
        return {};
    }
}

Said recoveredText(const Result<RunTotals> &totals)
{
    if (!totals && totals.error().kind == ErrorKind::Cancelled)
        return {Words::tr("Stopped. What was done is recorded; the rest is still pending."), {}};
    if (!totals)
        return {Words::tr("The pending deletions could not be tried. %1").arg(errorSentence(totals.error())),
            technicalText(totals.error())};
    const qint64 finished = totals->earlierDeletionsFinished;
    const qint64 waiting = totals->earlierDeletionsPending;
    if (finished == 0 && waiting == 0)
        return {Words::tr("Nothing is pending any more. What an interrupted run left over is settled."), {}};
    if (waiting == 0)
        return {Words::tr("%Ln pending deletion(s) done, %1 freed.", nullptr, int(finished))
                    .arg(formatBytes(totals->earlierBytesFinished)),
            {}};
    return {Words::tr("%Ln pending deletion(s) done, %1 still pending: the list shows why.", nullptr, int(finished))
                .arg(formatCount(waiting)),
        {}};
}

QString occurrencesText(const OccurrencesTotal &total)
{
    if (total.expected() == 0)
        return {};
    const qint64 missed = total.expected() - total.seen();
    const QString expected = formatCount(total.expected());
    const QString seen = formatCount(total.seen());
    if (missed == 0)
        return Words::tr("%1 expected, %2 seen, none missed").arg(expected, seen);
    QStringList causes;
    for (auto count = total.counts.cbegin(); count != total.counts.cend(); ++count) {
        if (isMissed(count.key()))
            causes << (total.counts.value(count.key()) == missed
                    ? missedText(count.key())
                    : Words::tr("%1 %2", "a count and why runs were missed")
                          .arg(formatCount(count.value()), missedText(count.key())));
    }
    const QString text = Words::tr("%1 expected, %2 seen, %3 missed: %4")
                             .arg(expected, seen, formatCount(missed), causes.join(Words::tr(", ", "between causes")));
    return total.madeUp == 0 ? text : Words::tr("%1; %2 caught up").arg(text, formatCount(total.madeUp));
}

} // namespace docsweep
