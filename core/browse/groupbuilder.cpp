// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/groupbuilder.h"

#include "core/journal/schema.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <numeric>

namespace docsweep {

namespace {

    constexpr size_t kFirstChunk = 256;
    constexpr size_t kChunk = 65536;
    constexpr qint64 kNoTime = std::numeric_limits<qint64>::max();

} // namespace

GroupBuilder::GroupBuilder(const ItemSort &sort, bool backwards, bool whole, const PlanBrowser::GroupSink &sink)
    : m_sort(sort)
    , m_backwards(backwards)
    , m_whole(whole)
    , m_sink(sink)
{
}

bool GroupBuilder::add(const QSqlQuery &row)
{
    const SessionKey key = row.value(2).toByteArray();
    if (m_group.items > 0 && key != m_key) {
        endGroup();
        if (!m_whole && m_chunk.seqs.size() >= (m_first ? kFirstChunk : kChunk) && !deliver())
            return false;
    }
    if (m_group.items == 0) {
        m_key = key;
        m_extent = {m_chunk.seqs.size(), kNoTime};
    }
    const bool isSession = ItemKind(row.value(1).toInt()) == ItemKind::Session;
    m_group.hasSession = m_group.hasSession || isSession;
    if (!isSession) {
        m_group.bytes += row.value(3).toLongLong();
        m_group.hasUnknownSize = m_group.hasUnknownSize || row.isNull(3);
    }
    if (!row.isNull(4))
        m_extent.oldest = std::min(m_extent.oldest, row.value(4).toLongLong());
    ++m_group.items;
    m_chunk.seqs.push_back(seqOf(row.value(0).toLongLong()));
    return true;
}

void GroupBuilder::endGroup()
{
    if (m_group.items == 0)
        return;
    if (m_backwards)
        std::reverse(m_chunk.seqs.begin() + qsizetype(m_extent.firstItem), m_chunk.seqs.end());
    m_chunk.groups.push_back(std::exchange(m_group, {}));
    m_extents.push_back(m_extent);
}

bool GroupBuilder::finish()
{
    endGroup();
    return m_chunk.seqs.empty() || (m_whole ? deliverSorted() : deliver());
}

bool GroupBuilder::deliver()
{
    m_first = false;
    m_extents.clear();
    return m_sink(std::exchange(m_chunk, {}));
}

bool GroupBuilder::deliverSorted()
{
    std::vector<size_t> order(m_chunk.groups.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto by = [this](size_t group) {
        return m_sort.column == ItemColumn::Size ? m_chunk.groups[group].bytes : -m_extents[group].oldest;
    };
    std::stable_sort(order.begin(), order.end(),
        [&](size_t a, size_t b) { return m_sort.descending ? by(b) < by(a) : by(a) < by(b); });
    GroupChunk chunk;
    for (const size_t group : order) {
        const auto first = m_chunk.seqs.begin() + qsizetype(m_extents[group].firstItem);
        chunk.seqs.insert(chunk.seqs.end(), first, first + m_chunk.groups[group].items);
        chunk.groups.push_back(m_chunk.groups[group]);
        if (chunk.seqs.size() >= (m_first ? kFirstChunk : kChunk)) {
            m_first = false;
            if (!m_sink(std::exchange(chunk, {})))
                return false;
        }
    }
    return chunk.seqs.empty() || m_sink(std::move(chunk));
}

} // namespace docsweep
