// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabasecaches.h"

#include "core/base/log.h"

#include <mutex>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kLongestPurging = std::chrono::seconds{3}; ///< after one removal; the outcomes wait for it

    /// Of a purge: the storage's own answer, which others need not get.
    bool isOfAKeyAlone(const StorageFault &fault)
    {
        return fault.mayBeOfAKey && fault.status < 500 && fault.error.kind != ErrorKind::Unauthorized
            && fault.code != "FeatureNotEnabled"_L1;
    }

} // namespace

void purgeCopies(SupabaseAccess &access, const Bucket &bucket, std::span<const RemovalRequest> requests,
    std::span<const Removal> removals, std::stop_token stop)
{
    {
        const std::lock_guard lock(access.project->mutex);
        if (!access.project->canPurge || !access.project->publicBuckets.contains(bucket))
            return;
    }
    QSet<ObjectKey> keys;
    for (size_t i = 0; i < requests.size(); ++i) {
        if (removals[i].outcome == RemovalOutcome::Removed && isAddressable(requests[i].key))
            keys.insert(requests[i].key);
    }
    const auto end = std::chrono::steady_clock::now() + kLongestPurging;
    std::mutex mutex;
    std::optional<StorageFault> why; // no more of them are asked; guarded by the mutex, as the next
    size_t told = 0;
    const auto forget = [&](SupabaseApi &api, const ObjectKey &key) {
        {
            const std::lock_guard lock(mutex);
            if (why || stop.stop_requested() || std::chrono::steady_clock::now() > end)
                return;
        }
        const StorageResult<StorageAnswer> purged = api.purge(bucket, key, stop);
        const std::lock_guard lock(mutex);
        if (purged)
            ++told;
        else if (!isOfAKeyAlone(purged.error()) && purged.error().error.kind != ErrorKind::Cancelled)
            why = purged.error();
    };
    std::vector<ObjectKey> all(keys.begin(), keys.end());
    if (!all.empty()) { // the first one says whether there is anything to ask
        forget(access.api, all.back());
        all.pop_back();
    }
    std::vector<SupabaseLanes::Job> jobs;
    for (const ObjectKey &key : all)
        jobs.emplace_back([&forget, &key](SupabaseApi &api) { forget(api, key); });
    if (!why && !jobs.empty() && !access.lanes->run(jobs)) {
        for (const SupabaseLanes::Job &job : jobs)
            job(access.api);
    }
    const QString left = u"bucket "_s + bucket + u" is public: caches were not told of "_s
        + QString::number(size_t(keys.size()) - told) + u" deleted files; copies may be served until they expire"_s;
    const std::lock_guard lock(access.project->mutex);
    if (!why && told < size_t(keys.size())) {
        logWarning(left);
    } else if (why && std::exchange(access.project->canPurge, false)) {
        const bool isNobodys = why->isUnknownRoute || why->code == "FeatureNotEnabled"_L1
            || why->error.kind == ErrorKind::Unauthorized || why->code == "NoSuchBucket"_L1;
        if (isNobodys)
            logInfo(u"bucket "_s + bucket
                + u" is public, and this storage purges no caches: copies of deleted files may be served from caches "
                  u"until they expire"_s);
        else
            logWarning(left + u"; they are told of no others until docsweep is started anew: "_s + why->error.text);
    }
}

} // namespace docsweep
