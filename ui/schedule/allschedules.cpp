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

    enum AllColumn { ConnectionColumn, StateColumn, AgeColumn, NextColumn, LastColumn, AllColumnCount };

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
    m_table->setRowCount(int(all.size()));
    m_shown = std::move(all);
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
    if (schedule.problem)
        cell(LastColumn, problemSentence(schedule), schedule.problem->text);
    else if (!schedule.sameAs.isEmpty())
        cell(LastColumn, tr("The same database as “%1”: its schedule runs there.").arg(schedule.sameAs));
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

/// As high as its rows, of which only very many scroll; as wide as words and titles, which are bold.
void AllSchedules::fit()
{
    if (m_table == nullptr)
        return;
    const QAbstractItemView &view = *m_table; // where it may be asked
    QFont bold = m_table->horizontalHeader()->font();
    bold.setBold(true);
    for (int column = 0; column < LastColumn; ++column) {
        const QString title = m_table->horizontalHeaderItem(column)->text();
        const int words = QFontMetrics(bold).horizontalAdvance(title) + 3 * kUnit;
        m_table->horizontalHeader()->resizeSection(column, std::max(words, view.sizeHintForColumn(column) + 2 * kUnit));
    }
    const int rows = std::clamp(m_table->rowCount(), 1, kMostConnections);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

} // namespace docsweep
