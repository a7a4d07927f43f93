// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweeprunner.h"

#include "core/base/log.h"
#include "core/sql/postgreswait.h"
#include "core/sql/userathost.h"
#include "core/sweep/batchworkers.h"
#include "core/sweep/copyroom.h"
#include "core/sweep/limits.h"
#include "core/sweep/logincleanup.h"
#include "core/sweep/recovery.h"
#include "core/sweep/runchecks.h"
#include "core/sweep/runground.h"
#include "core/sweep/runledger.h"
#include "core/sweep/runnableplan.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kProgressEvery = 200ms;
    constexpr int kMostTasks = 4;
    constexpr int kBatchesRead = 64;
    constexpr int kItemsCounted = 1000;
    constexpr auto kLongestHandOver = 5s;

} // namespace

struct SweepRunner::Private {
    SweepBackends backends;
    std::atomic<bool> paused{false};

    // One execution at a time; these belong to its thread.
    RunCounters *counters = nullptr;
    const ObjectStore *storage = nullptr; ///< null while it is away from the start
    QElapsedTimer time;
    QElapsedTimer sincePublished;
    std::vector<Stranger> strangers;
    std::vector<PreflightFinding> findings;
    std::optional<JournalLoss> loss;
    std::optional<LedgerHead> ledgerHead;
    Duration begun{}; ///< the run, steady
    SweepStage stage = SweepStage::Preparing;
    std::vector<CauseCount> published;

    QThreadPool pool; ///< last: no task outlives what it uses
};

namespace {

    RunOrigin originOf(const RunRequest &request, const Why &overridden)
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
        const Result<Run> ended = id ? journal.finishRun(*id, RunState::Failed, error.why(), {}, {}, clock.now())
                                     : Result<Run>(fail(id.error()));
        if (!ended)
            logError(u"that it was stopped could not be written down: "_s + ended.error().text);
    }

    /// As what it stands there.
    void noteLedger(RunEnding &ending, const RunLedger *ledger)
    {
        if (ledger == nullptr || !ledger->head())
            return;
        ending.ledger = ledger->head()->ledger;
        ending.ledgerRun = ledger->entry();
    }

    void logEnd(const Run &run)
    {
        const auto count = [&run](ItemState state) { return QString::number(run.totals.of(state).items); };
        logInfo(u"run %1 ended: %2 deleted, %3 skipped, %4 pending, %5 failed, %6 bytes freed"_s.arg(
            QString::number(run.id), count(ItemState::Deleted), count(ItemState::Skipped), count(ItemState::Pending),
            count(ItemState::Failed), QString::number(run.totals.freedBytes)));
    }

    /// The vault of a run that keeps copies, with every term that is over ended; none: it keeps none.
    Result<std::unique_ptr<RunVault>> openVault(
        const SweepBackends &backends, bool keepsCopies, RunLedger *ledger, const std::stop_token &stop)
    {
        if (!backends.vault)
            return std::unique_ptr<RunVault>();
        Result<OpenedVault> opened = backends.vault();
        Result<> ready = opened ? Result<>() : fail(opened.error());
        std::unique_ptr<RunVault> vault;
        if (ready) {
            vault = std::make_unique<RunVault>(std::move(*opened), *backends.clock);
            ready = vault->expire(stop);
            if (ready && ledger)
                vault->answerOthers(ledger->ledger(), stop);
        }
        if (ready && keepsCopies)
            return vault;
        if (!ready && keepsCopies)
            return fail(ready.error());
        if (!ready)
            logWarning(ready.error().text);
        return std::unique_ptr<RunVault>();
    }

    /// What a person set aside: limits, and copies.
    Why withoutCopies(const Why &limits)
    {
        const Why copies = Cause{CauseKind::RunKeptNoCopies, {}};
        return limits.isEmpty() ? copies : Why(limits.text + u"; "_s + copies.text, limits.cause);
    }

    /// A run whose end could not be written down, as far as it is known: it has deleted something.
    Result<Run> unrecorded(const RunContext &context, Journal &journal, RunState state, const Why &problem)
    {
        Result<Run> run = journal.run(context.runId);
        if (!run)
            return run;
        run->state = state;
        run->finishedAt = context.backends.clock->now();
        run->error = Cause{CauseKind::EndUnwritten, {}};
        if (!problem.isEmpty())
            run->error = Why(problem.text + u"; "_s + run->error.text, problem.cause);
        RunTotals &totals = run->totals;
        for (qint64 after = -1;;) {
            const Result<std::vector<PlanItem>> items = journal.runItems(context.runId, after, kItemsCounted);
            if (!items)
                return fail(items.error());
            if (items->empty())
                return run;
            after = items->back().seq;
            for (const PlanItem &item : *items) {
                const bool isSession = item.kind == ItemKind::Session;
                const bool isDeleted = item.state == ItemState::Deleted;
                const qint64 bytes = isSession ? 0 : item.sizeBytes.value_or(0);
                totals.of(item.state).items += 1;
                totals.of(item.state).bytes += bytes;
                totals.sessionsDeleted += isSession && isDeleted ? 1 : 0;
                totals.documentsDeleted += isSession && isDeleted ? item.documents : 0;
                totals.objectsDeleted += !isSession && isDeleted ? 1 : 0;
                totals.freedBytes += isDeleted ? bytes : 0;
            }
        }
    }

} // namespace

