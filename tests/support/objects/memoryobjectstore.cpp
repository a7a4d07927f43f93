// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/objects/memoryobjectstore.h"

#include "core/objects/removalconditions.h"

#include "core/objects/beneath.h"

#include <QUuid>

#include <algorithm>
#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kPageEntries = 1000;

    ObjectEntry entryOf(const ObjectKey &key, const MemoryObjects::Stored &stored)
    {
        return {key, stored.sizeBytes, stored.createdAt, stored.updatedAt, QByteArray::number(stored.generation, 36)};
    }

} // namespace

void MemoryObjects::setClockBehind(Duration behind)
{
    const std::lock_guard lock(m_mutex);
    m_clockBehind = behind;
}

bool MemoryObjectStore::measureClock(const Bucket &, const Clock &, std::stop_token)
{
    const std::lock_guard lock(m_objects->m_mutex);
    m_clockAhead = m_objects->m_clockBehind;
    return m_clockAhead.has_value();
}

void MemoryObjects::addBucket(const Bucket &bucket)
{
    const std::scoped_lock lock(m_mutex);
    m_buckets[bucket];
}

void MemoryObjects::set(const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes,
    std::optional<Instant> createdAt, std::optional<Instant> updatedAt, std::optional<qint64> sizeBytes)
{
    const std::scoped_lock lock(m_mutex);
    m_buckets[bucket][key] = {bytes, createdAt, updatedAt, sizeBytes.value_or(bytes.size()), ++m_generation};
}

void MemoryObjects::erase(const Bucket &bucket, const ObjectKey &key)
{
    const std::scoped_lock lock(m_mutex);
    m_buckets[bucket].erase(key);
}

bool MemoryObjects::contains(const Bucket &bucket, const ObjectKey &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_buckets.find(bucket);
    return found != m_buckets.end() && found->second.contains(key);
}

std::vector<ObjectKey> MemoryObjects::keys(const Bucket &bucket) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<ObjectKey> keys;
    if (const auto found = m_buckets.find(bucket); found != m_buckets.end()) {
        for (const auto &[key, stored] : found->second)
            keys.push_back(key);
    }
    return keys;
}

void MemoryObjects::setNow(Instant now)
{
    const std::scoped_lock lock(m_mutex);
    m_now = now;
}

void MemoryObjects::setIdentity(const Bucket &bucket, const BucketId &identity)
{
    const std::scoped_lock lock(m_mutex);
    m_identities[bucket] = identity;
}

void MemoryObjects::refuse(const ObjectKey &key, const QString &why)
{
    const std::scoped_lock lock(m_mutex);
    m_refused[key] = why;
}

void MemoryObjects::hide(const ListProblem &problem)
{
    const std::scoped_lock lock(m_mutex);
    m_hidden.push_back(problem);
}

MemoryObjectStore::MemoryObjectStore(std::shared_ptr<MemoryObjects> objects)
    : m_objects(std::move(objects))
{
}

ObjectStoreTraits MemoryObjectStore::traits() const
{
    ObjectStoreTraits traits;
    traits.maxConnections = 4;
    traits.name = u"memory"_s;
    return traits;
}

Result<> MemoryObjectStore::checkBucket(const Bucket &bucket, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const std::scoped_lock lock(m_objects->m_mutex);
    const auto keys = find(bucket);
    if (!keys)
        return fail(keys.error());
    return {};
}

Result<BucketId> MemoryObjectStore::identify(const Bucket &bucket, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const std::scoped_lock lock(m_objects->m_mutex);
    const auto identity = findIdentity(bucket);
    return identity ? Result<BucketId>(**identity) : fail(identity.error());
}

Result<> MemoryObjectStore::mark(const Bucket &bucket, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const std::scoped_lock lock(m_objects->m_mutex);
    const auto identity = findIdentity(bucket);
    if (!identity)
        return fail(identity.error());
    if ((*identity)->mark.isEmpty())
        (*identity)->mark = "mark:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return {};
}

Result<> MemoryObjectStore::list(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    ObjectKey from = prefix;
    bool first = true;
    for (;;) {
        if (stop.stop_requested())
            return failCancelled();
        std::vector<ObjectEntry> entries;
        std::vector<ListProblem> problems;
        {
            const std::scoped_lock lock(m_objects->m_mutex);
            const auto keys = find(bucket);
            if (!keys)
                return fail(keys.error());
            const auto isHidden = [&](const ObjectKey &key) {
                return std::ranges::any_of(
                    m_objects->m_hidden, [&](const ListProblem &problem) { return key.startsWith(problem.prefix); });
            };
            auto at = first ? (*keys)->lower_bound(from) : (*keys)->upper_bound(from);
            for (; at != (*keys)->end() && at->first.startsWith(prefix) && entries.size() < kPageEntries; ++at) {
                if (!isHidden(at->first))
                    entries.push_back(entryOf(at->first, at->second));
            }
            if (first)
                problems = m_objects->m_hidden;
        }
        if (entries.empty() && problems.empty())
            return {};
        if (!onPage({entries, problems}))
            return failCancelled();
        if (entries.size() < kPageEntries)
            return {};
        from = entries.back().key;
        first = false;
    }
}

