// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/activity/activitypage.h"
#include "ui/candidates/candidatespage.h"
#include "ui/console/continuation.h"
#include "ui/console/listwatch.h"
#include "ui/console/triedages.h"
#include "ui/frame/acceptdialog.h"
#include "ui/frame/alertstrip.h"
#include "ui/frame/connectionbutton.h"
#include "ui/frame/connectionsdialog.h"
#include "ui/frame/connectionswitch.h"
#include "ui/frame/navigation.h"
#include "ui/frame/runelsewhere.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/holds/holdspage.h"
#include "ui/ledger/ledgernote.h"
#include "ui/look/showinfolder.h"
#include "ui/lookup/lookupdialog.h"
#include "ui/overview/overviewpage.h"
#include "ui/projects/projectspage.h"
#include "ui/run/cleanupofall.h"
#include "ui/run/confirmdialog.h"
#include "ui/run/runconfirmation.h"
#include "ui/run/runpanel.h"
#include "ui/schedule/otherschedules.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/trialmark.h"
#include "ui/settings/settingspage.h"
#include "ui/start/startpage.h"
#include "ui/vault/vaultbook.h"
#include "ui/vault/vaultdesk.h"
#include "ui/vault/vaultpage.h"
#include "ui/window/closingquestions.h"
#include "ui/window/windowalerts.h"
#include "ui/window/workelsewhere.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// The control that a page names as the first for the keys. Not its focus proxy: Tab would go there from whatever
    /// stands before the page, and pass over all that stands in it before the proxy.
    void focusFirst(QWidget &page)
    {
        auto *first = page.property("firstFocus").value<QWidget *>();
        (first ? first : &page)->setFocus();
    }

    QFrame *rule(const QString &name)
    {
        auto *line = new QFrame;
        line->setObjectName(name);
        return line;
    }

} // namespace

