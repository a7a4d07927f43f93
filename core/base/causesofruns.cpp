// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kRuns = std::to_array<CauseRow>({
        {AnotherRun, "another run is in progress (%1)"},
        {LockLost, "the run lock is lost"},
        {ProcessEnded, "its process ended before it could finish"},
        {Limit, "more would be deleted than a limit allows"},
        {OtherNumber,
            "%1 items were confirmed, but %2 would be deleted now; nothing was deleted. Review plan %3 and confirm "
            "its number"},
        {ClocksDiffer,
            "This machine's clock is %1, more than the 5 min that a run allows, so no age can be determined"},
        {PlanAltered, "plan %1 was changed after it was sealed; nothing was deleted: make a new one"},
        {PlanGone, "there is no plan %1 in the journal"},
        {PlanOfOther,
            "plan %3 was made for %1, not for %2; nothing was deleted. Make a new plan; if it is the same web app's, "
            "say so first: docsweep-cli accept"},
        {PlanOfFormer,
            "plan %2 was made for another database, which was at %1 before; nothing was deleted. Make a new plan; if "
            "it is the same web app's, say so first: docsweep-cli accept"},
        {AnotherThere, "a different database than before is at %1 (it was %2, it is %3)"},
        {SessionUnknown, "there is no session \"%1\": no row and no object under %2"},
        {SessionKeyWrong, "\"%1\" is not a session key: it must be one plain path segment, like 3f9c0ab1d2e4"},
        {BucketOrder,
            "the listing of bucket %1 is not in byte order (%2 came after %3); nothing was planned, since a wrong "
            "order would make orphans of live files"},
        {PlanAlteredMeanwhile,
            "plan %1 was changed after it was sealed; nothing more of it is executed: make a new one"},
        {PlanUnsealed, "plan %1 was never sealed; nothing was deleted: make a new one"},
        {PlanOutdated, "plan %1 was made by an older docsweep; nothing was deleted: make a new one"},
        {PlanPruned, "plan %1 was pruned from the journal; nothing was deleted: make a new one"},
        {PlanOfFormerBucket,
            "plan %2 was made for another bucket %1: it was %3 (%4), and now there is %5 (%6); nothing was deleted. "
            "Make a new plan; if it is the same web app's, say so first: docsweep-cli accept"},
        {PlanOfOtherClock,
            "the plan was made by another clock than the storage's, which is %1; nothing was deleted. Make a new plan: "
            "it goes by the storage's time"},
        {AnotherBucketThere, "a different bucket than before is at %1 (it was %2, it is %3)"},
        {AnotherOrUnlocked,
            "a different database than before is at %1 (it was %2, it is %3); or it is the same, and the lock file "
            "beside it, by which docsweep recognises it, was deleted"},
        {ClockUntold, "DOCSWEEP_CLOCK=storage, but the storage does not report the time"},
        {EndUnwritten,
            "the end of this run could not be recorded in the journal, because another program kept it locked; the "
            "next run completes it"},
        {NothingCalled,
            "No row and no file is named \"%1\"; \"docsweep-cli cleanup_files --stats\" shows what is there."},
        {AgeZero, "the age must be longer than zero, for example --hours 1"},
        {RowsOrder, "the database gives sessions out of byte order or twice (%1); nothing was planned"},
        {DatabaseReplica, "%1 is a replica: it only copies its primary server, so nothing can be deleted there"},
        {DatabaseReadOnly,
            "%1: %2 makes transactions read-only (default_transaction_read_only), so the web app may be unable to note "
            "who is active"},
        {TablesOdd, "%1: %2, so deleting from it may not delete the real rows"},
        {IdsOdd, "%1: %2; docsweep needs integer ids"},
        {CommitsLate, "%1 runs with fsync = off: after a power cut, deleted rows may come back without their files"},
        {ConnectionsFew, "%1: connections left for this user: %2; a run may need %3"},
        {VersionsStay,
            "bucket %1 keeps older versions (versioning %2), DOCSWEEP_OLD_VERSIONS=keep leaves them there, and no "
            "rule of the bucket deletes them: what the web app overwrites or deletes is kept forever"},
        {ActivityInFuture,
            "%1 sessions have a last activity in the future, up to %2 from now; the web app may not write its times in "
            "UTC (USE_TZ = False)"},
        {TimesNotUtc,
            "the web app does not seem to write its times in UTC (USE_TZ = False): the rows of %1 documents have times "
            "%2 than those of their files, so no session's age can be told"},
        {TimesOfOtherZone,
            "DOCSWEEP_DATABASE_TIMES does not seem to be the web app's zone: the rows of %1 documents have times %2 "
            "than those of their files"},
        {ActivityNotKept,
            "%1 of the newest %2 documents were made after their session was last active: the web app does not seem to "
            "update last_activity, so the files of people who are at work now would be deleted"},
        {ClockWentBack,
            "this machine's clock has gone back by %1 since the last run, so items look younger than they are"},
        {ClockJumped, "this machine's clock jumped ahead by %1 since the last run, and no other clock confirms it"},
        {ClockJumpedBefore,
            "this machine's clock jumped ahead by %1 before its last restart, and no other clock confirms it"},
        {NothingYounger,
            "nothing is younger than %1 here (rows, files, the last run): this machine's clock may have jumped "
            "ahead, and no other clock confirms it; the next run goes ahead in any case"},
        {ReplicaTakesNoTest,
            "%1 is a replica: it only copies its primary server, so no test session can be made there. Name the "
            "primary server in DATABASE_URL or SUPABASE_DB_HOST"},
        {OthersClocksDiffer,
            "the clocks of %2 and of the storage (%3) differ by %1, more than the 5 min that a run allows, so no age "
            "can be determined"},
    });

} // namespace

std::span<const CauseRow> causesOfRuns()
{
    return kRuns;
}

} // namespace docsweep
