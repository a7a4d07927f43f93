// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/schedule/attendance.h"
#include "ui/words/errorwords.h"

#include <QString>

namespace docsweep {

struct ConnectionSchedule;
class ScheduledRuns;

// How the schedule is worded on screen.

/// A line for the frame and the tray: "Next automatic run 15:00", "Automatic runs are off".
QString scheduleLine(const ScheduledRuns &scheduled);
QString scheduleLineTip(const ScheduledRuns &scheduled); ///< the same time in UTC, or why there is none

/// The same of all connections: "Next automatic run 15:00: Production"; as above where there is only one.
QString nextOfAllLine(const ScheduledRuns &scheduled);
QString nextOfAllTip(const ScheduledRuns &scheduled);
/// Why nobody follows it; empty: there is no problem.
QString problemSentence(const ConnectionSchedule &schedule);
/// That it is followed now although another one is open, until its first run; empty: that is nothing new.
QString newSentence(const ConnectionSchedule &schedule, Instant now);
/// What a connection's schedule does, in a word or two: "on", "paused until 15:00", "not possible".
QString scheduleState(const ConnectionSchedule &schedule, Instant now);

/// That the list on screen is made with another age than the schedule's; empty: it is not.
QString trialSentence(const ScheduledRuns &scheduled);

/// A sentence about what the schedule does: "Every 1 h, what is older than 1 h goes.", or why it does nothing.
QString scheduleSentence(const ScheduledRuns &scheduled);
QString everyText(Duration period); ///< "Every hour", "Every 90 minutes"
/// Where a gradual start stands and when its next step comes: "Gradual start: 24 h now, 12 h from 7 Dec on (about 3 MB
/// more)."; empty: none is on. And why it is kept on its step, until when; empty: nothing keeps it.
QString rolloutSentence(const ScheduledRuns &scheduled);
Said rolloutKept(const ScheduledRuns &scheduled);
QString scheduleTechnical(const ScheduledRuns &scheduled); ///< core's words for it, where it is an error
/// How the last automatic run ended: "The last automatic run deleted 12 items and freed 3 MB." Empty: none did.
QString lastRunSentence(const ScheduledRuns &scheduled);
QString lastRunTechnical(const ScheduledRuns &scheduled);

/// Where the day after that of `now` begins in local time: until then one pauses "until tomorrow".
Instant startOfTomorrow(Instant now);

/// What became of a run: "asleep or off".
QString outcomeText(Outcome outcome);
/// The drawing that goes with it.
QString outcomeIcon(Outcome outcome);

/// "24 expected, 22 seen, 2 missed: asleep or off".
QString attendanceText(const Attendance &attendance);

/// "Set by CLEANUP_INTERVAL_HOURS in the environment"; empty for a default.
QString sourceText(const QString &setting, ValueSource source);

} // namespace docsweep
