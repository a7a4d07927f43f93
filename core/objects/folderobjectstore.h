// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/beneath.h"
#include "core/objects/objectstore.h"

#include <QHash>

#include <utility>

namespace docsweep {

/// Objects as the regular files of a local folder: ROOT/bucket/key, hidden files included. Nothing is kept between
/// calls, so a root that was unmounted or replaced is noticed: its bucket is NotFound, never empty.
///
/// ROOT itself is opened as configured, symbolic links included; a bucket may be a mounted file system but no symbolic
/// link; beneath the bucket no link is followed and no mounted folder entered, neither by listing nor by removing.
/// `version` is the file's inode and change time: on a file system whose inode numbers do not last (some in user space)
/// every file looks changed, and nothing is removed.
///
/// `remove` looks at a file and then unlinks it, two calls of the kernel with nothing in between; directories that it
/// emptied go too, but never the bucket. After a power cut removed files may be there again: the next scan finds them.
/// A mark is an extended attribute of the bucket's folder; a copy that takes those along has the same one.
/// Keys that leave the bucket ("..", absolute, an empty segment) are Impossible; as a prefix or for `look` and `read`
/// they are BadData.
class FolderObjectStore final : public ObjectStore {
public:
    explicit FolderObjectStore(const QString &root, PathResolution resolution = PathResolution::Kernel);

    ObjectStoreTraits traits() const override;
    Result<> checkBucket(const Bucket &bucket, std::stop_token stop) override;
    Result<QList<Bucket>> buckets(std::stop_token stop) override; ///< none are named; errors when the folder is away
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override;
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override;
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override;
    Result<std::vector<ObjectEntry>> lookAtAll(
        const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop) override;
    Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) override;
    Result<ObjectHead> stream(const Bucket &bucket, const ObjectKey &key, const QByteArray &version,
        std::stop_token stop, const ObjectSink &sink) override;
    void streamAll(const Bucket &bucket, std::span<const StreamRequest> requests, std::stop_token stop,
        const StreamSinks &sinks) override;
    bool isSameObject(const QByteArray &version, const QByteArray &other) const override;
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop) override;
    Result<> put(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop) override;
    Result<StoredObject> putNew(
        const Bucket &bucket, const NewObject &object, const ByteSource &source, std::stop_token stop) override;
    void putAll(const Bucket &bucket, std::span<const NewObject> objects,
        const std::function<ByteSource(size_t at)> &source, std::stop_token stop,
        const std::function<void(size_t at, const Result<StoredObject> &)> &stored) override;
    Result<BucketRules> rules(const Bucket &bucket, std::stop_token stop) override;
    Result<> mark(const Bucket &bucket, std::stop_token stop) override;
    void expect(const Bucket &bucket, const BucketId &id) override;
    std::optional<Duration> clockAhead() const override;
    bool measureClock(const Bucket &bucket, const Clock &clock, std::stop_token stop) override;

private:
    Result<Descriptor> openBucket(const Bucket &bucket) const;
    Result<> requireExpected(const Bucket &bucket, int folder) const;
    QString place(const Bucket &bucket) const;
    QString place(const Bucket &bucket, QByteArrayView key) const;

    const QString m_root;
    const PathResolution m_resolution;
    QHash<Bucket, BucketId> m_expected;
    mutable QHash<Bucket, std::pair<quint64, quint64>> m_seen; ///< device and inode of what was found to be expected
};

/// A store of the folder `root`, an absolute path. The folder is opened by each call, not now.
/// Errors: BadConfig for a path that is empty or not absolute.
Result<std::unique_ptr<ObjectStore>> makeFolderStore(const QString &root);

} // namespace docsweep
