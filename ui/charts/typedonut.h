// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/statistics.h"
#include "ui/charts/chartview.h"

#include <QPieSeries>

namespace docsweep {

/// What is it? Bytes by file type as a ring, its parts named on the ring and in order of size clockwise from the top.
class TypeDonut : public ChartView {
    Q_OBJECT

public:
    explicit TypeDonut(const Theme &theme, QWidget *parent = nullptr);

    void setTypes(const QMap<QByteArray, TypeUsage> &types);
    void setUnknown(const QString &why);
    QString totalText() const; ///< in the middle: what the parts shown come to
    QSize sizeHint() const override;

    ChartTable table() const override;
    int markCount() const override { return int(m_slices.size()); }
    QStringList markText(int mark) const override;
    QRectF markPlace(int mark) const override;

protected:
    std::optional<int> markAt(const QPointF &place) const override;
    void openMark(int mark) override;
    void takeEntries() override;
    void drawOver(QPainter &painter) override;

private:
    struct Part {
        QString name;
        QSet<QByteArray> types; ///< empty: cannot be filtered by
        TypeUsage usage;
    };
    struct Slice {
        size_t part = 0;
        double from = 0, to = 0; ///< share of the circle, clockwise from the top
    };
    const Part &partOf(int mark) const { return m_parts[m_slices[size_t(mark)].part]; }
    QRectF ring() const;

    std::vector<Part> m_parts;
    std::vector<Slice> m_slices; ///< the parts shown
    TypeUsage m_shown;
    ChartTable m_table;
    QPieSeries *m_pie = nullptr;
};

} // namespace docsweep
