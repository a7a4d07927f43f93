// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaselookup.h"

namespace docsweep {

/// Removes objects from a bucket that keeps versions. Deleted by its key an object is only hidden behind a mark, and
/// the bytes stay; so it is deleted by its version. When what a key names goes, the newest version that is left takes
/// its place: older versions go first, and what the key names goes only when nothing else of it is left. On the thread
/// of its store.
class SupabaseVersionRemoval {
public:
    SupabaseVersionRemoval(SupabaseAccess &access, SupabaseLookup &lookup)
        : m_access(access)
        , m_lookup(lookup)
    {
    }
    /// Errors: as `ObjectStore::remove`.
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop);

private:
    struct Erasing;
    void choose(Erasing &it, const SupabaseLookup::Versions &there) const;
    void renewTrust(Erasing &it, std::vector<size_t> &targets, std::stop_token stop);
    std::optional<bool> erasesForGood(const Bucket &bucket) const;
    void noteErasing(const Bucket &bucket, bool isForGood);
    void tryOut(const Bucket &bucket, Erasing &it, std::vector<size_t> &targets, std::stop_token stop);
    void erase(const Bucket &bucket, Erasing &it, std::vector<size_t> targets, std::stop_token stop);
    void verify(const Bucket &bucket, Erasing &it, std::span<const size_t> targets, std::stop_token stop);

    SupabaseAccess &m_access;
    SupabaseLookup &m_lookup;
};

} // namespace docsweep
