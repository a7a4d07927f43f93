// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/itemrows.h"

#include "core/base/storedcause.h"
#include "core/journal/schema.h"
#include "core/journal/sqlitestatement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr SeqRange kWhole{0, std::numeric_limits<quint32>::max()};
    constexpr quint32 kMostReserved = 8192;

    constexpr auto kBuckets = "SELECT id, name FROM bucket";
    constexpr auto kItems = "SELECT " DOCSWEEP_ITEM_COLUMNS " FROM item WHERE id BETWEEN ? AND ? ORDER BY id";
    constexpr auto kItemsOfRun = "SELECT " DOCSWEEP_ITEM_COLUMNS " FROM item WHERE id BETWEEN ? AND ? AND run_id = ?"
                                 " ORDER BY id LIMIT ?";
    constexpr auto kNotDeletedOfRun = "SELECT " DOCSWEEP_ITEM_COLUMNS " FROM item WHERE id BETWEEN ? AND ?"
                                      " AND run_id = ? AND state IN (3, 4, 5) ORDER BY id LIMIT ?";
    constexpr auto kItemsAt = "SELECT " DOCSWEEP_ITEM_COLUMNS " FROM item"
                              " WHERE id IN (SELECT value FROM json_each(CAST(? AS TEXT)))";
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

    /// Items as a statement gives them.
    class ItemReader {
    public:
        static Result<ItemReader> prepare(SqlConnection &connection, const char *sql)
        {
            Result<Buckets> buckets = bucketsOf(connection);
            if (!buckets)
                return fail(buckets.error());
            Result<SqliteStatement> statement = SqliteStatement::prepare(connection, sql);
            if (!statement)
                return fail(statement.error());
            return ItemReader(std::move(*buckets), std::move(*statement));
        }

        SqliteStatement &statement() { return m_statement; }

        /// Adds what the statement answers.
        Result<> readInto(std::vector<PlanItem> &items, const QString &what)
        {
            return forEach(m_statement, what, [&] {
                const bool hasBucket = !m_statement.isNull(kItemBucketColumn);
                items.push_back(itemFrom(
                    m_statement, hasBucket ? m_buckets.value(m_statement.number(kItemBucketColumn)) : Bucket()));
                if (items.size() > 1 && items.back().sessionKey == items[items.size() - 2].sessionKey)
                    items.back().sessionKey = items[items.size() - 2].sessionKey; // one copy a folder
            });
        }

    private:
        ItemReader(Buckets buckets, SqliteStatement statement)
            : m_buckets(std::move(buckets))
            , m_statement(std::move(statement))
        {
        }
        Buckets m_buckets;
        SqliteStatement m_statement;
    };

} // namespace

PlanItem itemFrom(const SqliteStatement &row, const Bucket &bucket)
{
    PlanItem item;
    item.seq = seqOf(row.number(0));
    item.kind = ItemKind(row.number(1));
    item.reason = Reason(row.number(2));
    item.sessionKey = row.bytes(3);
    item.sessionId = row.number(4);
    item.bucket = bucket;
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
    if (!row.isNull(14) || !row.isNull(15))
        item.detail = storedWhy(row.text(14), row.number(15), row.text(16));
    if (!row.isNull(17))
        item.left = Reason(row.number(17));
    if (!row.isNull(18)) {
        item.copy = ItemCopy{row.bytes(18).toHex(), row.number(19), row.number(20), row.bytes(21)};
        if (!row.isNull(22))
            item.copy->changedAt = fromMicros(row.number(22));
    }
    return item;
}

Result<std::vector<PlanItem>> itemsOf(SqlConnection &connection, PlanId plan, SeqRange range)
{
    Result<ItemReader> reader = ItemReader::prepare(connection, kItems);
    if (!reader)
        return fail(reader.error());
    bindRange(reader->statement(), plan, range);
    std::vector<PlanItem> items;
    items.reserve(std::min(range.last - range.first, kMostReserved - 1) + 1);
    const Result<> read = reader->readInto(items, u"reading a plan's items (journal)"_s);
    return read ? Result<std::vector<PlanItem>>(std::move(items)) : fail(read.error());
}

Result<std::vector<PlanItem>> itemsOfRun(
    SqlConnection &connection, PlanId plan, RunId run, qint64 afterSeq, int count, WhichItems which)
{
    Result<ItemReader> reader =
        ItemReader::prepare(connection, which == WhichItems::NotDeleted ? kNotDeletedOfRun : kItemsOfRun);
    if (!reader)
        return fail(reader.error());
    SqliteStatement &statement = reader->statement();
    statement.bindNumber(1, itemId(plan, 0) + afterSeq + 1);
    statement.bindNumber(2, itemId(plan, kWhole.last));
    statement.bindNumber(3, run);
    statement.bindNumber(4, count);
    std::vector<PlanItem> items;
    const Result<> read = reader->readInto(items, u"reading a run's items (journal)"_s);
    return read ? Result<std::vector<PlanItem>>(std::move(items)) : fail(read.error());
}

Result<std::vector<PlanItem>> itemsAt(SqlConnection &connection, PlanId plan, std::span<const quint32> seqs)
{
    QJsonArray ids;
    for (const quint32 seq : seqs)
        ids.append(itemId(plan, seq));
    const QByteArray list = QJsonDocument(ids).toJson(QJsonDocument::Compact);
    Result<ItemReader> reader = ItemReader::prepare(connection, kItemsAt);
    if (!reader)
        return fail(reader.error());
    reader->statement().bindBytes(1, list);
    std::vector<PlanItem> found;
    if (const Result<> read = reader->readInto(found, u"reading candidates (journal)"_s); !read)
        return fail(read.error());
    QHash<quint32, size_t> places;
    places.reserve(qsizetype(found.size()));
    for (size_t place = 0; place < found.size(); ++place)
        places.insert(found[place].seq, place);
    std::vector<PlanItem> items;
    items.reserve(seqs.size());
    for (const quint32 seq : seqs) {
        if (const auto place = places.constFind(seq); place != places.cend())
            items.push_back(found[*place]);
    }
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
