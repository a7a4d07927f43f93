// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/schedulerecords.h"
#include "core/scan/olderthan.h"
#include "core/sweep/backends.h"

namespace docsweep {

/// A gradual start as it stands at a moment, for whoever shows it or begins a run.
struct RolloutView {
    Rollout rollout; ///< with what has happened since it was stored: days that are over, holds, runs that were cut off
    Duration settingsAge{};
    Duration age{}; ///< that a run uses now
    std::optional<Duration> next; ///< nothing: it is over
    std::optional<Instant> nextAt; ///< at the earliest
    std::optional<OlderThan> more; ///< what `next` would take beyond `age`, about, as the last scan saw it

    bool operator==(const RolloutView &) const = default;
};

/// The gradual start of a web app, at `now` and with the settings' age; nothing: there is none. Writes nothing. New
/// holds are those of the journal and of the ledger; of the journal alone where the database is away, without which no
/// run begins. Blocking; worker threads. Errors: as Journal; Cancelled.
Result<std::optional<RolloutView>> viewRollout(ScheduleRecords &records, Journal &journal, WebAppId webApp,
    const Clock &clock, Instant now, Duration settingsAge, std::stop_token stop);

/// The same of the web app whose database is configured now, by this machine's clock.
Result<std::optional<RolloutView>> viewRolloutHere(
    const ReadBackends &read, const QString &home, Duration settingsAge, std::stop_token stop);

/// Begins one, in place of any that is on. Durable.
Result<> startRollout(
    ScheduleRecords &records, WebAppId webApp, const RolloutRequest &request, Instant now, Duration settingsAge);
/// From now on runs use the age of the settings. False: none was on. Durable.
Result<bool> endRollout(ScheduleRecords &records, WebAppId webApp);

/// How an unattended run ended, for the gradual start of its web app; nothing happens where none is on. `now`: the time
/// that the run believed; of one that failed before it had any, this machine's. Durable.
/// A run that found the lock taken, or that somebody stopped, says nothing. Where the ledger's holds cannot be read,
/// those of the journal have to do: that the run failed is written down all the same.
Result<> noteRunEnd(ScheduleRecords &records, Journal &journal, WebAppId webApp, const Result<Run> &end, Instant now,
    Duration settingsAge, std::stop_token stop);

/// The time as this machine's clock and the journal's note of it tell together: no later than the note and what has
/// passed since, as far as the machine knows that. A clock that leapt ahead brings no step early.
Instant noLaterThanNoted(Instant now, const std::optional<ClockNote> &note, const Clock &clock);

/// "gradual start: 24 h now; 12 h from 2026-12-07 on, which would take about 310 files and 12 sessions (3.1 GB) more".
QString describe(const RolloutView &view);
/// "kept at 24 h, because a run failed on 2026-12-03: …; 12 h on 2026-12-10 at the earliest"; empty: nothing keeps it.
QString describeKept(const RolloutView &view);

} // namespace docsweep
