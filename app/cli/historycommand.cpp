// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/report.h"
#include "core/browse/certificate.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostRuns = 1000;
    constexpr int kItemsAtOnce = 1000;

    QString compact(const QJsonObject &object)
    {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

    void printRunsCsv(const std::vector<Run> &runs, Console &console)
    {
        console.print(csvRunsHead());
        for (const Run &run : runs)
            console.print(csvRun(run));
    }

    Result<ExitCode> listRuns(const HistoryOptions &options, const CommandContext &context, Journal &journal)
    {
        const Result<std::vector<Run>> runs = journal.runs(kMostRuns);
        if (!runs)
            return fail(runs.error());
        if (options.format == HistoryOptions::Format::Csv) {
            printRunsCsv(*runs, context.console);
        } else if (options.format == HistoryOptions::Format::Json) {
            QJsonArray array;
            for (const Run &run : *runs)
                array.append(jsonRun(run));
            QJsonObject object = jsonHead("history"_L1, ""_L1);
            setJsonEnd(object, ExitCode::Done, formatCount(array.size(), "run"_L1), nullptr);
            object[u"runs"_s] = array;
            context.console.print(compact(object));
        } else {
            for (const QString &line : reportRuns(*runs))
                context.console.print(line);
        }
        return ExitCode::Done;
    }

    /// One run with its items, however many: nothing is gathered, each item is printed as it comes.
    class RunListing {
    public:
        RunListing(const HistoryOptions &options, const CommandContext &context, Journal &journal)
            : m_format(options.format)
            , m_context(context)
            , m_journal(journal)
        {
        }

        Result<ExitCode> print(RunId id);

    private:
        void begin(const Run &run, const Plan &plan);
        void item(const PlanItem &item);
        void end();

        const HistoryOptions::Format m_format;
        const CommandContext &m_context;
        Journal &m_journal;
        Instant m_startedAt;
        Duration m_age{};
        QString m_separator;
    };

    Result<ExitCode> RunListing::print(RunId id)
    {
        const Result<Run> run = m_journal.run(id);
        if (!run && run.error().kind == ErrorKind::NotFound)
            return fail(ErrorKind::NotFound,
                u"There is no run %1; \"%2 history\" lists those there are."_s.arg(
                    QString::number(id), m_context.program));
        if (!run)
            return fail(run.error());
        // A run that only finished what earlier ones left has no plan.
        const Result<Plan> plan = run->planId == 0 ? Result<Plan>(Plan()) : m_journal.plan(run->planId);
        if (!plan)
            return fail(plan.error());
        m_age = plan->policy.age;
        m_startedAt = run->startedAt;
        begin(*run, *plan);
        for (qint64 after = -1; !m_context.console.isOutputLost();) {
            if (m_context.stop.stop_requested())
                return failCancelled();
            const Result<std::vector<PlanItem>> items = m_journal.runItems(id, after, kItemsAtOnce);
            if (!items)
                return fail(items.error());
            if (items->empty())
                break;
            for (const PlanItem &it : *items)
                item(it);
            after = qint64(items->back().seq);
        }
        end();
        return ExitCode::Done;
    }

    void RunListing::begin(const Run &run, const Plan &plan)
    {
        if (m_format == HistoryOptions::Format::Csv) {
            m_context.console.print(csvItemsHead());
        } else if (m_format == HistoryOptions::Format::Json) {
            QJsonObject object = jsonHead("history"_L1, ""_L1);
            setJsonEnd(object, ExitCode::Done, summarizeRun(run, plan), nullptr);
            object[u"run"_s] = jsonRun(run);
            // The object is left open for the items, which may be too many to hold.
            m_context.console.print(compact(object).chopped(1) + ",\"items\":["_L1);
        } else {
            for (const QString &line : reportRun(run, plan, {}))
                m_context.console.print(line);
            m_context.console.print({});
        }
    }

    void RunListing::item(const PlanItem &item)
    {
        if (m_format == HistoryOptions::Format::Csv) {
            m_context.console.print(csvItem(item));
        } else if (m_format == HistoryOptions::Format::Json) {
            m_context.console.print(m_separator + compact(jsonItem(item, m_age)));
            m_separator = u","_s;
        } else {
            for (const QString &line : reportItem(item, m_age, m_startedAt, m_context.readers.buckets.size() > 1))
                m_context.console.print(line);
        }
    }

    void RunListing::end()
    {
        if (m_format == HistoryOptions::Format::Json)
            m_context.console.print(u"]}"_s);
    }

    Result<ExitCode> certifyRun(const HistoryOptions &options, const CommandContext &context)
    {
        CertificateRequest request;
        request.home = context.settings.home;
        request.run = *options.run;
        request.now = context.readers.clock->now();
        request.file = QFileInfo(options.certificate).absoluteFilePath();
        request.withNames = options.withNames;
        request.ledger = context.writers.ledger;
        const Result<Certificate> certificate = saveCertificate(request, context.stop);
        if (!certificate)
            return fail(certificate.error());
        context.console.print(certificateStatement(certificate->facts));
        context.console.print(
            u"Written: %1, and its signature beside it. Whoever gets them proves them with %2 verify %1"_s.arg(
                options.certificate, u"docsweep-cli"_s));
        return ExitCode::Done;
    }

} // namespace

Result<ExitCode> runHistory(const HistoryOptions &options, const CommandContext &context)
{
    const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
    if (!journal)
        return fail(journal.error());
    context.console.endProgress();
    if (!options.certificate.isEmpty())
        return certifyRun(options, context);
    if (options.run)
        return RunListing(options, context, **journal).print(*options.run);
    return listRuns(options, context, **journal);
}

} // namespace docsweep
