// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/scheduledruns.h"

#include "core/base/log.h"
#include "core/ledger/schedulenotes.h"
#include "core/schedule/duetimes.h"
#include "core/sql/userathost.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kRecordsRead = 1000;
    constexpr int kRunsForeseen = 60;
    constexpr auto kRarestLook = 60s;
    constexpr auto kMostPatience = 45s; ///< that a run which is due has with the window

    ValueSource sourceOf(const Settings &settings, const QString &name)
    {
        return settings.sources.value(name, ValueSource::Default);
    }

    bool isSet(ValueSource source)
    {
        return source != ValueSource::Default;
    }

    /// An error means that nothing was deleted.
    Outcome outcomeOf(const Result<Run> &run)
    {
        if (run)
            return Outcome::Ran;
        return run.error().kind == ErrorKind::Conflict ? Outcome::Locked : Outcome::Stopped;
    }

    /// What is to be written down, and of which web app.
    struct Storing {
        QString home;
        WebAppId webApp = 0;
        std::optional<ScheduleSettings> settings;
        std::vector<Occurrence> records;
        qint64 lastKnown = 0;
    };

    /// How all docsweeps know of this schedule. Any thread.
    LedgerSchedule expectedOf(const ScheduleBook &book, const Settings &settings, Instant now)
    {
        LedgerSchedule expected;
        expected.system = u"console"_s;
        expected.name = settings.project.isEmpty() ? u"docsweep"_s : settings.project;
        Instant before = now;
        for (const Instant due : book.upcoming(now, kRunsForeseen)) { // quiet hours make some gaps longer
            expected.period = std::max(expected.period, due - before);
            before = due;
        }
        expected.period = std::max(expected.period, book.schedule().period);
        if (isPaused(book.schedule(), now))
            expected.since = book.schedule().pausedUntil.value_or(now);
        return expected;
    }

    /// Whatever becomes of it: the schedule goes on. On a worker.
    void tellLedger(const Settings &settings, LedgerSchedule expected, ScheduleNote note, std::stop_token stop)
    {
        if (settings.database.kind == DatabaseKind::None)
            return;
        expected.who = userAtHost();
        const Result<> told = noteSchedule(
            [&settings] { return makeLedger(settings.database, settings.home); }, note, expected, std::move(stop));
        if (!told && told.error().kind != ErrorKind::Cancelled)
            logWarning(told.error().text);
    }

    /// The web app of the database that is there now. While it cannot be asked: of the one that was last accepted
    /// there, so that the schedule of a database that is away can be seen and changed. On a worker.
    Result<WebAppId> webAppOf(const ReadBackends &read, std::stop_token stop)
    {
        const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
        if (!sessions)
            return fail(sessions.error());
        const Result<std::unique_ptr<Journal>> journal = read.journal();
        if (!journal)
            return fail(journal.error());
        const Result<DatabaseId> database = (*sessions)->identity(stop);
        if (!database && database.error().kind == ErrorKind::Cancelled)
            return fail(database.error());
        return (*journal)->meet(database ? *database : DatabaseId{{}, (*sessions)->name()});
    }

    /// Before a run: that the schedule is still that of the database it would clean. On a worker.
    Result<> requireSameWebApp(const ReadBackends &read, WebAppId webApp, std::stop_token stop)
    {
        const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
        const Result<DatabaseId> database = sessions ? (*sessions)->identity(stop) : fail(sessions.error());
        if (!database) // the run will say so
            return {};
        const Result<std::unique_ptr<Journal>> journal = read.journal();
        const Result<WebAppId> now = journal ? (*journal)->meet(*database) : fail(journal.error());
        if (!now)
            return fail(now.error());
        if (*now != webApp)
            return fail(ErrorKind::Conflict, u"another database is there now than the one this schedule is for"_s);
        return {};
    }

    /// How the gradual start stands. On a worker.
    Result<std::optional<RolloutView>> viewOf(const ReadBackends &read, ScheduleRecords &records, WebAppId webApp,
        const Clock &clock, Duration settingsAge, std::stop_token stop)
    {
        const Result<std::unique_ptr<Journal>> journal = read.journal();
        if (!journal)
            return fail(journal.error());
        return viewRollout(records, **journal, webApp, clock, clock.now(), settingsAge, stop);
    }

    /// Everything, or after a Conflict what is only brought up to date. On a worker.
    Result<> storeAll(const Storing &all)
    {
        const auto &[home, webApp, settings, records, lastKnown] = all;
        Result<std::unique_ptr<ScheduleRecords>> journal = ScheduleRecords::open(home);
        if (!journal)
            return fail(journal.error());
        if (settings) {
            if (Result<> done = (*journal)->store(webApp, *settings); !done)
                return done;
        }
        Result<> done = (*journal)->store(webApp, records, lastKnown);
        if (done || done.error().kind != ErrorKind::Conflict)
            return done;
        std::vector<Occurrence> known;
        std::copy_if(records.begin(), records.end(), std::back_inserter(known),
            [last = lastKnown](const Occurrence &record) { return record.number <= last; });
        if (Result<> brought = (*journal)->store(webApp, known, lastKnown); !brought)
            return brought;
        return done;
    }

} // namespace

