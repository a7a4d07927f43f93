// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runcontext.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kFailuresUntilAway = 3;
    constexpr size_t kKeysPerLook = 2000;

    QString cameBack()
    {
        return u"its session came back"_s;
    }

} // namespace

// ---- RunCounters

void RunCounters::begin(qint64 items, qint64 bytes, qint64 rows)
{
    m_itemsTotal.store(items);
    m_bytesTotal.store(bytes);
    m_rowsTotal.store(rows);
}

void RunCounters::ended(const PlanItem &item, const ItemOutcome &outcome)
{
    const bool isSession = item.kind == ItemKind::Session;
    const qint64 bytes = isSession ? 0 : item.sizeBytes.value_or(0);
    m_itemsDone.fetch_add(1, std::memory_order_relaxed);
    m_bytesDone.fetch_add(bytes, std::memory_order_relaxed);
    m_rowsDone.fetch_add(isSession ? 1 : 0, std::memory_order_relaxed);
    m_states[size_t(outcome.state)].fetch_add(1, std::memory_order_relaxed);
    if (outcome.state == ItemState::Deleted)
        m_freedBytes.fetch_add(bytes, std::memory_order_relaxed);
    if (!outcome.detail.isEmpty()) {
        const std::lock_guard lock(m_mutex);
        m_causes.add(outcome.state, outcome.detail);
    }
}

SweepProgress RunCounters::snapshot(SweepStage stage, double elapsedSeconds) const
{
    const auto state = [this](ItemState of) { return m_states[size_t(of)].load(std::memory_order_relaxed); };
    SweepProgress progress;
    progress.stage = stage;
    progress.itemsTotal = m_itemsTotal.load(std::memory_order_relaxed);
    progress.itemsDone = m_itemsDone.load(std::memory_order_relaxed);
    progress.bytesTotal = m_bytesTotal.load(std::memory_order_relaxed);
    progress.bytesDone = m_bytesDone.load(std::memory_order_relaxed);
    progress.rowsTotal = m_rowsTotal.load(std::memory_order_relaxed);
    progress.rowsDone = m_rowsDone.load(std::memory_order_relaxed);
    progress.objectsDone = m_objectsDone.load(std::memory_order_relaxed);
    progress.deleted = state(ItemState::Deleted);
    progress.alreadyGone = state(ItemState::AlreadyGone);
    progress.skipped = state(ItemState::Skipped);
    progress.pending = state(ItemState::Pending);
    progress.failed = state(ItemState::Failed);
    progress.freedBytes = m_freedBytes.load(std::memory_order_relaxed);
    progress.finishedFromBefore = m_finishedFromBefore.load(std::memory_order_relaxed);
    progress.elapsedSeconds = elapsedSeconds;
    return progress;
}

std::vector<CauseCount> RunCounters::causes() const
{
    const std::lock_guard lock(m_mutex);
    return m_causes.causes();
}

// ---- StorageHealth

void StorageHealth::giveUp(const QString &why)
{
    const std::lock_guard lock(m_mutex);
    if (m_why.isEmpty())
        m_why = why;
    m_away.store(true);
}

void StorageHealth::failed(const Error &error)
{
    const bool isFinal = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Suspended;
    if (isFinal || m_failuresInARow.fetch_add(1) + 1 >= kFailuresUntilAway)
        giveUp(error.text);
}

QString StorageHealth::why() const
{
    const std::lock_guard lock(m_mutex);
    return m_why;
}

// ---- LeftAlone

void LeftAlone::add(qint64 sessionId)
{
    const std::lock_guard lock(m_mutex);
    m_ids.insert(sessionId);
}

bool LeftAlone::contains(qint64 sessionId) const
{
    const std::lock_guard lock(m_mutex);
    return m_ids.contains(sessionId);
}

// ---- RunContext

bool RunContext::inScope(quint32 seq) const
{
    if (scope.empty())
        return true;
    const auto after = std::upper_bound(
        scope.begin(), scope.end(), seq, [](quint32 value, const SeqRange &range) { return value < range.first; });
    return after != scope.begin() && seq <= std::prev(after)->last;
}

// ---- LastLook

