// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "ui/activity/pendingdialog.h"
#include "ui/activity/rundetails.h"
#include "ui/activity/runsmodel.h"
#include "ui/activity/runsview.h"
#include "ui/activity/runtext.h"
#include "ui/console/console.h"
#include "ui/ledger/elsewhere.h"
#include "ui/ledger/ledgerbook.h"
#include "ui/look/busybar.h"
#include "ui/look/icons.h"
#include "ui/look/partedrow.h"
#include "ui/look/showinfolder.h"
#include "ui/vault/vaultbook.h"
#include "ui/vault/vaultdesk.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kLeastWords = 340; ///< the sums in two lines
    constexpr auto kLookAgain = 1s;
    constexpr int kWholeTime = 0; ///< of the hours of a period
    constexpr int kWeek = 24 * 7;

    // Whose runs are shown.
    constexpr int kThisConnection = 0;
    constexpr int kAllConnections = 1;
    constexpr int kEverybody = 2;

    QComboBox *choice(const char *name, const QString &accessible)
    {
        auto *box = new QComboBox;
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(accessible);
        return box;
    }

} // namespace

ActivityPage::ActivityPage(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
{
    setObjectName("activityPage"_L1);
    setAccessibleName(tr("Activity"));
    m_model = new RunsModel(*console.context().clock, this);
    m_model->setObjectName("runsModel"_L1);
    m_details = new RunDetails(console, theme);
    m_stack = new QStackedWidget;
    m_stack->setObjectName("activityStack"_L1);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, kUnit * 3 / 2);
    layout->setSpacing(kUnit * 3 / 2);
    layout->addWidget(makeProgress());
    layout->addWidget(m_stack, 1);
    setProperty("firstFocus", QVariant::fromValue<QWidget *>(m_view));

    connect(m_details, &RunDetails::backRequested, this, &ActivityPage::showAll);
    connect(m_details, &RunDetails::retryRequested, this, &ActivityPage::retry);
    connect(m_details, &RunDetails::continueRequested, this, [this] {
        if (m_details->record())
            emit continueRequested(*m_details->record());
    });
    connect(m_details, &RunDetails::exportMenuRequested, this, [this](QWidget *under) {
        auto *menu = new QMenu(this);
        fillExportMenu(*menu, m_details->record());
        popUp(menu, under);
    });
    connect(m_details, &RunDetails::reportMenuRequested, this, [this](QWidget *under) {
        auto *menu = new QMenu(this);
        fillReportMenu(*menu, m_details->run());
        popUp(menu, under);
    });
    connect(m_details, &RunDetails::recordChanged, this, &ActivityPage::watch);
    m_watch.setInterval(kLookAgain);
    connect(&m_watch, &QTimer::timeout, this, [this] { refresh(); });
    connectConsole();
    takeContext();
}

ActivityPage::~ActivityPage() = default;

