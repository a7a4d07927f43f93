// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sql/sqlconnection.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/pendingmodel.h"
#include "ui/activity/runsmodel.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/overview/statcard.h"
#include "ui/overview/statcards.h"
#include "ui/run/confirmdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <atomic>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// A reader of RFC 4180 that knows nothing of the writer.
    QList<QStringList> readCsv(const QByteArray &bytes)
    {
        QList<QStringList> rows{{}};
        QString cell;
        bool quoted = false;
        const QString text = QString::fromUtf8(bytes);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text[at];
            if (quoted && c == u'"' && text.mid(at + 1, 1) == u"\""_s) {
                cell += text[++at];
            } else if (c == u'"') {
                quoted = !quoted;
            } else if (!quoted && (c == u',' || c == u'\n')) {
                rows.last() << cell;
                cell.clear();
                if (c == u'\n')
                    rows << QStringList();
            } else if (quoted || c != u'\r') {
                cell += c;
            }
        }
        rows.removeLast();
        return rows;
    }

    QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

} // namespace

/// The page of runs in the real window, on runs the real engine made of a real database and real files.
class ActivityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysThatNothingHasRunYet();
    void showsARunAndItsItems();
    void aRunThatALimitStoppedIsListed();
    void tellsACancelledRunFromAFailedAndAnInterruptedOne();
    void filtersRuns();
    void filtersAndTheOpenRunSurviveARestart();
    void filtersItemsByStateAndText();
    void retryFinishesWhatWaits();
    void retrySaysWhatStillWaits();
    void aRunThatOnlyFinishedEarlierOnesIsShown();
    void aRunSaysWhatWaitsNow();
    void whatWaitsIsListedAndGivenUpOnlyAfterAQuestion();
    void whatWaitsIsTriedFromItsList();
    void allThatWaitsIsGivenUp();
    void aListOfAnOlderProgramIsNotOfferedToRun();
    void settingsSavedDuringARetryComeAfterIt();
    void retryListsWhatFailedAndAsksFirst();
    void exportsCsvThatASpreadsheetReads();
    void exportsJson();
    void anExportThatFailsIsSaid();
    void theReportIsAPdfWithTheFigures();
    void theKeyboardOpensAndGoesBack();
    void everyControlHasANameAndAWord();

private:
    void open(const ConsoleContext &context);
    void clean();
    void showActivity();
    void saveAs(const char *button, const char *action, const QString &file);
    QString cell(int row, int column);
    RunsModel &runs() { return *find<RunsModel>("runsModel"); }
    CandidatesModel &items() { return *find<CandidatesModel>("runItemsModel"); }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    ConsoleContext withAwayStorage();

    QTranslator m_english;
    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<std::atomic<bool>> m_away;
};

void ActivityTest::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void ActivityTest::init()
{
    m_away = std::make_shared<std::atomic<bool>>(false);
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf", "alice/=cmd.xlsx"});
    m_app->addFile("alice/a.pdf", 2h, 3000);
    m_app->addFile("alice/=cmd.xlsx", 2h, 1000);
    m_app->addSession("bob", 5min, {"bob/b.pdf"});
    m_app->addFile("bob/b.pdf", 5min);
    m_app->addFile("=stray.bin", 48h, 10);
    for (const QByteArray n : {"1", "2", "3", "4", "5", "6"})
        m_app->addFile("bob/young" + n + ".txt", 1min, 100);
}

void ActivityTest::cleanup()
{
    m_window.reset();
    m_app.reset();
}

/// The storage answers, or not, as `m_away` says.
ConsoleContext ActivityTest::withAwayStorage()
{
    ConsoleContext context = m_app->context();
    context.sweep.objects = [away = m_away, real = context.sweep.objects]() -> Result<std::unique_ptr<ObjectStore>> {
        if (away->load())
            return fail(ErrorKind::Unavailable, u"Storage service unavailable: nobody answers"_s);
        return real();
    };
    return context;
}

