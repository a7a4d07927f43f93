// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"

class QSqlQuery;

namespace docsweep {

/// Makes session folders of items that come in plan order (or backwards), and hands them on in chunks: the first small,
/// or all of them sorted at the end.
class GroupBuilder {
public:
    GroupBuilder(const ItemSort &sort, bool backwards, bool whole, const PlanBrowser::GroupSink &sink);

    /// A row of id, kind, session key, size, time of the last change. False: the sink has enough.
    bool add(const QSqlQuery &row);
    bool finish();

private:
    struct Extent {
        size_t firstItem = 0;
        qint64 oldest = 0;
    };

    void endGroup();
    bool deliver();
    bool deliverSorted();

    ItemSort m_sort;
    bool m_backwards;
    bool m_whole;
    const PlanBrowser::GroupSink &m_sink;
    GroupChunk m_chunk;
    std::vector<Extent> m_extents; ///< of the groups of the chunk
    SessionKey m_key;
    ItemGroup m_group;
    Extent m_extent;
    bool m_first = true;
};

} // namespace docsweep
