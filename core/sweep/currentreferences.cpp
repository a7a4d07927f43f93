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
    Result<Reading> reading = read(sessions, stop);
    if (!reading)
        return fail(reading.error());
    return std::move(reading->references);
}

Result<CurrentReferences::Reading> CurrentReferences::read(
    SessionReader &sessions, const std::stop_token &stop, std::optional<Instant> youngerThan)
{
    const std::lock_guard lock(m_mutex);
    const bool isWanted = m_last.references && (!youngerThan || m_last.at > *youngerThan);
    if (isWanted && m_freshFor > Duration::zero() && !isTooOld(m_last.at, m_last.took))
        return m_last;
    Reading reading{nullptr, m_clock.now(), {}};
    const Duration began = m_clock.steadyNow();
    auto references = std::make_shared<ForeignReferences>();
    const Result<> done = sessions.streamForeignReferences(
        stop, [&references](const ForeignReference &reference) { references->add(reference); });
    if (!done)
        return fail(done.error());
    reading.took = m_clock.steadyNow() - began;
    reading.references = std::move(references);
    m_last = std::move(reading);
    return m_last;
}

bool CurrentReferences::isTooOld(Instant at, Duration took) const
{
    return trustLeft(at, took) <= Duration::zero();
}

Duration CurrentReferences::trustLeft(Instant at, Duration took) const
{
    const Duration age = m_clock.now() - at;
    const Duration most = std::max(m_freshFor, 2 * took);
    return age < Duration::zero() ? Duration::zero() : std::max(Duration::zero(), most - age);
}

} // namespace docsweep
