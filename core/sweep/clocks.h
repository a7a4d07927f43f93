// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"
#include "core/sweep/preflightfinding.h"

namespace docsweep {

/// The clocks of this machine, the database server and the storage may differ by this much before no age is believed.
inline constexpr Duration kMostClockDifference = std::chrono::minutes{5};

/// How far this machine's clock is ahead of the server's (negative: behind), the time of the question taken out.
/// Errors: as `SessionReader::serverTime`.
Result<Duration> clockDifference(SessionReader &sessions, const Clock &clock, std::stop_token stop);

/// What the clocks say of each other.
struct ClockReading {
    Instant machine;
    Instant databaseTime; ///< as told, and what has passed since: never later than it is there
    Duration aheadOfDatabase{}; ///< this machine; zero where the database has no clock of its own (SQLite)
    std::optional<Duration> aheadOfStorage; ///< nothing: it told no time (a folder has this machine's)
    QString database; ///< names, for the sentence
    QString storage;
};

/// The time by which ages are told.
struct TrustedTime {
    Instant now;
    bool machineIsWrong = false; ///< database and storage agree against it
};

/// Pure. Where all agree the database's time counts; where only this machine differs the others'; else nobody can tell
/// until somebody has said which is right (`trusted`). Errors: LimitReached with the differences and the mend.
Result<TrustedTime> trustedTime(const ClockReading &reading, ClockSource trusted);

/// Of clocks for which `trustedTime` failed.
PreflightFinding clocksDiffer(const ClockReading &reading, ClockSource trusted);

/// Reads both clocks; a storage that cannot be asked tells no time. Errors: those of the database; Cancelled.
Result<ClockReading> readClocks(
    SessionReader &sessions, const ReadBackends &read, bool askStorage, std::stop_token stop);

/// Lets a storage whose clock is another machine's, and which does not tell the time, show it, so that plans made after
/// this know; for whoever is about to run. One that is away shows nothing.
void measureStorageClock(const SweepBackends &backends, std::stop_token stop);

/// What an unattended run asks before it scans: that somebody can tell the time, which is the answer. Errors: as
/// `readClocks` and `trustedTime`.
Result<Instant> requireTrustedTime(const ReadBackends &read, const RetentionSettings &retention, std::stop_token stop);

} // namespace docsweep
