// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/planbrowser.h"

#include "core/browse/firstitems.h"
#include "core/browse/groupbuilder.h"
#include "core/browse/itemcondition.h"
#include "core/browse/keysearch.h"
#include "core/journal/holdrows.h"
#include "core/journal/itemrows.h"
#include "core/journal/journal.h"
#include "core/journal/schema.h"
#include "core/sql/sqlitehandle.h"
#include "core/sql/sqlitestop.h"

#include <QHash>
#include <QSqlError>

#include <algorithm>
#include <array>
#include <type_traits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kPlanState = "SELECT state FROM plan WHERE id = ?"_L1;
    // In one pass: GROUP BY would sort the items by kind first, which takes twice as long.
    constexpr auto kTotals = "SELECT SUM(i.documents), MIN(i.changed_us), MAX(i.changed_us)"_L1;
    constexpr auto kTotalsOfKind = ", COUNT(*) FILTER (WHERE i.kind = %1),"
                                   " TOTAL(i.size_bytes) FILTER (WHERE i.kind = %1)"_L1;
    constexpr std::array kKinds{
        ItemKind::Session, ItemKind::File, ItemKind::Output, ItemKind::Orphan, ItemKind::OldVersion};
    constexpr auto kForChoice = "SELECT i.id, i.kind, i.reason, i.session_id, i.bucket_id, i.size_bytes, i.changed_us,"
                                " i.documents, i.state FROM item i WHERE i.id BETWEEN ? AND ? ORDER BY i.id"_L1;
    constexpr auto kForGroups = "SELECT i.id, i.kind, i.session_key, i.size_bytes, i.changed_us FROM item i WHERE "_L1;
    constexpr auto kBuckets = "SELECT id, name FROM bucket"_L1;

    constexpr qsizetype kFirstChunk = 256;
    constexpr size_t kChunk = 65536;

    bool goesAlong(Reason reason)
    {
        return reason == Reason::NamedByExpired || reason == Reason::UnlistedNamedByExpired;
    }

    KindTotal &kindTotal(PlanTotals &totals, ItemKind kind)
    {
        switch (kind) {
        case ItemKind::Session:
            return totals.sessions;
        case ItemKind::Output:
            return totals.outputs;
        case ItemKind::Orphan:
            return totals.orphans;
        case ItemKind::OldVersion:
            return totals.oldVersions;
        case ItemKind::File:
            break;
        }
        return totals.files;
    }

    bool bitOf(std::span<const quint64> bits, quint32 seq)
    {
        const size_t word = seq / 64;
        return word < bits.size() && ((bits[word] >> (seq % 64)) & 1) != 0;
    }

    void setBit(std::vector<quint64> &bits, quint32 seq)
    {
        const size_t word = seq / 64;
        if (word >= bits.size())
            bits.resize(word + 1);
        bits[word] |= quint64(1) << (seq % 64);
    }

    void append(std::vector<SeqRange> &ranges, quint32 seq)
    {
        if (!ranges.empty() && ranges.back().last + 1 == seq)
            ranges.back().last = seq;
        else
            ranges.push_back({seq, seq});
    }

    /// The same sink; once the token is stopped nothing comes any more.
    template <typename Chunk>
    std::function<bool(Chunk &&)> unless(const std::stop_token &stop, const std::function<bool(Chunk &&)> &sink)
    {
        return [&](Chunk &&chunk) { return !stop.stop_requested() && sink(std::move(chunk)); };
    }

    void widen(PlanTotals &totals, Instant at)
    {
        if (!totals.oldest || at < *totals.oldest)
            totals.oldest = at;
        if (!totals.newest || at > *totals.newest)
            totals.newest = at;
    }

} // namespace

struct PlanBrowser::Private {
    SqlConnection connection{u"QSQLITE"_s};
    sqlite3 *handle = nullptr;

    Result<> open(const QString &home)
    {
        if (Result<> opened = openJournalToRead(connection, home); !opened)
            return opened;
        const Result<sqlite3 *> found = sqliteHandle(connection);
        if (!found)
            return fail(found.error());
        handle = *found;
        if (Result<> keys = addKeyFunctions(handle); !keys)
            return keys;
        return addFirstItems(handle);
    }

