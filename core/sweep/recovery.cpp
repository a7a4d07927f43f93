// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/recovery.h"

#include "core/base/log.h"
#include "core/sql/postgreswait.h"
#include "core/sweep/copyfirst.h"
#include "core/sweep/sharedclaims.h"

#include <QHash>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr size_t kIdsAtOnce = 500;
    constexpr int kPendingAtOnce = 2000;
    constexpr Duration kLongestWait = 6h; // by an unattended run, between two tries

    /// A time further off than any wait was written by a clock that was wrong.
    bool isDue(const PendingDeletion &pending, Instant now)
    {
        return !pending.nextTry || *pending.nextTry <= now || *pending.nextTry > now + kLongestWait;
    }

    ObjectOfItem objectOf(const PlanItem &item)
    {
        return {item.bucket, item.key, item.kind == ItemKind::OldVersion ? item.version : QByteArray()};
    }

    bool isGoneByNow(ItemState state)
    {
        return state == ItemState::Deleted || state == ItemState::AlreadyGone;
    }

    /// Whether this run has finished it: what another docsweep finished, its run counts.
    bool isFinishedHere(const PendingOutcome &outcome)
    {
        return isGoneByNow(outcome.state) && outcome.detail.cause.kind != CauseKind::FinishedByOther;
    }

} // namespace

Recovery::Recovery(const RunContext &context, SessionStore &sessions, Journal &journal, ObjectStore *store)
    : m_context(context)
    , m_sessions(sessions)
    , m_journal(journal)
    , m_store(store)
{
}

Settled Recovery::settle(const SettlingRequest &request)
{
    Settled settled;
    settled.ended = settleAll(request);
    // Also of a run that breaks off; where nobody asked for objects, nothing is said of them.
    const bool isAsked = request.finishesPending && (!settled.ended || request.storageCleanup);
    if (const Result<qint64> waiting = isAsked ? waitingFromBefore(request) : Result<qint64>(0); waiting)
        settled.stillPending = *waiting;
    else if (settled.ended)
        settled.ended = fail(waiting.error());
    return settled;
}

Result<> Recovery::settleAll(const SettlingRequest &request)
{
    m_webApp = request.webApp;
    if (request.ofOthers) { // what they were ordered by does not count
        Plan own;
        own.policy = *request.ofOthers;
        own.createdAt = m_context.backends.clock->now();
        m_plans.insert_or_assign(0, std::move(own));
    }
    const Result<std::vector<Intent>> intents = m_journal.openIntents(request.webApp);
    if (!intents)
        return fail(intents.error());
    std::set<RunId> settledRuns;
    for (const Intent &intent : *intents) {
        if (Result<> settled = settleIntent(intent, false); !settled)
            return settled;
        settledRuns.insert(intent.runId);
    }
    m_context.step("rows settled");
    if (Result<> may = m_context.watch.check(); !may)
        return may;
    if (Result<> ended = endDeadRuns(request.webApp, request.run, std::move(settledRuns)); !ended)
        return ended;
    if (Result<> shared = shareClaims(); !shared)
        return shared;
    if (!request.storageCleanup || !request.finishesPending)
        return {};
    Result<> tried = tryPending(request);
    return tried ? tryOfOthers(request) : tried;
}

Result<> Recovery::settleIntents(WebAppId webApp, RunId run)
{
    const Result<std::vector<Intent>> intents = m_journal.openIntents(webApp, run);
    if (!intents)
        return fail(intents.error());
    for (const Intent &intent : *intents) {
        const bool isOpen = intent.state == IntentState::Open;
        if (Result<> settled = isOpen ? settleOpen(intent) : settleIntent(intent, true); !settled)
            return settled;
    }
    return {};
}

// ---- Intents

/// A batch of this run whose rows all are still there was not reached: it is planned as before, for whoever goes on
/// with the same plan. Where one is gone, the next run says by whom; where the database cannot tell of each of them, or
/// the lock is lost, it finds out.
Result<> Recovery::settleOpen(const Intent &intent)
{
    const Result<std::vector<PlanItem>> items = m_journal.intentItems(intent);
    if (!items)
        return fail(items.error());
    const Result<RowsNow> now = rowsOf(*items);
    if (!now || !now->undecided.empty() || m_context.watch.loss())
        return {};
    const QSet<qint64> there(now->there.begin(), now->there.end());
    const bool isUntouched = std::ranges::all_of(*items, [&there](const PlanItem &item) {
        return item.state == ItemState::Planned && (item.sessionId == 0 || there.contains(item.sessionId));
    });
    return isUntouched ? m_journal.closeIntent(intent) : Result<>();
}

