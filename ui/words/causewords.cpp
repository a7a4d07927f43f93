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
        return Words::tr("%1 closed the connection.").arg(first);
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
        return Words::tr("A secure connection to %1 is not possible (TLS).").arg(first);
    case CauseKind::ProxyAway:
    case CauseKind::ProxyLogin:
    case CauseKind::ProxyUnknown:
    case CauseKind::ProxyFails:
        return Words::tr("The proxy blocks docsweep's connection to %1.").arg(first);
    case CauseKind::ProjectLocked:
        return Words::tr("The provider has locked the project because of its quota or a payment.");
    case CauseKind::KeyUnknown:
        return Words::tr("The storage does not know the key.");
    case CauseKind::KeyExpired:
        return Words::tr("The storage key has expired.");
    case CauseKind::KeyForeign:
        return Words::tr("The storage key belongs to another project.");
    case CauseKind::KeyMayNot:
        return Words::tr("The storage key is not allowed to do this.");
    case CauseKind::PolicyRefusesRole:
    case CauseKind::PolicyRefuses:
        return Words::tr("The storage reported success, but the file is still there: no policy lets this key delete "
                         "it.");
    case CauseKind::BucketHidden:
    case CauseKind::BucketSeemsEmpty:
    case CauseKind::MoreMayBeHidden:
    case CauseKind::CanaryHidden:
    case CauseKind::HiddenFromKey:
        return Words::tr("The storage key cannot see everything, so docsweep cannot tell whether a file is gone or "
                         "hidden.");
    case CauseKind::NothingInstead:
    case CauseKind::PageInstead:
    case CauseKind::PointsElsewhere:
    case CauseKind::NotTheStorage:
        return Words::tr("Something other than the storage is answering at %1.").arg(first);
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
        return first.isEmpty() ? Words::tr("The bucket does not exist, or the key cannot see it.")
                               : Words::tr("The bucket %1 does not exist, or the key cannot see it.").arg(first);
    case CauseKind::BucketUnnamed:
        return Words::tr("No bucket is set.");
    case CauseKind::BucketForeign:
        return Words::tr("The bucket %1 is not one of the buckets configured now.").arg(first);
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
        return Words::tr("The storage would also delete the files below it, so it was skipped.");
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
        return Words::tr("An older version of it is kept and would become the current file again.");
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
        return Words::tr("docsweep may not write to the folder of the files: %1").arg(first);
    case CauseKind::FileProtected:
        return Words::tr("The user %1 may not delete this file, because it is protected.").arg(first);
    case CauseKind::AccessDenied:
        return Words::tr("The user %1 has no access to it.").arg(first);
    case CauseKind::MountedReadOnly:
        return Words::tr("The file system is mounted read-only.");
    case CauseKind::MountedAcross:
    case CauseKind::MountedThere:
        return Words::tr("Something else is mounted there, or the system is using it.");
    case CauseKind::BucketIsLink:
    case CauseKind::FileIsLink:
    case CauseKind::LinkInTheWay:
        return Words::tr("There is a symbolic link on the path. docsweep does not follow symbolic links.");
    case CauseKind::DatabaseMissing:
    case CauseKind::DatabaseFileUnnamed:
    case CauseKind::DatabaseUnnamed:
    case CauseKind::DatabaseNotSet:
        return Words::tr("No database is configured.");
    case CauseKind::DatabaseNoFile:
        return Words::tr("The database file does not exist, or this user may not open its folder.");
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
        return Words::tr("The database file belongs to user %1. Opening it as another user could stop the web app.")
            .arg(first);
    case CauseKind::DatabaseTablesMissing:
    case CauseKind::DatabaseNameUnknown:
        return Words::tr("The web app's tables are not in this database.");
    case CauseKind::DatabaseRowsHidden:
        return Words::tr("Row-level security hides rows of %1 from this user. Their files would look like orphans.")
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
        return Words::tr("The database rejects this user or password.");
    case CauseKind::DatabaseUnknown:
        return Words::tr("There is no database with that name.");
    case CauseKind::DatabasePooler:
        return Words::tr("The database accepted the login, then closed the connection.");
    case CauseKind::DatabaseFull:
    case CauseKind::DatabaseSlotsTaken:
        return Words::tr("All connections that the database allows are in use.");
    case CauseKind::DatabaseStarting:
    case CauseKind::DatabaseCrashed:
        return Words::tr("The database server is starting or stopping.");
    case CauseKind::DatabaseEnded:
        return Words::tr("An administrator ended the connection, or the database server was stopped.");
    case CauseKind::DatabaseTimeZone:
        return Words::tr("The web app stores times without a time zone, so no age can be determined.");
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
        return Words::tr("The database deleted a different number of rows than requested.");
    case CauseKind::DatabaseRefuses:
    case CauseKind::DatabaseTrouble:
        return Words::tr("The database refused the request.");
    case CauseKind::DatabaseFileFails:
        return Words::tr("The disk or its file system is failing.");
    case CauseKind::DatabaseFileDamaged:
        return Words::tr("The database file is damaged.");
    case CauseKind::DatabaseMemory:
        return Words::tr("docsweep does not have enough memory.");
    case CauseKind::DatabaseNoPrimary:
        return Words::tr("None of the database's hosts accepts changes.");
    case CauseKind::RowIdOdd:
        return Words::tr("A row has an id that is not a whole number: %1").arg(first);
    case CauseKind::SessionTooSlow:
        return Words::tr("Deleting its rows takes longer than the database allows.");
    case CauseKind::LockIsLink:
    case CauseKind::LockNotPlain:
        return Words::tr("The lock file %1 does not belong to docsweep.").arg(first);
    case CauseKind::SessionCameBack:
    case CauseKind::SessionActive:
    case CauseKind::SessionActiveSometime:
    case CauseKind::SessionMoved:
    case CauseKind::SessionMovedSometime:
    case CauseKind::SessionInUse:
    case CauseKind::ItsSessionCameBack:
        return Words::tr("The session is in use again.");
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
        return Words::tr("It was put on hold after the list was made.");
    case CauseKind::NamedNow:
        return Words::tr("A row refers to it now.");
    case CauseKind::SessionLeftAlone:
        return Words::tr("Its session was skipped.");
    case CauseKind::RowsStay:
        return Words::tr("The rows of its session are kept.");
    case CauseKind::SessionGone:
    case CauseKind::SessionReplaced:
        return Words::tr("The session no longer exists.");
    case CauseKind::StillThere:
        return Words::tr("It was still there after the deletion.");
    case CauseKind::StoppedMeanwhile:
    case CauseKind::StoppedOnRequest:
        return Words::tr("It was stopped.");
    case CauseKind::InterruptedBefore:
        return Words::tr("The run was interrupted before this item. The next scan checks it again.");
    case CauseKind::InterruptedAfter:
        return Words::tr("It was removed before the run was interrupted.");
    case CauseKind::OtherCauses:
        return Words::tr("Other causes.");
    case CauseKind::AnotherRun:
    case CauseKind::AnotherRunBeside:
    case CauseKind::AnotherRunElsewhere:
    case CauseKind::LockHeld:
        return Words::tr("Another run is in progress.");
    case CauseKind::LockLost:
    case CauseKind::LockDeleted:
    case CauseKind::LockTaken:
        return Words::tr("The lock that keeps other runs out was lost.");
    case CauseKind::ProcessEnded:
        return Words::tr("Its process ended before it could finish.");
    case CauseKind::OtherNumber:
        return Words::tr("%1 items were confirmed, but %2 would be deleted now. Nothing was deleted.")
            .arg(first, second);
    case CauseKind::ClocksDiffer:
        return Words::tr("The clocks of this machine and of the server differ by more than automatic runs allow.");
    case CauseKind::PlanAltered:
    case CauseKind::PlanAlteredMeanwhile:
        return Words::tr("The list was changed after it was made. Nothing more of it will be deleted.");
    case CauseKind::PlanGone:
    case CauseKind::PlanUnrunnable:
    case CauseKind::PlanUnknown:
    case CauseKind::PlanNotThere:
    case CauseKind::PlanUnsealed:
    case CauseKind::PlanPruned:
        return Words::tr("The list no longer exists or was never finished. Nothing was deleted.");
    case CauseKind::PlanOfOther:
        return Words::tr("The list was made for another database, %1. Nothing was deleted.").arg(first);
    case CauseKind::PlanOfFormer:
    case CauseKind::PlanOfFormerBucket:
        return Words::tr("The list was made for a different database or bucket than the one there now. Nothing was "
                         "deleted.");
    case CauseKind::FolderReplaced:
    case CauseKind::AnotherThere:
    case CauseKind::DatabaseReplaced:
    case CauseKind::AnotherBucketThere:
    case CauseKind::AnotherOrUnlocked:
        return Words::tr("A different database or bucket than before is at %1.").arg(first);
    case CauseKind::TimeUnreadable:
    case CauseKind::ActivityUnreadable:
        return Words::tr("Its time cannot be read, so it never counts as old.");
    case CauseKind::KeyOutside:
    case CauseKind::KeyUnaddressable:
    case CauseKind::NoKey:
    case CauseKind::PrefixNoText:
    case CauseKind::NameImpossible:
        return Words::tr("No file in this storage can have such a name.");
    case CauseKind::GivenUp:
        return Words::tr("Its deletion was given up, so it was not deleted.");
    case CauseKind::SessionUnknown:
        return Words::tr("There is no session “%1”: no row and no file was found.").arg(first);
    case CauseKind::SessionKeyWrong:
        return Words::tr("“%1” is not a session key.").arg(first);
    case CauseKind::BucketOrder:
    case CauseKind::DatabaseOrder:
    case CauseKind::RowsOrder:
        return Words::tr(
            "The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.");
    case CauseKind::OutputsKept:
        return Words::tr("Outputs are kept.");
    case CauseKind::ActiveFilesKept:
        return Words::tr("Files of sessions in use are kept.");
    case CauseKind::OutsideScope:
        return Words::tr("It is not part of the requested session.");
    case CauseKind::NotAsked:
        return Words::tr("The storage could not be asked about it.");
    case CauseKind::OldVersionsKept:
        return Words::tr("Older versions are kept.");
    case CauseKind::HidesVersions:
        return Words::tr("Without this deletion marker, an older version that is kept would become the current file "
                         "again.");
    case CauseKind::Unconfirmed:
        return Words::tr("The run was interrupted before the storage confirmed it.");
    case CauseKind::RowsUndecided:
    case CauseKind::BatchUndecided:
        return Words::tr("Another transaction has locked these rows, so it is not yet known whether they are gone. "
                         "The next run checks again.");
    case CauseKind::StrayOfOlder:
        return Words::tr(
            "An older docsweep requested this deletion. The file is not in this bucket; it may have been in another "
            "one.");
    case CauseKind::AnswersMissing:
        return Words::tr("The storage answered for only %1 of %2 files.").arg(first, second);
    case CauseKind::PlanOutdated:
        return Words::tr("The list was made by an older docsweep. Nothing was deleted.");
    case CauseKind::PlanOfOtherClock:
        return Words::tr("The list was made with a clock other than the storage's. Nothing was deleted.");
    case CauseKind::ClockUntold:
        return Words::tr("DOCSWEEP_CLOCK is set to the storage's clock, but the storage does not report the time.");
    case CauseKind::OthersClocksDiffer:
        return Words::tr("The clocks of the database and of the storage differ by more than automatic runs allow.");
    case CauseKind::JournalLost:
        return Words::tr("The journal was lost, rolled back or repaired: holds and pending deletions may be missing.");
    case CauseKind::EndUnwritten:
        return Words::tr("Another program kept the journal locked, so the end of this run could not be recorded. The "
                         "next run completes it.");
    case CauseKind::NothingCalled:
        return Words::tr("No row and no file is named “%1”.").arg(first);
    case CauseKind::AgeZero:
        return Words::tr("The age must be longer than zero.");
    case CauseKind::DatabaseReplica:
    case CauseKind::ReplicaTakesNoTest:
        return Words::tr(
            "The database is a replica. It only copies its primary server, so nothing can be changed there.");
    case CauseKind::DatabaseReadOnly:
        return Words::tr("The database does not accept changes: %1 makes it read-only.").arg(second);
    case CauseKind::TablesOdd:
        return Words::tr("Some of the web app's tables are not plain tables here, so the real rows might not be "
                         "deleted.");
    case CauseKind::IdsOdd:
        return Words::tr("docsweep needs integer ids, but the ids of the web app's rows are not integers.");
    case CauseKind::CommitsLate:
        return Words::tr(
            "The database runs with fsync = off: after a power cut, deleted rows may come back without their files.");
    case CauseKind::ConnectionsFew:
        return Words::tr("Too few database connections are free for this user: %1. A run may need %2.")
            .arg(second, cause.about.value(2));
    case CauseKind::VersionsStay:
        return Words::tr("Neither docsweep nor the storage deletes older versions in the bucket %1: what the web app "
                         "overwrites or deletes is kept forever.")
            .arg(first);
    case CauseKind::ActivityInFuture:
        return Words::tr("Some sessions have a last activity in the future. The web app may not store its times in "
                         "UTC.");
    case CauseKind::TimesNotUtc:
        return Words::tr("The web app does not seem to store its times in UTC, so the age of sessions cannot be "
                         "determined.");
    case CauseKind::TimesOfOtherZone:
        return Words::tr("DOCSWEEP_DATABASE_TIMES does not seem to be the web app's time zone.");
    case CauseKind::ActivityNotKept:
        return Words::tr("The web app does not seem to record who is active, so files of people who are working now "
                         "would be deleted.");
    case CauseKind::ClockWentBack:
        return Words::tr("This machine's clock has gone back since the last run.");
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
        return Words::tr("A later run took care of it.");
    case CauseKind::HomeUnusable:
    case CauseKind::HomeNotMade:
    case CauseKind::HomeNoFolder:
    case CauseKind::HomeUnwritable:
    case CauseKind::HomeOfOthers:
        return Words::tr("docsweep's own folder cannot be used: %1").arg(first);
    case CauseKind::HomeUnset:
        return Words::tr("docsweep has no place for its journal.");
    case CauseKind::DiskFull:
    case CauseKind::DatabaseDiskFull:
    case CauseKind::DatabaseFileFull:
        return Words::tr("The disk is full.");
    case CauseKind::TemporaryFull:
        return Words::tr("There is no space left in the folder for temporary files: %1").arg(first);
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
        return Words::tr("The value of the setting %1 cannot be used.").arg(first);
    case CauseKind::SettingRange:
    case CauseKind::SettingNumber:
    case CauseKind::SettingDays:
    case CauseKind::SettingHours:
        return Words::tr("%1 must be a number from %2 to %3.").arg(first, cause.about.value(2), cause.about.value(3));
    case CauseKind::SettingLeast:
        return Words::tr("%1 must be a number of at least %2.").arg(first, cause.about.value(2));
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
        return Words::tr("%1 is set, but other settings that belong to it are missing.").arg(first);
    case CauseKind::KeyInTheClear:
    case CauseKind::Unencrypted:
        return Words::tr("This address would send the key unencrypted.");
    case CauseKind::TwoStores:
        return Words::tr("Two different storages are set at the same time.");
    case CauseKind::ConnectionExists:
    case CauseKind::ConnectionTaken:
        return Words::tr("A connection named “%1” already exists.").arg(first);
    case CauseKind::ConnectionName:
        return Words::tr("This name can't be used for a connection.");
    case CauseKind::PeriodTooShort:
        return Words::tr("Automatic runs must be at least one minute apart.");
    case CauseKind::PeriodTooLong:
        return Words::tr("Automatic runs can be at most 366 days apart.");
    case CauseKind::QuietAlways:
        return Words::tr("The quiet hours cover the whole week and leave no time to run.");
    case CauseKind::ZoneUnknown:
        return Words::tr("This system does not know the time zone “%1”.").arg(first);
    case CauseKind::OnlyInEnvironment:
        return Words::tr("%1 is set only in the environment, which is missing when the system starts docsweep.")
            .arg(first);
    case CauseKind::ProgramMissing:
    case CauseKind::PythonMissing:
        return Words::tr("The program %1 cannot be started.").arg(first);
    case CauseKind::CronPeriod:
        return Words::tr("cron cannot start a job exactly every %1 minutes.").arg(first);
    case CauseKind::CrontabAltered:
        return Words::tr("docsweep's lines in the crontab were changed.");
    case CauseKind::CalendarWrong:
    case CauseKind::CronLineWrong:
        return Words::tr("The system does not understand this start time: %1").arg(first);
        return Words::tr("The storage refuses to delete this file.");
        return Words::tr("The files of bucket %1 cannot be listed by SQL.").arg(first);
        return Words::tr("The storage folder must be an absolute path: %1").arg(first);
    case CauseKind::TablesElsewhere:
        return Words::tr("The web app's tables are in a schema that this database user does not search.");
    case CauseKind::ServerUnchecked:
        return Words::tr("It is not verified that %1 is the right database server.").arg(first);
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
        return Words::tr("The settings do not yet say where %1 may be sent.").arg(first);
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
        return Words::tr("No way to send alerts is set up yet.");
    case CauseKind::NoDesktop:
        return Words::tr("There is no desktop here to show notifications on.");
    case CauseKind::NoScheduler:
        return Words::tr("This system has no %1.").arg(first);
    case CauseKind::ListenMissing:
    case CauseKind::ListenForeign:
        return Words::tr("The address to listen on is missing, or does not belong to this machine.");
    }
    return {};
}

