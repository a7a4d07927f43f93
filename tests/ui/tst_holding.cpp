// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/reviewingcase.h"
#include "ui/candidates/previewworker.h"
#include "ui/holds/holdsmodel.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QRadioButton>

namespace docsweep {

using namespace Qt::StringLiterals;

/// What an admin holds in the list, and what that keeps.
class HoldingTest : public ReviewingCase {
    Q_OBJECT

private slots:
    void aHeldSessionIsLeftOutAtOnce();
    void aHeldItemCannotBeTicked();
    void aHoldOnATickedRowTakesItsTick();
    void aRunLeavesAloneWhatIsHeld();
    void theHoldDialogSaysWhatItKeeps();
    void aPatternThatIsNoneCannotBeHeld();
    void holdsAreListedAndReleased();
};

void HoldingTest::aHeldSessionIsLeftOutAtOnce()
{
    QTRY_COMPARE(find<QPushButton>("cleanUpAll")->text(), u"Clean up all 7 items…"_s);
    choose(u"alice"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    QTRY_COMPARE(text("holdKeeps"), u"It keeps 3 candidates now, 3.9 KB, and everything that matches later."_s);
    find<QLineEdit>("holdNote")->setText(u"asked for by the bank"_s);
    click("holdAccept");
    QTRY_COMPARE(find<QPushButton>("chipHeld")->text(), u"Held  3"_s);
    QCOMPARE(state(0), u"held"_s);
    QCOMPARE(state(1), u"held"_s);
    QCOMPARE(state(2), u"held"_s);
    QCOMPARE(state(3), u"planned"_s);
    QTRY_COMPARE(find<QPushButton>("cleanUpAll")->text(), u"Clean up all 4 items…"_s);
    QCOMPARE(text("pageCount1"), u"4"_s); // the navigation counts what can go
    const auto journal = std::move(*openJournal(m_app->home()));
    const std::vector<Hold> holds = *journal->holds();
    QCOMPARE(holds.size(), size_t(1));
    QCOMPARE(holds[0].kind, HoldKind::Session);
    QCOMPARE(holds[0].pattern, "alice");
    QCOMPARE(holds[0].note, u"asked for by the bank"_s);
}

void HoldingTest::aHeldItemCannotBeTicked()
{
    const auto journal = std::move(*openJournal(m_app->home()));
    QVERIFY(journal->addHold(*parseHold("carol", {})));
    QTest::keyClick(m_window.get(), Qt::Key_F5); // the scan finds less
    QTRY_VERIFY(!m_window->console().isScanning());
    QVERIFY(waitForRows(5));
    choose(u"alice/a.pdf"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    click("holdAccept");
    QTRY_COMPARE(state(1), u"held"_s);
    pressKey(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(text("tickedCount").startsWith(u"2 ticked"_s));
    const QModelIndex cell = model().index(0, CandidatesModel::TickColumn);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
    QCOMPARE(model().ticks().count(), 2);
}

void HoldingTest::aHoldOnATickedRowTakesItsTick()
{
    pressKey(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(text("tickedCount").startsWith(u"7 ticked"_s));
    click("holdRows");
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    find<QRadioButton>("holdKind4")->setChecked(true);
    find<QLineEdit>("holdPattern")->setText(u"*.jpg"_s);
    QTRY_VERIFY(text("holdKeeps").startsWith(u"It keeps 2 candidates"_s));
    click("holdAccept");
    QTRY_VERIFY(text("tickedCount").startsWith(u"5 ticked"_s));
    QTRY_COMPARE(find<QPushButton>("cleanUpTicked")->text(), u"Clean up 5 items…"_s);
}

void HoldingTest::aRunLeavesAloneWhatIsHeld()
{
    choose(u"carol/c.jpg"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    click("holdAccept");
    QTRY_COMPARE(find<QPushButton>("cleanUpAll")->text(), u"Clean up all 5 items…"_s);
    click("cleanUpAll");
    QTRY_VERIFY(find<QPushButton>("confirmDelete"));
    if (auto *number = find<QLineEdit>("confirmNumber"))
        number->setText(u"5"_s);
    if (auto *living = find<QCheckBox>("confirmLivingYes")) // the first cleanup here
        living->setChecked(true);
    click("confirmDelete");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().lastRun(), 30000);
    QVERIFY(m_app->files().contains("carol/c.jpg"));
    QVERIFY(m_app->sessions().contains("carol"));
    QVERIFY(!m_app->sessions().contains("alice"));
    QVERIFY(!m_app->files().contains("stray/old.bin"));
}

void HoldingTest::theHoldDialogSaysWhatItKeeps()
{
    choose(u"stray/old.bin"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    QVERIFY(find<QRadioButton>("holdKind2")->isChecked());
    QCOMPARE(find<QLineEdit>("holdPattern")->text(), u"stray/old.bin"_s);
    QTRY_VERIFY(text("holdKeeps").startsWith(u"It keeps 1 candidate now, 10 B"_s));
    find<QRadioButton>("holdKind3")->setChecked(true);
    find<QLineEdit>("holdPattern")->setText(u"nobody/"_s);
    QTRY_VERIFY(text("holdKeeps").startsWith(u"It keeps no candidate now"_s));
    click("holdCancel");
    QVERIFY((*openJournal(m_app->home()))->holds()->empty());
}

void HoldingTest::aPatternThatIsNoneCannotBeHeld()
{
    choose(u"alice"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    find<QRadioButton>("holdKind4")->setChecked(true);
    for (const QString &wrong : {u"plain"_s, QString(), u"  "_s}) {
        find<QLineEdit>("holdPattern")->setText(wrong);
        QVERIFY(!find<QPushButton>("holdAccept")->isEnabled());
    }
    find<QRadioButton>("holdKind3")->setChecked(true);
    find<QLineEdit>("holdPattern")->clear();
    QVERIFY(!find<QPushButton>("holdAccept")->isEnabled()); // an empty prefix would be everything
}

void HoldingTest::holdsAreListedAndReleased()
{
    const auto journal = std::move(*openJournal(m_app->home()));
    QVERIFY(journal->addHold(*parseHold("alice", u"for the bank"_s)));
    QVERIFY(journal->addHold(*parseHold("nobody/", {})));
    choose(u"stray/old.bin"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    click("holdAccept");
    QTRY_COMPARE(find<QPushButton>("chipHeld")->text(), u"Held  4"_s);
    click("chipHeld");
    QTRY_VERIFY(find<QTableView>("holdsTable"));
    QTableView &list = *find<QTableView>("holdsTable");
    QTRY_COMPARE(list.model()->rowCount(), 3);
    const auto cell = [&list](int row, int column) { return list.model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, HoldsModel::Pattern), u"alice"_s);
    QVERIFY(cell(0, HoldsModel::Keeps).contains(u"3.9 KB"_s));
    QCOMPARE(cell(0, HoldsModel::Note), u"for the bank"_s);
    QCOMPARE(cell(1, HoldsModel::Keeps), u"nothing"_s);
    QVERIFY(!find<QPushButton>("holdsEnd")->isEnabled());
    list.selectRow(0);
    click("holdsEnd");
    QTRY_VERIFY(find<QLineEdit>("endHoldsWhy"));
    find<QLineEdit>("endHoldsWhy")->setText(u"over"_s);
    click("endHoldsAccept");
    QTRY_COMPARE(list.model()->rowCount(), 2);
    QCOMPARE(journal->holds()->size(), size_t(2));
    m_window->showPage(MainWindow::Candidates);
    QTRY_COMPARE(state(0), u"planned"_s);
    QTRY_COMPARE(find<QPushButton>("chipHeld")->text(), u"Held  1"_s);
}

} // namespace docsweep

int main(int argc, char **argv)
{
    if (docsweep::isPreviewWorker(argc, argv))
        return docsweep::runPreviewWorker(argc, argv);
    const QApplication app(argc, argv);
    docsweep::HoldingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_holding.moc"
