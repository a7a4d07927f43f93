// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workelsewhere.h"

#include "core/ledger/adoption.h"
#include "ui/candidates/candidatespage.h"
#include "ui/console/console.h"
#include "ui/console/listwatch.h"
#include "ui/holds/holdbook.h"
#include "ui/ledger/elsewhere.h"
#include "ui/ledger/ledgerbook.h"

namespace docsweep {

WorkElsewhere::WorkElsewhere(Console &console, LedgerBook &ledger, ListWatch &list, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_ledger(ledger)
    , m_list(list)
{
    connect(&ledger, &LedgerBook::changed, this, &WorkElsewhere::takeRuns);
    connect(&ledger, &LedgerBook::stepEnded, this, [this](LedgerBook::Step step, const Result<> &done) {
        const bool isJudged = step == LedgerBook::Step::Rehome || step == LedgerBook::Step::Forget;
        if (done && m_candidates != nullptr)
            m_candidates->readHolds();
        if (done && isJudged)
            m_console.scan(); // it had failed
    });
}

void WorkElsewhere::setCandidates(CandidatesPage &candidates)
{
    m_candidates = &candidates;
    connect(&m_ledger, &LedgerBook::headMoved, &candidates, &CandidatesPage::readHolds);
    connect(&candidates.holds(), &HoldBook::changed, this, &WorkElsewhere::countOwnHolds);
}

/// Those that nobody else knows yet.
void WorkElsewhere::countOwnHolds()
{
    const std::vector<Hold> &all = m_candidates->holds().holds();
    m_ledger.setOwnHolds(int(std::ranges::count_if(all, [&all, now = m_console.now()](const Hold &hold) {
        return !isShared(hold) && hold.isInForce(now) && !isHeldByAll(hold, all);
    })));
}

void WorkElsewhere::takeRuns()
{
    const auto newest = std::ranges::find_if(m_ledger.runs(), [](const LedgerRun &run) {
        const RunTotals totals = recordOf(run).run.totals;
        return !run.isOwn && run.endedAt
            && totals.of(ItemState::Deleted).items + totals.of(ItemState::AlreadyGone).items
                + totals.earlierDeletionsFinished
            > 0;
    });
    const bool isKnown = newest != m_ledger.runs().end();
    m_list.noteElsewhere(isKnown ? newest->id : 0, isKnown ? *newest->endedAt : Instant{});
    emit changed();
}

} // namespace docsweep