void ActivityTest::open(const ConsoleContext &context)
{
    m_window.reset();
    m_window = std::make_unique<OpenWindow>(context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
}

void ActivityTest::clean()
{
    Console &console = m_window->console();
    QVERIFY(console.plan());
    console.run({{0, quint32(console.plan()->totals.items - 1)}});
    QTRY_VERIFY_WITH_TIMEOUT(!console.isRunning(), 30000);
}

void ActivityTest::showActivity()
{
    m_window->showPage(MainWindow::Activity);
    QTRY_VERIFY(runs().isRead() && !runs().isLoading());
}

QString ActivityTest::cell(int row, int column)
{
    return runs().index(row, column).data().toString();
}

void ActivityTest::saveAs(const char *button, const char *action, const QString &file)
{
    click(button);
    QTRY_VERIFY(find<QAction>(action));
    find<QAction>(action)->trigger();
    QTRY_VERIFY(find<QFileDialog>("saveDialog"));
    auto *dialog = find<QFileDialog>("saveDialog");
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    for (QMenu *menu : m_window->findChildren<QMenu *>())
        menu->close();
    QTRY_VERIFY(!find<QFileDialog>("saveDialog"));
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("activityProgress")->isVisible(), 20000);
}

void ActivityTest::saysThatNothingHasRunYet()
{
    open(m_app->context());
    showActivity();
    QCOMPARE(runs().rowCount(), 0);
    QTRY_VERIFY(text("runsSummary").startsWith(u"0 runs"_s));
    QVERIFY(!find<QPushButton>("runsExport")->isEnabled());
    QVERIFY(!find<QPushButton>("runOpen")->isEnabled());
}

void ActivityTest::showsARunAndItsItems()
{
    open(m_app->context());
    showActivity();
    clean();
    QTRY_COMPARE(runs().rowCount(), 1);
    QTRY_COMPARE(cell(0, RunsModel::ResultColumn), u"done"_s);
    QVERIFY2(
        cell(0, RunsModel::StarterColumn).startsWith(u"By hand · "_s), qPrintable(cell(0, RunsModel::StarterColumn)));
    QCOMPARE(cell(0, RunsModel::AgeColumn), u"1 h"_s);
    QCOMPARE(cell(0, RunsModel::PlannedColumn), u"4"_s);
    QCOMPARE(cell(0, RunsModel::DeletedColumn), u"4"_s);
    QCOMPARE(cell(0, RunsModel::FailedColumn), u"–"_s);
    QCOMPARE(runs().index(0, RunsModel::FreedColumn).data(RunsModel::SortRole).toLongLong(), 4010);
    QTRY_VERIFY2(text("runsSummary").startsWith(u"1 run · 4 items deleted"_s), qPrintable(text("runsSummary")));
    click("runReport"); // of the run panel
    QTRY_COMPARE(text("runVerdict"), u"Done"_s);
    QTRY_COMPARE(items().rowCount(), 4);
    QCOMPARE(text("figure0"), u"4"_s);
    QCOMPARE(text("figure1"), u"4"_s);
    QVERIFY(!find<QPushButton>("runRetry")->isVisible());
    click("runBack");
    QVERIFY(find<QTableView>("runsView")->isVisible());
}

void ActivityTest::aRunThatALimitStoppedIsListed()
{
    ConsoleContext context = m_app->context();
    context.settings.limits.maxItems = 1;
    open(context);
    showActivity();
    clean();
    QTRY_VERIFY(!runs().isLoading());
    QCOMPARE(runs().rowCount(), 1);
    QCOMPARE(cell(0, RunsModel::ResultColumn), u"error"_s);
    QCOMPARE(cell(0, RunsModel::DeletedColumn), u"0"_s);
    QVERIFY(text("runTitle").contains(u"safety limit"_s));
    QCOMPARE(m_app->files().size(), 10);
}

