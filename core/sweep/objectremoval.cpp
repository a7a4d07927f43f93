// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/objectremoval.h"

#include <algorithm>
#include <iterator>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// No object of any store has it, so whatever is there is another one.
    const QByteArray kNoVersion = "(none)"_ba;

    bool mustNotBeForgotten(const RemovalCandidate &candidate)
    {
        return candidate.rowsGone || candidate.isPending;
    }

    /// Somebody's stop leaves alone what still has its rows; a lost lock leaves all of it to the next run, which looks
    /// before it removes.
    ItemOutcome notTried(const RemovalCandidate &candidate, const Error &error)
    {
        ItemOutcome outcome{candidate.item->seq, ItemState::Pending, error.why()};
        if (!mustNotBeForgotten(candidate) && error.kind == ErrorKind::Cancelled) {
            outcome.state = ItemState::Skipped;
            outcome.left = Reason::Interrupted;
        }
        return outcome;
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
            outcome.left = Reason::ObjectChanged;
            break;
        case RemovalOutcome::Impossible:
            outcome = {candidate.item->seq, ItemState::Skipped, whyLeft(Reason::NoSuchKey, {}), Reason::NoSuchKey};
            break;
        case RemovalOutcome::Refused:
        case RemovalOutcome::Failed:
            if (removal.wasStopped)
                return notTried(candidate, context.watch.loss().value_or(failCancelled().value()));
            outcome.wasTried = true;
            outcome.state = mustNotBeForgotten(candidate) ? ItemState::Pending
                : context.stop.stop_requested()           ? ItemState::Skipped
                                                          : ItemState::Failed;
            if (outcome.state == ItemState::Skipped)
                outcome.left = Reason::Interrupted;
            break;
        }
        if (outcome.state == ItemState::Deleted || outcome.state == ItemState::AlreadyGone)
            outcome.detail = {};
        if (outcome.state == ItemState::Deleted && removal.wasAnother)
            outcome.detail = Cause{CauseKind::WentUncopied, {displayKey(candidate.item->key)}};
        return outcome;
    }

    RemovalRequest requestFor(const RemovalCandidate &candidate)
    {
        const PlanItem &item = *candidate.item;
        RemovalRequest request{item.key, item.sizeBytes, item.changedAt, item.version, candidate.plan->createdAt};
        if (candidate.mustBeAbsent) {
            request.version = kNoVersion;
            return request;
        }
        request.onlyWithItsFile = item.reason == Reason::VersionOfGoing;
        if (!candidate.mayBeRewritten) {
            if (!candidate.mustBeLookedAt)
                request.seenAt = candidate.plan->createdAt;
            request.attributesMayDiffer = true;
        }
        if (const auto &copied = candidate.copied) {
            request.seenAt.reset(); // however fresh the plan is
            // Else the plan knew only that a row names it.
            const bool wasSeen = item.changedAt || !item.version.isEmpty();
            if (!wasSeen && copied->changedAt > request.notAfter)
                return request; // the store says that it is too new
            request.attributesMayDiffer = false;
            request.tag = copied->tag;
            request.copyChangedAt = copied->changedAt;
            // Else what was copied may be what somebody wrote since the plan, with its time put back.
            if (!candidate.mayBeRewritten || item.version.isEmpty())
                request.version = copied->version;
            if (!wasSeen) {
                request.sizeBytes = copied->sizeBytes;
                request.changedAt = copied->changedAt;
            }
        }
        return request;
    }

    /// The look by which candidates go, taken anew as often as it grows too old.
    class TrustInLook final : public RemovalTrust {
    public:
        TrustInLook(const RemovalDecision &decision, LockWatch &watch)
            : m_decision(decision)
            , m_watch(watch)
            , m_allUntil(endOf(decision.look))
        {
        }

        std::chrono::steady_clock::time_point until() const override { return m_until; }

        Result<QSet<ObjectKey>> renew(std::span<const ObjectKey> keys, std::stop_token) override
        {
            const QSet<ObjectKey> wanted(keys.begin(), keys.end());
            std::vector<RemovalCandidate> some;
            std::ranges::copy_if(m_some, std::back_inserter(some),
                [&wanted](const RemovalCandidate &candidate) { return wanted.contains(candidate.item->key); });
            const Result<LastLook> look = m_decision.again(some);
            if (!look)
                return fail(look.error());
            if (const Result<> may = m_watch.check(); !may) // the storage may have taken long
                return fail(may.error());
            m_until = endOf(*look);
            QSet<ObjectKey> may;
            QSet<ObjectKey> mayNot; // several versions of a key go together
            for (RemovalCandidate &candidate : some)
                (goes(look->judge(candidate)) ? may : mayNot).insert(candidate.item->key);
            return may.subtract(mayNot);
        }

        /// These are removed now.
        void begin(std::span<const RemovalCandidate> some)
        {
            m_some = some;
            m_until = m_allUntil;
        }

        bool isOver() const { return std::chrono::steady_clock::now() >= m_allUntil || m_decision.isOutdated(); }

        /// For what is still to be removed: which of it goes. The others are answered with their reasons.
        Result<std::vector<std::pair<RemovalCandidate, Reason>>> renewAll(std::vector<RemovalCandidate> &rest)
        {
            const Result<LastLook> look = m_decision.again(rest);
            if (!look)
                return fail(look.error());
            m_allUntil = endOf(*look);
            std::vector<std::pair<RemovalCandidate, Reason>> stays;
            std::vector<RemovalCandidate> going;
            for (RemovalCandidate &candidate : rest) {
                const Reason reason = look->judge(candidate);
                if (goes(reason))
                    going.push_back(candidate);
                else
                    stays.emplace_back(candidate, reason);
            }
            rest = std::move(going);
            return stays;
        }

    private:
        static std::chrono::steady_clock::time_point endOf(const LastLook &look)
        {
            return std::chrono::steady_clock::now() + look.trustLeft();
        }

        const RemovalDecision &m_decision;
        LockWatch &m_watch;
        std::span<const RemovalCandidate> m_some;
        std::chrono::steady_clock::time_point m_allUntil; ///< of whatever is still to be removed
        std::chrono::steady_clock::time_point m_until; ///< of m_some
    };

    /// One `remove` of one bucket.
    void removeSome(ObjectStore &store, const RunContext &context, const Bucket &bucket,
        std::span<const RemovalCandidate> some, std::vector<ItemOutcome> &outcomes,
        std::vector<RemovalCandidate> *again)
    {
        std::vector<RemovalRequest> requests;
        requests.reserve(some.size());
        for (const RemovalCandidate &candidate : some)
            requests.push_back(requestFor(candidate));
        const Result<std::vector<Removal>> removals = store.remove(bucket, requests, context.stop);
        if (removals && removals->size() == some.size()) {
            context.storage.worked();
            for (size_t i = 0; i < some.size(); ++i) {
                if (again && (*removals)[i].isWorthAnother && !context.stop.stop_requested())
                    again->emplace_back(some[i]).mustBeLookedAt = true;
                else
                    outcomes.push_back(outcomeOf(some[i], (*removals)[i], context));
            }
            return;
        }
        const Error error = removals
            ? errorOf(ErrorKind::BadData,
                Cause{CauseKind::AnswersMissing, {QString::number(removals->size()), QString::number(some.size())}})
            : removals.error();
        if (error.kind != ErrorKind::Cancelled)
            context.storage.failed(error);
        // Any part may be gone: all of it waits for the next run, which looks before it removes.
        for (const RemovalCandidate &candidate : some)
            outcomes.push_back({candidate.item->seq, ItemState::Pending, error.why()});
    }

    /// At what is to be removed from this place on; false: that cannot be done, and none of it is.
    bool lookAgain(TrustInLook &trust, const RunContext &context, std::vector<RemovalCandidate> &items, size_t at,
        std::vector<ItemOutcome> &outcomes, std::vector<RemovalCandidate> *again)
    {
        const bool isAgain = again && !context.stop.stop_requested();
        std::vector<RemovalCandidate> rest(items.begin() + std::ptrdiff_t(at), items.end());
        items.resize(at);
        const auto stays = trust.renewAll(rest);
        if (!stays) {
            for (const RemovalCandidate &candidate : rest) {
                if (isAgain)
                    again->push_back(candidate);
                else
                    outcomes.push_back(notTried(candidate, context.watch.loss().value_or(stays.error())));
            }
            return false;
        }
        for (const auto &[candidate, reason] : *stays) {
            if (isAgain) // who asked says it
                again->push_back(candidate);
            else
                outcomes.push_back(
                    {candidate.item->seq, ItemState::Skipped, whyLeft(reason, candidate.plan->policy.age), reason});
        }
        items.insert(items.end(), rest.begin(), rest.end());
        return true;
    }

} // namespace

