// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sqlitejournal.h"

#include "core/journal/itemrows.h"
#include "core/journal/runrows.h"
#include "core/journal/schema.h"
#include "core/journal/totalsjson.h"

#include <QDir>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr quint32 kLastSeq = std::numeric_limits<quint32>::max();
    constexpr int kPlansKept = 3;
    constexpr auto kTidyMost = std::chrono::seconds{1}; ///< before a scan
    constexpr auto kNoDeadline = std::chrono::steady_clock::time_point::max();

    constexpr auto kPlan = R"(
SELECT id, state, created_us, cutoff_us, age_us, keep_outputs, keep_active_files, storage_cleanup, only_session,
    database_name, storage_name, totals, statistics, batches, digest, web_app, keep_old_versions
    FROM plan WHERE id = ?)"_L1;
    constexpr auto kPlanBuckets = "SELECT bucket, mark, physical, place FROM plan_bucket WHERE plan_id = ?"_L1;
    constexpr auto kLatestPlan = "SELECT max(id) FROM plan WHERE state = 1 AND only_session IS NULL"_L1;
    constexpr auto kBatches = R"(
SELECT no, first_seq, last_seq, ordered, digest FROM batch WHERE plan_id = ? AND no > ? ORDER BY no LIMIT ?)"_L1;

    constexpr auto kBeginRun = "INSERT INTO run (plan_id, web_app, started_by, starter, overridden,"
                               " overridden_cause, overridden_about, state, started_us) "
                               "SELECT id, web_app, ?, ?, ?, ?, ?, 0, ? FROM plan WHERE id = ? AND state = 1"_L1;
    constexpr auto kBeginSettling =
        "INSERT INTO run (plan_id, web_app, started_by, starter, state, started_us) VALUES (0, ?, ?, ?, 0, ?)"_L1;
    constexpr auto kAddScope = "INSERT INTO run_scope (run_id, first_seq, last_seq) VALUES (?, ?, ?)"_L1;
    constexpr auto kScope = "SELECT first_seq, last_seq FROM run_scope WHERE run_id = ? ORDER BY first_seq"_L1;
    constexpr auto kFinishRun =
        "UPDATE run SET state = ?, finished_us = ?, totals = ?, error = ?, error_cause = ?, error_about = ?,"
        " storage_problem = ?, storage_cause = ?, storage_about = ? WHERE id = ?"_L1;
    constexpr auto kRun = "SELECT " DOCSWEEP_RUN_COLUMNS " FROM run r WHERE r.id = ?"_L1;
    constexpr auto kRuns = "SELECT " DOCSWEEP_RUN_COLUMNS " FROM run r ORDER BY r.id DESC LIMIT ?"_L1;
    constexpr auto kUnfinishedRuns =
        "SELECT " DOCSWEEP_RUN_COLUMNS " FROM run r WHERE r.state = 0 AND r.web_app = ? ORDER BY r.id"_L1;
    constexpr auto kIsKeptOutput = "SELECT 1 FROM kept_output WHERE bucket = ? AND object_key = ?"_L1;
    constexpr auto kHasKeptOutputs = "SELECT 1 FROM kept_output LIMIT 1"_L1;
    // A plan can be forgotten when nobody may still run it and nothing of it is open.
    constexpr auto kForgettable = R"(
SELECT id FROM plan p
WHERE (state = 2 AND EXISTS (SELECT 1 FROM batch b WHERE b.plan_id = p.id))
   OR (state IN (1, 3)
       AND NOT EXISTS (SELECT 1 FROM intent i WHERE i.plan_id = p.id AND i.state < 3)
       AND CASE WHEN EXISTS (SELECT 1 FROM run r WHERE r.plan_id = p.id)
           THEN NOT EXISTS (SELECT 1 FROM run r WHERE r.plan_id = p.id AND (r.state = 0 OR r.started_us >= ?1))
           ELSE id NOT IN (SELECT n.id FROM plan n
               WHERE n.state = 1 AND n.web_app = p.web_app AND (n.only_session IS NULL) = (p.only_session IS NULL)
                   AND NOT EXISTS (SELECT 1 FROM run r WHERE r.plan_id = n.id)
               ORDER BY n.id DESC LIMIT ?2) END))"_L1;
    constexpr auto kForgetPlan = "UPDATE plan SET state = 2 WHERE id = ?"_L1;

} // namespace

SqliteJournal::SqliteJournal(const QString &path, const BatchLimits &limits)
    : m_limits(limits)
    , m_path(path)
    , m_wait(path)
    , m_connection(u"QSQLITE"_s)
{
}

