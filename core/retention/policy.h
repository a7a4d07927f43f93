// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/names.h"

#include <optional>

namespace docsweep {

/// The rules of one run, fixed at its start. One cutoff for everything.
struct Policy {
    Instant cutoff; ///< server time minus the age: what is strictly before it is old
    Duration age{}; ///< for people; `cutoff` decides
    bool keepOutputs = false; ///< outputs stay
    bool keepActiveFiles = false; ///< old objects of live sessions stay
    bool storageCleanup = true; ///< false: only rows go
    std::optional<SessionKey> onlySession; ///< one session, whatever its age, and nothing else
    bool keepOldVersions = false; ///< older versions of files stay, but for those of a file that goes

    bool operator==(const Policy &) const = default;
};

} // namespace docsweep
