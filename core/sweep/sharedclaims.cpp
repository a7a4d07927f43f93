// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sharedclaims.h"

#include "core/base/log.h"
#include "core/sql/postgreswait.h"
#include "core/sql/userathost.h"

#include <algorithm>
#include <iterator>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kAtOnce = 1000;
    constexpr auto kLongestSettling = 5s;

    LedgerClaim claimOf(const PendingDeletion &pending, const LedgerClaims &claims, const QString &who)
    {
        const PlanItem &item = pending.item;
        LedgerClaim claim;
        claim.ref = claimRefOf(claims, pending);
        claim.bucket = item.bucket;
        claim.storage = pending.bucket;
        claim.key = item.key;
        claim.version = item.version;
        claim.kind = int(item.kind);
        claim.sessionKey = item.sessionKey;
        claim.sizeBytes = item.sizeBytes;
        claim.changedAt = item.changedAt;
        claim.why = pending.why.text;
        claim.since = pending.since;
        claim.who = pending.leftBy.isEmpty() ? who : pending.leftBy;
        return claim;
    }

    /// Both are known, and the same.
    bool isTheSame(const BucketId &one, const BucketId &other)
    {
        return !one.isNull() && !other.isNull() && one.isSameAs(other);
    }

    bool isOfAnObject(const LedgerClaim &claim)
    {
        return !claim.key.isEmpty() && claim.kind >= int(ItemKind::File) && claim.kind <= int(ItemKind::OldVersion);
    }

    /// A claim as this docsweep's own: an object that no row refers to, with what was seen of it. Nothing of who left
    /// it decides: neither its reason nor its rules.
    PendingDeletion asOwn(const LedgerClaim &claim)
    {
        const bool isVersion = claim.kind == int(ItemKind::OldVersion);
        PendingDeletion pending;
        pending.item.kind = ItemKind(claim.kind) == ItemKind::File ? ItemKind::Orphan : ItemKind(claim.kind);
        pending.item.reason = isVersion ? Reason::OldVersion : Reason::Orphan;
        pending.item.bucket = claim.bucket;
        pending.item.key = claim.key;
        pending.item.sizeBytes = claim.sizeBytes;
        pending.item.changedAt = claim.changedAt;
        pending.item.version = claim.version;
        pending.item.state = ItemState::Pending;
        pending.why = Cause{CauseKind::LeftByOther, {claim.who}};
        pending.since = claim.since;
        pending.leftBy = claim.who;
        pending.sharedRef = claim.ref;
        return pending;
    }

} // namespace

Result<bool> goesByOwnRules(const PlanItem &item, const Policy &policy, Journal &journal)
{
    const bool isOutput = item.kind == ItemKind::Output || hasOutputExtension(item.key);
    if (item.key.isEmpty() || (isOutput && policy.keepOutputs))
        return false;
    if (item.kind == ItemKind::OldVersion && policy.keepOldVersions)
        return false;
    if (!isOld(item.changedAt, policy))
        return false;
    if (!policy.keepOutputs)
        return true;
    const Result<bool> isKept = journal.isKeptOutput({item.bucket, item.key}); // its row told, and is gone
    return isKept ? Result<bool>(!*isKept) : fail(isKept.error());
}

Policy policyOfOthers(const RetentionSettings &retention, Instant now)
{
    Policy policy;
    policy.age = retention.age;
    policy.cutoff = now - retention.age;
    policy.keepOutputs = retention.keepOutputs;
    policy.keepActiveFiles = retention.keepActiveFiles;
    policy.keepOldVersions = retention.keepOldVersions;
    return policy;
}

Policy policyOfOthers(const RetentionSettings &retention, const Plan &plan)
{
    Policy policy = policyOfOthers(retention, plan.createdAt);
    policy.keepOutputs = policy.keepOutputs || plan.policy.keepOutputs;
    policy.keepActiveFiles = policy.keepActiveFiles || plan.policy.keepActiveFiles;
    policy.keepOldVersions = policy.keepOldVersions || plan.policy.keepOldVersions;
    if (!plan.policy.onlySession && plan.policy.cutoff < policy.cutoff) {
        policy.cutoff = plan.policy.cutoff;
        policy.age = plan.policy.age;
    }
    return policy;
}

SharedClaims::SharedClaims(Ledger &ledger, const LedgerHead &head, Journal &journal, WebAppId webApp)
    : m_ledger(ledger)
    , m_mark(head.ledger + QByteArray::number(head.epoch))
    , m_journal(journal)
    , m_webApp(webApp)
{
}

