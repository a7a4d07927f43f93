// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

#include "core/base/clock.h"
#include "ui/words/format.h"

#include <QDateTime>

namespace docsweep {

QString CauseWords::timeIn(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? formatMinute(fromMicros(time.toMSecsSinceEpoch() * 1000), systemClock().now()) : text;
}

QString CauseWords::countIn(const QString &text)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    return isNumber ? formatCount(count) : text;
}

// Of the vault's causes those of its folder, its containers and its keys.

QString CauseWords::textOfVault(const Cause &cause)
{
    const QString first = cause.about.value(0);
    const QString second = cause.about.value(1);
    switch (cause.kind) {
    case CauseKind::VaultMissing:
        return tr("There is no vault in %1.").arg(first);
    case CauseKind::VaultFolderMissing:
        return tr("The vault’s folder %1 cannot be created: %2").arg(first, second);
    case CauseKind::VaultFolderForeign:
        return tr("%1 cannot be the vault’s folder: %2").arg(first, second);
    case CauseKind::VaultNewer:
        return tr("A newer docsweep wrote %1. This version cannot read it.").arg(first);
    case CauseKind::VaultUnreadable:
        return tr("The vault cannot be read: %1: %2").arg(first, second);
    case CauseKind::VaultUnwritable:
        return tr("The vault cannot be written: %1: %2").arg(first, second);
    case CauseKind::VaultDiskFull:
        return tr("The disk of the vault is full: %1").arg(first);
    case CauseKind::VaultFull:
        return tr("The vault is full. Its limit is %1.").arg(first);
    case CauseKind::VaultClockBack:
        return tr(
            "This machine’s clock is %1 behind the vault’s. Until it is corrected, nothing is restored and nothing "
            "expires.")
            .arg(first);
    case CauseKind::VaultClockLeapt:
        return tr(
            "This machine’s clock jumped ahead by %1. Until it is confirmed, nothing is restored and nothing expires.")
            .arg(first);
    case CauseKind::VaultTermOver:
        return tr("The time to restore this ended at %1.").arg(timeIn(first));
    case CauseKind::VaultContainerDamaged:
        return tr("Part of container %1 of the vault is damaged or missing.").arg(first);
    case CauseKind::VaultUnsigned:
        return tr("Container %1 of the vault has no valid signature.").arg(first);
    case CauseKind::VaultSignedByOther:
        return tr("Container %1 of the vault was signed by another installation: %2").arg(first, second);
    case CauseKind::VaultItemDamaged:
        return tr("This copy is damaged and cannot be restored (%1, no. %2).").arg(first, second);
    case CauseKind::VaultItemGone:
        return tr("This copy is no longer kept (%1, no. %2).").arg(first, second);
    case CauseKind::VaultContainerUnknown:
        return tr("The vault has no container %1.").arg(first);
    case CauseKind::VaultLocked:
        return tr("The vault is locked.");
    case CauseKind::VaultKeyForeign:
        return tr("This key does not open the vault. Its fingerprint is %1.").arg(first);
    case CauseKind::VaultKeyWrong:
        return tr("This is not a key of a vault, or it was mistyped.");
    case CauseKind::VaultKeyIsPrivate:
        return tr("This is a private key. Use the public one here.");
    case CauseKind::VaultKeyFileDamaged:
        return tr("The private key file is damaged.");
    case CauseKind::VaultPassphraseWrong:
        return tr("Wrong passphrase for the private key.");
    case CauseKind::VaultKeyFileOpen:
        return tr("The private key file %1 cannot be trusted: %2").arg(first, second);
    case CauseKind::VaultPrivateKeyAbsent:
        return tr("The vault’s private key is not on this machine. Fingerprint: %1").arg(first);
    case CauseKind::VaultKeyThere:
        return tr("There is already a private key: %1").arg(first);
    case CauseKind::VaultKeyNoPassphrase:
        return tr("The private key has no passphrase: %1").arg(first);
    case CauseKind::VaultSigningKeyUnusable:
        return tr("The vault’s signing key %1 cannot be used: %2").arg(first, second);
    default:
        return {};
    }
}

QString CauseWords::mendOfVault(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::VaultMissing:
        return tr("The first cleanup creates it. If there was one, connect its disk.");
    case CauseKind::VaultFolderMissing:
    case CauseKind::VaultFolderForeign:
        return tr("Choose an empty folder that only docsweep’s user can write to.");
    case CauseKind::VaultNewer:
        return tr("Update docsweep on this machine.");
    case CauseKind::VaultUnreadable:
    case CauseKind::VaultUnwritable:
        return tr("Check the disk and the permissions of the vault’s folder.");
    case CauseKind::VaultDiskFull:
        return tr("Free space on this disk.");
    case CauseKind::VaultFull:
        return tr("Raise the limit, or wait until older copies expire.");
    case CauseKind::VaultClockBack:
    case CauseKind::VaultClockLeapt:
        return tr("Set the clock. If it is right, delete the file “latest” in the vault’s folder.");
    case CauseKind::VaultContainerDamaged:
    case CauseKind::VaultItemDamaged:
        return tr("Other copies are not affected. Check the disk.");
    case CauseKind::VaultUnsigned:
    case CauseKind::VaultSignedByOther:
        return tr("Look at what it holds before you restore anything.");
    case CauseKind::VaultLocked:
    case CauseKind::VaultKeyForeign:
    case CauseKind::VaultPrivateKeyAbsent:
        return tr("Import the private key: docsweep-cli vault key import");
    case CauseKind::VaultKeyWrong:
        return tr("Copy the whole line again.");
    case CauseKind::VaultKeyIsPrivate:
        return tr("Remove it from the settings. docsweep-cli vault key fingerprint shows the public key.");
    case CauseKind::VaultKeyFileDamaged:
        return tr("Import the private key again: docsweep-cli vault key import --file");
    case CauseKind::VaultKeyFileOpen:
    case CauseKind::VaultSigningKeyUnusable:
        return tr("Correct the permissions of this file.");
    default:
        return {};
    }
}

} // namespace docsweep