SweepRunner::SweepRunner(SweepBackends backends, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->backends = std::move(backends);
}

SweepRunner::~SweepRunner() = default;

const std::vector<Stranger> &SweepRunner::strangers() const
{
    return d->strangers;
}

const std::vector<PreflightFinding> &SweepRunner::findings() const
{
    return d->findings;
}

const std::optional<JournalLoss> &SweepRunner::journalLoss() const
{
    return d->loss;
}

const std::optional<LedgerHead> &SweepRunner::ledgerHead() const
{
    return d->ledgerHead;
}

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
    SweepProgress progress = d->counters->snapshot(stage, double(d->time.elapsed()) / 1000.0);
    if (const auto awaited = d->storage && stage != SweepStage::Ended ? d->storage->awaited() : std::nullopt)
        progress.storageAwaited = std::max(std::chrono::ceil<std::chrono::seconds>(*awaited), 1s);
    emit progressChanged(progress);
    std::vector<CauseCount> causes = d->counters->causes();
    if (causes != d->published) {
        d->published = std::move(causes);
        emit causesChanged(d->published);
    }
}

Result<RunTotals> SweepRunner::recover(const SettleRequest &request, std::stop_token stop)
{
    const Result<Run> run = settle(request, stop);
    if (!run)
        return fail(run.error());
    if (run->state == RunState::Cancelled)
        return failCancelled();
    if (run->state == RunState::Failed)
        return fail(ErrorKind::Io, run->error);
    return run->totals;
}