/// `isOwn`: of the run that is ending now, which has recorded what became of its rows.
Result<> Recovery::settleIntent(const Intent &intent, bool isOwn)
{
    const Result<std::vector<PlanItem>> items = m_journal.intentItems(intent);
    if (!items)
        return fail(items.error());
    const Result<RowsNow> now = rowsOf(*items);
    if (!now)
        return fail(now.error());
    const QSet<qint64> undecided(now->undecided.begin(), now->undecided.end());
    const QSet<qint64> there(now->there.begin(), now->there.end());
    const Result<std::vector<PlanBatch>> batch = m_journal.batches(intent.planId, intent.batchNo - 1, 1);
    if (!batch)
        return fail(batch.error());
    const auto mayHaveGone = [&](const PlanItem &item) { // what later batches have of it goes with its rows alone
        return intent.state != IntentState::Open && !batch->empty() && batch->front().no == intent.batchNo
            && batch->front().firstSeq <= item.seq && item.seq <= batch->front().lastSeq;
    };
    if (!isOwn) {
        if (Result<> may = m_context.watch.check(); !may)
            return may;
    }
    std::vector<ItemOutcome> rows;
    std::vector<ItemOutcome> objects;
    qint64 waiting = 0;
    for (const PlanItem &item : *items) {
        if (item.state == ItemState::Planned && undecided.contains(item.sessionId)) {
            ++waiting;
            continue;
        }
        if (intent.state == IntentState::Pending && item.state == ItemState::Pending && item.kind != ItemKind::Session)
            objects.push_back({item.seq, ItemState::Pending, item.detail});
        if (item.state != ItemState::Planned)
            continue;
        const bool rowsGone = item.sessionId != 0 && !there.contains(item.sessionId);
        const ItemOutcome tooLate{item.seq, ItemState::Skipped, whyLeft(Reason::Interrupted, {}), Reason::Interrupted};
        if (item.kind == ItemKind::Session) {
            if (!isOwn)
                rows.push_back(rowsGone
                        ? ItemOutcome{item.seq, ItemState::Deleted, Cause{CauseKind::InterruptedAfter, {}}}
                        : tooLate);
        } else if (rowsGone || mayHaveGone(item)) {
            objects.push_back({item.seq, ItemState::Pending, Cause{CauseKind::Unconfirmed, {}}, {}, false,
                intent.copiesFirst && !item.copy});
        } else if (!isOwn) {
            objects.push_back(tooLate);
        }
    }
    if (waiting > 0) {
        const Why why = Cause{CauseKind::RowsUndecided, {}};
        logWarning(why.text);
        m_context.counters.waits(why, waiting);
        m_undecided += waiting;
        // The state of the intent stays, and with it how the rest of it is read: rows of this batch may go still.
        rows.insert(rows.end(), objects.begin(), objects.end());
        return rows.empty() ? Result<>() : m_journal.recordObjects(intent, rows);
    }
    if (Result<> recorded = rows.empty() ? Result<>() : m_journal.recordRows(intent, rows); !recorded)
        return recorded;
    if (Result<> recorded = m_journal.recordObjects(intent, objects); !recorded)
        return recorded;
    return m_journal.closeIntent(intent);
}

/// What became of the sessions that these items are or belong to.
Result<RowsNow> Recovery::rowsOf(const std::vector<PlanItem> &items)
{
    QSet<qint64> wanted;
    for (const PlanItem &item : items) {
        if (item.sessionId != 0 && item.state == ItemState::Planned)
            wanted.insert(item.sessionId);
    }
    const std::vector<qint64> ids(wanted.begin(), wanted.end());
    RowsNow all;
    const PostgresWait wait(m_context.stop); // also after a stop, but then not for long
    for (size_t at = 0; at < ids.size(); at += kIdsAtOnce) {
        const std::span some = std::span(ids).subspan(at, std::min(kIdsAtOnce, ids.size() - at));
        const Result<RowsNow> now = m_sessions.rowsNow(some, {});
        if (!now)
            return fail(now.error());
        all.there.insert(all.there.end(), now->there.begin(), now->there.end());
        all.undecided.insert(all.undecided.end(), now->undecided.begin(), now->undecided.end());
    }
    return all;
}

