// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultitemsmodel.h"

#include "core/base/visibletext.h"
#include "ui/look/icons.h"
#include "ui/words/format.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QByteArray keyOf(const VaultEntry &entry)
    {
        return entry.object ? entry.object->entry.key : entry.session;
    }

    bool isWanted(const VaultEntry &entry, const QString &text)
    {
        return text.isEmpty() || displayKey(keyOf(entry)).contains(text, Qt::CaseInsensitive)
            || displayKey(sessionOf(entry)).contains(text, Qt::CaseInsensitive);
    }

} // namespace

SessionKey sessionOf(const VaultEntry &entry)
{
    if (!entry.object)
        return entry.session;
    return entry.owner.kind == VaultOwner::Kind::Session ? entry.owner.name : SessionKey();
}

Result<VaultEntries> findEntries(
    VaultReader &reader, const std::vector<ContainerId> &containers, const QString &text, std::stop_token stop)
{
    VaultEntries found;
    std::vector<VaultTrouble> troubles;
    const auto take = [&](const VaultEntry &entry) {
        if (!isWanted(entry, text))
            return true;
        found.isMore = qint64(found.entries.size()) >= kMostEntries;
        if (!found.isMore)
            found.entries.push_back(entry);
        return !found.isMore;
    };
    const std::vector<ContainerId> asked = containers.empty() ? std::vector<ContainerId>{{}} : containers;
    for (const ContainerId &container : asked) {
        const Result<> read = reader.entries(container, stop, take, &troubles);
        if (!read && !found.isMore)
            return fail(read.error());
        if (found.isMore)
            break;
    }
    for (const VaultTrouble &trouble : troubles)
        found.troubles.push_back(trouble.cause);
    return found;
}

VaultItemsModel::VaultItemsModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void VaultItemsModel::setEntries(std::vector<VaultEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int VaultItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int VaultItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VaultItemsModel::data(const QModelIndex &index, int role) const
{
    const VaultEntry &entry = m_entries[size_t(index.row())];
    const bool isRows = entry.kind == VaultItemKind::Rows;
    if (role == Qt::DecorationRole && index.column() == Name)
        return tintedIcon(isRows ? u"session"_s : u"file"_s, m_theme.muted);
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Name)
        return entry.object ? tr("%1 in bucket %2").arg(displayKey(keyOf(entry)), entry.object->bucket)
                            : displayKey(entry.session);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return displayKey(keyOf(entry));
    case Kind:
        return isRows ? tr("Session, %Ln document(s)", nullptr, int(entry.documents)) : tr("File");
    case Size:
        return formatBytes(entry.copy.sizeBytes);
    default:
        return {};
    }
}

QVariant VaultItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Session or file");
    case Kind:
        return tr("Kind");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace docsweep
