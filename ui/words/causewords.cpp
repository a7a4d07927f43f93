// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewords.h"

#include <QCoreApplication>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::CauseWords)
    };

} // namespace

// One sentence a cause: long, but nothing to follow.
QString causeText(const Cause &cause)
{
    const QString first = cause.about.value(0);
    const QString second = cause.about.value(1);
    switch (cause.kind) {
    case CauseKind::Unknown:
    case CauseKind::Limit:
        return {};
    case CauseKind::HostUnknown:
        return Words::tr("No address is known for %1.").arg(first);
    case CauseKind::ConnectionRefused:
        return Words::tr("%1 refuses connections.").arg(first);
    case CauseKind::ConnectionCut:
        return Words::tr("%1 cut the connection.").arg(first);
    case CauseKind::NoAnswer:
        return Words::tr("%1 does not answer.").arg(first);
    case CauseKind::CertificateName:
    case CauseKind::CertificateTime:
    case CauseKind::NotSafe:
    case CauseKind::DatabaseNoTls:
    case CauseKind::DatabaseCertificateName:
    case CauseKind::DatabaseUnvouched:
    case CauseKind::DatabaseUnvouchedByAny:
    case CauseKind::DatabaseWantsTls:
    case CauseKind::DatabaseUnbound:
    case CauseKind::DatabaseCleartext:
    case CauseKind::DatabaseCleartextWithoutTls:
        return Words::tr("No safe connection to %1 can be made (TLS).").arg(first);
    case CauseKind::ProxyAway:
    case CauseKind::ProxyLogin:
    case CauseKind::ProxyUnknown:
    case CauseKind::ProxyFails:
        return Words::tr("The proxy on the way to %1 does not let docsweep through.").arg(first);
    case CauseKind::ProjectLocked:
        return Words::tr("The provider has locked the project for its quota or a payment.");
    case CauseKind::KeyUnknown:
        return Words::tr("The storage does not know the key.");
    case CauseKind::KeyExpired:
        return Words::tr("The storage key has expired.");
    case CauseKind::KeyForeign:
        return Words::tr("The storage key is not this project's.");
    case CauseKind::KeyMayNot:
        return Words::tr("The storage key may not do this.");
    case CauseKind::PolicyRefusesRole:
    case CauseKind::PolicyRefuses:
        return Words::tr("The storage said yes, but the file is still there: no policy lets this key delete it.");
    case CauseKind::BucketHidden:
    case CauseKind::BucketSeemsEmpty:
    case CauseKind::MoreMayBeHidden:
    case CauseKind::CanaryHidden:
    case CauseKind::HiddenFromKey:
        return Words::tr("The storage key does not see everything: gone or hidden cannot be told apart.");
    case CauseKind::NothingInstead:
    case CauseKind::PageInstead:
    case CauseKind::PointsElsewhere:
    case CauseKind::NotTheStorage:
        return Words::tr("Something other than the storage answers at %1.").arg(first);
    case CauseKind::StorageReadOnly:
        return Words::tr("The storage project is read-only. Usually its disk is full.");
    case CauseKind::StorageMissing:
    case CauseKind::StorageNotSet:
    case CauseKind::StorageHalfSet:
        return Words::tr("No storage is configured.");
    case CauseKind::StorageRefused:
        return Words::tr("%1 answered with an error, HTTP %2.").arg(first, second);
    case CauseKind::ListingBrokeOff:
    case CauseKind::ListingEndless:
    case CauseKind::ListingTooDeep:
    case CauseKind::ListingUnordered:
    case CauseKind::OlderListingEndless:
    case CauseKind::SpelledAlike:
    case CauseKind::ListingBroken:
        return Words::tr("The storage's listing cannot be trusted now.");
    case CauseKind::BucketMissingOrHidden:
    case CauseKind::BucketNoFolder:
    case CauseKind::BucketUnseen:
    case CauseKind::BucketMissing:
        return first.isEmpty() ? Words::tr("The bucket does not exist, or the key does not see it.")
                               : Words::tr("The bucket %1 does not exist, or the key does not see it.").arg(first);
    case CauseKind::BucketUnnamed:
        return Words::tr("No bucket is named.");
    case CauseKind::BucketForeign:
        return Words::tr("The bucket %1 is not among those configured now.").arg(first);
    case CauseKind::SwitchedOff:
        return Words::tr("Storage cleanup is switched off.");
    case CauseKind::StorageRefusesFile:
    case CauseKind::VersionRefused:
    case CauseKind::VersionsUntried:
        return Words::tr("The storage refuses to delete this file.");
    case CauseKind::RowRefers:
        return Words::tr("A row of another table refers to this file.");
    case CauseKind::TriggerRefuses:
        return Words::tr("A trigger in the storage's database refuses to delete this file.");
    case CauseKind::TakesOthersAlong:
        return Words::tr("The storage would delete the files beneath it as well, so it was left alone.");
    case CauseKind::RefusalUnclear:
        return Words::tr("The storage took too long to say which file it refuses to delete.");
    case CauseKind::ArchivedOnly:
    case CauseKind::ArchivesHidden:
    case CauseKind::ArchivesLeft:
    case CauseKind::ArchivesStill:
    case CauseKind::VersionStays:
    case CauseKind::VersionUnnamed:
        return Words::tr("The storage keeps it as an older version instead of deleting it.");
    case CauseKind::OlderVersionStuck:
    case CauseKind::OlderVersionsStay:
        return Words::tr("An older version of it stays, and would be the file of that name again.");
    case CauseKind::BySqlImpossible:
        return Words::tr("The files of bucket %1 cannot be listed by SQL.").arg(first);
    case CauseKind::RootNotAbsolute:
        return Words::tr("The storage folder must be an absolute path: %1").arg(first);
    case CauseKind::StorageFolderMissing:
    case CauseKind::StorageFolderAway:
        return Words::tr("The storage folder %1 cannot be opened.").arg(first);
    case CauseKind::BucketFolderMissing:
    case CauseKind::BucketFolderAway:
        return Words::tr("The bucket's folder %1 cannot be opened.").arg(first);
    case CauseKind::FolderUnwritable:
    case CauseKind::FolderProtected:
        return Words::tr("The folder of the files may not be written: %1").arg(first);
    case CauseKind::FileProtected:
        return Words::tr("The file is protected against the user %1.").arg(first);
    case CauseKind::AccessDenied:
        return Words::tr("The user %1 has no access to it.").arg(first);
    case CauseKind::MountedReadOnly:
        return Words::tr("The file system is mounted read-only.");
    case CauseKind::MountedAcross:
    case CauseKind::MountedThere:
        return Words::tr("Something else is mounted there, or the system uses it.");
    case CauseKind::BucketIsLink:
    case CauseKind::FileIsLink:
    case CauseKind::LinkInTheWay:
        return Words::tr("A symbolic link is in the way; docsweep follows none.");
    case CauseKind::DatabaseMissing:
    case CauseKind::DatabaseFileUnnamed:
    case CauseKind::DatabaseUnnamed:
    case CauseKind::DatabaseNotSet:
        return Words::tr("No database is configured.");
    case CauseKind::DatabaseNoFile:
        return Words::tr("The database file is not there, or this user may not look into its folder.");
    case CauseKind::DatabaseNoSqlite:
    case CauseKind::DatabaseIsFolder:
    case CauseKind::DatabaseFileForeign:
        return Words::tr("This file isn't an SQLite database.");
    case CauseKind::DatabaseNoAccess:
    case CauseKind::DatabaseFileProtected:
    case CauseKind::DatabaseFileUnwritable:
    case CauseKind::DatabaseFolderUnwritable:
    case CauseKind::LockUnwritable:
    case CauseKind::LockHalfWritten:
        return Words::tr("docsweep has no access to the database file or its folder.");
    case CauseKind::DatabaseOfOther:
    case CauseKind::DatabaseOfOtherToWrite:
        return Words::tr("The database file belongs to user %1; looking at it as another user could stop the web app.")
            .arg(first);
    case CauseKind::DatabaseTablesMissing:
    case CauseKind::DatabaseNameUnknown:
        return Words::tr("The web app's tables are not in this database.");
    case CauseKind::DatabaseRowsHidden:
        return Words::tr("Row-level security hides rows of %1 from this user; their files would look like orphans.")
            .arg(first);
    case CauseKind::DatabaseRightsMissing:
    case CauseKind::DatabaseForbidden:
        return Words::tr("The database user lacks permissions.");
    case CauseKind::DatabaseUnreachable:
    case CauseKind::DatabaseLost:
    case CauseKind::DatabaseTimedOut:
    case CauseKind::DatabaseHostUnknown:
    case CauseKind::DatabaseSilent:
        return Words::tr("The database does not answer.");
    case CauseKind::DatabaseLogin:
        return Words::tr("The database refuses this user or password.");
    case CauseKind::DatabaseUnknown:
        return Words::tr("There is no database of that name.");
    case CauseKind::DatabasePooler:
        return Words::tr("The database took the login and closed the connection.");
    case CauseKind::DatabaseFull:
    case CauseKind::DatabaseSlotsTaken:
        return Words::tr("Every connection that the database allows is taken.");
    case CauseKind::DatabaseStarting:
    case CauseKind::DatabaseCrashed:
        return Words::tr("The database server is starting or stopping.");
    case CauseKind::DatabaseEnded:
        return Words::tr("An administrator ended the connection, or the database server was stopped.");
    case CauseKind::DatabaseTimeZone:
        return Words::tr("The web app writes times without a zone, so no age can be told.");
    case CauseKind::DatabaseDriver:
        return Words::tr("Qt's driver for PostgreSQL is missing.");
    case CauseKind::DatabaseBusy:
    case CauseKind::DatabaseContended:
    case CauseKind::DatabaseJustClosed:
    case CauseKind::SessionBlocked:
        return Words::tr("Something else keeps the database locked.");
    case CauseKind::ForeignRows:
    case CauseKind::DatabaseForeignKey:
        return Words::tr("A row that docsweep does not know refers to the session or its documents.");
    case CauseKind::TriggerInterferes:
    case CauseKind::TriggerOnSessions:
    case CauseKind::TriggerOnLogins:
        return Words::tr("The database deleted another number of rows than it was asked to.");
    case CauseKind::DatabaseRefuses:
    case CauseKind::DatabaseTrouble:
        return Words::tr("The database refuses.");
    case CauseKind::DatabaseFileFails:
        return Words::tr("The disk or its file system fails.");
    case CauseKind::DatabaseFileDamaged:
        return Words::tr("The database file is damaged.");
    case CauseKind::DatabaseMemory:
        return Words::tr("docsweep has too little memory.");
    case CauseKind::DatabaseNoPrimary:
        return Words::tr("None of the database's hosts takes changes.");
    case CauseKind::RowIdOdd:
        return Words::tr("A row has an id that is no whole number: %1").arg(first);
    case CauseKind::SessionTooSlow:
        return Words::tr("Deleting its rows takes longer than the database allows.");
    case CauseKind::LockIsLink:
    case CauseKind::LockNotPlain:
        return Words::tr("The lock file %1 is not docsweep's own.").arg(first);
    case CauseKind::SessionCameBack:
    case CauseKind::SessionActive:
    case CauseKind::SessionActiveSometime:
    case CauseKind::SessionMoved:
    case CauseKind::SessionMovedSometime:
    case CauseKind::SessionInUse:
    case CauseKind::ItsSessionCameBack:
        return Words::tr("The session came back.");
    case CauseKind::DocumentsChanged:
    case CauseKind::DocumentsDiffer:
        return Words::tr("Its documents changed since the list was made.");
    case CauseKind::AnotherOfItsName:
    case CauseKind::AttributesChanged:
    case CauseKind::ChangedAfter:
    case CauseKind::KindChanged:
    case CauseKind::NotToGo:
    case CauseKind::SizeChanged:
    case CauseKind::SizeUntold:
    case CauseKind::TimeChanged:
    case CauseKind::TimeFound:
    case CauseKind::TimeLost:
    case CauseKind::WrittenAnew:
    case CauseKind::ChangedSince:
    case CauseKind::ChangedLately:
        return Words::tr("It changed since the list was made.");
    case CauseKind::HeldSince:
        return Words::tr("It is held since the list was made.");
    case CauseKind::NamedNow:
        return Words::tr("A row names it now.");
    case CauseKind::SessionLeftAlone:
        return Words::tr("Its session was left alone.");
    case CauseKind::RowsStay:
        return Words::tr("The rows of its session stay.");
    case CauseKind::SessionGone:
    case CauseKind::SessionReplaced:
        return Words::tr("The session no longer exists.");
    case CauseKind::StillThere:
        return Words::tr("It was still there after it was removed.");
    case CauseKind::StoppedMeanwhile:
    case CauseKind::StoppedOnRequest:
        return Words::tr("It was stopped.");
    case CauseKind::InterruptedBefore:
        return Words::tr("The run was interrupted before it; the next scan judges it anew.");
    case CauseKind::InterruptedAfter:
        return Words::tr("It was removed before the run was interrupted.");
    case CauseKind::OtherCauses:
        return Words::tr("Other causes.");
    case CauseKind::AnotherRun:
    case CauseKind::AnotherRunBeside:
    case CauseKind::AnotherRunElsewhere:
    case CauseKind::LockHeld:
        return Words::tr("Another run is at work.");
    case CauseKind::LockLost:
    case CauseKind::LockDeleted:
    case CauseKind::LockTaken:
        return Words::tr("The lock that keeps other runs away was lost.");
    case CauseKind::ProcessEnded:
        return Words::tr("Its process ended before it could finish.");
    case CauseKind::OtherNumber:
        return Words::tr("%1 items were agreed to, but %2 would go now; nothing was deleted.").arg(first, second);
    case CauseKind::ClocksDiffer:
        return Words::tr("The clocks of this machine and of the server differ by more than an automatic run accepts.");
    case CauseKind::PlanAltered:
    case CauseKind::PlanAlteredMeanwhile:
        return Words::tr("The list was altered after it was made; nothing more of it is deleted.");
    case CauseKind::PlanGone:
    case CauseKind::PlanUnrunnable:
    case CauseKind::PlanUnknown:
    case CauseKind::PlanNotThere:
    case CauseKind::PlanUnsealed:
    case CauseKind::PlanPruned:
        return Words::tr("The list is not there any more, or was never finished; nothing was deleted.");
    case CauseKind::PlanOfOther:
        return Words::tr("The list was made for another database, %1; nothing was deleted.").arg(first);
    case CauseKind::PlanOfFormer:
    case CauseKind::PlanOfFormerBucket:
        return Words::tr("The list was made for another database or bucket than is there now; nothing was deleted.");
    case CauseKind::FolderReplaced:
    case CauseKind::AnotherThere:
    case CauseKind::DatabaseReplaced:
    case CauseKind::AnotherBucketThere:
    case CauseKind::AnotherOrUnlocked:
        return Words::tr("Another database or bucket than before is at %1.").arg(first);
    case CauseKind::TimeUnreadable:
    case CauseKind::ActivityUnreadable:
        return Words::tr("Its time cannot be read, so it is never old.");
    case CauseKind::KeyOutside:
    case CauseKind::KeyUnaddressable:
    case CauseKind::NoKey:
    case CauseKind::PrefixNoText:
    case CauseKind::NameImpossible:
        return Words::tr("No file of this storage can have such a name.");
    case CauseKind::GivenUp:
        return Words::tr("Somebody gave it up, so it was not deleted.");
    case CauseKind::SessionUnknown:
        return Words::tr("There is no session “%1”: neither a row nor a file.").arg(first);
    case CauseKind::SessionKeyWrong:
        return Words::tr("“%1” is no session key.").arg(first);
    case CauseKind::BucketOrder:
    case CauseKind::DatabaseOrder:
    case CauseKind::RowsOrder:
        return Words::tr(
            "What was read came out of order; nothing was planned, for live files could look like orphans.");
    case CauseKind::OutputsKept:
        return Words::tr("Outputs are kept.");
    case CauseKind::ActiveFilesKept:
        return Words::tr("Files of sessions in use are kept.");
    case CauseKind::OutsideScope:
        return Words::tr("It is not of the session that was asked for.");
    case CauseKind::NotAsked:
        return Words::tr("The storage could not be asked for it.");
    case CauseKind::OldVersionsKept:
        return Words::tr("Older versions are kept.");
    case CauseKind::HidesVersions:
        return Words::tr("Without this mark, an older version that stays would be the file of its name again.");
    case CauseKind::Unconfirmed:
        return Words::tr("The run was interrupted before the storage confirmed it.");
    case CauseKind::RowsUndecided:
    case CauseKind::BatchUndecided:
        return Words::tr("Another transaction locks these rows, so whether they are gone cannot be told yet; the next "
                         "run looks again.");
    case CauseKind::StrayOfOlder:
        return Words::tr(
            "An older docsweep ordered it, and it is not in this bucket; it may have been in another one.");
    case CauseKind::AnswersMissing:
        return Words::tr("The storage answered for %1 of %2 files.").arg(first, second);
    case CauseKind::PlanOutdated:
        return Words::tr("The list was made by an older docsweep; nothing was deleted.");
    case CauseKind::PlanOfOtherClock:
        return Words::tr("The list was made by another clock than the storage's; nothing was deleted.");
    case CauseKind::ClockUntold:
        return Words::tr("The storage's clock is to count (DOCSWEEP_CLOCK), but the storage does not tell the time.");
    case CauseKind::OthersClocksDiffer:
        return Words::tr("The clocks of the database and of the storage differ by more than an automatic run accepts.");
    case CauseKind::JournalLost:
        return Words::tr("The journal was lost, rolled back or repaired: holds and pending deletions may be missing.");
    case CauseKind::EndUnwritten:
        return Words::tr("Another program kept the journal locked, so the end of this run could not be written down; "
                         "the next run finishes it.");
    case CauseKind::NothingCalled:
        return Words::tr("Neither a row nor a file is called “%1”.").arg(first);
    case CauseKind::AgeZero:
        return Words::tr("The age must be longer than zero.");
    case CauseKind::DatabaseReplica:
    case CauseKind::ReplicaTakesNoTest:
        return Words::tr(
            "The database is a replica: it only copies its primary server, so nothing can be changed there.");
    case CauseKind::DatabaseReadOnly:
        return Words::tr("The database takes no changes: %1 makes it read-only.").arg(second);
    case CauseKind::TablesOdd:
        return Words::tr("Not all of the web app's tables are plain tables here, so the real rows might stay.");
    case CauseKind::IdsOdd:
        return Words::tr("The ids of the web app's rows are not integers, as docsweep needs them.");
    case CauseKind::CommitsLate:
        return Words::tr(
            "The database runs with fsync = off: after a power cut, deleted rows may come back without their files.");
    case CauseKind::ConnectionsFew:
        return Words::tr("Too few connections to the database are left for this user: %1; a run may need %2.")
            .arg(second, cause.about.value(2));
    case CauseKind::VersionsStay:
        return Words::tr("Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app "
                         "overwrites or deletes stays for ever.")
            .arg(first);
    case CauseKind::ActivityInFuture:
        return Words::tr("Some sessions were last active in the future; the web app may not write its times in UTC.");
    case CauseKind::TimesNotUtc:
        return Words::tr("The web app does not seem to write its times in UTC, so no session's age can be told.");
    case CauseKind::TimesOfOtherZone:
        return Words::tr("DOCSWEEP_DATABASE_TIMES does not seem to be the web app's time zone.");
    case CauseKind::ActivityNotKept:
        return Words::tr("The web app does not seem to note who is active, so the files of people who are at work now "
                         "would be deleted.");
    case CauseKind::ClockWentBack:
        return Words::tr("This machine's clock went back since the last run.");
    case CauseKind::ClockJumped:
    case CauseKind::ClockJumpedBefore:
        return Words::tr("This machine's clock jumped ahead, and no other clock confirms it.");
    case CauseKind::NothingYounger:
        return Words::tr(
            "This machine's clock may have jumped ahead: nothing here is new, and no other clock confirms it.");
    case CauseKind::JournalNewer:
        return Words::tr("The journal was written by a newer docsweep.");
    case CauseKind::JournalMissing:
    case CauseKind::NothingToRepair:
        return Words::tr("There is no journal yet.");
    case CauseKind::JournalDamaged:
        return Words::tr("The journal is damaged.");
    case CauseKind::DealtWithLater:
        return Words::tr("A later run dealt with it.");
    case CauseKind::LedgerVanished:
    case CauseKind::LedgerForbidden:
    case CauseKind::LedgerRowsHidden:
    case CauseKind::LedgerIncomplete:
    case CauseKind::LedgerOfStranger:
    case CauseKind::LedgerOddHold:
    case CauseKind::LedgerNewer:
    case CauseKind::LedgerUnwritten:
    case CauseKind::LedgerNotMade:
        return Words::tr("The holds that all docsweeps of this web app share cannot be read or written, so nothing is "
                         "deleted.");
    case CauseKind::LedgerCopied:
    case CauseKind::LedgerRolledBack:
    case CauseKind::LedgerForked:
    case CauseKind::LedgerReplaced:
    case CauseKind::LedgerAltered:
        return Words::tr("The ledger is not the one that was here before. Nothing is deleted until somebody says that "
                         "it may be as it is.");
    case CauseKind::LedgerThere:
        return Words::tr("There is a ledger already.");
    case CauseKind::LedgerMissing:
        return Words::tr("There is no ledger: holds and runs of this docsweep are known to itself alone.");
    case CauseKind::RunStoppedBy:
        return Words::tr("%1 asked this run to stop.").arg(first);
    case CauseKind::RunNotLive:
        return Words::tr("That run is not at work.");
    case CauseKind::HomeUnusable:
    case CauseKind::HomeNotMade:
    case CauseKind::HomeNoFolder:
    case CauseKind::HomeUnwritable:
    case CauseKind::HomeOfOthers:
        return Words::tr("docsweep's own folder cannot be used: %1").arg(first);
    case CauseKind::HomeUnset:
        return Words::tr("There is no place for the journal.");
    case CauseKind::DiskFull:
    case CauseKind::DatabaseDiskFull:
    case CauseKind::DatabaseFileFull:
        return Words::tr("The disk is full.");
    case CauseKind::TemporaryFull:
        return Words::tr("There is no room in the folder for temporary files: %1").arg(first);
    case CauseKind::FileTooLarge:
    case CauseKind::DatabaseFileLimit:
        return Words::tr("The system doesn't let docsweep write a file this large.");
    case CauseKind::LockFileUnwritable:
    case CauseKind::MetricsUnwritable:
    case CauseKind::FileUnwritable:
    case CauseKind::DatabaseLeftByOther:
    case CauseKind::DatabaseLeftByUs:
        return Words::tr("The file %1 cannot be written.").arg(first);
    case CauseKind::FileUnreadable:
    case CauseKind::FileUnread:
    case CauseKind::FileForbidden:
        return Words::tr("The file %1 cannot be read.").arg(first);
    case CauseKind::KeychainAway:
    case CauseKind::KeychainRefuses:
        return Words::tr("The keychain cannot be used.");
    case CauseKind::AddressHoldsMore:
    case CauseKind::AddressWrong:
    case CauseKind::AuthoritiesMissing:
    case CauseKind::AuthoritiesUnread:
    case CauseKind::KeyHoldsOther:
    case CauseKind::RootEmpty:
    case CauseKind::SettingWrong:
    case CauseKind::DatabaseSslMode:
    case CauseKind::DatabaseOptions:
        return Words::tr("The setting %1 cannot be used as it is.").arg(first);
    case CauseKind::SettingRange:
    case CauseKind::SettingNumber:
    case CauseKind::SettingDays:
    case CauseKind::SettingHours:
        return Words::tr("%1 must be a number from %2 to %3.").arg(first, cause.about.value(2), cause.about.value(3));
    case CauseKind::SettingLeast:
        return Words::tr("%1 must be a number from %2 on.").arg(first, cause.about.value(2));
    case CauseKind::SettingHoursAbove:
    case CauseKind::SettingMegabytes:
        return Words::tr("%1 must be a number above 0.").arg(first);
    case CauseKind::SettingMost:
        return Words::tr("%1 must be at most %2.").arg(first, cause.about.value(3));
    case CauseKind::SettingSwitch:
        return Words::tr("%1 must be one of these: %2.").arg(first, u"true, false"_s);
    case CauseKind::SettingChoice:
        return Words::tr("%1 must be one of these: %2.").arg(first, cause.about.value(2));
    case CauseKind::SettingEither:
        return Words::tr("%1 must be one of these: %2.").arg(first, cause.about.mid(2, 2).join(u", "_s));
    case CauseKind::SettingZone:
        return Words::tr("%1 must be UTC or the name of a time zone that this system knows.").arg(first);
    case CauseKind::SettingUnknown:
        return Words::tr("docsweep has no setting %1.").arg(first);
    case CauseKind::KeyNotSet:
    case CauseKind::SettingMissing:
        return Words::tr("%1 is set, but others that belong to it are not.").arg(first);
    case CauseKind::KeyInTheClear:
    case CauseKind::Unencrypted:
        return Words::tr("This address would send the key unencrypted.");
    case CauseKind::TwoStores:
        return Words::tr("Two different stores are named at once.");
    case CauseKind::ConnectionExists:
    case CauseKind::ConnectionTaken:
        return Words::tr("There is a connection “%1” already.").arg(first);
    case CauseKind::ConnectionName:
        return Words::tr("This name can't be used for a connection.");
    case CauseKind::PeriodTooShort:
        return Words::tr("Automatic runs must be at least one minute apart.");
    case CauseKind::PeriodTooLong:
        return Words::tr("Automatic runs can be at most 366 days apart.");
    case CauseKind::QuietAlways:
        return Words::tr("The quiet hours cover the whole week and leave no time to run.");
    case CauseKind::ZoneUnknown:
        return Words::tr("The time zone “%1” is unknown here.").arg(first);
    case CauseKind::OnlyInEnvironment:
        return Words::tr("%1 is set in the environment alone, which is not there when the system starts docsweep.")
            .arg(first);
    case CauseKind::ProgramMissing:
    case CauseKind::PythonMissing:
        return Words::tr("The program %1 cannot be started.").arg(first);
    case CauseKind::CronPeriod:
        return Words::tr("cron cannot start something evenly every %1 minutes.").arg(first);
    case CauseKind::CrontabAltered:
        return Words::tr("docsweep's lines in the crontab are not as they were written.");
    case CauseKind::CalendarWrong:
    case CauseKind::CronLineWrong:
        return Words::tr("The system does not understand when to start it: %1").arg(first);
        return Words::tr("The storage refuses to delete this file.");
        return Words::tr("The files of bucket %1 cannot be listed by SQL.").arg(first);
        return Words::tr("The storage folder must be an absolute path: %1").arg(first);
    case CauseKind::TablesElsewhere:
        return Words::tr("The web app's tables are in a schema where this database user does not look.");
    case CauseKind::ServerUnchecked:
        return Words::tr("Nobody verifies that %1 is the right database server.").arg(first);
    case CauseKind::SchemaOpen:
        return Words::tr("Others may create tables where this database looks for the web app's tables.");
    case CauseKind::TablesTwice:
        return Words::tr("The web app's tables were found in two schemas.");
    case CauseKind::TableHidden:
        return Words::tr("A temporary table hides one of the web app's tables.");
    case CauseKind::TriggerUnqualified:
        return Words::tr("A trigger on the web app's tables uses a name without its schema.");
    case CauseKind::ProfileHoldsKey:
        return Words::tr("Keys and passwords do not belong in a profile.");
    case CauseKind::KeysUntrusted:
    case CauseKind::SettingsFileUntrusted:
    case CauseKind::FileUntrusted:
        return Words::tr("The file %1 is not used, because others can read or change it.").arg(first);
    case CauseKind::ProgramUntrusted:
    case CauseKind::EntryUntrusted:
        return Words::tr("%1 is not started, because others can change it.").arg(first);
    case CauseKind::KeyUnbound:
        return Words::tr("The settings do not say yet where %1 may be sent.").arg(first);
    case CauseKind::KeyOfOtherPlace:
        return Words::tr("The stored %1 was saved for another server, so it was not sent.").arg(first);
    case CauseKind::ProfileMissing:
        return Words::tr("There is no profile “%1”.").arg(first);
    case CauseKind::JournalInUse:
    case CauseKind::JournalBusy:
        return Words::tr("Another program is using the journal.");
    case CauseKind::JournalUncopied:
        return Words::tr("The journal was not updated, because no copy of it could be kept.");
    case CauseKind::JournalOfOther:
        return Words::tr("The journal belongs to user %1.").arg(second);
    case CauseKind::ScheduleUnreadable:
        return Words::tr("The schedule in the journal cannot be understood.");
    case CauseKind::IntentLost:
        return Words::tr("Part of the journal is missing.");
    case CauseKind::SearchUntaught:
    case CauseKind::SortUntaught:
        return Words::tr("There is not enough memory to search or sort the list.");
    case CauseKind::NobodyTold:
        return Words::tr("There is no way yet to send alerts.");
    case CauseKind::NoDesktop:
        return Words::tr("There is no desktop here to show notifications on.");
    case CauseKind::NoScheduler:
        return Words::tr("This system has no %1.").arg(first);
    case CauseKind::ListenMissing:
    case CauseKind::ListenForeign:
        return Words::tr("The address to listen on is missing, or is not one of this machine.");
    }
    return {};
}

