// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/usagehistory.h"

#include "core/journal/schema.h"
#include "core/journal/totalsjson.h"

#include <QSqlError>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostScans = 20000;

    constexpr auto kScans = R"(
SELECT created_us, json_extract(statistics, '$.bytes'), json_extract(statistics, '$.files'),
       json_extract(statistics, '$.sessions')
FROM plan
WHERE state IN (1, 2, 3) AND only_session IS NULL
  AND web_app = (SELECT web_app FROM place WHERE name = ?) AND storage_name = ? AND created_us >= ?
  AND json_extract(statistics, '$.storage_listed')
ORDER BY id DESC LIMIT ?)"_L1;
    constexpr auto kRuns = R"(
SELECT r.finished_us, r.started_by, r.totals
FROM run r JOIN plan p ON p.id = r.plan_id
WHERE r.finished_us >= ? AND r.web_app = (SELECT web_app FROM place WHERE name = ?) AND p.storage_name = ?
ORDER BY r.id DESC LIMIT ?)"_L1;

    /// Feeds each row to `onRow`, until the token says stop.
    template <typename OnRow>
    Result<> readRows(SqlConnection &connection, const QString &sql, const QVariantList &values, const QString &what,
        const std::stop_token &stop, const OnRow &onRow)
    {
        Result<QSqlQuery> query = connection.prepare(sql);
        if (!query)
            return fail(query.error());
        for (const QVariant &value : values)
            query->addBindValue(value);
        if (const Result<> done = exec(*query, what); !done)
            return done;
        while (query->next()) {
            if (stop.stop_requested())
                return failCancelled();
            onRow(*query);
        }
        if (query->lastError().isValid())
            return fail(journalError(what, query->lastError()));
        return {};
    }

} // namespace

std::vector<UsagePoint> thinned(const std::vector<UsagePoint> &points, qsizetype most)
{
    if (qsizetype(points.size()) <= most || most < 4)
        return points;
    const size_t slotCount = size_t(most - 2) / 2;
    const Duration whole = points.back().at - points.front().at;
    std::vector<UsagePoint> kept{points.front()};
    size_t at = 1;
    for (size_t slot = 0; slot < slotCount; ++slot) {
        const Instant end = points.front().at + whole * qint64(slot + 1) / qint64(slotCount);
        const size_t begin = at;
        while (at + 1 < points.size() && points[at].at <= end)
            ++at;
        if (begin == at)
            continue;
        const auto [low, high] =
            std::minmax_element(points.begin() + std::ptrdiff_t(begin), points.begin() + std::ptrdiff_t(at),
                [](const UsagePoint &a, const UsagePoint &b) { return a.bytes < b.bytes; });
        kept.push_back(*std::min(low, high));
        if (low != high)
            kept.push_back(*std::max(low, high));
    }
    kept.push_back(points.back());
    return kept;
}

Result<UsageHistory> readUsageHistory(const QString &home, const UsageQuery &query, std::stop_token stop)
{
    SqlConnection connection(u"QSQLITE"_s);
    if (const Result<> opened = openJournalToRead(connection, home); !opened)
        return fail(opened.error());

    UsageHistory history;
    std::vector<UsagePoint> points;
    const QVariantList which{query.databaseName, query.storageName};
    Result<> read = readRows(connection, kScans, QVariantList(which) << toMicros(query.since) << kMostScans,
        u"reading past scans (journal)"_s, stop, [&points](const QSqlQuery &row) {
            points.push_back({fromMicros(row.value(0).toLongLong()), row.value(1).toLongLong(),
                row.value(2).toLongLong(), row.value(3).toLongLong()});
        });
    if (!read)
        return fail(read.error());
    read = readRows(connection, kRuns, QVariantList{toMicros(query.since)} << which << query.mostRuns,
        u"reading past runs (journal)"_s, stop, [&history](const QSqlQuery &row) {
            const RunTotals totals = runTotalsFromText(row.value(2).toString());
            history.runs.push_back({fromMicros(row.value(0).toLongLong()), RunTrigger(row.value(1).toInt()),
                totals.objectsDeleted, totals.freedBytes});
        });
    if (!read)
        return fail(read.error());
    // By time, not by number: a clock may have been set back between two scans.
    std::stable_sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    std::stable_sort(
        history.runs.begin(), history.runs.end(), [](const auto &a, const auto &b) { return a.at < b.at; });

    std::vector<Instant> cleanups;
    for (const UsageRun &run : history.runs) {
        if (run.objectsDeleted > 0)
            cleanups.push_back(run.at);
    }
    history.scans = qint64(points.size());
    history.forecast = forecastUsage(points, cleanups);
    history.points = thinned(points, query.mostPoints);
    return history;
}

} // namespace docsweep
