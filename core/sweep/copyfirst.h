// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/copying.h"

namespace docsweep {

/// Whether a pending deletion must have a copy before it goes in this run, and has none.
bool waitsForCopy(const RunContext &context, const PendingDeletion &pending);

/// Copies those of these pending deletions that wait for it, and answers those that may be tried now: all that were
/// not to be copied, and those that were, with their copies, which the journal knows. What has to wait on, or is not
/// what was ordered any more, is added to `others`. `place` null: the run keeps no copies.
/// Errors: of the journal; Cancelled.
Result<std::vector<PendingDeletion>> copyPending(const RunContext &context, CopyPlace *place, SessionReader &sessions,
    Journal &journal, ObjectReader *objects, std::span<const PendingDeletion> some,
    std::vector<PendingOutcome> &others);

/// As it was when it was copied; nothing: it was not.
std::optional<CopiedFacts> copiedFactsOf(const PlanItem &item);

} // namespace docsweep
