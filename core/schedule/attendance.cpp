// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/attendance.h"

#include <numeric>

namespace docsweep {

qint64 Attendance::missedCount() const
{
    return std::accumulate(missed.cbegin(), missed.cend(), qint64(0));
}

Attendance attendanceOf(std::span<const Occurrence> records, Instant from)
{
    Attendance attendance;
    for (const Occurrence &record : records) {
        if (record.lastDueAt < from)
            continue;
        switch (record.outcome) {
        case Outcome::Running:
        case Outcome::Ran:
        case Outcome::Interrupted:
        case Outcome::Stopped:
            (record.catchUp ? attendance.caughtUp : attendance.seen) += 1;
            break;
        case Outcome::Paused:
            attendance.paused += record.count;
            break;
        case Outcome::MachineOff:
        case Outcome::Locked:
        case Outcome::SwitchedOff:
            attendance.missed[record.outcome] += record.count;
            break;
        case Outcome::QuietHours: // they take place at the end of the quiet hours
        case Outcome::SwitchedOn:
        case Outcome::ClockSetBack:
            break;
        }
    }
    return attendance;
}

} // namespace docsweep
