// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runledger.h"

#include "core/base/log.h"
#include "core/sql/postgreswait.h"
#include "core/sql/userathost.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kBeatEvery = 2s;
    constexpr int kRunsLookedAt = 20; ///< more have hardly died since somebody looked
    constexpr auto kLongestFarewell = 5s;
    constexpr int kErasedByARun = 200;

    QString triggerName(RunTrigger trigger)
    {
        switch (trigger) {
        case RunTrigger::Manual:
            return u"manual"_s;
        case RunTrigger::CommandLine:
            return u"command line"_s;
        case RunTrigger::Scheduled:
            return u"scheduled"_s;
        case RunTrigger::Endpoint:
            return u"endpoint"_s;
        }
        return {};
    }

    QString stateName(RunState state)
    {
        switch (state) {
        case RunState::Running:
            return u"running"_s;
        case RunState::Done:
            return u"done"_s;
        case RunState::Cancelled:
            return u"cancelled"_s;
        case RunState::Failed:
            return u"failed"_s;
        case RunState::Interrupted:
            return u"interrupted"_s;
        }
        return {};
    }

    QByteArray compact(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    QByteArray policyJson(const Policy &policy)
    {
        return compact({{u"cutoff"_s, toIsoUtc(policy.cutoff)}, {u"age_us"_s, qint64(policy.age.count())},
            {u"keep_outputs"_s, policy.keepOutputs}, {u"keep_active_files"_s, policy.keepActiveFiles},
            {u"keep_old_versions"_s, policy.keepOldVersions}, {u"storage"_s, policy.storageCleanup},
            {u"one_session"_s, policy.onlySession.has_value()}});
    }

    /// In the words of `figuresJson`, while it is at work.
    QByteArray progressJson(const RunCounters &reached)
    {
        const SweepProgress now = reached.snapshot(SweepStage::Running, 0);
        return compact({{u"items_total"_s, now.itemsTotal}, {u"items_done"_s, now.itemsDone},
            {u"deleted"_s, now.deleted}, {u"already_gone"_s, now.alreadyGone}, {u"skipped"_s, now.skipped},
            {u"pending"_s, now.pending}, {u"failed"_s, now.failed}, {u"freed_bytes"_s, now.freedBytes},
            {u"finished_from_before"_s, now.earlierDeletionsFinished}});
    }

    QByteArray figuresJson(const RunTotals &totals)
    {
        QJsonObject figures{{u"sessions_deleted"_s, totals.sessionsDeleted},
            {u"documents_deleted"_s, totals.documentsDeleted}, {u"objects_deleted"_s, totals.objectsDeleted},
            {u"freed_bytes"_s, totals.freedBytes}, {u"finished_from_before"_s, totals.earlierDeletionsFinished},
            {u"still_pending_from_before"_s, totals.earlierDeletionsPending},
            {u"finished_by_others"_s, totals.finishedByOthers}};
        const std::pair<ItemState, QString> states[]{{ItemState::Deleted, u"deleted"_s},
            {ItemState::AlreadyGone, u"already_gone"_s}, {ItemState::Skipped, u"skipped"_s},
            {ItemState::Pending, u"pending"_s}, {ItemState::Failed, u"failed"_s}};
        for (const auto &[state, name] : states)
            figures[name] = totals.of(state).items;
        return compact(figures);
    }

} // namespace

LedgerRun ledgerRunOf(const Run &run, const Plan *plan)
{
    LedgerRun told;
    told.who = run.starter;
    told.trigger = triggerName(run.trigger);
    told.begunAt = run.startedAt;
    told.state = stateName(run.state);
    told.figures = figuresJson(run.totals);
    told.overridden = run.overridden.text;
    if (plan)
        told.plan = plan->digest;
    QCryptographicHash source(QCryptographicHash::Sha256);
    source.addData("run of a journal\n");
    for (const QByteArray &part : {QByteArray::number(run.id), QByteArray::number(toMicros(run.startedAt)),
             run.starter.toUtf8(), told.plan.toHex()}) {
        source.addData(part);
        source.addData("\n");
    }
    told.source = source.result();
    return told;
}

RunLedger::RunLedger(std::unique_ptr<Ledger> ledger, const SweepBackends &backends)
    : m_ledger(std::move(ledger))
    , m_clock(*backends.clock)
    , m_term(backends.ledgerTerm)
{
}

Result<std::unique_ptr<RunLedger>> RunLedger::meet(const SweepBackends &backends, std::stop_token stop)
{
    if (!backends.ledger)
        return nullptr;
    Result<std::unique_ptr<Ledger>> ledger = backends.ledger();
    if (!ledger)
        return fail(ledger.error());
    const auto found = (*ledger)->find(std::move(stop));
    if (!found)
        return fail(found.error());
    if (!*found)
        return nullptr;
    std::unique_ptr<RunLedger> met(new RunLedger(std::move(*ledger), backends));
    met->m_head = *found;
    return met;
}

Result<> RunLedger::begin(const Plan *plan, const RunOrigin &origin, std::stop_token stop)
{
    LedgerRun run;
    run.who = origin.starter.contains(u'@') ? origin.starter : userAtHost(); // a schedule is somewhere, too
    run.trigger = triggerName(origin.trigger);
    run.version = QStringLiteral(DOCSWEEP_VERSION);
    run.overridden = origin.overridden.text;
    if (plan) {
        run.plan = plan->digest;
        run.policy = policyJson(plan->policy);
    }
    endDeadRuns(stop);
    const Result<qint64> begun = m_ledger->beginRun(run, std::move(stop));
    if (!begun) {
        const Error &error = begun.error();
        const Cause unwritten{CauseKind::LedgerUnwritten, {m_ledger->name()}};
        return fail(error.kind,
            Why(sentenceOf(unwritten) + u": "_s + error.text, error.cause.isKnown() ? error.cause : unwritten));
    }
    m_run = *begun;
    m_beatenAt = m_clock.steadyNow();
    logInfo(u"the run is entry %1 of the ledger"_s.arg(m_run));
    return {};
}

