// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/statistics.h"
#include "ui/charts/chartview.h"

#include <QBarSet>
#include <QStackedBarSeries>

namespace docsweep {

/// How old is it? Bytes by age on a logarithmic scale; of each bar what goes stands below, what a hold keeps above it
/// (hatched), what stays on top.
class AgeHistogram : public ChartView {
    Q_OBJECT

public:
    explicit AgeHistogram(const Theme &theme, QWidget *parent = nullptr);

    void setStatistics(const ScanStatistics &statistics);
    void setUnknown(const QString &why);

    ChartTable table() const override;
    int markCount() const override { return int(m_bars.size()); }
    QStringList markText(int mark) const override;
    QRectF markPlace(int mark) const override;

protected:
    std::optional<int> markAt(const QPointF &place) const override;
    void openMark(int mark) override;
    void takeEntries() override;

private:
    enum Series { Goes, Held, Stays, SeriesCount };
    struct Bar {
        Duration from{};
        std::optional<Duration> to; ///< absent: open
        std::array<qint64, SeriesCount> bytes{};
        qint64 files = 0;
        qint64 shown = 0; ///< bytes of the series that are shown
    };
    void fillBars(const ScanStatistics &statistics);
    double xOf(Duration age) const;

    Instant m_takenAt;
    std::vector<Bar> m_bars;
    std::array<AgeBin, kAgeBins> m_ages{}, m_going{}, m_held{};
    QStackedBarSeries *m_series = nullptr;
    std::array<QBarSet *, SeriesCount> m_sets{};
    QCategoryAxis *m_x = nullptr;
    QCategoryAxis *m_y = nullptr;
};

/// The age than which half of the bytes are younger, to the bounds of the bins. Nothing when there are none.
std::optional<Duration> medianAge(const ScanStatistics &statistics);

} // namespace docsweep
