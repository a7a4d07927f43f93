// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/planbrowser.h"

#include "core/journal/groupbuilder.h"
#include "core/journal/journal.h"
#include "core/journal/schema.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // A plan is one range of rowids. No index but the rowid is kept: on a million items a pass that keeps only the best
    // 256 takes 0.1 to 0.2 s and a full sort 0.5 to 1 s, while four more indexes would make writing every plan and
    // recording every outcome slower for ever.
    constexpr auto kInPlan = "i.id BETWEEN ? AND ?"_L1;
    constexpr auto kName = "CASE WHEN i.kind = 1 THEN i.session_key ELSE i.object_key END"_L1;
    constexpr auto kBaseName =
        "replace(CAST(i.object_key AS TEXT), rtrim(CAST(i.object_key AS TEXT), replace(CAST(i.object_key AS TEXT), '/', '')), '')"_L1;
    constexpr auto kPlanState = "SELECT state FROM plan WHERE id = ?"_L1;
    constexpr auto kItemsBySeq = " FROM item i LEFT JOIN bucket b ON b.id = i.bucket_id"
                                 " WHERE i.id IN (SELECT value FROM json_each(?))"_L1;
    // In one pass: GROUP BY would sort the items by kind first, which takes twice as long.
    constexpr auto kTotals = "SELECT SUM(i.documents), MIN(i.changed_us), MAX(i.changed_us)"_L1;
    constexpr auto kTotalsOfKind = ", COUNT(*) FILTER (WHERE i.kind = %1),"
                                   " TOTAL(i.size_bytes) FILTER (WHERE i.kind = %1)"_L1;
    constexpr std::array kKinds{ItemKind::Session, ItemKind::File, ItemKind::Output, ItemKind::Orphan};
    constexpr auto kForChoice = "SELECT i.id, i.kind, i.reason, i.session_id, i.bucket_id, i.size_bytes, i.changed_us,"
                                " i.documents, i.state FROM item i WHERE i.id BETWEEN ? AND ? ORDER BY i.id"_L1;
    constexpr auto kForGroups = "SELECT i.id, i.kind, i.session_key, i.size_bytes, i.changed_us FROM item i WHERE "_L1;
    constexpr auto kBuckets = "SELECT id, name FROM bucket"_L1;

    // The lists are read once each; SQLite looks their rows up in a b-tree of its own.
    constexpr auto kFailedIn = R"(
