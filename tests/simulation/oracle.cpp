// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracle.h"

#include "tests/simulation/simulatedobjects.h"
#include "tests/simulation/simulatedsessions.h"

#include <algorithm>

namespace docsweep::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// What rows say may be so old at a deletion.
    constexpr Duration kGrace = 2s;

    QString shown(const QByteArray &key)
    {
        return QString::fromUtf8(key);
    }

    QString shown(const Generation &object)
    {
        return object.bucket + u'/' + shown(object.key) + u" (bytes "_s + QString::number(object.id) + u')';
    }

    SessionKey folder(const ObjectKey &key)
    {
        const auto slash = key.indexOf('/');
        return slash > 0 ? key.left(slash) : SessionKey();
    }

    /// "*" is anything, also slashes; "?" one byte.
    bool matches(QByteArrayView pattern, QByteArrayView text)
    {
        if (pattern.isEmpty())
            return text.isEmpty();
        if (pattern.front() == '*') {
            for (qsizetype i = 0; i <= text.size(); ++i) {
                if (matches(pattern.sliced(1), text.sliced(i)))
                    return true;
            }
            return false;
        }
        return !text.isEmpty() && (pattern.front() == '?' || pattern.front() == text.front())
            && matches(pattern.sliced(1), text.sliced(1));
    }

    bool coversSession(const Hold &hold, const SessionKey &key)
    {
        switch (hold.kind) {
        case HoldKind::Session:
            return hold.pattern == key;
        case HoldKind::Prefix:
            return folderPrefix(key).startsWith(hold.pattern);
        case HoldKind::Glob:
            return matches(hold.pattern, folderPrefix(key)) || matches(hold.pattern, key);
        case HoldKind::Object:
            break;
        }
        return false;
    }

    bool coversObject(const Hold &hold, const ObjectKey &key)
    {
        switch (hold.kind) {
        case HoldKind::Object:
            return hold.pattern == key;
        case HoldKind::Prefix:
            return key.startsWith(hold.pattern);
        case HoldKind::Glob:
            if (matches(hold.pattern, key))
                return true;
            break;
        case HoldKind::Session:
            break;
        }
        return !folder(key).isEmpty() && coversSession(hold, folder(key));
    }

    bool isDeletedTwin(const std::vector<PlanItem> &items, const PlanItem &item)
    {
        return std::ranges::any_of(items, [&item](const PlanItem &other) {
            return other.bucket == item.bucket && other.key == item.key && other.state == ItemState::Deleted;
        });
    }

    /// Whether an item of these failed or waits for just this.
    bool isTold(
        const std::vector<PlanItem> &items, const QString &why, const std::function<bool(const PlanItem &)> &isIt)
    {
        return std::ranges::any_of(items, [&](const PlanItem &item) {
            return (item.state == ItemState::Failed || item.state == ItemState::Pending)
                && item.detail.text.contains(why) && isIt(item);
        });
    }

    bool names(const Row &row, const ObjectKey &key, Instant before)
    {
        return std::ranges::any_of(row.documents, [&](const Document &document) {
            return document.bornAt <= before
                && std::ranges::find(document.record.keys, key) != document.record.keys.end();
        });
    }

} // namespace

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
    if (totals && totals->earlierDeletionsFinished < work.objectsGone)
        fault(u"report-recovery"_s,
            u"%1 were deleted, %2 are told"_s.arg(work.objectsGone).arg(totals->earlierDeletionsFinished));
    if (work.sessionsGone + work.sessionsUnanswered > 0)
        fault(u"recovery-rows"_s, u"a recovery removed rows"_s);
}

