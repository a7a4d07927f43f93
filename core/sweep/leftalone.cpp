// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/leftalone.h"

namespace docsweep {

void LeftAlone::add(qint64 sessionId)
{
    const std::lock_guard lock(m_mutex);
    m_ids.insert(sessionId);
}

bool LeftAlone::contains(qint64 sessionId) const
{
    const std::lock_guard lock(m_mutex);
    return m_ids.contains(sessionId);
}

void LeftAlone::addUndecided(qint64 sessionId)
{
    const std::lock_guard lock(m_mutex);
    m_undecided.insert(sessionId);
}

bool LeftAlone::isUndecided(qint64 sessionId) const
{
    const std::lock_guard lock(m_mutex);
    return m_undecided.contains(sessionId);
}

} // namespace docsweep
