// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatesmodel.h"

#include "ui/candidates/candidatetext.h"
#include "ui/words/format.h"

#include <algorithm>
#include <iterator>

namespace docsweep {

using namespace Qt::StringLiterals;

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
    , m_rows(new RowFetcher(m_order, this))
{
    connect(m_rows, &RowFetcher::arrived, this, [this](int firstRow, int lastRow) {
        emit dataChanged(index(firstRow, KeyColumn), index(lastRow, StateColumn));
    });
    connect(m_rows, &RowFetcher::failed, this, &CandidatesModel::queryFailed);
}

CandidatesModel::~CandidatesModel() = default;

void CandidatesModel::setPlan(const QString &home, std::optional<PlanId> plan, Duration age)
{
    if ((plan != m_plan || home != m_home) && !m_order.seqs().empty()) {
        beginResetModel(); // a tick must never mean a number of another plan
        m_order.clear();
        endResetModel();
    }
    m_rows->setPlan(home, plan);
    m_home = home;
    m_plan = plan;
    m_age = age;
    m_ticks.clear();
    m_along.clear();
    m_held.clear();
    m_over.clear();
    startQuery();
    emit ticksChanged();
}

void CandidatesModel::setGrouped(bool grouped)
{
    if (grouped == m_order.isGrouped())
        return;
    beginResetModel();
    m_order.setGrouped(grouped);
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
    m_rows->drop();
    emit queryStarted();
    if (!m_plan) {
        m_queryJob.drop();
        endQuery(ticket, {});
        return;
    }
    m_queryJob.start(
        this,
        [this, ticket, home = m_home, plan = *m_plan, filter = m_filter, sort = m_sort, grouped = m_order.isGrouped()](
            std::stop_token stop) -> Result<> {
            Result<std::unique_ptr<PlanBrowser>> browser = PlanBrowser::open(home);
            if (!browser)
                return fail(browser.error());
            const auto hand = [this, ticket, &stop](GroupChunk &&chunk) {
                QMetaObject::invokeMethod(
                    this, [this, ticket, chunk = std::move(chunk)] { takeChunk(ticket, chunk); }, Qt::QueuedConnection);
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

void CandidatesModel::takeChunk(quint64 ticket, const GroupChunk &chunk)
{
    if (ticket != m_ticket || chunk.seqs.empty())
        return;
    if (m_firstChunk) {
        beginResetModel();
        m_firstChunk = false;
        m_rows->clear();
        m_order.clear();
        m_order.append(chunk);
        endResetModel();
        emit firstRowsShown();
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + m_order.rowsOf(chunk) - 1);
    m_order.append(chunk);
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
        m_rows->clear();
        m_order.clear();
        endResetModel();
        emit firstRowsShown();
    }
    m_order.squeeze();
    if (!result)
        emit queryFailed(result.error());
    emit queryFinished();
}

bool CandidatesModel::passes(quint32 seq) const
{
    return !m_complete || m_order.contains(seq);
}

const PlanItem *CandidatesModel::itemAt(int row) const
{
    return row < 0 || row >= rowCount() || !seqAt(row) ? nullptr : m_rows->find(row);
}

void CandidatesModel::setOpen(int row, bool open)
{
    if (!isHead(row))
        return;
    const int children = m_order.childCount(row);
    if (m_order.isOpen(row) == open || children == 0)
        return;
    if (open)
        beginInsertRows({}, row + 1, row + children);
    else
        beginRemoveRows({}, row + 1, row + children);
    m_order.setOpen(row, open);
    if (open)
        endInsertRows();
    else
        endRemoveRows();
    emit dataChanged(index(row, KeyColumn), index(row, KeyColumn));
}

void CandidatesModel::setTicked(int firstRow, int lastRow, bool ticked)
{
    for (int row = firstRow; row <= lastRow; ++row) {
        m_order.visit(row, [this, ticked](quint32 seq) {
            m_ticks.set(seq, ticked && canTick(seq));
            return true;
        });
    }
    announceTicks();
}

Qt::CheckState CandidatesModel::tickOf(int row) const
{
    const std::optional<quint32> seq = seqAt(row);
    if (seq && m_ticks.contains(*seq))
        return Qt::Checked;
    if (seq && m_along.contains(*seq))
        return Qt::PartiallyChecked;
    if (!isHead(row))
        return Qt::Unchecked;
    bool some = false;
    bool all = !seq; // a session is ticked by its own tick alone
    m_order.visitGroup(row, [&](quint32 beneath) {
        const bool ticked = m_ticks.contains(beneath);
        some = some || ticked;
        all = all && (ticked || !canTick(beneath));
        return all || !some;
    });
    return all && some ? Qt::Checked : some ? Qt::PartiallyChecked : Qt::Unchecked;
}

void CandidatesModel::toggle(const std::vector<std::pair<int, int>> &rowRanges)
{
    const std::vector<quint32> seqs = seqsOf(rowRanges);
    const bool allTicked =
        std::all_of(seqs.begin(), seqs.end(), [this](quint32 seq) { return m_ticks.contains(seq) || !canTick(seq); });
    for (const quint32 seq : seqs)
        m_ticks.set(seq, !allTicked && canTick(seq));
    if (!seqs.empty())
        announceTicks();
}

void CandidatesModel::tickAllShown()
{
    for (const quint32 seq : seqs())
        m_ticks.set(seq, canTick(seq));
    if (!seqs().empty())
        announceTicks();
}

void CandidatesModel::toggleAllShown()
{
    if (tickOfShown() == Qt::Checked)
        untick(TickSet::fromSeqs(seqs()));
    else
        tickAllShown();
}

Qt::CheckState CandidatesModel::tickOfShown() const
{
    if (m_ticks.isEmpty())
        return Qt::Unchecked;
    bool some = false;
    bool all = true;
    for (const quint32 seq : seqs()) {
        const bool ticked = m_ticks.contains(seq);
        some = some || ticked;
        all = all && (ticked || !canTick(seq));
        if (some && !all)
            return Qt::PartiallyChecked;
    }
    return some ? Qt::Checked : Qt::Unchecked;
}

/// What is on the screen says itself what became of it, while a run is on too.
bool CandidatesModel::canTick(quint32 seq) const
{
    if (m_held.contains(seq) || m_over.contains(seq))
        return false;
    const PlanItem *item = m_rows->known(seq);
    return item == nullptr || item->state == ItemState::Planned;
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
    if (m_ticks.isEmpty())
        m_along.clear();
    if (m_ticks.count() != before)
        announceTicks();
}

std::vector<quint32> CandidatesModel::shownTicks() const
{
    std::vector<quint32> shown;
    if (!m_ticks.isEmpty())
        std::copy_if(seqs().begin(), seqs().end(), std::back_inserter(shown),
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

void CandidatesModel::setOver(TickSet over)
{
    if (over == m_over)
        return;
    m_over = std::move(over);
    const qint64 before = m_ticks.count();
    m_ticks.subtract(m_over);
    if (rowCount() > 0)
        emit dataChanged(index(0, TickColumn), index(rowCount() - 1, TickColumn));
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
    return parent.isValid() ? 0 : m_order.rowCount();
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
    case OverRole: {
        const std::optional<quint32> seq = seqAt(row);
        return seq && !m_held.contains(*seq) && !canTick(*seq);
    }
    case HeadRole:
        return isHead(row);
    case BeneathRole:
        return isGrouped() && !isHead(row);
    case OpenRole:
        return isHead(row) && m_order.isOpen(row);
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
    const PlanItem *item = m_rows->find(row);
    if (role == LoadedRole)
        return item != nullptr;
    if (item == nullptr)
        return {};
    const bool isFolder = !seqAt(row);
    switch (role) {
    case KindRole:
        return isFolder ? QVariant() : QVariant(int(item->kind));
    case StateRole:
        return isFolder ? QVariant() : QVariant(int(item->state));
    case PlaceRole:
        if (isGrouped() && !isHead(row) && item->key.startsWith(folderPrefix(item->sessionKey)))
            return displayKey(item->key.mid(folderPrefix(item->sessionKey).size()));
        break;
    case CountsRole:
        return isHead(row) ? QVariant(counts(row, *item)) : QVariant();
    case Qt::ToolTipRole:
        if (isTick)
            return tickWord(row);
        return isFolder ? QVariant(tr("The session is kept. These files will be deleted because of their own age."))
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
    if (index.column() == SizeColumn && isHead(row)) {
        const ItemGroup &group = m_order.groupAt(row);
        return formatBytes(group.hasUnknownSize ? std::nullopt : std::optional(group.bytes));
    }
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
        return tr("held: kept until the hold ends");
    if (const std::optional<quint32> seq = seqAt(row); seq && !canTick(*seq))
        return tr("already processed: nothing to tick");
    if (isAlong(row))
        return tr("deleted with its ticked session");
    switch (tickOf(row)) {
    case Qt::Checked:
        return tr("ticked");
    case Qt::PartiallyChecked:
        return tr("not ticked, but something below it is");
    case Qt::Unchecked:
        break;
    }
    return tr("not ticked");
}

QString CandidatesModel::counts(int row, const PlanItem &first) const
{
    const ItemGroup &group = m_order.groupAt(row);
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
    if (role == Qt::ToolTipRole && section == TickColumn)
        return tr("Tick or untick everything shown (Ctrl+A)");
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
