// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/execution.h"
#include "app/cli/format.h"
#include "app/cli/gentlerun.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/planlist.h"
#include "app/cli/report.h"
#include "app/cli/vaultreport.h"
#include "core/sweep/copyroom.h"
#include "core/sweep/limits.h"
#include "core/sweep/preflight.h"
#include "core/sweep/refusedrun.h"
#include "core/sweep/systemcheck.h"
#include "core/sweep/times.h"

#include <QJsonDocument>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr quint32 kSample = 20;

    QLatin1String modeWord(CleanupOptions::Mode mode)
    {
        switch (mode) {
        case CleanupOptions::Mode::Run:
            return "run"_L1;
        case CleanupOptions::Mode::Stats:
            return "stats"_L1;
        case CleanupOptions::Mode::DryRun:
            return "dry-run"_L1;
        case CleanupOptions::Mode::SealedPlan:
            return "plan"_L1;
        }
        return ""_L1;
    }

    QJsonObject emptyJson(QLatin1String command, QLatin1String mode)
    {
        QJsonObject object = jsonHead(command, mode);
        object[u"switched_off"_s] = false;
        for (const QString &part : {u"statistics"_s, u"plan"_s, u"run"_s})
            object[part] = QJsonValue(QJsonValue::Null);
        object[u"limits"_s] = QJsonArray();
        object[u"causes"_s] = QJsonArray();
        return object;
    }

    void printJson(const QJsonObject &object, Console &console)
    {
        console.endProgress();
        console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }

    void printLines(const QStringList &lines, Console &console)
    {
        console.endProgress();
        for (const QString &line : lines)
            console.print(line);
    }

    ExitCode complainOfGaps(const ScanStatistics &statistics, const CommandContext &context)
    {
        const Complaints gaps = gapsOf(statistics, context.settings.retention.storageCleanup);
        for (const QString &sentence : gaps.all())
            context.console.complain(sentence);
        return gaps.isEmpty() ? ExitCode::Done : ExitCode::DoneInPart;
    }

    /// What is looked at, so that figures of the wrong place are seen to be that.
    QStringList sources(const CommandContext &context)
    {
        QStringList lines;
        if (const Result<std::unique_ptr<SessionReader>> sessions = context.readers.sessions(); sessions)
            lines += u"Database: "_s + (*sessions)->name();
        if (const Result<std::unique_ptr<ObjectReader>> objects = context.readers.objects(); objects)
            lines += u"Storage:  "_s + (*objects)->traits().name + ", "_L1
                + (context.readers.buckets.size() == 1 ? "bucket "_L1 : "buckets "_L1)
                + context.readers.buckets.join(", "_L1);
        lines += QString();
        return lines;
    }

    VaultFacts vaultFacts(const CommandContext &context)
    {
        const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
        return readVaultFacts(
            context.settings.home, context.settings.vault, journal ? journal->get() : nullptr, *context.readers.clock);
    }

    Result<ExitCode> showStatistics(const CleanupOptions &options, const CommandContext &context)
    {
        const RetentionSettings &retention = context.settings.retention;
        const Result<ScanStatistics> statistics =
            Planner(context.readers).survey({retention, options.session}, context.counters, context.stop);
        if (!statistics)
            return fail(statistics.error());
        if (!options.json) {
            printLines(sources(context), context.console);
            printLines(reportStatistics(*statistics, retention.age, retention.quotaBytes), context.console);
            printLines(reportVault(vaultFacts(context)), context.console);
            return complainOfGaps(*statistics, context);
        }
        const ExitCode code = complainOfGaps(*statistics, context);
        QJsonObject object = emptyJson("cleanup_files"_L1, modeWord(options.mode));
        object[u"statistics"_s] = jsonStatistics(*statistics, retention.quotaBytes);
        object[u"vault"_s] = jsonVault(vaultFacts(context), context.settings.vault);
        setJsonEnd(object, code,
            u"%1 and %2 are stored, %3 and %4 of them old"_s.arg(formatCount(statistics->files, "file"_L1),
                formatCount(statistics->sessions, "session"_L1), QString::number(statistics->oldFiles),
                QString::number(statistics->oldSessions)),
            nullptr);
        printJson(object, context.console);
        return code;
    }

    /// What stands in a run's way, as far as it can be known without one: a sentence each.
    Result<QStringList> refusalsAhead(const Plan &plan, const CommandContext &context)
    {
        const Result<std::unique_ptr<SessionStore>> sessions = context.writers.sessions();
        const Result<std::unique_ptr<Journal>> journal = context.writers.journal();
        const auto cannot = [](const Error &error) -> Result<QStringList> { // it may look, as it has, and not write
            return error.kind == ErrorKind::Cancelled ? Result<QStringList>(fail(error))
                                                      : QStringList{u"A run would refuse: "_s + error.text};
        };
        if (!journal)
            return fail(journal.error());
        if (!sessions)
            return cannot(sessions.error());
        PreflightGround ground{.sessions = **sessions,
            .clock = *context.writers.clock,
            .writer = sessions->get(),
            .journal = journal->get(),
            .buckets = plan.buckets,
            .trustedClock = context.settings.retention.clock,
            .cleansDjangoSessions = context.writers.cleansDjangoSessions};
        Result<std::vector<PreflightFinding>> findings = preflight(ground, context.stop);
        if (findings && !plan.policy.onlySession) {
            const auto times = lookAtTimes(**sessions, context.writers, plan.policy.storageCleanup, context.stop);
            if (!times)
                return cannot(times.error());
            findings->insert(findings->end(), times->begin(), times->end());
        }
        if (!findings)
            return cannot(findings.error());
        QStringList sentences;
        for (const PreflightFinding &finding : *findings) {
            if (finding.unattended == Gravity::Refuses)
                sentences += (finding.byHand == Gravity::Refuses ? u"A run would refuse: "_s
                                                                 : u"A scheduled run would refuse: "_s)
                    + describe(finding);
            else if (finding.check == PreflightCheck::DjangoSessionsWritable && !plan.policy.onlySession)
                sentences += u"Mind that "_s + describe(finding);
        }
        if (const std::optional<JournalLoss> loss = (*journal)->loss())
            sentences += u"Mind that "_s + describe(*loss)
                + u". Add the missing holds again (docsweep-cli hold add), then run docsweep-cli accept --yes"_s;
        return sentences;
    }

    /// Expired rows of django_session, which are no items.
    bool takesLogins(const Plan &plan)
    {
        const auto &sessions = plan.statistics.beside.djangoSessions;
        return sessions && sessions->isCleaned && (!sessions->expired || sessions->expired->rows > 0);
    }

    /// What a run would copy first, where there is a vault.
    QStringList reportCopies(const RunPreview &preview, const Plan &plan, Journal &journal,
        const CleanupOptions &options, const CommandContext &context)
    {
        const VaultSettings &vault = context.settings.vault;
        if (!vault.isOn() || preview.size.items == 0)
            return {};
        if (options.keepsNoCopies)
            return {QString(), u"A run with --no-vault keeps no copy of it."_s};
        const CopySize copies = copySizeOf(preview.size);
        const bool isDownload = context.settings.storage.kind == StorageKind::Supabase;
        QStringList lines{QString(),
            u"A run would %1 %2 first, and keep it for %3 (DOCSWEEP_VAULT)."_s.arg(
                isDownload ? u"download"_s : u"copy"_s, formatBytes(copies.bytes), describeDuration(vault.term))};
        const Result<Cause> small = smallVault(vault, journal, plan.id, {}, preview.size);
        if (!small)
            lines += u"  "_s + small.error().text;
        else if (small->isKnown())
            lines += u"  "_s + sentenceOf(*small);
        return lines;
    }

    Result<ExitCode> showPlan(const CleanupOptions &options, const CommandContext &context)
    {
        const Result<Plan> plan =
            Planner(context.readers)
                .plan({context.settings.retention, options.session}, context.counters, context.stop);
        if (!plan)
            return fail(plan.error());
        const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
        if (!journal)
            return fail(journal.error());
        std::vector<PlanItem> sample;
        if (plan->totals.items > 0) {
            Result<std::vector<PlanItem>> items = (*journal)->items(plan->id, {0, kSample - 1});
            if (!items)
                return fail(items.error());
            sample = std::move(*items);
        }
        if (options.list) {
            if (const Result<> written = writePlanList(*options.list, *plan, **journal, context); !written)
                return fail(written.error());
            if (options.list->path == "-"_L1)
                return complainOfGaps(plan->statistics, context);
        }
        const Result<RunPreview> preview = previewRun(**journal, *plan, {}, context.settings.limits);
        if (!preview)
            return fail(preview.error());
        const Result<QStringList> refusals = refusalsAhead(*plan, context);
        if (!refusals)
            return fail(refusals.error());
        for (const QString &sentence : *refusals)
            context.console.complain(sentence);
        QString again = u"%1 cleanup_files --plan %2"_s.arg(context.program, QString::number(plan->id));
        if (!preview->limits.empty())
            again += u" --confirm-delete "_s + QString::number(preview->size.items);
        if (!options.json) {
            QStringList lines{u"Dry run: nothing is deleted."_s};
            lines += reportPlan(*plan, sample);
            lines += reportLimits(preview->limits);
            lines += reportCopies(*preview, *plan, **journal, options, context);
            if (options.list)
                lines += {QString(), u"Every item: "_s + options.list->path};
            if (plan->totals.items > 0 || takesLogins(*plan))
                lines += {QString(), u"Run exactly this with: "_s + again};
            printLines(lines, context.console);
            return complainOfGaps(plan->statistics, context);
        }
        const ExitCode code = complainOfGaps(plan->statistics, context);
        QJsonObject object = emptyJson("cleanup_files"_L1, modeWord(options.mode));
        object[u"statistics"_s] = jsonStatistics(plan->statistics, context.settings.retention.quotaBytes);
        object[u"plan"_s] = jsonPlan(*plan, sample);
        object[u"limits"_s] = jsonLimits(preview->limits);
        const QString held = describeHeld(plan->statistics);
        const QString message = plan->totals.items == 0 && !takesLogins(*plan)
            ? u"Nothing would go"_s + (held.isEmpty() ? QString() : QString(u": "_s + held))
            : u"%1 would go%2; run exactly this with: %3"_s.arg(formatCount(plan->totals.items, "item"_L1),
                preview->limits.empty() ? QString() : u", but a safety limit would stop a run"_s, again);
        setJsonEnd(object, code, message, nullptr);
        printJson(object, context.console);
        return code;
    }

    /// What a run that nobody watches says while it works, each line with its time: a log that is read a week later.
    class Diary {
    public:
        Diary(const CommandContext &context, bool isKept)
            : m_context(context)
            , m_isKept(isKept)
        {
        }

        void begin(const GentleRun &gentle) const
        {
            QStringList of = sources(m_context);
            of.removeAll(QString());
            for (QString &source : of)
                source = source.simplified();
            write(u"scheduled_cleanup begins: what is older than "_s + describeDuration(gentle.retention().age)
                + u" goes. "_s + of.join(u". "_s));
            writeAbout(gentle);
        }

        void looked(const Plan &plan) const
        {
            const ScanStatistics &seen = plan.statistics;
            write(u"Looked at %1 and %2: %3 can go, %4. Plan %5"_s.arg(formatCount(seen.sessions, "session"_L1),
                formatCount(seen.files, "file"_L1), formatCount(plan.totals.items, "item"_L1),
                formatBytes(plan.totals.bytes), QString::number(plan.id)));
        }

        void end(const Execution &execution, ExitCode code, const GentleRun &gentle) const
        {
            write(summarizeRun(execution.run, execution.plan));
            writeAbout(gentle);
            for (const QString &sentence : complaints(execution, ReportForm::Line).all())
                write(sentence);
            write(u"scheduled_cleanup ends with exit code %1. Every item: %2 history %3"_s.arg(
                QString::number(int(code)), m_context.program, QString::number(execution.run.id)));
        }

        void fail(const Error &error) const { write(u"scheduled_cleanup ends: "_s + error.text); }

    private:
        void writeAbout(const GentleRun &gentle) const
        {
            QString sentence = gentle.sentence();
            if (sentence.isEmpty())
                return;
            sentence.front() = sentence.front().toUpper();
            write(sentence);
        }

        void write(const QString &what) const
        {
            if (!m_isKept)
                return;
            m_context.console.endProgress();
            m_context.console.print(formatTime(m_context.readers.clock->now()) + u' ' + what);
        }

        const CommandContext &m_context;
        const bool m_isKept;
    };

    /// Of a run that nobody watches: cron mails what is printed, so only what needs a person is.
    void complainInOneLine(const Execution &execution, ExitCode code, const GentleRun &gentle, Console &console)
    {
        Complaints said = complaints(execution, ReportForm::Line);
        if (const QString kept = gentle.kept(); code != ExitCode::Done && !kept.isEmpty())
            said.others += u"the gradual start is "_s + kept;
        if (code != ExitCode::Done)
            said.first += summarizeRun(execution.run, execution.plan);
        console.endProgress();
        if (!said.isEmpty())
            console.complain(u"docsweep-cli: "_s + said.all().join(u"; "_s));
    }

    ExitCode reportExecution(const Execution &execution, QLatin1String command, QLatin1String mode, bool json,
        ReportForm form, const CommandContext &context, const GentleRun *gentle = nullptr)
    {
        const ExitCode code = exitCodeOf(execution);
        context.noteRun(execution.run);
        if (!json) {
            printExecution(execution, form, context);
            complainOf(execution, form, context.console);
            return code;
        }
        complainOf(execution, ReportForm::Line, context.console);
        QJsonObject object = emptyJson(command, mode);
        addExecution(object, execution, context.settings.retention.quotaBytes);
        QString message = summarizeRun(execution.run, execution.plan);
        if (gentle) {
            object[u"gradual_start"_s] = gentle->json();
            if (const QString sentence = gentle->sentence(); !sentence.isEmpty())
                message += u"; "_s + sentence;
        }
        setJsonEnd(object, code, message, nullptr);
        printJson(object, context.console);
        return code;
    }

} // namespace

