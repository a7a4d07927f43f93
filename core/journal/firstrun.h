// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/run.h"

#include <span>

namespace docsweep {

/// What somebody must be told before the first run of a web app.
struct FirstRunFacts {
    bool isFirst = false; ///< no run here yet, but for those of a single session
    KindTotal ofLiving; ///< of the plan's items: old files of sessions that are in use, which go by their age alone

    bool operator==(const FirstRunFacts &) const = default;
};

/// Reads the journal of `home`; `scope` empty: the whole plan. Blocking; worker threads. Errors: as
/// `openJournalToRead`.
Result<FirstRunFacts> readFirstRun(
    const QString &home, WebAppId webApp, PlanId plan, std::span<const SeqRange> scope = {});

} // namespace docsweep
