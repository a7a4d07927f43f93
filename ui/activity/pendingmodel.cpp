// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/pendingmodel.h"

#include "core/base/visibletext.h"
#include "core/sweep/currentwebapp.h"
#include "core/sweep/otherclaims.h"
#include "ui/look/plaintext.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <algorithm>

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

void PendingModel::read(const ReadBackends &read, const LedgerFactory &ledger, const RetentionSettings &retention)
{
    m_read = read;
    m_ledger = ledger;
    m_retention = retention;
    readAfter(0);
}

Result<std::vector<PendingModel::Other>> PendingModel::readOthers(const ReadBackends &read,
    const LedgerFactory &factory, const Policy &policy, Journal &journal, WebAppId webApp, const std::stop_token &stop)
{
    std::vector<Other> others;
    if (!factory)
        return others;
    const Result<std::unique_ptr<Ledger>> ledger = factory();
    if (!ledger)
        return fail(ledger.error());
    Result<std::vector<LedgerClaim>> claims = claimsOfOthers(**ledger, journal, webApp, stop);
    if (!claims)
        return fail(claims.error());
    others.reserve(claims->size());
    for (LedgerClaim &claim : *claims) {
        const Result<bool> isTried = isTriedHere(claim, read.buckets, policy, journal);
        if (!isTried)
            return fail(isTried.error());
        others.push_back({std::move(claim), *isTried});
    }
    return others;
}

void PendingModel::readAfter(qint64 id)
{
    m_job.start(
        this,
        [read = m_read, ledger = m_ledger, policy = policyOfOthers(m_retention, m_clock.now()), id](
            const std::stop_token &stop) -> Result<Page> {
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
            Result<std::vector<Other>> others;
            if (id == 0)
                others = readOthers(read, ledger, policy, **journal, *webApp, stop);
            return Page{*total, std::move(*rows), std::move(others)};
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
    const bool isMore = int(page->rows.size()) == kPendingPage;
    if (after == 0) {
        beginResetModel();
        m_more = isMore;
        m_rows = std::move(page->rows);
        m_othersProblem = page->others ? std::nullopt : std::optional(page->others.error());
        m_others = page->others ? std::move(*page->others) : std::vector<Other>();
        endResetModel();
    } else {
        const int first = int(m_rows.size());
        const int more = int(page->rows.size() + (isMore ? 0 : m_others.size()));
        if (more > 0)
            beginInsertRows({}, first, first + more - 1);
        m_more = isMore;
        m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
        if (more > 0)
            endInsertRows();
    }
    emit loaded();
}

StateTotal PendingModel::othersTotal() const
{
    StateTotal total;
    for (const Other &other : m_others) {
        total.items += 1;
        total.bytes += other.claim.sizeBytes.value_or(0);
    }
    return total;
}

std::vector<QByteArray> PendingModel::othersRefs() const
{
    std::vector<QByteArray> refs;
    refs.reserve(m_others.size());
    for (const Other &other : m_others)
        refs.push_back(other.claim.ref);
    return refs;
}

bool PendingModel::namesWho() const
{
    return !m_others.empty()
        || std::ranges::any_of(m_rows, [](const PendingDeletion &pending) { return !pending.leftBy.isEmpty(); });
}

int PendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size() + othersShown());
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
    const auto row = size_t(index.row());
    const PendingDeletion *own = row < m_rows.size() ? &m_rows[row] : nullptr;
    const Other *other = own ? nullptr : &m_others[row - m_rows.size()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return own ? text(*own, index.column()) : text(*other, index.column());
    case Qt::ToolTipRole:
        return own ? toolTip(*own, index.column()) : toolTip(*other, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case IdRole:
        return own ? own->id : 0;
    case RefRole:
        return other ? other->claim.ref : QByteArray();
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
    case LeftByColumn:
        return pending.leftBy.isEmpty() ? tr("this docsweep") : asWritten(visibleText(pending.leftBy));
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

QString PendingModel::text(const Other &other, int column) const
{
    const LedgerClaim &claim = other.claim;
    switch (column) {
    case KeyColumn:
        return asWritten(displayKey(claim.key));
    case BucketColumn:
        return visibleText(claim.bucket);
    case SinceColumn:
        return formatTime(claim.since, m_clock.now());
    case LeftByColumn:
        return asWritten(visibleText(claim.who));
    case TriesColumn:
        return u"–"_s;
    case NextColumn:
        return other.isTriedHere ? tr("with the next run") : tr("not from here");
    case CauseColumn:
        return claim.why.isEmpty() ? u"–"_s : asWritten(visibleText(claim.why));
    default:
        return {};
    }
}

QVariant PendingModel::toolTip(const Other &other, int column) const
{
    const LedgerClaim &claim = other.claim;
    switch (column) {
    case KeyColumn:
        return formatFacts({displayKey(claim.key), formatBytes(claim.sizeBytes)});
    case SinceColumn:
        return formatUtc(claim.since);
    case LeftByColumn:
        return visibleText(claim.who);
    case NextColumn:
        return tipText(other.isTriedHere
                ? tr("The next run from here checks it and deletes it if the rules of this docsweep allow it.")
                : tr("The rules of this docsweep keep it: it is younger than the age, of a kind that is kept, or in a "
                     "bucket that is not cleaned up from here. Whoever left it tries it again."));
    case CauseColumn:
        return claim.why.isEmpty() ? QVariant() : QVariant(tipText(visibleText(claim.why)));
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
    case LeftByColumn:
        return tr("Left by");
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
