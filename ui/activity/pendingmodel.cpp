// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/pendingmodel.h"

#include "core/sweep/currentwebapp.h"
#include "ui/look/plaintext.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPendingPage = 500;

} // namespace

PendingModel::PendingModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

PendingModel::~PendingModel() = default;

void PendingModel::read(const ReadBackends &read)
{
    m_read = read;
    readAfter(0);
}

void PendingModel::readAfter(qint64 id)
{
    m_job.start(
        this,
        [read = m_read, id](const std::stop_token &stop) -> Result<Page> {
            const Result<std::unique_ptr<Journal>> journal = read.journal();
            if (!journal)
                return fail(journal.error());
            const Result<WebAppId> webApp = currentWebApp(read, **journal, stop);
            if (!webApp)
                return fail(webApp.error());
            const Result<StateTotal> total = (*journal)->pendingTotal(*webApp);
            if (!total)
                return fail(total.error());
            Result<std::vector<PendingDeletion>> rows = (*journal)->pending(*webApp, id, kPendingPage);
            if (!rows)
                return fail(rows.error());
            return Page{*total, std::move(*rows)};
        },
        [this, id](Result<Page> page) { take(id, std::move(page)); });
}

void PendingModel::take(qint64 after, Result<Page> page)
{
    m_isRead = true;
    if (!page) {
        emit failed(page.error());
        return;
    }
    m_total = page->total;
    m_more = int(page->rows.size()) == kPendingPage;
    if (after == 0) {
        beginResetModel();
        m_rows = std::move(page->rows);
        endResetModel();
    } else if (!page->rows.empty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(page->rows.size()) - 1);
        m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
        endInsertRows();
    }
    emit loaded();
}

int PendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PendingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool PendingModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_job.isBusy();
}

void PendingModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readAfter(m_rows.back().id);
}

QVariant PendingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PendingDeletion &pending = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(pending, index.column());
    case Qt::ToolTipRole:
        return toolTip(pending, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case IdRole:
        return pending.id;
    default:
        return {};
    }
}

QString PendingModel::text(const PendingDeletion &pending, int column) const
{
    const Instant now = m_clock.now();
    switch (column) {
    case KeyColumn:
        return asWritten(displayKey(pending.item.key));
    case BucketColumn:
        return pending.item.bucket;
    case SinceColumn:
        return formatTime(pending.since, now);
    case TriesColumn:
        return pending.tries == 0 ? u"–"_s : formatCount(pending.tries);
    case NextColumn:
        return pending.nextTry && *pending.nextTry > now ? formatMinute(*pending.nextTry, now)
                                                         : tr("with the next run");
    case CauseColumn:
        return pending.why.isEmpty() ? u"–"_s : causeHeadline(pending.why);
    default:
        return {};
    }
}

QVariant PendingModel::toolTip(const PendingDeletion &pending, int column) const
{
    switch (column) {
    case KeyColumn:
        return formatFacts({displayKey(pending.item.key), formatBytes(pending.item.sizeBytes)});
    case SinceColumn:
        return formatUtc(pending.since);
    case NextColumn:
        return pending.nextTry ? QVariant(formatUtc(*pending.nextTry)) : QVariant();
    case CauseColumn:
        return pending.why.isEmpty()
            ? QVariant()
            : QVariant(tipText(together(causeSentence(pending.why), causeDetail(pending.why))));
    default:
        return {};
    }
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == NextColumn)
        return tr("By an automatic run. A run by hand tries all of them.");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case KeyColumn:
        return tr("File");
    case BucketColumn:
        return tr("Bucket");
    case SinceColumn:
        return tr("Waiting since");
    case TriesColumn:
        return tr("Tries");
    case NextColumn:
        return tr("Next try");
    case CauseColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace docsweep
