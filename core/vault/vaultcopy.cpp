// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultcopy.h"

namespace docsweep {

VaultOwner ownerOfSession(const SessionKey &key)
{
    return {VaultOwner::Kind::Session, key};
}

VaultOwner ownerOf(const ObjectName &name)
{
    const SessionKey folder = folderOf(name.key);
    if (ownsFolder(folder))
        return ownerOfSession(folder);
    return {VaultOwner::Kind::Orphan, name.bucket.toUtf8() + '/' + name.key};
}

} // namespace docsweep
