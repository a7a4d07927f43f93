// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"
#include "core/sweep/counters.h"

namespace docsweep {

/// What to plan for. The cutoff is computed from the database server's clock when the plan begins.
struct PlanRequest {
    RetentionSettings retention;
    std::optional<SessionKey> onlySession;
};

/// Scans both sides in one pass and writes a sealed plan. Holds no object that can delete. Blocking; any worker thread.
class Planner {
public:
    explicit Planner(ReadBackends backends);

    /// Errors: BadConfig (SessionUnknown: the one session has neither a row nor an object), NotFound (database, table,
    /// bucket: nothing is planned), Unavailable and Unauthorized of the database, Io (journal), Cancelled. A storage
    /// that is unavailable is no error: the plan lists rows and the objects they name, and its statistics say why.
    Result<Plan> plan(const PlanRequest &request, ScanCounters &counters, std::stop_token stop) const;

    /// The same scan without a plan: only what is there.
    Result<ScanStatistics> survey(const PlanRequest &request, ScanCounters &counters, std::stop_token stop) const;

private:
    ReadBackends m_backends;
};

} // namespace docsweep
