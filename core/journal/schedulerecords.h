// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/journal/plan.h"
#include "core/retention/holds.h"
#include "core/schedule/occurrence.h"
#include "core/schedule/rollout.h"
#include "core/schedule/schedule.h"
#include "core/sql/sqlconnection.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace docsweep {

/// Of which automatic runs the desktop is told. Stored by name.
enum class DesktopNotice { Never, Problems, Always };

/// What an admin has set for the automatic runs of one web app. What the environment, a .env file or a profile sets
/// comes before it.
struct ScheduleSettings {
    Schedule schedule;
    bool catchUp = true; ///< one run makes up for those that were missed while the machine slept
    std::optional<Duration> age; ///< what is older goes; nothing: the age of the configuration
    LimitSettings limits; ///< stop a run before its first deletion
    DesktopNotice notice = DesktopNotice::Problems;
    /// The period that the records were written with, where it was not that of `schedule`: the environment's, say.
    std::optional<Duration> followedPeriod;
    /// It has been followed while another connection was open; what was due before that was ever done is not made up.
    bool isFollowedBeside = false;

    bool operator==(const ScheduleSettings &) const = default;
};

/// The schedules of docsweep's journal, by the web app they are for as `Journal::meet` knows it: it keeps its own
/// wherever its database is moved, and another one at its place has none of it.
/// Blocking; worker threads. Each instance serves one thread at a time; several work on one journal. Errors of every
/// call: as Journal.
class ScheduleRecords {
public:
    /// Opens (and makes or migrates) the journal of this home. Errors: as openJournal().
    static Result<std::unique_ptr<ScheduleRecords>> open(const QString &home);
    /// The same of a journal that is there, to be read only. Errors: as openJournalToRead().
    static Result<std::unique_ptr<ScheduleRecords>> openToRead(const QString &home);

    /// Nothing: none was ever stored. Errors: BadData when it cannot be understood (no schedule is better than half).
    Result<std::optional<ScheduleSettings>> settings(WebAppId webApp);
    /// Durable. Conflict: the journal does not know this web app any more, it turned out to be another one.
    Result<> store(WebAppId webApp, const ScheduleSettings &settings);

    /// The latest `most` records, in the order of their numbers.
    Result<std::vector<Occurrence>> occurrences(WebAppId webApp, int most);
    /// All of them or none. Durable. Conflict as above, and if there are new records and the journal holds others after
    /// `lastKnown`: another docsweep is at this schedule, and its records have to be read first.
    Result<> store(WebAppId webApp, std::span<const Occurrence> records, qint64 lastKnown);

    /// The gradual start of this web app's cleanups; nothing: there was none.
    Result<std::optional<Rollout>> rollout(WebAppId webApp);
    /// What is stored, changed by `change` and stored again while nobody else can; nothing in its place takes it away.
    /// Durable. Conflict as above.
    Result<> changeRollout(WebAppId webApp, const std::function<void(std::optional<Rollout> &)> &change);
    /// One of these new holds that is on something that a plan of this web app, made since `since`, has listed. What
    /// was held before no plan lists: somebody was in a hurry. At most the newest 400 plans are looked at.
    Result<std::optional<Hold>> hurriedHold(
        WebAppId webApp, Instant since, std::vector<Hold> added, std::stop_token stop);
    /// The number of the newest hold that this journal has itself, and the newest run's; 0: none.
    Result<qint64> newestHold();
    Result<qint64> newestRun();
    /// The newest scheduled run of this web app after that one that was cut off, by its number.
    Result<std::optional<RunId>> cutOffRun(WebAppId webApp, RunId after);

private:
    ScheduleRecords();
    Result<> requireKnown(WebAppId webApp);
    SqlConnection m_connection;
};

/// How settings are kept in the journal's text column: JSON.
QString toText(const ScheduleSettings &settings);
/// Errors: BadData.
Result<ScheduleSettings> scheduleSettingsFromText(const QString &text);

} // namespace docsweep
