// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schedulerecords.h"

#include "core/base/storedcause.h"
#include "core/journal/holdrows.h"
#include "core/journal/journal.h"
#include "core/journal/schema.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kKept = 20000; ///< records of a schedule

    constexpr auto kIsKnown = "SELECT 1 FROM web_app WHERE id = ?"_L1;
    constexpr auto kSettings = "SELECT settings FROM schedule WHERE web_app = ?"_L1;
    constexpr auto kStoreSettings = R"(
INSERT INTO schedule (web_app, settings) VALUES (?, ?)
ON CONFLICT (web_app) DO UPDATE SET settings = excluded.settings)"_L1;
    constexpr auto kLatest = R"(
SELECT number, outcome, times, due_us, last_due_us, started_us, ended_us, catch_up, noted_us
FROM occurrence WHERE web_app = ? ORDER BY number DESC LIMIT ?)"_L1;
    constexpr auto kLastNumber = "SELECT coalesce(max(number), 0) FROM occurrence WHERE web_app = ?"_L1;
    constexpr auto kStore = R"(
INSERT OR REPLACE INTO occurrence (web_app, number, outcome, times, due_us, last_due_us, started_us, ended_us,
    catch_up, noted_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
    // A run was cut off only as long as nobody has written down how it ended.
    constexpr auto kStoreCutOff = R"(
UPDATE occurrence SET outcome = ?, noted_us = ? WHERE web_app = ? AND number = ? AND outcome = 0)"_L1;
    constexpr auto kForget = "DELETE FROM occurrence WHERE web_app = ? AND number <= ?"_L1;

    constexpr auto kRollout = R"(
SELECT begin_us, days_each, started_us, age_us, since_us, clean_days, day, day_clean, day_troubled, trouble, trouble_us,
    trouble_text, known_hold, known_run, over, trouble_cause, trouble_about FROM rollout WHERE web_app = ?)"_L1;
    constexpr auto kStoreRollout = R"(
INSERT OR REPLACE INTO rollout (web_app, begin_us, days_each, started_us, age_us, since_us, clean_days, day, day_clean,
    day_troubled, trouble, trouble_us, trouble_text, known_hold, known_run, over, trouble_cause, trouble_about)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
    constexpr auto kForgetRollout = "DELETE FROM rollout WHERE web_app = ?"_L1;
    constexpr auto kNewestHold = "SELECT coalesce(max(id), 0) FROM hold"_L1;
    constexpr auto kNewestRun = "SELECT coalesce(max(id), 0) FROM run"_L1;
    constexpr auto kCutOff = "SELECT max(id) FROM run WHERE web_app = ? AND id > ? AND started_by = 3 AND state = 4"_L1;
    constexpr auto kPlansSince = R"(
SELECT id FROM plan WHERE web_app = ? AND created_us >= ? AND state <> 0 ORDER BY id DESC LIMIT 400)"_L1;
    constexpr auto kListed = "SELECT kind, session_key, object_key FROM item WHERE id BETWEEN ? AND ?"_L1;

    std::optional<Instant> instantOf(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional(fromMicros(value.toLongLong()));
    }

    QVariant micros(std::optional<Instant> instant)
    {
        return instant ? QVariant(toMicros(*instant)) : QVariant();
    }

    Occurrence readOccurrence(const QSqlQuery &query)
    {
        Occurrence record;
        record.number = query.value(0).toLongLong();
        record.outcome = Outcome(query.value(1).toInt());
        record.count = query.value(2).toLongLong();
        record.dueAt = fromMicros(query.value(3).toLongLong());
        record.lastDueAt = fromMicros(query.value(4).toLongLong());
        record.startedAt = instantOf(query.value(5));
        record.endedAt = instantOf(query.value(6));
        record.catchUp = query.value(7).toBool();
        record.notedAt = fromMicros(query.value(8).toLongLong());
        return record;
    }

    Result<QSqlQuery> ask(SqlConnection &connection, QLatin1String sql, const QVariantList &values, const QString &what)
    {
        const OrderedStatement statement = inOrder(sql, values);
        Result<QSqlQuery> query = connection.prepare(statement.sql);
        if (!query)
            return query;
        for (const QVariant &value : statement.values)
            query->addBindValue(value);
        if (const Result<> done = exec(*query, what + u" (journal)"_s); !done)
            return fail(done.error());
        return query;
    }

    Result<> tell(SqlConnection &connection, QLatin1String sql, const QVariantList &values, const QString &what)
    {
        const Result<QSqlQuery> query = ask(connection, sql, values, what);
        return query ? Result<>() : fail(query.error());
    }

    Error brokenOff(const QSqlQuery &query, const QString &what)
    {
        return journalError(what + u" (journal)"_s, query.lastError());
    }

} // namespace

