// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatesmodel.h"

#include "ui/format.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRowsAhead = 64; ///< fetched before and after what is asked for
    constexpr int kMostRows = 512; ///< of one fetch

} // namespace

ItemColumn itemColumn(int modelColumn)
{
    switch (modelColumn) {
    case CandidatesModel::KeyColumn:
        return ItemColumn::Key;
    case CandidatesModel::KindColumn:
        return ItemColumn::Kind;
    case CandidatesModel::SizeColumn:
        return ItemColumn::Size;
    case CandidatesModel::AgeColumn:
    case CandidatesModel::TimeColumn:
        return ItemColumn::Age;
    case CandidatesModel::ReasonColumn:
        return ItemColumn::Reason;
    case CandidatesModel::StateColumn:
        return ItemColumn::State;
    default:
        return ItemColumn::Sequence;
    }
}

CandidatesModel::CandidatesModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &CandidatesModel::fetchMissing);
}

CandidatesModel::~CandidatesModel() = default;

void CandidatesModel::setPlan(const QString &home, std::optional<PlanId> plan, Duration age)
{
    if ((plan != m_plan || home != m_home) && !m_seqs.empty()) { // a tick must never mean a number of another plan
        beginResetModel();
        m_seqs = {};
        m_cache.clear();
        endResetModel();
    }
    m_home = home;
    m_plan = plan;
    m_age = age;
    m_ticks.clear();
    m_along.clear();
    startQuery();
    emit ticksChanged();
}

void CandidatesModel::setFilter(const ItemFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    startQuery();
}

void CandidatesModel::setSort(const ItemSort &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    startQuery();
}

void CandidatesModel::requery()
{
    startQuery();
}

void CandidatesModel::sort(int column, Qt::SortOrder order)
{
    ItemSort sort{itemColumn(column), order == Qt::DescendingOrder};
    if (column == TimeColumn) // the older the time, the greater the age
        sort.descending = !sort.descending;
    setSort(sort);
}

void CandidatesModel::startQuery()
{
    const quint64 ticket = ++m_ticket;
    m_firstChunk = true;
    m_complete = false;
    m_fetchJob.drop();
    m_missingFirst = m_missingLast = -1;
    emit queryStarted();
    if (!m_plan) {
        m_queryJob.drop();
        endQuery(ticket, {});
        return;
    }
    m_queryJob.start(
        this,
        [this, ticket, home = m_home, plan = *m_plan, filter = m_filter, sort = m_sort](
            std::stop_token stop) -> Result<> {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            if (!browser)
                return fail(browser.error());
            return (*browser)->streamSeqs(plan, filter, sort, stop, [this, ticket, &stop](std::vector<quint32> &&seqs) {
                QMetaObject::invokeMethod(
                    this, [this, ticket, seqs = std::move(seqs)]() mutable { takeChunk(ticket, std::move(seqs)); },
                    Qt::QueuedConnection);
                return !stop.stop_requested();
            });
        },
        [this, ticket](const Result<> &result) { endQuery(ticket, result); });
}

void CandidatesModel::takeChunk(quint64 ticket, std::vector<quint32> seqs)
{
    if (ticket != m_ticket || seqs.empty())
        return;
    if (m_firstChunk) {
        beginResetModel();
        m_firstChunk = false;
        m_cache.clear();
        m_seqs = std::move(seqs);
        m_seenFirst = 0;
        m_seenLast = -1;
        m_missingFirst = m_missingLast = -1;
        endResetModel();
        emit firstRowsShown();
        return;
    }
    beginInsertRows({}, int(m_seqs.size()), int(m_seqs.size() + seqs.size()) - 1);
    m_seqs.insert(m_seqs.end(), seqs.begin(), seqs.end());
    endInsertRows();
}

void CandidatesModel::endQuery(quint64 ticket, const Result<> &result)
{
    if (ticket != m_ticket || (!result && result.error().kind == ErrorKind::Cancelled))
        return;
    m_complete = true;
    if (m_firstChunk) { // nothing passed
        beginResetModel();
        m_firstChunk = false;
        m_cache.clear();
        m_seqs = {};
        endResetModel();
        emit firstRowsShown();
    }
    m_seqs.shrink_to_fit();
    if (!result)
        emit queryFailed(result.error());
    emit queryFinished();
}