Result<Run> SweepRunner::settle(const SettleRequest &request, std::stop_token stop)
{
    const bool storageCleanup = request.storageCleanup;
    RunGround ground(*d->backends.clock);
    if (Result<> taken = takeGround(ground, d->backends, storageCleanup, stop); !taken)
        return fail(taken.error());
    const auto findings = askChecks(ground, d->backends, ClockSource::Agreeing, false, stop);
    if (!findings)
        return fail(findings.error());
    d->strangers = ground.strangers;
    if (Result<> passed = passChecks(ground, *findings, RunTrigger::Manual); !passed)
        return fail(passed.error());
    if (Result<> greeted = greetLoss(ground, false, d->loss); !greeted)
        return fail(greeted.error());
    const Result<std::unique_ptr<RunLedger>> ledger = RunLedger::meet(d->backends, stop);
    if (!ledger)
        return fail(ledger.error());
    d->ledgerHead = *ledger ? (*ledger)->head() : std::nullopt;
    if (const auto read = ground.foreign.get(ground.locked->sessions(), stop); !read)
        return fail(read.error());
    const Duration begun = d->backends.clock->steadyNow();
    const Result<std::vector<Intent>> open = ground.journal->openIntents(ground.webApp);
    const Result<StateTotal> waiting = ground.journal->pendingTotal(ground.webApp);
    const Result<std::vector<Run>> dead = ground.journal->unfinishedRuns(ground.webApp);
    if (!open || !waiting || !dead)
        return fail(!open ? open.error() : !waiting ? waiting.error() : dead.error());
    std::optional<SharedClaims> claims;
    const auto rulesForOthers = [&](const std::stop_token &token) -> Result<Policy> {
        const Result<Instant> now = ground.locked->sessions().serverTime(token);
        RetentionSettings retention = d->backends.retention;
        retention.age = std::max(retention.age, request.age.value_or(retention.age));
        return now ? Result<Policy>(policyOfOthers(retention, *now)) : fail(now.error());
    };
    bool hasLeft = false; // something by other docsweeps that would be taken over
    if (*ledger) {
        claims.emplace((*ledger)->claims(*ground.journal, ground.webApp));
        const bool mayTake = ground.store && storageCleanup;
        const Result<Policy> rules = mayTake ? rulesForOthers(stop) : Result<Policy>(Policy());
        const Result<bool> any = !rules ? Result<bool>(fail(rules.error()))
            : mayTake                   ? claims->hasAny(ground.buckets, *rules, *ground.store, stop)
                                        : Result<bool>(false);
        if (!any)
            return fail(any.error());
        hasLeft = *any;
    }
    if (open->empty() && waiting->items == 0 && dead->empty() && !hasLeft) {
        Run nothing;
        nothing.state = RunState::Done;
        return nothing;
    }
    if (Result<> marked = leaveMarks(ground, stop); !marked)
        return fail(marked.error());
    const RunOrigin origin{RunTrigger::Manual, userAtHost()};
    if (const Result<> noted = *ledger ? (*ledger)->begin(nullptr, origin, stop) : Result<>(); !noted)
        return fail(noted.error());
    const Result<RunId> id = ground.journal->beginSettling(ground.webApp, origin, d->backends.clock->now());
    if (!id) {
        if (*ledger)
            (*ledger)->end(fail(id.error()));
        return fail(id.error());
    }
    LeftAlone nobody;
    LockWatch watch(ground.locked->lock(), stop, *d->backends.clock);
    if (*ledger) {
        (*ledger)->follow(ground.counters);
        watch.onConfirmed([&] { (*ledger)->beat(watch); });
    }
    const QSet<Bucket> buckets(d->backends.buckets.begin(), d->backends.buckets.end());
    RunContext context{d->backends, {}, *id, {}, buckets, ground.buckets, ground.foreign, ground.counters,
        ground.storage, nobody, watch, watch.token(), true, *ledger != nullptr, claims ? &*claims : nullptr,
        *ledger ? &(*ledger)->holdsInUse() : nullptr};
    const bool isWithoutVault = request.copies == CopiesOfRun::None;
    context.letsGoUncopied = isWithoutVault;
    const Result<std::unique_ptr<RunVault>> vault =
        openVault(d->backends, !isWithoutVault, ledger->get(), watch.token());
    Plan here; // there is none
    here.databaseName = ground.locked->sessions().name();
    here.storageName = ground.store ? ground.store->traits().name : QString();
    here.buckets = ground.buckets;
    if (vault && *vault && (*vault)->begin(*id, originOf(here, ground.database)))
        context.vault = vault->get(); // else what was to be copied first waits
    SettlingRequest settling{ground.webApp, *id, storageCleanup, false};
    settling.mostOfOthers = request.limits.maxItems;
    Settled settled;
    settled.ended = claims ? claims->begin(watch.token()) : Result<>();
    if (settled.ended) {
        const Result<Policy> rules = rulesForOthers(watch.token());
        settled.ended = rules ? Result<>() : fail(rules.error());
        if (rules)
            settling.ofOthers = *rules;
    }
    if (settled.ended)
        settled = Recovery(context, ground.locked->sessions(), *ground.journal, ground.store.get()).settle(settling);
    if (context.vault)
        context.vault->finish(*ground.journal, ground.webApp);
    const bool cancelled = !settled.ended && settled.ended.error().kind == ErrorKind::Cancelled;
    const QString stoppedBy = *ledger ? (*ledger)->stoppedBy() : QString();
    const Why why = !stoppedBy.isEmpty() ? Why(Cause{CauseKind::RunStoppedBy, {stoppedBy}})
        : settled.ended || cancelled     ? Why()
                                         : settled.ended.error().why();
    RunEnding ending{settled.stillPending, d->backends.clock->steadyNow() - begun};
    if (ground.store)
        ending.storageName = ground.store->traits().name;
    noteLedger(ending, ledger->get());
    Result<Run> run = ground.journal->finishRun(*id,
        settled.ended   ? RunState::Done
            : cancelled ? RunState::Cancelled
                        : RunState::Failed,
        why, storageCleanup ? ground.storage.why() : Why(), ending, d->backends.clock->now());
    if (*ledger) {
        (*ledger)->end(run);
        d->ledgerHead = (*ledger)->head();
    }
    return run;
}

