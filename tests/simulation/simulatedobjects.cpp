// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedobjects.h"

#include "core/objects/removalconditions.h"
#include "tests/simulation/oracle.h"

#include <algorithm>

namespace docsweep::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kObjectsOfPage = 4;
    constexpr int kPiecesOfObject = 2;
    constexpr Duration kLongestHalving = std::chrono::seconds{10};

    ObjectEntry entryOf(const Generation &object)
    {
        return {object.key, object.sizeBytes, object.createdAt, object.updatedAt, object.version + object.attributes};
    }

    /// Supabase names what it has removed.
    QByteArray tagOf(const BucketPlace &place, const Generation &object)
    {
        return place.flavour == Flavour::Supabase ? "t" + QByteArray::number(object.id) : QByteArray();
    }

} // namespace

SimulatedObjects::SimulatedObjects(Universe &universe, Oracle &oracle, int docsweep, bool failsRequests)
    : m_universe(universe)
    , m_oracle(oracle)
    , m_docsweep(docsweep)
    , m_failsRequests(failsRequests)
{
}

ObjectStoreTraits SimulatedObjects::traits() const
{
    ObjectStoreTraits traits;
    traits.maxConnections = 2;
    traits.removeBatch = 3;
    traits.maySwap = m_universe.buckets().front().flavour == Flavour::Folder;
    traits.name = u"simulated storage"_s;
    return traits;
}

Result<SimulatedObjects::Opened> SimulatedObjects::open(const Bucket &bucket) const
{
    if (m_universe.storageIsAway)
        return fail(ErrorKind::Unavailable, u"the storage does not answer"_s);
    BucketPlace *place = m_universe.bucket(bucket);
    if (!place || !place->now)
        return fail(ErrorKind::NotFound, u"there is no bucket "_s + bucket);
    Opened opened{place, place->now};
    const auto expected = m_expected.constFind(bucket);
    if (expected != m_expected.cend() && !expected->isSameAs(idOf(opened)))
        return fail(ErrorKind::Unavailable, u"another bucket is there than before"_s);
    return opened;
}

BucketId SimulatedObjects::idOf(const Opened &opened) const
{
    const QByteArray number = QByteArray::number(opened.bucket->anchor);
    const QString where = u"bucket "_s + opened.place->name;
    if (opened.place->flavour == Flavour::Supabase)
        return {"supabase:simulated:" + number, {}, where};
    return {opened.bucket->isMarked ? "mark:" + number : QByteArray(), "inode:" + number, where};
}

Result<> SimulatedObjects::checkBucket(const Bucket &bucket, std::stop_token stop)
{
    m_universe.call("check bucket");
    if (stop.stop_requested())
        return failCancelled();
    if (const Result<Opened> opened = open(bucket); !opened)
        return fail(opened.error());
    return {};
}

Result<BucketId> SimulatedObjects::identify(const Bucket &bucket, std::stop_token stop)
{
    m_universe.call("identify bucket");
    if (stop.stop_requested())
        return failCancelled();
    const Result<Opened> opened = open(bucket);
    if (!opened)
        return fail(opened.error());
    return idOf(*opened);
}

Result<> SimulatedObjects::mark(const Bucket &bucket, std::stop_token)
{
    m_universe.call("mark bucket");
    const Result<Opened> opened = open(bucket);
    if (!opened)
        return fail(opened.error());
    opened->bucket->isMarked = true;
    return {};
}

/// As with the real ones: a folder may be replaced unseen, a bucket of Supabase is asked for by name.
void SimulatedObjects::expect(const Bucket &bucket, const BucketId &id)
{
    const BucketPlace *place = m_universe.bucket(bucket);
    if (place && place->flavour == Flavour::Folder)
        m_expected.insert(bucket, id);
}

Result<> SimulatedObjects::list(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    ObjectKey last;
    std::optional<Opened> folder;
    std::set<ObjectKey> told; ///< as problems
    for (bool isFirst = true;; isFirst = false) {
        m_universe.call("page of objects");
        if (stop.stop_requested())
            return failCancelled();
        const Result<Opened> opened = folder && !m_universe.storageIsAway ? Result<Opened>(*folder) : open(bucket);
        if (!opened)
            return fail(opened.error());
        if (opened->place->flavour == Flavour::Folder)
            folder = *opened;
        const auto &objects = opened->bucket->objects;
        std::vector<ObjectEntry> entries;
        std::vector<ListProblem> problems;
        for (const ObjectKey &hidden : m_universe.unreadable) {
            if ((hidden.startsWith(prefix) || prefix.startsWith(hidden)) && told.insert(hidden).second)
                problems.push_back({hidden, {ErrorKind::Unauthorized, u"it cannot be read"_s}});
        }
        auto at = isFirst ? objects.lower_bound(prefix) : objects.upper_bound(last);
        for (; at != objects.end() && at->first.startsWith(prefix) && entries.size() < kObjectsOfPage; ++at) {
            if (m_universe.unreadable.contains(folderPrefix(folderOf(at->first))))
                continue;
            entries.push_back(entryOf(at->second));
            m_oracle.objectRead(opened->bucket->anchor, at->second);
        }
        if (entries.empty() && problems.empty())
            return {};
        if (!onPage({entries, problems}))
            return failCancelled();
        if (entries.empty())
            return {};
        last = entries.back().key;
    }
}

