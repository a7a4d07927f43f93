// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/browse/figures.h"
#include "core/config/settings.h"
#include "core/journal/run.h"
#include "core/ledger/ledgerschedule.h"
#include "core/monitor/alert.h"
#include "core/monitor/vaultfacts.h"
#include "core/scan/forecast.h"
#include "core/schedule/attendance.h"

#include <QList>
#include <QSet>

#include <vector>

namespace docsweep {

/// How a run ended that nobody watched.
struct EndedRun {
    Result<Run> result; ///< an error: it ended before it deleted anything
    int exitCode = 0; ///< as the command line has it
    Instant startedAt, endedAt;
};

/// No unattended run between these two, although one is usual every so often.
struct RunGap {
    Instant from, to;
    Duration usual{};
    bool operator==(const RunGap &) const = default;
};

/// What alerts are made of. What is not known is nothing, and then nothing is said of it and nothing taken back.
struct AlertFacts {
    QString databaseName;
    Instant now;
    std::optional<EndedRun> run; ///< that has just ended
    QList<Why> gaps; ///< what its scan could not read, a sentence each
    std::optional<Error> clocks; ///< why unattended runs refuse; kind Cancelled is never here
    bool clocksKnown = false;
    std::optional<Forecast> forecast;
    std::optional<qint64> storedBytes; ///< at the newest scan, without what the run of it freed
    qint64 quotaBytes = 0;
    std::optional<StateTotal> pending;
    std::optional<Instant> oldestPending; ///< since when the oldest one waits
    std::optional<Attendance> attendance; ///< of the console's schedule, in the last day
    std::optional<RunGap> gap; ///< of the runs of a system's scheduler, in the last day
    std::optional<std::vector<LedgerSchedule>> absent; ///< schedules, wherever they are, that start no runs
    std::optional<UncopiedItems> uncopied; ///< of the run that has just ended
    bool hasVault = false; ///< by the settings
    std::optional<VaultFacts> vault; ///< nothing: it was not looked at
    QSet<AlertKind> open; ///< what is being told already: it ends a little later than it would begin

    Duration quotaWithin{}; ///< as in AlertSettings
    Duration pendingFor{};
};

struct Assessment {
    std::vector<Alert> alerts; ///< in the order of their kinds
    QSet<AlertKind> judged; ///< of the others nothing can be said now
};

/// Pure. Texts are English, and hold counts, times and what the other side said, never a key or a document's content.
Assessment assess(const AlertFacts &facts);

/// So long copies may be there past their term: runs and the tray remove them, and neither comes to the second.
inline constexpr Duration kTermTolerance = std::chrono::hours{1};

inline constexpr Duration kMissedWithin = std::chrono::hours{24};

/// The gap of unattended runs that ended within `kMissedWithin` before `now`, by when they began, newest first: one
/// more than two and a half times as long as is usual here. Nothing while fewer than six runs are known.
std::optional<RunGap> gapOf(const std::vector<Instant> &starts, Instant now);

inline size_t qHash(AlertKind kind, size_t seed = 0)
{
    return ::qHash(int(kind), seed);
}

} // namespace docsweep
