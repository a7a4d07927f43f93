// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/batchtask.h"

#include "core/journal/plandigest.h"

#include <QHash>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kSessionsAtOnce = 500;

} // namespace

/// Each is opened when it is first needed.
struct BatchWorker::Connections {
    const std::chrono::milliseconds idleMost;
    std::unique_ptr<Journal> journal = {};
    std::unique_ptr<SessionStore> sessions = {};
    std::unique_ptr<ObjectStore> objects = {};
    Duration sessionsUsed = {}; ///< the last time, steady
    Duration objectsUsed = {};

    Result<Journal *> openJournal(const RunContext &context)
    {
        if (!journal) {
            Result<std::unique_ptr<Journal>> made = context.backends.journal();
            if (!made)
                return fail(made.error());
            journal = std::move(*made);
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
            sessions = std::move(*made);
        }
        sessionsUsed = now;
        return sessions.get();
    }
};

namespace {

    class Batch {
    public:
        Batch(const RunContext &context, BatchWorker::Connections &connections, const PlanBatch &batch)
            : m_context(context)
            , m_connections(connections)
            , m_batch(batch)
            , m_intent{context.runId, context.plan.id, batch.no, IntentState::Open}
        {
        }

        Result<> execute()
        {
            if (Result<> read = readItems(); !read)
                return read;
            if (m_items.empty())
                return {};
            if (Result<> held = setHeldAside(); !held)
                return held;
            std::vector<quint32> seqs;
            for (const PlanItem &item : m_items)
                seqs.push_back(item.seq);
            m_context.step("before intent");
            if (Result<> may = m_context.watch.check(); !may)
                return may;
            if (Result<> recorded = m_journal->recordIntent(m_intent, seqs); !recorded)
                return recorded;
            m_context.step("intent recorded");
            if (Result<> removed = removeRows(); !removed)
                return removed;
            m_context.step("rows removed");
            if (Result<> recorded = record(&Journal::recordRows); !recorded)
                return recorded;
            m_context.step("rows recorded");
            const Result<> removed = removeFiles();
            m_context.step("objects removed");
            if (Result<> recorded = record(&Journal::recordObjects); !recorded)
                return recorded;
            m_context.step("objects recorded");
            return removed;
        }

