// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

QString CauseWords::textOfDatabase(const Cause &cause)
{
    const QString first = cause.about.value(0);
    switch (cause.kind) {
    case CauseKind::DatabaseNoTls:
    case CauseKind::DatabaseCertificateName:
    case CauseKind::DatabaseUnvouched:
    case CauseKind::DatabaseUnvouchedByAny:
    case CauseKind::DatabaseWantsTls:
    case CauseKind::DatabaseUnbound:
    case CauseKind::DatabaseCleartext:
    case CauseKind::DatabaseCleartextWithoutTls:
        return tr("A secure connection to %1 is not possible (TLS).").arg(first);
    case CauseKind::DatabaseMissing:
    case CauseKind::DatabaseFileUnnamed:
    case CauseKind::DatabaseUnnamed:
        return tr("No database is configured.");
    case CauseKind::DatabaseNoFile:
        return tr("The database file does not exist, or this user may not open its folder.");
    case CauseKind::DatabaseNoSqlite:
    case CauseKind::DatabaseIsFolder:
    case CauseKind::DatabaseFileForeign:
        return tr("This file isn't an SQLite database.");
    case CauseKind::DatabaseNoAccess:
    case CauseKind::DatabaseFileProtected:
    case CauseKind::DatabaseFileUnwritable:
    case CauseKind::DatabaseFolderUnwritable:
    case CauseKind::LockUnwritable:
    case CauseKind::LockHalfWritten:
        return tr("docsweep has no access to the database file or its folder.");
    case CauseKind::DatabaseOfOther:
    case CauseKind::DatabaseOfOtherToWrite:
        return tr("The database file belongs to user %1. Opening it as another user could stop the web app.")
            .arg(first);
    case CauseKind::DatabaseTablesMissing:
    case CauseKind::DatabaseNameUnknown:
        return tr("The web app's tables are not in this database.");
    case CauseKind::DatabaseRowsHidden:
        return tr("Row-level security hides rows of %1 from this user. Their files would look like orphans.")
            .arg(first);
    case CauseKind::DatabaseRightsMissing:
    case CauseKind::DatabaseForbidden:
        return tr("The database user lacks permissions.");
    case CauseKind::DatabaseUnreachable:
    case CauseKind::DatabaseLost:
    case CauseKind::DatabaseTimedOut:
    case CauseKind::DatabaseHostUnknown:
    case CauseKind::DatabaseSilent:
        return tr("The database does not answer.");
    case CauseKind::DatabaseLogin:
        return tr("The database rejects this user or password.");
    case CauseKind::DatabaseUnknown:
        return tr("There is no database with that name.");
    case CauseKind::DatabasePooler:
        return tr("The database accepted the login, then closed the connection.");
    case CauseKind::DatabaseFull:
    case CauseKind::DatabaseSlotsTaken:
        return tr("All connections that the database allows are in use.");
    case CauseKind::DatabaseStarting:
    case CauseKind::DatabaseCrashed:
        return tr("The database server is starting or stopping.");
    case CauseKind::DatabaseEnded:
        return tr("An administrator ended the connection, or the database server was stopped.");
    case CauseKind::DatabaseTimeZone:
        return tr("The web app stores times without a time zone, so no age can be determined.");
    case CauseKind::DatabaseDriver:
        return tr("Qt's driver for PostgreSQL is missing.");
    case CauseKind::DatabaseBusy:
    case CauseKind::DatabaseContended:
    case CauseKind::DatabaseJustClosed:
    case CauseKind::SessionBlocked:
        return tr("Something else keeps the database locked.");
    case CauseKind::ForeignRows:
    case CauseKind::DatabaseForeignKey:
        return tr("A row that docsweep does not know refers to the session or its documents.");
    case CauseKind::TriggerInterferes:
    case CauseKind::TriggerOnSessions:
    case CauseKind::TriggerOnLogins:
        return tr("The database deleted a different number of rows than requested.");
    case CauseKind::DatabaseRefuses:
    case CauseKind::DatabaseTrouble:
        return tr("The database refused the request.");
    case CauseKind::DatabaseFileFails:
        return tr("The disk or its file system is failing.");
    case CauseKind::DatabaseFileDamaged:
        return tr("The database file is damaged.");
    case CauseKind::DatabaseMemory:
        return tr("docsweep does not have enough memory.");
    case CauseKind::DatabaseNoPrimary:
        return tr("None of the database's hosts accepts changes.");
    case CauseKind::RowIdOdd:
        return tr("A row has an id that is not a whole number: %1").arg(first);
    case CauseKind::SessionTooSlow:
        return tr("Deleting its rows takes longer than the database allows.");
    case CauseKind::LockIsLink:
    case CauseKind::LockNotPlain:
        return tr("The lock file %1 does not belong to docsweep.").arg(first);
    case CauseKind::SessionActive:
    case CauseKind::SessionActiveSometime:
    case CauseKind::SessionMoved:
    case CauseKind::SessionMovedSometime:
    case CauseKind::SessionInUse:
        return tr("The session is in use again.");
    case CauseKind::DocumentsDiffer:
        return tr("Its documents changed since the list was made.");
    case CauseKind::SessionReplaced:
        return tr("The session no longer exists.");
    case CauseKind::AnotherRunBeside:
    case CauseKind::AnotherRunElsewhere:
    case CauseKind::LockHeld:
        return tr("Another run is in progress.");
    case CauseKind::LockDeleted:
    case CauseKind::LockTaken:
        return tr("The lock that keeps other runs out was lost.");
    case CauseKind::DatabaseReplaced:
        return tr("A different database or bucket than before is at %1.").arg(first);
    case CauseKind::DatabaseOrder:
        return tr(
            "The data arrived in the wrong order. Nothing was planned, because files in use could look like orphans.");
    case CauseKind::DatabaseDiskFull:
    case CauseKind::DatabaseFileFull:
        return tr("The disk is full.");
    case CauseKind::DatabaseFileLimit:
        return tr("The system doesn't let docsweep write a file this large.");
    case CauseKind::DatabaseLeftByOther:
    case CauseKind::DatabaseLeftByUs:
        return tr("The file %1 cannot be written.").arg(first);
    case CauseKind::DatabaseSslMode:
    case CauseKind::DatabaseOptions:
        return tr("The value of the setting %1 cannot be used.").arg(first);
    case CauseKind::TablesElsewhere:
        return tr("The web app's tables are in a schema that this database user does not search.");
    case CauseKind::ServerUnchecked:
        return tr("It is not verified that %1 is the right database server.").arg(first);
    case CauseKind::SchemaOpen:
        return tr("Others may create tables where this database looks for the web app's tables.");
    case CauseKind::TablesTwice:
        return tr("The web app's tables were found in two schemas.");
    case CauseKind::TableHidden:
        return tr("A temporary table hides one of the web app's tables.");
    case CauseKind::TriggerUnqualified:
        return tr("A trigger on the web app's tables uses a name without its schema.");
    case CauseKind::DatabaseSecondName:
        return tr("The database file has a second name, so it cannot be replaced: %1").arg(first);
    case CauseKind::CompactionUnlike:
        return tr("The smaller copy is not like the database, so the database was left as it is.");
    case CauseKind::CompactionSplit:
        return tr("The web app opened the database while it was replaced; what it wrote may be in either file: %1, %2")
            .arg(first, cause.about.value(1));
    case CauseKind::OpenUntold:
        return tr("It cannot be told whether another process has the database open.");
    case CauseKind::DatabaseRestricts:
        return tr("A row of another table refers to it, or a trigger refuses.");
    case CauseKind::LoginsUncounted:
        return tr("They could not be counted when the list was made; the next run tries again.");
    default:
        return {};
    }
}

