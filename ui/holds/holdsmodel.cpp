// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/holds/holdsmodel.h"

#include "core/base/visibletext.h"
#include "core/ledger/ledger.h"
#include "ui/holds/holddialog.h"
#include "ui/holds/holdendedit.h"
#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/words/format.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr Duration kSoon = 7 * 24h;

    bool isSame(const HoldRow &a, const HoldRow &b)
    {
        return a.hold == b.hold && a.keeps == b.keeps && a.ending.has_value() == b.ending.has_value();
    }

} // namespace

HoldsModel::HoldsModel(const Clock &clock, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_theme(theme)
{
}

void HoldsModel::setRows(std::vector<HoldRow> rows)
{
    QHash<qint64, size_t> wanted;
    for (size_t at = 0; at < rows.size(); ++at)
        wanted.insert(rows[at].key(), at);
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (wanted.contains(m_rows[size_t(at)].key()))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const HoldRow &now = rows[wanted.take(m_rows[at].key())];
        if (isSame(m_rows[at], now))
            continue;
        m_rows[at] = now;
        emit dataChanged(index(int(at), 0), index(int(at), ColumnCount - 1));
    }
    if (wanted.isEmpty())
        return;
    std::vector<size_t> added(wanted.cbegin(), wanted.cend());
    std::ranges::sort(added);
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    for (const size_t at : added)
        m_rows.push_back(std::move(rows[at]));
    endInsertRows();
}

void HoldsModel::tellTime()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, Until), index(int(m_rows.size()) - 1, Since));
}

bool HoldsModel::isSoon(const HoldRow &row) const
{
    return !row.ending && row.hold.until && *row.hold.until - m_clock.now() < kSoon;
}

int HoldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HoldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HoldsModel::text(const HoldRow &row, int column) const
{
    const Instant now = m_clock.now();
    switch (column) {
    case Kind:
        return holdKindText(row.hold.kind);
    case Pattern:
        return asWritten(displayKey(row.hold.pattern));
    case Keeps:
        if (row.ending || row.keeps.items == 0)
            return tr("nothing");
        return tr("%Ln item(s), %1", nullptr, int(row.keeps.items)).arg(formatBytes(row.keeps.bytes));
    case Until:
        if (row.ending)
            return tr("ended %1").arg(formatMinute(row.ending->at, now));
        return isSoon(row)
            ? tr("%1, in %2").arg(holdEndWords(row.hold.until, now), formatDuration(*row.hold.until - now))
            : holdEndWords(row.hold.until, now);
    case Since:
        return formatMinute(row.hold.since, now);
    case By:
        return row.hold.by.isEmpty() ? tr("unknown") : visibleText(row.hold.by);
    case Counts:
        return isShared(row.hold) ? tr("all docsweeps") : tr("this docsweep only");
    case Note:
        if (!row.ending)
            return visibleText(row.hold.note);
        if (row.ending->by.isEmpty())
            return tr("Ended by itself");
        return row.ending->why.isEmpty()
            ? tr("Ended by %1").arg(visibleText(row.ending->by))
            : tr("Ended by %1: %2").arg(visibleText(row.ending->by), visibleText(row.ending->why));
    default:
        return {};
    }
}

QString HoldsModel::toolTip(const HoldRow &row, int column) const
{
    switch (column) {
    case Pattern:
        return displayKey(row.hold.pattern);
    case Until:
        return row.ending ? formatUtc(row.ending->at) : row.hold.until ? formatUtc(*row.hold.until) : QString();
    case Since:
        return formatUtc(row.hold.since);
    case Counts:
        return isShared(row.hold) ? tr("Kept by every docsweep that cleans this web app")
                                  : tr("Other docsweeps do not know this hold");
    case Note: {
        QStringList lines;
        if (row.ending)
            lines << text(row, Note);
        if (!row.hold.note.isEmpty())
            lines << (row.ending ? tr("It was held for: %1").arg(visibleLines(row.hold.note))
                                 : visibleLines(row.hold.note));
        return lines.join(u'\n');
    }
    default:
        return text(row, column);
    }
}

QVariant HoldsModel::sortKey(const HoldRow &row, int column) const
{
    switch (column) {
    case Keeps:
        return row.keeps.items;
    case Until:
        if (row.ending) // the latest end first
            return -toMicros(row.ending->at);
        return row.hold.until ? toMicros(*row.hold.until) : std::numeric_limits<qint64>::max();
    case Since:
        return toMicros(row.hold.since);
    default:
        return text(row, column);
    }
}

QVariant HoldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const HoldRow &row = m_rows[size_t(index.row())];
    const bool marksEnd = index.column() == Until && isSoon(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tipText(toolTip(row, index.column()));
    case Qt::AccessibleTextRole:
        return marksEnd ? tr("ends soon: %1").arg(text(row, Until)) : text(row, index.column());
    case Qt::DecorationRole:
        return marksEnd ? QVariant(tintedIcon(u"warning"_s, m_theme.warning)) : QVariant();
    case Qt::ForegroundRole:
        return marksEnd ? QVariant(m_theme.warning) : row.ending ? QVariant(m_theme.muted) : QVariant();
    case SortRole:
        return sortKey(row, index.column());
    case KeyRole:
        return row.key();
    case EndedRole:
        return row.ending.has_value();
    default:
        return {};
    }
}

QVariant HoldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Pattern:
        return tr("Key");
    case Keeps:
        return tr("Keeps now");
    case Until:
        return tr("Until");
    case Since:
        return tr("Since");
    case By:
        return tr("By");
    case Counts:
        return tr("Counts for");
    case Note:
        return tr("Why");
    default:
        return {};
    }
}

ShownHolds::ShownHolds(HoldsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(HoldsModel::SortRole);
    setDynamicSortFilter(true);
}

void ShownHolds::setSearch(const QString &text)
{
    m_search = text;
    invalidateFilter();
}

void ShownHolds::setEndedShown(bool shown)
{
    m_isEndedShown = shown;
    invalidateFilter();
}

const HoldRow &ShownHolds::row(int at) const
{
    return m_model.row(mapToSource(index(at, 0)).row());
}

bool ShownHolds::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const HoldRow &hold = m_model.row(row);
    if (hold.ending && !m_isEndedShown)
        return false;
    if (m_search.isEmpty())
        return true;
    for (const int column : {HoldsModel::Kind, HoldsModel::Pattern, HoldsModel::By, HoldsModel::Note}) {
        if (m_model.index(row, column, parent).data().toString().contains(m_search, Qt::CaseInsensitive))
            return true;
    }
    return displayKey(hold.hold.pattern).contains(m_search, Qt::CaseInsensitive)
        || hold.hold.note.contains(m_search, Qt::CaseInsensitive);
}

bool ShownHolds::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftEnded = left.data(HoldsModel::EndedRole).toBool();
    const bool rightEnded = right.data(HoldsModel::EndedRole).toBool();
    if (leftEnded != rightEnded)
        return (sortOrder() == Qt::AscendingOrder) == rightEnded;
    const QVariant a = left.data(HoldsModel::SortRole);
    const QVariant b = right.data(HoldsModel::SortRole);
    if (a.typeId() == QMetaType::QString) {
        if (const int order = QString::localeAwareCompare(a.toString(), b.toString()); order != 0)
            return order < 0;
    } else if (a.toLongLong() != b.toLongLong()) {
        return a.toLongLong() < b.toLongLong();
    }
    return left.data(HoldsModel::KeyRole).toLongLong() < right.data(HoldsModel::KeyRole).toLongLong();
}

} // namespace docsweep