Result<Run> SweepRunner::execute(const RunRequest &request, std::stop_token stop)
{
    return executeOn(std::nullopt, request, stop);
}

Result<Run> SweepRunner::execute(const RunRequest &request, LockedDatabase locked, std::stop_token stop)
{
    return executeOn(std::move(locked), request, stop);
}

Result<Run> SweepRunner::executeOn(
    std::optional<LockedDatabase> locked, const RunRequest &request, std::stop_token stop)
{
    RunGround ground(*d->backends.clock);
    ground.locked = std::move(locked);
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
    if (Result<> taken = takeGround(ground, d->backends, storageCleanup, stop); !taken)
        return fail(taken.error());
    d->storage = ground.store.get();
    const auto forgetStorage = qScopeGuard([this] { d->storage = nullptr; });
    const Result<Plan> plan = sealedPlan(*ground.journal, request.plan);
    if (!plan)
        return fail(plan.error());
    if (Result<> same = requireSameWorld(*plan, ground, ground.locked->sessions().name()); !same)
        return fail(same.error());
    auto findings = askChecks(ground, d->backends, request.clock, plan->policy.keepOldVersions, stop);
    if (!findings)
        return fail(findings.error());
    d->strangers = ground.strangers;
    d->findings = std::move(*findings);
    Result<> passed = passChecks(ground, d->findings, request.trigger);
    if (passed)
        passed = greetLoss(ground, true, d->loss);
    Result<std::unique_ptr<RunLedger>> ledger;
    if (passed) {
        ledger = RunLedger::meet(d->backends, stop);
        passed = ledger ? Result<>() : fail(ledger.error());
    }
    d->ledgerHead = ledger && *ledger ? (*ledger)->head() : std::nullopt;
    if (!passed) {
        recordStopped(*ground.journal, request, passed.error(), *d->backends.clock);
        return fail(passed.error());
    }
    if (Result<> known = requireKnownBuckets(*plan, d->strangers); !known)
        return fail(known.error());
    std::vector<PreflightFinding> odd;
    const Result<ClockJudgement> clock = judgeTimes(ground, d->backends, *plan, odd, stop);
    Result<> timely = clock ? requireNoRefusal(odd, request.trigger) : fail(clock.error());
    d->findings.insert(d->findings.end(), odd.begin(), odd.end());
    if (!timely && clock && clock->refused) {
        if (Result<> noted = ground.journal->noteClock(*clock->refused); !noted)
            return fail(noted.error());
    }
    if (!timely) {
        if (timely.error().kind == ErrorKind::LimitReached)
            recordStopped(*ground.journal, request, timely.error(), *d->backends.clock);
        return fail(timely.error());
    }
    if (const auto read = ground.foreign.get(ground.locked->sessions(), stop); !read)
        return fail(read.error());
    LeftAlone leftAlone;
    const QSet<Bucket> buckets(d->backends.buckets.begin(), d->backends.buckets.end());
    LockWatch watch(ground.locked->lock(), stop, *d->backends.clock);
    RunContext context{d->backends, *plan, 0, request.scope, buckets, ground.buckets, ground.foreign, ground.counters,
        ground.storage, leftAlone, watch, watch.token(), false, *ledger != nullptr, nullptr,
        *ledger ? &(*ledger)->holdsInUse() : nullptr};
    if (*ledger) {
        (*ledger)->follow(ground.counters);
        watch.onConfirmed([&] { (*ledger)->beat(watch); });
    }
    const int tasks = std::clamp(ground.store ? ground.store->traits().maxConnections : 1, 1, kMostTasks);
    BatchWorkers workers(d->pool, context, tasks);
    workers.assemble(int(std::min<qint64>(tasks, plan->batches)));
    const Result<RunPreview> preview = previewRun(*ground.journal, *plan, request.scope, request.limits);
    if (!preview)
        return fail(preview.error());
    const Result<Why> overridden = overriddenLimits(plan->id, request.confirmedItems, *preview);
    if (!overridden) {
        recordStopped(*ground.journal, request, overridden.error(), *d->backends.clock);
        return fail(overridden.error());
    }
    const RunSize &size = preview->size;
    const bool isWithoutVault = request.copies == CopiesOfRun::None;
    const Result<std::unique_ptr<RunVault>> vault =
        openVault(d->backends, !isWithoutVault && request.trigger != RunTrigger::Endpoint, ledger->get(), stop);
    Result<> hasRoom = vault ? Result<>() : fail(vault.error());
    if (vault && *vault) {
        const Result<qint64> room = (*vault)->roomLeft();
        const Result<Cause> tooSmall = room ? tooSmallFor(*ground.journal, plan->id, request.scope, size, *room)
                                            : Result<Cause>(fail(room.error()));
        if (!tooSmall)
            hasRoom = fail(tooSmall.error());
        else if (tooSmall->kind == CauseKind::VaultTakesNothing)
            hasRoom = fail(ErrorKind::LimitReached, *tooSmall);
        else if (tooSmall->isKnown())
            logWarning(sentenceOf(*tooSmall));
    }
    if (!hasRoom) {
        if (hasRoom.error().kind != ErrorKind::Cancelled)
            recordStopped(*ground.journal, request, hasRoom.error(), *d->backends.clock);
        return fail(hasRoom.error());
    }
    ground.counters.begin(size.items, size.bytes, size.sessions);

    if (stop.stop_requested())
        return failCancelled();
    if (Result<> marked = leaveMarks(ground, stop); !marked)
        return fail(marked.error());
    context.bucketIds = ground.buckets;
    const RunOrigin origin =
        originOf(request, isWithoutVault && d->backends.vault ? withoutCopies(*overridden) : *overridden);
    if (const Result<> noted = *ledger ? (*ledger)->begin(&*plan, origin, stop) : Result<>(); !noted) {
        recordStopped(*ground.journal, request, noted.error(), *d->backends.clock);
        return fail(noted.error());
    }
    const Result<RunId> id = ground.journal->beginRun(plan->id, origin, request.scope, d->backends.clock->now());
    if (!id) {
        if (*ledger)
            (*ledger)->end(fail(id.error()));
        return fail(id.error());
    }
    context.runId = *id;
    context.letsGoUncopied = isWithoutVault;
    if (request.trigger == RunTrigger::Endpoint)
        context.uncopiedSession = plan->policy.onlySession.value_or(SessionKey());
    if (*vault) {
        if (const Result<> begun = (*vault)->begin(*id, originOf(*plan, ground.database)); !begun) {
            const Result<Run> ended =
                ground.journal->finishRun(*id, RunState::Failed, begun.error().why(), {}, {}, d->backends.clock->now());
            if (*ledger)
                (*ledger)->end(ended);
            return fail(begun.error());
        }
        context.vault = vault->get();
    }
    std::optional<SharedClaims> claims;
    if (*ledger) {
        claims.emplace((*ledger)->claims(*ground.journal, ground.webApp));
        context.claims = &*claims;
    }
    d->begun = d->backends.clock->steadyNow();
    if (clock->accepted) {
        if (const Result<> noted = ground.journal->noteClock(*clock->accepted); !noted)
            logWarning(noted.error().text);
    }
    const LogRun logged(*id);
    logInfo(u"run "_s + QString::number(*id) + u" of plan "_s + QString::number(plan->id) + u" begins: "_s
        + QString::number(size.items) + u" items"_s
        + (overridden->isEmpty() ? QString() : QString(u", although "_s + overridden->text)));
    RunContext before = context; // what earlier runs left does not count as this one's
    before.isRecovery = true;
    Recovery recovery(before, ground.locked->sessions(), *ground.journal, ground.store.get());
    SettlingRequest settling{ground.webApp, *id, storageCleanup, request.trigger == RunTrigger::Scheduled,
        request.earlier == EarlierRuns::Finished};
    settling.ofOthers = policyOfOthers(d->backends.retention, *plan);
    settling.mostOfOthers = request.limits.maxItems;
    Result<Run> run = executePlan(
        context, workers, recovery, *ground.journal, ground.locked->sessions(), tasks, settling, ledger->get());
    if (*ledger) {
        (*ledger)->end(run);
        d->ledgerHead = (*ledger)->head();
    }
    d->counters = nullptr;
    return run;
}

