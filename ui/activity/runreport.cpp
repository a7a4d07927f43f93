// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/runreport.h"

#include "ui/activity/paper.h"
#include "ui/activity/runtext.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QTextTable>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::RunReport)
    };

    const auto kInk = PaperSetter::kInk;
    const auto kSoft = PaperSetter::kSoft;
    using Setter = PaperSetter;

    QString fullTime(Instant at)
    {
        return Words::tr("%1 (%2)", "local time, the same in UTC").arg(formatTime(at, Instant{}), formatUtc(at));
    }

    void setFacts(Setter &setter, const RunRecord &record, const QString &project, Instant now)
    {
        std::vector<std::pair<QString, QString>> facts;
        facts.emplace_back(Words::tr("Started"), fullTime(record.run.startedAt));
        if (record.run.finishedAt && record.run.state != RunState::Interrupted)
            facts.emplace_back(Words::tr("Ended"), fullTime(*record.run.finishedAt));
        if (const std::optional<Duration> took = tookTime(record, now))
            facts.emplace_back(
                Words::tr("Took"), *took < std::chrono::seconds{1} ? Words::tr("under 1 s") : formatDuration(*took));
        facts.emplace_back(Words::tr("Started by"), starterText(record));
        facts.emplace_back(Words::tr("What was to be deleted"),
            !hasPlan(record) ? withoutPlanText(record)
                : record.policy.onlySession
                ? Words::tr("the session %1").arg(displayKey(*record.policy.onlySession))
                : Words::tr("everything unused for longer than %1").arg(formatDuration(record.policy.age)));
        if (!project.isEmpty())
            facts.emplace_back(Words::tr("Connection"), project);
        facts.emplace_back(Words::tr("Database"), record.databaseName);
        if (!record.storageName.isEmpty())
            facts.emplace_back(Words::tr("Storage"), record.storageName);
        if (hasPlan(record))
            facts.emplace_back(Words::tr("Plan"), formatCount(record.run.planId));
        setter.facts(facts);
    }

    void setFigures(Setter &setter, const RunRecord &record)
    {
        const RunTotals &totals = record.run.totals;
        const QString names[] = {Words::tr("Planned"), Words::tr("Deleted"), Words::tr("Already gone"),
            Words::tr("Skipped"), Words::tr("Pending"), Words::tr("Failed"), Words::tr("Freed"), Words::tr("Unknown"),
            Words::tr("Left")};
        const std::array<QString, kRunFigures> figures = runFigures(record);
        std::vector<size_t> shown(kFigureOrder.begin(), kFigureOrder.end());
        std::erase_if(shown, [&figures](size_t figure) { return figures[figure].isEmpty(); });
        QTextTable *table =
            setter.table(int(shown.size()), std::vector<double>(shown.size(), 100.0 / double(shown.size())), 6);
        table->appendRows(1);
        for (int column = 0; column < int(shown.size()); ++column) {
            const size_t figure = shown[size_t(column)];
            Setter::cell(table, 0, column, names[figure], 8.5, false, kSoft, Qt::AlignLeft, true);
            Setter::cell(table, 1, column, figures[figure], 13, true, kInk, Qt::AlignLeft, true);
        }
        setter.leave(table);
        if (!hasPlan(record))
            return;
        setter.block(
            Words::tr("Removed: sessions %1, documents %2, files %3; each confirmed by the database or the storage.")
                .arg(formatCount(totals.sessionsDeleted), formatCount(totals.documentsDeleted),
                    formatCount(totals.objectsDeleted)),
            9.5, false, kSoft, 4, 2);
    }

    void setItems(Setter &setter, const RunReport &report)
    {
        setter.heading(Words::tr("Items"));
        const qint64 rest = report.itemsTotal - qint64(report.items.size());
        if (rest > 0)
            setter.paragraph(
                Words::tr("The first %1 of %2 items. Those that were not deleted come first. The CSV or JSON export "
                          "contains them all.")
                    .arg(formatCount(qint64(report.items.size())), formatCount(report.itemsTotal)),
                kSoft);
        QTextTable *table = setter.table(4, {58, 14, 16, 12}, 3);
        table->appendRows(int(report.items.size()));
        QTextTableFormat format = table->format();
        format.setHeaderRowCount(1);
        table->setFormat(format);
        const QString heads[] = {
            Words::tr("Session or file"), Words::tr("Kind"), Words::tr("State"), Words::tr("Size")};
        for (int column = 0; column < 4; ++column)
            Setter::cell(
                table, 0, column, heads[column], 8.5, true, kSoft, column == 3 ? Qt::AlignRight : Qt::AlignLeft, true);
        for (int row = 1; row <= int(report.items.size()); ++row) {
            const PlanItem &item = report.items[size_t(row) - 1];
            const QString key = displayKey(item.kind == ItemKind::Session ? item.sessionKey : item.key);
            Setter::cell(table, row, 0, PaperSetter::breakable(key), 8, false, kInk);
            Setter::cell(table, row, 1, kindText(item.kind), 8, false, kSoft);
            Setter::cell(table, row, 3, formatBytes(item.sizeBytes), 8, false, kSoft, Qt::AlignRight);
            Setter::cell(table, row, 2, stateText(item.state), 8, false, kInk);
        }
        setter.leave(table);
        if (rest > 0)
            setter.block(Words::tr("and %Ln more item(s)", nullptr, int(rest)), 9.5, false, kSoft, 6, 0);
    }

} // namespace

