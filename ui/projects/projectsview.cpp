// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectsview.h"

#include "ui/look/icons.h"
#include "ui/look/projectbadge.h"
#include "ui/projects/projectsmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLooked = 100; ///< rows that columns are fitted to
    constexpr int kSide = 16; ///< of a sign
    constexpr int kGap = 6; ///< between it and the words
    constexpr int kLeastNeed = 210;
    constexpr int kMostName = 250;
    constexpr int kMostWork = 200;
    constexpr int kBarHeight = 6;
    /// The first goes first where there is no room.
    constexpr std::array kGivenUp{ProjectsModel::AlertsColumn, ProjectsModel::FailuresColumn,
        ProjectsModel::PendingColumn, ProjectsModel::HealthColumn, ProjectsModel::WorkColumn, ProjectsModel::LastColumn,
        ProjectsModel::StoredColumn};

    /// By the number or the word; equals by the project's name.
    class ByValue : public QSortFilterProxyModel {
    public:
        using QSortFilterProxyModel::QSortFilterProxyModel;

    protected:
        bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
        {
            const QVariant a = left.data(ProjectsModel::SortRole);
            const QVariant b = right.data(ProjectsModel::SortRole);
            const auto byName = [&] {
                const auto name = [](const QModelIndex &index) {
                    return index.siblingAtColumn(ProjectsModel::NameColumn).data().toString();
                };
                const int order = QString::localeAwareCompare(name(left), name(right));
                return sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0; // ascending whichever way
            };
            if (left.column() == ProjectsModel::NameColumn)
                return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
            return a.toLongLong() == b.toLongLong() ? byName() : a.toLongLong() < b.toLongLong();
        }
    };

    QFont smallFont(QFont font)
    {
        font.setPointSizeF(font.pointSizeF() * 0.88);
        return font;
    }

    QString signOf(CellGrade grade)
    {
        switch (grade) {
        case CellGrade::Good:
            return u"check"_s;
        case CellGrade::Busy:
            return u"clock"_s;
        case CellGrade::Warning:
            return u"warning"_s;
        case CellGrade::Danger:
            return u"error"_s;
        default:
            return {};
        }
    }

    QColor colourOf(CellGrade grade, const Theme &theme)
    {
        switch (grade) {
        case CellGrade::Quiet:
            return theme.muted;
        case CellGrade::Good:
            return theme.good;
        case CellGrade::Busy:
            return theme.accent;
        case CellGrade::Warning:
            return theme.warning;
        case CellGrade::Danger:
            return theme.danger;
        default:
            return theme.text;
        }
    }

    ConnectionLook lookOf(const QModelIndex &index)
    {
        return index.data(ProjectsModel::LookRole).value<ConnectionLook>();
    }

    bool hasSign(int column)
    {
        return column == ProjectsModel::NeedColumn || column == ProjectsModel::LastColumn
            || column == ProjectsModel::HealthColumn || column == ProjectsModel::AlertsColumn
            || column == ProjectsModel::WorkColumn || column == ProjectsModel::NextColumn;
    }

} // namespace

ProjectsView::ProjectsView(ProjectsModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setObjectName("projectsView"_L1);
    setAccessibleName(tr("All projects"));
    m_sorted = new ByValue(this);
    m_sorted->setObjectName("projectsSorted"_L1);
    m_sorted->setSourceModel(&model);
    m_sorted->setFilterKeyColumn(ProjectsModel::NameColumn);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    setItemDelegate(new ProjectDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        fontMetrics().height() + QFontMetrics(smallFont(font())).height() + 2 * kUnit + 2);
    horizontalHeader()->setObjectName("projectsHeader"_L1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    setSortingEnabled(true);
    sortByColumn(ProjectsModel::NeedColumn, Qt::AscendingOrder);
    connect(this, &QTableView::clicked, this, &ProjectsView::open);
    connect(&model, &QAbstractItemModel::modelReset, this, &ProjectsView::fitColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ProjectsView::fitColumns);
}

void ProjectsView::setFilter(const QString &text)
{
    m_sorted->setFilterFixedString(text);
}

int ProjectsView::shownRows() const
{
    return m_sorted->rowCount();
}

void ProjectsView::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

int ProjectsView::widthOf(int column) const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics first(column == ProjectsModel::NameColumn ? bold : font());
    const QFontMetrics second(smallFont(font()));
    constexpr int kArrow = 12;
    int widest = QFontMetrics(bold).horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + kArrow;
    for (int row = 0; row < std::min(m_model.rowCount(), kLooked); ++row) {
        const QModelIndex index = m_model.index(row, column);
        const bool isSigned =
            hasSign(column) && !signOf(CellGrade(index.data(ProjectsModel::GradeRole).toInt())).isEmpty();
        const QSize badge = badgeSize(lookOf(index), bold);
        const int name = first.horizontalAdvance(index.data().toString());
        const int words = std::max(badge.isEmpty() ? name : name + kUnit + badge.width(),
            second.horizontalAdvance(index.data(ProjectsModel::SecondRole).toString()));
        widest = std::max(widest, words + (isSigned ? kSide + kGap : 0));
    }
    if (column == ProjectsModel::NameColumn)
        widest = std::min(widest, kMostName);
    if (column == ProjectsModel::WorkColumn || column == ProjectsModel::AlertsColumn)
        widest = std::min(widest, kMostWork);
    return widest + 2 * kUnit + 4;
}

