// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history.h"

#include "core/journal/journal.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    template <typename T> T require(Result<T> result)
    {
        if (!result)
            qFatal("the test's history: %s", qPrintable(result.error().text));
        return std::move(*result);
    }
    void require(const Result<> &result)
    {
        if (!result)
            qFatal("the test's history: %s", qPrintable(result.error().text));
    }

    void cleanUp(Journal &journal, PlanId plan, Instant at)
    {
        const RunId run = require(journal.beginRun(plan, RunTrigger::Scheduled, {}, at));
        const Intent intent{run, plan, 0, IntentState::Open};
        const std::vector<quint32> seqs{0};
        const std::vector<ItemOutcome> outcomes{{0, ItemState::Deleted, {}}};
        require(journal.recordIntent(intent, seqs));
        require(journal.recordRows(intent, {}));
        require(journal.recordObjects(intent, outcomes));
        require(journal.finishRun(run, RunState::Done, {}, {}, {}, at));
    }

} // namespace

void rememberScans(
    const QString &home, const Plan &like, const std::vector<UsagePoint> &scans, const std::set<size_t> &cleanedAfter)
{
    const std::unique_ptr<Journal> journal = require(openJournal(home));
    for (size_t at = 0; at < scans.size(); ++at) {
        Plan draft = like;
        draft.createdAt = scans[at].at;
        const std::unique_ptr<PlanWriter> writer = require(journal->beginPlan(draft));
        PlanItem item;
        item.bucket = u"document-uploads"_s;
        item.key = "a/1.pdf";
        const bool cleaned = cleanedAfter.contains(at);
        const qint64 next = at + 1 < scans.size() ? scans[at + 1].bytes : 0;
        item.sizeBytes = cleaned ? std::max<qint64>(0, scans[at].bytes - next) : 10;
        require(writer->append(item, true));
        ScanStatistics seen;
        seen.takenAt = scans[at].at;
        seen.storageListed = true;
        seen.bytes = scans[at].bytes;
        seen.files = scans[at].files;
        seen.sessions = scans[at].sessions;
        const Plan plan = require(writer->seal(seen));
        if (cleaned)
            cleanUp(*journal, plan.id, scans[at].at + 5min);
    }
}

} // namespace docsweep