std::vector<ItemOutcome> removeObjects(ObjectStore *store, const RunContext &context,
    std::span<const RemovalCandidate> unsorted, const RemovalDecision &decision, std::vector<RemovalCandidate> *again)
{
    std::vector<RemovalCandidate> items(unsorted.begin(), unsorted.end()); // one request is of one bucket
    std::ranges::stable_sort(items, {}, [](const RemovalCandidate &candidate) { return candidate.item->bucket; });
    std::vector<ItemOutcome> outcomes;
    outcomes.reserve(items.size());
    TrustInLook trust(decision, context.watch);
    const size_t most = store ? size_t(std::max(1, store->traits().removeBatch)) : items.size();
    for (size_t at = 0; at < items.size();) {
        if (at > 0 && store && trust.isOver() && !lookAgain(trust, context, items, at, outcomes, again))
            break;
        if (at == items.size())
            break;
        const Bucket bucket = items[at].item->bucket;
        size_t end = at + 1;
        while (end < items.size() && end - at < most && items[end].item->bucket == bucket)
            ++end;
        const std::span some = std::span<const RemovalCandidate>(items).subspan(at, end - at);
        if (!context.buckets.contains(bucket)) {
            for (const RemovalCandidate &candidate : some) {
                outcomes.push_back(
                    {candidate.item->seq, mustNotBeForgotten(candidate) ? ItemState::Pending : ItemState::Failed,
                        Cause{CauseKind::BucketForeign, {bucket}}});
            }
        } else if (!store || context.storage.isAway()) {
            for (const RemovalCandidate &candidate : some)
                outcomes.push_back({candidate.item->seq, ItemState::Pending, context.storage.why()});
        } else if (const Result<> may = context.watch.check(); !may) {
            for (const RemovalCandidate &candidate : some)
                outcomes.push_back(notTried(candidate, may.error()));
        } else {
            trust.begin(some);
            store->trust(&trust);
            removeSome(*store, context, bucket, some, outcomes, again);
            store->trust(nullptr);
        }
        at = end;
    }
    if (!context.isRecovery)
        context.counters.answered(qint64(outcomes.size()));
    return outcomes;
}

