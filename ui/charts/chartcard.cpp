// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "core/base/ownfile.h"
#include "ui/charts/chartpicture.h"
#include "ui/look/icons.h"
#include "ui/look/margins.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qreal kPictureScale = 2; ///< sharp on paper too
    constexpr int kWidestTable = 40 * kUnit; ///< wider, a name and its figures are no longer seen as one line

    Result<> writeFile(const QString &path, const QByteArray &bytes)
    {
        return writeOwnFile(path, bytes, Readers::OwnerAlone, exportKind(path));
    }

} // namespace

ChartCard::ChartCard(
    ChartView *chart, ChartLegend::Arrangement legend, QWidget *below, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_chart(chart)
{
    setObjectName("card"_L1);
    setAccessibleName(chart->title());
    m_legend = new ChartLegend(*chart, legend, theme);
    m_title = new QLabel;
    m_title->setObjectName(chart->objectName() + u"Title"_s);
    m_title->setProperty("role", u"heading"_s);
    m_title->setWordWrap(true);
    m_more = new QPushButton;
    m_more->setObjectName(chart->objectName() + u"More"_s);
    m_more->setProperty("role", u"link"_s);
    m_more->setIcon(tintedIcon(u"more"_s, theme.muted));
    m_more->setToolTip(tr("Copy or save this chart"));
    connect(
        m_more, &QPushButton::clicked, this, [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_notice = new QLabel;
    m_notice->setObjectName(chart->objectName() + u"Notice"_s);
    m_notice->setProperty("role", u"muted"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(kUnit);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(marginsOf(2 * kUnit, kUnit, kUnit, kUnit * 3 / 2));
    layout->setSpacing(kUnit);
    layout->addLayout(head);
    if (legend == ChartLegend::Arrangement::Table) {
        m_table = new QHBoxLayout;
        m_table->setSpacing(2 * kUnit);
        m_table->addWidget(chart, 0, Qt::AlignVCenter);
        m_table->addWidget(m_legend, 100, Qt::AlignVCenter);
        m_table->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Minimum));
        m_legend->setMaximumWidth(kWidestTable);
        m_legend->setContentsMargins(marginsOf(0, 0, kUnit, 0));
        layout->addLayout(m_table, 1);
    } else {
        layout->addWidget(chart, 1);
        layout->addWidget(m_legend);
    }
    if (below)
        layout->addWidget(below);
    layout->addWidget(m_notice);
    connect(chart, &ChartView::changed, this, &ChartCard::update);
    update();
}

void ChartCard::update()
{
    m_title->setText(m_chart->title());
    m_more->setEnabled(m_chart->emptyText().isEmpty());
    m_more->setAccessibleName(tr("Copy or save: %1").arg(m_chart->title()));
    m_legend->update();
    if (m_table)
        m_table->setStretch(2, m_legend->isHidden() ? 0 : 1); // what the legend leaves; without it the chart has it all
    QWidget *before = m_chart; // Tab goes menu, chart, legend, though the legend's buttons come and go
    setTabOrder(m_more, m_chart);
    for (QPushButton *button : m_legend->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_chart->emptyText().isEmpty())
        return;
    showMenu(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                         : m_chart->mapToGlobal(m_chart->rect().center()));
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    const bool asks = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (asks && m_chart->emptyText().isEmpty())
        showMenu(m_chart->mapToGlobal(m_chart->rect().center()));
    else
        QFrame::keyPressEvent(event);
}

void ChartCard::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName("chartMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &name, const QString &icon, const QString &text, auto done) {
        QAction *action = menu->addAction(tintedIcon(icon, m_theme.muted), text, this, done);
        action->setObjectName(name);
    };
    add(u"copyPicture"_s, u"copy"_s, tr("Copy picture"), [this] { copyPicture(); });
    add(u"savePng"_s, u"image"_s, tr("Save as PNG…"), [this] { save(u"png"_s, tr("PNG picture (*.png)")); });
    add(u"saveSvg"_s, u"image"_s, tr("Save as SVG…"), [this] { save(u"svg"_s, tr("SVG drawing (*.svg)")); });
    add(u"saveCsv"_s, u"file"_s, tr("Save the numbers as CSV…"), [this] { save(u"csv"_s, tr("CSV table (*.csv)")); });
    menu->popup(at);
}

void ChartCard::copyPicture()
{
    QGuiApplication::clipboard()->setImage(chartImage(*m_chart, m_theme, kPictureScale));
    m_notice->setText(tr("The picture was copied to the clipboard."));
    m_notice->show();
}

void ChartCard::save(const QString &suffix, const QString &kind)
{
    auto *dialog = new QFileDialog(
        this, tr("Save the chart"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), kind);
    dialog->setObjectName("chartFileDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"docsweep-"_s + m_chart->objectName().toLower() + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString &path) {
        if (suffix == u"png"_s)
            write(path, chartPng(*m_chart, m_theme, kPictureScale));
        else if (suffix == u"svg"_s)
            write(path, chartSvg(*m_chart, m_theme));
        else
            write(path, toCsv(m_chart->table()));
    });
    dialog->open();
}

void ChartCard::write(const QString &path, const QByteArray &bytes)
{
    m_saveJob.start(
        this, [path, bytes](const std::stop_token &) { return writeFile(path, bytes); },
        [this, path](const Result<> &done) {
            const QString name = asWritten(QDir::toNativeSeparators(path));
            if (done)
                m_notice->setText(tr("Saved as %1.").arg(name));
            else
                say(*m_notice, tr("%1 could not be saved.").arg(name), done.error().text);
            m_notice->show();
        });
}

} // namespace docsweep
