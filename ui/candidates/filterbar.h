// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/browse/planbrowser.h"
#include "ui/candidates/filtermenus.h"
#include "ui/look/theme.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace docsweep {

/// What is shown of the candidates: a search as you type, menus for type, size and age, the state, a chip for each kind
/// with its count, and one session as a chip that can be taken away. Also how it is shown (by session or flat), and the
/// way to the holds. The clock must outlive it.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    ItemFilter filter() const { return m_filter; }
    /// `name` words what was chosen elsewhere (one session, a part of a chart) for its chip.
    void setFilter(const ItemFilter &filter, const QString &name);
    QString extraName() const { return m_extraName; }
    /// The same in the language of now; `takenAt`: when the ages of the list were taken.
    static QString nameOf(const ItemFilter &filter, Instant takenAt);
    void setCounts(const PlanTotals &totals);
    void setKnownTypes(const QMap<QByteArray, TypeUsage> &types);
    void setHolds(qint64 holds, qint64 heldItems);
    void setGrouped(bool grouped); ///< without a signal
    void focusSearch();

signals:
    void filterChanged(const docsweep::ItemFilter &filter);
    void groupedChanged(bool grouped);
    void holdsRequested();
    void listRequested(); ///< from the search down into the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSearch();
    void makeMenus();
    void makeChips();
    QPushButton *menuButton(const QString &name, QMenu *menu);
    void takeFilter();
    void takeAge(const ValueRange &range);
    void clearAll();
    void showFilter();
    void showMenus();
    void markButton(QPushButton *button, bool active, const QString &text);

    const Clock &m_clock;
    Theme m_theme;
    ItemFilter m_filter;
    QString m_extraName;
    QLineEdit *m_search = nullptr;
    TypeMenu *m_types = nullptr;
    RangeMenu *m_sizes = nullptr;
    RangeMenu *m_ages = nullptr;
    QPushButton *m_typeButton = nullptr;
    QPushButton *m_sizeButton = nullptr;
    QPushButton *m_ageButton = nullptr;
    QMap<int, QPushButton *> m_chips;
    QPushButton *m_held = nullptr;
    QPushButton *m_extra = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_group = nullptr;
    QComboBox *m_state = nullptr;
    QTimer m_typing;
};

} // namespace docsweep