ScheduleRecords::ScheduleRecords()
    : m_connection(u"QSQLITE"_s)
{
}

Result<std::unique_ptr<ScheduleRecords>> ScheduleRecords::open(const QString &home)
{
    std::unique_ptr<ScheduleRecords> records(new ScheduleRecords);
    if (const Result<> opened = openJournalDatabase(records->m_connection, journalPath(home)); !opened)
        return fail(opened.error());
    return records;
}

Result<std::unique_ptr<ScheduleRecords>> ScheduleRecords::openToRead(const QString &home)
{
    std::unique_ptr<ScheduleRecords> records(new ScheduleRecords);
    if (const Result<> opened = openJournalToRead(records->m_connection, home); !opened)
        return fail(opened.error());
    return records;
}

/// It is not, where its database turned out to be one that was known by another place.
Result<> ScheduleRecords::requireKnown(WebAppId webApp)
{
    const QString what = u"looking for the web app of a schedule"_s;
    Result<QSqlQuery> query = ask(m_connection, kIsKnown, {webApp}, what);
    if (!query)
        return fail(query.error());
    if (query->next())
        return {};
    if (query->lastError().isValid())
        return fail(brokenOff(*query, what));
    return fail(ErrorKind::Conflict, u"the web app of this schedule turned out to be another one that is known"_s);
}

Result<std::optional<ScheduleSettings>> ScheduleRecords::settings(WebAppId webApp)
{
    const QString what = u"reading the schedule"_s;
    Result<QSqlQuery> query = ask(m_connection, kSettings, {webApp}, what);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return query->lastError().isValid() ? Result<std::optional<ScheduleSettings>>(fail(brokenOff(*query, what)))
                                            : std::optional<ScheduleSettings>();
    const Result<ScheduleSettings> settings = scheduleSettingsFromText(query->value(0).toString());
    if (!settings)
        return fail(settings.error());
    return std::optional(*settings);
}

Result<> ScheduleRecords::store(WebAppId webApp, const ScheduleSettings &settings)
{
    if (Result<> known = requireKnown(webApp); !known)
        return known;
    return tell(m_connection, kStoreSettings, {webApp, toText(settings)}, u"storing the schedule"_s);
}

Result<std::vector<Occurrence>> ScheduleRecords::occurrences(WebAppId webApp, int most)
{
    const QString what = u"reading what became of scheduled runs"_s;
    Result<QSqlQuery> query = ask(m_connection, kLatest, {webApp, most}, what);
    if (!query)
        return fail(query.error());
    std::vector<Occurrence> records;
    while (query->next())
        records.push_back(readOccurrence(*query));
    if (query->lastError().isValid())
        return fail(brokenOff(*query, what));
    std::reverse(records.begin(), records.end());
    return records;
}

Result<> ScheduleRecords::store(WebAppId webApp, std::span<const Occurrence> records, qint64 lastKnown)
{
    if (records.empty())
        return {};
    const QString what = u"storing what became of scheduled runs"_s;
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(transaction.error());
    if (Result<> known = requireKnown(webApp); !known)
        return known;
    qint64 last = 0;
    {
        Result<QSqlQuery> query = ask(m_connection, kLastNumber, {webApp}, what);
        if (!query)
            return fail(query.error());
        if (!query->next())
            return fail(brokenOff(*query, what));
        last = query->value(0).toLongLong();
    }
    const auto isNew = [lastKnown](const Occurrence &record) { return record.number > lastKnown; };
    if (last > lastKnown && std::any_of(records.begin(), records.end(), isNew)) {
        return fail(ErrorKind::Conflict, u"another docsweep has written to this schedule meanwhile"_s);
    }
    for (const Occurrence &record : records) {
        if (record.outcome == Outcome::Interrupted && record.number <= lastKnown) {
            if (const Result<> done = tell(m_connection, kStoreCutOff,
                    {int(record.outcome), toMicros(record.notedAt), webApp, record.number}, what);
                !done)
                return done;
            continue;
        }
        if (const Result<> done = tell(m_connection, kStore,
                {webApp, record.number, int(record.outcome), record.count, toMicros(record.dueAt),
                    toMicros(record.lastDueAt), micros(record.startedAt), micros(record.endedAt), record.catchUp,
                    toMicros(record.notedAt)},
                what);
            !done)
            return done;
        last = std::max(last, record.number);
    }
    if (const Result<> done = tell(m_connection, kForget, {webApp, last - kKept}, what); !done)
        return done;
    return transaction->commit();
}

// ---- Gradual starts

