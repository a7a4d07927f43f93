// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/typedonut.h"

#include "ui/words/format.h"

#include <QChart>
#include <QPainter>
#include <QPieSlice>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostParts = 6; ///< the rest is one slice
    constexpr double kHole = 0.58;
    constexpr double kPart = 0.98; ///< of the room; the rest keeps its edge smooth
    constexpr int kSide = 184;
    constexpr double kNamedFrom = 0.07; ///< smaller slices have no room for their name
    constexpr double kLeast = 0.002; ///< of the circle: the smallest slice can still be seen

    /// Black or white, whichever can be read on it.
    QColor inkOn(const QColor &ground)
    {
        const auto linear = [](double part) { return std::pow(part, 2.2); };
        const double light =
            0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
        return light > 0.18 ? QColor(0x10, 0x16, 0x1e) : QColor(Qt::white);
    }

} // namespace

TypeDonut::TypeDonut(const Theme &theme, QWidget *parent)
    : ChartView(u"typeDonut"_s, theme, parent)
{
    chart()->setMargins({});
    m_pie = new QPieSeries(chart());
    m_pie->setHoleSize(kHole);
    m_pie->setPieSize(kPart);
    chart()->addSeries(m_pie);
    setMinimumWidth(kSide);
    setMinimumHeight(kSide);
    setUnknown({});
}

QSize TypeDonut::sizeHint() const
{
    return {kSide, kSide};
}

void TypeDonut::setUnknown(const QString &why)
{
    m_parts.clear();
    m_table = {};
    setEntries({});
    takeEntries();
    setEmpty(why);
    setMaximumWidth(QWIDGETSIZE_MAX); // the sentence has the whole card
    setStory(tr("What is stored?"), why);
}

void TypeDonut::setTypes(const QMap<QByteArray, TypeUsage> &types)
{
    m_parts.clear();
    TypeUsage all;
    for (auto type = types.cbegin(); type != types.cend(); ++type) {
        const QSet<QByteArray> names = type.key() == "*" ? QSet<QByteArray>() : QSet<QByteArray>{type.key()};
        m_parts.push_back({typeText(type.key()), names, type.value()});
        all.files += type.value().files;
        all.bytes += type.value().bytes;
    }
    std::stable_sort(
        m_parts.begin(), m_parts.end(), [](const Part &a, const Part &b) { return a.usage.bytes > b.usage.bytes; });
    m_table = {{u"type"_s, u"files"_s, u"bytes"_s}, {}};
    for (const Part &part : m_parts)
        m_table.rows.append({part.name, QString::number(part.usage.files), QString::number(part.usage.bytes)});
    if (m_parts.size() > kMostParts) {
        Part rest{tr("others"), {}, {}};
        bool filterable = true;
        for (size_t at = kMostParts - 1; at < m_parts.size(); ++at) {
            filterable = filterable && !m_parts[at].types.isEmpty();
            rest.types.unite(m_parts[at].types);
            rest.usage.files += m_parts[at].usage.files;
            rest.usage.bytes += m_parts[at].usage.bytes;
        }
        if (!filterable)
            rest.types.clear();
        m_parts.resize(kMostParts - 1);
        m_parts.push_back(rest);
    }
    std::vector<ChartEntry> entries;
    QStringList figures;
    for (size_t at = 0; at < m_parts.size(); ++at) {
        const double share = all.bytes > 0 ? double(m_parts[at].usage.bytes) / double(all.bytes) : 0;
        entries.push_back({m_parts[at].name, formatBytes(m_parts[at].usage.bytes), formatPercent(share),
            theme().series[at % theme().series.size()]});
        figures << tr("%1: %2, %3").arg(m_parts[at].name, formatBytes(m_parts[at].usage.bytes), formatPercent(share));
    }
    setEntries(std::move(entries));
    takeEntries();
    setEmpty(all.bytes == 0 ? tr("No files are stored.") : QString());
    setMaximumWidth(all.bytes == 0 ? QWIDGETSIZE_MAX : kSide);
    if (all.bytes == 0)
        setStory(tr("What is stored? Nothing yet."), tr("No files are stored."));
    else
        setStory(tr("What is stored? %1 is %2.")
                     .arg(formatPercent(double(m_parts.front().usage.bytes) / double(all.bytes)), m_parts.front().name),
            figures.join(u"; "_s));
}

