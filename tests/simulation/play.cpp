// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/play.h"

#include "tests/simulation/player.h"

namespace docsweep::sim {

Played play(const Scenario &scenario, const PlaySettings &settings)
{
    return Player(scenario, settings).play();
}

} // namespace docsweep::sim
