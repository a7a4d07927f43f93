// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/currentreferences.h"

namespace docsweep {

namespace {

    constexpr int kTimesAsLong = 50;

} // namespace

CurrentReferences::CurrentReferences(std::chrono::milliseconds freshFor)
    : m_freshFor(freshFor)
{
}

Result<std::shared_ptr<const ForeignReferences>> CurrentReferences::get(
    SessionReader &sessions, const std::stop_token &stop)
{
    using std::chrono::steady_clock;
    const std::lock_guard lock(m_mutex);
    if (m_references && isFresh())
        return m_references;
    const WallClock::time_point readAt = WallClock::now();
    const steady_clock::time_point began = steady_clock::now();
    auto references = std::make_shared<ForeignReferences>();
    const Result<> read = sessions.streamForeignReferences(
        stop, [&references](const ForeignReference &reference) { references->add(reference); });
    if (!read)
        return fail(read.error());
    m_readAt = readAt;
    m_took = steady_clock::now() - began;
    m_references = std::move(references);
    return m_references;
}

bool CurrentReferences::isFresh() const
{
    if (m_freshFor == WallClock::duration::zero())
        return false;
    const WallClock::duration age = WallClock::now() - m_readAt;
    return age >= WallClock::duration::zero() && (age < m_freshFor || age < kTimesAsLong * m_took);
}

} // namespace docsweep
