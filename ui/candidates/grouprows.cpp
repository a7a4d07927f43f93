// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/grouprows.h"

#include <algorithm>

namespace docsweep {

void GroupRows::append(const std::vector<ItemGroup> &groups)
{
    m_groups.reserve(m_groups.size() + groups.size());
    for (const ItemGroup &group : groups) {
        Entry entry{group, 0, quint32(rowCount()), false};
        if (!m_groups.empty())
            entry.firstItem = m_groups.back().firstItem + m_groups.back().group.items;
        m_groups.push_back(entry);
    }
}

int GroupRows::rowCount() const
{
    if (m_groups.empty())
        return 0;
    const size_t last = m_groups.size() - 1;
    return int(m_groups[last].firstRow) + 1 + (m_groups[last].open ? childCount(last) : 0);
}

GroupRows::Place GroupRows::at(int row) const
{
    const auto after = std::upper_bound(m_groups.begin(), m_groups.end(), quint32(row),
        [](quint32 wanted, const Entry &entry) { return wanted < entry.firstRow; });
    Place place;
    place.group = size_t(after - m_groups.begin()) - 1;
    const Entry &entry = m_groups[place.group];
    const size_t below = size_t(row) - entry.firstRow;
    place.isHead = below == 0;
    if (entry.group.hasSession)
        place.item = entry.firstItem + below;
    else if (below > 0)
        place.item = entry.firstItem + below - 1;
    return place;
}

int GroupRows::childCount(size_t group) const
{
    return int(m_groups[group].group.items) - (m_groups[group].group.hasSession ? 1 : 0);
}

void GroupRows::setOpen(size_t group, bool open)
{
    if (m_groups[group].open == open)
        return;
    m_groups[group].open = open;
    const int children = open ? childCount(group) : -childCount(group);
    for (size_t later = group + 1; later < m_groups.size(); ++later)
        m_groups[later].firstRow = quint32(int(m_groups[later].firstRow) + children);
}

} // namespace docsweep
