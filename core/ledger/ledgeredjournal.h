// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/ledger/ledger.h"

#include <mutex>
#include <set>

namespace docsweep {

/// That a web app has no ledger, shared by the journals of one factory: looking costs a connection. Any thread.
class LedgerAbsence {
public:
    bool isKnown() const;
    void note();
    /// One was found or made somewhere in this process: whoever looked before looks again.
    static void forgetAll();

private:
    mutable std::mutex m_mutex;
    std::optional<Duration> m_seenAt; ///< steady; guarded by m_mutex
    quint64 m_found = 0; ///< how many had been found then; guarded by m_mutex
};

/// Which claim of the ledger a pending deletion of this docsweep's own journal is, when it is handed over.
QByteArray claimRefOf(const LedgerClaims &claims, const PendingDeletion &pending);
/// By which it may be there: that one, and as it was handed over or taken.
std::vector<QByteArray> claimRefsOf(const LedgerClaims &claims, const PendingDeletion &pending);

/// A docsweep's own journal whose holds are everybody's: where the web app has a ledger, new holds go into it, and what
/// either keeps is kept. A hold that was adopted is one: it stays in the journal for other web apps of this home, and
/// here it is the ledger's, which says how long it lasts, and with which it ends; outputs that another docsweep keeps
/// are known as well, and what is given up here is given up for everybody. Everything else is the journal's. Its holds
/// fail like those of `Ledger` where there is one that cannot be believed.
class LedgeredJournal final : public Journal {
public:
    LedgeredJournal(
        std::unique_ptr<Journal> inner, std::unique_ptr<Ledger> ledger, std::shared_ptr<LedgerAbsence> absence);

    void waitFor(std::chrono::milliseconds patience, std::stop_token stop) override;
    Result<std::vector<Hold>> holds() override;
    Result<std::vector<Hold>> ownHolds() override;
    Result<Hold> addHold(const Hold &hold) override;
    Result<> addHolds(std::span<const Hold> holds) override;
    Result<> changeHold(const Hold &hold) override;
    Result<> removeHold(qint64 id, const HoldEnding &ending) override;
    Result<std::vector<EndedHold>> endedHolds(Instant since, Instant now) override;
    Result<bool> isKeptOutput(const ObjectName &name) override;
    Result<bool> hasKeptOutputs() override;

