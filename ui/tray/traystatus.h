// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/run.h"
#include "core/sweep/counters.h"

#include <QString>

#include <optional>

namespace docsweep {

/// Each has a drawing of its own outline, so that they differ without colour.
enum class TrayState { Idle, Scanning, Cleaning, Paused, Attention };

/// What the tray knows of the runs that nobody starts by hand.
struct AutomaticRuns {
    bool enabled = false; ///< some will begin by themselves, now or after the pause
    bool paused = false;
    std::optional<Instant> pausedUntil; ///< nothing: until somebody lifts it
    std::optional<Instant> nextRun;
    QString problem; ///< why the schedule is not followed
};

/// What there is to say. A value.
struct TrayFacts {
    bool configured = false;
    QString project; ///< the title of what is open; empty: it has none
    bool scanning = false;
    bool running = false;
    bool runPaused = false;
    SweepProgress progress; ///< of the run
    AutomaticRuns automatic;
    std::optional<StateTotal> reclaimable; ///< nothing: no list that still holds
    qint64 pendingItems = 0;
    qint64 failedItems = 0; ///< of the last run
    QString problem; ///< what keeps the console from working, in a sentence
    Instant now;
};

/// What the tray shows of the facts.
struct TrayStatus {
    TrayState state = TrayState::Idle;
    QString project; ///< which one this is about; empty: there is no name for it
    QString line; ///< one line, for the menu
    QString toolTip; ///< the line, the next run, what can be freed
    bool canScan = false;
    bool canCleanUp = false;
    bool canPause = false;
    bool canResume = false;
};

TrayStatus describeTray(const TrayFacts &facts);

/// What a notification says of a run that ended.
struct TrayNotice {
    QString title;
    QString text;
    bool isBad = false;
};

TrayNotice describeEnd(const Result<Run> &end);
TrayNotice describeEnd(const Result<Run> &end, const QString &project); ///< as in TrayFacts: the title begins with it

} // namespace docsweep
