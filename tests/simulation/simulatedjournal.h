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

/// A journal whose every change is a call in the simulated world. Passes everything on to a journal it borrows, which
/// waits as this one is told to.
class SimulatedJournal final : public Journal {
public:
    SimulatedJournal(Universe &universe, Oracle &oracle, Journal &inner);

    void waitFor(std::chrono::milliseconds patience, std::stop_token stop) override
    {
        m_patience = patience;
        m_stop = std::move(stop);
    }
    Result<WebAppId> meet(const DatabaseId &database) override { return inner().meet(database); }
    Result<WebAppId> webAppAt(const QString &place) override { return inner().webAppAt(place); }
    Result<std::vector<Stranger>> strangers(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets) override
    {
        return inner().strangers(database, buckets);
    }
    Result<> noteTold(const DatabaseId &database, std::span<const Stranger> strangers) override
    {
        return inner().noteTold(database, strangers);
    }
    Result<> accept(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets) override
    {
        return inner().accept(database, buckets);
    }
    Result<std::unique_ptr<PlanWriter>> beginPlan(const Plan &draft) override;
    Result<Plan> plan(PlanId id) override { return inner().plan(id); }
    Result<std::optional<Plan>> latestPlan() override { return inner().latestPlan(); }
    Result<std::vector<PlanBatch>> batches(PlanId id, int afterNo, int count) override
    {
        return inner().batches(id, afterNo, count);
    }
    Result<std::vector<PlanItem>> items(PlanId id, SeqRange range) override;
    Result<std::optional<Plan>> planBefore(const Plan &plan) override { return inner().planBefore(plan); }
    Result<RunSize> measure(PlanId plan, std::span<const SeqRange> scope) override
    {
        return inner().measure(plan, scope);
    }
    Result<RunId> beginRun(PlanId plan, const RunOrigin &origin, std::span<const SeqRange> scope, Instant now) override;
    Result<RunId> beginSettling(WebAppId webApp, const RunOrigin &origin, Instant now) override;
    Result<std::optional<ClockNote>> clockNote() override { return inner().clockNote(); }
    Result<> noteClock(const ClockNote &note) override { return inner().noteClock(note); }
    Result<std::vector<SeqRange>> runScope(RunId run) override { return inner().runScope(run); }
    Result<Run> finishRun(RunId run, RunState state, const Why &error, const Why &storageProblem,
        const RunEnding &ending, Instant now) override;
    Result<Run> run(RunId id) override { return inner().run(id); }
    Result<std::vector<Run>> runs(int most) override { return inner().runs(most); }
    Result<std::vector<qint64>> deletedByRuns(WebAppId webApp, int most) override
    {
        return inner().deletedByRuns(webApp, most);
    }
    Result<std::vector<PlanItem>> runItems(RunId run, qint64 afterSeq, int count) override
    {
        return inner().runItems(run, afterSeq, count);
    }
    Result<> recordIntent(const Intent &intent, std::span<const quint32> seqs) override;
    Result<> recordCopies(const Intent &intent, std::span<const CopiedItem> copies) override;
    Result<> recordPendingCopies(std::span<const std::pair<qint64, ItemCopy>> copies) override;
    Result<std::vector<CopiedItem>> copiesOfWaiting(const Intent &intent, SeqRange range) override
    {
        return inner().copiesOfWaiting(intent, range);
    }
    Result<std::vector<qint64>> copiesIn(const QByteArray &container) override { return inner().copiesIn(container); }
    Result<std::vector<ItemCopy>> copiesLeft() override { return inner().copiesLeft(); }
    Result<> forgetCopiesLeft(std::span<const ItemCopy> copies) override { return inner().forgetCopiesLeft(copies); }
    Result<> recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes) override;
    Result<> recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes) override;
    Result<> closeIntent(const Intent &intent) override;
    Result<std::vector<Intent>> openIntents(WebAppId webApp, RunId run) override
    {
        return inner().openIntents(webApp, run);
    }
    Result<std::vector<PlanItem>> intentItems(const Intent &intent) override { return inner().intentItems(intent); }
    Result<std::vector<Run>> unfinishedRuns(WebAppId webApp) override { return inner().unfinishedRuns(webApp); }
    Result<StateTotal> pendingTotal(WebAppId webApp) override { return inner().pendingTotal(webApp); }
    Result<std::vector<PendingDeletion>> pending(WebAppId webApp, qint64 afterId, int count) override
    {
        return inner().pending(webApp, afterId, count);
    }
    Result<std::vector<qint64>> pendingInPlan(PlanId plan, std::span<const SeqRange> scope) override
    {
        return inner().pendingInPlan(plan, scope);
    }
    Result<> recordPending(RunId run, std::span<const PendingOutcome> outcomes, Instant now) override;
    Result<> adoptPending(WebAppId webApp, const Bucket &bucket, const BucketId &id) override
    {
        return inner().adoptPending(webApp, bucket, id);
    }
    Result<qint64> forgetPending(WebAppId webApp, std::span<const qint64> ids) override
    {
        return inner().forgetPending(webApp, ids);
    }
    Result<std::vector<PendingDeletion>> pendingToHandOver(
        WebAppId webApp, const QByteArray &ledger, int count) override
    {
        return inner().pendingToHandOver(webApp, ledger, count);
    }
    Result<> notePendingHandedOver(std::span<const HandedOver> those, const QByteArray &ledger) override
    {
        return inner().notePendingHandedOver(those, ledger);
    }
    Result<qint64> takeOver(
        WebAppId webApp, RunId run, std::span<const PendingDeletion> theirs, const QByteArray &ledger) override;
    Result<std::vector<ObjectName>> keptToHandOver(const QByteArray &ledger, int count) override
    {
        return inner().keptToHandOver(ledger, count);
    }
    Result<> noteKeptHandedOver(std::span<const ObjectName> names, const QByteArray &ledger) override
    {
        return inner().noteKeptHandedOver(names, ledger);
    }
    Result<std::vector<Hold>> holds() override { return inner().holds(); }
    Result<std::vector<Hold>> ownHolds() override { return inner().ownHolds(); }
    Result<Hold> addHold(const Hold &hold) override { return inner().addHold(hold); }
    Result<> changeHold(const Hold &hold) override { return inner().changeHold(hold); }
    Result<> removeHold(qint64 id, const HoldEnding &ending) override { return inner().removeHold(id, ending); }
    Result<std::vector<EndedHold>> endedHolds(Instant since, Instant now) override
    {
        return inner().endedHolds(since, now);
    }
    Result<bool> isKeptOutput(const ObjectName &name) override { return inner().isKeptOutput(name); }
    Result<bool> hasKeptOutputs() override { return inner().hasKeptOutputs(); }
    Result<> prune(Instant before) override { return inner().prune(before); }

private:
    std::vector<QByteArray> countedOf(RunId run, std::span<const PendingOutcome> outcomes);
    Journal &inner()
    {
        m_inner.waitFor(m_patience, m_stop);
        return m_inner;
    }

    Universe &m_universe;
    Oracle &m_oracle;
    Journal &m_inner;
    std::chrono::milliseconds m_patience{std::chrono::seconds{30}};
    std::stop_token m_stop;
};

} // namespace docsweep::sim
