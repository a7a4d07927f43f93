// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/batchworker.h"

#include "core/journal/plandigest.h"
#include "core/sql/postgreswait.h"
#include "core/sweep/copying.h"
#include "core/sweep/objectremoval.h"
#include "core/sweep/runledger.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kSessionsAtOnce = 500;

} // namespace

/// Each is opened when it is first needed.
struct BatchWorker::Connections {
    const std::chrono::milliseconds idleMost;
    std::unique_ptr<Journal> journal = {};
    std::unique_ptr<LedgerGuard> guard = {}; ///< of the sessions
    std::unique_ptr<SessionStore> sessions = {};
    std::unique_ptr<ObjectStore> objects = {};
    std::optional<CopyPlace> copies = {}; ///< where the run makes any
    Duration sessionsUsed = {}; ///< the last time, steady
    Duration objectsUsed = {};

    Result<Journal *> openJournal(const RunContext &context)
    {
        if (!journal) {
            Result<std::unique_ptr<Journal>> made = context.backends.journal();
            if (!made)
                return fail(made.error());
            journal = std::move(*made);
            journal->waitFor(kRunPatience, context.stop);
        }
        return journal.get();
    }

    Result<SessionStore *> openSessions(const RunContext &context)
    {
        const Duration now = context.backends.clock->steadyNow();
        if (now - sessionsUsed > idleMost)
            sessions.reset();
        if (!sessions) {
            Result<std::unique_ptr<SessionStore>> made = context.backends.sessions();
            if (!made)
                return fail(made.error());
            if (const Result<> guarded = setGuard(context, **made); !guarded)
                return fail(guarded.error());
            sessions = std::move(*made);
        }
        sessionsUsed = now;
        return sessions.get();
    }

    Result<> setGuard(const RunContext &context, SessionStore &store)
    {
        if (!context.hasLedger)
            return {};
        if (!guard) {
            Result<std::unique_ptr<Ledger>> ledger = context.backends.ledger();
            if (!ledger)
                return fail(ledger.error());
            guard = std::make_unique<LedgerGuard>(std::move(*ledger), context.plan.policy, timeOfHolds(context));
        }
        store.setGuard(guard.get());
        return {};
    }

    /// A hold that had not ended when the plan was made counts, and by no clock that is ahead.
    static Instant timeOfHolds(const RunContext &context)
    {
        return std::min(context.plan.createdAt, context.backends.clock->now());
    }
};

namespace {

    constexpr quint32 kItemsAtOnce = 500; ///< read of the next batch

    class Batch {
    public:
        Batch(const RunContext &context, BatchWorker::Connections &connections, const PlanBatch &batch)
            : m_context(context)
            , m_connections(connections)
            , m_batch(batch)
            , m_intent{context.runId, context.plan.id, batch.no, IntentState::Open, context.vault != nullptr}
        {
        }

        Result<> execute()
        {
            if (Result<> read = readItems(); !read)
                return read;
            if (m_items.empty())
                return {};
            std::vector<quint32> seqs;
            for (const PlanItem &item : m_items)
                seqs.push_back(item.seq);
            m_context.step("before intent");
            if (Result<> may = m_context.watch.check(); !may)
                return may;
            if (Result<> recorded = m_journal->recordIntent(m_intent, seqs); !recorded)
                return recorded;
            m_context.step("intent recorded");
            if (Result<> copied = makeCopies(); !copied)
                return copied;
            if (Result<> removed = removeRows(); !removed)
                return breakOff(removed.error());
            m_context.step("rows removed");
            if (Result<> recorded = record(&Journal::recordRows); !recorded)
                return breakOff(recorded.error());
            m_context.step("rows recorded");
            const Result<> removed = removeFiles();
            m_context.step("objects removed");
            if (Result<> recorded = record(&Journal::recordObjects); !recorded)
                return recorded;
            m_context.step("objects recorded");
            return removed;
        }

    private:
        /// Nothing has gone yet; what is not copied stays, or waits.
        Result<> makeCopies()
        {
            if (!m_context.vault)
                return {};
            const Result<SessionStore *> store = sessions();
            if (!store)
                return fail(store.error());
            if (!m_connections.copies)
                m_connections.copies.emplace(*m_context.vault);
            m_copying.emplace(m_context, *m_connections.copies, **store, objects());
            const Result<std::vector<CopiedItem>> before =
                m_journal->copiesOfWaiting(m_intent, {m_batch.firstSeq, m_batch.lastSeq});
            if (!before)
                return fail(before.error());
            if (Result<> copied = m_copying->copy(m_items, *before); !copied)
                return copied;
            m_context.step("copied");
            if (Result<> recorded = m_journal->recordCopies(m_intent, m_copying->copied()); !recorded)
                return recorded;
            m_context.step("copies recorded");
            return m_context.watch.check(); // it may have taken long
        }

