// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracleparts.h"

namespace docsweep::sim {

namespace {

    /// By which docsweeps of this world judge what others left, where the plan under way is not stricter.
    constexpr Duration kAgeOfOthers = 1h;

} // namespace

void Oracle::holdsRead()
{
    if (!m_works.empty())
        m_works.back().holdsRead = m_universe.truth();
}

void Oracle::holdsAcknowledged(qint64 entry)
{
    if (!m_works.empty())
        m_works.back().acknowledged = std::max(m_works.back().acknowledged, entry);
}

void Oracle::claimed(const LedgerClaim &claim)
{
    m_claimed.insert({claim.bucket, claim.key});
    m_counted.erase(claim.ref); // it is ordered anew
    m_untold.erase(claim.ref);
}

void Oracle::counted(const QByteArray &ref)
{
    if (m_works.empty() || m_untold.contains(ref))
        return;
    const int docsweep = m_works.back().docsweep;
    const auto [first, isNew] = m_counted.emplace(ref, docsweep);
    if (!isNew && first->second != docsweep)
        fault(u"counted-twice"_s,
            u"docsweeps %1 and %2 both count one deletion as theirs"_s.arg(first->second).arg(docsweep));
}

void Oracle::isNotTold(std::span<const QByteArray> refs)
{
    m_untold.insert(refs.begin(), refs.end());
}

void Oracle::givenUp(const Bucket &bucket, const ObjectKey &key, int docsweep)
{
    m_givenUp[{bucket, key}] = {m_universe.truth(), docsweep};
    for (Owed &owed : m_owed)
        owed.isExcused |= owed.object.bucket == bucket && owed.object.key == key;
    for (Work &work : m_works) // it may be gone by now, and nobody waits to be told
        ++work.pendingUnrecorded;
}

void Oracle::removalBegins()
{
    if (m_works.empty() || !hasLedger)
        return;
    const Work &work = m_works.back();
    if (work.holdsRead <= std::max(work.removalEnded, work.began))
        fault(u"holds-unread"_s, u"holds were not read again before a request to the storage"_s);
}

void Oracle::removalEnds()
{
    if (!m_works.empty())
        m_works.back().removalEnded = m_universe.truth();
}

/// Holds that were there when they were last read, and those that are said to be in force.
std::optional<Fault> Oracle::objectionOfLedger(const Work &work, const Generation &object, bool isOwn) const
{
    for (const Made &made : m_made) {
        if (isOver(made))
            continue;
        const bool isKnown = made.at < work.holdsRead;
        const bool isSaid = made.entry > 0 && made.entry <= work.acknowledged;
        if ((isKnown || isSaid) && coversObject(made.hold, object.key))
            return Fault{isKnown ? u"held"_s : u"held-in-force"_s, u"it is held by docsweep %1"_s.arg(made.docsweep)};
    }
    const auto givenUp = m_givenUp.find({object.bucket, object.key});
    const bool isGivenUp = givenUp != m_givenUp.end()
        && (givenUp->second.docsweep < 0 || givenUp->second.docsweep == work.docsweep)
        && givenUp->second.at < work.began && object.writtenAt <= givenUp->second.at;
    if (!isOwn && isGivenUp)
        return Fault{u"given-up"_s, u"somebody has given it up"_s};
    return std::nullopt;
}

std::optional<Fault> Oracle::objectionToClaims(
    const Work &work, quint64 bucketAnchor, const Generation &object, Instant asked) const
{
    std::optional<Fault> objection = Fault{u"unplanned"_s, u"no plan lists it, and nobody has left it"_s};
    if (!m_claimed.contains({object.bucket, object.key}))
        return objection;
    for (const auto &[id, theirs] : m_sealed) {
        if (theirs.docsweep == work.docsweep)
            continue;
        for (const PlanItem &item : theirs.items) {
            if (item.kind == ItemKind::Session || item.bucket != object.bucket || item.key != object.key
                || !theirs.intended.contains(item.seq))
                continue;
            objection = objectionToClaim(work, theirs, item, bucketAnchor, object, asked);
            if (!objection)
                return objection;
        }
    }
    return objection;
}

std::optional<Fault> Oracle::objectionToClaim(const Work &work, const Sealed &theirs, const PlanItem &item,
    quint64 bucketAnchor, const Generation &object, Instant asked) const
{
    const Instant before = looked(work, asked);
    const auto seen = theirs.objects.find({object.bucket, object.key});
    if (seen != theirs.objects.end() && seen->second.anchor != bucketAnchor)
        return Fault{u"claim-bucket"_s, u"another docsweep left it in another bucket"_s};
    if (seen != theirs.objects.end() && item.changedAt && seen->second.generation != object.id
        && !isRewrittenUnseen(theirs, object, before, true))
        return Fault{u"claim-overwritten"_s, u"it was written again since another docsweep left it"_s};
    for (const auto &[id, row] : m_universe.database().rows) {
        if (row.bornAt <= before && (row.key == folder(object.key) || names(row, object.key, before)))
            return Fault{u"claim-referred"_s, u"session "_s + shown(row.key) + u" refers to it"_s};
    }
    const auto found = m_sealed.find({work.docsweep, work.plan});
    const Orders orders = found == m_sealed.end() ? Orders() : found->second.orders;
    if (!orders.storageCleanup)
        return Fault{u"claim-off"_s, u"storage cleanup is switched off"_s};
    if (orders.keepOutputs && (item.kind == ItemKind::Output || isOutput(theirs, object.key)))
        return Fault{u"claim-output"_s, u"it is an output"_s};
    // As the database's clock was when it was asked: it may have leaped since.
    Instant cutoff = std::max(m_universe.databaseTime(), work.timeTold + (m_universe.truth() - work.toldAt));
    if (found != m_sealed.end())
        cutoff = std::max(cutoff, found->second.plan.createdAt);
    cutoff -= kAgeOfOthers;
    if (found != m_sealed.end() && !orders.onlySession)
        cutoff = std::min(cutoff, found->second.plan.policy.cutoff);
    if (!object.changedAt() || *object.changedAt() >= cutoff)
        return Fault{u"claim-young"_s, u"another docsweep left it, and it is not old"_s};
    return std::nullopt;
}

} // namespace docsweep::sim
