// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracle.h"

#include "tests/simulation/oracleparts.h"

namespace docsweep::sim {

Oracle::Oracle(Universe &universe)
    : m_universe(universe)
{
}

void Oracle::fault(const QString &kind, const QString &text)
{
    if (ignored.contains(kind))
        return;
    m_faults.push_back({kind, text});
    m_universe.tell(u"FAULT "_s + kind + u": "_s + text);
}

// ---- Plans

void Oracle::planningBegins(int docsweep)
{
    Work work;
    work.docsweep = docsweep;
    work.began = work.batchBegan = m_universe.truth();
    work.planned.docsweep = docsweep;
    work.planned.database = m_universe.database().anchor;
    work.planned.isDatabaseKnown = m_universe.database().isMarked;
    work.planned.began = m_universe.truth();
    takeNames(work.planned, true);
    m_works.push_back(std::move(work));
}

void Oracle::takeNames(Sealed &into, bool first) const
{
    std::set<ObjectKey> outputs;
    for (const auto &[id, row] : m_universe.database().rows) {
        for (const Document &document : row.documents) {
            for (size_t part = 0; part < document.record.keys.size(); ++part) {
                const ObjectKey &key = document.record.keys[part];
                if (key.isEmpty())
                    continue;
                into.named.insert(key);
                if (part != 0 && (first || into.outputs.contains(key)))
                    outputs.insert(key);
            }
        }
    }
    into.outputs = std::move(outputs);
}

void Oracle::timeTold(Instant time, Instant asked)
{
    if (m_works.empty())
        return;
    m_works.back().timeTold = time;
    m_works.back().toldAt = m_universe.truth();
    m_works.back().asking = m_universe.truth() - asked;
}

void Oracle::referencesAsked()
{
    if (!m_works.empty())
        m_works.back().referencesAsked = m_universe.truth();
}

void Oracle::referencesRead(Instant asked)
{
    if (!m_works.empty())
        m_works.back().readingReferences = m_universe.truth() - asked;
}

void Oracle::rowsLookedUp(Instant asked)
{
    if (!m_works.empty())
        m_works.back().lookingUp = m_universe.truth() - asked;
}

/// Two seconds before; where reading takes longer, what it tells is as old as that when it ends, and may grow as old
/// again.
Instant Oracle::looked(const Work &work, Instant asked)
{
    return asked - std::max(kGrace, 2 * (work.readingReferences + work.lookingUp));
}

void Oracle::sessionsRead(const std::vector<SessionRecord> &sessions)
{
    if (m_works.empty() || m_works.back().kind != Work::Kind::Planning)
        return;
    for (const SessionRecord &session : sessions)
        m_works.back().planned.sessions[session.id] = session;
}

void Oracle::objectRead(quint64 bucketAnchor, const Generation &object)
{
    if (m_works.empty() || m_works.back().kind != Work::Kind::Planning)
        return;
    m_works.back().planned.objects[{object.bucket, object.key}] = {bucketAnchor, object.id};
}

void Oracle::planSealed(const Plan &plan, const Orders &orders, const std::vector<PlanItem> &items)
{
    Sealed &planned = m_works.back().planned;
    planned.plan = plan;
    planned.orders = orders;
    planned.items = items;
    planned.ended = m_universe.truth();
    planned.asking = m_works.back().asking;
    takeNames(planned, false);
    const Duration age = std::chrono::minutes(orders.ageMinutes);
    const Work &work = m_works.back();
    // What it told a while ago, and half of how long it was asked.
    const Instant latest = work.timeTold + (m_universe.truth() - work.toldAt) + work.asking / 2 + kGrace - age;
    if (plan.policy.cutoff > latest)
        fault(u"cutoff"_s, u"the cutoff is later than the database's clock less the age"_s);
    std::set<std::pair<Bucket, ObjectKey>> listed;
    for (const PlanItem &item : items) {
        if (item.kind != ItemKind::Session && !listed.insert({item.bucket, item.key}).second)
            fault(u"listed-twice"_s, item.bucket + u'/' + shown(item.key) + u" is listed twice in one plan"_s);
    }
    m_sealed[{planned.docsweep, plan.id}] = planned;
}

void Oracle::planningEnds()
{
    m_works.pop_back();
}

Oracle::Sealed *Oracle::sealed(int docsweep, PlanId plan)
{
    const auto found = m_sealed.find({docsweep, plan});
    return found == m_sealed.end() ? nullptr : &found->second;
}

bool Oracle::isOtherDatabase(const Sealed &plan, quint64 anchor) const
{
    return plan.isDatabaseKnown && anchor != plan.database;
}

bool Oracle::isOutput(const Sealed &plan, const ObjectKey &key) const
{
    if (plan.named.contains(key))
        return plan.outputs.contains(key);
    return key.endsWith(".pdf") || key.endsWith(".xlsx") || key.endsWith(".docx");
}

// ---- Runs

void Oracle::runBegins(int docsweep, PlanId plan, const std::vector<SeqRange> &scope)
{
    Work work;
    work.kind = Work::Kind::Running;
    work.docsweep = docsweep;
    work.plan = plan;
    work.scope = scope;
    work.began = work.batchBegan = m_universe.truth();
    work.machineBegan = m_universe.machineTime(docsweep);
    if (const auto vault = m_vaults.find(docsweep); vault != m_vaults.end())
        work.vaultTroubles = vault->second.troubles();
    m_works.push_back(std::move(work));
}

void Oracle::recoveryBegins(int docsweep)
{
    runBegins(docsweep, 0, {});
    m_works.back().kind = Work::Kind::Recovering;
}

void Oracle::batchBegins()
{
    if (!m_works.empty() && m_works.back().kind == Work::Kind::Running)
        m_works.back().batchBegan = m_universe.truth();
}

void Oracle::intentRecorded(const Intent &intent, const std::vector<PlanItem> &items)
{
    const int docsweep = m_works.back().docsweep;
    std::set<quint32> seqs;
    for (const PlanItem &item : items)
        seqs.insert(item.seq);
    if (Sealed *of = sealed(docsweep, intent.planId))
        of->intended.insert(seqs.begin(), seqs.end());
    m_intended.push_back({docsweep, intent, std::move(seqs)});
}

void Oracle::begun(int docsweep, PlanId plan, quint32 seq)
{
    for (Intended &intended : m_intended) {
        if (intended.docsweep == docsweep && intended.intent.planId == plan && intended.seqs.contains(seq))
            intended.hasBegun = true;
    }
}

void Oracle::recoveryEnds(const Result<RunTotals> &totals)
{
    const Work work = std::move(m_works.back());
    m_works.pop_back();
    if (totals && totals->earlierDeletionsFinished + work.pendingUnrecorded < work.objectsGone)
        fault(u"report-recovery"_s,
            u"%1 were deleted, %2 are told"_s.arg(work.objectsGone).arg(totals->earlierDeletionsFinished));
    if (work.sessionsGone + work.sessionsUnanswered > 0)
        fault(u"recovery-rows"_s, u"a recovery removed rows"_s);
}

void Oracle::processEnded()
{
    m_isInDoubt = true;
    m_works.clear();
}

void Oracle::processBegins(int docsweep, Journal &journal)
{
    for (const Intended &intended : m_intended) {
        if (intended.docsweep == docsweep && intended.hasBegun && !journal.intentItems(intended.intent))
            fault(u"intent-lost"_s,
                u"the journal has lost the intent of batch %1 of run %2, of which something is gone"_s
                    .arg(intended.intent.batchNo)
                    .arg(intended.intent.runId));
    }
}

void Oracle::notRecorded(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    if (m_works.empty())
        return;
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state != ItemState::Deleted)
            continue;
        m_works.back().unrecorded.insert(outcome.seq);
        m_unrecorded.push_back({m_works.back().docsweep, intent.planId, outcome.seq, m_universe.truth()});
    }
}

