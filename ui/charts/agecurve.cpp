// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/agecurve.h"

#include "ui/words/format.h"

#include <QCategoryAxis>
#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// Ages are shown on a logarithmic scale from one minute on.
    double xOf(Duration age)
    {
        return std::log10(std::max(60.0, double(age.count()) / 1e6));
    }

    /// The ages the handle stops at: those people say.
    constexpr std::array<Duration, 36> kRoundAges{1min, 2min, 5min, 10min, 15min, 20min, 30min, 45min, 1h, 90min, 2h,
        3h, 4h, 6h, 8h, 12h, 18h, 24h, 36h, 48h, 72h, 96h, 120h, 168h, 240h, 336h, 504h, 720h, 1440h, 2160h, 4320h,
        8760h, 17520h, 26280h, 43800h, 87600h};
    constexpr std::array<Duration, 10> kLabels{1min, 10min, 1h, 6h, 24h, 168h, 720h, 4320h, 17520h, 87600h};

    constexpr double kHeadroom = 1.16; ///< above the curve, for the flags
    constexpr QSizeF kGrip{14, 22};

} // namespace

AgeCurve::AgeCurve(const Theme &theme, QWidget *parent)
    : ChartView(u"ageCurve"_s, theme, parent)
{
    using Look = ChartEntry::Shape;
    setEntries({{tr("Bytes"), {}, {}, theme.accent}, {tr("Sessions"), {}, {}, theme.series[2], Look::Dashes}});
    m_area = new QAreaSeries(chart());
    m_line = new QLineSeries(m_area);
    m_area->setUpperSeries(m_line);
    QColor fill = theme.accent;
    fill.setAlphaF(theme.dark ? 0.28f : 0.18f);
    m_area->setBrush(fill);
    m_area->setPen(Qt::NoPen);
    m_edge = new QLineSeries(chart());
    m_edge->setPen(QPen(theme.accent, 2));
    m_sessions = new QLineSeries(chart());
    m_sessions->setPen(QPen(theme.series[2], 2, Qt::DashLine));
    chart()->addSeries(m_area);
    chart()->addSeries(m_edge);
    chart()->addSeries(m_sessions);
    m_x = addAxis(Qt::AlignBottom);
    m_y = addAxis(Qt::AlignLeft);
    m_count = addAxis(Qt::AlignRight);
    m_area->attachAxis(m_x);
    m_area->attachAxis(m_y);
    m_edge->attachAxis(m_x);
    m_edge->attachAxis(m_y);
    m_sessions->attachAxis(m_x);
    m_sessions->attachAxis(m_count);
    setUnknown({});
}

void AgeCurve::setUnknown(const QString &why)
{
    m_statistics.reset();
    m_marks.clear();
    setEmpty(why);
    setStory(tr("What would another age free?"), why);
    emit previewChanged();
}

void AgeCurve::setStatistics(const ScanStatistics &statistics, Duration age)
{
    if (statistics.files == 0 && statistics.sessions == 0) {
        setUnknown(tr("Nothing is stored."));
        return;
    }
    // The handle stays where it was put, unless another age came into use.
    const bool another = !m_statistics || age != m_age;
    m_statistics = statistics;
    qint64 heldBytes = 0;
    for (size_t bin = 0; bin < kAgeBins; ++bin) { // another age would not free what is held
        AgeBin &part = m_statistics->ages[bin];
        const AgeBin &held = statistics.held[bin];
        part.files = std::max<qint64>(0, part.files - held.files);
        part.bytes = std::max<qint64>(0, part.bytes - held.bytes);
        heldBytes += held.bytes;
    }
    m_statistics->oldBytes = std::max<qint64>(0, statistics.oldBytes - heldBytes);
    m_age = age;
    if (another)
        m_handle = age;
    Duration oldest = std::max<Duration>(age * 2, 2h);
    for (int bin = 0; bin < kAgeBins; ++bin) {
        const AgeBin &part = statistics.ages[size_t(bin)];
        if (part.files > 0 || part.sessions > 0)
            oldest = std::max(oldest, ageBinStart(std::min(bin + 2, kAgeBins - 1)));
    }
    m_marks.clear();
    for (const Duration mark : kRoundAges) {
        if (mark <= oldest)
            m_marks.push_back(mark);
    }
    const auto place = std::lower_bound(m_marks.begin(), m_marks.end(), age);
    if (place == m_marks.end() || *place != age)
        m_marks.insert(place, age);
    m_handle = std::min(m_handle, m_marks.back());
    setEmpty({});
    m_x->setRange(xOf(1min), xOf(oldest));
    clearLabels(m_x);
    for (const Duration mark : kLabels) {
        if (mark <= oldest)
            m_x->append(formatDuration(mark), xOf(mark));
    }
    takeEntries();
    const OlderThan now = *inUse();
    setStory(tr("What would another age free? %1 are older than %2.")
                 .arg(formatBytes(m_statistics->oldBytes), formatDuration(age)),
        sentence(now));
    emit previewChanged();
}

