// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedjournal.h"

#include "tests/simulation/oracle.h"

#include <QFile>
#include <QtEndian>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    // https://www.sqlite.org/fileformat2.html#the_write_ahead_log
    constexpr qint64 kLogHeader = 32;
    constexpr qint64 kFrameHeader = 24;

    QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    quint32 numberAt(const QByteArray &log, qint64 at)
    {
        return qFromBigEndian<quint32>(log.constData() + at);
    }

    quint64 saltOf(const QByteArray &log, qint64 at)
    {
        return quint64(numberAt(log, at)) << 32 | numberAt(log, at + 4);
    }

    /// Where the log may end: after each commit of its present round.
    std::vector<qint64> commitsOf(const QByteArray &log)
    {
        std::vector<qint64> ends;
        if (log.size() < kLogHeader)
            return ends;
        const qint64 frame = kFrameHeader + numberAt(log, 8);
        const quint64 salt = saltOf(log, 16);
        for (qint64 at = kLogHeader; at + frame <= log.size() && saltOf(log, at + 8) == salt; at += frame) {
            if (numberAt(log, at + 4) != 0)
                ends.push_back(at + frame);
        }
        return ends;
    }

    class SimulatedPlanWriter final : public PlanWriter {
    public:
        SimulatedPlanWriter(Universe &universe, std::unique_ptr<PlanWriter> inner)
            : m_universe(universe)
            , m_inner(std::move(inner))
        {
        }

        Result<> append(PlanItem item, bool beginsGroup) override
        {
            return m_inner->append(std::move(item), beginsGroup);
        }
        Result<> beginTail() override { return m_inner->beginTail(); }
        Result<> appendRider(PlanItem item, std::span<const qint64> takers) override
        {
            return m_inner->appendRider(std::move(item), takers);
        }
        Result<> noteBuckets(const QMap<Bucket, BucketId> &buckets) override { return m_inner->noteBuckets(buckets); }
        Result<> amendSize(quint32 seq, qint64 sizeBytes) override { return m_inner->amendSize(seq, sizeBytes); }
        Result<> rememberOutput(const ObjectName &name) override { return m_inner->rememberOutput(name); }
        quint32 nextSeq() const override { return m_inner->nextSeq(); }
        Result<Plan> seal(const ScanStatistics &statistics) override
        {
            m_universe.call("seal");
            Result<Plan> plan = m_inner->seal(statistics);
            m_universe.call("sealed");
            return plan;
        }

    private:
        Universe &m_universe;
        std::unique_ptr<PlanWriter> m_inner;
    };

    /// What is written meanwhile may be cut into pieces.
    class MayPause {
    public:
        explicit MayPause(Universe &universe)
            : m_universe(universe)
        {
            ++m_universe.inPieces;
        }
        ~MayPause() { --m_universe.inPieces; }
        MayPause(const MayPause &) = delete;
        MayPause &operator=(const MayPause &) = delete;

    private:
        Universe &m_universe;
    };

} // namespace

SyncMark syncMarkOf(const QString &journal)
{
    const QByteArray log = contentOf(journal + u"-wal"_s);
    const std::vector<qint64> commits = commitsOf(log);
    return commits.empty() ? SyncMark{} : SyncMark{saltOf(log, 16), commits.back()};
}

void copyJournal(const QString &from, const QString &to, const SyncMark &synced, std::optional<int> powerCut)
{
    write(to, contentOf(from));
    QByteArray log = contentOf(from + u"-wal"_s);
    if (powerCut && log.size() >= kLogHeader) {
        // A new round of the log begins when everything of the one before is in the database, and synced.
        const qint64 least = synced.salt == saltOf(log, 16) ? synced.size : kLogHeader;
        std::vector<qint64> ends{least};
        for (const qint64 end : commitsOf(log)) {
            if (end > least)
                ends.push_back(end);
        }
        log.truncate(ends[size_t(*powerCut) % ends.size()]);
    }
    write(to + u"-wal"_s, log);
}

SimulatedJournal::SimulatedJournal(Universe &universe, Oracle &oracle, Journal &inner)
    : m_universe(universe)
    , m_oracle(oracle)
    , m_inner(inner)
{
}

Result<std::unique_ptr<PlanWriter>> SimulatedJournal::beginPlan(const Plan &draft)
{
    m_universe.call("begin plan");
    Result<std::unique_ptr<PlanWriter>> writer = inner().beginPlan(draft);
    if (!writer)
        return writer;
    return std::unique_ptr<PlanWriter>(std::make_unique<SimulatedPlanWriter>(m_universe, std::move(*writer)));
}

Result<std::vector<PlanItem>> SimulatedJournal::items(PlanId id, SeqRange range)
{
    m_oracle.batchBegins();
    m_universe.call("read items");
    return inner().items(id, range);
}

