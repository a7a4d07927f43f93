// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/effectiveschedule.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    ValueSource sourceOf(const Settings &settings, const QString &name)
    {
        return settings.sources.value(name, ValueSource::Default);
    }

    bool isSet(ValueSource source)
    {
        return source != ValueSource::Default;
    }

} // namespace

EffectiveSchedule effectiveSchedule(const Settings &set, const ScheduleSettings &stored)
{
    EffectiveSchedule effective;
    effective.settings = stored;
    effective.period = sourceOf(set, u"CLEANUP_INTERVAL_HOURS"_s);
    effective.ageSetting = u"DOCSWEEP_AGE_HOURS"_s;
    effective.age = sourceOf(set, effective.ageSetting);
    if (!isSet(effective.age)) {
        effective.ageSetting = u"CLEANUP_INTERVAL_HOURS"_s;
        effective.age = effective.period;
    }
    effective.maxItems = sourceOf(set, u"DOCSWEEP_MAX_DELETE"_s);
    effective.maxPercent = sourceOf(set, u"DOCSWEEP_MAX_DELETE_PERCENT"_s);
    effective.maxBucketPercent = sourceOf(set, u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s);
    effective.maxTimesUsual = sourceOf(set, u"DOCSWEEP_MAX_DELETE_TIMES_USUAL"_s);
    effective.autoCleanup = sourceOf(set, u"AUTO_CLEANUP_ENABLED"_s);
    effective.switchedOff = !set.retention.autoCleanup;
    if (isSet(effective.period))
        effective.settings.schedule.period = set.retention.period;
    if (isSet(effective.age) || !stored.age)
        effective.settings.age = set.retention.age;
    if (isSet(effective.maxItems))
        effective.settings.limits.maxItems = set.limits.maxItems;
    if (isSet(effective.maxPercent))
        effective.settings.limits.maxPercent = set.limits.maxPercent;
    if (isSet(effective.maxBucketPercent))
        effective.settings.limits.maxBucketPercent = set.limits.maxBucketPercent;
    if (isSet(effective.maxTimesUsual))
        effective.settings.limits.maxTimesUsual = set.limits.maxTimesUsual;
    return effective;
}

} // namespace docsweep
