// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/statistics.h"
#include "ui/theme.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChartView>
#include <QLineSeries>

#include <array>
#include <optional>

namespace docsweep {

/// What is older than an age. Between the bounds of the histogram's bins the figures are estimates.
struct OlderThan {
    Duration age{};
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 sessions = 0;
    bool operator==(const OlderThan &) const = default;
};

/// The cumulative age curve: how many bytes are older than each age, from the figures of one scan. The age in use is
/// marked; pointing at another, or moving a mark with the arrow keys, tells at once what that age would come to.
class AgeCurve : public QChartView {
    Q_OBJECT

public:
    explicit AgeCurve(const Theme &theme, QWidget *parent = nullptr);

    void setStatistics(const ScanStatistics &statistics, Duration age);
    void clear();
    QSize sizeHint() const override;
    /// The age that is pointed at.
    std::optional<OlderThan> preview() const;
    QString csv() const;

    static OlderThan olderThan(const ScanStatistics &statistics, Duration age);

signals:
    void previewChanged();
    void ageChosen(docsweep::Duration age); ///< by a click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setPreview(std::optional<size_t> mark);
    size_t markAt(const QPoint &place) const;
    QPointF placeOf(double x, double bytes) const;
    void drawMark(QPainter &painter, double x, const QColor &colour, Qt::PenStyle style, const QString &text) const;

    Theme m_theme;
    std::optional<ScanStatistics> m_statistics;
    Duration m_age{};
    std::optional<size_t> m_mark; ///< of the round ages, the one pointed at
    double m_top = 1; ///< of the y axis, bytes
    QLineSeries *m_line = nullptr;
    QAreaSeries *m_area = nullptr;
    QCategoryAxis *m_x = nullptr;
    QCategoryAxis *m_y = nullptr;
};

} // namespace docsweep
