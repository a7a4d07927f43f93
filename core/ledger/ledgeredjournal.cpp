// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgeredjournal.h"

#include "core/base/clock.h"
#include "core/sql/userathost.h"

#include <algorithm>
#include <atomic>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A ledger is made while no run is at work; this is about scans, and about who looks at holds.
    constexpr std::chrono::seconds kAbsenceTrusted{5};
    std::atomic<quint64> ledgersFound{0}; ///< ledgers, in this process
    constexpr int kPendingAtOnce = 1000;

} // namespace

QByteArray claimRefOf(const LedgerClaims &claims, const PendingDeletion &pending)
{
    const PlanItem &item = pending.item;
    return claims.refOf(
        item.bucket, pending.bucket, item.key, item.kind == ItemKind::OldVersion ? item.version : QByteArray());
}

std::vector<QByteArray> claimRefsOf(const LedgerClaims &claims, const PendingDeletion &pending)
{
    std::vector<QByteArray> refs{claimRefOf(claims, pending)};
    if (!pending.sharedRef.isEmpty() && pending.sharedRef != refs.front())
        refs.push_back(pending.sharedRef);
    return refs;
}

bool LedgerAbsence::isKnown() const
{
    const std::lock_guard lock(m_mutex);
    return m_seenAt && m_found == ledgersFound.load() && systemClock().steadyNow() - *m_seenAt < kAbsenceTrusted;
}

void LedgerAbsence::note()
{
    const std::lock_guard lock(m_mutex);
    m_seenAt = systemClock().steadyNow();
    m_found = ledgersFound.load();
}

void LedgerAbsence::forgetAll()
{
    ++ledgersFound;
}

LedgeredJournal::LedgeredJournal(
    std::unique_ptr<Journal> inner, std::unique_ptr<Ledger> ledger, std::shared_ptr<LedgerAbsence> absence)
    : m_inner(std::move(inner))
    , m_ledger(std::move(ledger))
    , m_absence(std::move(absence))
{
}

void LedgeredJournal::waitFor(std::chrono::milliseconds patience, std::stop_token stop)
{
    m_stop = stop;
    m_inner->waitFor(patience, std::move(stop));
}

Result<bool> LedgeredJournal::hasLedger()
{
    if (m_isThere)
        return true;
    if (m_absence->isKnown())
        return false;
    const auto found = m_ledger->find(m_stop);
    if (!found)
        return fail(found.error());
    m_isThere = found->has_value();
    if (!m_isThere)
        m_absence->note();
    return m_isThere;
}

/// That one was adopted is asked once: it stays so as long as the ledger may be believed.
Result<std::vector<Hold>> LedgeredJournal::withoutAdopted(std::vector<Hold> own)
{
    const auto isAdopted = [this](const Hold &hold) { return m_adopted.contains({hold.id, hold.since}); };
    std::erase_if(own, isAdopted);
    const Result<std::vector<AdoptedHold>> adopted = m_ledger->adopted(own, m_stop);
    if (!adopted)
        return fail(adopted.error());
    for (const AdoptedHold &each : *adopted) {
        const auto hold = std::ranges::find(own, each.own, &Hold::id);
        m_adopted.emplace(hold->id, hold->since);
    }
    std::erase_if(own, isAdopted);
    return own;
}

/// Where the ledger cannot be asked, none is left out: more is kept then, never less.
Result<std::vector<Hold>> LedgeredJournal::ownHolds()
{
    Result<std::vector<Hold>> own = m_inner->ownHolds();
    if (!own || own->empty())
        return own;
    const Result<bool> has = hasLedger();
    Result<std::vector<Hold>> rest = has && *has ? withoutAdopted(*own) : own;
    return rest ? rest : own;
}

Result<std::vector<Hold>> LedgeredJournal::holds()
{
    Result<std::vector<Hold>> all = m_inner->holds();
    const Result<bool> has = all ? hasLedger() : fail(all.error());
    if (!has)
        return fail(has.error());
    if (!*has)
        return all;
    all = withoutAdopted(std::move(*all));
    const Result<std::vector<Hold>> shared = all ? m_ledger->holds(m_stop) : fail(all.error());
    if (!shared)
        return fail(ledgerLost(shared.error(), *m_ledger));
    all->insert(all->end(), shared->begin(), shared->end());
    return all;
}

Result<Hold> LedgeredJournal::addHold(const Hold &hold)
{
    LedgerAbsence::forgetAll(); // one may have been made a moment ago, elsewhere: there it belongs
    const Result<bool> has = hasLedger();
    if (!has)
        return fail(has.error());
    return *has ? m_ledger->addHold(hold, m_stop) : m_inner->addHold(hold);
}

