// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/usagehistory.h"
#include "ui/charts/chartview.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QScatterSeries>

namespace docsweep {

/// Where is it going? Stored bytes over time, each run marked below, the quota, and where the line leads, with a band.
class GrowthChart : public ChartView {
    Q_OBJECT

public:
    explicit GrowthChart(const Theme &theme, QWidget *parent = nullptr);

    void setHistory(const UsageHistory &history, qint64 quotaBytes, Instant now);
    void setUnknown(const QString &why);
    /// What the forecast rests on and between which dates the quota is reached; empty without a forecast.
    const QString &note() const { return m_note; }

    ChartTable table() const override;
    int markCount() const override { return isShown(Stored) ? int(m_history.points.size()) : 0; }
    QStringList markText(int mark) const override;
    QRectF markPlace(int mark) const override;

protected:
    std::optional<int> markAt(const QPointF &place) const override;
    void openMark(int mark) override;
    void takeEntries() override;
    void drawOver(QPainter &painter) override;

private:
    enum Series { Stored, Cleanups, Quota, Ahead, SeriesCount };
    void tell();
    void drawLine(double top);
    void labelTimes();
    Instant horizon() const;

    UsageHistory m_history;
    qint64 m_quota = 0;
    Instant m_now;
    QuotaDates m_dates;
    QString m_note;
    QLineSeries *m_line = nullptr;
    QScatterSeries *m_points = nullptr;
    QLineSeries *m_ahead = nullptr;
    QAreaSeries *m_band = nullptr;
    QLineSeries *m_quotaLine = nullptr;
    QCategoryAxis *m_x = nullptr;
    QCategoryAxis *m_y = nullptr;
};

/// "12 MB a day", with a minus where it shrinks.
QString formatGrowth(double bytesPerDay);

} // namespace docsweep
