// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/shrink.h"

#include <algorithm>

namespace docsweep::sim {

namespace {

    bool hasFault(const Scenario &scenario, const PlaySettings &settings, const QString &kind)
    {
        const Played played = play(scenario, settings);
        return std::ranges::any_of(played.faults, [&kind](const Fault &fault) { return fault.kind == kind; });
    }

} // namespace

Scenario shrunk(Scenario scenario, const PlaySettings &settings, const QString &kind)
{
    bool isSmaller = true;
    while (isSmaller) {
        isSmaller = false;
        for (size_t count = std::max<size_t>(1, partCount(scenario) / 2); count > 0; count /= 2) {
            for (size_t part = 0; part < partCount(scenario);) {
                Scenario smaller = without(scenario, part, count);
                if (hasFault(smaller, settings, kind)) {
                    scenario = std::move(smaller);
                    isSmaller = true;
                } else {
                    part += count;
                }
            }
        }
    }
    return scenario;
}

} // namespace docsweep::sim
