// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/look/accessible.h"
#include "ui/words/format.h"

#include <QAccessible>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A round number of bytes at or above, so that the axis has friendly marks.
    double niceTop(double bytes)
    {
        double unit = 1;
        while (bytes / unit >= 1000)
            unit *= 1024;
        double step = 1;
        while (bytes / unit / step > 10)
            step *= 10;
        for (const double factor : {1.0, 2.0, 4.0, 6.0, 8.0, 10.0}) {
            if (bytes <= factor * step * unit)
                return factor * step * unit;
        }
        return bytes;
    }

} // namespace

ChartView::ChartView(const QString &name, const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setAccessibleLeaf(*this, QAccessible::Chart);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundBrush(theme.surface);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *made = new QChart;
    made->setMargins({0, kUnit, kUnit, 0}); // room for the labels at the ends of the axes
    made->layout()->setContentsMargins(0, 0, 0, 0);
    made->setBackgroundVisible(false);
    made->legend()->hide();
    QChart *initial = chart();
    setChart(made);
    delete initial;
}

void ChartView::setStory(const QString &title, const QString &summary)
{
    m_title = title;
    m_summary = summary;
    setAccessibleName(title);
    viewport()->setAccessibleName(title); // it has the focus together with the view
    setAccessibleDescription(summary);
    emit changed();
}

void ChartView::setEntries(std::vector<ChartEntry> entries)
{
    for (ChartEntry &entry : entries) { // what the reader switched off stays off
        const auto before = std::find_if(
            m_entries.begin(), m_entries.end(), [&entry](const ChartEntry &old) { return old.name == entry.name; });
        if (before != m_entries.end())
            entry.shown = before->shown;
    }
    m_entries = std::move(entries);
}

void ChartView::setEntryShown(size_t entry, bool shown)
{
    if (entry >= m_entries.size() || m_entries[entry].shown == shown)
        return;
    m_entries[entry].shown = shown;
    setCurrent(std::nullopt);
    takeEntries();
    emit changed();
    viewport()->update();
}

void ChartView::setEmpty(const QString &text)
{
    m_emptyText = text;
    m_current.reset();
    chart()->setVisible(text.isEmpty());
    setCursor(Qt::ArrowCursor);
    viewport()->update();
}

void ChartView::setCurrent(std::optional<int> mark)
{
    if (mark && (!m_emptyText.isEmpty() || *mark < 0 || *mark >= markCount()))
        mark.reset();
    if (mark == m_current)
        return;
    m_current = mark;
    setAccessibleDescription(mark ? markText(*mark).join(u", "_s) : m_summary);
    emit currentChanged();
    viewport()->update();
}

QCategoryAxis *ChartView::addAxis(Qt::Alignment edge)
{
    auto *axis = new QCategoryAxis(chart());
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLabelsColor(m_theme.muted);
    axis->setGridLineColor(m_theme.border);
    axis->setLinePen(QPen(m_theme.border));
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    axis->setLabelsFont(small);
    const bool across = edge == Qt::AlignBottom || edge == Qt::AlignTop;
    axis->setGridLineVisible(edge == Qt::AlignLeft);
    axis->setLineVisible(across);
    if (across)
        axis->setReverse(isMirrored());
    else if (isMirrored())
        edge = edge == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft;
    chart()->addAxis(axis, edge);
    return axis;
}

void ChartView::clearLabels(QCategoryAxis *axis)
{
    for (const QString &label : axis->categoriesLabels())
        axis->remove(label);
}

double ChartView::labelBytes(QCategoryAxis *axis, double top)
{
    clearLabels(axis);
    const double round = niceTop(std::max(top, 1024.0));
    axis->setRange(0, round);
    for (int quarter = 0; quarter <= 4; ++quarter)
        axis->append(formatBytes(qint64(round * quarter / 4)), round * quarter / 4);
    return round;
}

QPointF ChartView::place(double x, double y, QAbstractSeries *series) const
{
    return chart()->mapToScene(chart()->mapToPosition({x, y}, series));
}

void ChartView::paintPicture(QPainter &painter, const QRectF &target)
{
    m_forPicture = true;
    render(&painter, target, viewport()->rect(), Qt::IgnoreAspectRatio);
    m_forPicture = false;
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    painter->save();
    painter->setFont(font());
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // "18 MB" reads so in every layout
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_emptyText.isEmpty()) {
        painter->setPen(m_theme.muted);
        const QRectF all = QRectF(viewport()->rect()).adjusted(4 * kUnit, 0, -4 * kUnit, 0);
        painter->drawText(all, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_emptyText);
    } else {
        drawOver(*painter);
        if (m_current && !m_forPicture)
            drawCallout(*painter);
    }
    if (hasFocus() && !m_forPicture) {
        painter->setPen(QPen(m_theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    painter->restore();
}

void ChartView::drawCallout(QPainter &painter) const
{
    const QStringList lines = markText(*m_current);
    if (lines.isEmpty())
        return;
    const QRectF mark = markPlace(*m_current);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.adjusted(-2, -2, 2, 2), 3, 3);
    }
    const QFontMetricsF metrics(font());
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double height = metrics.height();
    QRectF box(0, 0, width + 2.5 * kUnit, double(lines.size()) * height + 1.25 * kUnit);
    const QRectF room = QRectF(viewport()->rect()).adjusted(2, 2, -2, -2);
    box.moveCenter({mark.center().x(), 0});
    box.moveBottom(mark.top() - kUnit);
    if (box.top() < room.top())
        box.moveTop(std::min(mark.bottom() + kUnit, room.bottom() - box.height()));
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
    painter.setPen(QPen(m_theme.muted, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(m_theme.text);
    QRectF row(box.left(), box.top() + 0.625 * kUnit, box.width(), height);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (const QString &line : lines) {
        painter.setFont(&line == &lines.front() ? strong : font());
        painter.drawText(row, int(Qt::AlignCenter), line);
        row.translate(0, height);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<int> mark = m_emptyText.isEmpty() ? markAt(event->position()) : std::nullopt;
    setCurrent(mark);
    setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // else the scene asks its items, and the release goes elsewhere
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_emptyText.isEmpty())
        return;
    if (const std::optional<int> mark = markAt(event->position())) {
        setCurrent(mark);
        openMark(*mark);
    }
}

void ChartView::leaveEvent(QEvent *)
{
    setCurrent(std::nullopt);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = m_emptyText.isEmpty() ? markCount() : 0;
    const int ahead = isMirrored() ? -1 : 1;
    const auto go = [&](int step) {
        setCurrent(m_current ? std::clamp(*m_current + step, 0, count - 1) : (step > 0 ? 0 : count - 1));
    };
    if (count == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
        return go(ahead);
    case Qt::Key_Left:
        return go(-ahead);
    case Qt::Key_Down:
        return go(1);
    case Qt::Key_Up:
        return go(-1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            return openMark(*m_current);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(std::nullopt);
    viewport()->update();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace docsweep
