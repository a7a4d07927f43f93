// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectsmodel.h"

#include "ui/words/format.h"

#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    bool isNumber(int column)
    {
        return column == ProjectsModel::PendingColumn || column == ProjectsModel::FailuresColumn;
    }

    constexpr qint64 kUnknown = -1; ///< before every number

} // namespace

ProjectsModel::ProjectsModel(const ProjectList &list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(list)
{
    connect(&list, &ProjectList::namesChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&list, &ProjectList::rowChanged, this,
        [this](int row) { emit dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int ProjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.rows().size());
}

int ProjectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

CellWords ProjectsModel::wordsOf(const ProjectRow &row, int column) const
{
    const Instant now = m_list.now();
    switch (column) {
    case NameColumn:
        return {row.name, row.isOpen ? tr("open in this window") : QString(), CellGrade::Plain};
    case NeedColumn:
        return needWords(row, now);
    case StoredColumn:
        return storedWords(row);
    case CanGoColumn:
        return canGoWords(row, now);
    case LastColumn:
        return lastRunWords(row, now);
    case NextColumn:
        return nextRunWords(row, now);
    case PendingColumn:
        return pendingWords(row, now);
    case FailuresColumn:
        return failureWords(row);
    case WorkColumn:
        return workWords(row, now);
    case HealthColumn:
        return healthWords(row);
    case AlertsColumn:
        return alertWordsOf(row, now);
    default:
        return {};
    }
}

bool ProjectsModel::isEmptyColumn(int column) const
{
    for (const ProjectRow &row : m_list.rows()) {
        if (!wordsOf(row, column).isEmpty())
            return false;
    }
    return true;
}

QVariant ProjectsModel::sortValue(const ProjectRow &row, int column) const
{
    const ProjectFigures &figures = row.status.figures;
    switch (column) {
    case NameColumn:
        return row.name;
    case NeedColumn:
        return row.needs.empty() ? std::numeric_limits<int>::max()
                                 : int(row.needs.front().rank()) * 100 + int(row.needs.front().kind);
    case StoredColumn:
        return figures.scan ? figures.scan->storedBytes.value_or(kUnknown) : kUnknown;
    case CanGoColumn:
        return figures.scan ? figures.scan->bytes : kUnknown;
    case LastColumn:
        return figures.lastRun ? toMicros(figures.lastRun->run.startedAt) : kUnknown;
    case NextColumn:
        return figures.schedule.next ? toMicros(*figures.schedule.next) : std::numeric_limits<qint64>::max();
    case PendingColumn:
        return figures.pending.items;
    case FailuresColumn:
        return figures.failures;
    case WorkColumn:
        return figures.running ? toMicros(figures.running->run.startedAt) : kUnknown;
    case HealthColumn:
        return int(healthWords(row).grade);
    case AlertsColumn:
        return qint64(row.status.alerts.size());
    default:
        return {};
    }
}

QVariant ProjectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectRow &row = m_list.rows()[size_t(index.row())];
    if (role == RowRole)
        return index.row();
    if (role == SortRole)
        return sortValue(row, index.column());
    if (role == ShareRole) {
        const std::optional<double> share = row.status.quotaShare();
        return index.column() == StoredColumn && row.isRead && share ? QVariant(*share) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    const CellWords words = wordsOf(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words.isEmpty() ? u"–"_s : words.first;
    case SecondRole:
        return words.second;
    case GradeRole:
        return int(words.isEmpty() ? CellGrade::Quiet : words.grade);
    case Qt::AccessibleTextRole:
        return words.isEmpty()       ? tr("none")
            : words.second.isEmpty() ? words.first
                                     : tr("%1, %2", "the two lines of a cell").arg(words.first, words.second);
    case Qt::ToolTipRole:
        return words.tip.isEmpty() ? QVariant() : QVariant(words.tip);
    default:
        return {};
    }
}

QVariant ProjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case CanGoColumn:
            return tr("What the newest scan listed and nobody has deleted or held since");
        case FailuresColumn:
            return tr("Runs that failed since the last good one");
        case PendingColumn:
            return tr("Deletions that the storage has not confirmed");
        case WorkColumn:
            return tr("By the journal: a run that has not ended");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Connection");
    case NeedColumn:
        return tr("Needs you");
    case StoredColumn:
        return tr("Stored");
    case CanGoColumn:
        return tr("Can be deleted");
    case LastColumn:
        return tr("Last run");
    case NextColumn:
        return tr("Next run");
    case PendingColumn:
        return tr("Pending");
    case FailuresColumn:
        return tr("Failed");
    case WorkColumn:
        return tr("At work");
    case HealthColumn:
        return tr("Health");
    case AlertsColumn:
        return tr("Alerts");
    default:
        return {};
    }
}

} // namespace docsweep
