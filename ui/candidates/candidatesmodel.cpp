// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatesmodel.h"

#include "ui/candidates/candidatetext.h"
#include "ui/format.h"

#include <algorithm>
#include <iterator>

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
        m_groups.clear();
        m_cache.clear();
        endResetModel();
    }
    m_home = home;
    m_plan = plan;
    m_age = age;
    m_ticks.clear();
    m_along.clear();
    m_held.clear();
    startQuery();
    emit ticksChanged();
}

void CandidatesModel::setGrouped(bool grouped)
{
    if (grouped == m_grouped)
        return;
    beginResetModel(); // rows mean something else from now on
    m_grouped = grouped;
    m_seqs = {};
    m_groups.clear();
    endResetModel();
    startQuery();
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
        [this, ticket, home = m_home, plan = *m_plan, filter = m_filter, sort = m_sort, grouped = m_grouped](
            std::stop_token stop) -> Result<> {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            if (!browser)
                return fail(browser.error());
            const auto hand = [this, ticket, &stop](GroupChunk &&chunk) {
                QMetaObject::invokeMethod(
                    this, [this, ticket, chunk = std::move(chunk)]() mutable { takeChunk(ticket, std::move(chunk)); },
                    Qt::QueuedConnection);
                return !stop.stop_requested();
            };
            if (grouped)
                return (*browser)->streamGroups(plan, filter, sort, stop, hand);
            return (*browser)->streamSeqs(plan, filter, sort, stop, [&hand](std::vector<quint32> &&seqs) {
                return hand({std::move(seqs), {}});
            });
        },
        [this, ticket](const Result<> &result) { endQuery(ticket, result); });
}

void CandidatesModel::takeChunk(quint64 ticket, GroupChunk chunk)
{
    if (ticket != m_ticket || chunk.seqs.empty())
        return;
    if (m_firstChunk) {
        beginResetModel();
        m_firstChunk = false;
        m_cache.clear();
        m_seqs = std::move(chunk.seqs);
        m_groups.clear();
        m_groups.append(chunk.groups);
        m_seenFirst = 0;
        m_seenLast = -1;
        m_missingFirst = m_missingLast = -1;
        endResetModel();
        emit firstRowsShown();
        return;
    }
    const int more = m_grouped ? int(chunk.groups.size()) : int(chunk.seqs.size());
    beginInsertRows({}, rowCount(), rowCount() + more - 1);
    m_seqs.insert(m_seqs.end(), chunk.seqs.begin(), chunk.seqs.end());
    m_groups.append(chunk.groups);
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
        m_groups.clear();
        endResetModel();
        emit firstRowsShown();
    }
    m_seqs.shrink_to_fit();
    if (!result)
        emit queryFailed(result.error());
    emit queryFinished();
}

/// Where the row's item stands among all that pass.
std::optional<size_t> CandidatesModel::itemPlace(int row) const
{
    return m_grouped ? m_groups.at(row).item : std::optional(size_t(row));
}

/// The item that tells what the row says: its own, or the first one of a folder without its session.
size_t CandidatesModel::speakerOf(int row) const
{
    if (!m_grouped)
        return size_t(row);
    const GroupRows::Place place = m_groups.at(row);
    return place.item.value_or(m_groups.firstItem(place.group));
}

/// Every item the row stands for, until the visitor says false.
template <typename Visit> void CandidatesModel::visitItems(int row, const Visit &visit) const
{
    if (const std::optional<size_t> place = itemPlace(row)) {
        visit(m_seqs[*place]);
        return;
    }
    const size_t group = m_groups.at(row).group;
    for (size_t place = m_groups.firstItem(group); place < m_groups.endItem(group); ++place) {
        if (!visit(m_seqs[place]))
            return;
    }
}

std::optional<quint32> CandidatesModel::seqAt(int row) const
{
    const std::optional<size_t> place = itemPlace(row);
    return place ? std::optional(m_seqs[*place]) : std::nullopt;
}

bool CandidatesModel::passes(quint32 seq) const
{
    return !m_complete || std::find(m_seqs.begin(), m_seqs.end(), seq) != m_seqs.end();
}

std::vector<quint32> CandidatesModel::seqsOf(const std::vector<std::pair<int, int>> &rowRanges) const
{
    std::vector<quint32> seqs;
    for (const auto &[first, last] : rowRanges) {
        for (int row = first; row <= last; ++row) {
            const bool isOpenFolder = !itemPlace(row) && m_groups.isOpen(m_groups.at(row).group) && row < last;
            if (isOpenFolder) // what stands beneath is chosen row by row
                continue;
            visitItems(row, [&seqs](quint32 seq) {
                seqs.push_back(seq);
                return true;
            });
        }
    }
    return seqs;
}

const PlanItem *CandidatesModel::itemAt(int row) const
{
    return row < 0 || row >= rowCount() || !itemPlace(row) ? nullptr : loadedFor(row);
}

