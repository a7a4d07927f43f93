// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaseaccess.h"

namespace docsweep {

/// Caches may hold what a public bucket had: they are told of what was removed. Whether they forget it changes nothing
/// about what is gone. On the thread of the store.
void purgeCopies(SupabaseAccess &access, const Bucket &bucket, std::span<const RemovalRequest> requests,
    std::span<const Removal> removals, std::stop_token stop);

} // namespace docsweep
