// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kStorage = std::to_array<CauseRow>({
        {HostUnknown, "no address is known for %1 (DNS)"},
        {ConnectionRefused, "%1 refuses connections"},
        {ConnectionCut, "%1 cut the connection"},
        {NoAnswer, "%1 does not answer"},
        {NotSafe, "no safe connection (TLS) to %1: "},
        {ProxyFails, "the proxy on the way to %1 "},
        {ProjectLocked, "the project is locked for its quota or a payment"},
        {KeyUnknown, "the gateway does not know the key"},
        {KeyExpired, "the key has expired"},
        {KeyForeign, "the key is not this project's"},
        {KeyMayNot, "the key may not do this"},
        {PolicyRefuses, " is still there although the storage answered without an error"},
        {HiddenFromKey, "gone or hidden cannot be told apart"},
        {NotTheStorage, "%1 answered %2; a proxy may stand in the way"},
        {StorageReadOnly, "the project's database is read-only"},
        {StorageMissing, "no storage is configured"},
        {StorageRefused, "%1 answered HTTP %2"},
        {ListingBroken, "its listing cannot be trusted now"},
        {BucketMissing, "bucket %1 does not exist in "},
        {BucketUnnamed, "no bucket is named; "},
        {BucketForeign, "bucket %1 is not among those configured now"},
        {SwitchedOff, "storage cleanup is switched off"},
        {ListingEndless, "the listing of %1 does not come to an end (given up after %2 h)"},
        {OlderListingEndless,
            "the older listing of bucket %1 does not come to an end: it tells %2 (in "
            "\"%3\")"},
        {StorageRefusesFile, "%1 is still there: the storage refuses to delete it: %2"},
        {BySqlImpossible, "DOCSWEEP_LISTING=sql, but bucket %1 cannot be listed by SQL: %2"},
        {BucketSeemsEmpty,
            "Permission denied, or bucket %1 is empty: %2 and sees nothing there; it sees only what policies let it "
            "SELECT: check the bucket's permissions, or use the service key"},
        {CanaryHidden, "it was made, but the key does not see it"},
    });

} // namespace

std::span<const CauseRow> causesOfStorage()
{
    return kStorage;
}

} // namespace docsweep