Result<> SharedClaims::begin(const std::stop_token &stop)
{
    Result<> kept = handKeptOver(stop);
    return kept ? dropGivenUp(stop) : kept;
}

Result<> SharedClaims::handKeptOver(const std::stop_token &stop)
{
    while (true) {
        const Result<std::vector<ObjectName>> names = m_journal.keptToHandOver(m_mark, kAtOnce);
        if (!names)
            return fail(names.error());
        if (names->empty())
            return {};
        std::vector<QByteArray> refs;
        for (const ObjectName &name : *names)
            refs.push_back(m_ledger.waiting().keptRefOf(name));
        if (Result<> added = m_ledger.waiting().addKept(refs, stop); !added)
            return fail(ledgerLost(added.error(), m_ledger));
        if (Result<> noted = m_journal.noteKeptHandedOver(*names, m_mark); !noted)
            return noted;
    }
}

Result<> SharedClaims::dropGivenUp(const std::stop_token &stop)
{
    const Result<bool> any = m_ledger.waiting().hasGivenUp(stop);
    if (!any || !*any)
        return any ? Result<>() : fail(ledgerLost(any.error(), m_ledger));
    for (qint64 after = 0;;) {
        const Result<std::vector<PendingDeletion>> page = m_journal.pending(m_webApp, after, kAtOnce);
        if (!page || page->empty())
            return page ? Result<>() : fail(page.error());
        after = page->back().id;
        if (const Result<QSet<qint64>> dropped = dropGivenUp(*page, stop); !dropped)
            return fail(dropped.error());
    }
}

/// Also of those that this ledger is not known to know: it may have been handed over to it before another one was met.
/// Answers the ids of those that wait no more.
Result<QSet<qint64>> SharedClaims::dropGivenUp(std::span<const PendingDeletion> some, const std::stop_token &stop)
{
    std::vector<QByteArray> refs;
    for (const PendingDeletion &pending : some)
        std::ranges::move(claimRefsOf(m_ledger.waiting(), pending), std::back_inserter(refs));
    const Result<QSet<QByteArray>> givenUp = m_ledger.waiting().givenUp(refs, stop);
    if (!givenUp)
        return fail(ledgerLost(givenUp.error(), m_ledger));
    std::vector<qint64> ids;
    for (const PendingDeletion &pending : some) {
        if (std::ranges::any_of(claimRefsOf(m_ledger.waiting(), pending),
                [&givenUp](const QByteArray &ref) { return givenUp->contains(ref); }))
            ids.push_back(pending.id);
    }
    if (ids.empty())
        return QSet<qint64>();
    logInfo(u"somebody has given up %1 pending deletions"_s.arg(ids.size()));
    if (const Result<qint64> forgotten = m_journal.forgetPending(m_webApp, ids); !forgotten)
        return fail(forgotten.error());
    return QSet<qint64>(ids.begin(), ids.end());
}

Result<> SharedClaims::handOver(const RunContext &context, const std::stop_token &stop)
{
    while (true) {
        const Result<std::vector<PendingDeletion>> some = m_journal.pendingToHandOver(m_webApp, m_mark, kAtOnce);
        if (!some)
            return fail(some.error());
        if (some->empty())
            return {};
        std::vector<LedgerClaim> claims;
        for (const PendingDeletion &pending : *some)
            claims.push_back(claimOf(pending, m_ledger.waiting(), userAtHost()));
        if (Result<> added = m_ledger.waiting().addClaims(claims, stop); !added)
            return fail(ledgerLost(added.error(), m_ledger));
        context.step("handed over");
        const Result<QSet<qint64>> dropped = dropGivenUp(*some, stop); // which stayed given up
        if (!dropped)
            return fail(dropped.error());
        std::vector<HandedOver> those;
        for (size_t at = 0; at < some->size(); ++at) {
            if (const qint64 id = (*some)[at].id; !dropped->contains(id))
                those.push_back({id, claims[at].ref});
        }
        if (Result<> noted = m_journal.notePendingHandedOver(those, m_mark); !noted)
            return noted;
        context.step("handing over noted");
        context.watch.renew();
        if (context.stop.stop_requested() || PostgresWait::isOver())
            return {};
    }
}

Result<bool> SharedClaims::hasAny(
    const QMap<Bucket, BucketId> &buckets, const Policy &policy, ObjectStore &store, const std::stop_token &stop)
{
    std::vector<QByteArray> gone;
    for (auto each = buckets.begin(); each != buckets.end(); ++each) {
        for (qint64 after = 0;;) {
            Result<std::vector<LedgerClaim>> page = m_ledger.waiting().claims(each.key(), after, kAtOnce, stop);
            if (!page)
                return fail(page.error());
            if (page->empty())
                break;
            after = page->back().id;
            for (LedgerClaim &claim : *page) {
                const Result<Fate> fate = fateOf(claim, each.value(), policy, store, stop);
                if (!fate)
                    return fail(fate.error());
                if (*fate == Fate::Goes)
                    return true;
                if (*fate == Fate::IsGone)
                    gone.push_back(claim.ref);
            }
        }
    }
    settled(gone);
    return false;
}

