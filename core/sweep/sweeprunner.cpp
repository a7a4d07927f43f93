// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweeprunner.h"

#include "core/base/log.h"
#include "core/base/userathost.h"
#include "core/journal/plandigest.h"
#include "core/sweep/batchworkers.h"
#include "core/sweep/limits.h"
#include "core/sweep/recovery.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kProgressEvery = 200ms;
    constexpr int kMostTasks = 4;
    constexpr int kBatchesRead = 64;

} // namespace

struct SweepRunner::Private {
    SweepBackends backends;
    std::atomic<bool> paused{false};

    // One execution at a time; these belong to its thread.
    RunCounters *counters = nullptr;
    QElapsedTimer time;
    QElapsedTimer sincePublished;
    SweepStage stage = SweepStage::Preparing;
    std::vector<CauseCount> published;

    QThreadPool pool; ///< last: no task outlives what it uses
};

namespace {

    /// What both `execute` and `recover` need, taken in this order and given back in reverse.
    struct Ground {
        explicit Ground(const Clock &clock)
            : foreign(clock)
        {
        }

        std::optional<RunTurn> turn; ///< of a caller who has it already, before the ground is taken
        std::unique_ptr<Journal> journal;
        std::unique_ptr<ObjectStore> store; ///< null while the storage is away
        CurrentReferences foreign;
        RunCounters counters;
        StorageHealth storage;
    };

    Result<> take(Ground &ground, const SweepBackends &backends, bool storageCleanup, std::stop_token stop)
    {
        // The store is asked for its buckets meanwhile.
        Result<std::unique_ptr<ObjectStore>> store = std::unique_ptr<ObjectStore>();
        std::unique_ptr<Task> asking; // ends early where the rest fails: nobody waits for a store that is away
        if (storageCleanup) {
            asking = backends.executor->start(
                [&](std::stop_token own) { store = openStore(backends, ground.storage, own); }, stop);
        }
        if (ground.turn) {
            if (Result<> renewed = ground.turn->renew(backends, stop); !renewed)
                return renewed;
        } else {
            Result<RunTurn> turn = RunTurn::take(backends, stop);
            if (!turn)
                return fail(turn.error());
            ground.turn = std::move(*turn);
        }
        Result<std::unique_ptr<Journal>> journal = backends.journal();
        if (!journal)
            return fail(journal.error());
        ground.journal = std::move(*journal);
        if (const auto read = ground.foreign.get(ground.turn->sessions(), stop); !read)
            return fail(read.error());
        if (!storageCleanup) {
            ground.storage.giveUp(u"storage cleanup is switched off"_s);
            return {};
        }
        asking->wait();
        if (!store)
            return fail(store.error());
        ground.store = std::move(*store);
        return {};
    }

    QString joined(const std::vector<LimitTrip> &trips)
    {
        QStringList sentences;
        for (const LimitTrip &trip : trips)
            sentences += describe(trip);
        return sentences.join(u"; "_s);
    }

    /// The limits that are set aside because somebody agreed to exactly this; LimitReached when a limit stands.
    Result<QString> overriddenLimits(const RunRequest &request, const RunPreview &preview)
    {
        const QString items = QString::number(preview.size.items);
        if (request.confirmedItems && *request.confirmedItems != preview.size.items) {
            return fail(ErrorKind::LimitReached,
                QString::number(*request.confirmedItems) + u" items were agreed to, but "_s + items
                    + u" would go now; nothing was deleted. Review plan "_s + QString::number(request.plan)
                    + u" and agree to its number"_s);
        }
        if (preview.limits.empty() || request.confirmedItems)
            return joined(preview.limits);
        return fail(ErrorKind::LimitReached,
            joined(preview.limits) + u"; nothing was deleted. Review plan "_s + QString::number(request.plan)
                + u"; if it is right, raise the limit or agree to exactly this: cleanup_files --plan "_s
                + QString::number(request.plan) + u" --confirm-delete "_s + items);
    }

    RunOrigin originOf(const RunRequest &request, const QString &overridden)
    {
        if (!request.starter.isEmpty())
            return {request.trigger, request.starter, overridden};
        return {request.trigger, request.trigger == RunTrigger::Scheduled ? u"schedule"_s : userAtHost(), overridden};
    }

    /// A run that a limit has stopped is a run that somebody will ask for.
    void recordStopped(Journal &journal, const RunRequest &request, const Error &error, const Clock &clock)
    {
        logError(error.text);
        const Result<RunId> id = journal.beginRun(request.plan, originOf(request, {}), request.scope, clock.now());
        const Result<Run> ended = id ? journal.finishRun(*id, RunState::Failed, error.text, {}, {}, clock.now())
                                     : Result<Run>(fail(id.error()));
        if (!ended)
            logError(u"that it was stopped could not be written down: "_s + ended.error().text);
    }

