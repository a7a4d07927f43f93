// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/sharedschedules.h"

#include "core/base/visibletext.h"
#include "ui/ledger/ledgerbook.h"
#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/schedule/schedulewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostExpected = 8; ///< that are seen at once
    constexpr int kStateIcon = 24; ///< with its gap
    constexpr int kNarrow = 1100; ///< a window in which "How often" is a tooltip
    constexpr int kWidestWords = 200; ///< of a column, but the last one
    constexpr int kWidestNarrow = 130;

    enum SharedColumn { WhereColumn, ByColumn, EveryColumn, SeenColumn, StandColumn, SharedColumnCount };

    /// What begins its runs: "systemd (docsweep-shop)", "docsweep window (shop)".
    QString beginnerOf(const LedgerSchedule &schedule)
    {
        const QString name = visibleText(schedule.name);
        if (schedule.system == "console"_L1)
            return SharedSchedules::tr("docsweep window (%1)").arg(name);
        if (schedule.system.isEmpty())
            return name;
        return SharedSchedules::tr("%1 (%2)", "a system's scheduler, the name of its entry")
            .arg(visibleText(schedule.system), name);
    }

    QString howOften(const LedgerSchedule &schedule)
    {
        return schedule.period > Duration::zero() ? everyText(schedule.period) : SharedSchedules::tr("not known yet");
    }

} // namespace

SharedSchedules::SharedSchedules(LedgerBook &book, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_book(book)
    , m_theme(theme)
{
    setObjectName("card"_L1);
    setAccessibleName(tr("All schedules of this web app"));
    auto *title = new QLabel(tr("All schedules of this web app"));
    title->setObjectName("sharedSchedulesTitle"_L1);
    title->setProperty("role", u"heading"_s);
    auto *note = new QLabel(tr("Every timer and docsweep window that cleans this web app by itself, on any machine."));
    note->setObjectName("sharedSchedulesNote"_L1);
    note->setProperty("role", u"muted"_s);
    note->setWordWrap(true);
    makeTable();
    m_problem = new QLabel;
    m_problem->setObjectName("sharedSchedulesProblem"_L1);
    m_problem->setProperty("role", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_end = new QPushButton(tr("Stop expecting…"));
    m_end->setObjectName("sharedSchedulesEnd"_L1);
    m_end->setToolTip(tr("For a schedule that was removed: nobody is told any more that its runs are missing"));
    connect(m_end, &QPushButton::clicked, this, &SharedSchedules::askToEnd);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kUnit);
    foot->addWidget(m_problem, 1);
    foot->addStretch(0);
    foot->addWidget(m_end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kUnit, kUnit * 3 / 2, 2 * kUnit, 2 * kUnit);
    column->setSpacing(kUnit);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(m_table);
    column->addLayout(foot);
    connect(&m_book, &LedgerBook::changed, this, &SharedSchedules::takeBook);
    connect(&m_book, &LedgerBook::stepEnded, this, [this](LedgerBook::Step step, const Result<> &done) {
        if (step == LedgerBook::Step::EndSchedule && !done)
            say(*m_problem, done.error());
        if (step == LedgerBook::Step::EndSchedule)
            m_problem->setVisible(!done);
        takeChoice();
    });
    takeBook();
}

void SharedSchedules::makeTable()
{
    m_table = new QTableWidget(0, SharedColumnCount);
    m_table->setObjectName("sharedSchedules"_L1);
    m_table->setAccessibleName(tr("Expected and seen runs"));
    m_table->setHorizontalHeaderLabels({tr("Where"), tr("Started by"), tr("How often"), tr("Last run"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(4 * kUnit);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setSectionResizeMode(StandColumn, QHeaderView::Stretch);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setMinimumSectionSize(8 * kUnit);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setWordWrap(true);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SharedSchedules::takeChoice);
    connect(&header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section == StandColumn)
            fitHeights();
    });
}

/// What is chosen stays chosen, wherever it stands now.
void SharedSchedules::takeBook()
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow();
    const qint64 chosen = row >= 0 && row < int(m_shown.size()) ? m_shown[size_t(row)].id : 0;
    m_shown = m_book.schedules();
    std::ranges::stable_partition(m_shown, &LedgerSchedule::isAbsent);
    m_table->clearSelection();
    m_table->setRowCount(int(m_shown.size()));
    for (int each = 0; each < int(m_shown.size()); ++each) {
        setRow(each, m_shown[size_t(each)]);
        if (m_shown[size_t(each)].id == chosen)
            m_table->setCurrentCell(each, WhereColumn);
    }
    setVisible(!m_shown.empty());
    takeChoice();
    fit();
}

