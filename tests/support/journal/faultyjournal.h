// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "tests/support/objects/faultplan.h"

namespace docsweep {

/// A journal whose n-th call fails as planned, the calls of its plan writers included; every other call is the inner
/// journal's.
class FaultyJournal : public Journal {
public:
    FaultyJournal(std::unique_ptr<Journal> inner, SharedFaultPlan plan);

    void waitFor(std::chrono::milliseconds patience, std::stop_token stop) override
    {
        m_inner->waitFor(patience, std::move(stop));
    }
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
    Result<> recordPendingCopies(std::span<const std::pair<qint64, ItemCopy>> copies) override;
    Result<std::vector<CopiedItem>> copiesOfWaiting(const Intent &intent, SeqRange range) override;
    Result<std::vector<qint64>> copiesIn(const QByteArray &container) override;
    Result<std::vector<ItemCopy>> copiesLeft() override;
    Result<> forgetCopiesLeft(std::span<const ItemCopy> copies) override;
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
    Result<std::vector<Hold>> holds() override;
    Result<Hold> addHold(const Hold &hold) override;
    Result<> changeHold(const Hold &hold) override;
    Result<> removeHold(qint64 id, const HoldEnding &ending) override;
    Result<std::vector<EndedHold>> endedHolds(Instant since, Instant now) override;
    Result<bool> isKeptOutput(const ObjectName &name) override;
    Result<bool> hasKeptOutputs() override;
    Result<std::optional<ClockNote>> clockNote() override;
    Result<> noteClock(const ClockNote &note) override;
    Result<> prune(Instant before) override;

private:
    std::unique_ptr<Journal> m_inner;
    SharedFaultPlan m_plan;
};

/// Calls `act`; when the fault strikes, its answer is replaced by the fault, before or after it was done.
template <typename Act> auto struck(FaultPlan &plan, Act act) -> decltype(act())
{
    if (!plan.strikes())
        return act();
    if (plan.mode != FaultMode::BeforeEffect) {
        if (const auto done = act(); !done)
            return fail(done.error());
    }
    return fail(plan.error);
}

} // namespace docsweep
