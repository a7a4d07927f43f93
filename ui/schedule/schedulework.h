// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/schedulerecords.h"
#include "core/ledger/schedulenotes.h"
#include "core/schedule/schedulebook.h"
#include "core/sweep/gradualstart.h"
#include "ui/console/consolecontext.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace docsweep {

/// What a schedule needs to begin with.
struct LoadedSchedule {
    WebAppId webApp = 0;
    Result<std::vector<Occurrence>> records;
    std::optional<ScheduleSettings> settings;
    std::optional<Error> unreadable; ///< the settings; they have to be set anew
    std::optional<RolloutView> rollout;
};

/// What is to be written down, and of which web app.
struct ScheduleChanges {
    WebAppId webApp = 0;
    std::optional<ScheduleSettings> settings;
    std::vector<Occurrence> records;
    qint64 lastKnown = 0;
    std::optional<LedgerSchedule> told; ///< to the ledger, where there is one
    bool isExpected = false; ///< by everybody: it is on
    bool isBeginning = false; ///< a run, as soon as this is durable
};

struct StoredSchedule {
    Result<> done;
    std::optional<RolloutView> rollout; ///< of a run that begins
};

/// What a schedule does with journal, database and ledger. A copy of what it needs: all of it is done on a worker.
struct ScheduleWork {
    ReadBackends read;
    Settings settings;
    const Clock *clock = nullptr;

    /// The web app is that of the database that is there now. While it cannot be asked: of the one that was last
    /// accepted there, so that the schedule of a database that is away can be seen and changed. `isAgeSet`: the age of
    /// the settings comes before a stored one.
    LoadedSchedule load(bool isAgeSet, const std::stop_token &stop) const;

    /// `age` as the schedule uses it. What cannot be told to the ledger is logged, and costs nothing.
    /// Errors: Conflict: another process has written, or another database is there than the one the schedule is for.
    StoredSchedule store(const ScheduleChanges &changes, Duration age, const std::stop_token &stop) const;

    using Change = std::function<Result<>(ScheduleRecords &, std::stop_token)>;
    /// Makes a change to the gradual start, where there is one to make, and says how it stands then.
    Result<std::optional<RolloutView>> changeRollout(
        const Change &change, WebAppId webApp, Duration age, const std::stop_token &stop) const;

private:
    Result<std::optional<RolloutView>> viewOf(
        ScheduleRecords &records, WebAppId webApp, Duration age, std::stop_token stop) const;
    Result<WebAppId> webAppOfNow(std::stop_token stop) const;
    Result<> requireSameWebApp(WebAppId webApp, std::stop_token stop) const;
    Result<> storeRecords(const ScheduleChanges &changes) const;
    void tellLedger(const LedgerSchedule &schedule, ScheduleNote note, std::stop_token stop) const;
};

/// How all docsweeps know of this schedule.
LedgerSchedule expectedOf(const ScheduleBook &book, const Settings &settings, Instant now);

} // namespace docsweep
