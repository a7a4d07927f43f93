// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/agehistogram.h"

#include "ui/words/format.h"

#include <QCategoryAxis>
#include <QChart>

#include <algorithm>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kMostBars = 32; ///< more are joined in twos
    constexpr double kBarWidth = 0.82;

    constexpr std::array<Duration, 10> kMarks{1min, 10min, 1h, 6h, 24h, 168h, 720h, 4320h, 17520h, 87600h};

} // namespace

std::optional<Duration> medianAge(const ScanStatistics &statistics)
{
    qint64 all = 0;
    for (const AgeBin &bin : statistics.ages)
        all += bin.bytes;
    qint64 younger = 0;
    for (int bin = 0; bin < kAgeBins && all > 0; ++bin) {
        younger += statistics.ages[size_t(bin)].bytes;
        if (younger * 2 >= all)
            return ageBinStart(std::min(bin + 1, kAgeBins - 1));
    }
    return std::nullopt;
}

AgeHistogram::AgeHistogram(const Theme &theme, QWidget *parent)
    : ChartView(u"ageHistogram"_s, theme, parent)
{
    m_series = new QStackedBarSeries(chart());
    m_series->setBarWidth(kBarWidth);
    const QColor still = theme.dark ? theme.muted.darker(175) : theme.series[7];
    setEntries({{tr("Can be deleted"), {}, {}, theme.accent},
        {tr("Held"), {}, {}, theme.warning, ChartEntry::Shape::Block, Qt::BDiagPattern}, {tr("Kept"), {}, {}, still}});
    for (size_t at = 0; at < SeriesCount; ++at) {
        m_sets[at] = new QBarSet(entries()[at].name, m_series);
        m_sets[at]->setBrush(QBrush(entries()[at].colour, entries()[at].pattern));
        m_sets[at]->setPen(at == Held ? QPen(theme.warning, 1) : QPen(Qt::NoPen));
        m_series->append(m_sets[at]);
    }
    chart()->addSeries(m_series);
    m_x = addAxis(Qt::AlignBottom);
    m_y = addAxis(Qt::AlignLeft);
    m_series->attachAxis(m_x);
    m_series->attachAxis(m_y);
    setUnknown({});
}

void AgeHistogram::setUnknown(const QString &why)
{
    m_bars.clear();
    takeEntries();
    setEmpty(why);
    setStory(tr("How old are the files?"), why);
}

void AgeHistogram::fillBars(const ScanStatistics &statistics)
{
    m_bars.clear();
    int first = kAgeBins;
    int last = -1;
    for (int bin = 0; bin < kAgeBins; ++bin) {
        if (statistics.ages[size_t(bin)].files > 0) {
            first = std::min(first, bin);
            last = bin;
        }
    }
    if (last < 0)
        return;
    // A bar alone tells no shape: some empty neighbours show where on the scale it stands.
    first = std::max(0, std::min(first - 1, last - 7));
    last = std::min(kAgeBins - 1, std::max(last + 1, first + 8));
    const int joined = last - first + 1 > kMostBars ? 2 : 1;
    for (int bin = first; bin <= last; bin += joined) {
        Bar bar;
        bar.from = ageBinStart(bin);
        if (bin + joined < kAgeBins)
            bar.to = ageBinStart(bin + joined);
        for (int part = bin; part < std::min(bin + joined, kAgeBins); ++part) {
            const AgeBin &all = statistics.ages[size_t(part)];
            const qint64 goes = statistics.oldestGoing[size_t(part)].bytes;
            const qint64 held = statistics.held[size_t(part)].bytes;
            bar.bytes[Goes] += goes;
            bar.bytes[Held] += held;
            bar.bytes[Stays] += std::max<qint64>(0, all.bytes - goes - held);
            bar.files += all.files;
        }
        m_bars.push_back(bar);
    }
}

void AgeHistogram::setStatistics(const ScanStatistics &statistics)
{
    m_takenAt = statistics.takenAt;
    m_ages = statistics.ages;
    m_going = statistics.oldestGoing;
    m_held = statistics.held;
    fillBars(statistics);
    takeEntries();
    if (m_bars.empty()) {
        setEmpty(tr("No files are stored."));
        setStory(tr("How old are the files? Nothing is stored."), tr("No files are stored."));
        return;
    }
    setEmpty({});
    std::array<qint64, SeriesCount> sums{};
    for (const Bar &bar : m_bars) {
        for (size_t at = 0; at < SeriesCount; ++at)
            sums[at] += bar.bytes[at];
    }
    const std::optional<Duration> median = medianAge(statistics);
    setStory(median ? tr("How old are the files? Half of the data is younger than %1.").arg(formatDuration(*median))
                    : tr("How old are the files?"),
        tr("%1 can be deleted, %2 held, %3 kept.")
            .arg(formatBytes(sums[Goes]), formatBytes(sums[Held]), formatBytes(sums[Stays])));
}

