// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    // Sentences stand behind others as well: after what was being done, and after what the server says.
    constexpr auto kDatabase = std::to_array<CauseRow>({
        // What is configured
        {DatabaseMissing,
            "no database is configured: set DATABASE_URL, or SUPABASE_DB_HOST and the other SUPABASE_DB_ variables",
            Remedy::NameDatabase},
        {DatabaseFileUnnamed, "DATABASE_URL names no file: sqlite:////srv/app/db.sqlite3", Remedy::NameDatabase},
        {DatabaseUnnamed, "no PostgreSQL database is named: set SUPABASE_DB_NAME", Remedy::NameDatabase},
        // An SQLite file
        {DatabaseNoFile,
            "there is no such file, or this user may not open its folder; set DATABASE_URL to the web app's database",
            Remedy::NameDatabase},
        {DatabaseIsFolder, "this is a folder; set DATABASE_URL to the web app's database", Remedy::NameDatabase},
        {DatabaseNoSqlite, "this file is not an SQLite database", Remedy::NameDatabase},
        {DatabaseFileForeign, "the file is not a database", Remedy::NameDatabase},
        {DatabaseNoAccess, "docsweep needs access to the file and its folder", Remedy::LetWriteFiles},
        {DatabaseFileProtected, "the file may not be opened or written", Remedy::LetWriteFiles},
        {DatabaseFileUnwritable, "this user may not write the file %1", Remedy::LetWriteFiles},
        {DatabaseFolderUnwritable, "this user may not write the folder %1, where SQLite has to make its journal file",
            Remedy::LetWriteFiles},
        {DatabaseOfOther,
            "this file belongs to user %1, and looking into it makes SQLite put files beside it (-wal and -shm). They "
            "would belong to user %2, and the web app could no longer write; run docsweep as the user who owns the "
            "file: sudo -u %3 docsweep-cli …",
            Remedy::Told},
        {DatabaseOfOtherToWrite,
            "this file belongs to user %1, and a run makes SQLite put files beside it (-journal, -wal or -shm). They "
            "would belong to user %2, and the web app could no longer write; run docsweep as the user who owns the "
            "file: sudo -u %3 docsweep-cli …",
            Remedy::Told},
        {DatabaseLeftByOther,
            "the file %1 belongs to user %2 and cannot be written; stop the web app, then give it back: "
            "sudo chown %3:%4 %5",
            Remedy::Told},
        {DatabaseLeftByUs, "the file %1 must be removed before the web app can write", Remedy::Told},
        {DatabaseJustClosed, "the web app closed its database just now; try again", Remedy::Told},
        {DatabaseBusy, "another program keeps the database locked", Remedy::WaitForOthers},
        {DatabaseFileFails, "the file cannot be read or written", Remedy::ReadSystemLog},
        {DatabaseFileDamaged, "the file is damaged", Remedy::RestoreFile},
        {DatabaseFileFull, "free some space on its disk", Remedy::Told},
        {DatabaseFileLimit,
            "no file that docsweep writes may be larger than %1 bytes: raise the limit (ulimit -f unlimited, systemd's "
            "LimitFSIZE)",
            Remedy::Told},
        {DatabaseMemory, "give docsweep more memory (ulimit -v, systemd's MemoryMax, the container's limit)",
            Remedy::Told},
        {DatabaseReplaced,
            "the database %1 was replaced by another file, or removed, during the run, so the run ended; make sure "
            "that the web app has the right file, then run again"},
        // The way to a PostgreSQL server
        {DatabaseDriver, "Qt's driver for PostgreSQL is missing: install libqt6sql6-psql"},
        {DatabaseUnreachable, "check the host, the port and the network", Remedy::StartServer},
        {DatabaseHostUnknown, "the host name %1 leads to no address; check the host, the port and the network",
            Remedy::StartServer},
        {DatabaseTimedOut, "the server did not answer within %1 s; check the host, the port and the network",
            Remedy::StartServer},
        {DatabaseSilent,
            "the server has been silent for %1 s and does not answer a new connection; it may hang, or the network may "
            "be down. It may still carry out the last statement; the next run checks that",
            Remedy::StartServer},
        {DatabaseLost, "the connection is lost", Remedy::StartServer},
        {DatabaseLogin, "check the user and the password", Remedy::CheckLogin},
        {DatabaseUnknown, "check the name of the database", Remedy::NameDatabase},
        {DatabasePooler,
            "the login was accepted, then the connection was closed; does the pooler have a free connection to the "
            "server? A run needs one for its lock and one for each of its workers: check the pool's size",
            Remedy::Told},
        {DatabaseFull,
            "all connections that it allows are in use: close some, or raise the limit (ALTER ROLE … CONNECTION "
            "LIMIT, max_connections; a pooler's max_client_conn and pool size); a run needs one for its lock and "
            "one for each of its workers",
            Remedy::Told},
        {DatabaseSlotsTaken, "all connections that the server allows are in use", Remedy::FreeConnections},
        {DatabaseStarting, "the server is starting or stopping; try again in a minute", Remedy::Told},
        {DatabaseEnded, "an administrator ended this connection, or the server was stopped; try again", Remedy::Told},
        {DatabaseCrashed, "the server ended all connections after a crash of its own; see its log, then try again",
            Remedy::Told},
        {DatabaseNoPrimary, "none of the hosts accepts writes: is the primary server down, or missing from the list?",
            Remedy::StartServer},
        {DatabaseNoTls,
            "turn on TLS at the server or, only if you trust the network, set a weaker mode: sslmode=disable in "
            "DATABASE_URL, or SUPABASE_DB_SSLMODE=disable",
            Remedy::Told},
        {DatabaseWantsTls, "the server requires TLS: sslmode=verify-full", Remedy::Told},
        {DatabaseCertificateName,
            "sslmode=verify-full requires the host name that is in the certificate; with your own authority in "
            "DOCSWEEP_CA_FILE, sslmode=verify-ca accepts any name",
            Remedy::Told},
        {DatabaseUnvouched,
            "no authority in %2 confirms this server. Set DOCSWEEP_CA_FILE to the file (PEM) with the certificate "
            "of its authority (for Supabase: download it from the dashboard, Database Settings, SSL Configuration) "
            "or, only if you trust the network, set a weaker mode: sslmode=require in DATABASE_URL, or "
            "SUPABASE_DB_SSLMODE=require",
            Remedy::Told},
        {DatabaseUnvouchedByAny,
            "none of libpq's authorities confirms this server. Set DOCSWEEP_CA_FILE to the file (PEM) with the "
            "certificate of its authority (for Supabase: download it from the dashboard, Database Settings, SSL "
            "Configuration) or, only if you trust the network, set a weaker mode: sslmode=require in DATABASE_URL, "
            "or SUPABASE_DB_SSLMODE=require",
            Remedy::Told},
        {DatabaseSslMode, "check %1 and the certificates", Remedy::Told},
        {DatabaseOptions, "correct the %1 of the address (%1=-c name=value)", Remedy::Told},
        {DatabaseUnbound,
            "somebody may be intercepting the connection to the server. If the server was changed, start docsweep "
            "again",
            Remedy::Told},
        {DatabaseCleartext,
            "the server asks for the password in clear text (or is not a PostgreSQL server), and it is not verified "
            "that it is the right one; nothing was sent to it. Verify it: sslmode=verify-full, with its authority in "
            "DOCSWEEP_CA_FILE",
            Remedy::Told},
        {DatabaseCleartextWithoutTls,
            "the server asks for the password in clear text (or is not a PostgreSQL server), and it is not verified "
            "that it is the right one; nothing was sent to it. Let it ask for scram-sha-256 (pg_hba.conf), or verify "
            "it: sslmode=verify-full, with its authority in DOCSWEEP_CA_FILE; on this machine its Unix socket also "
            "works",
            Remedy::Told},
        // What it holds, and what it lets us do
        {DatabaseTablesMissing,
            "%1 cannot be found. Is this the web app's database? Set the right one in DATABASE_URL or "
            "SUPABASE_DB_NAME, or run the app's migrations: python manage.py migrate",
            Remedy::NameDatabase},
        {DatabaseNameUnknown, "a table or a column does not exist", Remedy::NameDatabase},
        {DatabaseRowsHidden,
            "row-level security hides rows of %1 from this user, and their files would look like orphans. Connect as "
            "the tables' owner, or ALTER ROLE … BYPASSRLS"},
        {DatabaseRightsMissing, "permissions are missing (UPDATE locks a row before it is deleted): %1", Remedy::Told},
        {DatabaseForbidden, "the database user is not allowed to do this", Remedy::GrantRights},
        {DatabaseTimeZone,
            "parser_usersession.last_activity is a %1; its time zone is unknown, so no age can be determined. Set "
            "USE_TZ = True in the web app, or set the zone in which it stores times: "
            "DOCSWEEP_DATABASE_TIMES=America/New_York, for example"},
        {RowIdOdd,
            "a row has the id \"%1\", which is not an integer, so docsweep cannot identify the row. Is this the web "
            "app's database?",
            Remedy::UseIntegerIds},
        {DatabaseOrder, "the database does not sort session keys by their bytes"},
        {DatabaseContended, "other transactions hold the same rows", Remedy::WaitForOthers},
        {DatabaseDiskFull, "free some space on the server's disk", Remedy::Told},
        {DatabaseTrouble, "the server reports an error", Remedy::ReadServerLog},
        {DatabaseForeignKey, "another row refers to this one"},
        {DatabaseRestricts, "another row refers to this one, or a trigger refuses"},
        {LoginsUncounted, "they could not be counted when the plan was made; the next run tries again"},
        {ForeignRows, "a row that docsweep does not know refers to this session or its documents"},
        {TriggerInterferes, "the database deleted %1 of %2 document rows; a trigger may interfere"},
        {TriggerOnSessions, "the database deleted %1 of %2 session rows; a trigger may interfere"},
        {TriggerOnLogins, "the database deleted %1 of %2 rows of django_session; a trigger may interfere"},
        {DatabaseRefuses, "the database refused the request"},
        // What became of a session's rows
        {SessionActive, "it was last active at %1"},
        {SessionActiveSometime, "it was last active at a time that cannot be read"},
        {SessionMoved, "its last activity moved to %1"},
        {SessionMovedSometime, "its last activity moved to a time that cannot be read"},
        {SessionInUse, "another transaction holds its row at this moment"},
        {SessionReplaced, "its id belongs to session %1 now"},
        {DocumentsDiffer, "its documents are not those of the plan, or are being written"},
        {SessionTooSlow, "deleting its rows takes longer than the database's time limit for a statement, even alone"},
        {SessionBlocked, "other transactions kept blocking it, so nothing of it was deleted; the next run tries again"},
        // What keeps a file from being made smaller
        {DatabaseSecondName,
            "%1 has a second name (a hard link), which would go on naming the old file. Remove that name, or use "
            "--in-place"},
        {CompactionUnlike, "the copy of %1 is not like it; the database was left as it is"},
        {CompactionSplit,
            "%1: processes opened it at this very moment, and one of them has another file open instead, which is kept "
            "as %2. Stop the web app now. What was written since then may be in either file: compare them before you "
            "start it again"},
        {OpenUntold, "nobody can tell here whether another process has the database open; use --in-place"},
        // The run lock
        {AnotherRunBeside, "another run is in progress (%1; lock file %2)"},
        {AnotherRunElsewhere,
            "another run is in progress on the same file %1, which it opened by another path (a hard link or a "
            "mount), or whose lock file was deleted"},
        {LockHeld, "the run lock is held by %1"},
        {LockDeleted, "the run lock %1 was deleted"},
        {LockTaken, "the run lock %1 was taken away by another run (%2)"},
        {LockUnwritable, "cannot write the lock file %1 (%2); docsweep must be able to write beside the database",
            Remedy::LetWriteFiles},
        {LockHalfWritten, "reading the lock file %1: %2", Remedy::LetWriteFiles},
        {LockIsLink, "the lock file %1 is not used: it is a symbolic link; remove it, and docsweep creates its own",
            Remedy::Told},
        {LockNotPlain,
            "the lock file %1 is not used: it is not a plain file, or it has a second name elsewhere; remove it, and "
            "docsweep creates its own",
            Remedy::Told},
        {TablesElsewhere,
            "the web app's tables are not in this user's search_path, but another schema has them. If they are the "
            "right ones: %1"},
        {ServerUnchecked, "the connection to %1 (sslmode=%2): it is not verified that this is the right server"},
        {SchemaOpen,
            "%1 may create tables and functions in the schema %2, where this database looks for the web app's tables; "
            "take that away: REVOKE CREATE ON SCHEMA %3 FROM %1"},
        {TablesTwice,
            "the web app's tables are found in two schemas, %1; one of the two is not the web app's. Set the right "
            "schema: ALTER ROLE %2 SET search_path = …"},
        {TableHidden,
            "a temporary table has the name of one of the web app's tables and hides it; another client of the same "
            "pooler created it"},
        {TriggerUnqualified,
            "%1; if a function of the web app's triggers says so: docsweep's transactions look for names only in "
            "pg_catalog, so let the function set its schema, ALTER FUNCTION … SET search_path = %2"},
    });

} // namespace

std::span<const CauseRow> causesOfDatabase()
{
    return kDatabase;
}

} // namespace docsweep
