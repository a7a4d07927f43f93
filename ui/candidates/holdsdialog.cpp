// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/holdsdialog.h"

#include "core/base/visibletext.h"
#include "ui/candidates/holddialog.h"
#include "ui/candidates/holdendedit.h"
#include "ui/look/plaintext.h"
#include "ui/look/theme.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    enum Column { Kind, Pattern, Keeps, Since, Until, By, Note, ColumnCount };

} // namespace

HoldsDialog::HoldsDialog(HoldBook &book, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_clock(clock)
{
    setObjectName("holdsDialog"_L1);
    setWindowTitle(tr("Holds"));
    setAccessibleName(tr("What is kept from every cleanup"));
    setModal(true);
    resize(1040, 440);
    m_title = new QLabel;
    m_title->setObjectName("holdsTitle"_L1);
    m_title->setProperty("role", u"title"_s);
    m_about = new QLabel;
    m_about->setObjectName("holdsAbout"_L1);
    m_about->setProperty("role", u"muted"_s);
    m_about->setWordWrap(true);
    m_problem = new QLabel;
    m_problem->setObjectName("holdsProblem"_L1);
    m_problem->setProperty("role", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    makeTable();
    m_release = new QPushButton(tr("Release"));
    m_release->setObjectName("holdsRelease"_L1);
    m_release->setToolTip(tr("What the selected holds kept can be deleted again (Del)"));
    m_release->setShortcut(Qt::Key_Delete);
    m_release->setAutoDefault(false);
    connect(m_release, &QPushButton::clicked, this, &HoldsDialog::releaseSelected);
    m_end = new HoldEndEdit(clock);
    m_change = new QPushButton(tr("Change end"));
    m_change->setObjectName("holdsChange"_L1);
    m_change->setToolTip(tr("Give the selected holds this end"));
    m_change->setAutoDefault(false);
    connect(m_change, &QPushButton::clicked, this, &HoldsDialog::changeEnd);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName("holdsClose"_L1);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addWidget(m_release);
    buttons->addSpacing(2 * kUnit);
    buttons->addWidget(m_end);
    buttons->addWidget(m_change);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kUnit, 3 * kUnit, 3 * kUnit, 2 * kUnit);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(&m_book, &HoldBook::changed, this, &HoldsDialog::takeBook);
    connect(&m_book, &HoldBook::failed, this, [this](const Error &error) {
        say(*m_problem, error);
        m_problem->show();
    });
    takeBook();
}

void HoldsDialog::makeTable()
{
    m_table = new QTableWidget(0, ColumnCount);
    m_table->setObjectName("holdsTable"_L1);
    m_table->setAccessibleName(tr("Holds"));
    m_table->setHorizontalHeaderLabels(
        {tr("Keeps"), tr("Key"), tr("In this list"), tr("Since"), tr("Until"), tr("By"), tr("Note")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 2 * kUnit));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Pattern, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Note, QHeaderView::Stretch);
    m_table->setColumnWidth(Kind, 88);
    m_table->setColumnWidth(Keeps, 144);
    m_table->setColumnWidth(Since, 112);
    m_table->setColumnWidth(Until, 104);
    m_table->setColumnWidth(By, 112);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const std::vector<qint64> ids = selected();
        m_release->setEnabled(!ids.empty());
        m_change->setEnabled(!ids.empty());
        const auto first = std::ranges::find_if(
            m_book.holds(), [&ids](const Hold &hold) { return ids.size() == 1 && hold.id == ids.front(); });
        if (first != m_book.holds().end())
            m_end->setUntil(first->until);
        else if (ids.size() > 1) // of several none is shortened by another's end
            m_end->setUntil(std::nullopt);
    });
}

void HoldsDialog::takeBook()
{
    const std::vector<Hold> &holds = m_book.holds();
    m_title->setText(holds.empty() ? tr("Nothing is held") : tr("%Ln hold(s)", nullptr, int(holds.size())));
    m_about->setText(holds.empty()
            ? tr("A hold protects a session or a file from every cleanup. Select rows in the list and press H.")
            : tr("What a hold keeps is never deleted. When the hold is released or ends, its own age counts again."));
    m_table->setVisible(!holds.empty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_release, m_end, m_change})
        part->setVisible(!holds.empty());
    fill(holds);
    m_release->setEnabled(m_table->selectionModel()->hasSelection());
    m_change->setEnabled(m_release->isEnabled());
}

void HoldsDialog::fill(const std::vector<Hold> &holds)
{
    const Instant now = m_clock.now();
    m_table->setRowCount(0);
    m_table->setRowCount(int(holds.size()));
    for (int row = 0; row < int(holds.size()); ++row) {
        const Hold &hold = holds[size_t(row)];
        const KindTotal kept = m_book.held().byHold.value(hold.id);
        const auto cell = [this, row](Column column, const QString &text, const QString &toolTip) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(tipText(toolTip));
            m_table->setItem(row, column, item);
            return item;
        };
        cell(Kind, holdKindText(hold.kind), {})->setData(Qt::UserRole, hold.id);
        cell(Pattern, asWritten(displayKey(hold.pattern)), displayKey(hold.pattern));
        cell(Keeps,
            kept.items == 0 ? tr("nothing")
                            : tr("%Ln item(s), %1", nullptr, int(kept.items)).arg(formatBytes(kept.bytes)),
            {});
        cell(Since, formatTime(hold.since, now), formatUtc(hold.since));
        cell(Until, hold.isInForce(now) ? holdEndWords(hold.until) : tr("ended"),
            hold.isInForce(now) ? QString()
                                : tr("It ended after %1 and no longer keeps anything.").arg(holdEndWords(hold.until)));
        cell(By, hold.by.isEmpty() ? tr("unknown") : visibleText(hold.by), visibleText(hold.by));
        cell(Note, visibleText(hold.note), visibleLines(hold.note));
    }
}

std::vector<qint64> HoldsDialog::selected() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(Kind))
        ids.push_back(index.data(Qt::UserRole).toLongLong());
    return ids;
}

void HoldsDialog::changeEnd()
{
    m_problem->hide();
    m_book.setEnd(selected(), m_end->until());
}

void HoldsDialog::releaseSelected()
{
    std::vector<qint64> ids = selected();
    if (ids.empty())
        return;
    m_problem->hide();
    m_book.release(std::move(ids));
}

} // namespace docsweep
