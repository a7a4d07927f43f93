// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/sweep/backends.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace docsweep {

// What stands at a known place and is another database or bucket than before. Both calls ask database, storage and
// journal: blocking, worker threads only. Errors: those of the three.

/// Whatever is another one than before. A bucket that does not answer is left out; `storageCleanup` false: all are.
Result<std::vector<Stranger>> findStrangers(const ReadBackends &read, bool storageCleanup, std::stop_token stop);

/// From now on they are the same as before. Conflict where something else stands there meanwhile than was `shown`;
/// where a bucket does not answer nothing is accepted, and the error is the bucket's.
Result<> acceptStrangers(
    const ReadBackends &read, bool storageCleanup, const std::vector<Stranger> &shown, std::stop_token stop);

/// "Another bucket than before is at folder /srv/store/box." Any thread.
QString strangerText(const Stranger &stranger);
/// How many of its deletions stand still meanwhile; empty: none.
QString strangerPending(const Stranger &stranger);

} // namespace docsweep
