// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "tests/simulation/universe.h"

namespace docsweep::sim {

class Oracle;

/// How far a journal's write-ahead log is known to be on the disk.
struct SyncMark {
    quint64 salt = 0; ///< of the log's present round
    qint64 size = 0;
};

/// The mark of this journal as it is now, everything synced.
SyncMark syncMarkOf(const QString &journal);

/// What is left of a journal when its process ends now: a copy of it and of its log. `powerCut`: of the commits that
/// were not yet synced some are lost, from the last one backwards; the number says how many.
void copyJournal(const QString &from, const QString &to, const SyncMark &synced, std::optional<int> powerCut);

/// A journal whose every change is a call in the simulated world. Passes everything on to a journal it borrows.
class SimulatedJournal final : public Journal {
public:
    SimulatedJournal(Universe &universe, Oracle &oracle, Journal &inner);

    Result<WebAppId> meet(const DatabaseId &database) override { return m_inner.meet(database); }
    Result<WebAppId> webAppAt(const QString &place) override { return m_inner.webAppAt(place); }
    Result<std::vector<Stranger>> strangers(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets) override
    {
        return m_inner.strangers(database, buckets);
    }
    Result<> noteTold(const DatabaseId &database, std::span<const Stranger> strangers) override
    {
        return m_inner.noteTold(database, strangers);
    }
    Result<> accept(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets) override
    {
        return m_inner.accept(database, buckets);
    }
    Result<std::unique_ptr<PlanWriter>> beginPlan(const Plan &draft) override;
    Result<Plan> plan(PlanId id) override { return m_inner.plan(id); }
    Result<std::optional<Plan>> latestPlan() override { return m_inner.latestPlan(); }
    Result<std::vector<PlanBatch>> batches(PlanId id, int afterNo, int count) override
    {
        return m_inner.batches(id, afterNo, count);
    }
    Result<std::vector<PlanItem>> items(PlanId id, SeqRange range) override;
    Result<std::optional<Plan>> planBefore(const Plan &plan) override { return m_inner.planBefore(plan); }
    Result<RunSize> measure(PlanId plan, std::span<const SeqRange> scope) override
    {
        return m_inner.measure(plan, scope);
    }
    Result<RunId> beginRun(PlanId plan, const RunOrigin &origin, std::span<const SeqRange> scope, Instant now) override;
    Result<RunId> beginSettling(WebAppId webApp, const RunOrigin &origin, Instant now) override;
    Result<std::optional<ClockNote>> clockNote() override { return m_inner.clockNote(); }
    Result<> noteClock(const ClockNote &note) override { return m_inner.noteClock(note); }
    Result<std::vector<SeqRange>> runScope(RunId run) override { return m_inner.runScope(run); }
    Result<Run> finishRun(RunId run, RunState state, const QString &error, const QString &storageProblem,
        const RunEnding &ending, Instant now) override;
    Result<Run> run(RunId id) override { return m_inner.run(id); }
    Result<std::vector<Run>> runs(int most) override { return m_inner.runs(most); }
    Result<std::vector<qint64>> deletedByRuns(WebAppId webApp, int most) override
    {
        return m_inner.deletedByRuns(webApp, most);
    }
    Result<std::vector<PlanItem>> runItems(RunId run, qint64 afterSeq, int count) override
    {
        return m_inner.runItems(run, afterSeq, count);
    }
    Result<> recordIntent(const Intent &intent, std::span<const quint32> seqs) override;
    Result<> recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes) override;
    Result<> recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes) override;
    Result<> closeIntent(const Intent &intent) override;
    Result<std::vector<Intent>> openIntents(WebAppId webApp, RunId run) override
    {
        return m_inner.openIntents(webApp, run);
    }
    Result<std::vector<PlanItem>> intentItems(const Intent &intent) override { return m_inner.intentItems(intent); }
    Result<std::vector<Run>> unfinishedRuns(WebAppId webApp) override { return m_inner.unfinishedRuns(webApp); }
    Result<StateTotal> pendingTotal(WebAppId webApp) override { return m_inner.pendingTotal(webApp); }
    Result<std::vector<PendingDeletion>> pending(WebAppId webApp, qint64 afterId, int count) override
    {
        return m_inner.pending(webApp, afterId, count);
    }
    Result<std::vector<qint64>> pendingInPlan(PlanId plan, std::span<const SeqRange> scope) override
    {
        return m_inner.pendingInPlan(plan, scope);
    }
    Result<> recordPending(RunId run, std::span<const PendingOutcome> outcomes, Instant now) override;
    Result<> adoptPending(WebAppId webApp, const Bucket &bucket, const BucketId &id) override
    {
        return m_inner.adoptPending(webApp, bucket, id);
    }
    Result<qint64> forgetPending(WebAppId webApp, std::span<const qint64> ids) override
    {
        return m_inner.forgetPending(webApp, ids);
    }
    Result<std::vector<Hold>> holds() override { return m_inner.holds(); }
    Result<Hold> addHold(const Hold &hold) override { return m_inner.addHold(hold); }
    Result<> removeHold(qint64 id) override { return m_inner.removeHold(id); }
    Result<bool> isKeptOutput(const ObjectName &name) override { return m_inner.isKeptOutput(name); }
    Result<bool> hasKeptOutputs() override { return m_inner.hasKeptOutputs(); }
    Result<> prune(Instant before) override { return m_inner.prune(before); }

private:
    Universe &m_universe;
    Oracle &m_oracle;
    Journal &m_inner;
};

} // namespace docsweep::sim