void ActivityTest::tellsACancelledRunFromAFailedAndAnInterruptedOne()
{
    open(m_app->context());
    {
        const auto journal = openJournal(m_app->home());
        const PlanId plan = m_window->console().plan()->id;
        for (const RunState state : {RunState::Cancelled, RunState::Failed, RunState::Interrupted, RunState::Running}) {
            const RunId run = *(*journal)->beginRun(plan, RunTrigger::Scheduled, {}, m_app->clock().now());
            if (state != RunState::Running)
                QVERIFY((*journal)->finishRun(run, state,
                    state == RunState::Failed ? u"the lock was lost"_s : QString(), {}, {}, m_app->clock().now()));
        }
    }
    showActivity();
    QTRY_COMPARE(runs().rowCount(), 4);
    QCOMPARE(cell(3, RunsModel::ResultColumn), u"stopped"_s);
    QCOMPARE(cell(2, RunsModel::ResultColumn), u"error"_s);
    QCOMPARE(cell(1, RunsModel::ResultColumn), u"interrupted"_s);
    QCOMPARE(cell(0, RunsModel::ResultColumn), u"not ended"_s);
    m_window->showRun(2);
    QTRY_VERIFY(text("runNotes").contains(u"the lock was lost"_s));
    m_window->showRun(1);
    m_window->showRun(3); // before the other one has come: it must not be shown as this one
    QTRY_VERIFY(text("runVerdict").contains(u"its process ended before it could finish"_s));
    QCOMPARE(text("runNumber"), u"Run 3"_s);
    m_window->showRun(4);
    QTRY_VERIFY(text("runVerdict").contains(u"Not ended"_s));
    QTRY_VERIFY(find<QPushButton>("runRetry")->isVisible());
    click("runRetry"); // nobody runs it: it is settled
    QTRY_VERIFY_WITH_TIMEOUT(text("runVerdict").startsWith(u"Interrupted"_s), 10000);
}

void ActivityTest::filtersRuns()
{
    open(m_app->context());
    clean();
    {
        const auto journal = openJournal(m_app->home());
        const RunId old = *(*journal)->beginRun(1, RunTrigger::Scheduled, {}, m_app->clock().now() - 240h);
        QVERIFY((*journal)->finishRun(old, RunState::Cancelled, {}, {}, {}, m_app->clock().now() - 239h));
    }
    showActivity();
    QTRY_COMPARE(runs().rowCount(), 1);
    auto *period = find<QComboBox>("runsPeriod");
    period->setCurrentIndex(period->findText(u"Last 30 days"_s));
    QTRY_COMPARE(runs().rowCount(), 2);
    auto *trigger = find<QComboBox>("runsTrigger");
    trigger->setCurrentIndex(trigger->findText(u"Schedule"_s));
    QTRY_COMPARE(runs().rowCount(), 1);
    QCOMPARE(cell(0, RunsModel::ResultColumn), u"stopped"_s);
    auto *outcome = find<QComboBox>("runsOutcome");
    outcome->setCurrentIndex(outcome->findText(u"All done"_s));
    QTRY_COMPARE(runs().rowCount(), 0);
    trigger->setCurrentIndex(0);
    QTRY_COMPARE(runs().rowCount(), 1);
    QCOMPARE(cell(0, RunsModel::ResultColumn), u"done"_s);
}

void ActivityTest::filtersAndTheOpenRunSurviveARestart()
{
    open(m_app->context());
    clean();
    showActivity();
    for (const auto &[box, entry] : {std::pair("runsPeriod", u"Last 30 days"_s), std::pair("runsTrigger", u"By hand"_s),
             std::pair("runsOutcome", u"Any result"_s)})
        find<QComboBox>(box)->setCurrentIndex(find<QComboBox>(box)->findText(entry));
    m_window->saveState();
    open(m_app->context());
    showActivity();
    QCOMPARE(find<QComboBox>("runsPeriod")->currentText(), u"Last 30 days"_s);
    QCOMPARE(find<QComboBox>("runsTrigger")->currentText(), u"By hand"_s);
    QVERIFY(!find<QWidget>("runDetails")->isVisible());
    QTRY_COMPARE(runs().rowCount(), 1);
    find<ActivityPage>("activityPage")->showRun(1);
    m_window->saveState();
    open(m_app->context());
    showActivity();
    QVERIFY(find<QWidget>("runDetails")->isVisible());
    QTRY_COMPARE(find<QLabel>("runVerdict")->text(), u"Done"_s);
}