QString causeMend(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::HostUnknown:
        return Words::tr("Check the address of the project and this machine's name server.");
    case CauseKind::RefusalUnclear:
    case CauseKind::ConnectionRefused:
    case CauseKind::ConnectionCut:
    case CauseKind::NoAnswer:
    case CauseKind::StorageRefused:
        return Words::tr("See whether it runs and can be reached from here, then try again.");
    case CauseKind::CertificateName:
    case CauseKind::CertificateTime:
    case CauseKind::NotSafe:
    case CauseKind::DatabaseCertificateName:
    case CauseKind::DatabaseUnvouched:
    case CauseKind::DatabaseUnvouchedByAny:
    case CauseKind::DatabaseUnbound:
    case CauseKind::DatabaseCleartext:
    case CauseKind::DatabaseCleartextWithoutTls:
        return Words::tr("Check this machine's clock and the server's certificate; an authority of your own is named "
                         "by DOCSWEEP_CA_FILE.");
    case CauseKind::ProxyAway:
    case CauseKind::ProxyLogin:
    case CauseKind::ProxyUnknown:
    case CauseKind::ProxyFails:
        return Words::tr("Check https_proxy and no_proxy in the environment.");
    case CauseKind::ProjectLocked:
    case CauseKind::StorageReadOnly:
        return Words::tr("Its owner has to act: raise the plan, or wait for the next period.");
    case CauseKind::KeyUnknown:
    case CauseKind::KeyForeign:
        return Words::tr("Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must be this project's.");
    case CauseKind::KeyExpired:
        return Words::tr("Get a new one from the project's API settings.");
    case CauseKind::KeyMayNot:
    case CauseKind::PolicyRefuses:
    case CauseKind::BucketHidden:
    case CauseKind::BucketSeemsEmpty:
    case CauseKind::MoreMayBeHidden:
    case CauseKind::PolicyRefusesRole:
    case CauseKind::HiddenFromKey:
    case CauseKind::CanaryHidden:
        return Words::tr("Use the service key, or add a policy for it.");
    case CauseKind::ListingEndless:
    case CauseKind::ListingUnordered:
    case CauseKind::NothingInstead:
    case CauseKind::OlderListingEndless:
    case CauseKind::PageInstead:
    case CauseKind::PointsElsewhere:
    case CauseKind::NotTheStorage:
        return Words::tr("A proxy may stand in the way, or the address is not the project's.");
    case CauseKind::StorageMissing:
    case CauseKind::StorageNotSet:
    case CauseKind::StorageHalfSet:
        return Words::tr("Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.");
    case CauseKind::BucketMissingOrHidden:
    case CauseKind::BucketNoFolder:
    case CauseKind::BucketUnseen:
    case CauseKind::BucketMissing:
    case CauseKind::BucketUnnamed:
    case CauseKind::BucketForeign:
        return Words::tr("Check SUPABASE_BUCKET_NAME.");
    case CauseKind::RowRefers:
        return Words::tr("Remove that row, or hold the file.");
    case CauseKind::TriggerRefuses:
        return Words::tr("Correct the trigger, or hold the file.");
    case CauseKind::TakesOthersAlong:
        return Words::tr("Delete or move those first.");
    case CauseKind::ArchivedOnly:
        return Words::tr("The next cleanup deletes it version by version.");
    case CauseKind::ArchivesHidden:
    case CauseKind::ArchivesLeft:
    case CauseKind::ArchivesStill:
    case CauseKind::VersionStays:
        return Words::tr("Ask whoever runs the storage whether it deletes by version.");
    case CauseKind::SwitchedOff:
        return Words::tr("STORAGE_CLEANUP_ENABLED=true switches it on.");
    case CauseKind::BucketFolderMissing:
    case CauseKind::BucketIsLink:
    case CauseKind::FolderReplaced:
    case CauseKind::StorageFolderMissing:
    case CauseKind::StorageFolderAway:
    case CauseKind::BucketFolderAway:
        return Words::tr(
            "See whether its disk is mounted, and whether STORAGE_ROOT and SUPABASE_BUCKET_NAME are right.");
    case CauseKind::FolderUnwritable:
    case CauseKind::FolderProtected:
    case CauseKind::FileProtected:
    case CauseKind::AccessDenied:
    case CauseKind::DatabaseNoAccess:
    case CauseKind::DatabaseFileProtected:
    case CauseKind::DatabaseFileUnwritable:
    case CauseKind::DatabaseFolderUnwritable:
    case CauseKind::LockUnwritable:
    case CauseKind::LockHalfWritten:
        return Words::tr("Run docsweep as the user who owns the files, or give it the right to write there.");
    case CauseKind::DatabaseOfOther:
    case CauseKind::DatabaseOfOtherToWrite:
        return Words::tr("Run docsweep as that user.");
    case CauseKind::MountedReadOnly:
    case CauseKind::FileIsLink:
    case CauseKind::MountedAcross:
    case CauseKind::MountedThere:
    case CauseKind::LinkInTheWay:
        return Words::tr("Fix the folder, then try again.");
    case CauseKind::DatabaseMissing:
    case CauseKind::DatabaseFileUnnamed:
    case CauseKind::DatabaseUnnamed:
    case CauseKind::DatabaseNotSet:
        return Words::tr("Set DATABASE_URL or SUPABASE_DB_HOST to the web app's database.");
    case CauseKind::DatabaseNoFile:
    case CauseKind::DatabaseNoSqlite:
    case CauseKind::DatabaseIsFolder:
    case CauseKind::DatabaseFileForeign:
    case CauseKind::DatabaseTablesMissing:
    case CauseKind::DatabaseNameUnknown:
    case CauseKind::RowIdOdd:
    case CauseKind::TablesOdd:
    case CauseKind::IdsOdd:
    case CauseKind::DatabaseUnknown:
        return Words::tr("Name the web app's database in the settings, and run the app's migrations.");
    case CauseKind::DatabaseRowsHidden:
        return Words::tr("Connect as the owner of the tables.");
    case CauseKind::TablesElsewhere:
    case CauseKind::DatabaseRightsMissing:
        return Words::tr("Run this in the database: %1").arg(cause.about.value(0));
    case CauseKind::DatabaseUnreachable:
    case CauseKind::DatabaseLost:
    case CauseKind::DatabaseTimedOut:
    case CauseKind::DatabaseHostUnknown:
    case CauseKind::DatabaseSilent:
        return Words::tr("Check the host, the port and the network.");
    case CauseKind::DatabaseLogin:
        return Words::tr("Check the user and the password.");
    case CauseKind::DatabasePooler:
        return Words::tr(
            "Raise the size of the connection pool: a run needs one for its lock and one for each worker.");
    case CauseKind::DatabaseFull:
    case CauseKind::DatabaseSlotsTaken:
    case CauseKind::ConnectionsFew:
        return Words::tr("End some of them, or raise the limit of the role, the server or the pooler.");
    case CauseKind::DatabaseStarting:
    case CauseKind::DatabaseCrashed:
    case CauseKind::DatabaseJustClosed:
    case CauseKind::DatabaseEnded:
        return Words::tr("Try again in a minute.");
    case CauseKind::DatabaseTimeZone:
        return Words::tr("Set USE_TZ = True in the web app.");
    case CauseKind::DatabaseDriver:
        return Words::tr("Install libqt6sql6-psql.");
    case CauseKind::DatabaseBusy:
    case CauseKind::DatabaseContended:
    case CauseKind::SessionBlocked:
    case CauseKind::AnotherRunBeside:
    case CauseKind::AnotherRunElsewhere:
    case CauseKind::LockHeld:
    case CauseKind::JournalInUse:
    case CauseKind::JournalBusy:
    case CauseKind::AnotherRun:
        return Words::tr("Try again when it has ended.");
    case CauseKind::StorageRefusesFile:
    case CauseKind::VersionRefused:
    case CauseKind::VersionsUntried:
    case CauseKind::ForeignRows:
    case CauseKind::DatabaseForeignKey:
    case CauseKind::TriggerInterferes:
    case CauseKind::TriggerOnSessions:
    case CauseKind::TriggerOnLogins:
    case CauseKind::SchemaOpen:
    case CauseKind::TablesTwice:
    case CauseKind::TableHidden:
    case CauseKind::TriggerUnqualified:
    case CauseKind::DatabaseRefuses:
    case CauseKind::DatabaseTrouble:
        return Words::tr("Show the text below to whoever looks after the database.");
    case CauseKind::DatabaseFileFails:
        return Words::tr("See the system's log for the disk.");
    case CauseKind::DatabaseFileDamaged:
        return Words::tr("Restore it from a backup.");
    case CauseKind::DatabaseMemory:
        return Words::tr("Give it more: ulimit -v, MemoryMax, the container's limit.");
    case CauseKind::DatabaseNoPrimary:
        return Words::tr("See whether the primary is down, or missing from the list of hosts.");
    case CauseKind::LockIsLink:
    case CauseKind::LockNotPlain:
        return Words::tr("Remove it; docsweep makes its own.");
    case CauseKind::OtherNumber:
    case CauseKind::PlanAltered:
    case CauseKind::IntentLost:
    case CauseKind::PlanAlteredMeanwhile:
    case CauseKind::PlanUnsealed:
    case CauseKind::PlanOutdated:
    case CauseKind::PlanPruned:
    case CauseKind::PlanOfOtherClock:
    case CauseKind::PlanGone:
    case CauseKind::PlanUnrunnable:
    case CauseKind::PlanUnknown:
    case CauseKind::PlanNotThere:
    case CauseKind::PlanOfOther:
    case CauseKind::BucketOrder:
    case CauseKind::DatabaseOrder:
    case CauseKind::RowsOrder:
        return Words::tr("Scan again.");
    case CauseKind::PlanOfFormer:
    case CauseKind::PlanOfFormerBucket:
    case CauseKind::AnotherThere:
    case CauseKind::AnotherBucketThere:
    case CauseKind::AnotherOrUnlocked:
        return Words::tr("If it is the same web app's, accept it above the page; if not, check disk and database.");
    case CauseKind::LockLost:
    case CauseKind::LockDeleted:
    case CauseKind::LockTaken:
        return Words::tr("See that nobody deletes the lock, then scan again.");
    case CauseKind::ClocksDiffer:
    case CauseKind::OthersClocksDiffer:
        return Words::tr("Set both clocks by NTP.");
    case CauseKind::JournalLost:
        return Words::tr("Add the missing holds again; the next run goes on in any case.");
    case CauseKind::DatabaseReplica:
    case CauseKind::ReplicaTakesNoTest:
        return Words::tr("Name the primary server in the connection.");
    case CauseKind::DatabaseReadOnly:
        return Words::tr("Let the database take changes again; mostly its disk is full.");
    case CauseKind::CommitsLate:
        return Words::tr("Set fsync = on in the server's configuration.");
    case CauseKind::VersionsStay:
        return Words::tr("Let docsweep delete older versions, or give the bucket a lifecycle rule.");
    case CauseKind::ActivityInFuture:
    case CauseKind::TimesNotUtc:
        return Words::tr("Set the zone in which the web app writes its times: DOCSWEEP_DATABASE_TIMES.");
    case CauseKind::TimesOfOtherZone:
        return Words::tr("Compare it with TIME_ZONE and USE_TZ in the web app's settings.");
    case CauseKind::ActivityNotKept:
        return Words::tr("Switch the web app's session middleware on again.");
    case CauseKind::ClockWentBack:
    case CauseKind::ClockJumped:
    case CauseKind::ClockJumpedBefore:
    case CauseKind::NothingYounger:
        return Words::tr("See that this machine's clock is right, best by NTP.");
    case CauseKind::ClockUntold:
        return Words::tr("Set DOCSWEEP_CLOCK to database or machine.");
    case CauseKind::JournalNewer:
        return Words::tr("Install the newer docsweep here too.");
    case CauseKind::JournalDamaged:
        return Words::tr("Close every docsweep that uses it, then repair it: docsweep-cli journal repair");
    case CauseKind::HomeUnusable:
    case CauseKind::JournalOfOther:
    case CauseKind::HomeUnset:
    case CauseKind::HomeNotMade:
    case CauseKind::HomeNoFolder:
    case CauseKind::HomeUnwritable:
    case CauseKind::HomeOfOthers:
        return Words::tr("Set DOCSWEEP_HOME to a folder that this user may write.");
    case CauseKind::FileTooLarge:
    case CauseKind::DatabaseFileLimit:
        return Words::tr("Raise the limit of the process: ulimit -f unlimited.");
    case CauseKind::JournalUncopied:
    case CauseKind::DiskFull:
    case CauseKind::DatabaseDiskFull:
    case CauseKind::DatabaseFileFull:
    case CauseKind::TemporaryFull:
        return Words::tr("Make room, then try again.");
    case CauseKind::KeysUntrusted:
    case CauseKind::SettingsFileUntrusted:
    case CauseKind::FileUntrusted:
    case CauseKind::ProgramUntrusted:
    case CauseKind::EntryUntrusted:
    case CauseKind::LockFileUnwritable:
    case CauseKind::MetricsUnwritable:
    case CauseKind::FileUnwritable:
    case CauseKind::DatabaseLeftByOther:
    case CauseKind::DatabaseLeftByUs:
    case CauseKind::FileUnreadable:
    case CauseKind::FileUnread:
    case CauseKind::FileForbidden:
        return Words::tr("Check its path and its permissions.");
    case CauseKind::KeychainAway:
    case CauseKind::KeychainRefuses:
        return Words::tr("Unlock it, or store the key in a private file instead.");
    case CauseKind::AddressHoldsMore:
    case CauseKind::AddressWrong:
    case CauseKind::AuthoritiesMissing:
    case CauseKind::AuthoritiesUnread:
    case CauseKind::BySqlImpossible:
    case CauseKind::KeyHoldsOther:
    case CauseKind::RootEmpty:
    case CauseKind::RootNotAbsolute:
    case CauseKind::ListenMissing:
    case CauseKind::ListenForeign:
    case CauseKind::SettingWrong:
        return Words::tr("Correct it where it is set.");
    case CauseKind::SettingRange:
    case CauseKind::SettingNumber:
    case CauseKind::SettingDays:
    case CauseKind::SettingHours:
    case CauseKind::SettingLeast:
    case CauseKind::SettingHoursAbove:
    case CauseKind::SettingMegabytes:
    case CauseKind::SettingMost:
    case CauseKind::SettingSwitch:
    case CauseKind::SettingChoice:
    case CauseKind::SettingEither:
    case CauseKind::SettingZone:
    case CauseKind::SettingUnknown:
    case CauseKind::SettingMissing:
    case CauseKind::KeyNotSet:
        return Words::tr("Correct it where it is set.");
    case CauseKind::KeyInTheClear:
    case CauseKind::Unencrypted:
        return Words::tr("Write https; http is for this machine's own addresses.");
    case CauseKind::TwoStores:
        return Words::tr("Keep one of them.");
    case CauseKind::ConnectionExists:
    case CauseKind::ConnectionTaken:
        return Words::tr("Choose another name.");
    case CauseKind::ConnectionName:
        return Words::tr("Use letters and digits only, for example “production”.");
    case CauseKind::PeriodTooShort:
    case CauseKind::PeriodTooLong:
        return Words::tr("Choose another time between them.");
    case CauseKind::QuietAlways:
        return Words::tr("To stop automatic runs, switch them off.");
    case CauseKind::ZoneUnknown:
        return Words::tr("Use a name such as Europe/Berlin.");
    case CauseKind::OnlyInEnvironment:
        return Words::tr("Write it into a .env file, or save these settings as a connection.");
    case CauseKind::NoScheduler:
    case CauseKind::ProgramMissing:
    case CauseKind::PythonMissing:
        return Words::tr("Install it, or choose another system.");
    case CauseKind::CronPeriod:
        return Words::tr("The next longer time that it can is %1 minutes.").arg(cause.about.value(1));
    case CauseKind::CrontabAltered:
        return Words::tr("Mend or remove them with crontab -e.");
    case CauseKind::CalendarWrong:
    case CauseKind::CronLineWrong:
        return Words::tr("Write it as that system wants it.");
        return Words::tr("Set DOCSWEEP_LISTING=auto.");
    case CauseKind::ServerUnchecked:
        return Words::tr("Set DOCSWEEP_CA_FILE to the certificate of the server's authority.");
    case CauseKind::ProfileHoldsKey:
        return Words::tr("Take it out of there and store it as this connection's key or password.");
    case CauseKind::KeyUnbound:
        return Words::tr("Enter the server's address first, then store it.");
    case CauseKind::KeyOfOtherPlace:
        return Words::tr("If this server is the right one, store it again.");
    case CauseKind::ScheduleUnreadable:
        return Words::tr("Set it again on the Schedule page.");
    default:
        return {};
    }
}

} // namespace docsweep
