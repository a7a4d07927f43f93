// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/containerfile.h"
#include "core/vault/vaultupkeep.h"

#include <span>

namespace docsweep {

// How bytes leave a vault: what unlocks them first, overwritten and on the disk before anything else goes.

/// Both files: keys overwritten, removed, then the container. A part of it that is gone already is fine.
Result<> removeContainer(const VaultFolder &folder, const ContainerId &id);

/// Overwrites these slots of a key file, to the disk.
Result<> eraseSlots(const VaultFolder &folder, const ContainerId &id, std::span<const quint32> slotNumbers);

/// Marks these items as gone, overwrites what their streams begin with, to the disk, and gives their room back.
Result<> eraseItems(const VaultFolder &folder, const ContainerFile &file, std::span<const ListedItem> items);

/// Takes items out of a container with all that only they need: slots of whom nothing else is kept, and the container
/// where nothing else is kept in it. Adds to `removed`.
Result<> removeItems(
    const VaultFolder &folder, const ContainerFile &file, std::span<const ListedItem> items, VaultRemoved *removed);

/// What both files of a container take on the disk.
qint64 roomOfContainer(const VaultFolder &folder, const ContainerId &id);

} // namespace docsweep