ScheduledRuns::ScheduledRuns(Console &console, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScheduledRuns::look);
    connect(&m_console, &Console::contextChanging, this, &ScheduledRuns::leave);
    connect(&m_console, &Console::contextChanged, this, &ScheduledRuns::takeContext);
    connect(&m_console, &Console::automaticRunEnded, this, &ScheduledRuns::endRun);
    connect(&m_console, &Console::acceptEnded, this, &ScheduledRuns::takeAccepted);
    // What a run that is due may wait for.
    connect(&m_console, &Console::scanEnded, this, &ScheduledRuns::look, Qt::QueuedConnection);
    connect(&m_console, &Console::runEnded, this, &ScheduledRuns::look, Qt::QueuedConnection);
    takeContext();
}

ScheduledRuns::~ScheduledRuns() = default;

// ---- The schedule and its records

/// Another connection comes. A run that has deleted nothing yet ends; whoever follows this schedule then may begin it
/// again.
void ScheduledRuns::leave()
{
    m_isLeaving = true;
    if (m_beginning && m_book) {
        m_book->end(Outcome::Locked, now());
        noteChanges();
    }
    if (m_beginning || m_running || m_makesUp)
        emit brokenOff();
    m_beginning = false;
}

void ScheduledRuns::takeContext()
{
    m_isLeaving = false;
    m_makesUp = false;
    m_waitsFor.clear();
    flush();
    m_storeJob.drop(); // its work is done all the same, only nobody waits for the answer
    m_loadJob.drop();
    m_context = m_console.context();
    m_context.settings.retention.age = m_console.loadedAge();
    m_webApp = 0;
    m_settings = {};
    m_book.reset();
    m_unstored.clear();
    m_storing.clear();
    m_settingsUnstored = false;
    m_beginning = false;
    m_running = false;
    m_waitingSince.reset();
    m_problem.reset();
    m_lastEnd.reset();
    m_decision = {};
    m_rolloutJob.drop();
    m_rollout.reset();
    computeEffective();
    look();
}

void ScheduledRuns::load()
{
    m_loadJob.start(
        this,
        [read = m_context.read, home = m_context.settings.home, set = m_context.settings.retention.age,
            isSet = isSet(m_effective.age), &clock = m_clock](const std::stop_token &stop) {
            Loaded loaded;
            const Result<WebAppId> webApp = webAppOf(read, stop);
            if (!webApp) {
                loaded.records = fail(webApp.error());
                return loaded;
            }
            loaded.webApp = *webApp;
            const Result<std::unique_ptr<ScheduleRecords>> journal = ScheduleRecords::open(home);
            if (!journal) {
                loaded.records = fail(journal.error());
                return loaded;
            }
            const Result<std::optional<ScheduleSettings>> settings = (*journal)->settings(*webApp);
            if (settings) {
                loaded.settings = *settings;
            } else if (settings.error().kind == ErrorKind::BadData) {
                loaded.unreadable = settings.error();
            } else {
                loaded.records = fail(settings.error());
                return loaded;
            }
            const Duration age = loaded.settings && loaded.settings->age && !isSet ? *loaded.settings->age : set;
            const auto rollout = viewOf(read, **journal, *webApp, clock, age, stop);
            if (!rollout) { // nobody knows which age counts
                loaded.records = fail(rollout.error());
                return loaded;
            }
            loaded.rollout = *rollout;
            loaded.records = (*journal)->occurrences(*webApp, kRecordsRead);
            return loaded;
        },
        [this](Loaded loaded) { take(std::move(loaded)); });
}

/// What is there has the schedule of what was there before.
void ScheduledRuns::takeAccepted(const Result<> &accepted)
{
    if (!accepted || m_running || !m_context.isConfigured())
        return;
    m_storeJob.drop();
    m_storing.clear();
    readAnew();
}

