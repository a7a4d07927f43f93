// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/batchworkers.h"

#include "core/base/log.h"
#include "core/sweep/batchworker.h"

#include <QThreadPool>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLostUntilAway = 3; ///< batches in a row that a database has failed

} // namespace

BatchWorkers::BatchWorkers(QThreadPool &pool, const RunContext &context, int most)
    : m_pool(pool)
    , m_context(context)
{
    m_pool.setMaxThreadCount(most);
}

BatchWorkers::~BatchWorkers()
{
    dismiss();
}

void BatchWorkers::dismiss()
{
    close();
    m_pool.waitForDone();
    m_own.reset();
}

void BatchWorkers::assemble(int workers)
{
    const std::lock_guard lock(m_mutex);
    if (!m_context.backends.executor->isConcurrent())
        return;
    while (m_workers < std::min(workers, m_pool.maxThreadCount()))
        hire();
}

void BatchWorkers::hire()
{
    ++m_workers;
    m_pool.start([this] { work(); });
}

void BatchWorkers::give(const PlanBatch &batch)
{
    if (!m_context.backends.executor->isConcurrent()) {
        executeHere(batch);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_batches.push_back(batch);
    ++m_underWay;
    if (m_underWay > m_workers && m_workers < m_pool.maxThreadCount())
        hire();
    m_given.notify_one();
}

void BatchWorkers::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_given.notify_all();
}

void BatchWorkers::work()
{
    BatchWorker worker(m_context);
    worker.connect();
    std::unique_lock lock(m_mutex);
    while (true) {
        m_given.wait(lock, [this] { return m_closed || !m_batches.empty(); });
        if (m_batches.empty())
            return;
        const PlanBatch batch = std::move(m_batches.front());
        m_batches.pop_front();
        lock.unlock();
        const LogRun logged(m_context.runId);
        const Result<> executed = worker.execute(batch);
        lock.lock();
        --m_underWay;
        ended(executed);
        m_changed.notify_all();
    }
}

void BatchWorkers::executeHere(const PlanBatch &batch)
{
    if (!m_own) {
        m_own = std::make_unique<BatchWorker>(m_context);
        m_own->connect();
    }
    const Result<> executed = m_own->execute(batch);
    const std::lock_guard lock(m_mutex);
    ended(executed);
}

void BatchWorkers::ended(const Result<> &executed)
{
    if (executed) {
        m_lostInARow = 0;
        return;
    }
    const Error &error = executed.error();
    const bool isOfOneBatch = error.kind == ErrorKind::BadData || error.kind == ErrorKind::Unavailable;
    m_lostInARow += error.kind == ErrorKind::Unavailable ? 1 : 0;
    if (isOfOneBatch && m_lostInARow < kLostUntilAway && !m_context.watch.loss()) {
        ++m_lostCount;
        logWarning(
            u"a batch could not be deleted and must wait for the next run; the others are tried: "_s + error.text);
        m_lost = m_lost.value_or(error);
    } else if (!m_error || m_error->kind == ErrorKind::Cancelled) {
        m_error = error;
    }
}

int BatchWorkers::waitBelow(int most, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [&] { return m_underWay < most; });
    return m_underWay;
}

void BatchWorkers::pauseFor(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    if (m_context.backends.executor->isConcurrent())
        m_changed.wait_for(lock, time);
}

std::optional<Error> BatchWorkers::lostBatches() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_lost)
        return std::nullopt;
    const QString which = m_lostCount == 1 ? u"1 batch"_s : QString::number(m_lostCount) + u" batches"_s;
    return during(which + u" could not be deleted and must wait for the next run; the others were tried"_s, *m_lost);
}

std::optional<Error> BatchWorkers::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

} // namespace docsweep