void AgeCurve::takeEntries()
{
    if (!m_statistics)
        return;
    QList<QPointF> bytes, sessions;
    for (int bin = 0; bin < kAgeBins; ++bin) {
        const OlderThan older = olderThan(*m_statistics, ageBinStart(bin));
        const double x = xOf(older.age);
        if (bin == 1) { // zero and one minute are one place; the older figure stands
            bytes.clear();
            sessions.clear();
        }
        bytes << QPointF(x, double(older.bytes));
        sessions << QPointF(x, double(older.sessions));
        if (x > m_x->max())
            break;
    }
    m_top = labelBytes(m_y, bytes.constFirst().y());
    m_y->setRange(0, m_top * kHeadroom);
    const double most = std::max(4.0, std::ceil(sessions.constFirst().y() / 4) * 4);
    clearLabels(m_count);
    m_count->setRange(0, most * kHeadroom);
    for (int quarter = 0; quarter <= 4; ++quarter)
        m_count->append(formatCount(qint64(most * quarter / 4)), most * quarter / 4);
    m_line->replace(bytes);
    m_edge->replace(bytes);
    m_sessions->replace(sessions);
    m_area->setVisible(isShown(Bytes));
    m_edge->setVisible(isShown(Bytes));
    m_y->setVisible(isShown(Bytes));
    m_sessions->setVisible(isShown(Sessions));
    m_count->setVisible(isShown(Sessions));
}

std::optional<OlderThan> AgeCurve::preview() const
{
    return m_statistics ? std::optional(olderThan(*m_statistics, m_handle)) : std::nullopt;
}

std::optional<OlderThan> AgeCurve::inUse() const
{
    return m_statistics ? std::optional(olderThan(*m_statistics, m_age)) : std::nullopt;
}

void AgeCurve::setHandle(Duration age)
{
    if (!m_statistics)
        return;
    const auto nearest = std::min_element(m_marks.begin(), m_marks.end(),
        [age](Duration a, Duration b) { return std::abs(xOf(a) - xOf(age)) < std::abs(xOf(b) - xOf(age)); });
    if (*nearest == m_handle)
        return;
    m_handle = *nearest;
    setAccessibleDescription(sentence(*preview()));
    emit previewChanged();
    viewport()->update();
}

QString AgeCurve::sentence(const OlderThan &older)
{
    return tr("Older than %1: about %2 in %3 and %4.")
        .arg(formatDuration(older.age), formatBytes(older.bytes), tr("%Ln file(s)", nullptr, int(older.files)),
            tr("%Ln session(s)", nullptr, int(older.sessions)));
}

double AgeCurve::placeOfAge(Duration age) const
{
    return place(std::min(xOf(age), m_x->max()), 0, m_area).x();
}

QRectF AgeCurve::handlePlace() const
{
    if (!m_statistics)
        return {};
    const QRectF plot = chart()->plotArea();
    QRectF grip(QPointF(), kGrip);
    grip.moveCenter({placeOfAge(m_handle), plot.bottom() - kGrip.height()});
    return grip;
}

