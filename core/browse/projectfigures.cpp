// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/projectfigures.h"

#include "core/base/storedcause.h"
#include "core/browse/figures.h"
#include "core/browse/helditems.h"
#include "core/journal/holdrows.h"
#include "core/journal/itemrows.h"
#include "core/journal/journal.h"
#include "core/journal/schema.h"
#include "core/journal/totalsjson.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRunsRead = 200; ///< that failed one after the other
    constexpr int kRecordsRead = 1000;
    constexpr int kStartsRead = 20;

    constexpr auto kWebApp = "SELECT web_app FROM place WHERE name = ?"_L1;
    constexpr auto kNewestScan = R"(
SELECT id, created_us, json_extract(statistics, '$.storage_listed'), json_extract(statistics, '$.bytes'),
    json_extract(statistics, '$.storage_problem'), json_extract(statistics, '$.storage_cause'),
    json_extract(statistics, '$.storage_about'), state, totals
FROM plan WHERE web_app = ? AND state IN (1, 2, 3) AND only_session IS NULL ORDER BY id DESC LIMIT 1)"_L1;
    constexpr auto kRunsSince = "SELECT totals FROM run WHERE web_app = ? AND plan_id >= ?"_L1;
    constexpr auto kRuns = R"(
SELECT r.id, r.state, r.totals, r.error, r.error_cause, r.error_about
FROM run r LEFT JOIN plan p ON p.id = r.plan_id
WHERE r.web_app = ? AND r.state <> 0 AND p.only_session IS NULL ORDER BY r.id DESC LIMIT ?)"_L1;
    constexpr auto kRunning = "SELECT max(id) FROM run WHERE web_app = ? AND state = 0"_L1;
    constexpr auto kPending = R"(
