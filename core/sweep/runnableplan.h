// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/runground.h"

#include <vector>

namespace docsweep {

/// A plan that is whole and as it was sealed. Errors: Conflict; those of the journal.
Result<Plan> sealedPlan(Journal &journal, PlanId id);

/// That a plan is of this database and of these buckets, wherever they lie now.
Result<> requireSameWorld(const Plan &plan, const RunGround &ground, const QString &databaseName);

/// A plan that was made while the storage was away does not say of which bucket it is.
Result<> requireKnownBuckets(const Plan &plan, const std::vector<Stranger> &strangers);

} // namespace docsweep
