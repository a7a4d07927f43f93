// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/currentreferences.h"

#include <algorithm>

namespace docsweep {

CurrentReferences::CurrentReferences(const Clock &clock, Duration freshFor)
    : m_clock(clock)
    , m_freshFor(freshFor)
{
}

Result<std::shared_ptr<const ForeignReferences>> CurrentReferences::get(
    SessionReader &sessions, const std::stop_token &stop)
{
    const std::lock_guard lock(m_mutex);
    if (m_references && isFresh())
        return m_references;
    const Instant readAt = m_clock.now();
    const Duration began = m_clock.steadyNow();
    auto references = std::make_shared<ForeignReferences>();
    const Result<> read = sessions.streamForeignReferences(
        stop, [&references](const ForeignReference &reference) { references->add(reference); });
    if (!read)
        return fail(read.error());
    m_readAt = readAt;
    m_took = m_clock.steadyNow() - began;
    m_references = std::move(references);
    return m_references;
}

bool CurrentReferences::isFresh() const
{
    if (m_freshFor == Duration::zero())
        return false;
    const Duration age = m_clock.now() - m_readAt;
    return age >= Duration::zero() && age < std::max(m_freshFor, 2 * m_took);
}

} // namespace docsweep