QWidget *ActivityPage::makeList()
{
    m_summary = new QLabel;
    m_summary->setObjectName("runsSummary"_L1);
    m_summary->setProperty("role", u"heading"_s);
    m_summary->setWordWrap(true);
    m_expected = new QLabel;
    m_expected->setObjectName("runsExpected"_L1);
    m_expected->setProperty("role", u"muted"_s);
    m_expected->setWordWrap(true);
    m_whose = choice("runsWhose", tr("Which connection"));
    m_whose->addItem(tr("This connection"), kThisConnection);
    m_whose->addItem(tr("All connections"), kAllConnections);
    connect(m_whose, &QComboBox::currentIndexChanged, this, [this] { m_whoseKept = m_whose->currentData().toInt(); });
    m_whose->setToolTip(tr("Connections with the same DOCSWEEP_HOME share one history"));
    m_period = choice("runsPeriod", tr("Period"));
    m_period->addItem(tr("Last 24 hours"), 24);
    m_period->addItem(tr("Last 7 days"), kWeek);
    m_period->addItem(tr("Last 30 days"), 24 * 30);
    m_period->addItem(tr("All time"), kWholeTime);
    m_period->setCurrentIndex(m_period->findData(kWeek));
    m_trigger = choice("runsTrigger", tr("Started by"));
    m_trigger->addItem(tr("Started by anyone"), 0);
    for (const RunTrigger trigger :
        {RunTrigger::Manual, RunTrigger::Scheduled, RunTrigger::CommandLine, RunTrigger::Endpoint})
        m_trigger->addItem(triggerText(trigger), int(trigger));
    m_outcome = choice("runsOutcome", tr("Result"));
    m_outcome->addItem(tr("Any result"), int(RunOutcome::Any));
    m_outcome->addItem(tr("All done"), int(RunOutcome::Well));
    m_outcome->addItem(tr("Files pending"), int(RunOutcome::Waiting));
    m_outcome->addItem(tr("Items failed"), int(RunOutcome::Failures));
    m_outcome->addItem(tr("Stopped early"), int(RunOutcome::Stopped));
    m_outcome->addItem(tr("Not finished"), int(RunOutcome::Running));
    for (QComboBox *box : {m_whose, m_period, m_trigger, m_outcome})
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityPage::takeFilter);
    m_view = new RunsView(*m_model, m_theme);
    connect(m_view, &RunsView::openRequested, this, &ActivityPage::openChosen);
    connect(m_view, &RunsView::currentRunChanged, this, &ActivityPage::takeState);
    connect(m_view, &QTableView::customContextMenuRequested, this, &ActivityPage::showListMenu);
    connect(m_model, &RunsModel::loaded, this, [this] {
        m_error.reset();
        describeEmpty();
        takeState();
        watch();
    });
    connect(m_model, &RunsModel::failed, this, [this](const Error &error) {
        m_error = error;
        describeEmpty();
    });
    connect(m_model, &RunsModel::modelReset, this, &ActivityPage::describeEmpty);
    m_said = new QLabel;
    m_said->setObjectName("activitySaid"_L1);
    m_said->setProperty("role", u"muted"_s);
    m_said->setWordWrap(true);
    m_showFile = new QPushButton(tr("Show in folder"));
    m_showFile->setObjectName("activityShowFile"_L1);
    m_showFile->setProperty("role", u"link"_s);
    m_showFile->hide();
    connect(m_showFile, &QPushButton::clicked, this, [this] { showInFolder(m_savedFile); });
    connect(m_details, &RunDetails::fileRequested, this, [this] { showInFolder(m_savedFile); });
    m_open = new QPushButton(tr("Open run"));
    m_open->setObjectName("runOpen"_L1);
    m_open->setIcon(tintedIcon(u"open"_s, m_theme.text));
    m_open->setToolTip(tr("Show what happened to its items (Enter or double-click)"));
    connect(m_open, &QPushButton::clicked, this, &ActivityPage::openChosen);
    m_export = new QPushButton(tr("Export runs…"));
    m_export->setObjectName("runsExport"_L1);
    m_export->setIcon(tintedIcon(u"export"_s, m_theme.text));
    m_export->setToolTip(tr("Save the runs shown as CSV or JSON"));
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        fillExportMenu(*menu, std::nullopt);
        popUp(menu, m_export);
    });
    m_pending = new QPushButton(tr("Pending deletions…"));
    m_pending->setObjectName("runsPending"_L1);
    m_pending->setIcon(tintedIcon(u"pending"_s, m_theme.text));
    m_pending->setToolTip(tr("Show the files that are waiting for the storage, to try again or give up"));
    connect(m_pending, &QPushButton::clicked, this, &ActivityPage::showPending);
    auto *list = new QWidget;
    list->setObjectName("runsList"_L1);
    auto *words = new QVBoxLayout;
    words->setSpacing(kUnit / 2);
    words->addWidget(m_summary);
    words->addWidget(m_expected);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(kUnit);
    for (QComboBox *box : {m_whose, m_period, m_trigger, m_outcome})
        filters->addWidget(box, 0, Qt::AlignTop);
    auto *top = new PartedRow(words, filters, kLeastWords);
    top->setObjectName("runsTop"_L1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(kUnit);
    bottom->addWidget(m_said, 1);
    bottom->addWidget(m_showFile);
    bottom->addWidget(m_pending);
    bottom->addWidget(m_export);
    bottom->addWidget(m_open);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit * 3 / 2);
    column->addWidget(top);
    column->addWidget(m_view, 1);
    column->addLayout(bottom);
    return list;
}

