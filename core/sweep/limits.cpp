// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/limits.h"

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRunsLookedAt = 100;
    constexpr std::array kLimits{LimitKind::Items, LimitKind::Share, LimitKind::BucketShare, LimitKind::TimesUsual};
    constexpr qsizetype kPlacesOfATrip = 6;

    /// Compared without a division, so that exactly the limit is not more than it.
    bool isMoreThan(double percent, qint64 items, qint64 seen)
    {
        return 100.0 * double(items) > percent * double(seen);
    }

    QString percentOf(qint64 items, qint64 seen)
    {
        const double percent = seen > 0 ? 100.0 * double(items) / double(seen) : 100.0;
        return QString::number(items) + u" of "_s + QString::number(seen) + u" ("_s + QString::number(percent, 'f', 1)
            + u" %)"_s;
    }

    /// "(DOCSWEEP_MAX_DELETE, --max-delete)"
    QString named(LimitKind kind)
    {
        const QString setting = settingOf(kind);
        const QString flag = setting.sliced(setting.indexOf(u'_') + 1).toLower().replace(u'_', u'-');
        return u" ("_s + setting + u", --"_s + flag + u')';
    }

    QString figure(double value)
    {
        return QString::number(value, 'g', 15);
    }

} // namespace

std::optional<double> usualItems(std::vector<qint64> deletedByRuns)
{
    if (deletedByRuns.size() < kLeastUsualRuns)
        return std::nullopt;
    std::sort(deletedByRuns.begin(), deletedByRuns.end());
    const size_t middle = deletedByRuns.size() / 2;
    return deletedByRuns.size() % 2 == 1 ? double(deletedByRuns[middle])
                                         : (double(deletedByRuns[middle - 1]) + double(deletedByRuns[middle])) / 2;
}

std::vector<LimitTrip> trippedLimits(
    const LimitSettings &limits, const Plan &plan, const RunSize &size, const std::vector<qint64> &deletedByRuns)
{
    std::vector<LimitTrip> trips;
    if (size.items == 0)
        return trips;
    if (limits.maxItems && size.items > *limits.maxItems)
        trips.push_back({LimitKind::Items, size.items, double(*limits.maxItems), {}, 0, 0});
    if (plan.policy.onlySession)
        return trips;
    const ScanStatistics &statistics = plan.statistics;
    if (limits.maxPercent) {
        const qint64 items = statistics.storageListed ? size.items : size.sessions;
        const qint64 seen =
            statistics.sessions + (statistics.storageListed ? statistics.files + statistics.oldVersions : 0);
        if (items > 0 && isMoreThan(*limits.maxPercent, items, seen))
            trips.push_back({LimitKind::Share, items, *limits.maxPercent, {}, seen, 0});
    }
    if (limits.maxBucketPercent && statistics.storageListed) {
        for (auto bucket = size.buckets.cbegin(); bucket != size.buckets.cend(); ++bucket) {
            const qint64 seen =
                statistics.buckets.value(bucket.key()).files + statistics.oldVersionBuckets.value(bucket.key()).files;
            if (isMoreThan(*limits.maxBucketPercent, bucket->items, seen))
                trips.push_back(
                    {LimitKind::BucketShare, bucket->items, *limits.maxBucketPercent, bucket.key(), seen, 0});
        }
    }
    const std::optional<double> usual = usualItems(deletedByRuns);
    if (limits.maxTimesUsual && usual && size.items > kNeverUnusual
        && double(size.items) > *limits.maxTimesUsual * *usual)
        trips.push_back({LimitKind::TimesUsual, size.items, *limits.maxTimesUsual, {}, 0, *usual});
    return trips;
}

QLatin1String settingOf(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Items:
        return "DOCSWEEP_MAX_DELETE"_L1;
    case LimitKind::Share:
        return "DOCSWEEP_MAX_DELETE_PERCENT"_L1;
    case LimitKind::BucketShare:
        return "DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_L1;
    case LimitKind::TimesUsual:
        return "DOCSWEEP_MAX_DELETE_TIMES_USUAL"_L1;
    }
    return ""_L1;
}

