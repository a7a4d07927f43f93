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
class SupabaseLanes;

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
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop) override;
    void trust(RemovalTrust *trust) override { m_trust = trust; }
    Result<> put(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop) override;
    Result<QList<Bucket>> buckets(std::stop_token stop) override;
    Result<QString> listingWay(const Bucket &bucket, std::stop_token stop) override;
    std::optional<std::chrono::milliseconds> awaited() const override;
    std::optional<Duration> clockAhead() const override { return m_api.clockAhead(); }

private:
    using Found = QHash<ObjectKey, ObjectEntry>;
    Result<bool> usesRows(const Bucket &bucket, std::stop_token stop);
    Result<StorageRows *> rows();
    ListingWatch watch(const Bucket &bucket) const;
    Result<std::optional<Error>> objectionToRows(const BucketFacts &facts, std::stop_token stop);
    Result<BucketFacts> askForBucket(const Bucket &bucket, std::stop_token stop);
    Result<bool> mayBeHidden(const Bucket &bucket, std::stop_token stop);
    Result<> requireBucket(const Bucket &bucket, std::stop_token stop);
    void noteBucket(const BucketFacts &facts);
    Result<bool> keepsVersions(const Bucket &bucket, std::stop_token stop);
    Result<> listRows(
        const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage);
    Result<> listByRows(
        const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage);
    Result<> listByApi(
        const Bucket &bucket, const ObjectKey &prefix, ListedRows rows, std::stop_token stop, const PageSink &onPage);
    Result<> listLevels(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage);
    Result<std::vector<ListProblem>> whatMayBeHidden(
        const Bucket &bucket, const ObjectKey &prefix, bool showsSomething, std::stop_token stop);
    template <typename Ask>
    auto fromRows(const Bucket &bucket, std::stop_token stop, Ask ask)
        -> Result<std::optional<typename decltype(ask(std::declval<StorageRows &>()))::value_type>>;
    /// `unversioned`: told where the tables answer.
    Result<Found> lookAt(const Bucket &bucket, std::vector<ObjectKey> keys, std::stop_token stop,
        std::optional<QSet<ObjectKey>> *unversioned = nullptr);
    Result<size_t> lookAlong(const Bucket &bucket, std::span<const ObjectKey> keys, size_t mostPages, ListedRows rows,
        std::stop_token stop, Found &found);
    Result<> lookAtGroup(
        const Bucket &bucket, std::span<const ObjectKey> keys, ListedRows rows, std::stop_token stop, Found &found);
    enum class AfterStop { End, LookOnce };
    Result<QSet<ObjectKey>> stillThere(const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop,
        AfterStop afterStop = AfterStop::End);
    struct Removing;
    std::vector<ObjectKey> sortOut(Removing &it, bool byRows) const;
    Result<> lookAgain(const Bucket &bucket, Removing &it, const std::vector<ObjectKey> &unseen, std::stop_token stop);
    Result<QSet<ObjectKey>> takingOthersAlong(
        const Bucket &bucket, std::span<const ObjectKey> sorted, std::stop_token stop);
    Result<> keepWhatTakesOthersAlong(const Bucket &bucket, Removing &it, std::stop_token stop);
    struct Deletion;
    struct Rounds;
    void askAway(const Bucket &bucket, Rounds &rounds, std::stop_token stop);
    void settle(const Bucket &bucket, Removing &it, const Deletion &deletion, std::stop_token stop);
    std::vector<Deletion> halve(
        const Bucket &bucket, Removing &it, Rounds &rounds, const Deletion &deletion, std::stop_token stop);
    std::vector<Deletion> cut(std::vector<ObjectKey> keys, size_t most) const;
    std::vector<Deletion> takeAnswers(const Bucket &bucket, Removing &it, Rounds &rounds, std::stop_token stop);
    bool isStuck(
        const Bucket &bucket, Removing &it, Rounds &rounds, std::span<const Deletion> next, std::stop_token stop);
    void renewTrust(Removing &it, std::vector<Deletion> &next, std::stop_token stop);
    SupabaseApi::Moment trustedUntil() const;
    bool isTrustOver() const;
    bool isBack(const Bucket &bucket, std::stop_token stop);
    void learnLimit(size_t keys);
    void settleBrokenOff(const Bucket &bucket, Removing &it, const Deletion &deletion, std::stop_token stop);
    Result<> removeUndecided(const Bucket &bucket, Removing &it, std::stop_token stop);
    Result<std::vector<Removal>> removeFiles(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop);
    void purgeCopies(const Bucket &bucket, std::span<const RemovalRequest> requests, std::span<const Removal> removals,
        std::stop_token stop);

    // supabaseversions.cpp
    using Versions = QHash<ObjectKey, std::vector<ObjectEntry>>; ///< of each key, in no order
    struct Erasing;
    Result<std::vector<Removal>> removeVersions(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop);
    Result<std::optional<std::vector<ObjectEntry>>> versionsFromRows(
        const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop);
    Result<Versions> lookAtVersions(const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop);
    Result<> walkVersions(
        const Bucket &bucket, std::span<const ObjectKey> sorted, std::stop_token stop, Versions &found);
    void choose(Erasing &it, const Versions &there) const;
    void renewTrust(Erasing &it, std::vector<size_t> &targets, std::stop_token stop);
    std::optional<bool> erasesForGood(const Bucket &bucket) const;
    void noteErasing(const Bucket &bucket, bool isForGood);
    void tryOut(const Bucket &bucket, Erasing &it, std::vector<size_t> &targets, std::stop_token stop);
    void erase(const Bucket &bucket, Erasing &it, std::vector<size_t> targets, std::stop_token stop);
    void verify(const Bucket &bucket, Erasing &it, std::span<const size_t> targets, std::stop_token stop);
    Removal verdictOnMissing(const ObjectKey &key, bool isThere, bool wasThere) const;

    const std::shared_ptr<SupabaseProject> m_project;
    const std::shared_ptr<SupabaseLanes> m_lanes; ///< of all stores of the project that there are now
    SupabaseApi m_api;
    std::unique_ptr<StorageRows> m_rows;
    RemovalTrust *m_trust = nullptr;
    QHash<Bucket, BucketFacts> m_toldBuckets; ///< as the last answer told them; each is used once; guarded by the mutex
                                              ///< of the project
};

/// Stores of one project. Errors of the factory: BadConfig (address, key, CA file).
ObjectStoreFactory makeSupabaseStores(SupabaseStorageSettings settings);

} // namespace docsweep
