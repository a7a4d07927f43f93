// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/copyroom.h"

#include "core/base/bytes.h"
#include "core/vault/vaultwriter.h"

#include <algorithm>
#include <limits>

namespace docsweep {

namespace {

    constexpr qint64 kRowsOfSession = 2048; ///< packed: a session and a few documents
    constexpr quint32 kItemsRead = 5000;

    /// The smallest of what goes or stays as a whole: a session with its files, or a lone file.
    Result<qint64> leastInVault(Journal &journal, PlanId plan, std::span<const SeqRange> scope)
    {
        const SeqRange whole{0, std::numeric_limits<quint32>::max()};
        qint64 least = std::numeric_limits<qint64>::max();
        qint64 group = 0;
        qint64 session = 0;
        const auto endGroup = [&] {
            if (group > 0)
                least = std::min(least, group);
            group = 0;
        };
        for (const SeqRange &range : scope.empty() ? std::span(&whole, 1) : scope) {
            for (quint64 first = range.first; first <= range.last;) {
                const auto last = quint32(std::min<quint64>(range.last, first + kItemsRead - 1));
                const Result<std::vector<PlanItem>> items = journal.items(plan, {quint32(first), last});
                if (!items)
                    return fail(items.error());
                if (items->empty())
                    break;
                for (const PlanItem &item : *items) {
                    if (item.state != ItemState::Planned)
                        continue;
                    if (item.sessionId == 0 || item.sessionId != session)
                        endGroup();
                    session = item.sessionId;
                    group += vaultBytesOf(item.kind == ItemKind::Session ? kRowsOfSession : item.sizeBytes.value_or(0));
                }
                first = quint64(last) + 1;
            }
            endGroup();
        }
        return least;
    }

} // namespace

CopySize copySizeOf(const RunSize &size)
{
    const qint64 rows = size.sessions * kRowsOfSession;
    return {size.bytes, vaultBytesOf(size.bytes + rows) + size.items * vaultBytesOf(0)};
}

Result<Cause> tooSmallFor(
    Journal &journal, PlanId plan, std::span<const SeqRange> scope, const RunSize &size, qint64 roomBytes)
{
    const CopySize copies = copySizeOf(size);
    if (size.items == 0 || copies.inVault <= roomBytes)
        return Cause();
    const Result<qint64> least = leastInVault(journal, plan, scope);
    if (!least)
        return fail(least.error());
    const QStringList about{describeBytes(copies.inVault), describeBytes(roomBytes)};
    return Cause{*least > roomBytes ? CauseKind::VaultTakesNothing : CauseKind::VaultTakesPart, about};
}

Result<Cause> smallVault(
    const VaultSettings &vault, Journal &journal, PlanId plan, std::span<const SeqRange> scope, const RunSize &size)
{
    if (!vault.isOn())
        return Cause();
    const Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::open(vault.folder);
    if (!folder && folder.error().kind != ErrorKind::NotFound)
        return fail(folder.error());
    if (!folder) // nothing of it is taken; the disk will say
        return vault.mostBytes > 0 ? tooSmallFor(journal, plan, scope, size, vault.mostBytes) : Result<Cause>(Cause());
    const Result<std::shared_ptr<VaultRoom>> room = VaultRoom::of(*folder, vault.mostBytes);
    if (!room)
        return fail(room.error());
    const Result<qint64> left = (*room)->leftBytes();
    return left ? tooSmallFor(journal, plan, scope, size, *left) : fail(left.error());
}

} // namespace docsweep
