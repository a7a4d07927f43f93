// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/runbrowser.h"

#include "core/base/storedcause.h"
#include "core/journal/itemrows.h"
#include "core/journal/runrows.h"
#include "core/journal/schema.h"
#include "core/journal/totalsjson.h"

#include <QSqlError>
#include <QVariant>

#include <functional>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // The scope of a run of a whole plan reaches beyond its last item.
    constexpr auto kRuns = "SELECT " DOCSWEEP_RUN_COLUMNS R"(,
    coalesce(p.database_name, (SELECT min(l.name) FROM place l WHERE l.web_app = r.web_app)), p.storage_name, p.state,
    p.age_us, p.cutoff_us, p.keep_outputs, p.keep_active_files, p.storage_cleanup, p.keep_old_versions, p.only_session,
    coalesce((SELECT sum(max(0, min(s.last_seq, json_extract(p.totals, '$.items') - 1) - s.first_seq + 1))
        FROM run_scope s WHERE s.run_id = r.id), json_extract(p.totals, '$.items'), 0)
FROM run r LEFT JOIN plan p ON p.id = r.plan_id WHERE )"_L1;
    constexpr auto kTotals = "SELECT r.id, r.plan_id, r.state, r.totals, p.state,"
                             " (SELECT count(*) FROM pending w WHERE w.run_id = r.id)"
                             " FROM run r LEFT JOIN plan p ON p.id = r.plan_id WHERE "_L1;
    constexpr auto kWaits = "(EXISTS (SELECT 1 FROM pending w WHERE w.run_id = r.id)"
                            " OR EXISTS (SELECT 1 FROM intent n WHERE n.run_id = r.id AND n.state < 3))"_L1;
    constexpr auto kFailed = "coalesce(json_extract(r.totals, '$.states[5][0]'), 0)"_L1;
    constexpr auto kCount = R"(
SELECT state, kind, count(*), coalesce(sum(size_bytes), 0), sum(documents)
FROM item WHERE id BETWEEN ? AND ? AND run_id = ? GROUP BY state, kind)"_L1;
    constexpr auto kDetails = "SELECT state, left_reason, detail, cause, about FROM item"
                              " WHERE id BETWEEN ? AND ? AND run_id = ?"
                              " AND (state IN (3, 4, 5) AND (detail IS NOT NULL OR cause IS NOT NULL)"
                              " OR state = 2 AND cause = ?)"_L1;
    constexpr auto kOccurrences =
        "SELECT outcome, catch_up, sum(times) FROM occurrence WHERE due_us >= ?1"
        " AND (?2 = '' OR web_app = (SELECT web_app FROM place WHERE name = ?2)) GROUP BY outcome, catch_up"_L1;
    constexpr quint32 kLastSeq = 0xffffffff;

    /// Of the state of a plan; null where a run has none.
    bool hasItems(const QVariant &planState)
    {
        const auto state = PlanState(planState.toInt());
        return state == PlanState::Sealed || state == PlanState::Outdated;
    }

    struct Condition {
        QString sql = u"1"_s;
        QVariantList values;
        void require(const QString &more) { sql += u" AND "_s + more; }
    };

    Condition conditionFor(const RunFilter &filter)
    {
        Condition condition;
        if (filter.since) {
            condition.require(u"r.started_us >= ?"_s);
            condition.values << toMicros(*filter.since);
        }
        if (!filter.triggers.isEmpty()) {
            QStringList numbers;
            for (const RunTrigger trigger : filter.triggers)
                numbers << QString::number(int(trigger));
            numbers.sort();
            condition.require(u"r.started_by IN ("_s + numbers.join(u", "_s) + u")"_s);
        }
        if (!filter.databaseName.isEmpty()) {
            // 0: refused before anybody could say whose it was; rather shown once too often than nowhere.
            condition.require(u"r.web_app IN (0, (SELECT web_app FROM place WHERE name = ?))"_s);
            condition.values << filter.databaseName;
        }
        switch (filter.outcome) {
        case RunOutcome::Any:
            break;
        case RunOutcome::Well:
            condition.require(u"r.state = 1 AND "_s + kFailed + u" = 0 AND NOT "_s + kWaits);
            break;
        case RunOutcome::Waiting:
            condition.require(u"r.state <> 0 AND "_s + kWaits);
            break;
        case RunOutcome::Failures:
            condition.require(kFailed + u" > 0"_s);
            break;
        case RunOutcome::Stopped:
            condition.require(u"r.state IN (2, 3, 4)"_s);
            break;
        case RunOutcome::Running:
            condition.require(u"r.state = 0"_s);
            break;
        }
        return condition;
    }

    bool isSettled(RunState state, const RunTotals &totals)
    {
        return state != RunState::Running && totals.of(ItemState::Pending).items == 0;
    }

} // namespace

