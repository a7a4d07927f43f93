// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"
#include "ui/charts/charttable.h"
#include "ui/look/theme.h"

#include <QChartView>

#include <optional>
#include <vector>

class QCategoryAxis;

namespace docsweep {

/// One series of a chart as the legend shows it: what it is called, how it is drawn, whether it is drawn.
struct ChartEntry {
    enum class Shape { Block, Line, Dashes, Dots, Mark };
    QString name;
    QString value; ///< "12 MB"; may be empty
    QString share; ///< "38 %"; may be empty
    QColor colour;
    Shape shape = Shape::Block;
    Qt::BrushStyle pattern = Qt::SolidPattern;
    bool shown = true;
};

/// What every chart of the console can do: a title that says the answer, series that can be switched off, marks
/// (slices, bars, points) that tell their value when pointed at or reached with the arrow keys, and that open what
/// they stand for on a click or Enter. Never animated. Figures come from outside; a chart asks nobody.
class ChartView : public QChartView {
    Q_OBJECT

public:
    ChartView(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    /// The figures in a sentence or a few, for screen readers and below a picture.
    const QString &summary() const { return m_summary; }
    const std::vector<ChartEntry> &entries() const { return m_entries; }
    void setEntryShown(size_t entry, bool shown);
    /// The numbers behind it.
    virtual ChartTable table() const = 0;

    /// Why there is nothing to see; empty when there is.
    const QString &emptyText() const { return m_emptyText; }

    std::optional<int> current() const { return m_current; }
    void setCurrent(std::optional<int> mark);
    virtual int markCount() const = 0;
    /// Value first, a line each: what pointing at it tells.
    virtual QStringList markText(int mark) const = 0;
    virtual QRectF markPlace(int mark) const = 0;
    QSize sizeHint() const override { return {360, 216}; } // the scene's own hint grows with the chart

    /// The chart alone, without what is pointed at and without focus.
    void paintPicture(QPainter &painter, const QRectF &target);

signals:
    void changed(); ///< title, summary, entries
    void currentChanged();
    /// Open the candidates that pass; `name` says what the filter is.
    void candidatesRequested(const docsweep::ItemFilter &filter, const QString &name);

protected:
    virtual std::optional<int> markAt(const QPointF &place) const = 0;
    /// A click or Enter on a mark.
    virtual void openMark(int mark) = 0;
    /// Another choice of entries: draw anew.
    virtual void takeEntries() = 0;
    /// Drawn over the series, in the coordinates of the view.
    virtual void drawOver(QPainter &) { }

    void setStory(const QString &title, const QString &summary);
    void setEntries(std::vector<ChartEntry> entries);
    bool isShown(size_t entry) const { return entry < m_entries.size() && m_entries[entry].shown; }
    void setEmpty(const QString &text);

    QCategoryAxis *addAxis(Qt::Alignment edge);
    /// From nothing to a round number at or above; labelled in bytes. Answers the top.
    static double labelBytes(QCategoryAxis *axis, double top);
    static void clearLabels(QCategoryAxis *axis);
    QPointF place(double x, double y, QAbstractSeries *series) const;
    const Theme &theme() const { return m_theme; }
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void drawCallout(QPainter &painter) const;

    Theme m_theme;
    QString m_title;
    QString m_summary;
    QString m_emptyText;
    std::vector<ChartEntry> m_entries;
    std::optional<int> m_current;
    bool m_forPicture = false;
};

} // namespace docsweep
