// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/planbrowser.h"
#include "ui/theme.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace docsweep {

/// What is shown of the candidates: a search as you type, a chip for each kind with its count, the state, and, when
/// set from elsewhere, a type or one session as a chip that can be taken away.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const Theme &theme, QWidget *parent = nullptr);

    ItemFilter filter() const { return m_filter; }
    /// `name` words the type or session of the filter for its chip.
    void setFilter(const ItemFilter &filter, const QString &name);
    QString extraName() const;
    void setCounts(const PlanTotals &totals);
    void focusSearch();

signals:
    void filterChanged(const docsweep::ItemFilter &filter);

private:
    void takeFilter();
    void showExtra(const QString &name);

    ItemFilter m_filter;
    QLineEdit *m_search = nullptr;
    QMap<int, QPushButton *> m_chips;
    QPushButton *m_extra = nullptr;
    QComboBox *m_state = nullptr;
    QTimer m_typing;
};

} // namespace docsweep
