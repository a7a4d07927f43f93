// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"
#include "core/objects/storageexchange.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <span>

class QJsonObject;

namespace docsweep {

class SupabaseAnswers;

struct BucketFacts {
    Bucket id;
    std::optional<Instant> createdAt; ///< whole milliseconds
    bool isPublic = false;
    std::optional<Versioning> versioning; ///< absent: it was not told, so there is none
    std::optional<qint64> mostBytes = {}; ///< of one object; absent: only the server's own limit
    QStringList types = {}; ///< that it takes; empty: all
};

/// One of the versions of a key.
struct VersionName {
    ObjectKey key;
    QByteArray version; ///< the storage's own word for it
    bool operator==(const VersionName &) const = default;
};

/// Which rows a listing tells, and whether their `ObjectEntry::version` names the stored version besides the row
/// (versionname.h).
enum class ListedRows {
    Files,
    FilesWithVersions,
    AllVersions, ///< former ones and marks of deletion as well; of one key the newest first
};

/// A page of the flat listing: whole keys in byte order.
struct FlatPage {
    std::vector<ObjectEntry> entries;
    QString cursor; ///< for the next page
    bool hasNext = false; ///< false: this was the last one
};

/// A page of one level of the older listing: names relative to its folder.
struct LevelPage {
    std::vector<ObjectEntry> files; ///< `key` is the name
    std::vector<QByteArray> folders;
    int count = 0; ///< entries in it, of both kinds
};

struct DeletedKeys {
    std::vector<ObjectKey> keys; ///< as the answers named them, over all attempts that were answered
    std::vector<ObjectKey> archived; ///< only hidden behind a mark of deletion
    QHash<ObjectKey, QByteArray> tags; ///< of those that it told one for, as `withoutQuotes` writes it
    QHash<ObjectKey, Instant> times; ///< of those that it told one for, as ObjectEntry::changedAt, to the millisecond
    int attempts = 1;
    std::optional<StorageFault> fault; ///< what ended it; then any of the other keys may be gone as well
};

struct DeletedVersions {
    std::vector<VersionName> versions; ///< as the answer named them
    int attempts = 1;
    std::optional<StorageFault> fault;
};

template <typename T> using StorageResult = tl::expected<T, StorageFault>;

/// Whether a fault says that this server has no flat listing. Older servers take its address for an upload into a
/// bucket of that name, or refuse it for their database's version.
bool lacksFlatListing(const StorageFault &fault);

/// The requests of Supabase Storage that docsweep uses, typed. Keys go in and come out as they are; they are encoded
/// for addresses only here. Unknown fields, null metadata and null dates are taken as they come; times are whole
/// milliseconds. An answer that is not what the interface promises is a fault, never an empty result.
/// Source: supabase/storage, src/http/routes/object and /bucket. Threads: as its exchange.
class SupabaseApi {
public:
    SupabaseApi(std::unique_ptr<StorageExchange> exchange, const QString &host);
    ~SupabaseApi();

    StorageResult<BucketFacts> bucket(const Bucket &name, std::stop_token stop);
    StorageResult<QList<BucketFacts>> buckets(std::stop_token stop);

    /// Flat, by name: the only listing of the server's that is complete. At most 1000 entries.
    StorageResult<FlatPage> listFlat(const Bucket &bucket, const ObjectKey &prefix, const QString &cursor, int limit,
        std::stop_token stop, ListedRows rows = ListedRows::Files);

    /// The older listing: one level, case ignored, entries lost at the ends of pages. At most 1500 entries.
    StorageResult<LevelPage> listLevel(
        const Bucket &bucket, const ObjectKey &folder, int offset, int limit, bool ascending, std::stop_token stop);

    /// Exact keys, without duplicates, at most `kKeysPerDeletion`: one transaction of the server. `mostAttempts`: as in
    /// StorageCall, as `freshUntil`. A storage that is away is not awaited.
    static constexpr int kKeysPerDeletion = 500;
    using Moment = std::optional<std::chrono::steady_clock::time_point>;
    DeletedKeys remove(const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop,
        int mostAttempts = 0, Moment freshUntil = {});

