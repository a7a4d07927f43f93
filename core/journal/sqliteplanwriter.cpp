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

    constexpr size_t kRowsAtOnce = 500;
    constexpr auto kDiscardMost =
        std::chrono::seconds{1}; ///< who has cancelled is waiting; the next start does the rest

    constexpr auto kInsertPlan = R"(
INSERT INTO plan (state, created_us, cutoff_us, age_us, keep_outputs, keep_active_files, storage_cleanup, only_session,
    database_name, storage_name, web_app, keep_old_versions) VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
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
        "UPDATE plan SET state = 1, totals = ?, statistics = ?, batches = ?, digest = ? WHERE id = ? AND state = 0"_L1;

    QVariant nullable(const QByteArray &bytes)
    {
        return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
    }

} // namespace

Result<std::unique_ptr<PlanWriter>> SqlitePlanWriter::begin(
    SqlConnection &connection, SqliteWait &wait, const Plan &draft, const BatchLimits &limits)
{
    std::unique_ptr<SqlitePlanWriter> writer(new SqlitePlanWriter(connection, wait, draft, limits));
    if (Result<> started = writer->start(); !started)
        return fail(started.error());
    return std::unique_ptr<PlanWriter>(std::move(writer));
}

SqlitePlanWriter::SqlitePlanWriter(SqlConnection &connection, SqliteWait &wait, Plan draft, const BatchLimits &limits)
    : m_connection(connection)
    , m_wait(wait)
    , m_limits(limits)
    , m_plan(std::move(draft))
    , m_pieces(connection, wait)
    , m_digest(m_plan.policy)
{
    m_plan.totals = {};
    m_plan.batches = 0;
}

SqlitePlanWriter::~SqlitePlanWriter()
{
    m_insert.reset();
    m_pieces.abandon();
    if (!m_sealed && m_plan.id != 0)
        discard();
    if (const Result<> synced = m_connection.run(u"PRAGMA synchronous = FULL"_s); !synced)
        logWarning(synced.error().text);
}

/// What is not removed in time stays a draft, which nothing can run and the next start removes.
void SqlitePlanWriter::discard()
{
    const auto deadline = std::chrono::steady_clock::now() + kDiscardMost;
    if (const Result<bool> done = discardDraft(m_connection, m_wait, m_plan.id, deadline); !done)
        logDebug(u"an unfinished plan stays until the next start: "_s + done.error().text);
}

Result<> SqlitePlanWriter::start()
{
    // A plan that is lost to a power cut is made again; only the seal must wait for the disk.
    if (Result<> relaxed = m_connection.run(u"PRAGMA synchronous = NORMAL"_s); !relaxed)
        return relaxed;
    if (Result<> begun = m_pieces.next(); !begun)
        return begun;
    if (Result<> inserted = insertPlan(); !inserted)
        return inserted;
    m_sign = DraftSign::take(m_connection.database().databaseName(), m_plan.id); // before anybody can see it
    if (Result<> done = m_pieces.finish(); !done)
        return done;
    Result<SqliteStatement> items = SqliteStatement::prepare(m_connection, kInsertItem);
    if (!items)
        return fail(items.error());
    m_insert.emplace(std::move(*items));
    return {};
}

Result<> SqlitePlanWriter::insertPlan()
{
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
    insert->addBindValue(m_plan.policy.keepOldVersions);
    if (Result<> done = exec(*insert, u"writing a plan into the journal"_s); !done)
        return done;
    m_plan.id = insert->lastInsertId().toLongLong();
    return {};
}

