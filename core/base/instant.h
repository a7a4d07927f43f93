// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>

namespace docsweep {

/// A point in time: UTC, microseconds. The only notion of time in the engine; local time exists on screen alone.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;
using Duration = std::chrono::microseconds;

/// Microseconds since 1970-01-01T00:00:00Z, the form in which instants are stored.
constexpr qint64 toMicros(Instant instant)
{
    return instant.time_since_epoch().count();
}
constexpr Instant fromMicros(qint64 micros)
{
    return Instant{std::chrono::microseconds{micros}};
}

/// "2026-11-22T14:02:03.000017Z". Always six digits, so that texts sort like times.
QString toIsoUtc(Instant instant);

/// Django's form in SQLite: "2026-11-22 14:02:03.000017"; the fraction is left out where it is zero, as Django does
/// (django/db/backends/sqlite3: str() of a naive datetime).
QString toDjangoText(Instant instant);

/// Reads "YYYY-MM-DD[ T]HH:MM[:SS[.f…]]" with an optional "Z", "+HH", "+HH:MM" or "+HHMM". Without a zone it is UTC.
/// Digits beyond the sixth of the fraction are cut. Nothing for anything else: a wrong time must not become an age.
std::optional<Instant> parseInstant(QByteArrayView text);

/// The same, and whether the text itself has a zone.
struct ParsedInstant {
    Instant instant;
    bool hasZone = false;
};
std::optional<ParsedInstant> parseInstantAndZone(QByteArrayView text);

/// "1 h", "1 h 30 min", "45 s", "3 d 4 h": at most two units, for people. Negative durations begin with a minus sign.
QString describeDuration(Duration duration);

/// The later of two times; an absent time loses against a present one.
std::optional<Instant> laterOf(std::optional<Instant> a, std::optional<Instant> b);

} // namespace docsweep
