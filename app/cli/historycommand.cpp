// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/report.h"

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

    QString timeCell(const std::optional<Instant> &time)
    {
        return time ? toIsoUtc(*time) : QString();
    }

    void printRunsCsv(const std::vector<Run> &runs, Console &console)
    {
        console.print(csvLine({u"run"_s, u"plan"_s, u"trigger"_s, u"state"_s, u"started_at"_s, u"finished_at"_s,
            u"deleted"_s, u"already_gone"_s, u"skipped"_s, u"pending"_s, u"failed"_s, u"sessions_deleted"_s,
            u"documents_deleted"_s, u"files_deleted"_s, u"freed_bytes"_s, u"error"_s, u"storage_problem"_s,
            u"starter"_s, u"overridden"_s}));
        for (const Run &run : runs) {
            const auto count = [&run](ItemState state) { return QString::number(run.totals.of(state).items); };
            console.print(csvLine({QString::number(run.id), QString::number(run.planId), triggerWord(run.trigger),
                runStateWord(run.state), toIsoUtc(run.startedAt), timeCell(run.finishedAt), count(ItemState::Deleted),
                count(ItemState::AlreadyGone), count(ItemState::Skipped), count(ItemState::Pending),
                count(ItemState::Failed), QString::number(run.totals.sessionsDeleted),
                QString::number(run.totals.documentsDeleted), QString::number(run.totals.objectsDeleted),
                QString::number(run.totals.freedBytes), run.error, run.storageProblem, run.starter, run.overridden}));
        }
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
        const Result<Plan> plan = m_journal.plan(run->planId);
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
            m_context.console.print(csvLine({u"seq"_s, u"kind"_s, u"state"_s, u"reason"_s, u"session"_s, u"bucket"_s,
                u"key"_s, u"size_bytes"_s, u"changed_at"_s, u"documents"_s, u"detail"_s}));
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
            m_context.console.print(csvLine({QString::number(item.seq), kindWord(item.kind), stateWord(item.state),
                reasonName(item.reason), displayKey(item.sessionKey), item.bucket, displayKey(item.key),
                item.sizeBytes ? QString::number(*item.sizeBytes) : QString(), timeCell(item.changedAt),
                QString::number(item.documents), item.detail}));
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

} // namespace

Result<ExitCode> runHistory(const HistoryOptions &options, const CommandContext &context)
{
    const Result<std::unique_ptr<Journal>> journal = context.readers.journal();
    if (!journal)
        return fail(journal.error());
    context.console.endProgress();
    if (options.run)
        return RunListing(options, context, **journal).print(*options.run);
    return listRuns(options, context, **journal);
}

} // namespace docsweep
