// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/itemrows.h"

#include "core/journal/schema.h"
#include "core/journal/sqlitestatement.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr SeqRange kWhole{0, std::numeric_limits<quint32>::max()};
    constexpr quint32 kMostReserved = 8192;

    constexpr auto kBuckets = "SELECT id, name FROM bucket";
    constexpr auto kItems = R"(
SELECT id, kind, reason, session_key, session_id, bucket_id, object_key, size_bytes, changed_us, version,
    documents, fingerprint, state, run_id, detail, left_reason FROM item WHERE id BETWEEN ? AND ? ORDER BY id)";
    constexpr auto kPlanned = "SELECT kind, bucket_id, size_bytes FROM item WHERE id BETWEEN ? AND ? AND state = 0";
    constexpr auto kOfRun =
        "SELECT kind, size_bytes, documents, state FROM item WHERE id BETWEEN ? AND ? AND run_id = ?";

    using Buckets = QHash<qint64, Bucket>;

    /// Each row of an answer. One that breaks off is an error, never a shorter answer.
    template <typename OnRow> Result<> forEach(SqliteStatement &statement, const QString &what, OnRow onRow)
    {
        while (true) {
            const Result<bool> row = statement.next(what);
            if (!row)
                return fail(row.error());
            if (!*row)
                return {};
            onRow();
        }
    }

    Result<Buckets> bucketsOf(SqlConnection &connection)
    {
        Result<SqliteStatement> statement = SqliteStatement::prepare(connection, kBuckets);
        if (!statement)
            return fail(statement.error());
        Buckets buckets;
        const Result<> read = forEach(*statement, u"reading the names of buckets (journal)"_s,
            [&] { buckets.insert(statement->number(0), statement->text(1)); });
        return read ? Result<Buckets>(std::move(buckets)) : fail(read.error());
    }

    void bindRange(SqliteStatement &statement, PlanId plan, SeqRange range)
    {
        statement.bindNumber(1, itemId(plan, range.first));
        statement.bindNumber(2, itemId(plan, range.last));
    }

    PlanItem itemOf(const SqliteStatement &row, const Buckets &buckets)
    {
        PlanItem item;
        item.seq = seqOf(row.number(0));
        item.kind = ItemKind(row.number(1));
        item.reason = Reason(row.number(2));
        item.sessionKey = row.bytes(3);
        item.sessionId = row.number(4);
        if (!row.isNull(5))
            item.bucket = buckets.value(row.number(5));
        item.key = row.bytes(6);
        if (!row.isNull(7))
            item.sizeBytes = row.number(7);
        if (!row.isNull(8))
            item.changedAt = fromMicros(row.number(8));
        item.version = row.bytes(9);
        item.documents = row.number(10);
        item.fingerprint = quint64(row.number(11));
        item.state = ItemState(row.number(12));
        item.runId = row.number(13);
        if (!row.isNull(14))
            item.detail = row.text(14);
        if (!row.isNull(15))
            item.left = Reason(row.number(15));
        return item;
    }

} // namespace

Result<std::vector<PlanItem>> itemsOf(SqlConnection &connection, PlanId plan, SeqRange range)
{
    const Result<Buckets> buckets = bucketsOf(connection);
    if (!buckets)
        return fail(buckets.error());
    Result<SqliteStatement> statement = SqliteStatement::prepare(connection, kItems);
    if (!statement)
        return fail(statement.error());
    bindRange(*statement, plan, range);
    std::vector<PlanItem> items;
    items.reserve(std::min(range.last - range.first, kMostReserved - 1) + 1);
    const Result<> read = forEach(*statement, u"reading a plan's items (journal)"_s, [&] {
        items.push_back(itemOf(*statement, *buckets));
        if (items.size() > 1 && items.back().sessionKey == items[items.size() - 2].sessionKey)
            items.back().sessionKey = items[items.size() - 2].sessionKey; // one copy a folder
    });
    if (!read)
        return fail(read.error());
    return items;
}

Result<RunSize> sizeOf(SqlConnection &connection, PlanId plan, std::span<const SeqRange> scope)
{
    const Result<Buckets> buckets = bucketsOf(connection);
    if (!buckets)
        return fail(buckets.error());
    Result<SqliteStatement> statement = SqliteStatement::prepare(connection, kPlanned);
    if (!statement)
        return fail(statement.error());
    RunSize size;
    QHash<qint64, KindTotal> objects;
    for (const SeqRange &range : scope.empty() ? std::span(&kWhole, 1) : scope) {
        bindRange(*statement, plan, range);
        const Result<> read = forEach(*statement, u"measuring a plan (journal)"_s, [&] {
            size.items += 1;
            if (ItemKind(statement->number(0)) == ItemKind::Session) {
                size.sessions += 1;
                return;
            }
            KindTotal &bucket = objects[statement->number(1)];
            bucket.items += 1;
            bucket.bytes += statement->number(2);
        });
        if (!read)
            return fail(read.error());
    }
    for (auto bucket = objects.cbegin(); bucket != objects.cend(); ++bucket) {
        KindTotal &total = size.buckets[buckets->value(bucket.key())];
        total.items += bucket->items;
        total.bytes += bucket->bytes;
        size.bytes += bucket->bytes;
    }
    return size;
}

Result<RunTotals> totalsOf(SqlConnection &connection, const Run &run)
{
    Result<SqliteStatement> statement = SqliteStatement::prepare(connection, kOfRun);
    if (!statement)
        return fail(statement.error());
    bindRange(*statement, run.planId, kWhole);
    statement->bindNumber(3, run.id);
    RunTotals totals;
    const Result<> read = forEach(*statement, u"counting a run's outcomes (journal)"_s, [&] {
        const bool isSession = ItemKind(statement->number(0)) == ItemKind::Session;
        const qint64 bytes = isSession ? 0 : statement->number(1);
        const auto state = ItemState(statement->number(3));
        StateTotal &total = totals.of(state);
        total.items += 1;
        total.bytes += bytes;
        if (state != ItemState::Deleted)
            return;
        if (isSession) {
            totals.sessionsDeleted += 1;
            totals.documentsDeleted += statement->number(2);
        } else {
            totals.objectsDeleted += 1;
            totals.freedBytes += bytes;
        }
    });
    if (!read)
        return fail(read.error());
    return totals;
}

} // namespace docsweep
