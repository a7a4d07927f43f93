// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/chartlegend.h"
#include "ui/console/latestjob.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace docsweep {

/// A chart with its title, its legend and its menu: copy the picture, save it, save the numbers. The menu opens by the
/// button, a right click, the Menu key and Shift+F10.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    /// Takes the chart over, and `below`, which may be null: what belongs under the chart.
    ChartCard(ChartView *chart, ChartLegend::Arrangement legend, QWidget *below, const Theme &theme,
        QWidget *parent = nullptr);

    ChartView &chart() { return *m_chart; }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void update();
    void showMenu(const QPoint &at);
    void copyPicture();
    void save(const QString &suffix, const QString &kind);
    void write(const QString &path, const QByteArray &bytes);

    Theme m_theme;
    ChartView *m_chart = nullptr;
    ChartLegend *m_legend = nullptr;
    QHBoxLayout *m_table = nullptr; ///< chart and legend side by side; null where they are not
    QLabel *m_title = nullptr;
    QPushButton *m_more = nullptr;
    QLabel *m_notice = nullptr;
    LatestJob<Result<>> m_saveJob{1};
};

} // namespace docsweep
