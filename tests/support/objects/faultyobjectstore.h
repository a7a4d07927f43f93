// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"
#include "tests/support/objects/faultplan.h"

namespace docsweep {

/// A store whose n-th call fails as planned; every other call is the inner store's. Threads as the inner store.
class FaultyObjectStore final : public ObjectStore {
public:
    FaultyObjectStore(std::unique_ptr<ObjectStore> inner, SharedFaultPlan plan);

    ObjectStoreTraits traits() const override;
    Result<> checkBucket(const Bucket &bucket, std::stop_token stop) override;
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override;
    /// PartialEffect: a part of the listing is given, then the error.
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override;
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override;
    Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) override;
    /// PartialEffect, AfterEffect: all of it is given, then the error.
    Result<ObjectHead> stream(const Bucket &bucket, const ObjectKey &key, const QByteArray &version,
        std::stop_token stop, const ObjectSink &sink) override;
    Result<std::vector<ObjectEntry>> lookAtAll(
        const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop) override;
    bool isSameObject(const QByteArray &version, const QByteArray &other) const override
    {
        return m_inner->isSameObject(version, other);
    }
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop) override;
    Result<> put(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop) override;
    Result<StoredObject> putNew(
        const Bucket &bucket, const NewObject &object, const ByteSource &source, std::stop_token stop) override;
    Result<> mark(const Bucket &bucket, std::stop_token stop) override;

private:
    Result<std::vector<Removal>> removeEverySecond(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop);

    std::unique_ptr<ObjectStore> m_inner;
    SharedFaultPlan m_plan;
};

} // namespace docsweep
