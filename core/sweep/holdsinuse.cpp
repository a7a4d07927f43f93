// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/holdsinuse.h"

#include <algorithm>

namespace docsweep {

HoldsInUse::Use::Use(HoldsInUse *all)
    : m_all(all)
{
    if (!m_all)
        return;
    const std::lock_guard lock(m_all->m_mutex);
    m_own = m_all->m_uses.insert(m_all->m_uses.end(), ++m_all->m_moments);
}

HoldsInUse::Use::~Use()
{
    if (!m_all)
        return;
    const std::lock_guard lock(m_all->m_mutex);
    m_all->m_uses.erase(m_own);
}

void HoldsInUse::Use::renew()
{
    if (!m_all)
        return;
    const std::lock_guard lock(m_all->m_mutex);
    *m_own = ++m_all->m_moments;
}

qint64 HoldsInUse::seen(qint64 number)
{
    const std::lock_guard lock(m_mutex);
    if (number > m_seen && (m_waiting.empty() || m_waiting.back().first < number))
        m_waiting.emplace_back(number, ++m_moments);
    const quint64 oldest = m_uses.empty() ? m_moments + 1 : std::ranges::min(m_uses);
    while (!m_waiting.empty() && m_waiting.front().second < oldest) {
        m_seen = m_waiting.front().first;
        m_waiting.pop_front();
    }
    return m_seen;
}

} // namespace docsweep
