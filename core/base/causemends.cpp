// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include <QHash>

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    struct CauseMend {
        CauseKind kind;
        const char *text;
    };

    /// In the order of their numbers: docsweep-troubleshooting(7) is made of them.
    constexpr auto kMends = std::to_array<CauseMend>({
        {ConnectionRefused,
            "Nothing listens there. See that the server runs, and that host and port of SUPABASE_URL are right."},
        {NoAnswer, "The server, or the network on the way, is down or overloaded. The next run takes up what waits."},
        {NotSafe,
            "A certificate that seems expired or not yet valid is mostly a wrong clock. A certificate of an authority "
            "of your own is trusted when DOCSWEEP_CA_FILE names that authority's certificate (PEM); checking cannot be "
            "switched off."},
        {ProxyFails,
            "The proxy does not let docsweep through. Under systemd and cron the proxy must be set for the service "
            "itself."},
        {ProjectLocked,
            "The storage refuses everything. Rows are cleaned, files wait in the journal and go with the first run "
            "after it opens again."},
        {KeyUnknown,
            "The key is another project's, was revoked, or was cut when it was copied. Store it again: docsweep-cli "
            "credentials set."},
        {KeyMayNot,
            "The key is the public one (anon). Cleaning needs service_role or sb_secret_…, or policies for SELECT and "
            "DELETE."},
        {HiddenFromKey,
            "What is hidden looks like gone, so docsweep does not call it clean. Use the service key. A key without "
            "rights sees no bucket, and the storage's answer is that of a bucket that does not exist. Rows are cleaned "
            "all the same, files wait in the journal, and the run ends with code 3. Check the bucket's permissions "
            "(policies for SELECT on storage.buckets, for SELECT and DELETE on storage.objects), or set "
            "SUPABASE_SERVICE_KEY to the service key."},
        {NotTheStorage, "What answers is no Supabase Storage: a login page of a network, or the web app itself."},
        {StorageReadOnly, "Make room or enlarge the project's disk; what could not be deleted waits in the journal."},
        {StorageMissing,
            "Rows are cleaned all the same; the files they named wait in the journal, and the run ends with code 3. "
            "Set what is missing: cron and systemd do not know what your shell has."},
        {BucketMissing,
            "The bucket is misspelt, or the key may not see it; the storage's answer is the same for both."},
        {ListingEndless,
            "A server that names ever new objects for a day is not the storage, or something before it invents them. "
            "Compare the number of objects on the project's own page, and check SUPABASE_URL."},
        {OlderListingEndless,
            "The server repeats its pages, or lists folders without files: a proxy answers from its memory, or it is "
            "no Supabase Storage. Take the proxy out of the way, or update the server to one that has list-v2."},
        {StorageRefusesFile,
            "A foreign key or a trigger on storage.objects, or a file that the storage may not remove, keeps this one; "
            "the others of its request have gone. Remove the key or trigger, or hold the file (docsweep-cli hold add) "
            "so that it is no longer tried."},
        {BySqlImpossible,
            "The database is not the project's own, or its storage tables may not be read. Use DOCSWEEP_LISTING=auto."},
        {BucketSeemsEmpty,
            "The storage answers a key without rights with an empty list and no error. Check the bucket's permissions "
            "(a policy for SELECT on storage.objects), or use the service key, which sees everything: then empty means "
            "empty."},
        {CanaryHidden,
            "The proof of \"check --canary\" failed: a policy lets the key INSERT but not SELECT. Use the service "
            "key."},
        {FolderProtected, "Removing a file needs the right to write its folder. Run docsweep as the web app's user."},
        {RootNotAbsolute, "A relative path would be another folder under cron. Give the whole path."},
        {BucketNoFolder,
            "A folder store has a folder for each bucket. A storage that is not mounted looks like that too."},
        {BucketIsLink, "docsweep never leaves the storage folder. Point STORAGE_ROOT to where the files are."},
        {FolderReplaced,
            "The bucket's folder was replaced in the middle of a scan or run, as when its disk goes away. What was to "
            "go there waits, and the next run with the right folder goes on."},
        {DatabaseMissing,
            "No source of settings names the web app's database. Under cron and systemd the environment is empty: give "
            "the file with --env-file, or a profile with --profile. \"docsweep-cli check\" shows every setting with "
            "the place it comes from."},
        {DatabaseNoFile,
            "A relative path (three slashes) counts from the working directory; an absolute one has four: "
            "sqlite:////srv/app/db.sqlite3. A service with a user of its own also needs the right to enter every "
            "folder above the file."},
        {DatabaseNoAccess,
            "SQLite writes its log beside the database, and docsweep its lock, so the folder must be writable too. Run "
            "docsweep as the web app's user (\"schedule install --user\"). Without its lock no run begins."},
        {DatabaseTablesMissing, "The database is empty or another one. docsweep never makes the web app's tables."},
        {DatabaseRowsHidden, "Sessions that cannot be seen look as if they did not exist. Use the owner's login."},
        {DatabaseRightsMissing,
            "The user may read, but not delete. Run the GRANT that the message spells out, as the tables' owner."},
        {DatabasePooler,
            "A run takes up to ten connections. Raise the pooler's limit, or connect to the server itself."},
        {DatabaseTimeZone,
            "Times without a zone could be hours wrong in either direction. Change the web app and migrate, or say "
            "which zone it is."},
        {DatabaseDriver, "The archive was unpacked on a machine without it. The Debian packages bring it along."},
        {TriggerInterferes,
            "The transaction was taken back; nothing went. Look for triggers and rules on the web app's tables."},
        {TablesElsewhere,
            "The user of docsweep is not the web app's user. Run the statement that the message goes on with."},
        {ServerUnchecked,
            "A warning: a mode of TLS weaker than verify-full was named, by sslmode= or SUPABASE_DB_SSLMODE. Name the "
            "authority of the server's certificate in DOCSWEEP_CA_FILE and take the mode out."},
        {SchemaOpen,
            "A warning: up to PostgreSQL 14 every role may create in public. docsweep does not follow what is planted "
            "there, but a table put before the web app's would be taken for it. Run the REVOKE that the message spells "
            "out."},
        {TablesTwice,
            "Somebody has put a table of the same name before one of the web app's, or a copy was left. See who owns "
            "both, drop the wrong one, or run the statement with the right schema."},
        {TableHidden,
            "Another client of the pool with the same role has left it in the server that docsweep got. Find that "
            "client, give docsweep a role of its own, or use the direct connection."},
        {TriggerUnqualified,
            "A trigger on the web app's tables uses a table or function without its schema. Run the statement for the "
            "trigger's function, with the schema at the end of the message; it also guards the web app itself."},
        {AnotherRun,
            "Another docsweep, perhaps on another machine, cleans this database; this one did nothing and ends with "
            "code 4. The lock ends with its holder, so there is nothing to clean up after a crash."},
        {LockLost,
            "Somebody removed the lock file while a run held it; the run stopped. Leave the file beside the database "
            "alone."},
        {Limit,
            "A safety limit stopped the run (code 5). Look at the plan in the window or with \"explain\": many old "
            "items may be a backlog after an outage, or a wrong age, a wrong clock or a wrong database."},
        {OtherNumber, "The data changed since the number was read. Plan anew and look again."},
        {ClocksDiffer,
            "Ages would be wrong by that much, by hand as well as by schedule. Set the clocks, or say once which of "
            "them is right. Where database and storage agree, only this machine is wrong: then docsweep says so and "
            "goes by their time. Cleaning one session (--session) and the web app's endpoint do not ask for the time."},
        {PlanAltered,
            "The plan's seal does not fit its rows: somebody changed the journal, or a disk lost bytes. Check the "
            "disk."},
        {PlanGone, "The number is another home's, or the plan is older than what the journal keeps."},
        {PlanOfFormer,
            "The storage at this place is another one than when the plan was made: a disk that is not mounted, a "
            "folder or bucket made anew, a restored project. Nothing of the plan was executed. Mount the right one; "
            "where it is the same web app's after a move or a restore, say so with \"docsweep-cli accept\" and the "
            "plan can be run."},
        {AnotherThere,
            "A scheduled run stops once (code 5) where another database or bucket stands at the place that it knows. "
            "Check whether the right disk is mounted and the right database is named. Plans and pending deletions of "
            "the former one stand still until \"docsweep-cli accept --yes\"."},
        {SessionUnknown,
            "The key is misspelt, or the session has been cleaned already; \"docsweep-cli explain KEY\" tells more."},
        {BucketOrder,
            "The storage does not sort as it promises; a network file system or another version may do that. Report "
            "it."},
        {TimesNotUtc,
            "The web app's database has no zones, and the rows of several documents differ from their files by the "
            "same hours. Every session would look older, or younger, by that. Take TIME_ZONE from the web app's "
            "settings for DOCSWEEP_DATABASE_TIMES."},
        {ClockJumped,
            "Since the last run the clock went further than time did. Set it, best by NTP; where it is right now and "
            "was wrong before, \"docsweep-cli accept --yes\" says so. Until then no run goes on."},
        {ActivityNotKept,
            "The web app's session middleware is switched off, or does not come first; only scheduled_cleanup refuses; "
            "cleanup_files warns. Look at MIDDLEWARE in the web app's settings."},
        {ClockUntold, "A folder has no clock of its own, and a storage that is away cannot be asked."},
        {JournalNewer,
            "docsweep was put back to an older version, or two versions share a home. An update leaves the older "
            "journal beside the new one as journal.sqlite3.version-N: with no docsweep running, put it in the "
            "journal's place to go back."},
        {HomeUnusable,
            "The home is on a disk that is read-only or full, or belongs to another user. Whoever may write there can "
            "plant a journal, holds and consents. Run the command that the message names, as root where the folder is "
            "another user's; or set DOCSWEEP_HOME to a folder of your own."},
        {HomeUnset, "The run was started with an empty environment, as by systemd without User=. Set DOCSWEEP_HOME."},
        {KeychainAway,
            "No keychain runs in this session, as under cron, systemd and ssh, or it is locked. Store the key with "
            "\"docsweep-cli credentials set --file NAME\" for unattended runs."},
        {TwoStores,
            "Two databases, or two storages, are named at the same level, as DATABASE_URL and SUPABASE_DB_HOST in one "
            "file. docsweep does not guess which one is meant. Take one of the two out, or name the wanted one at a "
            "stronger level (option, environment)."},
        {ProfileHoldsKey,
            "Profiles are read by others and backed up. Store the value as the message says, then delete the line; if "
            "others could read the file, take a new key."},
        {KeysUntrusted,
            "The file is a link, another user's, or open to others, so what it holds may be known or planted. After "
            "\"chown\" and \"chmod 600\", and best with new keys, it is used again."},
        {SettingsFileUntrusted,
            "Another user may write the file, or put another one in its place, and would decide what is deleted; root "
            "and the user who runs docsweep are trusted. Run the command that the message names, or take a file of "
            "your own. A web app's own .env of another user is followed after \"docsweep-cli --trust-env-file\" was "
            "said once, for that file and that user: see docsweep-security(7)."},
        {FileUntrusted,
            "Another user may write a profile or a file in docsweep's home, or put another one in its place. Run the "
            "command that the message names."},
        {ProgramUntrusted,
            "The alert's program, or a folder above it, may be changed by another user, who would have it run with "
            "docsweep's rights. Run the command that the message names."},
        {EntryUntrusted,
            "A schedule runs for years. Run \"schedule install\" in a folder of your own, with files of your own."},
        {KeyUnbound,
            "Keys and passwords are bound to the host (and database) that the settings name when they are stored. Set "
            "that first, then store."},
        {KeyOfOtherPlace,
            "The settings name another host or database than the one the key or password was stored for, or an earlier "
            "docsweep stored it without noting a place. If the new place is right, store it again with the command "
            "that the message names."},
        {ProfileMissing,
            "The name is misspelt, or the profile is another user's: root and the web app's user have folders of their "
            "own."},
        {JournalInUse,
            "A repair puts another file into the journal's place, so nobody else may have it open. \"fuser\" with the "
            "path names who has."},
        {JournalBusy,
            "docsweep itself writes for a moment at a time. A backup or an SQLite shell with an open transaction keeps "
            "it out; a run waits ten minutes for it, everything else half a minute."},
        {JournalLost,
            "The journal is an older one than the last run left, as after a restored backup, a new one, or one that "
            "was repaired. Holds that only the lost journal had no longer keep anything, so a scheduled run stops once "
            "(code 5). Bring the right journal back or make the holds anew; then \"docsweep-cli accept --yes\". Files "
            "whose rows are gone are found by the next scan."},
        {JournalUncopied,
            "An update needs as much room as the journal has. Make room, or set DOCSWEEP_HOME to another disk after "
            "copying it there."},
        {LockFileUnwritable,
            "The home is not writable by this user. Programs run once as root leave files of root's behind: give them "
            "back with chown."},
        {JournalOfOther,
            "Two users share one home, or one command was run as root. Nothing was written beside the journal. Each "
            "user is best off with a home of their own; the lock of the database keeps their runs apart all the same."},
        {ScheduleUnreadable,
            "The schedule of automatic runs was written by another version or damaged. Nothing runs by itself until it "
            "is set on the window's schedule page."},
        {IntentLost,
            "Rows of the journal are missing, as after a restore from a backup taken in the middle of a run. Nothing "
            "is deleted by it; the next scan finds what is left, as orphans."},
        {SearchUntaught, "There is no memory left for a search in the list. Close other programs and search again."},
        {SortUntaught, "There is no memory left to sort the list. Close other programs and sort it again."},
        {NobodyTold,
            "There is no way yet to tell an admin about a run that needs one. After you have set one, \"docsweep-cli "
            "alerts test\" tries it."},
        {MetricsUnwritable,
            "The folder of DOCSWEEP_METRICS_FILE has to be writable for the user who runs docsweep; node_exporter only "
            "reads there. A hardened unit may write there only if it was installed after the setting was made: run "
            "\"schedule install\" again."},
        {NoDesktop,
            "Runs under cron, systemd and ssh have no desktop. Let them tell a webhook or a program; the console tells "
            "the desktop."},
        {OnlyInEnvironment,
            "A scheduled run starts with an empty environment. Move the setting where the message says; passwords go "
            "into \"credentials\"."},
        {CronPeriod, "Take a period that divides the hour or the day, or a systemd timer, which takes any."},
        {CrontabAltered, "Somebody edited the crontab between the marks. docsweep changes only what it wrote."},
        {NoScheduler,
            "docsweep writes entries of systemd and cron. Task Scheduler and launchd take what \"schedule show\" "
            "prints."},
        {ListenMissing,
            "serve was started by hand without an address, or docsweep-serve.service without its socket: enable "
            "docsweep-serve.socket."},
        {ListenForeign, "Give the address, not a name. Behind a proxy on the same machine it is 127.0.0.1."},
        {DatabaseUnvouched,
            "Since docsweep verifies servers on other machines by default, an authority that the system does not know "
            "must be named. Supabase's own is fetched by an admin from the dashboard (Database Settings, SSL "
            "Configuration: prod-ca-2021.crt); a server of your own has it where its certificate was made. Where the "
            "network itself is trusted, as between two containers, a weaker mode can be named: sslmode= in "
            "DATABASE_URL, or SUPABASE_DB_SSLMODE; \"check\" and each run then say so."},
        {DatabaseUnvouchedByAny,
            "Since docsweep verifies servers on other machines by default, an authority that the system does not know "
            "must be named. Supabase's own is fetched by an admin from the dashboard (Database Settings, SSL "
            "Configuration: prod-ca-2021.crt); a server of your own has it where its certificate was made. Where the "
            "network itself is trusted, as between two containers, a weaker mode can be named: sslmode= in "
            "DATABASE_URL, or SUPABASE_DB_SSLMODE; \"check\" and each run then say so."},
        {DatabaseCertificateName,
            "The certificate is another host's, or the host is named by its address. Use the name that the certificate "
            "has; with an authority of your own in DOCSWEEP_CA_FILE, sslmode=verify-ca takes any name."},
        {DatabaseCleartext,
            "Somebody who stands between, or who has taken a port of this machine, asks like this. A server that "
            "really does (LDAP, PAM, \"password\" in pg_hba.conf) must be verified: sslmode=verify-full, with its "
            "authority in DOCSWEEP_CA_FILE; on this machine its Unix socket does as well. Else let it ask for "
            "scram-sha-256."},
        {DatabaseCleartextWithoutTls,
            "Somebody who stands between, or who has taken a port of this machine, asks like this. A server that "
            "really does (LDAP, PAM, \"password\" in pg_hba.conf) must be verified: sslmode=verify-full, with its "
            "authority in DOCSWEEP_CA_FILE; on this machine its Unix socket does as well. Else let it ask for "
            "scram-sha-256."},
        {DatabaseUnbound,
            "The server bound logins to the encrypted channel before and does not any more. A pooler has taken its "
            "place, or a stranger."},
        {DatabaseOrder, "The database's collation is not honoured. Report it with the server's version."},
        {AnotherRunElsewhere,
            "Another docsweep cleans this very database under another name; this one did nothing and ends with code 4. "
            "Name the database by one path in all settings, for beside each path lies a lock file of its own. Where "
            "somebody deleted the lock file during a run, the run ends by itself."},
        {AnotherRunBeside,
            "Another docsweep, perhaps on another machine, cleans this database; this one did nothing and ends with "
            "code 4. The lock ends with its holder, so there is nothing to clean up after a crash."},
        {LockDeleted,
            "Somebody removed the lock file while a run held it; the run stopped. Leave the file beside the database "
            "alone."},
        {LockUnwritable,
            "Without its lock no run begins. Give the user of docsweep the right to write the database's folder."},
        {TriggerOnSessions,
            "The transaction was taken back; nothing went. Look for triggers and rules on the web app's tables."},
        {DatabaseNotSet,
            "No source of settings names the web app's database. Under cron and systemd the environment is empty: give "
            "the file with --env-file, or a profile with --profile. \"docsweep-cli check\" shows every setting with "
            "the place it comes from."},
        {StorageNotSet,
            "Rows are cleaned all the same; the files they named wait in the journal, and the run ends with code 3."},
        {StorageHalfSet,
            "Either SUPABASE_URL or its key is set, and the other is not. Rows are cleaned all the same; the files "
            "they named wait in the journal, and the run ends with code 3. Set the one that is missing: cron and "
            "systemd do not know what your shell has."},
        {HomeOfOthers,
            "Whoever may write there can plant a journal, holds and consents. Run the command that the message names, "
            "as root where the folder is another user's; or set DOCSWEEP_HOME to a folder of your own."},
        {SettingUnknown,
            "A name that begins with DOCSWEEP_ is misspelt, or was written for a newer docsweep. Compare it with "
            "docsweep-cli(1)."},
        {JournalDamaged,
            "Some part of the journal cannot be read. Close the window, stop serve and wait for runs; then repair it. "
            "Until then nothing that needs the part is done; holds that cannot be read stop a run before it deletes. A "
            "page of its file is not what docsweep wrote: a disk that fails, or a copy that was made while a run "
            "wrote. \"docsweep-cli journal repair\" makes a new journal of what can be read, says what is lost and "
            "keeps the damaged one. Check the disk."},
        {PlanUnknown, "The number is another home's, or the plan is older than what the journal keeps."},
        {BucketHidden,
            "A key without rights sees no bucket, and the storage's answer is that of a bucket that does not exist. "
            "Rows are cleaned all the same, files wait in the journal, and the run ends with code 3. Check the "
            "bucket's permissions (policies for SELECT on storage.buckets, for SELECT and DELETE on storage.objects), "
            "or set SUPABASE_SERVICE_KEY to the service key."},
        {MoreMayBeHidden, "What is hidden looks like gone, so docsweep does not call it clean. Use the service key."},
        {BucketUnseen, "The bucket is misspelt, or the key may not see it; the storage's answer is the same for both."},
        {CertificateTime, "A certificate that seems expired or not yet valid is mostly a wrong clock."},
        {ProxyUnknown,
            "The proxy does not let docsweep through. Under systemd and cron the proxy must be set for the service "
            "itself."},
        {ProxyAway,
            "The proxy does not let docsweep through. Under systemd and cron the proxy must be set for the service "
            "itself."},
        {ProxyLogin,
            "The proxy does not let docsweep through. Under systemd and cron the proxy must be set for the service "
            "itself."},
        {PageInstead, "What answers is no Supabase Storage: a login page of a network, or the web app itself."},
        {NothingInstead, "What answers is no Supabase Storage: a login page of a network, or the web app itself."},
        {LedgerVanished,
            "Restore it with the web app's database, or, where it is gone for good, say so on each machine: "
            "docsweep-cli ledger forget. Holds that were in it alone keep nothing from then on."},
        {LedgerForbidden, "Whoever owns the ledger grants what is missing, or docsweep runs as a user who has it."},
        {LedgerRowsHidden,
            "Hidden holds would look like none. Switch it off: ALTER TABLE docsweep.hold DISABLE ROW LEVEL SECURITY, "
            "and the same for the other tables of that schema."},
        {LedgerCopied,
            "A dump that was restored for tests brings the ledger of the real web app along. If this database is its "
            "new home, say so: docsweep-cli ledger rehome."},
        {LedgerRolledBack,
            "A backup was restored. Compare docsweep-cli hold list with what has to be kept, add what is missing, and "
            "say that it may be as it is: docsweep-cli ledger rehome."},
        {LedgerForked,
            "See what docsweep-cli ledger verify says. If somebody restored it on purpose, say so: docsweep-cli ledger "
            "rehome."},
        {LedgerReplaced,
            "Somebody made a new one. See that docsweep-cli hold list has what must be kept, and forget the former: "
            "docsweep-cli ledger forget."},
        {LedgerNewer, "Update docsweep on this machine: an older one would write what the newer ones misread."},
        {LedgerIncomplete,
            "Restore it with the web app's database. One that was never finished is made by docsweep-cli ledger init."},
        {LedgerOfStranger,
            "Whoever owns the tables could make docsweep do things in its own name. Let the owner of the web app's "
            "tables, or docsweep's own user, own them."},
        {LedgerOddHold, "Update docsweep on this machine: what it does not understand it must not delete."},
        {LedgerAltered,
            "Somebody changed the ledger by another way than docsweep. Entries up to the newest outside witness that "
            "ledger verify names can be proved; what came later cannot."},
        {LedgerNotMade, "Let an owner of the database run what docsweep-cli ledger init has printed."},
        {LedgerUnwritten, "A run that nobody could see or stop is none. See that the ledger can be written."},
    });

} // namespace

QString mendOf(CauseKind kind)
{
    static const QHash<CauseKind, QString> mends = [] {
        QHash<CauseKind, QString> made;
        for (const CauseMend &mend : kMends)
            made.insert(mend.kind, QString::fromUtf8(mend.text));
        return made;
    }();
    return mends.value(kind);
}

} // namespace docsweep
