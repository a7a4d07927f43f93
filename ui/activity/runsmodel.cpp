// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/runsmodel.h"

#include "ui/activity/rundetails.h"
#include "ui/activity/runtext.h"
#include "ui/words/format.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    bool isFigure(int column)
    {
        return column >= RunsModel::PlannedColumn;
    }

} // namespace

RunsModel::RunsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

RunsModel::~RunsModel() = default;

void RunsModel::setHome(const QString &home)
{
    if (home == m_home)
        return;
    m_home = home;
    beginResetModel();
    m_records.clear();
    m_more = false;
    m_read = false;
    endResetModel();
    read(std::nullopt);
}

void RunsModel::setFilter(const RunFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    beginResetModel();
    m_records.clear();
    m_more = false;
    m_read = false;
    endResetModel();
    read(std::nullopt);
}

void RunsModel::setOwnDatabase(const QString &name)
{
    m_ownDatabase = name;
}

void RunsModel::setProjects(const QMap<QString, QString> &projects)
{
    if (projects == m_projects)
        return;
    m_projects = projects;
    if (!m_records.empty())
        emit dataChanged(index(0, ConnectionColumn), index(int(m_records.size()) - 1, ConnectionColumn));
}

void RunsModel::setRunning(bool running)
{
    m_running = running;
    if (!m_records.empty())
        emit dataChanged(index(0, 0), index(int(m_records.size()) - 1, ColumnCount - 1));
}

void RunsModel::refresh()
{
    if (!m_home.isEmpty() && !m_job.isBusy())
        read(std::nullopt);
}

void RunsModel::read(std::optional<RunId> before)
{
    m_job.start(
        this,
        [home = m_home, filter = m_filter, before](std::stop_token stop) -> Page {
            Result<std::unique_ptr<RunBrowser>> browser = RunBrowser::open(home);
            if (!browser && browser.error().kind == ErrorKind::NotFound)
                return std::vector<RunRecord>(); // no journal yet: nothing has run
            return browser ? (*browser)->runs(filter, before, kPage, stop) : fail(browser.error());
        },
        [this, before](Page page) {
            m_read = true;
            if (!page) {
                emit failed(page.error());
                return;
            }
            if (!before) {
                takeNewest(std::move(*page));
            } else if (m_more = int(page->size()) == kPage; !page->empty()) {
                const int first = int(m_records.size());
                beginInsertRows({}, first, first + int(page->size()) - 1);
                m_records.insert(m_records.end(), page->begin(), page->end());
                endInsertRows();
            }
            emit loaded();
        });
}

/// What was loaded below this page stays, so that neither the selection nor the place in the table is lost.
void RunsModel::takeNewest(std::vector<RunRecord> page)
{
    const auto known = m_records.empty() ? page.begin() + std::ptrdiff_t(page.size())
                                         : std::find_if(page.begin(), page.end(), [this](const RunRecord &record) {
                                               return record.run.id == m_records.front().run.id;
                                           });
    const auto fresh = size_t(known - page.begin());
    const bool continues = known != page.end()
        && std::equal(known, page.begin() + std::ptrdiff_t(std::min(page.size(), fresh + m_records.size())),
            m_records.begin(), [](const RunRecord &a, const RunRecord &b) { return a.run.id == b.run.id; })
        && (page.size() == size_t(kPage) || page.size() == fresh + m_records.size());
    if (!continues) {
        beginResetModel();
        m_more = int(page.size()) == kPage;
        m_records = std::move(page);
        endResetModel();
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_records.insert(m_records.begin(), page.begin(), known);
        endInsertRows();
    }
    for (size_t row = fresh; row < page.size(); ++row) {
        const bool isOn = page[row].run.state == RunState::Running; // its time goes on
        if (page[row] == m_records[row] && !isOn)
            continue;
        m_records[row] = std::move(page[row]);
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

bool RunsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_job.isBusy();
}

void RunsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_records.back().run.id);
}

const RunRecord *RunsModel::recordAt(int row) const
{
    return row >= 0 && size_t(row) < m_records.size() ? &m_records[size_t(row)] : nullptr;
}