    /// For good, in a bucket with a history. At most `kKeysPerDeletion`, in one request.
    DeletedVersions removeVersions(const Bucket &bucket, std::span<const VersionName> versions, std::stop_token stop,
        int mostAttempts = 0, Moment freshUntil = {});

    /// What the bucket does by itself with older versions; none where the server knows no such rules.
    StorageResult<std::vector<LifecycleRule>> lifecycle(const Bucket &bucket, std::stop_token stop);

    /// Has caches forget a public object: one try, soon given up. A fault with FeatureNotEnabled, or of an unknown
    /// route: there are none that it could reach.
    StorageResult<StorageAnswer> purge(const Bucket &bucket, const ObjectKey &key, std::stop_token stop);

    /// Which of these keys there are, by signing them (the addresses are thrown away). Any number.
    enum class Asking { Patiently, Once };
    StorageResult<QSet<ObjectKey>> present(
        const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop, Asking asking = Asking::Patiently);

    /// Nothing when there is none. BadData for a key that no address can hold (a segment "." or "..").
    /// `hasVersion`: whether its row names the stored file; older servers do not tell, which reads as no.
    StorageResult<std::optional<ObjectEntry>> info(
        const Bucket &bucket, const ObjectKey &key, std::stop_token stop, bool *hasVersion = nullptr);
    StorageResult<QByteArray> download(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop);
    /// A new object; one that is there is a fault. Type and cache control may be empty.
    StorageResult<StorageAnswer> upload(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes,
        std::stop_token stop, const QByteArray &contentType = {}, const QByteArray &cacheControl = {});

    // Resumable uploads (TUS 1.0.0), below /upload/resumable. Their refusals are plain text: the status tells.
    /// Answers the upload's name, which is the last segment of the address that the server tells; nothing is ever sent
    /// to an address of somebody else's choice.
    StorageResult<QByteArray> beginUpload(const Bucket &bucket, const ObjectKey &key, qint64 sizeBytes,
        const QByteArray &contentType, const QByteArray &cacheSeconds, std::stop_token stop);
    /// Answers where it stands afterwards.
    StorageResult<qint64> continueUpload(
        const QByteArray &upload, qint64 offset, const QByteArray &part, std::stop_token stop);
    StorageResult<qint64> uploadStands(const QByteArray &upload, std::stop_token stop);
    /// All of it, as it comes. `versionId`: of a bucket with a history, which one; empty: what the key names.
    StorageResult<StorageAnswer> stream(const Bucket &bucket, const ObjectKey &key, const QByteArray &versionId,
        const BodySink &sink, std::stop_token stop);

    /// How far this machine's clock was ahead of the server's at the last answer.
    std::optional<Duration> clockAhead() const { return m_clockAhead; }

private:
    StorageReply ask(const StorageCall &call, std::stop_token stop);
    StorageReply askJson(const char *verb, const QByteArray &path, const QByteArray &body, std::stop_token stop,
        int mostAttempts = 0, bool isPatient = true, Moment freshUntil = {});
    StorageReply askJson(const char *verb, const QByteArray &path, const QJsonObject &body, std::stop_token stop);
    tl::unexpected<StorageFault> strange(const StorageAnswer &answer, const QString &what) const;

    const std::unique_ptr<StorageExchange> m_exchange;
    const std::unique_ptr<SupabaseAnswers> m_answers;
    const QString m_host;
    std::optional<Duration> m_clockAhead;
};

/// A status as the storage words it; nothing for none. One that nobody knows yet keeps more rather than less.
std::optional<Versioning> versioningOf(const QString &word);

/// An eTag as it is compared: a header may have it weak, and each place quotes it.
QByteArray withoutQuotes(QByteArray tag);

/// A key or bucket in an address: each segment percent-encoded as UTF-8, slashes kept.
QByteArray encodedPath(const QByteArray &key);

/// That a key can stand in an address: no segment "." or "..", which clients and servers on the way resolve.
bool isAddressable(const ObjectKey &key);

} // namespace docsweep
