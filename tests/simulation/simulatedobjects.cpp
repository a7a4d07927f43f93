// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedobjects.h"

#include "tests/simulation/oracle.h"

#include <algorithm>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kObjectsOfPage = 4;

    ObjectEntry entryOf(const Generation &object)
    {
        return {object.key, object.sizeBytes, object.createdAt, object.updatedAt, object.version};
    }

} // namespace

SimulatedObjects::SimulatedObjects(Universe &universe, Oracle &oracle, int docsweep)
    : m_universe(universe)
    , m_oracle(oracle)
    , m_docsweep(docsweep)
{
}

ObjectStoreTraits SimulatedObjects::traits() const
{
    ObjectStoreTraits traits;
    traits.maxConnections = 2;
    traits.removeBatch = 3;
    traits.name = u"simulated storage"_s;
    return traits;
}

Result<BucketPlace *> SimulatedObjects::find(const Bucket &bucket) const
{
    if (m_universe.storageIsAway)
        return fail(ErrorKind::Unavailable, u"the storage does not answer"_s);
    BucketPlace *place = m_universe.bucket(bucket);
    if (!place || !place->now)
        return fail(ErrorKind::NotFound, u"there is no bucket "_s + bucket);
    return place;
}

Result<> SimulatedObjects::checkBucket(const Bucket &bucket, std::stop_token stop)
{
    m_universe.call("check bucket");
    if (stop.stop_requested())
        return failCancelled();
    if (const Result<BucketPlace *> place = find(bucket); !place)
        return fail(place.error());
    return {};
}

Result<BucketId> SimulatedObjects::identify(const Bucket &bucket, std::stop_token stop)
{
    m_universe.call("identify bucket");
    if (stop.stop_requested())
        return failCancelled();
    const Result<BucketPlace *> place = find(bucket);
    if (!place)
        return fail(place.error());
    const QByteArray number = QByteArray::number((*place)->now->anchor);
    const QString where = u"bucket "_s + bucket;
    if ((*place)->flavour == Flavour::Supabase)
        return BucketId{"supabase:simulated:" + number, {}, where};
    return BucketId{(*place)->now->isMarked ? "mark:" + number : QByteArray(), "inode:" + number, where};
}

Result<> SimulatedObjects::mark(const Bucket &bucket, std::stop_token)
{
    m_universe.call("mark bucket");
    const Result<BucketPlace *> place = find(bucket);
    if (!place)
        return fail(place.error());
    (*place)->now->isMarked = true;
    return {};
}

Result<> SimulatedObjects::list(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    ObjectKey last;
    bool isFirst = true;
    for (;;) {
        m_universe.call("page of objects");
        if (stop.stop_requested())
            return failCancelled();
        const Result<BucketPlace *> place = find(bucket);
        if (!place)
            return fail(place.error());
        const auto &objects = (*place)->now->objects;
        std::vector<ObjectEntry> entries;
        std::vector<ListProblem> problems;
        for (const ObjectKey &hidden : m_universe.unreadable) {
            if (isFirst && (hidden.startsWith(prefix) || prefix.startsWith(hidden)))
                problems.push_back({hidden, {ErrorKind::Unauthorized, u"it cannot be read"_s}});
        }
        auto at = isFirst ? objects.lower_bound(prefix) : objects.upper_bound(last);
        for (; at != objects.end() && at->first.startsWith(prefix) && entries.size() < kObjectsOfPage; ++at) {
            if (m_universe.unreadable.contains(folderPrefix(folderOf(at->first))))
                continue;
            entries.push_back(entryOf(at->second));
            m_oracle.objectRead((*place)->now->anchor, at->second);
        }
        if (entries.empty() && problems.empty())
            return {};
        if (!onPage({entries, problems}))
            return failCancelled();
        if (entries.empty())
            return {};
        last = entries.back().key;
        isFirst = false;
    }
}

