// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaseaccess.h"

namespace docsweep {

/// Looks at named objects: by the project's tables, or by listing what lies around them. On the thread of its store.
class SupabaseLookup {
public:
    using Found = QHash<ObjectKey, ObjectEntry>;
    using Versions = QHash<ObjectKey, std::vector<ObjectEntry>>; ///< of each key, in no order
    enum class AfterStop { End, LookOnce };

    explicit SupabaseLookup(SupabaseAccess &access)
        : m_access(access)
    {
    }
    /// `unversioned`: told where the tables answer.
    Result<Found> lookAt(const Bucket &bucket, std::vector<ObjectKey> keys, std::stop_token stop,
        std::optional<QSet<ObjectKey>> *unversioned = nullptr);
    Result<Versions> lookAtVersions(const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop);
    /// Those of these keys that there are, whatever a listing says.
    Result<QSet<ObjectKey>> stillThere(const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop,
        AfterStop afterStop = AfterStop::End);
    /// Those of these keys that cannot be removed without all that lies beneath them.
    Result<QSet<ObjectKey>> takingOthersAlong(
        const Bucket &bucket, std::span<const ObjectKey> sorted, std::stop_token stop);

private:
    Result<std::optional<std::vector<ObjectEntry>>> versionsFromRows(
        const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop);
    Result<size_t> lookAlong(const Bucket &bucket, std::span<const ObjectKey> keys, size_t mostPages, ListedRows rows,
        std::stop_token stop, Found &found);
    Result<> lookAtGroup(
        const Bucket &bucket, std::span<const ObjectKey> keys, ListedRows rows, std::stop_token stop, Found &found);
    Result<> walkVersions(
        const Bucket &bucket, std::span<const ObjectKey> sorted, std::stop_token stop, Versions &found);

    SupabaseAccess &m_access;
};

} // namespace docsweep
