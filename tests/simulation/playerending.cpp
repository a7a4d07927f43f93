// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/player.h"

namespace docsweep::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kMostPending = 1000; ///< more than ever wait
    constexpr int kMostRounds = 8; ///< until everything is settled

} // namespace

void Player::end()
{
    m_universe.tell(u"-- the end: everything is well again, and quiet"_s);
    m_universe.settleCommits(Instant::max());
    m_universe.restoreStorage();
    m_universe.restoreDatabase();
    m_universe.losesRowsAnswer = false;
    m_universe.lateBy.reset();
    m_universe.isStandby = false;
    m_universe.ledgerIsAway = false;
    m_universe.deadlocks = 0;
    m_universe.setClocksRight();
    m_universe.vaultIsAway = false;
    m_universe.vaultRoom.reset();
    for (auto &own : m_installations) {
        if (own && own->vault())
            own->vault()->trust(own->clock());
    }
    m_universe.database().lock = 0;
    for (auto &[id, row] : m_universe.database().rows)
        row.isBusy = row.isRefused = false;
    m_universe.pass(5h);
    endBusyTimes();
    m_stop = {};
    for (auto &own : m_installations) {
        if (own && own->vault())
            finishBringingBack(*own);
    }
    if (m_oracle.hasAnyReturned())
        m_universe.pass(26h); // until nothing is held any more that was brought back
    std::vector<Fault> unsettled;
    for (int round = 0; round < kMostRounds; ++round) {
        bool allSwept = true;
        for (auto &own : m_installations) {
            if (!own || sweepQuietly(*own))
                continue;
            allSwept = false;
            // The first may be refused: it meets a database or a bucket that it takes for another one.
            if (round > 0) {
                m_oracle.fault(u"stuck"_s, u"docsweep %1 cannot sweep although all is well"_s.arg(own->number()));
                return;
            }
        }
        if (!allSwept)
            continue;
        unsettled = stillUnsettled();
        if (unsettled.empty()) {
            copiesEnd();
            onceMore();
            return;
        }
    }
    for (const Fault &fault : unsettled)
        m_oracle.fault(fault.kind, fault.text + u"; it did not settle in %1 passes"_s.arg(kMostRounds));
}

std::vector<Fault> Player::stillUnsettled()
{
    std::vector<Fault> all;
    for (auto &own : m_installations) {
        if (!own)
            continue;
        const std::vector<Fault> found = m_oracle.unsettled(endingOf(*own));
        all.insert(all.end(), found.begin(), found.end());
    }
    for (const Fault &fault : ledgerUnsettled())
        all.push_back(fault);
    return all;
}

/// What docsweeps say of each other to whoever looks.
std::vector<Fault> Player::ledgerUnsettled()
{
    std::vector<Fault> all;
    if (!m_shared)
        return all;
    for (const auto &[id, run] : m_shared->runs) {
        if (run.state.isEmpty())
            all.push_back({u"ledger-run"_s, u"run %1 of the ledger has no end"_s.arg(id)});
    }
    const auto objects = *installation(0).writers().objects();
    for (const auto &[id, claim] : m_shared->claims) {
        const BucketPlace *place = m_universe.bucket(claim.bucket);
        const bool isThere = objects->identify(claim.bucket, {})->isSameAs(claim.storage); // others stand still
        if (isThere && !place->now->objects.contains(claim.key))
            all.push_back({u"ledger-claim"_s,
                u"the ledger still claims "_s + claim.bucket + u'/' + QString::fromUtf8(claim.key)});
    }
    return all;
}

/// Of what is there none is kept, and of nothing when the term is over.
void Player::copiesEnd()
{
    for (auto &own : m_installations) {
        if (own && own->vault())
            m_oracle.copiesInTheEnd(own->number());
    }
    if (!m_scenario.extras.vault || m_scenario.seed % 4 != 0)
        return;
    m_universe.pass(termOf(m_scenario.seed));
    for (auto &own : m_installations) {
        if (!own || !own->vault())
            continue;
        const Instant began = own->clock().now();
        if (sweepQuietly(*own))
            m_oracle.copiesMayNotBe(own->number(), began);
    }
}

void Player::onceMore()
{
    if (m_scenario.seed % 8 != 0)
        return;
    const qint64 before = m_oracle.gone();
    for (auto &own : m_installations) {
        if (own)
            sweepQuietly(*own);
    }
    if (m_oracle.gone() != before)
        m_oracle.fault(u"restless"_s, u"everything was settled, and yet something went"_s);
    for (const Fault &fault : stillUnsettled())
        m_oracle.fault(fault.kind, fault.text);
}

bool Player::sweepQuietly(Installation &own)
{
    const std::optional<PlanId> plan = makePlan(own, Orders());
    if (plan)
        m_last[size_t(own.number())] = *plan;
    return plan && run(own, {*plan, own.number(), {}, false}, {}, {});
}

Oracle::Ending Player::endingOf(Installation &own)
{
    Oracle::Ending ending;
    ending.docsweep = own.number();
    const PlanId last = m_last[size_t(own.number())];
    ending.cutoff = own.journal().plan(last)->policy.cutoff;
    ending.told = itemsOf(own, last);
    const auto sessions = *own.writers().sessions();
    const auto objects = *own.writers().objects();
    const WebAppId webApp = *own.journal().meet(*sessions->identity({}));
    ending.openIntents = qint64(own.journal().openIntents(webApp)->size());
    ending.unfinishedRuns = qint64(own.journal().unfinishedRuns(webApp)->size());
    const std::vector<PendingDeletion> pending = *own.journal().pending(webApp, 0, kMostPending);
    for (const PendingDeletion &one : pending) {
        PlanItem &told = ending.told.emplace_back(one.item);
        told.state = ItemState::Pending;
        told.detail = one.why;
        const bool isThere = objects->identify(one.item.bucket, {})->isSameAs(one.bucket); // others stand still
        if (isThere && !m_universe.protectedFiles.contains(one.item.key) && !m_oracle.lastingOwner(one.item.key))
            ++(Universe::isImpossible(one.item.key) ? ending.impossible : ending.pending);
    }
    ending.itemsOf = [&own](PlanId plan) { return itemsOf(own, plan); };
    ending.itemOf = [&own](PlanId plan, const Bucket &bucket, const ObjectKey &key) -> std::optional<PlanItem> {
        if (own.journal().plan(plan)->state == PlanState::Forgotten) {
            PlanItem told; // long ago
            told.state = ItemState::Skipped;
            return told;
        }
        const std::vector<PlanItem> items = itemsOf(own, plan);
        for (const PlanItem &item : items) {
            if (item.bucket == bucket && item.key == key)
                return item;
        }
        return std::nullopt;
    };
    return ending;
}

} // namespace docsweep::sim