MainWindow::MainWindow(Console &console, ScheduledRuns &scheduled, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_scheduled(scheduled)
    , m_theme(theme)
{
    setObjectName("mainWindow"_L1);
    setWindowTitle(u"docsweep"_s);
    setMinimumSize(960, 600);
    makeFrame();
    makeShortcuts();
    connectParts();
    resize(1280, 800);
    restoreState();
    takeContext();
    if (m_console.isRunning())
        takeRun();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeFrame()
{
    m_navigation = new Navigation(m_theme);
    m_topBar = new TopBar(m_console, m_theme);
    m_alerts = new AlertStrip(m_theme);
    m_overview = new OverviewPage(m_console, m_theme);
    m_switch = new ConnectionSwitch(m_console, this);
    m_confirmation = new RunConfirmation(m_console, m_theme, this);
    m_everything = new CleanupOfAll(m_console, this);
    m_listWatch = new ListWatch(m_console, this);
    m_ledger = new LedgerBook(m_console, this);
    m_elsewhere = new RunElsewhere(*m_ledger, m_theme);
    m_vault = new VaultBook(m_console, this);
    m_desk = new VaultDesk(m_console, *m_vault, m_theme, *this);
    m_pages = new QStackedWidget;
    m_pages->setObjectName("pages"_L1);
    m_pages->addWidget(m_overview);
    for (const Page page : {Candidates, Activity, Schedule, Holds, Settings, Vault}) {
        Q_ASSERT(m_pages->count() == int(page));
        m_pages->addWidget(new QWidget); // keeps the place of a page that nobody has asked for yet
    }
    m_run = new RunPanel(m_theme);
    m_runArea = new QWidget;
    m_runArea->setObjectName("runArea"_L1);
    auto *runLayout = new QVBoxLayout(m_runArea);
    runLayout->setContentsMargins(2 * kUnit, 0, 2 * kUnit, kUnit * 3 / 2);
    runLayout->addWidget(m_run);
    m_runArea->hide();
    m_status = new StatusLine(m_console, m_scheduled, m_theme);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    m_onlyConfigured = {m_topBar, rule(u"topRule"_s), rule(u"bottomRule"_s), m_status};
    column->addWidget(m_onlyConfigured[1]);
    column->addWidget(m_alerts);
    column->addWidget(m_elsewhere);
    column->addWidget(m_pages, 1);
    column->addWidget(m_runArea);
    column->addWidget(m_onlyConfigured[2]);
    column->addWidget(m_status);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(column, 1);
}

CandidatesPage &MainWindow::candidates()
{
    makePage(Candidates);
    return *m_candidates;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_candidates == nullptr && windowHandle() != nullptr)
        windowHandle()->installEventFilter(this);
}

/// What the window shows of the candidates on every page comes with them.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == windowHandle() && event->type() == QEvent::Expose) { // painted when this is handled
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(
            this, [this] { candidates(); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

/// The window is there sooner without the pages that nobody looks at yet.
void MainWindow::makePage(Page page)
{
    QWidget *made = nullptr;
    if (page == Candidates && m_candidates == nullptr) {
        made = m_candidates = new CandidatesPage(m_console, m_theme);
        m_candidates->restore(QSettings(stateFile(), QSettings::IniFormat));
        connectCandidates();
    } else if (page == Activity && m_activity == nullptr) {
        made = m_activity = new ActivityPage(m_console, m_theme);
        m_activity->restore(QSettings(stateFile(), QSettings::IniFormat));
        m_activity->setLedger(*m_ledger);
        m_activity->setVault(*m_desk);
        connect(m_activity, &ActivityPage::failedRequested, this, [this](RunId run) {
            ItemFilter failed;
            failed.failedIn = run;
            showPage(Candidates);
            candidates().showFilter(failed, tr("Failed in run %1").arg(formatCount(run)));
            candidates().requestCleanupOfShown();
        });
        connect(m_activity, &ActivityPage::continueRequested, this,
            [this](const RunRecord &record) { continueRun(record.run, record.planned); });
    } else if (page == Schedule && m_schedule == nullptr) {
        made = m_schedule = new SchedulePage(m_scheduled, m_theme);
        m_schedule->setLedger(*m_ledger);
        connect(m_schedule, &SchedulePage::openRequested, m_switch, &ConnectionSwitch::open);
        connect(&m_console, &Console::ageChanged, m_schedule, &SchedulePage::takeAge);
    } else if (page == Holds && m_holds == nullptr) {
        made = m_holds = new HoldsPage(candidates().holds(), *m_console.context().clock, m_theme);
        m_holds->setLedger(*m_ledger);
    } else if (page == Settings && m_settings == nullptr) {
        made = m_settings = new SettingsPage(m_console, m_theme);
        m_settings->setLedger(*m_ledger);
        if (!m_languages.isEmpty())
            m_settings->setAppearance(m_appearance, m_languages);
        connect(m_settings, &SettingsPage::appearanceChosen, this, &MainWindow::appearanceChosen);
        connect(m_settings, &SettingsPage::editRequested, &m_topBar->connection(), &ConnectionButton::editRequested);
        connect(m_settings, &SettingsPage::openRequested, m_switch, &ConnectionSwitch::open);
        connect(m_settings, &SettingsPage::pageRequested, this, [this] { showPage(Schedule); });
    } else if (page == Vault && m_vaultPage == nullptr) {
        made = m_vaultPage = new VaultPage(m_console, *m_desk, m_theme);
        connect(m_vaultPage, &VaultPage::settingsRequested, this, [this] { showPage(Settings); });
    }
    if (made == nullptr)
        return;
    QWidget *place = m_pages->widget(int(page));
    m_pages->insertWidget(int(page), made);
    m_pages->removeWidget(place);
    delete place;
}

void MainWindow::makeShortcuts()
{
    connect(new QShortcut(Qt::CTRL | Qt::Key_0, this), &QShortcut::activated, this, &MainWindow::showProjects);
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, &m_console, &Console::scan);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, &m_console, &Console::stopScan);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        if (m_projects != nullptr && m_pages->currentWidget() == m_projects) {
            m_projects->focusSearch();
            return;
        }
        if (!m_console.context().isConfigured())
            return;
        if (m_holds != nullptr && m_pages->currentWidget() == m_holds)
            return m_holds->focusSearch();
        if (m_vaultPage != nullptr && m_pages->currentWidget() == m_vaultPage)
            return m_vaultPage->focusSearch();
        showPage(Candidates);
        candidates().focusSearch();
    });
    connect(new QShortcut(Qt::CTRL | Qt::Key_K, this), &QShortcut::activated, this, &MainWindow::lookUp);
    connect(new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, this), &QShortcut::activated, this,
        &MainWindow::cleanUpEverything);
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &MainWindow::quit);
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::pageChosen, this, [this](int page) {
        if (page == Navigation::kProjects)
            showProjects();
        else
            showPage(Page(page));
    });
    connect(m_topBar, &TopBar::scanRequested, &m_console, &Console::scan);
    connect(m_topBar, &TopBar::lookupRequested, this, &MainWindow::lookUp);
    connect(m_topBar, &TopBar::stopRequested, &m_console, &Console::stopScan);
    connect(m_topBar, &TopBar::ageChosen, &m_console, &Console::setAge);
    connect(m_overview, &OverviewPage::ageRequested, &m_console, &Console::setAge);
    connect(m_overview, &OverviewPage::forecastChanged, this, &MainWindow::takeAlerts);
    connect(
        m_overview, &OverviewPage::candidatesRequested, this, [this](const ItemFilter &filter, const QString &name) {
            showPage(Candidates);
            candidates().showFilter(filter, name);
        });
    connect(m_overview, &OverviewPage::pendingRequested, this, [this] {
        showPage(Activity);
        m_activity->showPending();
    });
    connect(m_overview, &OverviewPage::holdsRequested, this, [this] { showPage(Holds); });
    connect(m_listWatch, &ListWatch::changed, this, &MainWindow::takeAlerts);
    connect(m_confirmation, &RunConfirmation::problemChanged, this, &MainWindow::takeAlerts);
    connect(m_confirmation, &RunConfirmation::asking, &m_scheduled, &ScheduledRuns::holdWhile);
    connect(&m_scheduled, &ScheduledRuns::stateChanged, m_status, &StatusLine::update);
    connect(m_everything, &CleanupOfAll::counted, m_confirmation, &RunConfirmation::ask);
    connect(m_everything, &CleanupOfAll::problemChanged, this, &MainWindow::takeAlerts);
    connect(m_alerts, &AlertStrip::actionChosen, this, [this](AlertStrip::Action action) {
        if (action == AlertStrip::Action::Scan)
            m_console.scan();
        if (action == AlertStrip::Action::TryAge) {
            showPage(Overview);
            m_overview->tryAge(m_overview->ageToTry());
        }
        if (action == AlertStrip::Action::ReviewStrangers)
            reviewStrangers();
        if (action == AlertStrip::Action::FinishRestore)
            m_desk->finishEarlier();
        if (action == AlertStrip::Action::Vault)
            showPage(Vault);
        if (action == AlertStrip::Action::Ledger)
            openLedger();
        if (action == AlertStrip::Action::ShowFile)
            showInFolder(m_switch->savedFile());
        if (action == AlertStrip::Action::EditConnection)
            editConnection(m_switch->problemOf());
    });

    connect(&m_console, &Console::contextChanged, this, &MainWindow::takeContext);
    connect(&m_console, &Console::planChanged, this, &MainWindow::takePlan);
    connect(&m_console, &Console::healthChanged, this, &MainWindow::takeActivity);
    connect(&m_console, &Console::pendingChanged, m_overview, &OverviewPage::update);
    connect(&m_console, &Console::pendingChanged, this, &MainWindow::takeAlerts);
    connect(&m_console, &Console::strangersChanged, this, &MainWindow::takeAlerts);
    connect(&m_console, &Console::scanStarted, this,
        [this] { m_runArea->setVisible(m_runArea->isVisibleTo(this) && m_console.isRefreshing()); });
    connect(&m_console, &Console::scanStarted, this, &MainWindow::takeActivity);
    connect(&m_console, &Console::scanProgressed, m_status, &StatusLine::showScan);
    connect(&m_console, &Console::scanEnded, this, &MainWindow::takeActivity);

    connect(&m_console, &Console::runStarted, this, &MainWindow::takeRun);
    connect(&m_console, &Console::runProgressed, m_run, &RunPanel::showProgress);
    connect(&m_console, &Console::runCausesChanged, m_run, &RunPanel::showCauses);
    connect(&m_console, &Console::runPauseChanged, m_run, &RunPanel::showPaused);
    connect(&m_console, &Console::runStopping, m_run, &RunPanel::showStopping);
    connect(&m_console, &Console::runEnded, this, &MainWindow::endRun);
    connect(m_run, &RunPanel::pauseRequested, &m_console, &Console::pauseRun);
    connect(m_run, &RunPanel::resumeRequested, &m_console, &Console::resumeRun);
    connect(m_run, &RunPanel::stopRequested, &m_console, &Console::stopRun);
    connect(m_run, &RunPanel::closed, m_runArea, &QWidget::hide);
    connect(m_run, &RunPanel::rescanRequested, this, [this] {
        m_runArea->hide();
        m_console.scan();
    });
    connect(m_run, &RunPanel::reportRequested, this, &MainWindow::showLastReport);
    connect(m_run, &RunPanel::continueRequested, this, [this] {
        if (const std::optional<StoppedRun> stopped = m_console.stoppedRun())
            continueRun(stopped->run, stopped->planned);
    });
    connect(&m_clockTick, &QTimer::timeout, this, &MainWindow::takeAlerts);
    m_clockTick.start(1min);
    connectConnections();
    connectAges();
    connectLedger();
    connectVault();
}

