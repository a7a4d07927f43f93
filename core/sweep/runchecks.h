// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/preflightfinding.h"
#include "core/sweep/runground.h"
#include "core/sweep/times.h"

#include <optional>
#include <span>
#include <vector>

namespace docsweep {

/// What every run asks first; `ground` learns who is strange there. Errors: as `preflight`.
Result<std::vector<PreflightFinding>> askChecks(
    RunGround &ground, const SweepBackends &backends, ClockSource clock, bool keepsOldVersions, std::stop_token stop);

/// Goes through the checks. Who goes on is told of what is odd; an unattended run that something odd has stopped
/// goes on the next time.
Result<> passChecks(RunGround &ground, std::span<const PreflightFinding> findings, RunTrigger trigger);

/// A journal that was lost or rolled back: holds that nobody remembers keep nothing, so a run stops once, by hand
/// as well.
Result<> greetLoss(RunGround &ground, bool stopsOnce, std::optional<JournalLoss> &met);

/// All that is asked of times, once for a run. Errors: of the database, the journal; Cancelled; LimitReached where
/// the storage's clock forbids a run.
Result<ClockJudgement> judgeTimes(RunGround &ground, const SweepBackends &backends, const Plan &plan,
    std::vector<PreflightFinding> &findings, std::stop_token stop);

/// That no finding refuses the run; the others are told.
Result<> requireNoRefusal(const std::vector<PreflightFinding> &findings, RunTrigger trigger);

} // namespace docsweep