void ActivityTest::filtersItemsByStateAndText()
{
    m_app->addSession("carol", 3h, {"carol/c.jpg"});
    m_app->addFile("carol/c.jpg", 3h);
    open(m_app->context());
    m_app->touchSession("carol"); // back since the scan
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 6);
    QTRY_VERIFY(find<QPushButton>("stateChip3")->isVisible());
    click("stateChip3");
    QTRY_COMPARE(items().rowCount(), 2);
    QTRY_COMPARE(items().index(0, CandidatesModel::StateColumn).data().toString(),
        u"left alone: used within the last 1 h"_s); // the verdict, not the sentence that was written down
    click("stateChip3");
    QTest::keyClicks(find<QLineEdit>("runSearch"), u"alice"_s);
    QTRY_COMPARE(items().rowCount(), 3);
}

void ActivityTest::retryFinishesWhatWaits()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_app->files().size(), 10);
    showActivity();
    QTRY_COMPARE(cell(0, RunsModel::PendingColumn), u"3"_s);
    m_window->showRun(1);
    QTRY_COMPARE(text("figure4"), u"3"_s);
    QVERIFY(text("runReasons").contains(u"nobody answers"_s));
    QCOMPARE(find<QPushButton>("runRetry")->text(), u"Retry pending"_s);
    m_away->store(false);
    click("runRetry");
    QTRY_VERIFY2(
        text("runSaid").startsWith(u"3 deletions that waited are done, 3.9 KB freed"_s), qPrintable(text("runSaid")));
    QTRY_COMPARE(text("figure4"), u"0"_s);
    QCOMPARE(text("figure1"), u"4"_s);
    QCOMPARE(m_app->files().size(), 7);
    QVERIFY(text("runNotes").contains(u"3 deletions that waited when it ended have been settled since"_s));
    QTRY_VERIFY(!find<QPushButton>("runRetry")->isVisible());
    click("runBack");
    QTRY_COMPARE(cell(0, RunsModel::ResultColumn), u"done"_s);
}

void ActivityTest::retrySaysWhatStillWaits()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    m_window->showRun(1);
    QTRY_VERIFY(find<QPushButton>("runRetry")->isVisible());
    click("runRetry");
    QTRY_VERIFY2(text("runSaid").contains(u"3 still wait"_s), qPrintable(text("runSaid")));
    QCOMPARE(m_app->files().size(), 10);
    QVERIFY(find<QPushButton>("runRetry")->isEnabled());

    m_window->showRun(2); // that try is a run of its own, without a plan
    QTRY_VERIFY2(text("runFacts").contains(u"only what earlier runs left"_s), qPrintable(text("runFacts")));
    QTRY_VERIFY(find<QPushButton>("runRetry")->isVisible());
    m_away->store(false);
    click("runRetry");
    QTRY_COMPARE(m_app->files().size(), 7);
    QTRY_VERIFY(!find<QPushButton>("runRetry")->isVisible());
}

