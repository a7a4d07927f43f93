// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/vaultstate.h"

#include "core/vault/vaultreader.h"
#include "core/vault/vaultwriter.h"

#include <QFileInfo>

#include <algorithm>

namespace docsweep {

namespace {

    /// The folder, or where it will be made.
    Result<> requireWritable(const QString &folder, bool isThere)
    {
        const QFileInfo place(isThere ? folder : QFileInfo(folder).path());
        if (place.isDir() && place.isWritable() && place.isExecutable())
            return {};
        const QString why = QStringLiteral("%1 cannot be written").arg(place.filePath());
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::VaultFolderMissing, {folder, why}});
    }

    void readTerms(const std::vector<VaultContainer> &containers, Instant now, VaultState &state)
    {
        for (const VaultContainer &container : containers) {
            const Instant end = container.run.termEnd;
            if (end <= now)
                continue;
            const auto kept = std::ranges::count(container.items, VaultItemState::Kept, &VaultItem::state);
            state.copies += kept;
            if (kept == 0)
                continue;
            state.keptUntil = std::max(end, state.keptUntil.value_or(end));
            state.soonestEnd = std::min(end, state.soonestEnd.value_or(end));
        }
    }

} // namespace

Result<VaultState> lookAtVault(const VaultSettings &vault, const Clock &clock)
{
    VaultState state;
    if (vault.key.isEmpty())
        return fail(ErrorKind::BadConfig, Cause{CauseKind::VaultKeyMissing, {}});
    const Result<VaultPublicKey> key = VaultPublicKey::fromText(vault.key);
    if (!key)
        return fail(key.error());
    state.key = *key;
    const Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::open(vault.folder);
    if (!folder && folder.error().kind != ErrorKind::NotFound)
        return fail(folder.error());
    state.isThere = folder.has_value();
    if (const Result<> writable = requireWritable(vault.folder, state.isThere); !writable)
        return fail(writable.error());
    if (vault.mostBytes > 0)
        state.leftBytes = vault.mostBytes;
    if (!state.isThere)
        return state;
    const Result<qint64> used = (*folder)->usedBytes();
    const Result<std::shared_ptr<VaultRoom>> room = VaultRoom::of(*folder, vault.mostBytes);
    const Result<qint64> left = room ? (*room)->leftBytes() : Result<qint64>(fail(room.error()));
    if (!used || !left)
        return fail(!used ? used.error() : left.error());
    state.usedBytes = *used;
    state.leftBytes = *left;
    const Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(*folder, clock);
    const Result<std::vector<VaultContainer>> containers =
        reader ? (*reader)->containers() : Result<std::vector<VaultContainer>>(fail(reader.error()));
    if (!containers)
        return fail(containers.error());
    readTerms(*containers, clock.now(), state);
    return state;
}

} // namespace docsweep