    /// Does the work so that a stopped token ends it wherever it is. How a statement fails then says nothing else.
    template <typename Work> std::invoke_result_t<Work> until(const std::stop_token &stop, const Work &work)
    {
        if (stop.stop_requested())
            return failCancelled();
        const SqliteStop ends(handle, stop);
        std::invoke_result_t<Work> answer = work();
        if (stop.stop_requested())
            return failCancelled();
        return answer;
    }

    Result<> streamSeqs(PlanId plan, const ItemFilter &filter, const ItemSort &sort, const IdSink &onChunk);
    Result<> streamGroups(PlanId plan, const ItemFilter &filter, const ItemSort &sort, const GroupSink &onChunk);
    Result<PlanTotals> totals(PlanId plan, const ItemFilter &filter);
    Result<ItemChoice> choice(PlanId plan, std::span<const quint64> chosen, const std::stop_token &stop);

    Result<QSqlQuery> query(const QString &sql, const QVariantList &values, const QString &what)
    {
        Result<QSqlQuery> query = connection.prepare(sql);
        if (!query)
            return fail(query.error());
        for (const QVariant &value : values)
            query->addBindValue(value);
        if (const Result<> done = exec(*query, what); !done)
            return fail(done.error());
        return query;
    }

    /// That the plan exists and can be run.
    Result<> checkPlan(PlanId plan)
    {
        Result<QSqlQuery> found = query(kPlanState, {plan}, u"reading a plan"_s);
        if (!found)
            return fail(found.error());
        if (!found->next())
            return fail(ErrorKind::NotFound, Cause{CauseKind::PlanNotThere, {QString::number(plan)}});
        return {};
    }
};

