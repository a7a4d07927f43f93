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

} // namespace docsweep
