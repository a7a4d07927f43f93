// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/journal/journal.h"

#include <vector>

namespace docsweep {

enum class LimitKind { Items, Share, BucketShare, TimesUsual };

/// A safety limit that stands in the way of a run, with the figures it was judged by.
struct LimitTrip {
    LimitKind kind = LimitKind::Items;
    qint64 items = 0; ///< that would go; Share: of these, what is compared; BucketShare: objects of the bucket
    double most = 0; ///< the limit: items, per cent, or times
    Bucket bucket; ///< BucketShare
    qint64 seen = 0; ///< Share, BucketShare: what the scan saw
    double usual = 0; ///< TimesUsual: the median of what runs deleted here

    bool operator==(const LimitTrip &) const = default;
};

inline constexpr int kUsualRuns = 20; ///< so many of the last runs say what is usual
inline constexpr size_t kLeastUsualRuns = 5; ///< fewer say nothing
inline constexpr qint64 kNeverUnusual = 50; ///< so few items are never too many for being unusual

/// What is usual: the median. Nothing when too few runs deleted anything yet.
std::optional<double> usualItems(std::vector<qint64> deletedByRuns);

/// The limits that stop this part of the plan. What counts is what would go now: neither items of the plan outside the
/// part, nor those already dealt with, nor pending deletions of earlier runs, which were within the limits of their own
/// run. The plan of one session, which somebody named, knows `maxItems` alone: its scan saw nothing else to compare
/// with. While the storage could not be listed, `maxPercent` compares sessions with sessions, and buckets have no
/// share.
std::vector<LimitTrip> trippedLimits(
    const LimitSettings &limits, const Plan &plan, const RunSize &size, const std::vector<qint64> &deletedByRuns);

/// The setting of a limit: "DOCSWEEP_MAX_DELETE".
QLatin1String settingOf(LimitKind kind);

/// "68 items would go, more than the limit of 10 (DOCSWEEP_MAX_DELETE, --max-delete)".
QString describe(const LimitTrip &trip);

/// All of them, as what stops a run or was set aside for it; none: an unknown cause.
Cause causeOf(const std::vector<LimitTrip> &trips);
/// The other way round. Empty: it is another cause, or a newer docsweep's.
std::vector<LimitTrip> limitTripsOf(const Cause &cause);

/// What a run would take away and what stops it. The one function that judges this, for the runner and for whoever
/// wants to know beforehand.
struct RunPreview {
    RunSize size;
    std::vector<LimitTrip> limits;
};

/// Errors: as Journal.
Result<RunPreview> previewRun(
    Journal &journal, const Plan &plan, std::span<const SeqRange> scope, const LimitSettings &limits);

/// The limits that are set aside for a run because somebody agreed to exactly this number of items; empty: none are.
/// Errors: LimitReached where a limit stands, or another number was agreed to.
Result<Why> overriddenLimits(PlanId plan, std::optional<qint64> confirmedItems, const RunPreview &preview);

/// How a plan differs from the one before it.
struct PlanDifference {
    Instant since; ///< when that one was made
    qint64 items = 0; ///< this plan's minus that one's
    qint64 bytes = 0;
    qint64 held = 0; ///< items that only a hold keeps
    qint64 deletedSince = 0; ///< by runs of that one

    bool operator==(const PlanDifference &) const = default;
};

/// None when there is nothing to compare with: the first plan, another age, a storage that was not listed in one of
/// them. Errors: as Journal.
Result<std::optional<PlanDifference>> differenceToPlanBefore(Journal &journal, const Plan &plan);

} // namespace docsweep
