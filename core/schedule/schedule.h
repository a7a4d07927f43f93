// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace docsweep {

/// A stretch of the day in which no run begins, as the wall clock of the schedule's zone shows it. A run that is on
/// when it begins goes on. Where DST takes an hour away, what lay in that hour is gone; where an hour comes twice, the
/// stretch reaches from the first `from` to the last `to`.
struct QuietSpan {
    std::chrono::minutes from{0}; ///< since midnight, 0 to 1439
    std::chrono::minutes to{0}; ///< not quiet any more; at or before `from`: on the next day; the same: a whole day
    QList<Qt::DayOfWeek> days; ///< on which it begins; empty: every day

    bool operator==(const QuietSpan &) const = default;
};

/// When runs that nobody starts by hand take place. A value; any thread.
struct Schedule {
    bool enabled = false;
    Duration period = std::chrono::hours{1}; ///< from one run's due time to the next's; a minute to 366 days
    bool pausedForGood = false; ///< until somebody lifts it
    std::optional<Instant> pausedUntil; ///< runs that fall due before it are left out
    QList<QuietSpan> quiet; ///< may overlap; together they must leave some minute of the week free
    QByteArray
        zone; ///< of the quiet spans: an IANA name as in "Europe/Berlin"; empty: the system's, whatever it is then

    bool operator==(const Schedule &) const = default;
};

/// Whether the schedule makes sense, on or off. Errors: BadConfig, with what to write instead.
Result<> checkSchedule(const Schedule &schedule);

/// For logs and the command line: "every 30 min, not between 22:00 and 06:00 (Europe/Berlin)", "off". The system's zone
/// reads "local time".
QString describeSchedule(const Schedule &schedule);

} // namespace docsweep