void TypeDonut::takeEntries()
{
    m_pie->clear();
    m_slices.clear();
    m_shown = {};
    for (size_t at = 0; at < m_parts.size(); ++at) {
        if (!isShown(at))
            continue;
        m_shown.files += m_parts[at].usage.files;
        m_shown.bytes += m_parts[at].usage.bytes;
    }
    double sum = 0;
    for (size_t at = 0; at < m_parts.size(); ++at) {
        if (!isShown(at))
            continue;
        const double size = std::max(double(m_parts[at].usage.bytes), double(m_shown.bytes) * kLeast);
        QPieSlice *slice = m_pie->append(m_parts[at].name, size);
        slice->setBrush(entries()[at].colour);
        slice->setPen(QPen(theme().surface, 2));
        slice->setLabelVisible(false);
        m_slices.push_back({at, sum, sum + size});
        sum += size;
    }
    if (m_slices.size() == 1)
        m_pie->slices().constFirst()->setPen(Qt::NoPen); // no seam in a whole ring
    for (Slice &slice : m_slices) {
        slice.from = sum > 0 ? slice.from / sum : 0;
        slice.to = sum > 0 ? slice.to / sum : 0;
    }
    if (m_slices.empty() && !m_parts.empty()) {
        QPieSlice *nothing = m_pie->append(QString(), 1);
        nothing->setBrush(theme().track);
        nothing->setPen(Qt::NoPen);
    }
}

QString TypeDonut::totalText() const
{
    return m_parts.empty() ? QString() : formatBytes(m_shown.bytes);
}

QRectF TypeDonut::ring() const
{
    const QRectF area = chart()->plotArea();
    const double side = std::min(area.width(), area.height()) * kPart;
    QRectF circle(0, 0, side, side);
    circle.moveCenter(area.center());
    return circle;
}

void TypeDonut::drawOver(QPainter &painter)
{
    const QRectF circle = ring();
    const double middle = circle.width() / 2 * (1 + kHole) / 2;
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.8);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    for (const Slice &slice : m_slices) {
        if (slice.to - slice.from < kNamedFrom)
            continue;
        const QString name = m_parts[slice.part].name;
        const double angle = std::numbers::pi * (slice.from + slice.to);
        const QPointF at = circle.center() + QPointF(std::sin(angle), -std::cos(angle)) * middle;
        const double room = circle.width() / 2 * (1 - kHole) - 4;
        if (painter.fontMetrics().horizontalAdvance(name) > room)
            continue;
        painter.setPen(inkOn(entries()[slice.part].colour));
        painter.drawText(QRectF(at.x() - 40, at.y() - 12, 80, 24), int(Qt::AlignCenter), name);
    }
    QFont big = font();
    big.setPointSizeF(font().pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    painter.setFont(big);
    painter.setPen(theme().text);
    QRectF line(circle.left(), circle.center().y() - 22, circle.width(), 26);
    painter.drawText(line, int(Qt::AlignCenter), totalText());
    const QString files = tr("%Ln file(s)", nullptr, int(m_shown.files));
    QFont words = font();
    const double room = circle.width() * kHole - 16; // not from edge to edge: it stands below the middle
    if (const double wide = QFontMetricsF(words).horizontalAdvance(files); wide > room)
        words.setPointSizeF(words.pointSizeF() * room / wide);
    painter.setFont(words);
    painter.setPen(theme().muted);
    painter.drawText(line.translated(0, 24), int(Qt::AlignCenter), files);
}

QStringList TypeDonut::markText(int mark) const
{
    const Part &part = partOf(mark);
    return {
        tr("%1: %2").arg(part.name, formatBytes(part.usage.bytes)), tr("%Ln file(s)", nullptr, int(part.usage.files))};
}

QRectF TypeDonut::markPlace(int mark) const
{
    const QRectF circle = ring();
    const Slice &slice = m_slices[size_t(mark)];
    const double angle = std::numbers::pi * (slice.from + slice.to);
    const QPointF at =
        circle.center() + QPointF(std::sin(angle), -std::cos(angle)) * (circle.width() / 2 * (1 + kHole) / 2);
    const double half = circle.width() / 4 * (1 - kHole);
    return {at.x() - half, at.y() - half, 2 * half, 2 * half};
}

std::optional<int> TypeDonut::markAt(const QPointF &place) const
{
    const QRectF circle = ring();
    const QPointF from = place - circle.center();
    const double distance = std::hypot(from.x(), from.y()) / (circle.width() / 2);
    if (distance < kHole || distance > 1)
        return std::nullopt;
    double turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
    if (turn < 0)
        turn += 1;
    for (size_t at = 0; at < m_slices.size(); ++at) {
        if (turn >= m_slices[at].from && turn < m_slices[at].to)
            return int(at);
    }
    return std::nullopt;
}

void TypeDonut::openMark(int mark)
{
    const Part &part = partOf(mark);
    if (part.types.isEmpty())
        return;
    ItemFilter filter;
    filter.types = part.types;
    emit candidatesRequested(filter, part.name);
}

ChartTable TypeDonut::table() const
{
    return m_table;
}

} // namespace docsweep
