// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatespage.h"

#include "ui/candidates/candidateactions.h"
#include "ui/candidates/candidatesview.h"
#include "ui/candidates/detailspane.h"
#include "ui/candidates/exportpanel.h"
#include "ui/candidates/filterbar.h"
#include "ui/candidates/namesearch.h"
#include "ui/console/console.h"
#include "ui/holds/holdbook.h"
#include "ui/look/icons.h"
#include "ui/look/partedrow.h"
#include "ui/look/steady.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kLeastWords = 240; ///< what is ticked, in two lines
    constexpr int kRoomForDetails = 900; ///< narrower, the details open only when they are asked for

    Result<std::unique_ptr<PlanBrowser>> openBrowser(const QString &home)
    {
        return PlanBrowser::open(home);
    }

} // namespace

CandidatesPage::CandidatesPage(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName("candidatesPage"_L1);
    m_model = new CandidatesModel(*console.context().clock, this);
    m_model->setObjectName("candidatesModel"_L1);
    m_view = new CandidatesView(*m_model, theme);
    m_filter = new FilterBar(*console.context().clock, theme);
    m_holds = new HoldBook(*console.context().clock, this);
    m_names = new NameSearch(this);
    m_export = new ExportPanel(theme);
    m_actions = new CandidateActions(*m_model, *m_view, *m_holds, *m_export, *console.context().clock, theme, this);
    m_details = new DetailsPane(*console.context().clock, theme);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName("candidatesSplitter"_L1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(kUnit * 3 / 2);
    if (isRightToLeft())
        m_splitter->setContentsMargins(0, 0, 1, 0); // Qt puts a mirrored splitter's parts a pixel too far
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({760, 288});
    makeBar();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, kUnit * 3 / 2);
    layout->setSpacing(kUnit * 3 / 2);
    setProperty("firstFocus", QVariant::fromValue<QWidget *>(m_view));
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_export);
    layout->addWidget(m_bar);
    connectParts();
    markSort();
    takePlan();
}

CandidatesPage::~CandidatesPage() = default;

void CandidatesPage::connectParts()
{
    m_choiceTimer.setSingleShot(true);
    m_choiceTimer.setInterval(60ms);
    connect(&m_choiceTimer, &QTimer::timeout, this, &CandidatesPage::countChoice);
    connect(m_filter, &FilterBar::filterChanged, this, &CandidatesPage::takeFilter);
    connect(m_names, &NameSearch::found, this, [this] { takeFilter(m_filter->filter()); });
    connect(m_model, &CandidatesModel::ticksChanged, this, [this] {
        m_choice.reset();
        m_askWhenCounted = false; // what was asked for is not what is ticked now
        m_askWhenShown = false;
        m_choiceJob.drop();
        m_choiceTimer.start();
        countShown();
        describeTicks();
    });
    connect(m_model, &CandidatesModel::queryStarted, this, &CandidatesPage::countShown);
    connect(m_model, &CandidatesModel::queryStarted, this, &CandidatesPage::describeShown);
    connect(m_model, &CandidatesModel::firstRowsShown, this, &CandidatesPage::describeShown);
    connect(m_model, &CandidatesModel::firstRowsShown, this, [this] {
        if (std::exchange(m_kindsDue, false))
            countKinds();
    });
    connect(m_model, &CandidatesModel::queryFinished, this, &CandidatesPage::countShown);
    connect(m_model, &CandidatesModel::queryFinished, this, &CandidatesPage::describeShown);
    connect(m_model, &CandidatesModel::queryFinished, this, [this] {
        if (m_shownItem && !m_model->passes(m_shownItem->seq))
            showNothing(); // what the table does not show is not spoken of beside it
    });
    connect(m_model, &CandidatesModel::queryFailed, this, [this](const Error &error) { say(*m_ticked, error); });
    connect(m_model, &CandidatesModel::dataChanged, this, &CandidatesPage::showCurrent);
    connect(m_model, &CandidatesModel::modelReset, this, &CandidatesPage::showCurrent);
    connect(m_view, &CandidatesView::currentItemChanged, this, &CandidatesPage::showCurrent);
    connect(m_view, &CandidatesView::cleanUpRequested, this, &CandidatesPage::requestCleanup);
    connect(m_view, &CandidatesView::detailsRequested, this, &CandidatesPage::toggleDetails);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &CandidatesPage::sortBy);
    connect(m_details, &DetailsPane::sessionRequested, this, &CandidatesPage::showSession);
    connect(m_filter, &FilterBar::listRequested, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, CandidatesModel::KeyColumn));
    });
    connect(m_filter, &FilterBar::groupedChanged, this, &CandidatesPage::setGrouped);
    connect(m_filter, &FilterBar::holdsRequested, this, &CandidatesPage::holdsRequested);
    connect(m_holds, &HoldBook::changed, this, &CandidatesPage::takeHolds);
    connect(m_holds, &HoldBook::failed, this, [this](const Error &error) { say(*m_ticked, error); });
    connect(m_actions, &CandidateActions::sessionRequested, this, &CandidatesPage::showSession);
    connect(m_actions, &CandidateActions::detailsRequested, this, &CandidatesPage::toggleDetails);
    connect(m_actions, &CandidateActions::cleanUpRequested, this, &CandidatesPage::requestCleanup);
    connect(m_actions, &CandidateActions::refused, this, [this](const Said &why) { say(*m_ticked, why); });
}

