// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/holds/holdspage.h"

#include "ui/holds/changeenddialog.h"
#include "ui/holds/endholdsdialog.h"
#include "ui/holds/holdbook.h"
#include "ui/holds/holddialog.h"
#include "ui/ledger/ledgernote.h"
#include "ui/look/emptystate.h"
#include "ui/look/icons.h"
#include "ui/look/partedrow.h"
#include "ui/look/steady.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kTick = 30s;
    constexpr int kLeastWords = 200;
    constexpr int kRoomForAuthors = 860; ///< narrower, who made a hold and since when stand in tool tips alone
    constexpr int kRoomForTimes = 740;
    constexpr int kRoomForWhom = 600;
    constexpr int kRoomForBoth = 1020; ///< who made it, and for whom it counts

    QLabel *pageWords(const QString &name, const QString &role)
    {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setWordWrap(true);
        if (!role.isEmpty())
            label->setProperty("role", role);
        return label;
    }

    QPushButton *pageButton(const QString &text, const QString &name)
    {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        return button;
    }

    /// Keys are told apart by both their ends, sentences by their beginning.
    class SentenceDelegate final : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

    protected:
        void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
        {
            QStyledItemDelegate::initStyleOption(option, index);
            option->textElideMode = Qt::ElideRight;
        }
    };

} // namespace

HoldsPage::HoldsPage(HoldBook &book, const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_clock(clock)
    , m_theme(theme)
{
    setObjectName("holdsPage"_L1);
    setAccessibleName(tr("Holds"));
    QLayout *head = makeHead();
    QLayout *filter = makeFilter();
    makeTable();
    m_empty = new EmptyState(u"hold"_s, u"holdsEmpty"_s, m_theme);
    m_problem = pageWords(u"holdsProblem"_s, u"danger"_s);
    m_problem->hide();
    m_chosen = pageWords(u"holdsChosen"_s, {});
    auto *words = new QHBoxLayout;
    words->addWidget(m_chosen, 1);
    m_foot = new PartedRow(words, makeFoot(), kLeastWords);
    m_foot->setObjectName("holdsFoot"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, kUnit * 3 / 2);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addLayout(head);
    layout->addLayout(filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_foot);
    connect(&m_book, &HoldBook::changed, this, &HoldsPage::takeBook);
    connect(&m_book, &HoldBook::failed, this, [this](const Error &error) {
        if (m_note != nullptr && m_book.problem() == error && causeSubject(error.cause.kind) == CauseSubject::Ledger)
            return; // the note says it, and what helps
        say(*m_problem, error);
        m_problem->show();
        m_isReadProblem = m_book.problem() == error;
    });
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            takeBook(); // one may have ended by itself
            m_model->tellTime();
        }
    });
    m_tick.start();
    takeBook();
}

QLayout *HoldsPage::makeHead()
{
    m_title = pageWords(u"holdsTitle"_s, u"title"_s);
    m_about = pageWords(u"holdsAbout"_s, u"muted"_s);
    m_about->setText(tr("What a hold keeps is never deleted. When the hold ends, the usual rules apply again."));
    m_new = pageButton(tr("New hold…"), u"holdsNew"_s);
    m_new->setProperty("role", u"primary"_s);
    m_new->setIcon(tintedIcon(u"add"_s, m_theme.onAccent));
    m_new->setShortcut(QKeySequence::New);
    m_new->setToolTip(tr("Keep a session or files from every cleanup (Ctrl+N)"));
    connect(m_new, &QPushButton::clicked, this, [this] { makeNew(); });
    auto *words = m_headWords = new QVBoxLayout;
    words->setSpacing(kUnit / 2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * kUnit);
    head->addLayout(words, 1);
    head->addWidget(m_new, 0, Qt::AlignTop);
    return head;
}

