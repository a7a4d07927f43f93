// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/report.h"
#include "core/base/csv.h"
#include "core/browse/certificate.h"
#include "core/browse/runbrowser.h"

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

    /// Whose runs are: a home may serve several connections.
    class Owners {
    public:
        /// Errors: as RunBrowser.
        static Result<Owners> read(const CommandContext &context)
        {
            const Result<std::unique_ptr<RunBrowser>> browser = RunBrowser::open(context.settings.home);
            const auto records = browser ? (*browser)->runs({}, {}, kMostRuns, context.stop) : fail(browser.error());
            if (!records)
                return fail(records.error());
            Owners owners;
            owners.m_names = context.connections();
            for (const RunRecord &record : *records)
                owners.m_databases.insert(record.run.id, record.databaseName);
            return owners;
        }

        QString database(RunId run) const { return m_databases.value(run); }
        /// Empty: no saved connection leads to its database.
        QString connection(RunId run) const { return m_names.value(database(run)); }

        /// For the table of runs: empty where they are all of one and nobody asks whose.
        QMap<RunId, QString> column() const
        {
            QMap<RunId, QString> whose;
            const QStringList databases = m_databases.values();
            if (m_names.size() < 2 && QSet<QString>(databases.begin(), databases.end()).size() < 2)
                return whose;
            for (auto run = m_databases.cbegin(); run != m_databases.cend(); ++run)
                whose.insert(run.key(), m_names.value(run.value(), run.value()));
            return whose;
        }

        QJsonObject json(const Run &run) const
        {
            QJsonObject object = jsonRun(run);
            const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
            object[u"database"_s] = orNull(database(run.id));
            object[u"connection"_s] = orNull(connection(run.id));
            return object;
        }

    private:
        QMap<RunId, QString> m_databases;
        QMap<QString, QString> m_names; ///< by database
    };

    void printRunsCsv(const std::vector<Run> &runs, const Owners &owners, Console &console)
    {
        console.print(csvRunsHead() + ",database,connection"_L1);
        for (const Run &run : runs)
            console.print(csvRun(run) + u',' + csvLine({owners.database(run.id), owners.connection(run.id)}));
    }

    Result<ExitCode> listRuns(const HistoryOptions &options, const CommandContext &context, Journal &journal)
    {
        const Result<std::vector<Run>> runs = journal.runs(kMostRuns);
        if (!runs)
            return fail(runs.error());
        const Result<Owners> owners = Owners::read(context);
        if (!owners)
            return fail(owners.error());
        if (options.format == HistoryOptions::Format::Csv) {
            printRunsCsv(*runs, *owners, context.console);
        } else if (options.format == HistoryOptions::Format::Json) {
            QJsonArray array;
            for (const Run &run : *runs)
                array.append(owners->json(run));
            QJsonObject object = jsonHead("history"_L1, ""_L1);
            setJsonEnd(object, ExitCode::Done, formatCount(array.size(), "run"_L1), nullptr);
            object[u"runs"_s] = array;
            context.console.print(compact(object));
        } else {
            for (const QString &line : reportRuns(*runs, owners->column()))
                context.console.print(line);
        }
        return ExitCode::Done;
    }

    /// The last entry of the ledger, as `ledger verify --seen` takes it. The report is of the journal: a ledger that
    /// does not answer is a complaint beside it.
    std::optional<LedgerHead> ledgerHead(const CommandContext &context)
    {
        if (!context.writers.ledger)
            return std::nullopt;
        const Result<std::unique_ptr<Ledger>> ledger = context.writers.ledger();
        const auto head = ledger ? (*ledger)->find(context.stop) : fail(ledger.error());
        if (head)
            return *head;
        context.console.complain(head.error().text);
        return std::nullopt;
    }

    QJsonValue jsonHeadOf(const std::optional<LedgerHead> &head)
    {
        return head
            ? QJsonValue(QJsonObject{{u"entry"_s, head->number}, {u"hash"_s, QString::fromLatin1(head->hash.toHex())}})
            : QJsonValue();
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
        Owners m_owners;
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
        Result<Owners> owners = Owners::read(m_context);
        if (!owners)
            return fail(owners.error());
        m_owners = *std::move(owners);
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
            object[u"run"_s] = m_owners.json(run);
            object[u"ledger"_s] = jsonHeadOf(ledgerHead(m_context));
            // The object is left open for the items, which may be too many to hold.
            m_context.console.print(compact(object).chopped(1) + ",\"items\":["_L1);
        } else {
            for (const QString &line : reportRun(run, plan, {}))
                m_context.console.print(line);
            if (const std::optional<LedgerHead> head = ledgerHead(m_context))
                m_context.console.print(u"Ledger now: entry %1, %2"_s.arg(
                    QString::number(head->number), QString::fromLatin1(head->hash.toHex())));
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
