// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/runrows.h"

#include "core/base/storedcause.h"
#include "core/journal/totalsjson.h"

#include <QSqlQuery>
#include <QVariant>

namespace docsweep {

namespace {

    /// Its words, its number and what it is about, in three columns that follow each other.
    Why whyAt(const QSqlQuery &row, int column)
    {
        return storedWhy(
            row.value(column).toString(), row.value(column + 1).toLongLong(), row.value(column + 2).toString());
    }

} // namespace

Run runFrom(const QSqlQuery &row)
{
    Run run;
    run.id = row.value(0).toLongLong();
    run.planId = row.value(1).toLongLong();
    run.trigger = RunTrigger(row.value(2).toInt());
    run.state = RunState(row.value(3).toInt());
    run.startedAt = fromMicros(row.value(4).toLongLong());
    if (!row.isNull(5))
        run.finishedAt = fromMicros(row.value(5).toLongLong());
    run.totals = runTotalsFromText(row.value(6).toString());
    run.starter = row.value(7).toString();
    run.webApp = row.value(8).toLongLong();
    run.error = whyAt(row, 9);
    run.storageProblem = whyAt(row, 12);
    run.overridden = whyAt(row, 15);
    run.waiting = row.value(18).toLongLong();
    run.undecided = row.value(19).toLongLong();
    return run;
}

} // namespace docsweep
