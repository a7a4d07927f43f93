// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/execution.h"

#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/report.h"
#include "core/base/log.h"
#include "core/journal/firstrun.h"
#include "core/sweep/checkpoint.h"
#include "core/sweep/clocks.h"
#include "core/sweep/refusedrun.h"
#include "core/sweep/strangers.h"

#include <algorithm>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A plan that was damaged is a Conflict as well; only that of the lock may leave with the lock's exit code.
    Error withoutFalseConflict(Error error, const CommandContext &context)
    {
        if (error.kind == ErrorKind::Conflict && LockedDatabase::take(context.writers, context.stop))
            error.kind = ErrorKind::BadData;
        return error;
    }

    bool hasWorkLeft(const Run &run)
    {
        return run.totals.of(ItemState::Failed).items > 0 || run.totals.of(ItemState::Pending).items > 0
            || run.totals.earlierDeletionsPending > 0 || !run.storageProblem.isEmpty()
            || !run.totals.djangoSessionsProblem.isEmpty();
    }

    /// What it answers; a run that was refused is in the history as well.
    template <typename Work> Result<Execution> recorded(RunTrigger trigger, const CommandContext &context, Work work)
    {
        const Instant begun = context.readers.clock->now();
        Result<Execution> execution = work();
        const bool isUsage = !execution && execution.error().cause.kind == CauseKind::SessionUnknown;
        if (!execution && !isUsage) // of a session that is not there nothing was refused
            recordRefusal(context.readers, trigger, execution.error(), begun);
        return execution;
    }

    /// What is said once, before the first run of this web app that deletes files whose sessions are in use; empty:
    /// nothing.
    QString livingSentence(const Plan &plan, const CommandContext &context)
    {
        if (plan.policy.onlySession || plan.policy.keepActiveFiles)
            return {};
        const Result<FirstRunFacts> facts = readFirstRun(context.settings.home, plan.webApp, plan.id);
        if (!facts || !facts->isFirst)
            return {};
        return u"NOTE: for the first time this run also deletes %1 (%2) of sessions that are still in use, for they "
               u"are "
               "older than %3; to keep such files, use --keep-active-files or set DOCSWEEP_KEEP_ACTIVE_FILES=true. "
               "This is said once"_s.arg(formatCount(facts->ofLiving.items, "file"_L1),
                   formatBytes(facts->ofLiving.bytes), describeDuration(plan.policy.age));
    }

    /// On standard error, so that cron mails it.
    void tellOfLiving(const QString &sentence, const CommandContext &context)
    {
        context.console.endProgress();
        if (!context.settings.log.console || context.settings.log.level > LogLevel::Warning)
            context.console.complain(u"docsweep-cli: "_s + sentence);
        logWarning(sentence); // which stands on standard error as well where the log does
    }

    /// Of what could not be listed.
    QString unreadSentence(const ScanProblem &first, qint64 places)
    {
        const QString &why = first.error.text;
        const QString more = u" and %1 more places"_s.arg(places - 1);
        if (standsInFront(first.error.why()))
            return why
                + u" (%1%2 could not be read, and what lies there was not judged)"_s.arg(
                    first.where, places == 1 ? QString() : more);
        if (places > 1)
            return u"%1 places could not be read, and what lies there was not judged; the first is %2: %3"_s.arg(
                QString::number(places), first.where, why);
        return (first.where.endsWith(u'/') ? u"a part of %1 could not be read, so docsweep left that part alone: %2"_s
                                           : u"%1 could not be read, so it was not judged: %2"_s)
            .arg(first.where, why);
    }

    Result<Execution> executeLocked(LockedDatabase locked, Plan plan, RunTrigger trigger, const CommandContext &context,
        std::optional<qint64> confirmedItems, EarlierRuns earlier = EarlierRuns::Finished)
    {
        QString ofLiving = livingSentence(plan, context);
        SweepRunner runner(context.writers);
        // Past the limits and all the checks, and before anything of the plan is deleted.
        QObject::connect(
            &runner, &SweepRunner::progressChanged, &runner, [&ofLiving, &context](const SweepProgress &progress) {
                if (progress.stage == SweepStage::Running && !ofLiving.isEmpty())
                    tellOfLiving(std::exchange(ofLiving, {}), context);
            });
        std::vector<CauseCount> causes;
        QObject::connect(&runner, &SweepRunner::progressChanged, &runner, context.showRun);
        QObject::connect(&runner, &SweepRunner::causesChanged, &runner,
            [&causes](const std::vector<CauseCount> &seen) { causes = seen; });
        RunRequest request{plan.id, trigger, {}, context.settings.limits, confirmedItems};
        request.clock = context.settings.retention.clock;
        request.earlier = earlier;
        request.copies = context.copies;
        const Result<Run> run = runner.execute(request, std::move(locked), context.stop);
        if (!run)
            return fail(withoutFalseConflict(run.error(), context));
        return Execution{std::move(plan), false, *run, std::move(causes), runner.strangers(), runner.findings(),
            runner.journalLoss(), runner.ledgerHead()};
    }

} // namespace

