// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/journal/faultyjournal.h"

namespace docsweep {

namespace {

    class FaultyPlanWriter final : public PlanWriter {
    public:
        FaultyPlanWriter(std::unique_ptr<PlanWriter> inner, SharedFaultPlan plan)
            : m_inner(std::move(inner))
            , m_plan(std::move(plan))
        {
        }
        Result<> append(PlanItem item, bool beginsGroup) override
        {
            return struck(*m_plan, [&] { return m_inner->append(item, beginsGroup); });
        }
        Result<> beginTail() override
        {
            return struck(*m_plan, [&] { return m_inner->beginTail(); });
        }
        Result<> amendSize(quint32 seq, qint64 sizeBytes) override
        {
            return struck(*m_plan, [&] { return m_inner->amendSize(seq, sizeBytes); });
        }
        Result<> rememberOutput(const ObjectName &name) override
        {
            return struck(*m_plan, [&] { return m_inner->rememberOutput(name); });
        }
        Result<> appendRider(PlanItem item, std::span<const qint64> takers) override
        {
            return struck(*m_plan, [&] { return m_inner->appendRider(item, takers); });
        }
        Result<> noteBuckets(const QMap<Bucket, BucketId> &buckets) override
        {
            return struck(*m_plan, [&] { return m_inner->noteBuckets(buckets); });
        }
        quint32 nextSeq() const override { return m_inner->nextSeq(); }
        Result<Plan> seal(const ScanStatistics &statistics) override
        {
            return struck(*m_plan, [&] { return m_inner->seal(statistics); });
        }

    private:
        std::unique_ptr<PlanWriter> m_inner;
        SharedFaultPlan m_plan;
    };

} // namespace

FaultyJournal::FaultyJournal(std::unique_ptr<Journal> inner, SharedFaultPlan plan)
    : m_inner(std::move(inner))
    , m_plan(std::move(plan))
{
}

Result<WebAppId> FaultyJournal::meet(const DatabaseId &database)
{
    return struck(*m_plan, [&] { return m_inner->meet(database); });
}

Result<WebAppId> FaultyJournal::webAppAt(const QString &place)
{
    return struck(*m_plan, [&] { return m_inner->webAppAt(place); });
}

Result<std::vector<Stranger>> FaultyJournal::strangers(
    const DatabaseId &database, const QMap<Bucket, BucketId> &buckets)
{
    return struck(*m_plan, [&] { return m_inner->strangers(database, buckets); });
}

Result<> FaultyJournal::noteTold(const DatabaseId &database, std::span<const Stranger> strangers)
{
    return struck(*m_plan, [&] { return m_inner->noteTold(database, strangers); });
}

Result<> FaultyJournal::accept(const DatabaseId &database, const QMap<Bucket, BucketId> &buckets)
{
    return struck(*m_plan, [&] { return m_inner->accept(database, buckets); });
}

Result<std::unique_ptr<PlanWriter>> FaultyJournal::beginPlan(const Plan &draft)
{
    Result<std::unique_ptr<PlanWriter>> writer = struck(*m_plan, [&] { return m_inner->beginPlan(draft); });
    if (!writer)
        return writer;
    return std::unique_ptr<PlanWriter>(std::make_unique<FaultyPlanWriter>(std::move(*writer), m_plan));
}

Result<Plan> FaultyJournal::plan(PlanId id)
{
    return struck(*m_plan, [&] { return m_inner->plan(id); });
}

Result<std::optional<Plan>> FaultyJournal::latestPlan()
{
    return struck(*m_plan, [&] { return m_inner->latestPlan(); });
}

Result<std::vector<PlanBatch>> FaultyJournal::batches(PlanId id, int afterNo, int count)
{
    return struck(*m_plan, [&] { return m_inner->batches(id, afterNo, count); });
}

Result<std::vector<PlanItem>> FaultyJournal::items(PlanId id, SeqRange range)
{
    return struck(*m_plan, [&] { return m_inner->items(id, range); });
}

Result<std::optional<Plan>> FaultyJournal::planBefore(const Plan &plan)
{
    return struck(*m_plan, [&] { return m_inner->planBefore(plan); });
}

Result<RunSize> FaultyJournal::measure(PlanId plan, std::span<const SeqRange> scope)
{
    return struck(*m_plan, [&] { return m_inner->measure(plan, scope); });
}

Result<RunId> FaultyJournal::beginRun(
    PlanId plan, const RunOrigin &origin, std::span<const SeqRange> scope, Instant now)
{
    return struck(*m_plan, [&] { return m_inner->beginRun(plan, origin, scope, now); });
}

Result<RunId> FaultyJournal::beginSettling(WebAppId webApp, const RunOrigin &origin, Instant now)
{
    return struck(*m_plan, [&] { return m_inner->beginSettling(webApp, origin, now); });
}

Result<std::vector<SeqRange>> FaultyJournal::runScope(RunId run)
{
    return struck(*m_plan, [&] { return m_inner->runScope(run); });
}

Result<Run> FaultyJournal::finishRun(
    RunId run, RunState state, const Why &error, const Why &storageProblem, const RunEnding &ending, Instant now)
{
    return struck(*m_plan, [&] { return m_inner->finishRun(run, state, error, storageProblem, ending, now); });
}

Result<Run> FaultyJournal::run(RunId id)
{
    return struck(*m_plan, [&] { return m_inner->run(id); });
}

Result<std::vector<Run>> FaultyJournal::runs(int most)
{
    return struck(*m_plan, [&] { return m_inner->runs(most); });
}

Result<std::vector<qint64>> FaultyJournal::deletedByRuns(WebAppId webApp, int most)
{
    return struck(*m_plan, [&] { return m_inner->deletedByRuns(webApp, most); });
}

Result<std::vector<PlanItem>> FaultyJournal::runItems(RunId run, qint64 afterSeq, int count)
{
    return struck(*m_plan, [&] { return m_inner->runItems(run, afterSeq, count); });
}

Result<> FaultyJournal::recordIntent(const Intent &intent, std::span<const quint32> seqs)
{
    return struck(*m_plan, [&] { return m_inner->recordIntent(intent, seqs); });
}

Result<> FaultyJournal::recordCopies(const Intent &intent, std::span<const CopiedItem> copies)
{
    return struck(*m_plan, [&] { return m_inner->recordCopies(intent, copies); });
}

Result<> FaultyJournal::recordPendingCopies(std::span<const std::pair<qint64, ItemCopy>> copies)
{
    return struck(*m_plan, [&] { return m_inner->recordPendingCopies(copies); });
}

Result<std::vector<CopiedItem>> FaultyJournal::copiesOfWaiting(const Intent &intent, SeqRange range)
{
    return struck(*m_plan, [&] { return m_inner->copiesOfWaiting(intent, range); });
}

Result<std::vector<qint64>> FaultyJournal::copiesIn(const QByteArray &container)
{
    return struck(*m_plan, [&] { return m_inner->copiesIn(container); });
}

Result<std::vector<ItemCopy>> FaultyJournal::copiesLeft()
{
    return struck(*m_plan, [&] { return m_inner->copiesLeft(); });
}

Result<> FaultyJournal::forgetCopiesLeft(std::span<const ItemCopy> copies)
{
    return struck(*m_plan, [&] { return m_inner->forgetCopiesLeft(copies); });
}

Result<> FaultyJournal::recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    return struck(*m_plan, [&] { return m_inner->recordRows(intent, outcomes); });
}

