// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/holdforce.h"

#include "core/base/clock.h"
#include "core/base/pause.h"

#include <algorithm>

namespace docsweep {

using namespace std::chrono_literals;

namespace {

    constexpr auto kBetweenLooks = 200ms;
    constexpr int kRunsLookedAt = 5; ///< one at a time is at work; others may have died

} // namespace

Result<HoldForce> awaitForce(Ledger &ledger, std::chrono::milliseconds patience, std::stop_token stop)
{
    const auto found = ledger.find(stop);
    if (!found)
        return fail(found.error());
    if (!*found)
        return HoldForce{true, {}};
    const qint64 wanted = (*found)->holdsChanged;
    const Duration end = systemClock().steadyNow() + patience;
    for (;;) {
        const Result<std::vector<LedgerRun>> runs = ledger.runs(kRunsLookedAt, stop);
        if (!runs)
            return fail(runs.error());
        const auto lags = [wanted](const LedgerRun &run) { return run.isLive && run.holdsSeen < wanted; };
        const auto late = std::ranges::find_if(*runs, lags);
        const auto live = late != runs->end() ? late : std::ranges::find_if(*runs, &LedgerRun::isLive);
        HoldForce force;
        force.isInForce = late == runs->end();
        if (live != runs->end())
            force.run = *live;
        if (force.isInForce || systemClock().steadyNow() >= end)
            return force;
        if (!pauseFor(kBetweenLooks, stop))
            return failCancelled();
    }
}

} // namespace docsweep