QWidget *ActivityPage::makeProgress()
{
    m_progress = new QWidget;
    m_progress->setObjectName("activityProgress"_L1);
    m_doing = new QLabel;
    m_doing->setObjectName("activityDoing"_L1);
    m_doing->setWordWrap(true);
    auto *bar = new BusyBar;
    bar->setObjectName("activityBar"_L1);
    bar->setAccessibleName(tr("Working"));
    bar->setFixedWidth(20 * kUnit);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName("activityStop"_L1);
    m_stop->setIcon(tintedIcon(u"stop"_s, m_theme.text));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_workJob.stop();
        m_console.stopRecovery();
    });
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit * 3 / 2);
    row->addWidget(m_doing, 1);
    row->addWidget(bar);
    row->addWidget(m_stop);
    m_progress->hide();
    return m_progress;
}

void ActivityPage::connectConsole()
{
    connect(&m_console, &Console::contextChanged, this, &ActivityPage::takeContext);
    connect(&m_console, &Console::healthChanged, this, &ActivityPage::takeState);
    connect(&m_console, &Console::pendingChanged, this, [this] { refresh(true); });
    connect(&m_console, &Console::runStarted, this, [this] {
        m_model->setRunning(true);
        takeState();
        refresh();
    });
    connect(&m_console, &Console::runEnded, this, [this] {
        m_model->setRunning(false);
        takeState();
        refresh(true);
    });
    connect(&m_console, &Console::scanStarted, this, &ActivityPage::takeState);
    connect(&m_console, &Console::scanEnded, this, &ActivityPage::endScan);
    connect(&m_console, &Console::recoveryStarted, this, &ActivityPage::takeState);
    connect(&m_console, &Console::recoveryEnded, this, &ActivityPage::endRecovery);
}

void ActivityPage::takeContext()
{
    showAll();
    m_sum.reset();
    m_model->setRunning(m_console.isRunning());
    m_model->setHome(m_console.context().settings.home);
    takeFilter();
}

void ActivityPage::takeFilter()
{
    RunFilter filter;
    if (const int hours = m_period->currentData().toInt(); hours != kWholeTime)
        filter.since = m_console.now() - std::chrono::hours{hours};
    if (const int trigger = m_trigger->currentData().toInt(); trigger != 0)
        filter.triggers = {RunTrigger(trigger)};
    filter.outcome = RunOutcome(m_outcome->currentData().toInt());
    const QString own = m_console.context().databaseName();
    if (!showsAll())
        filter.databaseName = own;
    m_model->setOwnDatabase(own);
    m_view->setConnectionShown(showsAll());
    m_view->setWhereShown(showsEverybody());
    const bool isOther = filter != m_model->filter();
    m_model->setFilter(filter);
    takeLedger();
    readProjects();
    refresh(isOther); // what is being added up is of the one before
}

bool ActivityPage::showsAll() const
{
    return m_whose->currentData().toInt() == kAllConnections;
}

bool ActivityPage::showsEverybody() const
{
    return m_whose->currentData().toInt() == kEverybody;
}

void ActivityPage::setVault(VaultDesk &desk)
{
    m_vault = &desk;
    connect(&m_vault->book(), &VaultBook::changed, this, &ActivityPage::takeVault);
    connect(m_details, &RunDetails::recordChanged, this, &ActivityPage::takeVault);
    connect(m_details, &RunDetails::putBackRequested, m_vault, &VaultDesk::putBack);
    takeVault();
}

