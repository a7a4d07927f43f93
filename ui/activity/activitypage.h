// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/runbrowser.h"
#include "ui/activity/runwriter.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QFileDialog;
class QLabel;
class QMenu;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace docsweep {

class Console;
class LedgerBook;
class RunDetails;
class RunsModel;
class RunsView;
class VaultDesk;

/// Every run so far: who started it, what it planned and what came of it; and, opened, each with its items. Retries
/// what waits or failed, and takes runs away as files and on paper.
class ActivityPage : public QWidget {
    Q_OBJECT

public:
    ActivityPage(Console &console, const Theme &theme, QWidget *parent = nullptr);
    ~ActivityPage() override;

    /// Everybody's runs, as this book knows them; it outlives the page.
    void setLedger(LedgerBook &book);
    /// Where what a run deleted can be put back from; it outlives the page.
    void setVault(VaultDesk &desk);
    void showEverybody(); ///< in the list, where there is a ledger
    void showRun(RunId run); ///< opens it, whatever the filter
    void showAll();
    void showPending(); ///< what waits for the storage, in a dialog
    void save(QSettings &settings) const; ///< what is filtered, and the run that is open
    void restore(const QSettings &settings);

signals:
    /// What failed in this run was listed anew, to be confirmed and deleted.
    void failedRequested(docsweep::RunId run);
    /// What this run did not get to is to be deleted.
    void continueRequested(const docsweep::RunRecord &record);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Sum {
        RunsTotal total;
        OccurrencesTotal occurrences;
        bool isAny = false; ///< a run of whatever time and outcome
    };

    QWidget *makeList();
    QWidget *makeProgress();
    void connectConsole();
    void takeContext();
    void takeFilter();
    void takeLedger();
    void takeVault();
    void readProjects();
    bool showsAll() const; ///< of every connection
    bool showsEverybody() const; ///< of every docsweep of this web app
    void refresh(bool ended = false);
    void watch(); ///< looks again once a second while something is on
    void describe();
    void describeEmpty();
    void takeState();
    RunId chosenRun() const;
    const RunRecord *chosenRecord() const;
    void openChosen();
    void say(const QString &text, const QString &technical = {});

    void retry();
    void retryRun(const RunRecord &record);
    void endRecovery(const Result<RunTotals> &totals);
    void listFailed();
    void endScan();

    void fillExportMenu(QMenu &menu, const std::optional<RunRecord> &record);
    void fillReportMenu(QMenu &menu, RunId run);
    void showListMenu(const QPoint &at);
    void popUp(QMenu *menu, QWidget *under);
    QFileDialog *fileDialog(const QString &title, const QString &name, const QString &filter);
    void exportTo(const std::optional<RunRecord> &record, RunFormat format);
    void makePdf(RunId run);
    void makeCertificate(RunId run);
    void printRun(RunId run);
    void work(const QString &what, std::function<Result<>(std::stop_token)> job, const QString &done,
        const QString &file = {});
    void offerFile(const QString &file);

    Console &m_console;
    LedgerBook *m_ledger = nullptr;
    VaultDesk *m_vault = nullptr;
    Theme m_theme;
    RunsModel *m_model = nullptr;
    RunsView *m_view = nullptr;
    RunDetails *m_details = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_expected = nullptr;
    QLabel *m_said = nullptr;
    QComboBox *m_whose = nullptr;
    std::optional<int> m_whoseKept; ///< what was chosen the last time
    QComboBox *m_period = nullptr;
    QComboBox *m_trigger = nullptr;
    QComboBox *m_outcome = nullptr;
    QPushButton *m_showFile = nullptr;
    QString m_savedFile; ///< what was exported last
    QPushButton *m_open = nullptr;
    QPushButton *m_pending = nullptr;
    QPushButton *m_export = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_doing = nullptr;
    QPushButton *m_stop = nullptr;
    QTimer m_watch;
    std::optional<Sum> m_sum;
    std::optional<Error> m_error;

    RunId m_retried = 0; ///< by the recovery or the scan that is on
    bool m_listFailed = false; ///< it had failures, which the scan is to list

    LatestJob<QMap<QString, QString>> m_projectsJob; // last: their workers use what stands above
    LatestJob<Result<Sum>> m_sumJob;
    LatestJob<Result<>> m_workJob{1};
};

} // namespace docsweep