void MainWindow::connectCandidates()
{
    connect(m_candidates, &CandidatesPage::openItemsChanged, this, &MainWindow::showCount);
    showCount(m_candidates->openItems()); // it took the list before anybody listened
    connect(m_candidates, &CandidatesPage::holdsRequested, this, [this] { showPage(Holds); });
    connect(m_candidates, &CandidatesPage::cleanupRequested, m_confirmation, &RunConfirmation::ask);
    connect(&m_candidates->model(), &CandidatesModel::ticksChanged, this,
        [this] { m_console.setReviewing(!m_candidates->model().ticks().isEmpty()); });
    connect(m_listWatch, &ListWatch::journalChanged, m_candidates, &CandidatesPage::readHolds);
    connect(&m_refresh, &QTimer::timeout, m_candidates, &CandidatesPage::refreshRows);
    connect(m_desk, &VaultDesk::worked, m_candidates, &CandidatesPage::readHolds);
    m_workElsewhere->setCandidates(*m_candidates);
}

void MainWindow::showCount(std::optional<qint64> items)
{
    m_navigation->setCount(Candidates, items ? formatCount(*items) : QString());
}

void MainWindow::connectVault()
{
    connect(m_vault, &VaultBook::changed, this, &MainWindow::takeVault);
    connect(m_run, &RunPanel::putBackRequested, this, [this] {
        if (m_console.lastRun())
            m_desk->putBackRun(m_console.lastRun()->id, m_console.lastRun()->startedAt);
    });
    connect(m_overview, &OverviewPage::vaultRequested, this, [this] { showPage(Vault); });
    connect(m_desk, &VaultDesk::worked, &m_console, &Console::refresh);
}

