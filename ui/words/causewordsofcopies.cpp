// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

// Of the vault's causes those of copies that are made before something goes.

QString CauseWords::textOfCopies(const Cause &cause)
{
    const QString first = cause.about.value(0);
    switch (cause.kind) {
    case CauseKind::RowsUnlikeCopy:
        return tr("Its rows changed after they were copied, so it was kept.");
    case CauseKind::FileUncopied:
        return tr("It was kept, because its file %1 could not be copied.").arg(first);
    case CauseKind::CopyNeedsVault:
        return tr("It must be copied before it is deleted, and no vault is set.");
    case CauseKind::WentUncopied:
        return tr("What was deleted as %1 was not what had been copied. It cannot be restored.").arg(first);
    case CauseKind::VaultTakesNothing:
        return tr("The vault has room for %1. None of the %2 to be copied fits, so nothing was deleted.")
            .arg(cause.about.value(1), first);
    case CauseKind::VaultTakesPart:
        return tr("The vault has room for %1 of the %2 to be copied. The rest is kept.")
            .arg(cause.about.value(1), first);
    case CauseKind::RunKeptNoCopies:
        return tr("No copies were kept, as requested.");
    case CauseKind::VaultKeyMissing:
        return tr("A vault is set, but no key to encrypt it with.");
    case CauseKind::TermNotKept:
        return tr("Copies that should have been gone since %1 are still in the vault.").arg(timeIn(first));
    default:
        return textOfVault(cause);
    }
}

QString CauseWords::mendOfCopies(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::CopyNeedsVault:
        return tr("Set the vault again. To let such files go without a copy: docsweep-cli cleanup_files --no-vault");
    case CauseKind::VaultTakesNothing:
    case CauseKind::VaultTakesPart:
        return tr("Raise the limit of the vault, or wait until older copies expire.");
    case CauseKind::VaultKeyMissing:
        return tr("Make a key with docsweep-cli vault key new, and set DOCSWEEP_VAULT_KEY.");
    case CauseKind::TermNotKept:
        return tr("Make sure that the vault’s folder can be written. The next run tries again.");
    default:
        return mendOfVault(cause);
    }
}

} // namespace docsweep
