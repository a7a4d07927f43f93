// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growthchart.h"

#include "ui/words/format.h"

#include <QCategoryAxis>
#include <QChart>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr size_t kMostDots = 60; ///< more points than that are a line
    constexpr double kNear = 14; ///< pixels within which a point is meant
    constexpr double kQuotaShownFrom = 0.25; ///< of the quota: below, its line would press everything to the floor

    double xOf(Instant at)
    {
        return double(toMicros(at)) / 1e6;
    }

    constexpr std::array<Duration, 13> kSteps{10min, 30min, 1h, 3h, 6h, 12h, 24h, 48h, 168h, 336h, 720h, 2160h, 8760h};

} // namespace

QString formatGrowth(double bytesPerDay)
{
    return GrowthChart::tr("%1 a day").arg(formatBytes(qint64(std::llround(bytesPerDay))));
}

GrowthChart::GrowthChart(const Theme &theme, QWidget *parent)
    : ChartView(u"growthChart"_s, theme, parent)
{
    using Look = ChartEntry::Shape;
    setEntries({{tr("Stored"), {}, {}, theme.accent, Look::Line}, {tr("Cleanups"), {}, {}, theme.good, Look::Mark},
        {tr("Quota"), {}, {}, theme.danger, Look::Dashes}, {tr("Forecast"), {}, {}, theme.warning, Look::Dots}});
    m_x = addAxis(Qt::AlignBottom);
    m_y = addAxis(Qt::AlignLeft);
    m_band = new QAreaSeries(chart());
    m_band->setUpperSeries(new QLineSeries(m_band));
    m_band->setLowerSeries(new QLineSeries(m_band));
    QColor fill = theme.warning;
    fill.setAlphaF(theme.dark ? 0.25f : 0.18f);
    m_band->setBrush(fill);
    m_band->setPen(Qt::NoPen);
    m_ahead = new QLineSeries(chart());
    m_ahead->setPen(QPen(theme.warning, 2, Qt::DotLine));
    m_quotaLine = new QLineSeries(chart());
    m_quotaLine->setPen(QPen(theme.danger, 1.5, Qt::DashLine));
    m_line = new QLineSeries(chart());
    m_line->setPen(QPen(theme.accent, 2));
    m_points = new QScatterSeries(chart());
    m_points->setMarkerSize(7);
    m_points->setColor(theme.accent);
    m_points->setBorderColor(theme.surface);
    for (QAbstractSeries *series :
        std::initializer_list<QAbstractSeries *>{m_band, m_quotaLine, m_ahead, m_line, m_points}) {
        chart()->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }
    setUnknown({});
}

void GrowthChart::setUnknown(const QString &why)
{
    m_history = {};
    m_note.clear();
    setEmpty(why);
    setStory(tr("How is the storage growing?"), why);
}

void GrowthChart::setHistory(const UsageHistory &history, qint64 quotaBytes, Instant now)
{
    m_history = history;
    m_quota = quotaBytes;
    m_now = now;
    m_dates = whenReached(history.forecast, quotaBytes);
    m_note.clear();
    if (history.points.size() < 2) {
        const QString why = history.points.empty()
            ? tr("No scan has listed the storage yet. After the second scan, a line shows how it grows.")
            : tr("Each scan adds one dot. After the second scan, a line shows how the storage grows. After some "
                 "hours of scans, a forecast shows when the quota will be reached.");
        setEmpty(why);
        setStory(tr("How is the storage growing?"), why);
        return;
    }
    setEmpty({});
    takeEntries();
    tell();
}