const PlanItem *CandidatesModel::itemAt(int row) const
{
    if (row < 0 || size_t(row) >= m_seqs.size())
        return nullptr;
    const PlanItem *item = m_cache.find(m_seqs[size_t(row)]);
    if (item == nullptr)
        noteMissing(row);
    return item;
}

int CandidatesModel::rowOf(quint32 seq) const
{
    const auto found = std::find(m_seqs.cbegin(), m_seqs.cend(), seq);
    return found == m_seqs.cend() ? -1 : int(found - m_seqs.cbegin());
}

void CandidatesModel::noteMissing(int row) const
{
    if (!m_fetchTimer.isActive()) { // another pass of painting: what an earlier one missed is out of sight
        m_missingFirst = m_missingLast = row;
        m_fetchTimer.start();
        return;
    }
    m_missingFirst = std::min(m_missingFirst, row);
    m_missingLast = std::max(m_missingLast, row);
}

void CandidatesModel::fetchMissing()
{
    // A fetch that is under way is waited for: dropping its answer again and again would leave a scrolling table empty.
    if (m_missingFirst < 0 || m_seqs.empty() || m_fetchJob.isBusy())
        return;
    int first = std::max(0, m_missingFirst - kRowsAhead);
    const int last = std::min(int(m_seqs.size()) - 1, m_missingLast + kRowsAhead);
    first = std::max(first, last - kMostRows + 1); // of a long jump only where it ended
    m_missingFirst = m_missingLast = -1;
    fetch(first, last);
}

void CandidatesModel::refreshRows()
{
    if (m_seenLast < m_seenFirst)
        return;
    fetch(m_seenFirst, std::min(m_seenLast, int(m_seqs.size()) - 1));
}

void CandidatesModel::fetch(int firstRow, int lastRow)
{
    if (!m_plan || lastRow < firstRow)
        return;
    m_seenFirst = firstRow;
    m_seenLast = lastRow;
    std::vector<quint32> seqs(m_seqs.begin() + firstRow, m_seqs.begin() + lastRow + 1);
    m_fetchJob.start(
        this,
        [home = m_home, plan = *m_plan, seqs = std::move(seqs)](const std::stop_token &) -> Result<Rows> {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            if (!browser)
                return fail(browser.error());
            return (*browser)->items(plan, seqs);
        },
        [this, firstRow, lastRow, ticket = m_ticket](
            Result<Rows> rows) { takeRows(firstRow, lastRow, ticket, std::move(rows)); });
}

void CandidatesModel::takeRows(int firstRow, int lastRow, quint64 ticket, Result<Rows> rows)
{
    if (m_missingFirst >= 0)
        m_fetchTimer.start();
    if (!rows) {
        emit queryFailed(rows.error());
        return;
    }
    for (PlanItem &item : *rows)
        m_cache.insert(std::move(item));
    // Rows are kept by their number in the plan, so the answer of an older order still counts; its places do not.
    if (ticket == m_ticket && size_t(lastRow) < m_seqs.size())
        emit dataChanged(index(firstRow, KeyColumn), index(lastRow, StateColumn));
}

void CandidatesModel::setTicked(int firstRow, int lastRow, bool ticked)
{
    for (int row = firstRow; row <= lastRow; ++row)
        m_ticks.set(m_seqs[size_t(row)], ticked);
    emit dataChanged(index(firstRow, TickColumn), index(lastRow, TickColumn), {Qt::CheckStateRole});
    emit ticksChanged();
}

void CandidatesModel::toggle(const std::vector<std::pair<int, int>> &rowRanges)
{
    if (rowRanges.empty())
        return;
    const bool allTicked = std::all_of(rowRanges.begin(), rowRanges.end(), [this](const std::pair<int, int> &range) {
        return std::all_of(m_seqs.begin() + range.first, m_seqs.begin() + range.second + 1,
            [this](quint32 seq) { return m_ticks.contains(seq); });
    });
    for (const auto &[first, last] : rowRanges) {
        for (int row = first; row <= last; ++row)
            m_ticks.set(m_seqs[size_t(row)], !allTicked);
        emit dataChanged(index(first, TickColumn), index(last, TickColumn), {Qt::CheckStateRole});
    }
    emit ticksChanged();
}