void Oracle::pendingNotRecorded(std::span<const PendingOutcome> outcomes)
{
    if (!m_works.empty())
        m_works.back().pendingUnrecorded += std::ranges::count(outcomes, ItemState::Deleted, &PendingOutcome::state);
}

bool Oracle::inScope(const Work &work, quint32 seq) const
{
    return work.scope.empty() || std::ranges::any_of(work.scope, [seq](const SeqRange &range) {
        return range.first <= seq && seq <= range.last;
    });
}

void Oracle::runEnds(const Result<Run> &run, const std::vector<PlanItem> &items, std::optional<int> maxItems)
{
    const Work work = std::move(m_works.back());
    m_works.pop_back();
    const Sealed *plan = sealed(work.docsweep, work.plan);
    m_isInDoubt |= !run || run->state != RunState::Done;
    const qint64 gone = work.sessionsGone + work.sessionsUnanswered + work.objectsGone + work.objectsUnanswered;
    if (!run) {
        if (run.error().kind == ErrorKind::LimitReached && gone > 0)
            fault(u"report-limit"_s, u"a limit stopped the run, and yet something was deleted"_s);
        if (gone > 0 && run.error().text.contains(u"nothing was deleted"_s))
            fault(u"report-error"_s, u"%1 were deleted, and it is told: "_s.arg(gone) + run.error().text);
        else if (work.ofPlan > 0)
            fault(u"report-error"_s,
                u"%1 of the plan were deleted by a run that was told as never begun: "_s.arg(work.ofPlan)
                    + run.error().text);
        return;
    }
    if (mustBeCopied(work))
        copiesAtTheEnd(work, *run, items);
    if (maxItems && work.ofPlan > *maxItems)
        fault(u"limit"_s, u"%1 items went, %2 were allowed"_s.arg(work.ofPlan).arg(*maxItems));
    if (run->error.text.contains(u"deadlock"_s) && !run->error.text.contains(kStoppedAmongOthers))
        fault(u"retry"_s, u"a deadlock ended the run: "_s + run->error.text);
    const RunTotals &totals = run->totals;
    const qint64 unsure = work.sessionsUnanswered + work.sessionsInDoubt;
    const qint64 unrecorded = qint64(work.unrecorded.size()) + work.pendingUnrecorded;
    const auto figure = [](qint64 told, qint64 true_) { return u"%1 told, %2 in truth"_s.arg(told).arg(true_); };
    if (totals.sessionsDeleted < work.sessionsGone - unrecorded - work.sessionsUntold
        || totals.sessionsDeleted > work.sessionsGone + unsure)
        fault(u"report-sessions"_s, u"sessions deleted: "_s + figure(totals.sessionsDeleted, work.sessionsGone));
    if (totals.objectsDeleted > work.objectsGone
        || work.objectsGone > totals.objectsDeleted + totals.earlierDeletionsFinished + unrecorded)
        fault(u"report-objects"_s,
            u"objects deleted: "_s + figure(totals.objectsDeleted, work.objectsGone)
                + u", and %1 of before"_s.arg(totals.earlierDeletionsFinished));
    const qint64 bytes = totals.freedBytes + totals.earlierBytesFinished;
    if (bytes != work.bytesGone && !work.bytesAreUnsure && unrecorded == 0)
        fault(u"report-bytes"_s, u"bytes freed: "_s + figure(bytes, work.bytesGone));
    for (const PlanItem &item : items) {
        const bool isRow = item.kind == ItemKind::Session;
        if (isRow && item.state == ItemState::Deleted && plan && isRowThere(*plan, item))
            fault(u"report-item"_s, shown(item.sessionKey) + u" is told as deleted, and its row is there"_s);
        if (item.runId != run->id) {
            if (run->state == RunState::Done && inScope(work, item.seq) && item.state == ItemState::Planned)
                fault(u"no-outcome"_s, u"item %1 has no outcome although the run is done"_s.arg(item.seq));
            continue;
        }
        const bool went = isRow ? work.rows.contains(item.seq) : work.objects.contains(item.seq);
        // What an earlier run had begun with is told there; what is listed twice, at its other item.
        const bool isToldElsewhere = !isRow && (work.objectsOfBefore.contains(item.seq) || isDeletedTwin(items, item));
        const QString name = isRow ? shown(item.sessionKey) : item.bucket + u'/' + shown(item.key);
        if (item.state == ItemState::Deleted && !went && !(isRow && unsure > 0))
            fault(u"report-item"_s, name + u" is told as deleted, and was not"_s);
        const bool waits = item.state == ItemState::Pending || (isRow && item.state == ItemState::Planned);
        if (work.unrecorded.contains(item.seq) && waits)
            continue;
        if (went && !isToldElsewhere && item.state != ItemState::Deleted && !(isRow && unsure > 0))
            fault(u"report-item"_s,
                name + u" went, and is told otherwise (%1: "_s.arg(int(item.state)) + item.detail.text + u')');
        if (item.state == ItemState::AlreadyGone && !isRow && plan && isThere(*plan, item))
            fault(u"report-item"_s, name + u" is told as gone already, and it is there"_s);
        if (item.state == ItemState::AlreadyGone && isRow && plan && isRowThere(*plan, item))
            fault(u"report-item"_s, name + u" is told as gone already, and its row is there"_s);
    }
}

bool Oracle::isRowThere(const Sealed &plan, const PlanItem &item) const
{
    return plan.isDatabaseKnown && !m_returnedRows.contains(item.sessionId)
        && m_universe.database().anchor == plan.database && m_universe.database().rows.contains(item.sessionId);
}

/// The object that was read for the plan, in the bucket of the plan.
bool Oracle::isThere(const Sealed &plan, const PlanItem &item) const
{
    const BucketPlace *place = m_universe.bucket(item.bucket);
    const auto seen = plan.objects.find({item.bucket, item.key});
    if (seen == plan.objects.end() || !place || !place->now || place->now->anchor != seen->second.anchor)
        return false;
    const auto found = place->now->objects.find(item.key);
    return found != place->now->objects.end() && found->second.id == seen->second.generation;
}

// ---- Holds

} // namespace docsweep::sim
