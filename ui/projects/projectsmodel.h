// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projects/projectwords.h"

#include <QAbstractTableModel>

namespace docsweep {

/// All projects as a table. Cells have two short lines: DisplayRole is the first, SecondRole the other one; a screen
/// reader hears both. GUI thread.
class ProjectsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        NeedColumn,
        StoredColumn,
        CanGoColumn,
        LastColumn,
        NextColumn,
        PendingColumn,
        FailuresColumn,
        WorkColumn,
        HealthColumn,
        AlertsColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< a number or a text; of NeedColumn ascending: who needs somebody first
        SecondRole,
        GradeRole, ///< CellGrade
        LookRole, ///< of NameColumn: ConnectionLook; invalid: it has none
        ShareRole, ///< of StoredColumn: of the quota; invalid: there is none
        RowRole, ///< the row in the list
    };

    /// `list` outlives it.
    explicit ProjectsModel(const ProjectList &list, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Nothing stands in any row of it.
    bool isEmptyColumn(int column) const;

private:
    CellWords wordsOf(const ProjectRow &row, int column) const;
    QVariant sortValue(const ProjectRow &row, int column) const;

    const ProjectList &m_list;
};

} // namespace docsweep