void CandidatesPage::toggleDetails()
{
    m_detailsWanted = !m_details->isVisible();
    showDetails();
    showCurrent();
}

/// An empty pane would only take the table's room.
void CandidatesPage::showDetails()
{
    m_details->setVisible(m_detailsWanted.value_or(width() >= kRoomForDetails && m_shownItem));
}

void CandidatesPage::showSession(const SessionKey &key)
{
    ItemFilter only;
    only.session = key;
    showFilter(only, tr("Session %1").arg(shortKey(key)));
}

void CandidatesPage::setGrouped(bool grouped)
{
    m_filter->setGrouped(grouped);
    m_model->setGrouped(grouped);
    markSort();
}

/// Another hold, or one less: what is held can neither be ticked nor counted.
void CandidatesPage::takeHolds()
{
    const HeldItems &held = m_holds->held();
    // The plan left out what was held when it was made.
    const qint64 before = m_holds->holds().empty() || !m_console.plan() ? 0 : m_console.plan()->statistics.heldItems;
    m_filter->setHolds(qint64(m_holds->holds().size()), before + held.total.items);
    m_model->setHeld(TickSet::fromWords(held.bits));
    m_choice.reset();
    m_choiceTimer.start();
    countShown();
    m_details->setHeld(m_shownItem && m_model->held().contains(m_shownItem->seq));
    emit openItemsChanged(openItems());
    describeTicks();
}

std::optional<qint64> CandidatesPage::openItems() const
{
    return m_openItems ? std::optional(std::max<qint64>(0, *m_openItems - m_holds->held().total.items)) : std::nullopt;
}

/// So that the files that were ticked go as well. What else goes with the sessions is said as for any that is ticked.
void CandidatesPage::tickSessions()
{
    if (!m_choice)
        return;
    TickSet ticks = m_model->ticks();
    for (const quint32 seq : TickSet::fromWords(m_choice->ownerBits).seqs())
        ticks.set(seq, true);
    m_model->setTicks(std::move(ticks));
}

