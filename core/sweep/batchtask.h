// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/runcontext.h"

namespace docsweep {

/// One batch of a run, from its intent to its outcome, on the calling (pool) thread with connections of its own:
/// intent durable -> rows in one conditional transaction -> that durable -> look again -> objects -> outcome durable.
/// A stop is honoured before the intent and before every removal. Errors end the run: Conflict (the batch is not what
/// was sealed), Cancelled, and whatever the journal or the database refuse; what was begun is then settled by the next
/// run from the journal.
Result<> executeBatch(const RunContext &context, const PlanBatch &batch);

} // namespace docsweep