Result<std::optional<ObjectEntry>> SimulatedObjects::look(
    const Bucket &bucket, const ObjectKey &key, std::stop_token stop)
{
    m_universe.call("look at an object");
    if (stop.stop_requested())
        return failCancelled();
    const Result<Opened> opened = open(bucket);
    if (!opened)
        return fail(opened.error());
    if (Universe::isImpossible(key))
        return fail(ErrorKind::BadData, u"it is no key of a file"_s);
    const auto found = opened->bucket->objects.find(key);
    if (found == opened->bucket->objects.end())
        return std::optional<ObjectEntry>();
    m_oracle.objectRead(opened->bucket->anchor, found->second);
    return std::optional(entryOf(found->second));
}

/// An open file of a folder shows what is written into it meanwhile; whatever becomes of it is seen at its end.
Result<ObjectHead> SimulatedObjects::stream(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &version, std::stop_token stop, const ObjectSink &sink)
{
    m_universe.call("open an object");
    ObjectHead head;
    QByteArray first;
    for (int part = 0; part <= kPiecesOfObject; ++part) {
        if (part > 0)
            m_universe.call("piece of an object");
        if (stop.stop_requested())
            return failCancelled();
        const Result<Opened> opened = open(bucket);
        if (!opened)
            return fail(opened.error());
        const auto found = opened->bucket->objects.find(key);
        if (found == opened->bucket->objects.end())
            return part == 0 ? fail(ErrorKind::NotFound, u"there is no such file"_s)
                             : fail(ErrorKind::Conflict, u"it went while it was read"_s);
        const Generation &object = found->second;
        const QByteArray now = object.version + object.attributes;
        if ((part == 0 && !version.isEmpty() && now != version) || (part > 0 && now != first))
            return fail(ErrorKind::Conflict, u"it is another file now"_s);
        if (part == 0) {
            first = now;
            head = {object.sizeBytes, "text/plain", {}, tagOf(*opened->place, object)};
            if (Result<> begun = sink.begin(head); !begun)
                return fail(begun.error());
        } else if (part <= kPiecesOfObject) {
            const QByteArray bytes = object.bytes();
            const qsizetype from = bytes.size() * (part - 1) / kPiecesOfObject;
            const qsizetype to = bytes.size() * part / kPiecesOfObject;
            if (Result<> written = sink.write(QByteArrayView(bytes).sliced(from, to - from)); !written)
                return fail(written.error());
        }
    }
    return head;
}

/// Whatever became of its attributes.
bool SimulatedObjects::isSameObject(const QByteArray &version, const QByteArray &other) const
{
    const auto content = [](const QByteArray &text) { return text.left(text.indexOf('c')); };
    return content(version) == content(other);
}

Result<QByteArray> SimulatedObjects::read(const Bucket &, const ObjectKey &, qint64, std::stop_token)
{
    return QByteArray();
}

std::optional<Removal> SimulatedObjects::objection(
    const Opened &opened, const RemovalRequest &request, bool looks) const
{
    if (Universe::isImpossible(request.key))
        return Removal{RemovalOutcome::Impossible, u"it is no key of a file"_s};
    const auto found = opened.bucket->objects.find(request.key);
    if (found == opened.bucket->objects.end())
        return Removal{RemovalOutcome::AlreadyGone, {}};
    const Generation &object = found->second;
    const ObservedObject now{object.sizeBytes, object.changedAt(), object.version, object.attributes};
    if (const Difference difference = compare(request, now); looks && difference != Difference::None)
        return Removal{RemovalOutcome::Changed, causeOf(difference, request, now), difference};
    if (m_universe.protectedFiles.contains(request.key) && !(m_failsRequests && !traits().maySwap))
        return Removal{RemovalOutcome::Refused, kProtected};
    if (m_universe.refused.contains(request.key))
        return Removal{RemovalOutcome::Refused, u"the storage will not remove it"_s};
    return std::nullopt;
}

