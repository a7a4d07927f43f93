// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timezone.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

    constexpr Instant kFirst = sys_days{year{1970} / 1 / 1};
    constexpr Instant kTables = sys_days{year{2037} / 12 / 31}; ///< until then the changes are listed; rules follow
    constexpr Instant kLast = sys_days{year{2100} / 1 / 1};

    QDateTime asDateTime(Instant instant)
    {
        return QDateTime::fromMSecsSinceEpoch(toMicros(instant) / 1000, Qt::UTC);
    }

} // namespace

std::optional<TimeZone> TimeZone::named(const QString &name)
{
    TimeZone zone;
    zone.m_name = name;
    if (name == "UTC"_L1)
        return zone;
    // "UTC+02:00" means to others the opposite of what it means to Qt.
    const QByteArray id = name.toLatin1();
    if (name.startsWith("UTC"_L1) || !QTimeZone::isTimeZoneIdAvailable(id))
        return {};
    const QTimeZone rules(id);
    zone.m_first = seconds{rules.offsetFromUtc(asDateTime(kFirst))};
    for (const QTimeZone::OffsetData &change : rules.transitions(asDateTime(kFirst), asDateTime(kTables)))
        zone.add(change.atUtc, change.offsetFromUtc);
    for (QDateTime from = asDateTime(kTables); from < asDateTime(kLast);) {
        const QTimeZone::OffsetData change = rules.nextTransition(from);
        if (!change.atUtc.isValid() || change.atUtc <= from)
            break;
        zone.add(change.atUtc, change.offsetFromUtc);
        from = change.atUtc;
    }
    return zone;
}

void TimeZone::add(const QDateTime &at, int offsetSeconds)
{
    m_changes.push_back({fromMicros(at.toMSecsSinceEpoch() * 1000), seconds{offsetSeconds}});
}

Duration TimeZone::offsetAt(Instant instant) const
{
    const auto next = std::ranges::upper_bound(m_changes, instant, {}, &Change::at);
    return next == m_changes.begin() ? m_first : std::prev(next)->offset;
}

Instant TimeZone::instantOf(Instant local) const
{
    const std::array offsets{offsetAt(local - days{1}), offsetAt(local + days{1})};
    std::optional<Instant> found;
    for (const Duration offset : offsets) {
        if (offsetAt(local - offset) == offset)
            found = laterOf(found, local - offset);
    }
    return found.value_or(local - std::min(offsets[0], offsets[1])); // in a gap, which no clock shows
}

} // namespace docsweep
