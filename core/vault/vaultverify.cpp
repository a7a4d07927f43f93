// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultupkeep.h"

#include "core/vault/folderreader.h"

namespace docsweep {

Result<VaultVerified> verifyVault(std::shared_ptr<const VaultFolder> folder, const Clock &clock,
    const VaultPrivateKey &key, std::stop_token stop, ReadingOptions options)
{
    readySodium();
    options.rebuild = true;
    FolderReader reader(std::move(folder), clock, options);
    if (!key.isNull()) {
        if (const Result<> unlocked = reader.unlock(key); !unlocked)
            return fail(unlocked.error());
    }
    VaultVerified verified;
    const Result<std::vector<VaultContainer>> containers = reader.containers(&verified.troubles);
    if (!containers)
        return fail(containers.error());
    for (const VaultContainer &container : *containers) {
        verified.containers += 1;
        for (const Cause &warning : container.warnings)
            verified.troubles.push_back({container.id, 0, warning});
        const bool isOurs = container.keyFingerprint == key.publicKey().fingerprintBytes();
        for (const VaultItem &item : container.items) {
            if (stop.stop_requested())
                return failCancelled();
            if (item.state == VaultItemState::Dropped || item.state == VaultItemState::Erased)
                continue;
            verified.items += 1;
            verified.bytes += item.storedBytes;
            Result<> looked;
            if (item.state == VaultItemState::Damaged)
                looked = fail(ErrorKind::BadData,
                    Cause{CauseKind::VaultItemDamaged,
                        {QString::fromLatin1(container.id), QString::number(item.number)}});
            else if (isOurs)
                looked = reader.look(container.id, item.number);
            if (!looked)
                verified.troubles.push_back({container.id, item.number, looked.error().cause});
        }
    }
    return verified;
}

} // namespace docsweep
