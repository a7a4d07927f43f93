// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/look/theme.h"
#include "ui/vault/vaultrun.h"

#include <QAbstractTableModel>

namespace docsweep {

/// The runs whose copies a vault has, newest first. What anybody who has the folder can see.
class VaultRunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Run, Deleted, Until, Sessions, Files, Size, ColumnCount };

    VaultRunsModel(const Clock &clock, const Theme &theme, QObject *parent = nullptr);

    void setRuns(const std::vector<VaultRun> &runs);
    const VaultRun &run(int row) const { return m_runs[size_t(row)]; }
    int rowOf(const VaultRun &run) const; ///< -1: it is not there any more

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Clock &m_clock;
    Theme m_theme;
    std::vector<VaultRun> m_runs;
};

} // namespace docsweep
