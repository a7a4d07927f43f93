// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kItems = std::to_array<CauseRow>({
        {SessionCameBack, "the session came back"},
        {DocumentsChanged, "its documents changed since the plan was made"},
        {ChangedSince, " was left alone: "},
        {HeldSince, "held since the plan was made"},
        {NamedNow, "a row names it now"},
        {SessionLeftAlone, "its session was left alone"},
        {RowsStay, "its session's rows stay"},
        {SessionGone, "there is no session with this id"},
        {StillThere, "; right after it was there"},
        {TimeUnreadable, "its time cannot be read, so it is never old"},
        {NameImpossible, "no file of this storage can have such a name"},
        {GivenUp, "somebody gave it up, so it was not deleted"},
        {StoppedMeanwhile, "stopped while it was being removed"},
        {InterruptedBefore, "the run was interrupted before it; the next scan judges it anew"},
        {InterruptedAfter, "removed before the run was interrupted"},
        {OtherCauses, "other causes"},
        {StoppedOnRequest, "stopped on request"},
    });

} // namespace

std::span<const CauseRow> causesOfItems()
{
    return kItems;
}

} // namespace docsweep
