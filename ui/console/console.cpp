// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console.h"

#include "core/sweep/currentwebapp.h"
#include "core/sweep/gradualstart.h"
#include "core/sweep/refusedrun.h"
#include "core/sweep/systemcheck.h"
#include "ui/console/strangers.h"

#include <QElapsedTimer>

#include <numeric>

namespace docsweep {

using namespace Qt::StringLiterals;

/// What a worker found out; nothing in it where it did not look.
struct Console::Found {
    bool scanned = false;
    std::optional<std::chrono::milliseconds> scanTook; ///< where one came to its end
    bool nothingYet = false; ///< the journal holds no plan of these settings
    Health database;
    Health storage;
    Duration clockDifference{};
    std::optional<Plan> plan;
    std::optional<Error> scanError;
    std::optional<Error> refused; ///< an automatic run may not go on, though all could be read
    std::optional<StateTotal> pending;
    std::optional<std::vector<Stranger>> strangers; ///< nothing: they could not be looked for
    std::optional<JournalLoss> loss;
};

/// What is asked anew after a run.
struct Console::Waiting {
    std::optional<StateTotal> pending;
    std::optional<std::vector<Stranger>> strangers;
    std::optional<JournalLoss> loss;
};

namespace {

    using std::chrono::milliseconds;

    milliseconds since(const Clock &clock, Instant start)
    {
        return std::chrono::duration_cast<milliseconds>(clock.now() - start);
    }

    /// Asks the database for its clock and its tables.
    Health lookAtDatabase(SessionReader &sessions, const Clock &clock, Duration &difference, std::stop_token stop)
    {
        Health health{Health::State::Bad, sessions.name(), {}, {}, {}};
        const Instant start = clock.now();
        const Result<Duration> ahead = clockDifference(sessions, clock, stop);
        health.took = since(clock, start);
        if (!ahead) {
            health.error = ahead.error();
            return health;
        }
        difference = *ahead;
        if (const Result<> schema = sessions.checkSchema(stop); !schema) {
            health.error = schema.error();
            return health;
        }
        health.state = Health::State::Good;
        return health;
    }

    /// Asks the storage for each bucket.
    Health lookAtStorage(const ReadBackends &read, std::stop_token stop)
    {
        Health health{Health::State::Bad, {}, {}, {}, {}};
        const Instant start = read.clock->now();
        Result<std::unique_ptr<ObjectReader>> objects = read.objects();
        if (!objects) {
            health.error = objects.error();
            return health;
        }
        health.name = (*objects)->traits().name;
        for (const Bucket &bucket : read.buckets) {
            if (const Result<> there = (*objects)->checkBucket(bucket, stop); !there) {
                health.error = there.error();
                return health;
            }
        }
        health.took = since(*read.clock, start);
        if (const Result<BucketListing> way = (*objects)->listingWay(read.buckets.constFirst(), stop); way)
            health.how = way->by;
        health.state = Health::State::Good;
        return health;
    }

    std::optional<StateTotal> readPending(const ReadBackends &read, std::stop_token stop)
    {
        Result<std::unique_ptr<Journal>> journal = read.journal();
        if (!journal)
            return std::nullopt;
        const Result<WebAppId> webApp = currentWebApp(read, **journal, stop);
        const Result<StateTotal> pending = webApp ? (*journal)->pendingTotal(*webApp) : fail(webApp.error());
        return pending ? std::optional(*pending) : std::nullopt;
    }

    std::optional<JournalLoss> readLoss(const ReadBackends &read)
    {
        const Result<std::unique_ptr<Journal>> journal = read.journal();
        return journal ? (*journal)->loss() : std::nullopt;
    }

    std::optional<std::vector<Stranger>> readStrangers(
        const ReadBackends &read, bool storageCleanup, std::stop_token stop)
    {
        Result<std::vector<Stranger>> strangers = findStrangers(read, storageCleanup, stop);
        return strangers ? std::optional(std::move(*strangers)) : std::nullopt;
    }

    /// Why an automatic run ended whose scan the user's own took the place of.
    tl::unexpected<Error> overtaken()
    {
        return fail(ErrorKind::Conflict, u"another scan was asked for in the window; nothing was deleted"_s);
    }

