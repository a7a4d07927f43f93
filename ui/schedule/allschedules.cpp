// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/allschedules.h"

#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/schedule/schedulewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostConnections = 8; ///< that are seen at once
    constexpr int kIcon = 24; ///< with its gap
    constexpr int kWidest = 200; ///< of a column's words, but the last one's

    enum AllColumn { ConnectionColumn, StateColumn, AgeColumn, NextColumn, LastColumn, AllColumnCount };

    /// Where what is told of it begins; the last column: it has a schedule.
    int sentenceColumn(const ConnectionSchedule &schedule)
    {
        return schedule.problem ? AgeColumn : schedule.sameAs.isEmpty() ? LastColumn : StateColumn;
    }

} // namespace

AllSchedules::AllSchedules(const ScheduledRuns &scheduled, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_scheduled(scheduled)
    , m_theme(theme)
{
    setObjectName("card"_L1);
    setAccessibleName(tr("All schedules"));
    auto *title = new QLabel(tr("All schedules"));
    title->setObjectName("allTitle"_L1);
    title->setProperty("role", u"heading"_s);
    auto *note = new QLabel(tr("Automatic runs of all saved connections take place as long as docsweep is open."));
    note->setObjectName("allNote"_L1);
    note->setProperty("role", u"muted"_s);
    note->setWordWrap(true);
    m_table = new QTableWidget(0, AllColumnCount);
    m_table->setObjectName("allSchedules"_L1);
    m_table->setAccessibleName(tr("Schedules of all connections"));
    m_table->setHorizontalHeaderLabels(
        {tr("Connection"), tr("Automatic runs"), tr("Older than"), tr("Next run"), tr("Last run")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(4 * kUnit);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(LastColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(8 * kUnit);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kUnit, kUnit * 3 / 2, 2 * kUnit, 2 * kUnit);
    column->setSpacing(kUnit);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(m_table);
    const auto open = [this](int row) {
        if (row >= 0 && row < int(m_shown.size()) && !m_shown[size_t(row)].isOpen)
            emit openRequested(m_shown[size_t(row)].connection);
    };
    connect(m_table, &QTableWidget::cellClicked, this, open);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == LastColumn)
            fitHeights();
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this, open](int row) {
        if (m_table->hasFocus()) // Enter
            open(row);
    });
    hide();
    update();
}

void AllSchedules::update()
{
    std::vector<ConnectionSchedule> all;
    if (m_scheduled.others() != nullptr)
        all = m_scheduled.others()->all();
    setVisible(!all.empty());
    m_shown = std::move(all);
    m_table->clearSpans();
    m_table->setRowCount(int(m_shown.size()));
    for (int row = 0; row < int(m_shown.size()); ++row)
        setRow(row, m_shown[size_t(row)]);
    fit();
}

void AllSchedules::setRow(int row, const ConnectionSchedule &schedule)
{
    const Instant now = m_scheduled.now();
    const auto cell = [this, row](AllColumn column, const QString &text, const QString &tip = {}) {
        auto *item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(text);
        item->setToolTip(tipText(tip.isEmpty() ? text : tip));
        return item;
    };
    cell(ConnectionColumn, schedule.isOpen ? tr("%1 (open)").arg(schedule.connection) : schedule.connection,
        schedule.isOpen ? QString() : tr("Click to open this connection"));
    auto *state = cell(StateColumn, scheduleState(schedule, now));
    state->setIcon(tintedIcon(schedule.problem                             ? u"error"_s
            : schedule.state == ScheduleState::Paused                      ? u"pause"_s
            : schedule.state == ScheduleState::Running                     ? u"docsweep"_s
            : schedule.isKnown && schedule.isOn && !schedule.isSwitchedOff ? u"clock"_s
                                                                           : u"unknown"_s,
        schedule.problem       ? m_theme.danger
            : schedule.nextRun ? m_theme.accent
                               : m_theme.muted));
    cell(AgeColumn, schedule.isKnown ? formatDuration(schedule.age) : QString());
    cell(NextColumn, schedule.nextRun ? formatMinute(*schedule.nextRun, now) : QString(),
        schedule.nextRun ? formatUtc(*schedule.nextRun) : QString());
    // A sentence takes the place of what there is not.
    const int from = sentenceColumn(schedule);
    if (from < LastColumn)
        m_table->setSpan(row, from, 1, AllColumnCount - from);
    if (schedule.problem)
        cell(AgeColumn, problemSentence(schedule), problemSentence(schedule));
    else if (!schedule.sameAs.isEmpty())
        cell(StateColumn, tr("The same database as “%1”: its schedule runs there.").arg(schedule.sameAs));
    else if (schedule.last)
        cell(LastColumn,
            tr("%1: %2").arg(formatMinute(schedule.last->lastDueAt, now), outcomeText(schedule.last->outcome)));
    else
        cell(LastColumn, schedule.isKnown ? tr("none yet") : QString());
}

void AllSchedules::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

/// As wide as words and titles, which are bold.
void AllSchedules::fit()
{
    if (m_table == nullptr)
        return;
    QFont bold = m_table->horizontalHeader()->font();
    bold.setBold(true);
    for (int column = 0; column < LastColumn; ++column) {
        const QString title = m_table->horizontalHeaderItem(column)->text();
        int widest = QFontMetrics(bold).horizontalAdvance(title);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (column >= sentenceColumn(m_shown[size_t(row)]))
                continue;
            const int icon = column == StateColumn ? kIcon : 0;
            widest =
                std::max(widest, icon + m_table->fontMetrics().horizontalAdvance(m_table->item(row, column)->text()));
        }
        m_table->horizontalHeader()->resizeSection(column, std::min(widest, kWidest) + 3 * kUnit);
    }
    fitHeights();
}

/// Rows as high as their sentences, and the table as its rows, of which only very many scroll.
void AllSchedules::fitHeights()
{
    const int least = m_table->verticalHeader()->defaultSectionSize();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < std::min(m_table->rowCount(), int(m_shown.size())); ++row) {
        const int column = sentenceColumn(m_shown[size_t(row)]);
        if (m_table->item(row, column) == nullptr)
            continue; // a row that is just being added
        int room = -2 * kUnit - (column == StateColumn ? kIcon : 0);
        for (int each = column; each < AllColumnCount; ++each)
            room += m_table->columnWidth(each);
        const QRect words = m_table->fontMetrics().boundingRect(
            QRect(0, 0, std::max(room, 8 * kUnit), 1000), Qt::TextWordWrap, m_table->item(row, column)->text());
        m_table->setRowHeight(row, std::max(least, words.height() + kUnit));
        if (row < kMostConnections)
            height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(std::max(height, m_table->horizontalHeader()->sizeHint().height() + least));
}

} // namespace docsweep
