// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/causesfromtexts.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    // As docsweep said them then, whatever it says today.
    constexpr auto kSentences = std::to_array<CauseRow>({
        {HostUnknown, "no address is known for %1 (DNS); check SUPABASE_URL and this machine's name server"},
        {ConnectionRefused, "%1 refuses connections"},
        {ConnectionCut, "%1 cut the connection"},
        {NoAnswer, "%1 does not answer"},
        {NotSafe,
            "no safe connection (TLS) to %1: %2; a certificate of an own authority is trusted by DOCSWEEP_CA_FILE"},
        {CertificateTime,
            "no safe connection (TLS) to %1: %2; check this machine's clock first, then the server's certificate"},
        {CertificateName, "no safe connection (TLS) to %1: %2; check the host in SUPABASE_URL"},
        {ProxyFails, "the proxy on the way to %1 fails: %2; check https_proxy and no_proxy in the environment"},
        {ProxyUnknown,
            "the proxy on the way to %1 is not known by that name; check https_proxy and no_proxy in the environment"},
        {ProxyAway,
            "the proxy on the way to %1 refuses, closes or does not answer; check https_proxy and no_proxy in the "
            "environment"},
        {ProxyLogin,
            "the proxy on the way to %1 wants a user and a password; check https_proxy and no_proxy in the "
            "environment"},
        {ProjectLocked,
            "the project is locked for its quota or a payment: raise the plan or wait for the next period; until "
            "then rows are cleaned and files wait as pending"},
        {KeyUnknown,
            "the gateway does not know the key: check SUPABASE_SERVICE_KEY and that it belongs to this project"},
        {KeyExpired, "the key has expired: take a new one from the project's API settings"},
        {KeyForeign,
            "the key is not this project's, or a new-style key was sent to a server without a gateway: check "
            "SUPABASE_URL and SUPABASE_SERVICE_KEY"},
        {KeyMayNot,
            "the key may not do this: check the bucket's permissions and that the key has access to the storage; use "
            "the service key, or add a policy for it"},
        {PolicyRefuses,
            "\"%1\" is still there although the storage answered without an error: no policy lets this key DELETE "
            "it; check the bucket's permissions, or use the service key"},
        {PolicyRefusesRole,
            "\"%1\" is still there although the storage answered without an error: no policy lets the role %2 DELETE "
            "it; check the bucket's permissions, or use the service key"},
        {HiddenFromKey,
            "\"%1\" is not visible to the role %2: gone or hidden cannot be told apart; check the bucket's "
            "permissions, or use the service key"},
        {MoreMayBeHidden,
            "the key has the role %1: it sees only what policies let it SELECT, and more may be there; use the "
            "service key"},
        {BucketSeemsEmpty,
            "Permission denied, or bucket %1 is empty: the key has the role %2 and sees nothing there; it sees only "
            "what policies let it SELECT: check the bucket's permissions, or use the service key"},
        {NotTheStorage,
            "%1 answered %2 with something that is no answer of Supabase Storage; a proxy may stand in the way, or "
            "SUPABASE_URL is not the project's address"},
        {PageInstead,
            "%1 answered %2 with a web page; a proxy may stand in the way, or SUPABASE_URL is not the project's "
            "address"},
        {NothingInstead,
            "%1 answered %2 with nothing; a proxy may stand in the way, or SUPABASE_URL is not the project's address"},
        {PointsElsewhere,
            "%1 answered %2 (it points elsewhere: check SUPABASE_URL, which is the project's own address)"},
        {StorageReadOnly, "the project's database is read-only, mostly because its disk is full"},
        {StorageMissing, "no storage is configured"},
        {StorageRefused, "%1 answered HTTP %2"},
        {RowRefers, "a row of another table refers to it: remove that row, or the foreign key"},
        {TriggerRefuses,
            "a trigger on storage.objects raises an error: correct the trigger, or hold the file (docsweep-cli hold "
            "add)"},
        {StorageRefusesFile, "\"%1\" is still there: the storage refuses to delete it: %2"},
        {RefusalUnclear, "the storage took too long to show which object it refuses to delete"},
        {TakesOthersAlong,
            "\"%1\" was left alone: its row has no version, so the storage would remove all files beneath it as "
            "well; delete or move those first"},
        {NotToGo, "\"%1\" is not to go any more"},
        {ListingBroken, "\"%1\" is there, but the storage does not list it: its listing cannot be trusted now"},
        {ListingBrokeOff, "the listing of bucket %1 by SQL broke off"},
        {ListingUnordered, "%1 lists objects out of order (%2 after %3)"},
        {ListingEndless, "the listing of %1 does not come to an end (given up after %2 h)"},
        {OlderListingEndless, "the older listing of bucket %1 does not come to an end: it tells %2 (in \"%3\")"},
        {ListingTooDeep, "folders are nested too deeply for the older listing"},
        {SpelledAlike,
            "%1 objects lie in folders that differ from others in upper and lower case only; the older listing of "
            "this server cannot name them"},
        {BySqlImpossible, "DOCSWEEP_LISTING=sql, but bucket %1 cannot be listed by SQL: %2"},
        {BucketMissing, "bucket %1 does not exist in %2; check SUPABASE_BUCKET_NAME"},
        {BucketMissingOrHidden,
            "bucket %1 does not exist in %2, or the key (role %3) may not see it; check SUPABASE_BUCKET_NAME"},
        {BucketHidden,
            "the key has the role %2 and does not see bucket %1; it sees only what policies let it SELECT: check the "
            "bucket's permissions and its name in SUPABASE_BUCKET_NAME, or use the service key"},
        {BucketUnseen, "check SUPABASE_BUCKET_NAME; a key without rights does not see the bucket either"},
        {BucketUnnamed, "no bucket is named; check SUPABASE_BUCKET_NAME"},
        {BucketForeign, "bucket %1 is not among those configured now"},
        {SwitchedOff, "storage cleanup is switched off"},
        {NoKey, "\"%1\" is no key of an object"},
        {KeyOutside, "the key \"%1\" does not name a file beneath its bucket"},
        {KeyUnaddressable, "\"%1\" cannot stand in an address: a part of it is \".\" or \"..\""},
        {PrefixNoText, "\"%1\" is no UTF-8, so no object's key begins with it"},
        {SizeChanged, "its size is %1 bytes now, not %2"},
        {SizeUntold, "it has another size now"},
        {TimeLost, "its time cannot be read"},
        {TimeChanged, "it was changed at %1, not %2"},
        {TimeFound, "it was changed at %1, not an unreadable time"},
        {ChangedAfter, "it was changed at %1, after %2"},
        {AnotherOfItsName, "it is another object of the same name now"},
        {AttributesChanged, "it was touched, replaced or rewritten since: another change time"},
        {ArchivedOnly,
            "\"%1\" is still there: the storage only archived it, for the bucket keeps older versions now; the next "
            "cleanup deletes it version by version"},
        {ArchivesLeft,
            "\"%1\" was left alone: the storage archived where it was asked to delete for good; docsweep deletes "
            "nothing more from this bucket until it is started anew; ask whoever runs the storage whether it deletes "
            "by version, or delete older versions by hand"},
        {ArchivesStill,
            "\"%1\" is still there: the storage archived where it was asked to delete for good; docsweep deletes "
            "nothing more from this bucket until it is started anew; ask whoever runs the storage whether it deletes "
            "by version, or delete older versions by hand"},
        {ArchivesHidden,
            "\"%1\" is still there: the storage archived where it was asked to delete for good; the file of that "
            "name is hidden behind a mark of deletion now: delete that mark to have it back; docsweep deletes "
            "nothing more from this bucket until it is started anew; ask whoever runs the storage whether it deletes "
            "by version, or delete older versions by hand"},
        {VersionUnnamed, "\"%1\" is still there: its row names no version, so the storage would only archive it"},
        {VersionStays,
            "\"%1\" is still there: the storage answered without an error and did not delete this version; ask "
            "whoever runs the storage whether it deletes by version"},
        {VersionRefused, "\"%1\" is still there: the storage refuses to delete it by its version: %2"},
        {VersionsUntried,
            "\"%1\" was left alone: versions are deleted together once one alone is seen to go, and none did; see "
            "what the storage said of those"},
        {OlderVersionsStay,
            "\"%1\" was left alone: older versions of it are not to go, and without it one of them would be the file "
            "of its name again"},
        {OlderVersionStuck,
            "\"%1\" was left alone: an older version of it could not be deleted, and without it that would be the "
            "file of its name again"},
        {WrittenAnew, "\"%1\" was left alone: its file was written anew, and older versions are kept"},
        {AddressWrong, "%1 is no address of a project; example: https://project.supabase.co"},
        {AddressHoldsMore, "%1 holds more than an address; example: https://project.supabase.co"},
        {KeyInTheClear, "SUPABASE_URL: http would send the key in the clear to %1; use https"},
        {KeyHoldsOther,
            "The storage key holds a character that no key has (a line break, a quotation mark?); check %1"},
        {AuthoritiesMissing, "%1: %2 holds no certificate in PEM form"},
        {CanaryHidden, "it was made, but the key does not see it"},
        {StorageFolderAway, "opening the storage folder \"%1\": %2"},
        {StorageFolderMissing,
            "opening the storage folder \"%1\": %2; is its disk mounted, and is STORAGE_ROOT right?"},
        {BucketFolderAway, "opening the bucket \"%1\": %2"},
        {BucketFolderMissing,
            "opening the bucket \"%1\": %2; is the disk of %3 mounted, and are STORAGE_ROOT and SUPABASE_BUCKET_NAME "
            "right?"},
        {BucketIsLink, "the bucket \"%1\" is a symbolic link, not followed; name its target in STORAGE_ROOT"},
        {BucketNoFolder, "\"%1\" is no bucket name: it must be the name of one folder in %2 (SUPABASE_BUCKET_NAME)"},
        {FolderReplaced,
            "another folder is at \"%1\" now than the one that was looked at before; is its disk mounted?"},
        {FolderProtected, "files in %1 may not be removed: %2"},
        {FolderUnwritable, "the folder \"%1\" is not writable for user \"%2\" (%3)"},
        {FileProtected,
            "the file is protected against user \"%1\": the folder's sticky bit or an immutable attribute (%2)"},
        {MountedReadOnly, "the file system is mounted read-only"},
        {MountedThere, "something is mounted there, or the system uses it"},
        {MountedAcross, "another file system is mounted there, not crossed"},
        {LinkInTheWay, "a symbolic link is in the way, not followed"},
        {FileIsLink, "\"%1\" is a symbolic link, not followed"},
        {RootEmpty, "%1 is empty: it must be the folder that holds the buckets"},
        {RootNotAbsolute, "STORAGE_ROOT \"%1\" is not an absolute path"},
        {DatabaseMissing,
            "no database is configured: set DATABASE_URL, or SUPABASE_DB_HOST and the other SUPABASE_DB_ variables"},
        {DatabaseFileUnnamed, "DATABASE_URL names no file: sqlite:////srv/app/db.sqlite3"},
        {DatabaseUnnamed, "no PostgreSQL database is named: set SUPABASE_DB_NAME"},
        {DatabaseNoFile,
            "there is no such file, or this user may not look into its folder; name the web app's database in "
            "DATABASE_URL"},
        {DatabaseIsFolder, "this is a folder; name the web app's database in DATABASE_URL"},
        {DatabaseNoSqlite, "this file is not an SQLite database"},
        {DatabaseFileForeign, "the file is no database"},
        {DatabaseNoAccess, "docsweep needs access to the file and its folder"},
        {DatabaseFileProtected, "the file may not be opened or written"},
        {DatabaseFileUnwritable, "this user may not write the file %1"},
        {DatabaseFolderUnwritable, "this user may not write the folder %1, where SQLite has to make its journal file"},
        {DatabaseOfOther,
            "this file belongs to user %1, and looking into it makes SQLite put files beside it (-wal and -shm). "
            "They would belong to user %2, and the web app could no longer write; run docsweep as the user who owns "
            "the file: sudo -u %3 docsweep-cli …"},
        {DatabaseOfOtherToWrite,
            "this file belongs to user %1, and a run makes SQLite put files beside it (-journal, -wal or -shm). They "
            "would belong to user %2, and the web app could no longer write; run docsweep as the user who owns the "
            "file: sudo -u %3 docsweep-cli …"},
        {DatabaseLeftByOther,
            "the file %1 belongs to user %2 and cannot be written; stop the web app, then give it back: sudo chown "
            "%3:%4 %5"},
        {DatabaseLeftByUs, "the file %1 must be removed before the web app can write"},
        {DatabaseJustClosed, "the web app closed its database just now; try again"},
        {DatabaseBusy, "somebody else keeps the database locked"},
        {DatabaseFileFails, "the file cannot be read or written"},
        {DatabaseFileDamaged, "the file is damaged"},
        {DatabaseFileFull, "make room on its disk"},
        {DatabaseFileLimit,
            "no file that docsweep writes may be larger than %1 bytes: raise the limit (ulimit -f unlimited, "
            "systemd's LimitFSIZE)"},
        {DatabaseMemory, "give docsweep more memory (ulimit -v, systemd's MemoryMax, the container's limit)"},
        {DatabaseReplaced,
            "the database %1 was replaced by another file, or taken away, during the run, which ended; see that the "
            "web app has the right file, then run again"},
        {DatabaseDriver, "Qt's driver for PostgreSQL is missing: install libqt6sql6-psql"},
        {DatabaseUnreachable, "check the host, the port and the network"},
        {DatabaseHostUnknown, "the host name %1 leads to no address; check the host, the port and the network"},
        {DatabaseTimedOut, "the server did not answer within %1 s; check the host, the port and the network"},
        {DatabaseSilent,
            "the server has been silent for %1 s and does not answer a new connection; it may hang, or the network "
            "may be down. It may still carry out the last statement; the next run checks that"},
        {DatabaseLost, "the connection is lost"},
        {DatabaseLogin, "check the user and the password"},
        {DatabaseUnknown, "check the name of the database"},
        {DatabasePooler,
            "the login was taken and the connection closed; does the pooler have a connection to the server left for "
            "us? A run needs one for its lock and one for each of its workers: see the pool's size"},
        {DatabaseFull,
            "every connection that it allows is taken: end some, or raise the limit (ALTER ROLE … CONNECTION LIMIT, "
            "max_connections; a pooler's max_client_conn and pool size); a run needs one for its lock and one for "
            "each of its workers"},
        {DatabaseSlotsTaken, "every connection that the server allows is taken"},
        {DatabaseStarting, "the server is starting or stopping; try again in a minute"},
        {DatabaseEnded, "an administrator ended this connection, or the server was stopped; try again"},
        {DatabaseCrashed, "the server ended all connections after a crash of its own; see its log, then try again"},
        {DatabaseNoPrimary, "none of the hosts takes writes: is the primary down, or missing from the list?"},
        {DatabaseNoTls,
            "turn TLS on at the server or, only where you trust the network, name a weaker mode: sslmode=disable in "
            "DATABASE_URL, or SUPABASE_DB_SSLMODE=disable"},
        {DatabaseWantsTls, "the server wants TLS: sslmode=verify-full"},
        {DatabaseCertificateName,
            "sslmode=verify-full wants the host's name as the certificate has it; with an authority of your own in "
            "DOCSWEEP_CA_FILE, sslmode=verify-ca takes any name"},
        {DatabaseUnvouched,
            "in %2 nobody vouches for this server. Set DOCSWEEP_CA_FILE to the file (PEM) with the certificate of "
            "its authority (Supabase's own: the dashboard gives it, Database Settings, SSL Configuration), or, only "
            "where you trust the network, name a weaker mode: sslmode=require in DATABASE_URL, or "
            "SUPABASE_DB_SSLMODE=require"},
        {DatabaseUnvouchedByAny,
            "among libpq's authorities nobody vouches for this server. Set DOCSWEEP_CA_FILE to the file (PEM) with "
            "the certificate of its authority (Supabase's own: the dashboard gives it, Database Settings, SSL "
            "Configuration), or, only where you trust the network, name a weaker mode: sslmode=require in "
            "DATABASE_URL, or SUPABASE_DB_SSLMODE=require"},
        {DatabaseSslMode, "check %1 and the certificates"},
        {DatabaseOptions, "correct the %1 of the address (%1=-c name=value)"},
        {DatabaseUnbound,
            "somebody may stand between us and the server. If the server was changed, start docsweep again"},
        {DatabaseCleartext,
            "the server asks for the password in clear text (or is no PostgreSQL server), and nobody has verified "
            "that it is the right one; it was sent nothing. Verify it: sslmode=verify-full, with its authority in "
            "DOCSWEEP_CA_FILE"},
        {DatabaseCleartextWithoutTls,
            "the server asks for the password in clear text (or is no PostgreSQL server), and nobody has verified "
            "that it is the right one; it was sent nothing. Let it ask for scram-sha-256 (pg_hba.conf), or verify "
            "it: sslmode=verify-full, with its authority in DOCSWEEP_CA_FILE; on this machine its Unix socket does "
            "as well"},
        {DatabaseTablesMissing,
            "%1 cannot be found. Is this the web app's database? Name the right one in DATABASE_URL or "
            "SUPABASE_DB_NAME, or run the app's migrations: python manage.py migrate"},
        {DatabaseNameUnknown, "a table or a column is not there"},
        {DatabaseRowsHidden,
            "row-level security hides rows of %1 from this user, and their files would look like orphans. Connect as "
            "the tables' owner, or ALTER ROLE … BYPASSRLS"},
        {DatabaseRightsMissing, "permissions are missing (UPDATE locks a row before it is deleted): %1"},
        {DatabaseForbidden, "the database user may not do this"},
        {DatabaseTimeZone,
            "parser_usersession.last_activity is a %1; its zone is unknown, so no age can be told. Set USE_TZ = True "
            "in the web app, or say in which zone it writes: DOCSWEEP_DATABASE_TIMES=America/New_York, for example"},
        {RowIdOdd,
            "a row has the id \"%1\", which is no integer, so docsweep cannot identify the row. Is this the web "
            "app's database?"},
        {DatabaseOrder, "the database does not sort session keys by their bytes"},
        {DatabaseContended, "other transactions hold the same rows"},
        {DatabaseDiskFull, "make room on the server's disk"},
        {DatabaseTrouble, "the server reports an error"},
        {DatabaseForeignKey, "another row refers to this one"},
        {ForeignRows, "a row that docsweep does not know refers to this session or its documents"},
        {TriggerInterferes, "the database deleted %1 of %2 document rows; a trigger may interfere"},
        {TriggerOnSessions, "the database deleted %1 of %2 session rows; a trigger may interfere"},
        {TriggerOnLogins, "the database deleted %1 of %2 rows of django_session; a trigger may interfere"},
        {DatabaseRefuses, "the database refuses"},
        {SessionActive, "it was last active at %1"},
        {SessionActiveSometime, "it was last active at a time that cannot be read"},
        {SessionMoved, "its last activity moved to %1"},
        {SessionMovedSometime, "its last activity moved to a time that cannot be read"},
        {SessionInUse, "another transaction holds its row at this moment"},
        {SessionReplaced, "its id belongs to session %1 now"},
        {DocumentsDiffer, "its documents are not those of the plan, or are being written"},
        {SessionTooSlow, "deleting its rows takes longer than the database's time limit for a statement, even alone"},
        {SessionBlocked,
            "other transactions blocked it again and again, so nothing of it was deleted; the next run tries again"},
        {AnotherRunBeside, "another run is at work (%1; lock file %2)"},
        {AnotherRunElsewhere,
            "another run is at work on the same file %1, which it reached by another path (a hard link or a mount), "
            "or whose lock file was deleted"},
        {LockHeld, "the run lock is held by %1"},
        {LockDeleted, "the run lock %1 was deleted"},
        {LockTaken, "the run lock %1 was taken away by another run (%2)"},
        {LockUnwritable, "cannot write the lock file %1 (%2); docsweep must be able to write beside the database"},
        {LockHalfWritten, "reading the lock file %1: %2"},
        {LockIsLink, "the lock file %1 is not used: it is a symbolic link; remove it, and docsweep makes its own"},
        {LockNotPlain,
            "the lock file %1 is not used: it is no plain file, or has a second name elsewhere; remove it, and "
            "docsweep makes its own"},
        {TablesElsewhere,
            "the web app's tables are not where this user's search_path looks, but another schema has them. If they "
            "are the right ones: %1"},
        {ServerUnchecked, "the way to %1 (sslmode=%2): nobody verifies that it is the right server"},
        {SchemaOpen,
            "%1 may create tables and functions in the schema %2, where this database looks for the web app's "
            "tables; take that away: REVOKE CREATE ON SCHEMA %3 FROM %1"},
        {TablesTwice,
            "the web app's tables are found in two schemas, %1; one of the two is not the web app's. Name the schema "
            "that is: ALTER ROLE %2 SET search_path = …"},
        {TableHidden,
            "a temporary table has the name of one of the web app's tables and hides it; who uses the same pooler "
            "has made it"},
        {TriggerUnqualified,
            "%1; where a function of the web app's triggers says so: docsweep's transactions look for names in "
            "pg_catalog alone, so let the function name its schema, ALTER FUNCTION … SET search_path = %2"},
        {SessionCameBack, "the session came back"},
        {DocumentsChanged, "its documents changed since the plan was made"},
        {ChangedSince, "it changed since the plan was made"},
        {HeldSince, "held since the plan was made"},
        {NamedNow, "a row names it now"},
        {SessionLeftAlone, "its session was left alone"},
        {RowsStay, "its session's rows stay"},
        {SessionGone, "there is no session with this id"},
        {StillThere, "; right after it was there"},
        {TimeUnreadable, "its time cannot be read, so it is never old"},
        {NameImpossible, "no file of this storage can have such a name, so there is nothing to remove"},
        {GivenUp, "somebody gave it up, so it was not deleted"},
        {StoppedMeanwhile, "stopped while it was being removed"},
        {InterruptedBefore, "the run was interrupted before it; the next scan judges it anew"},
        {InterruptedAfter, "removed before the run was interrupted"},
        {OtherCauses, "other causes"},
        {StoppedOnRequest, "stopped on request"},
        {ItsSessionCameBack, "its session came back"},
        {ChangedLately, "changed within the last %1"},
        {ActivityUnreadable, "its last activity cannot be read, so it is never old"},
        {OutputsKept, "outputs are kept"},
        {ActiveFilesKept, "files of live sessions are kept"},
        {OutsideScope, "not of the session that was asked for"},
        {NotAsked, "the storage could not be asked for it"},
        {OldVersionsKept, "older versions are kept"},
        {HidesVersions, "without this mark an older version that stays would be the file of its name again"},
        {Unconfirmed, "the run was interrupted before the storage confirmed it"},
        {RowsUndecided,
            "whether the rows of an interrupted batch are gone cannot be told yet, because another transaction locks "
            "them; the next run looks again"},
        {BatchUndecided,
            "whether the rows of a batch are gone cannot be told yet, because another transaction locks them; the "
            "next run looks again"},
        {StrayOfOlder,
            "an older docsweep ordered it, and it is not in this bucket; whether it was in another one cannot be told"},
        {AnswersMissing, "the storage answered for %1 of %2 objects"},
        {AnotherRun, "another run is at work (%1)"},
        {LockLost, "the run lock is lost"},
        {ProcessEnded, "its process ended before it could finish"},
        {Limit, "more would go than a limit allows"},
        {OtherNumber,
            "%1 items were agreed to, but %2 would go now; nothing was deleted. Review plan %3 and agree to its "
            "number"},
        {ClocksDiffer, "This machine's clock is %1, more than the 5 min that a run accepts, so no age can be told"},
        {PlanAltered, "plan %1 was altered after it was sealed; nothing was deleted: make a new one"},
        {PlanGone, "there is no plan %1 in the journal"},
        {PlanOfOther,
            "plan %3 was made for %1, not for %2; nothing was deleted. Make a new plan; if it is the same web app's, "
            "say so first: docsweep-cli accept"},
        {PlanOfFormer,
            "plan %2 was made for another database, which was at %1 before; nothing was deleted. Make a new plan; if "
            "it is the same web app's, say so first: docsweep-cli accept"},
        {AnotherThere, "another database is at %1 than before (it was %2, it is %3)"},
        {SessionUnknown, "there is no session \"%1\": neither a row nor an object under %2"},
        {SessionKeyWrong, "\"%1\" is no session key: it must be one plain path segment, like 3f9c0ab1d2e4"},
        {BucketOrder,
            "the listing of bucket %1 is not in byte order (%2 came after %3); nothing was planned, since a wrong "
            "order would make orphans of live files"},
        {PlanAlteredMeanwhile,
            "plan %1 was altered after it was sealed; nothing more of it is executed: make a new one"},
        {PlanUnsealed, "plan %1 was never sealed; nothing was deleted: make a new one"},
        {PlanOutdated, "plan %1 was made by an older docsweep; nothing was deleted: make a new one"},
        {PlanPruned, "plan %1 was pruned from the journal; nothing was deleted: make a new one"},
        {PlanOfFormerBucket,
            "plan %2 was made for another bucket %1: it was %3 (%4), and now there is %5 (%6); nothing was deleted. "
            "Make a new plan; if it is the same web app's, say so first: docsweep-cli accept"},
        {PlanOfOtherClock,
            "the plan was made by another clock than the storage's, which is %1; nothing was deleted. Make a new "
            "plan: it goes by the storage's time"},
        {AnotherBucketThere, "another bucket is at %1 than before (it was %2, it is %3)"},
        {AnotherOrUnlocked,
            "another database is at %1 than before (it was %2, it is %3); or it is the same, and the lock file "
            "beside it, by which docsweep knows it, was deleted"},
        {ClockUntold, "DOCSWEEP_CLOCK=storage, but the storage does not tell the time"},
        {EndUnwritten,
            "the end of this run could not be written to the journal, because another program kept it locked; the "
            "next run finishes it"},
        {NothingCalled,
            "Neither a row nor a file is called \"%1\"; \"docsweep-cli cleanup_files --stats\" shows what is there."},
        {AgeZero, "the age must be longer than zero, for example --hours 1"},
        {RowsOrder, "the database gives sessions out of byte order or twice (%1); nothing was planned"},
        {DatabaseReplica, "%1 is a replica: it only copies its primary server, so nothing can be deleted there"},
        {DatabaseReadOnly,
            "%1: %2 makes transactions read-only (default_transaction_read_only), so the web app may be unable to "
            "note who is active"},
        {TablesOdd, "%1: %2, so deleting from it may not delete the real rows"},
        {IdsOdd, "%1: %2; docsweep needs integer ids"},
        {CommitsLate, "%1 runs with fsync = off: after a power cut, deleted rows may come back without their files"},
        {ConnectionsFew, "%1: connections left for this user: %2; a run may need %3"},
        {VersionsStay,
            "bucket %1 keeps older versions (versioning %2), DOCSWEEP_OLD_VERSIONS=keep leaves them there, and no "
            "rule of the bucket deletes them: what the web app overwrites or deletes stays for ever"},
        {ActivityInFuture,
            "%1 sessions have a last activity in the future, up to %2 from now; the web app may not write its times "
            "in UTC (USE_TZ = False)"},
        {TimesNotUtc,
            "the web app does not seem to write its times in UTC (USE_TZ = False): the rows of %1 documents have "
            "times %2 than those of their files, so no session's age can be told"},
        {TimesOfOtherZone,
            "DOCSWEEP_DATABASE_TIMES does not seem to be the web app's zone: the rows of %1 documents have times %2 "
            "than those of their files"},
        {ActivityNotKept,
            "%1 of the newest %2 documents were made after their session was last active: the web app does not seem "
            "to update last_activity, so the files of people who are at work now would be deleted"},
        {ClockWentBack,
            "this machine's clock went back by %1 since the last run, so that things look younger than they are"},
        {ClockJumped, "this machine's clock jumped ahead by %1 since the last run, and no other clock confirms it"},
        {ClockJumpedBefore,
            "this machine's clock jumped ahead by %1 before its last restart, and no other clock confirms it"},
        {NothingYounger,
            "nothing is younger than %1 here (rows, files, the last run): this machine's clock may have jumped "
            "ahead, and no other clock confirms it; the next run goes on in any case"},
        {ReplicaTakesNoTest,
            "%1 is a replica: it only copies its primary server, so no test session can be made there. Name the "
            "primary server in DATABASE_URL or SUPABASE_DB_HOST"},
        {PlanUnrunnable, "plan %1 cannot be run: it is not sealed, or its items were pruned; make a new one"},
        {PlanUnknown, "there is no plan %1 in the journal; a dry run makes one"},
        {PlanNotThere, "there is no plan %1 in the journal"},
        {NothingToRepair, "there is no journal at %1; there is nothing to repair"},
        {JournalDamaged,
            "the journal is damaged: end every docsweep that uses it, then repair it: docsweep-cli journal repair"},
        {DealtWithLater, "a later run dealt with it"},
        {OthersClocksDiffer,
            "the clocks of %2 and of the storage (%3) differ by %1, more than the 5 min that "
            "a run accepts, so no age can be told"},
    });

} // namespace

std::span<const CauseRow> sentencesOfFormSix()
{
    return kSentences;
}

} // namespace docsweep
