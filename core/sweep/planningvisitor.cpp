// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/planningvisitor.h"

#include <algorithm>
#include <utility>

namespace docsweep {

namespace {

    // Folders up to this many candidates are written with their session's final size; of larger ones the session item
    // is written first and amended at the end.
    constexpr size_t kItemsHeld = 2000;

    qint64 numberOf(const Hold *hold)
    {
        return hold != nullptr ? hold->id : 0;
    }

} // namespace

PlanningVisitor::PlanningVisitor(const ScanFacts &facts, const ForeignReferences &foreign, const QList<Bucket> &buckets,
    StatisticsCollector &statistics, PlanWriter *writer, ScanCounters &counters)
    : m_facts(facts)
    , m_foreign(foreign)
    , m_buckets(buckets)
    , m_statistics(statistics)
    , m_writer(writer)
    , m_counters(counters)
{
}

Result<> PlanningVisitor::beginFolder(const SessionKey &key, const SessionRecord *session)
{
    m_session = session;
    m_folder = m_facts.folder(key, session);
    m_verdict = session ? m_facts.judge(*m_folder.row) : SessionVerdict();
    m_seen.clear();
    m_held.clear();
    m_sessionSeq.reset();
    m_bytes = 0;
    m_beginsGroup = true;
    m_statistics.beginFolder(key, session);
    if (!session)
        return {};
    m_counters.sessions.fetch_add(1, std::memory_order_relaxed);
    m_statistics.session(*session, m_verdict.goes(), m_verdict.reason == Reason::SessionHeld, numberOf(m_verdict.hold));
    return m_verdict.goes() ? add(sessionItem()) : Result<>();
}

Result<> PlanningVisitor::object(const Bucket &bucket, const ObjectEntry &object)
{
    if (object.role != VersionRole::Current)
        return version(bucket, object);
    if (Result<> before = endKey(); !before)
        return before;
    m_counters.objects.fetch_add(1, std::memory_order_relaxed);
    m_counters.bytes.fetch_add(object.sizeBytes.value_or(0), std::memory_order_relaxed);
    if (m_folder.named.contains(object.key))
        m_seen.insert(object.key);
    if (!m_foreign.isEmpty() && m_foreign.of(object.key))
        m_foreignSeen.insert(object.key);
    const ObjectVerdict verdict = m_facts.judge(bucket, object, m_folder);
    m_statistics.object(bucket, object,
        {verdict.isOutput, verdict.isReferred, verdict.goes(), verdict.reason == Reason::ObjectHeld,
            numberOf(verdict.hold)});
    m_key = {{bucket, object.key}, verdict.goes() ? ItsFile::Goes : ItsFile::Stays};
    if (verdict.reason == Reason::OutputKept)
        return remember({bucket, object.key});
    if (verdict.goes())
        put(bucket, object, verdict);
    return {};
}

Result<> PlanningVisitor::endFolder(bool listingComplete)
{
    if (Result<> last = endKey(); !last)
        return last;
    if (!listingComplete && m_facts.policy().storageCleanup)
        m_bytes.reset();
    for (auto named = m_folder.named.cbegin(); named != m_folder.named.cend(); ++named) {
        if (m_seen.contains(named.key()))
            continue;
        if (!m_foreign.isEmpty() && m_foreign.of(named.key()))
            m_foreignSeen.insert(named.key());
        if (listingComplete)
            m_statistics.dangling({m_buckets.value(0), named.key()});
        else if (Result<> added = addUnlisted(named.key(), m_folder); !added)
            return added;
    }
    m_statistics.endFolder();
    if (!m_bytes)
        return flush();
    if (m_writer && m_sessionSeq) {
        if (Result<> amended = m_writer->amendSize(*m_sessionSeq, *m_bytes); !amended)
            return amended;
    } else if (!m_held.empty() && m_held.front().kind == ItemKind::Session) {
        m_held.front().sizeBytes = m_bytes;
    }
    return flush();
}

void PlanningVisitor::problem(const QString &where, const Error &error)
{
    m_complete = false;
    m_statistics.problem(where, error);
}

void PlanningVisitor::storageLost(const Error &error)
{
    m_complete = false;
    m_statistics.storageUnlisted(error.why());
}

Result<> PlanningVisitor::objectElsewhere(const Bucket &bucket, const ObjectEntry &object, const FolderFacts &folder)
{
    const ObjectVerdict verdict = m_facts.judge(bucket, object, folder);
    if (verdict.reason == Reason::OutputKept)
        return remember({bucket, object.key});
    if (verdict.goes())
        addToTail(objectItem(bucket, object, verdict), m_facts.takersOfLast());
    return {};
}

Result<> PlanningVisitor::versionsElsewhere(
    const Bucket &bucket, std::span<const ObjectEntry> newestFirst, const FolderFacts &folder)
{
    ItsFile itsFile = ItsFile::Deleted;
    if (!newestFirst.empty() && newestFirst.front().role == VersionRole::Current)
        itsFile = m_facts.judge(bucket, newestFirst.front(), folder).goes() ? ItsFile::Goes : ItsFile::Stays;
    bool hasStaying = false;
    for (auto each = newestFirst.rbegin(); each != newestFirst.rend(); ++each) { // the oldest goes first
        if (each->role == VersionRole::Current)
            return objectElsewhere(bucket, *each, folder);
        const bool hides = !each->archivedAt && hasStaying;
        const ObjectVerdict verdict = m_facts.judgeVersion(bucket, *each, folder, itsFile, hides);
        hasStaying |= !verdict.goes();
        if (verdict.goes())
            addToTail(objectItem(bucket, *each, verdict), m_facts.takersOfLast());
    }
    return {};
}

Result<> PlanningVisitor::unlistedElsewhere(const ObjectKey &key, const FolderFacts &folder)
{
    m_foreignSeen.insert(key);
    return addUnlisted(key, folder);
}

Result<> PlanningVisitor::finish()
{
    for (auto reference = m_foreign.all().cbegin(); reference != m_foreign.all().cend(); ++reference) {
        if (m_foreignSeen.contains(reference.key()) || m_facts.policy().onlySession)
            continue;
        if (m_complete)
            m_statistics.dangling({m_buckets.value(0), reference.key()});
        else if (Result<> added = addUnlisted(reference.key(), {}); !added)
            return added;
    }
    if (!m_writer || m_tail.empty())
        return {};
    if (Result<> flushed = flush(); !flushed)
        return flushed;
    if (Result<> tail = m_writer->beginTail(); !tail)
        return tail;
    for (Rider &rider : m_tail) {
        if (Result<> added = m_writer->appendRider(std::move(rider.item), rider.takers); !added)
            return added;
    }
    return {};
}

Result<> PlanningVisitor::version(const Bucket &bucket, const ObjectEntry &version)
{
    m_counters.objects.fetch_add(1, std::memory_order_relaxed);
    m_counters.bytes.fetch_add(version.sizeBytes.value_or(0), std::memory_order_relaxed);
    if (m_key.name != ObjectName{bucket, version.key}) {
        if (Result<> before = endKey(); !before)
            return before;
        m_key = {{bucket, version.key}, ItsFile::Deleted};
    }
    if (!version.archivedAt) { // the mark that says so: whether it goes depends on what it hides
        m_key.mark = version;
        return {};
    }
    const ObjectVerdict verdict = m_facts.judgeVersion(bucket, version, m_folder, m_key.itsFile);
    m_statistics.oldVersion(bucket, version, verdict.reason == Reason::ObjectHeld, numberOf(verdict.hold));
    m_key.hasStaying |= !verdict.goes();
    if (verdict.goes())
        put(bucket, version, verdict);
    return {};
}

void PlanningVisitor::put(const Bucket &bucket, const ObjectEntry &object, const ObjectVerdict &verdict)
{
    m_key.items.push_back({objectItem(bucket, object, verdict),
        verdict.takenFromElsewhere ? m_facts.takersOfLast() : std::vector<qint64>(), verdict.takenFromElsewhere});
}

Result<> PlanningVisitor::endKey()
{
    if (m_key.mark) {
        const ObjectEntry &mark = *m_key.mark;
        const ObjectVerdict verdict =
            m_facts.judgeVersion(m_key.name.bucket, mark, m_folder, ItsFile::Deleted, m_key.hasStaying);
        m_statistics.oldVersion(m_key.name.bucket, mark, verdict.reason == Reason::ObjectHeld, numberOf(verdict.hold));
        if (verdict.goes()) {
            put(m_key.name.bucket, mark, verdict);
            std::ranges::rotate(m_key.items, m_key.items.end() - 1);
        }
    }
    const KeyOfNow key = std::exchange(m_key, {});
    for (auto each = key.items.rbegin(); each != key.items.rend(); ++each) {
        const PlanItem &item = each->item;
        if (each->isOfElsewhere) { // a session that has to go first may come later in the plan
            addToTail(item, each->takers);
            continue;
        }
        if (!item.sizeBytes)
            m_bytes.reset();
        else if (m_bytes)
            *m_bytes += *item.sizeBytes;
        if (Result<> added = add(item); !added)
            return added;
    }
    return {};
}

PlanItem PlanningVisitor::sessionItem() const
{
    PlanItem item;
    item.kind = ItemKind::Session;
    item.reason = m_verdict.reason;
    item.sessionKey = m_session->key;
    item.sessionId = m_session->id;
    item.changedAt = m_session->lastActivity;
    item.documents = qint64(m_session->documents.size());
    item.fingerprint = m_folder.row->fingerprint;
    return item;
}

PlanItem PlanningVisitor::objectItem(
    const Bucket &bucket, const ObjectEntry &object, const ObjectVerdict &verdict) const
{
    PlanItem item;
    item.kind = object.role != VersionRole::Current ? ItemKind::OldVersion
        : !verdict.isReferred                       ? ItemKind::Orphan
        : verdict.isOutput                          ? ItemKind::Output
                                                    : ItemKind::File;
    item.reason = verdict.reason;
    item.sessionKey = verdict.session ? verdict.session->key : folderOf(object.key);
    item.sessionId = verdict.session ? verdict.session->id : 0;
    item.bucket = bucket;
    item.key = object.key;
    item.sizeBytes = object.sizeBytes;
    item.changedAt = object.changedAt();
    item.version = object.version;
    return item;
}

Result<> PlanningVisitor::addUnlisted(const ObjectKey &key, const FolderFacts &folder)
{
    ObjectEntry entry;
    entry.key = key;
    for (const Bucket &bucket : m_buckets) {
        const ObjectVerdict verdict = m_facts.judge(bucket, entry, folder, Presence::Unknown);
        if (verdict.reason == Reason::OutputKept) {
            if (Result<> kept = remember({bucket, key}); !kept)
                return kept;
        }
        if (!verdict.goes())
            continue;
        PlanItem item = objectItem(bucket, entry, verdict);
        if (verdict.takenFromElsewhere)
            addToTail(std::move(item), m_facts.takersOfLast());
        else if (Result<> added = add(std::move(item)); !added)
            return added;
    }
    return {};
}

void PlanningVisitor::addToTail(PlanItem item, std::vector<qint64> takers)
{
    m_counters.candidates.fetch_add(1, std::memory_order_relaxed);
    if (m_writer)
        m_tail.push_back({std::move(item), std::move(takers)});
}

Result<> PlanningVisitor::add(PlanItem item)
{
    m_counters.candidates.fetch_add(1, std::memory_order_relaxed);
    if (!m_writer)
        return {};
    m_held.push_back(std::move(item));
    return m_held.size() >= kItemsHeld ? flush() : Result<>();
}

Result<> PlanningVisitor::flush()
{
    for (PlanItem &item : m_held) {
        if (item.kind == ItemKind::Session && !item.sizeBytes)
            m_sessionSeq = m_writer->nextSeq();
        if (Result<> written = m_writer->append(std::move(item), m_beginsGroup); !written)
            return written;
        m_beginsGroup = false;
    }
    m_held.clear();
    return {};
}

Result<> PlanningVisitor::remember(const ObjectName &name)
{
    return m_writer && !hasOutputExtension(name.key) ? m_writer->rememberOutput(name) : Result<>();
}

} // namespace docsweep
