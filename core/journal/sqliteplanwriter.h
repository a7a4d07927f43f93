// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/drafts.h"
#include "core/journal/journal.h"
#include "core/journal/plandigest.h"
#include "core/journal/sqlitestatement.h"
#include "core/sql/shorttransactions.h"
#include "core/sql/sqlconnection.h"

#include <QHash>
#include <QVariantList>

namespace docsweep {

/// When a batch is full. It ends before the next session folder once it holds this much; only a folder larger than
/// `most` items is cut. A batch is what a cancel waits for and what is written to the disk together: larger ones wait
/// less often for the disk. Its sessions go in one transaction, its objects in requests that are full when their number
/// is a multiple of what a store removes at once.
struct BatchLimits {
    quint32 objects = 4000;
    qint64 sessions = 400; ///< at most 500, with those of its last folder
    quint32 most = 8000;
    quint32 first =
        500; ///< objects of the first batch, so that removing begins soon; each next one may have twice as many
};

/// Writes a plan into a journal's connection, which it borrows. What it is given is collected and written a few hundred
/// rows at a time, so that nobody is kept from the journal while a scan goes on; nothing waits for the disk but the
/// seal. What a killed process leaves is a draft that nothing can run and the next start removes.
class SqlitePlanWriter final : public PlanWriter {
public:
    static Result<std::unique_ptr<PlanWriter>> begin(
        SqlConnection &connection, SqliteWait &wait, const Plan &draft, const BatchLimits &limits);
    ~SqlitePlanWriter() override;

    Result<> append(PlanItem item, bool beginsGroup) override;
    Result<> beginTail() override;
    Result<> appendRider(PlanItem item, std::span<const qint64> takers) override;
    Result<> amendSize(quint32 seq, qint64 sizeBytes) override;
    Result<> rememberOutput(const ObjectName &name) override;
    Result<> noteBuckets(const QMap<Bucket, BucketId> &buckets) override;
    quint32 nextSeq() const override { return m_nextSeq; }
    Result<Plan> seal(const ScanStatistics &statistics) override;

    /// How long others were kept from the journal at most.
    std::chrono::steady_clock::duration longestHeld() const { return m_pieces.longest(); }

private:
    struct Rider {
        qint64 sessionId = 0;
        quint32 seq = 0;
    };
    struct GroupEnd {
        int batchNo = 0;
        quint32 lastSeq = 0;
    };
    struct NewSize {
        quint32 seq = 0;
        qint64 bytes = 0;
    };

    SqlitePlanWriter(SqlConnection &connection, SqliteWait &wait, Plan draft, const BatchLimits &limits);
    Result<> start();
    Result<> insertPlan();
    quint64 usualObjects() const;
    Result<> insertItem(const PlanItem &item);
    Result<int> bucketId(const Bucket &bucket);
    void closeBatch();
    void endGroup();
    Result<> flushWhenMuch();
    Result<> flush();
    Result<> writeSmallRows();
    Result<> tell(QLatin1String sql, const QVariantList &values);
    void count(const PlanItem &item);
    void discard();

    SqlConnection &m_connection;
    SqliteWait &m_wait;
    const BatchLimits m_limits;
    Plan m_plan;
    ShortTransactions m_pieces;
    std::optional<DraftSign> m_sign;
    std::optional<SqliteStatement> m_insert;
    QHash<Bucket, int> m_buckets;
    quint32 m_nextSeq = 0;
    PlanBatch m_batch;
    qint64 m_batchSessions = 0;
    quint64 m_batchObjects = 0;
    Sha256 m_batchHash;
    bool m_tail = false;
    int m_groupBatch = -1; ///< the batch in which a folder begins that did not fit into it
    PlanDigest m_digest;
    bool m_sealed = false;

    // Not yet in the journal.
    std::vector<PlanItem> m_items; ///< the last ones, up to m_nextSeq
    std::vector<PlanBatch> m_batchRows;
    std::vector<GroupEnd> m_groupEnds; ///< of batches that are written, or in m_batchRows
    std::vector<Rider> m_riders;
    std::vector<NewSize> m_sizes; ///< of items that are written
    std::vector<ObjectName> m_outputs;
};

} // namespace docsweep
