// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaselookup.h"

namespace docsweep {

/// Removes files of a bucket without a history: they are looked at, asked away, and looked up where the answer does not
/// name them. On the thread of its store.
class SupabaseRemoval {
public:
    SupabaseRemoval(SupabaseAccess &access, SupabaseLookup &lookup)
        : m_access(access)
        , m_lookup(lookup)
    {
    }
    /// Errors: as `ObjectStore::remove`.
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop);

private:
    struct Removing;
    struct Deletion;
    struct Rounds;
    std::vector<ObjectKey> sortOut(Removing &it, bool byRows) const;
    Result<> lookAgain(const Bucket &bucket, Removing &it, const std::vector<ObjectKey> &unseen, std::stop_token stop);
    Result<> keepWhatTakesOthersAlong(const Bucket &bucket, Removing &it, std::stop_token stop);
    void askAway(const Bucket &bucket, Rounds &rounds, std::stop_token stop);
    void settle(const Bucket &bucket, Removing &it, const Deletion &deletion, std::stop_token stop);
    void settleBrokenOff(const Bucket &bucket, Removing &it, const Deletion &deletion, std::stop_token stop);
    std::vector<Deletion> halve(
        const Bucket &bucket, Removing &it, Rounds &rounds, const Deletion &deletion, std::stop_token stop);
    std::vector<Deletion> cut(std::vector<ObjectKey> keys, size_t most) const;
    std::vector<Deletion> takeAnswers(const Bucket &bucket, Removing &it, Rounds &rounds, std::stop_token stop);
    bool isStuck(
        const Bucket &bucket, Removing &it, Rounds &rounds, std::span<const Deletion> next, std::stop_token stop);
    void renewTrust(Removing &it, std::vector<Deletion> &next, std::stop_token stop);
    Result<> removeUndecided(const Bucket &bucket, Removing &it, std::stop_token stop);

    SupabaseAccess &m_access;
    SupabaseLookup &m_lookup;
};

} // namespace docsweep