void ActivityPage::takeVault()
{
    const std::optional<RunRecord> &record = m_details->record();
    const VaultRun *copies = record ? m_vault->book().copiesOf(record->run.id, record->run.startedAt) : nullptr;
    m_details->setKeptUntil(copies ? std::optional(copies->termEnd) : std::nullopt);
}

void ActivityPage::setLedger(LedgerBook &book)
{
    m_ledger = &book;
    connect(m_ledger, &LedgerBook::changed, this, &ActivityPage::takeLedger);
    takeLedger();
}

/// Where there is a ledger, everybody's runs are what is shown unless somebody wants something else.
void ActivityPage::takeLedger()
{
    if (m_ledger == nullptr)
        return;
    const bool isThere = m_ledger->state() == LedgerBook::State::There;
    const int at = m_whose->findData(kEverybody);
    if (isThere && at < 0) {
        const std::optional<int> kept = m_whoseKept;
        m_whose->addItem(tr("Everybody"), kEverybody);
        if (kept.value_or(kEverybody) == kEverybody)
            m_whose->setCurrentIndex(m_whose->findData(kEverybody)); // comes here again
        m_whoseKept = kept;
    } else if (!isThere && at >= 0 && m_ledger->state() != LedgerBook::State::Unknown) {
        const std::optional<int> kept = m_whoseKept;
        m_whose->removeItem(at);
        m_whoseKept = kept;
    }
    std::optional<std::vector<RunRecord>> others;
    if (showsEverybody()) {
        others.emplace();
        for (const LedgerRun &run : m_ledger->runs()) {
            if (!run.isOwn)
                others->push_back(recordOf(run));
        }
    }
    m_model->setElsewhere(std::move(others));
    m_details->setLedgerHead(m_ledger->head());
    for (const LedgerRun &run : m_ledger->runs()) {
        if (m_stack->currentWidget() == m_details && m_details->run() == -run.id)
            m_details->showElsewhere(run);
    }
    describe();
    takeState();
}

void ActivityPage::showEverybody()
{
    showAll();
    if (const int at = m_whose->findData(kEverybody); at >= 0)
        m_whose->setCurrentIndex(at);
}

/// How the databases of the journal are called here.
void ActivityPage::readProjects()
{
    if (!showsAll())
        return;
    m_projectsJob.start(
        this, [context = m_console.context()](const std::stop_token &) { return context.projects(); },
        [this](const QMap<QString, QString> &projects) { m_model->setProjects(projects); });
}

void ActivityPage::refresh(bool ended)
{
    watch();
    m_model->refresh();
    if (m_stack->currentWidget() == m_details)
        m_details->refresh(ended);
    if (m_sumJob.isBusy() && !ended && m_sum)
        return;
    m_sumJob.start(
        this,
        [home = m_console.context().settings.home, filter = m_model->filter()](std::stop_token stop) -> Result<Sum> {
            const Result<std::unique_ptr<RunBrowser>> browser = RunBrowser::open(home);
            if (!browser && browser.error().kind == ErrorKind::NotFound)
                return Sum{};
            if (!browser)
                return fail(browser.error());
            const Result<RunsTotal> total = (*browser)->total(filter, stop);
            if (!total)
                return fail(total.error());
            const Result<OccurrencesTotal> occurrences =
                (*browser)->occurrences(filter.databaseName, filter.since.value_or(Instant{}));
            if (!occurrences)
                return fail(occurrences.error());
            RunFilter whole;
            whole.databaseName = filter.databaseName;
            const Result<std::vector<RunRecord>> any = (*browser)->runs(whole, std::nullopt, 1, stop);
            if (!any)
                return fail(any.error());
            return Sum{*total, *occurrences, !any->empty()};
        },
        [this](const Result<Sum> &sum) {
            if (sum)
                m_sum = *sum;
            describe();
        });
}

