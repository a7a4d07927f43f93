// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/run.h"

#include <algorithm>
#include <vector>

namespace docsweep {

/// Of the items it was to delete, those that a run which has ended did not get to: nothing was done to them. 0 while it
/// is on.
inline qint64 leftOver(const Run &run, qint64 planned)
{
    if (run.state == RunState::Running || run.state == RunState::Done || run.totals.refusals > 0)
        return 0;
    qint64 left = planned - run.undecided;
    for (int state = int(ItemState::Planned) + 1; state < kItemStates; ++state)
        left -= run.totals.of(ItemState(state)).items;
    return std::max<qint64>(0, left);
}

/// A run that was stopped before its end, and what it was to do.
struct StoppedRun {
    Run run;
    Plan plan;
    std::vector<SeqRange> scope; ///< empty: all of the plan
    qint64 planned = 0;
    bool isConfirmed = false; ///< somebody had seen the list and agreed

    qint64 left() const { return leftOver(run, planned); } ///< items that it did not get to
    bool isWhole() const { return planned == plan.totals.items; }
};

} // namespace docsweep
