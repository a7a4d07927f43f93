// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/storagehealth.h"

namespace docsweep {

namespace {

    constexpr int kFailuresUntilAway = 3;

} // namespace

void StorageHealth::giveUp(const Why &why)
{
    const std::lock_guard lock(m_mutex);
    if (m_why.isEmpty())
        m_why = why;
    m_away.store(true);
}

void StorageHealth::failed(const Error &error)
{
    const bool isFinal = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Suspended;
    if (isFinal || m_failuresInARow.fetch_add(1) + 1 >= kFailuresUntilAway)
        giveUp(error.why());
}

Why StorageHealth::why() const
{
    const std::lock_guard lock(m_mutex);
    return m_why;
}

} // namespace docsweep