Result<LastLook> LastLook::at(
    SessionReader &sessions, const RunContext &context, std::span<const RemovalCandidate> items)
{
    QSet<SessionKey> keys;
    for (const RemovalCandidate &candidate : items) {
        if (const SessionKey folder = folderOf(candidate.item->key); !folder.isEmpty())
            keys.insert(folder);
        if (!candidate.item->sessionKey.isEmpty())
            keys.insert(candidate.item->sessionKey);
    }
    Result<std::shared_ptr<const ForeignReferences>> foreign = context.foreign.get(sessions, context.stop);
    if (!foreign)
        return fail(foreign.error());
    LastLook look(context, std::move(*foreign));
    const std::vector<SessionKey> all(keys.begin(), keys.end());
    for (size_t at = 0; at < all.size(); at += kKeysPerLook) {
        const std::span some = std::span(all).subspan(at, std::min(kKeysPerLook, all.size() - at));
        Result<std::vector<SessionRecord>> found = sessions.sessionsByKey(some, context.stop);
        if (!found)
            return fail(found.error());
        for (SessionRecord &session : *found) {
            const ObjectKey folder = folderPrefix(session.key);
            for (const DocumentRecord &document : session.documents) {
                for (const ObjectKey &key : document.keys) {
                    if (key.startsWith(folder))
                        look.m_named.insert(key);
                }
            }
            session.documents.clear();
            look.m_sessions.insert(session.key, session);
        }
    }
    return look;
}

QString LastLook::objection(const RemovalCandidate &candidate) const
{
    const PlanItem &item = *candidate.item;
    if (item.sessionId != 0)
        return objectionOfRider(item, candidate.rowsGone);
    if (item.ownerLive) // an old file of a session that lives: that is the promise
        return {};
    if (m_sessions.contains(folderOf(item.key)))
        return cameBack();
    if (m_named.contains(item.key) || (item.reason == Reason::Orphan && m_foreign->of(item.key)))
        return u"a row names it now"_s;
    return {};
}

bool LastLook::isGone(const PlanItem &item) const
{
    const auto session = m_sessions.constFind(item.sessionKey);
    return session == m_sessions.cend() || session->id != item.sessionId;
}

/// An object that goes because its session's rows go.
QString LastLook::objectionOfRider(const PlanItem &item, bool rowsGone) const
{
    if (rowsGone || isGone(item)) {
        if (m_named.contains(item.key) || isNamedFromOutside(item))
            return u"a row names it now"_s;
        return {};
    }
    const Policy &policy = m_context->plan.policy;
    const auto session = m_sessions.constFind(item.sessionKey);
    if (!policy.onlySession && (!session->lastActivity || *session->lastActivity >= policy.cutoff))
        return cameBack();
    if (m_context->leftAlone.contains(item.sessionId))
        return u"its session was left alone"_s;
    // The session was not chosen for this run. A file that is old by itself may go all the same.
    const bool isOld = item.changedAt && *item.changedAt < policy.cutoff;
    return !policy.onlySession && isOld ? QString() : u"its session's rows stay"_s;
}

/// By the rows of a session that is not old, outside that session's folder. Old files go whoever names them.
bool LastLook::isNamedFromOutside(const PlanItem &item) const
{
    const Policy &policy = m_context->plan.policy;
    const std::vector<ForeignReference> *references = m_foreign->of(item.key);
    if (!references || item.reason == Reason::ObjectOld)
        return false;
    return std::any_of(references->begin(), references->end(), [&](const ForeignReference &reference) {
        if (reference.sessionId == item.sessionId)
            return false;
        return policy.onlySession || !reference.lastActivity || *reference.lastActivity >= policy.cutoff;
    });
}

// ---- Objects

namespace {

    /// Somebody's stop leaves alone what still has its rows; a lost lock leaves all of it to the next run, which looks
    /// before it removes.
    ItemOutcome notTried(const RemovalCandidate &candidate, const Error &error)
    {
        const bool waits = candidate.rowsGone || error.kind != ErrorKind::Cancelled;
        return {candidate.item->seq, waits ? ItemState::Pending : ItemState::Skipped, error.text};
    }