int RunsModel::rowOf(RunId run) const
{
    const auto found = std::find_if(
        m_records.begin(), m_records.end(), [run](const RunRecord &record) { return record.run.id == run; });
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

/// One run at a time per database: the newest of ours that is on is this program's when it has one on.
bool RunsModel::isMine(const RunRecord &record) const
{
    if (!m_running || record.run.state != RunState::Running || record.run.trigger != RunTrigger::Manual)
        return false;
    const auto isOurs = [this](const RunRecord &each) {
        return m_ownDatabase.isEmpty() || each.databaseName.isEmpty() || each.databaseName == m_ownDatabase;
    };
    const auto newest = std::find_if(m_records.begin(), m_records.end(), isOurs);
    return newest != m_records.end() && newest->run.id == record.run.id;
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRecord &record = m_records[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return toolTip(record, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case SortRole:
        return raw(record, index.column());
    case RunRole:
        return record.run.id;
    case GradeRole:
        return int(verdictOf(record, isMine(record)).grade);
    default:
        return {};
    }
}

QVariant RunsModel::raw(const RunRecord &record, int column) const
{
    const RunTotals &totals = record.run.totals;
    switch (column) {
    case StartedColumn:
        return toMicros(record.run.startedAt);
    case ConnectionColumn:
        return record.databaseName;
    case StarterColumn:
        return int(record.run.trigger);
    case ResultColumn:
        return int(record.run.state);
    case AgeColumn:
        return qint64(record.policy.age.count());
    case PlannedColumn:
        return record.planned;
    case DeletedColumn:
        return hasPlan(record) ? totals.of(ItemState::Deleted).items : totals.earlierDeletionsFinished;
    case SkippedColumn:
        return totals.of(ItemState::Skipped).items;
    case PendingColumn:
        return record.run.waiting;
    case FailedColumn:
        return totals.of(ItemState::Failed).items;
    case FreedColumn:
        return hasPlan(record) ? totals.freedBytes : totals.earlierBytesFinished;
    case TookColumn: {
        const std::optional<Duration> took = tookTime(record, m_clock.now());
        return took ? QVariant(qint64(took->count())) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RunsModel::text(const RunRecord &record, int column) const
{
    switch (column) {
    case StartedColumn:
        return formatTime(record.run.startedAt, m_clock.now());
    case ConnectionColumn:
        return m_projects.value(record.databaseName, record.databaseName);
    case StarterColumn:
        return starterText(record);
    case ResultColumn:
        return verdictOf(record, isMine(record)).brief;
    case AgeColumn:
        if (!hasPlan(record))
            return u"–"_s;
        return record.policy.onlySession ? tr("one session") : formatDuration(record.policy.age);
    case PlannedColumn:
        return hasPlan(record) ? formatCount(record.planned) : u"–"_s;
    case FreedColumn:
        return formatBytes(raw(record, column).toLongLong());
    case TookColumn: {
        const std::optional<Duration> took = tookTime(record, m_clock.now());
        if (!took)
            return tr("unknown");
        return *took < std::chrono::seconds{1} ? tr("under 1 s") : formatDuration(*took);
    }
    default: {
        const qint64 count = raw(record, column).toLongLong();
        return count == 0 && column >= SkippedColumn ? u"–"_s : formatCount(count);
    }
    }
}

QVariant RunsModel::toolTip(const RunRecord &record, int column) const
{
    switch (column) {
    case StartedColumn:
        return formatUtc(record.run.startedAt);
    case ConnectionColumn:
        return record.databaseName;
    case StarterColumn:
        return starterText(record);
    case ResultColumn: {
        QStringList lines{verdictOf(record, isMine(record)).text};
        lines += runNotes(record, isMine(record));
        return lines.join(u'\n');
    }
    case AgeColumn:
        return hasPlan(record) ? QVariant() : QVariant(withoutPlanText(record));
    case FreedColumn:
        return tr("%1 bytes").arg(formatCount(raw(record, column).toLongLong()));
    case TookColumn:
        return record.run.finishedAt ? QVariant(tr("ended %1").arg(formatUtc(*record.run.finishedAt))) : QVariant();
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == AgeColumn)
        return tr("Everything older than this was to be deleted");
    if (role == Qt::ToolTipRole && section == PendingColumn)
        return tr("What is still pending of what it left");
    if (role == Qt::ToolTipRole && section == SkippedColumn)
        return tr("Skipped: used again, changed or held since the plan was made");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case StartedColumn:
        return tr("Started");
    case ConnectionColumn:
        return tr("Connection");
    case StarterColumn:
        return tr("Started by");
    case ResultColumn:
        return tr("Result");
    case AgeColumn:
        return tr("Older than");
    case PlannedColumn:
        return tr("Planned");
    case DeletedColumn:
        return tr("Deleted");
    case SkippedColumn:
        return RunDetails::tr("Skipped");
    case PendingColumn:
        return tr("Pending");
    case FailedColumn:
        return tr("Failed");
    case FreedColumn:
        return tr("Freed");
    case TookColumn:
        return tr("Took");
    default:
        return {};
    }
}

} // namespace docsweep
