// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"
#include "ui/console/console.h"
#include "ui/console/latestjob.h"
#include "ui/look/appearance.h"
#include "ui/look/theme.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace docsweep {

class ActivityPage;
class AlertStrip;
class CandidatesPage;
class CleanupOfAll;
class ConnectionSwitch;
class HoldsPage;
class LedgerBook;
class ListWatch;
class LookupDialog;
class Navigation;
class OverviewPage;
class ProjectsPage;
class RunConfirmation;
class RunElsewhere;
class RunPanel;
class ScheduledRuns;
class SchedulePage;
class SettingsPage;
class StartPage;
class StatusLine;
class TopBar;
class VaultBook;
class VaultDesk;
class VaultPage;
class WorkElsewhere;

/// The console's window: arranges the parts and connects them; what is known and done lives in `Console`. Its state
/// (geometry, page, columns, splitter, sort) survives a restart in window.ini in docsweep's home.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    enum Page { Overview, Candidates, Activity, Schedule, Holds, Settings, Vault };

    /// `console` and `scheduled` outlive the window: windows come and go with language, colours and the tray.
    MainWindow(Console &console, ScheduledRuns &scheduled, const Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the newest list or scans. Call once the window is there.
    void start();
    void showPage(Page page);
    void showProjects(); ///< the page above the connections
    void showRun(RunId run); ///< the page of runs, opened at this one
    Console &console() { return m_console; }

    /// What the settings page offers and shows as chosen.
    void setAppearance(const AppearanceChoice &choice, const QStringList &languages);
    /// Whether another window may take its place now: no question is open, no form is being filled in.
    bool isReplaceable() const;
    void takeOver(const MainWindow &other); ///< its place on the screen and what it shows, down to the ticks
    void saveState() const;

    /// What closing the window by hand means.
    enum class Closing { Quit, Hide, Minimise, Stay };
    /// Asked at each closing; without it closing is quitting.
    void setClosing(std::function<Closing()> decide) { m_decideClosing = std::move(decide); }
    /// Asks first while a run is on, and lets it end within a batch; then closes.
    void quit();

    /// The confirmation for everything that can go; scans first where the list is old.
    void cleanUpEverything();
    void showLastReport();
    void lookUp(); ///< opens the search for anything; nothing happens without a configuration

signals:
    void appearanceChosen(const docsweep::AppearanceChoice &choice);
    /// For good: nothing runs any more.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFrame();
    void makePage(Page page);
    CandidatesPage &candidates(); ///< made after the first paint, or when they are first asked for
    StartPage &startPage();
    void makeShortcuts();
    void connectParts();
    void connectConnections();
    void connectAges();
    void connectLedger();
    void connectCandidates();
    void showCount(std::optional<qint64> items);
    void connectVault();
    void takeVault();
    void openLedger();
    void editConnection(const QString &connection);
    void manageConnections();
    void countProjects();
    void takeContext();
    void takePlan();
    void takeActivity();
    void takeAlerts();
    void reviewStrangers();
    void takeRun();
    void endRun(const Result<Run> &run);
    void continueRun(const Run &run, qint64 planned);
    void takeContinuation();
    void askToStop();
    void askAboutChanges();
    bool hasUnappliedChanges() const;
    QString place() const;
    void finish();
    void restoreState();
    QString stateFile() const;

    Console &m_console;
    ScheduledRuns &m_scheduled;
    Theme m_theme;
    Navigation *m_navigation = nullptr;
    TopBar *m_topBar = nullptr;
    AlertStrip *m_alerts = nullptr;
    QStackedWidget *m_pages = nullptr;
    OverviewPage *m_overview = nullptr;
    CandidatesPage *m_candidates = nullptr; ///< null until `candidates`
    ActivityPage *m_activity = nullptr; ///< null until it is first shown, as the next four
    SchedulePage *m_schedule = nullptr;
    HoldsPage *m_holds = nullptr;
    SettingsPage *m_settings = nullptr;
    VaultPage *m_vaultPage = nullptr;
    StartPage *m_start = nullptr; ///< null until `startPage`
    ProjectsPage *m_projects = nullptr; ///< null until it is first shown
    ConnectionSwitch *m_switch = nullptr;
    CleanupOfAll *m_everything = nullptr;
    ListWatch *m_listWatch = nullptr;
    LedgerBook *m_ledger = nullptr;
    RunElsewhere *m_elsewhere = nullptr;
    WorkElsewhere *m_workElsewhere = nullptr;
    VaultBook *m_vault = nullptr;
    VaultDesk *m_desk = nullptr;
    QString m_newConnection; ///< to which a ledger is offered
    QString m_place; ///< of the connection that is shown
    QList<QWidget *> m_onlyConfigured; ///< parts that mean nothing before the first configuration
    QWidget *m_runArea = nullptr;
    RunPanel *m_run = nullptr;
    RunConfirmation *m_confirmation = nullptr;
    StatusLine *m_status = nullptr;
    AppearanceChoice m_appearance;
    QStringList m_languages;
    QTimer m_refresh;
    QTimer m_clockTick;
    bool m_closeAfterRun = false;
    std::function<Closing()> m_decideClosing;
    LatestJob<QStringList> m_projectNames; // last: its worker uses what stands above
};

} // namespace docsweep
