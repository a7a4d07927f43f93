// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/runrecords.h"

#include "core/base/csv.h"

#include <QJsonValue>

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kItemFields{ItemField::Seq, ItemField::Kind, ItemField::State, ItemField::Reason,
        ItemField::Session, ItemField::BucketName, ItemField::Key, ItemField::SizeBytes, ItemField::ChangedAt,
        ItemField::Documents, ItemField::Detail};

    QJsonValue orNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
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
        {u"error_kind"_s, orNull(causeName(run.error.cause.kind))},
        {u"storage_problem"_s, orNull(run.storageProblem.text)},
        {u"storage_problem_kind"_s, orNull(causeName(run.storageProblem.cause.kind))},
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
        {u"finished_from_before"_s, run.totals.earlierDeletionsFinished},
        {u"finished_from_before_bytes"_s, run.totals.earlierBytesFinished},
        {u"still_pending_from_before"_s, run.totals.earlierDeletionsPending},
        {u"finished_by_others"_s, run.totals.finishedByOthers},
        {u"django_sessions_deleted"_s, run.totals.djangoSessionsDeleted},
        {u"django_sessions_problem"_s, orNull(run.totals.djangoSessionsProblem.text)},
        {u"starter"_s, orNull(run.starter)},
        {u"overridden"_s, orNull(run.overridden.text)},
        {u"refusals"_s, run.totals.refusals},
    };
}

QJsonObject jsonItem(const PlanItem &item, Duration age)
{
    QJsonObject object{{u"why"_s, describeReason(item.reason, age)}};
    for (const ItemField field : kItemFields)
        object.insert(fieldName(field), fieldValue(item, field));
    object.insert(u"detail_kind"_s, orNull(causeName(item.detail.cause.kind)));
    object.insert(fieldName(ItemField::LeftReason), fieldValue(item, ItemField::LeftReason));
    return object;
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
    return csvHead(kItemFields);
}

QString csvItem(const PlanItem &item)
{
    return csvOf(item, kItemFields);
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
