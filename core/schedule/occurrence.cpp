// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/occurrence.h"

namespace docsweep {

using namespace Qt::StringLiterals;

QLatin1String outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Running:
        return "running"_L1;
    case Outcome::Ran:
        return "ran"_L1;
    case Outcome::Interrupted:
        return "interrupted"_L1;
    case Outcome::Stopped:
        return "stopped"_L1;
    case Outcome::MachineOff:
        return "machine-off"_L1;
    case Outcome::Paused:
        return "paused"_L1;
    case Outcome::Locked:
        return "locked"_L1;
    case Outcome::SwitchedOff:
        return "switched-off"_L1;
    case Outcome::QuietHours:
        return "quiet-hours"_L1;
    case Outcome::SwitchedOn:
        return "switched-on"_L1;
    case Outcome::ClockSetBack:
        return "clock-set-back"_L1;
    }
    return "unknown"_L1;
}

} // namespace docsweep
