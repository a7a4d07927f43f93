// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    // Of a setting that is not right, the example stands behind the sentence: FoundValue::error.
    constexpr auto kSettings = std::to_array<CauseRow>({
        {JournalNewer,
            "the journal %1 was written by a newer docsweep (version %2, this program knows %3); it was not changed: "
            "install the newer docsweep or set another DOCSWEEP_HOME"},
        {JournalMissing, "there is no journal at %1 yet"},
        {HomeUnusable, "the folder %1 cannot be created; set DOCSWEEP_HOME to another place"},
        {.kind = HomeUnset,
            .sentence = "There is no place for the journal: neither DOCSWEEP_HOME nor XDG_DATA_HOME nor HOME is set. "
                        "Example: DOCSWEEP_HOME=/var/lib/docsweep",
            .example = "DOCSWEEP_HOME=/var/lib/docsweep"},
        {HomeNotMade,
            "docsweep's home %1 cannot be created: %2; set DOCSWEEP_HOME to a folder that this user may write to."},
        {HomeNoFolder,
            "docsweep's home %1 is not a folder; set DOCSWEEP_HOME to a folder that this user may write to."},
        {HomeUnwritable,
            "docsweep's home %1 cannot be written: %2; set DOCSWEEP_HOME to a folder that this user may write to."},
        {HomeOfOthers,
            "docsweep's home %1 is not used, since %2; set DOCSWEEP_HOME to a folder that this user may write to."},
        {DiskFull, "No space left on device"},
        {TemporaryFull, "there is no space left in the folder for temporary files %1 (not where the database is)"},
        {FileTooLarge, "no file that docsweep writes may be larger than %1 bytes"},
        {FileUnwritable, "%1 is not written: %2"},
        {.kind = FileUnreadable, .sentence = "The file %1 does not exist", .example = "%3"},
        {.kind = FileUnread, .sentence = "The file %1 cannot be read: %2", .example = "%3"},
        {.kind = FileForbidden,
            .sentence = "The file %1 cannot be read: %2; let the user who runs docsweep read it",
            .example = "%3"},
        {KeychainAway, "the keychain cannot be used: %1"},
        {NoKeychain, "there is no keychain here: %1"},
        {KeychainRefuses, "the keychain refuses: %1"},
        {.kind = SettingWrong, .sentence = "%1%2: %3", .example = "%4"},
        {.kind = SettingRange, .sentence = "%1%2: %5 is not a whole number from %3 to %4", .example = "%6"},
        {.kind = SettingNumber, .sentence = "%1%2: %5 is not a number from %3 to %4", .example = "%6"},
        {.kind = SettingLeast, .sentence = "%1%2: %5 is not a number of at least %3", .example = "%6"},
        {.kind = SettingDays, .sentence = "%1%2: %5 is not a number of days from %3 (never) to %4", .example = "%6"},
        {.kind = SettingHours, .sentence = "%1%2: %5 is not a number of hours from %3 (never) to %4", .example = "%6"},
        {.kind = SettingHoursAbove,
            .sentence = "%1%2: %5 is not a number of hours above 0, with a point for fractions",
            .example = "%6"},
        {.kind = SettingMegabytes, .sentence = "%1%2: %5 is not a number of megabytes above 0", .example = "%6"},
        {.kind = SettingMost, .sentence = "%1%2: %5 is more than the most allowed, %4", .example = "%6"},
        {.kind = SettingSwitch,
            .sentence = "%1%2: %5 is neither true nor false (nor 1, 0, yes, no, on, off)",
            .example = "%6"},
        {.kind = SettingChoice, .sentence = "%1%2: %5 is none of %3", .example = "%6"},
        {.kind = SettingEither, .sentence = "%1%2: %5 is neither %3 nor %4", .example = "%6"},
        {.kind = SettingZone,
            .sentence = "%1%2: %5 is neither UTC nor the name of a time zone that this system knows",
            .example = "%6"},
        {SettingUnknown, "%1%2: docsweep has no setting of this name, and a misspelt limit must not be a missing one"},
        {.kind = SettingMissing,
            .sentence = "%1%2 is set, but %3 %4 not. Example: SUPABASE_DB_HOST=db.example.org, "
                        "SUPABASE_DB_NAME=postgres, SUPABASE_DB_USER=docsweep",
            .example = "SUPABASE_DB_HOST=db.example.org, SUPABASE_DB_NAME=postgres, SUPABASE_DB_USER=docsweep"},
        {KeyNotSet, "%1%2 is set, but there is no key for it"},
        {.kind = Unencrypted,
            .sentence = "would send the key unencrypted; use https (http is only allowed for addresses of this "
                        "machine)",
            .example = "SUPABASE_URL=https://project.supabase.co"},
        {TwoStores, "%1 and %2 set two different storages; remove one of them"},
        {DatabaseNotSet,
            "No database is configured; set DATABASE_URL, for example DATABASE_URL=sqlite:////srv/app/db.sqlite3, in "
            "the environment or in a .env file."},
        {StorageNotSet,
            "Storage service unavailable: no storage is configured; set SUPABASE_URL and SUPABASE_SERVICE_KEY, or "
            "STORAGE_ROOT to the folder that holds the buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only. "
            "Database cleanup will still work"},
        {StorageHalfSet,
            "Storage service unavailable: Supabase credentials not configured: %1. Database cleanup will still work"},
        {ConnectionExists, "A connection named \"%1\" already exists; give this one another name"},
        {ConnectionTaken, "A connection named \"%1\" already exists; choose another name"},
        {.kind = ConnectionName,
            .sentence = "This name cannot be used for a connection; use letters and digits only, for example "
                        "\"production\""},
        {ProfileHoldsKey,
            "%1: a profile must not contain a key or a password; remove it from there and store it with: "
            "docsweep-cli credentials set --profile %2 %3"},
        {KeysUntrusted, "The keys and passwords in %1 are not used: %2. %3"},
        {SettingsFileUntrusted, "The settings file %1 is not followed, since %2"},
        {FileUntrusted, "The file %1 is not followed, since %2"},
        {ProgramUntrusted, "%1 is not run, since %2"},
        {EntryUntrusted, "%1 would start at what others may change: %2, since %3"},
        {KeyUnbound,
            "%1 is stored for the one place it may be sent to, and these settings do not say which; set %2 first, "
            "or use the profile that does: --profile NAME"},
        {KeyOfOtherPlace, "The stored %1 is for %2, so it was not sent to %3. Store the one for that place: %4"},
        {ProfileMissing, "There is no profile \"%1\" in %2; %3"},
        {JournalInUse,
            "the journal %1 is in use by another docsweep (a run, the window or serve); nothing was changed: close "
            "it, then repair the journal"},
        {JournalBusy, "%1; another program has been writing to the journal %2 for %3 s: close it, or try again later"},
        {JournalLost,
            "%1; nothing was deleted. Add the missing holds again (docsweep-cli hold add), then run docsweep-cli "
            "accept --yes. The next run goes ahead in any case, with the holds that exist then"},
        {JournalUncopied,
            "the journal has an older format, and a copy of it cannot be kept as %1 (%2); it was not changed"},
        {LockFileUnwritable, "the lock file %1 cannot be written"},
        {JournalOfOther,
            "the journal %1 belongs to user %2 and may not be read and written by this one; run docsweep as its owner, "
            "let both users write it, or set DOCSWEEP_HOME to a folder of your own"},
        {ScheduleUnreadable, "the schedule in the journal cannot be understood (%1); set it again"},
        {IntentLost, "the journal has lost an intent of run %1"},
        {SearchUntaught, "preparing the journal to search keys: %1"},
        {SortUntaught, "preparing the journal to sort items: %1"},
        {NobodyTold,
            "Nobody is told: set DOCSWEEP_ALERT_WEBHOOK, DOCSWEEP_ALERT_COMMAND, DOCSWEEP_ALERT_DESKTOP=true or "
            "DOCSWEEP_PING_URL. A stored address counts where DOCSWEEP_ALERT_WEBHOOK_KIND or DOCSWEEP_PING_KIND is "
            "set."},
        {MetricsUnwritable, "the figures could not be written to %1: %2"},
        {NoDesktop, "there is no session bus here, so there is no desktop to notify"},
    });

} // namespace

std::span<const CauseRow> causesOfSettings()
{
    return kSettings;
}

} // namespace docsweep
