// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/sweep/counters.h"

#include <array>
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
    /// So many sessions or objects were copied.
    void copied(qint64 items) { m_copied.fetch_add(items, std::memory_order_relaxed); }
    /// Bytes on their way into the vault; negative where they were in vain.
    void copying(qint64 bytes) { m_copiedBytes.fetch_add(bytes, std::memory_order_relaxed); }
    /// A cause without an outcome: items of earlier runs that go on waiting.
    void waits(const Why &why, qint64 items);
    void earlierDeletionsFinished(qint64 items)
    {
        m_earlierDeletionsFinished.fetch_add(items, std::memory_order_relaxed);
    }
    SweepProgress snapshot(SweepStage stage, double elapsedSeconds) const;
    std::vector<CauseCount> causes() const;

private:
    std::atomic<qint64> m_itemsTotal{0}, m_itemsDone{0}, m_bytesTotal{0}, m_bytesDone{0}, m_rowsTotal{0}, m_rowsDone{0},
        m_objectsDone{0};
    std::array<std::atomic<qint64>, kItemStates> m_states{};
    std::atomic<qint64> m_freedBytes{0}, m_earlierDeletionsFinished{0}, m_copied{0}, m_copiedBytes{0};
    mutable std::mutex m_mutex;
    CauseTally m_causes; ///< guarded by m_mutex
};

} // namespace docsweep
