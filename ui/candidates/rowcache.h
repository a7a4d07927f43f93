// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"

#include <QHash>

#include <utility>

namespace docsweep {

/// The rows lately looked at, by `seq`: two generations, so that it never holds more than twice `kGeneration` and
/// what is in use survives. GUI thread.
class RowCache {
public:
    static constexpr qsizetype kGeneration = 2048;

    const PlanItem *find(quint32 seq) const
    {
        if (const auto young = m_young.constFind(seq); young != m_young.cend())
            return &*young;
        const auto old = m_old.constFind(seq);
        return old != m_old.cend() ? &*old : nullptr;
    }

    void insert(PlanItem item)
    {
        if (m_young.size() >= kGeneration)
            m_old = std::exchange(m_young, {});
        m_young.insert(item.seq, std::move(item));
    }

    void clear()
    {
        m_young.clear();
        m_old.clear();
    }

private:
    QHash<quint32, PlanItem> m_young;
    QHash<quint32, PlanItem> m_old;
};

} // namespace docsweep
