// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/oracle.h"

namespace docsweep::sim {

struct Played {
    std::vector<Fault> faults;
    QStringList lines;
    qint64 calls = 0;
    qint64 events = 0; ///< that happened, crashes included
    qint64 runs = 0;
    qint64 deleted = 0; ///< rows and objects
};

struct PlaySettings {
    bool tellsCalls = false;
    std::set<QString> ignored; ///< kinds of faults
    bool holdsBindAll = false;
};

/// Plays one world to its end: its passes, then quiet sweeps until nothing more goes, then the last questions. The
/// same scenario is played the same each time. Makes its journals in a folder of its own, in memory where possible.
Played play(const Scenario &scenario, const PlaySettings &settings = {});

} // namespace docsweep::sim