Result<> FaultyJournal::recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    return struck(*m_plan, [&] { return m_inner->recordObjects(intent, outcomes); });
}

Result<> FaultyJournal::closeIntent(const Intent &intent)
{
    return struck(*m_plan, [&] { return m_inner->closeIntent(intent); });
}

Result<std::vector<Intent>> FaultyJournal::openIntents(WebAppId webApp, RunId run)
{
    return struck(*m_plan, [&] { return m_inner->openIntents(webApp, run); });
}

Result<std::vector<PlanItem>> FaultyJournal::intentItems(const Intent &intent)
{
    return struck(*m_plan, [&] { return m_inner->intentItems(intent); });
}

Result<std::vector<Run>> FaultyJournal::unfinishedRuns(WebAppId webApp)
{
    return struck(*m_plan, [&] { return m_inner->unfinishedRuns(webApp); });
}

Result<StateTotal> FaultyJournal::pendingTotal(WebAppId webApp)
{
    return struck(*m_plan, [&] { return m_inner->pendingTotal(webApp); });
}

Result<std::vector<PendingDeletion>> FaultyJournal::pending(WebAppId webApp, qint64 afterId, int count)
{
    return struck(*m_plan, [&] { return m_inner->pending(webApp, afterId, count); });
}

Result<std::vector<qint64>> FaultyJournal::pendingInPlan(PlanId plan, std::span<const SeqRange> scope)
{
    return struck(*m_plan, [&] { return m_inner->pendingInPlan(plan, scope); });
}

Result<> FaultyJournal::recordPending(RunId run, std::span<const PendingOutcome> outcomes, Instant now)
{
    return struck(*m_plan, [&] { return m_inner->recordPending(run, outcomes, now); });
}

Result<> FaultyJournal::adoptPending(WebAppId webApp, const Bucket &bucket, const BucketId &id)
{
    return struck(*m_plan, [&] { return m_inner->adoptPending(webApp, bucket, id); });
}

Result<qint64> FaultyJournal::forgetPending(WebAppId webApp, std::span<const qint64> ids)
{
    return struck(*m_plan, [&] { return m_inner->forgetPending(webApp, ids); });
}

Result<std::vector<Hold>> FaultyJournal::holds()
{
    return struck(*m_plan, [&] { return m_inner->holds(); });
}

Result<Hold> FaultyJournal::addHold(const Hold &hold)
{
    return struck(*m_plan, [&] { return m_inner->addHold(hold); });
}

Result<> FaultyJournal::changeHold(const Hold &hold)
{
    return struck(*m_plan, [&] { return m_inner->changeHold(hold); });
}

Result<> FaultyJournal::removeHold(qint64 id, const HoldEnding &ending)
{
    return struck(*m_plan, [&] { return m_inner->removeHold(id, ending); });
}

Result<std::vector<EndedHold>> FaultyJournal::endedHolds(Instant since, Instant now)
{
    return struck(*m_plan, [&] { return m_inner->endedHolds(since, now); });
}

Result<bool> FaultyJournal::isKeptOutput(const ObjectName &name)
{
    return struck(*m_plan, [&] { return m_inner->isKeptOutput(name); });
}

Result<bool> FaultyJournal::hasKeptOutputs()
{
    return struck(*m_plan, [&] { return m_inner->hasKeptOutputs(); });
}

Result<std::optional<ClockNote>> FaultyJournal::clockNote()
{
    return struck(*m_plan, [&] { return m_inner->clockNote(); });
}

Result<> FaultyJournal::noteClock(const ClockNote &note)
{
    return struck(*m_plan, [&] { return m_inner->noteClock(note); });
}

Result<> FaultyJournal::prune(Instant before)
{
    return struck(*m_plan, [&] { return m_inner->prune(before); });
}

} // namespace docsweep
