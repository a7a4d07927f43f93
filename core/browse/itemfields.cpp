// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/itemfields.h"

#include "core/base/csv.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    const QJsonValue kNone(QJsonValue::Null);

    QJsonValue orNull(const QString &text)
    {
        return text.isEmpty() ? kNone : QJsonValue(text);
    }

    QString cell(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    }

} // namespace

QLatin1String fieldName(ItemField field)
{
    switch (field) {
    case ItemField::Seq:
        return "seq"_L1;
    case ItemField::Kind:
        return "kind"_L1;
    case ItemField::State:
        return "state"_L1;
    case ItemField::Reason:
        return "reason"_L1;
    case ItemField::Session:
        return "session"_L1;
    case ItemField::BucketName:
        return "bucket"_L1;
    case ItemField::Key:
        return "key"_L1;
    case ItemField::SizeBytes:
        return "size_bytes"_L1;
    case ItemField::ChangedAt:
        return "changed_at"_L1;
    case ItemField::Documents:
    case ItemField::SessionDocuments:
        return "documents"_L1;
    case ItemField::Detail:
        return "detail"_L1;
    case ItemField::LeftReason:
        return "left_reason"_L1;
    }
    return {};
}

QJsonValue fieldValue(const PlanItem &item, ItemField field)
{
    switch (field) {
    case ItemField::Seq:
        return qint64(item.seq);
    case ItemField::Kind:
        return QString(kindWord(item.kind));
    case ItemField::State:
        return QString(stateWord(item.state));
    case ItemField::Reason:
        return QString(reasonName(item.reason));
    case ItemField::Session:
        return orNull(displayKey(item.sessionKey));
    case ItemField::BucketName:
        return orNull(item.bucket);
    case ItemField::Key:
        return orNull(displayKey(item.key));
    case ItemField::SizeBytes:
        return item.sizeBytes ? QJsonValue(*item.sizeBytes) : kNone;
    case ItemField::ChangedAt:
        return item.changedAt ? QJsonValue(toIsoUtc(*item.changedAt)) : kNone;
    case ItemField::Documents:
        return item.documents;
    case ItemField::SessionDocuments:
        return item.kind == ItemKind::Session ? QJsonValue(item.documents) : kNone;
    case ItemField::Detail:
        return orNull(item.detail.text);
    case ItemField::LeftReason:
        return item.left ? QJsonValue(QString(reasonName(*item.left))) : kNone;
    }
    return kNone;
}

QString csvHead(std::span<const ItemField> fields)
{
    QStringList names;
    for (const ItemField field : fields)
        names += fieldName(field);
    return csvLine(names);
}

QString csvOf(const PlanItem &item, std::span<const ItemField> fields)
{
    QStringList cells;
    for (const ItemField field : fields)
        cells += cell(fieldValue(item, field));
    return csvLine(cells);
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

} // namespace docsweep
