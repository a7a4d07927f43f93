// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/figures.h"
#include "core/journal/journal.h"
#include "core/monitor/alertbook.h"
#include "core/monitor/vaultfacts.h"

#include <mutex>

namespace docsweep {

/// Whose figures.
struct MetricsSubject {
    QString home;
    QString databaseName;
    qint64 quotaBytes = 0; ///< 0: none
    Instant now;
    VaultSettings vault = {};
    const Clock *clock = &systemClock(); ///< that the vault is judged by
};

/// The figures of one database in Prometheus' text format (version 0.0.4): what is stored and could go by the newest
/// scan, what the last run did, what waits, where it is going, what copies are kept, what alerts are told. Deletes and
/// scans nothing. The same for /metrics and for a file; numbers of runs are values, never labels. Safe from every
/// thread. Source: prometheus.io/docs/instrumenting/exposition_formats.
class Metrics {
public:
    /// Errors: as Journal.
    Result<QByteArray> text(Journal &journal, const MetricsSubject &subject);

    /// What is known without a journal: how the last run ended and what is being told.
    static QByteArray withoutJournal(const MetricsSubject &subject);

private:
    struct Counted {
        RunId run = 0;
        RunState runState = RunState::Running;
        PlanId plan = 0;
        StateTotal pending;
        std::vector<KindStateTotal> breakdown;
        RunSize reclaimable; ///< of the plan
    };
    /// Counting items reads a whole plan: once, unless something has happened since.
    Result<Counted> count(
        Journal &journal, JournalFigures &figures, const Plan *plan, const Run *run, StateTotal pending);

    /// Reads every footer of the vault: not more often than every half minute.
    VaultFacts lookAtVault(const MetricsSubject &subject);

    std::mutex m_mutex;
    std::optional<Counted> m_counted; ///< guarded by m_mutex, as the next
    std::optional<std::pair<Instant, VaultFacts>> m_vault;
};

/// Writes such a text for node_exporter's textfile collector: readable for all (0644), whole or not at all. Errors: Io.
Result<> writeMetricsFile(const QString &path, const QByteArray &text);

} // namespace docsweep