/// What there is a copy of can be put back, as long as there is.
void MainWindow::takeVault()
{
    const std::optional<Run> &run = m_console.lastRun();
    const VaultRun *copies = run ? m_vault->copiesOf(run->id, run->startedAt) : nullptr;
    m_run->setPutBack(
        copies ? dated(tr("Copies are kept until %1").arg(formatMinute(copies->termEnd, m_console.now()))) : QString());
    m_overview->setVault(*m_vault);
    takeAlerts();
}

void MainWindow::connectLedger()
{
    m_workElsewhere = new WorkElsewhere(m_console, *m_ledger, *m_listWatch, this);
    connect(m_workElsewhere, &WorkElsewhere::changed, this, &MainWindow::takeAlerts);
    connect(m_elsewhere, &RunElsewhere::activityRequested, this, [this] {
        showPage(Activity);
        m_activity->showEverybody();
    });
}

/// Makes a ledger, or decides about one that cannot be believed.
void MainWindow::openLedger()
{
    if (findChild<QDialog *>("makeLedgerDialog"_L1) != nullptr
        || findChild<QDialog *>("judgeLedgerDialog"_L1) != nullptr)
        return;
    m_newConnection.clear();
    openLedgerDialog(*m_ledger, m_theme, this);
    takeAlerts();
}

