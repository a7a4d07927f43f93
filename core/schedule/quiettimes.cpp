// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/quiettimes.h"

#include <QDateTime>

#include <algorithm>

namespace docsweep {

using namespace std::chrono;

namespace {

    /// No zone is ever further from UTC, and none leaps further (Pacific/Apia left out a whole day in 2011).
    constexpr auto kFarFromUtc = hours{50};

    QDateTime toQt(Instant instant)
    {
        return QDateTime::fromMSecsSinceEpoch(
            floor<milliseconds>(instant).time_since_epoch().count(), QTimeZone::utc());
    }

    QTimeZone zoneNamed(const QByteArray &name)
    {
        const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name);
        return zone.isValid() ? zone : QTimeZone::utc();
    }

    Qt::DayOfWeek weekdayOf(sys_days day)
    {
        return Qt::DayOfWeek(weekday{day}.iso_encoding());
    }

} // namespace

QuietTimes::QuietTimes(const Schedule &schedule)
    : m_spans(schedule.quiet)
{
    if (!m_spans.isEmpty())
        m_zone = zoneNamed(schedule.zone);
}

Instant QuietTimes::endAfter(Instant instant)
{
    if (m_spans.isEmpty())
        return instant;
    // Each step leaves one stretch; they follow one another for a week at most, else the schedule would be refused.
    for (qsizetype step = 0; step < 16 * m_spans.size(); ++step) {
        const Instant before = instant;
        const sys_days today = localDayOf(instant);
        for (const QuietSpan &span : std::as_const(m_spans)) {
            for (sys_days day = today - days{2}; day <= today + days{1}; day += days{1}) {
                const Stretch stretch = stretchOf(span, day);
                if (stretch.start <= instant && instant < stretch.end)
                    instant = stretch.end;
            }
        }
        if (instant == before)
            break;
    }
    return instant;
}

std::optional<Instant> QuietTimes::startAfter(Instant instant)
{
    std::optional<Instant> next;
    const sys_days today = localDayOf(instant);
    for (const QuietSpan &span : std::as_const(m_spans)) {
        for (sys_days day = today - days{1}; day <= today + days{16}; day += days{1}) {
            const Stretch stretch = stretchOf(span, day);
            if (stretch.start > instant && stretch.start < stretch.end) {
                next = next ? std::min(*next, stretch.start) : stretch.start;
                break;
            }
        }
    }
    return next;
}

QuietTimes::Stretch QuietTimes::stretchOf(const QuietSpan &span, sys_days localDay)
{
    if (!span.days.isEmpty() && !span.days.contains(weekdayOf(localDay)))
        return {};
    const Instant from = Instant{localDay} + span.from;
    const Instant to = Instant{localDay} + span.to + (span.to <= span.from ? days{1} : days{0});
    return {toUtc(from, Which::First), toUtc(to, Which::Last)};
}

Instant QuietTimes::toUtc(Instant local, Which which)
{
    loadOffsetsAround(local);
    std::optional<Instant> found;
    std::optional<Instant> leap;
    for (size_t i = 0; i < m_offsets.size(); ++i) {
        const Instant begin = m_offsets[i].since;
        const Instant end = i + 1 < m_offsets.size() ? m_offsets[i + 1].since : Instant::max();
        const Instant utc = local - m_offsets[i].east;
        if (utc >= begin && utc < end) {
            found = utc;
            if (which == Which::First)
                break;
        } else if (i > 0 && utc < begin && local - m_offsets[i - 1].east >= begin) {
            leap = begin;
        }
    }
    return found ? *found : leap.value_or(local);
}

sys_days QuietTimes::localDayOf(Instant instant)
{
    loadOffsetsAround(instant);
    const auto after = std::upper_bound(m_offsets.cbegin(), m_offsets.cend(), instant,
        [](Instant wanted, const Offset &offset) { return wanted < offset.since; });
    return floor<days>(instant + std::prev(after)->east);
}

void QuietTimes::loadOffsetsAround(Instant instant)
{
    if (instant - kFarFromUtc >= m_loadedFrom && instant + kFarFromUtc <= m_loadedTo)
        return;
    m_loadedFrom = floor<days>(instant) - days{30};
    m_loadedTo = floor<days>(instant) + days{60};
    m_offsets.clear();
    m_offsets.push_back({Instant::min(), seconds{m_zone.offsetFromUtc(toQt(m_loadedFrom))}});
    const auto changes = m_zone.transitions(toQt(m_loadedFrom), toQt(m_loadedTo));
    for (const QTimeZone::OffsetData &change : changes) {
        const Instant since{milliseconds{change.atUtc.toMSecsSinceEpoch()}};
        if (since > m_loadedFrom)
            m_offsets.push_back({since, seconds{change.offsetFromUtc}});
    }
}

} // namespace docsweep
