// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultreader.h"

#include <QSet>

#include <span>

namespace docsweep {

/// What taking copies out of a vault came to.
struct VaultRemoved {
    int containers = 0; ///< whole ones
    qint64 items = 0;
    qint64 bytes = 0; ///< that their files took
    std::vector<VaultTrouble> troubles; ///< what is still there, and why
};

/// What a look at every byte says.
struct VaultVerified {
    int containers = 0;
    qint64 items = 0; ///< looked at; without the private key only their places
    qint64 bytes = 0;
    std::vector<VaultTrouble> troubles;
};

/// What keeps a vault's promises. All calls are crash-safe: killed at any instant, a repetition finishes. Keys go
/// first: overwritten, to the disk, then the bytes. One call at a time for the containers of one web app: under its
/// run lock. Containers that another web app's run writes into the same vault are left alone by `expireVault`. Errors:
/// as `vaultTime`; Io; Cancelled.

/// When copies go next, and when the last of them go; nothing: there are none.
struct VaultTerms {
    std::optional<Instant> first;
    std::optional<Instant> last;
};
/// By what the key files say; changes nothing.
Result<VaultTerms> termsOf(const VaultFolder &folder);

/// Every container whose term is over at this time goes, and what an expiry that was cut off left. Notes the time.
Result<VaultRemoved> expireVault(
    const VaultFolder &folder, const Clock &clock, std::stop_token stop, ClockTrust trust = ClockTrust::AsNoted);

/// The earliest term that was over by then, and of whose copies keys or bytes are there all the same; nothing: there
/// is none. Changes nothing, and asks neither for the clock nor for the right to write. Errors: Io.
Result<std::optional<Instant>> overdueSince(const VaultFolder &folder, Instant now);

/// Before these copies nothing may be deleted any more: their bytes go, and the keys of owners of whom nothing is left
/// in that container. Copies that are gone already are fine. For a container whose writer has closed or is gone.
Result<VaultRemoved> dropCopies(const VaultFolder &folder, std::span<const VaultCopy> copies);

/// After a crash: what follows the last batch that ended is cut off, with key slots that nothing uses, and every copy
/// whose number is not in `claimed` (those the journal knows as copied) is dropped. A container of which nothing is
/// left goes whole. NotFound with the cause VaultContainerUnknown: there is none, so nothing of it counts.
Result<VaultRemoved> dropUnclaimed(
    const VaultFolder &folder, const ContainerId &container, const QSet<qint64> &claimed);

/// The same for the tail alone.
Result<VaultRemoved> dropTail(const VaultFolder &folder, const ContainerId &container);

/// All copies of one session or orphan, of every run: their keys, then their bytes.
Result<VaultRemoved> eraseOwner(const VaultFolder &folder, const VaultOwner &owner, std::stop_token stop);

/// Looks at every byte: signatures, places, and with the private key (else null) every item's content.
Result<VaultVerified> verifyVault(std::shared_ptr<const VaultFolder> folder, const Clock &clock,
    const VaultPrivateKey &key, std::stop_token stop, ReadingOptions options = {});

} // namespace docsweep
