// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/ui/activitycase.h"
#include "ui/activity/pendingmodel.h"
#include "ui/overview/statcard.h"
#include "ui/overview/statcards.h"
#include "ui/run/confirmdialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What runs left waiting: tried again, or given up.
class WaitingFilesTest : public ActivityCase {
    Q_OBJECT

private slots:
    void retryFinishesWhatWaits();
    void retrySaysWhatStillWaits();
    void aRunThatOnlyFinishedEarlierOnesIsShown();
    void aRunSaysWhatWaitsNow();
    void whatWaitsIsListedAndGivenUpOnlyAfterAQuestion();
    void whatWaitsIsTriedFromItsList();
    void allThatWaitsIsGivenUp();
    void settingsSavedDuringARetryComeAfterIt();
    void retryListsWhatFailedAndAsksFirst();
};

void WaitingFilesTest::retryFinishesWhatWaits()
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
    QTRY_VERIFY2(text("runSaid").startsWith(u"3 pending deletions done, 3.9 KB freed"_s), qPrintable(text("runSaid")));
    QTRY_COMPARE(text("figure4"), u"0"_s);
    QCOMPARE(text("figure1"), u"4"_s);
    QCOMPARE(m_app->files().size(), 7);
    QVERIFY(text("runNotes").contains(u"3 deletions that were pending when it ended have been settled since"_s));
    QTRY_VERIFY(!find<QPushButton>("runRetry")->isVisible());
    click("runBack");
    QTRY_COMPARE(cell(0, RunsModel::ResultColumn), u"done"_s);
}

void WaitingFilesTest::retrySaysWhatStillWaits()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    m_window->showRun(1);
    QTRY_VERIFY(find<QPushButton>("runRetry")->isVisible());
    click("runRetry");
    QTRY_VERIFY2(text("runSaid").contains(u"3 still pending"_s), qPrintable(text("runSaid")));
    QCOMPARE(m_app->files().size(), 10);
    QVERIFY(find<QPushButton>("runRetry")->isEnabled());

    m_window->showRun(2); // that try is a run of its own, without a plan
    QTRY_VERIFY2(text("runFacts").contains(u"only what earlier runs left over"_s), qPrintable(text("runFacts")));
    QTRY_VERIFY(find<QPushButton>("runRetry")->isVisible());
    m_away->store(false);
    click("runRetry");
    QTRY_COMPARE(m_app->files().size(), 7);
    QTRY_VERIFY(!find<QPushButton>("runRetry")->isVisible());
}

void WaitingFilesTest::aRunThatOnlyFinishedEarlierOnesIsShown()
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
    QVERIFY2(text("runFacts").contains(u"only what earlier runs left over"_s), qPrintable(text("runFacts")));
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

void WaitingFilesTest::aRunSaysWhatWaitsNow()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    showActivity();
    QTRY_COMPARE(cell(0, RunsModel::PendingColumn), u"3"_s);
    QCOMPARE(cell(0, RunsModel::ResultColumn), u"files pending"_s);
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
    QVERIFY2(text("runNotes").contains(u"3 deletions that were pending when it ended have been settled since."_s),
        qPrintable(text("runNotes")));
    QVERIFY(!find<QPushButton>("runRetry")->isVisible());
}

void WaitingFilesTest::whatWaitsIsListedAndGivenUpOnlyAfterAQuestion()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    showActivity();
    click("runsPending");
    auto *table = find<QTableView>("pendingTable");
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(text("pendingTitle"), u"3 pending deletions, 3.9 KB"_s);
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
    QVERIFY(question->informativeText().contains(u"will not try again"_s));
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
    QTRY_COMPARE(items().index(0, CandidatesModel::StateColumn).data().toString(), u"skipped: given up by hand"_s);
}

void WaitingFilesTest::whatWaitsIsTriedFromItsList()
{
    m_away->store(true);
    open(withAwayStorage());
    clean();
    m_window->showPage(MainWindow::Overview);
    QTRY_COMPARE(m_window->console().pending()->items, 3);
    auto *card = find<StatCards>("statCards")->findChildren<StatCard *>().at(5);
    QTest::mouseClick(card, Qt::LeftButton); // of pending deletions
    QTRY_VERIFY(find<QTableView>("pendingTable"));
    QTRY_COMPARE(find<QTableView>("pendingTable")->model()->rowCount(), 3);
    click("pendingRetry");
    QTRY_VERIFY2(text("pendingSaid").contains(u"3 still pending"_s), qPrintable(text("pendingSaid")));
    QTRY_VERIFY(find<QPushButton>("pendingRetry")->isEnabled());
    m_away->store(false);
    click("pendingRetry");
    QTRY_VERIFY2(text("pendingSaid").startsWith(u"3 pending deletions done"_s), qPrintable(text("pendingSaid")));
    QTRY_COMPARE(text("pendingTitle"), u"Nothing is pending"_s);
    QCOMPARE(text("pendingAbout"), u"Every deletion is confirmed."_s);
    QVERIFY(!find<QTableView>("pendingTable")->isVisible());
    QVERIFY(!find<QPushButton>("pendingRetry")->isVisible());
    QCOMPARE(m_app->files().size(), 7);
}

void WaitingFilesTest::allThatWaitsIsGivenUp()
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
    QTRY_COMPARE(text("pendingTitle"), u"Nothing is pending"_s);
    QCOMPARE(text("pendingSaid"), u"3 deletions given up."_s);
    QTRY_COMPARE(m_window->console().pending()->items, 0);
    QCOMPARE(m_app->files().size(), 10);
}

void WaitingFilesTest::settingsSavedDuringARetryComeAfterIt()
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

void WaitingFilesTest::retryListsWhatFailedAndAsksFirst()
{
    open(m_app->context());
    {
        const auto journal = openJournal(m_app->home());
        const PlanId plan = m_window->console().plan()->id;
        const RunId run = *(*journal)->beginRun(plan, RunTrigger::Manual, {}, m_app->clock().now());
        const Intent intent{run, plan, 0, IntentState::Open};
        quint32 stray = 0; // it has no row, so it comes after those that have one
        while (!(*journal)->items(plan, {stray, stray})->front().key.startsWith('='))
            ++stray;
        const std::vector<quint32> seqs{stray};
        QVERIFY((*journal)->recordIntent(intent, seqs));
        QVERIFY((*journal)->recordRows(intent, {}));
        QVERIFY((*journal)->recordObjects(intent, std::vector<ItemOutcome>{{stray, ItemState::Failed, u"refused"_s}}));
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

} // namespace docsweep

QTEST_MAIN(docsweep::WaitingFilesTest)

#include "tst_waitingfiles.moc"
