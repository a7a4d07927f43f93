// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/exchangeguards.h"
#include "core/objects/httpexchange.h"
#include "core/objects/listingwatch.h"
#include "core/objects/storagerows.h"

namespace docsweep {

/// How objects are found: by the API, or by reading the storage's tables, which is much faster.
enum class ListingPreference {
    Automatic, ///< by SQL where the database is provably the project's own and shows every row, else by the API
    Api,
    Sql, ///< an error where that is not so
};

struct SupabaseStorageSettings {
    SupabaseAddress address;
    ListingPreference listing = ListingPreference::Automatic;
    StorageRowsFactory rows; ///< empty: there is no database to ask
    RetryPolicy retry = defaultRetryPolicy();
    std::chrono::milliseconds patience{0}; ///< how long a storage that is away is awaited
    Duration longestListing = std::chrono::hours{24}; ///< of one bucket; a server that goes on and on is given up
    const Clock *clock = nullptr; ///< outlives the stores
};

/// Facts that a scan has read are trusted for this long; then objects are looked at again before they are removed.
/// Where SQL can be used they always are.
inline constexpr Duration kFactsTrusted = std::chrono::minutes{2};

/// What the key in use lets us see and do, as far as the key itself tells.
struct KeyRights {
    QString role; ///< "service_role", "anon", …; empty: it does not say
    bool seesAll = true; ///< false: policies may hide objects, and hidden looks like absent
};
KeyRights rightsOf(const Secret &key);

/// What all stores of one project share: limits, what was learned about the server, and how each bucket is listed.
class SupabaseProject;
class SupabaseAccess;

/// Objects of Supabase Storage. In a bucket with a history they are deleted version by version. Deleting always goes
/// through the API; what an answer does not name is looked up. `version` is the object's id, or as versionname.h has
/// it. Keys that are no UTF-8 are Refused. Source of all behaviour of the server: supabase/storage 1.11, see
/// `SupabaseApi` and the tests of this class.
class SupabaseObjectStore final : public ObjectStore {
public:
    SupabaseObjectStore(std::shared_ptr<SupabaseProject> project, std::unique_ptr<StorageExchange> exchange);
    ~SupabaseObjectStore() override;

    ObjectStoreTraits traits() const override;
    Result<> checkBucket(const Bucket &bucket, std::stop_token stop) override;
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override;
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override;
    Result<> listVersions(
        const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override;
    Result<BucketHistory> history(const Bucket &bucket, std::stop_token stop) override;
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override;
    Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) override;
    Result<ObjectHead> stream(const Bucket &bucket, const ObjectKey &key, const QByteArray &version,
        std::stop_token stop, const ObjectSink &sink) override;
    Result<std::vector<ObjectEntry>> lookAtAll(
        const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop) override;
    bool isSameObject(const QByteArray &version, const QByteArray &other) const override;
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop) override;
    void trust(RemovalTrust *trust) override;
    Result<> put(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop) override;
    Result<StoredObject> putNew(
        const Bucket &bucket, const NewObject &object, const ByteSource &source, std::stop_token stop) override;
    Result<BucketRules> rules(const Bucket &bucket, std::stop_token stop) override;
    Result<QList<Bucket>> buckets(std::stop_token stop) override;
    Result<BucketListing> listingWay(const Bucket &bucket, std::stop_token stop) override;
    std::optional<std::chrono::milliseconds> awaited() const override;
    std::optional<Duration> clockAhead() const override;

private:
    const std::unique_ptr<SupabaseAccess> m_access;
};

/// Stores of one project. Errors of the factory: BadConfig (address, key, CA file).
ObjectStoreFactory makeSupabaseStores(SupabaseStorageSettings settings);

} // namespace docsweep