void AgeCurve::drawFlag(QPainter &painter, double x, const QColor &ink, const QColor &ground, const QString &text) const
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(painter.font());
    QRectF flag(0, plot.top(), metrics.horizontalAdvance(text) + 1.5 * kUnit, metrics.height() + 4);
    flag.moveLeft(std::clamp(x - flag.width() / 2, plot.left(), std::max(plot.left(), plot.right() - flag.width())));
    painter.setPen(QPen(ink, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(flag, 4, 4);
    painter.drawText(flag, int(Qt::AlignCenter), text);
}

void AgeCurve::drawOver(QPainter &painter)
{
    const QRectF plot = chart()->plotArea();
    const double here = placeOfAge(m_age);
    const double there = placeOfAge(m_handle);
    const OlderThan older = *preview();
    painter.setPen(QPen(theme().text, 1.5));
    painter.drawLine(QPointF(here, plot.top()), QPointF(here, plot.bottom()));
    if (m_handle != m_age)
        drawFlag(painter, here, theme().text, theme().surface, tr("in use: %1").arg(formatDuration(m_age)));
    painter.setPen(QPen(theme().accent, 2, m_handle == m_age ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(there, plot.top()), QPointF(there, plot.bottom()));
    if (isShown(Bytes)) {
        painter.setPen(QPen(theme().surface, 2));
        painter.setBrush(theme().accent);
        painter.drawEllipse(place(std::min(xOf(m_handle), m_x->max()), double(older.bytes), m_area), 5, 5);
    }
    drawFlag(painter, there, theme().onAccent, theme().accent,
        m_handle == m_age ? tr("in use: %1").arg(formatDuration(m_age)) : formatDuration(m_handle));
    const QRectF grip = handlePlace();
    painter.setPen(QPen(theme().surface, 2));
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(grip, 5, 5);
    painter.setPen(QPen(theme().onAccent, 1.25));
    for (const double off : {-2.0, 2.0})
        painter.drawLine(grip.center() + QPointF(off, -5), grip.center() + QPointF(off, 5));
}

QStringList AgeCurve::markText(int mark) const
{
    const OlderThan older = olderThan(*m_statistics, m_marks[size_t(mark)]);
    return {tr("older than %1").arg(formatDuration(older.age)),
        tr("about %1 in %Ln file(s)", nullptr, int(older.files)).arg(formatBytes(older.bytes)),
        tr("%Ln session(s)", nullptr, int(older.sessions))};
}

QRectF AgeCurve::markPlace(int mark) const
{
    const OlderThan older = olderThan(*m_statistics, m_marks[size_t(mark)]);
    const QPointF at = place(std::min(xOf(older.age), m_x->max()), double(older.bytes), m_area);
    return {at.x() - 5, at.y() - 5, 10, 10};
}

std::optional<int> AgeCurve::markAt(const QPointF &place) const
{
    if (!m_statistics || !chart()->plotArea().adjusted(-kUnit, 0, kUnit, 2 * kUnit).contains(place))
        return std::nullopt;
    const double x = chart()->mapToValue(chart()->mapFromScene(place), m_area).x();
    const auto nearest = std::min_element(m_marks.begin(), m_marks.end(),
        [x](Duration a, Duration b) { return std::abs(xOf(a) - x) < std::abs(xOf(b) - x); });
    return int(nearest - m_marks.begin());
}

void AgeCurve::openMark(int mark)
{
    setHandle(m_marks[size_t(mark)]);
}

void AgeCurve::mousePressEvent(QMouseEvent *event)
{
    ChartView::mousePressEvent(event);
    const std::optional<int> mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || !mark)
        return;
    m_dragging = true;
    setCurrent(std::nullopt);
    setHandle(m_marks[size_t(*mark)]);
}

void AgeCurve::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_statistics)
        return;
    if (!m_dragging) {
        ChartView::mouseMoveEvent(event);
        setCursor(markAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const QRectF plot = chart()->plotArea();
    const QPointF inside(std::clamp(event->position().x(), plot.left(), plot.right()), plot.center().y());
    if (const std::optional<int> mark = markAt(inside))
        setHandle(m_marks[size_t(*mark)]);
}

void AgeCurve::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
}

void AgeCurve::keyPressEvent(QKeyEvent *event)
{
    if (!m_statistics)
        return QWidget::keyPressEvent(event);
    const int ahead = isMirrored() ? -1 : 1;
    const auto at = std::ptrdiff_t(std::find(m_marks.begin(), m_marks.end(), m_handle) - m_marks.begin());
    const auto go = [&](std::ptrdiff_t to) {
        setHandle(m_marks[size_t(std::clamp<std::ptrdiff_t>(to, 0, std::ptrdiff_t(m_marks.size()) - 1))]);
    };
    switch (event->key()) {
    case Qt::Key_Right:
        return go(at + ahead);
    case Qt::Key_Left:
        return go(at - ahead);
    case Qt::Key_PageUp:
        return go(at + 4);
    case Qt::Key_PageDown:
        return go(at - 4);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(std::ptrdiff_t(m_marks.size()) - 1);
    case Qt::Key_Escape:
        return setHandle(m_age);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_handle != m_age)
            emit ageChosen(m_handle);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

ChartTable AgeCurve::table() const
{
    ChartTable table{{u"older_than_seconds"_s, u"sessions"_s, u"files"_s, u"bytes"_s}, {}};
    if (!m_statistics)
        return table;
    for (int bin = 0; bin < kAgeBins; ++bin) {
        const OlderThan older = olderThan(*m_statistics, ageBinStart(bin));
        table.rows.append({QString::number(older.age.count() / 1000000), QString::number(older.sessions),
            QString::number(older.files), QString::number(older.bytes)});
    }
    return table;
}

} // namespace docsweep