/// Where an age stands on the axis, on which bar i covers [i - 0.5, i + 0.5].
double AgeHistogram::xOf(Duration age) const
{
    for (size_t at = 0; at < m_bars.size(); ++at) {
        const Bar &bar = m_bars[at];
        if (!bar.to || age < *bar.to) {
            const double low = std::max(1.0, double(bar.from.count()));
            const double part = bar.to && bar.from.count() > 0
                ? std::log(double(age.count()) / low) / std::log(double(bar.to->count()) / low)
                : 0;
            return double(at) - 0.5 + std::clamp(part, 0.0, 1.0);
        }
    }
    return double(m_bars.size()) - 0.5;
}

void AgeHistogram::takeEntries()
{
    double top = 0;
    for (QBarSet *set : m_sets)
        set->remove(0, set->count());
    for (Bar &bar : m_bars) {
        bar.shown = 0;
        for (size_t at = 0; at < SeriesCount; ++at) {
            const qint64 bytes = isShown(at) ? bar.bytes[at] : 0;
            bar.shown += bytes;
            m_sets[at]->append(double(bytes));
        }
        top = std::max(top, double(bar.shown));
    }
    if (m_bars.empty())
        return;
    labelBytes(m_y, top);
    clearLabels(m_x);
    m_x->setRange(-0.5, double(m_bars.size()) - 0.5);
    for (const Duration mark : kMarks) {
        const bool inside = mark >= m_bars.front().from && (!m_bars.back().to || mark <= *m_bars.back().to);
        if (inside)
            m_x->append(formatDuration(mark), xOf(mark));
    }
}

QStringList AgeHistogram::markText(int mark) const
{
    const Bar &bar = m_bars[size_t(mark)];
    QStringList lines{tr("%1 in %Ln file(s)", nullptr, int(bar.files)).arg(formatBytes(bar.shown)),
        bar.to ? tr("between %1 and %2 old").arg(formatDuration(bar.from), formatDuration(*bar.to))
               : tr("older than %1").arg(formatDuration(bar.from))};
    if (bar.bytes[Goes] > 0)
        lines << tr("%1 can be deleted").arg(formatBytes(bar.bytes[Goes]));
    if (bar.bytes[Held] > 0)
        lines << tr("%1 held").arg(formatBytes(bar.bytes[Held]));
    if (bar.bytes[Stays] > 0)
        lines << tr("%1 kept").arg(formatBytes(bar.bytes[Stays]));
    return lines;
}

QRectF AgeHistogram::markPlace(int mark) const
{
    const QPointF foot = place(mark - kBarWidth / 2, 0, m_series);
    const QPointF head = place(mark + kBarWidth / 2, double(m_bars[size_t(mark)].shown), m_series);
    return QRectF(head, foot).normalized();
}

std::optional<int> AgeHistogram::markAt(const QPointF &place) const
{
    if (m_bars.empty() || !chart()->plotArea().adjusted(0, 0, 0, 2).contains(place))
        return std::nullopt;
    const double x = chart()->mapToValue(chart()->mapFromScene(place), m_series).x();
    const int at = int(std::lround(x));
    if (at < 0 || at >= int(m_bars.size()) || m_bars[size_t(at)].files == 0)
        return std::nullopt;
    return at;
}

void AgeHistogram::openMark(int mark)
{
    const Bar &bar = m_bars[size_t(mark)];
    ItemFilter filter;
    filter.changedBefore = m_takenAt - bar.from;
    if (bar.to)
        filter.changedFrom = m_takenAt - *bar.to;
    emit candidatesRequested(filter,
        bar.to ? tr("%1 to %2 old").arg(formatDuration(bar.from), formatDuration(*bar.to))
               : tr("older than %1").arg(formatDuration(bar.from)));
}

ChartTable AgeHistogram::table() const
{
    ChartTable table{{u"age_from_seconds"_s, u"age_to_seconds"_s, u"files"_s, u"bytes"_s, u"bytes_going"_s,
                         u"bytes_held"_s, u"bytes_staying"_s},
        {}};
    if (m_bars.empty())
        return table;
    const auto seconds = [](Duration age) { return QString::number(age.count() / 1000000); };
    for (int bin = 0; bin < kAgeBins; ++bin) {
        const size_t at = size_t(bin);
        table.rows.append({seconds(ageBinStart(bin)), bin + 1 < kAgeBins ? seconds(ageBinStart(bin + 1)) : QString(),
            QString::number(m_ages[at].files), QString::number(m_ages[at].bytes), QString::number(m_going[at].bytes),
            QString::number(m_held[at].bytes),
            QString::number(std::max<qint64>(0, m_ages[at].bytes - m_going[at].bytes - m_held[at].bytes))});
    }
    return table;
}

} // namespace docsweep