/// `settledRuns`: those of which batches have been settled now.
Result<> Recovery::endDeadRuns(WebAppId webApp, RunId own, std::set<RunId> settledRuns)
{
    const Result<std::vector<Run>> dead = m_journal.unfinishedRuns(webApp);
    if (!dead)
        return fail(dead.error());
    if (m_context.vault) {
        for (const Run &run : *dead)
            settledRuns.insert(run.id);
        settledRuns.erase(own);
        std::vector<Run> ended;
        for (const RunId id : settledRuns) {
            const Result<std::vector<Intent>> open = m_journal.openIntents(webApp, id);
            const Result<Run> run = m_journal.run(id);
            if (open && open->empty() && run) // else what was copied may go still
                ended.push_back(*run);
        }
        m_context.vault->settle(m_journal, ended);
    }
    for (const Run &run : *dead) {
        if (run.id == own)
            continue;
        logWarning(u"run "_s + QString::number(run.id) + u" was interrupted; its batches are settled"_s);
        const Result<Run> ended =
            m_journal.finishRun(run.id, RunState::Interrupted, Cause{CauseKind::ProcessEnded, {}}, run.storageProblem,
                {run.totals.earlierDeletionsPending, run.totals.elapsed}, m_context.backends.clock->now());
        if (!ended)
            return fail(ended.error());
    }
    return {};
}

// ---- Pending deletions

Result<> Recovery::shareClaims()
{
    if (!m_context.claims)
        return {};
    return m_context.claims->handOver(m_context, m_context.stop);
}

Result<> Recovery::tryOfOthers(const SettlingRequest &request)
{
    if (!m_context.claims || !request.ofOthers || !m_store || m_context.storage.isAway())
        return {};
    const Result<qint64> taken =
        m_context.claims->take(m_context, *request.ofOthers, request.mostOfOthers, *m_store, m_context.stop);
    if (!taken)
        return fail(taken.error());
    m_context.step("taken over");
    return *taken > 0 ? tryPending(request, m_lastTried) : Result<>();
}

Result<> Recovery::tryPending(const SettlingRequest &request, qint64 after)
{
    const Instant now = m_context.backends.clock->now();
    // Asked only now: what was just settled has made pending deletions of things that the new plan has found again.
    if (m_context.plan.id != 0) {
        Result<std::vector<qint64>> leftOut = m_journal.pendingInPlan(m_context.plan.id, m_context.scope);
        if (!leftOut)
            return fail(leftOut.error());
        m_leftOut = std::move(*leftOut);
    }
    const size_t atOnce = m_store ? size_t(std::max(1, m_store->traits().removeBatch)) : kPendingAtOnce;
    while (true) {
        const Result<std::vector<PendingDeletion>> page = m_journal.pending(request.webApp, after, kPendingAtOnce);
        if (!page)
            return fail(page.error());
        if (page->empty())
            break;
        after = page->back().id;
        m_lastTried = after;
        std::vector<PendingDeletion> due;
        for (const PendingDeletion &pending : *page) {
            if (std::ranges::binary_search(m_leftOut, pending.id)) { // the run deals with it itself
                if (m_context.claims && !pending.sharedRef.isEmpty())
                    m_listed.insert(objectOf(pending.item), pending.sharedRef);
                continue;
            }
            if (!m_context.bucketIds.value(pending.item.bucket).isSameAs(pending.bucket))
                continue; // another bucket stands there: until somebody has said that it is the same
            if (pending.plan == 0) { // of others: it goes by the rules of here, or waits
                const Result<bool> may =
                    request.ofOthers ? goesByOwnRules(pending.item, *request.ofOthers, m_journal) : Result<bool>(false);
                if (!may)
                    return fail(may.error());
                if (!*may)
                    continue;
            }
            if (!request.isUnattended || isDue(pending, now))
                due.push_back(pending);
        }
        // A look at a time: what is removed was looked at just before.
        for (size_t at = 0; at < due.size() || at == 0; at += atOnce) {
            if (m_context.stop.stop_requested())
                return fail(m_context.watch.loss().value_or(failCancelled().value()));
            if (!m_store || m_context.storage.isAway()) // they wait, and say why already
                break;
            const std::span some = std::span(due).subspan(at, std::min(atOnce, due.size() - at));
            if (Result<> tried = copyThenTry(some); !tried)
                return tried;
            m_context.step("pending objects removed");
        }
    }
    return settleStrays();
}

