// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runcounters.h"

namespace docsweep {

void RunCounters::begin(qint64 items, qint64 bytes, qint64 rows)
{
    m_itemsTotal.store(items);
    m_bytesTotal.store(bytes);
    m_rowsTotal.store(rows);
}

void RunCounters::ended(const PlanItem &item, const ItemOutcome &outcome)
{
    const bool isSession = item.kind == ItemKind::Session;
    const qint64 bytes = isSession ? 0 : item.sizeBytes.value_or(0);
    m_itemsDone.fetch_add(1, std::memory_order_relaxed);
    m_bytesDone.fetch_add(bytes, std::memory_order_relaxed);
    m_rowsDone.fetch_add(isSession ? 1 : 0, std::memory_order_relaxed);
    m_states[size_t(outcome.state)].fetch_add(1, std::memory_order_relaxed);
    if (outcome.state == ItemState::Deleted)
        m_freedBytes.fetch_add(bytes, std::memory_order_relaxed);
    if (!outcome.detail.isEmpty()) {
        const std::lock_guard lock(m_mutex);
        m_causes.add(outcome.state, outcome.detail, outcome.left);
    }
}

void RunCounters::waits(const Why &why, qint64 items)
{
    const std::lock_guard lock(m_mutex);
    for (qint64 i = 0; i < items; ++i)
        m_causes.add(ItemState::Pending, why, std::nullopt);
}

SweepProgress RunCounters::snapshot(SweepStage stage, double elapsedSeconds) const
{
    const auto state = [this](ItemState of) { return m_states[size_t(of)].load(std::memory_order_relaxed); };
    SweepProgress progress;
    progress.stage = stage;
    progress.itemsTotal = m_itemsTotal.load(std::memory_order_relaxed);
    progress.itemsDone = m_itemsDone.load(std::memory_order_relaxed);
    progress.bytesTotal = m_bytesTotal.load(std::memory_order_relaxed);
    progress.bytesDone = m_bytesDone.load(std::memory_order_relaxed);
    progress.rowsTotal = m_rowsTotal.load(std::memory_order_relaxed);
    progress.rowsDone = m_rowsDone.load(std::memory_order_relaxed);
    progress.objectsDone = m_objectsDone.load(std::memory_order_relaxed);
    progress.deleted = state(ItemState::Deleted);
    progress.alreadyGone = state(ItemState::AlreadyGone);
    progress.skipped = state(ItemState::Skipped);
    progress.pending = state(ItemState::Pending);
    progress.failed = state(ItemState::Failed);
    progress.freedBytes = m_freedBytes.load(std::memory_order_relaxed);
    progress.earlierDeletionsFinished = m_earlierDeletionsFinished.load(std::memory_order_relaxed);
    progress.copied = m_copied.load(std::memory_order_relaxed);
    progress.copiedBytes = m_copiedBytes.load(std::memory_order_relaxed);
    progress.elapsedSeconds = elapsedSeconds;
    return progress;
}

std::vector<CauseCount> RunCounters::causes() const
{
    const std::lock_guard lock(m_mutex);
    return m_causes.causes();
}

} // namespace docsweep
