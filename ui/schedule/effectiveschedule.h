// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/journal/schedulerecords.h"

namespace docsweep {

/// What the schedule really follows, and what set it: the environment, a .env file or a profile come before what is
/// stored.
struct EffectiveSchedule {
    ScheduleSettings settings; ///< the age is always there
    bool switchedOff = false; ///< AUTO_CLEANUP_ENABLED is false: runs that fall due do nothing
    ValueSource period = ValueSource::Default; ///< Default: it is the stored one; so with the others
    ValueSource age = ValueSource::Default;
    QString ageSetting; ///< the environment's name that sets it: DOCSWEEP_AGE_HOURS or CLEANUP_INTERVAL_HOURS
    ValueSource maxItems = ValueSource::Default;
    ValueSource maxPercent = ValueSource::Default;
    ValueSource maxBucketPercent = ValueSource::Default;
    ValueSource maxTimesUsual = ValueSource::Default;
    ValueSource autoCleanup = ValueSource::Default;

    bool operator==(const EffectiveSchedule &) const = default;
};

/// `stored` is what the journal has. A value; any thread.
EffectiveSchedule effectiveSchedule(const Settings &set, const ScheduleSettings &stored);

} // namespace docsweep
