// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/runrecords.h"

#include "core/base/csv.h"

#include <QJsonValue>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QJsonValue orNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }

    QJsonValue orNull(const std::optional<qint64> &number)
    {
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
    }

    QJsonValue orNull(const std::optional<Instant> &time)
    {
        return time ? QJsonValue(toIsoUtc(*time)) : QJsonValue(QJsonValue::Null);
    }

    QString timeCell(const std::optional<Instant> &time)
    {
        return time ? toIsoUtc(*time) : QString();
    }

} // namespace

QJsonObject jsonRun(const Run &run)
{
    const auto state = [&run](ItemState which) {
        const StateTotal &total = run.totals.of(which);
        return QJsonObject{{u"items"_s, total.items}, {u"size_bytes"_s, total.bytes}};
    };
    return {
        {u"id"_s, run.id},
        {u"kind"_s, QString(runKindWord(run))},
        {u"plan_id"_s, run.planId},
        {u"trigger"_s, QString(triggerWord(run.trigger))},
        {u"state"_s, QString(runStateWord(run.state))},
        {u"started_at"_s, toIsoUtc(run.startedAt)},
        {u"finished_at"_s, orNull(run.finishedAt)},
        {u"error"_s, orNull(run.error.text)},
        {u"storage_problem"_s, orNull(run.storageProblem.text)},
        {u"deleted"_s, state(ItemState::Deleted)},
        {u"already_gone"_s, state(ItemState::AlreadyGone)},
        {u"skipped"_s, state(ItemState::Skipped)},
        {u"pending"_s, state(ItemState::Pending)},
        {u"waiting"_s, run.waiting},
        {u"undecided"_s, run.undecided},
        {u"failed"_s, state(ItemState::Failed)},
        {u"sessions_deleted"_s, run.totals.sessionsDeleted},
        {u"documents_deleted"_s, run.totals.documentsDeleted},
        {u"files_deleted"_s, run.totals.objectsDeleted},
        {u"freed_bytes"_s, run.totals.freedBytes},
        {u"finished_from_before"_s, run.totals.finishedFromBefore},
        {u"finished_from_before_bytes"_s, run.totals.finishedFromBeforeBytes},
        {u"still_pending_from_before"_s, run.totals.stillPendingFromBefore},
        {u"django_sessions_deleted"_s, run.totals.djangoSessionsDeleted},
        {u"django_sessions_problem"_s, orNull(run.totals.djangoSessionsProblem)},
        {u"starter"_s, orNull(run.starter)},
        {u"overridden"_s, orNull(run.overridden.text)},
        {u"refusals"_s, run.totals.refusals},
    };
}

QJsonObject jsonItem(const PlanItem &item, Duration age)
{
    return {
        {u"seq"_s, qint64(item.seq)},
        {u"kind"_s, QString(kindWord(item.kind))},
        {u"reason"_s, QString(reasonName(item.reason))},
        {u"why"_s, describeReason(item.reason, age)},
        {u"session"_s, orNull(displayKey(item.sessionKey))},
        {u"bucket"_s, orNull(item.bucket)},
        {u"key"_s, orNull(displayKey(item.key))},
        {u"size_bytes"_s, orNull(item.sizeBytes)},
        {u"changed_at"_s, orNull(item.changedAt)},
        {u"documents"_s, item.documents},
        {u"state"_s, QString(stateWord(item.state))},
        {u"detail"_s, orNull(item.detail.text)},
        {u"left_reason"_s, item.left ? QJsonValue(QString(reasonName(*item.left))) : QJsonValue(QJsonValue::Null)},
    };
}

QString csvRunsHead()
{
    return csvLine({u"run"_s, u"plan"_s, u"trigger"_s, u"state"_s, u"started_at"_s, u"finished_at"_s, u"deleted"_s,
        u"already_gone"_s, u"skipped"_s, u"pending"_s, u"failed"_s, u"sessions_deleted"_s, u"documents_deleted"_s,
        u"files_deleted"_s, u"freed_bytes"_s, u"error"_s, u"storage_problem"_s, u"starter"_s, u"overridden"_s,
        u"kind"_s, u"waiting"_s, u"refusals"_s, u"undecided"_s, u"django_sessions_deleted"_s});
}

QString csvRun(const Run &run)
{
    const auto count = [&run](ItemState state) { return QString::number(run.totals.of(state).items); };
    return csvLine({QString::number(run.id), QString::number(run.planId), triggerWord(run.trigger),
        runStateWord(run.state), toIsoUtc(run.startedAt), timeCell(run.finishedAt), count(ItemState::Deleted),
        count(ItemState::AlreadyGone), count(ItemState::Skipped), count(ItemState::Pending), count(ItemState::Failed),
        QString::number(run.totals.sessionsDeleted), QString::number(run.totals.documentsDeleted),
        QString::number(run.totals.objectsDeleted), QString::number(run.totals.freedBytes), run.error.text,
        run.storageProblem.text, run.starter, run.overridden.text, runKindWord(run), QString::number(run.waiting),
        QString::number(run.totals.refusals), QString::number(run.undecided),
        QString::number(run.totals.djangoSessionsDeleted)});
}

QString csvItemsHead()
{
    return csvLine({u"seq"_s, u"kind"_s, u"state"_s, u"reason"_s, u"session"_s, u"bucket"_s, u"key"_s, u"size_bytes"_s,
        u"changed_at"_s, u"documents"_s, u"detail"_s});
}

QString csvItem(const PlanItem &item)
{
    return csvLine({QString::number(item.seq), kindWord(item.kind), stateWord(item.state), reasonName(item.reason),
        displayKey(item.sessionKey), item.bucket, displayKey(item.key),
        item.sizeBytes ? QString::number(*item.sizeBytes) : QString(), timeCell(item.changedAt),
        QString::number(item.documents), item.detail.text});
}

QLatin1String kindWord(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Session:
        return "session"_L1;
    case ItemKind::File:
        return "file"_L1;
    case ItemKind::Output:
        return "output"_L1;
    case ItemKind::Orphan:
        return "orphan"_L1;
    case ItemKind::OldVersion:
        return "old-version"_L1;
    }
    return "unknown"_L1;
}

QLatin1String stateWord(ItemState state)
{
    switch (state) {
    case ItemState::Planned:
        return "planned"_L1;
    case ItemState::Deleted:
        return "deleted"_L1;
    case ItemState::AlreadyGone:
        return "already-gone"_L1;
    case ItemState::Skipped:
        return "skipped"_L1;
    case ItemState::Pending:
        return "pending"_L1;
    case ItemState::Failed:
        return "failed"_L1;
    }
    return "unknown"_L1;
}

QLatin1String triggerWord(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::Manual:
        return "manual"_L1;
    case RunTrigger::CommandLine:
        return "command-line"_L1;
    case RunTrigger::Scheduled:
        return "scheduled"_L1;
    case RunTrigger::Endpoint:
        return "endpoint"_L1;
    }
    return "unknown"_L1;
}

QLatin1String runKindWord(const Run &run)
{
    if (run.totals.refusals > 0)
        return "refused"_L1;
    return run.planId == 0 ? "settling"_L1 : "cleanup"_L1;
}

QLatin1String runStateWord(RunState state)
{
    switch (state) {
    case RunState::Running:
        return "running"_L1;
    case RunState::Done:
        return "done"_L1;
    case RunState::Cancelled:
        return "cancelled"_L1;
    case RunState::Failed:
        return "failed"_L1;
    case RunState::Interrupted:
        return "interrupted"_L1;
    }
    return "unknown"_L1;
}

} // namespace docsweep
