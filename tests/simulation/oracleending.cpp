// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracleparts.h"

namespace docsweep::sim {

const Row *Oracle::lastingOwner(const ObjectKey &key) const
{
    for (const auto &[id, row] : m_universe.database().rows) {
        if ((row.isBarred || row.isSlow) && (row.key == folder(key) || names(row, key, m_universe.truth())))
            return &row;
    }
    return nullptr;
}

std::vector<Fault> Oracle::unsettled(const Ending &ending) const
{
    std::vector<Fault> faults;
    const auto fault = [&faults](const QString &kind, const QString &text) { faults.push_back({kind, text}); };
    const Instant now = m_universe.truth();
    const QString who = u"docsweep "_s + QString::number(ending.docsweep) + u": "_s;
    if (ending.openIntents > 0)
        fault(u"journal-open"_s, who + u"%1 intents are open"_s.arg(ending.openIntents));
    if (ending.pending > 0)
        fault(u"journal-pending"_s, who + u"%1 deletions are pending"_s.arg(ending.pending));
    if (ending.impossible > 0)
        fault(u"journal-impossible"_s,
            who + u"%1 deletions are pending of what no storage can hold"_s.arg(ending.impossible));
    if (ending.unfinishedRuns > 0)
        fault(u"journal-runs"_s, who + u"%1 runs have no end"_s.arg(ending.unfinishedRuns));
    for (const auto &[id, row] : m_universe.database().rows) {
        if (!row.lastActivity || *row.lastActivity >= ending.cutoff || isSessionHeld(ending.docsweep, row, now))
            continue;
        const QString name = who + u"session "_s + shown(row.key);
        if (!row.isBarred && !row.isSlow)
            fault(u"row-stays"_s, name + u" stays"_s);
        else if (!isTold(ending.told, row.isSlow ? kSlow : kBarred,
                     [&id](const PlanItem &item) { return item.kind == ItemKind::Session && item.sessionId == id; }))
            fault(u"unnamed"_s, name + u" cannot go, and nobody tells why"_s);
    }
    for (const BucketPlace &place : m_universe.buckets()) {
        for (const auto &[key, object] : place.now->objects) {
            if (!object.changedAt() || *object.changedAt() >= ending.cutoff || isKeptByHold(ending.docsweep, key, now)
                || lastingOwner(key))
                continue;
            if (!m_universe.protectedFiles.contains(key))
                fault(u"stays"_s, who + shown(object) + u" stays"_s);
            else if (!isTold(ending.told, kProtected, [&](const PlanItem &item) {
                         return item.kind != ItemKind::Session && item.bucket == place.name && item.key == object.key;
                     }))
                fault(u"unnamed"_s, who + shown(object) + u" cannot go, and nobody tells why"_s);
        }
    }
    for (const Owed &owed : m_owed) {
        if (owed.docsweep != ending.docsweep || owed.isExcused)
            continue;
        const BucketPlace *place = m_universe.bucket(owed.object.bucket);
        const auto found = place->now->objects.find(owed.object.key);
        if (place->now->anchor != owed.anchor || found == place->now->objects.end()
            || found->second.id != owed.object.id)
            continue;
        if (owed.object.changedAt() && *owed.object.changedAt() < ending.cutoff) // told above
            continue;
        if (isKeptByHold(ending.docsweep, owed.object.key, now) || m_universe.protectedFiles.contains(owed.object.key))
            continue;
        const std::optional<PlanItem> item = ending.itemOf(owed.plan, owed.object.bucket, owed.object.key);
        const bool isFuture = owed.object.changedAt() && *owed.object.changedAt() > now;
        const QString name = who + shown(owed.object) + u", whose rows went, is there, "_s;
        if (!item)
            fault(u"forgotten"_s, name + u"and no plan of theirs lists it"_s);
        else if (item->state == ItemState::Planned)
            fault(u"forgotten"_s, name + u"still planned"_s);
        else if (item->state == ItemState::Deleted || item->state == ItemState::AlreadyGone)
            fault(u"lie"_s, name + u"told as gone"_s);
        else if (item->state == ItemState::Skipped && item->left == Reason::Interrupted
            && item->sessionId == owed.session)
            fault(u"forgotten"_s, name + u"and left alone as if they had not"_s);
        else if (isFuture && item->state == ItemState::Skipped && item->changedAt
            && !m_sealed.at({owed.docsweep, owed.plan}).orders.keepOutputs)
            fault(u"future"_s, name + u"skipped: "_s + item->detail.text);
    }
    for (const Late &late : m_late) {
        for (const PlanItem &told :
            late.docsweep == ending.docsweep ? ending.itemsOf(late.plan) : std::vector<PlanItem>()) {
            if (told.kind == ItemKind::Session && told.sessionId == late.session && told.left == Reason::Interrupted)
                fault(u"lie"_s, who + u"session "_s + shown(told.sessionKey) + u" went, and is told as left alone"_s);
        }
    }
    for (const auto &[id, plan] : m_sealed) {
        if (plan.docsweep != ending.docsweep || !m_universe.hasLateCommits)
            continue;
        for (const PlanItem &told : ending.itemsOf(plan.plan.id)) {
            const bool isGone = told.state == ItemState::Deleted || told.state == ItemState::AlreadyGone;
            if (told.kind == ItemKind::Session && isGone && isRowThere(plan, told))
                fault(u"lie"_s, who + u"session "_s + shown(told.sessionKey) + u" is told as gone, and is there"_s);
        }
    }
    for (const Unrecorded &item : m_unrecorded) {
        if (item.docsweep != ending.docsweep)
            continue;
        const auto plan = m_sealed.find({item.docsweep, item.plan});
        const bool isOtherDatabaseNow = plan == m_sealed.end() || plan->second.database != m_universe.database().anchor;
        for (const PlanItem &told : ending.itemsOf(item.plan)) {
            const bool isRight = told.state == ItemState::Deleted || told.state == ItemState::AlreadyGone
                || told.state == ItemState::Pending // for another database, say; the rest is counted above
                || (told.state == ItemState::Skipped && m_universe.lastWritten(told.bucket, told.key) > item.at)
                || (told.state == ItemState::Planned && isOtherDatabaseNow);
            if (told.seq == item.seq && !isRight)
                fault(u"no-record"_s,
                    who
                        + u"item %1 of plan %2 went while the journal could not be written, and it is told (%3): "_s
                              .arg(item.seq)
                              .arg(item.plan)
                              .arg(int(told.state))
                        + told.detail.text);
        }
    }
    return faults;
}

} // namespace docsweep::sim
