// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/adoption.h"

#include "core/journal/journal.h"
#include "core/sql/userathost.h"

#include <algorithm>

namespace docsweep {

bool isHeldByAll(const Hold &own, std::span<const Hold> holds)
{
    return std::ranges::any_of(holds, [&own](const Hold &each) {
        return isShared(each) && each.kind == own.kind && each.pattern == own.pattern
            && (!each.until || (own.until && *own.until <= *each.until));
    });
}

Result<qint64> adoptHolds(Ledger &ledger, const QString &home, Instant now, std::stop_token stop)
{
    const Result<std::unique_ptr<Journal>> own = openJournal(home, stop);
    if (!own)
        return fail(own.error());
    const Result<std::vector<Hold>> holds = (*own)->holds();
    if (!holds)
        return fail(holds.error());
    const Result<std::vector<Hold>> shared = ledger.holds(stop);
    if (!shared)
        return fail(shared.error());
    // Also one that somebody has given up since: it is not taken up again.
    const Result<std::vector<AdoptedHold>> before = ledger.adopted(*holds, stop);
    if (!before)
        return fail(before.error());
    qint64 adopted = 0;
    for (const Hold &hold : *holds) {
        if (!hold.isInForce(now) || isHeldByAll(hold, *shared)
            || std::ranges::find(*before, hold.id, &AdoptedHold::own) != before->end())
            continue;
        if (const Result<Hold> added = ledger.addHold(hold, stop); !added)
            return fail(added.error());
        ++adopted;
    }
    const Result<> noted = adopted > 0 ? ledger.noteAdopted(adopted, userAtHost(), std::move(stop)) : Result<>();
    return noted ? Result<qint64>(adopted) : fail(noted.error());
}

} // namespace docsweep