void CandidatesModel::tickAllShown()
{
    if (!m_seqs.empty())
        setTicked(0, int(m_seqs.size()) - 1, true);
}

void CandidatesModel::untickAll()
{
    if (m_ticks.isEmpty())
        return;
    m_ticks.clear();
    m_along.clear();
    if (!m_seqs.empty())
        emit dataChanged(index(0, TickColumn), index(int(m_seqs.size()) - 1, TickColumn), {Qt::CheckStateRole});
    emit ticksChanged();
}

void CandidatesModel::setAlong(TickSet along)
{
    if (along == m_along)
        return;
    m_along = std::move(along);
    if (!m_seqs.empty())
        emit dataChanged(
            index(0, TickColumn), index(int(m_seqs.size()) - 1, TickColumn), {Qt::CheckStateRole, AlongRole});
}

int CandidatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_seqs.size());
}

int CandidatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CandidatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 seq = m_seqs[size_t(index.row())];
    const bool along = !m_ticks.contains(seq) && m_along.contains(seq);
    if (role == SeqRole)
        return seq;
    if (role == AlongRole)
        return along;
    if (index.column() == TickColumn && role == Qt::CheckStateRole)
        return m_ticks.contains(seq) ? Qt::Checked : along ? Qt::PartiallyChecked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));

    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != LoadedRole && role != KindRole
        && role != StateRole && role != Qt::AccessibleTextRole)
        return {};
    const PlanItem *item = itemAt(index.row());
    if (role == LoadedRole)
        return item != nullptr;
    if (item == nullptr)
        return {};
    switch (role) {
    case KindRole:
        return int(item->kind);
    case StateRole:
        return int(item->state);
    case Qt::ToolTipRole:
        return along && index.column() == TickColumn ? tr("goes along with its ticked session")
                                                     : toolTip(*item, index.column());
    default:
        return displayText(*item, index.column());
    }
}

QVariant CandidatesModel::displayText(const PlanItem &item, int column) const
{
    switch (column) {
    case KeyColumn:
        return displayKey(item.kind == ItemKind::Session ? item.sessionKey : item.key);
    case KindColumn:
        return kindText(item.kind);
    case SizeColumn:
        return formatBytes(item.sizeBytes);
    case AgeColumn:
        return item.changedAt ? formatDuration(m_clock.now() - *item.changedAt) : tr("unknown");
    case TimeColumn:
        return formatTime(item.changedAt, m_clock.now());
    case ReasonColumn:
        return reasonText(item.reason, m_age);
    case StateColumn:
        return item.detail.isEmpty() ? stateText(item.state) : tr("%1: %2").arg(stateText(item.state), item.detail);
    default:
        return {};
    }
}

QVariant CandidatesModel::toolTip(const PlanItem &item, int column) const
{
    switch (column) {
    case KeyColumn:
        return displayText(item, column);
    case SizeColumn:
        return item.sizeBytes ? QVariant(tr("%1 bytes").arg(formatCount(*item.sizeBytes))) : QVariant();
    case AgeColumn:
    case TimeColumn:
        return item.changedAt ? QVariant(formatUtc(*item.changedAt)) : QVariant();
    case ReasonColumn:
        return reasonSentence(item, m_age);
    case StateColumn:
        return displayText(item, column);
    default:
        return {};
    }
}

bool CandidatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != TickColumn
        || role != Qt::CheckStateRole)
        return false;
    setTicked(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant CandidatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case TickColumn:
        return role == Qt::AccessibleTextRole ? tr("Ticked") : QString();
    case KeyColumn:
        return tr("Session or file");
    case KindColumn:
        return tr("Kind");
    case SizeColumn:
        return tr("Size");
    case AgeColumn:
        return tr("Age");
    case TimeColumn:
        return tr("Last activity");
    case ReasonColumn:
        return tr("Why");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags CandidatesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == TickColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace docsweep
