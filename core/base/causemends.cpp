// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/causemends.h"

#include <QHash>

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    /// In the order of their numbers: docsweep-troubleshooting(7) is made of them.
    constexpr auto kMends = std::to_array<CauseMend>({
        {ConnectionRefused,
            "Nothing listens there. Check that the server is running and that the host and port of SUPABASE_URL are "
            "correct."},
        {NoAnswer, "The server or the network is down or overloaded. The next run continues with what is pending."},
        {NotSafe,
            "If a certificate seems expired or not yet valid, a wrong clock is usually the reason. If you use your "
            "own certificate authority, set DOCSWEEP_CA_FILE to its certificate (PEM). The check cannot be switched "
            "off."},
        {ProxyFails,
            "The proxy blocks docsweep's connection. Under systemd and cron the proxy must be set for the service "
            "itself."},
        {ProjectLocked,
            "The storage refuses everything. Rows are cleaned. Files wait in the journal and are deleted by the "
            "first run after the project is unlocked."},
        {KeyUnknown,
            "The key belongs to another project, was revoked, or was cut off when it was copied. Store it again: "
            "docsweep-cli credentials set."},
        {KeyMayNot,
            "The key is the public one (anon). Cleaning needs service_role or sb_secret_…, or policies for SELECT and "
            "DELETE."},
        {HiddenFromKey,
            "A hidden file looks like a deleted one, so docsweep does not count it as clean. Use the service key. A "
            "key without rights sees no bucket, and the storage answers as if the bucket did not exist. Rows are "
            "cleaned anyway, files wait in the journal, and the run ends with code 3. Check the bucket's "
            "permissions (policies for SELECT on storage.buckets, for SELECT and DELETE on storage.objects), or set "
            "SUPABASE_SERVICE_KEY to the service key."},
        {NotTheStorage,
            "Something other than Supabase Storage is answering: a network's login page, or the web app itself."},
        {StorageReadOnly,
            "Free some space or enlarge the project's disk. What could not be deleted waits in the journal."},
        {StorageMissing,
            "Rows are cleaned anyway. Their files wait in the journal, and the run ends with code 3. Set what is "
            "missing: cron and systemd do not have your shell's settings."},
        {BucketMissing,
            "The bucket's name is misspelt, or the key may not see the bucket. The storage gives the same answer in "
            "both cases."},
        {ListingEndless,
            "A server that lists new objects for a whole day is not the storage, or something in front of it "
            "invents them. Compare the number of objects on the project's page, and check SUPABASE_URL."},
        {OlderListingEndless,
            "The server repeats its pages, or lists folders without files: a proxy answers from its cache, or it is "
            "not Supabase Storage. Remove the proxy, or update the server to a version that has list-v2."},
        {StorageRefusesFile,
            "A foreign key or a trigger on storage.objects, or a file that the storage may not remove, prevents "
            "this deletion. The other files of the request are deleted. Remove the key or trigger, or hold the file "
            "(docsweep-cli hold add) so that docsweep no longer tries."},
        {BySqlImpossible,
            "The database does not belong to the project, or its storage tables may not be read. Use "
            "DOCSWEEP_LISTING=auto."},
        {BucketSeemsEmpty,
            "If the key has no rights, the storage answers with an empty list and no error. Check the bucket's "
            "permissions (a policy for SELECT on storage.objects), or use the service key. It sees everything, so "
            "an empty list means an empty bucket."},
        {CanaryHidden,
            "The test of \"check --canary\" failed: a policy lets the key INSERT but not SELECT. Use the service "
            "key."},
        {FolderProtected,
            "Deleting a file requires the right to write to its folder. Run docsweep as the web app's user."},
        {RootNotAbsolute, "A relative path would mean a different folder under cron. Enter the full path."},
        {BucketNoFolder,
            "A folder storage has one folder for each bucket. A storage that is not mounted looks the same."},
        {BucketIsLink, "docsweep never leaves the storage folder. Set STORAGE_ROOT to the folder where the files are."},
        {FolderReplaced,
            "The bucket's folder was replaced during a scan or run, for example because its disk was unmounted. Its "
            "deletions stay pending, and the next run with the right folder continues."},
        {DatabaseMissing,
            "The web app's database is not set anywhere. Under cron and systemd the environment is empty: use a "
            "file with --env-file, or a profile with --profile. \"docsweep-cli check\" shows every setting and "
            "where it comes from."},
        {DatabaseNoFile,
            "A path with three slashes is relative to the working directory. An absolute path has four: "
            "sqlite:////srv/app/db.sqlite3. A service that runs as its own user also needs the right to enter every "
            "folder above the file."},
        {DatabaseNoAccess,
            "SQLite writes its log beside the database, and docsweep writes its lock there, so the folder must be "
            "writable too. Run docsweep as the web app's user (\"schedule install --user\"). Without its lock no "
            "run starts."},
        {DatabaseTablesMissing,
            "The database is empty, or it is the wrong one. docsweep never creates the web app's tables."},
        {DatabaseRowsHidden, "Sessions that cannot be seen look as if they did not exist. Use the owner's login."},
        {DatabaseRightsMissing,
            "The user may read but not delete. Run the GRANT from the message as the tables' owner."},
        {DatabasePooler,
            "A run needs up to ten connections. Raise the pooler's limit, or connect to the server directly."},
        {DatabaseTimeZone,
            "Times without a time zone could be wrong by hours in either direction. Change the web app and migrate, "
            "or set the zone."},
        {DatabaseDriver,
            "The archive was unpacked on a machine without it. The Debian packages install it automatically."},
        {TriggerInterferes,
            "The transaction was rolled back. Nothing was deleted. Look for triggers and rules on the web app's "
            "tables."},
        {TablesElsewhere,
            "The user of docsweep is not the web app's user. Run the statement at the end of the message."},
        {ServerUnchecked,
            "A warning: a TLS mode weaker than verify-full is set, by sslmode= or SUPABASE_DB_SSLMODE. Set "
            "DOCSWEEP_CA_FILE to the authority of the server's certificate and remove the mode."},
        {SchemaOpen,
            "A warning: up to PostgreSQL 14 every role may create objects in the schema public. docsweep does not "
            "use functions created there, but a table created in front of the web app's table would be mistaken for "
            "it. Run the REVOKE from the message."},
        {TablesTwice,
            "Somebody created a table with the same name in front of one of the web app's tables, or a copy was "
            "left behind. Check who owns both, drop the wrong one, or run the statement with the right schema."},
        {TableHidden,
            "Another client of the pool with the same role left it in the server connection that docsweep got. Find "
            "that client, give docsweep its own role, or use the direct connection."},
        {TriggerUnqualified,
            "A trigger on the web app's tables uses a table or function without its schema. Run the statement for the "
            "trigger's function, with the schema at the end of the message; it also guards the web app itself."},
        {AnotherRun,
            "Another docsweep, perhaps on another machine, is cleaning this database. This one did nothing and ends "
            "with code 4. The lock ends with its holder, so there is nothing to clean up after a crash."},
        {LockLost,
            "Somebody deleted the lock file while a run held it, so the run stopped. Do not delete the file beside "
            "the database."},
        {Limit,
            "A safety limit stopped the run (code 5). Check the plan in the window or with \"explain\": many old "
            "items can be a backlog after an outage, or the result of a wrong age, a wrong clock or a wrong "
            "database."},
        {OtherNumber, "The data changed after the number was read. Make a new plan and check it again."},
        {ClocksDiffer,
            "Ages would be wrong by that much, in runs by hand and in scheduled runs. Set the clocks, or set once "
            "which of them is right. If the database and the storage agree, only this machine is wrong: docsweep "
            "then says so and uses their time. Cleaning one session (--session) and the web app's endpoint do not "
            "depend on the time."},
        {PlanAltered,
            "The plan's seal does not match its rows: somebody changed the journal, or the disk lost data. Check "
            "the disk."},
        {PlanGone, "The number belongs to another home, or the plan is older than what the journal keeps."},
        {PlanOfFormer,
            "The storage at this place is not the one that the plan was made for: a disk is not mounted, a folder "
            "or bucket was created again, or a project was restored. Nothing of the plan was executed. Mount the "
            "right one. If it belongs to the same web app after a move or a restore, run \"docsweep-cli accept\", "
            "and the plan can be run."},
        {AnotherThere,
            "A scheduled run stops once (code 5) when a different database or bucket is at the known place. Check "
            "that the right disk is mounted and the right database is set. Plans and pending deletions of the "
            "previous one are paused until \"docsweep-cli accept --yes\"."},
        {SessionUnknown,
            "The key is misspelt, or the session has been cleaned already; \"docsweep-cli explain KEY\" tells more."},
        {BucketOrder,
            "The storage does not sort as it promises. A network file system or another version may be the reason. "
            "Report it."},
        {TimesNotUtc,
            "The web app's database stores no time zones, and the rows of several documents differ from their files "
            "by the same number of hours. Every session would look older or younger by that. Set "
            "DOCSWEEP_DATABASE_TIMES to TIME_ZONE from the web app's settings."},
        {ClockJumped,
            "Since the last run the clock has moved further than time passed. Set it, preferably with NTP. If it is "
            "right now and was wrong before, confirm that with \"docsweep-cli accept --yes\". Until then no run "
            "continues."},
        {ActivityNotKept,
            "The web app's session middleware is switched off or does not come first. Only scheduled_cleanup "
            "refuses to run; cleanup_files warns. Check MIDDLEWARE in the web app's settings."},
        {ClockUntold, "A folder has no clock of its own, and a storage that does not answer cannot be asked."},
        {JournalNewer,
            "docsweep was downgraded to an older version, or two versions share a home. An update keeps the older "
            "journal beside the new one as journal.sqlite3.version-N. To go back, put it in the journal's place "
            "while no docsweep is running."},
        {HomeUnusable,
            "The home is on a disk that is read-only or full, or it belongs to another user. Anyone who may write "
            "there can plant a journal, holds and consents. Run the command from the message, as root if the folder "
            "belongs to another user, or set DOCSWEEP_HOME to your own folder."},
        {HomeUnset,
            "The run was started with an empty environment, for example by systemd without User=. Set DOCSWEEP_HOME."},
        {KeychainAway,
            "No keychain is running in this session (as under cron, systemd and ssh), or it is locked. For "
            "unattended runs, store the key with \"docsweep-cli credentials set --file NAME\"."},
        {NoKeychain,
            "No keychain is running in this session, as under cron, systemd and ssh. For "
            "unattended runs, store the key with \"docsweep-cli credentials set --file NAME\"."},
        {TwoStores,
            "Two databases or two storages are set at the same level, for example DATABASE_URL and SUPABASE_DB_HOST "
            "in one file. docsweep does not guess which one is meant. Remove one of the two, or set the wanted one "
            "at a stronger level (option, environment)."},
        {ProfileHoldsKey,
            "Profiles are read by others and backed up. Store the value as the message says, then delete the line. "
            "If others could read the file, create a new key."},
        {KeysUntrusted,
            "The file is a link, belongs to another user, or is open to others, so its contents may be known or "
            "planted. After \"chown\" and \"chmod 600\", preferably with new keys, it is used again."},
        {SettingsFileUntrusted,
            "Another user may write the file or replace it, and would decide what is deleted. Only root and the "
            "user who runs docsweep are trusted. Run the command from the message, or use your own file. A web "
            "app's .env that belongs to another user is used after \"docsweep-cli --trust-env-file\" was run once "
            "for that file and that user: see docsweep-security(7)."},
        {FileUntrusted,
            "Another user may write or replace a profile or a file in docsweep's home. Run the command from the "
            "message."},
        {ProgramUntrusted,
            "Another user may change the alert's program or a folder above it. It would run with docsweep's rights. "
            "Run the command from the message."},
        {EntryUntrusted,
            "A schedule runs for years. Run \"schedule install\" in your own folder, with your own files."},
        {KeyUnbound,
            "Keys and passwords are bound to the host (and database) in the settings at the time they are stored. "
            "Set the host first, then store them."},
        {KeyOfOtherPlace,
            "The settings have a different host or database than the one the key or password was stored for, or an "
            "earlier docsweep stored it without a place. If the new place is right, store it again with the command "
            "from the message."},
        {ProfileMissing,
            "The name is misspelt, or the profile belongs to another user: root and the web app's user have their "
            "own folders."},
        {JournalInUse,
            "A repair replaces the journal's file, so nobody else may have it open. \"fuser\" with the path shows "
            "who has it open."},
        {JournalBusy,
            "docsweep itself writes only for a moment at a time. A backup or an SQLite shell with an open "
            "transaction blocks it. A run waits ten minutes for it, everything else half a minute."},
        {JournalLost,
            "The journal is older than the last run left it (for example after a restored backup), or it is a new "
            "or repaired one. Holds that only the lost journal had no longer keep anything, so a scheduled run "
            "stops once (code 5). Restore the right journal or add the holds again, then run \"docsweep-cli accept "
            "--yes\". The next scan finds files whose rows are gone."},
        {JournalUncopied,
            "An update needs as much free space as the journal uses. Free some space, or copy the home to another "
            "disk and set DOCSWEEP_HOME to it."},
        {LockFileUnwritable,
            "The home is not writable for this user. A program that ran once as root leaves root's files behind: "
            "give them back with chown."},
        {JournalOfOther,
            "Two users share one home, or one command was run as root. Nothing was written beside the journal. Give "
            "each user their own home. The lock of the database keeps their runs apart anyway."},
        {ScheduleUnreadable,
            "The schedule of automatic runs was written by another version or is damaged. Nothing runs "
            "automatically until it is set on the window's Schedule page."},
        {IntentLost,
            "Rows of the journal are missing, for example after restoring a backup that was taken during a run. "
            "This deletes nothing. The next scan finds what is left, as orphans."},
        {SearchUntaught, "There is not enough memory to search the list. Close other programs and search again."},
        {SortUntaught, "There is not enough memory to sort the list. Close other programs and sort it again."},
        {NobodyTold,
            "No way to alert an admin is set up yet. After you have set one, test it with \"docsweep-cli alerts "
            "test\"."},
        {MetricsUnwritable,
            "The folder of DOCSWEEP_METRICS_FILE must be writable for the user who runs docsweep; node_exporter "
            "only reads there. A hardened unit may write there only if it was installed after the setting was made: "
            "run \"schedule install\" again."},
        {NoDesktop,
            "Runs under cron, systemd and ssh have no desktop. Let them alert a webhook or a program. The window "
            "notifies the desktop."},
        {OnlyInEnvironment,
            "A scheduled run starts with an empty environment. Move the setting to the place that the message "
            "gives. Store passwords with \"credentials\"."},
        {CronPeriod, "Use a period that divides the hour or the day, or a systemd timer, which accepts any period."},
        {CrontabAltered, "Somebody edited the crontab between the marks. docsweep changes only what it wrote."},
        {NoScheduler,
            "docsweep writes entries for systemd and cron. For Task Scheduler and launchd, use what \"schedule "
            "show\" prints."},
        {ListenMissing,
            "serve was started by hand without an address, or docsweep-serve.service without its socket: enable "
            "docsweep-serve.socket."},
        {ListenForeign, "Enter the address, not a name. Behind a proxy on the same machine it is 127.0.0.1."},
        {DatabaseUnvouched,
            "docsweep verifies servers on other machines by default, so an authority that the system does not know "
            "must be set. For Supabase, an admin downloads it from the dashboard (Database Settings, SSL "
            "Configuration: prod-ca-2021.crt). For your own server, it is where the certificate was made. If the "
            "network itself is trusted, as between two containers, a weaker mode can be set: sslmode= in "
            "DATABASE_URL, or SUPABASE_DB_SSLMODE. \"check\" and each run then say so."},
        {DatabaseUnvouchedByAny,
            "docsweep verifies servers on other machines by default, so an authority that the system does not know "
            "must be set. For Supabase, an admin downloads it from the dashboard (Database Settings, SSL "
            "Configuration: prod-ca-2021.crt). For your own server, it is where the certificate was made. If the "
            "network itself is trusted, as between two containers, a weaker mode can be set: sslmode= in "
            "DATABASE_URL, or SUPABASE_DB_SSLMODE. \"check\" and each run then say so."},
        {DatabaseCertificateName,
            "The certificate belongs to another host, or the host is given by its address. Use the name in the "
            "certificate. With your own authority in DOCSWEEP_CA_FILE, sslmode=verify-ca accepts any name."},
        {DatabaseCleartext,
            "An attacker between docsweep and the server, or one who has taken over a port of this machine, asks "
            "like this. A server that really does (LDAP, PAM, \"password\" in pg_hba.conf) must be verified: "
            "sslmode=verify-full, with its authority in DOCSWEEP_CA_FILE. On this machine its Unix socket also "
            "works. Otherwise let it ask for scram-sha-256."},
        {DatabaseCleartextWithoutTls,
            "An attacker between docsweep and the server, or one who has taken over a port of this machine, asks "
            "like this. A server that really does (LDAP, PAM, \"password\" in pg_hba.conf) must be verified: "
            "sslmode=verify-full, with its authority in DOCSWEEP_CA_FILE. On this machine its Unix socket also "
            "works. Otherwise let it ask for scram-sha-256."},
        {DatabaseUnbound,
            "The server used to bind logins to the encrypted channel and no longer does. A pooler has taken its "
            "place, or an attacker."},
        {DatabaseOrder, "The database does not follow its collation. Report it with the server's version."},
        {AnotherRunElsewhere,
            "Another docsweep is cleaning this database under another name. This one did nothing and ends with code "
            "4. Use the same path for the database in all settings, because each path has its own lock file. If "
            "somebody deletes the lock file during a run, the run ends by itself."},
        {AnotherRunBeside,
            "Another docsweep, perhaps on another machine, is cleaning this database. This one did nothing and ends "
            "with code 4. The lock ends with its holder, so there is nothing to clean up after a crash."},
        {LockDeleted,
            "Somebody deleted the lock file while a run held it, so the run stopped. Do not delete the file beside "
            "the database."},
        {LockUnwritable,
            "Without its lock no run starts. Give the user of docsweep the right to write to the database's folder."},
        {TriggerOnSessions,
            "The transaction was rolled back. Nothing was deleted. Look for triggers and rules on the web app's "
            "tables."},
        {DatabaseNotSet,
            "The web app's database is not set anywhere. Under cron and systemd the environment is empty: use a "
            "file with --env-file, or a profile with --profile. \"docsweep-cli check\" shows every setting and "
            "where it comes from."},
        {StorageNotSet, "Rows are cleaned anyway. Their files wait in the journal, and the run ends with code 3."},
        {StorageHalfSet,
            "Either SUPABASE_URL or its key is set, but the other is not. Rows are cleaned anyway. Their files wait "
            "in the journal, and the run ends with code 3. Set the one that is missing: cron and systemd do not "
            "have your shell's settings."},
        {HomeOfOthers,
            "Anyone who may write there can plant a journal, holds and consents. Run the command from the message, "
            "as root if the folder belongs to another user, or set DOCSWEEP_HOME to your own folder."},
        {SettingUnknown,
            "A name that starts with DOCSWEEP_ is misspelt, or was written for a newer docsweep. Compare it with "
            "docsweep-cli(1)."},
        {JournalDamaged,
            "A part of the journal cannot be read. Close the window, stop serve and wait for runs to finish; then "
            "repair it. Until then nothing that needs this part is done, and holds that cannot be read stop a run "
            "before it deletes. A page of the file is not what docsweep wrote: the disk is failing, or the file was "
            "copied while a run was writing. \"docsweep-cli journal repair\" makes a new journal from what can be "
            "read, says what is lost and keeps the damaged one. Check the disk."},
        {PlanUnknown, "The number belongs to another home, or the plan is older than what the journal keeps."},
        {BucketHidden,
            "A key without rights sees no bucket, and the storage answers as if the bucket did not exist. Rows are "
            "cleaned anyway, files wait in the journal, and the run ends with code 3. Check the bucket's "
            "permissions (policies for SELECT on storage.buckets, for SELECT and DELETE on storage.objects), or set "
            "SUPABASE_SERVICE_KEY to the service key."},
        {MoreMayBeHidden,
            "A hidden file looks like a deleted one, so docsweep does not count it as clean. Use the service key."},
        {BucketUnseen,
            "The bucket's name is misspelt, or the key may not see the bucket. The storage gives the same answer in "
            "both cases."},
        {CertificateTime, "If a certificate seems expired or not yet valid, a wrong clock is usually the reason."},
        {ProxyUnknown,
            "The proxy blocks docsweep's connection. Under systemd and cron the proxy must be set for the service "
            "itself."},
        {ProxyAway,
            "The proxy blocks docsweep's connection. Under systemd and cron the proxy must be set for the service "
            "itself."},
        {ProxyLogin,
            "The proxy blocks docsweep's connection. Under systemd and cron the proxy must be set for the service "
            "itself."},
        {PageInstead,
            "Something other than Supabase Storage is answering: a network's login page, or the web app itself."},
        {NothingInstead,
            "Something other than Supabase Storage is answering: a network's login page, or the web app itself."},
        {StorageUnreached,
            "The network on the way to the storage has a problem. The system's own message is part of the error. The "
            "next run finishes what is pending."},
        {DatabaseRestricts,
            "A foreign key with RESTRICT, or a trigger of another program, keeps the row. SQLite's own message says "
            "more. "
            "Remove what refers to the row, or hold the session (docsweep-cli hold add)."},
        {LedgerVanished,
            "Restore it together with the web app's database. If it is gone for good, say so on each machine: "
            "docsweep-cli ledger forget. The holds that were only in it keep nothing then, so add them again: "
            "docsweep-cli hold add."},
        {LedgerForbidden,
            "If the reason is a GRANT, let the owner of the database run it. Else run docsweep as a user who may read "
            "and write the ledger."},
        {LedgerRowsHidden,
            "Let the owner switch it off: ALTER TABLE docsweep.hold DISABLE ROW LEVEL SECURITY, and the same for the "
            "other tables of that schema."},
        {LedgerCopied,
            "This happens when a dump is restored in another place, for tests or for good. See which holds it has: "
            "docsweep-cli ledger rehome. To use it here from now on: docsweep-cli ledger rehome --yes."},
        {LedgerRolledBack,
            "This happens when a backup is restored. See which holds and runs it has: docsweep-cli ledger rehome. To "
            "accept it as it is: docsweep-cli ledger rehome --yes, then add missing holds with docsweep-cli hold add."},
        {LedgerForked,
            "See what was altered: docsweep-cli ledger verify. See which holds and runs it has: docsweep-cli ledger "
            "rehome. To accept it as it is: docsweep-cli ledger rehome --yes."},
        {LedgerReplaced,
            "See which holds it has: docsweep-cli hold list. If the former one is gone for good: docsweep-cli ledger "
            "forget, then add missing holds with docsweep-cli hold add."},
        {LedgerNewer, "Update docsweep on this machine: an older version could misread what a newer one wrote."},
        {LedgerIncomplete,
            "If nobody has used it yet, finish it: docsweep-cli ledger init. Else restore it together with the web "
            "app's "
            "database."},
        {LedgerOfStranger,
            "Its owner could change what is held. Let the owner of the web app's tables, or docsweep's own user, own "
            "it."},
        {LedgerOddHold, "Update docsweep on this machine: it must not delete what it does not understand."},
        {LedgerAltered,
            "Somebody changed the ledger without docsweep. Entries up to the one that ledger verify names as seen from "
            "outside can be proved; later ones cannot."},
        {LedgerNotMade, "Let an owner of the database run the statements that docsweep-cli ledger init prints."},
        {LedgerUnwritten,
            "Nobody could see or stop such a run, so it does not begin. Make sure that the ledger can be written: "
            "docsweep-cli ledger status."},
        {LeftByOther, "Another docsweep of this web app had to leave it. This one looks at it anew and finishes it."},
        {LedgerLost,
            "The run finished its batch and ended. Make sure that the ledger can be read: docsweep-cli ledger status. "
            "The next run goes on."},
        {LedgerRunLost,
            "Somebody deleted the run's row without docsweep. What the run did still stands in the chain: docsweep-cli "
            "ledger export."},
        {LedgerRunPlanted,
            "Somebody wrote the row without docsweep: no docsweep began that run. Its figures prove nothing."},
        {LedgerRunAltered,
            "Somebody changed the run's row without docsweep. The chain is right up to the entry that ledger verify "
            "names as seen from outside."},
        {LedgerRunResealed,
            "Somebody changed the name in the run's row without docsweep. Its figures are compared with the chain one "
            "by one."},
        {LedgerRunErased,
            "Somebody emptied the run's row. docsweep-cli ledger erase would have written down that it did. What the "
            "run did still stands in the chain: docsweep-cli ledger export."},
        {LedgerCopyOlder,
            "This happens when a backup is restored into a new database. See which holds and runs it has: docsweep-cli "
            "ledger rehome. To accept it as it is: docsweep-cli ledger rehome --yes, then add missing holds with "
            "docsweep-cli hold add."},
        {LedgerCopyForked,
            "This happens when a copy is restored that somebody had used. See which holds and runs it has: "
            "docsweep-cli "
            "ledger rehome. To accept it as it is: docsweep-cli ledger rehome --yes, then add missing holds with "
            "docsweep-cli hold add."},
        {FinishedByOther,
            "Another docsweep of this web app deleted the file. The run that did it counts it, and no other run does."},
        {ErasureHeld,
            "Give the hold up first (docsweep-cli hold remove), or make it yours (docsweep-cli hold change). Then "
            "erase "
            "again."},
        {ErasureOfNothing, "Write the name as docsweep-cli hold list and ledger status show it."},
        {ErasureOfLiveRun, "Wait until it has ended, or stop it (docsweep-cli ledger stop). Then erase again."},
        {ErasureLeftBytes, "Somebody was reading the ledger. Erase the same again in a minute."},
        {CertificateTooEarly,
            "Wait until it has ended. A run whose program died is settled by the next one, and can be certified then."},
        {CertificateOfRefusal, "Certify a run that did something: docsweep-cli history lists them."},
        {CertificateOdd,
            "Give verify the JSON file, not the PDF, and keep the signature beside it under its name: FILE.json.sig."},
        {CertificateForged,
            "Do not trust this one. Ask for the certificate and the public key again, by another way than before."},
        {CertificateNamesDiffer, "The certificate itself may be right. Ask for the list of names again."},
        {SigningKeyUnusable,
            "The key is certificate.key in docsweep's home. Its owner must be docsweep's user, its mode 600. If it is "
            "damaged, move it away: docsweep makes a new one, and earlier certificates need the former public key."},
        {ScheduleAbsent,
            "Make sure that its machine is on and its schedule is active: docsweep-cli schedule status there. If it is "
            "gone for good: docsweep-cli ledger unexpect."},
        {ScheduleUnknown, "See which ones it expects: docsweep-cli ledger status."},
        {CopyNeedsVault,
            "Set DOCSWEEP_VAULT again. docsweep-cli cleanup_files --no-vault lets such files go without a copy."},
        {VaultTakesNothing,
            "Raise DOCSWEEP_VAULT_MAX_MB, make room on its disk, or wait until older copies expire. With --no-vault a "
            "run keeps no copies, and says so in its record."},
        {VaultKeyMissing, "Make a key: docsweep-cli vault key new. DOCSWEEP_VAULT_KEY holds the public half."},
        {TermNotKept,
            "Check that the folder of the vault can be written and that this machine's clock is right. Every run "
            "begins with what is past its term."},
        {ColumnsLost,
            "The web app was migrated since the copy was made. Bring the rows to a folder (docsweep-cli restore --to "
            "DIR), and let the web app's developers put them back."},
        {ColumnsWithoutDefault,
            "The web app was migrated since the copy was made. Give the column a default in the database, restore, and "
            "take the default away; or bring the rows to a folder: docsweep-cli restore --to DIR."},
        {RestoreWaitsForKey,
            "Where the private key is: docsweep-cli restore. Without it the items stay held, and when their term ends "
            "they cannot be brought back any more."},
        {RestoreElsewhere,
            "Copies go back to the database that they came from. Files and rows can be written to a folder: "
            "docsweep-cli restore --to DIR."},
        {VaultNotConfigured,
            "Set DOCSWEEP_VAULT and DOCSWEEP_VAULT_KEY first; docsweep-vault(7) says how that is done."},
        {HoldOnOneMachine,
            "Make a ledger (docsweep-cli ledger init), or stop the schedules on other machines until the hold is "
            "over."},
    });

} // namespace

QString mendOf(CauseKind kind)
{
    static const QHash<CauseKind, QString> mends = [] {
        QHash<CauseKind, QString> made;
        for (const CauseMend &mend : kMends)
            made.insert(mend.kind, QString::fromUtf8(mend.text));
        for (const CauseMend &mend : mendsOfVault())
            made.insert(mend.kind, QString::fromUtf8(mend.text));
        return made;
    }();
    return mends.value(kind);
}

} // namespace docsweep