void Recovery::settleListed()
{
    if (m_listed.empty())
        return;
    // What the run could not do waits anew, under another number.
    const QSet<QByteArray> listed(m_listed.cbegin(), m_listed.cend());
    QSet<QByteArray> waiting;
    for (qint64 after = 0;;) {
        const Result<std::vector<PendingDeletion>> page = m_journal.pending(m_webApp, after, kPendingAtOnce);
        if (!page)
            return; // who looks next finds that they are gone
        if (page->empty())
            break;
        after = page->back().id;
        for (const PendingDeletion &pending : *page) {
            for (const QByteArray &ref : m_context.claims->refsOf(pending)) {
                if (listed.contains(ref))
                    waiting.insert(ref);
            }
        }
    }
    const QSet<QByteArray> done = listed - waiting;
    const Result<QSet<QByteArray>> gone = goneByThisRun();
    if (!gone)
        return;
    const QSet<QByteArray> leftAlone = done - *gone;
    const QSet<QByteArray> finished = done & *gone;
    m_context.claims->finished(std::vector<QByteArray>(finished.begin(), finished.end()));
    m_context.claims->settled(std::vector<QByteArray>(leftAlone.begin(), leftAlone.end()));
}

/// The claims of what the run's items say is gone. What it left alone is nobody's claim any more, and no deletion.
Result<QSet<QByteArray>> Recovery::goneByThisRun() const
{
    QSet<QByteArray> gone;
    for (qint64 after = -1;;) {
        const Result<std::vector<PlanItem>> page = m_journal.runItems(m_context.runId, after, kPendingAtOnce);
        if (!page)
            return fail(page.error());
        if (page->empty())
            return gone;
        after = page->back().seq;
        for (const PlanItem &item : *page) {
            if (isGoneByNow(item.state)) {
                if (const auto ref = m_listed.constFind(objectOf(item)); ref != m_listed.cend())
                    gone.insert(*ref);
            }
        }
    }
}

Result<qint64> Recovery::waitingFromBefore(const SettlingRequest &request)
{
    const Result<StateTotal> waiting = m_journal.pendingTotal(request.webApp);
    if (!waiting)
        return fail(waiting.error());
    return std::max<qint64>(0, waiting->items - qint64(m_leftOut.size())) + m_undecided;
}

/// What was to be copied first is copied now, or waits on.
Result<> Recovery::copyThenTry(std::span<const PendingDeletion> some)
{
    const auto mustWait = [this](const PendingDeletion &pending) { return waitsForCopy(m_context, pending); };
    if (std::ranges::none_of(some, mustWait))
        return tryOrHalve(some);
    if (m_context.vault && !m_copies)
        m_copies.emplace(*m_context.vault);
    std::vector<PendingOutcome> others;
    const Result<std::vector<PendingDeletion>> ready =
        copyPending(m_context, m_copies ? &*m_copies : nullptr, m_sessions, m_journal, m_store, some, others);
    if (!ready)
        return fail(ready.error());
    if (Result<> recorded = record(others); !recorded)
        return recorded;
    return tryOrHalve(*ready);
}

/// One that cannot even be looked at costs itself alone: it waits, and says why.
Result<> Recovery::tryOrHalve(std::span<const PendingDeletion> some)
{
    Result<> tried = trySome(some);
    if (tried || some.empty()
        || (tried.error().kind != ErrorKind::BadData && tried.error().kind != ErrorKind::NotFound))
        return tried;
    if (some.size() == 1) {
        const PendingOutcome outcome{some.front().id, ItemState::Pending, tried.error().why(), {}, true};
        return record(std::span(&outcome, 1));
    }
    const size_t half = some.size() / 2;
    for (const auto part : {some.first(half), some.subspan(half)}) {
        if (Result<> gone = tryOrHalve(part); !gone)
            return gone;
    }
    return {};
}

