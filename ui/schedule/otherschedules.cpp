// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/otherschedules.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kLookEvery = 30s;
    constexpr auto kTryAgainAfter = 10min;

} // namespace

OtherSchedules::OtherSchedules(
    Console &open, ScheduledRuns &scheduled, const Clock &clock, Attend attend, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_scheduled(scheduled)
    , m_clock(clock)
    , m_attend(std::move(attend))
    , m_openName(open.context().connection)
    , m_openDatabase(open.context().databaseName())
{
    m_scheduled.setOthers(this);
    m_tick.setInterval(kLookEvery);
    connect(&m_tick, &QTimer::timeout, this, &OtherSchedules::follow);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &OtherSchedules::changed);
    m_leave.setInterval(200ms);
    connect(&m_leave, &QTimer::timeout, this, &OtherSchedules::lookAtLeaving);
    connect(&m_open, &Console::contextChanged, this, &OtherSchedules::takeContext);
    connect(&m_scheduled, &ScheduledRuns::brokenOff, this, [this] { m_isBrokenOff = true; });
    connect(&m_scheduled, &ScheduledRuns::stateChanged, this, &OtherSchedules::takeState);
}

OtherSchedules::~OtherSchedules()
{
    m_scheduled.setOthers(nullptr);
}

// ---- Which connections there are

void OtherSchedules::begin()
{
    m_isBegun = true;
    m_tick.start();
    follow();
}

void OtherSchedules::follow()
{
    const auto &marks = m_open.context().connections.marks;
    if (!m_isBegun || m_isEnding || !marks || m_marksJob.isBusy())
        return;
    m_marksJob.start(
        this, [marks](const std::stop_token &) { return marks(); },
        [this](const QMap<QString, QString> &found) { takeMarks(found); });
}

void OtherSchedules::takeMarks(const QMap<QString, QString> &marks)
{
    if (m_isEnding)
        return;
    bool isOther = false;
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (marks.contains(entry->first)) {
            ++entry;
            continue;
        }
        if (Runner *runner = entry->second.runner.get()) { // nobody wants it to delete anything any more
            runner->console.stopScan();
            runner->console.stopRun();
        }
        letGo(std::move(entry->second.runner));
        m_pauseTaken.remove(entry->first);
        entry = m_entries.erase(entry);
        isOther = true;
    }
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        Entry &entry = m_entries[mark.key()];
        if (std::exchange(entry.mark, mark.value()) == mark.value())
            continue;
        if (entry.runner && (entry.runner->isOnlyLooking() || entry.runner->owesRun())) { // by settings of before
            entry.makesUp = true;
            entry.runner->console.stopScan();
        }
        letGo(std::move(entry.runner)); // opened anew, by what it says now
        entry.problem.reset();
        entry.terms = {};
        m_pauseTaken.remove(mark.key());
        isOther = true;
    }
    if (isOther)
        forgetJudgements();
    judge();
    m_soon.start();
}

/// Who follows which schedule is found anew.
void OtherSchedules::forgetJudgements()
{
    for (auto &[name, entry] : m_entries) {
        entry.sameAs.clear();
        if (std::exchange(entry.conflict, std::nullopt)) {
            entry.problem.reset();
            entry.terms = {};
        }
    }
}

/// Another connection is in the window: its own schedule is followed there, and the one from before here.
void OtherSchedules::takeContext()
{
    const QString before = std::exchange(m_openName, m_open.context().connection);
    const bool isBrokenOff = std::exchange(m_isBrokenOff, false);
    bool makesUp = isBrokenOff && before == m_openName;
    m_openDatabase = m_open.context().databaseName();
    m_new.remove(m_openName);
    const auto opened = m_entries.find(m_openName);
    if (opened != m_entries.end()) {
        opened->second.problem.reset();
        opened->second.conflict.reset();
        opened->second.terms = {};
        makesUp |= std::exchange(opened->second.makesUp, false)
            || (opened->second.runner && opened->second.runner->owesRun()); // it begins no more
        letGo(std::move(opened->second.runner));
    }
    if (Runner *runner = leaving(m_openName))
        m_scheduled.waitFor(runner);
    if (makesUp)
        m_scheduled.makeUp();
    if (const auto left = m_entries.find(before); isBrokenOff && before != m_openName && left != m_entries.end())
        left->second.makesUp = true; // each for itself: a run of the one that came may have been broken off as well
    forgetJudgements(); // they may be about the one that was open
    follow();
    judge();
    m_soon.start();
}

