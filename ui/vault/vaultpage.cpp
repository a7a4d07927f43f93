// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultpage.h"

#include "core/base/visibletext.h"
#include "ui/candidates/previewpane.h"
#include "ui/console/console.h"
#include "ui/look/emptystate.h"
#include "ui/look/icons.h"
#include "ui/look/partedrow.h"
#include "ui/look/steady.h"
#include "ui/vault/copyreader.h"
#include "ui/vault/vaultbook.h"
#include "ui/vault/vaultdesk.h"
#include "ui/vault/vaultrunsmodel.h"
#include "ui/words/causewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kTyping = 250ms;
    constexpr int kLeastWords = 200;
    constexpr int kLeastHeight = 240; ///< for runs above their items
    constexpr int kRoomForKind = 420; ///< narrower, the sign before a name has to say it
    constexpr int kRoomForCounts = 620; ///< narrower, the counts of sessions and files give way

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

    void dress(QTableView &table)
    {
        table.setSelectionBehavior(QTableView::SelectRows);
        table.setSelectionMode(QTableView::SingleSelection);
        table.setEditTriggers(QTableView::NoEditTriggers);
        table.setShowGrid(false);
        table.setWordWrap(false);
        table.setTextElideMode(Qt::ElideMiddle);
        table.setTabKeyNavigation(false);
        table.setIconSize({16, 16});
        table.verticalHeader()->hide();
        table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table.verticalHeader()->setDefaultSectionSize(std::max(32, table.fontMetrics().height() + 2 * kUnit));
        table.horizontalHeader()->setHighlightSections(false);
        table.horizontalHeader()->setMinimumSectionSize(40);
        table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }

    /// As wide as the words in them, one of them as wide as what is left.
    void fitTo(QTableView &table, int stretched)
    {
        const QAbstractItemModel &model = *table.model();
        QFont bold = table.font();
        bold.setBold(true);
        for (int column = 0; column < model.columnCount(); ++column) {
            if (column == stretched)
                continue;
            int widest = QFontMetrics(bold).horizontalAdvance(
                model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            for (int row = 0; row < std::min(model.rowCount(), 60); ++row) {
                const QModelIndex index = model.index(row, column);
                const int icon = index.data(Qt::DecorationRole).isNull() ? 0 : 22;
                widest = std::max(widest, icon + table.fontMetrics().horizontalAdvance(index.data().toString()));
            }
            table.setColumnWidth(column, widest + 4 * kUnit);
        }
    }

} // namespace

VaultPage::VaultPage(Console &console, VaultDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_desk(desk)
    , m_book(desk.book())
    , m_theme(theme)
{
    setObjectName("vaultPage"_L1);
    setAccessibleName(tr("Vault"));
    QLayout *head = makeHead();
    makeRuns();
    QWidget *items = makeItems();
    m_troubles = pageWords(u"vaultTroubles"_s, u"danger"_s);
    m_troubles->hide();
    auto *split = m_split = new QSplitter(Qt::Vertical);
    split->setObjectName("vaultSplit"_L1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_runsTable);
    split->addWidget(items);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    m_content = new QWidget;
    m_content->setObjectName("vaultContent"_L1);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(split, 1);
    m_empty = new EmptyState(u"vault"_s, u"vaultEmpty"_s, m_theme);
    m_switchOn = pageButton(tr("Set up a vault…"), u"vaultSwitchOn"_s);
    m_switchOn->setProperty("role", u"primary"_s);
    connect(m_switchOn, &QPushButton::clicked, this, &VaultPage::settingsRequested);
    m_retry = pageButton(tr("Check again"), u"vaultRetry"_s);
    connect(m_retry, &QPushButton::clicked, &m_book, &VaultBook::read);
    m_chosen = pageWords(u"vaultChosen"_s, {});
    auto *words = new QHBoxLayout;
    words->addWidget(m_chosen, 1);
    m_foot = new PartedRow(words, makeFoot(), kLeastWords);
    m_foot->setObjectName("vaultFoot"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, kUnit * 3 / 2);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addLayout(head);
    layout->addWidget(m_troubles);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_switchOn, 0, Qt::AlignHCenter);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addWidget(m_foot);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTyping);
    connect(&m_typing, &QTimer::timeout, this, &VaultPage::readItems);
    connect(&m_book, &VaultBook::changed, this, &VaultPage::takeBook);
    connect(&m_book, &VaultBook::unlocked, this, &VaultPage::takeKey);
    connect(&m_book, &VaultBook::locked, this, &VaultPage::takeKey);
    connect(&m_book, &VaultBook::passphraseWanted, this, &VaultPage::describe);
    connect(&m_book, &VaultBook::unlockFailed, this, &VaultPage::describe);
    takeKey();
    takeBook();
}

