// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/occurrence.h"

#include <QMap>

#include <span>

namespace docsweep {

/// How many runs were to take place, and how many did: "24 expected, 22 seen, 2 missed: asleep".
struct Attendance {
    qint64 seen = 0; ///< began, at their time
    QMap<Outcome, qint64> missed; ///< by why; the pause and the quiet hours miss nothing
    qint64 paused = 0; ///< left out by the pause: nobody expected them
    qint64 caughtUp = 0; ///< runs outside the grid that made up for missed ones

    qint64 missedCount() const;
    qint64 expected() const { return seen + missedCount(); }
    bool operator==(const Attendance &) const = default;
};

/// Of the runs that were due from `from` on.
Attendance attendanceOf(std::span<const Occurrence> records, Instant from);

} // namespace docsweep
