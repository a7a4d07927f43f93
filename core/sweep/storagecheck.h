// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/systemcheck.h"

namespace docsweep {

/// The storage's part of a system check: reach, clock, buckets, rights, what each way of listing sees, canaries.
class StorageCheck {
public:
    StorageCheck(const SweepBackends &backends, const StorageUnderCheck &storage, SystemCheck::Sink onPoint);

    /// Errors: Cancelled.
    Result<> run(std::stop_token stop);

private:
    Result<> checkBucket(ObjectStore &store, const Bucket &bucket, std::stop_token stop);
    Result<> countObjects(const Bucket &bucket, std::stop_token stop);
    Result<> sendCanary(ObjectStore &store, const Bucket &bucket, std::stop_token stop);
    void checkClock(const ObjectStore &store);
    void checkQuota();
    CheckMend mendFor(ObjectStore &store, const Error &error, std::stop_token stop) const;

    const SweepBackends &m_backends;
    const StorageUnderCheck &m_storage;
    const SystemCheck::Sink m_onPoint;
    bool m_clockIsTold = false;
    qint64 m_storedBytes = 0; ///< in the buckets that could be listed
};

} // namespace docsweep
