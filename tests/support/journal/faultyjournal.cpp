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

Result<std::vector<SeqRange>> FaultyJournal::runScope(RunId run)
{
    return struck(*m_plan, [&] { return m_inner->runScope(run); });
}

Result<Run> FaultyJournal::finishRun(
    RunId run, RunState state, const QString &error, const QString &storageProblem, const RunTotals &extra, Instant now)
{
    return struck(*m_plan, [&] { return m_inner->finishRun(run, state, error, storageProblem, extra, now); });
}

Result<Run> FaultyJournal::run(RunId id)
{
    return struck(*m_plan, [&] { return m_inner->run(id); });
}

Result<std::vector<Run>> FaultyJournal::runs(int most)
{
    return struck(*m_plan, [&] { return m_inner->runs(most); });
}

Result<std::vector<qint64>> FaultyJournal::deletedByRuns(const QString &databaseName, int most)
{
    return struck(*m_plan, [&] { return m_inner->deletedByRuns(databaseName, most); });
}

Result<std::vector<PlanItem>> FaultyJournal::runItems(RunId run, qint64 afterSeq, int count)
{
    return struck(*m_plan, [&] { return m_inner->runItems(run, afterSeq, count); });
}

Result<> FaultyJournal::recordIntent(const Intent &intent, std::span<const quint32> seqs)
{
    return struck(*m_plan, [&] { return m_inner->recordIntent(intent, seqs); });
}

Result<> FaultyJournal::recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    return struck(*m_plan, [&] { return m_inner->recordRows(intent, outcomes); });
}

Result<> FaultyJournal::recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    return struck(*m_plan, [&] { return m_inner->recordObjects(intent, outcomes); });
}

Result<std::vector<Intent>> FaultyJournal::openIntents(const QString &databaseName)
{
    return struck(*m_plan, [&] { return m_inner->openIntents(databaseName); });
}

Result<std::vector<PlanItem>> FaultyJournal::intentItems(const Intent &intent)
{
    return struck(*m_plan, [&] { return m_inner->intentItems(intent); });
}

Result<StateTotal> FaultyJournal::pendingTotal(const QString &databaseName)
{
    return struck(*m_plan, [&] { return m_inner->pendingTotal(databaseName); });
}

Result<std::vector<Run>> FaultyJournal::unfinishedRuns(const QString &databaseName)
{
    return struck(*m_plan, [&] { return m_inner->unfinishedRuns(databaseName); });
}

Result<std::vector<Hold>> FaultyJournal::holds()
{
    return struck(*m_plan, [&] { return m_inner->holds(); });
}

Result<Hold> FaultyJournal::addHold(const Hold &hold)
{
    return struck(*m_plan, [&] { return m_inner->addHold(hold); });
}

Result<> FaultyJournal::removeHold(qint64 id)
{
    return struck(*m_plan, [&] { return m_inner->removeHold(id); });
}

Result<bool> FaultyJournal::isKeptOutput(const ObjectName &name)
{
    return struck(*m_plan, [&] { return m_inner->isKeptOutput(name); });
}

Result<bool> FaultyJournal::hasKeptOutputs()
{
    return struck(*m_plan, [&] { return m_inner->hasKeptOutputs(); });
}

Result<> FaultyJournal::prune(Instant before)
{
    return struck(*m_plan, [&] { return m_inner->prune(before); });
}

} // namespace docsweep
