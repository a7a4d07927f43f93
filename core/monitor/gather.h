// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/monitor/assess.h"
#include "core/sweep/backends.h"

#include <stop_token>

namespace docsweep {

/// Looks up what alerts are made of, in the journal and by the database's clock. What cannot be read stays unknown, and
/// is logged. `run`: that has just ended. Blocking; a worker thread.
AlertFacts gatherFacts(const Settings &settings, const ReadBackends &read, const QString &databaseName,
    const std::optional<EndedRun> &run, std::stop_token stop);

/// What is stored by this plan's scan, without what the newest run freed where it was a run of this plan. Nothing where
/// the scan could not tell, or looked at one session.
std::optional<qint64> storedSince(const Plan &plan, Journal &journal);

} // namespace docsweep