bool RunRecord::operator==(const RunRecord &other) const
{
    return run.id == other.run.id && run.state == other.run.state && run.finishedAt == other.run.finishedAt
        && run.totals == other.run.totals && run.error == other.run.error
        && run.storageProblem == other.run.storageProblem && starter == other.starter && overridden == other.overridden
        && run.waiting == other.run.waiting && run.undecided == other.run.undecided && planned == other.planned
        && finishedLater == other.finishedLater && itemsKept == other.itemsKept;
}

qint64 OccurrencesTotal::expected() const
{
    qint64 runs = 0;
    for (const qint64 count : counts)
        runs += count;
    return runs;
}

qint64 OccurrencesTotal::seen() const
{
    return counts.value(Outcome::Running) + counts.value(Outcome::Ran) + counts.value(Outcome::Interrupted);
}

struct RunBrowser::Private {
    SqlConnection connection{u"QSQLITE"_s};

    Result<> read(const QString &sql, const QVariantList &values, const QString &what, std::stop_token stop,
        const std::function<Result<>(const QSqlQuery &)> &onRow)
    {
        if (stop.stop_requested())
            return failCancelled();
        const OrderedStatement statement = inOrder(sql, values);
        Result<QSqlQuery> query = connection.prepare(statement.sql);
        if (!query)
            return fail(query.error());
        for (const QVariant &value : statement.values)
            query->addBindValue(value);
        if (Result<> done = exec(*query, what); !done)
            return done;
        for (int row = 0; query->next(); ++row) {
            if (row % 256 == 255 && stop.stop_requested())
                return failCancelled();
            if (Result<> taken = onRow(*query); !taken)
                return taken;
        }
        if (query->lastError().isValid())
            return fail(journalError(what, query->lastError()));
        return {};
    }

    /// How the items of a run stand now: it is still on, or some waited when it ended. Then its own totals are history.
    Result<RunTotals> countNow(PlanId plan, RunId run, std::stop_token stop)
    {
        RunTotals totals;
        const auto add = [&totals](const QSqlQuery &row) -> Result<> {
            const auto state = ItemState(row.value(0).toInt());
            const bool isSession = ItemKind(row.value(1).toInt()) == ItemKind::Session;
            const qint64 items = row.value(2).toLongLong();
            const qint64 bytes = isSession ? 0 : row.value(3).toLongLong();
            totals.of(state).items += items;
            totals.of(state).bytes += bytes;
            if (state != ItemState::Deleted)
                return {};
            (isSession ? totals.sessionsDeleted : totals.objectsDeleted) += items;
            totals.documentsDeleted += isSession ? row.value(4).toLongLong() : 0;
            totals.freedBytes += bytes;
            return {};
        };
        if (Result<> counted =
                read(kCount, {itemId(plan, 0), itemId(plan, kLastSeq), run}, u"counting a run"_s, stop, add);
            !counted)
            return fail(counted.error());
        return totals;
    }

    /// The totals of a run as they are now, from those written down when it ended.
    Result<RunTotals> current(
        PlanId plan, RunId run, RunState state, RunTotals recorded, bool itemsKept, std::stop_token stop)
    {
        if (isSettled(state, recorded))
            return recorded;
        if (!itemsKept) { // never forgotten before they are settled; as what, nobody knows any more
            recorded.of(ItemState::Pending) = {};
            return recorded;
        }
        Result<RunTotals> now = countNow(plan, run, stop);
        if (!now)
            return now;
        // What is no item's stays as it was written down.
        recorded.byState = now->byState;
        recorded.sessionsDeleted = now->sessionsDeleted;
        recorded.documentsDeleted = now->documentsDeleted;
        recorded.objectsDeleted = now->objectsDeleted;
        recorded.freedBytes = now->freedBytes;
        return recorded;
    }

    Result<std::vector<RunRecord>> readRuns(const QString &condition, const QVariantList &values, std::stop_token stop)
    {
        std::vector<RunRecord> records;
        const Result<> done =
            read(kRuns + condition, values, u"reading runs"_s, stop, [&records](const QSqlQuery &row) -> Result<> {
                RunRecord &record = records.emplace_back();
                const auto own = [&row](int column) { return row.value(kRunColumns + column); };
                record.run = runFrom(row);
                record.starter = record.run.starter;
                record.overridden = record.run.overridden;
                record.databaseName = own(0).toString();
                record.storageName = own(1).toString();
                record.itemsKept = hasItems(own(2));
                record.policy.age = Duration(own(3).toLongLong());
                record.policy.cutoff = fromMicros(own(4).toLongLong());
                record.policy.keepOutputs = own(5).toBool();
                record.policy.keepActiveFiles = own(6).toBool();
                record.policy.storageCleanup = own(7).toBool();
                record.policy.keepOldVersions = own(8).toBool();
                if (const QVariant session = own(9); !session.isNull())
                    record.policy.onlySession = session.toByteArray();
                record.planned = own(10).toLongLong();
                return {};
            });
        if (!done)
            return fail(done.error());
        for (RunRecord &record : records) {
            Run &run = record.run;
            const qint64 waited = run.state == RunState::Running ? 0 : run.totals.of(ItemState::Pending).items;
            Result<RunTotals> now = current(run.planId, run.id, run.state, run.totals, record.itemsKept, stop);
            if (!now)
                return fail(now.error());
            run.totals = *now;
            record.finishedLater = std::max<qint64>(0, waited - run.totals.of(ItemState::Pending).items);
        }
        return records;
    }
};