/// The age of the list, and that of automatic runs.
void MainWindow::connectAges()
{
    new TriedAges(m_console, this);
    auto *mark = new TrialMark(m_console, m_scheduled, m_theme);
    m_topBar->setTrialMark(mark);
    connect(mark, &TrialMark::settingsRequested, this, [this] { showPage(Settings); });
    connect(mark, &TrialMark::scheduleRequested, this, [this] { showPage(Schedule); });
    connect(&m_console, &Console::ageChanged, this, &MainWindow::takePlan);
    if (m_scheduled.others() != nullptr) {
        connect(m_scheduled.others(), &OtherSchedules::changed, m_status, &StatusLine::update);
        connect(m_scheduled.others(), &OtherSchedules::changed, this, &MainWindow::takeAlerts);
    }
}

void MainWindow::connectConnections()
{
    ConnectionButton *button = &m_topBar->connection();
    connect(button, &ConnectionButton::chosen, m_switch, &ConnectionSwitch::open);
    connect(button, &ConnectionButton::projectsRequested, this, &MainWindow::showProjects);
    connect(button, &ConnectionButton::newRequested, this, [this] {
        startPage().setContext(m_console.context());
        m_pages->setCurrentWidget(m_start);
        m_navigation->setPage(-1);
    });
    connect(button, &ConnectionButton::editRequested, this, &MainWindow::editConnection);
    connect(button, &ConnectionButton::manageRequested, this, &MainWindow::manageConnections);
    connect(button, &ConnectionButton::resetRequested, m_switch, &ConnectionSwitch::askToReset);
    connect(m_switch, &ConnectionSwitch::changed, this, &MainWindow::takeAlerts);
}

/// With a connection that works nobody sees it.
StartPage &MainWindow::startPage()
{
    if (m_start != nullptr)
        return *m_start;
    m_start = new StartPage(m_theme, m_pages);
    m_pages->addWidget(m_start);
    connect(m_start, &StartPage::manageRequested, this, &MainWindow::manageConnections);
    connect(m_start, &StartPage::saved, m_switch, &ConnectionSwitch::noteSaved);
    connect(m_start, &StartPage::saved, this, [this](const QString &connection) {
        m_newConnection = connection;
        takeAlerts();
    });
    connect(m_start, &StartPage::opened, m_switch, &ConnectionSwitch::take);
    connect(m_start, &StartPage::closed, this, [this] { showPage(Overview); });
    return *m_start;
}

void MainWindow::editConnection(const QString &connection)
{
    startPage().setContext(m_console.context());
    m_start->edit(connection);
    m_pages->setCurrentWidget(m_start);
    m_navigation->setPage(-1);
}

