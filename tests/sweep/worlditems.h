// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sweep/sweepworld.h"

// What the journal of a world says of its items.
namespace docsweep {

inline std::unique_ptr<Journal> journalOf(const SweepWorld &world)
{
    return std::move(*openJournal(world.home()));
}

inline PlanItem itemFor(const SweepWorld &world, PlanId plan, const QByteArray &key)
{
    const auto items = *journalOf(world)->items(plan, {0, 100000});
    for (const PlanItem &item : items) {
        if (item.kind == ItemKind::Session ? item.sessionKey == key : item.key == key)
            return item;
    }
    return {};
}

} // namespace docsweep