void ScheduledRuns::take(Loaded loaded)
{
    if (!loaded.records) {
        m_problem = loaded.records.error();
        askAgain();
        emit stateChanged();
        return;
    }
    m_problem = loaded.unreadable;
    m_webApp = loaded.webApp;
    m_settings = loaded.settings.value_or(ScheduleSettings());
    m_rollout = std::move(loaded.rollout);
    m_unstored.clear();
    m_settingsUnstored = false;
    m_lastStored = loaded.records->empty() ? 0 : loaded.records->back().number;
    computeEffective();
    Schedule followed = m_effective.settings.schedule;
    followed.period = m_settings.followedPeriod.value_or(m_settings.schedule.period);
    m_book = std::make_unique<ScheduleBook>(followed, *std::move(loaded.records));
    follow();
    if (std::exchange(m_makesUp, false))
        countAnew();
    look();
}

/// The run that was broken off is due now.
void ScheduledRuns::countAnew()
{
    if (m_book->schedule().enabled && m_settings.catchUp)
        m_book->change(m_book->schedule(), now(), now());
}

/// Lets the book go by the schedule that counts now.
void ScheduledRuns::follow()
{
    const Schedule &schedule = m_effective.settings.schedule;
    if (m_book->schedule() != schedule)
        m_book->change(schedule, now());
    const auto followed = schedule.period == m_settings.schedule.period ? std::nullopt : std::optional(schedule.period);
    if (m_settings.followedPeriod != followed) {
        m_settings.followedPeriod = followed;
        m_settingsUnstored = !m_problem; // what could not be read is not written over
    }
}

void ScheduledRuns::computeEffective()
{
    const Settings &set = m_context.settings;
    EffectiveSchedule effective;
    effective.settings = m_settings;
    effective.period = sourceOf(set, u"CLEANUP_INTERVAL_HOURS"_s);
    effective.ageSetting = u"DOCSWEEP_AGE_HOURS"_s;
    effective.age = sourceOf(set, effective.ageSetting);
    if (!isSet(effective.age)) {
        effective.ageSetting = u"CLEANUP_INTERVAL_HOURS"_s;
        effective.age = effective.period;
    }
    effective.maxItems = sourceOf(set, u"DOCSWEEP_MAX_DELETE"_s);
    effective.maxPercent = sourceOf(set, u"DOCSWEEP_MAX_DELETE_PERCENT"_s);
    effective.maxBucketPercent = sourceOf(set, u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s);
    effective.maxTimesUsual = sourceOf(set, u"DOCSWEEP_MAX_DELETE_TIMES_USUAL"_s);
    effective.autoCleanup = sourceOf(set, u"AUTO_CLEANUP_ENABLED"_s);
    effective.switchedOff = !set.retention.autoCleanup;
    if (isSet(effective.period))
        effective.settings.schedule.period = set.retention.period;
    if (isSet(effective.age) || !m_settings.age)
        effective.settings.age = set.retention.age;
    if (isSet(effective.maxItems))
        effective.settings.limits.maxItems = set.limits.maxItems;
    if (isSet(effective.maxPercent))
        effective.settings.limits.maxPercent = set.limits.maxPercent;
    if (isSet(effective.maxBucketPercent))
        effective.settings.limits.maxBucketPercent = set.limits.maxBucketPercent;
    if (isSet(effective.maxTimesUsual))
        effective.settings.limits.maxTimesUsual = set.limits.maxTimesUsual;
    m_effective = effective;
}

Result<> ScheduledRuns::change(const ScheduleSettings &settings)
{
    if (!m_book)
        return fail(m_problem.value_or(Error{ErrorKind::Unavailable, u"the schedule has not been read yet"_s}));
    const ScheduleSettings before = m_settings;
    m_settings = settings;
    computeEffective();
    if (Result<> makesSense = checkSchedule(m_effective.settings.schedule); !makesSense) {
        m_settings = before;
        computeEffective();
        return makesSense;
    }
    m_problem.reset();
    m_settingsUnstored = true;
    follow();
    if (m_rollout && m_rollout->settingsAge != *m_effective.settings.age)
        changeRollout({}); // its steps lead to another age
    look();
    return {};
}

Duration ScheduledRuns::age() const
{
    const Duration settings = m_effective.settings.age.value_or(Duration{});
    return m_rollout ? std::max(m_rollout->age, settings) : settings;
}

