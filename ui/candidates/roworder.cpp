// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/roworder.h"

#include <algorithm>

namespace docsweep {

void RowOrder::setGrouped(bool grouped)
{
    m_grouped = grouped;
    clear();
}

void RowOrder::clear()
{
    m_seqs = {};
    m_groups.clear();
}

void RowOrder::append(const GroupChunk &chunk)
{
    m_seqs.insert(m_seqs.end(), chunk.seqs.begin(), chunk.seqs.end());
    m_groups.append(chunk.groups);
}

int RowOrder::rowsOf(const GroupChunk &chunk) const
{
    return m_grouped ? int(chunk.groups.size()) : int(chunk.seqs.size());
}

bool RowOrder::contains(quint32 seq) const
{
    return std::find(m_seqs.begin(), m_seqs.end(), seq) != m_seqs.end();
}

std::optional<quint32> RowOrder::seqAt(int row) const
{
    if (!m_grouped)
        return m_seqs[size_t(row)];
    const std::optional<size_t> place = m_groups.at(row).item;
    return place ? std::optional(m_seqs[*place]) : std::nullopt;
}

quint32 RowOrder::speakerAt(int row) const
{
    return m_seqs[itemsOf(row).first];
}

/// Where what the row stands for begins and ends among all items.
std::pair<size_t, size_t> RowOrder::itemsOf(int row) const
{
    if (!m_grouped)
        return {size_t(row), size_t(row) + 1};
    const GroupRows::Place place = m_groups.at(row);
    if (place.item)
        return {*place.item, *place.item + 1};
    return {m_groups.firstItem(place.group), m_groups.endItem(place.group)};
}

std::vector<quint32> RowOrder::seqsOf(const std::vector<std::pair<int, int>> &rowRanges) const
{
    std::vector<quint32> seqs;
    for (const auto &[first, last] : rowRanges) {
        for (int row = first; row <= last; ++row) {
            const bool isOpenFolder = !seqAt(row) && isOpen(row) && row < last;
            if (isOpenFolder) // what stands beneath is chosen row by row
                continue;
            visit(row, [&seqs](quint32 seq) {
                seqs.push_back(seq);
                return true;
            });
        }
    }
    return seqs;
}

bool RowOrder::isHead(int row) const
{
    return m_grouped && row >= 0 && row < rowCount() && m_groups.at(row).isHead;
}

int RowOrder::headOf(int row) const
{
    return m_grouped && row >= 0 && row < rowCount() ? m_groups.headRow(m_groups.at(row).group) : row;
}

} // namespace docsweep