void Oracle::processEnded()
{
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
    return plan.isDatabaseKnown && m_universe.database().anchor == plan.database
        && m_universe.database().rows.contains(item.sessionId);
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

void Oracle::held(int docsweep, const Hold &hold)
{
    m_made.push_back({docsweep, hold, m_universe.truth()});
    m_holds.emplace_back(docsweep, hold);
}

void Oracle::unheld(int docsweep, qint64 hold)
{
    std::erase_if(m_made, [&](const Made &made) { return made.docsweep == docsweep && made.hold.id == hold; });
    std::erase_if(m_holds, [&](const auto &made) { return made.first == docsweep && made.second.id == hold; });
}

bool Oracle::isObjectHeld(int docsweep, const ObjectKey &key, Instant before) const
{
    return std::ranges::any_of(m_made, [&](const Made &made) {
        return isSame(docsweep, made.docsweep) && made.at < before && coversObject(made.hold, key);
    });
}

bool Oracle::isSessionHeld(int docsweep, const Row &row, Instant before) const
{
    const bool byItself = std::ranges::any_of(m_made, [&](const Made &made) {
        return isSame(docsweep, made.docsweep) && made.at < before && coversSession(made.hold, row.key);
    });
    if (byItself)
        return true;
    for (const Document &document : row.documents) {
        for (const ObjectKey &key : document.record.keys) {
            if (!key.isEmpty() && document.bornAt <= before && isObjectHeld(docsweep, key, before))
                return true;
        }
    }
    return false;
}

bool Oracle::isKeptByHold(int docsweep, const ObjectKey &key, Instant before) const
{
    if (isObjectHeld(docsweep, key, before))
        return true;
    for (const auto &[id, row] : m_universe.database().rows) {
        const bool isHeld = std::ranges::any_of(m_made, [&, &row = row](const Made &made) {
            return isSame(docsweep, made.docsweep) && made.at < before && coversSession(made.hold, row.key);
        });
        if (isHeld && names(row, key, before - kGrace))
            return true;
    }
    return false;
}

// ---- Rows

QString Oracle::objectionToRow(const Work &work, const Sealed &plan, const PlanItem &item, const Row &row) const
{
    if (work.kind != Work::Kind::Running || !inScope(work, item.seq))
        return u"it was not chosen"_s;
    if (!plan.intended.contains(item.seq))
        return u"no intent was recorded"_s;
    const auto read = plan.sessions.find(row.id);
    if (read == plan.sessions.end() || item.sessionKey != row.key)
        return u"it was not read for the plan"_s;
    if (read->second != row.record())
        return u"it changed since the plan was made"_s;
    if (plan.orders.onlySession ? row.key != *plan.orders.onlySession
                                : !row.lastActivity || *row.lastActivity >= plan.plan.policy.cutoff)
        return u"it is not expired"_s;
    if (isSessionHeld(work.docsweep, row, work.batchBegan))
        return u"it is held"_s;
    return {};
}

void Oracle::rowInDoubt()
{
    if (!m_works.empty())
        ++m_works.back().sessionsInDoubt;
}

void Oracle::undecidedTold()
{
    if (!m_works.empty())
        m_works.back().sessionsUntold = m_works.back().sessionsGone;
}

void Oracle::rowsGo(const Database &database, const Row &row, bool answerIsLost)
{
    m_universe.tell(u"- session "_s + shown(row.key) + u" goes"_s);
    ask(database, row, answerIsLost);
    ++m_gone;
    if (!m_works.empty() && m_works.back().plan != 0 && sealed(m_works.back().docsweep, m_works.back().plan))
        owe(m_works.back(), *sealed(m_works.back().docsweep, m_works.back().plan), row);
}

std::function<void()> Oracle::rowsMayGo(const Database &database, const Row &row)
{
    m_universe.tell(u"- session "_s + shown(row.key) + u" may go"_s);
    ask(database, row, true);
    const Work work = m_works.empty() ? Work() : m_works.back();
    return [this, work, row] {
        m_universe.tell(u"- session "_s + shown(row.key) + u" goes"_s);
        ++m_gone;
        m_late.push_back({work.docsweep, work.plan, row.id});
        if (const Sealed *plan = sealed(work.docsweep, work.plan))
            owe(work, *plan, row);
    };
}

void Oracle::ask(const Database &database, const Row &row, bool answerIsLost)
{
    const QString name = u"session "_s + shown(row.key);
    if (m_works.empty() || m_works.back().kind == Work::Kind::Planning) {
        fault(u"preview-deletes"_s, name);
        return;
    }
    Work &work = m_works.back();
    ++(answerIsLost ? work.sessionsUnanswered : work.sessionsGone);
    const Sealed *plan = sealed(work.docsweep, work.plan);
    if (!plan) {
        fault(u"row-unplanned"_s, name);
        return;
    }
    if (isOtherDatabase(*plan, database.anchor))
        fault(u"other-database"_s, name + u" is of another database than the plan's"_s);
    const auto item = std::ranges::find_if(
        plan->items, [&row](const PlanItem &one) { return one.kind == ItemKind::Session && one.sessionId == row.id; });
    if (item == plan->items.end()) {
        fault(u"row-unplanned"_s, name);
        return;
    }
    ++work.ofPlan;
    work.rows.insert(item->seq);
    begun(work.docsweep, plan->plan.id, item->seq);
    if (const QString why = objectionToRow(work, *plan, *item, row); !why.isEmpty())
        fault(u"row"_s, name + u" goes although "_s + why);
}

/// What its rows name has to go now, too.
void Oracle::owe(const Work &work, const Sealed &plan, const Row &row)
{
    if (!plan.orders.storageCleanup)
        return;
    for (const Document &document : row.documents) {
        for (const ObjectKey &key : document.record.keys) {
            if (key.isEmpty())
                continue;
            bool isExcused = isKeptByHold(work.docsweep, key, m_universe.truth());
            const bool isKept = plan.orders.keepOutputs && isOutput(plan, key);
            isExcused |= isKept;
            for (const auto &[id, other] : m_universe.database().rows) {
                const bool isOfOther =
                    names(other, key, m_universe.truth()) || (plan.orders.keepActiveFiles && other.key == folder(key));
                isExcused |= id != row.id && isOfOther;
            }
            for (const BucketPlace &place : m_universe.buckets()) {
                if (!place.now || place.changedAt > work.began) // while it ran: nobody could know
                    continue;
                const auto object = place.now->objects.find(key);
                if (object == place.now->objects.end() || object->second.writtenAt > plan.began)
                    continue;
                if (isKept)
                    m_keptOutputs.insert({work.docsweep, key});
                const auto listed = std::ranges::find_if(
                    plan.items, [&](const PlanItem &item) { return item.bucket == place.name && item.key == key; });
                if (listed != plan.items.end() && !inScope(work, listed->seq)) // somebody wants it so
                    continue;
                m_owed.push_back({work.docsweep, work.plan, row.id, object->second, place.now->anchor, isExcused});
            }
        }
    }
}

// ---- Objects

const Row *Oracle::stayingNamer(
    const Work &work, const Sealed &plan, const PlanItem &item, const ObjectKey &key, Instant before) const
{
    for (const auto &[id, row] : m_universe.database().rows) {
        if (id == item.sessionId || !names(row, key, before))
            continue;
        const auto planned = std::ranges::find_if(plan.items,
            [&id](const PlanItem &other) { return other.kind == ItemKind::Session && other.sessionId == id; });
        const auto read = plan.sessions.find(id);
        const std::optional<Instant> active = row.activityAt(before);
        const bool isGoing = planned != plan.items.end() && read != plan.sessions.end()
            && (work.kind == Work::Kind::Recovering || work.plan != plan.plan.id || inScope(work, planned->seq))
            && active && *active < plan.plan.policy.cutoff && !isSessionHeld(work.docsweep, row, work.batchBegan);
        if (!isGoing)
            return &row;
    }
    return nullptr;
}

std::optional<Fault> Oracle::objectionInScopeOfOne(
    const Sealed &plan, const PlanItem &item, const Generation &object, Instant before) const
{
    const SessionKey &chosen = *plan.orders.onlySession;
    const bool isInside = folder(object.key) == chosen;
    for (const auto &[id, row] : m_universe.database().rows) {
        if (row.key == chosen && id == item.sessionId)
            return Fault{u"only-stays"_s, u"its session stays"_s};
        if (row.key == chosen && isInside && item.sessionId == 0 && row.bornAt <= before)
            return Fault{u"only-came-back"_s, u"its session came back"_s};
        if (row.bornAt <= before && names(row, object.key, before))
            return Fault{u"only-named"_s, u"session "_s + shown(row.key) + u" names it"_s};
    }
    if (!isInside && item.sessionId == 0)
        return Fault{u"only-outside"_s, u"it is not of the one session"_s};
    return std::nullopt;
}

/// It was written again so short a time ago that its store went by what it had been.
bool Oracle::wentOnTrust(const Sealed &plan, const BucketPlace &place, const Generation &object, Instant asked) const
{
    const auto seen = plan.objects.find({object.bucket, object.key});
    if (seen == plan.objects.end() || seen->second.generation == object.id)
        return false;
    const Instant since = std::max(object.writtenAt, place.changedAt);
    return since > asked || (place.flavour == Flavour::Supabase && since > asked - kFactsTrusted - plan.asking / 2);
}

bool Oracle::isRewrittenUnseen(const Sealed &plan, const Generation &object, Instant before) const
{
    const auto isOf = [&object](const SessionRecord &session) {
        return session.key == folder(object.key)
            || std::ranges::any_of(session.documents, [&object](const DocumentRecord &document) {
                   return std::ranges::find(document.keys, object.key) != document.keys.end();
               });
    };
    const bool wasUnread =
        std::ranges::none_of(plan.sessions, [&isOf](const auto &entry) { return isOf(entry.second); });
    return object.isDisguised && (object.writtenAt > before || wasUnread)
        && std::ranges::none_of(m_universe.database().rows, [&](const auto &entry) {
               const Row &row = entry.second;
               return row.bornAt <= before && (row.key == folder(object.key) || names(row, object.key, before));
           });
}

std::optional<Fault> Oracle::objectionToObject(const Work &work, const Sealed &plan, const PlanItem &item,
    quint64 bucketAnchor, const BucketPlace &place, const Generation &object, Instant asked) const
{
    const Instant before = looked(work, asked);
    if (!plan.intended.contains(item.seq))
        return Fault{u"no-intent"_s, u"no intent was recorded"_s};
    if (isOtherDatabase(plan, m_universe.database().anchor) && m_universe.databaseChangedAt() <= asked)
        return Fault{u"other-database"_s, u"the database is another one than the plan's"_s};
    const auto seen = plan.objects.find({object.bucket, object.key});
    if (seen != plan.objects.end()) {
        if (wentOnTrust(plan, place, object, asked)) // what it is now, nobody could know
            return std::nullopt;
        if (seen->second.anchor != bucketAnchor) {
            const bool wasSwapped = place.changedAt >= plan.began && place.changedAt <= plan.ended;
            return Fault{
                wasSwapped ? u"listed-bucket"_s : u"other-bucket"_s, u"the bucket is another one than the plan's"_s};
        }
        if (seen->second.generation != object.id && !isRewrittenUnseen(plan, object, before))
            return Fault{u"overwritten"_s, u"it was written again since the plan was made"_s};
    } else if (object.changedAt() && *object.changedAt() > plan.plan.createdAt) {
        return Fault{u"newer"_s, u"it is newer than the plan, which never saw it"_s};
    }
    if (!plan.orders.storageCleanup)
        return Fault{u"storage-off"_s, u"storage cleanup is switched off"_s};
    if (isKeptByHold(work.docsweep, object.key, work.batchBegan))
        return Fault{u"held"_s, u"it is held"_s};
    if (plan.orders.keepOutputs) {
        if (isOutput(plan, object.key))
            return Fault{u"output"_s, u"it is an output"_s};
        if (m_keptOutputs.contains({work.docsweep, object.key}) && !plan.named.contains(object.key))
            return Fault{u"kept-output"_s, u"it was kept as an output before"_s};
    }
    if (plan.orders.onlySession)
        return objectionInScopeOfOne(plan, item, object, before);

    const Instant cutoff = plan.plan.policy.cutoff;
    const auto &rows = m_universe.database().rows;
    const auto taker = rows.find(item.sessionId);
    // What an earlier run began with is looked at as it is now, by the age of then.
    const bool isOfBefore = work.kind == Work::Kind::Recovering || work.plan != plan.plan.id;
    const Instant now = std::max(cutoff, m_universe.databaseTime() - std::chrono::minutes(plan.orders.ageMinutes));
    const auto isLive = [&](const Row &row) {
        const Instant since = isOfBefore ? now : cutoff;
        const std::optional<Instant> then = row.activityAt(before);
        return row.bornAt <= before && (!then || *then >= since) && (!row.lastActivity || *row.lastActivity >= since);
    };
    if (taker != rows.end() && isLive(taker->second))
        return Fault{u"came-back"_s, u"its session came back"_s};
    const bool isOld = object.changedAt() && *object.changedAt() < (isOfBefore ? now : cutoff);
    if (plan.orders.keepActiveFiles) {
        for (const auto &[id, row] : rows) {
            const bool isInFolder = row.key == folder(object.key);
            if (!isLive(row) || (!isInFolder && !names(row, object.key, before)))
                continue;
            // A new session of the same key: what lay in its folder went with the one before, unless it names it.
            if (isInFolder && item.sessionKey == row.key && taker == rows.end() && !names(row, object.key, before))
                continue;
            const auto read = plan.sessions.find(id);
            const bool wasLive =
                read != plan.sessions.end() && (!read->second.lastActivity || *read->second.lastActivity >= cutoff);
            return Fault{!isOld ? u"active-young"_s
                    : wasLive   ? u"active-file"_s
                                : u"active-since"_s,
                u"it is of session "_s + shown(row.key) + u", which is active"_s};
        }
    }
    if (isOld)
        return std::nullopt;
    if (item.sessionId == 0)
        return Fault{u"young"_s, u"it is not old, and no rows took it along"_s};
    if (taker != rows.end())
        return Fault{u"young-rows-stay"_s, u"it is not old, and the rows of its session are there"_s};
    if (const Row *namer = stayingNamer(work, plan, item, object.key, before)) {
        const bool wasThere = stayingNamer(
            work, plan, item, object.key, std::min({before, work.batchBegan - kGrace, work.referencesAsked}));
        return Fault{wasThere ? u"young-named"_s : u"named-stale"_s,
            u"it is not old, and session "_s + shown(namer->key) + u" names it"_s};
    }
    return std::nullopt;
}

void Oracle::objectGoes(
    quint64 bucketAnchor, const BucketPlace &place, const Generation &object, Instant asked, bool answerIsLost)
{
    const QString name = shown(object);
    m_universe.tell(u"- "_s + name + u" goes"_s);
    if (m_works.empty() || m_works.back().kind == Work::Kind::Planning) {
        fault(u"preview-deletes"_s, name);
        return;
    }
    Work &work = m_works.back();
    ++m_gone;
    ++(answerIsLost ? work.objectsUnanswered : work.objectsGone);
    if (!answerIsLost)
        work.bytesGone += object.sizeBytes;
    std::optional<quint32> own;
    bool isOfBefore = false;
    std::optional<Fault> objection = Fault{u"unplanned"_s, u"no plan lists it"_s};
    for (const auto &[id, plan] : m_sealed) {
        if (plan.docsweep != work.docsweep)
            continue;
        for (const PlanItem &item : plan.items) {
            if (item.kind == ItemKind::Session || item.bucket != object.bucket || item.key != object.key)
                continue;
            const bool isOwn = work.kind == Work::Kind::Running && plan.plan.id == work.plan && inScope(work, item.seq);
            if (!isOwn && !plan.intended.contains(item.seq))
                continue;
            if (isOwn && !answerIsLost)
                work.objects.insert(item.seq);
            begun(work.docsweep, plan.plan.id, item.seq);
            if (isOwn)
                own = item.seq;
            else
                isOfBefore = true;
            work.bytesAreUnsure |= !item.sizeBytes || wentOnTrust(plan, place, object, asked);
            if (!objection)
                continue;
            const std::optional<Fault> why = objectionToObject(work, plan, item, bucketAnchor, place, object, asked);
            if (!why || why->kind != u"no-intent"_s || objection->kind == u"unplanned"_s)
                objection = why;
        }
    }
    if (own && isOfBefore)
        work.objectsOfBefore.insert(*own);
    else if (own)
        ++work.ofPlan;
    work.bytesAreUnsure |= objection.has_value();
    if (objection)
        fault(objection->kind, name + u" goes although "_s + objection->text);
}

// ---- The end

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