QLayout *HoldsPage::makeFilter()
{
    m_search = new QLineEdit;
    m_search->setObjectName("holdsSearch"_L1);
    m_search->setAccessibleName(tr("Search the holds"));
    m_search->setPlaceholderText(tr("Search key, reason, name…"));
    m_search->setToolTip(tr("Part of a key, of a reason or of who made the hold (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    for (QToolButton *clear : m_search->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    m_search->addAction(tintedIcon(u"search"_s, m_theme.muted), QLineEdit::LeadingPosition);
    for (QToolButton *sign : m_search->findChildren<QToolButton *>()) {
        if (sign->accessibleName().isEmpty())
            sign->setAccessibleName(m_search->accessibleName());
    }
    m_ended = new QCheckBox(tr("Show those that ended within 30 days"));
    m_ended->setObjectName("holdsEnded"_L1);
    auto *filter = new QHBoxLayout;
    filter->setSpacing(2 * kUnit);
    filter->addWidget(m_search, 1);
    filter->addWidget(m_ended);
    return filter;
}

void HoldsPage::makeTable()
{
    m_model = new HoldsModel(m_clock, m_theme, this);
    m_model->setObjectName("holdsModel"_L1);
    m_shown = new ShownHolds(*m_model, this);
    m_table = new QTableView;
    m_table->setObjectName("holdsTable"_L1);
    m_table->setAccessibleName(tr("Holds"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setItemDelegateForColumn(HoldsModel::Note, new SentenceDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize({16, 16});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HoldsModel::Until, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 2 * kUnit));
    QHeaderView &header = *m_table->horizontalHeader();
    header.setHighlightSections(false);
    header.setMinimumSectionSize(40);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setSectionResizeMode(HoldsModel::Pattern, QHeaderView::Stretch);
    header.setSectionResizeMode(HoldsModel::Note, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HoldsPage::takeChoice);
    connect(m_table, &QTableView::customContextMenuRequested, this, &HoldsPage::showMenu);
    connect(m_table, &QTableView::doubleClicked, this, &HoldsPage::changeEnd);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setSearch(text.trimmed());
        describe();
    });
    connect(m_ended, &QCheckBox::toggled, this, [this](bool shown) {
        m_shown->setEndedShown(shown);
        m_again->setVisible(shown);
        describe();
    });
}

QLayout *HoldsPage::makeFoot()
{
    m_again = pageButton(tr("Hold again…"), u"holdsAgain"_s);
    m_again->setToolTip(tr("Makes a hold like the ended one"));
    keepPlace(*m_again);
    m_again->hide();
    m_change = pageButton(tr("Change end…"), u"holdsChange"_s);
    m_change->setToolTip(tr("Gives the chosen holds another last day"));
    m_end = pageButton(tr("End hold…"), u"holdsEnd"_s);
    m_end->setToolTip(tr("Cleanups can take what the chosen holds keep (Del)"));
    m_end->setShortcut(Qt::Key_Delete);
    connect(m_again, &QPushButton::clicked, this, &HoldsPage::holdAgain);
    connect(m_change, &QPushButton::clicked, this, &HoldsPage::changeEnd);
    connect(m_end, &QPushButton::clicked, this, &HoldsPage::endChosen);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kUnit);
    for (QWidget *button : {m_again, m_change, m_end})
        foot->addWidget(button);
    return foot;
}

/// What is there, in its place: the choice stays, and so does what is seen.
void HoldsPage::takeBook()
{
    const Instant now = m_clock.now();
    std::vector<HoldRow> rows;
    for (const Hold &hold : m_book.holds()) {
        if (hold.isInForce(now))
            rows.push_back({hold, {}, m_book.keeps(hold.id)});
        else if (*hold.until > now - kEndedHoldsShown)
            rows.push_back({hold, HoldEnding{{}, {}, *hold.until}, {}});
    }
    for (const EndedHold &ended : m_book.ended()) {
        const bool isListed = std::ranges::any_of(
            rows, [&ended](const HoldRow &row) { return row.ending && row.hold.id == ended.hold.id; });
        if (!isListed)
            rows.push_back({ended.hold, ended.ending, {}});
    }
    const bool isScrolled = m_table->verticalScrollBar()->value() > 0;
    const QPersistentModelIndex top = m_table->indexAt({1, 1});
    m_model->setRows(std::move(rows));
    if (isScrolled && top.isValid())
        m_table->scrollTo(top, QTableView::PositionAtTop);
    chooseMade();
    describe();
    fitColumns();
}

