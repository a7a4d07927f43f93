// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/lastlook.h"

#include <functional>

namespace docsweep {

/// What decided that candidates may go, and how it is decided anew. `look` outlives the removal; `again` runs on the
/// thread of the removal.
struct RemovalDecision {
    const LastLook &look;
    std::function<Result<LastLook>(std::span<const RemovalCandidate>)> again;
    std::function<bool()> isOutdated; ///< somebody has held or released something since; asked before another request
};

/// Removes these objects, bucket by bucket, and answers an outcome for each, in order of the candidates. Pending ones
/// and those whose rows are gone never end as Failed: they wait until the store has confirmed them gone; so does
/// whatever was not tried because the run lock was lost. Never fails as a whole.
/// `store` may be null when the storage is away: then everything is Pending. `again`, where given, gets those that have
/// no outcome, since the storage went away and is back: they are to be looked at and removed once more. Whatever would
/// be asked for after the look is too old (another bucket, a repetition, a half of a request that was refused) is
/// looked at again first; what is not to go any more is left alone, or in `again`.
std::vector<ItemOutcome> removeObjects(ObjectStore *store, const RunContext &context,
    std::span<const RemovalCandidate> items, const RemovalDecision &decision,
    std::vector<RemovalCandidate> *again = nullptr);

/// How often what the storage was away for is tried again in one batch.
inline constexpr int kMostRepetitions = 3;

/// A store for one thread, with its buckets checked, and which they are; null when the storage is away (then `storage`
/// says why). Errors: NotFound (no such bucket), BadConfig: nothing may be deleted anywhere.
struct OpenedStore {
    std::unique_ptr<ObjectStore> store;
    QMap<Bucket, BucketId> buckets;
};
Result<OpenedStore> openStore(const SweepBackends &backends, StorageHealth &storage, std::stop_token stop);

/// Another store of the same buckets, without asking for them again.
Result<std::unique_ptr<ObjectStore>> openAnotherStore(
    const SweepBackends &backends, const QMap<Bucket, BucketId> &buckets);

} // namespace docsweep
