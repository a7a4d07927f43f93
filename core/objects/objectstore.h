// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/identity.h"
#include "core/base/instant.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/objects/bucketlisting.h"
#include "core/objects/newobject.h"

#include <QList>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace docsweep {

/// What a bucket with a history keeps of one key.
enum class VersionRole {
    Current, ///< the file of today; the only one there is in buckets without a history
    Older, ///< a former file: another one took its place, or it was deleted
    Marker, ///< no file: it says that the key was deleted
};

/// What a store tells of one object.
struct ObjectEntry {
    ObjectKey key;
    std::optional<qint64> sizeBytes;
    std::optional<Instant> createdAt; ///< absent where the store has no such time (a folder)
    std::optional<Instant> updatedAt; ///< a folder: the file's modification time
    QByteArray version; ///< opaque; changes with the stored bytes where the store has such an id, else empty
    VersionRole role = VersionRole::Current;
    std::optional<Instant> archivedAt = {}; ///< when it ceased to be what its key names; absent: it is that now

    /// The time its age is counted from: the latest of them. An object without a readable time is never old.
    std::optional<Instant> changedAt() const { return laterOf(laterOf(createdAt, updatedAt), archivedAt); }
    bool operator==(const ObjectEntry &) const = default;
};

/// A part of a listing that could not be read; the rest of the listing went on.
struct ListProblem {
    ObjectKey prefix; ///< what is missing: every key that starts with this
    Error error;
};

struct ListPage {
    std::span<const ObjectEntry> entries; ///< in byte order of the key, after everything of the pages before
    std::span<const ListProblem> problems; ///< found while this page was made, in no order
};

/// Called on the thread that called `list`. Returning false ends the listing with Cancelled.
using PageSink = std::function<bool(const ListPage &)>;

/// What a store tells of an object whose bytes it gives out. Empty: it does not tell, or there is none.
struct ObjectHead {
    std::optional<qint64> sizeBytes;
    QByteArray contentType;
    QByteArray cacheControl;
    QByteArray tag; ///< changes with the bytes; compared with what a deletion's answer names, and kept nowhere
};

/// Who takes the bytes of an object: `begin` once, then each piece, of at most a megabyte, in order; on the thread that
/// called `stream`. An error of theirs ends the stream and is its result.
struct ObjectSink {
    std::function<Result<>(const ObjectHead &)> begin;
    std::function<Result<>(QByteArrayView)> write;
};

/// One of several objects whose bytes are asked for: as the arguments of `stream`.
struct StreamRequest {
    ObjectKey key;
    QByteArray version;
};

/// Who takes the bytes of several objects, one after the other; `at`: which of the requests. On the thread that called
/// `streamAll`.
struct StreamSinks {
    std::function<ObjectSink(size_t at)> of; ///< before each
    /// After each, with what `stream` would have answered. False: the rest is not wanted.
    std::function<bool(size_t at, const Result<ObjectHead> &head)> ended;
};

/// What a verdict says of an object. It is removed only as long as this holds.
struct RemovalRequest {
    ObjectKey key;
    std::optional<qint64> sizeBytes; ///< known from the scan: must still be this size
    std::optional<Instant> changedAt; ///< known from the scan: must still be this time, be it in the future
    QByteArray version; ///< known from the scan: must still be this version; with one and without a time it must have
                        ///< no readable time still
    Instant notAfter; ///< of what no scan has seen: nothing that changed later than this is touched
    std::optional<Instant>
        seenAt{}; ///< when these facts were read; where looking again is dear, a store may trust fresh ones
    bool attributesMayDiffer = false; ///< a change of mode, owner or names alone is none
    bool onlyWithItsFile = false; ///< an older version that goes only because the file of its key does
    /// ObjectHead::tag of its copy. Where the answer to the deletion names another one, what went was not what was
    /// copied. Empty: nobody knows, or there is no copy.
    QByteArray tag = {};
    /// The time of what was copied, where nobody remembers its tag: an answer that names another time tells the same.
    std::optional<Instant> copyChangedAt = {};
};

/// What of a request no longer holds.
enum class Difference {
    None,
    Kind, ///< it is no file
    Size,
    Unreadable, ///< its time cannot be read
    Time,
    TooNew, ///< changed after `notAfter`
    Content, ///< another object of the same name
    Attributes, ///< touched, or rewritten and its time put back
};

enum class RemovalOutcome {
    Removed, ///< the store confirmed it, or a look-up proves it absent after our removal
    AlreadyGone, ///< a look-up proves it was absent before
    Changed, ///< not what the request described: left alone
    Refused, ///< still there, and the store will not let us
    Failed, ///< still there or unknown; a repetition may help
    Impossible, ///< no object of this store can have such a key, so there is nothing to remove
};