void HoldsPage::setLedger(LedgerBook &ledger)
{
    m_ledger = &ledger;
    m_note = new LedgerNote(ledger, m_theme);
    m_headWords->addWidget(m_note);
    connect(m_ledger, &LedgerBook::changed, this, &HoldsPage::fitColumns);
    describe();
    fitColumns();
}

void HoldsPage::describe()
{
    std::vector<Hold> inForce;
    bool hasEnded = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).ending)
            hasEnded = true;
        else
            inForce.push_back(m_model->row(row).hold);
    }
    if (!m_book.problem() && std::exchange(m_isReadProblem, false))
        m_problem->hide();
    const KindTotal kept = keptBy(inForce);
    const QString holds = tr("%Ln hold(s)", nullptr, int(inForce.size()));
    m_title->setText(m_book.problem() && inForce.empty() ? tr("The holds are not known")
            : inForce.empty()                            ? tr("Nothing is held")
            : kept.items > 0
            ? tr("%1, keeping %2 now")
                  .arg(holds, tr("%Ln item(s), %1", nullptr, int(kept.items)).arg(formatBytes(kept.bytes)))
            : holds);
    m_about->setText(m_book.problem()
            ? tr("As long as they cannot be read, nothing is deleted.")
            : tr("What a hold keeps is never deleted. When the hold ends, the usual rules apply again."));
    const bool hasRows = m_shown->rowCount() > 0;
    const bool hasAny = !inForce.empty() || hasEnded;
    if (m_book.problem() && !hasAny)
        m_empty->setWords({}, {}); // the title says that they are not known
    else if (!hasAny)
        m_empty->setWords(tr("No holds yet"),
            tr("A hold keeps a session or files from every cleanup. Make one here, or choose rows under Candidates "
               "and press H."));
    else
        m_empty->setWords({},
            inForce.empty() && !m_ended->isChecked()
                ? tr("All holds have ended. Tick the box above to see those of the last 30 days.")
                : tr("No matches. Change or clear the search."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_ended, m_foot})
        part->setVisible(hasAny); // there is nothing to search or to end
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    setProperty("firstFocus", QVariant::fromValue<QWidget *>(hasRows ? static_cast<QWidget *>(m_table) : m_new));
    takeChoice();
}

KindTotal HoldsPage::keptBy(const std::vector<Hold> &holds) const
{
    KindTotal total;
    for (const Hold &hold : holds) {
        const KindTotal kept = m_book.keeps(hold.id);
        total.items += kept.items;
        total.bytes += kept.bytes;
    }
    return total;
}

std::vector<const HoldRow *> HoldsPage::chosen() const
{
    std::vector<const HoldRow *> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(&m_shown->row(index.row()));
    return rows;
}

std::vector<Hold> HoldsPage::chosenInForce() const
{
    std::vector<Hold> holds;
    for (const HoldRow *row : chosen()) {
        if (!row->ending)
            holds.push_back(row->hold);
    }
    return holds;
}

void HoldsPage::takeChoice()
{
    const std::vector<const HoldRow *> rows = chosen();
    const std::vector<Hold> holds = chosenInForce();
    const KindTotal kept = keptBy(holds);
    m_change->setEnabled(!holds.empty());
    m_end->setEnabled(!holds.empty());
    m_again->setEnabled(rows.size() == 1 && holds.empty());
    QStringList facts;
    if (!holds.empty())
        facts << tr("%Ln hold(s) chosen", nullptr, int(holds.size()));
    if (kept.items > 0)
        facts << tr("%Ln item(s), %1", nullptr, int(kept.items)).arg(formatBytes(kept.bytes));
    m_chosen->setText(formatFacts(facts));
}