const PlanItem *CandidatesModel::loadedFor(int row) const
{
    const PlanItem *item = m_cache.find(m_seqs[speakerOf(row)]);
    if (item == nullptr)
        noteMissing(row);
    return item;
}

bool CandidatesModel::isHead(int row) const
{
    return m_grouped && row >= 0 && row < rowCount() && m_groups.at(row).isHead;
}

int CandidatesModel::headOf(int row) const
{
    return m_grouped && row >= 0 && row < rowCount() ? m_groups.headRow(m_groups.at(row).group) : row;
}

void CandidatesModel::setOpen(int row, bool open)
{
    if (!isHead(row))
        return;
    const size_t group = m_groups.at(row).group;
    const int children = m_groups.childCount(group);
    if (m_groups.isOpen(group) == open || children == 0)
        return;
    if (open)
        beginInsertRows({}, row + 1, row + children);
    else
        beginRemoveRows({}, row + 1, row + children);
    m_groups.setOpen(group, open);
    if (open)
        endInsertRows();
    else
        endRemoveRows();
    emit dataChanged(index(row, KeyColumn), index(row, KeyColumn));
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
    const int last = std::min(rowCount() - 1, m_missingLast + kRowsAhead);
    first = std::max(first, last - kMostRows + 1); // of a long jump only where it ended
    m_missingFirst = m_missingLast = -1;
    fetch(first, last);
}

void CandidatesModel::refreshRows()
{
    if (m_seenLast < m_seenFirst)
        return;
    fetch(m_seenFirst, std::min(m_seenLast, rowCount() - 1));
}

void CandidatesModel::fetch(int firstRow, int lastRow)
{
    if (!m_plan || lastRow < firstRow)
        return;
    m_seenFirst = firstRow;
    m_seenLast = lastRow;
    std::vector<quint32> seqs;
    for (int row = firstRow; row <= lastRow; ++row)
        seqs.push_back(m_seqs[speakerOf(row)]);
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
    if (ticket == m_ticket && lastRow < rowCount())
        emit dataChanged(index(firstRow, KeyColumn), index(lastRow, StateColumn));
}

void CandidatesModel::setTicked(int firstRow, int lastRow, bool ticked)
{
    for (int row = firstRow; row <= lastRow; ++row) {
        visitItems(row, [this, ticked](quint32 seq) {
            m_ticks.set(seq, ticked && !m_held.contains(seq));
            return true;
        });
    }
    announceTicks();
}

Qt::CheckState CandidatesModel::tickOf(int row) const
{
    const std::optional<size_t> place = itemPlace(row);
    if (place && m_ticks.contains(m_seqs[*place]))
        return Qt::Checked;
    if (place && m_along.contains(m_seqs[*place]))
        return Qt::PartiallyChecked;
    if (!isHead(row))
        return Qt::Unchecked;
    const size_t group = m_groups.at(row).group;
    bool some = false;
    bool all = !place; // a session is ticked by its own tick alone
    for (size_t item = m_groups.firstItem(group); item < m_groups.endItem(group) && !(some && !all); ++item) {
        const bool ticked = m_ticks.contains(m_seqs[item]);
        some = some || ticked;
        all = all && ticked;
    }
    return all ? Qt::Checked : some ? Qt::PartiallyChecked : Qt::Unchecked;
}

void CandidatesModel::toggle(const std::vector<std::pair<int, int>> &rowRanges)
{
    const std::vector<quint32> seqs = seqsOf(rowRanges);
    const bool allTicked = std::all_of(
        seqs.begin(), seqs.end(), [this](quint32 seq) { return m_ticks.contains(seq) || m_held.contains(seq); });
    for (const quint32 seq : seqs)
        m_ticks.set(seq, !allTicked && !m_held.contains(seq));
    if (!seqs.empty())
        announceTicks();
}

void CandidatesModel::tickAllShown()
{
    for (const quint32 seq : m_seqs)
        m_ticks.set(seq, !m_held.contains(seq));
    if (!m_seqs.empty())
        announceTicks();
}

void CandidatesModel::untickAll()
{
    if (m_ticks.isEmpty())
        return;
    m_ticks.clear();
    m_along.clear();
    announceTicks();
}

void CandidatesModel::untick(const TickSet &items)
{
    const qint64 before = m_ticks.count();
    m_ticks.subtract(items);
    if (m_ticks.count() != before)
        announceTicks();
}

std::vector<quint32> CandidatesModel::shownTicks() const
{
    std::vector<quint32> shown;
    if (!m_ticks.isEmpty())
        std::copy_if(m_seqs.begin(), m_seqs.end(), std::back_inserter(shown),
            [this](quint32 seq) { return m_ticks.contains(seq); });
    return shown;
}

