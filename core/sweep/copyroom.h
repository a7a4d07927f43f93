// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/journal/journal.h"

#include <optional>
#include <span>

namespace docsweep {

/// What copies of a part of a plan would be, as far as the plan tells: rows are estimated.
struct CopySize {
    qint64 bytes = 0; ///< to be read from the storage
    qint64 inVault = 0; ///< that they take there, at most

    bool operator==(const CopySize &) const = default;
};
CopySize copySizeOf(const RunSize &size);

/// Why a vault with so much room is too small for this part of a plan: VaultTakesNothing, or VaultTakesPart. Unknown:
/// it is not. Errors: as Journal.
Result<Cause> tooSmallFor(
    Journal &journal, PlanId plan, std::span<const SeqRange> scope, const RunSize &size, qint64 roomBytes);

/// The same of the vault of these settings, without making one or changing it. One that is not there yet has the room
/// that it may take. Errors also: of the vault.
Result<Cause> smallVault(
    const VaultSettings &vault, Journal &journal, PlanId plan, std::span<const SeqRange> scope, const RunSize &size);

} // namespace docsweep
