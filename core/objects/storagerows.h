// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaseapi.h"
#include "core/sql/postgreslogin.h"

#include <QHash>
#include <QSet>

namespace docsweep {

/// What the storage's own tables tell (storage.buckets, storage.objects): the same objects as the API, in the same
/// order and with the same times, but faster. Reads only; deleting is the API's. Blocking; each instance serves one
/// thread at a time. Errors as `sqlError`.
/// What the tables know of some keys.
struct ObjectsSeen {
    QHash<ObjectKey, ObjectEntry> entries; ///< those that there are
    QSet<ObjectKey> unversioned; ///< those of them whose row has no version: takingOthersAlong tells what that means
};

class StorageRows {
public:
    virtual ~StorageRows() = default;

    /// That all rows can be read. NotFound: no such tables in this database. Unauthorized: the user may not read them,
    /// or row-level security would hide some.
    virtual Result<> check() = 0;
    virtual Result<std::optional<BucketFacts>> bucket(const Bucket &name) = 0;
    /// Objects whose key begins with `prefix` and comes after `after`, in byte order. `withVersions`: as versionname.h
    /// has it.
    virtual Result<std::vector<ObjectEntry>> page(const Bucket &bucket, const ObjectKey &prefix, const ObjectKey &after,
        int limit, bool withVersions = false) = 0;
    /// Those of these keys that there are.
    virtual Result<ObjectsSeen> look(
        const Bucket &bucket, std::span<const ObjectKey> keys, bool withVersions = false) = 0;
    /// All that a bucket with a history keeps, after this entry; in the order of `ObjectReader::listVersions`.
    virtual Result<std::vector<ObjectEntry>> versions(
        const Bucket &bucket, const ObjectKey &prefix, const std::optional<ObjectEntry> &after, int limit) = 0;
    /// The same of these keys.
    virtual Result<std::vector<ObjectEntry>> versionsOf(const Bucket &bucket, std::span<const ObjectKey> keys) = 0;
    /// Those of these keys with which the storage would remove files of others: a row without a version has its path
    /// removed, and all that lies beneath.
    virtual Result<QSet<ObjectKey>> takingOthersAlong(const Bucket &bucket, std::span<const ObjectKey> keys) = 0;
};

using StorageRowsFactory = std::function<Result<std::unique_ptr<StorageRows>>()>;

/// Over PostgreSQL. Every read is a transaction of its own, read-only, with a time limit and without prepared
/// statements or anything else that a pooler in transaction mode would lose.
std::unique_ptr<StorageRows> makeStorageRows(const PostgresLogin &login);

} // namespace docsweep
