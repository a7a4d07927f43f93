// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/schedulerecords.h"

#include <optional>
#include <span>
#include <vector>

namespace docsweep {

/// When the next run comes that nobody starts by hand.
struct ProjectSchedule {
    enum class State {
        None, ///< nobody has set one, and no system's scheduler has begun a run lately
        SwitchedOff, ///< one is set, and AUTO_CLEANUP_ENABLED is false
        Refused, ///< why: it cannot be read, or makes no sense
        Paused, ///< until `next`, or for good
        Waiting, ///< for `next`; it may be due this very moment
        Quiet, ///< a run is due, and waits for the end of the quiet hours at `next`
        Late, ///< a run was due at `next`, and nobody has begun it
        Elsewhere, ///< a system's scheduler begins runs, the next one at about `next`
        ElsewhereLate, ///< it has begun none when it would have, at about `next`
    };
    State state = State::None;
    std::optional<Instant> next;
    std::optional<Duration> usual; ///< Elsewhere: from one run to the next
    std::optional<Error> why; ///< Refused

    bool isLate() const { return state == State::Late || state == State::ElsewhereLate; }
    bool operator==(const ProjectSchedule &) const = default;
};

/// A run may begin so late and be no news: whoever is to begin it may wait for something.
inline constexpr Duration kLate = std::chrono::minutes{10};

/// What the settings of the project say of automatic runs; both come before what is stored.
struct ProjectRhythm {
    std::optional<Duration> period;
    bool mayRunUnattended = true; ///< AUTO_CLEANUP_ENABLED

    bool operator==(const ProjectRhythm &) const = default;
};

/// Of the schedule that is stored for a web app and its latest records, oldest first. Pure.
ProjectSchedule scheduleOf(
    const ScheduleSettings &stored, const ProjectRhythm &settings, std::vector<Occurrence> records, Instant now);

/// Where no schedule is on: by when scheduled runs began, newest first. One is foreseen from four of them on, as long
/// as the last one is no older than a week. Pure.
ProjectSchedule scheduleByStarts(std::span<const Instant> starts, const ProjectRhythm &settings, Instant now);

} // namespace docsweep