QString CauseWords::mendOfDatabase(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::DatabaseCertificateName:
    case CauseKind::DatabaseUnvouched:
    case CauseKind::DatabaseUnvouchedByAny:
    case CauseKind::DatabaseUnbound:
    case CauseKind::DatabaseCleartext:
    case CauseKind::DatabaseCleartextWithoutTls:
        return tr("Check this machine's clock and the server's certificate. If you use your own certificate authority, "
                  "set DOCSWEEP_CA_FILE.");
    case CauseKind::DatabaseNoAccess:
    case CauseKind::DatabaseFileProtected:
    case CauseKind::DatabaseFileUnwritable:
    case CauseKind::DatabaseFolderUnwritable:
    case CauseKind::LockUnwritable:
    case CauseKind::LockHalfWritten:
        return tr("Run docsweep as the user who owns the files, or allow it to write there.");
    case CauseKind::DatabaseOfOther:
    case CauseKind::DatabaseOfOtherToWrite:
        return tr("Run docsweep as that user.");
    case CauseKind::DatabaseMissing:
    case CauseKind::DatabaseFileUnnamed:
    case CauseKind::DatabaseUnnamed:
        return tr("Set DATABASE_URL or SUPABASE_DB_HOST to the web app's database.");
    case CauseKind::DatabaseNoFile:
    case CauseKind::DatabaseNoSqlite:
    case CauseKind::DatabaseIsFolder:
    case CauseKind::DatabaseFileForeign:
    case CauseKind::DatabaseTablesMissing:
    case CauseKind::DatabaseNameUnknown:
    case CauseKind::RowIdOdd:
    case CauseKind::DatabaseUnknown:
        return tr("Set the web app's database in the settings, and run the app's migrations.");
    case CauseKind::DatabaseRowsHidden:
        return tr("Connect as the owner of the tables.");
    case CauseKind::TablesElsewhere:
    case CauseKind::DatabaseRightsMissing:
        return tr("Run this in the database: %1").arg(cause.about.value(0));
    case CauseKind::DatabaseUnreachable:
    case CauseKind::DatabaseLost:
    case CauseKind::DatabaseTimedOut:
    case CauseKind::DatabaseHostUnknown:
    case CauseKind::DatabaseSilent:
        return tr("Check the host, the port and the network.");
    case CauseKind::DatabaseLogin:
        return tr("Check the user and the password.");
    case CauseKind::DatabasePooler:
        return tr("Increase the size of the connection pool. A run needs one connection for its lock and one for each "
                  "worker.");
    case CauseKind::DatabaseFull:
    case CauseKind::DatabaseSlotsTaken:
        return tr("Close some of them, or raise the limit of the role, the server or the pooler.");
    case CauseKind::DatabaseStarting:
    case CauseKind::DatabaseCrashed:
    case CauseKind::DatabaseJustClosed:
    case CauseKind::DatabaseEnded:
        return tr("Try again in a minute.");
    case CauseKind::DatabaseTimeZone:
        return tr("Set USE_TZ = True in the web app.");
    case CauseKind::DatabaseDriver:
        return tr("Install libqt6sql6-psql.");
    case CauseKind::DatabaseBusy:
    case CauseKind::DatabaseContended:
    case CauseKind::SessionBlocked:
    case CauseKind::AnotherRunBeside:
    case CauseKind::AnotherRunElsewhere:
    case CauseKind::LockHeld:
        return tr("Try again when it has finished.");
    case CauseKind::ForeignRows:
    case CauseKind::DatabaseRestricts:
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
        return tr("Show the text below to the database's administrator.");
    case CauseKind::DatabaseFileFails:
        return tr("Check the system's log for disk errors.");
    case CauseKind::DatabaseFileDamaged:
        return tr("Restore it from a backup.");
    case CauseKind::DatabaseMemory:
        return tr("Allow it more memory: ulimit -v, MemoryMax, the container's limit.");
    case CauseKind::DatabaseNoPrimary:
        return tr("Check whether the primary server is down or missing from the list of hosts.");
    case CauseKind::LockIsLink:
    case CauseKind::LockNotPlain:
        return tr("Delete it. docsweep creates its own.");
    case CauseKind::DatabaseOrder:
        return tr("Scan again.");
    case CauseKind::LockDeleted:
    case CauseKind::LockTaken:
        return tr("Make sure that nobody deletes the lock, then scan again.");
    case CauseKind::DatabaseFileLimit:
        return tr("Raise the limit of the process: ulimit -f unlimited.");
    case CauseKind::DatabaseDiskFull:
    case CauseKind::DatabaseFileFull:
        return tr("Free some disk space, then try again.");
    case CauseKind::DatabaseLeftByOther:
    case CauseKind::DatabaseLeftByUs:
        return tr("Check its path and its permissions.");
    case CauseKind::ServerUnchecked:
        return tr("Set DOCSWEEP_CA_FILE to the certificate of the server's authority.");
    case CauseKind::CompactionSplit:
        return tr("Stop the web app now, and compare the two files before you start it again.");
    default:
        return {};
    }
}

} // namespace docsweep
