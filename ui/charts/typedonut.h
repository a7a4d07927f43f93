// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/statistics.h"
#include "ui/theme.h"

#include <QChartView>
#include <QPieSeries>
#include <QSet>

class QGridLayout;
class QLabel;

namespace docsweep {

/// What is it? Bytes by file type, with a legend whose rows open the candidates of that type.
class TypeDonut : public QWidget {
    Q_OBJECT

public:
    explicit TypeDonut(const Theme &theme, QWidget *parent = nullptr);

    void setTypes(const QMap<QByteArray, TypeUsage> &types);
    void clear();
    /// The figures as lines of CSV.
    QString csv() const;

signals:
    void typesChosen(const QSet<QByteArray> &types, const QString &name);

private:
    struct Part {
        QString name;
        QSet<QByteArray> types; ///< empty: cannot be filtered by
        TypeUsage usage;
    };
    void showEmpty(const QString &text);
    void addLegendRow(int row, const Part &part, qint64 allBytes);

    Theme m_theme;
    std::vector<Part> m_parts;
    QPieSeries *m_pie = nullptr;
    QChartView *m_view = nullptr;
    QLabel *m_total = nullptr;
    QWidget *m_legend = nullptr;
    QGridLayout *m_rows = nullptr;
};

} // namespace docsweep