/// Its rows may have named it while the storage was away: what it is like is seen now, and noted in the claim.
Result<SharedClaims::Fate> SharedClaims::fateOf(
    LedgerClaim &claim, const BucketId &here, const Policy &policy, ObjectStore &store, const std::stop_token &stop)
{
    if (!isTheSame(claim.storage, here) || !isOfAnObject(claim))
        return Fate::Stays;
    if (!claim.changedAt && claim.kind != int(ItemKind::OldVersion)) {
        const Result<std::optional<ObjectEntry>> now = store.look(claim.bucket, claim.key, stop);
        if (!now && now.error().kind == ErrorKind::Cancelled)
            return fail(now.error());
        if (!now)
            return Fate::Stays;
        if (!*now)
            return Fate::IsGone;
        claim.sizeBytes = (*now)->sizeBytes;
        claim.changedAt = (*now)->changedAt();
        claim.version = (*now)->version;
    }
    const Result<bool> goes = goesByOwnRules(asOwn(claim).item, policy, m_journal);
    if (!goes)
        return fail(goes.error());
    return *goes ? Fate::Goes : Fate::Stays;
}

Result<qint64> SharedClaims::take(const RunContext &context, const Policy &policy, std::optional<qint64> most,
    ObjectStore &store, const std::stop_token &stop)
{
    qint64 taken = 0;
    for (const Bucket &bucket : context.backends.buckets) {
        const BucketId here = context.bucketIds.value(bucket);
        for (qint64 after = 0; !context.storage.isAway();) {
            context.watch.renew();
            Result<std::vector<LedgerClaim>> page = m_ledger.waiting().claims(bucket, after, kAtOnce, stop);
            if (!page)
                return fail(ledgerLost(page.error(), m_ledger));
            if (page->empty())
                break;
            after = page->back().id;
            std::vector<PendingDeletion> mine;
            std::vector<QByteArray> gone;
            for (LedgerClaim &claim : *page) {
                if (most && taken + qint64(mine.size()) >= *most)
                    break; // as many as a run may delete; the others wait for the next one
                const Result<Fate> fate = fateOf(claim, here, policy, store, stop);
                if (!fate)
                    return fail(fate.error());
                if (*fate == Fate::IsGone)
                    gone.push_back(claim.ref);
                if (*fate != Fate::Goes)
                    continue;
                mine.push_back(asOwn(claim));
                mine.back().bucket = here;
            }
            settled(gone);
            const Result<qint64> added = m_journal.takeOver(m_webApp, context.runId, mine, m_mark);
            if (!added)
                return fail(added.error());
            taken += *added;
            if (most && taken >= *most)
                return taken;
        }
    }
    if (taken > 0)
        logInfo(u"took over %1 deletions that other docsweeps have left"_s.arg(taken));
    return taken;
}

std::vector<QByteArray> SharedClaims::refsOf(const PendingDeletion &pending) const
{
    return claimRefsOf(m_ledger.waiting(), pending);
}

Result<QHash<QByteArray, FinishedClaim>> SharedClaims::finishedByOthers(std::span<const QByteArray> refs)
{
    const PostgresWait wait(kLongestSettling);
    Result<QHash<QByteArray, FinishedClaim>> finished = m_ledger.waiting().finished(refs, {});
    if (!finished)
        return fail(ledgerLost(finished.error(), m_ledger));
    finished->removeIf([](const auto &each) { return each.value().isOwn; }); // a kill came before it was counted
    return finished;
}

void SharedClaims::finished(std::span<const QByteArray> refs)
{
    if (refs.empty())
        return;
    const PostgresWait wait(kLongestSettling);
    if (const Result<> done = m_ledger.waiting().finishClaims(refs, userAtHost(), {}); !done)
        logWarning(u"deletions that are finished are still listed in the ledger: "_s + done.error().text);
}

void SharedClaims::settled(std::span<const QByteArray> refs)
{
    if (refs.empty())
        return;
    const PostgresWait wait(kLongestSettling);
    if (const Result<> ended = m_ledger.waiting().endClaims(refs, {}); !ended)
        logWarning(u"deletions that are settled are still listed in the ledger: "_s + ended.error().text);
}

} // namespace docsweep