void CandidatesPage::makeBar()
{
    m_shown = new QLabel;
    m_shown->setObjectName("shownCount"_L1);
    m_shown->setProperty("role", u"muted"_s);
    m_shown->setWordWrap(true); // a long one before a button is cut off
    m_ticked = new QLabel;
    m_ticked->setObjectName("tickedCount"_L1);
    m_ticked->setWordWrap(true);
    m_tickSessions = new QPushButton(tr("Tick their sessions too"));
    m_tickSessions->setObjectName("tickSessions"_L1);
    m_tickSessions->setProperty("role", u"link"_s);
    m_tickSessions->hide();
    connect(m_tickSessions, &QPushButton::clicked, this, &CandidatesPage::tickSessions);
    m_untick = new QPushButton(tr("Untick all"));
    m_untick->setObjectName("untickAll"_L1);
    m_untick->setProperty("role", u"link"_s);
    connect(m_untick, &QPushButton::clicked, m_model, &CandidatesModel::untickAll);
    m_hold = new QPushButton(tr("Hold…"));
    m_hold->setObjectName("holdRows"_L1);
    m_hold->setIcon(tintedIcon(u"hold"_s, m_theme.text));
    m_hold->setToolTip(tr("Protect the ticked rows shown, or the selected row, from every cleanup (H)"));
    connect(m_hold, &QPushButton::clicked, m_actions, &CandidateActions::hold);
    auto *exports = new QMenu(this);
    exports->setObjectName("exportMenu"_L1);
    m_exportShown = exports->addAction(QString(), m_actions, &CandidateActions::exportShown);
    m_exportShown->setObjectName("exportShown"_L1);
    m_exportTicked = exports->addAction(QString(), m_actions, &CandidateActions::exportTicked);
    m_exportTicked->setObjectName("exportTicked"_L1);
    m_exportButton = new QPushButton(tr("Export…"));
    m_exportButton->setObjectName("exportRows"_L1);
    m_exportButton->setProperty("role", u"menu"_s);
    m_exportButton->setMenu(exports);
    connect(exports, &QMenu::aboutToShow, this, [this] {
        m_exportShown->setText(tr("All shown: %Ln item(s)…", nullptr, m_model->itemCount()));
        m_exportShown->setEnabled(m_model->itemCount() > 0 && m_model->isComplete() && !m_export->isBusy());
        m_exportTicked->setText(tr("All ticked: %Ln item(s)…", nullptr, int(m_model->ticks().count())));
        m_exportTicked->setEnabled(!m_model->ticks().isEmpty() && !m_export->isBusy());
    });
    m_all = new QPushButton;
    m_all->setObjectName("cleanUpAll"_L1);
    m_all->setIcon(tintedIcon(u"trash"_s, m_theme.text));
    connect(m_all, &QPushButton::clicked, this, &CandidatesPage::requestCleanup);
    m_cleanUp = new QPushButton;
    m_cleanUp->setObjectName("cleanUpTicked"_L1);
    m_cleanUp->setProperty("role", u"primary"_s);
    m_cleanUp->setIcon(tintedIcon(u"trash"_s, m_theme.onAccent));
    connect(m_cleanUp, &QPushButton::clicked, this, &CandidatesPage::requestCleanup);
    auto *words = new QHBoxLayout;
    words->setSpacing(2 * kUnit);
    words->addWidget(m_shown);
    words->addWidget(m_ticked, 1);
    words->addWidget(m_tickSessions);
    words->addWidget(m_untick);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    keepPlace(*m_untick);
    for (QWidget *button : std::initializer_list<QWidget *>{m_hold, m_exportButton, m_all, m_cleanUp})
        buttons->addWidget(button);
    m_bar = new PartedRow(words, buttons, kLeastWords);
    m_bar->setObjectName("candidatesBar"_L1);
}

void CandidatesPage::takePlan()
{
    const std::optional<Plan> &plan = m_console.plan();
    const QString &home = m_console.context().settings.home;
    if (plan && m_model->plan() == plan->id && m_model->home() == home) {
        takeState();
        return;
    }
    dueKinds();
    m_model->setPlan(home, plan ? std::optional(plan->id) : std::nullopt, plan ? plan->policy.age : Duration{});
    m_holds->setPlan(home, m_model->plan(), m_console.context().read.journal,
        plan ? plan->statistics.heldBy : QMap<qint64, HeldUsage>());
    m_filter->setKnownTypes(plan ? plan->statistics.types : QMap<QByteArray, TypeUsage>());
    m_openItems = plan ? std::optional(plan->totals.items) : std::nullopt;
    m_askWhenShown = false;
    emit openItemsChanged(openItems());
    countOpen();
    fitFoot();
    takeState();
}

