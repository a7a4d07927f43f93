// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"
#include "core/sweep/counters.h"

#include <QString>
#include <QStringList>

namespace docsweep {

/// How values are worded on screen, in the language and the zone of the user. Any thread.
QString formatCount(qint64 count); ///< "1,204"
QString formatBytes(qint64 bytes); ///< 1024-based, as the quota is counted: "640 B", "12 MB", "3.2 GB"
QString formatBytes(std::optional<qint64> bytes); ///< a dash when unknown
QString formatDuration(Duration duration); ///< at most two units: "3 h 4 min", "2 d", "45 s"
QString formatAgo(Duration since); ///< "just now", "3 min ago"
QString formatPercent(double share); ///< 0…1: "61 %", "< 1 %"
QString formatRate(double perSecond); ///< "420 items/s"
/// Several facts in one line: "2 ticked · 562 KB". The sign between them is one that no digit of the language looks
/// like.
QString formatFacts(const QStringList &facts);
/// A path, an address or a command inside a sentence: from left to right, also where the sentence is not.
QString asWritten(const QString &text);

/// Local time: "14:02:11" on the day of `now`, else with the date.
QString formatTime(Instant at, Instant now);
QString formatTime(std::optional<Instant> at, Instant now); ///< "unknown" when absent
/// For axes and dates to come: "3 Dec" (with the year where it is another one), "14:00"; both local.
QString formatDay(Instant at, Instant now);
QString formatHour(Instant at, Instant now); ///< with the day at midnight
/// A sentence with such a day in it: an abbreviated month at its end, as in "am 23. Nov.", brings the full stop along.
QString dated(QString sentence);
/// What local time is ahead of UTC at that moment.
Duration localOffset(Instant at);
/// The same without seconds: "14:02", "23 Nov 14:02".
QString formatMinute(Instant at, Instant now);
/// The same instant without doubt, for tooltips: "2026-11-22 13:02:11 UTC".
QString formatUtc(Instant at);

QString kindText(ItemKind kind); ///< "Session"
QString kindPlural(ItemKind kind); ///< "Sessions"
QString stateText(ItemState state); ///< "planned"
QString stageText(SweepStage stage);

/// A few words for a column: "idle longer than 1 h".
QString reasonText(Reason reason, Duration age);
/// A sentence for the details: what was judged, by which clock.
QString reasonSentence(const PlanItem &item, Duration age);

/// Why an item is not what was planned, by its verdict where it has one, else by what was written down; empty: nothing
/// is to be said.
QString leftText(const PlanItem &item, Duration age);

/// What an error means, in the user's words; the text of the error says what exactly.
QString errorTitle(ErrorKind kind);

/// "PDF", "no extension", "others".
QString typeText(const QByteArray &type);

/// "session 3f9c…": long keys shortened in the middle for labels; tables elide by themselves.
QString shortKey(const QByteArray &key);

} // namespace docsweep
