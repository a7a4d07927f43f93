// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sqliteplanwriter.h"

#include "core/base/log.h"
#include "core/journal/schema.h"
#include "core/journal/totalsjson.h"

#include <QJsonDocument>

#include <QVariant>

#include <algorithm>
#include <limits>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kItemsPerCommit = 10000;

    constexpr auto kInsertPlan = R"(
INSERT INTO plan (state, created_us, cutoff_us, age_us, keep_outputs, keep_active_files, storage_cleanup, only_session,
    database_name, storage_name, web_app) VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
    constexpr auto kInsertPlanBucket =
        "INSERT INTO plan_bucket (plan_id, bucket, mark, physical, place) VALUES (?, ?, ?, ?, ?)"_L1;
    constexpr auto kGroupLast = "UPDATE batch SET group_last = ? WHERE plan_id = ? AND no = ?"_L1;
    constexpr auto kInsertRider = "INSERT OR IGNORE INTO rider (plan_id, session_id, seq) VALUES (?, ?, ?)"_L1;
    constexpr auto kInsertItem = R"(
INSERT INTO item (id, kind, reason, session_key, session_id, bucket_id, object_key, size_bytes, changed_us, version,
    documents, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
    constexpr auto kInsertBatch =
        "INSERT INTO batch (plan_id, no, first_seq, last_seq, ordered, digest) VALUES (?, ?, ?, ?, ?, ?)"_L1;
    constexpr auto kInsertBucket = "INSERT INTO bucket (name) VALUES (?) ON CONFLICT DO NOTHING"_L1;
    constexpr auto kFindBucket = "SELECT id FROM bucket WHERE name = ?"_L1;
    constexpr auto kAmendSize = "UPDATE item SET size_bytes = ? WHERE id = ?"_L1;
    constexpr auto kRememberOutput =
        "INSERT INTO kept_output (bucket, object_key) VALUES (?, ?) ON CONFLICT DO NOTHING"_L1;
    constexpr auto kSeal =
        "UPDATE plan SET state = 1, totals = ?, statistics = ?, batches = ?, digest = ? WHERE id = ?"_L1;
    constexpr auto kForgetItems = "DELETE FROM item WHERE id BETWEEN ? AND ?"_L1;
    constexpr auto kForgetBatches = "DELETE FROM batch WHERE plan_id = ?"_L1;
    constexpr auto kForgetRiders = "DELETE FROM rider WHERE plan_id = ?"_L1;
    constexpr auto kForgetPlanBuckets = "DELETE FROM plan_bucket WHERE plan_id = ?"_L1;
    constexpr auto kForgetPlan = "DELETE FROM plan WHERE id = ?"_L1;

    QVariant nullable(const QByteArray &bytes)
    {
        return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
    }

} // namespace

Result<std::unique_ptr<PlanWriter>> SqlitePlanWriter::begin(
    SqlConnection &connection, const Plan &draft, const BatchLimits &limits)
{
    std::unique_ptr<SqlitePlanWriter> writer(new SqlitePlanWriter(connection, draft, limits));
    if (Result<> started = writer->start(); !started)
        return fail(started.error());
    return std::unique_ptr<PlanWriter>(std::move(writer));
}

SqlitePlanWriter::SqlitePlanWriter(SqlConnection &connection, Plan draft, const BatchLimits &limits)
    : m_connection(connection)
    , m_limits(limits)
    , m_plan(std::move(draft))
    , m_digest(m_plan.policy)
{
    m_plan.totals = {};
    m_plan.batches = 0;
}