Result<std::optional<ObjectEntry>> SimulatedObjects::look(
    const Bucket &bucket, const ObjectKey &key, std::stop_token stop)
{
    m_universe.call("look at an object");
    if (stop.stop_requested())
        return failCancelled();
    const Result<BucketPlace *> place = find(bucket);
    if (!place)
        return fail(place.error());
    if (Universe::isImpossible(key))
        return fail(ErrorKind::BadData, u"it is no key of a file"_s);
    const auto found = (*place)->now->objects.find(key);
    if (found == (*place)->now->objects.end())
        return std::optional<ObjectEntry>();
    m_oracle.objectRead((*place)->now->anchor, found->second);
    return std::optional(entryOf(found->second));
}

Result<QByteArray> SimulatedObjects::read(const Bucket &, const ObjectKey &, qint64, std::stop_token)
{
    return QByteArray();
}

std::optional<Removal> SimulatedObjects::objection(
    const BucketPlace &place, const RemovalRequest &request, bool looks) const
{
    if (Universe::isImpossible(request.key))
        return Removal{RemovalOutcome::Refused, u"it is no key of a file"_s};
    const auto found = place.now->objects.find(request.key);
    if (found == place.now->objects.end())
        return Removal{RemovalOutcome::AlreadyGone, {}};
    const Generation &object = found->second;
    const std::optional<Instant> changed = object.changedAt();
    if (looks
        && ((request.sizeBytes && *request.sizeBytes != object.sizeBytes) || !changed
            || (request.changedAt && *request.changedAt != *changed) || *changed > request.notAfter
            || (!request.version.isEmpty() && request.version != object.version)))
        return Removal{RemovalOutcome::Changed, u"it is not what was seen"_s};
    if (m_universe.refused.contains(request.key))
        return Removal{RemovalOutcome::Refused, u"the storage will not remove it"_s};
    return std::nullopt;
}

Result<std::vector<Removal>> SimulatedObjects::remove(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    const Instant asked = m_universe.truth();
    m_universe.call("remove objects");
    const auto before = find(bucket);
    if (!before)
        return fail(before.error());
    const bool answerIsLost = std::exchange(m_universe.losesAnswer, false);
    // Supabase Storage removes by name alone: it is looked at first, but where the facts are fresh.
    const bool looksBeside = (*before)->flavour == Flavour::Folder;
    const Instant now = m_universe.machineTime(m_docsweep);
    std::vector<std::optional<Removal>> removals(requests.size());
    for (size_t i = 0; i < requests.size(); ++i) {
        const RemovalRequest &request = requests[i];
        const bool isFresh = request.seenAt && *request.seenAt <= now && now - *request.seenAt < kFactsTrusted;
        const bool isKnown = request.changedAt && *request.changedAt <= request.notAfter && !request.version.isEmpty();
        if (stop.stop_requested())
            removals[i] = {RemovalOutcome::Failed, failCancelled().value().text};
        else if (!looksBeside)
            removals[i] = objection(**before, request, !isFresh || !isKnown);
    }
    if (!looksBeside)
        m_universe.call("ask away");
    for (size_t i = 0; i < requests.size(); ++i) {
        if (removals[i])
            continue;
        if (looksBeside)
            m_universe.call("unlink");
        const auto place = find(bucket);
        if (!place) {
            removals[i] = {RemovalOutcome::Failed, place.error().text};
            continue;
        }
        if (stop.stop_requested()) {
            removals[i] = {RemovalOutcome::Failed, failCancelled().value().text};
            continue;
        }
        removals[i] = objection(**place, requests[i], looksBeside);
        if (removals[i])
            continue;
        const auto gone = (*place)->now->objects.find(requests[i].key);
        m_oracle.objectGoes((*place)->now->anchor, **place, gone->second, asked, answerIsLost);
        (*place)->now->objects.erase(gone);
        removals[i] = {RemovalOutcome::Removed, {}};
    }
    m_universe.call("objects removed");
    if (answerIsLost)
        return fail(ErrorKind::Unavailable, u"the connection was lost before the answer"_s);
    std::vector<Removal> answers;
    for (std::optional<Removal> &removal : removals)
        answers.push_back(std::move(*removal));
    return answers;
}

Result<> SimulatedObjects::put(const Bucket &, const ObjectKey &, const QByteArray &, std::stop_token)
{
    return fail(ErrorKind::Unauthorized, u"nobody stores here"_s);
}

} // namespace docsweep::sim
