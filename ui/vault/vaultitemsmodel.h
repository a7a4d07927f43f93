// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultreader.h"
#include "ui/look/theme.h"

#include <QAbstractTableModel>

namespace docsweep {

/// Copies by their names: what only the owner of the private key sees.
class VaultItemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Size, ColumnCount };

    explicit VaultItemsModel(const Theme &theme, QObject *parent = nullptr);

    void setEntries(std::vector<VaultEntry> entries);
    const VaultEntry &entry(int row) const { return m_entries[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Theme m_theme;
    std::vector<VaultEntry> m_entries;
};

/// Whose session a copy belongs to; empty: it is a lone file.
SessionKey sessionOf(const VaultEntry &entry);

/// What is shown at once; the search finds the others.
inline constexpr qint64 kMostEntries = 5000;

/// Some copies by their names.
struct VaultEntries {
    std::vector<VaultEntry> entries; ///< at most kMostEntries
    bool isMore = false;
    std::vector<Cause> troubles;
};

/// Those of these containers (none: of all) whose key, or whose session's, has this text in it, whatever the case.
/// Blocking. Errors: as VaultReader::entries.
Result<VaultEntries> findEntries(
    VaultReader &reader, const std::vector<ContainerId> &containers, const QString &text, std::stop_token stop);

} // namespace docsweep
