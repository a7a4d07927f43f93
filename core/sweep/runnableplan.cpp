// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runnableplan.h"

#include "core/journal/plandigest.h"
#include "core/sweep/strangers.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kDigestsRead = 64;

    QByteArray anchorOf(const BucketId &id)
    {
        return id.mark.isEmpty() ? id.physical : id.mark;
    }

    QString andSo()
    {
        return u"; nothing was deleted. Make a new plan; if it is the same web app's, say so first: docsweep-cli accept"_s;
    }

} // namespace

Result<Plan> sealedPlan(Journal &journal, PlanId id)
{
    Result<Plan> plan = journal.plan(id);
    if (!plan)
        return plan;
    const QString name = u"plan "_s + QString::number(id);
    if (plan->state != PlanState::Sealed) {
        return fail(ErrorKind::Conflict,
            name
                + (plan->state == PlanState::Draft           ? u" was never sealed"_s
                        : plan->state == PlanState::Outdated ? u" was made by an older docsweep"_s
                                                             : u" was pruned from the journal"_s)
                + u"; nothing was deleted: make a new one"_s);
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
        return fail(
            ErrorKind::Conflict, name + u" was altered after it was sealed; nothing was deleted: make a new one"_s);
    return plan;
}

Result<> requireSameWorld(const Plan &plan, const RunGround &ground, const QString &databaseName)
{
    const QString name = u"plan "_s + QString::number(plan.id);
    if (plan.webApp != ground.webApp) {
        const bool isSamePlace = plan.databaseName == databaseName;
        return fail(ErrorKind::BadConfig,
            name
                + (isSamePlace
                        ? QString(u" was made for another database, which was at "_s + databaseName + u" before"_s)
                        : QString(u" was made for "_s + plan.databaseName + u", not for "_s + databaseName))
                + andSo());
    }
    for (auto bucket = plan.buckets.cbegin(); bucket != plan.buckets.cend(); ++bucket) {
        const auto now = ground.buckets.constFind(bucket.key());
        if (now == ground.buckets.cend() || now->isSameAs(*bucket))
            continue;
        return fail(ErrorKind::BadConfig,
            name + u" was made for another bucket "_s + bucket.key() + u": it was "_s + bucket->place + u" ("_s
                + QString::fromUtf8(anchorOf(*bucket)) + u"), and now there is "_s + now->place + u" ("_s
                + QString::fromUtf8(anchorOf(*now)) + u')' + andSo());
    }
    return {};
}

Result<> requireKnownBuckets(const Plan &plan, const std::vector<Stranger> &strangers)
{
    for (const Stranger &stranger : strangers) {
        if (!stranger.bucket.isEmpty() && !plan.buckets.contains(stranger.bucket))
            return fail(ErrorKind::BadConfig,
                u"plan "_s + QString::number(plan.id) + u" was made while the storage could not be asked, and "_s
                    + describe(stranger) + andSo());
    }
    return {};
}

} // namespace docsweep
