// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace docsweep {

/// What a preflight asks before anything is deleted. The journal and JSON know them by `preflightName`: names never
/// change, new ones come at the end.
enum class PreflightCheck {
    DatabaseIsPrimary,
    DatabaseWritable,
    TablesAreTables,
    IdsAreIntegers,
    RowsVisible,
    SameDatabase,
    SameBuckets,
    ClocksAgree,
    ClockLeapt,
    StorageClock,
    TimesAreUtc,
    ActivityIsKept, ///< the web app touches last_activity
    FreeConnections,
    CommitsAreDurable,
    NamesAreSafe, ///< nobody else's table, function or server is taken for the web app's
    NothingStaysForGood, ///< what a bucket with a history keeps goes some day
    DjangoSessionsWritable, ///< where runs are to delete expired rows of django_session
};

/// Whether a check asks if ages can be told.
constexpr bool isAboutTimes(PreflightCheck check)
{
    return check == PreflightCheck::ClockLeapt || check == PreflightCheck::StorageClock
        || check == PreflightCheck::TimesAreUtc || check == PreflightCheck::ActivityIsKept;
}

/// What a finding means for a run.
enum class Gravity { Fine, Warns, Refuses };

/// The answer of one check. English; the window words checks in its own language.
struct PreflightFinding {
    PreflightCheck check = PreflightCheck::DatabaseWritable;
    Gravity byHand = Gravity::Fine; ///< for a run that somebody started and looks at
    Gravity unattended = Gravity::Fine; ///< for a scheduled one; never milder than by hand
    ErrorKind kind = ErrorKind::LimitReached; ///< of the error a refused run ends with
    QString text = {}; ///< what, and where: one sentence without a full stop
    QString mend = {}; ///< what to do about it; empty where nothing is wrong, or the text says it
    Remedy remedy = {}; ///< of the error that was found, which knows closer than the check what helps
    Cause cause = {}; ///< what was found, as a value

    bool operator==(const PreflightFinding &) const = default;
};

/// By hand, and unattended.
struct Gravities {
    Gravity byHand = Gravity::Fine;
    Gravity unattended = Gravity::Fine;
};
inline PreflightFinding found(PreflightCheck check, Gravities gravity, ErrorKind kind, const Why &why, QString mend)
{
    return {check, gravity.byHand, gravity.unattended, kind, why.text, std::move(mend), {}, why.cause};
}

} // namespace docsweep