        /// Rows may be gone, and the journal does not know it: the intent stays open.
        Result<> breakOff(const Error &error)
        {
            for (const PlanItem &item : m_items) {
                if (item.kind == ItemKind::Session)
                    m_context.leftAlone.addUndecided(item.sessionId);
            }
            return fail(error);
        }

        Result<> readItems()
        {
            const Result<Journal *> journal = m_connections.openJournal(m_context);
            if (!journal)
                return fail(journal.error());
            m_journal = *journal;
            Result<std::vector<PlanItem>> items =
                m_journal->items(m_context.plan.id, {m_batch.firstSeq, m_batch.lastSeq});
            if (!items)
                return fail(items.error());
            if (digestOf(*items) != m_batch.digest) {
                return fail(
                    ErrorKind::Conflict, Cause{CauseKind::PlanAlteredMeanwhile, {QString::number(m_context.plan.id)}});
            }
            for (PlanItem &item : *items) {
                if (item.state == ItemState::Planned && m_context.inScope(item.seq)
                    && !m_context.leftAlone.isUndecided(item.sessionId))
                    m_items.push_back(std::move(item));
            }
            return {};
        }

        /// The sessions of this batch, as the judge sees them now.
        Result<> removeRows()
        {
            std::vector<const PlanItem *> planned;
            for (const PlanItem &item : m_items) {
                if (item.kind == ItemKind::Session)
                    planned.push_back(&item);
            }
            if (planned.empty())
                return {};
            // Those of the ledger are read by the guard, within the transaction.
            Result<std::vector<Hold>> all = m_context.hasLedger ? m_journal->ownHolds() : m_journal->holds();
            if (!all)
                return fail(all.error());
            const HoldSet holds(holdsInForce(std::move(*all), timeOfHolds()));
            for (size_t at = 0; at < planned.size(); at += kSessionsAtOnce) {
                const size_t count = std::min(kSessionsAtOnce, planned.size() - at);
                if (Result<> removed = judgeAndRemove(std::span(planned).subspan(at, count), holds); !removed)
                    return removed;
            }
            return {};
        }

        /// What the plan saw of a session is compared by the transaction that deletes it; only holds need a look at its
        /// rows of now.
        Result<> judgeAndRemove(std::span<const PlanItem *const> planned, const HoldSet &holds)
        {
            const Result<QHash<qint64, SessionFacts>> now = factsNow(planned, holds);
            if (!now)
                return fail(now.error());
            std::vector<SessionCondition> conditions;
            std::vector<const PlanItem *> asked;
            for (const PlanItem *item : planned) {
                SessionFacts facts;
                facts.id = item->sessionId;
                facts.key = item->sessionKey;
                facts.lastActivity = item->changedAt;
                facts.fingerprint = item->fingerprint;
                if (const auto found = now->constFind(item->sessionId); found != now->cend()) {
                    facts.own = found->own;
                    facts.onNamed = found->onNamed;
                }
                SessionVerdict verdict = judge(facts, m_context.plan.policy);
                if (!verdict.goes()) {
                    leaveAlone(*item, verdict.reason);
                    continue;
                }
                if (const std::optional<Why> why = m_copying ? m_copying->objection(*item) : std::nullopt) {
                    m_context.leftAlone.add(item->sessionId);
                    end(*item, {item->seq, ItemState::Failed, *why});
                    continue;
                }
                if (m_copying)
                    verdict.when.copied = m_copying->conditionOf(*item);
                conditions.push_back(verdict.when);
                asked.push_back(item);
            }
            return conditions.empty() ? Result<>() : removeSomeRows(conditions, asked);
        }

        Result<QHash<qint64, SessionFacts>> factsNow(std::span<const PlanItem *const> planned, const HoldSet &holds)
        {
            QHash<qint64, SessionFacts> facts;
            if (holds.isEmpty())
                return facts;
            const Result<SessionStore *> store = sessions();
            if (!store)
                return fail(store.error());
            std::vector<SessionKey> keys;
            for (const PlanItem *item : planned)
                keys.push_back(item->sessionKey);
            const Result<std::vector<SessionRecord>> now = (*store)->sessionsByKey(keys, m_context.stop);
            if (!now)
                return fail(now.error());
            for (const SessionRecord &session : *now)
                facts.insert(session.id, factsOf(session, holds));
            return facts;
        }

