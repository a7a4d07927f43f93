// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultrun.h"

#include <algorithm>

namespace docsweep {

std::vector<VaultRun> runsOf(const std::vector<VaultContainer> &containers, Instant now)
{
    std::vector<VaultRun> runs;
    for (const VaultContainer &container : containers) {
        if (container.run.termEnd <= now)
            continue;
        auto run = std::ranges::find_if(runs, [&container](const VaultRun &known) {
            return known.run == container.run.run && known.madeAt == container.run.madeAt
                && known.signer == container.signer;
        });
        if (run == runs.end())
            run = runs.insert(runs.end(),
                {container.run.run, container.run.madeAt, container.run.termEnd, container.signer, {}, 0, 0, 0, {}});
        run->containers.push_back(container.id);
        run->termEnd = std::min(run->termEnd, container.run.termEnd);
        for (const Cause &warning : container.warnings)
            run->warnings.push_back(warning);
        for (const VaultItem &item : container.items) {
            if (item.state != VaultItemState::Kept)
                continue;
            ++(item.kind == VaultItemKind::Rows ? run->sessions : run->files);
            run->bytes += item.sizeBytes;
        }
    }
    std::erase_if(runs, [](const VaultRun &run) { return run.items() == 0; });
    std::ranges::stable_sort(runs, [](const VaultRun &a, const VaultRun &b) { return a.madeAt > b.madeAt; });
    return runs;
}

qint64 VaultLook::items() const
{
    qint64 items = 0;
    for (const VaultRun &run : runs)
        items += run.items();
    return items;
}

qint64 VaultLook::bytes() const
{
    qint64 bytes = 0;
    for (const VaultRun &run : runs)
        bytes += run.bytes;
    return bytes;
}

Instant VaultLook::lastEnd() const
{
    Instant end{};
    for (const VaultRun &run : runs)
        end = std::max(end, run.termEnd);
    return end;
}

} // namespace docsweep