/// What is needed gets the rest. Where there is none, what it tells as well gives way.
void ProjectsView::fitColumns()
{
    int room = viewport()->width();
    std::array<int, ProjectsModel::ColumnCount> widths{};
    for (int column = 0; column < ProjectsModel::ColumnCount; ++column) {
        const bool isShown = !m_model.isEmptyColumn(column);
        setColumnHidden(column, !isShown);
        const int width = column == ProjectsModel::NeedColumn ? kLeastNeed : widthOf(column);
        widths[size_t(column)] = width;
        setColumnWidth(column, width);
        room -= isShown ? width : 0;
    }
    std::vector<int> given;
    for (const int column : kGivenUp) {
        if (room >= 0)
            break;
        if (isColumnHidden(column))
            continue;
        room += widths[size_t(column)];
        setColumnHidden(column, true);
        given.push_back(column);
    }
    for (auto column = given.rbegin(); column != given.rend(); ++column) { // a narrow one may fit after all
        if (widths[size_t(*column)] > room)
            continue;
        room -= widths[size_t(*column)];
        setColumnHidden(*column, false);
    }
    setColumnWidth(ProjectsModel::NeedColumn, kLeastNeed + std::max(0, room));
}

void ProjectsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ProjectsView::open(const QModelIndex &index)
{
    if (index.isValid())
        emit openRequested(index.data(ProjectsModel::RowRole).toInt());
}

void ProjectsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ProjectsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_sorted->rowCount() > 0 || m_emptyTitle.isEmpty())
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

ProjectDelegate::ProjectDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ProjectDelegate::paintBar(QPainter &painter, const QRect &area, double share, bool mirrored) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.track);
    painter.drawRoundedRect(area, kBarHeight / 2.0, kBarHeight / 2.0);
    QRect used = area;
    used.setWidth(std::max(kBarHeight, int(std::lround(area.width() * std::clamp(share, 0.0, 1.0)))));
    if (mirrored)
        used.moveRight(area.right());
    painter.setBrush(share >= 1 ? m_theme.danger : share >= kQuotaNear ? m_theme.warning : m_theme.accent);
    painter.drawRoundedRect(used, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.restore();
}

void ProjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    if (isSelected)
        painter->fillRect(option.rect, m_theme.accentSoft);
    else if ((option.state & QStyle::State_MouseOver) != 0)
        painter->fillRect(option.rect, m_theme.raised);
    painter->setPen(m_theme.raised);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect area = option.rect.adjusted(kUnit, kUnit, -kUnit, -kUnit);
    const int column = index.column();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto grade = CellGrade(index.data(ProjectsModel::GradeRole).toInt());
    const QColor colour = colourOf(grade, m_theme);
    const QString sign = hasSign(column) ? signOf(grade) : QString();
    const QFont small = smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const QString second = index.data(ProjectsModel::SecondRole).toString();
    const QVariant share = index.data(ProjectsModel::ShareRole);
    const bool hasTwo = !second.isEmpty() || share.isValid();
    const int height = option.fontMetrics.height() + (hasTwo ? smallMetrics.height() : 0);
    const int top = area.center().y() - height / 2;
    if (!sign.isEmpty()) {
        tintedIcon(sign, colour)
            .paint(painter,
                QRect(mirrored ? area.right() - kSide + 1 : area.left(),
                    top + (option.fontMetrics.height() - kSide) / 2, kSide, kSide));
        area.adjust(mirrored ? 0 : kSide + kGap, 0, mirrored ? -(kSide + kGap) : 0, 0);
    }
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // figures keep their own direction in a mirrored table
    const auto wanted = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const Qt::Alignment across = QStyle::visualAlignment(option.direction, wanted) & Qt::AlignHorizontal_Mask;
    QFont font = option.font;
    font.setBold(column == ProjectsModel::NameColumn);
    painter->setFont(font);
    QRect above(area.left(), top, area.width(), option.fontMetrics.height());
    if (const QSize badge = badgeSize(lookOf(index), font); !badge.isEmpty()) { // at the far end: one below the other
        const QRect place(
            mirrored ? above.left() : above.right() + 1 - badge.width(), above.top(), badge.width(), above.height());
        paintBadge(*painter, place, lookOf(index), m_theme, mirrored);
        above.adjust(mirrored ? badge.width() + kUnit : 0, 0, mirrored ? 0 : -(badge.width() + kUnit), 0);
    }
    painter->setPen(colour);
    painter->drawText(above, int(across | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, above.width()));
    const QRect below(area.left(), top + option.fontMetrics.height(), area.width(), smallMetrics.height());
    if (share.isValid()) {
        paintBar(*painter, QRect(below.left(), below.center().y() - kBarHeight / 2 + 1, below.width(), kBarHeight),
            share.toDouble(), mirrored);
    } else if (!second.isEmpty()) {
        painter->setFont(small);
        painter->setPen(m_theme.muted);
        painter->drawText(below, int(across | Qt::AlignVCenter) | Qt::TextSingleLine,
            smallMetrics.elidedText(second, Qt::ElideRight, below.width()));
    }
}

} // namespace docsweep
