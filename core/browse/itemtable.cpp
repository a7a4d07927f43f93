// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/itemtable.h"

#include "core/base/csv.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString numberText(const std::optional<qint64> &number)
    {
        return number ? QString::number(*number) : QString();
    }

    QString timeText(const std::optional<Instant> &time)
    {
        return time ? toIsoUtc(*time) : QString();
    }

    QByteArray csvRow(const PlanItem &item)
    {
        const QString cells[] = {itemKindName(item.kind), displayKey(item.sessionKey), item.bucket,
            displayKey(item.key), numberText(item.sizeBytes), timeText(item.changedAt),
            item.kind == ItemKind::Session ? QString::number(item.documents) : QString(), reasonName(item.reason),
            itemStateName(item.state), item.detail.text};
        QByteArray row;
        for (const QString &cell : cells) {
            if (!row.isNull())
                row += ',';
            row += csvCell(cell).toUtf8();
        }
        return row + "\r\n";
    }

    QByteArray jsonRow(const PlanItem &item)
    {
        QJsonObject object{{u"kind"_s, itemKindName(item.kind)}, {u"session"_s, displayKey(item.sessionKey)},
            {u"reason"_s, reasonName(item.reason)}, {u"state"_s, itemStateName(item.state)}};
        object.insert(u"size_bytes"_s, item.sizeBytes ? QJsonValue(*item.sizeBytes) : QJsonValue());
        object.insert(u"changed_at"_s, item.changedAt ? QJsonValue(timeText(item.changedAt)) : QJsonValue());
        if (item.kind == ItemKind::Session) {
            object.insert(u"documents"_s, item.documents);
        } else {
            object.insert(u"bucket"_s, item.bucket);
            object.insert(u"key"_s, displayKey(item.key));
        }
        if (!item.detail.isEmpty())
            object.insert(u"detail"_s, item.detail.text);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

} // namespace

QLatin1String itemKindName(ItemKind kind)
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

QLatin1String itemStateName(ItemState state)
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

QByteArray tableHead(TableFormat format)
{
    return format == TableFormat::Csv
        ? csvLine({u"kind"_s, u"session"_s, u"bucket"_s, u"key"_s, u"size_bytes"_s, u"changed_at"_s, u"documents"_s,
                      u"reason"_s, u"state"_s, u"detail"_s})
                .toUtf8()
            + "\r\n"
        : QByteArray("[\n");
}

QByteArray tableRows(TableFormat format, std::span<const PlanItem> items, bool first)
{
    QByteArray rows;
    for (const PlanItem &item : items) {
        if (format == TableFormat::Csv) {
            rows += csvRow(item);
            continue;
        }
        rows += first ? "" : ",\n";
        rows += jsonRow(item);
        first = false;
    }
    return rows;
}

QByteArray tableFoot(TableFormat format)
{
    return format == TableFormat::Csv ? "" : "\n]\n";
}

} // namespace docsweep
