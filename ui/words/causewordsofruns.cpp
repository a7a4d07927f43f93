// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

QString CauseWords::textOfRuns(const Cause &cause)
{
    const QString first = cause.about.value(0);
    const QString second = cause.about.value(1);
    switch (cause.kind) {
    case CauseKind::AnotherRun:
        return tr("Another run is at work.");
    case CauseKind::LockLost:
        return tr("The lock that keeps other runs away was lost.");
    case CauseKind::ProcessEnded:
        return tr("Its process ended before it could finish.");
    case CauseKind::OtherNumber:
        return tr("%1 items were agreed to, but %2 would go now; nothing was deleted.").arg(first, second);
    case CauseKind::ClocksDiffer:
        return tr("The clocks of this machine and of the server differ by more than an automatic run accepts.");
    case CauseKind::PlanAltered:
    case CauseKind::PlanAlteredMeanwhile:
        return tr("The list was altered after it was made; nothing more of it is deleted.");
    case CauseKind::PlanGone:
    case CauseKind::PlanUnsealed:
    case CauseKind::PlanPruned:
        return tr("The list is not there any more, or was never finished; nothing was deleted.");
    case CauseKind::PlanOfOther:
        return tr("The list was made for another database, %1; nothing was deleted.").arg(first);
    case CauseKind::PlanOfFormer:
    case CauseKind::PlanOfFormerBucket:
        return tr("The list was made for another database or bucket than is there now; nothing was deleted.");
    case CauseKind::AnotherThere:
    case CauseKind::AnotherBucketThere:
    case CauseKind::AnotherOrUnlocked:
        return tr("Another database or bucket than before is at %1.").arg(first);
    case CauseKind::SessionUnknown:
        return tr("There is no session “%1”: neither a row nor a file.").arg(first);
    case CauseKind::SessionKeyWrong:
        return tr("“%1” is no session key.").arg(first);
    case CauseKind::BucketOrder:
    case CauseKind::RowsOrder:
        return tr("What was read came out of order; nothing was planned, for live files could look like orphans.");
    case CauseKind::PlanOutdated:
        return tr("The list was made by an older docsweep; nothing was deleted.");
    case CauseKind::PlanOfOtherClock:
        return tr("The list was made by another clock than the storage's; nothing was deleted.");
    case CauseKind::ClockUntold:
        return tr("The storage's clock is to count (DOCSWEEP_CLOCK), but the storage does not tell the time.");
    case CauseKind::OthersClocksDiffer:
        return tr("The clocks of the database and of the storage differ by more than an automatic run accepts.");
    case CauseKind::EndUnwritten:
        return tr("Another program kept the journal locked, so the end of this run could not be written down; "
                  "the next run finishes it.");
    case CauseKind::NothingCalled:
        return tr("Neither a row nor a file is called “%1”.").arg(first);
    case CauseKind::AgeZero:
        return tr("The age must be longer than zero.");
    case CauseKind::DatabaseReplica:
    case CauseKind::ReplicaTakesNoTest:
        return tr("The database is a replica: it only copies its primary server, so nothing can be changed there.");
    case CauseKind::DatabaseReadOnly:
        return tr("The database takes no changes: %1 makes it read-only.").arg(second);
    case CauseKind::TablesOdd:
        return tr("Not all of the web app's tables are plain tables here, so the real rows might stay.");
    case CauseKind::IdsOdd:
        return tr("The ids of the web app's rows are not integers, as docsweep needs them.");
    case CauseKind::CommitsLate:
        return tr(
            "The database runs with fsync = off: after a power cut, deleted rows may come back without their files.");
    case CauseKind::ConnectionsFew:
        return tr("Too few connections to the database are left for this user: %1; a run may need %2.")
            .arg(second, cause.about.value(2));
    case CauseKind::VersionsStay:
        return tr("Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app "
                  "overwrites or deletes stays for ever.")
            .arg(first);
    case CauseKind::ActivityInFuture:
        return tr("Some sessions were last active in the future; the web app may not write its times in UTC.");
    case CauseKind::TimesNotUtc:
        return tr("The web app does not seem to write its times in UTC, so no session's age can be told.");
    case CauseKind::TimesOfOtherZone:
        return tr("DOCSWEEP_DATABASE_TIMES does not seem to be the web app's time zone.");
    case CauseKind::ActivityNotKept:
        return tr("The web app does not seem to note who is active, so the files of people who are at work now "
                  "would be deleted.");
    case CauseKind::ClockWentBack:
        return tr("This machine's clock went back since the last run.");
    case CauseKind::ClockJumped:
    case CauseKind::ClockJumpedBefore:
        return tr("This machine's clock jumped ahead, and no other clock confirms it.");
    case CauseKind::NothingYounger:
        return tr("This machine's clock may have jumped ahead: nothing here is new, and no other clock confirms it.");
    default:
        return {};
    }
}

QString CauseWords::mendOfRuns(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::TablesOdd:
    case CauseKind::IdsOdd:
        return tr("Name the web app's database in the settings, and run the app's migrations.");
    case CauseKind::ConnectionsFew:
        return tr("End some of them, or raise the limit of the role, the server or the pooler.");
    case CauseKind::AnotherRun:
        return tr("Try again when it has ended.");
    case CauseKind::OtherNumber:
    case CauseKind::PlanAltered:
    case CauseKind::PlanAlteredMeanwhile:
    case CauseKind::PlanUnsealed:
    case CauseKind::PlanOutdated:
    case CauseKind::PlanPruned:
    case CauseKind::PlanOfOtherClock:
    case CauseKind::PlanGone:
    case CauseKind::PlanOfOther:
    case CauseKind::BucketOrder:
    case CauseKind::RowsOrder:
        return tr("Scan again.");
    case CauseKind::PlanOfFormer:
    case CauseKind::PlanOfFormerBucket:
    case CauseKind::AnotherThere:
    case CauseKind::AnotherBucketThere:
    case CauseKind::AnotherOrUnlocked:
        return tr("If it is the same web app's, accept it above the page; if not, check disk and database.");
    case CauseKind::LockLost:
        return tr("See that nobody deletes the lock, then scan again.");
    case CauseKind::ClocksDiffer:
    case CauseKind::OthersClocksDiffer:
        return tr("Set both clocks by NTP.");
    case CauseKind::DatabaseReplica:
    case CauseKind::ReplicaTakesNoTest:
        return tr("Name the primary server in the connection.");
    case CauseKind::DatabaseReadOnly:
        return tr("Let the database take changes again; mostly its disk is full.");
    case CauseKind::CommitsLate:
        return tr("Set fsync = on in the server's configuration.");
    case CauseKind::VersionsStay:
        return tr("Let docsweep delete older versions, or give the bucket a lifecycle rule.");
    case CauseKind::ActivityInFuture:
    case CauseKind::TimesNotUtc:
        return tr("Set the zone in which the web app writes its times: DOCSWEEP_DATABASE_TIMES.");
    case CauseKind::TimesOfOtherZone:
        return tr("Compare it with TIME_ZONE and USE_TZ in the web app's settings.");
    case CauseKind::ActivityNotKept:
        return tr("Switch the web app's session middleware on again.");
    case CauseKind::ClockWentBack:
    case CauseKind::ClockJumped:
    case CauseKind::ClockJumpedBefore:
    case CauseKind::NothingYounger:
        return tr("See that this machine's clock is right, best by NTP.");
    case CauseKind::ClockUntold:
        return tr("Set DOCSWEEP_CLOCK to database or machine.");
    default:
        return {};
    }
}

} // namespace docsweep
