// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <QTimeZone>

#include <vector>

namespace docsweep {

/// The quiet spans of a schedule as stretches of UTC time. Short-lived: made for one question, so that a change of the
/// system's time zone counts at the next. One thread at a time. A zone that is unknown here counts as UTC.
class QuietTimes {
public:
    explicit QuietTimes(const Schedule &schedule);

    bool isEmpty() const { return m_spans.isEmpty(); }
    bool contains(Instant instant) { return endAfter(instant) != instant; }

    /// `instant` itself where it is not quiet, else the first instant after it that is not.
    Instant endAfter(Instant instant);

    /// Where the next quiet stretch begins after an instant that is not quiet. Looks two weeks ahead: nothing means
    /// that none begins before `instant` plus 14 days.
    std::optional<Instant> startAfter(Instant instant);

private:
    struct Stretch {
        Instant start;
        Instant end; ///< at or before `start`: the day has no such hours
    };
    /// Since when the zone has this offset.
    struct Offset {
        Instant since;
        Duration east;
    };
    enum class Which { First, Last };

    Stretch stretchOf(const QuietSpan &span, std::chrono::sys_days localDay);
    /// When the wall clock shows `local` for the first or last time; where it never does: when it leaps over it.
    Instant toUtc(Instant local, Which which);
    std::chrono::sys_days localDayOf(Instant instant);
    void loadOffsetsAround(Instant instant);

    QList<QuietSpan> m_spans;
    QTimeZone m_zone;
    std::vector<Offset> m_offsets; ///< in force from m_loadedFrom to m_loadedTo, ascending
    Instant m_loadedFrom = Instant::max();
    Instant m_loadedTo = Instant::min();
};

} // namespace docsweep
