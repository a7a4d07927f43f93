// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/scheduleterms.h"

namespace docsweep {

ScheduleTerms scheduleTermsOf(const ScheduledRuns &scheduled, const QString &database)
{
    ScheduleTerms terms;
    terms.home = scheduled.context().settings.home;
    terms.database = database;
    if (!scheduled.isReady())
        return terms;
    const EffectiveSchedule &effective = scheduled.effective();
    terms.webApp = scheduled.webApp();
    terms.limits = effective.settings.limits;
    terms.retention = scheduled.context().settings.retention;
    terms.retention.age = effective.settings.age.value_or(terms.retention.age); // a gradual start is that of both
    terms.retention.period = effective.settings.schedule.period;
    terms.retention.quotaBytes = {}; // deletes nothing
    terms.storage = scheduled.context().settings.storage;
    terms.storage.supabaseKey = {};
    return terms;
}

bool isSameSchedule(const ScheduleTerms &one, const ScheduleTerms &other)
{
    return one.webApp != 0 && one.webApp == other.webApp && one.home == other.home;
}

bool mayBeSameSchedule(const ScheduleTerms &one, const ScheduleTerms &other)
{
    if (one.webApp != 0 && other.webApp != 0)
        return isSameSchedule(one, other);
    return !one.database.isEmpty() && one.database == other.database && one.home == other.home;
}

bool deletesTheSame(const ScheduleTerms &one, const ScheduleTerms &other)
{
    return one.limits == other.limits && one.retention == other.retention && one.storage.kind == other.storage.kind
        && one.storage.root == other.storage.root && one.storage.supabaseUrl == other.storage.supabaseUrl
        && one.storage.buckets == other.storage.buckets;
}

} // namespace docsweep