void ScheduledRuns::setRollout(const std::optional<RolloutRequest> &request)
{
    if (m_webApp == 0)
        return;
    changeRollout([webApp = m_webApp, request, now = now(), age = *m_effective.settings.age](
                      ScheduleRecords &records, const std::stop_token &) -> Result<> {
        if (request)
            return startRollout(records, webApp, *request, now, age);
        const Result<bool> ended = endRollout(records, webApp);
        return ended ? Result<>() : fail(ended.error());
    });
}

/// Writes on a worker, if there is something to write, and looks again.
void ScheduledRuns::changeRollout(std::function<Result<>(ScheduleRecords &, std::stop_token)> change)
{
    m_rolloutJob.start(
        this,
        [change = std::move(change), read = m_context.read, home = m_context.settings.home, webApp = m_webApp,
            age = *m_effective.settings.age,
            &clock = m_clock](const std::stop_token &stop) -> Result<std::optional<RolloutView>> {
            const Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(home);
            if (!records)
                return fail(records.error());
            if (change) {
                if (const Result<> done = change(**records, stop); !done)
                    return fail(done.error());
            }
            return viewOf(read, **records, webApp, clock, age, {});
        },
        [this](const Result<std::optional<RolloutView>> &view) {
            if (view)
                m_rollout = *view;
            else
                m_problem = view.error();
            look();
        });
}

void ScheduledRuns::pauseFor(Duration duration)
{
    pauseUntil(now() + duration);
}

void ScheduledRuns::pauseUntil(Instant end)
{
    ScheduleSettings settings = m_settings;
    settings.schedule.pausedForGood = false;
    settings.schedule.pausedUntil = end;
    (void)change(settings); // a pause is never what makes no sense
}

void ScheduledRuns::pauseForGood()
{
    ScheduleSettings settings = m_settings;
    settings.schedule.pausedForGood = true;
    settings.schedule.pausedUntil.reset();
    (void)change(settings);
}

void ScheduledRuns::resume()
{
    ScheduleSettings settings = m_settings;
    settings.schedule.pausedForGood = false;
    settings.schedule.pausedUntil.reset();
    (void)change(settings);
}

std::optional<Instant> ScheduledRuns::nextRun() const
{
    return m_decision.nextRun;
}

std::vector<Instant> ScheduledRuns::upcoming(int count) const
{
    return m_book ? m_book->upcoming(now(), count) : std::vector<Instant>();
}

const std::vector<Occurrence> &ScheduledRuns::records() const
{
    static const std::vector<Occurrence> kNone;
    return m_book ? m_book->records() : kNone;
}

bool ScheduledRuns::wantsNotice(const Result<Run> &end) const
{
    switch (m_settings.notice) {
    case DesktopNotice::Never:
        return false;
    case DesktopNotice::Always:
        return true;
    case DesktopNotice::Problems:
        break;
    }
    if (!end)
        return end.error().kind != ErrorKind::Cancelled;
    const RunTotals &totals = end->totals;
    return end->state == RunState::Failed || !end->storageProblem.isEmpty() || totals.of(ItemState::Failed).items > 0
        || totals.of(ItemState::Pending).items > 0;
}

// ---- What is due

void ScheduledRuns::holdWhile(QObject *shown)
{
    m_holds.emplace_back(shown);
    connect(shown, &QObject::destroyed, this, &ScheduledRuns::look, Qt::QueuedConnection);
}

void ScheduledRuns::waitFor(QObject *other)
{
    m_waitsFor = other;
    m_loadJob.drop();
    forget();
    connect(other, &QObject::destroyed, this, &ScheduledRuns::look, Qt::QueuedConnection);
    emit stateChanged();
}

void ScheduledRuns::makeUp()
{
    m_makesUp = true;
    if (!m_book)
        return;
    m_makesUp = false;
    countAnew();
    look();
}

void ScheduledRuns::setHeld(bool held)
{
    if (std::exchange(m_isHeld, held) != held && !held)
        look();
}

bool ScheduledRuns::beginBeside(bool makesUp)
{
    const Schedule &schedule = m_effective.settings.schedule;
    if (!m_book || m_settings.isFollowedBeside || !schedule.enabled || isSwitchedOff())
        return false;
    m_settings.isFollowedBeside = true;
    m_settingsUnstored = !m_problem; // what could not be read is not written over
    const ScheduleState state = m_book->decide(now()).state;
    if (!makesUp && (state == ScheduleState::Due || state == ScheduleState::Quiet))
        m_book->change(schedule, now(), now() + schedule.period);
    look();
    return true;
}