struct Removal {
    RemovalOutcome outcome = RemovalOutcome::Failed;
    Why why; ///< for all but Removed and AlreadyGone: what was seen, and the likely cause
    Difference difference = Difference::None; ///< for Changed
    bool wasStopped = false; ///< for Failed: by the stop token, before anything was tried
    /// For Failed: the store was away and is back, or what decided is too old; look again and ask again.
    bool isWorthAnother = false;
    bool wasAnother = false; ///< for Removed: the answer names another content than the request's tag: it has no copy
};

/// Who has decided that objects may go, and by how fresh facts. A store asks before it repeats a removal, or begins
/// another part of one, later than that; the first try of a part may go without. On the thread that called `remove`.
class RemovalTrust {
public:
    virtual ~RemovalTrust() = default;
    /// What decided is too old from then on.
    virtual std::chrono::steady_clock::time_point until() const = 0;
    /// Looks again. Answers those of these keys that may still go; `until` is another one then.
    virtual Result<QSet<ObjectKey>> renew(std::span<const ObjectKey> keys, std::stop_token stop) = 0;
};

/// Whether a bucket keeps what is overwritten and deleted there.
enum class Versioning {
    Disabled, ///< it keeps nothing
    Enabled, ///< all of it
    Suspended, ///< what was written while it was enabled
};

/// What a storage does by itself with older versions.
struct LifecycleRule {
    int days = 0; ///< older versions go so many days after they were archived
    std::optional<int> newerKept; ///< but for so many of the newest
    bool isOn = true;

    bool operator==(const LifecycleRule &) const = default;
};

/// What a bucket does with what is overwritten and deleted there.
struct BucketHistory {
    Versioning versioning = Versioning::Disabled;
    std::vector<LifecycleRule> rules;
    bool isPublic = false; ///< caches may hold copies of its files

    bool keepsVersions() const { return versioning != Versioning::Disabled; }
    bool operator==(const BucketHistory &) const = default;
};

/// How a store likes to be used.
struct ObjectStoreTraits {
    int maxConnections = 1; ///< how many instances may work at once
    int removeBatch = 500; ///< the most keys of one `remove`
    bool mayHide = false; ///< "nothing there" can also mean a fault or a missing right: named objects are looked up
    bool maySwap = false; ///< another bucket may take the place of one at any moment, unseen: a folder
    QString name; ///< for people, without secrets: "folder /srv/store"
};

/// Where documents live, the half that cannot change anything. Blocking; call from worker threads only. Each instance
/// serves one thread at a time.
class ObjectReader {
public:
    virtual ~ObjectReader() = default;
    virtual ObjectStoreTraits traits() const = 0;

    /// That the bucket exists and can be listed. Errors: NotFound (no such bucket), Unauthorized, Unavailable.
    virtual Result<> checkBucket(const Bucket &bucket, std::stop_token stop) = 0;

    /// Which bucket it is; changes nothing. Errors: as `checkBucket`.
    virtual Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) = 0;

    /// From now on this bucket must be that one; where another one has taken its place, every call on it is Unavailable
    /// and says so. A store whose buckets cannot be replaced unseen does nothing.
    virtual void expect(const Bucket &, const BucketId &) { }

    /// Every object whose key starts with `prefix` (empty: all), in byte order of the whole key, in pages of at most
    /// 1000 entries. What cannot be read is reported as a problem of its page and the rest goes on; only a bucket that
    /// cannot be read at all is an error. Errors: NotFound (no such bucket), Unauthorized, Unavailable, Cancelled.
    virtual Result<> list(
        const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) = 0;

    /// As `list`, with all that a bucket with a history keeps: one key comes several times, one after the other, its
    /// file of today first, then by the time at which it was archived, newest first.
    virtual Result<> listVersions(
        const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
    {
        return list(bucket, prefix, stop, onPage);
    }

    /// What the bucket does by itself with what is overwritten and deleted there. Errors: as `checkBucket`.
    virtual Result<BucketHistory> history(const Bucket &, std::stop_token) { return BucketHistory(); }

    /// One object as it is now; nothing when it does not exist. Errors: Unauthorized, Unavailable, BadData.
    virtual Result<std::optional<ObjectEntry>> look(
        const Bucket &bucket, const ObjectKey &key, std::stop_token stop) = 0;

    /// The bytes of one object, at most `limitBytes` of them from its beginning. Errors: NotFound, Unauthorized, …
    virtual Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) = 0;

    /// All the bytes of one object, never whole in memory. `version` as a listing told it, or empty: what the key
    /// names; in a bucket with a history that version. What is another object meanwhile, or was while it was read, is
    /// Conflict. An error may come after any piece, and what the sink has got by then is to be thrown away.
    /// Errors: NotFound (no such object), Unauthorized, Unavailable, Conflict, BadData, Io, Cancelled, the sink's.
    virtual Result<ObjectHead> stream(const Bucket &bucket, const ObjectKey &key, const QByteArray &version,
        std::stop_token stop, const ObjectSink &sink);

    /// The same of several, one after the other in this order; each fails for itself. A store that can do it sooner
    /// than by as many calls does.
    virtual void streamAll(
        const Bucket &bucket, std::span<const StreamRequest> requests, std::stop_token stop, const StreamSinks &sinks);

    /// Whether two versions that this store told are of one object, whatever became of its attributes since.
    virtual bool isSameObject(const QByteArray &version, const QByteArray &other) const { return version == other; }

    /// All that is there now under these keys, of a bucket with a history every version; in no order. A key of which
    /// there is nothing is missing. Errors: as `look`.
    virtual Result<std::vector<ObjectEntry>> lookAtAll(
        const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop);

    /// The buckets there are, for people, where the store can tell. Errors: as `checkBucket`.
    virtual Result<QList<Bucket>> buckets(std::stop_token) { return QList<Bucket>(); }

    /// How this bucket is listed, where there is more than one way. May ask the store. Errors: as `list`.
    virtual Result<BucketListing> listingWay(const Bucket &, std::stop_token) { return BucketListing(); }

    /// How much longer this store is awaited, since it has gone away; nothing while it is there. From any thread.
    virtual std::optional<std::chrono::milliseconds> awaited() const { return std::nullopt; }

    /// How far this machine's clock was ahead of the store's at its last answer, where it told the time.
    virtual std::optional<Duration> clockAhead() const { return std::nullopt; }
};

