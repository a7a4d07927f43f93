// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"

#include <map>
#include <mutex>

namespace docsweep {

/// What a MemoryObjectStore holds: the same for every instance that was given it. Safe from every thread.
class MemoryObjects {
public:
    struct Stored {
        QByteArray bytes;
        std::optional<Instant> createdAt;
        std::optional<Instant> updatedAt;
        qint64 sizeBytes = 0; ///< told to the outside; as large as wanted without the bytes
        quint64 generation = 0;
    };

    void addBucket(const Bucket &bucket);
    /// Puts or replaces, with times of the test's choice.
    void set(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::optional<Instant> createdAt,
        std::optional<Instant> updatedAt = {}, std::optional<qint64> sizeBytes = {});
    void erase(const Bucket &bucket, const ObjectKey &key);
    bool contains(const Bucket &bucket, const ObjectKey &key) const;
    /// Every key, in byte order.
    std::vector<ObjectKey> keys(const Bucket &bucket) const;
    /// The time that objects stored from now on get.
    void setNow(Instant now);
    /// By so much its clock is behind whoever measures it.
    void setClockBehind(Duration behind);

    /// What the bucket says it is from now on. Without it: no mark until it gets one, and a place of its own.
    void setIdentity(const Bucket &bucket, const BucketId &identity);

    /// Every removal of this key is answered with Refused and this text.
    void refuse(const ObjectKey &key, const QString &why);
    /// A problem that every listing reports; the keys that start with its prefix are not listed.
    void hide(const ListProblem &problem);

private:
    friend class MemoryObjectStore;
    using Keys = std::map<ObjectKey, Stored>;

    mutable std::mutex m_mutex; ///< guards all below
    std::map<Bucket, Keys> m_buckets;
    std::map<Bucket, BucketId> m_identities;
    std::map<ObjectKey, QString> m_refused;
    std::vector<ListProblem> m_hidden;
    std::optional<Duration> m_clockBehind;
    Instant m_now = fromMicros(1'700'000'000'000'000);
    quint64 m_generation = 0;
};

/// A store without a disk. Threads as ObjectStore.
class MemoryObjectStore final : public ObjectStore {
public:
    explicit MemoryObjectStore(std::shared_ptr<MemoryObjects> objects);

    ObjectStoreTraits traits() const override;
    Result<> checkBucket(const Bucket &bucket, std::stop_token stop) override;
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override;
    std::optional<Duration> clockAhead() const override { return m_clockAhead; }
    bool measureClock(const Bucket &bucket, const Clock &clock, std::stop_token stop) override;
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override;
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override;
    Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) override;
    Result<ObjectHead> stream(const Bucket &bucket, const ObjectKey &key, const QByteArray &version,
        std::stop_token stop, const ObjectSink &sink) override;
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop) override;
    Result<> put(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop) override;
    Result<StoredObject> putNew(
        const Bucket &bucket, const NewObject &object, const ByteSource &source, std::stop_token stop) override;
    Result<> mark(const Bucket &bucket, std::stop_token stop) override;

private:
    Result<MemoryObjects::Keys *> find(const Bucket &bucket) const;
    Result<BucketId *> findIdentity(const Bucket &bucket) const;
    Removal removeOne(MemoryObjects::Keys &keys, const RemovalRequest &request) const;

    std::shared_ptr<MemoryObjects> m_objects;
    std::optional<Duration> m_clockAhead; ///< as measured
};

} // namespace docsweep