void MainWindow::manageConnections()
{
    const OtherSchedules *others = m_scheduled.others();
    auto *dialog = new ConnectionsDialog(
        m_console,
        [scheduled = &m_scheduled](
            const QString &connection) { return scheduled->others() && scheduled->others()->isAtWork(connection); },
        m_theme, this);
    if (others)
        connect(others, &OtherSchedules::changed, dialog, &ConnectionsDialog::takeState);
    connect(dialog, &ConnectionsDialog::openRequested, m_switch, &ConnectionSwitch::open);
    connect(dialog, &ConnectionsDialog::editRequested, this, &MainWindow::editConnection);
    connect(dialog, &ConnectionsDialog::newRequested, &m_topBar->connection(), &ConnectionButton::newRequested);
    connect(dialog, &ConnectionsDialog::contextChosen, m_switch, &ConnectionSwitch::take);
    dialog->open();
}

void MainWindow::start()
{
    m_console.start();
}

void MainWindow::showPage(Page page)
{
    if (!m_console.context().isConfigured())
        return;
    if (m_start != nullptr)
        m_start->leave();
    makePage(page);
    m_pages->setCurrentIndex(int(page));
    m_navigation->setPage(int(page));
    focusFirst(*m_pages->currentWidget());
}

void MainWindow::showProjects()
{
    if (m_projects == nullptr) {
        m_projects = new ProjectsPage(m_console, m_theme);
        m_projects->restore(QSettings(stateFile(), QSettings::IniFormat));
        // `takeContext` leaves the page once the connection is there; why it cannot be opened stands above.
        connect(m_projects, &ProjectsPage::openRequested, m_switch, &ConnectionSwitch::open);
        connect(m_projects, &ProjectsPage::openOneRequested, this, [this] { showPage(Overview); });
        connect(m_projects, &ProjectsPage::newRequested, &m_topBar->connection(), &ConnectionButton::newRequested);
        m_pages->addWidget(m_projects);
    }
    if (m_start != nullptr)
        m_start->leave();
    m_pages->setCurrentWidget(m_projects);
    m_navigation->setPage(Navigation::kProjects);
    focusFirst(*m_projects);
}

/// One project needs no page above it: there have to be two, or a saved one beside the demo.
void MainWindow::countProjects()
{
    const ConsoleContext &context = m_console.context();
    const int unsaved = context.isConfigured() && context.connection.isEmpty() ? 1 : 0;
    if (!context.connections.names) {
        m_navigation->setProjectsShown(false);
        return;
    }
    m_projectNames.start(
        this, [names = context.connections.names](const std::stop_token &) { return names(); },
        [this, unsaved](const QStringList &names) { m_navigation->setProjectsShown(names.size() + unsaved > 1); });
}

void MainWindow::showRun(RunId run)
{
    showPage(Activity);
    if (m_activity != nullptr)
        m_activity->showRun(run);
}

void MainWindow::showLastReport()
{
    if (!m_console.lastRun())
        return;
    m_runArea->hide(); // the report says it all, and more
    showRun(m_console.lastRun()->id);
}

void MainWindow::reviewStrangers()
{
    if (!m_console.strangers().empty() && findChild<AcceptDialog *>() == nullptr)
        (new AcceptDialog(m_console, this))->open();
}

void MainWindow::lookUp()
{
    if (!m_console.context().isConfigured() || findChild<LookupDialog *>() != nullptr)
        return;
    auto *dialog = new LookupDialog(m_console, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LookupDialog::holdsChanged, this, [this] { candidates().readHolds(); });
    connect(dialog, &LookupDialog::cleanupPlanned, m_confirmation, &RunConfirmation::askFor);
    connect(dialog, &LookupDialog::candidatesRequested, this, [this](const ItemFilter &filter, const QString &name) {
        showPage(Candidates);
        candidates().showFilter(filter, name);
    });
    dialog->open();
}

void MainWindow::cleanUpEverything()
{
    showPage(Candidates);
    m_everything->request();
}

/// Which connection this is, whatever is set for it.
QString MainWindow::place() const
{
    const ConsoleContext &context = m_console.context();
    return QStringList{context.settings.home, context.connection, context.profile}.join(u'\n');
}