/// Where documents live, with the right to delete. Threads as `ObjectReader`.
class ObjectStore : public ObjectReader {
public:
    /// Removes up to `traits().removeBatch` exact keys of one bucket, each only while it is what its request says, and
    /// answers one Removal per request, in the same order. Repeating a call is safe. After an error any part of the
    /// batch may be gone. A stopped token never begins a removal: objects not tried are Failed ("stopped on request").
    /// What the store refuses for one of the objects costs that one alone: it is Refused with the store's words, and
    /// the others go. A store that goes away is awaited as long as its patience says. Errors: Unauthorized, Unavailable
    /// (nothing at all could be tried), NotFound (no such bucket), Cancelled.
    virtual Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop) = 0;

    /// Who is asked in the `remove` calls that follow; null: nobody. Outlives them. A store whose removals are over at
    /// once does nothing.
    virtual void trust(RemovalTrust *) { }

    /// Stores a new object; never overwrites. For test data and for putting things back.
    /// Errors: Conflict (the key exists), Unauthorized, Unavailable, Io, BadData (a key the store cannot hold).
    virtual Result<> put(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop) = 0;

    /// The same of any size, streamed, with its type and cache control, and its time where the store can set one. Never
    /// over something that is there. Repeating a call after an error is safe; it may then be a Conflict with what the
    /// first one stored. Errors: as `put`, and those of the source.
    virtual Result<StoredObject> putNew(const Bucket & /*bucket*/, const NewObject & /*object*/,
        const ByteSource & /*source*/, std::stop_token /*stop*/)
    {
        return fail(ErrorKind::BadConfig, QStringLiteral("this storage takes nothing back"));
    }

    /// The same of several, each for itself. A store whose disk is waited for waits once for many of them. `stored`
    /// comes once for each, in any order, on the thread of the caller, when what it answers is as durable as after
    /// `putNew`; `source` as a source of `putNew`, of which several may have given all before the first is `stored`.
    virtual void putAll(const Bucket &bucket, std::span<const NewObject> objects,
        const std::function<ByteSource(size_t at)> &source, std::stop_token stop,
        const std::function<void(size_t at, const Result<StoredObject> &)> &stored)
    {
        for (size_t at = 0; at < objects.size(); ++at)
            stored(at, putNew(bucket, objects[at], source(at), stop));
    }

    /// What this bucket takes. May ask the store. Errors: as `checkBucket`.
    virtual Result<BucketRules> rules(const Bucket &, std::stop_token) { return BucketRules(); }

    /// Leaves a mark on a bucket that has none, where the store can: one that goes along when it is moved. What cannot
    /// be marked stays as it is, without an error. Errors: as `checkBucket`; Io.
    virtual Result<> mark(const Bucket &, std::stop_token) { return {}; }

    /// Where the times of its files are another machine's who does not tell the time (a folder on a network file
    /// system): makes a file there, looks at its time and removes it, so that `clockAhead` tells, of every instance in
    /// this process, and answers true. Else, and where that fails, does nothing.
    virtual bool measureClock(const Bucket &, const Clock &, std::stop_token) { return false; }
};

/// A fresh instance for one thread. May fail with BadConfig or Unavailable ("not configured").
using ObjectReaderFactory = std::function<Result<std::unique_ptr<ObjectReader>>()>;
using ObjectStoreFactory = std::function<Result<std::unique_ptr<ObjectStore>>()>;

} // namespace docsweep
