// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/run.h"
#include "core/sweep/backends.h"

namespace docsweep {

/// Writes down that a run was refused before it had a plan or an intent: when, by whom it was begun, why. The same
/// refusal again (the same trigger, the same cause; somebody else's words are the same but for figures) is counted in
/// the row that is there, so that an hourly schedule fills no history. Nothing is written for what was stopped on
/// request, for another run that was in the way, and for a refusal that the journal has from `begun` on. Never fails
/// the caller; logs what went wrong. Blocking; a worker thread.
void recordRefusal(const ReadBackends &read, RunOrigin origin, const Error &error, Instant begun);

} // namespace docsweep