VaultPage::~VaultPage() = default;

QLayout *VaultPage::makeHead()
{
    m_title = pageWords(u"vaultTitle"_s, u"title"_s);
    m_about = pageWords(u"vaultAbout"_s, u"muted"_s);
    m_lock = pageButton(tr("Unlock…"), u"vaultLock"_s);
    connect(m_lock, &QPushButton::clicked, this, [this] {
        if (m_book.isUnlocked())
            m_book.lock();
        else
            m_desk.unlock();
        describe();
    });
    m_search = new QLineEdit;
    m_search->setObjectName("vaultSearch"_L1);
    m_search->setAccessibleName(tr("Search the vault"));
    m_search->setPlaceholderText(tr("Search session, file…"));
    m_search->setToolTip(tr("Part of a session’s or a file’s key, in all runs (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    for (QToolButton *clear : m_search->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    m_search->addAction(tintedIcon(u"search"_s, m_theme.muted), QLineEdit::LeadingPosition);
    for (QToolButton *sign : m_search->findChildren<QToolButton *>()) {
        if (sign->accessibleName().isEmpty())
            sign->setAccessibleName(m_search->accessibleName());
    }
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    auto *words = new QVBoxLayout;
    words->setSpacing(kUnit / 2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * kUnit);
    top->addLayout(words, 1);
    top->addWidget(m_lock, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setSpacing(kUnit * 3 / 2);
    head->addLayout(top);
    head->addWidget(m_search);
    return head;
}

void VaultPage::makeRuns()
{
    m_runs = new VaultRunsModel(*m_console.context().clock, m_theme, this);
    m_runs->setObjectName("vaultRunsModel"_L1);
    m_runsTable = new QTableView;
    m_runsTable->setObjectName("vaultRuns"_L1);
    m_runsTable->setAccessibleName(tr("Runs with copies"));
    m_runsTable->setModel(m_runs);
    dress(*m_runsTable);
    m_runsTable->setMinimumHeight(76);
    m_runsTable->setMinimumWidth(240);
    m_runsTable->horizontalHeader()->setSectionResizeMode(VaultRunsModel::Until, QHeaderView::Stretch);
    connect(m_runsTable, &QTableView::clicked, m_runsTable, [this] { m_itemsTable->clearSelection(); });
    connect(m_runsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_search->text().isEmpty())
            readItems();
        takeChoice();
    });
}

QWidget *VaultPage::makeItems()
{
    m_items = new VaultItemsModel(m_theme, this);
    m_items->setObjectName("vaultItemsModel"_L1);
    m_itemsTable = new QTableView;
    m_itemsTable->setObjectName("vaultItems"_L1);
    m_itemsTable->setAccessibleName(tr("Copies"));
    m_itemsTable->setModel(m_items);
    dress(*m_itemsTable);
    m_itemsTable->horizontalHeader()->setSectionResizeMode(VaultItemsModel::Name, QHeaderView::Stretch);
    connect(m_itemsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VaultPage::takeItem);
    connect(m_itemsTable, &QTableView::doubleClicked, this, &VaultPage::putBackChosen);
    m_itemsWords = pageWords(u"vaultItemsWords"_s, u"muted"_s);
    auto *left = new QWidget;
    left->setObjectName("vaultItemsPart"_L1);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    column->addWidget(m_itemsWords);
    column->addWidget(m_itemsTable, 1);
    m_previewName = pageWords(u"vaultPreviewName"_s, u"heading"_s);
    m_preview = new PreviewPane(m_theme);
    auto *pane = new QWidget;
    pane->setObjectName("vaultPreview"_L1);
    auto *inside = new QVBoxLayout(pane);
    inside->setContentsMargins(kUnit, 0, kUnit, 0);
    inside->setSpacing(kUnit);
    inside->addWidget(m_previewName);
    inside->addWidget(m_preview);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    m_previewPart = scroll;
    scroll->setObjectName("vaultPreviewScroll"_L1);
    scroll->setAccessibleName(tr("Preview"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(200);
    scroll->setWidget(pane);
    m_below = new QSplitter(Qt::Horizontal);
    m_below->setObjectName("vaultBelow"_L1);
    m_below->setChildrenCollapsible(false);
    m_below->addWidget(left);
    m_below->addWidget(scroll);
    m_below->setStretchFactor(0, 3);
    m_below->setStretchFactor(1, 2);
    return m_below;
}

QLayout *VaultPage::makeFoot()
{
    m_session = pageButton(tr("Put back its session…"), u"vaultPutBackSession"_s);
    m_session->setToolTip(tr("The session’s row, its documents and its files"));
    keepPlace(*m_session);
    m_putBack = pageButton(tr("Put back…"), u"vaultPutBack"_s);
    m_putBack->setProperty("role", u"primary"_s);
    m_putBack->setToolTip(tr("Shows first what will be put back, and asks"));
    connect(m_session, &QPushButton::clicked, this, [this] {
        RestoreRequest request;
        if (const VaultEntry *item = chosenItem())
            request.session = sessionOf(*item);
        m_desk.putBack(request);
    });
    connect(m_putBack, &QPushButton::clicked, this, &VaultPage::putBackChosen);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kUnit);
    foot->addWidget(m_session);
    foot->addWidget(m_putBack);
    return foot;
}

/// What is there, in its place: the choice stays.
void VaultPage::takeBook()
{
    const std::optional<VaultRun> before = chosenRun() ? std::optional(*chosenRun()) : std::nullopt;
    m_runs->setRuns(m_book.look().runs);
    const int row = before ? m_runs->rowOf(*before) : -1;
    if (chosenRun() == nullptr && m_runs->rowCount() > 0)
        m_runsTable->selectionModel()->setCurrentIndex(
            m_runs->index(std::max(row, 0), 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    describe();
    fitColumns();
}

void VaultPage::takeKey()
{
    m_job.drop();
    m_items->setEntries({});
    takeItem();
    if (!m_book.isUnlocked())
        m_search->clear();
    describe();
    readItems();
}

void VaultPage::describe()
{
    const VaultLook &look = m_book.look();
    const bool hasRuns = !look.runs.empty();
    const bool isUnlocked = m_book.isUnlocked();
    const Instant now = m_console.now();
    m_title->setText(!m_book.isOn() ? tr("No copies are kept")
            : m_book.isFailing()    ? tr("The vault cannot be read")
            : !hasRuns
            ? tr("Nothing to put back")
            : tr("%Ln item(s) can be put back, %1", nullptr, int(look.items())).arg(formatBytes(look.bytes())));
    QStringList about;
    if (hasRuns)
        about << dated(tr("The last ones are kept until %1.").arg(formatMinute(look.lastEnd(), now)))
              << (isUnlocked ? tr(
                      "The vault is unlocked until you lock it, close this window or do not use it for a while.")
                             : tr("Names are encrypted. Unlock the vault to see and search them."));
    m_about->setText(about.join(u' '));
    m_about->setVisible(!about.isEmpty());
    QStringList troubles;
    for (const Cause &trouble : look.troubles)
        troubles << causeText(trouble);
    m_troubles->setText(troubles.join(u'\n'));
    m_troubles->setVisible(!troubles.isEmpty());
    m_lock->setText(isUnlocked ? tr("Lock") : tr("Unlock…"));
    m_lock->setEnabled(!m_book.isUnlocking());
    m_lock->setVisible(hasRuns);
    m_search->setVisible(hasRuns && isUnlocked);
    m_content->setVisible(hasRuns);
    m_below->setVisible(isUnlocked);
    m_foot->setVisible(hasRuns);
    m_empty->setVisible(!hasRuns);
    m_switchOn->setVisible(!m_book.isOn());
    m_retry->setVisible(!hasRuns && m_book.problem().has_value());
    describeEmpty();
    setProperty("firstFocus",
        QVariant::fromValue<QWidget *>(hasRuns ? static_cast<QWidget *>(m_runsTable)
                : m_book.isOn()                ? static_cast<QWidget *>(m_retry)
                                               : m_switchOn));
    takeChoice();
}

void VaultPage::describeEmpty()
{
    const VaultSettings &vault = m_console.context().settings.vault;
    const QString folder = asWritten(QDir::toNativeSeparators(vault.folder));
    if (!m_book.isOn()) {
        m_empty->setWords(tr("Undo a cleanup"),
            tr("With a vault, docsweep keeps an encrypted copy of everything it deletes for a time you choose. Until "
               "then you can put it back. Name a folder for it in the settings."));
    } else if (!m_book.isRead()) {
        m_empty->setWords({}, tr("Reading the vault…"));
    } else if (!m_book.problem()) {
        m_empty->setWords({},
            tr("Each cleanup keeps a copy of what it deletes for %1. It then shows here.")
                .arg(formatDuration(vault.term)));
    } else if (!m_book.isFailing()) {
        m_empty->setWords({},
            tr("%1 holds no vault yet. The first cleanup creates it. If copies were kept there before, connect its "
               "disk.")
                .arg(folder));
    } else {
        m_empty->setWords(tr("Copies cannot be shown"), errorSentence(*m_book.problem()));
    }
}

const VaultRun *VaultPage::chosenRun() const
{
    const QModelIndexList rows = m_runsTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_runs->run(rows.first().row());
}

const VaultEntry *VaultPage::chosenItem() const
{
    const QModelIndexList rows = m_itemsTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_items->entry(rows.first().row());
}

void VaultPage::takeChoice()
{
    const VaultRun *run = chosenRun();
    const VaultEntry *item = chosenItem();
    m_session->setVisible(item != nullptr && item->object && !sessionOf(*item).isEmpty());
    m_putBack->setEnabled(item != nullptr || run != nullptr);
    if (item != nullptr)
        m_chosen->setText(item->object
                ? tr("File %1, %2").arg(shortKey(item->object->entry.key), formatBytes(item->copy.sizeBytes))
                : tr("Session %1 with its files").arg(shortKey(item->session)));
    else if (run != nullptr)
        m_chosen->setText(tr("Run %1: %2")
                              .arg(formatCount(run->run),
                                  tr("%Ln item(s), %1", nullptr, int(run->items())).arg(formatBytes(run->bytes))));
    else
        m_chosen->clear();
}

void VaultPage::readItems()
{
    m_typing.stop();
    if (!m_book.isUnlocked())
        return;
    const QString text = m_search->text().trimmed();
    std::vector<ContainerId> containers;
    if (const VaultRun *run = chosenRun(); run != nullptr && text.isEmpty())
        containers = run->containers;
    if (containers.empty() && text.isEmpty())
        return;
    m_itemsWords->setText(tr("Reading…"));
    m_job.start(
        this,
        [readers = m_book.readers(), containers, text](const std::stop_token &stop) -> Result<VaultEntries> {
            const Result<std::unique_ptr<VaultReader>> reader = readers();
            return reader ? findEntries(**reader, containers, text, stop) : fail(reader.error());
        },
        [this](const Result<VaultEntries> &entries) { takeItems(entries); });
}

void VaultPage::takeItems(const Result<VaultEntries> &entries)
{
    if (!entries) {
        m_items->setEntries({});
        say(*m_itemsWords, entries.error());
        return takeItem();
    }
    const QString text = m_search->text().trimmed();
    const auto count = int(entries->entries.size());
    QStringList words;
    if (text.isEmpty())
        words << (chosenRun() ? tr("Run %1:").arg(formatCount(chosenRun()->run)) : QString())
              << tr("%Ln item(s)", nullptr, count);
    else if (count == 0)
        words << tr("No matches.");
    else
        words << tr("%Ln match(es) in all runs", nullptr, count);
    if (entries->isMore)
        words << tr("More are not shown. Search for what you need.");
    for (const Cause &trouble : entries->troubles)
        words << causeText(trouble);
    m_itemsWords->setText(words.join(u' '));
    m_items->setEntries(entries->entries);
    takeItem();
    fitColumns();
}

void VaultPage::takeItem()
{
    const VaultEntry *item = chosenItem();
    if (m_shown && item && m_shown->copy == item->copy)
        return takeChoice(); // what was looked at stays
    m_shown = item ? std::optional(*item) : std::nullopt;
    m_preview->setObject({}, {}); // another run's copy may have the same name
    m_preview->setVisible(item != nullptr && item->object);
    m_previewName->setVisible(item != nullptr);
    if (item != nullptr && item->object) {
        m_previewName->setText(displayKey(item->object->entry.key.split('/').constLast()));
        m_preview->setObject(copyReaders(m_book.readers(), item->copy), item->object->name(), item->copy.sizeBytes);
    } else if (item != nullptr) {
        m_previewName->setText(tr("Session with %Ln document(s)", nullptr, int(item->documents)));
    }
    takeChoice();
}

void VaultPage::putBackChosen()
{
    RestoreRequest request;
    if (const VaultEntry *item = chosenItem(); item != nullptr && item->object) {
        request.object = item->object->name();
    } else if (item != nullptr) {
        request.session = item->session;
    } else if (const VaultRun *run = chosenRun()) {
        request.run = run->run;
        request.containers = run->containers;
    } else {
        return;
    }
    m_desk.putBack(request);
}

void VaultPage::fitColumns()
{
    const bool isNarrow = m_runsTable->width() < kRoomForCounts;
    const bool isBeside = m_split->orientation() == Qt::Horizontal;
    m_runsTable->setColumnHidden(VaultRunsModel::Sessions, isNarrow);
    m_runsTable->setColumnHidden(VaultRunsModel::Files, isNarrow);
    m_runsTable->setColumnHidden(VaultRunsModel::Deleted, isBeside);
    m_runsTable->setColumnHidden(VaultRunsModel::Size, isBeside);
    m_itemsTable->setColumnHidden(VaultItemsModel::Kind, m_itemsTable->width() < kRoomForKind);
    m_previewPart->setVisible(!isBeside);
    fitTo(*m_runsTable, VaultRunsModel::Until);
    fitTo(*m_itemsTable, VaultItemsModel::Name);
}

void VaultPage::focusSearch()
{
    if (m_search->isVisible())
        m_search->setFocus();
    else
        m_lock->setFocus();
}

void VaultPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_book.read();
}

void VaultPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    // Once the parts have their places: what is too low for one above the other is wide enough for side by side.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_split->setOrientation(m_content->height() < kLeastHeight ? Qt::Horizontal : Qt::Vertical);
            fitColumns();
        },
        Qt::QueuedConnection);
}

} // namespace docsweep