void SharedSchedules::setRow(int row, const LedgerSchedule &schedule)
{
    const Instant now = m_book.console().now();
    const auto cell = [this, row](SharedColumn column, const QString &text, const QString &tip = {}) {
        auto *item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(text);
        item->setToolTip(tipText(tip.isEmpty() ? text : tip));
        return item;
    };
    cell(WhereColumn, visibleText(schedule.who));
    cell(ByColumn, beginnerOf(schedule));
    cell(EveryColumn, howOften(schedule));
    cell(SeenColumn, schedule.seenAt ? formatMinute(*schedule.seenAt, now) : tr("none yet"),
        schedule.seenAt ? formatUtc(*schedule.seenAt) : QString());
    const bool isAbsent = schedule.isAbsent();
    QString stand;
    if (isAbsent)
        stand = tr("Expected %Ln time(s) since %1, seen 0 times", nullptr, int(schedule.expected()))
                    .arg(formatMinute(schedule.quietSince(), now));
    else if (schedule.seenAt && *schedule.seenAt >= schedule.since)
        stand = tr("On time: %Ln run(s) seen", nullptr, int(schedule.seen));
    else
        stand = tr("Expected since %1").arg(formatMinute(schedule.since, now));
    auto *item = cell(StandColumn, stand, howOften(schedule) + u'\n' + stand);
    item->setIcon(tintedIcon(isAbsent ? u"warning"_s : u"check"_s, isAbsent ? m_theme.warning : m_theme.good));
    item->setForeground(isAbsent ? m_theme.warning : m_theme.text);
}

void SharedSchedules::takeChoice()
{
    m_end->setEnabled(!m_table->selectedItems().isEmpty() && !m_book.isChanging());
}

void SharedSchedules::askToEnd()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_shown.size()))
        return;
    const LedgerSchedule &schedule = m_shown[size_t(row)];
    auto *question = new QMessageBox(QMessageBox::Question, tr("Stop expecting"),
        tr("Stop expecting runs of %1 on %2?").arg(beginnerOf(schedule), visibleText(schedule.who)), {}, window());
    question->setObjectName("endSchedule"_L1);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("This changes no timer and deletes nothing: nobody is told any more that its runs "
                                    "are missing. If it runs again, it is expected again."));
    QPushButton *keep = question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    keep->setObjectName("endScheduleKeep"_L1);
    QPushButton *yes = question->addButton(tr("Stop expecting"), QMessageBox::AcceptRole);
    yes->setObjectName("endScheduleYes"_L1);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(yes, &QPushButton::clicked, this, [this, id = schedule.id] {
        m_book.endSchedule(id);
        takeChoice();
    });
    connect(&m_book.console(), &Console::contextChanged, question, &QMessageBox::reject);
    question->open();
}

void SharedSchedules::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void SharedSchedules::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

/// As wide as words and titles, which are bold.
void SharedSchedules::fit()
{
    if (m_table == nullptr)
        return;
    const bool isNarrow = window()->width() < kNarrow; // not of the card, which a scroll bar makes narrower
    m_table->setColumnHidden(EveryColumn, isNarrow);
    QFont bold = m_table->horizontalHeader()->font();
    bold.setBold(true);
    for (int column = 0; column < StandColumn; ++column) {
        const QString title = m_table->horizontalHeaderItem(column)->text();
        int widest = QFontMetrics(bold).horizontalAdvance(title);
        for (int row = 0; row < m_table->rowCount(); ++row)
            widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(m_table->item(row, column)->text()));
        m_table->horizontalHeader()->resizeSection(
            column, std::min(widest, isNarrow ? kWidestNarrow : kWidestWords) + 3 * kUnit);
    }
    fitHeights();
}

/// Rows as high as their words, and the table as its rows, of which only very many scroll.
void SharedSchedules::fitHeights()
{
    const int least = m_table->verticalHeader()->defaultSectionSize();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        int tallest = least;
        for (int column = 0; column < SharedColumnCount; ++column) {
            const auto *item = m_table->item(row, column);
            if (item == nullptr || m_table->isColumnHidden(column))
                continue; // a row that is just being added
            const int room = m_table->columnWidth(column) - 2 * kUnit - (column == StandColumn ? kStateIcon : 0);
            const QRect words = m_table->fontMetrics().boundingRect(
                QRect(0, 0, std::max(room, 8 * kUnit), 1000), Qt::TextWordWrap, item->text());
            tallest = std::max(tallest, words.height() + kUnit);
        }
        m_table->setRowHeight(row, tallest);
        if (row < kMostExpected)
            height += tallest;
    }
    m_table->setFixedHeight(std::max(height, m_table->horizontalHeader()->sizeHint().height() + least));
}

} // namespace docsweep