    /// Before the scan of a run that nobody watches: the clocks agree, and no other run is at it.
    Result<> mayRunUnattended(const ConsoleContext &context, std::stop_token stop)
    {
        if (const auto told = requireTrustedTime(context.read, context.settings.retention, stop); !told)
            return fail(told.error());
        const Result<std::unique_ptr<SessionStore>> store = context.sweep.sessions();
        if (!store)
            return fail(store.error());
        const Result<std::unique_ptr<RunLock>> lock = (*store)->acquireRunLock(stop);
        return lock ? Result<>() : fail(lock.error());
    }

    /// Whether a plan of the journal is what a scan with these settings would begin from.
    bool madeBy(
        const Plan &plan, const ConsoleContext &context, const QString &databaseName, const QString &storageName)
    {
        const RetentionSettings &retention = context.settings.retention;
        return plan.state == PlanState::Sealed && !plan.policy.onlySession && plan.policy.age == retention.age
            && plan.policy.keepOutputs == retention.keepOutputs
            && plan.policy.keepActiveFiles == retention.keepActiveFiles
            && plan.policy.keepOldVersions == retention.keepOldVersions
            && plan.policy.storageCleanup == retention.storageCleanup && plan.databaseName == databaseName
            && plan.storageName == storageName;
    }

} // namespace

Console::Console(ConsoleContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_loadedAge(m_context.settings.retention.age)
    , m_ownAge(m_loadedAge)
    , m_readJob(std::make_unique<LatestJob<Found>>())
    , m_pendingJob(std::make_unique<LatestJob<Waiting>>())
{
    m_scanTimer.setInterval(100);
    connect(&m_scanTimer, &QTimer::timeout, this, &Console::publishScan);
}

Console::~Console() = default;

void Console::setContext(ConsoleContext context)
{
    if (m_running || m_recovering) {
        m_nextContext = std::move(context);
        return;
    }
    m_nextContext.reset();
    emit contextChanging();
    dropScan();
    m_pendingJob->drop();
    m_acceptJob.drop();
    endAutomatic(overtaken());
    m_context = std::move(context);
    m_loadedAge = m_context.settings.retention.age;
    m_ownAge = m_loadedAge;
    m_triedAge.reset();
    m_plan.reset();
    m_database = {};
    m_storage = {};
    m_clockDifference = {};
    m_pending.reset();
    m_strangers.clear();
    m_journalLoss.reset();
    m_lastRun.reset();
    m_stopped.reset();
    m_scanError.reset();
    m_scanTook.reset();
    emit contextChanged();
    emit healthChanged();
    emit pendingChanged();
    emit strangersChanged();
    emit planChanged();
    start();
}

void Console::start()
{
    m_isStarted = true;
    if (m_context.isConfigured() && !m_running && !m_automatic)
        startJob(false);
}

void Console::scan()
{
    if (m_context.isConfigured() && !m_scanning && !m_running && !m_recovering)
        startJob(true);
}

void Console::setAge(Duration age)
{
    if (m_running || m_recovering)
        return;
    const bool isOther = age != m_context.settings.retention.age;
    const std::optional<Duration> before = m_triedAge;
    m_triedAge = age == m_ownAge ? std::nullopt : std::optional(age);
    m_context.settings.retention.age = age;
    if (isOther || before != m_triedAge)
        emit ageChanged();
    if (!isOther)
        return;
    if (m_scanning) {
        dropScan();
        endAutomatic(overtaken());
    }
    scan();
}

void Console::restoreTriedAge(std::optional<Duration> age)
{
    m_triedAge = age == m_ownAge ? std::nullopt : age;
    m_context.settings.retention.age = m_triedAge.value_or(m_ownAge);
}

void Console::setOwnAge(Duration age)
{
    const bool isOther = age != m_ownAge;
    m_ownAge = age;
    if (m_triedAge == age)
        m_triedAge.reset();
    if (isOther)
        emit ageChanged();
    followAgeSoon();
}

/// Not from within what others are still being told about.
void Console::followAgeSoon()
{
    if (m_triedAge.value_or(m_ownAge) != age())
        QMetaObject::invokeMethod(this, &Console::followAge, Qt::QueuedConnection);
}

/// The list is that of the age that is tried, else of the connection's own.
void Console::followAge()
{
    const Duration wanted = m_triedAge.value_or(m_ownAge);
    if (wanted == age() || m_running || m_recovering || m_automatic || m_reviewing || isAsking())
        return;
    m_context.settings.retention.age = wanted;
    emit ageChanged();
    if (!m_isStarted || !m_context.isConfigured())
        return;
    const bool again = m_scanning && m_scansAnew;
    const bool refreshing = again && m_refreshing;
    dropScan();
    startJob(again, refreshing);
}

void Console::setReviewing(bool reviewing)
{
    m_reviewing = reviewing;
    followAgeSoon();
}

std::shared_ptr<void> Console::beginQuestion()
{
    std::shared_ptr<void> question = m_question.lock();
    if (!question) {
        question = std::make_shared<char>();
        m_question = question;
    }
    return question;
}

bool Console::isAtRest() const
{
    return !m_scanning && !m_running && !m_recovering && !m_automatic && m_readJob->isIdle() && m_pendingJob->isIdle()
        && m_acceptJob.isIdle() && m_recoveryJob.isIdle() && m_runJob.isIdle();
}

/// Not from within the end of what others are still being told about.
void Console::takeNextContext()
{
    if (!m_nextContext)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_nextContext)
                setContext(*std::exchange(m_nextContext, std::nullopt));
        },
        Qt::QueuedConnection);
}