Result<std::optional<ObjectEntry>> MemoryObjectStore::look(
    const Bucket &bucket, const ObjectKey &key, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const std::scoped_lock lock(m_objects->m_mutex);
    const auto keys = find(bucket);
    if (!keys)
        return fail(keys.error());
    const auto found = (*keys)->find(key);
    if (found == (*keys)->end())
        return std::optional<ObjectEntry>();
    return std::optional<ObjectEntry>(entryOf(key, found->second));
}

Result<QByteArray> MemoryObjectStore::read(
    const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const std::scoped_lock lock(m_objects->m_mutex);
    const auto keys = find(bucket);
    if (!keys)
        return fail(keys.error());
    const auto found = (*keys)->find(key);
    if (found == (*keys)->end())
        return fail(ErrorKind::NotFound, u"there is no object \""_s + displayKey(key) + u'"');
    return found->second.bytes.left(std::max<qint64>(limitBytes, 0));
}

Result<ObjectHead> MemoryObjectStore::stream(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &version, std::stop_token stop, const ObjectSink &sink)
{
    const Result<std::optional<ObjectEntry>> entry = look(bucket, key, stop);
    const Result<QByteArray> bytes = read(bucket, key, std::numeric_limits<qint64>::max(), stop);
    if (!entry || !bytes)
        return fail(!entry ? entry.error() : bytes.error());
    if (!*entry || (!version.isEmpty() && (*entry)->version != version))
        return fail(ErrorKind::Conflict, u"another object is there"_s);
    ObjectHead head;
    head.sizeBytes = bytes->size();
    head.contentType = "application/octet-stream";
    if (const Result<> begun = sink.begin(head); !begun)
        return fail(begun.error());
    constexpr qsizetype kPiece = 1000;
    for (qsizetype at = 0; at < bytes->size(); at += kPiece) {
        if (stop.stop_requested())
            return failCancelled();
        const QByteArrayView piece = QByteArrayView(*bytes).sliced(at, std::min(kPiece, bytes->size() - at));
        if (const Result<> taken = sink.write(piece); !taken)
            return fail(taken.error());
    }
    return head;
}

Result<std::vector<Removal>> MemoryObjectStore::remove(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    std::vector<Removal> removals;
    for (const RemovalRequest &request : requests) {
        const std::scoped_lock lock(m_objects->m_mutex);
        const auto keys = find(bucket);
        if (!keys)
            return fail(keys.error());
        removals.push_back(stop.stop_requested() ? Removal{RemovalOutcome::Failed, u"stopped on request"_s}
                                                 : removeOne(**keys, request));
    }
    return removals;
}

Result<> MemoryObjectStore::put(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    if (!isPlainKey(key))
        return fail(ErrorKind::BadData, u"not a key: \""_s + displayKey(key) + u'"');
    const std::scoped_lock lock(m_objects->m_mutex);
    const auto keys = find(bucket);
    if (!keys)
        return fail(keys.error());
    if ((*keys)->contains(key))
        return fail(ErrorKind::Conflict, u"the object \""_s + displayKey(key) + u"\" exists already"_s);
    const Instant now = m_objects->m_now;
    (**keys)[key] = {bytes, now, now, bytes.size(), ++m_objects->m_generation};
    return {};
}

Result<StoredObject> MemoryObjectStore::putNew(
    const Bucket &bucket, const NewObject &object, const ByteSource &source, std::stop_token stop)
{
    QByteArray bytes;
    const Result<> given = source([&bytes](QByteArrayView piece) -> Result<> {
        bytes.append(piece);
        return {};
    });
    if (!given)
        return fail(given.error());
    if (bytes.size() != object.sizeBytes)
        return fail(ErrorKind::BadData, u"other bytes than told"_s);
    const Result<> stored = put(bucket, object.key, bytes, stop);
    return stored ? Result<StoredObject>(StoredObject()) : fail(stored.error());
}

Result<MemoryObjects::Keys *> MemoryObjectStore::find(const Bucket &bucket) const
{
    const auto found = m_objects->m_buckets.find(bucket);
    if (found == m_objects->m_buckets.end())
        return fail(ErrorKind::NotFound, u"there is no bucket \""_s + bucket + u'"');
    return &found->second;
}

Result<BucketId *> MemoryObjectStore::findIdentity(const Bucket &bucket) const
{
    if (const auto keys = find(bucket); !keys)
        return fail(keys.error());
    const BucketId none{{}, "memory:" + bucket.toUtf8(), u"memory, bucket "_s + bucket};
    return &m_objects->m_identities.try_emplace(bucket, none).first->second;
}

Removal MemoryObjectStore::removeOne(MemoryObjects::Keys &keys, const RemovalRequest &request) const
{
    const auto found = keys.find(request.key);
    if (found == keys.end())
        return {RemovalOutcome::AlreadyGone, {}};
    const ObjectEntry entry = entryOf(request.key, found->second);
    const ObservedObject now{entry.sizeBytes, entry.changedAt(), entry.version, {}};
    if (const Difference difference = compare(request, now); difference != Difference::None)
        return {
            RemovalOutcome::Changed, leftAlone(displayKey(request.key), causeOf(difference, request, now)), difference};
    if (const auto refused = m_objects->m_refused.find(request.key); refused != m_objects->m_refused.end())
        return {RemovalOutcome::Refused, refused->second};
    keys.erase(found);
    return {RemovalOutcome::Removed, {}};
}

} // namespace docsweep
