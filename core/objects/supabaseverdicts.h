// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaseobjectstore.h"

namespace docsweep {

// What became of an object that was asked away, by what the storage said and what a look-up shows.

/// A key that was asked for and not named by the answer.
Removal verdictOnMissing(const KeyRights &rights, const ObjectKey &key, bool isThere, bool wasThere);
/// It was asked to delete for good: the bucket has kept versions since a moment ago, or its server never said so.
Removal archivedOnly(const ObjectKey &key);
/// Nobody could look whether it is gone.
Why goneOrNot(const Why &why);
/// It is there, although the server may still be at it.
Why stillThereAfter(const Why &why);
/// The storage refuses to delete it; `kind` takes the key and what was said. What the storage said is the closest
/// cause, unless that is no more than a status.
Why refusedBy(const StorageFault &fault, CauseKind kind, const ObjectKey &key);

} // namespace docsweep