void ScheduledRuns::retire()
{
    m_isRetired = true;
    m_timer.stop();
    m_loadJob.drop();
    m_makesUp = false;
}

bool ScheduledRuns::isAtRest() const
{
    return !m_running && !m_beginning && m_loadJob.isIdle() && m_storeJob.isIdle() && !m_storeJob.isBusy()
        && m_unstored.empty() && m_rolloutJob.isIdle();
}

bool ScheduledRuns::isBlocked() const
{
    return (m_console.isScanning() && !m_console.isRefreshing()) || m_console.isRunning() || m_console.isRecovering()
        || m_console.isAsking() || m_rolloutJob.isBusy()
        || std::any_of(m_holds.begin(), m_holds.end(), [](const QPointer<QObject> &shown) { return !shown.isNull(); });
}

/// A run that is due waits for the window a little, but not so long that it would count as missed. One that makes up
/// for missed ones is late already, and the scan of a start may take long.
bool ScheduledRuns::isOutOfPatience()
{
    if (!m_waitingSince || *m_waitingSince > now())
        m_waitingSince = now();
    const Duration period = m_effective.settings.schedule.period;
    const Duration patience =
        m_decision.catchUp ? period * 3 / 4 : std::min<Duration>(kMostPatience, punctuality(period) * 3 / 4);
    return now() - *m_waitingSince >= patience;
}

void ScheduledRuns::look()
{
    std::erase_if(m_holds, [](const QPointer<QObject> &shown) { return shown.isNull(); });
    if (!m_context.isConfigured()) {
        m_timer.stop();
    } else if (!m_book) {
        if (!m_loadJob.isBusy() && !m_waitsFor && !m_isRetired)
            load();
    } else {
        if (!m_isRetired)
            decide();
        noteChanges();
        store();
        if (!m_isRetired)
            askAgain();
    }
    if (m_book)
        m_console.setOwnAge(age());
    emit stateChanged();
}

void ScheduledRuns::decide()
{
    m_decision = m_book->decide(now());
    if (m_decision.state != ScheduleState::Due) {
        m_waitingSince.reset();
        return;
    }
    if (m_decision.catchUp && !m_settings.catchUp) {
        m_book->change(m_book->schedule(), now(), m_book->upcoming(now(), 1).front());
        m_decision = m_book->decide(now());
    } else if (m_isHeld) {
        m_waitingSince.reset();
    } else if (isSwitchedOff()) {
        beginInVain(Outcome::SwitchedOff);
    } else if (!isBlocked()) {
        begin();
    } else if (isOutOfPatience()) {
        beginInVain(Outcome::Locked);
    }
}

/// The run does nothing before its record is durable.
void ScheduledRuns::begin()
{
    if (!m_book->begin(now()))
        return;
    m_waitingSince.reset();
    m_beginning = true;
    m_decision = m_book->decide(now());
}

void ScheduledRuns::beginInVain(Outcome outcome)
{
    m_waitingSince.reset();
    if (m_book->begin(now()))
        m_book->end(outcome, now());
    m_decision = m_book->decide(now());
}

void ScheduledRuns::startRun()
{
    m_beginning = false;
    // It was paused or switched off while its record was being written, or nobody follows it any more.
    const Schedule &wanted = m_effective.settings.schedule;
    const bool isWanted =
        wanted.enabled && !wanted.pausedForGood && !(wanted.pausedUntil && *wanted.pausedUntil > now());
    if (m_isRetired || m_isHeld || !isWanted) {
        m_book->end(Outcome::Stopped, now());
        if (isWanted && !m_isRetired)
            countAnew(); // as soon as it is known who follows it
        return look();
    }
    AutomaticRun run{m_context.settings.retention, m_effective.settings.limits};
    run.retention.age = age();
    if (!isBlocked() && m_console.runAutomatically(run)) {
        m_running = true;
        emit stateChanged();
        return;
    }
    m_book->end(Outcome::Locked, now()); // the window was faster
    look();
}

void ScheduledRuns::endRun(const Result<Run> &run)
{
    if (!m_running)
        return;
    m_running = false;
    m_lastEnd = run;
    if (m_book)
        m_book->end(outcomeOf(run), now());
    if (m_webApp != 0 && m_rollout && !m_rollout->rollout.isOver) {
        changeRollout([read = m_context.read, webApp = m_webApp, run, now = now(), age = *m_effective.settings.age](
                          ScheduleRecords &records, const std::stop_token &) -> Result<> {
            const Result<std::unique_ptr<Journal>> journal = read.journal();
            return journal ? noteRunEnd(records, **journal, webApp, run, now, age, {}) : fail(journal.error());
        });
    }
    look();
    if (!m_isLeaving) // else it is begun again
        emit ended(run);
}