QString describe(const LimitTrip &trip)
{
    switch (trip.kind) {
    case LimitKind::Items:
        return QString::number(trip.items) + u" items would go, more than the limit of "_s + figure(trip.most)
            + named(trip.kind);
    case LimitKind::Share:
        return percentOf(trip.items, trip.seen) + u" of everything would go, more than the limit of "_s
            + figure(trip.most) + u" %"_s + named(trip.kind);
    case LimitKind::BucketShare:
        return percentOf(trip.items, trip.seen) + u" of the files in bucket "_s + trip.bucket
            + u" would go, more than the limit of "_s + figure(trip.most) + u" %"_s + named(trip.kind);
    case LimitKind::TimesUsual:
        return QString::number(trip.items) + u" items would go, more than "_s + figure(trip.most) + u" times the "_s
            + figure(trip.usual) + u" that are usual here"_s + named(trip.kind);
    }
    return {};
}

// Each takes six places: which limit, items, the limit itself, the bucket, what the scan saw, what is usual.
Cause causeOf(const std::vector<LimitTrip> &trips)
{
    Cause cause{trips.empty() ? CauseKind::Unknown : CauseKind::Limit, {}};
    for (const LimitTrip &trip : trips)
        cause.about << settingOf(trip.kind) << QString::number(trip.items) << figure(trip.most) << trip.bucket
                    << QString::number(trip.seen) << figure(trip.usual);
    return cause;
}

std::vector<LimitTrip> limitTripsOf(const Cause &cause)
{
    std::vector<LimitTrip> trips;
    if (cause.kind != CauseKind::Limit || cause.about.size() % kPlacesOfATrip != 0)
        return trips;
    for (qsizetype at = 0; at < cause.about.size(); at += kPlacesOfATrip) {
        const auto kind = std::ranges::find(kLimits, cause.about[at], settingOf);
        if (kind == kLimits.end())
            return {};
        trips.push_back({*kind, cause.about[at + 1].toLongLong(), cause.about[at + 2].toDouble(), cause.about[at + 3],
            cause.about[at + 4].toLongLong(), cause.about[at + 5].toDouble()});
    }
    return trips;
}

Result<RunPreview> previewRun(
    Journal &journal, const Plan &plan, std::span<const SeqRange> scope, const LimitSettings &limits)
{
    Result<RunSize> size = journal.measure(plan.id, scope);
    if (!size)
        return fail(size.error());
    std::vector<qint64> deletedByRuns;
    if (limits.maxTimesUsual) {
        Result<std::vector<qint64>> read = journal.deletedByRuns(plan.webApp, kUsualRuns);
        if (!read)
            return fail(read.error());
        deletedByRuns = std::move(*read);
    }
    std::vector<LimitTrip> trips = trippedLimits(limits, plan, *size, deletedByRuns);
    return RunPreview{std::move(*size), std::move(trips)};
}

Result<Why> overriddenLimits(PlanId plan, std::optional<qint64> confirmedItems, const RunPreview &preview)
{
    const QString items = QString::number(preview.size.items);
    const QString name = QString::number(plan);
    if (confirmedItems && *confirmedItems != preview.size.items)
        return fail(
            ErrorKind::LimitReached, Cause{CauseKind::OtherNumber, {QString::number(*confirmedItems), items, name}});
    QStringList sentences;
    for (const LimitTrip &trip : preview.limits)
        sentences += describe(trip);
    Why limits(sentences.join(u"; "_s), causeOf(preview.limits));
    if (preview.limits.empty() || confirmedItems)
        return limits;
    limits.text += u"; nothing was deleted. Review plan "_s + name
        + u"; if it is right, raise the limit or agree to exactly this: cleanup_files --plan "_s + name
        + u" --confirm-delete "_s + items;
    return fail(ErrorKind::LimitReached, limits);
}

Result<std::optional<PlanDifference>> differenceToPlanBefore(Journal &journal, const Plan &plan)
{
    const Result<std::optional<Plan>> before = journal.planBefore(plan);
    if (!before)
        return fail(before.error());
    if (!*before || (*before)->statistics.storageListed != plan.statistics.storageListed)
        return std::optional<PlanDifference>();
    const Plan &old = **before;
    PlanDifference difference{old.createdAt, plan.totals.items - old.totals.items, plan.totals.bytes - old.totals.bytes,
        plan.statistics.heldItems - old.statistics.heldItems, 0};
    const Result<std::vector<Run>> runs = journal.runs(kRunsLookedAt);
    if (!runs)
        return fail(runs.error());
    for (const Run &run : *runs) {
        if (run.planId == old.id)
            difference.deletedSince += run.totals.of(ItemState::Deleted).items;
    }
    return std::optional(difference);
}

} // namespace docsweep