/// The view asks again only for what it shows, so that all rows are as cheap as one; heads show what is beneath.
void CandidatesModel::announceTicks()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, TickColumn), index(rowCount() - 1, TickColumn), {Qt::CheckStateRole, AlongRole});
    emit ticksChanged();
}

void CandidatesModel::setTicks(TickSet ticks)
{
    m_ticks = std::move(ticks);
    m_along.clear();
    announceTicks();
}

void CandidatesModel::setAlong(TickSet along)
{
    if (along == m_along)
        return;
    m_along = std::move(along);
    if (rowCount() > 0)
        emit dataChanged(index(0, TickColumn), index(rowCount() - 1, TickColumn), {Qt::CheckStateRole, AlongRole});
}

void CandidatesModel::setHeld(TickSet held)
{
    if (held == m_held)
        return;
    m_held = std::move(held);
    const qint64 before = m_ticks.count();
    m_ticks.subtract(m_held);
    if (rowCount() > 0)
        emit dataChanged(index(0, TickColumn), index(rowCount() - 1, StateColumn));
    if (m_ticks.count() != before)
        emit ticksChanged();
}

bool CandidatesModel::isHeld(int row) const
{
    const std::optional<quint32> seq = seqAt(row);
    return seq && m_held.contains(*seq);
}

int CandidatesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_grouped ? m_groups.rowCount() : int(m_seqs.size());
}

int CandidatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CandidatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool isTick = index.column() == TickColumn;
    switch (role) {
    case SeqRole: {
        const std::optional<quint32> seq = seqAt(row);
        return seq ? QVariant(*seq) : QVariant();
    }
    case AlongRole:
        return isAlong(row);
    case HeldRole:
        return isHeld(row);
    case HeadRole:
        return isHead(row);
    case BeneathRole:
        return m_grouped && !isHead(row);
    case OpenRole:
        return isHead(row) && m_groups.isOpen(m_groups.at(row).group);
    case Qt::CheckStateRole:
        return isTick ? QVariant(tickOf(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                            : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case LoadedRole:
    case KindRole:
    case StateRole:
    case PlaceRole:
    case CountsRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    const PlanItem *item = loadedFor(row);
    if (role == LoadedRole)
        return item != nullptr;
    if (item == nullptr)
        return {};
    const bool isFolder = !itemPlace(row);
    switch (role) {
    case KindRole:
        return isFolder ? QVariant() : QVariant(int(item->kind));
    case StateRole:
        return isFolder ? QVariant() : QVariant(int(item->state));
    case PlaceRole:
        if (m_grouped && !isHead(row) && item->key.startsWith(folderPrefix(item->sessionKey)))
            return displayKey(item->key.mid(folderPrefix(item->sessionKey).size()));
        break;
    case CountsRole:
        return isHead(row) ? QVariant(counts(row, *item)) : QVariant();
    case Qt::ToolTipRole:
        if (isTick)
            return tickWord(row);
        return isFolder ? QVariant(tr("Its session stays; these files go by their own age."))
                        : candidateToolTip(*item, index.column(), m_clock.now(), m_age);
    case Qt::AccessibleTextRole:
        if (isTick)
            return tickWord(row);
        if (isHead(row) && index.column() == KeyColumn)
            return tr("%1 (%2)").arg(displayKey(item->sessionKey), counts(row, *item));
        break;
    default:
        break;
    }
    if (index.column() == StateColumn && isHeld(row) && item->state == ItemState::Planned)
        return tr("held");
    if (index.column() == SizeColumn && isHead(row))
        return formatBytes(m_groups.group(m_groups.at(row).group).bytes);
    return isFolder ? folderText(*item, index.column()) : candidateText(*item, index.column(), m_clock.now(), m_age);
}

bool CandidatesModel::isAlong(int row) const
{
    const std::optional<quint32> seq = seqAt(row);
    return seq && !m_ticks.contains(*seq) && m_along.contains(*seq);
}

QString CandidatesModel::tickWord(int row) const
{
    if (isHeld(row))
        return tr("held: it stays until the hold is released");
    if (isAlong(row))
        return tr("goes along with its ticked session");
    switch (tickOf(row)) {
    case Qt::Checked:
        return tr("ticked");
    case Qt::PartiallyChecked:
        return tr("not ticked; something beneath it is");
    case Qt::Unchecked:
        break;
    }
    return tr("not ticked");
}

QString CandidatesModel::counts(int row, const PlanItem &first) const
{
    const ItemGroup &group = m_groups.group(m_groups.at(row).group);
    const int files = int(group.items) - (group.hasSession ? 1 : 0);
    const QString fileCount = tr("%Ln file(s)", nullptr, files);
    if (!group.hasSession)
        return fileCount;
    return tr("%1, %2", "documents, files").arg(tr("%Ln document(s)", nullptr, int(first.documents)), fileCount);
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
    return candidateHeader(section, role == Qt::AccessibleTextRole);
}

Qt::ItemFlags CandidatesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == TickColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace docsweep