    Result<> examine(std::stop_token stop) override { return m_inner->examine(std::move(stop)); }
    std::optional<JournalLoss> loss() override { return m_inner->loss(); }
    Result<> noteLossTold() override { return m_inner->noteLossTold(); }
    Result<> acceptLoss() override { return m_inner->acceptLoss(); }
    Result<WebAppId> meet(const DatabaseId &database) override { return m_inner->meet(database); }
    Result<WebAppId> webAppAt(const QString &place) override { return m_inner->webAppAt(place); }
    Result<std::vector<Stranger>> strangers(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets) override
    {
        return m_inner->strangers(database, buckets);
    }
    Result<> noteTold(const DatabaseId &database, std::span<const Stranger> strangers) override
    {
        return m_inner->noteTold(database, strangers);
    }
    Result<> accept(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets) override
    {
        return m_inner->accept(database, buckets);
    }
    Result<std::unique_ptr<PlanWriter>> beginPlan(const Plan &draft) override { return m_inner->beginPlan(draft); }
    Result<Plan> plan(PlanId id) override { return m_inner->plan(id); }
    Result<std::optional<Plan>> latestPlan() override { return m_inner->latestPlan(); }
    Result<std::vector<PlanBatch>> batches(PlanId id, int afterNo, int count) override
    {
        return m_inner->batches(id, afterNo, count);
    }
    Result<std::vector<PlanItem>> items(PlanId id, SeqRange range) override { return m_inner->items(id, range); }
    Result<std::optional<Plan>> planBefore(const Plan &plan) override { return m_inner->planBefore(plan); }
    Result<RunSize> measure(PlanId plan, std::span<const SeqRange> scope) override
    {
        return m_inner->measure(plan, scope);
    }
    Result<RunId> beginRun(PlanId plan, const RunOrigin &origin, std::span<const SeqRange> scope, Instant now) override
    {
        return m_inner->beginRun(plan, origin, scope, now);
    }
    Result<RunId> beginSettling(WebAppId webApp, const RunOrigin &origin, Instant now) override
    {
        return m_inner->beginSettling(webApp, origin, now);
    }
    Result<std::vector<SeqRange>> runScope(RunId run) override { return m_inner->runScope(run); }
    Result<Run> finishRun(RunId run, RunState state, const Why &error, const Why &storageProblem,
        const RunEnding &ending, Instant now) override
    {
        return m_inner->finishRun(run, state, error, storageProblem, ending, now);
    }
    Result<Run> run(RunId id) override { return m_inner->run(id); }
    Result<std::vector<Run>> runs(int most) override { return m_inner->runs(most); }
    Result<std::vector<qint64>> deletedByRuns(WebAppId webApp, int most) override
    {
        return m_inner->deletedByRuns(webApp, most);
    }
    Result<std::vector<PlanItem>> runItems(RunId run, qint64 afterSeq, int count) override
    {
        return m_inner->runItems(run, afterSeq, count);
    }
    Result<> recordIntent(const Intent &intent, std::span<const quint32> seqs) override
    {
        return m_inner->recordIntent(intent, seqs);
    }
    Result<> recordCopies(const Intent &intent, std::span<const CopiedItem> copies) override
    {
        return m_inner->recordCopies(intent, copies);
    }
    Result<> recordPendingCopies(std::span<const std::pair<qint64, ItemCopy>> copies) override
    {
        return m_inner->recordPendingCopies(copies);
    }
    Result<std::vector<CopiedItem>> copiesOfWaiting(const Intent &intent, SeqRange range) override
    {
        return m_inner->copiesOfWaiting(intent, range);
    }
    Result<std::vector<qint64>> copiesIn(const QByteArray &container) override { return m_inner->copiesIn(container); }
    Result<std::vector<ItemCopy>> copiesLeft() override { return m_inner->copiesLeft(); }
    Result<> forgetCopiesLeft(std::span<const ItemCopy> copies) override { return m_inner->forgetCopiesLeft(copies); }
    Result<> recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes) override
    {
        return m_inner->recordRows(intent, outcomes);
    }
    Result<> recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes) override
    {
        return m_inner->recordObjects(intent, outcomes);
    }
    Result<> closeIntent(const Intent &intent) override { return m_inner->closeIntent(intent); }
    Result<std::vector<Intent>> openIntents(WebAppId webApp, RunId run) override
    {
        return m_inner->openIntents(webApp, run);
    }
    Result<std::vector<PlanItem>> intentItems(const Intent &intent) override { return m_inner->intentItems(intent); }
    Result<std::vector<Run>> unfinishedRuns(WebAppId webApp) override { return m_inner->unfinishedRuns(webApp); }
    Result<StateTotal> pendingTotal(WebAppId webApp) override { return m_inner->pendingTotal(webApp); }
    Result<std::vector<PendingDeletion>> pending(WebAppId webApp, qint64 afterId, int count) override
    {
        return m_inner->pending(webApp, afterId, count);
    }
    Result<std::vector<qint64>> pendingInPlan(PlanId plan, std::span<const SeqRange> scope) override
    {
        return m_inner->pendingInPlan(plan, scope);
    }
    Result<> recordPending(RunId run, std::span<const PendingOutcome> outcomes, Instant now) override
    {
        return m_inner->recordPending(run, outcomes, now);
    }
    Result<> adoptPending(WebAppId webApp, const Bucket &bucket, const BucketId &id) override
    {
        return m_inner->adoptPending(webApp, bucket, id);
    }
    /// First where the others look: whoever has taken one over gives it up as well.
    Result<qint64> forgetPending(WebAppId webApp, std::span<const qint64> ids) override;
    Result<std::vector<PendingDeletion>> pendingToHandOver(
        WebAppId webApp, const QByteArray &ledger, int count) override
    {
        return m_inner->pendingToHandOver(webApp, ledger, count);
    }
    Result<> notePendingHandedOver(std::span<const HandedOver> those, const QByteArray &ledger) override
    {
        return m_inner->notePendingHandedOver(those, ledger);
    }
    Result<qint64> takeOver(
        WebAppId webApp, RunId run, std::span<const PendingDeletion> theirs, const QByteArray &ledger) override
    {
        return m_inner->takeOver(webApp, run, theirs, ledger);
    }
    Result<std::vector<ObjectName>> keptToHandOver(const QByteArray &ledger, int count) override
    {
        return m_inner->keptToHandOver(ledger, count);
    }
    Result<> noteKeptHandedOver(std::span<const ObjectName> names, const QByteArray &ledger) override
    {
        return m_inner->noteKeptHandedOver(names, ledger);
    }
    Result<std::optional<ClockNote>> clockNote() override { return m_inner->clockNote(); }
    Result<> noteClock(const ClockNote &note) override { return m_inner->noteClock(note); }
    Result<> prune(Instant before) override { return m_inner->prune(before); }

private:
    Result<bool> hasLedger();
    Result<std::vector<Hold>> withoutAdopted(std::vector<Hold> own);

    const std::unique_ptr<Journal> m_inner;
    const std::unique_ptr<Ledger> m_ledger;
    const std::shared_ptr<LedgerAbsence> m_absence;
    std::stop_token m_stop;
    bool m_isThere = false;
    std::set<std::pair<qint64, Instant>> m_adopted; ///< own holds that the ledger has, by number and beginning
    std::optional<std::vector<quint64>> m_kept; ///< of all docsweeps, as `LedgerClaims::kept`
};

} // namespace docsweep
