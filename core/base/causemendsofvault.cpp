// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/causemends.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kVaultMends = std::to_array<CauseMend>({
        {VaultMissing,
            "The first run with DOCSWEEP_VAULT makes it. If there was one, mount its disk, or correct the path."},
        {VaultFolderMissing, "Its parent folder must be there, and this user must be able to write to it."},
        {VaultFolderForeign,
            "Give the vault a folder of its own, empty at first, that only docsweep's user can write to."},
        {VaultNewer, "Update docsweep on this machine: an older version could misread what a newer one wrote."},
        {VaultUnreadable, "Check the disk and the rights of the folder. What cannot be read is not removed either."},
        {VaultUnwritable,
            "Check the disk and the rights of the folder. What could not be copied was not deleted; the next run tries "
            "again."},
        {VaultDiskFull,
            "Make room on this disk; 64 MB of it always stay free. What could not be copied was not deleted."},
        {VaultFull,
            "Raise DOCSWEEP_VAULT_MAX_MB, or wait until older copies expire. What does not fit is not deleted."},
        {VaultClockBack,
            "Set the clock by NTP. If the clock is right and was wrong before, remove the file \"latest\" from the "
            "folder "
            "of the vault."},
        {VaultClockLeapt,
            "Set the clock by NTP. If the clock is right, remove the file \"latest\" from the folder of the vault."},
        {VaultContainerDamaged,
            "Other copies are not concerned. Check the disk. docsweep-cli vault rebuild says what can still be read."},
        {VaultUnsigned,
            "It may have been damaged, or somebody else wrote it. Look at what it holds before you bring anything "
            "back."},
        {VaultSignedByOther,
            "Normal for a vault that another machine has written. Otherwise somebody else put it there: look at what "
            "it "
            "holds before you bring anything back."},
        {VaultItemDamaged, "Other copies are not concerned. Check the disk: something altered what was written there."},
        {VaultLocked, "Names and contents are only for who has the private key: docsweep-cli vault key import."},
        {VaultKeyForeign,
            "Compare fingerprints (docsweep-cli vault key fingerprint), and import the private key that belongs to the "
            "vault (docsweep-cli vault key import)."},
        {VaultKeyWrong,
            "Copy the whole line again. A public key begins with dsvault-, a private one with dsvault-secret-."},
        {VaultKeyIsPrivate,
            "Remove it there: settings are read by others. docsweep-cli vault key fingerprint prints the public key."},
        {VaultKeyFileDamaged,
            "Import the private key from where you exported it: docsweep-cli vault key import --file."},
        {VaultPassphraseWrong,
            "Try again. If it is lost, import the private key from where you exported it, after moving vault.key "
            "away."},
        {VaultKeyFileOpen, "Others may have read it. If so, make a new key and set DOCSWEEP_VAULT_KEY to that one."},
        {VaultPrivateKeyAbsent,
            "Bring back on the machine that has it, or import it here for as long as you need it: docsweep-cli vault "
            "key "
            "import."},
        {VaultKeyThere, "Export it first (docsweep-cli vault key export), then move the file vault.key away."},
        {VaultSigningKeyUnusable,
            "Correct its rights, or remove the file: a new one is made, and older containers are then those of another "
            "installation."},
        {RowsOfOtherDatabase,
            "Name the database that the copies come from in the settings: docsweep-cli vault list says which it is."},
        {RowKeptOtherwise,
            "Nothing was changed. Switch the trigger off for as long as you bring these rows back, or bring the files "
            "to a folder (restore --to)."},
        {RowsRefused,
            "Nothing was changed. Other rows may be in the way; the rest can be brought back meanwhile, and the files "
            "to a folder (restore --to)."},
        {UploadDiffers,
            "Something altered it on the way, or afterwards. Compare it with the copy: docsweep-cli restore --object "
            "KEY --to DIR."},
        {VaultTakesPart,
            "Raise DOCSWEEP_VAULT_MAX_MB, make room on its disk, or wait until older copies expire. What does not fit "
            "is not deleted."},
        {RestoreNotOpen, "docsweep-cli vault list says which restores were cut off."},
        {RestoreCutOff,
            "Finish it where the private key is: docsweep-cli restore. Or let the rest go: docsweep-cli restore "
            "NUMBER --give-up. What has come back stays, and is held."},
        {RestoreGivenUpHalfway,
            "Look whether it is there. If it is not whole, bring it back again while its term lasts: docsweep-cli "
            "restore --session KEY."},
        {ItemsWentUncopied,
            "Somebody changed them while they were deleted. docsweep-cli history and the run's report name them."},
        {ItemsWithoutRoom,
            "Raise DOCSWEEP_VAULT_MAX_MB, make room on its disk, or wait until older copies expire. The next run "
            "tries again."},
        {LedgerTakesNoRequests,
            "Update docsweep everywhere, then let an owner of the database run docsweep-cli ledger upgrade."},
        {RunOfSeveral, "Name the container instead: docsweep-cli vault list says who made which."},
        {RunOfOthers, "Name its container instead if that is the one you want: docsweep-cli vault list."},
        {RestoreUnsettled,
            "The next run of docsweep on that machine settles it, and drops the copies of what it left alone; bring "
            "back after it. Copies can be written to a folder at any time: docsweep-cli restore --to DIR."},
    });

} // namespace

std::span<const CauseMend> mendsOfVault()
{
    return kVaultMends;
}

} // namespace docsweep