Result<Execution> planAndRun(const PlanRequest &request, RunTrigger trigger, const CommandContext &context,
    std::optional<qint64> confirmedItems, const std::function<void(const Plan &)> &onPlan)
{
    return recorded(trigger, context, [&]() -> Result<Execution> {
        Result<LockedDatabase> locked = LockedDatabase::take(context.writers, context.stop);
        if (!locked)
            return fail(locked.error());
        if (request.retention.storageCleanup && !request.onlySession)
            measureStorageClock(context.writers, context.stop);
        Result<Plan> plan = Planner(context.readers).plan(request, context.counters, context.stop);
        if (!plan)
            return fail(plan.error());
        if (onPlan)
            onPlan(*plan);
        Result<Execution> execution =
            executeLocked(std::move(*locked), std::move(*plan), trigger, context, confirmedItems);
        if (execution)
            execution->isFresh = true;
        return execution;
    });
}

Result<Execution> runSealed(
    PlanId id, RunTrigger trigger, const CommandContext &context, std::optional<qint64> confirmedItems)
{
    const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
    if (!journal)
        return fail(journal.error());
    Result<Plan> plan = (*journal)->plan(id);
    const auto gone = [&](CauseKind kind, const QString &how) {
        return Why(how.arg(id) + u"; make a new one with \"%1 cleanup_files --dry-run\"."_s.arg(context.program),
            Cause{kind, {QString::number(id)}});
    };
    if (!plan && plan.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound, gone(CauseKind::PlanGone, u"There is no plan %1"_s));
    if (!plan)
        return fail(plan.error());
    if (plan->state == PlanState::Draft)
        return fail(
            ErrorKind::BadConfig, gone(CauseKind::PlanUnsealed, u"Plan %1 was never finished, so it cannot be run"_s));
    if (plan->state == PlanState::Forgotten)
        return fail(
            ErrorKind::BadConfig, gone(CauseKind::PlanPruned, u"Plan %1 is so old that its items were forgotten"_s));
    if (plan->state == PlanState::Outdated)
        return fail(ErrorKind::BadConfig,
            gone(CauseKind::PlanOutdated, u"Plan %1 was made by an older docsweep, so it cannot be run"_s));
    return execute(std::move(*plan), trigger, context, confirmedItems);
}

Result<Execution> execute(Plan plan, RunTrigger trigger, const CommandContext &context,
    std::optional<qint64> confirmedItems, EarlierRuns earlier)
{
    return recorded(trigger, context, [&]() -> Result<Execution> {
        Result<LockedDatabase> locked = LockedDatabase::take(context.writers, context.stop);
        if (!locked)
            return fail(locked.error());
        return executeLocked(std::move(*locked), std::move(plan), trigger, context, confirmedItems, earlier);
    });
}

void Complaints::add(const Why &why, const QString &sentence)
{
    (standsInFront(why) ? first : others) += sentence;
}

