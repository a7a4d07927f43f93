// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

QString CauseWords::textOfRuns(const Cause &cause)
{
    const QString first = cause.about.value(0);
    const QString second = cause.about.value(1);
    switch (cause.kind) {
    case CauseKind::AnotherRun:
        return tr("Another run is in progress.");
    case CauseKind::LockLost:
        return tr("The lock that keeps other runs out was lost.");
    case CauseKind::ProcessEnded:
        return tr("Its process ended before it could finish.");
    case CauseKind::OtherNumber:
        return tr("%1 items were confirmed, but %2 would be deleted now. Nothing was deleted.").arg(first, second);
    case CauseKind::ClocksDiffer:
        return tr("The clocks of this machine and of the server differ by more than automatic runs allow.");
    case CauseKind::PlanAltered:
    case CauseKind::PlanAlteredMeanwhile:
        return tr("The list was changed after it was made. Nothing more of it will be deleted.");
    case CauseKind::PlanGone:
    case CauseKind::PlanUnsealed:
    case CauseKind::PlanPruned:
        return tr("The list no longer exists or was never finished. Nothing was deleted.");
    case CauseKind::PlanOfOther:
        return tr("The list was made for another database, %1. Nothing was deleted.").arg(first);
    case CauseKind::PlanOfFormer:
    case CauseKind::PlanOfFormerBucket:
        return tr("The list was made for a different database or bucket than the one there now. Nothing was deleted.");
    case CauseKind::AnotherThere:
    case CauseKind::AnotherBucketThere:
    case CauseKind::AnotherOrUnlocked:
        return tr("A different database or bucket than before is at %1.").arg(first);
    case CauseKind::SessionUnknown:
        return tr("There is no session “%1”: no row and no file was found.").arg(first);
    case CauseKind::SessionKeyWrong:
        return tr("“%1” is not a session key.").arg(first);
    case CauseKind::BucketOrder:
    case CauseKind::RowsOrder:
        return tr(
            "The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.");
    case CauseKind::PlanOutdated:
        return tr("The list was made by an older docsweep. Nothing was deleted.");
    case CauseKind::PlanOfOtherClock:
        return tr("The list was made with a clock other than the storage's. Nothing was deleted.");
    case CauseKind::ClockUntold:
        return tr("DOCSWEEP_CLOCK is set to the storage's clock, but the storage does not report the time.");
    case CauseKind::OthersClocksDiffer:
        return tr("The clocks of the database and of the storage differ by more than automatic runs allow.");
    case CauseKind::EndUnwritten:
        return tr("Another program kept the journal locked, so the end of this run could not be recorded. The next run "
                  "completes it.");
    case CauseKind::NothingCalled:
        return tr("No row and no file is named “%1”.").arg(first);
    case CauseKind::AgeZero:
        return tr("The age must be longer than zero.");
    case CauseKind::DatabaseReplica:
    case CauseKind::ReplicaTakesNoTest:
        return tr("The database is a replica. It only copies its primary server, so nothing can be changed there.");
    case CauseKind::DatabaseReadOnly:
        return tr("The database does not accept changes: %1 makes it read-only.").arg(second);
    case CauseKind::TablesOdd:
        return tr("Some of the web app's tables are not plain tables here, so the real rows might not be deleted.");
    case CauseKind::IdsOdd:
        return tr("docsweep needs integer ids, but the ids of the web app's rows are not integers.");
    case CauseKind::CommitsLate:
        return tr(
            "The database runs with fsync = off: after a power cut, deleted rows may come back without their files.");
    case CauseKind::ConnectionsFew:
        return tr("Too few database connections are free for this user: %1. A run may need %2.")
            .arg(second, cause.about.value(2));
    case CauseKind::VersionsStay:
        return tr("Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app "
                  "overwrites or deletes is kept forever.")
            .arg(first);
    case CauseKind::ActivityInFuture:
        return tr("Some sessions have a last activity in the future. The web app may not store its times in UTC.");
    case CauseKind::TimesNotUtc:
        return tr("The web app does not seem to store its times in UTC, so the age of sessions cannot be determined.");
    case CauseKind::TimesOfOtherZone:
        return tr("DOCSWEEP_DATABASE_TIMES does not seem to be the web app's time zone.");
    case CauseKind::ActivityNotKept:
        return tr("The web app does not seem to record who is active, so files of people who are working now would be "
                  "deleted.");
    case CauseKind::ClockWentBack:
        return tr("This machine's clock has gone back since the last run.");
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
        return tr("Set the web app's database in the settings, and run the app's migrations.");
    case CauseKind::ConnectionsFew:
        return tr("Close some of them, or raise the limit of the role, the server or the pooler.");
    case CauseKind::AnotherRun:
        return tr("Try again when it has finished.");
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
        return tr(
            "If it belongs to the same web app, accept it above the page. If not, check the disk and the database.");
    case CauseKind::LockLost:
        return tr("Make sure that nobody deletes the lock, then scan again.");
    case CauseKind::ClocksDiffer:
    case CauseKind::OthersClocksDiffer:
        return tr("Synchronise both clocks with NTP.");
    case CauseKind::DatabaseReplica:
    case CauseKind::ReplicaTakesNoTest:
        return tr("Set the primary server in the connection.");
    case CauseKind::DatabaseReadOnly:
        return tr("Make the database accept changes again. Usually its disk is full.");
    case CauseKind::CommitsLate:
        return tr("Set fsync = on in the server's configuration.");
    case CauseKind::VersionsStay:
        return tr("Let docsweep delete older versions, or give the bucket a lifecycle rule.");
    case CauseKind::ActivityInFuture:
    case CauseKind::TimesNotUtc:
        return tr("Set the time zone in which the web app stores its times: DOCSWEEP_DATABASE_TIMES.");
    case CauseKind::TimesOfOtherZone:
        return tr("Compare it with TIME_ZONE and USE_TZ in the web app's settings.");
    case CauseKind::ActivityNotKept:
        return tr("Switch the web app's session middleware on again.");
    case CauseKind::ClockWentBack:
    case CauseKind::ClockJumped:
    case CauseKind::ClockJumpedBefore:
    case CauseKind::NothingYounger:
        return tr("Make sure that this machine's clock is right, preferably with NTP.");
    case CauseKind::ClockUntold:
        return tr("Set DOCSWEEP_CLOCK to database or machine.");
    default:
        return {};
    }
}

} // namespace docsweep