Result<OpenedStore> openStore(const SweepBackends &backends, StorageHealth &storage, std::stop_token stop)
{
    const auto away = [&storage](const Error &error) -> Result<OpenedStore> {
        if (!isAway(error.kind))
            return fail(error);
        storage.giveUp(error.why());
        return OpenedStore();
    };
    OpenedStore opened;
    Result<std::unique_ptr<ObjectStore>> store = backends.objects();
    if (!store)
        return away(store.error());
    opened.store = std::move(*store);
    for (const Bucket &bucket : backends.buckets) {
        if (const Result<> exists = opened.store->checkBucket(bucket, stop); !exists)
            return away(exists.error());
        const Result<BucketId> id = opened.store->identify(bucket, stop);
        if (!id)
            return away(id.error());
        opened.buckets.insert(bucket, *id);
        opened.store->expect(bucket, *id);
    }
    return opened;
}

Result<std::unique_ptr<ObjectStore>> openAnotherStore(
    const SweepBackends &backends, const QMap<Bucket, BucketId> &buckets)
{
    Result<std::unique_ptr<ObjectStore>> store = backends.objects();
    for (auto bucket = buckets.cbegin(); store && bucket != buckets.cend(); ++bucket)
        (*store)->expect(bucket.key(), *bucket);
    return store;
}

} // namespace docsweep
