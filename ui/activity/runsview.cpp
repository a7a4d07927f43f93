// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/runsview.h"

#include "ui/activity/runsmodel.h"
#include "ui/activity/runtext.h"
#include "ui/look/icons.h"
#include "ui/words/format.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <QPainter>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLooked = 60; ///< rows that columns are fitted to: the first ones are seen first
    constexpr int kMostConnection = 220; ///< one without a name shows its database, which may be a long path
    constexpr int kIcon = 22; ///< of a result, with its gap

} // namespace

RunsView::RunsView(RunsModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setObjectName("runsView"_L1);
    setAccessibleName(tr("Runs, newest first"));
    setModel(&model);
    setItemDelegate(new RunDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 2 * kUnit));
    horizontalHeader()->setObjectName("runsHeader"_L1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(this, &QTableView::doubleClicked, this, &RunsView::openRequested);
    connect(&model, &RunsModel::loaded, this, &RunsView::fitColumns);
    connect(&model, &RunsModel::rowsInserted, this, &RunsView::fitColumns);
    connect(&model, &RunsModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() == RunsModel::ConnectionColumn)
            fitColumns();
    });
    setColumnHidden(RunsModel::ConnectionColumn, true);
    setColumnHidden(RunsModel::WhereColumn, true);
}

void RunsView::setConnectionShown(bool shown)
{
    m_connectionShown = shown;
    fitColumns();
}

void RunsView::setWhereShown(bool shown)
{
    m_whereShown = shown;
    fitColumns();
}

void RunsView::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

/// The widest a column's words are likely to be, and those that are there.
int RunsView::widthOf(int column) const
{
    static const QMap<int, QString> kSamples{{RunsModel::StartedColumn, u"22 Nov 23:59"_s},
        {RunsModel::ConnectionColumn, u"production"_s}, {RunsModel::WhereColumn, u"web-1"_s},
        {RunsModel::ResultColumn, u"MM  done in part"_s}, {RunsModel::AgeColumn, u"1 h 30 min"_s},
        {RunsModel::PlannedColumn, u"100,000"_s}, {RunsModel::DeletedColumn, u"100,000"_s},
        {RunsModel::SkippedColumn, u"100,000"_s}, {RunsModel::PendingColumn, u"100,000"_s},
        {RunsModel::FailedColumn, u"100,000"_s}, {RunsModel::FreedColumn, u"1,000 MB"_s},
        {RunsModel::TookColumn, u"10 min 59 s"_s}};
    QFont bold = font();
    bold.setBold(true);
    int widest = std::max(fontMetrics().horizontalAdvance(kSamples.value(column)),
        QFontMetrics(bold).horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()));
    if (column == RunsModel::StarterColumn && !m_whereShown)
        return widest + 2 * kUnit + 4; // the rest is its own anyway
    const int icon = column == RunsModel::ResultColumn ? kIcon : 0;
    for (int row = 0; row < std::min(m_model.rowCount(), kLooked); ++row)
        widest = std::max(widest, icon + fontMetrics().horizontalAdvance(m_model.index(row, column).data().toString()));
    return widest + 2 * kUnit + 4;
}

/// Who started it gets the rest. Where there is none, what the run itself tells as well gives way.
void RunsView::fitColumns()
{
    int room = viewport()->width();
    for (int column = 0; column < RunsModel::ColumnCount; ++column) {
        const bool isShown = (column != RunsModel::ConnectionColumn || m_connectionShown)
            && (column != RunsModel::WhereColumn || m_whereShown);
        setColumnHidden(column, !isShown);
        if (!isShown)
            continue;
        setColumnWidth(column,
            column == RunsModel::ConnectionColumn || column == RunsModel::WhereColumn
                ? std::min(widthOf(column), kMostConnection)
                : widthOf(column));
        room -= columnWidth(column);
    }
    for (const int column : {RunsModel::AgeColumn, RunsModel::TookColumn, RunsModel::PlannedColumn,
             RunsModel::SkippedColumn, RunsModel::FreedColumn}) {
        if (room >= 0)
            break;
        room += columnWidth(column);
        setColumnHidden(column, true);
    }
    setColumnWidth(RunsModel::StarterColumn, columnWidth(RunsModel::StarterColumn) + std::max(0, room));
}

void RunsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RunsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit openRequested();
    else
        QTableView::keyPressEvent(event);
}

void RunsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRunChanged();
}

void RunsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_emptyTitle.isEmpty())
        return;
    QPainter painter(viewport());
    const QRect area = viewport()->rect().adjusted(4 * kUnit, 0, -4 * kUnit, 0);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_theme.text);
    const int middle = area.center().y();
    painter.drawText(QRect(area.left(), middle - 4 * kUnit, area.width(), 4 * kUnit),
        int(Qt::AlignHCenter | Qt::AlignBottom), m_emptyTitle);
    painter.setFont(font());
    painter.setPen(m_theme.muted);
    painter.drawText(QRect(area.left(), middle + kUnit / 2, area.width(), 8 * kUnit),
        int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_emptyHint);
}

RunDelegate::RunDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if ((option.state & QStyle::State_Selected) != 0)
        painter->fillRect(option.rect, m_theme.accentSoft);
    else if ((option.state & QStyle::State_MouseOver) != 0)
        painter->fillRect(option.rect, m_theme.raised);
    painter->setPen(m_theme.raised);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect area = option.rect.adjusted(kUnit, 0, -kUnit, 0);
    const int column = index.column();
    const qint64 value = index.data(RunsModel::SortRole).toLongLong();
    QColor colour = m_theme.muted;
    if (column == RunsModel::StartedColumn || column == RunsModel::ConnectionColumn || column == RunsModel::WhereColumn
        || column == RunsModel::DeletedColumn || column == RunsModel::FreedColumn)
        colour = m_theme.text;
    else if (column == RunsModel::PendingColumn && value > 0)
        colour = m_theme.warning;
    else if (column == RunsModel::FailedColumn && value > 0)
        colour = m_theme.danger;
    if (column == RunsModel::ResultColumn) {
        const auto grade = RunVerdict::Grade(index.data(RunsModel::GradeRole).toInt());
        colour = verdictColour(grade, m_theme);
        constexpr int kSide = 16;
        const bool mirrored = option.direction == Qt::RightToLeft;
        tintedIcon(verdictIcon(grade), colour)
            .paint(painter,
                QRect(mirrored ? area.right() - kSide + 1 : area.left(), area.center().y() - kSide / 2 + 1, kSide,
                    kSide));
        area.adjust(mirrored ? 0 : kSide + 6, 0, mirrored ? -(kSide + 6) : 0, 0);
    }
    painter->setPen(colour);
    painter->setFont(option.font);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // figures keep their own direction in a mirrored table
    const auto wanted = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, wanted);
    painter->drawText(area, int(alignment) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(),
            column == RunsModel::ConnectionColumn ? Qt::ElideMiddle : Qt::ElideRight, area.width()));
}

} // namespace docsweep
