// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/run.h"

#include <span>

namespace docsweep {

/// What somebody must be told before the first run of a web app that deletes files of sessions that are in use. With a
/// gradual start that may be the tenth run; one that a limit stopped does not count.
struct FirstRunFacts {
    bool isFirst = false; ///< there are such files, and no run here has deleted any yet or tried to, as far as known
    KindTotal ofLiving; ///< of the plan's items: old files of sessions that are in use, which go by their age alone

    bool operator==(const FirstRunFacts &) const = default;
};

/// Reads the journal of `home`; `scope` empty: the whole plan. Blocking; worker threads. Errors: as
/// `openJournalToRead`.
Result<FirstRunFacts> readFirstRun(
    const QString &home, WebAppId webApp, PlanId plan, std::span<const SeqRange> scope = {});

} // namespace docsweep
