// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"

#include <QJsonValue>
#include <QString>

#include <span>

namespace docsweep {

/// What tables for other programs say of an item, in CSV and in JSON alike: by stable names, and raw (bytes, UTC times
/// to the microsecond, keys as `displayKey` shows them).
enum class ItemField {
    Seq,
    Kind,
    State,
    Reason,
    Session,
    BucketName,
    Key,
    SizeBytes,
    ChangedAt,
    Documents,
    SessionDocuments, ///< "documents" as well; null of anything but a session
    Detail,
    LeftReason,
};

/// "size_bytes".
QLatin1String fieldName(ItemField field);

/// Null: unknown, or it has none.
QJsonValue fieldValue(const PlanItem &item, ItemField field);

/// Lines of CSV, without their ends. `fieldValue`s, null as nothing.
QString csvHead(std::span<const ItemField> fields);
QString csvOf(const PlanItem &item, std::span<const ItemField> fields);

/// The stable words of enumerations: "session", "already-gone".
QLatin1String kindWord(ItemKind kind);
QLatin1String stateWord(ItemState state);

} // namespace docsweep
