// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/statisticscollector.h"

#include <algorithm>

namespace docsweep {

namespace {

    constexpr size_t kBiggestShown = 10;
    constexpr size_t kSamples = 100;
    constexpr qsizetype kTypesCounted = 10000;
    constexpr size_t kTypesShown = 200;
    constexpr auto kOtherTypes = "*";
    constexpr Duration kFutureFrom = std::chrono::minutes{5}; // clocks may differ so much

    bool isLarger(const SessionUsage &a, const SessionUsage &b)
    {
        return a.bytes != b.bytes ? a.bytes > b.bytes : a.key < b.key;
    }

} // namespace

StatisticsCollector::StatisticsCollector(Instant now, Instant cutoff)
{
    m_statistics.takenAt = now;
    m_statistics.cutoff = cutoff;
    m_statistics.storageListed = true;
}

void StatisticsCollector::beginFolder(const SessionKey &key, const SessionRecord *session)
{
    m_folder = {};
    m_folder.key = key;
    m_folder.hasRow = session != nullptr;
    if (session)
        m_folder.documents = qint64(session->documents.size());
}

void StatisticsCollector::session(const SessionRecord &session, bool goes, bool heldOnly, qint64 hold)
{
    const qint64 documents = qint64(session.documents.size());
    m_statistics.sessions += 1;
    m_statistics.documents += documents;
    if (heldOnly) {
        noteHeld(hold, 0);
        m_statistics.heldSessions += 1;
    }
    noteTime(session.lastActivity);
    if (!session.lastActivity)
        return;
    const int bin = ageBinOf(m_statistics.takenAt - *session.lastActivity);
    m_statistics.ages[size_t(bin)].sessions += 1;
    if (goes)
        m_statistics.oldestGoing[size_t(bin)].sessions += 1;
    if (heldOnly)
        m_statistics.held[size_t(bin)].sessions += 1;
    if (isOld(session.lastActivity)) {
        m_statistics.oldSessions += 1;
        m_statistics.oldDocuments += documents;
    }
}

void StatisticsCollector::object(const Bucket &bucket, const ObjectEntry &object, const ObjectNote &note)
{
    const qint64 bytes = object.sizeBytes.value_or(0);
    const std::optional<Instant> time = object.changedAt();
    m_statistics.files += 1;
    m_statistics.bytes += bytes;
    m_statistics.unknownSize += object.sizeBytes ? 0 : 1;
    noteTime(time);
    if (note.isOutput) {
        m_statistics.outputs += 1;
        m_statistics.outputBytes += bytes;
    }
    if (note.heldOnly)
        noteHeld(note.hold, bytes);
    if (time) {
        const size_t bin = size_t(ageBinOf(m_statistics.takenAt - *time));
        m_statistics.ages[bin].files += 1;
        m_statistics.ages[bin].bytes += bytes;
        if (note.goes) {
            m_statistics.oldestGoing[bin].files += 1;
            m_statistics.oldestGoing[bin].bytes += bytes;
        }
        if (note.heldOnly) {
            m_statistics.held[bin].files += 1;
            m_statistics.held[bin].bytes += bytes;
        }
    }
    if (!note.isReferred) {
        m_statistics.unreferred += 1;
        m_statistics.unreferredBytes += bytes;
        m_statistics.unreferredOutputs += note.isOutput ? 1 : 0;
        m_statistics.unreferredOutputBytes += note.isOutput ? bytes : 0;
    }
    if (isOld(time)) {
        m_statistics.oldFiles += 1;
        m_statistics.oldBytes += bytes;
        if (!note.isReferred) {
            m_statistics.orphans += 1;
            m_statistics.orphanBytes += bytes;
        }
    }
    TypeUsage &inBucket = m_statistics.buckets[bucket];
    inBucket.files += 1;
    inBucket.bytes += bytes;
    m_folder.files += 1;
    m_folder.bytes += bytes;
    addType(object.key, bytes);
}

/// Beside the files: what it weighs is told apart.
void StatisticsCollector::oldVersion(const Bucket &bucket, const ObjectEntry &version, bool heldOnly, qint64 hold)
{
    const qint64 bytes = version.sizeBytes.value_or(0);
    m_statistics.oldVersions += 1;
    m_statistics.oldVersionBytes += bytes;
    TypeUsage &inBucket = m_statistics.oldVersionBuckets[bucket];
    inBucket.files += 1;
    inBucket.bytes += bytes;
    m_statistics.unknownSize += version.sizeBytes ? 0 : 1;
    noteTime(version.changedAt());
    if (heldOnly)
        noteHeld(hold, bytes);
}

void StatisticsCollector::noteHeld(qint64 hold, qint64 bytes)
{
    m_statistics.heldItems += 1;
    m_statistics.heldBytes += bytes;
    if (hold == 0)
        return;
    HeldUsage &usage = m_statistics.heldBy[hold];
    usage.items += 1;
    usage.bytes += bytes;
}

/// A time that no clock in order would have given.
void StatisticsCollector::noteTime(std::optional<Instant> time)
{
    if (!time)
        m_statistics.unknownTime += 1;
    else if (*time > m_statistics.takenAt + kFutureFrom)
        m_statistics.futureTime += 1;
}

void StatisticsCollector::machineIsAhead(Duration difference)
{
    m_statistics.machineAheadMicros = difference.count();
}

void StatisticsCollector::beside(Beside seen)
{
    m_statistics.beside = std::move(seen);
}

void StatisticsCollector::addType(const ObjectKey &key, qint64 bytes)
{
    QByteArray extension = extensionOf(key);
    if (m_types.size() >= kTypesCounted && !m_types.contains(extension))
        extension = kOtherTypes;
    TypeUsage &usage = m_types[extension];
    usage.files += 1;
    usage.bytes += bytes;
}

void StatisticsCollector::dangling(const ObjectName &name)
{
    m_statistics.dangling += 1;
    if (m_statistics.danglingSample.size() < kSamples)
        m_statistics.danglingSample.push_back(name);
}

void StatisticsCollector::endFolder()
{
    if (m_folder.files == 0 || m_folder.key.isEmpty())
        return;
    std::vector<SessionUsage> &biggest = m_statistics.biggest;
    biggest.insert(std::upper_bound(biggest.begin(), biggest.end(), m_folder, isLarger), m_folder);
    if (biggest.size() > kBiggestShown)
        biggest.pop_back();
}

void StatisticsCollector::problem(const QString &where, const Error &error)
{
    m_statistics.problemCount += 1;
    if (m_statistics.problems.size() < kSamples)
        m_statistics.problems.push_back({where, error});
}

void StatisticsCollector::storageUnlisted(const Why &why)
{
    m_statistics.storageListed = false;
    m_statistics.storageProblem = why;
}

ScanStatistics StatisticsCollector::take()
{
    std::vector<std::pair<QByteArray, TypeUsage>> types;
    for (auto type = m_types.cbegin(); type != m_types.cend(); ++type)
        types.emplace_back(type.key(), type.value());
    std::sort(types.begin(), types.end(), [](const auto &a, const auto &b) {
        return a.second.bytes != b.second.bytes ? a.second.bytes > b.second.bytes : a.first < b.first;
    });
    for (size_t i = 0; i < types.size(); ++i) {
        TypeUsage &usage = m_statistics.types[i < kTypesShown ? types[i].first : QByteArray(kOtherTypes)];
        usage.files += types[i].second.files;
        usage.bytes += types[i].second.bytes;
    }
    return std::move(m_statistics);
}

} // namespace docsweep
