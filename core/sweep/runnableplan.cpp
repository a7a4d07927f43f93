// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runnableplan.h"

#include "core/journal/plandigest.h"
#include "core/sweep/strangers.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kDigestsRead = 64;

    QString anchorOf(const BucketId &id)
    {
        return QString::fromUtf8(id.mark.isEmpty() ? id.physical : id.mark);
    }

} // namespace

Result<Plan> sealedPlan(Journal &journal, PlanId id)
{
    Result<Plan> plan = journal.plan(id);
    if (!plan)
        return plan;
    const QString number = QString::number(id);
    if (plan->state != PlanState::Sealed) {
        const CauseKind why = plan->state == PlanState::Draft ? CauseKind::PlanUnsealed
            : plan->state == PlanState::Outdated              ? CauseKind::PlanOutdated
                                                              : CauseKind::PlanPruned;
        return fail(ErrorKind::Conflict, Cause{why, {number}});
    }
    PlanDigest digest(plan->policy);
    int last = -1;
    while (true) {
        const Result<std::vector<PlanBatch>> batches = journal.batches(id, last, kDigestsRead);
        if (!batches)
            return fail(batches.error());
        if (batches->empty())
            break;
        for (const PlanBatch &batch : *batches)
            digest.add(batch);
        last = batches->back().no;
    }
    if (digest.result() != plan->digest)
        return fail(ErrorKind::Conflict, Cause{CauseKind::PlanAltered, {number}});
    return plan;
}

Result<> requireSameWorld(const Plan &plan, const RunGround &ground, const QString &databaseName)
{
    const QString number = QString::number(plan.id);
    if (plan.webApp != ground.webApp) {
        const bool isSamePlace = plan.databaseName == databaseName;
        return fail(ErrorKind::BadConfig,
            isSamePlace ? Cause{CauseKind::PlanOfFormer, {databaseName, number}}
                        : Cause{CauseKind::PlanOfOther, {plan.databaseName, databaseName, number}});
    }
    for (auto bucket = plan.buckets.cbegin(); bucket != plan.buckets.cend(); ++bucket) {
        const auto now = ground.buckets.constFind(bucket.key());
        if (now == ground.buckets.cend() || now->isSameAs(*bucket))
            continue;
        return fail(ErrorKind::BadConfig,
            Cause{CauseKind::PlanOfFormerBucket,
                {bucket.key(), number, bucket->place, anchorOf(*bucket), now->place, anchorOf(*now)}});
    }
    return {};
}

Result<> requireKnownBuckets(const Plan &plan, const std::vector<Stranger> &strangers)
{
    for (const Stranger &stranger : strangers) {
        if (stranger.bucket.isEmpty() || plan.buckets.contains(stranger.bucket))
            continue;
        const Why why = whyOf(stranger);
        return fail(ErrorKind::BadConfig,
            Why(u"plan "_s + QString::number(plan.id) + u" was made while the storage could not be asked, and "_s
                    + why.text
                    + u"; nothing was deleted. Make a new plan; if it is the same web app's, say so first: "
                      "docsweep-cli accept"_s,
                why.cause));
    }
    return {};
}

} // namespace docsweep