void ActivityTest::aRunThatOnlyFinishedEarlierOnesIsShown()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    m_away->store(false);
    Console &console = m_window->console();
    console.recover();
    QTRY_VERIFY_WITH_TIMEOUT(!console.isRecovering(), 20000);
    showActivity();
    QTRY_COMPARE(runs().rowCount(), 2);
    QTRY_COMPARE(cell(0, RunsModel::ResultColumn), u"done"_s);
    QVERIFY(cell(0, RunsModel::StarterColumn).startsWith(u"By hand"_s));
    QCOMPARE(cell(0, RunsModel::AgeColumn), u"–"_s);
    QCOMPARE(cell(0, RunsModel::PlannedColumn), u"–"_s);
    QCOMPARE(cell(0, RunsModel::DeletedColumn), u"3"_s);
    QCOMPARE(cell(0, RunsModel::FreedColumn), u"3.9 KB"_s);
    m_window->showRun(2);
    QTRY_COMPARE(text("runVerdict"), u"Done: finished 3 deletions of earlier runs"_s);
    QVERIFY2(text("runFacts").contains(u"only what earlier runs left"_s), qPrintable(text("runFacts")));
    QCOMPARE(text("figure0"), u"–"_s);
    QCOMPARE(text("figure1"), u"3"_s);
    QVERIFY2(text("runNotes").isEmpty(), qPrintable(text("runNotes")));
    QVERIFY(!find<QTableView>("runItems")->isVisible());
    QVERIFY(!find<QPushButton>("runRetry")->isVisible());
    saveAs("runExport", "exportJson", m_app->path(u"run.json"_s));
    const QJsonObject json = QJsonDocument::fromJson(contents(m_app->path(u"run.json"_s))).object();
    QCOMPARE(json.value("run"_L1).toObject().value("finished_from_before"_L1).toInteger(), 3);
    QCOMPARE(json.value("items"_L1).toArray().size(), 0);
    saveAs("runPaper", "reportPdf", m_app->path(u"run.pdf"_s));
    QVERIFY(contents(m_app->path(u"run.pdf"_s)).startsWith("%PDF-"));
    m_window->showRun(1); // which has items again
    QTRY_VERIFY(find<QTableView>("runItems")->isVisible());
    QTRY_COMPARE(items().rowCount(), 4);
}

void ActivityTest::aRunSaysWhatWaitsNow()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    showActivity();
    QTRY_COMPARE(cell(0, RunsModel::PendingColumn), u"3"_s);
    QCOMPARE(cell(0, RunsModel::ResultColumn), u"files wait"_s);
    m_away->store(false);
    m_window->console().scan();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
    clean(); // their own items of this list
    QCOMPARE(m_app->files().size(), 7);
    QTRY_COMPARE(runs().rowCount(), 2);
    QTRY_COMPARE(cell(1, RunsModel::PendingColumn), u"–"_s);
    QCOMPARE(cell(1, RunsModel::ResultColumn), u"done"_s);
    QTRY_VERIFY2(!text("runsSummary").contains(u"pending"_s), qPrintable(text("runsSummary")));
    m_window->showRun(1);
    QTRY_COMPARE(text("runVerdict"), u"Done"_s);
    QCOMPARE(text("figure4"), u"0"_s);
    QVERIFY2(text("runNotes").contains(u"3 deletions that waited when it ended have been settled since."_s),
        qPrintable(text("runNotes")));
    QVERIFY(!find<QPushButton>("runRetry")->isVisible());
}

void ActivityTest::whatWaitsIsListedAndGivenUpOnlyAfterAQuestion()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    showActivity();
    click("runsPending");
    auto *table = find<QTableView>("pendingTable");
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(text("pendingTitle"), u"3 deletions wait, 3.9 KB"_s);
    QStringList keys;
    for (int row = 0; row < 3; ++row) {
        const auto shown = [&](int column) { return table->model()->index(row, column).data().toString(); };
        keys << shown(PendingModel::KeyColumn);
        QCOMPARE(shown(PendingModel::BucketColumn), u"document-uploads"_s);
        QVERIFY(!shown(PendingModel::SinceColumn).isEmpty());
        QCOMPARE(shown(PendingModel::NextColumn), u"with the next run"_s);
        QVERIFY(!shown(PendingModel::CauseColumn).isEmpty());
    }
    keys.sort();
    QCOMPARE(keys, (QStringList{u"=stray.bin"_s, u"alice/=cmd.xlsx"_s, u"alice/a.pdf"_s}));
    QVERIFY(!find<QPushButton>("pendingGiveUp")->isEnabled());
    for (const QPushButton *button : find<QWidget>("pendingDialog")->findChildren<QPushButton *>())
        QVERIFY(!button->objectName().isEmpty() && !button->text().isEmpty());
    QVERIFY(!table->accessibleName().isEmpty());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    const QString chosen = table->currentIndex().siblingAtColumn(PendingModel::KeyColumn).data().toString();
    QVERIFY(find<QPushButton>("pendingGiveUp")->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(find<QWidget>("pendingDialog")));
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(find<QMessageBox>("giveUpQuestion"));
    const auto *question = find<QMessageBox>("giveUpQuestion");
    QCOMPARE(question->text(), u"Give up 1 deletion?"_s);
    QVERIFY(question->informativeText().contains(u"nobody tries again"_s));
    QCOMPARE(question->defaultButton(), find<QPushButton>("giveUpKeep"));
    click("giveUpKeep");
    QTRY_VERIFY(!find<QMessageBox>("giveUpQuestion"));
    QCOMPARE(table->model()->rowCount(), 3);
    click("pendingGiveUp");
    QTRY_VERIFY(find<QMessageBox>("giveUpQuestion"));
    click("giveUpYes");
    QTRY_COMPARE(text("pendingSaid"), u"1 deletion given up."_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(m_app->files().size(), 10); // nothing was deleted
    click("pendingClose");
    QTRY_VERIFY(!find<QWidget>("pendingDialog"));
    m_window->showRun(1);
    QTRY_COMPARE(text("figure4"), u"2"_s);
    QTest::keyClicks(find<QLineEdit>("runSearch"), chosen);
    QTRY_COMPARE(items().rowCount(), 1);
    QTRY_COMPARE(items().index(0, CandidatesModel::StateColumn).data().toString(), u"left alone: given up by hand"_s);
}

