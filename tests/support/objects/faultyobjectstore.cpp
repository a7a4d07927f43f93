// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/objects/faultyobjectstore.h"

namespace docsweep {

FaultyObjectStore::FaultyObjectStore(std::unique_ptr<ObjectStore> inner, SharedFaultPlan plan)
    : m_inner(std::move(inner))
    , m_plan(std::move(plan))
{
}

ObjectStoreTraits FaultyObjectStore::traits() const
{
    return m_inner->traits();
}

Result<> FaultyObjectStore::checkBucket(const Bucket &bucket, std::stop_token stop)
{
    if (m_plan->strikes() && m_plan->mode != FaultMode::SomeItems)
        return fail(m_plan->error);
    return m_inner->checkBucket(bucket, stop);
}

Result<BucketId> FaultyObjectStore::identify(const Bucket &bucket, std::stop_token stop)
{
    if (m_plan->strikes() && m_plan->mode != FaultMode::SomeItems)
        return fail(m_plan->error);
    return m_inner->identify(bucket, stop);
}

Result<> FaultyObjectStore::list(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    if (!m_plan->strikes() || m_plan->mode == FaultMode::SomeItems)
        return m_inner->list(bucket, prefix, stop, onPage);
    if (m_plan->mode == FaultMode::BeforeEffect)
        return fail(m_plan->error);
    const bool partial = m_plan->mode == FaultMode::PartialEffect;
    Result<> listed = m_inner->list(bucket, prefix, stop, [&](const ListPage &page) {
        if (!partial)
            return onPage(page);
        const ListPage half{page.entries.first((page.entries.size() + 1) / 2), page.problems};
        onPage(half);
        return false;
    });
    return fail(m_plan->error);
}

Result<std::optional<ObjectEntry>> FaultyObjectStore::look(
    const Bucket &bucket, const ObjectKey &key, std::stop_token stop)
{
    if (m_plan->strikes() && m_plan->mode != FaultMode::SomeItems)
        return fail(m_plan->error);
    return m_inner->look(bucket, key, stop);
}

Result<QByteArray> FaultyObjectStore::read(
    const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop)
{
    if (m_plan->strikes() && m_plan->mode != FaultMode::SomeItems)
        return fail(m_plan->error);
    return m_inner->read(bucket, key, limitBytes, stop);
}

Result<ObjectHead> FaultyObjectStore::stream(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &version, std::stop_token stop, const ObjectSink &sink)
{
    if (!m_plan->strikes() || m_plan->mode == FaultMode::SomeItems)
        return m_inner->stream(bucket, key, version, stop, sink);
    if (m_plan->mode != FaultMode::BeforeEffect) {
        if (const Result<ObjectHead> streamed = m_inner->stream(bucket, key, version, stop, sink); !streamed)
            return streamed;
    }
    return fail(m_plan->error);
}

Result<std::vector<ObjectEntry>> FaultyObjectStore::lookAtAll(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop)
{
    if (m_plan->strikes() && m_plan->mode != FaultMode::SomeItems)
        return fail(m_plan->error);
    return m_inner->lookAtAll(bucket, keys, stop);
}

Result<std::vector<Removal>> FaultyObjectStore::remove(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    if (!m_plan->strikes())
        return m_inner->remove(bucket, requests, stop);
    Result<std::vector<Removal>> lost = std::vector<Removal>();
    switch (m_plan->mode) {
    case FaultMode::BeforeEffect:
        break;
    case FaultMode::AfterEffect:
        lost = m_inner->remove(bucket, requests, stop);
        break;
    case FaultMode::PartialEffect:
        lost = m_inner->remove(bucket, requests.first((requests.size() + 1) / 2), stop);
        break;
    case FaultMode::SomeItems:
        return removeEverySecond(bucket, requests, stop);
    }
    return fail(m_plan->error);
}

Result<> FaultyObjectStore::put(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop)
{
    if (!m_plan->strikes() || m_plan->mode == FaultMode::SomeItems)
        return m_inner->put(bucket, key, bytes, stop);
    if (m_plan->mode != FaultMode::BeforeEffect) {
        if (const Result<> stored = m_inner->put(bucket, key, bytes, stop); !stored)
            return stored;
    }
    return fail(m_plan->error);
}

Result<StoredObject> FaultyObjectStore::putNew(
    const Bucket &bucket, const NewObject &object, const ByteSource &source, std::stop_token stop)
{
    if (!m_plan->strikes() || m_plan->mode == FaultMode::SomeItems)
        return m_inner->putNew(bucket, object, source, stop);
    if (m_plan->mode != FaultMode::BeforeEffect) {
        if (const Result<StoredObject> stored = m_inner->putNew(bucket, object, source, stop); !stored)
            return stored;
    }
    return fail(m_plan->error);
}

Result<> FaultyObjectStore::mark(const Bucket &bucket, std::stop_token stop)
{
    if (!m_plan->strikes() || m_plan->mode == FaultMode::SomeItems)
        return m_inner->mark(bucket, stop);
    if (m_plan->mode != FaultMode::BeforeEffect) {
        if (const Result<> marked = m_inner->mark(bucket, stop); !marked)
            return marked;
    }
    return fail(m_plan->error);
}

Result<std::vector<Removal>> FaultyObjectStore::removeEverySecond(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    std::vector<RemovalRequest> tried;
    for (size_t i = 1; i < requests.size(); i += 2)
        tried.push_back(requests[i]);
    const Result<std::vector<Removal>> removed = m_inner->remove(bucket, tried, stop);
    if (!removed)
        return removed;
    std::vector<Removal> removals(requests.size(), Removal{RemovalOutcome::Failed, m_plan->error.text});
    for (size_t i = 1; i < requests.size(); i += 2)
        removals[i] = (*removed)[i / 2];
    return removals;
}

} // namespace docsweep
