// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/olderthan.h"
#include "ui/charts/chartview.h"

#include <QAreaSeries>
#include <QLineSeries>

namespace docsweep {

/// What would another age free? How many bytes and sessions are older than each age, from the figures of one scan,
/// with a handle: dragging it, or moving it with the arrow keys, tells at once what that age would come to. Enter
/// takes the age over, Escape puts the handle back to the age in use.
class AgeCurve : public ChartView {
    Q_OBJECT

public:
    explicit AgeCurve(const Theme &theme, QWidget *parent = nullptr);

    void setStatistics(const ScanStatistics &statistics, Duration age);
    void setUnknown(const QString &why);

    Duration ageInUse() const { return m_age; }
    Duration handle() const { return m_handle; }
    void setHandle(Duration age);
    /// What the age under the handle comes to; nothing when it is not known.
    std::optional<OlderThan> preview() const;
    std::optional<OlderThan> inUse() const;
    /// "Older than 6 h: about 12 MB in 30 files and 3 sessions."
    static QString sentence(const OlderThan &older);
    QRectF handlePlace() const;
    double placeOfAge(Duration age) const; ///< its x in the view

    ChartTable table() const override;
    int markCount() const override { return int(m_marks.size()); }
    QStringList markText(int mark) const override;
    QRectF markPlace(int mark) const override;

signals:
    void previewChanged();
    void ageChosen(docsweep::Duration age); ///< by Enter

protected:
    std::optional<int> markAt(const QPointF &place) const override;
    void openMark(int mark) override;
    void takeEntries() override;
    void drawOver(QPainter &painter) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Series { Bytes, Sessions };
    void drawFlag(QPainter &painter, double x, const QColor &ink, const QColor &ground, const QString &text) const;

    std::optional<ScanStatistics> m_statistics;
    Duration m_age{};
    Duration m_handle{};
    std::vector<Duration> m_marks; ///< the ages the handle stops at
    bool m_dragging = false;
    double m_top = 1; ///< of the axis of bytes
    QLineSeries *m_line = nullptr;
    QLineSeries *m_edge = nullptr; ///< the line once more, drawn on top of the area
    QAreaSeries *m_area = nullptr;
    QLineSeries *m_sessions = nullptr;
    QCategoryAxis *m_x = nullptr;
    QCategoryAxis *m_y = nullptr;
    QCategoryAxis *m_count = nullptr;
};

} // namespace docsweep
