// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/elsewhere.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    RunTrigger triggerOf(const QString &name)
    {
        static const QMap<QString, RunTrigger> kTriggers{{u"command line"_s, RunTrigger::CommandLine},
            {u"scheduled"_s, RunTrigger::Scheduled}, {u"endpoint"_s, RunTrigger::Endpoint}};
        return kTriggers.value(name, RunTrigger::Manual);
    }

    /// One that nobody has heard of any more died, as far as anybody knows.
    RunState stateOf(const LedgerRun &run)
    {
        static const QMap<QString, RunState> kStates{{u"done"_s, RunState::Done}, {u"cancelled"_s, RunState::Cancelled},
            {u"failed"_s, RunState::Failed}, {u"interrupted"_s, RunState::Interrupted}};
        return kStates.value(run.state, run.isLive ? RunState::Running : RunState::Interrupted);
    }

} // namespace

RunRecord recordOf(const LedgerRun &run)
{
    const QJsonObject figures = QJsonDocument::fromJson(run.figures).object();
    const auto figure = [&figures](const char *name) { return figures[QLatin1String(name)].toInteger(); };
    RunRecord record;
    record.run.id = -run.id;
    record.run.planId = run.plan.isEmpty() ? 0 : 1;
    record.run.trigger = triggerOf(run.trigger);
    record.run.state = stateOf(run);
    record.run.startedAt = run.begunAt;
    record.run.finishedAt = run.endedAt;
    record.run.starter = run.who;
    record.starter = run.who;
    record.itemsKept = false;
    RunTotals &totals = record.run.totals;
    totals.of(ItemState::Deleted).items = figure("deleted");
    totals.of(ItemState::AlreadyGone).items = figure("already_gone");
    totals.of(ItemState::Skipped).items = figure("skipped");
    totals.of(ItemState::Pending).items = figure("pending");
    totals.of(ItemState::Failed).items = figure("failed");
    totals.freedBytes = figure("freed_bytes");
    totals.earlierDeletionsFinished = figure("finished_from_before");
    totals.earlierDeletionsPending = figure("still_pending_from_before");
    record.run.waiting = figure("pending");
    const bool isWhole = record.run.state == RunState::Done; // each item has come to its end
    record.planned = figures.contains("items_total"_L1) ? figure("items_total") : isWhole ? doneOf(record) : -1;
    return record;
}

qint64 doneOf(const RunRecord &record)
{
    qint64 done = 0;
    for (const ItemState state :
        {ItemState::Deleted, ItemState::AlreadyGone, ItemState::Skipped, ItemState::Pending, ItemState::Failed})
        done += record.run.totals.of(state).items;
    return done;
}

bool passes(const RunRecord &record, const RunFilter &filter)
{
    const Run &run = record.run;
    if ((filter.since && run.startedAt < *filter.since)
        || (!filter.triggers.isEmpty() && !filter.triggers.contains(run.trigger)))
        return false;
    const qint64 failed = run.totals.of(ItemState::Failed).items;
    switch (filter.outcome) {
    case RunOutcome::Any:
        return true;
    case RunOutcome::Well:
        return run.state == RunState::Done && failed == 0 && run.waiting == 0;
    case RunOutcome::Waiting:
        return run.waiting > 0;
    case RunOutcome::Failures:
        return failed > 0;
    case RunOutcome::Stopped:
        return run.state != RunState::Done && run.state != RunState::Running;
    case RunOutcome::Running:
        return run.state == RunState::Running;
    }
    return true;
}

QString seenText(const LedgerHead &head)
{
    return QString::number(head.number) + u':' + QString::fromLatin1(head.hash.toHex());
}

} // namespace docsweep