Result<> LedgeredJournal::addHolds(std::span<const Hold> holds)
{
    LedgerAbsence::forgetAll();
    const Result<bool> has = hasLedger();
    if (!has)
        return fail(has.error());
    return *has ? m_ledger->addHolds(holds, m_stop) : m_inner->addHolds(holds);
}

Result<> LedgeredJournal::changeHold(const Hold &hold)
{
    return isShared(hold) ? m_ledger->changeHold(hold, m_stop) : m_inner->changeHold(hold);
}

/// One that was adopted ends where it counts, whichever of its numbers is said: other web apps of this home keep
/// theirs.
Result<> LedgeredJournal::removeHold(qint64 id, const HoldEnding &ending)
{
    if (id >= kSharedHolds)
        return m_ledger->endHold(id, ending.by, ending.why, m_stop);
    const Result<std::vector<Hold>> own = m_inner->holds();
    if (!own)
        return fail(own.error());
    const auto hold = std::ranges::find(*own, id, &Hold::id);
    const Result<bool> has = hold == own->end() ? Result<bool>(false) : hasLedger();
    if (!has || !*has)
        return m_inner->removeHold(id, ending);
    const Result<std::vector<AdoptedHold>> adopted = m_ledger->adopted({hold, 1}, m_stop);
    if (!adopted)
        return fail(adopted.error());
    if (adopted->empty())
        return m_inner->removeHold(id, ending);
    return m_ledger->endHold(adopted->front().shared, ending.by, ending.why, m_stop);
}

Result<std::vector<EndedHold>> LedgeredJournal::endedHolds(Instant since, Instant now)
{
    Result<std::vector<EndedHold>> all = m_inner->endedHolds(since, now);
    const Result<bool> has = all ? hasLedger() : fail(all.error());
    if (!has)
        return fail(has.error());
    if (!*has)
        return all;
    std::vector<Hold> own;
    for (const EndedHold &each : *all)
        own.push_back(each.hold);
    const Result<std::vector<AdoptedHold>> adopted = m_ledger->adopted(own, m_stop);
    if (!adopted)
        return fail(adopted.error());
    std::erase_if(*all, [&adopted](const EndedHold &each) {
        return std::ranges::find(*adopted, each.hold.id, &AdoptedHold::own) != adopted->end();
    });
    const Result<std::vector<EndedHold>> shared = m_ledger->endedHolds(since, now, m_stop);
    if (!shared)
        return fail(shared.error());
    all->insert(all->end(), shared->begin(), shared->end());
    std::ranges::stable_sort(*all, std::ranges::greater(), [](const EndedHold &each) { return each.ending.at; });
    return all;
}

Result<qint64> LedgeredJournal::forgetPending(WebAppId webApp, std::span<const qint64> ids)
{
    const Result<bool> has = hasLedger();
    if (!has)
        return fail(has.error());
    if (!*has || ids.empty())
        return m_inner->forgetPending(webApp, ids);
    std::vector<qint64> wanted(ids.begin(), ids.end());
    std::ranges::sort(wanted);
    std::vector<QByteArray> refs;
    for (qint64 after = wanted.front() - 1; after < wanted.back();) {
        const Result<std::vector<PendingDeletion>> page = m_inner->pending(webApp, after, kPendingAtOnce);
        if (!page)
            return fail(page.error());
        if (page->empty())
            break;
        after = page->back().id;
        for (const PendingDeletion &pending : *page) {
            if (!std::ranges::binary_search(wanted, pending.id))
                continue;
            for (QByteArray &ref : claimRefsOf(m_ledger->waiting(), pending))
                refs.push_back(std::move(ref));
        }
    }
    if (const Result<qint64> told = m_ledger->waiting().giveUpClaims(refs, userAtHost(), m_stop); !told)
        return fail(told.error());
    return m_inner->forgetPending(webApp, ids);
}

/// Whoever asks this first is about to ask for many: all of them are read.
Result<bool> LedgeredJournal::hasKeptOutputs()
{
    Result<bool> own = m_inner->hasKeptOutputs();
    const Result<bool> has = own ? hasLedger() : fail(own.error());
    if (!has || !*has)
        return has ? own : fail(has.error());
    Result<std::vector<quint64>> kept = m_ledger->waiting().kept(m_stop);
    if (!kept)
        return fail(kept.error());
    m_kept = std::move(*kept);
    return *own || !m_kept->empty();
}

Result<bool> LedgeredJournal::isKeptOutput(const ObjectName &name)
{
    Result<bool> own = m_inner->isKeptOutput(name);
    if (!own || *own)
        return own;
    if (!m_kept) {
        if (const Result<bool> any = hasKeptOutputs(); !any)
            return any;
    }
    return m_kept && std::ranges::binary_search(*m_kept, keptMark(m_ledger->waiting().keptRefOf(name)));
}

} // namespace docsweep
