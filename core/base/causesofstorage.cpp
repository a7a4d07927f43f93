// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kStorage = std::to_array<CauseRow>({
        {HostUnknown, "no address is known for %1 (DNS); check SUPABASE_URL and this machine's name server"},
        {ConnectionRefused, "%1 refuses connections"},
        {ConnectionCut, "%1 closed the connection"},
        {NoAnswer, "%1 does not answer"},
        {StorageUnreached, "%1: %2"},
        {NotSafe,
            "no secure connection (TLS) to %1: %2; if you use your own certificate authority, set DOCSWEEP_CA_FILE"},
        {CertificateTime,
            "no secure connection (TLS) to %1: %2; check this machine's clock first, then the server's certificate"},
        {CertificateName, "no secure connection (TLS) to %1: %2; check the host in SUPABASE_URL"},
        {ProxyFails, "the proxy on the way to %1 fails: %2; check https_proxy and no_proxy in the environment"},
        {ProxyUnknown,
            "the proxy on the way to %1 is not known by that name; check https_proxy and no_proxy in the environment"},
        {ProxyAway,
            "the proxy on the way to %1 refuses, closes or does not answer; check https_proxy and no_proxy in the "
            "environment"},
        {ProxyLogin,
            "the proxy on the way to %1 requires a user and a password; check https_proxy and no_proxy in the "
            "environment"},
        {ProjectLocked,
            "the project is locked because of its quota or a payment: upgrade the plan or wait for the next billing "
            "period; until then rows are cleaned and files wait as pending"},
        {KeyUnknown,
            "the gateway does not know the key: check SUPABASE_SERVICE_KEY and that it belongs to this project"},
        {KeyExpired, "the key has expired: get a new one from the project's API settings"},
        {KeyForeign,
            "the key belongs to another project, or a new-style key was sent to a server without a gateway: check "
            "SUPABASE_URL and SUPABASE_SERVICE_KEY"},
        {KeyMayNot,
            "the key is not allowed to do this: check the bucket's permissions and that the key has access to the "
            "storage; use the service key, or add a policy for it"},
        {PolicyRefuses,
            "\"%1\" is still there although the storage answered without an error: no policy lets this key DELETE it; "
            "check the bucket's permissions, or use the service key"},
        {PolicyRefusesRole,
            "\"%1\" is still there although the storage answered without an error: no policy lets the role %2 DELETE "
            "it; check the bucket's permissions, or use the service key"},
        {HiddenFromKey,
            "\"%1\" is not visible to the role %2, so docsweep cannot tell whether it is gone or hidden; check the "
            "bucket's permissions, or use the service key"},
        {MoreMayBeHidden,
            "the key has the role %1: it sees only what policies let it SELECT, and more may be there; use the service "
            "key"},
        {BucketSeemsEmpty,
            "Permission denied, or bucket %1 is empty: the key has the role %2 and sees nothing there; it sees only "
            "what policies let it SELECT: check the bucket's permissions, or use the service key"},
        {NotTheStorage,
            "%1 answered %2 with something that is not an answer of Supabase Storage; a proxy may be in the way, or "
            "SUPABASE_URL is not the project's address"},
        {PageInstead,
            "%1 answered %2 with a web page; a proxy may be in the way, or SUPABASE_URL is not the project's address"},
        {NothingInstead,
            "%1 answered %2 with nothing; a proxy may be in the way, or SUPABASE_URL is not the project's address"},
        {PointsElsewhere,
            "%1 answered %2 (it points elsewhere: check SUPABASE_URL, which is the project's own address)"},
        {StorageReadOnly, "the project's database is read-only, usually because its disk is full"},
        {StorageMissing, "no storage is configured"},
        {StorageRefused, "%1 answered HTTP %2"},
        {RowRefers, "a row of another table refers to it: remove that row, or the foreign key"},
        {TriggerRefuses,
            "a trigger on storage.objects raises an error: correct the trigger, or hold the file (docsweep-cli hold "
            "add)"},
        {StorageRefusesFile, "\"%1\" is still there: the storage refuses to delete it: %2"},
        {RefusalUnclear, "the storage took too long to show which object it refuses to delete"},
        {TakesOthersAlong,
            "\"%1\" was skipped: its row has no version, so the storage would also remove all files below it; delete "
            "or move those first"},
        {NotToGo, "\"%1\" is no longer to be deleted"},
        {ListingBroken, "\"%1\" exists, but the storage does not list it: its listing cannot be trusted now"},
        {ListingBrokeOff, "the listing of bucket %1 by SQL broke off"},
        {ListingUnordered, "%1 lists objects out of order (%2 after %3)"},
        {ListingEndless, "the listing of %1 does not come to an end (given up after %2 h)"},
        {OlderListingEndless, "the older listing of bucket %1 does not come to an end: it tells %2 (in \"%3\")"},
        {ListingTooDeep, "folders are nested too deeply for the older listing"},
        {SpelledAlike,
            "%1 objects lie in folders that differ from others in upper and lower case only; the older listing of this "
            "server cannot name them"},
        {BySqlImpossible, "DOCSWEEP_LISTING=sql, but bucket %1 cannot be listed by SQL: %2"},
        {BucketMissing, "bucket %1 does not exist in %2; check SUPABASE_BUCKET_NAME"},
        {BucketMissingOrHidden,
            "bucket %1 does not exist in %2, or the key (role %3) may not see it; check SUPABASE_BUCKET_NAME"},
        {BucketHidden,
            "the key has the role %2 and does not see bucket %1; it sees only what policies let it SELECT: check the "
            "bucket's permissions and its name in SUPABASE_BUCKET_NAME, or use the service key"},
        {BucketUnseen, "check SUPABASE_BUCKET_NAME; a key without rights does not see the bucket either"},
        {BucketUnnamed, "no bucket is set; check SUPABASE_BUCKET_NAME"},
        {BucketForeign, "bucket %1 is not one of the buckets configured now"},
        {SwitchedOff, "storage cleanup is switched off"},
        {NoKey, "\"%1\" is not a key of an object"},
        {KeyOutside, "the key \"%1\" does not name a file in its bucket"},
        {KeyUnaddressable, "\"%1\" cannot stand in an address: a part of it is \".\" or \"..\""},
        {PrefixNoText, "\"%1\" is not UTF-8, so no object's key begins with it"},
        {SizeChanged, "its size is %1 bytes now, not %2"},
        {SizeUntold, "it has another size now"},
        {TimeLost, "its time cannot be read"},
        {TimeChanged, "it was changed at %1, not %2"},
        {TimeFound, "it was changed at %1, not an unreadable time"},
        {ChangedAfter, "it was changed at %1, after %2"},
        {AnotherOfItsName, "it is another object of the same name now"},
        {AttributesChanged, "it was touched, replaced or rewritten since: another change time"},
        {KindChanged, "it is %1 now"},
        {ArchivedOnly,
            "\"%1\" is still there: the storage only archived it, because the bucket keeps older versions now; the "
            "next cleanup deletes it version by version"},
        {ArchivesLeft,
            "\"%1\" was skipped: the storage archived files instead of deleting them for good; docsweep deletes "
            "nothing more from this bucket until it is started again; ask the storage's operator whether it can "
            "delete single versions, or delete older versions by hand"},
        {ArchivesStill,
            "\"%1\" is still there: the storage archived files instead of deleting them for good; docsweep deletes "
            "nothing more from this bucket until it is started again; ask the storage's operator whether it can "
            "delete single versions, or delete older versions by hand"},
        {ArchivesHidden,
            "\"%1\" is still there: the storage archived files instead of deleting them for good; the file of that "
            "name is now hidden behind a deletion marker: delete that marker to get it back; docsweep deletes "
            "nothing more from this bucket until it is started again; ask the storage's operator whether it can "
            "delete single versions, or delete older versions by hand"},
        {VersionUnnamed, "\"%1\" is still there: its row names no version, so the storage would only archive it"},
        {VersionStays,
            "\"%1\" is still there: the storage answered without an error and did not delete this version; ask the "
            "storage's operator whether it can delete single versions"},
        {VersionRefused, "\"%1\" is still there: the storage refuses to delete it by its version: %2"},
        {VersionsUntried,
            "\"%1\" was skipped: versions are deleted together only after a single one was deleted, and none was; "
            "see what the storage answered for those"},
        {OlderVersionsStay,
            "\"%1\" was skipped: older versions of it are kept, and without it one of them would become the current "
            "file again"},
        {OlderVersionStuck,
            "\"%1\" was skipped: an older version of it could not be deleted and would become the current file again"},
        {WrittenAnew, "\"%1\" was skipped: its file was written again, and older versions are kept"},
        {AddressWrong, "%1 is not an address of a project; example: https://project.supabase.co"},
        {AddressHoldsMore, "%1 holds more than an address; example: https://project.supabase.co"},
        {KeyInTheClear, "SUPABASE_URL: http would send the key in the clear to %1; use https"},
        {KeyHoldsOther,
            "The storage key holds a character that no key has (a line break, a quotation mark?); check %1"},
        {AuthoritiesUnread, "%1: %2: %3"},
        {AuthoritiesMissing, "%1: %2 holds no certificate in PEM form"},
        {CanaryHidden, "it was created, but the key cannot see it"},
    });

} // namespace

std::span<const CauseRow> causesOfStorage()
{
    return kStorage;
}

} // namespace docsweep