void MainWindow::takeContext()
{
    const QString before = std::exchange(m_place, place());
    const bool isOther = before != m_place;
    if (isOther && m_candidates != nullptr)
        m_candidates->forgetFilter();
    countProjects();
    const bool showsProjects = m_projects != nullptr && m_pages->currentWidget() == m_projects;
    const bool configured = m_console.context().isConfigured();
    const QString project = configured ? m_console.context().title() : QString();
    setWindowTitle(project.isEmpty() ? u"docsweep"_s : QString(project + u" – docsweep"_s));
    m_navigation->setPagesEnabled(configured);
    for (QWidget *part : m_onlyConfigured)
        part->setVisible(configured);
    if (!configured) {
        startPage().setContext(m_console.context());
        if (!showsProjects)
            m_pages->setCurrentWidget(m_start);
    } else if (showsProjects && isOther && !before.isEmpty()) {
        showPage(Overview); // the way in
    } else if (m_pages->currentWidget() == m_start) {
        m_start->setContext(m_console.context());
        showPage(Overview);
    }
    m_runArea->hide();
    takePlan();
}

void MainWindow::takePlan()
{
    m_overview->update();
    if (m_candidates != nullptr)
        m_candidates->takePlan();
    else
        showCount(m_console.plan() ? std::optional(m_console.plan()->totals.items) : std::nullopt);
    m_run->setRescanShown(m_listWatch->isOld());
    takeActivity();
}

void MainWindow::takeActivity()
{
    m_topBar->update();
    m_status->update();
    if (m_candidates != nullptr)
        m_candidates->takeState();
    takeContinuation();
    takeAlerts();
}

/// Whether what a run did not get to can be gone on with.
void MainWindow::takeContinuation()
{
    if (m_console.isRunning())
        return;
    const std::optional<StoppedRun> &stopped = m_console.stoppedRun();
    const Continuation way = stopped ? continuationOf(m_console, stopped->run, stopped->planned) : Continuation::None;
    m_run->setContinuation(way == Continuation::None ? QString() : continuationTip(way),
        !m_console.isScanning() && !m_console.isRecovering());
}

void MainWindow::continueRun(const Run &run, qint64 planned)
{
    switch (continuationOf(m_console, run, planned)) {
    case Continuation::Rest:
        return m_confirmation->goOn(*m_console.stoppedRun());
    case Continuation::Anew:
        return cleanUpEverything();
    case Continuation::None:
        return;
    }
}

void MainWindow::takeAlerts()
{
    const QString &offered = m_newConnection;
    m_alerts->setAlerts(WindowAlerts(
        {m_console, *m_switch, *m_confirmation, *m_everything, *m_ledger, m_scheduled.others(), *m_listWatch,
            *m_overview, *m_vault, !offered.isEmpty() && offered == m_console.context().connection})
                            .all());
}

/// A run began, or was on when this window came.
void MainWindow::takeRun()
{
    m_run->begin();
    m_run->showPaused(m_console.isPaused());
    if (m_console.runProgress().itemsTotal > 0) {
        m_run->showProgress(m_console.runProgress());
        m_run->showCauses(m_console.runCauses());
    }
    m_runArea->show();
    m_refresh.start(1s);
    takeActivity();
}

void MainWindow::endRun(const Result<Run> &run)
{
    m_refresh.stop();
    m_run->showResult(run, m_console.stoppedRun() ? m_console.stoppedRun()->left() : 0);
    m_run->setReportShown(bool(run));
    if (m_candidates != nullptr)
        m_candidates->refreshAfterRun();
    takeActivity();
    if (m_closeAfterRun)
        finish();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    const Closing closing = m_decideClosing ? m_decideClosing() : Closing::Quit;
    if (closing == Closing::Quit) {
        quit();
        event->setAccepted(isHidden());
        return;
    }
    saveState();
    if (closing == Closing::Hide)
        hide();
    else if (closing == Closing::Minimise)
        showMinimized();
}