((i.kind = 1 AND i.session_key IN (
    SELECT f.session_key FROM run r CROSS JOIN item f
    WHERE r.id = ? AND f.id BETWEEN r.plan_id << 32 AND (r.plan_id << 32) + 4294967295
      AND f.run_id = r.id AND f.state = 5 AND f.kind = 1))
 OR (i.kind <> 1 AND (i.bucket_id, i.object_key) IN (
    SELECT f.bucket_id, f.object_key FROM run r CROSS JOIN item f
    WHERE r.id = ? AND f.id BETWEEN r.plan_id << 32 AND (r.plan_id << 32) + 4294967295
      AND f.run_id = r.id AND f.state = 5 AND f.kind <> 1))
))"_L1;

    constexpr qsizetype kFirstChunk = 256;
    constexpr size_t kChunk = 65536;

    /// A piece of SQL and what is bound to it.
    struct Condition {
        QString sql;
        QVariantList values;

        void require(const QString &more) { sql += u" AND "_s + more; }
    };

    QString likePattern(const QString &text)
    {
        QString escaped;
        for (const QChar c : text) {
            if (c == u'%' || c == u'_' || c == u'\\')
                escaped += u'\\';
            escaped += c;
        }
        return escaped;
    }

    template <typename Enum> QString numberList(const QSet<Enum> &values)
    {
        QStringList numbers;
        for (const Enum value : values)
            numbers << QString::number(int(value));
        numbers.sort();
        return u"("_s + numbers.join(u", "_s) + u")"_s;
    }

    /// One extension as `extensionOf` understands it: no dot, or only a leading or trailing one, is no extension.
    void appendType(QStringList &alternatives, QVariantList &values, const QByteArray &type)
    {
        if (type.isEmpty()) {
            alternatives << u"instr(substr("_s + kBaseName + u", 2), '.') = 0 OR "_s + kBaseName + u" LIKE '%.'"_s;
            return;
        }
        alternatives << u"("_s + kBaseName + u" LIKE ? ESCAPE '\\')"_s;
        values << QString(u"_%."_s + likePattern(QString::fromUtf8(type)));
    }

    Condition conditionFor(PlanId plan, const ItemFilter &filter)
    {
        Condition condition{kInPlan, {itemId(plan, 0), itemId(plan, 0xffffffff)}};
        if (!filter.text.isEmpty()) {
            // LIKE folds ASCII letters only, and this SQLite does not match BLOBs without the cast.
            condition.require(u"CAST("_s + kName + u" AS TEXT) LIKE ? ESCAPE '\\'"_s);
            condition.values << QString(u"%"_s + likePattern(filter.text) + u"%"_s);
        }
        if (!filter.kinds.isEmpty())
            condition.require(u"i.kind IN "_s + numberList(filter.kinds));
        if (!filter.states.isEmpty())
            condition.require(u"i.state IN "_s + numberList(filter.states));
        if (!filter.types.isEmpty()) {
            QList<QByteArray> types = filter.types.values();
            std::sort(types.begin(), types.end());
            QStringList alternatives;
            for (const QByteArray &type : types)
                appendType(alternatives, condition.values, type);
            condition.require(u"i.kind <> 1 AND ("_s + alternatives.join(u" OR "_s) + u")"_s);
        }
        const auto compare = [&condition](const QString &sql, qint64 value) {
            condition.require(sql);
            condition.values << value;
        };
        if (filter.minBytes)
            compare(u"i.size_bytes >= ?"_s, *filter.minBytes);
        if (filter.maxBytes)
            compare(u"i.size_bytes <= ?"_s, *filter.maxBytes);
        if (filter.changedFrom)
            compare(u"i.changed_us >= ?"_s, toMicros(*filter.changedFrom));
        if (filter.changedBefore)
            compare(u"i.changed_us < ?"_s, toMicros(*filter.changedBefore));
        if (filter.session) {
            condition.require(u"i.session_key = ?"_s);
            condition.values << *filter.session;
        }
        if (filter.run)
            compare(u"i.run_id = ?"_s, *filter.run);
        if (filter.failedIn) {
            condition.require(kFailedIn);
            condition.values << *filter.failedIn << *filter.failedIn;
        }
        return condition;
    }

    /// The order of a column, ties in the order of the plan. Age grows as the time of the last change falls.
    QString orderBy(const ItemSort &sort)
    {
        const QString up = sort.descending ? u" DESC"_s : u" ASC"_s;
        const QString down = sort.descending ? u" ASC"_s : u" DESC"_s;
        switch (sort.column) {
        case ItemColumn::Key:
            return kName + up + u", i.id"_s;
        case ItemColumn::Kind:
            return u"i.kind"_s + up + u", i.id"_s;
        case ItemColumn::Size:
            return u"i.size_bytes"_s + up + u", i.id"_s;
        case ItemColumn::Age:
            return u"i.changed_us"_s + down + u", i.id"_s;
        case ItemColumn::Reason:
            return u"i.reason"_s + up + u", i.id"_s;
        case ItemColumn::State:
            return u"i.state"_s + up + u", i.id"_s;
        case ItemColumn::Sequence:
            break;
        }
        return u"i.id"_s + up;
    }

    QString firstScreenful(const Condition &condition, const ItemSort &sort)
    {
        const QString limit = u" LIMIT "_s + QString::number(kFirstChunk);
        if (sort.column == ItemColumn::Key && sort.descending) {
            // A plan is nearly in the order of its keys already: read forwards, every row would be better than all
            // before it and be sorted in (0.8 s at a million items instead of 0.2 s). LIMIT -1 keeps the inner order.
            return u"SELECT id FROM (SELECT i.id AS id, "_s + kName + u" AS name FROM item i WHERE "_s + condition.sql
                + u" ORDER BY i.id DESC LIMIT -1) ORDER BY name DESC, id"_s + limit;
        }
        return u"SELECT i.id FROM item i WHERE "_s + condition.sql + u" ORDER BY "_s + orderBy(sort) + limit;
    }

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
            return fail(ErrorKind::NotFound, u"there is no plan "_s + QString::number(plan) + u" in the journal"_s);
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
    const QString path = journalPath(home);
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, u"there is no journal at "_s + path + u" yet"_s);
    auto state = std::make_unique<Private>();
    if (const Result<> opened = openJournalDatabase(state->connection, path); !opened)
        return fail(opened.error());
    if (const Result<> done = state->connection.run(u"PRAGMA query_only = ON"_s); !done)
        return fail(done.error());
    return std::unique_ptr<PlanBrowser>(new PlanBrowser(std::move(state)));
}

