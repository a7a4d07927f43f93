// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/millionplan.h"

#include "core/browse/planbrowser.h"
#include "core/sweep/planner.h"
#include "tests/ui/plantext.h"

#include <numeric>

namespace docsweep {

namespace {

    template <typename T> T require(Result<T> result)
    {
        if (!result)
            qFatal("the benchmark's plan: %s", qPrintable(result.error().text));
        return std::move(*result);
    }

    constexpr quint32 kAtOnce = 4096;

} // namespace

quint32 writeLargePlan(const ConsoleContext &context, quint32 items)
{
    ScanCounters counters;
    const Plan real = require(Planner(context.read).plan({context.settings.retention, std::nullopt}, counters, {}));
    const quint32 count = quint32(real.totals.items);
    const std::unique_ptr<PlanBrowser> browser = require(PlanBrowser::open(context.settings.home));
    const std::unique_ptr<Journal> journal = require(context.read.journal());
    const std::unique_ptr<PlanWriter> writer = require(journal->beginPlan(real));
    for (quint32 first = 0; first < count; first += kAtOnce) {
        std::vector<quint32> seqs(std::min(kAtOnce, count - first));
        std::iota(seqs.begin(), seqs.end(), first);
        for (PlanItem &item : require(browser->items(real.id, seqs))) {
            const bool beginsGroup = item.kind == ItemKind::Session;
            if (const Result<> done = writer->append(std::move(item), beginsGroup); !done)
                qFatal("the benchmark's plan: %s", qPrintable(done.error().text));
        }
    }
    appendMany(*writer, items - count, "s"); // after "many…", as a scan would
    require(writer->seal(real.statistics));
    return count;
}

} // namespace docsweep
