// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kRuns = std::to_array<CauseRow>({
        {AnotherRun, "another run is at work (%1)"},
        {LockLost, "the run lock is lost"},
        {ProcessEnded, "its process ended before it could finish"},
        {Limit, " would go, more than "},
        {OtherNumber, "%1 items were agreed to, but %2 would go now"},
        {ClocksDiffer, "This machine's clock is %1, more than the 5 min that a run accepts"},
        {PlanAltered, " was altered after it was sealed"},
        {PlanGone, " was never sealed"},
        {PlanOfOther, " was made for %1, not for %2; nothing was deleted"},
        {PlanOfFormer, " was made for another database, which was at %1 before"},
        {AnotherThere, "another database is at %1 than before"},
        {SessionUnknown, "there is no session \"%1\": neither a row nor an object"},
        {SessionKeyWrong, "\"%1\" is no session key"},
        {BucketOrder, " is not in byte order ("},
        {TimesNotUtc,
            "the web app does not seem to write its times in UTC (USE_TZ = False): %1, so no session's age can be "
            "told"},
        {ClockLeapt, "this machine's clock jumped ahead by %1 since the last run, and no other clock confirms it"},
        {ActivityNotKept,
            "%1 of the newest %2 were made after their session was last active: the web app does not seem to update "
            "last_activity, so the files of people who are at work now would be deleted"},
        {StorageTellsNoTime, "DOCSWEEP_CLOCK=storage, but the storage does not tell the time"},
    });

} // namespace

std::span<const CauseRow> causesOfRuns()
{
    return kRuns;
}

} // namespace docsweep
