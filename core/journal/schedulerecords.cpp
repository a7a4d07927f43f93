// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schedulerecords.h"

#include "core/journal/journal.h"
#include "core/journal/schema.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kKept = 20000; ///< records of a schedule

    // A database that was moved goes on with the schedule it had at its earlier place.
    constexpr auto kKey = R"(
SELECT n.name FROM (SELECT ?1 AS name UNION SELECT l.name FROM place l
    WHERE l.web_app = (SELECT web_app FROM place WHERE name = ?1)) n
WHERE EXISTS (SELECT 1 FROM schedule s WHERE s.database_name = n.name)
   OR EXISTS (SELECT 1 FROM occurrence o WHERE o.database_name = n.name)
ORDER BY n.name = ?1 DESC LIMIT 1)"_L1;
    constexpr auto kSettings = "SELECT settings FROM schedule WHERE database_name = ?"_L1;
    constexpr auto kStoreSettings = R"(
INSERT INTO schedule (database_name, settings) VALUES (?, ?)
ON CONFLICT (database_name) DO UPDATE SET settings = excluded.settings)"_L1;
    constexpr auto kLatest = R"(
SELECT number, outcome, times, due_us, last_due_us, started_us, ended_us, catch_up, noted_us
FROM occurrence WHERE database_name = ? ORDER BY number DESC LIMIT ?)"_L1;
    constexpr auto kLastNumber = "SELECT coalesce(max(number), 0) FROM occurrence WHERE database_name = ?"_L1;
    constexpr auto kStore = R"(
INSERT OR REPLACE INTO occurrence (database_name, number, outcome, times, due_us, last_due_us, started_us, ended_us,
    catch_up, noted_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
    // A run was cut off only as long as nobody has written down how it ended.
    constexpr auto kStoreCutOff = R"(
UPDATE occurrence SET outcome = ?, noted_us = ? WHERE database_name = ? AND number = ? AND outcome = 0)"_L1;
    constexpr auto kForget = "DELETE FROM occurrence WHERE database_name = ? AND number <= ?"_L1;

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

/// Under which name the records of this database stand.
Result<QString> ScheduleRecords::keyOf(const QString &databaseName)
{
    Result<QSqlQuery> query = ask(m_connection, kKey, {databaseName}, u"looking for the schedule"_s);
    if (!query)
        return fail(query.error());
    if (query->next())
        return query->value(0).toString();
    return query->lastError().isValid() ? Result<QString>(fail(brokenOff(*query, u"looking for the schedule"_s)))
                                        : databaseName;
}

Result<std::optional<ScheduleSettings>> ScheduleRecords::settings(const QString &databaseName)
{
    const QString what = u"reading the schedule"_s;
    const Result<QString> key = keyOf(databaseName);
    if (!key)
        return fail(key.error());
    Result<QSqlQuery> query = ask(m_connection, kSettings, {*key}, what);
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

Result<> ScheduleRecords::store(const QString &databaseName, const ScheduleSettings &settings)
{
    const Result<QString> key = keyOf(databaseName);
    if (!key)
        return fail(key.error());
    return tell(m_connection, kStoreSettings, {*key, toText(settings)}, u"storing the schedule"_s);
}

Result<std::vector<Occurrence>> ScheduleRecords::occurrences(const QString &databaseName, int most)
{
    const QString what = u"reading what became of scheduled runs"_s;
    const Result<QString> key = keyOf(databaseName);
    if (!key)
        return fail(key.error());
    Result<QSqlQuery> query = ask(m_connection, kLatest, {*key, most}, what);
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

Result<> ScheduleRecords::store(const QString &databaseName, std::span<const Occurrence> records, qint64 lastKnown)
{
    if (records.empty())
        return {};
    const QString what = u"storing what became of scheduled runs"_s;
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(transaction.error());
    const Result<QString> key = keyOf(databaseName);
    if (!key)
        return fail(key.error());
    qint64 last = 0;
    {
        Result<QSqlQuery> query = ask(m_connection, kLastNumber, {*key}, what);
        if (!query)
            return fail(query.error());
        if (!query->next())
            return fail(brokenOff(*query, what));
        last = query->value(0).toLongLong();
    }
    const auto isNew = [lastKnown](const Occurrence &record) { return record.number > lastKnown; };
    if (last > lastKnown && std::any_of(records.begin(), records.end(), isNew)) {
        return fail(
            ErrorKind::Conflict, u"another docsweep has written to the schedule of %1 meanwhile"_s.arg(databaseName));
    }
    for (const Occurrence &record : records) {
        if (record.outcome == Outcome::Interrupted && record.number <= lastKnown) {
            if (const Result<> done = tell(m_connection, kStoreCutOff,
                    {int(record.outcome), toMicros(record.notedAt), *key, record.number}, what);
                !done)
                return done;
            continue;
        }
        if (const Result<> done = tell(m_connection, kStore,
                {*key, record.number, int(record.outcome), record.count, toMicros(record.dueAt),
                    toMicros(record.lastDueAt), micros(record.startedAt), micros(record.endedAt), record.catchUp,
                    toMicros(record.notedAt)},
                what);
            !done)
            return done;
        last = std::max(last, record.number);
    }
    if (const Result<> done = tell(m_connection, kForget, {*key, last - kKept}, what); !done)
        return done;
    return transaction->commit();
}

} // namespace docsweep
