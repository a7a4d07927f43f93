// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/monitoring.h"
#include "ui/console/latestjob.h"
#include "ui/schedule/scheduledruns.h"

#include <QObject>

namespace docsweep {

/// Tells of the console's automatic runs what the command line tells of its own: figures, alerts, the dead man's
/// switch. GUI thread; the work is a worker's.
class RunAlerts : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    RunAlerts(Console &console, ScheduledRuns &scheduled, QObject *parent = nullptr);
    ~RunAlerts() override;

    /// Destroying it waits for nothing.
    bool isAtRest() const { return m_job.isIdle(); }

signals:
    void told(const docsweep::MonitoringReport &report);

private:
    void noteBegin();
    void tell(const Result<Run> &run);

    Console &m_console;
    std::shared_ptr<Monitoring> m_monitoring; ///< of the run that is on
    Instant m_startedAt;
    LatestJob<MonitoringReport> m_job{1}; // last: its worker uses what stands above
};

} // namespace docsweep
