// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/itemtable.h"

#include "core/browse/itemfields.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kColumns{ItemField::Kind, ItemField::Session, ItemField::BucketName, ItemField::Key,
        ItemField::SizeBytes, ItemField::ChangedAt, ItemField::SessionDocuments, ItemField::Reason, ItemField::State,
        ItemField::Detail};

    /// What is left out where it is null; everything else is said to be null.
    bool isLeftOut(const PlanItem &item, ItemField field)
    {
        const bool isSession = item.kind == ItemKind::Session;
        switch (field) {
        case ItemField::BucketName:
        case ItemField::Key:
            return isSession;
        case ItemField::SessionDocuments:
            return !isSession;
        case ItemField::Detail:
            return item.detail.isEmpty();
        default:
            return false;
        }
    }

    /// Texts that are empty are texts.
    QJsonValue withText(ItemField field, const QJsonValue &value)
    {
        const bool isText = field == ItemField::Session || field == ItemField::BucketName || field == ItemField::Key
            || field == ItemField::Detail;
        return isText ? QJsonValue(value.toString()) : value;
    }

    QByteArray jsonRow(const PlanItem &item)
    {
        QJsonObject object;
        for (const ItemField field : kColumns) {
            if (!isLeftOut(item, field))
                object.insert(fieldName(field), withText(field, fieldValue(item, field)));
        }
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

} // namespace

QByteArray tableHead(TableFormat format)
{
    return format == TableFormat::Csv ? csvHead(kColumns).toUtf8() + "\r\n" : QByteArray("[\n");
}

QByteArray tableRows(TableFormat format, std::span<const PlanItem> items, bool first)
{
    QByteArray rows;
    for (const PlanItem &item : items) {
        if (format == TableFormat::Csv) {
            rows += csvOf(item, kColumns).toUtf8() + "\r\n";
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