Result<std::unique_ptr<Journal>> SqliteJournal::open(
    const QString &path, const BatchLimits &limits, const std::stop_token &stop)
{
    std::unique_ptr<SqliteJournal> journal(new SqliteJournal(path, limits));
    if (Result<> opened = openJournalDatabase(journal->m_connection, path, stop); !opened)
        return fail(opened.error());
    if (Result<> waits = journal->m_wait.install(journal->m_connection); !waits)
        return fail(waits.error());
    // A batch fits into it, and each of a run's workers has a cache of its own.
    if (Result<> small = journal->m_connection.run(u"PRAGMA cache_size = -1000"_s); !small)
        return fail(small.error());
    journal->compareWitness();
    return std::unique_ptr<Journal>(std::move(journal));
}

void SqliteJournal::waitFor(std::chrono::milliseconds patience, std::stop_token stop)
{
    m_wait.waitFor(patience, std::move(stop));
}

QString SqliteJournal::onJournal(const QString &what)
{
    return what + u" on "_s + m_connection.database().databaseName();
}

Result<QSqlQuery> SqliteJournal::ask(const QString &sql, const QVariantList &values, const QString &what)
{
    const OrderedStatement statement = inOrder(sql, values);
    Result<QSqlQuery> query = m_connection.prepare(statement.sql);
    if (!query)
        return query;
    for (const QVariant &value : statement.values)
        query->addBindValue(value);
    if (Result<> done = exec(*query, onJournal(what)); !done)
        return fail(m_wait.explained(done.error()));
    return query;
}

Result<> SqliteJournal::tell(const QString &sql, const QVariantList &values, const QString &what)
{
    const Result<QSqlQuery> query = ask(sql, values, what);
    if (!query)
        return fail(query.error());
    return {};
}

Result<> SqliteJournal::readRows(const QString &sql, const QVariantList &values, const QString &what,
    const std::function<void(const QSqlQuery &)> &onRow)
{
    Result<QSqlQuery> query = ask(sql, values, what);
    if (!query)
        return fail(query.error());
    while (query->next())
        onRow(*query);
    if (query->lastError().isValid())
        return fail(journalError(onJournal(what), query->lastError()));
    return {};
}

Result<SqlTransaction> SqliteJournal::beginWriting()
{
    Result<SqlTransaction> begun = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return fail(m_wait.explained(begun.error()));
    return begun;
}

// ---- Plans

Result<std::unique_ptr<PlanWriter>> SqliteJournal::beginPlan(const Plan &draft)
{
    Plan known = draft;
    if (known.webApp == 0) {
        const Result<WebAppId> webApp = meet({{}, draft.databaseName});
        if (!webApp)
            return fail(webApp.error());
        known.webApp = *webApp;
    }
    // What a scan that was killed has left; a journal that is full of it is tidied by the pruning.
    if (Result<> tidied = removeDeadDrafts(draft.createdAt, std::chrono::steady_clock::now() + kTidyMost); !tidied)
        return fail(tidied.error());
    return SqlitePlanWriter::begin(m_connection, m_wait, known, m_limits);
}

Result<Plan> SqliteJournal::plan(PlanId id)
{
    Result<QSqlQuery> query = ask(kPlan, {id}, u"reading a plan"_s);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorKind::NotFound, Cause{CauseKind::PlanUnknown, {QString::number(id)}});
    Plan plan;
    plan.id = query->value(0).toLongLong();
    plan.state = PlanState(query->value(1).toInt());
    plan.createdAt = fromMicros(query->value(2).toLongLong());
    plan.policy.cutoff = fromMicros(query->value(3).toLongLong());
    plan.policy.age = Duration(query->value(4).toLongLong());
    plan.policy.keepOutputs = query->value(5).toBool();
    plan.policy.keepActiveFiles = query->value(6).toBool();
    plan.policy.storageCleanup = query->value(7).toBool();
    if (!query->isNull(8))
        plan.policy.onlySession = query->value(8).toByteArray();
    plan.databaseName = query->value(9).toString();
    plan.storageName = query->value(10).toString();
    plan.totals = planTotalsFromText(query->value(11).toString());
    if (plan.state != PlanState::Draft) {
        const QJsonDocument json = QJsonDocument::fromJson(query->value(12).toString().toUtf8());
        Result<ScanStatistics> statistics = statisticsFromJson(json.object());
        if (!statistics)
            return fail(statistics.error());
        plan.statistics = std::move(*statistics);
    }
    plan.batches = query->value(13).toLongLong();
    plan.digest = query->value(14).toByteArray();
    plan.webApp = query->value(15).toLongLong();
    plan.policy.keepOldVersions = query->value(16).toBool();
    const Result<> buckets = readRows(kPlanBuckets, {id}, u"reading a plan's buckets"_s, [&plan](const QSqlQuery &row) {
        plan.buckets.insert(
            row.value(0).toString(), {row.value(1).toByteArray(), row.value(2).toByteArray(), row.value(3).toString()});
    });
    if (!buckets)
        return fail(buckets.error());
    return plan;
}

