// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/agecurve.h"

#include "ui/format.h"

#include <QChart>
#include <QGraphicsLayout>
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

    /// The ages that can be pointed at: those people say.
    constexpr std::array<Duration, 36> kRoundAges{1min, 2min, 5min, 10min, 15min, 20min, 30min, 45min, 1h, 90min, 2h,
        3h, 4h, 6h, 8h, 12h, 18h, 24h, 36h, 48h, 72h, 96h, 120h, 168h, 240h, 336h, 504h, 720h, 1440h, 2160h, 4320h,
        8760h, 17520h, 26280h, 43800h, 87600h};

    /// A round number at or above, so that the axis has friendly marks: 1, 2, 2.5, 4, 5, 8 x 2^(10 n).
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

AgeCurve::AgeCurve(const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
{
    setObjectName("ageCurve"_L1);
    setAccessibleName(tr("Bytes older than each age"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(180);
    setBackgroundBrush(theme.surface);

    auto *curve = new QChart;
    curve->setMargins({});
    curve->layout()->setContentsMargins(0, 0, 0, 0);
    curve->setBackgroundVisible(false);
    curve->legend()->hide();
    m_area = new QAreaSeries(curve);
    m_line = new QLineSeries(m_area);
    m_area->setUpperSeries(m_line);
    m_area->setName(tr("Older than"));
    QColor fill = theme.accent;
    fill.setAlphaF(theme.dark ? 0.28f : 0.18f);
    m_area->setBrush(fill);
    m_area->setPen(QPen(theme.accent, 2));
    curve->addSeries(m_area);
    m_x = new QCategoryAxis(curve);
    m_y = new QCategoryAxis(curve);
    for (QCategoryAxis *axis : {m_x, m_y}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLabelsColor(theme.muted);
        axis->setGridLineColor(theme.border);
        axis->setLinePen(QPen(theme.border));
        QFont small = font();
        small.setPointSizeF(font().pointSizeF() * 0.9);
        axis->setLabelsFont(small);
    }
    m_x->setGridLineVisible(false);
    m_y->setLineVisible(false);
    curve->addAxis(m_x, Qt::AlignBottom);
    curve->addAxis(m_y, Qt::AlignLeft);
    m_area->attachAxis(m_x);
    m_area->attachAxis(m_y);
    QChart *initial = chart();
    setChart(curve);
    delete initial;
    clear();
}

OlderThan AgeCurve::olderThan(const ScanStatistics &statistics, Duration age)
{
    OlderThan older{age, 0, 0, 0};
    const int bin = ageBinOf(age);
    for (int at = bin; at < kAgeBins; ++at) {
        const AgeBin &part = statistics.ages[size_t(at)];
        // Of the bin in which the age lies, the share that is older, evenly spread.
        double share = 1;
        if (at == bin && at + 1 < kAgeBins) {
            const double span = double((ageBinStart(at + 1) - ageBinStart(at)).count());
            share = double((ageBinStart(at + 1) - age).count()) / span;
        }
        older.files += std::llround(double(part.files) * share);
        older.bytes += std::llround(double(part.bytes) * share);
        older.sessions += std::llround(double(part.sessions) * share);
    }
    return older;
}

QSize AgeCurve::sizeHint() const
{
    return {480, 200};
}

void AgeCurve::clear()
{
    setStatistics({}, 1h);
    m_statistics.reset();
    m_y->setLabelsVisible(false);
    m_area->setVisible(false);
    viewport()->update();
}

void AgeCurve::setStatistics(const ScanStatistics &statistics, Duration age)
{
    m_statistics = statistics;
    m_age = age;
    m_mark.reset();

    int lastBin = ageBinOf(168h);
    for (int bin = 0; bin < kAgeBins; ++bin) {
        if (statistics.ages[size_t(bin)].files > 0)
            lastBin = std::max(lastBin, std::min(bin + 1, kAgeBins - 1));
    }
    QList<QPointF> points;
    for (int bin = ageBinOf(1min); bin <= lastBin; ++bin)
        points << QPointF(xOf(ageBinStart(bin)), double(olderThan(statistics, ageBinStart(bin)).bytes));
    m_line->replace(points);

    for (QCategoryAxis *axis : {m_x, m_y}) {
        for (const QString &label : axis->categoriesLabels())
            axis->remove(label);
    }
    const double right = points.constLast().x();
    m_x->setRange(xOf(1min), right);
    for (const Duration mark :
        std::initializer_list<Duration>{1min, 10min, 1h, 6h, 24h, 168h, 720h, 4320h, 17520h, 87600h}) {
        if (xOf(mark) <= right)
            m_x->append(formatDuration(mark), xOf(mark));
    }
    m_y->setLabelsVisible(true);
    m_area->setVisible(true);
    m_top = niceTop(std::max(points.constFirst().y(), 1024.0));
    m_y->setRange(0, m_top * 1.12); // room for the marks' labels
    for (int quarter = 0; quarter <= 4; ++quarter)
        m_y->append(formatBytes(qint64(m_top * quarter / 4)), m_top * quarter / 4);
    emit previewChanged();
    viewport()->update();
}

std::optional<OlderThan> AgeCurve::preview() const
{
    if (!m_mark || !m_statistics)
        return std::nullopt;
    return olderThan(*m_statistics, kRoundAges[*m_mark]);
}

QPointF AgeCurve::placeOf(double x, double bytes) const
{
    return QPointF(mapFromScene(chart()->mapToScene(chart()->mapToPosition({x, bytes}, m_area))));
}

size_t AgeCurve::markAt(const QPoint &place) const
{
    const double x = chart()->mapToValue(chart()->mapFromScene(mapToScene(place)), m_area).x();
    size_t best = 0;
    for (size_t mark = 1; mark < kRoundAges.size() && xOf(kRoundAges[mark]) <= m_x->max(); ++mark) {
        if (std::abs(xOf(kRoundAges[mark]) - x) < std::abs(xOf(kRoundAges[best]) - x))
            best = mark;
    }
    return best;
}

void AgeCurve::setPreview(std::optional<size_t> mark)
{
    if (mark == m_mark || !m_statistics)
        return;
    m_mark = mark;
    emit previewChanged();
    viewport()->update();
}

void AgeCurve::drawMark(
    QPainter &painter, double x, const QColor &colour, Qt::PenStyle style, const QString &text) const
{
    const QPointF foot = placeOf(x, 0);
    const QPointF head = placeOf(x, m_top * 1.12);
    painter.setPen(QPen(colour, 1.5, style));
    painter.drawLine(foot, head);
    const int width = painter.fontMetrics().horizontalAdvance(text) + kUnit;
    const QRectF plot = QRectF(placeOf(m_x->min(), m_top * 1.12), placeOf(m_x->max(), 0));
    const bool toLeft = head.x() + width + 4 > plot.right();
    const QRectF place(
        toLeft ? head.x() - width - 4 : head.x() + 4, head.y(), width, painter.fontMetrics().height() + 2);
    painter.fillRect(place, m_theme.surface);
    painter.setPen(colour);
    painter.drawText(place, int(Qt::AlignCenter), text);
}

void AgeCurve::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    if (!m_statistics) {
        painter.setPen(m_theme.muted);
        painter.drawText(viewport()->rect(), int(Qt::AlignCenter), tr("not known"));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double here = std::min(xOf(m_age), m_x->max());
    drawMark(painter, here, m_theme.text, Qt::SolidLine, tr("now: %1").arg(formatDuration(m_age)));
    if (!m_mark)
        return;
    const OlderThan older = olderThan(*m_statistics, kRoundAges[*m_mark]);
    drawMark(painter, xOf(older.age), m_theme.accent, Qt::DashLine, formatDuration(older.age));
    painter.setPen(QPen(m_theme.surface, 2));
    painter.setBrush(m_theme.accent);
    painter.drawEllipse(placeOf(xOf(older.age), double(older.bytes)), 5, 5);
}

void AgeCurve::mouseMoveEvent(QMouseEvent *event)
{
    setPreview(markAt(event->position().toPoint()));
}

void AgeCurve::mousePressEvent(QMouseEvent *event)
{
    setPreview(markAt(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && m_mark && m_statistics)
        emit ageChosen(kRoundAges[*m_mark]);
}

void AgeCurve::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setPreview(std::nullopt);
}

void AgeCurve::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step != 0) {
        const auto atAge = std::lower_bound(kRoundAges.begin(), kRoundAges.end(), m_age);
        const auto from = m_mark ? std::ptrdiff_t(*m_mark) : atAge - kRoundAges.begin();
        const auto to = std::clamp<std::ptrdiff_t>(from + step, 0, std::ptrdiff_t(kRoundAges.size()) - 1);
        if (xOf(kRoundAges[size_t(to)]) <= m_x->max())
            setPreview(size_t(to));
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_mark && m_statistics) {
        emit ageChosen(kRoundAges[*m_mark]);
        return;
    }
    QChartView::keyPressEvent(event);
}

QString AgeCurve::csv() const
{
    QString text = u"older_than_seconds,sessions,files,bytes\n"_s;
    if (!m_statistics)
        return text;
    for (int bin = 0; bin < kAgeBins; ++bin) {
        const OlderThan older = olderThan(*m_statistics, ageBinStart(bin));
        text += QString::number(older.age.count() / 1000000) + u","_s + QString::number(older.sessions) + u","_s
            + QString::number(older.files) + u","_s + QString::number(older.bytes) + u"\n"_s;
    }
    return text;
}

} // namespace docsweep