    private:
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
                return fail(ErrorKind::Conflict,
                    u"plan "_s + QString::number(m_context.plan.id)
                        + u" was altered after it was sealed; nothing more of it is executed: make a new one"_s);
            }
            for (PlanItem &item : *items) {
                if (item.state == ItemState::Planned && m_context.inScope(item.seq))
                    m_items.push_back(std::move(item));
            }
            return {};
        }

        /// What an admin has put on hold since the plan was made.
        Result<> setHeldAside()
        {
            Result<std::vector<Hold>> holds = m_journal->holds();
            if (!holds)
                return fail(holds.error());
            m_holds = HoldSet(std::move(*holds));
            if (m_holds.isEmpty())
                return {};
            std::vector<SessionKey> keys;
            for (const PlanItem &item : m_items) {
                if (item.kind == ItemKind::Session)
                    keys.push_back(item.sessionKey);
                else if (m_holds.forObject(item.key))
                    m_heldSeqs.insert(item.seq);
            }
            const ForeignReferences none;
            const Classifier classifier(m_context.plan.policy, m_holds, none);
            for (size_t at = 0; at < keys.size(); at += kSessionsAtOnce) {
                const Result<SessionStore *> store = sessions();
                if (!store)
                    return fail(store.error());
                const Result<std::vector<SessionRecord>> now = (*store)->sessionsByKey(
                    std::span(keys).subspan(at, std::min(kSessionsAtOnce, keys.size() - at)), m_context.stop);
                if (!now)
                    return fail(now.error());
                for (const SessionRecord &session : *now) {
                    const bool heldByFile = classifier.judgeSession(session).reason == Reason::SessionHeld;
                    if (heldByFile || m_holds.forSession(session.key))
                        m_heldSessions.insert(session.id);
                }
            }
            return {};
        }

        Result<> removeRows()
        {
            std::vector<SessionCondition> conditions;
            std::vector<const PlanItem *> asked;
            for (const PlanItem &item : m_items) {
                if (m_heldSeqs.contains(item.seq)) {
                    end(item, ItemState::Skipped, u"held since the plan was made"_s);
                    m_context.counters.answered(item.kind == ItemKind::Session ? 0 : 1);
                    continue;
                }
                if (item.kind != ItemKind::Session)
                    continue;
                if (m_heldSessions.contains(item.sessionId)) {
                    leaveAlone(item, ItemState::Skipped, u"held since the plan was made"_s);
                    continue;
                }
                const Policy &policy = m_context.plan.policy;
                asked.push_back(&item);
                conditions.push_back(
                    {item.sessionId, item.sessionKey, policy.onlySession ? std::nullopt : std::optional(policy.cutoff),
                        item.changedAt, item.fingerprint});
            }
            for (size_t at = 0; at < conditions.size(); at += kSessionsAtOnce) {
                const size_t count = std::min(kSessionsAtOnce, conditions.size() - at);
                if (Result<> removed =
                        removeSomeRows(std::span(conditions).subspan(at, count), std::span(asked).subspan(at, count));
                    !removed)
                    return removed;
            }
            return {};
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
                    end(item, ItemState::Deleted, {});
                    break;
                case SessionOutcome::AlreadyGone:
                    m_gone.insert(item.sessionId);
                    end(item, ItemState::AlreadyGone, {});
                    break;
                case SessionOutcome::CameBack:
                    leaveAlone(item, ItemState::Skipped, u"the session came back"_s);
                    break;
                case SessionOutcome::Changed:
                    leaveAlone(item, ItemState::Skipped, u"its documents changed since the plan was made"_s);
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
            const Result<std::vector<qint64>> there = (*store)->existingIds(ids, {});
            if (!there)
                return fail(there.error());
            const QSet<qint64> stays(there->begin(), there->end());
            for (size_t i = 0; i < asked.size(); ++i) {
                const PlanItem &item = *asked[i];
                if (!inDoubt.contains(item.sessionId))
                    continue;
                if (stays.contains(item.sessionId)) {
                    leaveAlone(item, ItemState::Failed, removals[i].why);
                } else {
                    m_gone.insert(item.sessionId);
                    end(item, ItemState::Deleted, {});
                }
            }
            return {};
        }

        Result<> removeFiles()
        {
            std::vector<RemovalCandidate> wanted;
            for (const PlanItem &item : m_items) {
                if (item.kind != ItemKind::Session && !m_heldSeqs.contains(item.seq))
                    wanted.push_back({&item, m_gone.contains(item.sessionId)});
            }
            if (wanted.empty())
                return {};
            const Result<LastLook> look = lastLook(wanted);
            if (!look) { // without a look nothing is removed; what has lost its rows waits
                const Error error = m_context.watch.loss().value_or(look.error());
                for (const RemovalCandidate &candidate : wanted)
                    end(*candidate.item, stateWithoutLook(candidate, error), error.text);
                m_context.counters.answered(qint64(wanted.size()));
                return fail(error);
            }
            std::vector<RemovalCandidate> candidates;
            QHash<quint32, const PlanItem *> bySeq;
            for (RemovalCandidate candidate : wanted) {
                const QString objection = look->objection(candidate);
                if (!objection.isEmpty()) {
                    end(*candidate.item, ItemState::Skipped, objection);
                    m_context.counters.answered(1);
                    continue;
                }
                // Its session may have been removed in an earlier batch, or by somebody else.
                candidate.rowsGone |= candidate.item->sessionId != 0 && look->isGone(*candidate.item);
                candidates.push_back(candidate);
                bySeq.insert(candidate.item->seq, candidate.item);
            }
            for (const ItemOutcome &outcome : removeObjects(objects(), m_context, candidates))
                end(*bySeq.value(outcome.seq), outcome.state, outcome.detail);
            return {};
        }

        ItemState stateWithoutLook(const RemovalCandidate &candidate, const Error &error) const
        {
            if (candidate.rowsGone || candidate.item->sessionId != 0 || m_context.watch.loss())
                return ItemState::Pending;
            return error.kind == ErrorKind::Cancelled ? ItemState::Skipped : ItemState::Failed;
        }

        Result<LastLook> lastLook(std::span<const RemovalCandidate> wanted)
        {
            const Result<SessionStore *> store = sessions();
            if (!store)
                return fail(store.error());
            return LastLook::at(**store, m_context, wanted);
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
                Result<std::unique_ptr<ObjectStore>> made = m_context.backends.objects();
                if (made)
                    m_connections.objects = std::move(*made);
                else
                    m_context.storage.giveUp(made.error().text);
            }
            return m_connections.objects.get();
        }

        void leaveAlone(const PlanItem &session, ItemState state, const QString &why)
        {
            m_context.leftAlone.add(session.sessionId);
            end(session, state, why);
        }

        void end(const PlanItem &item, ItemState state, const QString &detail)
        {
            m_outcomes.push_back({item.seq, state, detail});
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
        HoldSet m_holds;
        QSet<quint32> m_heldSeqs;
        QSet<qint64> m_heldSessions;
        QSet<qint64> m_gone; ///< sessions whose rows are gone
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
