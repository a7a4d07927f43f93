// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/play.h"

namespace docsweep::sim {

/// The smallest world found that still has a fault of this kind.
Scenario shrunk(Scenario scenario, const PlaySettings &settings, const QString &kind);

} // namespace docsweep::sim
