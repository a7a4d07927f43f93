// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>

namespace docsweep {

/// What the journal knows of this machine's clock: how it stood when a run last went on, and what runs were refused for
/// since then.
struct ClockNote {
    Instant wall; ///< of the run that went on
    QByteArray boot; ///< which start of the machine it was
    Duration passed{}; ///< since that start, by then
    Duration leap{}; ///< by which the clock was seen to have leapt since, unexplained until now; zero: it has not
    Instant leapSeen; ///< what the clock said then
    QByteArray toldBoot; ///< the start after which a run was refused for the clock alone; that happens once each

    bool operator==(const ClockNote &) const = default;
};

} // namespace docsweep