    ItemOutcome outcomeOf(const RemovalCandidate &candidate, const Removal &removal, const RunContext &context)
    {
        ItemOutcome outcome{candidate.item->seq, ItemState::Failed, removal.why};
        switch (removal.outcome) {
        case RemovalOutcome::Removed:
            outcome.state = ItemState::Deleted;
            break;
        case RemovalOutcome::AlreadyGone:
            outcome.state = ItemState::AlreadyGone;
            break;
        case RemovalOutcome::Changed:
            outcome.state = ItemState::Skipped;
            break;
        case RemovalOutcome::Refused:
        case RemovalOutcome::Failed:
            if (context.stop.stop_requested() && removal.why == failCancelled().value().text)
                return notTried(candidate, context.watch.loss().value_or(failCancelled().value()));
            outcome.state = candidate.rowsGone  ? ItemState::Pending
                : context.stop.stop_requested() ? ItemState::Skipped
                                                : ItemState::Failed;
            break;
        }
        if (outcome.state == ItemState::Deleted || outcome.state == ItemState::AlreadyGone)
            outcome.detail.clear();
        return outcome;
    }

    RemovalRequest requestFor(const PlanItem &item, const Plan &plan)
    {
        return {item.key, item.sizeBytes, item.changedAt, item.version, plan.createdAt, plan.createdAt};
    }

    /// One `remove` of one bucket.
    void removeSome(ObjectStore &store, const RunContext &context, const Bucket &bucket,
        std::span<const RemovalCandidate> some, std::vector<ItemOutcome> &outcomes)
    {
        std::vector<RemovalRequest> requests;
        requests.reserve(some.size());
        for (const RemovalCandidate &candidate : some)
            requests.push_back(requestFor(*candidate.item, context.plan));
        const Result<std::vector<Removal>> removals = store.remove(bucket, requests, context.stop);
        if (removals && removals->size() == some.size()) {
            context.storage.worked();
            for (size_t i = 0; i < some.size(); ++i)
                outcomes.push_back(outcomeOf(some[i], (*removals)[i], context));
            return;
        }
        const Error error = removals ? Error{ErrorKind::BadData,
                                u"the storage answered for "_s + QString::number(removals->size()) + u" of "_s
                                    + QString::number(some.size()) + u" objects"_s}
                                     : removals.error();
        if (error.kind != ErrorKind::Cancelled)
            context.storage.failed(error);
        // Any part may be gone: all of it waits for the next run, which looks before it removes.
        for (const RemovalCandidate &candidate : some)
            outcomes.push_back({candidate.item->seq, ItemState::Pending, error.text});
    }

} // namespace

std::vector<ItemOutcome> removeObjects(
    ObjectStore *store, const RunContext &context, std::span<const RemovalCandidate> items)
{
    std::vector<ItemOutcome> outcomes;
    outcomes.reserve(items.size());
    const size_t most = store ? size_t(std::max(1, store->traits().removeBatch)) : items.size();
    for (size_t at = 0; at < items.size();) {
        const Bucket &bucket = items[at].item->bucket;
        size_t end = at + 1;
        while (end < items.size() && end - at < most && items[end].item->bucket == bucket)
            ++end;
        const std::span some = items.subspan(at, end - at);
        if (!context.buckets.contains(bucket)) {
            for (const RemovalCandidate &candidate : some) {
                outcomes.push_back({candidate.item->seq, candidate.rowsGone ? ItemState::Pending : ItemState::Failed,
                    u"bucket "_s + bucket + u" is not among those configured now"_s});
            }
        } else if (!store || context.storage.isAway()) {
            for (const RemovalCandidate &candidate : some)
                outcomes.push_back({candidate.item->seq, ItemState::Pending, context.storage.why()});
        } else if (const Result<> may = context.watch.check(); !may) {
            for (const RemovalCandidate &candidate : some)
                outcomes.push_back(notTried(candidate, may.error()));
        } else {
            removeSome(*store, context, bucket, some, outcomes);
        }
        if (!context.isRecovery)
            context.counters.answered(qint64(some.size()));
        at = end;
    }
    return outcomes;
}

Result<std::unique_ptr<ObjectStore>> openStore(
    const SweepBackends &backends, StorageHealth &storage, std::stop_token stop)
{
    const auto away = [&storage](const Error &error) -> Result<std::unique_ptr<ObjectStore>> {
        if (!isAway(error.kind))
            return fail(error);
        storage.giveUp(error.text);
        return std::unique_ptr<ObjectStore>();
    };
    Result<std::unique_ptr<ObjectStore>> store = backends.objects();
    if (!store)
        return away(store.error());
    for (const Bucket &bucket : backends.buckets) {
        if (const Result<> exists = (*store)->checkBucket(bucket, stop); !exists)
            return away(exists.error());
    }
    return store;
}

} // namespace docsweep
