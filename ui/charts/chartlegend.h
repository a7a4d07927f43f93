// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

class QLabel;
class QPushButton;

namespace docsweep {

/// What the colours, patterns and lines of a chart mean. Each entry is a button that shows or hides its series: filled
/// swatch and plain text, or a hollow swatch and grey text.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    enum class Arrangement {
        Line, ///< names side by side, in as many lines as they need
        Table, ///< a row each, with value and share
    };
    ChartLegend(ChartView &chart, Arrangement arrangement, const Theme &theme, QWidget *parent = nullptr);

    /// Takes the entries over from the chart.
    void update();
    std::vector<QPushButton *> buttons() const; ///< in order

    /// How an entry is drawn, for the legend and for pictures.
    static void paintSwatch(QPainter &painter, const QRectF &place, const ChartEntry &entry);

private:
    struct Row {
        QPushButton *button = nullptr;
        QLabel *value = nullptr;
        QLabel *share = nullptr;
    };
    void make(size_t count);
    QIcon swatch(const ChartEntry &entry) const;

    ChartView &m_chart;
    Arrangement m_arrangement;
    Theme m_theme;
    std::vector<Row> m_rows;
};

} // namespace docsweep