Result<std::optional<Plan>> SqliteJournal::latestPlan()
{
    PlanId id = 0;
    const Result<> read = readRows(kLatestPlan, {}, u"looking for the latest plan"_s,
        [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    if (!read)
        return fail(read.error());
    if (id == 0)
        return std::optional<Plan>();
    Result<Plan> found = plan(id);
    if (!found)
        return fail(found.error());
    return std::optional<Plan>(std::move(*found));
}

Result<std::vector<PlanBatch>> SqliteJournal::batches(PlanId id, int afterNo, int count)
{
    std::vector<PlanBatch> batches;
    const Result<> read =
        readRows(kBatches, {id, afterNo, count}, u"reading a plan's batches"_s, [&](const QSqlQuery &row) {
            batches.push_back({row.value(0).toInt(), row.value(1).toUInt(), row.value(2).toUInt(),
                row.value(3).toBool(), row.value(4).toByteArray()});
        });
    if (!read)
        return fail(read.error());
    return batches;
}

Result<std::vector<PlanItem>> SqliteJournal::items(PlanId id, SeqRange range)
{
    return itemsOf(m_connection, id, range);
}

// ---- Runs

Result<RunId> SqliteJournal::beginRun(
    PlanId plan, const RunOrigin &origin, std::span<const SeqRange> scope, Instant now)
{
    Result<SqlTransaction> transaction = beginWriting();
    if (!transaction)
        return fail(transaction.error());
    RunId id = 0;
    {
        Result<QSqlQuery> query = ask(kBeginRun,
            {int(origin.trigger), notNull(origin.starter), notNull(origin.overridden.text),
                causeNumber(origin.overridden.cause), causeAbout(origin.overridden.cause), toMicros(now), plan},
            u"beginning a run"_s);
        if (!query)
            return fail(query.error());
        if (query->numRowsAffected() != 1) {
            return fail(ErrorKind::Conflict, Cause{CauseKind::PlanUnrunnable, {QString::number(plan)}});
        }
        id = query->lastInsertId().toLongLong();
    }
    const SeqRange whole{0, kLastSeq};
    for (const SeqRange &range : scope.empty() ? std::span(&whole, 1) : scope) {
        if (Result<> added = tell(kAddScope, {id, range.first, range.last}, u"beginning a run"_s); !added)
            return fail(added.error());
    }
    if (Result<> done = transaction->commit(); !done)
        return fail(done.error());
    informWitness();
    return id;
}

Result<RunId> SqliteJournal::beginSettling(WebAppId webApp, const RunOrigin &origin, Instant now)
{
    const Result<QSqlQuery> query = ask(
        kBeginSettling, {webApp, int(origin.trigger), notNull(origin.starter), toMicros(now)}, u"beginning a run"_s);
    if (!query)
        return fail(query.error());
    const RunId id = query->lastInsertId().toLongLong();
    informWitness();
    return id;
}

Result<std::vector<SeqRange>> SqliteJournal::runScope(RunId run)
{
    std::vector<SeqRange> ranges;
    const Result<> read = readRows(kScope, {run}, u"reading a run's scope"_s, [&ranges](const QSqlQuery &row) {
        ranges.push_back({row.value(0).toUInt(), row.value(1).toUInt()});
    });
    if (!read)
        return fail(read.error());
    return ranges;
}

Result<Run> SqliteJournal::finishRun(
    RunId id, RunState state, const Why &error, const Why &storageProblem, const RunEnding &ending, Instant now)
{
    Result<Run> current = run(id);
    if (!current)
        return current;
    Result<RunTotals> totals = current->planId != 0 ? totalsOf(m_connection, *current) : RunTotals();
    if (!totals)
        return fail(totals.error());
    const Result<std::vector<Intent>> open = openIntents(current->webApp, id);
    if (!open)
        return fail(open.error());
    for (const Intent &intent : *open) { // what it took along went in later batches
        const Result<bool> ended = isEnded(intent);
        if (!ended)
            return fail(ended.error());
        if (Result<> closed = *ended ? closeIntent(intent) : Result<>(); !closed)
            return fail(closed.error());
    }
    totals->earlierDeletionsFinished = current->totals.earlierDeletionsFinished;
    totals->earlierBytesFinished = current->totals.earlierBytesFinished;
    totals->finishedByOthers = current->totals.finishedByOthers;
    totals->earlierDeletionsPending = ending.earlierDeletionsPending;
    totals->djangoSessionsDeleted = ending.djangoSessionsDeleted;
    totals->djangoSessionsProblem = ending.djangoSessionsProblem;
    totals->elapsed = ending.elapsed;
    totals->refusals = ending.refusals;
    totals->ledger = ending.ledger;
    totals->ledgerRun = ending.ledgerRun;
    totals->storageName = ending.storageName;
    if (Result<> done = tell(kFinishRun,
            {int(state), toMicros(now), toText(*totals), notNull(error.text), causeNumber(error.cause),
                causeAbout(error.cause), notNull(storageProblem.text), causeNumber(storageProblem.cause),
                causeAbout(storageProblem.cause), id},
            u"ending a run"_s);
        !done)
        return fail(done.error());
    return run(id);
}

Result<std::vector<Run>> SqliteJournal::readRuns(QLatin1String sql, const QVariantList &values)
{
    std::vector<Run> runs;
    const Result<> read =
        readRows(sql, values, u"reading runs"_s, [&runs](const QSqlQuery &row) { runs.push_back(runFrom(row)); });
    if (!read)
        return fail(read.error());
    return runs;
}

Result<Run> SqliteJournal::run(RunId id)
{
    Result<std::vector<Run>> found = readRuns(kRun, {id});
    if (!found)
        return fail(found.error());
    if (found->empty())
        return fail(ErrorKind::NotFound, u"there is no run "_s + QString::number(id) + u" in the journal"_s);
    return found->front();
}

Result<std::vector<Run>> SqliteJournal::runs(int most)
{
    return readRuns(kRuns, {most});
}

Result<std::vector<Run>> SqliteJournal::unfinishedRuns(WebAppId webApp)
{
    return readRuns(kUnfinishedRuns, {webApp});
}

Result<std::vector<PlanItem>> SqliteJournal::runItems(RunId id, qint64 afterSeq, int count)
{
    const Result<Run> of = run(id);
    if (!of)
        return fail(of.error());
    return itemsOfRun(m_connection, of->planId, id, afterSeq, count, WhichItems::All);
}

// ---- Kept outputs

Result<bool> SqliteJournal::isKeptOutput(const ObjectName &name)
{
    bool found = false;
    const Result<> read = readRows(kIsKeptOutput, {name.bucket, name.key}, u"looking up a kept output"_s,
        [&found](const QSqlQuery &) { found = true; });
    if (!read)
        return fail(read.error());
    return found;
}

Result<bool> SqliteJournal::hasKeptOutputs()
{
    bool found = false;
    const Result<> read =
        readRows(kHasKeptOutputs, {}, u"looking up kept outputs"_s, [&found](const QSqlQuery &) { found = true; });
    if (!read)
        return fail(read.error());
    return found;
}

// ---- Pruning

Result<> SqliteJournal::prune(Instant before)
{
    if (Result<> tidied = removeDeadDrafts(before, kNoDeadline); !tidied)
        return tidied;
    std::vector<PlanId> plans;
    const Result<> read = readRows(kForgettable, {toMicros(before), kPlansKept}, u"looking for plans to prune"_s,
        [&plans](const QSqlQuery &row) { plans.push_back(row.value(0).toLongLong()); });
    if (!read)
        return read;
    for (const PlanId plan : plans) {
        if (Result<> done = forgetItems(plan); !done)
            return done;
    }
    return {};
}

Result<> SqliteJournal::removeDeadDrafts(Instant before, std::chrono::steady_clock::time_point deadline)
{
    const Result<std::vector<PlanId>> dead = deadDrafts(m_connection, m_path, before);
    if (!dead)
        return fail(dead.error());
    for (const PlanId draft : *dead) {
        const Result<bool> done = discardDraft(m_connection, m_wait, draft, deadline);
        if (!done)
            return fail(done.error());
        if (!*done)
            break;
    }
    return {};
}

Result<> SqliteJournal::forgetItems(PlanId plan)
{
    // The plan is marked first: from then on it cannot be run.
    if (Result<> done = tell(kForgetPlan, {plan}, u"pruning a plan"_s); !done)
        return done;
    const Result<bool> removed = removeItems(m_connection, m_wait, plan, kNoDeadline);
    return removed ? Result<>() : fail(removed.error());
}

// ----

Result<StateTotal> pendingAt(Journal &journal, const QString &place)
{
    const Result<WebAppId> webApp = journal.webAppAt(place);
    return webApp ? journal.pendingTotal(*webApp) : fail(webApp.error());
}

QString journalPath(const QString &home)
{
    return QDir(home).filePath(u"journal.sqlite3"_s);
}

Result<std::unique_ptr<Journal>> openJournal(const QString &home, const std::stop_token &stop)
{
    if (!QDir().mkpath(home))
        return fail(ErrorKind::Io, Cause{CauseKind::HomeUnusable, {home}});
    return SqliteJournal::open(journalPath(home), {}, stop);
}

} // namespace docsweep
