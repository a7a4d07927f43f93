// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultupkeep.h"

#include "core/vault/containerremoval.h"
#include "core/vault/filebytes.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace docsweep {

namespace {

    /// As the container says, or its keys alone; nothing: neither does.
    std::optional<Instant> termEndOf(const VaultFolder &folder, const ContainerId &id)
    {
        if (const Result<std::shared_ptr<ContainerFile>> file = ContainerFile::open(folder, id))
            return (*file)->termEnd();
        const KeySlots keys(folder.keysPath(id));
        return keys.head() ? std::optional(keys.head()->termEnd) : std::nullopt;
    }

    enum class Expiry {
        InTerm,
        Over, ///< or what an expiry that was cut off has left
        Untold, ///< nothing says when
    };

    Expiry expiryOf(const VaultFolder &folder, const ContainerId &id, Instant now)
    {
        if (isClaimed(folder.keysPath(id))) // a run of another web app begins it just now
            return Expiry::InTerm;
        const KeySlots keys(folder.keysPath(id));
        // Keys go first and come first: a container without them opens for nobody, and keys alone open nothing.
        if (!keys.isThere() || !QFileInfo::exists(folder.containerPath(id)) || keys.isOverwritten())
            return Expiry::Over;
        const std::optional<Instant> end = termEndOf(folder, id);
        if (!end)
            return Expiry::Untold;
        return *end <= now ? Expiry::Over : Expiry::InTerm;
    }

    Result<std::shared_ptr<ContainerFile>> opened(const VaultFolder &folder, const ContainerId &id)
    {
        if (!QFileInfo::exists(folder.containerPath(id)) && !QFileInfo::exists(folder.keysPath(id)))
            return fail(ErrorKind::NotFound, Cause{CauseKind::VaultContainerUnknown, {QString::fromLatin1(id)}});
        return ContainerFile::open(folder, id);
    }

    qint64 keptIn(const VaultFolder &folder, const ContainerId &id)
    {
        const Result<std::shared_ptr<ContainerFile>> file = ContainerFile::open(folder, id);
        if (!file)
            return 0;
        return std::count_if((*file)->items().begin(), (*file)->items().end(),
            [&](const ListedItem &item) { return (*file)->stateOf(item) == VaultItemState::Kept; });
    }

    Result<> removeWhole(const VaultFolder &folder, const ContainerId &id, VaultRemoved *removed)
    {
        const qint64 items = keptIn(folder, id);
        const qint64 bytes = roomOfContainer(folder, id);
        if (const Result<> gone = removeContainer(folder, id); !gone)
            return gone;
        removed->containers += 1;
        removed->items += items;
        removed->bytes += bytes;
        return {};
    }

    /// That a batch was not only overlooked because the disk does not give it out.
    Result<> checkReadable(const QString &path, qint64 from)
    {
        constexpr qint64 kAtOnce = qint64(1024) * 1024;
        if (!QFileInfo::exists(path))
            return {};
        const Descriptor file = openedToRead(path);
        const qint64 size = sizeOf(file);
        bool isReadable = file.isOpen();
        for (qint64 at = from; isReadable && at < size; at += kAtOnce) {
            const qint64 wanted = std::min(kAtOnce, size - at);
            isReadable = bytesAt(file, at, wanted).size() == wanted;
        }
        return isReadable
            ? Result<>()
            : fail(ErrorKind::Io, Cause{CauseKind::VaultUnreadable, {path, QStringLiteral("the disk fails")}});
    }

    Result<> cutTail(const VaultFolder &folder, const ContainerFile &file)
    {
        VaultDisk &disk = folder.disk();
        const qint64 keysEnd = slotOffset(file.slotsInUse());
        if (file.keys().fileSize() > keysEnd) {
            const Result<Descriptor> keys = disk.openToWrite(folder.keysPath(file.header().container.toHex()));
            if (!keys)
                return fail(keys.error());
            const QByteArray zeros(file.keys().fileSize() - keysEnd, '\0');
            if (const Result<> erased = disk.write(*keys, keysEnd, zeros); !erased)
                return erased;
            if (const Result<> synced = disk.sync(*keys); !synced)
                return synced;
            if (const Result<> cut = disk.truncate(*keys, keysEnd); !cut)
                return cut;
            if (const Result<> synced = disk.sync(*keys); !synced)
                return synced;
        }
        if (file.fileSize() <= file.goodEnd())
            return {};
        const Result<Descriptor> container = disk.openToWrite(file.path());
        if (!container)
            return fail(container.error());
        if (const Result<> cut = disk.truncate(*container, file.goodEnd()); !cut)
            return cut;
        return disk.sync(*container);
    }

} // namespace

Result<VaultTerms> termsOf(const VaultFolder &folder)
{
    const Result<std::vector<ContainerId>> ids = folder.containers();
    if (!ids)
        return fail(ids.error());
    VaultTerms terms;
    for (const ContainerId &id : *ids) {
        const KeySlots keys(folder.keysPath(id));
        if (!keys.head())
            continue;
        const Instant end = keys.head()->termEnd;
        terms.first = terms.first ? std::min(*terms.first, end) : end;
        terms.last = terms.last ? std::max(*terms.last, end) : end;
    }
    return terms;
}