SELECT count(*), coalesce(sum(size_bytes), 0), min(first_us) FROM pending WHERE web_app = ?)"_L1;

    class Reading {
    public:
        Reading(const ProjectPlace &place, Instant now, std::stop_token stop)
            : m_place(place)
            , m_now(now)
            , m_stop(std::move(stop))
        {
        }

        Result<ProjectFigures> all()
        {
            if (const Result<> opened = openJournalToRead(m_connection, m_place.home); !opened)
                return fail(opened.error());
            for (const auto step : {&Reading::readWebApp, &Reading::readScan, &Reading::readRuns, &Reading::readPending,
                     &Reading::readSchedule}) {
                if (const Result<> done = (this->*step)(); !done)
                    return fail(done.error());
                if (!m_figures.isKnown)
                    break;
            }
            return std::move(m_figures);
        }

    private:
        using OnRow = std::function<void(const QSqlQuery &)>;

        Result<> read(QLatin1String sql, const QVariantList &values, const OnRow &onRow)
        {
            if (m_stop.stop_requested())
                return failCancelled();
            const QString what = u"reading a project's figures (journal)"_s;
            Result<QSqlQuery> query = m_connection.prepare(sql);
            if (!query)
                return fail(query.error());
            for (const QVariant &value : values)
                query->addBindValue(value);
            if (Result<> done = exec(*query, what); !done)
                return done;
            while (query->next())
                onRow(*query);
            if (query->lastError().isValid())
                return fail(journalError(what, query->lastError()));
            return {};
        }

        Result<> readWebApp()
        {
            return read(kWebApp, {m_place.databaseName}, [this](const QSqlQuery &row) {
                m_webApp = row.value(0).toLongLong();
                m_figures.isKnown = true;
            });
        }

        Result<> readScan()
        {
            PlanId plan = 0;
            bool hasItems = false;
            const Result<> newest = read(kNewestScan, {m_webApp}, [&](const QSqlQuery &row) {
                plan = row.value(0).toLongLong();
                ProjectScan &scan = m_figures.scan.emplace();
                scan.at = fromMicros(row.value(1).toLongLong());
                if (row.value(2).toBool())
                    scan.storedBytes = row.value(3).toLongLong();
                else
                    scan.storageProblem =
                        storedWhy(row.value(4).toString(), row.value(5).toLongLong(), row.value(6).toString());
                hasItems = PlanState(row.value(7).toInt()) == PlanState::Sealed;
                const PlanTotals totals = planTotalsFromText(row.value(8).toString());
                scan.items = totals.items;
                scan.bytes = totals.bytes;
            });
            if (!newest || plan == 0)
                return newest;
            bool wasRun = false;
            qint64 freed = 0;
            const Result<> runs = read(kRunsSince, {m_webApp, plan}, [&](const QSqlQuery &row) {
                const RunTotals totals = runTotalsFromText(row.value(0).toString());
                wasRun = true;
                freed += totals.freedBytes + totals.earlierBytesFinished;
            });
            if (!runs)
                return runs;
            if (m_figures.scan->storedBytes)
                m_figures.scan->storedBytes = std::max<qint64>(0, *m_figures.scan->storedBytes - freed);
            return hasItems ? readWhatCanGo(plan, wasRun) : Result<>();
        }

        /// Of a plan that no run has touched its own totals tell it.
        Result<> readWhatCanGo(PlanId plan, bool wasRun)
        {
            ProjectScan &scan = *m_figures.scan;
            if (wasRun) {
                const Result<RunSize> size = sizeOf(m_connection, plan, {});
                if (!size)
                    return fail(size.error());
                scan.items = size->items;
                scan.bytes = size->bytes;
            }
            Result<std::vector<Hold>> holds = readHolds(m_connection);
            if (!holds)
                return fail(holds.error());
            if (holds->empty())
                return {};
            const Result<HeldItems> held = findHeldItems(m_connection, plan, *std::move(holds), m_stop);
            if (!held)
                return fail(held.error());
            scan.items -= std::min(scan.items, held->total.items);
            scan.bytes -= std::min(scan.bytes, held->total.bytes);
            return {};
        }

        Result<> readRuns()
        {
            RunId newest = 0;
            bool isOver = false; // the last good one was met
            Result<> done = read(kRuns, {m_webApp, kRunsRead}, [&](const QSqlQuery &row) {
                newest = std::max(newest, row.value(0).toLongLong());
                const RunTotals totals = runTotalsFromText(row.value(2).toString());
                const auto state = RunState(row.value(1).toInt());
                const bool hasFailed = state == RunState::Failed || state == RunState::Interrupted
                    || totals.of(ItemState::Failed).items > 0;
                if (isOver || (state == RunState::Cancelled && !hasFailed)) // whoever stopped it knows why
                    return;
                isOver = !hasFailed;
                if (!hasFailed)
                    return;
                if (m_figures.failures == 0)
                    m_figures.lastFailure =
                        storedWhy(row.value(3).toString(), row.value(4).toLongLong(), row.value(5).toString());
                m_figures.failures += std::max<qint64>(1, totals.refusals);
            });
            RunId running = 0;
            if (done)
                done = read(kRunning, {m_webApp}, [&](const QSqlQuery &row) { running = row.value(0).toLongLong(); });
            if (!done || (newest == 0 && running == 0))
                return done;
            const Result<std::unique_ptr<RunBrowser>> browser = RunBrowser::open(m_place.home);
            if (!browser)
                return fail(browser.error());
            for (const auto &[id, place] :
                {std::pair(newest, &ProjectFigures::lastRun), std::pair(running, &ProjectFigures::running)}) {
                if (id == 0)
                    continue;
                Result<RunRecord> record = (*browser)->run(id);
                if (!record)
                    return fail(record.error());
                m_figures.*place = *std::move(record);
            }
            return {};
        }

        Result<> readPending()
        {
            return read(kPending, {m_webApp}, [this](const QSqlQuery &row) {
                m_figures.pending = {row.value(0).toLongLong(), row.value(1).toLongLong()};
                if (!row.isNull(2))
                    m_figures.oldestPending = fromMicros(row.value(2).toLongLong());
            });
        }

        Result<> readSchedule()
        {
            const Result<std::unique_ptr<ScheduleRecords>> records = ScheduleRecords::openToRead(m_place.home);
            if (!records)
                return fail(records.error());
            const Result<std::optional<ScheduleSettings>> stored = (*records)->settings(m_webApp);
            if (!stored && stored.error().kind != ErrorKind::BadData)
                return fail(stored.error());
            if (!stored) { // of this web app alone
                m_figures.schedule = {ProjectSchedule::State::Refused, {}, {}, stored.error()};
                return {};
            }
            if (*stored && (*stored)->schedule.enabled) {
                Result<std::vector<Occurrence>> occurrences = (*records)->occurrences(m_webApp, kRecordsRead);
                if (!occurrences)
                    return fail(occurrences.error());
                m_figures.schedule = scheduleOf(**stored, m_place.rhythm, *std::move(occurrences), m_now);
                return {};
            }
            const Result<std::unique_ptr<JournalFigures>> figures = JournalFigures::open(m_place.home);
            if (!figures)
                return fail(figures.error());
            const Result<std::vector<Instant>> starts = (*figures)->scheduledStarts(m_place.databaseName, kStartsRead);
            if (!starts)
                return fail(starts.error());
            m_figures.schedule = scheduleByStarts(*starts, m_place.rhythm, m_now);
            return {};
        }

        const ProjectPlace &m_place;
        const Instant m_now;
        const std::stop_token m_stop;
        SqlConnection m_connection{u"QSQLITE"_s};
        WebAppId m_webApp = 0;
        ProjectFigures m_figures;
    };

} // namespace

Result<ProjectFigures> readProjectFigures(const ProjectPlace &place, Instant now, std::stop_token stop)
{
    const int version = journalVersionOf(journalPath(place.home));
    if (version > 0 && version < kJournalVersion) {
        ProjectFigures older;
        older.isOlder = true;
        return older;
    }
    Result<ProjectFigures> figures = Reading(place, now, std::move(stop)).all();
    if (!figures && figures.error().kind == ErrorKind::NotFound) // no journal yet
        return ProjectFigures();
    return figures;
}

} // namespace docsweep