    void logEnd(const Run &run)
    {
        const auto count = [&run](ItemState state) { return QString::number(run.totals.of(state).items); };
        logInfo(u"run %1 ended: %2 deleted, %3 skipped, %4 pending, %5 failed, %6 bytes freed"_s.arg(
            QString::number(run.id), count(ItemState::Deleted), count(ItemState::Skipped), count(ItemState::Pending),
            count(ItemState::Failed), QString::number(run.totals.freedBytes)));
    }

    Result<Plan> sealedPlan(Journal &journal, PlanId id, const QString &databaseName)
    {
        Result<Plan> plan = journal.plan(id);
        if (!plan)
            return plan;
        const QString name = u"plan "_s + QString::number(id);
        if (plan->state != PlanState::Sealed) {
            return fail(ErrorKind::Conflict,
                name + (plan->state == PlanState::Draft ? u" was never sealed"_s : u" was pruned from the journal"_s)
                    + u"; nothing was deleted: make a new one"_s);
        }
        if (plan->databaseName != databaseName) {
            return fail(ErrorKind::Conflict,
                name + u" was made for "_s + plan->databaseName + u", not for "_s + databaseName
                    + u"; nothing was deleted"_s);
        }
        PlanDigest digest(plan->policy);
        int last = -1;
        while (true) {
            const Result<std::vector<PlanBatch>> batches = journal.batches(id, last, kBatchesRead);
            if (!batches)
                return fail(batches.error());
            if (batches->empty())
                break;
            for (const PlanBatch &batch : *batches)
                digest.add(batch);
            last = batches->back().no;
        }
        if (digest.result() != plan->digest)
            return fail(
                ErrorKind::Conflict, name + u" was altered after it was sealed; nothing was deleted: make a new one"_s);
        return plan;
    }

} // namespace

SweepRunner::SweepRunner(SweepBackends backends, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->backends = std::move(backends);
}

SweepRunner::~SweepRunner() = default;

void SweepRunner::pause()
{
    d->paused.store(true);
}

void SweepRunner::resume()
{
    d->paused.store(false);
}

bool SweepRunner::isPaused() const
{
    return d->paused.load();
}

void SweepRunner::publish(SweepStage stage)
{
    const bool isNews = stage != d->stage || stage == SweepStage::Ended;
    if (!isNews && d->sincePublished.isValid() && d->sincePublished.elapsed() < kProgressEvery.count())
        return;
    d->stage = stage;
    d->sincePublished.start();
    emit progressChanged(d->counters->snapshot(stage, double(d->time.elapsed()) / 1000.0));
    std::vector<CauseCount> causes = d->counters->causes();
    if (causes != d->published) {
        d->published = std::move(causes);
        emit causesChanged(d->published);
    }
}

Result<RunTotals> SweepRunner::recover(bool storageCleanup, std::stop_token stop)
{
    Ground ground(*d->backends.clock);
    if (Result<> taken = take(ground, d->backends, storageCleanup, stop); !taken)
        return fail(taken.error());
    LockWatch watch(ground.turn->lock(), stop, *d->backends.clock);
    return settleEarlierRuns(d->backends, ground.turn->sessions(), *ground.journal, ground.store.get(), ground.foreign,
        ground.counters, ground.storage, watch);
}

Result<Run> SweepRunner::execute(const RunRequest &request, std::stop_token stop)
{
    return executeOn(std::nullopt, request, stop);
}

Result<Run> SweepRunner::execute(const RunRequest &request, RunTurn turn, std::stop_token stop)
{
    return executeOn(std::move(turn), request, stop);
}