QString causeMend(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::HostUnknown:
        return Words::tr("Check the project's address and this machine's name server (DNS).");
    case CauseKind::RefusalUnclear:
    case CauseKind::ConnectionRefused:
    case CauseKind::ConnectionCut:
    case CauseKind::NoAnswer:
    case CauseKind::StorageRefused:
        return Words::tr("Check that it is running and can be reached from here, then try again.");
    case CauseKind::CertificateName:
    case CauseKind::CertificateTime:
    case CauseKind::NotSafe:
    case CauseKind::DatabaseCertificateName:
    case CauseKind::DatabaseUnvouched:
    case CauseKind::DatabaseUnvouchedByAny:
    case CauseKind::DatabaseUnbound:
    case CauseKind::DatabaseCleartext:
    case CauseKind::DatabaseCleartextWithoutTls:
        return Words::tr("Check this machine's clock and the server's certificate. If you use your own certificate "
                         "authority, set DOCSWEEP_CA_FILE.");
    case CauseKind::ProxyAway:
    case CauseKind::ProxyLogin:
    case CauseKind::ProxyUnknown:
    case CauseKind::ProxyFails:
        return Words::tr("Check https_proxy and no_proxy in the environment.");
    case CauseKind::ProjectLocked:
    case CauseKind::StorageReadOnly:
        return Words::tr("Its owner must upgrade the plan or wait for the next billing period.");
    case CauseKind::KeyUnknown:
    case CauseKind::KeyForeign:
        return Words::tr("Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must belong to this project.");
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
        return Words::tr("A proxy may be in the way, or the address is not the project's.");
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
        return Words::tr("Ask the storage's operator whether it can delete single versions.");
    case CauseKind::SwitchedOff:
        return Words::tr("To switch it on, set STORAGE_CLEANUP_ENABLED=true.");
    case CauseKind::BucketFolderMissing:
    case CauseKind::BucketIsLink:
    case CauseKind::FolderReplaced:
    case CauseKind::StorageFolderMissing:
    case CauseKind::StorageFolderAway:
    case CauseKind::BucketFolderAway:
        return Words::tr("Check that its disk is mounted and that STORAGE_ROOT and SUPABASE_BUCKET_NAME are correct.");
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
        return Words::tr("Run docsweep as the user who owns the files, or allow it to write there.");
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
        return Words::tr("Set the web app's database in the settings, and run the app's migrations.");
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
            "Increase the size of the connection pool. A run needs one connection for its lock and one for each "
            "worker.");
    case CauseKind::DatabaseFull:
    case CauseKind::DatabaseSlotsTaken:
    case CauseKind::ConnectionsFew:
        return Words::tr("Close some of them, or raise the limit of the role, the server or the pooler.");
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
        return Words::tr("Try again when it has finished.");
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
        return Words::tr("Show the text below to the database's administrator.");
    case CauseKind::DatabaseFileFails:
        return Words::tr("Check the system's log for disk errors.");
    case CauseKind::DatabaseFileDamaged:
        return Words::tr("Restore it from a backup.");
    case CauseKind::DatabaseMemory:
        return Words::tr("Allow it more memory: ulimit -v, MemoryMax, the container's limit.");
    case CauseKind::DatabaseNoPrimary:
        return Words::tr("Check whether the primary server is down or missing from the list of hosts.");
    case CauseKind::LockIsLink:
    case CauseKind::LockNotPlain:
        return Words::tr("Delete it. docsweep creates its own.");
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
        return Words::tr("If it belongs to the same web app, accept it above the page. If not, check the disk and "
                         "the database.");
    case CauseKind::LockLost:
    case CauseKind::LockDeleted:
    case CauseKind::LockTaken:
        return Words::tr("Make sure that nobody deletes the lock, then scan again.");
    case CauseKind::ClocksDiffer:
    case CauseKind::OthersClocksDiffer:
        return Words::tr("Synchronise both clocks with NTP.");
    case CauseKind::JournalLost:
        return Words::tr("Add the missing holds again. The next run goes ahead in any case.");
    case CauseKind::DatabaseReplica:
    case CauseKind::ReplicaTakesNoTest:
        return Words::tr("Set the primary server in the connection.");
    case CauseKind::DatabaseReadOnly:
        return Words::tr("Make the database accept changes again. Usually its disk is full.");
    case CauseKind::CommitsLate:
        return Words::tr("Set fsync = on in the server's configuration.");
    case CauseKind::VersionsStay:
        return Words::tr("Let docsweep delete older versions, or give the bucket a lifecycle rule.");
    case CauseKind::ActivityInFuture:
    case CauseKind::TimesNotUtc:
        return Words::tr("Set the time zone in which the web app stores its times: DOCSWEEP_DATABASE_TIMES.");
    case CauseKind::TimesOfOtherZone:
        return Words::tr("Compare it with TIME_ZONE and USE_TZ in the web app's settings.");
    case CauseKind::ActivityNotKept:
        return Words::tr("Switch the web app's session middleware on again.");
    case CauseKind::ClockWentBack:
    case CauseKind::ClockJumped:
    case CauseKind::ClockJumpedBefore:
    case CauseKind::NothingYounger:
        return Words::tr("Make sure that this machine's clock is right, preferably with NTP.");
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
        return Words::tr("Set DOCSWEEP_HOME to a folder that this user may write to.");
    case CauseKind::FileTooLarge:
    case CauseKind::DatabaseFileLimit:
        return Words::tr("Raise the limit of the process: ulimit -f unlimited.");
    case CauseKind::JournalUncopied:
    case CauseKind::DiskFull:
    case CauseKind::DatabaseDiskFull:
    case CauseKind::DatabaseFileFull:
    case CauseKind::TemporaryFull:
        return Words::tr("Free some disk space, then try again.");
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
        return Words::tr("Use https. http is only allowed for addresses of this machine.");
    case CauseKind::TwoStores:
        return Words::tr("Remove one of them.");
    case CauseKind::ConnectionExists:
    case CauseKind::ConnectionTaken:
        return Words::tr("Choose another name.");
    case CauseKind::ConnectionName:
        return Words::tr("Use letters and digits only, for example “production”.");
    case CauseKind::PeriodTooShort:
    case CauseKind::PeriodTooLong:
        return Words::tr("Choose another interval.");
    case CauseKind::QuietAlways:
        return Words::tr("To have no automatic runs, switch them off.");
    case CauseKind::ZoneUnknown:
        return Words::tr("Use a name such as Europe/Berlin.");
    case CauseKind::OnlyInEnvironment:
        return Words::tr("Put it in a .env file, or save these settings as a connection.");
    case CauseKind::NoScheduler:
    case CauseKind::ProgramMissing:
    case CauseKind::PythonMissing:
        return Words::tr("Install it, or choose another system.");
    case CauseKind::CronPeriod:
        return Words::tr("The next longer interval that works is %1 minutes.").arg(cause.about.value(1));
    case CauseKind::CrontabAltered:
        return Words::tr("Correct or remove them with crontab -e.");
    case CauseKind::CalendarWrong:
    case CauseKind::CronLineWrong:
        return Words::tr("Use the format that the system expects.");
        return Words::tr("Set DOCSWEEP_LISTING=auto.");
    case CauseKind::ServerUnchecked:
        return Words::tr("Set DOCSWEEP_CA_FILE to the certificate of the server's authority.");
    case CauseKind::ProfileHoldsKey:
        return Words::tr("Remove it from there and store it as this connection's key or password.");
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
