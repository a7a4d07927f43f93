// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kVault = std::to_array<CauseRow>({
        {VaultMissing, "there is no vault in the folder %1"},
        {VaultFolderMissing, "the folder of the vault, %1, cannot be made: %2"},
        {VaultFolderForeign, "the folder %1 cannot be the vault: %2"},
        {VaultNewer, "%1 is of a newer docsweep. This version does not understand it"},
        {VaultUnreadable, "the vault cannot be read: %1: %2"},
        {VaultUnwritable, "the vault cannot be written: %1: %2"},
        {VaultDiskFull, "the disk of the vault %1 is full"},
        {VaultFull, "the vault is full: it may take %1 (DOCSWEEP_VAULT_MAX_MB)"},
        {VaultClockBack,
            "the clock of this machine is %1 behind what the vault has seen. Until that is put right nothing is "
            "brought "
            "back and nothing expires"},
        {VaultClockLeapt,
            "the clock of this machine leapt ahead by %1 and nobody vouches for it. Until that is put right nothing is "
            "brought back and nothing expires"},
        {VaultTermOver, "the term of these copies ended at %1. Nothing of them is given out any more"},
        {VaultContainerDamaged, "a part of the vault's container %1 is damaged or missing"},
        {VaultUnsigned, "the vault's container %1 has no valid signature: anybody may have put it there"},
        {VaultSignedByOther, "the vault's container %1 was signed by another installation of docsweep, %2"},
        {VaultItemDamaged, "copy %2 of the vault's container %1 is damaged and cannot be brought back"},
        {VaultItemGone, "copy %2 of the vault's container %1 is no longer kept"},
        {VaultContainerUnknown, "the vault has no container %1"},
        {VaultLocked, "the vault is locked: the private key has not been given"},
        {VaultKeyForeign, "this key does not open the vault: its fingerprint is %1"},
        {VaultKeyWrong, "this is no key of a vault, or it was mistyped", {},
            "DOCSWEEP_VAULT_KEY=dsvault-…, as docsweep-cli vault key new prints it"},
        {VaultKeyIsPrivate, "this is a private key. The public one belongs here", {},
            "DOCSWEEP_VAULT_KEY=dsvault-…, as docsweep-cli vault key fingerprint prints it"},
        {VaultKeyFileDamaged, "the file of the vault's private key is damaged, or it is none"},
        {VaultPassphraseWrong, "this is not the passphrase of the vault's private key"},
        {VaultKeyFileOpen, "the file of the vault's private key, %1, cannot be trusted: %2"},
        {VaultPrivateKeyAbsent,
            "the private key of the vault is not on this machine; the fingerprint of the public one is %1"},
        {VaultKeyThere, "there is a key already %1. Without it what was sealed with it cannot be brought back"},
        {VaultKeyNoPassphrase, "the private key lies %1, which has no passphrase"},
        {VaultSigningKeyUnusable, "the key that signs the vault's containers, %1, cannot be used: %2"},
        {RowsUnlikeCopy, "a row of it is not as it was copied any more"},
        {FileUncopied, "it stays, for its file %1 could not be copied: %2"},
        {CopyNeedsVault,
            "it must be copied before it goes, and no vault is configured now; a run with --no-vault lets it go "
            "without a copy"},
        {WentUncopied, "what was deleted as %1 was not what had been copied: it cannot be brought back"},
        {VaultTakesNothing,
            "the vault has room for %2 and nothing of the %1 to be copied fits; nothing was deleted. Make room, raise "
            "DOCSWEEP_VAULT_MAX_MB, or say --no-vault"},
        {RunKeptNoCopies, "no copies were kept, as somebody asked for (--no-vault)"},
        {VaultKeyMissing, "there is a vault (DOCSWEEP_VAULT) and no key to seal it with", {},
            "DOCSWEEP_VAULT_KEY=dsvault-…, as docsweep-cli vault key new prints it"},
        {VaultTakesPart, "the vault has room for %2 of the %1 that are to be copied: the rest stays"},
        {TermNotKept, "copies whose term ended at %1 are still in the vault: %2"},
        {KeyNotTaken, "\"%1\" is a name that is not taken there. It can be brought to a folder only"},
        {ObjectTooLarge, "\"%1\" has %2 bytes and its bucket takes %3 at most. It can be brought to a folder only"},
        {TypeNotTaken, "\"%1\" is of the type %2 and its bucket takes %3 alone. It can be brought to a folder only"},
        {RowsOfOtherDatabase, "these rows were copied from another kind of database"},
        {ColumnsLost, "the database no longer has %1: what stood there would be lost"},
        {ColumnsWithoutDefault, "the database now requires %1, which the copy does not have, and there is no default"},
        {RowKeptOtherwise,
            "the database keeps a row of %1 otherwise than it was copied: a trigger or a type changes it"},
        {RowsRefused, "the database refuses these rows"},
        {ObjectThereNow, "\"%1\" is there now with %3 bytes, since %4. The copy has %2 and does not replace it"},
        {UploadDiffers, "\"%1\" reads differently from what was stored"},
        {RestoreWaitsForObjects, "%1 of its files are not back yet"},
        {RestoreWaitsForKey,
            "restore %1 was cut off with %2 items open. They are held, and wait for the vault's private key"},
        {RestoreElsewhere, "these copies came from %1, and this is %2"},
        {RestoreAltered, "restore %1 is no longer what was confirmed; plan it anew"},
        {RestoreUnknown, "there is no restore %1"},
        {NothingToRestore, "the vault has nothing of %1 that can be brought back"},
        {VaultNotConfigured, "no vault is set up", {}, "DOCSWEEP_VAULT=/var/lib/docsweep/vault"},
        {HoldOnOneMachine,
            "docsweep on other machines does not know of this hold, for this web app has no ledger; its next run there "
            "may delete again what was brought back"},
        {CacheControlLost, "the cache control of \"%1\" could not be set"},
        {RestoreOpen, "restore %1 was cut off and has to be finished first"},
        {RestoreNoLedger, "the ledger does not say that there was a restore: %1"},
        {RestoreUnsettled,
            "run %1 is under way or was cut off: what it has really removed is not settled yet, and nothing else of "
            "its copies may be brought back"},
        {AgeIsOld, "what was brought back is as old as it was; when its hold ends, the next run deletes it again"},
        {RestoreGivenUp, "it was not brought back: %1 gave the restore up"},
        {RestoreNotOpen, "restore %1 was not cut off, so there is nothing to give up"},
        {RestoreCutOff, "restore %1 was cut off with %2 of %3 items open; until it is finished or given up they wait"},
        {ItemsWentUncopied, "%1 deleted items were not what had been copied, and cannot be brought back"},
        {RestoreGivenUpHalfway,
            "%1 gave the restore up while this was on its way: what is there of it stays, and nobody has verified it"},
        {ItemsWithoutRoom, "the vault had no room for the copies of %1 items, so they stay"},
        {LedgerTakesNoRequests,
            "the ledger %1 was made by an earlier docsweep and takes no requests to other docsweeps' vaults"},
        {RunOfSeveral, "several docsweeps keep copies in this vault, and more than one of them has a run %1"},
        {RunOfOthers, "the vault has copies of a run %1, but it is one of another docsweep"},
        {CameBackMeanwhile, "its session came back meanwhile: its documents belong to the row that it has now, %1"},
        {SessionRenumbered, "another row has the session's number %1 now: it gets %2"},
        {DocumentRenumbered, "another row has the document's number %1 now: it gets %2"},
        {ColumnsDefaulted, "the copy does not have %1: they have the database's default"},
        {DocumentsThereAlready, "%1 of its documents were there already"},
        {IsThereAlready, "it is there already, as it was copied"},
    });

} // namespace

std::span<const CauseRow> causesOfVault()
{
    return kVault;
}

} // namespace docsweep
