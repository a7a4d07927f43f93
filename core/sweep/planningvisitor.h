// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/retention/scanfacts.h"
#include "core/scan/folderscan.h"
#include "core/scan/statisticscollector.h"
#include "core/sweep/counters.h"

#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace docsweep {

/// The plan of one scan while it is being made.
class PlanningVisitor final : public FolderVisitor {
public:
    PlanningVisitor(const ScanFacts &facts, const ForeignReferences &foreign, const QList<Bucket> &buckets,
        StatisticsCollector &statistics, PlanWriter *writer, ScanCounters &counters);
    Result<> beginFolder(const SessionKey &key, const SessionRecord *session) override;
    Result<> object(const Bucket &bucket, const ObjectEntry &object) override;
    Result<> endFolder(bool listingComplete) override;
    void problem(const QString &where, const Error &error) override;
    void storageLost(const Error &error) override;

    /// An object of another folder that the one chosen session names.
    Result<> objectElsewhere(const Bucket &bucket, const ObjectEntry &object, const FolderFacts &folder);

    /// All that a bucket with a history keeps of such a key, in the order of `ObjectReader::listVersions`.
    Result<> versionsElsewhere(
        const Bucket &bucket, std::span<const ObjectEntry> newestFirst, const FolderFacts &folder);

    /// The same where the storage could not be asked for it.
    Result<> unlistedElsewhere(const ObjectKey &key, const FolderFacts &folder);

    /// What was put off to the end: objects that go after the rows of a session of another folder.
    Result<> finish();

private:
    /// What a bucket with a history keeps beside the file that its key names today.
    Result<> version(const Bucket &bucket, const ObjectEntry &version);

    /// Of the key of now: written at its end, for its oldest version goes first. What its key names goes last, else
    /// an older version would take its place.
    void put(const Bucket &bucket, const ObjectEntry &object, const ObjectVerdict &verdict);
    Result<> endKey();
    PlanItem sessionItem() const;
    PlanItem objectItem(const Bucket &bucket, const ObjectEntry &object, const ObjectVerdict &verdict) const;

    /// An object that rows name where the store could not be asked for it: if they go, it must not be forgotten. In
    /// which bucket it is cannot be known, so it is looked for in each.
    Result<> addUnlisted(const ObjectKey &key, const FolderFacts &folder);
    void addToTail(PlanItem item, std::vector<qint64> takers);
    Result<> add(PlanItem item);
    Result<> flush();

    /// Only what its extension does not tell anyway.
    Result<> remember(const ObjectName &name);

    struct Rider {
        PlanItem item;
        std::vector<qint64> takers;
        bool isOfElsewhere = false; ///< goes in the tail
    };

    /// One key, with what is kept of it.
    struct KeyOfNow {
        ObjectName name = {};
        ItsFile itsFile = ItsFile::Deleted;
        std::optional<ObjectEntry> mark = {}; ///< of deletion, that is in force
        bool hasStaying = false; ///< of its older versions
        std::vector<Rider> items = {}; ///< that go, newest first
    };

    const ScanFacts &m_facts;
    const ForeignReferences &m_foreign;
    const QList<Bucket> &m_buckets;
    StatisticsCollector &m_statistics;
    PlanWriter *m_writer;
    ScanCounters &m_counters;

    const SessionRecord *m_session = nullptr;
    FolderFacts m_folder;
    SessionVerdict m_verdict; ///< of its session
    QSet<ObjectKey> m_seen;
    KeyOfNow m_key;
    std::vector<PlanItem> m_held;
    std::optional<quint32> m_sessionSeq;
    std::optional<qint64> m_bytes; ///< of what is planned in the folder; nothing once that is unknown of a part
    bool m_beginsGroup = true;

    std::vector<Rider> m_tail;
    QSet<ObjectKey> m_foreignSeen;
    bool m_complete = true;
};

} // namespace docsweep
