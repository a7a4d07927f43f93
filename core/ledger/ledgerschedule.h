// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"
#include "core/base/instant.h"

#include <optional>

namespace docsweep {

/// Runs that begin by themselves somewhere, as all docsweeps of the web app know of them: a timer, a crontab, a
/// docsweep window. A value; any thread.
struct LedgerSchedule {
    qint64 id = 0;
    QString who; ///< the account that runs it, and where: "root@web-1"
    QString system; ///< by what: "systemd", "cron", …, "console"
    QString name; ///< of the entry: "docsweep-production"
    Duration period{}; ///< the longest time from one run to the next; 0: not known
    Instant since; ///< expected since then
    std::optional<Instant> seenAt; ///< when a run of it began last
    qint64 seen = 0; ///< runs, ever since it is expected
    Instant lookedAt; ///< the server's time when this was read

    /// A run may be so late: a quarter of the period, between 15 minutes and six hours.
    Duration grace() const;
    /// Since when no run was seen.
    Instant quietSince() const { return seenAt ? std::max(since, *seenAt) : since; }
    /// Runs that should have begun since then. None while the period is not known.
    qint64 expected() const;
    /// One at least is late, grace included.
    bool isAbsent() const;
    /// "the timer of root@web-1 (systemd, docsweep)"
    QString title() const;
    /// What is to be told of one that is absent.
    Cause absence() const;

    bool operator==(const LedgerSchedule &) const = default;
};

/// The longest time between two runs of an entry with this calendar, in the words of systemd or cron; nothing where
/// only these know.
std::optional<Duration> longestGapOf(const QString &calendar);

/// What a run that has just been seen tells of a period that was not known: the longest gap between runs, but for those
/// that were an outage. `runs` counts those before.
Duration learntPeriod(Duration known, Duration gap, qint64 runs);

} // namespace docsweep