/// Safe to repeat, also after it has failed.
Result<> Recovery::trySome(std::span<const PendingDeletion> some, int repetition)
{
    if (some.empty())
        return {};
    std::vector<PlanItem> items; // numbered by their place here: items of different plans have the same numbers
    items.reserve(some.size());
    std::vector<RemovalCandidate> wanted;
    for (const PendingDeletion &pending : some) {
        const Result<const Plan *> plan = planOf(pending.plan);
        if (!plan)
            return fail(plan.error());
        PlanItem &item = items.emplace_back(pending.item);
        item.seq = quint32(items.size() - 1);
        RemovalCandidate &candidate = wanted.emplace_back(
            RemovalCandidate{&item, *plan, true, false, true, false, repetition > 0 || pending.plan == 0});
        candidate.copied = copiedFactsOf(item);
        candidate.mustBeAbsent = waitsForCopy(m_context, pending); // there was nothing to be copied
        if (m_context.claims && !pending.sharedRef.isEmpty())
            m_refs.insert(pending.id, pending.sharedRef);
    }
    if (Result<> may = m_context.watch.check(); !may)
        return may;
    const LeftAlone nobody;
    std::optional<HoldsInUse::Use> use(m_context.holdsInUse);
    std::vector<Hold> seen;
    const auto lookAt = [&](std::span<const RemovalCandidate> these) -> Result<LastLook> {
        Result<std::vector<Hold>> holds = m_journal.holds();
        if (!holds)
            return fail(holds.error());
        seen = *holds;
        Instant at = m_context.backends.clock->now(); // nobody has judged it: what was ordered is judged as then
        for (const RemovalCandidate &candidate : these)
            at = std::min(at, candidate.plan->createdAt);
        HoldSet inForce(holdsInForce(std::move(*holds), at));
        return LastLook::at(m_sessions, m_context.foreign, std::move(inForce), nobody, these, m_context.stop);
    };
    const Result<LastLook> look = lookAt(wanted);
    if (!look)
        return fail(look.error());
    std::vector<PendingOutcome> outcomes;
    std::vector<RemovalCandidate> candidates;
    std::vector<std::pair<const RemovalCandidate *, Reason>> stays;
    for (RemovalCandidate &candidate : wanted) {
        const Reason reason = look->judge(candidate);
        if (goes(reason))
            candidates.push_back(candidate);
        else
            stays.emplace_back(&candidate, reason);
    }
    std::vector<RemovalCandidate> again;
    const bool isAgainAllowed = repetition < kMostRepetitions;
    const RemovalDecision decision{*look, lookAt, [&] {
                                       if (!m_context.holdsInUse)
                                           return false;
                                       const Result<std::vector<Hold>> now = m_journal.holds();
                                       return !now || *now != seen;
                                   }};
    for (const ItemOutcome &outcome :
        removeObjects(m_store, m_context, candidates, decision, isAgainAllowed ? &again : nullptr)) {
        const PendingDeletion &pending = some[outcome.seq];
        const bool isFound = outcome.state == ItemState::Deleted;
        if (!pending.isAdopted && isFound && pending.item.changedAt && !m_adopted.contains(pending.item.bucket)) {
            m_adopted.insert(pending.item.bucket);
            if (Result<> adopted = m_journal.adoptPending(
                    m_webApp, pending.item.bucket, m_context.bucketIds.value(pending.item.bucket));
                !adopted)
                return adopted;
        }
        if (!pending.isAdopted && outcome.state == ItemState::AlreadyGone)
            m_strays.push_back(pending); // it may never have been in this bucket
        else
            outcomes.push_back({pending.id, outcome.state, outcome.detail, outcome.left,
                outcome.wasTried || (repetition > 0 && outcome.state == ItemState::AlreadyGone)});
    }
    for (const auto &[candidate, reason] : stays) { // asked only now: the look must not grow old meanwhile
        const PendingDeletion &pending = some[candidate->item->seq];
        const StillThere now = pending.isAdopted ? stillThere(pending.item) : StillThere::Perhaps;
        if (now == StillThere::No)
            outcomes.push_back({pending.id, ItemState::AlreadyGone, {}});
        else
            outcomes.push_back({pending.id, ItemState::Skipped, whyLeft(reason, candidate->plan->policy.age), reason,
                false, now == StillThere::AsCopied});
    }
    Result<> recorded = record(outcomes);
    if (!recorded || again.empty())
        return recorded;
    use.reset();
    std::vector<PendingDeletion> rest; // the storage was away for a while: they are looked at anew
    rest.reserve(again.size());
    for (const RemovalCandidate &candidate : again)
        rest.push_back(some[candidate.item->seq]);
    return trySome(rest, repetition + 1);
}