SqlitePlanWriter::~SqlitePlanWriter()
{
    m_insert.reset();
    m_transaction.reset();
    if (!m_sealed && m_plan.id != 0) {
        const auto forget = [this](QLatin1String sql, std::initializer_list<qint64> values) -> Result<> {
            Result<QSqlQuery> query = m_connection.prepare(sql);
            if (!query)
                return fail(query.error());
            for (const qint64 value : values)
                query->addBindValue(value);
            return exec(*query, u"removing an unfinished plan"_s);
        };
        Result<> done =
            forget(kForgetItems, {itemId(m_plan.id, 0), itemId(m_plan.id, std::numeric_limits<quint32>::max())});
        for (const QLatin1String sql : {kForgetBatches, kForgetRiders, kForgetPlanBuckets, kForgetPlan}) {
            if (done)
                done = forget(sql, {m_plan.id});
        }
        if (!done) // it stays a draft, which nothing can run; pruning removes it
            logWarning(done.error().text);
    }
    if (const Result<> synced = m_connection.run(u"PRAGMA synchronous = FULL"_s); !synced)
        logWarning(synced.error().text);
}

Result<> SqlitePlanWriter::start()
{
    // A plan that is lost to a power cut is made again; only the seal must wait for the disk.
    if (Result<> relaxed = m_connection.run(u"PRAGMA synchronous = NORMAL"_s); !relaxed)
        return relaxed;
    if (Result<> begun = breathe(); !begun)
        return begun;
    Result<QSqlQuery> insert = m_connection.prepare(kInsertPlan);
    if (!insert)
        return fail(insert.error());
    insert->addBindValue(toMicros(m_plan.createdAt));
    insert->addBindValue(toMicros(m_plan.policy.cutoff));
    insert->addBindValue(qint64(m_plan.policy.age.count()));
    insert->addBindValue(m_plan.policy.keepOutputs);
    insert->addBindValue(m_plan.policy.keepActiveFiles);
    insert->addBindValue(m_plan.policy.storageCleanup);
    insert->addBindValue(nullable(m_plan.policy.onlySession.value_or(SessionKey())));
    insert->addBindValue(m_plan.databaseName);
    insert->addBindValue(m_plan.storageName.isNull() ? u""_s : m_plan.storageName);
    insert->addBindValue(m_plan.webApp);
    if (Result<> done = exec(*insert, u"writing a plan into the journal"_s); !done)
        return done;
    m_plan.id = insert->lastInsertId().toLongLong();
    Result<SqliteStatement> items = SqliteStatement::prepare(m_connection, kInsertItem);
    if (!items)
        return fail(items.error());
    m_insert.emplace(std::move(*items));
    return {};
}