void ScheduledRuns::askAgain()
{
    if (m_isRetired)
        return;
    Duration wait = kRarestLook;
    if (m_book)
        wait = std::clamp<Duration>(m_decision.askAgainAt - now(), 1s, kRarestLook);
    if (m_waitingSince)
        wait = std::min<Duration>(wait, 5s);
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

// ---- The journal

void ScheduledRuns::noteChanges()
{
    const std::vector<Occurrence> changes = m_book->takeChanges();
    for (const Occurrence &change : changes) {
        const auto same = std::find_if(m_unstored.begin(), m_unstored.end(),
            [&change](const Occurrence &record) { return record.number == change.number; });
        if (same == m_unstored.end())
            m_unstored.push_back(change);
        else
            *same = change;
        if (change.outcome == Outcome::MachineOff || change.outcome == Outcome::Locked)
            emit missed(change);
    }
}

void ScheduledRuns::store()
{
    if (m_storeJob.isBusy() || (m_unstored.empty() && !m_settingsUnstored)) {
        if (m_beginning && !m_storeJob.isBusy())
            startRun();
        return;
    }
    flush();
}

void ScheduledRuns::flush()
{
    if (m_webApp == 0 || (m_unstored.empty() && !m_settingsUnstored))
        return;
    qint64 lastKnown = m_lastStored;
    for (const Occurrence &record : m_storing) // by the job that is on, which comes first
        lastKnown = std::max(lastKnown, record.number);
    m_storing = std::exchange(m_unstored, {});
    Storing all{m_context.settings.home, m_webApp, {}, m_storing, lastKnown};
    if (std::exchange(m_settingsUnstored, false))
        all.settings = m_settings;
    const Schedule &schedule = m_effective.settings.schedule;
    const bool isExpected = m_book && schedule.enabled && !schedule.pausedForGood && !isSwitchedOff();
    const LedgerSchedule expected = m_book ? expectedOf(*m_book, m_context.settings, now()) : LedgerSchedule();
    m_storeJob.start(
        this,
        [all = std::move(all), expected, isExpected, isFollowed = m_book != nullptr, settings = m_context.settings,
            isBeginning = m_beginning, read = m_context.read, age = *m_effective.settings.age,
            &clock = m_clock](const std::stop_token &stop) -> Stored {
            if (Result<> same = isBeginning ? requireSameWebApp(read, all.webApp, stop) : Result<>(); !same)
                return {same, {}};
            Stored stored{storeAll(all), {}};
            if (stored.done && isFollowed)
                tellLedger(settings, expected, isExpected ? ScheduleNote::Expected : ScheduleNote::Ended, stop);
            if (stored.done && isBeginning)
                tellLedger(settings, expected, ScheduleNote::Begun, stop);
            if (!stored.done || !isBeginning)
                return stored;
            const Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(all.home);
            const auto view = records ? viewOf(read, **records, all.webApp, clock, age, stop)
                                      : Result<std::optional<RolloutView>>(fail(records.error()));
            if (view)
                stored.rollout = *view;
            else // nobody knows which age counts
                stored.done = fail(view.error());
            return stored;
        },
        [this, isBeginning = m_beginning](const Stored &stored) {
            if (isBeginning && stored.done)
                m_rollout = stored.rollout;
            takeStored(stored);
        });
}

void ScheduledRuns::takeStored(const Stored &stored)
{
    const std::vector<Occurrence> records = std::exchange(m_storing, {});
    if (!stored.done)
        return startOver(stored.done.error());
    for (const Occurrence &record : records)
        m_lastStored = std::max(m_lastStored, record.number);
    store();
}

/// What is in the journal counts, not what could not be written to it: without a durable record no run begins.
void ScheduledRuns::startOver(const Error &problem)
{
    if (problem.kind == ErrorKind::Conflict)
        return readAnew();
    m_problem = problem;
    forget();
    askAgain();
    emit stateChanged();
}

void ScheduledRuns::readAnew()
{
    forget();
    load();
    emit stateChanged();
}

void ScheduledRuns::forget()
{
    m_beginning = false;
    m_book.reset();
    m_unstored.clear();
    m_settingsUnstored = false;
    m_decision = {};
}

} // namespace docsweep