/// The columns that say least give way; their words are in the tool tips of the others.
void HoldsPage::fitColumns()
{
    const int room = m_table->width();
    const bool isShared = m_ledger != nullptr && m_ledger->state() == LedgerBook::State::There;
    m_table->setColumnHidden(HoldsModel::Counts, !isShared || room < kRoomForWhom);
    m_table->setColumnHidden(HoldsModel::By, room < (isShared ? kRoomForBoth : kRoomForAuthors));
    m_table->setColumnHidden(HoldsModel::Since, room < (isShared ? kRoomForAuthors : kRoomForTimes));
    for (const int column : {HoldsModel::Kind, HoldsModel::Keeps, HoldsModel::Until, HoldsModel::Since, HoldsModel::By,
             HoldsModel::Counts}) {
        QFont bold = font();
        bold.setBold(true);
        int widest = QFontMetrics(bold).horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < std::min(m_shown->rowCount(), 60); ++row) {
            const QModelIndex index = m_shown->index(row, column);
            const int icon = index.data(Qt::DecorationRole).isNull() ? 0 : 22;
            widest = std::max(widest, icon + fontMetrics().horizontalAdvance(index.data().toString()));
        }
        m_table->setColumnWidth(column, std::min(widest + 3 * kUnit, 28 * kUnit));
    }
}

void HoldsPage::makeNew(const std::optional<Hold> &like)
{
    m_problem->hide();
    auto *dialog = new HoldDialog(m_book.home(), m_book.plan(), m_clock, this);
    if (like)
        dialog->setLike(*like);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_made = dialog->holds().front();
        m_search->clear();
        m_book.add(dialog->holds());
    });
    connect(&m_book, &HoldBook::journalChanged, dialog, &QDialog::reject);
    dialog->open();
}

/// The one that was made, or was there already, is seen.
void HoldsPage::chooseMade()
{
    if (!m_made)
        return;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const HoldRow &each = m_shown->row(row);
        if (each.ending || each.hold.kind != m_made->kind || each.hold.pattern != m_made->pattern)
            continue;
        m_made.reset();
        m_table->show();
        m_table->selectRow(row);
        m_table->scrollTo(m_shown->index(row, HoldsModel::Pattern));
        return;
    }
}

void HoldsPage::holdAgain()
{
    const std::vector<const HoldRow *> rows = chosen();
    if (rows.size() == 1 && rows.front()->ending)
        makeNew(rows.front()->hold);
}

void HoldsPage::changeEnd()
{
    const std::vector<Hold> holds = chosenInForce();
    if (holds.empty())
        return;
    m_problem->hide();
    auto *dialog = new ChangeEndDialog(holds, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_book.setEnd(dialog->ids(), dialog->until()); });
    connect(&m_book, &HoldBook::journalChanged, dialog, &QDialog::reject);
    dialog->open();
}

void HoldsPage::endChosen()
{
    const std::vector<Hold> holds = chosenInForce();
    if (holds.empty())
        return;
    m_problem->hide();
    auto *dialog = new EndHoldsDialog(holds, keptBy(holds), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_book.release(dialog->ids(), dialog->why()); });
    connect(&m_book, &HoldBook::journalChanged, dialog, &QDialog::reject);
    dialog->open();
}

void HoldsPage::showMenu(const QPoint &at)
{
    const std::vector<const HoldRow *> rows = chosen();
    if (rows.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName("holdsMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &icon, const QString &text, bool isPossible, auto slot) {
        QAction *action = menu->addAction(tintedIcon(icon, m_theme.text), text);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, slot);
    };
    add(u"clock"_s, m_change->text(), m_change->isEnabled(), &HoldsPage::changeEnd);
    add(u"close"_s, m_end->text(), m_end->isEnabled(), &HoldsPage::endChosen);
    if (m_ended->isChecked())
        add(u"hold"_s, m_again->text(), m_again->isEnabled(), &HoldsPage::holdAgain);
    menu->addSeparator();
    add(u"copy"_s, tr("Copy key"), true, [this] {
        QStringList keys;
        for (const HoldRow *row : chosen())
            keys << displayKey(row->hold.pattern);
        QGuiApplication::clipboard()->setText(keys.join(u'\n'));
    });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void HoldsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HoldsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_book.home().isEmpty())
        m_book.read(); // another program may have been here
}

void HoldsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace docsweep