Complaints complaints(const Execution &execution, ReportForm form)
{
    Complaints said;
    QStringList &sentences = said.others;
    const bool storageCleanup = execution.plan.policy.storageCleanup;
    if (execution.isFresh)
        said = gapsOf(execution.plan.statistics, storageCleanup);
    if (!execution.run.storageProblem.isEmpty()) {
        const QString sentence = storageSentence(execution.run.storageProblem);
        if (!said.has(sentence))
            said.first += sentence;
    }
    for (const CauseCount &cause : execution.causes) {
        const bool isOfStore = cause.state == ItemState::Failed || cause.state == ItemState::Pending;
        if (isOfStore && standsInFront(cause.why) && !said.has(cause.why.text))
            said.first += (cause.isExample ? u"%1 (one of those that are %3: %2)"_s : u"%1 (%2 %3)"_s)
                              .arg(cause.why.text, formatCount(cause.items, "item"_L1), stateWord(cause.state));
    }
    if (!execution.run.totals.djangoSessionsProblem.isEmpty())
        sentences += execution.run.totals.djangoSessionsProblem.text;
    if (const Duration ahead{execution.plan.statistics.machineAheadMicros}; execution.isFresh && ahead.count() != 0)
        sentences += u"Mind that this machine's clock is "_s + describeDifference(ahead, u"the server"_s)
            + u"; the storage agrees with the server, whose time was taken. Set this machine's clock by NTP"_s;
    if (execution.loss)
        sentences += u"Mind that "_s + describe(*execution.loss)
            + u". Add the missing holds again (docsweep-cli hold add), then run docsweep-cli accept --yes"_s;
    for (const Stranger &stranger : execution.strangers)
        sentences += u"Mind that "_s + describe(stranger) + u". If it is the same, say so: docsweep-cli accept"_s;
    for (const PreflightFinding &finding : execution.findings) {
        // What a scheduled run would have stopped at, and times that are odd; strangers are named above, and the log
        // has the rest.
        const bool isStranger =
            finding.check == PreflightCheck::SameDatabase || finding.check == PreflightCheck::SameBuckets;
        if ((finding.unattended == Gravity::Refuses && !isStranger)
            || (isAboutTimes(finding.check) && finding.unattended != Gravity::Fine))
            sentences += u"Mind that "_s + describe(finding);
    }
    if (form == ReportForm::Line) {
        if (!execution.run.error.isEmpty())
            said.add(execution.run.error, execution.run.error.text);
        for (const CauseCount &cause : execution.causes) {
            const QStringList before = said.all();
            const bool isSaid = std::any_of(before.cbegin(), before.cend(),
                [&cause](const QString &sentence) { return sentence.contains(cause.why.text); });
            if (!isSaid && (cause.state == ItemState::Failed || cause.state == ItemState::Pending))
                sentences += reportCauses({&cause, 1});
        }
    }
    return said;
}

ExitCode exitCodeOf(const Execution &execution)
{
    if (execution.run.state == RunState::Cancelled)
        return ExitCode::Cancelled;
    if (execution.run.state != RunState::Done)
        return ExitCode::Failed;
    const bool missedSomething =
        execution.isFresh && !gapsOf(execution.plan.statistics, execution.plan.policy.storageCleanup).isEmpty();
    return hasWorkLeft(execution.run) || missedSomething ? ExitCode::DoneInPart : ExitCode::Done;
}

Complaints gapsOf(const ScanStatistics &statistics, bool storageCleanup)
{
    Complaints said;
    if (!storageCleanup)
        return said;
    if (!statistics.storageListed)
        said.first += storageSentence(statistics.storageProblem);
    if (statistics.problemCount > 0 && !statistics.problems.empty()) {
        const ScanProblem &first = statistics.problems.front();
        said.add(first.error.why(), unreadSentence(first, statistics.problemCount));
    }
    return said;
}

void printExecution(const Execution &execution, ReportForm form, const CommandContext &context)
{
    context.console.endProgress();
    if (form == ReportForm::Page) {
        for (const QString &line : reportRun(execution.run, execution.plan, execution.causes))
            context.console.print(line);
        context.console.print({});
        context.console.print(u"Every item: %1 history %2"_s.arg(context.program, QString::number(execution.run.id)));
        context.console.print(execution.ledger
                ? u"Ledger: entry %1, %2"_s.arg(
                    QString::number(execution.ledger->number), QString::fromLatin1(execution.ledger->hash.toHex()))
                : noLedger(context.program));
    } else {
        context.console.print(summarizeRun(execution.run, execution.plan));
    }
}

void complainOf(const Execution &execution, ReportForm form, Console &console)
{
    for (const QString &sentence : complaints(execution, form).all())
        console.complain(sentence);
}

void addExecution(QJsonObject &object, const Execution &execution, qint64 quotaBytes)
{
    object[u"statistics"_s] = jsonStatistics(execution.plan.statistics, quotaBytes);
    object[u"plan"_s] = jsonPlan(execution.plan, {});
    object[u"run"_s] = jsonRun(execution.run);
    object[u"causes"_s] = jsonCauses(execution.causes);
    object[u"ledger"_s] = execution.ledger ? QJsonValue(QJsonObject{{u"entry"_s, execution.ledger->number},
                              {u"hash"_s, QString::fromLatin1(execution.ledger->hash.toHex())}})
                                           : QJsonValue();
}

} // namespace docsweep