Result<std::vector<Removal>> SimulatedObjects::remove(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    const Instant asked = m_universe.truth();
    m_oracle.removalBegins();
    m_universe.call("remove objects");
    const Result<Opened> before = open(bucket);
    if (!before)
        return fail(before.error());
    const bool answerIsLost = std::exchange(m_universe.losesAnswer, false);
    // Supabase Storage removes by name alone: it is looked at first, but where the facts are fresh.
    const bool isFolder = before->place->flavour == Flavour::Folder;
    const Instant began = m_universe.truth();
    const Removal stopped{RemovalOutcome::Failed, failCancelled().value().text, Difference::None, true};
    const Instant now = m_universe.machineTime(m_docsweep);
    std::vector<std::optional<Removal>> removals(requests.size());
    for (size_t i = 0; i < requests.size() && !isFolder; ++i) {
        const RemovalRequest &request = requests[i];
        const bool isFresh = request.seenAt && *request.seenAt <= now && now - *request.seenAt < kFactsTrusted;
        const bool isKnown = request.changedAt && *request.changedAt <= request.notAfter && !request.version.isEmpty();
        removals[i] = stop.stop_requested() ? stopped : objection(*before, request, !isFresh || !isKnown);
    }
    if (!isFolder)
        m_universe.call("ask away");
    const auto removeOne = [&](size_t i) {
        if (removals[i])
            return;
        if (isFolder)
            m_universe.call("unlink");
        const Result<Opened> opened = isFolder && !m_universe.storageIsAway ? before : open(bucket);
        if (!opened) {
            removals[i] = {RemovalOutcome::Failed, opened.error().text};
            return;
        }
        removals[i] = stop.stop_requested() ? stopped : objection(*opened, requests[i], isFolder);
        if (removals[i])
            return;
        const auto gone = opened->bucket->objects.find(requests[i].key);
        m_oracle.objectGoes(opened->bucket->anchor, *opened->place, gone->second, asked, answerIsLost);
        const bool wasAnother = !requests[i].tag.isEmpty() && requests[i].tag != tagOf(*opened->place, gone->second);
        m_oracle.copyNeeded(*opened->place, gone->second, asked, answerIsLost, !requests[i].tag.isEmpty());
        opened->bucket->objects.erase(gone);
        removals[i] = {RemovalOutcome::Removed, {}, Difference::None, false, false, wasAnother};
    };
    // A request that is refused for one of its keys comes back as two halves, until that key is alone.
    struct Part {
        size_t from = 0;
        size_t count = 0;
    };
    std::vector<Part> parts{{0, requests.size()}};
    for (bool isFirst = true; !parts.empty(); isFirst = false) {
        const Part part = parts.back();
        parts.pop_back();
        if (!isFirst) {
            m_universe.call("ask a part away");
            if (m_universe.truth() - began > kLongestHalving) { // what was looked at is too long ago
                for (size_t i = part.from; i < part.from + part.count; ++i)
                    removals[i] = removals[i].value_or(
                        Removal{RemovalOutcome::Failed, u"the storage is slow"_s, Difference::None, false, true});
                continue;
            }
        }
        const bool isRefused = m_failsRequests && !isFolder && !m_universe.storageIsAway && !stop.stop_requested()
            && std::any_of(requests.begin() + std::ptrdiff_t(part.from),
                requests.begin() + std::ptrdiff_t(part.from + part.count), [&](const RemovalRequest &request) {
                    return !removals[size_t(&request - requests.data())]
                        && m_universe.protectedFiles.contains(request.key)
                        && before->bucket->objects.contains(request.key);
                });
        if (isRefused && part.count > 1) {
            parts.push_back({part.from + part.count / 2, part.count - part.count / 2});
            parts.push_back({part.from, part.count / 2});
        } else if (isRefused) {
            removals[part.from] = {RemovalOutcome::Refused, kProtected};
        } else {
            for (size_t i = part.from; i < part.from + part.count; ++i)
                removeOne(i);
        }
    }
    m_oracle.removalEnds();
    m_universe.call("objects removed");
    if (answerIsLost)
        return fail(ErrorKind::Unavailable, u"the connection was lost before the answer"_s);
    std::vector<Removal> answers;
    for (std::optional<Removal> &removal : removals)
        answers.push_back(std::move(*removal));
    return answers;
}

Result<StoredObject> SimulatedObjects::putNew(
    const Bucket &bucket, const NewObject &object, const ByteSource &source, std::stop_token stop)
{
    m_universe.call("store an object");
    QByteArray bytes;
    if (Result<> given = source([&bytes](QByteArrayView piece) -> Result<> {
            bytes += piece;
            return {};
        });
        !given)
        return fail(given.error());
    m_universe.call("object sent");
    if (stop.stop_requested())
        return failCancelled();
    const Result<Opened> opened = open(bucket);
    if (!opened)
        return fail(opened.error());
    if (bytes.size() != object.sizeBytes)
        return fail(ErrorKind::BadData, u"it is of another size"_s);
    if (opened->bucket->objects.contains(object.key))
        return fail(ErrorKind::Conflict, u"there is such a file"_s);
    Generation &written = m_universe.write(*opened->place, object.key);
    written.content = bytes.mid(6).split(',').first().toULongLong();
    written.sizeBytes = bytes.size();
    if (opened->place->flavour == Flavour::Folder && object.modifiedAt)
        written.updatedAt = object.modifiedAt;
    m_oracle.objectReturns(written, bytes);
    m_universe.call("object stored");
    return StoredObject();
}

Result<> SimulatedObjects::put(const Bucket &, const ObjectKey &, const QByteArray &, std::stop_token)
{
    return fail(ErrorKind::Unauthorized, u"nobody stores here"_s);
}

} // namespace docsweep::sim