bool OtherSchedules::isToBeOpened(const QString &name, const Entry &entry) const
{
    const bool isTried = entry.problem && m_clock.now() - entry.triedAt < kTryAgainAfter
        && m_clock.now() >= entry.triedAt; // a clock that was set back
    return name != m_openName && !entry.runner && !isTried && entry.sameAs.isEmpty() && !leaving(name);
}

/// One after the other, so that a start with many connections is no rush.
void OtherSchedules::openNext()
{
    const auto &open = m_open.context().connections.openBeside;
    if (!m_isBegun || m_isEnding || !open || m_openJob.isBusy())
        return;
    const auto next = std::find_if(m_entries.begin(), m_entries.end(),
        [this](const auto &entry) { return isToBeOpened(entry.first, entry.second); });
    if (next == m_entries.end())
        return;
    if (!m_scheduled.isWrittenDown()) // it may be the schedule of this one
        return m_leave.start();
    m_openJob.start(
        this,
        [open, terms = m_open.context().connections.terms, name = next->first](const std::stop_token &) {
            Opened opened{open(name), {}};
            if (opened.context) {
                opened.terms.home = opened.context->settings.home;
                opened.terms.database = opened.context->databaseName();
            } else if (const auto known =
                           terms ? terms(name) : Result<ProjectTerms>(fail(ErrorKind::NotFound, QString()))) {
                opened.terms.home = known->place.home;
                opened.terms.database = known->place.databaseName;
            }
            return opened;
        },
        [this, name = next->first](const Opened &opened) { take(name, opened); });
}

void OtherSchedules::take(const QString &name, const Opened &opened)
{
    const auto entry = m_entries.find(name);
    if (m_isEnding)
        return;
    if (entry != m_entries.end() && name != m_openName) {
        entry->second.problem.reset();
        entry->second.conflict.reset();
        entry->second.terms = opened.terms;
        if (opened.context) {
            auto runner = std::make_unique<Runner>(name, opened.terms.database, *opened.context, m_clock);
            runner->scheduled.setHeld(true);
            connect(&runner->scheduled, &ScheduledRuns::stateChanged, this, &OtherSchedules::takeState);
            connect(
                &runner->scheduled, &ScheduledRuns::ended, this, [this, runner = runner.get()](const Result<Run> &run) {
                    runner->console.forgetPlan();
                    m_new.remove(runner->connection);
                    emit runEnded(runner->connection, run, runner->scheduled.wantsNotice(run));
                });
            if (m_attend)
                runner->attendant = m_attend(runner->console, runner->scheduled);
            runner->makesUp = std::exchange(entry->second.makesUp, false);
            if (runner->makesUp)
                runner->scheduled.makeUp();
            entry->second.runner = std::move(runner);
        } else {
            entry->second.problem = opened.context.error();
            entry->second.triedAt = m_clock.now();
        }
    }
    m_soon.start();
    judge();
}

// ---- Who follows which schedule

void OtherSchedules::takeState()
{
    judge();
    if (!m_soon.isActive())
        m_soon.start();
}

/// A schedule has one who follows it, however many connections lead to its database; and nobody where it is not clear
/// what that one would delete.
void OtherSchedules::judge()
{
    if (m_isEnding || std::exchange(m_isJudging, true))
        return;
    openNext();
    const bool isSettled = this->isSettled();
    const ScheduleTerms open = scheduleTermsOf(m_scheduled, m_openDatabase);
    if (m_scheduled.isReady())
        takePause(m_openName, m_scheduled);
    std::vector<Runner *> followers;
    std::map<QString, ScheduleConflict> conflicts;
    for (auto &[name, entry] : m_entries) {
        if (!entry.runner || !entry.runner->scheduled.isReady() || !entry.sameAs.isEmpty())
            continue;
        Runner &runner = *entry.runner;
        const ScheduleTerms terms = runner.terms();
        takePause(name, runner.scheduled);
        const auto same = std::find_if(followers.begin(), followers.end(),
            [&terms](const Runner *other) { return isSameSchedule(other->terms(), terms); });
        if (isSameSchedule(open, terms)) {
            entry.sameAs = m_openName.isEmpty() ? m_open.context().profile : m_openName;
            setAside(name);
        } else if (!isSettled || isWorkedAt(terms)) {
            runner.scheduled.setHeld(true);
        } else if (const auto conflict = conflictOf(name, terms)) {
            conflicts.emplace(name, *conflict);
        } else if (same != followers.end()) {
            entry.sameAs = (*same)->connection;
            setAside(name);
        } else {
            followers.push_back(&runner);
        }
    }
    for (const auto &[name, conflict] : conflicts) {
        Entry &entry = m_entries.at(name);
        if (entry.conflict != conflict)
            entry.triedAt = m_clock.now();
        entry.conflict = conflict;
        entry.problem = conflictError(name, conflict);
        entry.terms = entry.runner->terms();
        if (conflict.isUnread)
            entry.runner->scheduled.setHeld(true);
        else
            setAside(name);
    }
    for (Runner *runner : followers)
        release(*runner);
    m_isJudging = false;
}