/// What earlier runs left, then the batches, then the end of the run in the journal.
Result<Run> SweepRunner::executePlan(const RunContext &context, BatchWorkers &workers, Recovery &recovery,
    Journal &journal, SessionStore &sessions, int tasks, const SettlingRequest &settling, const RunLedger *ledger)
{
    publish(SweepStage::Recovering);
    Settled earlier;
    Result<> executed = context.claims ? context.claims->begin(context.stop) : Result<>();
    if (executed) {
        earlier = recovery.settle(settling);
        executed = earlier.ended;
    }
    if (executed && context.stop.stop_requested())
        executed = fail(context.watch.loss().value_or(failCancelled().value()));
    if (executed)
        executed = executeBatches(context, workers, journal, tasks);
    LoginCleanup logins;
    if (executed)
        executed = removeLogins(
            context, sessions, [this] { publish(SweepStage::Running); }, logins);
    publish(SweepStage::Finishing);
    if (!executed) { // rows of folders that were not finished may be gone
        if (const Result<> kept = recovery.settleIntents(settling.webApp, context.runId); !kept)
            logWarning(kept.error().text + u"; the next run settles it"_s);
    }
    if (context.vault) { // copies of what was left alone go
        workers.dismiss();
        recovery.closeCopies();
        context.vault->finish(journal, settling.webApp);
    }
    recovery.settleListed();
    {
        const PostgresWait wait(kLongestHandOver); // also after a stop, but then not for long
        if (const Result<> shared = handOver(context, {}); !shared)
            logWarning(shared.error().text + u"; the next run hands over what waits"_s);
    }
    const bool cancelled = !executed && executed.error().kind == ErrorKind::Cancelled;
    const RunState state = executed ? RunState::Done : cancelled ? RunState::Cancelled : RunState::Failed;
    Why problem = executed || cancelled ? Why() : executed.error().why();
    if (cancelled && ledger && !ledger->stoppedBy().isEmpty())
        problem = Cause{CauseKind::RunStoppedBy, {ledger->stoppedBy()}};
    if (!problem.isEmpty())
        logError(u"run "_s + QString::number(context.runId) + u": "_s + problem.text);
    RunEnding ending{earlier.stillPending, d->backends.clock->steadyNow() - d->begun};
    ending.djangoSessionsDeleted = logins.removed;
    ending.djangoSessionsProblem = logins.problem;
    noteLedger(ending, ledger);
    Result<Run> run = journal.finishRun(context.runId, state, problem,
        settling.storageCleanup ? context.storage.why() : Why(), ending, d->backends.clock->now());
    publish(SweepStage::Ended);
    if (!run && (run.error().kind == ErrorKind::Cancelled || run.error().kind == ErrorKind::Unavailable)) {
        const bool wasStopped = run.error().kind == ErrorKind::Cancelled; // while another program held the journal
        run = unrecorded(context, journal, wasStopped ? RunState::Cancelled : RunState::Failed, problem);
    }
    if (run)
        logEnd(*run);
    return run;
}

