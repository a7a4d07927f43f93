// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"

#include <optional>
#include <vector>

namespace docsweep {

/// Which row of a table shows what when items are grouped: a row for each group and, while it is open, one for each
/// item beneath. The row of a group that has its session is that session's row. Places of items are those of the
/// list they came in. Finding a row is O(log groups), opening one O(groups). A value.
class GroupRows {
public:
    struct Place {
        size_t group = 0;
        bool isHead = false; ///< the group's own row
        std::optional<size_t> item; ///< none: the row of a folder without its session
    };

    void clear() { m_groups.clear(); }
    void append(const std::vector<ItemGroup> &groups);
    int rowCount() const;

    Place at(int row) const;
    int headRow(size_t group) const { return int(m_groups[group].firstRow); }

    const ItemGroup &group(size_t group) const { return m_groups[group].group; }
    size_t firstItem(size_t group) const { return m_groups[group].firstItem; }
    size_t endItem(size_t group) const { return m_groups[group].firstItem + m_groups[group].group.items; }
    /// How many rows it has beneath its own while it is open.
    int childCount(size_t group) const;
    bool isOpen(size_t group) const { return m_groups[group].open; }
    void setOpen(size_t group, bool open);

private:
    struct Entry {
        ItemGroup group;
        quint32 firstItem = 0;
        quint32 firstRow = 0;
        bool open = false;
    };
    std::vector<Entry> m_groups;
};

} // namespace docsweep
