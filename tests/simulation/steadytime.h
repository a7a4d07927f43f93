// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <functional>

namespace docsweep::sim {

/// What this program's code takes for the time that passes while it works, and what happens where it sleeps. Inside a
/// wait of SQLite nothing may be thrown.
struct SteadyTime {
    std::function<Duration()> now;
    std::function<void(Duration)> onSleep; ///< between two pieces of work, say; may throw
    std::function<void(Duration)> onWait; ///< while another connection holds a lock
};

/// From now on std::chrono::steady_clock tells this time and nobody sleeps; with nothing in it, it is the machine's
/// again.
void useSteadyTime(SteadyTime time);

} // namespace docsweep::sim
