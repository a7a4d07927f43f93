// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracleparts.h"

namespace docsweep::sim {

void Oracle::held(int docsweep, const Hold &hold, qint64 entry)
{
    m_made.push_back({docsweep, hold, m_universe.truth(), entry});
    m_holds.emplace_back(docsweep, hold);
    if (hold.until)
        m_forReturns.push_back(hold);
}

void Oracle::unheld(int docsweep, qint64 hold)
{
    std::erase_if(m_made, [&](const Made &made) { return made.docsweep == docsweep && made.hold.id == hold; });
    std::erase_if(m_holds, [&](const auto &made) { return made.first == docsweep && made.second.id == hold; });
}

/// Of what was brought back.
bool Oracle::isOver(const Made &made) const
{
    return made.hold.until && m_universe.truth() > *made.hold.until - 1min;
}

bool Oracle::isObjectHeld(int docsweep, const ObjectKey &key, Instant before) const
{
    return std::ranges::any_of(m_made, [&](const Made &made) {
        return isSame(docsweep, made.docsweep) && made.at < before && !isOver(made) && coversObject(made.hold, key);
    });
}

bool Oracle::isSessionHeld(int docsweep, const Row &row, Instant before) const
{
    const bool byItself = std::ranges::any_of(m_made, [&](const Made &made) {
        return isSame(docsweep, made.docsweep) && made.at < before && !isOver(made)
            && coversSession(made.hold, row.key);
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
            return isSame(docsweep, made.docsweep) && made.at < before && !isOver(made)
                && coversSession(made.hold, row.key);
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
    if (isSessionHeld(work.docsweep, row, hasLedger ? m_universe.truth() : work.batchBegan))
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
        if (mustBeCopied(work)
            && m_universe.machineTime(work.docsweep) < work.machineBegan + m_vaults.at(work.docsweep).term)
            rowsNeedCopy(work, row);
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
    rowsNeedCopy(work, row);
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
            // Somebody who stayed named it when it was planned: it is no file of this session's rows.
            isExcused |= std::ranges::any_of(plan.sessions, [&](const auto &entry) {
                const SessionRecord &other = entry.second;
                return other.id != row.id && namesIt(other, key)
                    && std::ranges::none_of(plan.items, [&other](const PlanItem &item) {
                           return item.kind == ItemKind::Session && item.sessionId == other.id;
                       });
            });
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

bool Oracle::isRewrittenUnseen(const Sealed &plan, const Generation &object, Instant before, bool isOfBefore) const
{
    const auto isOf = [&object](const SessionRecord &session) {
        return session.key == folder(object.key) || namesIt(session, object.key);
    };
    const bool wasUnread =
        std::ranges::none_of(plan.sessions, [&isOf](const auto &entry) { return isOf(entry.second); });
    return object.isDisguised && (object.writtenAt > before || wasUnread || isOfBefore)
        && std::ranges::none_of(m_universe.database().rows, [&](const auto &entry) {
               const Row &row = entry.second;
               return row.bornAt <= before && (row.key == folder(object.key) || names(row, object.key, before));
           });
}

std::optional<Fault> Oracle::objectionToObject(const Work &work, const Sealed &plan, const PlanItem &item,
    quint64 bucketAnchor, const BucketPlace &place, const Generation &object, Instant asked) const
{
    const Instant before = looked(work, asked);
    // What an earlier run began with is looked at as it is now, by the age of then.
    const bool isOfBefore = work.kind == Work::Kind::Recovering || work.plan != plan.plan.id;
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
        if (seen->second.generation != object.id && !isRewrittenUnseen(plan, object, before, isOfBefore))
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
    if (objection && hasLedger) {
        const std::optional<Fault> why = objectionToClaims(work, bucketAnchor, object, asked);
        work.bytesAreUnsure |= !why;
        if (!why || objection->kind == u"unplanned"_s)
            objection = why;
    }
    if (!objection && hasLedger)
        objection = objectionOfLedger(work, object, own.has_value());
    if (own && isOfBefore)
        work.objectsOfBefore.insert(*own);
    else if (own)
        ++work.ofPlan;
    work.bytesAreUnsure |= objection.has_value();
    if (objection)
        fault(objection->kind, name + u" goes although "_s + objection->text);
}

// ---- The end

} // namespace docsweep::sim
