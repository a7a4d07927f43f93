// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/statistics.h"
#include "ui/charts/chartview.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>

class QBarCategoryAxis;

namespace docsweep {

/// Who? The session folders with the most bytes, largest on top; hatched where no row belongs to the folder.
class SessionBars : public ChartView {
    Q_OBJECT

public:
    explicit SessionBars(const Theme &theme, QWidget *parent = nullptr);

    void setStatistics(const ScanStatistics &statistics);
    void setUnknown(const QString &why);

    ChartTable table() const override;
    int markCount() const override { return int(m_rows.size()); }
    QStringList markText(int mark) const override;
    QRectF markPlace(int mark) const override;

protected:
    std::optional<int> markAt(const QPointF &place) const override;
    void openMark(int mark) override;
    void takeEntries() override;
    void drawOver(QPainter &painter) override;

private:
    enum Series { WithRow, WithoutRow, SeriesCount };
    /// Bars are counted from below, rows from above.
    int barOf(int row) const { return int(m_rows.size()) - 1 - row; }

    std::vector<SessionUsage> m_sessions;
    std::vector<SessionUsage> m_rows; ///< those shown, largest first
    QHorizontalStackedBarSeries *m_series = nullptr;
    std::array<QBarSet *, SeriesCount> m_sets{};
    QCategoryAxis *m_x = nullptr;
    QCategoryAxis *m_y = nullptr;
};

} // namespace docsweep
