// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restore.h"
#include "core/vault/vaultreader.h"

#include <vector>

namespace docsweep {

/// What whoever has the folder can see of one run's copies: its containers (one for each worker) taken together.
struct VaultRun {
    qint64 run = 0; ///< as the journal that deleted them numbers it
    Instant madeAt;
    Instant termEnd;
    QByteArray signer; ///< which docsweep it was
    std::vector<ContainerId> containers;
    qint64 sessions = 0;
    qint64 files = 0;
    qint64 bytes = 0; ///< of what was copied
    std::vector<Cause> warnings;

    qint64 items() const { return sessions + files; }
    bool operator==(const VaultRun &) const = default;
};

/// The runs whose copies can be given out at this time, newest first.
std::vector<VaultRun> runsOf(const std::vector<VaultContainer> &containers, Instant now);

/// A vault as it can be seen without its private key.
struct VaultLook {
    std::vector<VaultRun> runs;
    QByteArray own; ///< signs the containers of this installation; empty: none yet
    qint64 usedBytes = 0; ///< on the disk
    std::vector<Cause> troubles; ///< what cannot be read
    std::vector<Restore> unfinished; ///< restores that were cut off

    qint64 items() const;
    qint64 bytes() const;
    Instant lastEnd() const; ///< when the last copy goes; that of no runs is the epoch
};

} // namespace docsweep
