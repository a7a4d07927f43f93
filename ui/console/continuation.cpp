// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/continuation.h"

#include <QCoreApplication>

namespace docsweep {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::Continuation)
    };

} // namespace

Continuation continuationOf(const Console &console, const Run &run, qint64 planned)
{
    const std::optional<Plan> &list = console.plan();
    if (!list || run.planId == 0 || leftOver(run, planned) + run.undecided == 0)
        return Continuation::None;
    const std::optional<StoppedRun> &stopped = console.stoppedRun();
    if (stopped && stopped->run.id == run.id) {
        if (list->id == stopped->plan.id && list->digest == stopped->plan.digest)
            return Continuation::Rest;
        return stopped->isWhole() ? Continuation::Anew : Continuation::None;
    }
    // Of an earlier process, or before another one was stopped: what was chosen then is not known any more.
    return list->id == run.planId && list->totals.items == planned ? Continuation::Anew : Continuation::None;
}

QString continuationTip(Continuation continuation)
{
    return continuation == Continuation::Rest
        ? Words::tr("Deletes the rest of this list. Every item is checked again before it is deleted.")
        : Words::tr("Shows what can be deleted now. Nothing is deleted until you confirm it.");
}

} // namespace docsweep