        Result<> removeSomeRows(std::span<const SessionCondition> conditions, std::span<const PlanItem *const> asked)
        {
            const Result<SessionStore *> store = sessions();
            if (!store)
                return fail(store.error());
            if (Result<> may = m_context.watch.check(); !may)
                return may;
            const Result<std::vector<SessionRemoval>> removals = (*store)->removeSessions(conditions, m_context.stop);
            if (!removals)
                return fail(removals.error()); // gone or not: the next run looks the intent up by id
            QSet<qint64> inDoubt;
            for (size_t i = 0; i < asked.size(); ++i) {
                const PlanItem &item = *asked[i];
                const SessionRemoval &removal = (*removals)[i];
                switch (removal.outcome) {
                case SessionOutcome::Removed:
                    m_gone.insert(item.sessionId);
                    m_removed.insert(item.sessionId);
                    end(item, {item.seq, ItemState::Deleted, {}});
                    break;
                case SessionOutcome::AlreadyGone:
                    m_gone.insert(item.sessionId);
                    end(item, {item.seq, ItemState::AlreadyGone, {}});
                    break;
                case SessionOutcome::CameBack:
                    leaveAlone(item, Reason::SessionActive);
                    break;
                case SessionOutcome::Changed:
                    leaveAlone(item, Reason::SessionChanged);
                    if (removal.why.cause.kind == CauseKind::RowsUnlikeCopy)
                        m_outcomes.back().detail = removal.why;
                    break;
                case SessionOutcome::Guarded:
                    leaveAlone(item, m_connections.guard->reasonOf(item.sessionId));
                    break;
                case SessionOutcome::Failed:
                    inDoubt.insert(item.sessionId);
                    break;
                }
            }
            return settleDoubts(asked, *removals, inDoubt);
        }

        /// Sessions that were refused, or whose commit may have been lost: they are what the database holds now.
        Result<> settleDoubts(std::span<const PlanItem *const> asked, const std::vector<SessionRemoval> &removals,
            const QSet<qint64> &inDoubt)
        {
            if (inDoubt.isEmpty())
                return {};
            const std::vector<qint64> ids(inDoubt.begin(), inDoubt.end());
            const Result<SessionStore *> store = sessions();
            if (!store)
                return fail(store.error());
            const PostgresWait wait(m_context.stop); // also after a stop, but then not for long
            const Result<RowsNow> now = (*store)->rowsNow(ids, {});
            if (!now)
                return fail(now.error());
            if (!now->undecided.empty())
                return fail(ErrorKind::Unavailable, Cause{CauseKind::BatchUndecided, {}});
            const QSet<qint64> stays(now->there.begin(), now->there.end());
            for (size_t i = 0; i < asked.size(); ++i) {
                const PlanItem &item = *asked[i];
                if (!inDoubt.contains(item.sessionId))
                    continue;
                if (stays.contains(item.sessionId)) {
                    m_context.leftAlone.add(item.sessionId);
                    end(item, {item.seq, ItemState::Failed, removals[i].why});
                } else {
                    m_gone.insert(item.sessionId);
                    end(item, {item.seq, ItemState::Deleted, {}});
                }
            }
            return {};
        }

        Result<> removeFiles()
        {
            std::vector<RemovalCandidate> wanted;
            for (const PlanItem &item : m_items) {
                if (item.kind != ItemKind::Session)
                    wanted.push_back({&item, &m_context.plan, false, m_gone.contains(item.sessionId),
                        m_removed.contains(item.sessionId)});
            }
            if (wanted.empty())
                return {};
            if (Result<> paired = pairWithFiles(wanted); !paired)
                return giveUp(wanted, paired.error());
            ObjectStore *const store = objects();
            const size_t most = store ? size_t(std::max(1, store->traits().removeBatch)) : wanted.size();
            std::optional<LastLook> look;
            std::optional<std::vector<Hold>> holdsOfLook;
            HoldsInUse::Use use(m_context.holdsInUse);
            for (size_t at = 0; at < wanted.size(); at += most) {
                std::span rest = std::span(wanted).subspan(at);
                use.renew();
                if (look) { // a new one reads the holds itself
                    const Result<bool> changed = haveHoldsChanged();
                    if (!changed)
                        return giveUp(rest, m_context.watch.loss().value_or(changed.error()));
                    if (*changed)
                        look.reset();
                }
                if (!look || look->isTooOld()) { // a slow storage: rows may say else by now
                    Result<LastLook> now = lastLook(rest);
                    if (!now)
                        return giveUp(rest, m_context.watch.loss().value_or(now.error()));
                    look.emplace(std::move(*now));
                    holdsOfLook = m_holdsSeen;
                }
                const size_t count = std::min(most, rest.size());
                std::vector<RemovalCandidate> again = removeSome(store, *look, rest.first(count), true);
                rest = rest.subspan(count);
                if (m_holdsSeen != holdsOfLook) // another look within the removal saw others
                    look.reset();
                for (int repetition = 1; !again.empty(); ++repetition) { // the storage was away, for as long as it was
                    const Result<LastLook> now = lastLook(again);
                    look.reset(); // it was long ago, and this one knows of these alone
                    if (!now) {
                        std::ranges::copy(rest, std::back_inserter(again));
                        return giveUp(again, m_context.watch.loss().value_or(now.error()));
                    }
                    again = removeSome(store, *now, again, repetition < kMostRepetitions);
                }
            }
            return {};
        }