Result<> SqlitePlanWriter::tell(QLatin1String sql, const QVariantList &values)
{
    if (Result<> begun = m_pieces.next(); !begun)
        return begun;
    Result<QSqlQuery> query = m_connection.prepare(sql);
    if (!query)
        return fail(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return exec(*query, u"writing a plan into the journal"_s);
}

Result<> SqlitePlanWriter::flushWhenMuch()
{
    const size_t rows =
        m_items.size() + m_batchRows.size() + m_groupEnds.size() + m_riders.size() + m_sizes.size() + m_outputs.size();
    return rows < kRowsAtOnce ? Result<>() : flush();
}

/// Writes what was collected. Whatever of it stands in the journal is a part of a draft.
Result<> SqlitePlanWriter::flush()
{
    for (const PlanItem &item : m_items) {
        if (Result<> begun = m_pieces.next(); !begun)
            return begun;
        if (Result<> inserted = insertItem(item); !inserted)
            return inserted;
    }
    m_items.clear();
    if (Result<> written = writeSmallRows(); !written)
        return written;
    return m_pieces.finish();
}

Result<> SqlitePlanWriter::writeSmallRows()
{
    Result<> done;
    for (auto batch = m_batchRows.cbegin(); batch != m_batchRows.cend() && done; ++batch) {
        done =
            tell(kInsertBatch, {m_plan.id, batch->no, batch->firstSeq, batch->lastSeq, batch->ordered, batch->digest});
    }
    for (auto end = m_groupEnds.cbegin(); end != m_groupEnds.cend() && done; ++end)
        done = tell(kGroupLast, {end->lastSeq, m_plan.id, end->batchNo});
    for (auto rider = m_riders.cbegin(); rider != m_riders.cend() && done; ++rider)
        done = tell(kInsertRider, {m_plan.id, rider->sessionId, rider->seq});
    for (auto size = m_sizes.cbegin(); size != m_sizes.cend() && done; ++size)
        done = tell(kAmendSize, {size->bytes, itemId(m_plan.id, size->seq)});
    for (auto output = m_outputs.cbegin(); output != m_outputs.cend() && done; ++output)
        done = tell(kRememberOutput, {output->bucket, output->key});
    m_batchRows.clear();
    m_groupEnds.clear();
    m_riders.clear();
    m_sizes.clear();
    m_outputs.clear();
    return done;
}

Result<> SqlitePlanWriter::append(PlanItem item, bool beginsGroup)
{
    item.seq = m_nextSeq;
    if (beginsGroup)
        endGroup();
    const quint32 inBatch = m_nextSeq - m_batch.firstSeq;
    const bool full = m_batchObjects >= usualObjects() || m_batchSessions >= m_limits.sessions;
    if ((beginsGroup && full) || inBatch >= m_limits.most) {
        const int no = m_batch.no;
        closeBatch();
        m_batch.ordered = m_tail || !beginsGroup;
        if (!beginsGroup && !m_tail && m_groupBatch < 0)
            m_groupBatch = no;
    }
    addToDigest(m_batchHash, item);
    count(item);
    ++m_nextSeq;
    if (item.kind == ItemKind::Session)
        ++m_batchSessions;
    else
        ++m_batchObjects;
    m_items.push_back(std::move(item));
    return flushWhenMuch();
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
        : item.kind == ItemKind::OldVersion          ? totals.oldVersions
                                                     : totals.orphans;
    kind.items += 1;
    kind.bytes += bytes;
    if (item.changedAt) {
        totals.oldest = std::min(totals.oldest.value_or(*item.changedAt), *item.changedAt);
        totals.newest = std::max(totals.newest.value_or(*item.changedAt), *item.changedAt);
    }
}

void SqlitePlanWriter::closeBatch()
{
    if (m_nextSeq == m_batch.firstSeq) // nothing in it
        return;
    m_batch.lastSeq = m_nextSeq - 1;
    m_batch.digest = m_batchHash.result();
    m_batchRows.push_back(m_batch);
    m_digest.add(m_batch);
    m_plan.batches += 1;
    m_batch = {m_batch.no + 1, m_nextSeq, m_nextSeq, m_tail, {}};
    m_batchSessions = 0;
    m_batchObjects = 0;
    m_batchHash.reset();
}

/// A folder that is larger than a batch: the batch with its first items knows where the last one is.
void SqlitePlanWriter::endGroup()
{
    if (m_groupBatch >= 0)
        m_groupEnds.push_back({std::exchange(m_groupBatch, -1), m_nextSeq - 1});
}

Result<> SqlitePlanWriter::appendRider(PlanItem item, std::span<const qint64> takers)
{
    const quint32 seq = m_nextSeq;
    if (Result<> appended = append(std::move(item), true); !appended)
        return appended;
    for (const qint64 taker : takers)
        m_riders.push_back({taker, seq});
    return flushWhenMuch();
}

Result<> SqlitePlanWriter::beginTail()
{
    endGroup();
    m_tail = true;
    closeBatch();
    m_batch.ordered = true;
    return {};
}

Result<> SqlitePlanWriter::amendSize(quint32 seq, qint64 sizeBytes)
{
    const quint32 firstCollected = m_nextSeq - quint32(m_items.size());
    if (seq >= firstCollected && seq < m_nextSeq) {
        m_items[seq - firstCollected].sizeBytes = sizeBytes;
        return {};
    }
    m_sizes.push_back({seq, sizeBytes});
    return flushWhenMuch();
}

Result<> SqlitePlanWriter::rememberOutput(const ObjectName &name)
{
    m_outputs.push_back(name);
    return flushWhenMuch();
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
    return m_pieces.finish();
}

Result<Plan> SqlitePlanWriter::seal(const ScanStatistics &statistics)
{
    endGroup();
    closeBatch();
    if (Result<> written = flush(); !written)
        return fail(written.error());
    m_insert.reset();
    // From here on the disk is waited for: this commit syncs the log with everything before it.
    if (Result<> strict = m_connection.run(u"PRAGMA synchronous = FULL"_s); !strict)
        return fail(strict.error());
    m_plan.statistics = statistics;
    m_plan.digest = m_digest.result();
    m_plan.state = PlanState::Sealed;
    const QString statisticsText = QString::fromUtf8(QJsonDocument(toJson(statistics)).toJson(QJsonDocument::Compact));
    if (Result<> begun = m_pieces.next(); !begun)
        return fail(begun.error());
    Result<QSqlQuery> query = m_connection.prepare(kSeal);
    if (!query)
        return fail(query.error());
    query->addBindValue(toText(m_plan.totals));
    query->addBindValue(statisticsText);
    query->addBindValue(m_plan.batches);
    query->addBindValue(m_plan.digest);
    query->addBindValue(m_plan.id);
    if (Result<> done = exec(*query, u"sealing a plan"_s); !done)
        return fail(done.error());
    if (query->numRowsAffected() != 1)
        return fail(ErrorKind::Conflict, u"the plan was discarded while it was being made; make a new one"_s);
    if (Result<> done = m_pieces.finish(); !done)
        return fail(done.error());
    m_sealed = true;
    logDebug(u"plan %1: others were kept from the journal for at most %2 ms"_s.arg(m_plan.id).arg(
        std::chrono::duration_cast<std::chrono::milliseconds>(longestHeld()).count()));
    return m_plan;
}

} // namespace docsweep
