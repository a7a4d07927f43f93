// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cause.h"

#include "core/base/remedy.h"

#include <array>

namespace docsweep {

namespace {

    using enum CauseKind;

    constexpr auto kItems = std::to_array<CauseRow>({
        {SessionCameBack, "the session is in use again"},
        {DocumentsChanged, "its documents changed since the plan was made"},
        {ChangedSince, "it changed since the plan was made"},
        {HeldSince, "put on hold after the plan was made"},
        {NamedNow, "a row refers to it now"},
        {SessionLeftAlone, "its session was skipped"},
        {RowsStay, "its session's rows are kept"},
        {SessionGone, "there is no session with this id"},
        {StillThere, "; it was still there right after the deletion"},
        {TimeUnreadable, "its time cannot be read, so it never counts as old"},
        {NameImpossible, "no file in this storage can have such a name, so there is nothing to delete"},
        {GivenUp, "its deletion was given up, so it was not deleted"},
        {StoppedMeanwhile, "stopped while it was being deleted"},
        {InterruptedBefore, "the run was interrupted before this item; the next scan checks it again"},
        {InterruptedAfter, "deleted before the run was interrupted"},
        {OtherCauses, "other causes"},
        {StoppedOnRequest, "stopped on request"},
        {ItsSessionCameBack, "its session is in use again"},
        {ChangedLately, "changed within the last %1"},
        {ActivityUnreadable, "its last activity cannot be read, so it never counts as old"},
        {OutputsKept, "outputs are kept"},
        {ActiveFilesKept, "files of sessions in use are kept"},
        {OutsideScope, "not part of the requested session"},
        {NotAsked, "the storage could not be asked about it"},
        {OldVersionsKept, "older versions are kept"},
        {HidesVersions,
            "without this deletion marker an older version that is kept would become the current file again"},
        {Unconfirmed, "the run was interrupted before the storage confirmed it"},
        {RowsUndecided,
            "it is not yet known whether the rows of an interrupted batch are gone, because another transaction has "
            "locked them; the next run checks again"},
        {BatchUndecided,
            "it is not yet known whether the rows of a batch are gone, because another transaction has locked them; "
            "the next run checks again"},
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