Result<> PlanBrowser::streamSeqs(
    PlanId plan, const ItemFilter &filter, const ItemSort &sort, std::stop_token stop, const IdSink &onChunk)
{
    if (stop.stop_requested())
        return failCancelled();
    // One snapshot for both queries: a run may record outcomes meanwhile.
    Result<SqlTransaction> snapshot = SqlTransaction::begin(d->connection);
    if (!snapshot)
        return fail(snapshot.error());
    if (const Result<> known = d->checkPlan(plan); !known)
        return known;

    const Condition condition = conditionFor(plan, filter);
    const QString sql = u"SELECT i.id FROM item i WHERE "_s + condition.sql + u" ORDER BY "_s + orderBy(sort);
    qsizetype delivered = 0;
    if (sort.column != ItemColumn::Sequence) {
        // The screenful first: with a LIMIT SQLite keeps only the best 256 while it passes over the plan.
        Result<QSqlQuery> first =
            d->query(firstScreenful(condition, sort), condition.values, u"sorting the candidates"_s);
        if (!first)
            return fail(first.error());
        std::vector<quint32> chunk;
        while (first->next())
            chunk.push_back(seqOf(first->value(0).toLongLong()));
        if (first->lastError().isValid())
            return fail(sqlError(u"sorting the candidates"_s, first->lastError(), u"QSQLITE"_s));
        delivered = qsizetype(chunk.size());
        if (stop.stop_requested() || (!chunk.empty() && !onChunk(std::move(chunk))))
            return failCancelled();
        if (delivered < kFirstChunk)
            return {};
    }

    Result<QSqlQuery> all = d->query(sql, condition.values, u"listing the candidates"_s);
    if (!all)
        return fail(all.error());
    std::vector<quint32> chunk;
    size_t chunkSize = delivered == 0 ? size_t(kFirstChunk) : kChunk;
    qsizetype row = 0;
    while (all->next()) {
        if (row++ < delivered)
            continue;
        chunk.push_back(seqOf(all->value(0).toLongLong()));
        if (chunk.size() < chunkSize) {
            if (chunk.size() % 4096 == 0 && stop.stop_requested())
                return failCancelled();
            continue;
        }
        if (stop.stop_requested() || !onChunk(std::exchange(chunk, {})))
            return failCancelled();
        chunkSize = kChunk;
        chunk.reserve(chunkSize);
    }
    if (all->lastError().isValid())
        return fail(sqlError(u"listing the candidates"_s, all->lastError(), u"QSQLITE"_s));
    if (stop.stop_requested() || (!chunk.empty() && !onChunk(std::move(chunk))))
        return failCancelled();
    return {};
}

Result<> PlanBrowser::streamGroups(
    PlanId plan, const ItemFilter &filter, const ItemSort &sort, std::stop_token stop, const GroupSink &onChunk)
{
    if (stop.stop_requested())
        return failCancelled();
    if (const Result<> known = d->checkPlan(plan); !known)
        return known;
    const Condition condition = conditionFor(plan, filter);
    const bool whole = sort.column == ItemColumn::Size || sort.column == ItemColumn::Age;
    const bool backwards = !whole && sort.descending;
    Result<QSqlQuery> rows =
        d->query(kForGroups + condition.sql + (backwards ? u" ORDER BY i.id DESC"_s : u" ORDER BY i.id"_s),
            condition.values, u"grouping the candidates"_s);
    if (!rows)
        return fail(rows.error());
    GroupBuilder builder(sort, backwards, whole, onChunk);
    quint32 count = 0;
    while (rows->next()) {
        if (++count % 4096 == 0 && stop.stop_requested())
            return failCancelled();
        if (!builder.add(*rows))
            return failCancelled();
    }
    if (rows->lastError().isValid())
        return fail(sqlError(u"grouping the candidates"_s, rows->lastError(), u"QSQLITE"_s));
    return !stop.stop_requested() && builder.finish() ? Result<>() : failCancelled();
}

