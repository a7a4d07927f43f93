// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/ledgermaking.h"

#include "core/sweep/currentwebapp.h"
#include "core/sweep/lockeddatabase.h"
#include "core/sweep/runledger.h"

#include <limits>

namespace docsweep {

Result<LedgerHead> makeLedgerAlone(const SweepBackends &backends, Ledger &ledger, std::stop_token stop)
{
    const Result<LockedDatabase> locked = LockedDatabase::take(backends, stop);
    return locked ? ledger.make(std::move(stop)) : fail(locked.error());
}

Result<qint64> adoptRuns(const ReadBackends &read, Ledger &ledger, const QString &home, std::stop_token stop)
{
    const Result<std::unique_ptr<Journal>> own = openJournal(home, stop);
    if (!own)
        return fail(own.error());
    const Result<WebAppId> webApp = currentWebApp(read, **own, stop);
    if (!webApp)
        return fail(webApp.error());
    const Result<std::vector<Run>> runs = (*own)->runs(std::numeric_limits<int>::max());
    if (!runs)
        return fail(runs.error());
    std::vector<LedgerRun> told;
    for (auto run = runs->rbegin(); run != runs->rend(); ++run) { // the oldest first
        if (run->webApp != *webApp || run->state == RunState::Running)
            continue;
        const Result<Plan> plan = run->planId == 0 ? Result<Plan>(Plan()) : (*own)->plan(run->planId);
        told.push_back(ledgerRunOf(*run, plan && run->planId != 0 ? &*plan : nullptr));
    }
    return ledger.waiting().adoptRuns(told, std::move(stop));
}

} // namespace docsweep
