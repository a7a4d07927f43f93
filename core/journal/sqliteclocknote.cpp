// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal knows of this machine's clock.
#include "core/journal/schema.h"
#include "core/journal/sqlitejournal.h"

#include <QVariant>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kRead = "SELECT wall_us, boot, passed_us, leap_us, leap_seen_us, told_boot FROM clock_note"_L1;
    constexpr auto kWrite = R"(
INSERT OR REPLACE INTO clock_note (id, wall_us, boot, passed_us, leap_us, leap_seen_us, told_boot)
VALUES (1, ?, ?, ?, ?, ?, ?))"_L1;

} // namespace

Result<std::optional<ClockNote>> SqliteJournal::clockNote()
{
    std::optional<ClockNote> note;
    const Result<> read = readRows(kRead, {}, u"reading how the clock stood"_s, [&note](const QSqlQuery &row) {
        note = ClockNote{fromMicros(row.value(0).toLongLong()), row.value(1).toByteArray(),
            Duration{row.value(2).toLongLong()}, Duration{row.value(3).toLongLong()},
            fromMicros(row.value(4).toLongLong()), row.value(5).toByteArray()};
    });
    return read ? Result<std::optional<ClockNote>>(std::move(note)) : fail(read.error());
}

Result<> SqliteJournal::noteClock(const ClockNote &note)
{
    return tell(kWrite,
        {toMicros(note.wall), notNull(note.boot), qint64(note.passed.count()), qint64(note.leap.count()),
            toMicros(note.leapSeen), notNull(note.toldBoot)},
        u"noting how the clock stands"_s);
}

} // namespace docsweep
