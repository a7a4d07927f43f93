// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QTemporaryFile>

#include <map>

namespace docsweep {

/// Puts the session folders of a plan in the order in which their rows lie: by the sessions' row ids, then what has no
/// row, in byte order of the keys. A scan finds them by key, and rows that are deleted by key touch pages all over both
/// tables. Holds a few megabytes; what is more waits in an unnamed temporary file that only this user can read. Folders
/// stay whole, and what is said of the tail is passed on.
class PlanSorter final : public PlanWriter {
public:
    static constexpr qsizetype kBytesHeld = 16 << 20;

    /// `folder` takes the temporary file; empty: the system's. Sorts `bytesHeld` at a time.
    PlanSorter(std::unique_ptr<PlanWriter> inner, const QString &folder, std::stop_token stop,
        qsizetype bytesHeld = kBytesHeld);

    Result<> append(PlanItem item, bool beginsGroup) override;
    Result<> beginTail() override;
    Result<> appendRider(PlanItem item, std::span<const qint64> takers) override;
    /// `seq` as `nextSeq` was before its item was added here.
    Result<> amendSize(quint32 seq, qint64 sizeBytes) override;
    Result<> rememberOutput(const ObjectName &name) override { return m_inner->rememberOutput(name); }
    Result<> noteBuckets(const QMap<Bucket, BucketId> &buckets) override { return m_inner->noteBuckets(buckets); }
    quint32 nextSeq() const override { return m_next; }
    Result<Plan> seal(const ScanStatistics &statistics) override;

private:
    /// A folder, or a piece of a large one, among the bytes that are held or that stand in the file.
    struct Group {
        qint64 row = 0; ///< of its session; the highest number: it has none that goes
        quint32 first = 0; ///< the number of its first item: the order in which they were found
        quint32 isBegin = 0; ///< of its folder
        qint64 at = 0;
        qint64 length = 0;

        auto place() const { return std::pair(row, first); }
    };
    /// Groups that were written to the file together, each a length and its bytes, in their order.
    class Part;

    Result<> putAway();
    Result<> replay();
    Result<> passOn(const Group &group, const char *bytes);
    void sortHeld();

    const std::unique_ptr<PlanWriter> m_inner;
    const std::stop_token m_stop;
    const qsizetype m_bytesHeld;
    const QString m_folder;
    QTemporaryFile m_file;
    std::vector<qint64> m_partEnds; ///< in the file
    QByteArray m_held;
    std::vector<Group> m_groups; ///< in m_held; the last one may go on
    qint64 m_row = 0; ///< of the folder that is being added
    std::map<quint32, qint64> m_sizes; ///< of sessions, known after their items were added
    quint32 m_next = 0;
    bool m_isPassing = false; ///< all were passed on: what comes now goes straight through
};

} // namespace docsweep
