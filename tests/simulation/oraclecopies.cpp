// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracleparts.h"

namespace docsweep::sim {

namespace {

    /// Its bytes are no other's.
    bool isOf(const FoundCopy &copy, const Generation &object)
    {
        return copy.object && copy.object->bucket == object.bucket && copy.object->entry.key == object.key
            && copy.bytes == object.bytes() && copy.object->entry.sizeBytes == object.sizeBytes
            && copy.object->entry.createdAt == object.createdAt && copy.object->entry.updatedAt == object.updatedAt;
    }

} // namespace

void Oracle::keepsNoCopies()
{
    m_works.back().isWithoutCopies = true;
    if (Sealed *plan = sealed(m_works.back().docsweep, m_works.back().plan))
        plan->isWithoutCopies = true;
}

const std::vector<FoundCopy> &Oracle::copiesOf(int docsweep, bool durable)
{
    const std::vector<FoundCopy> &copies = m_vaults.at(docsweep).copies(durable);
    for (const FoundCopy &copy : copies) {
        m_terms[copy.container] = copy.run.termEnd;
        if (copy.object)
            m_everCopied[copy.bytes] = copy.run.termEnd;
        if (copy.run.termEnd - copy.run.madeAt != m_vaults.at(docsweep).term)
            fault(u"term"_s, u"a copy is kept for another time than was said"_s);
    }
    return copies;
}

bool Oracle::mustBeCopied(const Work &work) const
{
    return !m_vaults.empty() && work.kind != Work::Kind::Planning && !work.isWithoutCopies;
}

void Oracle::copiesRecorded(std::span<const ItemCopy> copies)
{
    if (m_works.empty() || m_vaults.empty())
        return;
    const std::vector<FoundCopy> &durable = copiesOf(m_works.back().docsweep, true);
    for (const ItemCopy &copy : copies) {
        const auto term = m_terms.find(copy.container);
        if (term != m_terms.end() && term->second <= m_universe.machineTime(m_works.back().docsweep))
            continue; // it waits since then, and is not copied again
        const bool isThere = std::ranges::any_of(durable, [&copy](const FoundCopy &found) {
            return found.container == copy.container && found.number == copy.number;
        });
        if (!isThere)
            fault(u"copy-not-durable"_s, u"copy %1 is written down, and a power cut would take it"_s.arg(copy.number));
    }
}

void Oracle::rowsNeedCopy(const Work &work, const Row &row)
{
    const WholeSession whole = row.whole();
    m_goneRows.push_back(whole);
    if (!mustBeCopied(work))
        return;
    const std::vector<FoundCopy> &durable = copiesOf(work.docsweep, true);
    if (std::ranges::none_of(durable, [&whole](const FoundCopy &copy) { return !copy.object && copy.rows == whole; }))
        fault(u"uncopied-row"_s, u"session "_s + shown(row.key) + u" goes, and no copy of it is safe"_s);
}

void Oracle::copyNeeded(
    const BucketPlace &place, const Generation &object, Instant asked, bool answerIsLost, bool tagIsKnown)
{
    m_goneObjects.insert({object.key, object.bytes()});
    if (m_works.empty() || !mustBeCopied(m_works.back()))
        return;
    Work &work = m_works.back();
    for (const auto &[docsweep, vault] : m_vaults) {
        const std::vector<FoundCopy> &durable = copiesOf(docsweep, true);
        if (std::ranges::any_of(durable, [&object](const FoundCopy &copy) { return isOf(copy, object); }))
            return;
    }
    const auto before = m_everCopied.find(object.bytes());
    if (before != m_everCopied.end() && before->second <= m_universe.machineTime(work.docsweep)) // it waited too long
        return;
    const bool isOrderedWithout = std::ranges::any_of(m_sealed, [&object](const auto &entry) {
        return entry.second.isWithoutCopies && std::ranges::any_of(entry.second.items, [&object](const PlanItem &item) {
            return item.bucket == object.bucket && item.key == object.key;
        });
    });
    if (isOrderedWithout)
        return;
    // Between its last look and its request nobody can know; the answer names what went.
    if (place.flavour == Flavour::Supabase && std::max(object.writtenAt, place.changedAt) > asked) {
        if (tagIsKnown && !answerIsLost)
            work.uncopied.push_back({object.bucket, object.key});
        return;
    }
    fault(u"uncopied"_s, shown(object) + u" goes, and no copy of it is safe"_s);
}

/// By somebody, for ever: then a hold of its own would add nothing.
bool Oracle::isHeldAnyway(const std::function<bool(const Hold &)> &covers) const
{
    return std::ranges::any_of(m_holds, [&covers](const auto &made) { return covers(made.second); });
}

void Oracle::objectReturns(const Generation &object, const QByteArray &bytes)
{
    m_universe.tell(u"+ "_s + shown(object) + u" comes back"_s);
    m_returned.insert({object.bucket, object.key});
    if (object.bytes() != bytes || (!m_isInDoubt && !m_goneObjects.contains({object.key, bytes})))
        fault(u"other-returns"_s, shown(object) + u" comes back, and is not what went"_s);
    const bool isHeld = std::ranges::any_of(m_forReturns, [&object](const Hold &hold) {
        return coversObject(hold, object.key) || hold.kind == HoldKind::Session; // of whose rows it is named
    });
    if (!isHeld && !isHeldAnyway([&object](const Hold &hold) { return coversObject(hold, object.key); }))
        fault(u"returns-unheld"_s, shown(object) + u" comes back, and nothing holds it"_s);
}

void Oracle::rowsReturn(qint64 id, const WholeSession &copy, bool isAttached)
{
    m_universe.tell(u"+ session "_s + shown(copy.key) + (isAttached ? u" gets its documents"_s : u" comes back"_s));
    m_returnedRows.insert(id);
    m_returnedRows.insert(copy.id);
    m_returnedSessions.insert(copy.key);
    std::erase_if(m_late, [&copy](const Late &late) { return late.session == copy.id; });
    std::erase_if(m_owed, [&copy](const Owed &owed) { return owed.session == copy.id; });
    if (!m_isInDoubt && std::ranges::find(m_goneRows, copy) == m_goneRows.end())
        fault(u"other-returns"_s, u"session "_s + shown(copy.key) + u" comes back, and is not what went"_s);
    const auto covers = [&copy](const Hold &hold) { return coversSession(hold, copy.key); };
    if (std::ranges::none_of(m_forReturns, covers) && !isHeldAnyway(covers))
        fault(u"returns-unheld"_s, u"session "_s + shown(copy.key) + u" comes back, and nothing holds it"_s);
}

void Oracle::copiesAtTheEnd(const Work &work, const Run &run, const std::vector<PlanItem> &items)
{
    const auto itemOf = [&items](const ObjectName &name) {
        return std::ranges::find_if(
            items, [&name](const PlanItem &item) { return item.bucket == name.bucket && item.key == name.key; });
    };
    // What waits may be left alone by a later run, and its copy goes with its term then.
    if (std::ranges::any_of(items, [](const PlanItem &item) { return item.state == ItemState::Pending; }))
        m_leftLater.insert(work.docsweep);
    for (const ObjectName &name : work.uncopied) {
        const auto item = itemOf(name);
        if (item == items.end() || item->runId != run.id || work.unrecorded.contains(item->seq))
            continue;
        if (item->detail.cause.kind != CauseKind::WentUncopied)
            fault(u"untold-uncopied"_s,
                name.bucket + u'/' + shown(name.key) + u" went as another than was copied, and it is not told"_s);
    }
    if (m_vaults.at(work.docsweep).troubles() != work.vaultTroubles)
        return;
    copiesMayNotBe(work.docsweep, work.machineBegan);
    if (run.state != RunState::Done)
        return;
    const std::vector<FoundCopy> &now = copiesOf(work.docsweep, false);
    for (const PlanItem &item : items) {
        const bool isLeft = item.state == ItemState::Skipped || item.state == ItemState::Failed;
        if (item.runId != run.id || !isLeft || work.unrecorded.contains(item.seq))
            continue;
        const bool isOfOther = std::ranges::any_of(m_sealed, [&](const auto &entry) {
            return entry.first != std::pair(work.docsweep, work.plan)
                && std::ranges::any_of(entry.second.items, [&](const PlanItem &other) {
                       return other.bucket == item.bucket && other.key == item.key
                           && entry.second.intended.contains(other.seq);
                   });
        });
        const auto kept = std::ranges::find_if(now, [&](const FoundCopy &copy) {
            if (copy.run.run != run.id)
                return false;
            return item.kind == ItemKind::Session
                ? !copy.object && copy.rows.id == item.sessionId
                : copy.object && copy.object->bucket == item.bucket && copy.object->entry.key == item.key;
        });
        if (kept != now.end() && (item.kind == ItemKind::Session || !isOfOther))
            fault(u"copy-stays"_s,
                u"item %1 was left alone, and a copy of it is kept: "_s.arg(item.seq) + item.detail.text);
    }
}

void Oracle::leftAfterWaiting()
{
    if (!m_works.empty())
        m_leftLater.insert(m_works.back().docsweep);
}

void Oracle::copiesInTheEnd(int docsweep)
{
    const auto vault = m_vaults.find(docsweep);
    if (vault == m_vaults.end() || vault->second.troubles() > 0 || !m_unrecorded.empty()
        || m_leftLater.contains(docsweep))
        return;
    for (const FoundCopy &copy : copiesOf(docsweep, false)) {
        const QString name = copy.object ? shown(copy.object->entry.key) : shown(copy.rows.key);
        bool isThere = false;
        if (copy.object) {
            const ObjectKey &key = copy.object->entry.key;
            const BucketPlace *place = m_universe.bucket(copy.object->bucket);
            const auto found = place->now->objects.find(key);
            isThere = found != place->now->objects.end() && found->second.bytes() == copy.bytes
                && !m_returned.contains({copy.object->bucket, key}) && !m_universe.protectedFiles.contains(key);
        } else {
            const auto found = m_universe.database().rows.find(copy.rows.id);
            isThere = found != m_universe.database().rows.end() && found->second.key == copy.rows.key
                && !m_returnedRows.contains(copy.rows.id);
        }
        if (isThere)
            fault(u"copy-kept"_s, name + u" is there, nothing waits, and a copy of it is kept"_s);
    }
}

void Oracle::copiesMayNotBe(int docsweep, Instant now)
{
    const QStringList there = m_vaults.at(docsweep).containers();
    for (const QString &name : there) {
        const auto term = m_terms.find(name.toLatin1());
        if (term != m_terms.end() && term->second <= now)
            fault(u"copy-outlives"_s, u"copies are there whose term is over"_s);
    }
}

} // namespace docsweep::sim
