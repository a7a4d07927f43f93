// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/scheduledruns.h"

#include "core/schedule/duetimes.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kRarestLook = 60s;
    constexpr auto kMostPatience = 45s; ///< that a run which is due has with the window

    /// An error means that nothing was deleted.
    Outcome outcomeOf(const Result<Run> &run)
    {
        if (run)
            return Outcome::Ran;
        return run.error().kind == ErrorKind::Conflict ? Outcome::Locked : Outcome::Stopped;
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
        [work = work(), isAgeSet = m_effective.age != ValueSource::Default](
            const std::stop_token &stop) { return work.load(isAgeSet, stop); },
        [this](LoadedSchedule loaded) { take(std::move(loaded)); });
}

ScheduleWork ScheduledRuns::work() const
{
    return {m_context.read, m_context.settings, &m_clock};
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

void ScheduledRuns::take(LoadedSchedule loaded)
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
    m_effective = effectiveSchedule(m_context.settings, m_settings);
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
void ScheduledRuns::changeRollout(ScheduleWork::Change change)
{
    m_rolloutJob.start(
        this,
        [change = std::move(change), work = work(), webApp = m_webApp, age = *m_effective.settings.age](
            const std::stop_token &stop) { return work.changeRollout(change, webApp, age, stop); },
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
    ScheduleChanges changes{m_webApp, {}, m_storing, lastKnown, {}, false, m_beginning};
    if (std::exchange(m_settingsUnstored, false))
        changes.settings = m_settings;
    if (m_book)
        changes.told = expectedOf(*m_book, m_context.settings, now());
    const Schedule &schedule = m_effective.settings.schedule;
    changes.isExpected = m_book && schedule.enabled && !schedule.pausedForGood && !isSwitchedOff();
    m_storeJob.start(
        this,
        [changes = std::move(changes), work = work(), age = *m_effective.settings.age](
            const std::stop_token &stop) { return work.store(changes, age, stop); },
        [this, isBeginning = m_beginning](const StoredSchedule &stored) {
            if (isBeginning && stored.done)
                m_rollout = stored.rollout;
            takeStored(stored);
        });
}

void ScheduledRuns::takeStored(const StoredSchedule &stored)
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