void Console::refresh()
{
    if (m_context.isConfigured() && !m_scanning && !m_running && !m_recovering)
        startJob(true, true);
}

/// Its answer is not waited for.
void Console::dropScan()
{
    m_readJob->drop();
    m_scanTimer.stop();
    m_scanning = false;
}

void Console::stopScan()
{
    m_scanStopped = true;
    m_readJob->stop();
}

void Console::startJob(bool scanning, bool refreshing)
{
    m_scanError.reset();
    m_scanStopped = false;
    m_refreshing = refreshing;
    m_scansAnew = scanning;
    m_scanCounters = std::make_shared<ScanCounters>();
    m_scanning = true;
    m_scanTimer.start();
    emit scanStarted();
    ConsoleContext context = m_context;
    if (m_automatic)
        context.settings.retention = m_automatic->retention;
    m_readJob->start(
        this,
        [context = std::move(context), counters = m_scanCounters, scanning, automatic = isAutomatic()](
            std::stop_token stop) {
            const Instant begun = context.read.clock->now();
            Found found = find(context, *counters, scanning, automatic, stop);
            const std::optional<Error> &refused = found.refused ? found.refused : found.scanError;
            if (automatic && refused)
                recordRefusal(context.read, RunTrigger::Scheduled, *refused, begun);
            return found;
        },
        [this](Found found) { take(std::move(found)); });
}

/// What a scan answers, or a look at the last one. On a worker.
Console::Found Console::find(
    const ConsoleContext &context, ScanCounters &counters, bool scanning, bool automatic, std::stop_token stop)
{
    Found found;
    found.scanned = true;
    const ReadBackends &read = context.read;
    const bool storageCleanup = context.settings.retention.storageCleanup;
    Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
    if (!sessions) {
        found.database = {Health::State::Bad, {}, {}, {}, sessions.error()};
        found.scanError = sessions.error();
        return found;
    }
    found.database = lookAtDatabase(**sessions, *context.clock, found.clockDifference, stop);
    if (!storageCleanup)
        found.storage.state = Health::State::Off;
    else
        found.storage = lookAtStorage(read, stop);
    found.pending = readPending(read, stop);
    found.loss = readLoss(read);
    if (found.database.state == Health::State::Good)
        found.strangers = readStrangers(read, found.storage.state == Health::State::Good, stop);
    if (!scanning) {
        if (Result<std::unique_ptr<Journal>> journal = read.journal(); journal) {
            Result<std::optional<Plan>> latest = (*journal)->latestPlan();
            if (latest && *latest && madeBy(**latest, context, found.database.name, found.storage.name)) {
                found.plan = std::move(**latest);
                return found;
            }
        }
    }
    if (found.database.state == Health::State::Bad) {
        found.scanError = found.database.error;
        return found;
    }
    if (automatic) {
        if (const Result<> may = mayRunUnattended(context, stop); !may) {
            found.refused = may.error();
            return found;
        }
    }
    QElapsedTimer time;
    time.start();
    Result<Plan> plan = Planner(read).plan({context.settings.retention, std::nullopt}, counters, stop);
    if (plan)
        found.scanTook = milliseconds{time.elapsed()};
    if (plan)
        found.plan = std::move(*plan);
    else
        found.scanError = plan.error();
    return found;
}