/// What each connection stands for is known, or that it cannot be known now.
bool OtherSchedules::isSettled() const
{
    const auto isRead = [](const ScheduledRuns &scheduled) { return scheduled.isReady() || scheduled.problem(); };
    if (m_open.context().isConfigured() && !isRead(m_scheduled) && !m_scheduled.isWaitingForOther())
        return false;
    return !m_openJob.isBusy() && std::all_of(m_entries.begin(), m_entries.end(), [&](const auto &each) {
        const auto &[name, entry] = each;
        return entry.runner ? isRead(entry.runner->scheduled) : !isToBeOpened(name, entry);
    });
}

/// By somebody who is about to go, or by the one in the window that is not known yet.
bool OtherSchedules::isWorkedAt(const ScheduleTerms &terms) const
{
    if (mayBeSameSchedule(scheduleTermsOf(m_scheduled, m_openDatabase), terms))
        return true;
    return std::any_of(m_leaving.begin(), m_leaving.end(), [&terms](const auto &runner) {
        return !runner->scheduled.isHeld() && mayBeSameSchedule(runner->terms(), terms);
    });
}

/// The other connection that stands for this schedule, or may, and would not delete the same.
std::optional<ScheduleConflict> OtherSchedules::conflictOf(const QString &name, const ScheduleTerms &terms) const
{
    std::optional<ScheduleConflict> unread;
    for (const auto &[other, entry] : m_entries) {
        if (other == name || other == m_openName || !entry.sameAs.isEmpty())
            continue;
        const ScheduleTerms its = entry.runner ? entry.runner->terms() : entry.terms;
        if (isSameSchedule(its, terms) && !deletesTheSame(its, terms))
            return ScheduleConflict{other, false};
        if (its.webApp == 0 && mayBeSameSchedule(its, terms))
            unread = ScheduleConflict{other, true};
    }
    return unread;
}

/// Nobody follows it from here on; not at once, for it may be telling something now.
void OtherSchedules::setAside(const QString &name)
{
    m_entries.at(name).runner->scheduled.setHeld(true);
    QMetaObject::invokeMethod(
        this,
        [this, name] {
            const auto own = m_entries.find(name);
            if (own == m_entries.end() || !own->second.runner)
                return;
            Entry &entry = own->second;
            if (entry.sameAs.isEmpty() && (!entry.conflict || entry.conflict->isUnread))
                return;
            if (entry.runner->isOnlyLooking())
                entry.runner->console.stopScan();
            letGo(std::move(entry.runner));
        },
        Qt::QueuedConnection);
}

void OtherSchedules::release(Runner &runner)
{
    Entry &entry = m_entries.at(runner.connection);
    if (std::exchange(entry.conflict, std::nullopt))
        entry.problem.reset();
    if (!runner.scheduled.isHeld())
        return;
    if (runner.scheduled.beginBeside(std::exchange(runner.makesUp, false)))
        m_new.insert(runner.connection);
    runner.scheduled.setHeld(false);
}

// ---- Those that go

void OtherSchedules::letGo(std::unique_ptr<Runner> runner)
{
    if (!runner)
        return;
    runner->scheduled.retire();
    m_leaving.push_back(std::move(runner));
    m_leave.start();
}

OtherSchedules::Runner *OtherSchedules::leaving(const QString &name) const
{
    const auto runner = std::find_if(
        m_leaving.begin(), m_leaving.end(), [&name](const auto &each) { return each->connection == name; });
    return runner == m_leaving.end() ? nullptr : runner->get();
}

