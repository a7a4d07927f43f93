// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/runsmodel.h"

#include "core/base/visibletext.h"
#include "ui/activity/rundetails.h"
#include "ui/activity/runtext.h"
#include "ui/ledger/elsewhere.h"
#include "ui/ledger/ledgerbook.h"
#include "ui/words/format.h"

#include <QSet>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    RunId idOf(const RunRecord &record)
    {
        return record.run.id;
    }

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
    m_journal.clear();
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
    m_journal.clear();
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
            } else {
                m_more = int(page->size()) == kPage;
                m_journal.insert(m_journal.end(), page->begin(), page->end());
            }
            show();
            emit loaded();
        });
}

/// What was loaded below this page stays.
void RunsModel::takeNewest(std::vector<RunRecord> page)
{
    const auto known = m_journal.empty() ? page.end() : std::ranges::find(page, m_journal.front().run.id, idOf);
    const auto fresh = size_t(known - page.begin());
    const bool continues = known != page.end()
        && std::equal(known, page.begin() + std::ptrdiff_t(std::min(page.size(), fresh + m_journal.size())),
            m_journal.begin(), [](const RunRecord &a, const RunRecord &b) { return a.run.id == b.run.id; })
        && (page.size() == size_t(kPage) || page.size() == fresh + m_journal.size());
    if (!continues) {
        m_more = int(page.size()) == kPage;
        m_journal = std::move(page);
        return;
    }
    const auto below = m_journal.begin() + std::ptrdiff_t(page.size() - fresh);
    page.insert(page.end(), std::make_move_iterator(below), std::make_move_iterator(m_journal.end()));
    m_journal = std::move(page);
}

/// Both, newest first. Those of others that are older than what was read wait until there is more.
std::vector<RunRecord> RunsModel::merged() const
{
    if (!m_elsewhere)
        return m_journal;
    std::vector<RunRecord> all;
    auto other = m_elsewhere->begin();
    const auto takeOthers = [&](auto isDue) {
        for (; other != m_elsewhere->end() && isDue(*other); ++other) {
            if (passes(*other, m_filter))
                all.push_back(*other);
        }
    };
    for (const RunRecord &own : m_journal) {
        takeOthers([&own](const RunRecord &run) { return run.run.startedAt > own.run.startedAt; });
        all.push_back(own);
    }
    if (!m_more)
        takeOthers([](const RunRecord &) { return true; });
    return all;
}

/// What is there changes in its place, so that neither the choice nor the place in the table is lost.
void RunsModel::show()
{
    std::vector<RunRecord> wanted = merged();
    QSet<RunId> stays;
    for (const RunRecord &record : wanted)
        stays.insert(record.run.id);
    for (int at = int(m_records.size()) - 1; at >= 0; --at) {
        if (stays.contains(m_records[size_t(at)].run.id))
            continue;
        int first = at;
        while (first > 0 && !stays.contains(m_records[size_t(first - 1)].run.id))
            --first;
        beginRemoveRows({}, first, at);
        m_records.erase(m_records.begin() + first, m_records.begin() + at + 1);
        endRemoveRows();
        at = first;
    }
    QSet<RunId> known;
    std::vector<RunId> order;
    for (const RunRecord &record : m_records)
        known.insert(record.run.id);
    for (const RunRecord &record : wanted) {
        if (known.contains(record.run.id))
            order.push_back(record.run.id);
    }
    if (!std::ranges::equal(order, m_records, {}, {}, idOf)) { // a clock leapt
        beginResetModel();
        m_records = std::move(wanted);
        endResetModel();
        return;
    }
    for (size_t at = 0; at < wanted.size(); ++at) {
        if (at < m_records.size() && m_records[at].run.id == wanted[at].run.id) {
            const bool isOn = wanted[at].run.state == RunState::Running; // its time goes on
            if (wanted[at] == m_records[at] && !isOn)
                continue;
            m_records[at] = std::move(wanted[at]);
            emit dataChanged(index(int(at), 0), index(int(at), ColumnCount - 1));
            continue;
        }
        size_t end = at;
        while (end < wanted.size() && !known.contains(wanted[end].run.id))
            ++end;
        beginInsertRows({}, int(at), int(end) - 1);
        m_records.insert(m_records.begin() + std::ptrdiff_t(at),
            std::make_move_iterator(wanted.begin() + std::ptrdiff_t(at)),
            std::make_move_iterator(wanted.begin() + std::ptrdiff_t(end)));
        endInsertRows();
        at = end - 1;
    }
}

void RunsModel::setElsewhere(std::optional<std::vector<RunRecord>> runs)
{
    const bool isOther = runs.has_value() != m_elsewhere.has_value();
    m_elsewhere = std::move(runs);
    if (m_read)
        show();
    if (isOther)
        emit headerDataChanged(Qt::Horizontal, WhereColumn, StarterColumn);
}

RunsTotal RunsModel::totalElsewhere() const
{
    RunsTotal total;
    for (const RunRecord &record : m_elsewhere.value_or(std::vector<RunRecord>())) {
        if (!passes(record, m_filter))
            continue;
        ++total.runs;
        total.deleted += record.run.totals.of(ItemState::Deleted).items;
        total.freedBytes += record.run.totals.freedBytes;
        total.pending += record.run.waiting;
        total.failed += record.run.totals.of(ItemState::Failed).items;
    }
    return total;
}

bool RunsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_job.isBusy();
}

void RunsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_journal.back().run.id);
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
    if (isElsewhere(record.run.id))
        return record.run.state == RunState::Running; // it was heard of
    if (!m_running || record.run.state != RunState::Running || record.run.trigger != RunTrigger::Manual)
        return false;
    const auto isOurs = [this](const RunRecord &each) {
        return !isElsewhere(each.run.id)
            && (m_ownDatabase.isEmpty() || each.databaseName.isEmpty() || each.databaseName == m_ownDatabase);
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
    case WhereColumn:
        return isElsewhere(record.run.id) ? hostOf(record.starter) : QString();
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
    case WhereColumn:
        return isElsewhere(record.run.id) ? visibleText(hostOf(record.starter)) : tr("this docsweep");
    case StarterColumn:
        return m_elsewhere ? starterWithoutHost(record) : starterText(record);
    case ResultColumn:
        return verdictOf(record, isMine(record)).brief;
    case AgeColumn:
        if (!hasPlan(record) || isElsewhere(record.run.id))
            return u"–"_s;
        return record.policy.onlySession ? tr("one session") : formatDuration(record.policy.age);
    case PlannedColumn:
        return hasPlan(record) && record.planned >= 0 ? formatCount(record.planned) : u"–"_s;
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
    case WhereColumn:
    case StarterColumn:
        return starterText(record);
    case ResultColumn: {
        QStringList lines{verdictOf(record, isMine(record)).text};
        if (!isElsewhere(record.run.id))
            lines += runNotes(record, isMine(record));
        return lines.join(u'\n');
    }
    case AgeColumn:
        if (isElsewhere(record.run.id))
            return tr("Only the docsweep that ran it knows");
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
    case WhereColumn:
        return tr("Where");
    case StarterColumn:
        return m_elsewhere ? tr("Who") : tr("Started by");
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
