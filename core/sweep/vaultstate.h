// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/config/settings.h"
#include "core/vault/vaultkeys.h"

#include <optional>

namespace docsweep {

/// How the vault of these settings stands, as whoever has its folder can see it; nothing is changed or made.
struct VaultState {
    bool isThere = false; ///< the first run with copies makes it
    VaultPublicKey key;
    qint64 copies = 0; ///< within their term
    qint64 usedBytes = 0;
    std::optional<qint64> leftBytes; ///< nothing: it is not there yet, and only the disk limits it
    std::optional<Instant> soonestEnd; ///< of the terms of what is kept
    std::optional<Instant> keptUntil; ///< the end of the latest term; nothing: nothing is kept
};

/// Errors: BadConfig (no key, or none that is one; a folder that cannot be the vault), Unauthorized (this user may not
/// write there), Io.
Result<VaultState> lookAtVault(const VaultSettings &vault, const Clock &clock);

} // namespace docsweep
