// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/causetally.h"
#include "core/sweep/backends.h"
#include "core/sweep/counters.h"
#include "core/sweep/currentreferences.h"
#include "core/sweep/lockwatch.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <mutex>
#include <vector>

namespace docsweep {

/// Counted by the workers of one run, read by its publisher. Safe from every thread.
class RunCounters {
public:
    void begin(qint64 items, qint64 bytes, qint64 rows);
    /// One item has an outcome that is in the journal.
    void ended(const PlanItem &item, const ItemOutcome &outcome);
    /// So many objects of this run have an answer, though not yet in the journal.
    void answered(qint64 objects) { m_objectsDone.fetch_add(objects, std::memory_order_relaxed); }
    /// A cause without an outcome: items of earlier runs that go on waiting.
    void waits(const Why &why, qint64 items);
    void finishedFromBefore(qint64 items) { m_finishedFromBefore.fetch_add(items, std::memory_order_relaxed); }
    SweepProgress snapshot(SweepStage stage, double elapsedSeconds) const;
    std::vector<CauseCount> causes() const;

private:
    std::atomic<qint64> m_itemsTotal{0}, m_itemsDone{0}, m_bytesTotal{0}, m_bytesDone{0}, m_rowsTotal{0}, m_rowsDone{0},
        m_objectsDone{0};
    std::array<std::atomic<qint64>, kItemStates> m_states{};
    std::atomic<qint64> m_freedBytes{0}, m_finishedFromBefore{0};
    mutable std::mutex m_mutex;
    CauseTally m_causes; ///< guarded by m_mutex
};

/// Whether objects can be removed in this run. Tasks report what they meet; after several refusals in a row the rest of
/// the run leaves objects pending instead of waiting for a dead store again and again. Safe from every thread.
class StorageHealth {
public:
    /// Objects cannot be removed from now on; the first reason stays.
    void giveUp(const Why &why);
    void failed(const Error &error);
    void worked() { m_failuresInARow.store(0); }
    bool isAway() const { return m_away.load(); }
    Why why() const;

private:
    std::atomic<bool> m_away{false};
    std::atomic<int> m_failuresInARow{0};
    mutable std::mutex m_mutex;
    Why m_why; ///< guarded by m_mutex
};

/// Sessions of a plan whose rows this run did not remove, although they were to go: their files stay with them, also
/// those in later batches. Undecided are those whose batch broke off, so that their rows may be gone or not: the next
/// run finds that out, and until then nobody touches anything of theirs. Safe from every thread.
class LeftAlone {
public:
    void add(qint64 sessionId);
    bool contains(qint64 sessionId) const;
    void addUndecided(qint64 sessionId);
    bool isUndecided(qint64 sessionId) const;

private:
    mutable std::mutex m_mutex;
    QSet<qint64> m_ids; ///< guarded by m_mutex, as the next
    QSet<qint64> m_undecided;
};

/// What all batches of one run share. Read-only but for what is safe from every thread by itself.
struct RunContext {
    const SweepBackends &backends;
    Plan plan;
    RunId runId = 0;
    std::vector<SeqRange> scope;
    QSet<Bucket> buckets;
    QMap<Bucket, BucketId> bucketIds; ///< what they must be
    CurrentReferences &foreign;
    RunCounters &counters;
    StorageHealth &storage;
    LeftAlone &leftAlone;
    LockWatch &watch; ///< to be asked before every step that cannot be taken back
    std::stop_token stop; ///< the watch's
    bool isRecovery = false; ///< its objects are those of an earlier run

    bool inScope(quint32 seq) const;
    /// A boundary between two steps; tests use it to pull the plug.
    void step(const char *name) const
    {
        if (backends.onStep)
            backends.onStep(name);
    }
};

} // namespace docsweep
