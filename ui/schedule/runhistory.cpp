// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/runhistory.h"

#include "ui/look/icons.h"
#include "ui/look/plaintext.h"
#include "ui/schedule/scheduledruns.h"
#include "ui/schedule/schedulewords.h"
#include "ui/words/format.h"

#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kNextRuns = 5;
    constexpr int kMostRows = 50;
    constexpr auto kLooksBack = 24h;

    enum Column { DueColumn, OutcomeColumn, CountColumn, TookColumn, ColumnCount };

    QLabel *label(const QString &text, const QString &name, const QString &role = {})
    {
        auto *made = new QLabel(text);
        made->setObjectName(name);
        made->setWordWrap(true);
        made->setProperty("role", role);
        return made;
    }

    QFrame *card(const QString &title, const QString &name, QVBoxLayout *&column)
    {
        auto *frame = new QFrame;
        frame->setObjectName("card"_L1);
        frame->setAccessibleName(title);
        column = new QVBoxLayout(frame);
        column->setContentsMargins(2 * kUnit, kUnit * 3 / 2, 2 * kUnit, 2 * kUnit);
        column->setSpacing(kUnit);
        column->addWidget(label(title, name, u"heading"_s));
        return frame;
    }

} // namespace

RunHistory::RunHistory(const ScheduledRuns &scheduled, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_scheduled(scheduled)
    , m_theme(theme)
{
    QVBoxLayout *next = nullptr;
    QFrame *nextCard = card(tr("Next runs"), u"nextTitle"_s, next);
    for (int i = 0; i < kNextRuns; ++i) {
        m_next.push_back(label({}, u"next"_s + QString::number(i)));
        next->addWidget(m_next.back());
    }
    m_nextNone = label({}, u"nextNone"_s, u"muted"_s);
    next->addWidget(m_nextNone);

    QVBoxLayout *latest = nullptr;
    m_latest = card(tr("Latest runs"), u"latestTitle"_s, latest);
    m_attendance = label({}, u"attendance"_s);
    m_none = label({}, u"latestNone"_s, u"muted"_s);
    m_table = new QTableWidget(0, ColumnCount);
    m_table->setObjectName("occurrences"_L1);
    m_table->setAccessibleName(tr("Results of automatic runs, latest first"));
    m_table->setHorizontalHeaderLabels({tr("Due"), tr("Result"), tr("Runs"), tr("Took")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(4 * kUnit);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setWordWrap(true); // a result is read to its end, in a narrow window too
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // fifty rows at most
    m_table->horizontalHeader()->setSectionResizeMode(OutcomeColumn, QHeaderView::Stretch);
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
    m_table->setMinimumHeight(28 * kUnit);
    latest->addWidget(m_attendance);
    latest->addWidget(m_none);
    latest->addWidget(m_table, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit * 3 / 2);
    column->addWidget(nextCard);
    column->addWidget(m_latest, 1);
    column->addStretch(0); // below a card without its table
    update();
}

void RunHistory::update()
{
    updateNext();
    updateLatest();
}

void RunHistory::updateNext()
{
    const bool enabled = m_scheduled.effective().settings.schedule.enabled && !m_scheduled.isSwitchedOff();
    const std::vector<Instant> runs = enabled ? m_scheduled.upcoming(kNextRuns) : std::vector<Instant>();
    for (size_t i = 0; i < m_next.size(); ++i) {
        m_next[i]->setVisible(i < runs.size());
        if (i >= runs.size())
            continue;
        m_next[i]->setText(
            tr("%1, in %2").arg(formatMinute(runs[i], m_scheduled.now()), formatDuration(runs[i] - m_scheduled.now())));
        m_next[i]->setToolTip(formatUtc(runs[i]));
    }
    m_nextNone->setVisible(runs.empty());
    m_nextNone->setText(!m_scheduled.isReady() ? tr("Not known: the schedule could not be read.")
            : enabled                          ? tr("None: automatic runs are paused.")
                                               : tr("None: automatic runs are off."));
}

void RunHistory::updateLatest()
{
    const std::vector<Occurrence> &records = m_scheduled.records();
    const Attendance day = attendanceOf(records, m_scheduled.now() - kLooksBack);
    m_attendance->setText(tr("In the last 24 hours: %1").arg(attendanceText(day)));
    std::vector<Occurrence> rows;
    std::copy_if(records.rbegin(), records.rend(), std::back_inserter(rows),
        [](const Occurrence &record) { return record.outcome != Outcome::SwitchedOn; });
    if (rows.size() > kMostRows)
        rows.resize(kMostRows);
    m_none->setText(m_scheduled.problem() ? tr("Not known: the journal could not be read.")
                                          : tr("No automatic run has been due yet."));
    m_none->setVisible(rows.empty());
    m_attendance->setVisible(!rows.empty());
    m_table->setVisible(!rows.empty());
    m_latest->setSizePolicy(QSizePolicy::Preferred, rows.empty() ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row)
        setRow(row, rows[size_t(row)]);
}

void RunHistory::setRow(int row, const Occurrence &record)
{
    const auto cell = [this, row](Column column, const QString &text) {
        auto *item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(text);
        return item;
    };
    const auto at = [this](Instant instant) { return formatMinute(instant, m_scheduled.now()); };
    const bool several = record.count > 1;
    cell(DueColumn, several ? tr("%1 to %2").arg(at(record.dueAt), at(record.lastDueAt)) : at(record.dueAt))
        ->setToolTip(formatUtc(record.dueAt));
    const bool madeUp = record.catchUp && record.outcome == Outcome::Ran;
    const QString text = madeUp ? tr("ran, catching up") : outcomeText(record.outcome);
    const bool warns = outcomeIcon(record.outcome) == u"warning"_s;
    auto *outcome = cell(OutcomeColumn, text);
    outcome->setIcon(tintedIcon(outcomeIcon(record.outcome),
        warns                                ? m_theme.warning
            : record.outcome == Outcome::Ran ? m_theme.good
                                             : m_theme.muted));
    outcome->setToolTip(tipText(text));
    cell(CountColumn, formatCount(record.count));
    const bool ended = record.startedAt && record.endedAt && !isMissed(record.outcome);
    cell(TookColumn, ended ? formatDuration(*record.endedAt - *record.startedAt) : QString());
}

} // namespace docsweep
