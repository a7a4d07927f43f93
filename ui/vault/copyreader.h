// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"
#include "core/restore/restoreground.h"

namespace docsweep {

/// Readers that give out one copy of the vault, whatever object they are asked for: for a preview. Each opens the vault
/// on the thread that asks.
ObjectReaderFactory copyReaders(VaultReaderFactory vault, const VaultCopy &copy);

} // namespace docsweep
