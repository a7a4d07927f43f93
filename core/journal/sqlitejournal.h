// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/journal/sqliteplanwriter.h"
#include "core/sql/shorttransactions.h"
#include "core/sql/sqlconnection.h"

#include <QHash>

namespace docsweep {

/// The journal in one SQLite file (WAL, synchronous=FULL).
class SqliteJournal final : public Journal {
public:
    /// `limits` are those of the plans it writes; tests make them small.
    static Result<std::unique_ptr<Journal>> open(
        const QString &path, const BatchLimits &limits = {}, const std::stop_token &stop = {});

    void waitFor(std::chrono::milliseconds patience, std::stop_token stop) override;

    Result<> examine(std::stop_token stop) override;
    std::optional<JournalLoss> loss() override;
    Result<> noteLossTold() override;
    Result<> acceptLoss() override;

    Result<WebAppId> meet(const DatabaseId &database) override;
    Result<WebAppId> webAppAt(const QString &place) override;
    Result<std::vector<Stranger>> strangers(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets) override;
    Result<> noteTold(const DatabaseId &database, std::span<const Stranger> strangers) override;
    Result<> accept(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets) override;

    Result<std::unique_ptr<PlanWriter>> beginPlan(const Plan &draft) override;
    Result<Plan> plan(PlanId id) override;
    Result<std::optional<Plan>> latestPlan() override;
    Result<std::vector<PlanBatch>> batches(PlanId id, int afterNo, int count) override;
    Result<std::vector<PlanItem>> items(PlanId id, SeqRange range) override;
    Result<std::optional<Plan>> planBefore(const Plan &plan) override;
    Result<RunSize> measure(PlanId plan, std::span<const SeqRange> scope) override;

    Result<RunId> beginRun(PlanId plan, const RunOrigin &origin, std::span<const SeqRange> scope, Instant now) override;
    Result<RunId> beginSettling(WebAppId webApp, const RunOrigin &origin, Instant now) override;
    Result<std::vector<SeqRange>> runScope(RunId run) override;
    Result<Run> finishRun(RunId run, RunState state, const Why &error, const Why &storageProblem,
        const RunEnding &ending, Instant now) override;
    Result<Run> run(RunId id) override;
    Result<std::vector<Run>> runs(int most) override;
    Result<std::vector<qint64>> deletedByRuns(WebAppId webApp, int most) override;
    Result<std::vector<PlanItem>> runItems(RunId run, qint64 afterSeq, int count) override;

    Result<> recordIntent(const Intent &intent, std::span<const quint32> seqs) override;
    Result<> recordCopies(const Intent &intent, std::span<const CopiedItem> copies) override;
    Result<> recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes) override;
    Result<> recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes) override;
    Result<> closeIntent(const Intent &intent) override;
    Result<std::vector<Intent>> openIntents(WebAppId webApp, RunId run) override;
    Result<std::vector<PlanItem>> intentItems(const Intent &intent) override;
    Result<std::vector<Run>> unfinishedRuns(WebAppId webApp) override;

    Result<StateTotal> pendingTotal(WebAppId webApp) override;
    Result<std::vector<PendingDeletion>> pending(WebAppId webApp, qint64 afterId, int count) override;
    Result<std::vector<qint64>> pendingInPlan(PlanId plan, std::span<const SeqRange> scope) override;
    Result<> recordPending(RunId run, std::span<const PendingOutcome> outcomes, Instant now) override;
    Result<> adoptPending(WebAppId webApp, const Bucket &bucket, const BucketId &id) override;
    Result<qint64> forgetPending(WebAppId webApp, std::span<const qint64> ids) override;

    Result<std::vector<PendingDeletion>> pendingToHandOver(
        WebAppId webApp, const QByteArray &ledger, int count) override;
    Result<> notePendingHandedOver(std::span<const HandedOver> those, const QByteArray &ledger) override;
    Result<qint64> takeOver(
        WebAppId webApp, RunId run, std::span<const PendingDeletion> theirs, const QByteArray &ledger) override;
    Result<std::vector<ObjectName>> keptToHandOver(const QByteArray &ledger, int count) override;
    Result<> noteKeptHandedOver(std::span<const ObjectName> names, const QByteArray &ledger) override;

    Result<> recordPendingCopies(std::span<const std::pair<qint64, ItemCopy>> copies) override;
    Result<std::vector<CopiedItem>> copiesOfWaiting(const Intent &intent, SeqRange range) override;
    Result<std::vector<qint64>> copiesIn(const QByteArray &container) override;
    Result<std::vector<ItemCopy>> copiesLeft() override;
    Result<> forgetCopiesLeft(std::span<const ItemCopy> copies) override;

    Result<std::vector<Hold>> holds() override;
    Result<Hold> addHold(const Hold &hold) override;
    Result<> addHolds(std::span<const Hold> holds) override;
    Result<> changeHold(const Hold &hold) override;
    Result<> removeHold(qint64 id, const HoldEnding &ending) override;
    Result<std::vector<EndedHold>> endedHolds(Instant since, Instant now) override;

    Result<bool> isKeptOutput(const ObjectName &name) override;
    Result<bool> hasKeptOutputs() override;

    Result<std::optional<ClockNote>> clockNote() override;
    Result<> noteClock(const ClockNote &note) override;

    Result<> prune(Instant before) override;