PlanBrowser::PlanBrowser(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

PlanBrowser::~PlanBrowser() = default;

Result<std::unique_ptr<PlanBrowser>> PlanBrowser::open(const QString &home)
{
    auto state = std::make_unique<Private>();
    if (const Result<> opened = state->open(home); !opened)
        return fail(opened.error());
    return std::unique_ptr<PlanBrowser>(new PlanBrowser(std::move(state)));
}

Result<> PlanBrowser::Private::streamSeqs(
    PlanId plan, const ItemFilter &filter, const ItemSort &sort, const IdSink &onChunk)
{
    // One snapshot for both queries: a run may record outcomes meanwhile.
    Result<SqlTransaction> snapshot = SqlTransaction::begin(connection);
    if (!snapshot)
        return fail(snapshot.error());
    if (const Result<> known = checkPlan(plan); !known)
        return known;

    const ItemCondition condition = conditionFor(plan, filter);
    const QString sql = u"SELECT i.id FROM item i WHERE "_s + condition.sql + u" ORDER BY "_s + orderBy(sort);
    qsizetype delivered = 0;
    if (sort.column != ItemColumn::Sequence) {
        // The screenful first, of which only the best 256 are kept in a pass over the plan.
        Result<QSqlQuery> first =
            query(firstScreenful(condition, sort, kFirstChunk), condition.values, u"sorting the candidates"_s);
        if (!first)
            return fail(first.error());
        if (!first->next())
            return fail(journalError(u"sorting the candidates"_s, first->lastError()));
        const std::vector<qint64> ids = firstItems(first->value(0).toByteArray());
        std::vector<quint32> chunk(ids.size());
        std::transform(ids.begin(), ids.end(), chunk.begin(), seqOf);
        delivered = qsizetype(chunk.size());
        if (!chunk.empty() && !onChunk(std::move(chunk)))
            return failCancelled();
        if (delivered < kFirstChunk)
            return {};
    }

    Result<QSqlQuery> all = query(sql, condition.values, u"listing the candidates"_s);
    if (!all)
        return fail(all.error());
    std::vector<quint32> chunk;
    size_t chunkSize = delivered == 0 ? size_t(kFirstChunk) : kChunk;
    qsizetype row = 0;
    while (all->next()) {
        if (row++ < delivered)
            continue;
        chunk.push_back(seqOf(all->value(0).toLongLong()));
        if (chunk.size() < chunkSize)
            continue;
        if (!onChunk(std::exchange(chunk, {})))
            return failCancelled();
        chunkSize = kChunk;
        chunk.reserve(chunkSize);
    }
    if (all->lastError().isValid())
        return fail(journalError(u"listing the candidates"_s, all->lastError()));
    if (!chunk.empty() && !onChunk(std::move(chunk)))
        return failCancelled();
    return {};
}

Result<> PlanBrowser::streamSeqs(
    PlanId plan, const ItemFilter &filter, const ItemSort &sort, std::stop_token stop, const IdSink &onChunk)
{
    return d->until(stop, [&] { return d->streamSeqs(plan, filter, sort, unless(stop, onChunk)); });
}

Result<> PlanBrowser::Private::streamGroups(
    PlanId plan, const ItemFilter &filter, const ItemSort &sort, const GroupSink &onChunk)
{
    if (const Result<> known = checkPlan(plan); !known)
        return known;
    const ItemCondition condition = conditionFor(plan, filter);
    const bool whole = sort.column == ItemColumn::Size || sort.column == ItemColumn::Age;
    const bool byKey = sort.column == ItemColumn::Key;
    const bool backwards = !whole && !byKey && sort.descending;
    const QString order = byKey ? (sort.descending ? u"i.session_key DESC, i.id"_s : u"i.session_key, i.id"_s)
        : backwards             ? u"i.id DESC"_s
                                : u"i.id"_s;
    Result<QSqlQuery> rows =
        query(kForGroups + condition.sql + u" ORDER BY "_s + order, condition.values, u"grouping the candidates"_s);
    if (!rows)
        return fail(rows.error());
    GroupBuilder builder(sort, backwards, whole, onChunk);
    while (rows->next()) {
        if (!builder.add(*rows))
            return failCancelled();
    }
    if (rows->lastError().isValid())
        return fail(journalError(u"grouping the candidates"_s, rows->lastError()));
    return builder.finish() ? Result<>() : failCancelled();
}

Result<> PlanBrowser::streamGroups(
    PlanId plan, const ItemFilter &filter, const ItemSort &sort, std::stop_token stop, const GroupSink &onChunk)
{
    return d->until(stop, [&] { return d->streamGroups(plan, filter, sort, unless(stop, onChunk)); });
}

Result<std::vector<PlanItem>> PlanBrowser::items(PlanId plan, std::span<const quint32> seqs)
{
    return itemsAt(d->connection, plan, seqs);
}

Result<PlanTotals> PlanBrowser::Private::totals(PlanId plan, const ItemFilter &filter)
{
    if (const Result<> known = checkPlan(plan); !known)
        return fail(known.error());
    const ItemCondition condition = conditionFor(plan, filter);
    QString sql = kTotals;
    for (const ItemKind kind : kKinds)
        sql += QString(kTotalsOfKind).arg(int(kind));
    Result<QSqlQuery> rows =
        query(sql + u" FROM item i WHERE "_s + condition.sql, condition.values, u"counting the candidates"_s);
    if (!rows)
        return fail(rows.error());
    PlanTotals totals;
    if (rows->next()) {
        totals.documents = rows->value(0).toLongLong();
        for (int column : {1, 2}) {
            if (!rows->isNull(column))
                widen(totals, fromMicros(rows->value(column).toLongLong()));
        }
        int column = 3;
        for (const ItemKind kind : kKinds) {
            KindTotal &total = kindTotal(totals, kind);
            total.items = rows->value(column++).toLongLong();
            const qint64 bytes = qint64(rows->value(column++).toDouble());
            if (kind != ItemKind::Session) // a session's size repeats that of its objects
                total.bytes = bytes;
            totals.items += total.items;
            totals.bytes += total.bytes;
        }
    }
    if (rows->lastError().isValid())
        return fail(journalError(u"counting the candidates"_s, rows->lastError()));
    return totals;
}

Result<PlanTotals> PlanBrowser::totals(PlanId plan, const ItemFilter &filter, std::stop_token stop)
{
    return d->until(stop, [&] { return d->totals(plan, filter); });
}

Result<ItemChoice> PlanBrowser::Private::choice(
    PlanId plan, std::span<const quint64> chosen, const std::stop_token &stop)
{
    QHash<qint64, Bucket> names;
    Result<QSqlQuery> buckets = query(kBuckets, {}, u"reading the buckets"_s);
    if (!buckets)
        return fail(buckets.error());
    while (buckets->next())
        names.insert(buckets->value(0).toLongLong(), buckets->value(1).toString());
    if (buckets->lastError().isValid())
        return fail(journalError(u"reading the buckets"_s, buckets->lastError()));
    Result<std::vector<Hold>> holds = readHolds(connection);
    if (!holds)
        return fail(holds.error());
    const Result<HeldItems> kept = findHeldItems(connection, plan, std::move(*holds), stop);
    if (!kept)
        return fail(kept.error());

    Result<QSqlQuery> rows = query(kForChoice, {itemId(plan, 0), itemId(plan, 0xffffffff)}, u"counting what goes"_s);
    if (!rows)
        return fail(rows.error());
    ItemChoice choice;
    choice.plan = plan;
    QSet<qint64> sessions; // a session stands before every object it takes along
    QHash<qint64, KindTotal> byBucket;
    while (rows->next()) {
        const quint32 seq = seqOf(rows->value(0).toLongLong());
        const bool isChosen = bitOf(chosen, seq);
        const bool isRider = goesAlong(Reason(rows->value(2).toInt()));
        const qint64 sessionId = isRider || isChosen ? rows->value(3).toLongLong() : 0;
        const bool goes = isRider ? sessions.contains(sessionId) : isChosen;
        if (ItemState(rows->value(8).toInt()) != ItemState::Planned) {
            if (isChosen)
                setBit(choice.doneBits, seq);
            continue;
        }
        if (kept->contains(seq)) {
            choice.held += isChosen ? 1 : 0;
            continue;
        }
        if (isChosen && !goes)
            ++choice.leftOut;
        if (!goes)
            continue;
        const auto kind = ItemKind(rows->value(1).toInt());
        const qint64 bytes = rows->value(5).toLongLong();
        KindTotal &total = kindTotal(choice.totals, kind);
        ++total.items;
        ++choice.totals.items;
        choice.totals.documents += rows->value(7).toLongLong();
        if (!rows->isNull(6))
            widen(choice.totals, fromMicros(rows->value(6).toLongLong()));
        if (kind == ItemKind::Session) {
            sessions.insert(sessionId);
        } else {
            total.bytes += bytes;
            choice.totals.bytes += bytes;
            KindTotal &bucket = byBucket[rows->value(4).toLongLong()];
            ++bucket.items;
            bucket.bytes += bytes;
        }
        append(choice.scope, seq);
        if (!isChosen) {
            ++choice.along.items;
            choice.along.bytes += bytes;
            setBit(choice.alongBits, seq);
        }
    }
    if (rows->lastError().isValid())
        return fail(journalError(u"counting what goes"_s, rows->lastError()));
    for (auto bucket = byBucket.cbegin(); bucket != byBucket.cend(); ++bucket)
        choice.buckets.insert(names.value(bucket.key()), bucket.value());
    return choice;
}

Result<ItemChoice> PlanBrowser::choice(PlanId plan, std::span<const quint64> chosen, std::stop_token stop)
{
    return d->until(stop, [&] { return d->choice(plan, chosen, stop); });
}

Result<std::vector<Hold>> PlanBrowser::holds()
{
    return readHolds(d->connection);
}

Result<std::vector<EndedHold>> PlanBrowser::endedHolds(Instant since, Instant now)
{
    return readEndedHolds(d->connection, since, now);
}

Result<HeldItems> PlanBrowser::held(PlanId plan, std::vector<Hold> holds, std::stop_token stop)
{
    return d->until(stop, [&]() -> Result<HeldItems> {
        if (const Result<> known = d->checkPlan(plan); !known)
            return fail(known.error());
        return findHeldItems(d->connection, plan, holds, stop);
    });
}

} // namespace docsweep