Result<RunReport> RunReport::read(const QString &home, RunId run, Instant now, std::stop_token stop)
{
    const Result<std::unique_ptr<RunBrowser>> browser = RunBrowser::open(home);
    if (!browser)
        return fail(browser.error());
    RunReport report;
    Result<RunRecord> record = (*browser)->run(run);
    if (!record)
        return fail(record.error());
    report.record = std::move(*record);
    report.printedAt = now;
    Result<std::vector<CauseCount>> causes = (*browser)->causes(report.record, stop);
    if (!causes)
        return fail(causes.error());
    report.causes = std::move(*causes);
    for (const bool openOnly : {true, false}) {
        const int room = kMostItems - int(report.items.size());
        Result<std::vector<PlanItem>> items = (*browser)->items(report.record, -1, kMostItems, openOnly);
        if (!items)
            return fail(items.error());
        if (!openOnly) {
            std::erase_if(*items, [](const PlanItem &item) {
                return item.state == ItemState::Skipped || item.state == ItemState::Pending
                    || item.state == ItemState::Failed;
            });
        }
        if (int(items->size()) > room)
            items->resize(size_t(room));
        report.items.insert(report.items.end(), items->begin(), items->end());
    }
    for (const StateTotal &state : report.record.run.totals.byState)
        report.itemsTotal += state.items;
    return report;
}

QString RunReport::title() const
{
    return Words::tr("Cleanup run %1").arg(record.run.id);
}

std::unique_ptr<QTextDocument> RunReport::document() const
{
    auto document = emptyPaper();
    Setter setter(*document);
    setter.block(project.isEmpty() ? u"docsweep"_s : QString(u"docsweep · "_s + project), 9.5, false, kSoft, 0, 0);
    setter.block(title(), 19, true, kInk, 0, 2);
    setter.block(verdictOf(record, isMine).text, 11, false, kInk, 0, 10);
    setFigures(setter, record);
    const QStringList notes = runNotes(record, isMine);
    for (const QString &note : notes)
        setter.block(note, 9.5, false, kInk, 2, 2);
    if (const QString technical = technicalNotes(record); !technical.isEmpty())
        setter.block(technical, 8, false, kSoft, 2, 2);
    setter.heading(Words::tr("The run"));
    setFacts(setter, record, project, printedAt);
    if (!causes.empty()) {
        setter.heading(Words::tr("Why items were not deleted"));
        QTextTable *table = setter.table(4, {10, 14, 36, 40}, 3);
        table->appendRows(int(causes.size()) - 1);
        for (int row = 0; row < int(causes.size()); ++row) {
            const CauseCount &cause = causes[size_t(row)];
            Setter::cell(table, row, 0, formatCount(cause.items), 9.5, true, kInk, Qt::AlignRight);
            Setter::cell(table, row, 1, stateText(cause.state), 9.5, false, kInk);
            const QString what = causeHeadline(cause.why);
            Setter::cell(
                table, row, 2, cause.isExample ? Words::tr("For example: %1").arg(what) : what, 9.5, false, kInk);
            Setter::cell(table, row, 3, causeDetail(cause.why), 8, false, kSoft);
        }
        setter.leave(table);
    }
    if (!items.empty())
        setItems(setter, *this);
    return document;
}

bool RunReport::print(QPagedPaintDevice &device) const
{
    return printPaper(*document(), device, Words::tr("%1 · printed %2").arg(title(), formatTime(printedAt, Instant{})));
}

Result<> RunReport::writePdf(const QString &file) const
{
    return writePaper(file, title(), [this](QPagedPaintDevice &device) { return print(device); });
}

} // namespace docsweep
