// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookuplist.h"

#include "ui/candidates/candidatedelegate.h"
#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/words/format.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kAboutWidth = 144;
    constexpr int kRoomForAbout = 640; ///< narrower, the name needs it
    constexpr qint64 kWideSize = 1000LL * 1024 * 1024;
    constexpr Duration kWideAge = std::chrono::hours{23} + std::chrono::minutes{59};

    QString iconOf(LookupHit::Kind kind)
    {
        return kind == LookupHit::Kind::Session ? u"session"_s
            : kind == LookupHit::Kind::File     ? u"file"_s
                                                : u"output"_s;
    }

} // namespace

QString LookupList::kindText(LookupHit::Kind kind)
{
    switch (kind) {
    case LookupHit::Kind::Session:
        return tr("Session");
    case LookupHit::Kind::File:
        return tr("File");
    case LookupHit::Kind::Document:
        return tr("Document");
    }
    return {};
}

LookupList::LookupList(const Theme &theme, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_theme(theme)
{
    setObjectName("lookupList"_L1);
    setAccessibleName(tr("Search results"));
    setHorizontalHeaderLabels({tr("Name"), tr("Belongs to"), tr("Size"), tr("Age")});
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 2 * kUnit));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(this, &QTableWidget::currentCellChanged, this, [this] {
        if (!m_filling)
            emit chosenChanged();
    });
    fit();
}

void LookupList::fit()
{
    QFont bold = font();
    bold.setBold(true);
    const auto fitted = [this, &bold](Column column, const QString &widest) {
        const int title = QFontMetrics(bold).horizontalAdvance(horizontalHeaderItem(column)->text());
        setColumnWidth(column, std::max(title, fontMetrics().horizontalAdvance(widest)) + 5 * kUnit / 2);
    };
    setColumnWidth(AboutColumn, kAboutWidth);
    fitted(SizeColumn, formatBytes(kWideSize));
    fitted(AgeColumn, formatDuration(kWideAge));
    setColumnHidden(AboutColumn, width() < kRoomForAbout);
}

void LookupList::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void LookupList::setHits(const LookupHits &hits, Instant now)
{
    const LookupHit *before = chosen();
    const std::optional<LookupHit> kept = before ? std::optional(*before) : std::nullopt;
    m_filling = true;
    clearSpans();
    setRowCount(0);
    m_hits.clear();
    m_rows.clear();
    addGroup(tr("Sessions"), hits.sessions, hits.hasMoreSessions, now);
    addGroup(tr("Files"), hits.files, hits.hasMoreFiles, now);
    addGroup(tr("Documents"), hits.documents, hits.hasMoreDocuments, now);
    const auto again = kept ? std::ranges::find_if(m_hits,
                           [&kept](const LookupHit &hit) {
                               return hit.kind == kept->kind && hit.key == kept->key && hit.session == kept->session
                                   && hit.name == kept->name && hit.bucket == kept->bucket;
                           })
                            : m_hits.end();
    if (again != m_hits.end())
        setCurrentCell(m_rows[size_t(again - m_hits.begin())], NameColumn);
    else
        setCurrentItem(nullptr);
    m_filling = false;
    if (kept && again == m_hits.end())
        emit chosenChanged();
}

void LookupList::addGroup(const QString &title, const std::vector<LookupHit> &hits, bool hasMore, Instant now)
{
    if (hits.empty())
        return;
    const QString count = formatCount(qint64(hits.size()));
    auto *head = new QTableWidgetItem(hasMore ? tr("%1: first %2. Type more to narrow the search.").arg(title, count)
                                              : tr("%1: %2").arg(title, count));
    head->setFlags(Qt::ItemIsEnabled); // it is read, and not chosen
    QFont bold = font();
    bold.setBold(true);
    head->setFont(bold);
    head->setForeground(m_theme.muted);
    const int row = rowCount();
    insertRow(row);
    setItem(row, NameColumn, head);
    setSpan(row, NameColumn, 1, ColumnCount);
    for (const LookupHit &hit : hits)
        addHit(hit, now);
}

void LookupList::addHit(const LookupHit &hit, Instant now)
{
    const int row = rowCount();
    insertRow(row);
    m_hits.push_back(hit);
    m_rows.push_back(row);
    const bool isSession = hit.kind == LookupHit::Kind::Session;
    const auto put = [this, row](Column column, const QString &text, const QString &tip = {}) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(tipText(tip.isEmpty() ? text : tip));
        setItem(row, column, item);
        return item;
    };
    QTableWidgetItem *name = put(NameColumn, asWritten(hit.name));
    name->setIcon(tintedIcon(iconOf(hit.kind), m_theme.muted));
    name->setData(Qt::AccessibleTextRole, tr("%1 %2").arg(kindText(hit.kind), hit.name));
    put(AboutColumn,
        isSession                   ? tr("%Ln document(s)", nullptr, int(hit.documents))
            : hit.session.isEmpty() ? tr("no session")
                                    : asWritten(shortKey(hit.session)),
        displayKey(hit.session));
    put(SizeColumn, hit.sizeBytes ? formatBytes(*hit.sizeBytes) : QString());
    put(AgeColumn, hit.at ? formatDuration(std::max(now - *hit.at, Duration())) : tr("unknown"),
        hit.at ? formatUtc(*hit.at) : QString());
}

int LookupList::chosenIndex() const
{
    const auto row = std::ranges::find(m_rows, currentRow());
    return currentRow() < 0 || row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

const LookupHit *LookupList::chosen() const
{
    const int index = chosenIndex();
    return index < 0 ? nullptr : &m_hits[size_t(index)];
}

void LookupList::step(int by)
{
    if (m_hits.empty())
        return;
    const int index = chosenIndex();
    const int wanted = index < 0 ? (by > 0 ? by - 1 : 0) : index + by;
    const int next = std::clamp(wanted, 0, int(m_hits.size()) - 1);
    setCurrentCell(m_rows[size_t(next)], NameColumn);
    if (next == 0)
        scrollToTop(); // its head as well
}

void LookupList::keyPressEvent(QKeyEvent *event)
{
    const int page = std::max(1, viewport()->height() / verticalHeader()->defaultSectionSize() - 1);
    switch (event->key()) {
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_PageDown:
        return step(page);
    case Qt::Key_PageUp:
        return step(-page);
    case Qt::Key_Home:
        return step(-hitCount());
    case Qt::Key_End:
        return step(hitCount());
    default:
        QTableWidget::keyPressEvent(event);
    }
}

} // namespace docsweep