Result<Run> SweepRunner::executeOn(std::optional<RunTurn> turn, const RunRequest &request, std::stop_token stop)
{
    Ground ground(*d->backends.clock);
    ground.turn = std::move(turn);
    d->counters = &ground.counters;
    d->published.clear();
    d->time.start();
    publish(SweepStage::Preparing);

    // The plan is read before the lock is taken only to learn whether objects are to be touched at all.
    bool storageCleanup = true;
    {
        const Result<std::unique_ptr<Journal>> journal = d->backends.journal();
        if (!journal)
            return fail(journal.error());
        const Result<Plan> plan = (*journal)->plan(request.plan);
        if (!plan)
            return fail(plan.error());
        storageCleanup = plan->policy.storageCleanup;
    }
    if (Result<> taken = take(ground, d->backends, storageCleanup, stop); !taken)
        return fail(taken.error());
    const Result<Plan> plan = sealedPlan(*ground.journal, request.plan, ground.turn->sessions().name());
    if (!plan)
        return fail(plan.error());
    LeftAlone leftAlone;
    const QSet<Bucket> buckets(d->backends.buckets.begin(), d->backends.buckets.end());
    LockWatch watch(ground.turn->lock(), stop, *d->backends.clock);
    RunContext context{d->backends, *plan, 0, request.scope, buckets, ground.foreign, ground.counters, ground.storage,
        leftAlone, watch, watch.token(), false};
    const int tasks = std::clamp(ground.store ? ground.store->traits().maxConnections : 1, 1, kMostTasks);
    BatchWorkers workers(d->pool, context, tasks);
    workers.assemble(int(std::min<qint64>(tasks, plan->batches)));
    const Result<RunPreview> preview = previewRun(*ground.journal, *plan, request.scope, request.limits);
    if (!preview)
        return fail(preview.error());
    const Result<QString> overridden = overriddenLimits(request, *preview);
    if (!overridden) {
        recordStopped(*ground.journal, request, overridden.error(), *d->backends.clock);
        return fail(overridden.error());
    }
    const RunSize &size = preview->size;
    ground.counters.begin(size.items, size.bytes, size.sessions);

    publish(SweepStage::Recovering);
    Result<RunTotals> earlier = settleEarlierRuns(d->backends, ground.turn->sessions(), *ground.journal,
        ground.store.get(), ground.foreign, ground.counters, ground.storage, watch);
    if (!earlier)
        return fail(earlier.error());
    if (!storageCleanup) // then nobody asked for them now
        earlier->stillPendingFromBefore = 0;
    if (stop.stop_requested())
        return failCancelled();

    const Result<RunId> id =
        ground.journal->beginRun(plan->id, originOf(request, *overridden), request.scope, d->backends.clock->now());
    if (!id)
        return fail(id.error());
    const LogRun logged(*id);
    logInfo(u"run "_s + QString::number(*id) + u" of plan "_s + QString::number(plan->id) + u" begins: "_s
        + QString::number(size.items) + u" items"_s
        + (overridden->isEmpty() ? QString() : QString(u", although "_s + *overridden)));
    context.runId = *id;
    const Result<> executed = executeBatches(context, workers, *ground.journal, tasks);
    publish(SweepStage::Finishing);

    const bool cancelled = !executed && executed.error().kind == ErrorKind::Cancelled;
    const RunState state = executed ? RunState::Done : cancelled ? RunState::Cancelled : RunState::Failed;
    const QString problem = executed || cancelled ? QString() : executed.error().text;
    if (!problem.isEmpty())
        logError(u"run "_s + QString::number(*id) + u": "_s + problem);
    Result<Run> run = ground.journal->finishRun(
        *id, state, problem, storageCleanup ? ground.storage.why() : QString(), *earlier, d->backends.clock->now());
    publish(SweepStage::Ended);
    if (run)
        logEnd(*run);
    d->counters = nullptr;
    return run;
}

Result<> SweepRunner::executeBatches(const RunContext &context, BatchWorkers &workers, Journal &journal, int tasks)
{
    const auto await = [&](int below) { // keeps the watch and the progress going while it waits
        int underWay = below;
        while (underWay >= below) {
            underWay = workers.waitBelow(below, kProgressEvery);
            context.watch.renew();
            publish(SweepStage::Running);
        }
    };

    Result<> result;
    int last = -1;
    bool more = true;
    while (more && result) {
        const Result<std::vector<PlanBatch>> batches = journal.batches(context.plan.id, last, kBatchesRead);
        if (!batches) {
            result = fail(batches.error());
            break;
        }
        more = !batches->empty();
        for (const PlanBatch &batch : *batches) {
            last = batch.no;
            await(batch.ordered ? 1 : tasks);
            while (d->paused.load() && !context.stop.stop_requested()) {
                publish(SweepStage::Paused);
                workers.pauseFor(kProgressEvery);
                context.watch.renew();
            }
            if (const std::optional<Error> error = workers.error())
                result = fail(*error);
            else if (context.stop.stop_requested())
                result = failCancelled();
            if (!result)
                break;
            workers.give(batch);
        }
    }
    workers.close();
    await(1);
    if (const std::optional<Error> error = workers.error(); error && result)
        result = fail(*error);
    if (const std::optional<Error> loss = context.watch.loss()) // whatever else it led to
        result = fail(*loss);
    return result;
}

} // namespace docsweep