/// What waits, to all docsweeps of the web app.
Result<> SweepRunner::handOver(const RunContext &context, const std::stop_token &stop)
{
    if (!context.claims)
        return {};
    return context.claims->handOver(context, stop);
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

    qint64 waiting = 0;
    const auto share = [&]() -> Result<> { // after a batch that has left something
        const qint64 now = context.claims ? d->counters->snapshot(SweepStage::Running, 0).pending : 0;
        if (now == std::exchange(waiting, now))
            return {};
        return handOver(context, context.stop);
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
                // Paused is said once nothing ends any more: batches that were begun go on to their end.
                const bool isStill = workers.waitBelow(1, kProgressEvery) == 0;
                publish(isStill ? SweepStage::Paused : SweepStage::Running);
                if (isStill)
                    workers.pauseFor(kProgressEvery);
                context.watch.renew();
            }
            if (const std::optional<Error> error = workers.error())
                result = fail(*error);
            else if (context.stop.stop_requested())
                result = failCancelled();
            else
                result = share();
            if (!result)
                break;
            workers.give(batch);
        }
    }
    workers.close();
    await(1);
    for (const std::optional<Error> &error : {workers.error(), workers.lostBatches()}) {
        if (error && result)
            result = fail(*error);
    }
    const SweepProgress reached = d->counters->snapshot(SweepStage::Finishing, 0);
    const bool isLeft = reached.pending > 0 || reached.itemsDone < reached.itemsTotal;
    if (result && isLeft && context.stop.stop_requested())
        result = failCancelled();
    if (const std::optional<Error> loss = context.watch.loss()) // whatever else it led to
        result = fail(*loss);
    return result;
}

} // namespace docsweep
