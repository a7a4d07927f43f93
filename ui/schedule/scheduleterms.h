// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/scheduledruns.h"

namespace docsweep {

/// Which schedule a connection stands for, and what its runs would delete. A value.
struct ScheduleTerms {
    QString home;
    QString database; ///< what the journal calls it; empty: not known
    WebAppId webApp = 0; ///< 0: the schedule has not been read, and what follows is not known
    LimitSettings limits;
    RetentionSettings retention; ///< with the age of the schedule
    StorageSettings storage; ///< without its key
};

ScheduleTerms scheduleTermsOf(const ScheduledRuns &scheduled, const QString &database);

/// Both are known, and are one schedule, whatever their connections are called.
bool isSameSchedule(const ScheduleTerms &one, const ScheduleTerms &other);
/// The same, and where one of both is not known: their databases are called the same.
bool mayBeSameSchedule(const ScheduleTerms &one, const ScheduleTerms &other);
/// Whoever of both follows the schedule, the same is deleted.
bool deletesTheSame(const ScheduleTerms &one, const ScheduleTerms &other);

} // namespace docsweep