void Console::publishScan()
{
    const ScanCounters &counters = *m_scanCounters;
    emit scanProgressed(
        {counters.sessions.load(std::memory_order_relaxed), counters.objects.load(std::memory_order_relaxed),
            counters.bytes.load(std::memory_order_relaxed), counters.candidates.load(std::memory_order_relaxed)});
}

void Console::take(Found found)
{
    m_scanTimer.stop();
    publishScan();
    m_scanning = false;
    const bool stopped = found.scanError && found.scanError->kind == ErrorKind::Cancelled;
    if (!stopped) {
        m_database = std::move(found.database);
        m_storage = std::move(found.storage);
        m_clockDifference = found.clockDifference;
        m_pending = found.pending;
        takeLoss(found.loss);
        if (found.strangers)
            takeStrangers(std::move(*found.strangers));
        if (found.plan && found.plan->statistics.storageListed == false && m_storage.state == Health::State::Good
            && !found.plan->statistics.storageProblem.isEmpty()) {
            m_storage.state = Health::State::Bad; // it answered at first and failed during the scan
            m_storage.error = errorOf(ErrorKind::Unavailable, found.plan->statistics.storageProblem);
        }
    }
    m_scanError = found.scanError;
    if (found.scanTook)
        m_scanTook = found.scanTook;
    if (found.plan && !keepsList())
        m_plan = found.plan;
    emit healthChanged();
    emit pendingChanged();
    emit planChanged();
    emit scanEnded();
    if (m_automatic)
        takeAutomatic(std::move(found));
    followAgeSoon();
}

/// Whether the list on screen stays, though an automatic run has found another one.
bool Console::keepsList() const
{
    if (!m_plan)
        return false;
    if (m_refreshing && m_reviewing) // nobody asked for this scan, and somebody has begun to tick meanwhile
        return true;
    return m_automatic && (m_reviewing || m_automatic->retention.age != age());
}

bool Console::runAutomatically(const AutomaticRun &request)
{
    if (!m_context.isConfigured() || (m_scanning && !m_refreshing) || m_running || m_recovering || m_automatic
        || isAsking())
        return false;
    dropScan(); // it only renewed the list
    m_automatic = request;
    startJob(true);
    return true;
}

void Console::takeAutomatic(Found found)
{
    if (m_scanStopped) // also when its answer was on its way already
        return endAutomatic(fail(ErrorKind::Cancelled, u"the automatic run was stopped during its scan"_s));
    if (found.refused)
        return endAutomatic(fail(*found.refused));
    if (found.scanError)
        return endAutomatic(fail(*found.scanError));
    RunRequest request{found.plan->id, RunTrigger::Scheduled, {}, m_automatic->limits};
    request.clock = m_automatic->retention.clock;
    execute(*found.plan, std::move(request));
}

void Console::endAutomatic(const Result<Run> &run)
{
    if (!m_automatic)
        return;
    m_automatic.reset();
    emit automaticRunEnded(run);
}

void Console::run(std::vector<SeqRange> scope, std::optional<qint64> confirmedItems)
{
    if (m_plan)
        runPlan(*m_plan, std::move(scope), confirmedItems);
}

void Console::runPlan(const Plan &plan, std::vector<SeqRange> scope, std::optional<qint64> confirmedItems)
{
    if (m_scanning || m_running || m_recovering || scope.empty())
        return;
    RunRequest request{plan.id, RunTrigger::Manual, std::move(scope), m_context.settings.limits, confirmedItems};
    request.clock = m_context.settings.retention.clock;
    execute(plan, std::move(request));
}