void ActivityPage::save(QSettings &settings) const
{
    settings.setValue("activity/whose", m_whose->currentData());
    if (m_whoseKept)
        settings.setValue("activity/everybody", *m_whoseKept == kEverybody);
    settings.setValue("activity/period", m_period->currentData());
    settings.setValue("activity/trigger", m_trigger->currentData());
    settings.setValue("activity/outcome", m_outcome->currentData());
    settings.setValue("activity/run", m_stack->currentWidget() == m_details ? std::max(m_details->run(), RunId(0)) : 0);
}

void ActivityPage::restore(const QSettings &settings)
{
    const std::pair<QComboBox *, const char *> kept[] = {{m_whose, "activity/whose"}, {m_period, "activity/period"},
        {m_trigger, "activity/trigger"}, {m_outcome, "activity/outcome"}};
    for (const auto &[box, name] : kept) {
        const QVariant value = settings.value(QLatin1String(name));
        const int at = value.isValid() ? box->findData(value.toInt()) : -1;
        if (at >= 0)
            box->setCurrentIndex(at);
    }
    if (const QVariant everybody = settings.value("activity/everybody"); everybody.isValid())
        m_whoseKept = everybody.toBool() ? kEverybody : m_whose->currentData().toInt();
    if (const RunId run = settings.value("activity/run").toLongLong(); run > 0)
        showRun(run);
}

void ActivityPage::watch()
{
    const RunRecord *newest = m_model->recordAt(0);
    const bool isOn = m_console.isRunning() || m_console.isRecovering()
        || (newest && newest->run.state == RunState::Running)
        || (m_details->record() && m_details->record()->run.state == RunState::Running);
    if (!isOn || !isVisible())
        m_watch.stop();
    else if (!m_watch.isActive())
        m_watch.start();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.stop();
}

void ActivityPage::describe()
{
    if (!m_sum) {
        m_summary->setText(tr("Runs"));
        m_expected->hide();
        return;
    }
    RunsTotal total = m_sum->total;
    const RunsTotal others = m_model->totalElsewhere();
    total.runs += others.runs;
    total.deleted += others.deleted;
    total.freedBytes += others.freedBytes;
    total.pending += others.pending;
    total.failed += others.failed;
    QStringList parts{tr("%Ln run(s)", nullptr, int(total.runs)),
        tr("%Ln item(s) deleted", nullptr, int(total.deleted)), tr("%1 freed").arg(formatBytes(total.freedBytes))};
    if (total.pending > 0)
        parts << tr("%1 pending").arg(formatCount(total.pending));
    if (total.failed > 0)
        parts << tr("%1 failed").arg(formatCount(total.failed));
    m_summary->setText(formatFacts(parts));
    const QString expected = occurrencesText(m_sum->occurrences);
    m_expected->setText(expected.isEmpty() ? QString() : tr("Schedule: %1").arg(expected));
    m_expected->setVisible(!expected.isEmpty());
    describeEmpty();
}

void ActivityPage::describeEmpty()
{
    const bool filtered = m_trigger->currentIndex() > 0 || m_outcome->currentIndex() > 0;
    if (m_error)
        m_view->setEmptyText(errorTitle(m_error->kind), errorSentence(*m_error));
    else if (!m_model->isRead())
        m_view->setEmptyText(tr("Reading…"), {});
    else if (m_sum && !m_sum->isAny && m_whose->currentData().toInt() == kThisConnection && m_whose->isVisibleTo(this))
        m_view->setEmptyText(tr("Nothing has been cleaned up on this connection yet"),
            tr("Choose “All connections” to see the runs of the others."));
    else if (m_sum && !m_sum->isAny)
        m_view->setEmptyText(tr("Nothing has been cleaned up yet"),
            tr("Every cleanup is recorded here: what was deleted, what was kept and why, and who started it."));
    else if (filtered)
        m_view->setEmptyText(tr("No matching runs"),
            tr("Change the result, the period or who started the "
               "runs."));
    else
        m_view->setEmptyText(tr("No run in this period"), tr("Choose a longer period to see earlier runs."));
    m_export->setEnabled(m_model->rowCount() > 0);
    m_export->setToolTip(tr("Save the runs shown as CSV or JSON"));
}