void OtherSchedules::lookAtLeaving()
{
    std::erase_if(m_leaving, [](const auto &runner) { return runner->isAtRest(); });
    if (m_leaving.empty())
        m_leave.stop();
    if (m_isEnding) {
        if (m_leaving.empty())
            emit ended();
        return;
    }
    judge();
    m_soon.start();
}

void OtherSchedules::end()
{
    if (std::exchange(m_isEnding, true))
        return;
    m_tick.stop();
    m_openJob.stop();
    m_scheduled.retire(); // the window's console is ended by whoever has it
    for (auto &[name, entry] : m_entries)
        letGo(std::move(entry.runner));
    for (const auto &runner : m_leaving) {
        runner->console.stopScan();
        runner->console.stopRun();
    }
    m_leave.start();
    lookAtLeaving();
}

void OtherSchedules::look()
{
    for (auto &[name, entry] : m_entries) {
        if (entry.runner)
            entry.runner->scheduled.look();
    }
}

// ---- What there is to see

std::vector<ConnectionSchedule> OtherSchedules::all() const
{
    std::vector<ConnectionSchedule> all;
    if (m_open.context().isConfigured() && m_entries.find(m_openName) == m_entries.end()) {
        const QString name = m_openName.isEmpty() ? m_open.context().profile : m_openName;
        all.push_back(scheduleOf(name, m_scheduled));
        all.back().isOpen = true;
    }
    for (const auto &[name, entry] : m_entries) {
        const Runner *runner = entry.runner ? entry.runner.get() : leaving(name);
        if (name == m_openName && !m_scheduled.isWaitingForOther())
            all.push_back(scheduleOf(name, m_scheduled));
        else if (runner)
            all.push_back(scheduleOf(name, runner->scheduled));
        else
            all.push_back(unfollowed(name, entry.problem, entry.sameAs));
        ConnectionSchedule &shown = all.back();
        shown.isOpen = name == m_openName;
        shown.isNew = m_new.contains(name);
        if (shown.isOpen || !entry.conflict)
            continue;
        shown.conflict = entry.conflict;
        shown.problem = entry.problem;
        shown.nextRun.reset();
    }
    if (all.size() < 2)
        all.clear();
    return all;
}

std::optional<ConnectionSchedule> OtherSchedules::next() const
{
    std::optional<ConnectionSchedule> next;
    for (const ConnectionSchedule &each : all()) {
        if (each.nextRun && (!next || *each.nextRun < *next->nextRun))
            next = each;
    }
    return next;
}

bool OtherSchedules::isAtWork(const QString &connection) const
{
    const auto isBusy = [](const Runner *runner) {
        return runner && (runner->console.isRunning() || runner->console.isRecovering());
    };
    const auto entry = m_entries.find(connection);
    return isBusy(leaving(connection)) || (entry != m_entries.end() && isBusy(entry->second.runner.get()));
}

bool OtherSchedules::isAnyOn() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const auto &entry) {
        return entry.second.runner && !entry.second.conflict && isOn(entry.second.runner->scheduled);
    });
}

void OtherSchedules::pauseUntil(Instant end)
{
    m_pausedUntil = end;
    m_pauseTaken.clear();
    if (m_scheduled.isReady())
        takePause(m_openName, m_scheduled);
    for (auto &[name, entry] : m_entries) {
        if (entry.runner && entry.runner->scheduled.isReady())
            takePause(name, entry.runner->scheduled);
    }
}

/// Once: whoever resumes one of them alone means it.
void OtherSchedules::takePause(const QString &name, ScheduledRuns &scheduled)
{
    if (!m_pausedUntil || *m_pausedUntil <= m_clock.now() || m_pauseTaken.contains(name))
        return;
    m_pauseTaken.insert(name);
    const Schedule &schedule = scheduled.settings().schedule;
    const bool isLonger = schedule.pausedForGood || (schedule.pausedUntil && *schedule.pausedUntil >= *m_pausedUntil);
    if (isOn(scheduled) && !isLonger)
        scheduled.pauseUntil(*m_pausedUntil);
}

void OtherSchedules::resume()
{
    m_pausedUntil.reset();
    m_pauseTaken.clear();
    for (auto &[name, entry] : m_entries) {
        if (entry.runner && isOn(entry.runner->scheduled))
            entry.runner->scheduled.resume();
    }
}

} // namespace docsweep
