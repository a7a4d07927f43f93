// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/otherschedules.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kLookEvery = 30s;
    constexpr auto kTryAgainAfter = 10min;

    /// Which schedule it is, whatever the connection is called.
    bool isSameSchedule(const ScheduledRuns &one, const ScheduledRuns &other)
    {
        return one.isReady() && other.isReady() && one.webApp() == other.webApp()
            && one.context().settings.home == other.context().settings.home;
    }

    bool isOn(const ScheduledRuns &scheduled)
    {
        return scheduled.isReady() && scheduled.effective().settings.schedule.enabled && !scheduled.isSwitchedOff();
    }

    ConnectionSchedule unfollowed(const QString &name, const std::optional<Error> &problem, const QString &sameAs)
    {
        ConnectionSchedule schedule;
        schedule.connection = name;
        schedule.problem = problem;
        schedule.sameAs = sameAs;
        return schedule;
    }

} // namespace

OtherSchedules::OtherSchedules(
    Console &open, ScheduledRuns &scheduled, const Clock &clock, Attend attend, QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_scheduled(scheduled)
    , m_clock(clock)
    , m_attend(std::move(attend))
    , m_openName(open.context().connection)
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
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (marks.contains(entry->first)) {
            ++entry;
            continue;
        }
        letGo(std::move(entry->second.runner));
        entry = m_entries.erase(entry);
    }
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        Entry &entry = m_entries[mark.key()];
        if (std::exchange(entry.mark, mark.value()) == mark.value())
            continue;
        letGo(std::move(entry.runner)); // opened anew, by what it says now
        entry.problem.reset();
        entry.sameAs.clear();
    }
    openNext();
    m_soon.start();
}

/// Another connection is in the window: its own schedule is followed there, and the one from before here.
void OtherSchedules::takeContext()
{
    const QString before = std::exchange(m_openName, m_open.context().connection);
    const bool isBrokenOff = std::exchange(m_isBrokenOff, false);
    const auto opened = m_entries.find(m_openName);
    if (opened != m_entries.end()) {
        opened->second.problem.reset();
        opened->second.sameAs.clear();
        letGo(std::move(opened->second.runner));
    }
    if (Runner *runner = leaving(m_openName))
        m_scheduled.waitFor(runner);
    if (isBrokenOff && before == m_openName)
        m_scheduled.makeUp();
    else if (const auto left = m_entries.find(before); isBrokenOff && left != m_entries.end())
        left->second.makesUp = true;
    for (auto &[name, entry] : m_entries)
        entry.sameAs.clear(); // it may have been the one that was open
    follow();
    openNext();
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
        this, [open, name = next->first](const std::stop_token &) { return open(name); },
        [this, name = next->first](const Result<ConsoleContext> &context) { take(name, context); });
}

void OtherSchedules::take(const QString &name, const Result<ConsoleContext> &context)
{
    const auto entry = m_entries.find(name);
    if (m_isEnding)
        return;
    if (entry != m_entries.end() && name != m_openName) {
        entry->second.problem.reset();
        if (context) {
            auto runner = std::make_unique<Runner>(name, *context, m_clock);
            connect(&runner->scheduled, &ScheduledRuns::stateChanged, this, &OtherSchedules::takeState);
            connect(
                &runner->scheduled, &ScheduledRuns::ended, this, [this, runner = runner.get()](const Result<Run> &run) {
                    runner->console.forgetPlan();
                    emit runEnded(runner->connection, run, runner->scheduled.wantsNotice(run));
                });
            if (m_attend)
                runner->attendant = m_attend(runner->console, runner->scheduled);
            if (std::exchange(entry->second.makesUp, false))
                runner->scheduled.makeUp();
            entry->second.runner = std::move(runner);
        } else {
            entry->second.problem = context.error();
            entry->second.triedAt = m_clock.now();
        }
    }
    m_soon.start();
    openNext();
}

/// A schedule has one who follows it, however many connections lead to its database.
void OtherSchedules::takeState()
{
    std::vector<std::pair<QString, const ScheduledRuns *>> followed{{m_openName, &m_scheduled}};
    for (auto &[name, entry] : m_entries) {
        if (!entry.runner)
            continue;
        const auto same = std::find_if(followed.begin(), followed.end(),
            [&own = entry.runner->scheduled](const auto &other) { return isSameSchedule(*other.second, own); });
        if (same == followed.end()) {
            followed.emplace_back(name, &entry.runner->scheduled);
            continue;
        }
        entry.sameAs = same->first.isEmpty() ? m_open.context().profile : same->first;
        // Not within its own signal.
        QMetaObject::invokeMethod(
            this,
            [this, name = name] {
                if (const auto own = m_entries.find(name); own != m_entries.end() && !own->second.sameAs.isEmpty())
                    letGo(std::move(own->second.runner));
            },
            Qt::QueuedConnection);
    }
    if (!m_soon.isActive())
        m_soon.start();
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
    openNext();
    m_soon.start();
}

void OtherSchedules::end()
{
    if (std::exchange(m_isEnding, true))
        return;
    m_tick.stop();
    m_openJob.stop();
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

ConnectionSchedule OtherSchedules::scheduleOf(const QString &name, const ScheduledRuns &scheduled) const
{
    ConnectionSchedule schedule;
    schedule.connection = name;
    schedule.problem = scheduled.problem();
    schedule.isKnown = scheduled.isReady();
    if (!schedule.isKnown)
        return schedule;
    const EffectiveSchedule &effective = scheduled.effective();
    schedule.isOn = effective.settings.schedule.enabled;
    schedule.isSwitchedOff = effective.switchedOff;
    schedule.state = scheduled.decision().state;
    schedule.pausedUntil =
        effective.settings.schedule.pausedForGood ? std::nullopt : effective.settings.schedule.pausedUntil;
    schedule.age = scheduled.age();
    if (isOn(scheduled) && schedule.state != ScheduleState::Paused)
        schedule.nextRun = scheduled.nextRun();
    const std::vector<Occurrence> &records = scheduled.records();
    const auto last = std::find_if(records.rbegin(), records.rend(), [](const Occurrence &record) {
        return record.outcome != Outcome::SwitchedOn && record.outcome != Outcome::ClockSetBack
            && record.outcome != Outcome::QuietHours;
    });
    if (last != records.rend())
        schedule.last = *last;
    return schedule;
}

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
        all.back().isOpen = name == m_openName;
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
    return std::any_of(m_entries.begin(), m_entries.end(),
        [](const auto &entry) { return entry.second.runner && isOn(entry.second.runner->scheduled); });
}

void OtherSchedules::pauseUntil(Instant end)
{
    for (auto &[name, entry] : m_entries) {
        if (entry.runner && isOn(entry.runner->scheduled))
            entry.runner->scheduled.pauseUntil(end);
    }
}

void OtherSchedules::resume()
{
    for (auto &[name, entry] : m_entries) {
        if (entry.runner && isOn(entry.runner->scheduled))
            entry.runner->scheduled.resume();
    }
}

} // namespace docsweep