Result<RunId> SimulatedJournal::beginRun(
    PlanId plan, const RunOrigin &origin, std::span<const SeqRange> scope, Instant now)
{
    m_universe.call("begin run");
    Result<RunId> run = inner().beginRun(plan, origin, scope, now);
    m_universe.call("run begun");
    return run;
}

Result<RunId> SimulatedJournal::beginSettling(WebAppId webApp, const RunOrigin &origin, Instant now)
{
    m_universe.call("begin settling");
    Result<RunId> run = inner().beginSettling(webApp, origin, now);
    m_universe.call("settling begun");
    return run;
}

Result<> SimulatedJournal::closeIntent(const Intent &intent)
{
    m_universe.call("close intent");
    Result<> done = inner().closeIntent(intent);
    m_universe.call("intent closed");
    return done;
}

/// Those of them that the run counts, as the ledger knows them.
std::vector<QByteArray> SimulatedJournal::countedOf(RunId run, std::span<const PendingOutcome> outcomes)
{
    std::vector<QByteArray> refs;
    const Result<Run> of = inner().run(run);
    for (const PendingOutcome &outcome : outcomes) {
        const bool isGone = outcome.state == ItemState::Deleted || outcome.state == ItemState::AlreadyGone;
        if (!of || !isGone || outcome.detail.cause.kind == CauseKind::FinishedByOther)
            continue;
        const Result<std::vector<PendingDeletion>> one = inner().pending(of->webApp, outcome.id - 1, 1);
        if (one && !one->empty() && one->front().id == outcome.id && !one->front().sharedRef.isEmpty())
            refs.push_back(one->front().sharedRef);
    }
    return refs;
}

Result<> SimulatedJournal::recordPending(RunId run, std::span<const PendingOutcome> outcomes, Instant now)
{
    m_universe.call("record pending");
    const MayPause inPieces(m_universe);
    const std::vector<QByteArray> counted = countedOf(run, outcomes);
    if (std::ranges::any_of(outcomes, [](const PendingOutcome &one) { return one.state == ItemState::Skipped; }))
        m_oracle.leftAfterWaiting();
    Result<> done = inner().recordPending(run, outcomes, now);
    if (!done)
        m_oracle.pendingNotRecorded(outcomes);
    for (const QByteArray &ref : done ? counted : std::vector<QByteArray>())
        m_oracle.counted(ref);
    m_universe.call("pending recorded");
    return done;
}

Result<qint64> SimulatedJournal::takeOver(
    WebAppId webApp, RunId run, std::span<const PendingDeletion> theirs, const QByteArray &ledger)
{
    m_universe.call("take over");
    Result<qint64> taken = inner().takeOver(webApp, run, theirs, ledger);
    if (taken && *taken > 0)
        m_universe.tell(u"takes %1 of others' deletions over"_s.arg(*taken));
    m_universe.call("taken over");
    return taken;
}

Result<Run> SimulatedJournal::finishRun(
    RunId run, RunState state, const Why &error, const Why &storageProblem, const RunEnding &ending, Instant now)
{
    m_universe.call("finish run");
    Result<Run> finished = inner().finishRun(run, state, error, storageProblem, ending, now);
    m_universe.call("run finished");
    return finished;
}

Result<> SimulatedJournal::recordIntent(const Intent &intent, std::span<const quint32> seqs)
{
    m_universe.call("record intent");
    Result<> done = inner().recordIntent(intent, seqs);
    if (const auto items = inner().intentItems(intent); done && items)
        m_oracle.intentRecorded(intent, *items);
    m_universe.call("intent recorded");
    return done;
}

Result<> SimulatedJournal::recordCopies(const Intent &intent, std::span<const CopiedItem> copies)
{
    m_universe.call("record copies");
    std::vector<ItemCopy> those;
    for (const CopiedItem &copied : copies)
        those.push_back(copied.copy);
    m_oracle.copiesRecorded(those);
    Result<> done = inner().recordCopies(intent, copies);
    m_universe.call("copies recorded");
    return done;
}

Result<> SimulatedJournal::recordPendingCopies(std::span<const std::pair<qint64, ItemCopy>> copies)
{
    m_universe.call("record pending copies");
    std::vector<ItemCopy> those;
    for (const auto &[id, copy] : copies)
        those.push_back(copy);
    m_oracle.copiesRecorded(those);
    Result<> done = inner().recordPendingCopies(copies);
    m_universe.call("pending copies recorded");
    return done;
}

Result<> SimulatedJournal::recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    m_universe.call("record rows");
    const MayPause inPieces(m_universe);
    Result<> done = inner().recordRows(intent, outcomes);
    if (!done)
        m_oracle.notRecorded(intent, outcomes);
    m_universe.call("rows recorded");
    return done;
}

Result<> SimulatedJournal::recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    m_universe.call("record objects");
    const MayPause inPieces(m_universe);
    Result<> done = inner().recordObjects(intent, outcomes);
    if (!done)
        m_oracle.notRecorded(intent, outcomes);
    m_universe.call("objects recorded");
    return done;
}

} // namespace docsweep::sim
