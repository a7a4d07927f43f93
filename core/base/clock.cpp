// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace docsweep {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

} // namespace docsweep