void MainWindow::quit()
{
    if (hasUnappliedChanges())
        askAboutChanges();
    else if (m_console.isRunning())
        askToStop();
    else
        finish();
}

bool MainWindow::hasUnappliedChanges() const
{
    return (m_schedule != nullptr && m_schedule->hasChanges()) || (m_settings != nullptr && m_settings->hasChanges());
}

void MainWindow::askAboutChanges()
{
    const Page page = m_schedule != nullptr && m_schedule->hasChanges() ? Schedule : Settings;
    showPage(page);
    using Changed = ClosingQuestions::Changed;
    ClosingQuestions::askAboutChanges(*this, page == Schedule ? Changed::Schedule : Changed::Setting, [this] {
        if (m_schedule != nullptr)
            m_schedule->discardChanges();
        if (m_settings != nullptr)
            m_settings->discardChanges();
        quit();
    });
}

void MainWindow::finish()
{
    m_console.stopScan();
    saveState();
    hide();
    emit closed();
}

void MainWindow::askToStop()
{
    ClosingQuestions::askToStop(*this, [this] {
        m_closeAfterRun = true;
        if (m_console.isRunning())
            m_console.stopRun();
        else
            finish(); // it ended while this was read
    });
}

void MainWindow::setAppearance(const AppearanceChoice &choice, const QStringList &languages)
{
    m_appearance = choice;
    m_languages = languages;
    if (m_settings != nullptr)
        m_settings->setAppearance(choice, languages);
}

bool MainWindow::isReplaceable() const
{
    return !QApplication::activeModalWidget() && !QApplication::activePopupWidget()
        && (m_start == nullptr || m_pages->currentWidget() != m_start || !m_start->isFilledIn());
}

void MainWindow::takeOver(const MainWindow &other)
{
    setGeometry(other.geometry());
    setWindowState(other.windowState() & ~Qt::WindowActive);
    m_closeAfterRun = other.m_closeAfterRun;
    if (other.m_candidates != nullptr)
        candidates().takeOver(*other.m_candidates);
    if (!m_console.isRunning() && m_console.lastRun() && !other.m_runArea->isHidden()) {
        m_run->showResult(*m_console.lastRun(), m_console.stoppedRun() ? m_console.stoppedRun()->left() : 0);
        takeContinuation();
        m_runArea->show();
    }
    if (other.m_projects != nullptr && other.m_pages->currentWidget() == other.m_projects)
        showProjects();
    else if (other.m_pages->currentWidget() != other.m_start)
        showPage(Page(other.m_pages->currentIndex()));
    if (m_settings != nullptr && other.m_settings != nullptr)
        m_settings->takeOver(*other.m_settings);
}

QString MainWindow::stateFile() const
{
    return m_console.context().settings.home + u"/window.ini"_s;
}

void MainWindow::saveState() const
{
    QSettings settings(stateFile(), QSettings::IniFormat);
    settings.setValue("geometry", saveGeometry());
    const bool showsProjects = m_projects != nullptr && m_pages->currentWidget() == m_projects;
    if (m_pages->currentWidget() != m_start)
        settings.setValue("page", showsProjects ? int(Navigation::kProjects) : m_pages->currentIndex());
    if (m_projects != nullptr)
        m_projects->save(settings);
    if (m_candidates != nullptr)
        m_candidates->save(settings);
    if (m_activity != nullptr)
        m_activity->save(settings);
}

void MainWindow::restoreState()
{
    const QSettings settings(stateFile(), QSettings::IniFormat);
    restoreGeometry(settings.value("geometry").toByteArray());
    const int page = settings.value("page", int(Overview)).toInt();
    showPage(page > int(Overview) && page <= int(Vault) ? Page(page) : Overview);
    if (page == Navigation::kProjects)
        showProjects();
}

} // namespace docsweep