Result<> SqlitePlanWriter::tell(QLatin1String sql, const QVariantList &values)
{
    Result<QSqlQuery> query = m_connection.prepare(sql);
    if (!query)
        return fail(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return exec(*query, u"writing a plan into the journal"_s);
}

/// Commits what there is and begins anew, so that other writers get a turn.
Result<> SqlitePlanWriter::breathe()
{
    if (m_transaction) {
        if (Result<> done = m_transaction->commit(); !done)
            return done;
        m_transaction.reset();
    }
    Result<SqlTransaction> begun = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return fail(begun.error());
    m_transaction.emplace(std::move(*begun));
    m_uncommitted = 0;
    return {};
}

Result<> SqlitePlanWriter::append(PlanItem item, bool beginsGroup)
{
    item.seq = m_nextSeq;
    if (beginsGroup) {
        if (Result<> ended = endGroup(); !ended)
            return ended;
    }
    const quint32 inBatch = m_nextSeq - m_batch.firstSeq;
    const bool full = m_batchObjects >= usualObjects() || m_batchSessions >= m_limits.sessions;
    if ((beginsGroup && full) || inBatch >= m_limits.most) {
        const int no = m_batch.no;
        if (Result<> closed = closeBatch(); !closed)
            return closed;
        m_batch.ordered = m_tail || !beginsGroup;
        if (!beginsGroup && !m_tail && m_groupBatch < 0)
            m_groupBatch = no;
    }
    if (Result<> inserted = insertItem(item); !inserted)
        return inserted;
    addToDigest(m_batchHash, item);
    count(item);
    ++m_nextSeq;
    if (item.kind == ItemKind::Session)
        ++m_batchSessions;
    else
        ++m_batchObjects;
    if (++m_uncommitted >= kItemsPerCommit)
        return breathe();
    return {};
}

/// Of the batch that is being written.
quint64 SqlitePlanWriter::usualObjects() const
{
    constexpr int kDoubledMost = 16;
    return std::min<quint64>(m_limits.objects, quint64(m_limits.first) << std::min(m_batch.no, kDoubledMost));
}

Result<> SqlitePlanWriter::insertItem(const PlanItem &item)
{
    const auto bindOptional = [this](int at, std::optional<qint64> value) {
        if (value)
            m_insert->bindNumber(at, *value);
        else
            m_insert->bindNull(at);
    };
    std::optional<qint64> bucket;
    if (!item.bucket.isEmpty()) {
        const Result<int> id = bucketId(item.bucket);
        if (!id)
            return fail(id.error());
        bucket = *id;
    }
    int at = 0;
    m_insert->bindNumber(++at, itemId(m_plan.id, item.seq));
    m_insert->bindNumber(++at, int(item.kind));
    m_insert->bindNumber(++at, int(item.reason));
    m_insert->bindBytes(++at, item.sessionKey);
    m_insert->bindNumber(++at, item.sessionId);
    bindOptional(++at, bucket);
    m_insert->bindBytes(++at, item.key);
    bindOptional(++at, item.sizeBytes);
    bindOptional(++at, item.changedAt ? std::optional(toMicros(*item.changedAt)) : std::nullopt);
    m_insert->bindBytes(++at, item.version);
    m_insert->bindNumber(++at, item.documents);
    m_insert->bindNumber(++at, qint64(item.fingerprint));
    return m_insert->run(u"writing a candidate into the journal"_s);
}

Result<int> SqlitePlanWriter::bucketId(const Bucket &bucket)
{
    if (const auto known = m_buckets.constFind(bucket); known != m_buckets.cend())
        return *known;
    for (const QLatin1String sql : {kInsertBucket, kFindBucket}) {
        Result<QSqlQuery> query = m_connection.prepare(sql);
        if (!query)
            return fail(query.error());
        query->addBindValue(bucket);
        if (const Result<> done = exec(*query, u"writing a bucket's name into the journal"_s); !done)
            return fail(done.error());
        if (query->next())
            m_buckets.insert(bucket, query->value(0).toInt());
    }
    return m_buckets.value(bucket);
}

void SqlitePlanWriter::count(const PlanItem &item)
{
    PlanTotals &totals = m_plan.totals;
    const qint64 bytes = item.kind == ItemKind::Session ? 0 : item.sizeBytes.value_or(0);
    totals.items += 1;
    totals.bytes += bytes;
    totals.documents += item.documents;
    KindTotal &kind = item.kind == ItemKind::Session ? totals.sessions
        : item.kind == ItemKind::File                ? totals.files
        : item.kind == ItemKind::Output              ? totals.outputs
                                                     : totals.orphans;
    kind.items += 1;
    kind.bytes += bytes;
    if (item.changedAt) {
        totals.oldest = std::min(totals.oldest.value_or(*item.changedAt), *item.changedAt);
        totals.newest = std::max(totals.newest.value_or(*item.changedAt), *item.changedAt);
    }
}

Result<> SqlitePlanWriter::closeBatch()
{
    if (m_nextSeq == m_batch.firstSeq) // nothing in it
        return {};
    m_batch.lastSeq = m_nextSeq - 1;
    m_batch.digest = m_batchHash.result();
    Result<QSqlQuery> query = m_connection.prepare(kInsertBatch);
    if (!query)
        return fail(query.error());
    query->addBindValue(m_plan.id);
    query->addBindValue(m_batch.no);
    query->addBindValue(m_batch.firstSeq);
    query->addBindValue(m_batch.lastSeq);
    query->addBindValue(m_batch.ordered);
    query->addBindValue(m_batch.digest);
    if (Result<> done = exec(*query, u"writing a batch into the journal"_s); !done)
        return done;
    m_digest.add(m_batch);
    m_plan.batches += 1;
    m_batch = {m_batch.no + 1, m_nextSeq, m_nextSeq, m_tail, {}};
    m_batchSessions = 0;
    m_batchObjects = 0;
    m_batchHash.reset();
    return {};
}

/// A folder that is larger than a batch: the batch with its first items knows where the last one is.
Result<> SqlitePlanWriter::endGroup()
{
    if (m_groupBatch < 0)
        return {};
    return tell(kGroupLast, {m_nextSeq - 1, m_plan.id, std::exchange(m_groupBatch, -1)});
}

Result<> SqlitePlanWriter::appendRider(PlanItem item, std::span<const qint64> takers)
{
    const quint32 seq = m_nextSeq;
    if (Result<> appended = append(std::move(item), true); !appended)
        return appended;
    for (const qint64 taker : takers) {
        if (Result<> noted = tell(kInsertRider, {m_plan.id, taker, seq}); !noted)
            return noted;
    }
    return {};
}

Result<> SqlitePlanWriter::beginTail()
{
    if (Result<> ended = endGroup(); !ended)
        return ended;
    m_tail = true;
    if (Result<> closed = closeBatch(); !closed)
        return closed;
    m_batch.ordered = true;
    return {};
}

Result<> SqlitePlanWriter::amendSize(quint32 seq, qint64 sizeBytes)
{
    Result<QSqlQuery> query = m_connection.prepare(kAmendSize);
    if (!query)
        return fail(query.error());
    query->addBindValue(sizeBytes);
    query->addBindValue(itemId(m_plan.id, seq));
    return exec(*query, u"writing a session's size into the journal"_s);
}

Result<> SqlitePlanWriter::rememberOutput(const ObjectName &name)
{
    Result<QSqlQuery> query = m_connection.prepare(kRememberOutput);
    if (!query)
        return fail(query.error());
    query->addBindValue(name.bucket);
    query->addBindValue(name.key);
    return exec(*query, u"remembering a kept output"_s);
}

Result<> SqlitePlanWriter::noteBuckets(const QMap<Bucket, BucketId> &buckets)
{
    m_plan.buckets = buckets;
    for (auto bucket = buckets.cbegin(); bucket != buckets.cend(); ++bucket) {
        if (Result<> done = tell(kInsertPlanBucket,
                {m_plan.id, bucket.key(), notNull(bucket->mark), notNull(bucket->physical), bucket->place});
            !done)
            return done;
    }
    return {};
}

Result<Plan> SqlitePlanWriter::seal(const ScanStatistics &statistics)
{
    if (Result<> ended = endGroup(); !ended)
        return fail(ended.error());
    if (Result<> closed = closeBatch(); !closed)
        return fail(closed.error());
    m_insert.reset();
    if (Result<> done = m_transaction->commit(); !done)
        return fail(done.error());
    m_transaction.reset();
    // From here on the disk is waited for: this commit syncs the log with everything before it.
    if (Result<> strict = m_connection.run(u"PRAGMA synchronous = FULL"_s); !strict)
        return fail(strict.error());
    m_plan.statistics = statistics;
    m_plan.digest = m_digest.result();
    m_plan.state = PlanState::Sealed;
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(transaction.error());
    Result<QSqlQuery> query = m_connection.prepare(kSeal);
    if (!query)
        return fail(query.error());
    query->addBindValue(toText(m_plan.totals));
    query->addBindValue(QString::fromUtf8(QJsonDocument(toJson(statistics)).toJson(QJsonDocument::Compact)));
    query->addBindValue(m_plan.batches);
    query->addBindValue(m_plan.digest);
    query->addBindValue(m_plan.id);
    if (Result<> done = exec(*query, u"sealing a plan"_s); !done)
        return fail(done.error());
    if (Result<> done = transaction->commit(); !done)
        return fail(done.error());
    m_sealed = true;
    return m_plan;
}

} // namespace docsweep