        /// Older versions that go for their file's sake alone: it may not be chosen, or stay for another reason. Of a
        /// key the plan has it last, maybe in the next batch.
        Result<> pairWithFiles(std::vector<RemovalCandidate> &wanted)
        {
            for (auto version = wanted.rbegin(); version != wanted.rend(); ++version) {
                if (version->item->kind != ItemKind::OldVersion)
                    continue;
                const auto isOfKey = [&version](const PlanItem &item) {
                    return item.kind != ItemKind::Session && item.key == version->item->key
                        && item.bucket == version->item->bucket;
                };
                if (version != wanted.rbegin() && isOfKey(*std::prev(version)->item)) {
                    const RemovalCandidate &next = *std::prev(version);
                    version->file = next.item->kind == ItemKind::OldVersion ? next.file : next.item;
                    continue;
                }
                for (quint32 seq = m_batch.lastSeq + 1; version == wanted.rbegin() && !version->file;
                     seq += kItemsAtOnce) {
                    const Result<std::vector<PlanItem>> following =
                        m_journal->items(m_context.plan.id, {seq, seq + kItemsAtOnce - 1});
                    if (!following)
                        return fail(following.error());
                    const auto end = std::ranges::find_if(*following,
                        [&](const PlanItem &item) { return !isOfKey(item) || item.kind != ItemKind::OldVersion; });
                    if (end == following->end() && !following->empty())
                        continue;
                    if (end != following->end() && isOfKey(*end) && end->state == ItemState::Planned
                        && m_context.inScope(end->seq)) {
                        m_fileOfNextBatch = *end;
                        version->file = &m_fileOfNextBatch;
                    }
                    break;
                }
            }
            return {};
        }

        /// Without a look nothing is removed; what has lost its rows waits.
        Result<> giveUp(std::span<const RemovalCandidate> rest, const Error &error)
        {
            for (const RemovalCandidate &candidate : rest)
                end(*candidate.item, withoutLook(candidate, error));
            m_context.counters.answered(qint64(rest.size()));
            return fail(error);
        }

        /// Answers what is to be looked at and removed once more, where that is allowed.
        std::vector<RemovalCandidate> removeSome(
            ObjectStore *store, const LastLook &look, std::span<const RemovalCandidate> some, bool isAgainAllowed)
        {
            std::vector<RemovalCandidate> candidates;
            QHash<quint32, const PlanItem *> bySeq;
            for (RemovalCandidate candidate : some) {
                const Reason reason = look.judge(candidate);
                if (!goes(reason)) {
                    end(*candidate.item, left(*candidate.item, reason));
                    m_context.counters.answered(1);
                    continue;
                }
                if (const std::optional<ItemOutcome> ended = m_copying ? m_copying->prepare(candidate) : std::nullopt) {
                    end(*candidate.item, *ended);
                    m_context.counters.answered(1);
                    continue;
                }
                candidates.push_back(candidate);
                bySeq.insert(candidate.item->seq, candidate.item);
            }
            std::vector<RemovalCandidate> again;
            const RemovalDecision decision{look,
                [this](std::span<const RemovalCandidate> wanted) { return lastLook(wanted); },
                [this] { // one that cannot be asked is read again, and says why
                    const Result<bool> changed = haveHoldsChanged();
                    return !changed || *changed;
                }};
            for (const ItemOutcome &outcome :
                removeObjects(store, m_context, candidates, decision, isAgainAllowed ? &again : nullptr))
                end(*bySeq.value(outcome.seq), outcome);
            return again;
        }

        ItemOutcome withoutLook(const RemovalCandidate &candidate, const Error &error) const
        {
            ItemOutcome outcome{candidate.item->seq, ItemState::Failed, error.why()};
            if (candidate.rowsGone || candidate.item->sessionId != 0 || m_context.watch.loss()) {
                outcome.state = ItemState::Pending;
            } else if (error.kind == ErrorKind::Cancelled) {
                outcome.state = ItemState::Skipped;
                outcome.left = Reason::Interrupted;
            }
            return outcome;
        }