void ActivityPage::takeState()
{
    m_open->setEnabled(chosenRecord() != nullptr);
    m_details->takeState();
    const bool busy = m_console.isRecovering() || m_workJob.isBusy();
    if (m_console.isRecovering())
        m_doing->setText(tr("Trying the pending deletions again…"));
    if (busy && !m_progress->isVisible())
        m_stop->setEnabled(true);
    m_progress->setVisible(busy);
    watch();
}

RunId ActivityPage::chosenRun() const
{
    const RunRecord *record = chosenRecord();
    return record ? record->run.id : 0;
}

const RunRecord *ActivityPage::chosenRecord() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->recordAt(current.row()) : nullptr;
}

void ActivityPage::openChosen()
{
    const RunId run = chosenRun();
    if (isElsewhere(run) && m_ledger != nullptr) {
        const auto known = std::ranges::find(m_ledger->runs(), -run, &LedgerRun::id);
        if (known == m_ledger->runs().end())
            return;
        m_stack->setCurrentWidget(m_details);
        m_details->showElsewhere(*known);
        m_details->setFocus();
    } else if (run != 0) {
        showRun(run);
    }
}

void ActivityPage::showRun(RunId run)
{
    m_stack->setCurrentWidget(m_details);
    m_details->showRun(run);
    setProperty("firstFocus", m_details->property("firstFocus"));
    m_details->property("firstFocus").value<QWidget *>()->setFocus();
    if (const int row = m_model->rowOf(run); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void ActivityPage::showAll()
{
    m_stack->setCurrentIndex(0);
    setProperty("firstFocus", QVariant::fromValue<QWidget *>(m_view));
    m_view->setFocus();
}

void ActivityPage::showPending()
{
    if (findChild<PendingDialog *>() != nullptr)
        return;
    auto *dialog = new PendingDialog(m_console, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ActivityPage::say(const QString &text, const QString &technical)
{
    docsweep::say(*m_said, text, technical);
    m_details->say(text, technical);
    offerFile({});
}

void ActivityPage::retry()
{
    if (m_details->record())
        retryRun(*m_details->record());
}

/// What waits goes on at once, for it was confirmed with its run. What failed is listed by a new scan: whether it may
/// go is judged anew, and the admin confirms it.
void ActivityPage::retryRun(const RunRecord &record)
{
    QString why;
    if (!RunDetails::canRetry(record, m_console, why) || !why.isEmpty())
        return;
    m_retried = record.run.id;
    m_listFailed = record.run.totals.of(ItemState::Failed).items > 0;
    say({});
    if (record.run.waiting > 0 || record.run.state == RunState::Running || !hasPlan(record))
        m_console.recover();
    else
        listFailed();
}

void ActivityPage::endRecovery(const Result<RunTotals> &totals)
{
    takeState();
    refresh(true);
    const Said said = recoveredText(totals);
    say(said.text, said.technical);
    if (!totals)
        m_listFailed = false;
    if (m_listFailed)
        listFailed();
}

void ActivityPage::listFailed()
{
    say(tr("Scanning again for the items that failed in run %1…").arg(m_retried));
    m_console.scan();
}

void ActivityPage::endScan()
{
    takeState();
    if (!std::exchange(m_listFailed, false))
        return;
    if (m_console.scanError()) {
        say(tr("The scan did not finish, so the failed items could not be listed again. %1")
                .arg(errorSentence(*m_console.scanError())),
            technicalText(*m_console.scanError()));
        return;
    }
    say(tr("Failed items that can still be deleted are listed under Candidates."));
    emit failedRequested(m_retried);
}

} // namespace docsweep