void ActivityTest::whatWaitsIsTriedFromItsList()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    m_window->showPage(MainWindow::Overview);
    QTRY_COMPARE(m_window->console().pending()->items, 3);
    auto *card = find<StatCards>("statCards")->findChildren<StatCard *>().last();
    QTest::mouseClick(card, Qt::LeftButton); // of pending deletions
    QTRY_VERIFY(find<QTableView>("pendingTable"));
    QTRY_COMPARE(find<QTableView>("pendingTable")->model()->rowCount(), 3);
    click("pendingRetry");
    QTRY_VERIFY2(text("pendingSaid").contains(u"3 still wait"_s), qPrintable(text("pendingSaid")));
    QTRY_VERIFY(find<QPushButton>("pendingRetry")->isEnabled());
    m_away->store(false);
    click("pendingRetry");
    QTRY_VERIFY2(
        text("pendingSaid").startsWith(u"3 deletions that waited are done"_s), qPrintable(text("pendingSaid")));
    QTRY_COMPARE(text("pendingTitle"), u"Nothing waits"_s);
    QCOMPARE(text("pendingAbout"), u"Every file that was to go is confirmed gone."_s);
    QVERIFY(!find<QTableView>("pendingTable")->isVisible());
    QVERIFY(!find<QPushButton>("pendingRetry")->isVisible());
    QCOMPARE(m_app->files().size(), 7);
}

void ActivityTest::allThatWaitsIsGivenUp()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    showActivity();
    click("runsPending");
    QTRY_COMPARE(find<QTableView>("pendingTable")->model()->rowCount(), 3);
    click("pendingGiveUpAll");
    QTRY_VERIFY(find<QMessageBox>("giveUpQuestion"));
    QCOMPARE(find<QPushButton>("giveUpYes")->text(), u"Give up 3 deletions"_s);
    click("giveUpYes");
    QTRY_COMPARE(text("pendingTitle"), u"Nothing waits"_s);
    QCOMPARE(text("pendingSaid"), u"3 deletions given up."_s);
    QTRY_COMPARE(m_window->console().pending()->items, 0);
    QCOMPARE(m_app->files().size(), 10);
}

void ActivityTest::aListOfAnOlderProgramIsNotOfferedToRun()
{
    open(m_app->context());
    clean();
    const PlanId old = m_window->console().plan()->id;
    m_window.reset();
    {
        SqlConnection journal(u"QSQLITE"_s);
        journal.database().setDatabaseName(journalPath(m_app->home()));
        QVERIFY(journal.database().open());
        QVERIFY(journal.run(u"UPDATE plan SET state = 3"_s));
    }
    open(m_app->context());
    QVERIFY(m_window->console().plan());
    QVERIFY(m_window->console().plan()->id != old); // scanned anew
    QCOMPARE(m_window->console().plan()->state, PlanState::Sealed);
    m_window->showRun(1); // what became of it can still be read
    QTRY_COMPARE(items().rowCount(), 4);
    QVERIFY2(!text("runNotes").contains(u"tidied"_s), qPrintable(text("runNotes")));
}