        Instant timeOfHolds() const { return BatchWorker::Connections::timeOfHolds(m_context); }

        Result<LastLook> lastLook(std::span<const RemovalCandidate> wanted)
        {
            const Result<SessionStore *> store = sessions();
            if (!store)
                return fail(store.error());
            Result<std::vector<Hold>> holds = m_journal->holds();
            if (!holds)
                return fail(holds.error());
            m_holdsSeen = *holds;
            return LastLook::at(**store, m_context.foreign, HoldSet(holdsInForce(std::move(*holds), timeOfHolds())),
                m_context.leftAlone, wanted, m_context.stop);
        }

        /// Since the last look: somebody else may hold what the next request would remove. One question, where there is
        /// a ledger.
        Result<bool> haveHoldsChanged()
        {
            if (!m_context.hasLedger || !m_holdsSeen)
                return false;
            const Result<std::vector<Hold>> now = m_journal->holds();
            return now ? Result<bool>(*now != *m_holdsSeen) : fail(now.error());
        }

        Result<SessionStore *> sessions() { return m_connections.openSessions(m_context); }

        /// Null while the storage is away.
        ObjectStore *objects()
        {
            const Duration now = m_context.backends.clock->steadyNow();
            if (now - m_connections.objectsUsed > m_connections.idleMost)
                m_connections.objects.reset();
            m_connections.objectsUsed = now;
            if (!m_connections.objects && !m_context.storage.isAway()) {
                Result<std::unique_ptr<ObjectStore>> made = openAnotherStore(m_context.backends, m_context.bucketIds);
                if (made)
                    m_connections.objects = std::move(*made);
                else
                    m_context.storage.giveUp(made.error().why());
            }
            return m_connections.objects.get();
        }

        ItemOutcome left(const PlanItem &item, Reason reason) const
        {
            return {item.seq, ItemState::Skipped, whyLeft(reason, m_context.plan.policy.age), reason};
        }

        void leaveAlone(const PlanItem &session, Reason reason)
        {
            m_context.leftAlone.add(session.sessionId);
            end(session, left(session, reason));
        }

        void end(const PlanItem &item, const ItemOutcome &outcome)
        {
            m_outcomes.push_back(outcome);
            if (m_copying && outcome.state == ItemState::Pending)
                m_outcomes.back().copyFirst = m_copying->mustBeCopiedFirst(item);
            m_ended.push_back(&item);
        }

        /// Writes the outcomes gathered since the last time; only then they count.
        Result<> record(Result<> (Journal::*write)(const Intent &, std::span<const ItemOutcome>))
        {
            if (Result<> written = (m_journal->*write)(m_intent, m_outcomes); !written)
                return written;
            for (size_t i = 0; i < m_outcomes.size(); ++i)
                m_context.counters.ended(*m_ended[i], m_outcomes[i]);
            m_outcomes.clear();
            m_ended.clear();
            return {};
        }

        const RunContext &m_context;
        BatchWorker::Connections &m_connections;
        const PlanBatch &m_batch;
        const Intent m_intent;
        Journal *m_journal = nullptr;
        std::vector<PlanItem> m_items;
        PlanItem m_fileOfNextBatch; ///< of the last key, where the batch was cut within it
        std::optional<std::vector<Hold>> m_holdsSeen; ///< by the last look at files
        std::optional<Copying> m_copying; ///< where the run makes copies
        QSet<qint64> m_gone; ///< sessions whose rows are gone
        QSet<qint64> m_removed; ///< … by this batch's hand
        std::vector<ItemOutcome> m_outcomes;
        std::vector<const PlanItem *> m_ended; ///< of m_outcomes, in step
    };

} // namespace

BatchWorker::BatchWorker(const RunContext &context, std::chrono::milliseconds idleMost)
    : m_context(context)
    , m_connections(new Connections{idleMost})
{
}

BatchWorker::~BatchWorker() = default;

void BatchWorker::connect()
{
    if (const Result<Journal *> journal = m_connections->openJournal(m_context); !journal)
        return;
    const Result<SessionStore *> sessions = m_connections->openSessions(m_context);
    if (sessions) // any question will do
        (void)(*sessions)->serverTime(m_context.stop);
}

Result<> BatchWorker::execute(const PlanBatch &batch)
{
    Result<> executed = Batch(m_context, *m_connections, batch).execute();
    if (!executed)
        m_connections.reset(new Connections{m_connections->idleMost});
    return executed;
}

} // namespace docsweep