/// What an earlier run asked away, and had no answer or could not record it, is not left alone now.
Recovery::StillThere Recovery::stillThere(const PlanItem &item)
{
    const Result<std::optional<ObjectEntry>> now = m_store->look(item.bucket, item.key, m_context.stop);
    if (!now)
        return StillThere::Perhaps;
    if (!*now)
        return StillThere::No;
    const std::optional<CopiedFacts> copied = copiedFactsOf(item);
    const bool isAsCopied = copied && copied->sizeBytes == (*now)->sizeBytes && copied->changedAt == (*now)->changedAt()
        && m_store->isSameObject(copied->version, (*now)->version);
    return isAsCopied ? StillThere::AsCopied : StillThere::Perhaps;
}

/// Deletions of an older journal, which did not note its buckets: what is nowhere is gone where another one of them was
/// found as expected; else it may be of another bucket, and waits.
Result<> Recovery::settleStrays()
{
    std::vector<PendingOutcome> outcomes;
    for (const PendingDeletion &pending : m_strays) {
        PendingOutcome outcome{pending.id, ItemState::AlreadyGone, {}};
        if (!m_adopted.contains(pending.item.bucket)) {
            outcome.state = ItemState::Pending;
            outcome.detail = Cause{CauseKind::StrayOfOlder, {}};
        }
        outcomes.push_back(outcome);
    }
    m_strays.clear(); // what others left is tried after this
    return record(outcomes);
}

Result<const Plan *> Recovery::planOf(PlanId id)
{
    auto known = m_plans.find(id);
    if (known == m_plans.end()) {
        Result<Plan> plan = m_journal.plan(id);
        if (!plan)
            return fail(plan.error());
        known = m_plans.emplace(id, std::move(*plan)).first;
    }
    return &known->second;
}

/// The ledger first: a kill in between leaves it in this journal, which finds then that this home has finished it.
Result<> Recovery::record(std::span<const PendingOutcome> told)
{
    std::vector<PendingOutcome> outcomes(told.begin(), told.end());
    if (Result<> named = nameFinishers(outcomes); !named)
        return named;
    const bool isShared = !m_refs.isEmpty();
    tellLedger(outcomes);
    m_context.counters.earlierDeletionsFinished(std::ranges::count_if(outcomes, isFinishedHere));
    Result<> recorded = m_journal.recordPending(m_context.runId, outcomes, m_context.backends.clock->now());
    if (recorded && isShared)
        m_context.step("pending recorded");
    return recorded;
}

/// What was found gone, without having been asked for, may have been deleted by another docsweep.
Result<> Recovery::nameFinishers(std::vector<PendingOutcome> &outcomes) const
{
    std::vector<QByteArray> gone;
    for (const PendingOutcome &outcome : outcomes) {
        if (outcome.state == ItemState::AlreadyGone && !outcome.wasTried && m_refs.contains(outcome.id))
            gone.push_back(m_refs.value(outcome.id));
    }
    if (gone.empty())
        return {};
    const Result<QHash<QByteArray, FinishedClaim>> others = m_context.claims->finishedByOthers(gone);
    if (!others)
        return fail(others.error());
    for (PendingOutcome &outcome : outcomes) {
        const auto other = others->find(m_refs.value(outcome.id));
        if (other == others->end() || outcome.state != ItemState::AlreadyGone || outcome.wasTried)
            continue;
        const QString at = toIsoUtc(other->at).left(16).replace(u'T', u' ') + u" UTC"_s;
        outcome.detail = Cause{CauseKind::FinishedByOther, {other->by.isEmpty() ? u"–"_s : other->by, at}};
    }
    return {};
}

void Recovery::tellLedger(std::span<const PendingOutcome> outcomes)
{
    std::vector<QByteArray> finished;
    std::vector<QByteArray> settled;
    for (const PendingOutcome &outcome : outcomes) {
        if (outcome.state == ItemState::Pending || !m_refs.contains(outcome.id))
            continue;
        (isFinishedHere(outcome) ? finished : settled).push_back(m_refs.take(outcome.id));
    }
    if (finished.empty() && settled.empty())
        return;
    m_context.claims->finished(finished);
    m_context.claims->settled(settled);
    m_context.step("claims settled");
}

} // namespace docsweep