Result<std::vector<PlanItem>> PlanBrowser::items(PlanId plan, std::span<const quint32> seqs)
{
    QJsonArray ids;
    for (const quint32 seq : seqs)
        ids.append(itemId(plan, seq));
    Result<QSqlQuery> found = d->query(u"SELECT "_s + kItemColumns + kItemsBySeq,
        {QString::fromLatin1(QJsonDocument(ids).toJson(QJsonDocument::Compact))}, u"reading candidates"_s);
    if (!found)
        return fail(found.error());
    QHash<quint32, PlanItem> bySeq;
    bySeq.reserve(qsizetype(seqs.size()));
    while (found->next()) {
        PlanItem item = readItem(*found);
        bySeq.insert(item.seq, std::move(item));
    }
    if (found->lastError().isValid())
        return fail(sqlError(u"reading candidates"_s, found->lastError(), u"QSQLITE"_s));
    std::vector<PlanItem> items;
    items.reserve(seqs.size());
    for (const quint32 seq : seqs) {
        if (const auto item = bySeq.constFind(seq); item != bySeq.cend())
            items.push_back(*item);
    }
    return items;
}

Result<PlanTotals> PlanBrowser::totals(PlanId plan, const ItemFilter &filter, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    if (const Result<> known = d->checkPlan(plan); !known)
        return fail(known.error());
    const Condition condition = conditionFor(plan, filter);
    QString sql = kTotals;
    for (const ItemKind kind : kKinds)
        sql += QString(kTotalsOfKind).arg(int(kind));
    Result<QSqlQuery> rows =
        d->query(sql + u" FROM item i WHERE "_s + condition.sql, condition.values, u"counting the candidates"_s);
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
        return fail(sqlError(u"counting the candidates"_s, rows->lastError(), u"QSQLITE"_s));
    if (stop.stop_requested())
        return failCancelled();
    return totals;
}

Result<ItemChoice> PlanBrowser::choice(PlanId plan, std::span<const quint64> chosen, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    QHash<qint64, Bucket> names;
    Result<QSqlQuery> buckets = d->query(kBuckets, {}, u"reading the buckets"_s);
    if (!buckets)
        return fail(buckets.error());
    while (buckets->next())
        names.insert(buckets->value(0).toLongLong(), buckets->value(1).toString());
    Result<std::vector<Hold>> holds = readHolds(d->connection);
    if (!holds)
        return fail(holds.error());
    const Result<HeldItems> kept = findHeldItems(d->connection, plan, HoldSet(std::move(*holds)), stop);
    if (!kept)
        return fail(kept.error());

    Result<QSqlQuery> rows = d->query(kForChoice, {itemId(plan, 0), itemId(plan, 0xffffffff)}, u"counting what goes"_s);
    if (!rows)
        return fail(rows.error());
    ItemChoice choice;
    choice.plan = plan;
    QSet<qint64> sessions; // a session stands before every object it takes along
    QHash<qint64, KindTotal> byBucket;
    while (rows->next()) {
        const quint32 seq = seqOf(rows->value(0).toLongLong());
        if (seq % 4096 == 0 && stop.stop_requested())
            return failCancelled();
        const bool isChosen = bitOf(chosen, seq);
        const bool isRider = goesAlong(Reason(rows->value(2).toInt()));
        const qint64 sessionId = isRider || isChosen ? rows->value(3).toLongLong() : 0;
        const bool goes = isRider ? sessions.contains(sessionId) : isChosen;
        if (ItemState(rows->value(8).toInt()) != ItemState::Planned)
            continue;
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
        return fail(sqlError(u"counting what goes"_s, rows->lastError(), u"QSQLITE"_s));
    for (auto bucket = byBucket.cbegin(); bucket != byBucket.cend(); ++bucket)
        choice.buckets.insert(names.value(bucket.key()), bucket.value());
    return choice;
}

Result<std::vector<Hold>> PlanBrowser::holds()
{
    return readHolds(d->connection);
}

Result<HeldItems> PlanBrowser::held(PlanId plan, const HoldSet &holds, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    if (const Result<> known = d->checkPlan(plan); !known)
        return fail(known.error());
    return findHeldItems(d->connection, plan, holds, std::move(stop));
}

} // namespace docsweep
