// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/candidates/grouprows.h"

#include <optional>
#include <utility>
#include <vector>

namespace docsweep {

/// Which item of a plan stands in which row of a table, flat or by session folders. Four bytes an item. A value.
class RowOrder {
public:
    /// Rows mean something else from then on: nothing is in order any more.
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }
    void clear();
    void append(const GroupChunk &chunk);
    /// How many rows more it makes.
    int rowsOf(const GroupChunk &chunk) const;
    void squeeze() { m_seqs.shrink_to_fit(); }

    int rowCount() const { return m_grouped ? m_groups.rowCount() : int(m_seqs.size()); }
    const std::vector<quint32> &seqs() const { return m_seqs; } ///< of all items, in open groups or not
    bool contains(quint32 seq) const;

    std::optional<quint32> seqAt(int row) const; ///< nothing for the row of a folder without its session
    /// The item that tells what the row says: its own, or the first one of a folder without its session.
    quint32 speakerAt(int row) const;
    /// Every item the row stands for, until the visitor says false.
    template <typename Visit> void visit(int row, const Visit &visit) const
    {
        const auto [first, end] = itemsOf(row);
        for (size_t place = first; place < end && visit(m_seqs[place]); ++place) { }
    }
    /// Every item beneath a head, until the visitor says false; its own is the first.
    template <typename Visit> void visitGroup(int head, const Visit &visit) const
    {
        const size_t group = m_groups.at(head).group;
        for (size_t place = m_groups.firstItem(group); place < m_groups.endItem(group) && visit(m_seqs[place]);
             ++place) { }
    }
    /// The items these rows stand for, in order: a head that has its session for that alone, another one for all.
    std::vector<quint32> seqsOf(const std::vector<std::pair<int, int>> &rowRanges) const;

    bool isHead(int row) const;
    int headOf(int row) const; ///< the row itself where nothing is grouped
    const ItemGroup &groupAt(int row) const { return m_groups.group(m_groups.at(row).group); }
    bool isOpen(int row) const { return m_groups.isOpen(m_groups.at(row).group); }
    int childCount(int head) const { return m_groups.childCount(m_groups.at(head).group); }
    void setOpen(int head, bool open) { m_groups.setOpen(m_groups.at(head).group, open); }

private:
    std::pair<size_t, size_t> itemsOf(int row) const;

    std::vector<quint32> m_seqs;
    bool m_grouped = false;
    GroupRows m_groups; ///< empty unless grouped
};

} // namespace docsweep