Result<ExitCode> runCleanup(const CleanupOptions &options, const CommandContext &given)
{
    CommandContext context = given;
    context.copies = options.keepsNoCopies ? CopiesOfRun::None : CopiesOfRun::Kept;
    using Mode = CleanupOptions::Mode;
    if (options.mode == Mode::Stats)
        return showStatistics(options, context);
    if (options.mode == Mode::DryRun)
        return showPlan(options, context);
    const Result<Execution> execution = options.mode == Mode::SealedPlan
        ? runSealed(options.plan, RunTrigger::CommandLine, context, options.confirmed)
        : planAndRun(
            {context.settings.retention, options.session}, RunTrigger::CommandLine, context, options.confirmed);
    if (!execution)
        return fail(execution.error());
    const ReportForm form = context.console.outIsTerminal() ? ReportForm::Page : ReportForm::Line;
    return reportExecution(*execution, "cleanup_files"_L1, modeWord(options.mode), options.json, form, context);
}

Result<ExitCode> runScheduled(const ScheduledOptions &options, const CommandContext &given)
{
    CommandContext context = given;
    context.copies = options.keepsNoCopies ? CopiesOfRun::None : CopiesOfRun::Kept;
    if (!context.settings.retention.autoCleanup) {
        const QString sentence = u"Automatic cleanup is switched off (AUTO_CLEANUP_ENABLED=false); nothing was done."_s;
        context.console.endProgress();
        if (!options.json) {
            context.console.print(sentence);
            return ExitCode::Done;
        }
        QJsonObject object = emptyJson("scheduled_cleanup"_L1, ""_L1);
        object[u"switched_off"_s] = true;
        object[u"gradual_start"_s] = QJsonValue(QJsonValue::Null);
        setJsonEnd(object, ExitCode::Done, sentence, nullptr);
        printJson(object, context.console);
        return ExitCode::Done;
    }
    const Instant begun = context.readers.clock->now();
    const Result<Instant> time = requireTrustedTime(context.readers, context.settings.retention, context.stop);
    Result<GentleRun> gentle = GentleRun::begin(options.gently, time ? *time : begun, context);
    if (!gentle)
        return fail(gentle.error());
    if (!time) {
        gentle->end(fail(time.error()), begun);
        recordRefusal(context.readers, RunTrigger::Scheduled, time.error(), begun);
        return fail(time.error());
    }
    const Diary diary(context, options.verbose && !options.json);
    diary.begin(*gentle);
    const Result<Execution> execution = planAndRun({gentle->retention(), std::nullopt}, RunTrigger::Scheduled, context,
        {}, [&diary](const Plan &plan) { diary.looked(plan); });
    gentle->end(execution ? Result<Run>(execution->run) : fail(execution.error()),
        execution ? execution->plan.createdAt : *time);
    if (!execution) {
        diary.fail(execution.error());
        return fail(execution.error());
    }
    if (options.json)
        return reportExecution(*execution, "scheduled_cleanup"_L1, ""_L1, true, ReportForm::Line, context, &*gentle);
    const ExitCode code = exitCodeOf(*execution);
    context.noteRun(execution->run);
    diary.end(*execution, code, *gentle);
    if (!options.verbose)
        complainInOneLine(*execution, code, *gentle, context.console);
    return code;
}

} // namespace docsweep