Result<VaultRemoved> expireVault(const VaultFolder &folder, const Clock &clock, std::stop_token stop, ClockTrust trust)
{
    const Result<Instant> now = vaultTime(folder, clock, trust);
    if (!now)
        return fail(now.error());
    if (const Result<> noted = noteVaultTime(folder, clock, trust); !noted)
        return fail(noted.error());
    const Result<std::vector<ContainerId>> ids = folder.containers();
    if (!ids)
        return fail(ids.error());
    VaultRemoved removed;
    for (const ContainerId &id : *ids) {
        if (stop.stop_requested())
            return failCancelled();
        const Expiry expiry = expiryOf(folder, id, *now);
        if (expiry == Expiry::Untold)
            removed.troubles.push_back({id, 0, {CauseKind::VaultContainerDamaged, {QString::fromLatin1(id)}}});
        if (expiry != Expiry::Over)
            continue;
        if (const Result<> gone = removeWhole(folder, id, &removed); !gone)
            removed.troubles.push_back({id, 0, gone.error().cause});
    }
    return removed;
}

Result<std::optional<Instant>> overdueSince(const VaultFolder &folder, Instant now)
{
    const Result<std::vector<ContainerId>> ids = folder.containers();
    if (!ids)
        return fail(ids.error());
    std::optional<Instant> since;
    for (const ContainerId &id : *ids) {
        if (isClaimed(folder.keysPath(id)))
            continue;
        const std::optional<Instant> end = termEndOf(folder, id);
        if (end && *end <= now)
            since = std::min(*end, since.value_or(*end));
    }
    return since;
}

Result<VaultRemoved> dropCopies(const VaultFolder &folder, std::span<const VaultCopy> copies)
{
    QHash<ContainerId, QSet<qint64>> numbers;
    for (const VaultCopy &copy : copies)
        numbers[copy.container].insert(copy.item);
    VaultRemoved removed;
    for (auto container = numbers.cbegin(); container != numbers.cend(); ++container) {
        const Result<std::shared_ptr<ContainerFile>> file = opened(folder, container.key());
        if (!file) {
            if (file.error().kind != ErrorKind::NotFound)
                removed.troubles.push_back({container.key(), 0, file.error().cause});
            continue;
        }
        std::vector<ListedItem> items;
        for (const qint64 number : container.value()) {
            const ListedItem *item = (*file)->item(number);
            if (item && (*file)->stateOf(*item) != VaultItemState::Dropped)
                items.push_back(*item);
        }
        if (items.empty())
            continue;
        if (const Result<> gone = removeItems(folder, **file, items, &removed); !gone)
            return fail(gone.error());
    }
    return removed;
}

Result<VaultRemoved> dropTail(const VaultFolder &folder, const ContainerId &container)
{
    VaultRemoved removed;
    const Result<std::shared_ptr<ContainerFile>> file = opened(folder, container);
    if (!file && file.error().kind == ErrorKind::NotFound)
        return fail(file.error());
    const qint64 end = file ? (*file)->goodEnd() : 0;
    if (const Result<> readable = checkReadable(folder.containerPath(container), end); !readable)
        return fail(readable.error());
    if (end == 0) { // it came to no batch
        const Result<> gone = removeWhole(folder, container, &removed);
        return gone ? Result<VaultRemoved>(std::move(removed)) : fail(gone.error());
    }
    const qint64 before = roomOfContainer(folder, container);
    if (const Result<> cut = cutTail(folder, **file); !cut)
        return fail(cut.error());
    removed.bytes = std::max<qint64>(0, before - roomOfContainer(folder, container));
    return removed;
}

Result<VaultRemoved> dropUnclaimed(const VaultFolder &folder, const ContainerId &container, const QSet<qint64> &claimed)
{
    Result<VaultRemoved> removed = dropTail(folder, container);
    if (!removed || removed->containers > 0)
        return removed;
    const Result<std::shared_ptr<ContainerFile>> file = opened(folder, container);
    if (!file)
        return fail(file.error());
    std::vector<ListedItem> items;
    for (const ListedItem &item : (*file)->items()) {
        if (!claimed.contains(item.number) && (*file)->stateOf(item) != VaultItemState::Dropped)
            items.push_back(item);
    }
    if (items.empty())
        return removed;
    if (const Result<> gone = removeItems(folder, **file, items, &*removed); !gone)
        return fail(gone.error());
    return removed;
}

Result<VaultRemoved> eraseOwner(const VaultFolder &folder, const VaultOwner &owner, std::stop_token stop)
{
    const Result<std::vector<ContainerId>> ids = folder.containers();
    if (!ids)
        return fail(ids.error());
    VaultRemoved removed;
    for (const ContainerId &id : *ids) {
        if (stop.stop_requested())
            return failCancelled();
        const Result<std::shared_ptr<ContainerFile>> file = ContainerFile::open(folder, id);
        if (!file || !(*file)->keys().head()) {
            removed.troubles.push_back({id, 0, {CauseKind::VaultContainerDamaged, {QString::fromLatin1(id)}}});
            continue;
        }
        const std::vector<quint32> slotNumbers = (*file)->keys().slotsOf(owner);
        if (slotNumbers.empty())
            continue;
        std::vector<ListedItem> items;
        for (const ListedItem &item : (*file)->items()) {
            if (std::binary_search(slotNumbers.begin(), slotNumbers.end(), item.slot))
                items.push_back(item);
        }
        // Slots of nothing that counts as well: who looks for the person finds no trace.
        const qint64 kept = std::count_if(items.begin(), items.end(),
            [&](const ListedItem &item) { return (*file)->stateOf(item) == VaultItemState::Kept; });
        Result<> gone = eraseSlots(folder, id, slotNumbers);
        if (gone)
            removed.items += kept;
        if (gone && !items.empty())
            gone = removeItems(folder, **file, items, &removed);
        if (!gone)
            removed.troubles.push_back({id, 0, gone.error().cause});
    }
    return removed;
}

} // namespace docsweep