void ActivityTest::settingsSavedDuringARetryComeAfterIt()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    QCOMPARE(m_app->files().size(), 10);
    m_away->store(false);
    Console &console = m_window->console();
    const WebApp elsewhere;
    ConsoleContext saved = m_app->context(2h);
    saved.settings.storage.root = elsewhere.path(u"storage"_s);
    saved.read = makeReadBackends(saved.settings, m_app->clock());
    saved.sweep = makeSweepBackends(saved.settings, m_app->clock());
    QSignalSpy ended(&console, &Console::recoveryEnded);
    console.recover();
    QVERIFY(console.isRecovering());
    console.setContext(saved);
    QCOMPARE(console.age(), Duration(1h)); // still what it began with
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_app->files().size(), 7); // of the storage they were deleted for, not of the other one
    QTRY_COMPARE(console.age(), Duration(2h));
    QTRY_VERIFY_WITH_TIMEOUT(!console.isScanning(), 20000);
    QCOMPARE(console.context().settings.storage.root, elsewhere.path(u"storage"_s));
}

void ActivityTest::retryListsWhatFailedAndAsksFirst()
{
    open(m_app->context());
    {
        const auto journal = openJournal(m_app->home());
        const PlanId plan = m_window->console().plan()->id;
        const RunId run = *(*journal)->beginRun(plan, RunTrigger::Manual, {}, m_app->clock().now());
        const Intent intent{run, plan, 0, IntentState::Open};
        const std::vector<quint32> seqs{0};
        QVERIFY((*journal)->recordIntent(intent, seqs));
        QVERIFY((*journal)->recordRows(intent, {}));
        QVERIFY((*journal)->recordObjects(intent, std::vector<ItemOutcome>{{0, ItemState::Failed, u"refused"_s}}));
        QVERIFY((*journal)->finishRun(run, RunState::Done, {}, {}, {}, m_app->clock().now()));
    }
    m_window->showRun(1);
    QTRY_COMPARE(find<QPushButton>("runRetry")->text(), u"Retry failed"_s);
    QTRY_VERIFY(find<QPushButton>("runRetry")->isVisible());
    click("runRetry");
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>("candidatesView")->isVisible(), 20000);
    auto *candidates = find<CandidatesModel>("candidatesModel");
    QTRY_COMPARE(candidates->rowCount(), 1);
    QTRY_COMPARE(candidates->index(0, CandidatesModel::KeyColumn).data().toString(), u"=stray.bin"_s);
    QCOMPARE(find<QPushButton>("chipExtra")->text(), u"Failed in run 1"_s);
    QTRY_VERIFY(m_window->findChild<ConfirmDialog *>()); // it asks as every deletion does
    QCOMPARE(m_app->files().size(), 10);
    QTest::keyClick(m_window->findChild<ConfirmDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ConfirmDialog *>());
    click("chipExtra");
    QTRY_COMPARE(candidates->rowCount(), 4);
}

void ActivityTest::exportsCsvThatASpreadsheetReads()
{
    open(m_app->context());
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 4);
    const QString file = m_app->path(u"out/items.csv"_s);
    QDir().mkpath(m_app->path(u"out"_s));
    saveAs("runExport", "exportCsv", file);
    const QList<QStringList> rows = readCsv(contents(file));
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0].value(6), u"key"_s);
    QStringList keys;
    for (const QStringList &row : rows.mid(1)) {
        QCOMPARE(row.size(), rows[0].size());
        QCOMPARE(row[2], u"deleted"_s);
        keys << row[6];
    }
    QVERIFY2(keys.contains(u"'=stray.bin"_s), qPrintable(keys.join(u' '))); // no formula
    QVERIFY(text("runSaid").contains(u"items.csv"_s));
    click("runBack");
    saveAs("runsExport", "exportCsv", m_app->path(u"out/runs.csv"_s));
    const QList<QStringList> all = readCsv(contents(m_app->path(u"out/runs.csv"_s)));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[1].mid(0, 4), (QStringList{u"1"_s, u"1"_s, u"manual"_s, u"done"_s}));
}

