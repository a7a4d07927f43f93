// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/itemcondition.h"

#include "core/journal/schema.h"

#include <QStringList>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // A plan is one range of rowids. No index but the rowid is kept: on a million items a pass that keeps only the best
    // 256 takes 0.1 to 0.2 s and a full sort 0.5 to 1 s, while four more indexes would make writing every plan and
    // recording every outcome slower for ever.
    constexpr auto kInPlan = "i.id BETWEEN ? AND ?"_L1;
    constexpr auto kName = "CASE WHEN i.kind = 1 THEN i.session_key ELSE i.object_key END"_L1;

    // The lists are read once each; SQLite looks their rows up in a b-tree of its own.
    constexpr auto kFailedIn = R"(
((i.kind = 1 AND i.session_key IN (
    SELECT f.session_key FROM run r CROSS JOIN item f
    WHERE r.id = ? AND f.id BETWEEN r.plan_id << 32 AND (r.plan_id << 32) + 4294967295
      AND f.run_id = r.id AND f.state = 5 AND f.kind = 1))
 OR (i.kind <> 1 AND (i.bucket_id, i.object_key, iif(i.kind = 5, i.version, x'')) IN (
    SELECT f.bucket_id, f.object_key, iif(f.kind = 5, f.version, x'') FROM run r CROSS JOIN item f
    WHERE r.id = ? AND f.id BETWEEN r.plan_id << 32 AND (r.plan_id << 32) + 4294967295
      AND f.run_id = r.id AND f.state = 5 AND f.kind <> 1))
))"_L1;

    template <typename Enum> QString numberList(const QSet<Enum> &values)
    {
        QStringList numbers;
        for (const Enum value : values)
            numbers << QString::number(int(value));
        numbers.sort();
        return u"("_s + numbers.join(u", "_s) + u")"_s;
    }

} // namespace

/// The tests that cost most come last.
ItemCondition conditionFor(PlanId plan, const ItemFilter &filter)
{
    ItemCondition condition{kInPlan, {itemId(plan, 0), itemId(plan, 0xffffffff)}};
    const auto require = [&condition](const QString &sql, std::initializer_list<QVariant> values = {}) {
        condition.sql += u" AND "_s + sql;
        condition.values << QVariantList(values);
    };
    if (!filter.kinds.isEmpty())
        require(u"i.kind IN "_s + numberList(filter.kinds));
    if (!filter.states.isEmpty())
        require(u"i.state IN "_s + numberList(filter.states));
    if (filter.minBytes)
        require(u"i.size_bytes >= ?"_s, {*filter.minBytes});
    if (filter.maxBytes)
        require(u"i.size_bytes <= ?"_s, {*filter.maxBytes});
    if (filter.changedFrom)
        require(u"i.changed_us >= ?"_s, {toMicros(*filter.changedFrom)});
    if (filter.changedBefore)
        require(u"i.changed_us < ?"_s, {toMicros(*filter.changedBefore)});
    if (filter.session)
        require(u"i.session_key = ?"_s, {*filter.session});
    if (filter.run)
        require(u"i.run_id = ?"_s, {*filter.run});
    if (!filter.types.isEmpty()) {
        QStringList alternatives;
        QVariantList types;
        for (const QByteArray &type : filter.types) {
            alternatives << u"has_type(i.object_key, ?)"_s;
            types << type;
        }
        require(u"i.kind <> 1 AND ("_s + alternatives.join(u" OR "_s) + u")"_s);
        condition.values << types;
    }
    if (!filter.text.isEmpty()) {
        QStringList ways{u"has_text("_s + kName + u", ?)"_s};
        QVariantList values{filter.text.toUtf8()};
        const auto orOneOf = [&ways, &values](const QString &column, const QSet<QByteArray> &keys) {
            if (keys.isEmpty())
                return;
            ways << column + u" IN ("_s + QStringList(keys.size(), u"?"_s).join(u", "_s) + u')';
            values << QVariantList(keys.begin(), keys.end());
        };
        orOneOf(u"i.kind = 1 AND i.session_key"_s, filter.textSessions);
        orOneOf(u"i.object_key"_s, filter.textObjects);
        require(u"("_s + ways.join(u" OR "_s) + u')');
        condition.values << values;
    }
    if (filter.failedIn)
        require(kFailedIn, {*filter.failedIn, *filter.failedIn});
    return condition;
}

namespace {

    struct SortKey {
        QString sql;
        bool descending;
    };

    SortKey sortKey(const ItemSort &sort)
    {
        switch (sort.column) {
        case ItemColumn::Key:
            return {kName, sort.descending};
        case ItemColumn::Kind:
            return {u"i.kind"_s, sort.descending};
        case ItemColumn::Size:
            return {u"i.size_bytes"_s, sort.descending};
        case ItemColumn::Age:
            return {u"i.changed_us"_s, !sort.descending};
        case ItemColumn::Reason:
            return {u"i.reason"_s, sort.descending};
        case ItemColumn::State:
            return {u"i.state"_s, sort.descending};
        case ItemColumn::Sequence:
            break;
        }
        return {u"i.id"_s, sort.descending};
    }

} // namespace

QString orderBy(const ItemSort &sort)
{
    const SortKey key = sortKey(sort);
    const QString order = key.descending ? key.sql + u" DESC"_s : key.sql;
    return sort.column == ItemColumn::Sequence ? order : order + u", i.id"_s;
}

QString firstScreenful(const ItemCondition &condition, const ItemSort &sort, qsizetype limit)
{
    const SortKey key = sortKey(sort);
    return u"SELECT first_items("_s + key.sql + u", i.id, "_s + QString::number(int(key.descending)) + u", "_s
        + QString::number(limit) + u") FROM item i WHERE "_s + condition.sql;
}

} // namespace docsweep