/// How many items are still planned: runs of this plan may have dealt with some.
void CandidatesPage::countOpen()
{
    if (!m_model->plan()) {
        m_openJob.drop();
        return;
    }
    m_openJob.start(
        this,
        [home = m_model->home(), id = *m_model->plan(), all = m_openItems.value_or(0)](
            std::stop_token stop) -> Result<Open> {
            Result<std::unique_ptr<PlanBrowser>> browser = openBrowser(home);
            if (!browser)
                return fail(browser.error());
            ItemFilter planned;
            planned.states = {ItemState::Planned};
            const Result<PlanTotals> totals = (*browser)->totals(id, planned, stop);
            if (!totals)
                return fail(totals.error());
            Open open{totals->items, {}};
            if (open.items == all)
                return open;
            ItemFilter over;
            for (int state = int(ItemState::Planned) + 1; state < kItemStates; ++state)
                over.states.insert(ItemState(state));
            const Result<> read = (*browser)->streamSeqs(id, over, {}, stop, [&open](std::vector<quint32> &&seqs) {
                open.over.insert(open.over.end(), seqs.begin(), seqs.end());
                return true;
            });
            return read ? Result<Open>(std::move(open)) : fail(read.error());
        },
        [this](const Result<Open> &open) {
            if (!open || m_openItems == open->items)
                return;
            m_openItems = open->items;
            m_model->setOver(TickSet::fromSeqs(open->over));
            emit openItemsChanged(openItems());
            describeTicks();
        });
}

/// Neither a count nor a tick moves what is about to be clicked. Where there is no room for both, they take turns.
void CandidatesPage::fitFoot()
{
    const int most = int(m_console.plan() ? m_console.plan()->totals.items : 0);
    keepWidth(*m_all,
        {tr("Clean up all %Ln item(s)…", nullptr, most), tr("Clean up…"),
            tr("Clean up the %Ln item(s) shown…", nullptr, most)});
    keepWidth(*m_cleanUp, {tr("Clean up %Ln item(s)…", nullptr, most), tr("Clean up…")});
    const int wanted = m_hold->sizeHint().width() + m_exportButton->sizeHint().width() + m_all->minimumWidth()
        + m_cleanUp->minimumWidth() + 3 * kUnit;
    for (QPushButton *each : {m_all, m_cleanUp})
        keepPlace(*each, wanted <= width() - 4 * kUnit);
}

void CandidatesPage::takeState()
{
    describeTicks();
    describeShown();
}

/// The keys are found at once, in the plan; documents by their names when the database has told of them.
void CandidatesPage::takeFilter(const ItemFilter &filter)
{
    m_askWhenShown = false; // what was asked for is not what is shown now
    m_names->ask(m_console.context().read.sessions, m_console.plan() ? filter.text : QString());
    const NameSearch::Found named = m_names->of(filter.text);
    ItemFilter wanted = filter;
    wanted.textSessions = named.sessions;
    wanted.textObjects = named.objects;
    if (!(wanted == m_model->filter()))
        dueKinds();
    m_model->setFilter(wanted);
    describeTicks();
}

/// They are counted when the first rows are there: both passes over the plan at once would make the rows wait.
void CandidatesPage::dueKinds()
{
    m_countJob.drop();
    m_kindsDue = true;
}

void CandidatesPage::countKinds()
{
    const std::optional<Plan> &plan = m_console.plan();
    if (!plan) {
        m_filter->setCounts({});
        return;
    }
    ItemFilter others = m_model->filter();
    others.kinds.clear();
    if (others == ItemFilter()) { // what the plan itself says
        m_countJob.drop();
        m_filter->setCounts(plan->totals);
        return;
    }
    m_countJob.start(
        this,
        [home = m_model->home(), id = plan->id, others](std::stop_token stop) -> Result<PlanTotals> {
            Result<std::unique_ptr<PlanBrowser>> browser = openBrowser(home);
            return browser ? (*browser)->totals(id, others, stop) : fail(browser.error());
        },
        [this](const Result<PlanTotals> &totals) {
            if (totals)
                m_filter->setCounts(*totals);
        });
}

void CandidatesPage::sortBy(int column)
{
    if (column == CandidatesModel::TickColumn)
        return m_model->toggleAllShown();
    const ItemColumn wanted = itemColumn(column);
    ItemSort sort = m_model->itemSort();
    if (sort.column == wanted && wanted != ItemColumn::Sequence)
        sort.descending = !sort.descending;
    else // the first click on a size or an age asks for the largest
        sort = {wanted, wanted == ItemColumn::Size || wanted == ItemColumn::Age};
    m_model->setSort(sort);
    markSort();
}

