// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/statistics.h"

#include <QMenu>
#include <QSet>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace docsweep {

/// From and to, both allowed to be open. What the numbers mean is the menu's matter.
struct ValueRange {
    std::optional<qint64> least;
    std::optional<qint64> most;
    bool operator==(const ValueRange &) const = default;
};

/// A menu to choose a range: ready-made ones, and fields for one's own.
class RangeMenu : public QMenu {
    Q_OBJECT

public:
    struct Unit {
        QString name;
        qint64 factor = 1;
    };
    struct Preset {
        QString name;
        ValueRange range;
    };
    /// `name` is the beginning of the object names; the last unit but `ownUnit` is never chosen by itself.
    RangeMenu(const QString &name, const QString &anyText, const std::vector<Preset> &presets,
        const std::vector<Unit> &units, int ownUnit, QWidget *parent = nullptr);

    const ValueRange &range() const { return m_range; }
    void setRange(const ValueRange &range); ///< without a signal

signals:
    void rangeChosen(const docsweep::ValueRange &range);

private:
    QWidget *makeFields(const QString &name, const std::vector<Unit> &units, int ownUnit);
    void choose(const ValueRange &range);
    void takeFields();

    ValueRange m_range;
    std::vector<std::pair<QAction *, ValueRange>> m_presets;
    QDoubleSpinBox *m_least = nullptr;
    QDoubleSpinBox *m_most = nullptr;
    QComboBox *m_unit = nullptr;
};

/// A menu to choose file types: those the scan saw most, and a field for others.
class TypeMenu : public QMenu {
    Q_OBJECT

public:
    explicit TypeMenu(QWidget *parent = nullptr);

    void setKnown(const QMap<QByteArray, TypeUsage> &types);
    const QSet<QByteArray> &types() const { return m_types; }
    void setTypes(const QSet<QByteArray> &types); ///< without a signal

signals:
    void typesChosen(const QSet<QByteArray> &types);

private:
    void fill();
    void addField();

    QList<QByteArray> m_known;
    QSet<QByteArray> m_types;
    QLineEdit *m_others = nullptr;
};

} // namespace docsweep