/// Whoever holds the run lock knows that no other run is at work: one that has not ended has died.
void RunLedger::endDeadRuns(std::stop_token stop)
{
    const Result<std::vector<LedgerRun>> runs = m_ledger->runs(kRunsLookedAt, stop);
    if (!runs) { // what is wrong is told by the next call
        logWarning(runs.error().text);
        return;
    }
    for (const LedgerRun &run : *runs) {
        if (!run.state.isEmpty() || run.isAdopted)
            continue;
        const QByteArray figures = run.figures.isEmpty() ? QByteArray("{}") : run.figures;
        if (const Result<> ended = m_ledger->endRun(run.id, stateName(RunState::Interrupted), figures, stop); !ended)
            logWarning(ended.error().text);
    }
}

void RunLedger::beat(LockWatch &watch)
{
    const Duration now = m_clock.steadyNow();
    if (m_run == 0 || (m_beatenAt && now - *m_beatenAt < kBeatEvery))
        return;
    m_beatenAt = now;
    if (m_reached != nullptr)
        m_ledger->setProgress(progressJson(*m_reached));
    const Result<QString> asked = m_ledger->beat(
        m_run, [this](qint64 holdsChanged) { return m_holdsInUse.seen(holdsChanged); }, watch.token());
    if (!asked) { // whoever deletes reads the ledger too, and cannot go on without it
        if (asked.error().kind != ErrorKind::Cancelled)
            logWarning(asked.error().text);
        return;
    }
    if (asked->isEmpty() || !m_stoppedBy.isEmpty())
        return;
    m_stoppedBy = *asked;
    logWarning(sentenceOf({CauseKind::RunStoppedBy, {m_stoppedBy}}));
    watch.halt();
}

/// What is left over, the next run erases.
void RunLedger::eraseWhatIsPastItsTerm()
{
    if (m_term == Duration::zero())
        return;
    LedgerErasure what;
    what.term = m_term;
    what.most = kErasedByARun;
    what.by = u"docsweep"_s;
    const Result<LedgerErased> erased = m_ledger->erase(what, {});
    if (!erased)
        logWarning(u"who and why of the ledger could not be erased after their term: "_s + erased.error().text);
    else if (erased->holds + erased->runs > 0)
        logInfo(u"erased of the ledger after their term: holds %1, runs %2"_s.arg(erased->holds).arg(erased->runs));
}

/// Keys of sessions that other docsweeps were asked to erase, which none of them needs any more.
void RunLedger::endErasures()
{
    LedgerVaults *const vaults = m_ledger->vaults();
    const Result<> ended = vaults ? vaults->endErasures({}) : Result<>();
    if (!ended && ended.error().cause.kind != CauseKind::LedgerTakesNoRequests)
        logWarning(u"requests to vaults could not be ended in the ledger: "_s + ended.error().text);
}

void RunLedger::end(const Result<Run> &run)
{
    if (m_run == 0)
        return;
    const PostgresWait wait(kLongestFarewell);
    const QString state = run ? stateName(run->state) : u"failed"_s;
    const Result<> ended = m_ledger->endRun(m_run, state, run ? figuresJson(run->totals) : QByteArray("{}"), {});
    if (!ended) {
        logWarning(u"the end of the run could not be written down in the ledger: "_s + ended.error().text);
        return;
    }
    eraseWhatIsPastItsTerm();
    endErasures();
    const auto head = m_ledger->find({});
    if (!head || !*head)
        return;
    m_head = *head;
    logInfo(u"the ledger's last entry is %1: %2"_s.arg(
        QString::number(m_head->number), QString::fromLatin1(m_head->hash.toHex())));
}

LedgerGuard::LedgerGuard(std::unique_ptr<Ledger> ledger, const Policy &policy, Instant timeOfHolds)
    : m_ledger(std::move(ledger))
    , m_policy(policy)
    , m_timeOfHolds(timeOfHolds)
{
}

Result<std::vector<Why>> LedgerGuard::objections(
    const SqlDialect &dialect, SqlConnection &deleting, std::span<const SessionRecord> going, std::stop_token stop)
{
    auto holds = m_ledger->holdsWithin(dialect, deleting, std::move(stop));
    if (!holds)
        return fail(ledgerLost(holds.error(), *m_ledger));
    if (*holds != m_read) {
        m_read = *holds;
        m_holds = HoldSet(holdsInForce(*m_read, m_timeOfHolds));
    }
    for (const SessionRecord &session : going) // a batch comes in parts where something in it fails
        m_reasons.remove(session.id);
    std::vector<Why> objections(going.size());
    if (m_holds.isEmpty())
        return objections;
    for (size_t at = 0; at < going.size(); ++at) {
        const SessionVerdict verdict = judge(factsOf(going[at], m_holds), m_policy);
        if (verdict.goes())
            continue;
        objections[at] = whyLeft(verdict.reason, m_policy.age);
        m_reasons.insert(going[at].id, verdict.reason);
    }
    return objections;
}

} // namespace docsweep
