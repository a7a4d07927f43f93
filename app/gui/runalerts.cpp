// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/runalerts.h"

#include "app/cli/exitcode.h"
#include "ui/words/alertwords.h"

namespace docsweep {

namespace {

    ExitCode codeOf(const Result<Run> &run)
    {
        if (!run)
            return exitCodeOf(run.error());
        if (run->state == RunState::Cancelled)
            return ExitCode::Cancelled;
        if (run->state != RunState::Done)
            return ExitCode::Failed;
        const RunTotals &totals = run->totals;
        const bool isLeft = totals.of(ItemState::Failed).items > 0 || totals.of(ItemState::Pending).items > 0
            || totals.earlierDeletionsPending > 0 || !run->storageProblem.isEmpty();
        return isLeft ? ExitCode::DoneInPart : ExitCode::Done;
    }

} // namespace

RunAlerts::RunAlerts(Console &console, ScheduledRuns &scheduled, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&m_console, &Console::scanStarted, this, &RunAlerts::noteBegin);
    connect(&scheduled, &ScheduledRuns::ended, this, &RunAlerts::tell);
}

RunAlerts::~RunAlerts() = default;

void RunAlerts::noteBegin()
{
    if (!m_console.isAutomatic())
        return;
    m_startedAt = m_console.now();
    m_monitoring = std::make_shared<Monitoring>(m_console.context().settings, m_console.context().read, alertWords);
    m_monitoring->runBegins();
}

void RunAlerts::tell(const Result<Run> &run)
{
    if (!m_monitoring)
        return;
    const EndedRun ended{run, int(codeOf(run)), m_startedAt, m_console.now()};
    m_job.start(
        this,
        [monitoring = std::move(m_monitoring), ended](
            std::stop_token stop) { return monitoring->runEnded(ended, Monitoring::Watched::No, std::move(stop)); },
        [this](const MonitoringReport &report) { emit told(report); });
}

} // namespace docsweep
