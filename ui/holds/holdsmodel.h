// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/plan.h"
#include "core/retention/holds.h"
#include "ui/look/theme.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace docsweep {

/// A hold as the page shows it.
struct HoldRow {
    Hold hold;
    std::optional<HoldEnding> ending; ///< it keeps nothing any more
    KindTotal keeps;

    /// Of the row: the same hold begins another one when it has ended.
    qint64 key() const { return ending ? -hold.id : hold.id; }
};

/// Holds, a row each. What changes in the journal changes rows in their places, so that whoever looks at the table
/// loses neither choice nor place. GUI thread.
class HoldsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Pattern, Keeps, Until, Since, By, Counts, Note, ColumnCount };
    enum Role { SortRole = Qt::UserRole, KeyRole, EndedRole };

    /// The clock must outlive it.
    HoldsModel(const Clock &clock, const Theme &theme, QObject *parent = nullptr);

    void setRows(std::vector<HoldRow> rows);
    void tellTime(); ///< what is said of times may have changed
    const HoldRow &row(int at) const { return m_rows[size_t(at)]; }
    bool isSoon(const HoldRow &row) const; ///< it ends within a week

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const HoldRow &row, int column) const;
    QString toolTip(const HoldRow &row, int column) const;
    QVariant sortKey(const HoldRow &row, int column) const;

    const Clock &m_clock;
    Theme m_theme;
    std::vector<HoldRow> m_rows;
};

/// The rows that hold a text somewhere, in any order; those that have ended stand below.
class ShownHolds : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ShownHolds(HoldsModel &model, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setEndedShown(bool shown);
    const HoldRow &row(int at) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    HoldsModel &m_model;
    QString m_search;
    bool m_isEndedShown = false;
};

} // namespace docsweep
