// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultrunsmodel.h"

#include "ui/look/icons.h"
#include "ui/words/causewords.h"
#include "ui/words/format.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kSoon = 2h; ///< copies that go before then are marked

    bool isFigure(int column)
    {
        return column == VaultRunsModel::Sessions || column == VaultRunsModel::Files || column == VaultRunsModel::Size;
    }

} // namespace

VaultRunsModel::VaultRunsModel(const Clock &clock, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_theme(theme)
{
}

void VaultRunsModel::setRuns(const std::vector<VaultRun> &runs)
{
    if (runs == m_runs) {
        if (!m_runs.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // time went on
        return;
    }
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

int VaultRunsModel::rowOf(const VaultRun &run) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_runs[size_t(row)].containers == run.containers)
            return row;
    }
    return -1;
}

int VaultRunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int VaultRunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VaultRunsModel::data(const QModelIndex &index, int role) const
{
    const VaultRun &run = m_runs[size_t(index.row())];
    const Instant now = m_clock.now();
    const bool isSoon = run.termEnd - now < kSoon;
    if (role == Qt::TextAlignmentRole && isFigure(index.column()))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Until && isSoon)
        return tintedIcon(u"clock"_s, m_theme.warning);
    if (role == Qt::DecorationRole && index.column() == Run && !run.warnings.empty())
        return tintedIcon(u"warning"_s, m_theme.warning);
    if (role == Qt::ToolTipRole) {
        if (index.column() == Deleted)
            return formatUtc(run.madeAt);
        if (index.column() == Until)
            return formatUtc(run.termEnd);
        if (index.column() == Run && !run.warnings.empty())
            return causeText(run.warnings.front());
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Run:
        return formatCount(run.run);
    case Deleted:
        return formatMinute(run.madeAt, now);
    case Until:
        return tr("%1, %2 left").arg(formatMinute(run.termEnd, now), formatDuration(run.termEnd - now));
    case Sessions:
        return formatCount(run.sessions);
    case Files:
        return formatCount(run.files);
    case Size:
        return formatBytes(run.bytes);
    default:
        return {};
    }
}

QVariant VaultRunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Run:
        return tr("Run");
    case Deleted:
        return tr("Deleted");
    case Until:
        return tr("Can be put back until");
    case Sessions:
        return tr("Sessions");
    case Files:
        return tr("Files");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace docsweep