void GrowthChart::tell()
{
    const Forecast &forecast = m_history.forecast;
    QString title;
    if (!forecast.isKnown()) {
        title = tr("How is the storage growing? There is not enough history to tell yet.");
        m_note = tr("A forecast needs at least four scans over two hours without a cleanup between them.");
    } else if (forecast.perDayLow <= 0 && forecast.perDayHigh >= 0 && !m_dates.expected) {
        title = tr("How is the storage growing? Hardly at all.");
    } else if (forecast.perDay < 0) {
        title = tr("How is the storage growing? It shrinks by %1.").arg(formatGrowth(-forecast.perDay));
    } else if (m_dates.expected && *m_dates.expected <= forecast.from) {
        title =
            tr("How is the storage growing? By %1. It is already over the quota.").arg(formatGrowth(forecast.perDay));
    } else if (m_dates.expected) {
        title = dated(
            tr("How is the storage growing? By %1. The quota is reached around %2.")
                .arg(formatGrowth(forecast.perDay), formatDay(*m_dates.expected, m_now).replace(u' ', QChar::Nbsp)));
    } else {
        title = tr("How is the storage growing? By %1. The quota is far away.").arg(formatGrowth(forecast.perDay));
    }
    if (forecast.isKnown()) {
        const QString basis = forecast.basis == Forecast::Basis::WithCleanups
            ? tr("Based on the last two weeks, including cleanups.")
            : tr("Based on the growth between cleanups: what happens if nothing is cleaned up.");
        QString when;
        if (m_dates.expected && m_dates.earliest && *m_dates.expected > forecast.from) {
            const QString first = formatDay(*m_dates.earliest, m_now);
            const QString last = m_dates.latest ? formatDay(*m_dates.latest, m_now) : QString();
            when = dated(last.isEmpty() ? tr("The quota is reached on %1 at the earliest.").arg(first)
                    : first == last     ? tr("The quota is reached on %1.").arg(first)
                                        : tr("The quota is reached between %1 and %2.").arg(first, last));
        }
        m_note = when.isEmpty() ? basis : QString(when + u' ' + basis);
    }
    const UsagePoint &first = m_history.points.front();
    const UsagePoint &last = m_history.points.back();
    setStory(title,
        tr("%1 on %2, %3 on %4, in %5 scans with %6 cleanups. %7")
            .arg(formatBytes(first.bytes), formatTime(first.at, m_now), formatBytes(last.bytes),
                formatTime(last.at, m_now), formatCount(m_history.scans), formatCount(qint64(m_history.runs.size())),
                m_note));
}

/// How far the forecast is drawn: to the quota where that is near, else half as far ahead as the past goes back.
Instant GrowthChart::horizon() const
{
    const Instant last = m_history.points.back().at;
    if (!m_history.forecast.isKnown() || !isShown(Ahead))
        return last;
    const Duration past = last - m_history.points.front().at;
    const Duration most = 2 * past;
    if (m_dates.expected && *m_dates.expected > last && *m_dates.expected - last <= most)
        return last + std::max<Duration>(past / 2, (*m_dates.expected - last) * 5 / 4);
    return last + past / 2;
}

void GrowthChart::takeEntries()
{
    if (m_history.points.size() < 2)
        return;
    const Instant end = horizon();
    const Forecast &forecast = m_history.forecast;
    double top = 0;
    for (const UsagePoint &point : m_history.points)
        top = std::max(top, double(point.bytes));
    const bool ahead = forecast.isKnown() && isShown(Ahead);
    if (ahead)
        top = std::max({top, double(forecast.at(end)), std::min(double(forecast.highAt(end)), 2 * top)});
    if (isShown(Quota) && m_quota > 0 && top >= kQuotaShownFrom * double(m_quota))
        top = std::max(top, double(m_quota) * 1.02);
    top = labelBytes(m_y, top);

    const double past = xOf(m_history.points.back().at) - xOf(m_history.points.front().at);
    m_x->setRange(xOf(m_history.points.front().at) - past * 0.015, xOf(end) + past * 0.015); // whole dots at the ends
    QList<QPointF> line;
    for (const UsagePoint &point : m_history.points)
        line << QPointF(xOf(point.at), double(point.bytes));
    m_line->replace(isShown(Stored) ? line : QList<QPointF>());
    m_points->replace(isShown(Stored) && line.size() <= qsizetype(kMostDots) ? line : QList<QPointF>());
    m_quotaLine->replace(isShown(Quota) && m_quota > 0 && double(m_quota) <= top
            ? QList<QPointF>{{m_x->min(), double(m_quota)}, {m_x->max(), double(m_quota)}}
            : QList<QPointF>());
    QList<QPointF> middle, low, high;
    for (int step = 0; ahead && step <= 16; ++step) {
        const Instant at = forecast.from + (end - forecast.from) * step / 16;
        middle << QPointF(xOf(at), double(forecast.at(at)));
        low << QPointF(xOf(at), std::min(top, double(forecast.lowAt(at))));
        high << QPointF(xOf(at), std::min(top, double(forecast.highAt(at))));
    }
    m_ahead->replace(middle);
    m_band->lowerSeries()->replace(low);
    m_band->upperSeries()->replace(high);
    m_band->setVisible(ahead);
    labelTimes();
}