void CandidatesPage::markSort()
{
    const ItemSort sort = m_model->itemSort();
    int marked = -1;
    for (int column = 0; column < CandidatesModel::ColumnCount && marked < 0; ++column) {
        if (sort.column != ItemColumn::Sequence && itemColumn(column) == sort.column)
            marked = column;
    }
    m_view->horizontalHeader()->setSortIndicator(marked, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void CandidatesPage::describeShown()
{
    const std::optional<Plan> &plan = m_console.plan();
    const int rows = m_model->itemCount();
    m_hold->setEnabled(rows > 0);
    m_exportButton->setEnabled(rows > 0);
    if (!plan) {
        m_shown->setText(QString());
        if (m_console.isScanning())
            m_view->setEmptyText(tr("Scanning…"),
                tr("The candidates appear here once the database and the storage "
                   "have been read."));
        else if (m_console.scanError())
            m_view->setEmptyText(errorTitle(m_console.scanError()->kind), errorSentence(*m_console.scanError()));
        else
            m_view->setEmptyText(
                tr("Not scanned yet"), tr("Press F5 to find out what can be deleted. A scan deletes nothing."));
        return;
    }
    const bool filtered = isFiltered();
    if (plan->totals.items == 0) {
        m_view->setEmptyText(tr("Nothing to clean up"),
            tr("No session has been idle and no file unchanged for longer than %1.")
                .arg(formatDuration(plan->policy.age)));
    } else if (filtered && m_model->isComplete()) {
        m_view->setEmptyText(tr("No matches"), tr("Change or clear the filters."));
    } else {
        m_view->setEmptyText({}, {});
    }
    const QString all = formatCount(plan->totals.items);
    m_shown->setText(!m_model->isComplete() ? tr("at least %1 of %2 shown").arg(formatCount(rows), all)
            : filtered                      ? tr("%1 of %2 shown").arg(formatCount(rows), all)
                                            : tr("%Ln item(s)", nullptr, int(plan->totals.items)));
    if (filtered && m_names->of(m_model->filter().text).hasMore)
        m_shown->setText(formatFacts({m_shown->text(), tr("more documents match: type more of the name")}));
    describeTicks();
}

void CandidatesPage::describeTicks()
{
    const qint64 ticked = m_model->ticks().count();
    const bool idle = !m_console.isScanning() && !m_console.isRunning() && !m_console.isRecovering();
    const bool filtered = isFiltered();
    QWidget *const focused = QApplication::focusWidget();
    m_view->setTickOfShown(m_model->tickOfShown());
    m_untick->setVisible(ticked > 0);
    m_tickSessions->setVisible(ticked > 0 && m_choice && !m_choice->ownerBits.empty());
    m_cleanUp->setVisible(ticked > 0);
    const qint64 open = openItems().value_or(0);
    const bool counting = filtered && !m_shownChoice;
    const qint64 shown = m_shownChoice ? m_shownChoice->totals.items - m_shownChoice->along.items : 0;
    m_all->setVisible(ticked == 0 && open > 0 && (!filtered || shown > 0 || (counting && m_model->itemCount() > 0)));
    m_all->setEnabled(idle && !counting);
    m_all->setText(!filtered ? tr("Clean up all %Ln item(s)…", nullptr, int(open))
            : counting       ? tr("Clean up…")
                             : tr("Clean up the %Ln item(s) shown…", nullptr, int(shown)));
    if ((focused == m_untick || focused == m_tickSessions || focused == m_cleanUp || focused == m_all)
        && focused->isHidden())
        m_view->setFocus(); // else it would land anywhere
    if (ticked == 0) {
        QStringList facts{open > 0 ? tr("nothing ticked") : QString()};
        if (filtered && m_shownChoice)
            facts += besideOf(*m_shownChoice);
        m_ticked->setText(formatFacts(facts));
        return;
    }
    const qint64 hidden = filtered && m_model->isComplete() ? ticked - qint64(m_model->shownTicks().size()) : 0;
    QStringList facts{hidden > 0
            ? tr("%1 ticked, %2 of them hidden by the filter").arg(formatCount(ticked), formatCount(hidden))
            : tr("%1 ticked").arg(formatCount(ticked))};
    if (!m_choice) {
        m_ticked->setText(formatFacts(facts << tr("counting…")));
        m_cleanUp->setText(tr("Clean up…"));
        m_cleanUp->setEnabled(idle);
        return;
    }
    facts << formatBytes(m_choice->totals.bytes);
    facts += besideOf(*m_choice);
    m_ticked->setText(formatFacts(facts));
    m_cleanUp->setText(tr("Clean up %Ln item(s)…", nullptr, int(m_choice->totals.items)));
    m_cleanUp->setEnabled(idle && m_choice->totals.items > 0);
}

/// What a choice takes along, and what of it stays.
QStringList CandidatesPage::besideOf(const ItemChoice &choice) const
{
    QStringList facts;
    if (choice.along.items > 0)
        facts << tr("%Ln file(s) will be deleted with their session", nullptr, int(choice.along.items));
    if (choice.leftOut > 0)
        facts << tr(
            "%Ln file(s) will be kept: they can only be deleted with their session", nullptr, int(choice.leftOut));
    if (choice.held > 0)
        facts << tr("%Ln held item(s) will be kept", nullptr, int(choice.held));
    return facts;
}

bool CandidatesPage::isFiltered() const
{
    return !(m_model->filter() == ItemFilter());
}

/// What a cleanup of everything that passes the filter comes to.
void CandidatesPage::countShown()
{
    m_shownChoice.reset();
    m_shownJob.drop();
    if (!m_model->plan() || !m_model->isComplete() || !isFiltered() || !m_model->ticks().isEmpty())
        return;
    m_shownJob.start(
        this,
        [home = m_model->home(), id = *m_model->plan(), shown = TickSet::fromSeqs(m_model->seqs())](
            std::stop_token stop) -> Chosen {
            Result<std::unique_ptr<PlanBrowser>> browser = openBrowser(home);
            return browser ? (*browser)->choice(id, shown.words(), stop) : fail(browser.error());
        },
        [this](const Chosen &choice) { takeShown(choice); });
}

void CandidatesPage::takeShown(const Chosen &choice)
{
    const bool ask = std::exchange(m_askWhenShown, false);
    if (!choice) {
        say(*m_ticked, choice.error());
        return;
    }
    m_shownChoice = *choice;
    describeTicks();
    if (ask)
        askFor(*choice);
}

void CandidatesPage::askFor(const ItemChoice &choice)
{
    if (choice.totals.items > 0)
        emit cleanupRequested(choice);
    else if (const QStringList beside = besideOf(choice); !beside.isEmpty())
        refuse(formatFacts(beside));
    else
        refuse(tr("None of these items is left to clean up."));
}

void CandidatesPage::requestCleanupOfShown()
{
    if (m_shownChoice)
        askFor(*m_shownChoice);
    else
        m_askWhenShown = m_model->ticks().isEmpty(); // it is being counted, or will be when all rows are there
}

void CandidatesPage::countChoice()
{
    const std::optional<Plan> &plan = m_console.plan();
    if (!plan || (m_model->ticks().isEmpty() && !m_askWhenCounted)) {
        m_choiceJob.drop();
        m_model->setAlong({});
        m_runEnded = false;
        return;
    }
    // Nothing ticked means that all was asked for.
    const TickSet ticks =
        m_model->ticks().isEmpty() ? TickSet::allBelow(quint32(plan->totals.items)) : m_model->ticks();
    m_choiceJob.start(
        this,
        [home = m_model->home(), id = plan->id, ticks](std::stop_token stop) -> Chosen {
            Result<std::unique_ptr<PlanBrowser>> browser = openBrowser(home);
            return browser ? (*browser)->choice(id, ticks.words(), stop) : fail(browser.error());
        },
        [this](const Chosen &choice) { takeChoice(choice); });
}

void CandidatesPage::takeChoice(const Chosen &choice)
{
    const bool ask = std::exchange(m_askWhenCounted, false);
    if (!choice) {
        say(*m_ticked, choice.error());
        return;
    }
    if (std::exchange(m_runEnded, false)) {
        m_model->untick(TickSet::fromWords(choice->doneBits));
        m_choiceTimer.stop(); // what was done did not count
    }
    const bool ofTicks = !m_model->ticks().isEmpty();
    m_model->setAlong(ofTicks ? TickSet::fromWords(choice->alongBits) : TickSet());
    if (ofTicks)
        m_choice = *choice;
    describeTicks();
    if (ask)
        askFor(*choice);
}

void CandidatesPage::requestCleanup()
{
    if (!m_console.plan() || m_console.isScanning() || m_console.isRunning() || m_openItems.value_or(0) == 0)
        return;
    if (m_choice && !m_model->ticks().isEmpty()) {
        if (m_choice->totals.items > 0)
            emit cleanupRequested(*m_choice);
        return;
    }
    if (m_model->ticks().isEmpty() && isFiltered())
        return requestCleanupOfShown();
    m_askWhenCounted = true;
    m_choiceTimer.stop();
    countChoice();
}

void CandidatesPage::refuse(const QString &why)
{
    m_ticked->setText(why);
}

void CandidatesPage::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_model->plan()) {
        if (m_model->rowCount() == 0)
            showNothing();
        return;
    }
    const bool isChosen = m_shownItem || m_view->selectionModel()->hasSelection() || m_detailsWanted.value_or(false);
    if (!isChosen) // the keys stand there, nobody has asked for it
        return;
    if (!m_model->seqAt(current.row())) // a folder's row is no item
        showNothing();
    const PlanItem *item = m_model->itemAt(current.row());
    if (item == nullptr || m_shownItem == *item)
        return; // not here yet: dataChanged will come
    m_shownItem = *item;
    showDetails();
    m_details->setSources(m_console.context().read, m_console.context().settings.retention);
    m_details->showItem(m_model->home(), *m_model->plan(), *item, m_model->age());
    m_details->setHeld(m_model->isHeld(current.row()));
}

