// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"
#include "core/vault/vaultupkeep.h"

namespace docsweep {

/// What looking after a vault came to.
struct VaultKept {
    VaultRemoved expired;
    VaultRemoved erased; ///< for other docsweeps that asked for it by the ledger
    qint64 answered = 0; ///< requests
};

/// Erases what other docsweeps have asked this vault to erase and answers them in the ledger, after telling it that
/// there is this vault, whose copies are kept for so long at most. A request whose copies are not all gone is not
/// answered: `erased` has the troubles. Under the run lock. Errors: as `Ledger`, as `eraseOwner`. Nothing to do where
/// the ledger has no place for such requests.
Result<VaultKept> answerErasures(
    Ledger &ledger, const VaultFolder &folder, Duration term, const Clock &clock, std::stop_token stop);

/// Ends the terms that are over and answers requests, under the run lock, which it takes. Errors: Conflict (a run is at
/// work, which does the same), as `expireVault` and `answerErasures`. Blocking; workers only.
Result<VaultKept> keepVault(
    const SweepBackends &backends, const VaultFolder &folder, Duration term, std::stop_token stop);

/// Whether some other docsweep waits for an answer of this vault. Takes no lock, changes nothing. Errors: as `Ledger`.
Result<bool> isAskedToErase(const SweepBackends &backends, const VaultFolder &folder, std::stop_token stop);

/// Asks all other docsweeps' vaults to erase a session. Nothing: the web app has no ledger. `own`: the vault of this
/// one; null: it has none. Errors: as `LedgerVaults::askForErasure`.
Result<std::optional<ErasureRequest>> askOthersToErase(
    const SweepBackends &backends, const SessionKey &session, const VaultFolder *own, std::stop_token stop);

} // namespace docsweep
