// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace docsweep {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

Duration SystemClock::steadyNow() const
{
    return std::chrono::floor<Duration>(std::chrono::steady_clock::now().time_since_epoch());
}

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace docsweep
