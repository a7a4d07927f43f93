// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/runcontext.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

class QThreadPool;

namespace docsweep {

class BatchWorker;

/// The workers of one run, each on a thread of the pool. Batches are given out in the order in which they come. One
/// thread gives and waits; destroying waits for all of them. Where the run's executor is not concurrent, a batch is
/// executed inside `give`.
class BatchWorkers {
public:
    BatchWorkers(QThreadPool &pool, const RunContext &context, int most);
    ~BatchWorkers();

    /// So many workers open their connections, while the run is still being prepared.
    void assemble(int workers);
    void give(const PlanBatch &batch);
    /// No more will come: who has nothing to do goes home.
    void close();
    /// The same, and waits until all have: what each of them had open is closed.
    void dismiss();

    /// Waits until fewer than `most` batches are under way or the time is over. Answers how many are.
    int waitBelow(int most, std::chrono::milliseconds time);
    /// Waits until a batch has ended or the time is over.
    void pauseFor(std::chrono::milliseconds time);
    /// Why no more batches are to be given: the first error that is not of one batch alone, or a database that failed
    /// several in a row; a stop only where there is no other.
    std::optional<Error> error() const;
    /// The first error of a batch that cost only that one; nothing where all went.
    std::optional<Error> lostBatches() const;

private:
    void hire(); ///< with m_mutex held
    void work();
    void executeHere(const PlanBatch &batch);
    void ended(const Result<> &executed); ///< with m_mutex held

    QThreadPool &m_pool;
    const RunContext &m_context;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed; ///< for who gives
    std::condition_variable m_given; ///< for the workers
    std::deque<PlanBatch> m_batches; ///< guarded by m_mutex, as all below
    int m_underWay = 0; ///< given and not ended
    int m_workers = 0;
    bool m_closed = false;
    std::optional<Error> m_error;
    std::optional<Error> m_lost; ///< of the first batch that could not go, while others could
    int m_lostCount = 0;
    int m_lostInARow = 0; ///< since the database was away
    std::unique_ptr<BatchWorker> m_own; ///< where nothing runs beside
};

} // namespace docsweep
