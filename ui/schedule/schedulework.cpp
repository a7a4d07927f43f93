// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulework.h"

#include "core/base/log.h"
#include "core/schedule/duetimes.h"
#include "core/sql/userathost.h"

#include <algorithm>
#include <iterator>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRecordsRead = 1000;
    constexpr int kRunsForeseen = 60;

} // namespace

LoadedSchedule ScheduleWork::load(bool isAgeSet, const std::stop_token &stop) const
{
    LoadedSchedule loaded;
    const Result<WebAppId> webApp = webAppOfNow(stop);
    if (!webApp) {
        loaded.records = fail(webApp.error());
        return loaded;
    }
    loaded.webApp = *webApp;
    const Result<std::unique_ptr<ScheduleRecords>> journal = ScheduleRecords::open(settings.home);
    if (!journal) {
        loaded.records = fail(journal.error());
        return loaded;
    }
    const Result<std::optional<ScheduleSettings>> stored = (*journal)->settings(*webApp);
    if (stored) {
        loaded.settings = *stored;
    } else if (stored.error().kind == ErrorKind::BadData) {
        loaded.unreadable = stored.error();
    } else {
        loaded.records = fail(stored.error());
        return loaded;
    }
    const bool isAgeStored = loaded.settings && loaded.settings->age && !isAgeSet;
    const auto rollout = viewOf(**journal, *webApp, isAgeStored ? *loaded.settings->age : settings.retention.age, stop);
    if (!rollout) { // nobody knows which age counts
        loaded.records = fail(rollout.error());
        return loaded;
    }
    loaded.rollout = *rollout;
    loaded.records = (*journal)->occurrences(*webApp, kRecordsRead);
    return loaded;
}

StoredSchedule ScheduleWork::store(const ScheduleChanges &changes, Duration age, const std::stop_token &stop) const
{
    if (Result<> same = changes.isBeginning ? requireSameWebApp(changes.webApp, stop) : Result<>(); !same)
        return {same, {}};
    StoredSchedule stored{storeRecords(changes), {}};
    if (stored.done && changes.told) {
        tellLedger(*changes.told, changes.isExpected ? ScheduleNote::Expected : ScheduleNote::Ended, stop);
        if (changes.isBeginning)
            tellLedger(*changes.told, ScheduleNote::Begun, stop);
    }
    if (!stored.done || !changes.isBeginning)
        return stored;
    const Result<std::optional<RolloutView>> view = changeRollout({}, changes.webApp, age, stop);
    if (view)
        stored.rollout = *view;
    else // nobody knows which age counts
        stored.done = fail(view.error());
    return stored;
}

Result<std::optional<RolloutView>> ScheduleWork::changeRollout(
    const Change &change, WebAppId webApp, Duration age, const std::stop_token &stop) const
{
    const Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::open(settings.home);
    if (!records)
        return fail(records.error());
    if (change) {
        if (const Result<> done = change(**records, stop); !done)
            return fail(done.error());
    }
    return viewOf(**records, webApp, age, change ? std::stop_token() : stop); // what was changed is told
}

Result<std::optional<RolloutView>> ScheduleWork::viewOf(
    ScheduleRecords &records, WebAppId webApp, Duration age, std::stop_token stop) const
{
    const Result<std::unique_ptr<Journal>> journal = read.journal();
    if (!journal)
        return fail(journal.error());
    return viewRollout(records, **journal, webApp, *clock, clock->now(), age, std::move(stop));
}

Result<WebAppId> ScheduleWork::webAppOfNow(std::stop_token stop) const
{
    const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
    if (!sessions)
        return fail(sessions.error());
    const Result<std::unique_ptr<Journal>> journal = read.journal();
    if (!journal)
        return fail(journal.error());
    const Result<DatabaseId> database = (*sessions)->identity(std::move(stop));
    if (!database && database.error().kind == ErrorKind::Cancelled)
        return fail(database.error());
    return (*journal)->meet(database ? *database : DatabaseId{{}, (*sessions)->name()});
}

/// Before a run: that the schedule is still that of the database it would clean.
Result<> ScheduleWork::requireSameWebApp(WebAppId webApp, std::stop_token stop) const
{
    const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
    const Result<DatabaseId> database = sessions ? (*sessions)->identity(std::move(stop)) : fail(sessions.error());
    if (!database) // the run will say so
        return {};
    const Result<std::unique_ptr<Journal>> journal = read.journal();
    const Result<WebAppId> now = journal ? (*journal)->meet(*database) : fail(journal.error());
    if (!now)
        return fail(now.error());
    if (*now != webApp)
        return fail(ErrorKind::Conflict, u"another database is there now than the one this schedule is for"_s);
    return {};
}

/// Everything, or after a Conflict what is only brought up to date.
Result<> ScheduleWork::storeRecords(const ScheduleChanges &changes) const
{
    const Result<std::unique_ptr<ScheduleRecords>> journal = ScheduleRecords::open(settings.home);
    if (!journal)
        return fail(journal.error());
    if (changes.settings) {
        if (Result<> done = (*journal)->store(changes.webApp, *changes.settings); !done)
            return done;
    }
    Result<> done = (*journal)->store(changes.webApp, changes.records, changes.lastKnown);
    if (done || done.error().kind != ErrorKind::Conflict)
        return done;
    std::vector<Occurrence> known;
    std::ranges::copy_if(changes.records, std::back_inserter(known),
        [last = changes.lastKnown](const Occurrence &record) { return record.number <= last; });
    if (Result<> brought = (*journal)->store(changes.webApp, known, changes.lastKnown); !brought)
        return brought;
    return done;
}

/// Whatever becomes of it: the schedule goes on.
void ScheduleWork::tellLedger(const LedgerSchedule &schedule, ScheduleNote note, std::stop_token stop) const
{
    if (settings.database.kind == DatabaseKind::None)
        return;
    LedgerSchedule told = schedule;
    told.who = userAtHost();
    const Result<> noted =
        noteSchedule([this] { return makeLedger(settings.database, settings.home); }, note, told, std::move(stop));
    if (!noted && noted.error().kind != ErrorKind::Cancelled)
        logWarning(noted.error().text);
}

LedgerSchedule expectedOf(const ScheduleBook &book, const Settings &settings, Instant now)
{
    LedgerSchedule expected;
    expected.system = u"console"_s;
    expected.name = settings.project.isEmpty() ? u"docsweep"_s : settings.project;
    Instant before = now;
    for (const Instant due : book.upcoming(now, kRunsForeseen)) { // quiet hours make some gaps longer
        expected.period = std::max(expected.period, due - before);
        before = due;
    }
    expected.period = std::max(expected.period, book.schedule().period);
    if (isPaused(book.schedule(), now))
        expected.since = book.schedule().pausedUntil.value_or(now);
    return expected;
}

} // namespace docsweep
