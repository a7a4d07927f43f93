// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/cleanupofall.h"

#include "ui/candidates/tickset.h"

namespace docsweep {

using namespace std::chrono_literals;

namespace {

    constexpr Duration kFresh = 5min;

} // namespace

CleanupOfAll::CleanupOfAll(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&m_console, &Console::scanEnded, this, [this] {
        if (!std::exchange(m_afterScan, false))
            return;
        if (m_console.scanError())
            m_question.reset();
        else
            count();
    });
    connect(&m_console, &Console::planChanged, this, [this] {
        m_job.drop(); // counted of another list
        if (!m_afterScan)
            m_question.reset();
    });
    connect(&m_console, &Console::contextChanged, this, [this] {
        m_afterScan = false;
        m_question.reset();
        m_job.drop();
        setProblem({});
    });
}

void CleanupOfAll::request()
{
    if (!m_console.context().isConfigured() || m_console.isRunning())
        return;
    setProblem({});
    m_question = m_console.beginQuestion();
    if (!m_console.isScanning() && isFresh()) {
        count();
        return;
    }
    m_console.scan(); // one that is on already will do
    m_afterScan = m_console.isScanning();
    if (!m_afterScan)
        m_question.reset();
}

bool CleanupOfAll::isFresh() const
{
    const std::optional<Plan> &plan = m_console.plan();
    if (!plan || (m_console.lastRun() && m_console.lastRun()->planId == plan->id))
        return false;
    const Duration age = m_console.now() - plan->createdAt;
    return age < kFresh && age > -kFresh;
}

void CleanupOfAll::count()
{
    const std::optional<Plan> &plan = m_console.plan();
    if (!plan || plan->totals.items == 0)
        m_question.reset();
    if (!plan)
        return;
    if (plan->totals.items == 0) {
        setProblem({tr("There is nothing to clean up."), {}});
        return;
    }
    m_job.start(
        this,
        [home = m_console.context().settings.home, id = plan->id, items = quint32(plan->totals.items)](
            std::stop_token stop) -> Result<ItemChoice> {
            const TickSet all = TickSet::allBelow(items);
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            return browser ? (*browser)->choice(id, all.words(), stop) : fail(browser.error());
        },
        [this](const Result<ItemChoice> &choice) { take(choice); });
}

void CleanupOfAll::take(const Result<ItemChoice> &choice)
{
    const std::shared_ptr<void> question = std::move(m_question); // until whoever asks it has taken it over
    if (!choice)
        setProblem(said(choice.error()));
    else if (choice->totals.items == 0)
        setProblem({tr("None of these items is left to clean up."), {}});
    else
        emit counted(*choice);
}

void CleanupOfAll::setProblem(const Said &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace docsweep