RunBrowser::RunBrowser(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

RunBrowser::~RunBrowser() = default;

Result<std::unique_ptr<RunBrowser>> RunBrowser::open(const QString &home)
{
    auto state = std::make_unique<Private>();
    if (const Result<> opened = openJournalToRead(state->connection, home); !opened)
        return fail(opened.error());
    return std::unique_ptr<RunBrowser>(new RunBrowser(std::move(state)));
}

Result<std::vector<RunRecord>> RunBrowser::runs(
    const RunFilter &filter, std::optional<RunId> before, int count, std::stop_token stop)
{
    Condition condition = conditionFor(filter);
    if (before) {
        condition.require(u"r.id < ?"_s);
        condition.values << *before;
    }
    condition.values << count;
    return d->readRuns(condition.sql + u" ORDER BY r.id DESC LIMIT ?"_s, condition.values, stop);
}

Result<RunRecord> RunBrowser::run(RunId id)
{
    Result<std::vector<RunRecord>> found = d->readRuns(u"r.id = ?"_s, {id}, {});
    if (!found)
        return fail(found.error());
    if (found->empty())
        return fail(ErrorKind::NotFound, u"there is no run "_s + QString::number(id) + u" in the journal"_s);
    return std::move(found->front());
}

Result<RunsTotal> RunBrowser::total(const RunFilter &filter, std::stop_token stop)
{
    struct Open {
        PlanId plan;
        RunId run;
        RunState state;
        RunTotals totals;
        bool itemsKept;
    };
    RunsTotal total;
    const auto add = [&total](const RunTotals &totals) {
        total.deleted += totals.of(ItemState::Deleted).items;
        total.freedBytes += totals.freedBytes;
        total.failed += totals.of(ItemState::Failed).items;
    };
    std::vector<Open> open;
    const Condition condition = conditionFor(filter);
    const Result<> done = d->read(
        kTotals + condition.sql, condition.values, u"adding up runs"_s, stop, [&](const QSqlQuery &row) -> Result<> {
            ++total.runs;
            total.pending += row.value(5).toLongLong();
            const auto state = RunState(row.value(2).toInt());
            const RunTotals totals = runTotalsFromText(row.value(3).toString());
            if (isSettled(state, totals))
                add(totals);
            else
                open.push_back(
                    {row.value(1).toLongLong(), row.value(0).toLongLong(), state, totals, hasItems(row.value(4))});
            return {};
        });
    if (!done)
        return fail(done.error());
    for (const Open &each : open) {
        const Result<RunTotals> now = d->current(each.plan, each.run, each.state, each.totals, each.itemsKept, stop);
        if (!now)
            return fail(now.error());
        add(*now);
    }
    return total;
}

Result<OccurrencesTotal> RunBrowser::occurrences(const QString &databaseName, Instant since)
{
    OccurrencesTotal total;
    const QString name = databaseName.isNull() ? u""_s : databaseName;
    const Result<> done = d->read(kOccurrences, {toMicros(since), name}, u"counting scheduled runs"_s, {},
        [&total](const QSqlQuery &row) -> Result<> {
            const auto outcome = Outcome(row.value(0).toInt());
            const qint64 times = row.value(2).toLongLong();
            if (row.value(1).toBool())
                total.madeUp += isMissed(outcome) ? 0 : times;
            else if (outcome < Outcome::SwitchedOn)
                total.counts[outcome] += times;
            return {};
        });
    if (!done)
        return fail(done.error());
    return total;
}

Result<std::vector<CauseCount>> RunBrowser::causes(const RunRecord &record, std::stop_token stop)
{
    CauseTally tally;
    const PlanId plan = record.run.planId;
    const Result<> done =
        d->read(kDetails, {itemId(plan, 0), itemId(plan, kLastSeq), record.run.id, int(CauseKind::FinishedByOther)},
            u"reading a run's causes"_s, stop, [&tally](const QSqlQuery &row) -> Result<> {
                tally.add(ItemState(row.value(0).toInt()),
                    storedWhy(row.value(2).toString(), row.value(3).toLongLong(), row.value(4).toString()),
                    row.isNull(1) ? std::nullopt : std::optional(Reason(row.value(1).toInt())));
                return {};
            });
    if (!done)
        return fail(done.error());
    return tally.causes();
}

Result<std::vector<PlanItem>> RunBrowser::items(const RunRecord &record, qint64 afterSeq, int count, bool openOnly)
{
    return itemsOfRun(d->connection, record.run.planId, record.run.id, afterSeq, count,
        openOnly ? WhichItems::NotDeleted : WhichItems::All);
}

} // namespace docsweep
