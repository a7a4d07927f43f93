// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatesview.h"

#include "ui/candidates/candidatedelegate.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/candidates/candidatetext.h"
#include "ui/candidates/tickheader.h"
#include "ui/words/format.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

CandidatesView::CandidatesView(CandidatesModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setObjectName("candidatesView"_L1);
    setAccessibleName(tr("Cleanup candidates"));
    m_head = new TickHeader(theme, this);
    setHorizontalHeader(m_head);
    setModel(&model);
    setItemDelegate(new CandidateDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 2 * kUnit));
    QHeaderView &header = *horizontalHeader();
    header.setObjectName("candidatesHeader"_L1);
    header.setHighlightSections(false);
    header.setSectionsMovable(true);
    header.setFirstSectionMovable(false);
    header.setMinimumSectionSize(40);
    const auto wide = [this](
                          const QString &sample, int more) { return fontMetrics().horizontalAdvance(sample) + more; };
    constexpr int kMargins = 2 * kUnit;
    constexpr int kIcon = 22;
    int widestState = 0;
    for (int state = 0; state < kItemStates; ++state)
        widestState = std::max(widestState, wide(stateText(ItemState(state)), 0));
    const int widestAge = std::max(widestLike(formatDuration(std::chrono::minutes{23 * 60 + 59}), fontMetrics()),
        widestLike(formatDuration(std::chrono::hours{9 * 24 + 23}), fontMetrics()));
    const Instant day{std::chrono::hours{24 * 365 * 50 + 22}};
    const int widestTime = std::max(widestLike(formatTime(day, day + std::chrono::hours{72}), fontMetrics()) + kUnit,
        wide(model.headerData(CandidatesModel::TimeColumn, Qt::Horizontal).toString(), 2 * kUnit));
    int widestReason = 0;
    for (const Reason reason : {Reason::SessionIdle, Reason::ObjectOld, Reason::NamedByExpired, Reason::Orphan})
        widestReason = std::max(widestReason, wide(reasonText(reason, std::chrono::hours{36}), 0));
    m_reasonNeeded = m_reasonWanted = std::min(widestReason, wide(QString(40, u'0'), 0)) + kMargins + 4;
    const std::pair<int, int> widths[] = {{CandidatesModel::TickColumn, 40},
        {CandidatesModel::KindColumn, widestKind(fontMetrics()) + kMargins + kIcon + 4},
        {CandidatesModel::SizeColumn, widestLike(formatBytes(1000LL << 20), fontMetrics()) + kMargins},
        {CandidatesModel::AgeColumn, widestAge + kMargins + kUnit}, // joined letters take more than their sum
        {CandidatesModel::TimeColumn, widestTime + kMargins}, {CandidatesModel::ReasonColumn, m_reasonNeeded},
        {CandidatesModel::StateColumn, widestState + kMargins + kIcon + 4}};
    for (const auto &[column, width] : widths)
        setColumnWidth(column, width);
    header.setSectionResizeMode(CandidatesModel::TickColumn, QHeaderView::Fixed);
    m_reasonShown = m_reasonNeeded;
    setSortingEnabled(false); // the header's clicks are taken by the page, which remembers them
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
}

std::optional<quint32> CandidatesView::currentSeq() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model.seqAt(current.row()) : std::nullopt;
}

void CandidatesView::setTickOfShown(Qt::CheckState tick)
{
    m_head->setTick(tick);
}

/// The width that a column has for want of room is nobody's wish.
QByteArray CandidatesView::saveColumns() const
{
    QByteArray columns;
    QDataStream out(&columns, QIODevice::WriteOnly);
    const int own = m_reasonWanted == m_reasonNeeded ? 0 : m_reasonWanted;
    out << horizontalHeader()->saveState() << own;
    return columns;
}

void CandidatesView::restoreColumns(const QByteArray &columns)
{
    QByteArray state;
    int own = 0;
    QDataStream in(columns);
    in >> state >> own;
    if (in.status() == QDataStream::Ok && !state.isEmpty() && horizontalHeader()->restoreState(state)) {
        m_reasonWanted = own > 0 ? own : m_reasonNeeded;
        m_reasonShown = columnWidth(CandidatesModel::ReasonColumn);
    }
    fitColumns();
}

void CandidatesView::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

std::vector<std::pair<int, int>> CandidatesView::chosenRows() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    if (ranges.empty() && currentIndex().isValid())
        ranges.emplace_back(currentIndex().row(), currentIndex().row());
    return ranges;
}

void CandidatesView::toggleSelected()
{
    m_model.toggle(chosenRows());
}

void CandidatesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        m_model.tickAllShown();
        return;
    }
    const bool isCopy = event->key() == Qt::Key_C && (event->modifiers() & Qt::ControlModifier) != 0;
    if (isCopy || event->matches(QKeySequence::Copy)) {
        emit copyRequested((event->modifiers() & Qt::ShiftModifier) != 0);
        return;
    }
    if (event->modifiers() == Qt::NoModifier && takeGroupKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        toggleSelected();
        return;
    case Qt::Key_Delete:
        emit cleanUpRequested();
        return;
    case Qt::Key_H:
        if (event->modifiers() == Qt::NoModifier) {
            emit holdRequested();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit detailsRequested();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

/// As in a tree: forward opens, back closes, or goes to the head.
bool CandidatesView::takeGroupKey(int key)
{
    const int row = currentIndex().row();
    if (!m_model.isGrouped() || row < 0 || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const bool forward = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
    const bool isOpen = currentIndex().data(CandidatesModel::OpenRole).toBool();
    if (m_model.isHead(row) && isOpen != forward)
        setOpen(row, forward);
    else if (!forward && !m_model.isHead(row))
        setCurrentIndex(m_model.index(m_model.headOf(row), CandidatesModel::KeyColumn));
    return true;
}

void CandidatesView::setOpen(int row, bool open)
{
    m_lastTickedRow = -1; // rows are others from here on
    m_model.setOpen(row, open);
}

bool CandidatesView::isOnArrow(const QPoint &position, const QModelIndex &index) const
{
    if (index.column() != CandidatesModel::KeyColumn || !m_model.isHead(index.row()))
        return false;
    const QRect cell = visualRect(index);
    const int inside = layoutDirection() == Qt::RightToLeft ? cell.right() - position.x() : position.x() - cell.left();
    return inside < CandidateDelegate::kArrowWidth;
}

void CandidatesView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    if (byMouse && !selectionModel()->isRowSelected(index.row(), {}))
        setCurrentIndex(index);
    emit menuRequested(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void CandidatesView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && isOnArrow(event->position().toPoint(), index)) {
        setCurrentIndex(index);
        setOpen(index.row(), !index.data(CandidatesModel::OpenRole).toBool());
        return;
    }
    if (event->button() != Qt::LeftButton || !index.isValid() || index.column() != CandidatesModel::TickColumn) {
        QTableView::mousePressEvent(event);
        return;
    }
    setCurrentIndex(index);
    const int row = index.row();
    if ((event->modifiers() & Qt::ShiftModifier) != 0 && m_lastTickedRow >= 0 && m_lastTickedRow < m_model.rowCount()) {
        m_model.setTicked(std::min(row, m_lastTickedRow), std::max(row, m_lastTickedRow),
            m_model.tickOf(m_lastTickedRow) == Qt::Checked);
    } else {
        m_model.setTicked(row, row, m_model.tickOf(row) != Qt::Checked);
    }
    m_lastTickedRow = row;
}

void CandidatesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == CandidatesModel::TickColumn) {
        mousePressEvent(event); // two quick clicks are two ticks
        return;
    }
    if (index.isValid() && isOnArrow(event->position().toPoint(), index)) {
        mousePressEvent(event);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
    if (index.isValid() && m_model.isHead(index.row()))
        setOpen(index.row(), !index.data(CandidatesModel::OpenRole).toBool());
    else if (index.isValid())
        emit detailsRequested();
}

void CandidatesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentItemChanged();
}

/// A click makes a row the current one before it is selected.
void CandidatesView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit currentItemChanged();
}

void CandidatesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The time gives way to the key first: the age says nearly the same. Then the reason does, whose words are long in
/// some languages. The key gets what the other columns leave, as long as it stays readable. Nothing of it makes the
/// page scroll sideways in the smallest window.
void CandidatesView::fitColumns()
{
    setColumnHidden(CandidatesModel::TimeColumn, viewport()->width() < 130 * fontMetrics().horizontalAdvance(u'0'));
    if (const int drawn = columnWidth(CandidatesModel::ReasonColumn); drawn != m_reasonShown)
        m_reasonWanted = drawn; // by somebody's hand
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int least = 20 * digit;
    const int room = viewport()->width() - horizontalHeader()->length() + columnWidth(CandidatesModel::KeyColumn)
        + columnWidth(CandidatesModel::ReasonColumn);
    const int reason = std::min(m_reasonWanted, 12 * digit);
    const int lacking = std::max(0, least + reason - room);
    const int leastReason = std::max(std::min(reason, 6 * digit), reason - lacking);
    m_reasonShown = std::max(leastReason, std::min(m_reasonWanted, room - least));
    setColumnWidth(CandidatesModel::ReasonColumn, m_reasonShown);
    setColumnWidth(CandidatesModel::KeyColumn, std::max(14 * digit, room - m_reasonShown));
}

void CandidatesView::paintEvent(QPaintEvent *event)
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

} // namespace docsweep
