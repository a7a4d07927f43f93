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
    });

} // namespace

std::span<const CauseRow> causesOfVault()
{
    return kVault;
}

} // namespace docsweep
