// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"
#include "tests/simulation/universe.h"

#include <QHash>

namespace docsweep::sim {

class Oracle;

/// So long a store that removes by name alone goes by facts instead of looking again.
inline constexpr Duration kFactsTrusted = std::chrono::minutes{2};

/// What it says of a protected file.
inline const QString kProtected = QStringLiteral("it is protected");

/// The storage as a docsweep sees it. Buckets are listed page by page, each page as it is at that moment.
class SimulatedObjects final : public ObjectStore {
public:
    /// `failsRequests`: a request that names a protected file fails as a whole, and is halved, as Supabase's are.
    SimulatedObjects(Universe &universe, Oracle &oracle, int docsweep, bool failsRequests);

    ObjectStoreTraits traits() const override;
    Result<> checkBucket(const Bucket &bucket, std::stop_token stop) override;
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override;
    void expect(const Bucket &bucket, const BucketId &id) override;
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override;
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override;
    Result<ObjectHead> stream(const Bucket &bucket, const ObjectKey &key, const QByteArray &version,
        std::stop_token stop, const ObjectSink &sink) override;
    bool isSameObject(const QByteArray &version, const QByteArray &other) const override;
    Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) override;
    Result<std::vector<Removal>> remove(
        const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop) override;
    Result<> put(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop) override;
    Result<StoredObject> putNew(
        const Bucket &bucket, const NewObject &object, const ByteSource &source, std::stop_token stop) override;
    Result<> mark(const Bucket &bucket, std::stop_token stop) override;

private:
    /// A bucket as it is reached: a folder that was opened stays the same whatever is put in its place.
    struct Opened {
        BucketPlace *place = nullptr;
        std::shared_ptr<StoredBucket> bucket;
    };
    Result<Opened> open(const Bucket &bucket) const;
    BucketId idOf(const Opened &opened) const;
    /// What is to happen to it; nothing: it may go.
    std::optional<Removal> objection(const Opened &opened, const RemovalRequest &request, bool looks) const;

    Universe &m_universe;
    Oracle &m_oracle;
    const int m_docsweep;
    const bool m_failsRequests;
    QHash<Bucket, BucketId> m_expected;
};

} // namespace docsweep::sim