void CandidatesPage::showNothing()
{
    if (!m_shownItem)
        return;
    m_shownItem.reset();
    m_details->showNothing();
    showDetails();
}

void CandidatesPage::refreshRows()
{
    m_model->refreshRows();
}

/// What was ticked and is still planned stays so: it may have been ticked for the next cleanup while this one was on.
void CandidatesPage::refreshAfterRun()
{
    m_runEnded = true;
    m_choice.reset();
    m_choiceJob.drop();
    m_choiceTimer.start();
    dueKinds();
    m_model->requery();
    m_holds->read();
    countOpen();
    takeState();
}

void CandidatesPage::showFilter(const ItemFilter &filter, const QString &name)
{
    m_filter->setFilter(filter, name);
}

void CandidatesPage::forgetFilter()
{
    m_names->forget();
    m_filter->setFilter({}, {});
}

void CandidatesPage::readHolds()
{
    m_holds->read();
}

void CandidatesPage::takeOver(const CandidatesPage &other)
{
    if (other.m_model->home() != m_model->home() || other.m_model->plan() != m_model->plan())
        return;
    const ItemFilter filter = other.m_filter->filter();
    const bool isNamed = !other.m_filter->extraName().isEmpty() && m_console.plan();
    m_filter->setFilter(filter, isNamed ? FilterBar::nameOf(filter, m_console.plan()->statistics.takenAt) : QString());
    m_model->setTicks(other.m_model->ticks());
    m_detailsWanted = other.m_detailsWanted;
}

void CandidatesPage::focusSearch()
{
    m_filter->focusSearch();
}

void CandidatesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showDetails();
    fitFoot();
}

void CandidatesPage::save(QSettings &settings) const
{
    settings.setValue("candidates/columns", m_view->saveColumns());
    settings.setValue("candidates/splitter", m_splitter->saveState());
    settings.setValue("candidates/sortColumn", int(m_model->itemSort().column));
    settings.setValue("candidates/sortDescending", m_model->itemSort().descending);
    settings.setValue("candidates/grouped", m_model->isGrouped());
}

void CandidatesPage::restore(const QSettings &settings)
{
    m_view->restoreColumns(settings.value("candidates/columns").toByteArray());
    const QByteArray splitter = settings.value("candidates/splitter").toByteArray();
    if (!splitter.isEmpty())
        m_splitter->restoreState(splitter);
    const int column = settings.value("candidates/sortColumn", int(ItemColumn::Sequence)).toInt();
    if (column >= 0 && column <= int(ItemColumn::Sequence))
        m_model->setSort({ItemColumn(column), settings.value("candidates/sortDescending", false).toBool()});
    setGrouped(settings.value("candidates/grouped", false).toBool());
}

} // namespace docsweep