void Console::execute(const Plan &plan, RunRequest request)
{
    m_running = true;
    m_lastRun.reset();
    m_stopped.reset();
    m_begun = {{}, plan, request.scope, plan.totals.items, request.trigger == RunTrigger::Manual};
    if (!request.scope.empty())
        m_begun.planned = std::accumulate(request.scope.begin(), request.scope.end(), qint64(0),
            [](qint64 sum, const SeqRange &range) { return sum + range.last - range.first + 1; });
    m_runner = std::make_unique<SweepRunner>(m_context.sweep);
    m_runProgress = {};
    m_runCauses.clear();
    connect(m_runner.get(), &SweepRunner::progressChanged, this, [this](const SweepProgress &progress) {
        m_runProgress = progress;
        emit runProgressed(progress);
    });
    connect(m_runner.get(), &SweepRunner::causesChanged, this, [this](const std::vector<CauseCount> &causes) {
        m_runCauses = causes;
        emit runCausesChanged(causes);
    });
    emit runStarted();
    m_runJob.start(
        this,
        [runner = m_runner.get(), read = m_context.read, request = std::move(request)](std::stop_token stop) {
            const Instant begun = read.clock->now();
            Result<Run> run = runner->execute(request, stop);
            if (!run)
                recordRefusal(read, request.trigger, run.error(), begun);
            return run;
        },
        [this](Result<Run> run) { endRun(std::move(run)); });
}

void Console::pauseRun()
{
    if (!m_running)
        return;
    m_runner->pause();
    emit runPauseChanged(true);
}

void Console::resumeRun()
{
    if (!m_running)
        return;
    m_runner->resume();
    emit runPauseChanged(false);
}

void Console::stopRun()
{
    if (!m_running)
        return;
    m_runJob.stop();
    m_runner->resume(); // a paused run ends too
    emit runStopping();
}

void Console::stopAndWait()
{
    stopScan();
    m_runJob.stop();
    if (m_runner)
        m_runner->resume();
    m_runJob.wait();
}

void Console::endRun(Result<Run> run)
{
    m_running = false;
    m_runner.reset();
    if (run)
        m_lastRun = *run;
    m_begun.run = run ? *run : Run();
    if (run && m_begun.left() + run->undecided > 0)
        m_stopped = std::move(m_begun);
    m_begun = {};
    emit runEnded(run);
    refreshPending();
    endAutomatic(run);
    takeNextContext();
    followAgeSoon();
}

void Console::recover()
{
    if (!m_context.isConfigured() || m_scanning || m_running || m_recovering)
        return;
    m_recovering = true;
    emit recoveryStarted();
    m_recoveryJob.start(
        this,
        [backends = m_context.sweep, readers = m_context.read, settings = m_context.settings](std::stop_token stop) {
            SettleRequest request(settings.retention.storageCleanup);
            request.limits = settings.limits;
            const auto rollout = viewRolloutHere(readers, settings.home, settings.retention.age, stop);
            if (rollout && *rollout)
                request.age = (*rollout)->age;
            return SweepRunner(backends).recover(request, stop);
        },
        [this](const Result<RunTotals> &totals) {
            m_recovering = false;
            emit recoveryEnded(totals);
            refreshPending();
            takeNextContext();
            followAgeSoon();
        });
}

void Console::stopRecovery()
{
    m_recoveryJob.stop();
}

void Console::takeStrangers(std::vector<Stranger> strangers)
{
    if (strangers == m_strangers)
        return;
    m_strangers = std::move(strangers);
    emit strangersChanged();
}

void Console::takeLoss(const std::optional<JournalLoss> &loss)
{
    if (loss == m_journalLoss)
        return;
    m_journalLoss = loss;
    emit strangersChanged();
}

void Console::accept(std::vector<Stranger> shown)
{
    if (!m_context.isConfigured() || m_scanning || m_running || m_recovering || isAccepting())
        return;
    m_acceptJob.start(
        this,
        [read = m_context.read, objects = m_context.settings.retention.storageCleanup, shown = std::move(shown)](
            std::stop_token stop) { return acceptStrangers(read, objects, shown, stop); },
        [this](const Result<> &accepted) {
            refreshPending();
            emit acceptEnded(accepted);
        });
}

void Console::refreshPending()
{
    m_pendingJob->start(
        this,
        [read = m_context.read, objects = m_context.settings.retention.storageCleanup](std::stop_token stop) {
            return Waiting{readPending(read, stop), readStrangers(read, objects, stop), readLoss(read)};
        },
        [this](Waiting waiting) {
            m_pending = waiting.pending;
            takeLoss(waiting.loss);
            if (waiting.strangers)
                takeStrangers(std::move(*waiting.strangers));
            emit pendingChanged();
        });
}

} // namespace docsweep