void ActivityTest::exportsJson()
{
    open(m_app->context());
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 4);
    const QString file = m_app->path(u"run.json"_s);
    saveAs("runExport", "exportJson", file);
    const QJsonObject json = QJsonDocument::fromJson(contents(file)).object();
    QCOMPARE(json.value("command"_L1).toString(), u"history"_s);
    QCOMPARE(json.value("run"_L1).toObject().value("freed_bytes"_L1).toInteger(), 4010);
    QCOMPARE(json.value("items"_L1).toArray().size(), 4);
    QVERIFY(json.value("error"_L1).isNull());
    click("runBack");
    saveAs("runsExport", "exportJson", m_app->path(u"runs.json"_s));
    const QJsonObject all = QJsonDocument::fromJson(contents(m_app->path(u"runs.json"_s))).object();
    QCOMPARE(all.value("runs"_L1).toArray().at(0).toObject().value("state"_L1).toString(), u"done"_s);
}

void ActivityTest::anExportThatFailsIsSaid()
{
    open(m_app->context());
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 4);
    QDir().mkpath(m_app->path(u"gone"_s));
    click("runExport");
    QTRY_VERIFY(find<QAction>("exportCsv"));
    find<QAction>("exportCsv")->trigger();
    auto *dialog = find<QFileDialog>("saveDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(m_app->path(u"gone/deeper/x.csv"_s));
    dialog->close();
    for (QMenu *menu : m_window->findChildren<QMenu *>())
        menu->close();
    QTRY_VERIFY2(text("runSaid").contains(u"The disk or its file system fails."_s), qPrintable(text("runSaid")));
}

void ActivityTest::theReportIsAPdfWithTheFigures()
{
    open(m_app->context());
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 4);
    const QString file = m_app->path(u"report.pdf"_s);
    saveAs("runPaper", "reportPdf", file);
    QVERIFY(contents(file).startsWith("%PDF-"));
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        QSKIP("pdftotext is not installed (poppler-utils): the report's words cannot be read back");
    QProcess reader;
    reader.start(tool, {u"-layout"_s, file, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString words = QString::fromUtf8(reader.readAllStandardOutput())
                              .normalized(QString::NormalizationForm_KC) // a ligature is two letters
                              .simplified();
    QVERIFY2(words.contains(u"Cleanup run 1"_s), qPrintable(words));
    QVERIFY(words.contains(u"3.9 KB"_s));
    QVERIFY2(words.contains(u"sessions 1, documents 2, files 3"_s), qPrintable(words));
    QVERIFY(words.contains(u"a.pdf"_s));
    QVERIFY(words.contains(u"Page 1 of 1"_s));
}

void ActivityTest::theKeyboardOpensAndGoesBack()
{
    open(m_app->context());
    clean();
    showActivity();
    auto *view = find<QTableView>("runsView");
    QTRY_COMPARE(runs().rowCount(), 1);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(find<QPushButton>("runOpen")->isEnabled());
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(find<QTableView>("runItems")->isVisible());
    QTRY_COMPARE(items().rowCount(), 4);
    QTest::keySequence(find<QTableView>("runItems"), QKeySequence(QKeySequence::Back));
    QTRY_VERIFY(view->isVisible());
}

void ActivityTest::everyControlHasANameAndAWord()
{
    open(m_app->context());
    clean();
    m_window->showRun(1);
    QTRY_COMPARE(items().rowCount(), 4);
    const auto *page = find<ActivityPage>("activityPage");
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        if (const auto *button = qobject_cast<const QPushButton *>(widget)) {
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY2(
                !button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QTableView *>(widget))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

} // namespace docsweep

QTEST_MAIN(docsweep::ActivityTest)
#include "tst_activity.moc"
