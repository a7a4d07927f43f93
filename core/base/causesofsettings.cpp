// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kSettings = std::to_array<CauseRow>({
        {JournalNewer,
            "the journal %1 was written by a newer docsweep (version %2, this program knows %3); it was left as it is: "
            "install the newer docsweep or set another DOCSWEEP_HOME"},
        {JournalMissing, "there is no journal at %1 yet"},
        {HomeUnusable, "the folder %1 cannot be made; DOCSWEEP_HOME names another place"},
        {HomeUnset, "There is no place for the journal: "},
        {DiskFull, "No space left on device"},
        {TemporaryFull,
            "in the folder for temporary files %1 (not where the database is); make room there, or name another "
            "folder: SQLITE_TMPDIR",
            "", Remedy::Told},
        {FileTooLarge, "no file that docsweep writes may be larger than %1 bytes"},
        {FileUnwritable, "The file %1 cannot be written"},
        {FileUnreadable, "The file %1 does not exist"},
        {KeychainAway, "the keychain cannot be used"},
        {SettingWrong, "%1 (%2): "},
        {SettingRange, "%1%2 is no whole number from %3 to %4"},
        {SettingLeast, "%1%2 is no number from %3 on"},
        {SettingMissing, "%1 is set, but %2 not. Example: "},
        {Unencrypted, "would send the key unencrypted"},
        {TwoStores, " name two different stores; keep one of them"},
        {ConnectionExists, "There is a connection \"%1\" already"},
        {ConnectionName, "That is no name for a connection"},
    });

} // namespace

std::span<const CauseRow> causesOfSettings()
{
    return kSettings;
}

} // namespace docsweep
