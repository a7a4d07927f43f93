// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweeprunner.h"

#include "core/base/log.h"
#include "core/journal/plandigest.h"
#include "core/sql/userathost.h"
#include "core/sweep/batchworkers.h"
#include "core/sweep/checkpoint.h"
#include "core/sweep/limits.h"
#include "core/sweep/objectremoval.h"
#include "core/sweep/recovery.h"
#include "core/sweep/times.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QThreadPool>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kProgressEvery = 200ms;
    constexpr int kMostTasks = 4;
    constexpr int kBatchesRead = 64;
    constexpr int kItemsCounted = 1000;

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
    Duration begun{}; ///< the run, steady
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
        QMap<Bucket, BucketId> buckets; ///< which they are; empty while the storage is away
        DatabaseId database;
        WebAppId webApp = 0;
        std::vector<Stranger> strangers;
        CurrentReferences foreign;
        RunCounters counters;
        StorageHealth storage;
    };

    /// So that a bucket is known again wherever it is moved. Right before the first intent: a run that is refused has
    /// changed nothing.
    Result<> leaveMarks(Ground &ground, std::stop_token stop)
    {
        if (!ground.store)
            return {};
        bool isNew = false;
        for (auto bucket = ground.buckets.begin(); bucket != ground.buckets.end(); ++bucket) {
            if (!bucket->mark.isEmpty())
                continue;
            if (const Result<> marked = ground.store->mark(bucket.key(), stop); !marked) {
                logWarning(marked.error().text);
                continue;
            }
            const Result<BucketId> now = ground.store->identify(bucket.key(), stop);
            if (!now)
                return isAway(now.error().kind) ? Result<>() : fail(now.error());
            isNew = isNew || *bucket != *now;
            *bucket = *now;
            ground.store->expect(bucket.key(), *now);
        }
        if (!isNew)
            return {};
        const auto noted = ground.journal->strangers(ground.database, ground.buckets); // which notes what it is shown
        return noted ? Result<>() : fail(noted.error());
    }

    Result<> take(Ground &ground, const SweepBackends &backends, bool storageCleanup, std::stop_token stop)
    {
        // The store is asked for its buckets meanwhile.
        Result<OpenedStore> store;
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
        ground.journal->waitFor(kRunPatience, stop);
        const Result<DatabaseId> database = ground.turn->sessions().identity(stop);
        if (!database)
            return fail(database.error());
        ground.database = *database;
        const Result<WebAppId> webApp = ground.journal->meet(*database);
        if (!webApp)
            return fail(webApp.error());
        ground.webApp = *webApp;
        if (!storageCleanup) {
            ground.storage.giveUp(u"storage cleanup is switched off"_s);
            return {};
        }
        asking->wait();
        if (!store)
            return fail(store.error());
        ground.store = std::move(store->store);
        ground.buckets = std::move(store->buckets);
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

    QByteArray anchorOf(const BucketId &id)
    {
        return id.mark.isEmpty() ? id.physical : id.mark;
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

    QString andSo()
    {
        return u"; nothing was deleted. Make a new plan; if it is the same web app's, say so first: docsweep-cli accept"_s;
    }

    /// A run whose end could not be written down, as far as it is known: it has deleted something.
    Result<Run> unrecorded(const RunContext &context, Journal &journal, RunState state, const QString &problem)
    {
        Result<Run> run = journal.run(context.runId);
        if (!run)
            return run;
        run->state = state;
        run->finishedAt = context.backends.clock->now();
        run->error = (problem.isEmpty() ? QString() : problem + u"; "_s)
            + u"the end of this run could not be written to the journal, because another program kept it locked; the "
              u"next run "
              "finishes it"_s;
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

    /// That a plan is of this database and of these buckets, wherever they lie now.
    Result<> requireSameWorld(const Plan &plan, const Ground &ground, const QString &databaseName)
    {
        const QString name = u"plan "_s + QString::number(plan.id);
        if (plan.webApp != ground.webApp) {
            const bool isSamePlace = plan.databaseName == databaseName;
            return fail(ErrorKind::BadConfig,
                name
                    + (isSamePlace
                            ? QString(u" was made for another database, which was at "_s + databaseName + u" before"_s)
                            : QString(u" was made for "_s + plan.databaseName + u", not for "_s + databaseName))
                    + andSo());
        }
        for (auto bucket = plan.buckets.cbegin(); bucket != plan.buckets.cend(); ++bucket) {
            const auto now = ground.buckets.constFind(bucket.key());
            if (now == ground.buckets.cend() || now->isSameAs(*bucket))
                continue;
            return fail(ErrorKind::BadConfig,
                name + u" was made for another bucket "_s + bucket.key() + u": it was "_s + bucket->place + u" ("_s
                    + QString::fromUtf8(anchorOf(*bucket)) + u"), and now there is "_s + now->place + u" ("_s
                    + QString::fromUtf8(anchorOf(*now)) + u')' + andSo());
        }
        return {};
    }

    Result<std::vector<PreflightFinding>> look(
        Ground &ground, const SweepBackends &backends, ClockSource clock, bool keepsOldVersions, std::stop_token stop)
    {
        PreflightGround seen{.sessions = ground.turn->sessions(),
            .clock = *backends.clock,
            .writer = &ground.turn->sessions(),
            .journal = ground.journal.get(),
            .buckets = ground.buckets,
            .trustedClock = clock,
            .keepsOldVersions = keepsOldVersions,
            .cleansDjangoSessions = backends.cleansDjangoSessions};
        if (ground.store) {
            for (auto bucket = ground.buckets.cbegin(); keepsOldVersions && bucket != ground.buckets.cend(); ++bucket) {
                if (const Result<BucketHistory> history = ground.store->history(bucket.key(), stop); history)
                    seen.histories.insert(bucket.key(), *history);
            }
            seen.aheadOfStorage = ground.store->clockAhead();
            seen.storageName = ground.store->traits().name;
        }
        Result<std::vector<PreflightFinding>> findings = preflight(seen, stop);
        ground.strangers = std::move(seen.strangers);
        return findings;
    }

    /// Goes through the checks. Who goes on is told of what is odd; an unattended run that something odd has stopped
    /// goes on the next time.
    Result<> passChecks(Ground &ground, std::span<const PreflightFinding> findings, RunTrigger trigger)
    {
        for (const PreflightFinding &finding : findings) {
            if (gravityFor(finding, trigger) == Gravity::Warns)
                logWarning(describe(finding));
        }
        const std::optional<Error> refused = refusal(findings, trigger);
        if (!refused)
            return {};
        if (trigger == RunTrigger::Scheduled) {
            if (Result<> noted = ground.journal->noteTold(ground.database, ground.strangers); !noted)
                return noted;
        }
        return fail(*refused);
    }

    /// A journal that was lost or rolled back: holds that nobody remembers keep nothing, so a run stops once, by hand
    /// as well.
    Result<> greetLoss(Ground &ground, bool stopsOnce, std::optional<JournalLoss> &met)
    {
        met = ground.journal->loss();
        if (!met)
            return {};
        logWarning(describe(*met)
            + u"; add the missing holds again (docsweep-cli hold add), then run docsweep-cli accept --yes"_s);
        if (met->wasTold || !stopsOnce)
            return {};
        if (Result<> noted = ground.journal->noteLossTold(); !noted)
            return noted;
        return fail(ErrorKind::LimitReached, Cause{CauseKind::JournalLost, {describe(*met)}});
    }

    /// A plan that was made while the storage was away does not say of which bucket it is.
    Result<> requireKnownBuckets(const Plan &plan, const std::vector<Stranger> &strangers)
    {
        for (const Stranger &stranger : strangers) {
            if (!stranger.bucket.isEmpty() && !plan.buckets.contains(stranger.bucket))
                return fail(ErrorKind::BadConfig,
                    u"plan "_s + QString::number(plan.id) + u" was made while the storage could not be asked, and "_s
                        + describe(stranger) + andSo());
        }
        return {};
    }

    /// That the storage's clock and the others let an age be told.
    Result<> requireStorageClock(
        Ground &ground, const SweepBackends &backends, const Policy &policy, std::stop_token stop)
    {
        const std::optional<Duration> ahead = ground.store->clockAhead();
        if (!ahead)
            return {};
        ReadBackends clockAlone;
        clockAlone.clock = backends.clock;
        Result<ClockReading> reading = readClocks(ground.turn->sessions(), clockAlone, false, stop);
        if (!reading)
            return fail(reading.error());
        reading->aheadOfStorage = ahead;
        reading->storage = ground.store->traits().name;
        const Result<TrustedTime> time = trustedTime(*reading, backends.times.clock);
        if (!time)
            return fail(time.error());
        if (backends.times.clock == ClockSource::Storage
            && policy.cutoff > time->now - policy.age + kMostClockDifference)
            return fail(ErrorKind::LimitReached,
                u"the plan was made by another clock than the storage's, which is "_s
                    + describeDifference(-*ahead, u"this machine"_s)
                    + u"; nothing was deleted. Make a new plan: it goes by the storage's time"_s);
        return {};
    }

    /// All that is asked of times, once for a run. Errors: of the database, the journal; Cancelled; LimitReached where
    /// the storage's clock forbids a run.
    Result<ClockJudgement> judgeTimes(Ground &ground, const SweepBackends &backends, const Plan &plan,
        std::vector<PreflightFinding> &findings, std::stop_token stop)
    {
        if (plan.policy.onlySession) // no age decides
            return ClockJudgement();
        SessionReader &sessions = ground.turn->sessions();
        std::optional<Duration> aheadOfStorage;
        if (ground.store) {
            bool isMeasured = false;
            for (const Bucket &bucket : ground.buckets.keys())
                isMeasured = ground.store->measureClock(bucket, *backends.clock, stop) || isMeasured;
            const Result<> told = isMeasured ? requireStorageClock(ground, backends, plan.policy, stop) : Result<>();
            if (!told)
                return fail(told.error());
            aheadOfStorage = ground.store->clockAhead();
        }
        Result<std::vector<PreflightFinding>> seen = timeFindings(
            sessions, ground.store.get(), ground.buckets.keys(), backends.clock->now(), backends.times, stop);
        if (!seen)
            return fail(seen.error());
        findings = *std::move(seen);
        const Result<ClockMoment> moment = clockMoment(sessions, *backends.clock, backends.times, aheadOfStorage, stop);
        if (!moment)
            return fail(moment.error());
        const Result<std::optional<ClockNote>> note = ground.journal->clockNote();
        if (!note)
            return fail(note.error());
        ClockJudgement judgement = judgeClock(*note, *moment, newestOf(plan.statistics));
        findings.push_back(judgement.finding);
        return judgement;
    }

    /// That no finding refuses the run; the others are told.
    Result<> requireNoRefusal(const std::vector<PreflightFinding> &findings, RunTrigger trigger)
    {
        for (const PreflightFinding &finding : findings) {
            const Gravity gravity = trigger == RunTrigger::Scheduled ? finding.unattended : finding.byHand;
            if (gravity == Gravity::Refuses)
                return fail(finding.kind, finding.text + u"; nothing was deleted. "_s + finding.mend);
            if (gravity == Gravity::Warns)
                logWarning(finding.text + u". "_s + finding.mend);
        }
        return {};
    }

    constexpr qint64 kMostRefused = 100; ///< rows that the database does not let go, before it is believed

    /// What became of the expired rows of django_session.
    struct LoginCleanup {
        qint64 removed = 0;
        QString problem; ///< why some are left; empty: none are
    };

    void tellLeftLogins(LoginCleanup &cleanup, const QString &why)
    {
        cleanup.problem = u"expired rows of django_session are left: "_s + why;
        logWarning(cleanup.problem);
    }

    /// Of the whole plan, and no younger than what it showed: expired when it was made, by its clock and by the
    /// database's of now. Errors: Cancelled, a lost lock; else the run goes on.
    Result<> removeLogins(
        const RunContext &context, SessionStore &sessions, const std::function<void()> &onStep, LoginCleanup &cleanup)
    {
        const auto &planned = context.plan.statistics.beside.djangoSessions;
        const bool isAsked = context.backends.cleansDjangoSessions && (!planned || planned->isCleaned);
        if (!isAsked || context.plan.policy.onlySession || !context.scope.empty())
            return {};
        if (!planned) { // the plan could not see them
            const Result<> writable = sessions.proveDjangoSessionsWritable(context.stop);
            if (!writable && context.stop.stop_requested())
                return fail(context.watch.loss().value_or(failCancelled().value()));
            tellLeftLogins(cleanup,
                writable ? u"they could not be counted when the plan was made; the next run tries again"_s
                         : writable.error().text);
            return {};
        }
        const Result<Instant> now = sessions.serverTime(context.stop);
        Result<> done = now ? Result<>() : fail(now.error());
        const Instant before = std::min(context.plan.statistics.takenAt, now.value_or(Instant()));
        qint64 left = 0;
        qint64 refused = 0;
        for (bool more = bool(done); more;) {
            context.watch.renew();
            if (context.stop.stop_requested())
                return fail(context.watch.loss().value_or(failCancelled().value()));
            context.step("before logins");
            Result<DjangoRemoval> step = sessions.removeDjangoSessions(before, left, context.stop);
            if (!step) {
                done = fail(step.error());
                break;
            }
            cleanup.removed += step->removed;
            left += step->left;
            refused += step->refused;
            if (step->refused > 0 && cleanup.problem.isEmpty())
                cleanup.problem = step->why.text;
            more = !step->isLast && refused < kMostRefused;
            onStep();
        }
        if (!done && context.stop.stop_requested())
            return fail(context.watch.loss().value_or(failCancelled().value()));
        if (!done)
            cleanup.problem = done.error().text;
        if (!cleanup.problem.isEmpty())
            tellLeftLogins(cleanup, cleanup.problem);
        if (cleanup.removed > 0)
            logInfo(QString::number(cleanup.removed) + u" expired rows of django_session deleted"_s);
        return {};
    }

    Result<Plan> sealedPlan(Journal &journal, PlanId id)
    {
        Result<Plan> plan = journal.plan(id);
        if (!plan)
            return plan;
        const QString name = u"plan "_s + QString::number(id);
        if (plan->state != PlanState::Sealed) {
            return fail(ErrorKind::Conflict,
                name
                    + (plan->state == PlanState::Draft           ? u" was never sealed"_s
                            : plan->state == PlanState::Outdated ? u" was made by an older docsweep"_s
                                                                 : u" was pruned from the journal"_s)
                    + u"; nothing was deleted: make a new one"_s);
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

QString describe(const Stranger &stranger)
{
    const QString what = stranger.bucket.isEmpty() ? u"another database is at "_s + stranger.place
                                                   : u"another bucket is at "_s + stranger.place;
    QString text = what + u" than before (it was "_s + QString::fromUtf8(stranger.was) + u", it is "_s
        + QString::fromUtf8(stranger.is) + u')';
    if (stranger.bucket.isEmpty() && stranger.place.startsWith("SQLite "_L1))
        text += u"; or it is the same, and the lock file beside it, by which docsweep knows it, was deleted"_s;
    if (stranger.pending > 0)
        text += u"; "_s + QString::number(stranger.pending)
            + (stranger.pending == 1 ? u" pending deletion of the former one stands still"_s
                                     : u" pending deletions of the former one stand still"_s);
    return text;
}

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

Result<RunTotals> SweepRunner::recover(bool storageCleanup, std::stop_token stop)
{
    const Result<Run> run = settle(storageCleanup, stop);
    if (!run)
        return fail(run.error());
    if (run->state == RunState::Cancelled)
        return failCancelled();
    if (run->state == RunState::Failed)
        return fail(ErrorKind::Io, run->error);
    return run->totals;
}

Result<Run> SweepRunner::settle(bool storageCleanup, std::stop_token stop)
{
    Ground ground(*d->backends.clock);
    if (Result<> taken = take(ground, d->backends, storageCleanup, stop); !taken)
        return fail(taken.error());
    const auto findings = look(ground, d->backends, ClockSource::Agreeing, false, stop);
    if (!findings)
        return fail(findings.error());
    d->strangers = ground.strangers;
    if (Result<> passed = passChecks(ground, *findings, RunTrigger::Manual); !passed)
        return fail(passed.error());
    if (Result<> greeted = greetLoss(ground, false, d->loss); !greeted)
        return fail(greeted.error());
    if (const auto read = ground.foreign.get(ground.turn->sessions(), stop); !read)
        return fail(read.error());
    const Duration begun = d->backends.clock->steadyNow();
    const Result<std::vector<Intent>> open = ground.journal->openIntents(ground.webApp);
    const Result<StateTotal> waiting = ground.journal->pendingTotal(ground.webApp);
    const Result<std::vector<Run>> dead = ground.journal->unfinishedRuns(ground.webApp);
    if (!open || !waiting || !dead)
        return fail(!open ? open.error() : !waiting ? waiting.error() : dead.error());
    if (open->empty() && waiting->items == 0 && dead->empty()) {
        Run nothing;
        nothing.state = RunState::Done;
        return nothing;
    }
    if (Result<> marked = leaveMarks(ground, stop); !marked)
        return fail(marked.error());
    const Result<RunId> id =
        ground.journal->beginSettling(ground.webApp, {RunTrigger::Manual, userAtHost()}, d->backends.clock->now());
    if (!id)
        return fail(id.error());
    LeftAlone nobody;
    LockWatch watch(ground.turn->lock(), stop, *d->backends.clock);
    const QSet<Bucket> buckets(d->backends.buckets.begin(), d->backends.buckets.end());
    const RunContext context{d->backends, {}, *id, {}, buckets, ground.buckets, ground.foreign, ground.counters,
        ground.storage, nobody, watch, watch.token(), true};
    Settled settled = Recovery(context, ground.turn->sessions(), *ground.journal, ground.store.get())
                          .settle({ground.webApp, *id, storageCleanup, false});
    const bool cancelled = !settled.ended && settled.ended.error().kind == ErrorKind::Cancelled;
    return ground.journal->finishRun(*id,
        settled.ended   ? RunState::Done
            : cancelled ? RunState::Cancelled
                        : RunState::Failed,
        settled.ended || cancelled ? QString() : settled.ended.error().text,
        storageCleanup ? ground.storage.why() : QString(),
        {settled.stillPending, d->backends.clock->steadyNow() - begun}, d->backends.clock->now());
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
    d->storage = ground.store.get();
    const auto forgetStorage = qScopeGuard([this] { d->storage = nullptr; });
    const Result<Plan> plan = sealedPlan(*ground.journal, request.plan);
    if (!plan)
        return fail(plan.error());
    if (Result<> same = requireSameWorld(*plan, ground, ground.turn->sessions().name()); !same)
        return fail(same.error());
    auto findings = look(ground, d->backends, request.clock, plan->policy.keepOldVersions, stop);
    if (!findings)
        return fail(findings.error());
    d->strangers = ground.strangers;
    d->findings = std::move(*findings);
    Result<> passed = passChecks(ground, d->findings, request.trigger);
    if (passed)
        passed = greetLoss(ground, true, d->loss);
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
    if (const auto read = ground.foreign.get(ground.turn->sessions(), stop); !read)
        return fail(read.error());
    LeftAlone leftAlone;
    const QSet<Bucket> buckets(d->backends.buckets.begin(), d->backends.buckets.end());
    LockWatch watch(ground.turn->lock(), stop, *d->backends.clock);
    RunContext context{d->backends, *plan, 0, request.scope, buckets, ground.buckets, ground.foreign, ground.counters,
        ground.storage, leftAlone, watch, watch.token(), false};
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

    if (stop.stop_requested())
        return failCancelled();
    if (Result<> marked = leaveMarks(ground, stop); !marked)
        return fail(marked.error());
    context.bucketIds = ground.buckets;
    const Result<RunId> id =
        ground.journal->beginRun(plan->id, originOf(request, *overridden), request.scope, d->backends.clock->now());
    if (!id)
        return fail(id.error());
    context.runId = *id;
    d->begun = d->backends.clock->steadyNow();
    if (clock->accepted) {
        if (const Result<> noted = ground.journal->noteClock(*clock->accepted); !noted)
            logWarning(noted.error().text);
    }
    const LogRun logged(*id);
    logInfo(u"run "_s + QString::number(*id) + u" of plan "_s + QString::number(plan->id) + u" begins: "_s
        + QString::number(size.items) + u" items"_s
        + (overridden->isEmpty() ? QString() : QString(u", although "_s + *overridden)));
    RunContext before = context; // what earlier runs left does not count as this one's
    before.isRecovery = true;
    Recovery recovery(before, ground.turn->sessions(), *ground.journal, ground.store.get());
    Result<Run> run = executePlan(context, workers, recovery, *ground.journal, ground.turn->sessions(), tasks,
        {ground.webApp, *id, storageCleanup, request.trigger == RunTrigger::Scheduled,
            request.earlier == EarlierRuns::Finished});
    d->counters = nullptr;
    return run;
}

/// What earlier runs left, then the batches, then the end of the run in the journal.
Result<Run> SweepRunner::executePlan(const RunContext &context, BatchWorkers &workers, Recovery &recovery,
    Journal &journal, SessionStore &sessions, int tasks, const SettlingRequest &settling)
{
    publish(SweepStage::Recovering);
    Settled earlier = recovery.settle(settling);
    Result<> executed = earlier.ended;
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
    const bool cancelled = !executed && executed.error().kind == ErrorKind::Cancelled;
    const RunState state = executed ? RunState::Done : cancelled ? RunState::Cancelled : RunState::Failed;
    const QString problem = executed || cancelled ? QString() : executed.error().text;
    if (!problem.isEmpty())
        logError(u"run "_s + QString::number(context.runId) + u": "_s + problem);
    RunEnding ending{earlier.stillPending, d->backends.clock->steadyNow() - d->begun};
    ending.djangoSessionsDeleted = logins.removed;
    ending.djangoSessionsProblem = logins.problem;
    Result<Run> run = journal.finishRun(context.runId, state, problem,
        settling.storageCleanup ? context.storage.why() : QString(), ending, d->backends.clock->now());
    publish(SweepStage::Ended);
    if (!run && (run.error().kind == ErrorKind::Cancelled || run.error().kind == ErrorKind::Unavailable)) {
        const bool wasStopped = run.error().kind == ErrorKind::Cancelled; // while another program held the journal
        run = unrecorded(context, journal, wasStopped ? RunState::Cancelled : RunState::Failed, problem);
    }
    if (run)
        logEnd(*run);
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
