// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace docsweep {

/// What keeps a gradual start on its step. Stored by number: append only.
enum class RolloutTrouble {
    None = 0,
    Failure = 1, ///< a run failed, or items of it did
    Limit = 2, ///< a safety limit, or a check of times, stopped a run
    HurriedHold = 3, ///< somebody has held what a plan of this step had listed
    CutOff = 4, ///< a run was cut off: its process died
    Restore = 5, ///< somebody took back what a run had taken away; nothing does so yet
    WorkLeft = 6, ///< a run left something for the next one: its day is not clean, and no more than that
};

/// How a gradual start is asked for.
struct RolloutRequest {
    Duration begin = std::chrono::hours{24}; ///< the age of the first step; an hour to a year
    int daysEach = 7; ///< clean days in a row before the next step; 1 to 365

    bool operator==(const RolloutRequest &) const = default;
};

/// Errors: BadConfig, with what is right.
Result<> checkRollout(const RolloutRequest &request);

/// A gradual start of automatic cleanups: a long age first, then a shorter one after so many clean days in a row, down
/// to the age that the settings ask for. Days are those of UTC. A day is clean when a run of it did all it had to, and
/// nothing of the kinds above happened in it; a day without a run is no clean one, and breaks no row.
struct Rollout {
    RolloutRequest asked;
    Instant startedAt;
    Duration age{}; ///< of this step
    Instant since; ///< of this step
    int cleanDays = 0; ///< of this step, in a row, today not counted
    qint64 day = 0; ///< since 1970, of the last run that was noted
    bool isDayClean = false; ///< so far
    bool isDayTroubled = false;
    RolloutTrouble trouble = RolloutTrouble::None; ///< of this step, the latest
    Instant troubleAt;
    Why troubleWhy; ///< as its run told it, or what was held
    qint64 knownHold = 0; ///< the newest hold that was looked at
    qint64 knownRun = 0; ///< and the newest run
    bool isOver = false; ///< the age of the settings was reached, or somebody ended it

    bool operator==(const Rollout &) const = default;
};

// Pure. `settingsAge` is the age that the settings ask for: no step goes below it.

/// A new one. It is over at once where the settings ask for that age or a longer one.
Rollout beginRollout(const RolloutRequest &request, Instant now, Duration settingsAge);

/// The age that a run uses now.
Duration ageOf(const Rollout &rollout, Duration settingsAge);

/// The age of the next step; nothing: this is the last one, or it is over.
std::optional<Duration> nextStepOf(const Rollout &rollout, Duration settingsAge);

/// The begin of the day on which the next step comes at the earliest, each day until then being a clean one.
std::optional<Instant> nextStepAt(const Rollout &rollout, Instant now, Duration settingsAge);

/// Goes on to this moment: days that are over count, and the next step is taken where enough of them were clean. A
/// clock that is behind the last run's takes nothing back; one that leaps ahead brings at most the one day that was
/// on.
void passTo(Rollout &rollout, Instant now, Duration settingsAge);

/// A run ended at `now` and did all it had to.
void noteClean(Rollout &rollout, Instant now, Duration settingsAge);

/// Something went wrong: the days are counted anew from the next one on. WorkLeft: only this day does not count.
void noteTrouble(Rollout &rollout, RolloutTrouble trouble, Why why, Instant now, Duration settingsAge);

/// "a run failed", "a safety limit stopped a run", …
QString describeTrouble(RolloutTrouble trouble);

/// The stable name for JSON: "failure". Empty for None.
QLatin1String troubleName(RolloutTrouble trouble);

} // namespace docsweep
