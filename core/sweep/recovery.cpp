// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/recovery.h"

#include "core/base/log.h"

#include <QHash>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kIdsAtOnce = 500;

    class Recovery {
    public:
        Recovery(const SweepBackends &backends, SessionStore &sessions, Journal &journal, ObjectStore *store,
            CurrentReferences &foreign, RunCounters &counters, StorageHealth &storage, LockWatch &watch)
            : m_backends(backends)
            , m_sessions(sessions)
            , m_journal(journal)
            , m_store(store)
            , m_foreign(foreign)
            , m_counters(counters)
            , m_storage(storage)
            , m_watch(watch)
            , m_stop(watch.token())
        {
        }

        Result<RunTotals> settle()
        {
            const Result<std::vector<Intent>> intents = m_journal.openIntents(m_sessions.name());
            if (!intents)
                return fail(intents.error());
            Result<std::vector<Hold>> holds = m_journal.holds();
            if (!holds)
                return fail(holds.error());
            m_holds = HoldSet(std::move(*holds));
            for (Intent intent : *intents) {
                if (Result<> settled = settleIntent(intent); !settled)
                    return fail(settled.error());
            }
            if (Result<> may = m_watch.check(); !may)
                return fail(may.error());
            if (Result<> ended = endDeadRuns(); !ended)
                return fail(ended.error());
            return m_totals;
        }

    private:
        Result<> settleIntent(Intent intent)
        {
            Result<std::vector<PlanItem>> items = m_journal.intentItems(intent);
            if (!items)
                return fail(items.error());
            const Result<QSet<qint64>> there = sessionsThere(*items);
            if (!there)
                return fail(there.error());
            if (Result<> may = m_watch.check(); !may)
                return may;
            if (intent.state == IntentState::Open) {
                if (Result<> done = settleRows(intent, *items, *there); !done)
                    return done;
                if (m_backends.onStep)
                    m_backends.onStep("rows settled");
            }
            return settleObjects(intent, *items, *there);
        }

        /// Which of the sessions that these items are or belong to have a row now.
        Result<QSet<qint64>> sessionsThere(const std::vector<PlanItem> &items)
        {
            QSet<qint64> wanted;
            for (const PlanItem &item : items) {
                if (item.sessionId != 0)
                    wanted.insert(item.sessionId);
            }
            const std::vector<qint64> ids(wanted.begin(), wanted.end());
            QSet<qint64> there;
            for (size_t at = 0; at < ids.size(); at += kIdsAtOnce) {
                const Result<std::vector<qint64>> some =
                    m_sessions.existingIds(std::span(ids).subspan(at, std::min(kIdsAtOnce, ids.size() - at)), m_stop);
                if (!some)
                    return fail(some.error());
                there.unite(QSet<qint64>(some->begin(), some->end()));
            }
            return there;
        }

        Result<> settleRows(const Intent &intent, std::vector<PlanItem> &items, const QSet<qint64> &there)
        {
            std::vector<ItemOutcome> outcomes;
            for (PlanItem &item : items) {
                if (item.state != ItemState::Planned)
                    continue;
                const bool rowsGone = item.sessionId != 0 && !there.contains(item.sessionId);
                if (!rowsGone)
                    outcomes.push_back({item.seq, ItemState::Skipped,
                        u"the run was interrupted before it; the next scan judges it anew"_s});
                else if (item.kind == ItemKind::Session)
                    outcomes.push_back({item.seq, ItemState::Deleted, u"removed before the run was interrupted"_s});
                else
                    continue;
                item.state = outcomes.back().state;
            }
            return m_journal.recordRows(intent, outcomes);
        }

        Result<> settleObjects(const Intent &intent, const std::vector<PlanItem> &items, const QSet<qint64> &there)
        {
            std::vector<RemovalCandidate> waiting;
            std::vector<ItemOutcome> outcomes;
            for (const PlanItem &item : items) {
                if (item.kind == ItemKind::Session
                    || (item.state != ItemState::Planned && item.state != ItemState::Pending))
                    continue;
                if (item.sessionId != 0 && there.contains(item.sessionId))
                    outcomes.push_back({item.seq, ItemState::Skipped, u"its session's rows stay"_s});
                else if (m_holds.forObject(item.key))
                    outcomes.push_back({item.seq, ItemState::Skipped, u"held since the plan was made"_s});
                else // ordered, so it waits until the store has confirmed it, whoever owned it
                    waiting.push_back({&item, true});
            }
            const Result<Plan> plan = m_journal.plan(intent.planId);
            if (!plan)
                return fail(plan.error());
            const QSet<Bucket> buckets(m_backends.buckets.begin(), m_backends.buckets.end());
            LeftAlone nobody;
            const RunContext context{m_backends, *plan, intent.runId, {}, buckets, m_foreign, m_counters, m_storage,
                nobody, m_watch, m_stop, true};
            const Result<LastLook> look = LastLook::at(m_sessions, context, waiting);
            if (!look)
                return fail(look.error());
            std::vector<RemovalCandidate> candidates;
            QHash<quint32, const PlanItem *> bySeq;
            for (const RemovalCandidate &candidate : waiting) {
                bySeq.insert(candidate.item->seq, candidate.item);
                if (const QString objection = look->objection(candidate); !objection.isEmpty())
                    outcomes.push_back({candidate.item->seq, ItemState::Skipped, objection});
                else
                    candidates.push_back(candidate);
            }
            for (ItemOutcome &outcome : removeObjects(m_store, context, candidates)) {
                count(*bySeq.value(outcome.seq), outcome);
                outcomes.push_back(std::move(outcome));
            }
            if (m_backends.onStep)
                m_backends.onStep("pending objects removed");
            return m_journal.recordObjects(intent, outcomes);
        }

        void count(const PlanItem &item, const ItemOutcome &outcome)
        {
            if (outcome.state == ItemState::Pending) {
                m_totals.stillPendingFromBefore += 1;
            } else if (outcome.state == ItemState::Deleted || outcome.state == ItemState::AlreadyGone) {
                m_totals.finishedFromBefore += 1;
                m_totals.finishedFromBeforeBytes +=
                    outcome.state == ItemState::Deleted ? item.sizeBytes.value_or(0) : 0;
                m_counters.finishedFromBefore(1);
            }
        }

        Result<> endDeadRuns()
        {
            const Result<std::vector<Run>> dead = m_journal.unfinishedRuns(m_sessions.name());
            if (!dead)
                return fail(dead.error());
            for (const Run &run : *dead) {
                logWarning(u"run "_s + QString::number(run.id) + u" was interrupted; its batches are settled"_s);
                const Result<Run> ended =
                    m_journal.finishRun(run.id, RunState::Interrupted, u"its process ended before it could finish"_s,
                        run.storageProblem, run.totals, m_backends.clock->now());
                if (!ended)
                    return fail(ended.error());
            }
            return {};
        }

        const SweepBackends &m_backends;
        SessionStore &m_sessions;
        Journal &m_journal;
        ObjectStore *m_store;
        CurrentReferences &m_foreign;
        RunCounters &m_counters;
        StorageHealth &m_storage;
        LockWatch &m_watch;
        const std::stop_token m_stop;
        HoldSet m_holds;
        RunTotals m_totals;
    };

} // namespace

Result<RunTotals> settleEarlierRuns(const SweepBackends &backends, SessionStore &sessions, Journal &journal,
    ObjectStore *store, CurrentReferences &foreign, RunCounters &counters, StorageHealth &storage, LockWatch &watch)
{
    return Recovery(backends, sessions, journal, store, foreign, counters, storage, watch).settle();
}

} // namespace docsweep
