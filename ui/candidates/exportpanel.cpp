// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/exportpanel.h"

#include "core/base/ownfile.h"
#include "ui/look/icons.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr size_t kPiece = 1000;

    Error writeError(const QFile &file)
    {
        return {ErrorKind::Io, u"the export cannot be written: "_s + file.errorString()};
    }

} // namespace

Result<> exportItems(const QString &home, PlanId plan, std::span<const quint32> seqs, TableFormat format,
    const QString &path, std::atomic<qint64> &written, std::stop_token stop)
{
    Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
    if (!browser)
        return fail(browser.error());
    // What is half done never takes the place of what was there.
    const auto target = OwnFileWriter::begin(path, Readers::OwnerAlone, exportKind(path));
    if (!target)
        return fail(target.error());
    QFile &file = (*target)->device();
    const auto write = [&file](const QByteArray &bytes) { return file.write(bytes) == bytes.size(); };
    if (!write(tableHead(format)))
        return fail(writeError(file));
    bool first = true;
    for (size_t at = 0; at < seqs.size(); at += kPiece) {
        if (stop.stop_requested())
            return failCancelled();
        const Result<std::vector<PlanItem>> items =
            (*browser)->items(plan, seqs.subspan(at, std::min(kPiece, seqs.size() - at)));
        if (!items)
            return fail(items.error());
        if (!write(tableRows(format, *items, first)))
            return fail(writeError(file));
        first = first && items->empty();
        written.fetch_add(qint64(items->size()), std::memory_order_relaxed);
    }
    if (stop.stop_requested())
        return failCancelled();
    return write(tableFoot(format)) ? (*target)->commit() : fail(writeError(file));
}

ExportPanel::ExportPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
{
    setObjectName("exportPanel"_L1);
    setAccessibleName(tr("Export"));
    m_text = new QLabel;
    m_text->setObjectName("exportText"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar;
    m_bar->setObjectName("exportProgress"_L1);
    m_bar->setAccessibleName(tr("Exported so far"));
    m_bar->setTextVisible(false);
    m_bar->setMaximum(1000);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName("exportStop"_L1);
    m_stop->setToolTip(tr("Stop without writing a file"));
    connect(m_stop, &QPushButton::clicked, this, [this] { m_job.stop(); });
    m_close = new QPushButton;
    m_close->setObjectName("exportClose"_L1);
    m_close->setProperty("role", u"pill"_s);
    m_close->setIcon(tintedIcon(u"close"_s, theme.muted));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    row->addStretch(0);
    row->addWidget(m_close);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &ExportPanel::showProgress);
    hide();
}

ExportPanel::~ExportPanel() = default;

void ExportPanel::start(const QString &home, PlanId plan, std::vector<quint32> seqs, const QString &path)
{
    if (m_job.isBusy())
        return;
    m_path = path;
    m_total = qint64(seqs.size());
    m_written = std::make_shared<std::atomic<qint64>>(0);
    const TableFormat format = path.endsWith(u".json"_s, Qt::CaseInsensitive) ? TableFormat::Json : TableFormat::Csv;
    m_bar->show();
    m_stop->show();
    m_close->hide();
    show();
    showProgress();
    m_timer.start();
    m_job.start(
        this,
        [home, plan, seqs = std::move(seqs), format, path, written = m_written](
            const std::stop_token &stop) { return exportItems(home, plan, seqs, format, path, *written, stop); },
        [this](const Result<> &result) { end(result); });
}

void ExportPanel::showProgress()
{
    const qint64 written = m_written->load(std::memory_order_relaxed);
    m_text->setText(tr("Exporting: %1 of %2").arg(formatCount(written), formatCount(m_total)));
    m_bar->setValue(m_total == 0 ? 0 : int(1000 * written / m_total));
}

void ExportPanel::end(const Result<> &result)
{
    m_timer.stop();
    m_bar->hide();
    m_stop->hide();
    m_close->show();
    const QString place = asWritten(QDir::toNativeSeparators(m_path));
    if (result)
        m_text->setText(tr("%Ln item(s) exported to %1", nullptr, int(m_written->load())).arg(place));
    else if (result.error().kind == ErrorKind::Cancelled)
        m_text->setText(tr("The export was stopped. No file was written."));
    else
        say(*m_text, tr("Nothing was exported. %1").arg(errorSentence(result.error())), technicalText(result.error()));
    emit ended(result);
}

} // namespace docsweep
