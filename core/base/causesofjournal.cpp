// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kJournal = std::to_array<CauseRow>({
        {PlanUnrunnable, "plan %1 cannot be run: it is not sealed, or its items were pruned; make a new one"},
        {PlanUnknown, "there is no plan %1 in the journal; a dry run makes one"},
        {PlanNotThere, "there is no plan %1 in the journal"},
        {NothingToRepair, "there is no journal at %1; there is nothing to repair"},
        {JournalDamaged,
            "the journal is damaged: close every docsweep that uses it, then repair it: docsweep-cli journal repair"},
        {DealtWithLater, "a later run took care of it"},
    });

} // namespace

std::span<const CauseRow> causesOfJournal()
{
    return kJournal;
}

} // namespace docsweep
