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
        {ChangedSince, "it changed since the plan was made"},
        {HeldSince, "held since the plan was made"},
        {NamedNow, "a row names it now"},
        {SessionLeftAlone, "its session was left alone"},
        {RowsStay, "its session's rows stay"},
        {SessionGone, "there is no session with this id"},
        {StillThere, "; right after it was there"},
        {TimeUnreadable, "its time cannot be read, so it is never old"},
        {NameImpossible, "no file of this storage can have such a name, so there is nothing to remove"},
        {GivenUp, "somebody gave it up, so it was not deleted"},
        {StoppedMeanwhile, "stopped while it was being deleted"},
        {InterruptedBefore, "the run was interrupted before it; the next scan judges it anew"},
        {InterruptedAfter, "deleted before the run was interrupted"},
        {OtherCauses, "other causes"},
        {StoppedOnRequest, "stopped on request"},
        {ItsSessionCameBack, "its session came back"},
        {ChangedLately, "changed within the last %1"},
        {ActivityUnreadable, "its last activity cannot be read, so it is never old"},
        {OutputsKept, "outputs are kept"},
        {ActiveFilesKept, "files of live sessions are kept"},
        {OutsideScope, "not of the session that was asked for"},
        {NotAsked, "the storage could not be asked for it"},
        {OldVersionsKept, "older versions are kept"},
        {HidesVersions, "without this mark an older version that stays would be the file of its name again"},
        {Unconfirmed, "the run was interrupted before the storage confirmed it"},
        {RowsUndecided,
            "whether the rows of an interrupted batch are gone cannot be told yet, because another transaction locks "
            "them; the next run looks again"},
        {BatchUndecided,
            "whether the rows of a batch are gone cannot be told yet, because another transaction locks them; the next "
            "run looks again"},
        {StrayOfOlder,
            "an older docsweep requested this deletion, and the file is not in this bucket; it may have been in "
            "another one"},
        {AnswersMissing, "the storage answered for only %1 of %2 objects"},
    });

} // namespace

std::span<const CauseRow> causesOfItems()
{
    return kItems;
}

} // namespace docsweep
