// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the page of runs: files for other programs, PDF and paper.
#include "ui/activity/activitypage.h"

#include "ui/activity/certificatepaper.h"
#include "ui/activity/rundetails.h"
#include "ui/activity/runreport.h"
#include "ui/activity/runsmodel.h"
#include "ui/activity/runsview.h"
#include "ui/console/console.h"
#include "ui/ledger/elsewhere.h"
#include "ui/ledger/ledgerbook.h"
#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    Result<RunReport> readReport(const ConsoleContext &context, RunId run, Instant now, std::stop_token stop)
    {
        Result<RunReport> report = RunReport::read(context.settings.home, run, now, std::move(stop));
        if (report)
            report->project = context.projects().value(report->record.databaseName);
        return report;
    }

    Result<> writeCertificate(
        const ConsoleContext &context, RunId run, const QString &file, Instant now, std::stop_token stop)
    {
        CertificateRequest request;
        request.home = context.settings.home;
        request.run = run;
        request.now = now;
        request.file = QFileInfo(file).path() + u'/' + QFileInfo(file).completeBaseName() + u".json"_s;
        request.ledger = context.sweep.ledger;
        Result<Certificate> certificate = saveCertificate(request, std::move(stop));
        if (!certificate)
            return fail(certificate.error());
        CertificatePaper paper{std::move(*certificate), QFileInfo(request.file).fileName(), {}};
        paper.project = context.projects().value(paper.certificate.facts[u"database"_s].toString());
        return paper.writePdf(file);
    }

} // namespace

void ActivityPage::popUp(QMenu *menu, QWidget *under)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRect place = under->rect();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    menu->popup(
        under->mapToGlobal(mirrored ? place.bottomRight() - QPoint(menu->sizeHint().width(), 0) : place.bottomLeft()));
}

void ActivityPage::fillExportMenu(QMenu &menu, const std::optional<RunRecord> &record)
{
    menu.setObjectName("exportMenu"_L1);
    const bool one = record.has_value();
    const auto add = [&](const QString &text, const char *name, RunFormat format) {
        QAction *action = menu.addAction(text, this, [this, record, format] { exportTo(record, format); });
        action->setObjectName(QLatin1String(name));
    };
    add(one ? tr("Items as CSV…") : tr("Runs as CSV…"), "exportCsv", RunFormat::Csv);
    add(one ? tr("Run and items as JSON…") : tr("Runs as JSON…"), "exportJson", RunFormat::Json);
}

void ActivityPage::fillReportMenu(QMenu &menu, RunId run)
{
    menu.setObjectName("reportMenu"_L1);
    QAction *pdf = menu.addAction(tr("Report as PDF…"), this, [this, run] { makePdf(run); });
    pdf->setObjectName("reportPdf"_L1);
    QAction *certificate = menu.addAction(tr("Save certificate…"), this, [this, run] { makeCertificate(run); });
    certificate->setObjectName("reportCertificate"_L1);
    QAction *paper =
        menu.addAction(tintedIcon(u"print"_s, m_theme.text), tr("Print…"), this, [this, run] { printRun(run); });
    paper->setObjectName("reportPrint"_L1);
    if (m_ledger == nullptr || !m_ledger->head())
        return;
    menu.addSeparator();
    QAction *head = menu.addAction(tr("Copy the ledger's last entry"), this,
        [seen = seenText(*m_ledger->head())] { QGuiApplication::clipboard()->setText(seen); });
    head->setObjectName("reportLedgerHead"_L1);
}

