// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/listwatch.h"

#include "core/browse/runbrowser.h"
#include "core/journal/journal.h"

#include <QApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSettings>
#include <QWidget>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kEvery = 3s;
    constexpr int kRunsRead = 8; ///< refused ones may stand before the one that counts
    const QString kTook = u"scan/milliseconds"_s;

} // namespace

ListWatch::ListWatch(Console &console, QWidget *window)
    : QObject(window)
    , m_console(console)
    , m_window(window)
{
    m_tick.setInterval(kEvery);
    connect(&m_tick, &QTimer::timeout, this, &ListWatch::look);
    m_tick.start();
    m_again.setSingleShot(true);
    m_again.setInterval(kEvery);
    connect(&m_again, &QTimer::timeout, this, &ListWatch::renew);
    connect(&console, &Console::planChanged, this, &ListWatch::judge);
    connect(&console, &Console::runStarted, this, &ListWatch::judge);
    connect(&console, &Console::runEnded, this, &ListWatch::judge);
    connect(&console, &Console::contextChanged, this, [this] {
        m_marks.reset();
        m_job.drop();
        m_renewedAfter = 0; // each journal counts its own runs
        m_elsewhere = 0; // as each ledger
        m_renewedElsewhere = 0;
    });
    connect(&console, &Console::scanEnded, this, [this] {
        if (const auto took = m_console.lastScanTook())
            QSettings(stateFile(), QSettings::IniFormat).setValue(kTook, qint64(took->count()));
    });
}

QString ListWatch::stateFile() const
{
    return m_console.context().settings.home + u"/window.ini"_s;
}

/// A log that is empty and one that is not there are the same: a reader makes it and takes it away.
ListWatch::Marks ListWatch::marksOf(const QString &file)
{
    const QFileInfo journal(file);
    const QFileInfo log(file + u"-wal"_s);
    Marks marks{journal.size(), journal.lastModified().toMSecsSinceEpoch(), log.size(), 0};
    if (marks.logSize > 0)
        marks.logChangedMs = log.lastModified().toMSecsSinceEpoch();
    return marks;
}

/// The newest run that has deleted something of what the plan lists, or may have.
RunId ListWatch::cleanupAfter(const QString &home, const Plan &plan, const std::stop_token &stop)
{
    const Result<std::unique_ptr<RunBrowser>> browser = RunBrowser::open(home);
    const Result<std::vector<RunRecord>> runs =
        browser ? (*browser)->runs({}, std::nullopt, kRunsRead, stop) : fail(browser.error());
    if (!runs)
        return 0;
    for (const RunRecord &record : *runs) {
        const Run &run = record.run;
        const bool isAfter = run.planId >= plan.id || run.startedAt > plan.createdAt;
        const RunTotals &totals = run.totals;
        const bool hasDeleted = totals.of(ItemState::Deleted).items + totals.of(ItemState::AlreadyGone).items
                + totals.earlierDeletionsFinished
            > 0;
        if (isAfter && hasDeleted && run.finishedAt && record.databaseName == plan.databaseName)
            return run.id;
    }
    return 0;
}

void ListWatch::look()
{
    const bool isBusy = m_console.isScanning() || m_console.isRunning() || m_console.isRecovering();
    if (isBusy || m_job.isBusy() || !m_console.plan() || !m_window->isVisible() || m_window->isMinimized())
        return;
    m_job.start(
        this,
        [home = m_console.context().settings.home, plan = *m_console.plan(), known = m_marks, cleanup = m_cleanup](
            const std::stop_token &stop) {
            const Marks marks = marksOf(journalPath(home));
            return Seen{marks, known == marks ? cleanup : cleanupAfter(home, plan, stop)};
        },
        [this](const Seen &seen) {
            const bool isOther = m_marks && *m_marks != seen.marks;
            m_marks = seen.marks;
            m_cleanup = seen.cleanup;
            judge();
            if (isOther)
                emit journalChanged();
        });
}

void ListWatch::noteElsewhere(qint64 run, Instant endedAt)
{
    if (run == m_elsewhere)
        return;
    m_elsewhere = run;
    m_elsewhereEnded = endedAt;
    judge();
}

/// A plan has this machine's time.
bool ListWatch::isElsewhereAfter() const
{
    return m_elsewhere > 0 && m_console.plan()
        && m_elsewhereEnded + m_console.clockDifference() > m_console.plan()->createdAt;
}

RunId ListWatch::ownCleanup() const
{
    const std::optional<Run> &last = m_console.lastRun();
    const Plan &plan = *m_console.plan();
    return last && (last->planId == plan.id || last->startedAt > plan.createdAt) ? last->id : 0;
}

void ListWatch::judge()
{
    const std::optional<PlanId> plan = m_console.plan() ? std::optional(m_console.plan()->id) : std::nullopt;
    if (plan != m_plan) { // what was found was after another list
        m_plan = plan;
        m_cleanup = 0;
        m_marks.reset();
        m_job.drop();
    }
    const bool isOld = plan && !m_console.isRunning() && (std::max(m_cleanup, ownCleanup()) > 0 || isElsewhereAfter());
    if (isOld != m_isOld) {
        m_isOld = isOld;
        emit changed();
    }
    if (isOld)
        QMetaObject::invokeMethod(this, &ListWatch::renew, Qt::QueuedConnection); // once all have been told
}

bool ListWatch::isQuick() const
{
    if (const auto took = m_console.lastScanTook())
        return *took < m_console.quickScan();
    bool isNumber = false;
    const qint64 took = QSettings(stateFile(), QSettings::IniFormat).value(kTook).toLongLong(&isNumber);
    return isNumber && std::chrono::milliseconds{took} < m_console.quickScan();
}

/// Nobody is at work with the list, and nothing else is on.
bool ListWatch::isFree() const
{
    return !m_console.isReviewing() && !m_console.isAsking() && !m_console.isScanning() && !m_console.isRunning()
        && !m_console.isRecovering() && !m_console.isAccepting() && !QApplication::activeModalWidget()
        && !QApplication::activePopupWidget();
}

void ListWatch::renew()
{
    if (!m_isOld || !m_console.plan() || !isQuick())
        return;
    const RunId newest = std::max(m_cleanup, ownCleanup());
    const bool isNewsElsewhere = isElsewhereAfter() && m_elsewhere > m_renewedElsewhere;
    if (newest <= m_renewedAfter && !isNewsElsewhere)
        return;
    const std::optional<Run> &own = m_console.lastRun();
    const bool isBroken = !isNewsElsewhere && own && own->id == newest
        && ((own->state != RunState::Done && own->state != RunState::Cancelled) || !own->error.isEmpty()
            || !own->storageProblem.isEmpty());
    const std::optional<StoppedRun> &stopped = m_console.stoppedRun();
    const bool hasRest = stopped && stopped->run.id == newest;
    if (isBroken || hasRest) // its scan would only fail as well; or somebody may go on with what is left of this list
        return;
    if (!isFree()) {
        m_again.start();
        return;
    }
    m_renewedAfter = std::max(m_renewedAfter, newest);
    m_renewedElsewhere = std::max(m_renewedElsewhere, m_elsewhere);
    m_console.refresh();
}

} // namespace docsweep
