// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sql/sqlconnection.h"
#include "tests/ui/activitycase.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/runreport.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTextDocument>

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The list of runs and the items of one.
class ActivityTest : public ActivityCase {
    Q_OBJECT

private slots:
    void saysThatNothingHasRunYet();
    void showsARunAndItsItems();
    void aRunThatALimitStoppedIsListed();
    void tellsACancelledRunFromAFailedAndAnInterruptedOne();
    void nothingDisappearsFromTheSum();
    void filtersRuns();
    void filtersAndTheOpenRunSurviveARestart();
    void filtersItemsByStateAndText();
    void aListOfAnOlderProgramIsNotOfferedToRun();
    void theKeyboardOpensAndGoesBack();
    void everyControlHasANameAndAWord();
};

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
    QCOMPARE(cell(0, RunsModel::ResultColumn), u"not finished"_s);
    m_window->showRun(2);
    QTRY_VERIFY(text("runNotes").contains(u"the lock was lost"_s));
    m_window->showRun(1);
    m_window->showRun(3); // before the other one has come: it must not be shown as this one
    QTRY_VERIFY(text("runVerdict").contains(u"its process ended before it could finish"_s));
    QCOMPARE(text("runNumber"), u"Run 3"_s);
    m_window->showRun(4);
    QTRY_VERIFY(text("runVerdict").contains(u"Not finished"_s));
    QTRY_VERIFY(find<QPushButton>("runRetry")->isVisible());
    click("runRetry"); // nobody runs it: it is settled
    QTRY_VERIFY_WITH_TIMEOUT(text("runVerdict").startsWith(u"Interrupted"_s), 10000);
}

/// Of four items the batch of three was begun, and nobody knows what became of them.
void ActivityTest::nothingDisappearsFromTheSum()
{
    open(m_app->context());
    {
        const auto journal = openJournal(m_app->home());
        const PlanId plan = m_window->console().plan()->id;
        const RunId run = *(*journal)->beginRun(plan, RunTrigger::Scheduled, {}, m_app->clock().now());
        const std::array<quint32, 3> batch{0, 1, 2};
        QVERIFY((*journal)->recordIntent({run, plan, 0, IntentState::Open}, batch));
        QVERIFY((*journal)->finishRun(run, RunState::Interrupted, {}, {}, {}, m_app->clock().now()));
    }
    showActivity();
    m_window->showRun(1);
    QTRY_COMPARE(text("figure0"), u"4"_s);
    QCOMPARE(text("figure1"), u"0"_s);
    QVERIFY(find<QLabel>("figure7")->isVisible() && find<QLabel>("figure8")->isVisible());
    QCOMPARE(text("figureName7"), u"Unknown"_s);
    QCOMPARE(text("figure7"), u"3"_s);
    QCOMPARE(text("figureName8"), u"Left"_s);
    QCOMPARE(text("figure8"), u"1"_s);
    const RunReport report = *RunReport::read(m_app->home(), 1, m_app->clock().now(), {});
    const QString paper = report.document()->toPlainText();
    QVERIFY2(paper.contains(u"Unknown"_s) && paper.contains(u"Left"_s), qPrintable(paper));
    clean();
    m_window->showRun(2);
    QTRY_COMPARE(text("runVerdict"), u"Done"_s);
    QVERIFY(!find<QLabel>("figure7")->isVisible() && !find<QLabel>("figure8")->isVisible());
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
        u"skipped: used within the last 1 h"_s); // the verdict, not the sentence that was written down
    click("stateChip3");
    QTest::keyClicks(find<QLineEdit>("runSearch"), u"alice"_s);
    QTRY_COMPARE(items().rowCount(), 3);
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
