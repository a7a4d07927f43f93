// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/containerremoval.h"

#include "core/vault/filebytes.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace docsweep {

namespace {

    constexpr qint64 kZerosAtOnce = 1024 * 1024;

    Result<> overwrite(VaultDisk &disk, const Descriptor &file, qint64 from, qint64 to)
    {
        const QByteArray zeros(std::min(kZerosAtOnce, std::max<qint64>(0, to - from)), '\0');
        for (qint64 at = from; at < to; at += zeros.size()) {
            const Result<> written =
                disk.write(file, at, QByteArrayView(zeros).first(std::min<qint64>(zeros.size(), to - at)));
            if (!written)
                return written;
        }
        return {};
    }

} // namespace

qint64 roomOfContainer(const VaultFolder &folder, const ContainerId &id)
{
    return roomOf(openedToRead(folder.containerPath(id))) + roomOf(openedToRead(folder.keysPath(id)));
}

Result<> removeContainer(const VaultFolder &folder, const ContainerId &id)
{
    VaultDisk &disk = folder.disk();
    const QString keysPath = folder.keysPath(id);
    if (QFileInfo::exists(keysPath)) {
        const Result<Descriptor> keys = disk.openToWrite(keysPath);
        if (!keys)
            return fail(keys.error());
        // Its head, which tells the term, last: whoever was cut off finds it.
        if (const Result<> erased = overwrite(disk, *keys, kKeysHeadSize, sizeOf(*keys)); !erased)
            return erased;
        if (const Result<> erased = overwrite(disk, *keys, 0, kKeysHeadSize); !erased)
            return erased;
        if (const Result<> synced = disk.sync(*keys); !synced)
            return synced;
    }
    if (const Result<> removed = disk.remove(keysPath); !removed)
        return removed;
    if (const Result<> synced = disk.syncFolder(folder.path()); !synced)
        return synced;
    if (const Result<> removed = disk.remove(folder.containerPath(id)); !removed)
        return removed;
    return disk.syncFolder(folder.path());
}

Result<> eraseSlots(const VaultFolder &folder, const ContainerId &id, std::span<const quint32> slotNumbers)
{
    if (slotNumbers.empty())
        return {};
    VaultDisk &disk = folder.disk();
    const Result<Descriptor> keys = disk.openToWrite(folder.keysPath(id));
    if (!keys)
        return fail(keys.error());
    // Whose a slot is goes after its key is gone from the disk: whoever was cut off finds it.
    const qint64 end = sizeOf(*keys);
    const auto erase = [&](qint64 from, qint64 to) -> Result<> {
        for (const quint32 slot : slotNumbers) {
            const qint64 at = slotOffset(slot);
            if (const Result<> erased = overwrite(disk, *keys, at + from, std::min(at + to, end)); !erased)
                return erased;
        }
        return disk.sync(*keys);
    };
    if (const Result<> erased = erase(kSealedKeyAt, kSlotSize); !erased)
        return erased;
    return erase(0, kSealedKeyAt);
}

Result<> eraseItems(const VaultFolder &folder, const ContainerFile &container, std::span<const ListedItem> items)
{
    VaultDisk &disk = folder.disk();
    const Result<Descriptor> file = disk.openToWrite(container.path());
    if (!file)
        return fail(file.error());
    constexpr qint64 kBegin = kItemHeadSize + kStreamHeaderSize;
    // Without the bytes its stream begins with no key opens what follows.
    const QByteArray gone = kGoneMagic.toByteArray() + QByteArray(kBegin - kMagicSize, '\0');
    const qint64 size = sizeOf(*file);
    for (const ListedItem &item : items) {
        if (item.offset + kBegin > size)
            continue;
        if (const Result<> marked = disk.write(*file, item.offset, gone); !marked)
            return marked;
    }
    if (const Result<> synced = disk.sync(*file); !synced)
        return synced;
    for (const ListedItem &item : items)
        disk.punch(*file, item.offset + kBegin, item.storedBytes - kBegin);
    return {};
}

Result<> removeItems(
    const VaultFolder &folder, const ContainerFile &file, std::span<const ListedItem> items, VaultRemoved *removed)
{
    QSet<qint64> numbers;
    qint64 kept = 0;
    for (const ListedItem &item : items) {
        numbers.insert(item.number);
        kept += file.stateOf(item) == VaultItemState::Kept ? 1 : 0;
    }
    QSet<quint32> stillUsed;
    bool isAnythingKept = false;
    for (const ListedItem &item : file.items()) {
        const VaultItemState state = numbers.contains(item.number) ? VaultItemState::Dropped : file.stateOf(item);
        // One that is damaged may yet be mended by somebody.
        const bool isKept = state == VaultItemState::Kept || state == VaultItemState::Damaged;
        isAnythingKept = isAnythingKept || isKept;
        if (isKept)
            stillUsed.insert(item.slot);
    }
    const ContainerId id = file.header().container.toHex();
    const qint64 before = roomOfContainer(folder, id);
    Result<> done;
    if (isAnythingKept) {
        std::vector<quint32> slotNumbers;
        for (const ListedItem &item : items) {
            if (!stillUsed.contains(item.slot))
                slotNumbers.push_back(item.slot);
        }
        std::sort(slotNumbers.begin(), slotNumbers.end());
        slotNumbers.erase(std::unique(slotNumbers.begin(), slotNumbers.end()), slotNumbers.end());
        done = eraseSlots(folder, id, slotNumbers);
        if (done)
            done = eraseItems(folder, file, items);
    } else {
        done = removeContainer(folder, id);
    }
    if (!done)
        return done;
    removed->items += kept;
    removed->containers += isAnythingKept ? 0 : 1;
    removed->bytes += before - (isAnythingKept ? roomOfContainer(folder, id) : 0);
    return {};
}

} // namespace docsweep
