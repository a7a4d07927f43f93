// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"
#include "core/sweep/clocks.h"
#include "core/sweep/preflightfinding.h"

#include <span>

namespace docsweep {

// Whether the times that decide what is old can be right. The judging functions are pure.

/// A document's row and its source file, each with the time at which it says it was made.
struct SourcePair {
    Instant row;
    Instant file;

    bool operator==(const SourcePair &) const = default;
};

/// Of a sample, pairs that were made at different moments; a few are enough. Outputs are naturally later and none. A
/// storage that is away has none. Errors: Cancelled.
Result<std::vector<SourcePair>> sourcePairs(
    const TimesSample &sample, ObjectReader &objects, const QList<Bucket> &buckets, std::stop_token stop);

/// By how much the rows are ahead of their files, where every pair says the same to a minute or two, three of them at
/// least, and it is what a time zone may be: a multiple of 15 minutes that is not zero. With summer time there may be
/// two such that lie an hour apart; then it is the newest pair's. Nothing: the pairs prove nothing.
std::optional<Duration> zoneOf(std::span<const SourcePair> pairs);

/// Whether rows without a zone are truly what they are read as. Refuses where nobody has said in which zone they are
/// and the evidence is against UTC; warns where somebody has, or where it is thin.
PreflightFinding timesAreUtc(const TimesSample &sample, std::span<const SourcePair> pairs, Instant now);

/// Whether the web app touches last_activity: documents that were made more than a minute after their session was used
/// last say that it does not. Refuses unattended runs where they are a fifth of the sample, three at least, and nobody
/// has said that this is meant; warns from three on.
PreflightFinding activityIsKept(const TimesSample &sample, ActivityMeaning meaning);

/// What is known of this machine's clock at one moment.
struct ClockMoment {
    Instant wall;
    std::optional<BootTime> boot; ///< nothing: the machine does not tell, and no leap can be seen
    bool isSynchronised = false;
    bool hasWitness = false; ///< another machine's clock agrees: a database server's, a storage's
    ClockSource trusted = ClockSource::Agreeing;
};

/// What a run would be told, and what the journal is to know of the clock. The note's baseline moves only where a run
/// goes on.
struct ClockJudgement {
    PreflightFinding finding;
    std::optional<ClockNote> refused; ///< to be noted where it refuses
    std::optional<ClockNote> accepted; ///< to be noted where the run goes on
};

/// Whether the clock has leapt ahead since a run went on last: in the same boot, where wall clock and boot clock went
/// apart by more than five minutes; after another one, once, where now lies more than 30 days after `newest` (the
/// newest time that is known of rows and files) and the last run. A clock that is synchronised, agrees with another
/// machine's or is said to be right needs no more proof.
ClockJudgement judgeClock(
    const std::optional<ClockNote> &before, const ClockMoment &moment, std::optional<Instant> newest);

/// The youngest of what a scan saw, at the latest it can be; nothing where it saw nothing.
std::optional<Instant> newestOf(const ScanStatistics &statistics);

/// This machine's clock as it is now. `aheadOfStorage`: what the storage says of it.
Result<ClockMoment> clockMoment(SessionReader &sessions, const Clock &clock, const StatedTimes &stated,
    std::optional<Duration> aheadOfStorage, std::stop_token stop);

/// The findings on what stands in the database; of `objects`, null where the storage is away, the source files.
/// Errors: of the database; Cancelled.
Result<std::vector<PreflightFinding>> timeFindings(SessionReader &sessions, ObjectReader *objects,
    const QList<Bucket> &buckets, Instant now, const StatedTimes &stated, std::stop_token stop);

/// The same and that of the clock, for whoever only looks: nothing is written down or measured.
Result<std::vector<PreflightFinding>> lookAtTimes(
    SessionReader &sessions, const SweepBackends &backends, bool storageCleanup, std::stop_token stop);

} // namespace docsweep