private:
    SqliteJournal(const QString &path, const BatchLimits &limits);

    /// A prepared and executed statement, or why not. `what` is for the error.
    Result<> writeChangedHold(const Hold &hold);
    Result<Hold> writeHold(const Hold &hold);
    QString onJournal(const QString &what); ///< for errors: which file it is about
    Result<QSqlQuery> ask(const QString &sql, const QVariantList &values, const QString &what);
    Result<> tell(const QString &sql, const QVariantList &values, const QString &what);
    /// Every row of an answer. An answer that breaks off is an error, never a shorter answer: an intent, a hold or a
    /// pending deletion that is not read would be forgotten.
    Result<> readRows(const QString &sql, const QVariantList &values, const QString &what,
        const std::function<void(const QSqlQuery &)> &onRow);
    Result<SqlTransaction> beginWriting();
    Result<> withoutSync(const std::function<Result<>()> &write);
    Result<> writeRows(const Intent &intent, std::span<const ItemOutcome> outcomes);
    Result<> writeObjects(const Intent &intent, std::span<const ItemOutcome> outcomes);

    /// Neighbours that ended alike are written as one range.
    struct OutcomeRange {
        SeqRange range;
        const ItemOutcome *outcome = nullptr;
    };
    static std::vector<OutcomeRange> joined(std::span<const ItemOutcome> outcomes);
    static void bindOutcome(QSqlQuery &query, const Intent &intent, const OutcomeRange &range);
    Result<> writeOutcomes(ShortTransactions &pieces, const Intent &intent, std::span<const OutcomeRange> ranges,
        const std::function<Result<>(const OutcomeRange &)> &alongWith);
    Result<bool> hasPending(const Intent &intent);
    Result<> keepPending(const Intent &intent, const OutcomeRange &range, bool hasAny, QHash<qint64, qint64> &buckets);
    Result<> addPending(const Intent &intent, const OutcomeRange &range, QHash<qint64, qint64> &buckets);
    Result<std::vector<PendingDeletion>> somePending(const char *sql, const QVariantList &values);
    Result<> forgetHandedOver(WebAppId webApp, const QByteArray &ledger);
    Result<> countFinished(RunId run, const PendingOutcome &outcome);
    Result<std::vector<SeqRange>> intentScope(const Intent &intent);
    Result<std::vector<SeqRange>> takenAlong(const Intent &intent, std::span<const SeqRange> own);
    Result<bool> isEnded(const Intent &intent);

    struct Known;
    Result<std::optional<Known>> knownAt(const QString &place);
    Result<std::optional<Known>> knownWithoutUser(const QString &place);
    Result<WebAppId> byAnchor(const QByteArray &anchor);
    Result<WebAppId> meetAnew(const DatabaseId &database);
    Result<> moveAll(WebAppId to, WebAppId from);
    Result<qint64> countPending(WebAppId webApp);

    // Buckets that were met, by the number of their row.
    struct Met;
    Result<> moveBuckets(WebAppId to, WebAppId from);
    Result<> movePending(qint64 to, qint64 from);
    Result<qint64> findBucket(WebAppId webApp, const Bucket &bucket, const BucketId &id);
    Result<qint64> knownBucket(WebAppId webApp, const Bucket &bucket, const BucketId &id);
    Result<qint64> bucketOfRun(RunId run, const Bucket &bucket);
    Result<std::optional<Met>> acceptedBucket(WebAppId webApp, const Bucket &bucket);
    Result<std::optional<Stranger>> otherThanAccepted(WebAppId webApp, const Bucket &bucket, const BucketId &now);
    Result<std::optional<Stranger>> strangeBucket(WebAppId webApp, const Bucket &bucket, const BucketId &now);
    Result<bool> knowsAlready(WebAppId webApp, const Bucket &bucket, const BucketId &now);
    Result<> bindPending(WebAppId webApp, const Bucket &bucket, const BucketId &id);
    Result<> storeBucket(WebAppId webApp, const Bucket &bucket, const BucketId &id);
    Result<> acceptBucket(WebAppId webApp, const Bucket &bucket, const BucketId &id);

    Result<std::vector<Run>> readRuns(QLatin1String sql, const QVariantList &values);
    void compareWitness();
    void informWitness();
    Result<> removeDeadDrafts(Instant before, std::chrono::steady_clock::time_point deadline);
    Result<> forgetItems(PlanId plan);

    const BatchLimits m_limits;
    std::pair<WebAppId, QByteArray> m_compared; ///< of whom what was handed over was compared to which ledger
    ObjectName m_keptSeen; ///< the last kept output that was read to be handed over; empty: none yet
    const QString m_path;
    SqliteWait m_wait;
    SqlConnection m_connection;
};

} // namespace docsweep
