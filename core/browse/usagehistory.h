// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/run.h"
#include "core/scan/forecast.h"

#include <stop_token>

namespace docsweep {

/// A run that removed something, or tried to.
struct UsageRun {
    Instant at; ///< when it ended
    RunTrigger trigger = RunTrigger::Manual;
    qint64 objectsDeleted = 0;
    qint64 freedBytes = 0;
    bool operator==(const UsageRun &) const = default;
};

/// What was stored over time, from the scans the journal remembers: their statistics outlive their items.
struct UsageHistory {
    std::vector<UsagePoint> points; ///< in order of time, thinned: of each slot its lowest and its highest scan
    std::vector<UsageRun> runs; ///< in order of time, the newest that fit
    qint64 scans = 0; ///< how many there were before they were thinned
    Forecast forecast; ///< from all of them
    bool operator==(const UsageHistory &) const = default;
};

struct UsageQuery {
    QString databaseName; ///< Plan::databaseName
    QString storageName; ///< Plan::storageName
    Instant since; ///< what is older is left out
    qsizetype mostPoints = 400;
    qsizetype mostRuns = 200;
};

/// Reads the journal of this home; never changes it. Scans of a single session, and those that could not list the
/// storage, tell nothing of the whole and are left out. Bounded in memory: the newest 20 000 scans. Blocking; call
/// from worker threads. Errors: NotFound when there is no journal yet, Cancelled, as `openJournal`.
Result<UsageHistory> readUsageHistory(const QString &home, const UsageQuery &query, std::stop_token stop);

/// At most `most` points of these, so that the line they draw keeps its peaks and its lows. First and last stay.
std::vector<UsagePoint> thinned(const std::vector<UsagePoint> &points, qsizetype most);

} // namespace docsweep