Result<std::optional<Rollout>> ScheduleRecords::rollout(WebAppId webApp)
{
    const QString what = u"reading the gradual start"_s;
    Result<QSqlQuery> query = ask(m_connection, kRollout, {webApp}, what);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return query->lastError().isValid() ? Result<std::optional<Rollout>>(fail(brokenOff(*query, what)))
                                            : std::optional<Rollout>();
    const auto number = [&query](int column) { return query->value(column).toLongLong(); };
    Rollout rollout;
    rollout.asked = {Duration{number(0)}, int(number(1))};
    rollout.startedAt = fromMicros(number(2));
    rollout.age = Duration{number(3)};
    rollout.since = fromMicros(number(4));
    rollout.cleanDays = int(number(5));
    rollout.day = number(6);
    rollout.isDayClean = number(7) != 0;
    rollout.isDayTroubled = number(8) != 0;
    rollout.trouble = RolloutTrouble(number(9));
    rollout.troubleAt = fromMicros(number(10));
    rollout.troubleWhy = storedWhy(query->value(11).toString(), number(15), query->value(16).toString());
    rollout.knownHold = number(12);
    rollout.knownRun = number(13);
    rollout.isOver = number(14) != 0;
    return std::optional(rollout);
}

Result<> ScheduleRecords::changeRollout(WebAppId webApp, const std::function<void(std::optional<Rollout> &)> &change)
{
    const QString what = u"storing the gradual start"_s;
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(transaction.error());
    if (Result<> known = requireKnown(webApp); !known)
        return known;
    Result<std::optional<Rollout>> before = rollout(webApp);
    if (!before)
        return fail(before.error());
    std::optional<Rollout> after = *before;
    change(after);
    if (after == *before)
        return {};
    const auto flag = [](bool value) { return value ? 1 : 0; };
    const Result<> done = after
        ? tell(m_connection, kStoreRollout,
            {webApp, qint64(after->asked.begin.count()), after->asked.daysEach, toMicros(after->startedAt),
                qint64(after->age.count()), toMicros(after->since), after->cleanDays, after->day,
                flag(after->isDayClean), flag(after->isDayTroubled), int(after->trouble), toMicros(after->troubleAt),
                notNull(after->troubleWhy.text), after->knownHold, after->knownRun, flag(after->isOver),
                int(after->troubleWhy.cause.kind), aboutText(after->troubleWhy.cause)},
            what)
        : tell(m_connection, kForgetRollout, {webApp}, what);
    return done ? transaction->commit() : done;
}

/// Everything a plan listed counts, whatever became of it: who holds what is gone already was in a hurry, too.
Result<std::optional<Hold>> ScheduleRecords::hurriedHold(
    WebAppId webApp, Instant since, std::vector<Hold> added, std::stop_token stop)
{
    if (added.empty())
        return std::optional<Hold>();
    const HoldSet holds(std::move(added));
    const QString what = u"looking whether something listed was held"_s;
    std::vector<PlanId> plans;
    {
        Result<QSqlQuery> query = ask(m_connection, kPlansSince, {webApp, toMicros(since)}, what);
        if (!query)
            return fail(query.error());
        while (query->next())
            plans.push_back(query->value(0).toLongLong());
        if (query->lastError().isValid())
            return fail(brokenOff(*query, what));
    }
    for (const PlanId plan : plans) {
        Result<QSqlQuery> items = ask(m_connection, kListed, {itemId(plan, 0), itemId(plan, 0xffffffff)}, what);
        if (!items)
            return fail(items.error());
        while (items->next()) {
            if (stop.stop_requested())
                return failCancelled();
            const bool isSession = ItemKind(items->value(0).toInt()) == ItemKind::Session;
            const Hold *hold = isSession ? holds.forSession(items->value(1).toByteArray())
                                         : holds.forObject(items->value(2).toByteArray());
            if (hold)
                return std::optional(*hold);
        }
        if (items->lastError().isValid())
            return fail(brokenOff(*items, what));
    }
    return std::optional<Hold>();
}

static Result<qint64> oneNumber(SqlConnection &connection, QLatin1String sql, const QVariantList &values)
{
    const QString what = u"reading of a gradual start"_s;
    Result<QSqlQuery> query = ask(connection, sql, values, what);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(brokenOff(*query, what));
    return query->value(0).toLongLong();
}

Result<qint64> ScheduleRecords::newestHold()
{
    return oneNumber(m_connection, kNewestHold, {});
}

Result<qint64> ScheduleRecords::newestRun()
{
    return oneNumber(m_connection, kNewestRun, {});
}

Result<std::optional<RunId>> ScheduleRecords::cutOffRun(WebAppId webApp, RunId after)
{
    const Result<qint64> run = oneNumber(m_connection, kCutOff, {webApp, after});
    if (!run)
        return fail(run.error());
    return *run == 0 ? std::optional<RunId>() : std::optional<RunId>(*run);
}

} // namespace docsweep