void GrowthChart::labelTimes()
{
    clearLabels(m_x);
    const Duration span = Duration(qint64((m_x->max() - m_x->min()) * 1e6));
    const auto step = std::find_if(kSteps.begin(), kSteps.end(), [span](Duration each) { return span / each <= 5; });
    const Duration each = step == kSteps.end() ? kSteps.back() : *step;
    const Duration offset = localOffset(m_history.points.back().at);
    const auto first = qint64(std::ceil((m_x->min() * 1e6 + double(offset.count())) / double(each.count())));
    for (qint64 count = first;; ++count) {
        const Instant at = fromMicros(count * each.count()) - offset;
        if (xOf(at) > m_x->min() + 0.96 * (m_x->max() - m_x->min())) // a label at the very end would be cut
            break;
        m_x->append(each < 24h ? formatHour(at, m_now) : formatDay(at, m_now), xOf(at));
    }
}

void GrowthChart::drawOver(QPainter &painter)
{
    if (!isShown(Cleanups))
        return;
    painter.setPen(QPen(theme().surface, 1));
    painter.setBrush(theme().good);
    for (const UsageRun &run : m_history.runs) {
        if (xOf(run.at) < m_x->min() || xOf(run.at) > m_x->max())
            continue;
        const QPointF foot = place(xOf(run.at), 0, m_line);
        painter.drawPolygon(QPolygonF({foot + QPointF(-5, -9), foot + QPointF(5, -9), foot}));
    }
}

QStringList GrowthChart::markText(int mark) const
{
    const UsagePoint &point = m_history.points[size_t(mark)];
    QStringList lines{
        tr("%1 in %Ln file(s)", nullptr, int(point.files)).arg(formatBytes(point.bytes)), formatTime(point.at, m_now)};
    const Instant until = size_t(mark) + 1 < m_history.points.size() ? m_history.points[size_t(mark) + 1].at : m_now;
    for (const UsageRun &run : m_history.runs) {
        if (run.at >= point.at && run.at < until) {
            lines << tr("then a cleanup freed %1").arg(formatBytes(run.freedBytes));
            break;
        }
    }
    return lines;
}

QRectF GrowthChart::markPlace(int mark) const
{
    const UsagePoint &point = m_history.points[size_t(mark)];
    const QPointF at = place(xOf(point.at), double(point.bytes), m_line);
    return {at.x() - 5, at.y() - 5, 10, 10};
}

std::optional<int> GrowthChart::markAt(const QPointF &place) const
{
    std::optional<int> best;
    double nearest = kNear;
    for (int mark = 0; mark < markCount(); ++mark) {
        const QPointF off = markPlace(mark).center() - place;
        if (const double distance = std::hypot(off.x(), off.y()); distance < nearest) {
            nearest = distance;
            best = mark;
        }
    }
    return best;
}

void GrowthChart::openMark(int mark)
{
    const UsagePoint &point = m_history.points[size_t(mark)];
    ItemFilter filter;
    filter.changedBefore = point.at;
    emit candidatesRequested(filter, tr("there since %1").arg(formatTime(point.at, m_now)));
}

ChartTable GrowthChart::table() const
{
    ChartTable table{{u"time_utc"_s, u"what"_s, u"bytes"_s, u"files"_s, u"sessions"_s, u"freed_bytes"_s}, {}};
    auto run = m_history.runs.begin();
    const auto runsUntil = [&](std::optional<Instant> until) {
        for (; run != m_history.runs.end() && (!until || run->at < *until); ++run)
            table.rows.append({toIsoUtc(run->at), u"cleanup"_s, {}, QString::number(run->objectsDeleted), {},
                QString::number(run->freedBytes)});
    };
    for (const UsagePoint &point : m_history.points) {
        runsUntil(point.at);
        table.rows.append({toIsoUtc(point.at), u"scan"_s, QString::number(point.bytes), QString::number(point.files),
            QString::number(point.sessions), {}});
    }
    runsUntil(std::nullopt);
    const Forecast &forecast = m_history.forecast;
    for (int step = 1; forecast.isKnown() && m_history.points.size() >= 2 && step <= 4; ++step) {
        const Instant at = forecast.from + kForecastWindow * step / 4;
        table.rows.append({toIsoUtc(at), u"forecast"_s, QString::number(forecast.at(at)), {}, {}, {}});
    }
    return table;
}

} // namespace docsweep