void ActivityPage::showListMenu(const QPoint &at)
{
    const RunRecord *record = chosenRecord();
    if (!record)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName("runsMenu"_L1);
    menu->addAction(tintedIcon(u"open"_s, m_theme.text),
        isElsewhere(record->run.id) ? tr("Open run") : tr("Open run %1").arg(record->run.id), this,
        &ActivityPage::openChosen);
    QString why;
    if (RunDetails::canRetry(*record, m_console, why)) {
        QAction *retry = menu->addAction(
            tintedIcon(u"retry"_s, m_theme.text), tr("Retry failed and pending"), this, [this, record = *record] {
                showRun(record.run.id);
                retryRun(record);
            });
        retry->setEnabled(why.isEmpty());
        retry->setToolTip(tipText(why));
    }
    if (!isElsewhere(record->run.id)) {
        menu->addSeparator();
        fillExportMenu(*menu, *record);
        fillReportMenu(*menu, record->run.id);
    }
    menu->setObjectName("runsMenu"_L1);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

/// A dialog that is asked without waiting for it; the caller takes what was chosen.
QFileDialog *ActivityPage::fileDialog(const QString &title, const QString &name, const QString &filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, title, folder.isEmpty() ? QDir::homePath() : folder, filter);
    dialog->setObjectName("saveDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    return dialog;
}

void ActivityPage::exportTo(const std::optional<RunRecord> &record, RunFormat format)
{
    const bool isCsv = format == RunFormat::Csv;
    const QString stem = record ? u"docsweep-run-%1"_s.arg(record->run.id) : u"docsweep-runs"_s;
    QFileDialog *dialog = fileDialog(record ? tr("Export run %1").arg(record->run.id) : tr("Export runs"),
        stem + (isCsv ? u".csv"_s : u".json"_s), isCsv ? tr("CSV (*.csv)") : tr("JSON (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, record, format](const QString &file) {
        work(
            tr("Writing %1…").arg(file),
            [context = m_console.context(), record, format, file, filter = m_model->filter(),
                elsewhere = m_model->elsewhere()](std::stop_token stop) {
                const QString &home = context.settings.home;
                return record ? writeRun(home, *record, context.projects(), file, format, stop)
                              : writeRuns(home, filter, elsewhere, context.projects(), file, format, stop);
            },
            tr("Saved as %1").arg(asWritten(QDir::toNativeSeparators(file))), file);
    });
    dialog->open();
}

void ActivityPage::makePdf(RunId run)
{
    QFileDialog *dialog =
        fileDialog(tr("Report of run %1").arg(run), u"docsweep-run-%1.pdf"_s.arg(run), tr("PDF (*.pdf)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, run](const QString &file) {
        work(
            tr("Writing %1…").arg(file),
            [context = m_console.context(), run, file, now = m_console.now(), isMine = m_console.isRunning()](
                std::stop_token stop) -> Result<> {
                Result<RunReport> report = readReport(context, run, now, stop);
                if (!report)
                    return fail(report.error());
                report->isMine = isMine;
                return report->writePdf(file);
            },
            tr("Saved as %1").arg(asWritten(QDir::toNativeSeparators(file))), file);
    });
    dialog->open();
}

/// The signed file has the name of the PDF, and lies beside it.
void ActivityPage::makeCertificate(RunId run)
{
    QFileDialog *dialog =
        fileDialog(tr("Certificate of run %1").arg(run), u"docsweep-certificate-%1.pdf"_s.arg(run), tr("PDF (*.pdf)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, run](const QString &file) {
        work(
            tr("Writing %1…").arg(file),
            [context = m_console.context(), run, file, now = m_console.now()](
                std::stop_token stop) { return writeCertificate(context, run, file, now, std::move(stop)); },
            tr("Saved as %1, with the signed file and its signature beside it")
                .arg(asWritten(QDir::toNativeSeparators(file))),
            file);
    });
    dialog->open();
}

void ActivityPage::printRun(RunId run)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(u"docsweep-run-%1"_s.arg(run));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName("printDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, run, printer] {
        work(
            tr("Printing the report of run %1…").arg(run),
            [context = m_console.context(), run, printer, now = m_console.now(), isMine = m_console.isRunning()](
                std::stop_token stop) -> Result<> {
                Result<RunReport> report = readReport(context, run, now, stop);
                if (!report)
                    return fail(report.error());
                report->isMine = isMine;
                if (!report->print(*printer))
                    return fail(ErrorKind::Io, u"the printer "_s + printer->printerName() + u" refused the report"_s);
                return {};
            },
            tr("The report of run %1 was sent to the printer.").arg(run));
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog points at it
    dialog->open();
}

/// Where a file was saved, a click away; empty: nothing was.
void ActivityPage::offerFile(const QString &file)
{
    m_savedFile = file;
    m_showFile->setVisible(!file.isEmpty());
    m_details->offerFile(!file.isEmpty());
}

/// One job at a time, on a worker, that can be stopped; and what came of it in words.
void ActivityPage::work(
    const QString &what, std::function<Result<>(std::stop_token)> job, const QString &done, const QString &file)
{
    say({});
    m_doing->setText(what);
    m_workJob.start(this, std::move(job), [this, done, file](const Result<> &result) {
        takeState();

        say(result ? done
                : result.error().kind == ErrorKind::Cancelled
                ? tr("Stopped. Nothing was written.")
                : tr("That did not work. %1").arg(errorSentence(result.error())));
        if (result)
            offerFile(file);
    });
    takeState();
}

} // namespace docsweep
