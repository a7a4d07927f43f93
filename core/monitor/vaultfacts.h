// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/restore/restore.h"
#include "core/sweep/vaultstate.h"

#include <optional>
#include <vector>

namespace docsweep {

/// What can be known of the vault and of restores without the private key. A value.
struct VaultFacts {
    std::optional<VaultState> state; ///< nothing: no vault is set, or it could not be looked at
    std::optional<Error> problem; ///< why it could not
    bool isTermKnown = false; ///< whether the next can be trusted
    std::optional<Instant> overdueSince; ///< a term is over, and its copies are there all the same
    Cause small = {}; ///< why the newest plan does not fit: VaultTakesNothing, VaultTakesPart; Unknown: it does
    std::optional<std::vector<Restore>> open; ///< restores that were cut off; nothing: that cannot be read
    bool isKeyHere = false; ///< a file with the private key lies in the home

    bool isFailing() const { return problem.has_value(); }
};

/// Looks at the folder of the vault, the book of restores and, for the room, at the newest plan (null: not at it).
/// What cannot be read stays unknown. Changes nothing. Blocking; a worker thread.
VaultFacts readVaultFacts(const QString &home, const VaultSettings &vault, Journal *journal, const Clock &clock);

/// Of an open restore, how many items have not come back and are not settled otherwise.
qint64 openItems(const Restore &restore);

/// What there is to say of one that was cut off: RestoreCutOff, or RestoreWaitsForKey where the key is not here.
Cause openRestoreCause(const Restore &restore, bool isKeyHere);

} // namespace docsweep
