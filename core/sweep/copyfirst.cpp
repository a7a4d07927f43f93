// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/copyfirst.h"

#include <algorithm>
#include <iterator>

namespace docsweep {

bool waitsForCopy(const RunContext &context, const PendingDeletion &pending)
{
    if (!pending.copyFirst || pending.item.copy || context.letsGoUncopied)
        return false;
    const SessionKey &own = context.uncopiedSession;
    const PlanItem &item = pending.item;
    return own.isEmpty() || (item.sessionKey.isEmpty() ? folderOf(item.key) : item.sessionKey) != own;
}

std::optional<CopiedFacts> copiedFactsOf(const PlanItem &item)
{
    return item.copy ? std::optional(factsOf(item, *item.copy)) : std::nullopt;
}

Result<std::vector<PendingDeletion>> copyPending(const RunContext &context, CopyPlace *place, SessionReader &sessions,
    Journal &journal, ObjectReader *objects, std::span<const PendingDeletion> some, std::vector<PendingOutcome> &others)
{
    std::vector<PendingDeletion> ready;
    std::vector<const PendingDeletion *> waiting;
    std::vector<PlanItem> items; // numbered by their place here
    for (const PendingDeletion &pending : some) {
        if (!waitsForCopy(context, pending)) {
            ready.push_back(pending);
        } else if (!place) {
            others.push_back({pending.id, ItemState::Pending, Cause{CauseKind::CopyNeedsVault, {}}});
        } else {
            items.push_back(pending.item);
            items.back().seq = quint32(waiting.size());
            waiting.push_back(&pending);
        }
    }
    if (items.empty())
        return ready;
    Copying copying(context, *place, sessions, objects);
    if (const Result<> copied = copying.copy(items); !copied)
        return fail(copied.error());
    std::vector<std::pair<qint64, ItemCopy>> copies;
    for (const CopiedItem &copied : copying.copied())
        copies.emplace_back(waiting[copied.seq]->id, copied.copy);
    context.step("pending copies made");
    if (const Result<> recorded = journal.recordPendingCopies(copies); !recorded)
        return fail(recorded.error());
    context.step("pending copies recorded");
    for (const PlanItem &item : items) {
        PendingDeletion pending = *waiting[item.seq];
        const CopyOutcome &outcome = copying.of(item.seq);
        switch (outcome.fate) {
        case CopyOutcome::Fate::Copied: {
            const auto copy = std::ranges::find(copies, pending.id, &std::pair<qint64, ItemCopy>::first);
            if (copy != copies.end())
                pending.item.copy = copy->second;
            ready.push_back(std::move(pending));
            break;
        }
        case CopyOutcome::Fate::Nothing:
            ready.push_back(std::move(pending));
            break;
        case CopyOutcome::Fate::Changed:
            others.push_back({pending.id, ItemState::Skipped, outcome.why, Reason::ObjectChanged});
            break;
        case CopyOutcome::Fate::Waits:
        case CopyOutcome::Fate::Failed:
            others.push_back({pending.id, ItemState::Pending, outcome.why, {}, true});
            break;
        }
    }
    std::ranges::sort(ready, {}, &PendingDeletion::id);
    return ready;
}

} // namespace docsweep
