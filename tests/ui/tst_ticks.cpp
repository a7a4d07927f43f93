// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/windowtest.h"
#include "ui/candidates/candidatespage.h"

#include <QDialog>

namespace docsweep {

using namespace Qt::StringLiterals;

/// What is ticked is meant, whatever the filter shows and whatever else goes on; what is hidden is said.
class TicksTest : public WindowTest {
    Q_OBJECT

private slots:
    void whatAFilterHidesOfTheTicksIsSaid();
    void aHoldTakesOnlyTickedRowsThatAreShown();
    void aHoldTakesTheChosenRowWhereAllTicksAreHidden();
    void withNothingShownThereIsNothingToHold();
    void whatIsTickedForTheNextCleanupOutlastsARun();
    void whatARunDealtWithIsUnticked();
    void theDetailsGoWithTheirRow();
    void theDetailsStayWhileTheirRowDoes();
    void aFolderWithoutItsSessionHasNoDetails();
    void theSessionsOfTickedFilesAreTickedByALink();

private:
    void hold();
};

/// Opens the question and waits for its answer to be possible.
void TicksTest::hold()
{
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
}

void TicksTest::whatAFilterHidesOfTheTicksIsSaid()
{
    openCandidates();
    tickKey(u"alice"_s);
    tickKey(u"stray/old.bin"_s);
    search(u"stray"_s);
    QVERIFY(waitForRows(1));
    QTRY_COMPARE(text("tickedCount").section(u" · "_s, 0, 0), u"2 ticked, 1 of them hidden by the filter"_s);
    QTRY_COMPARE(find<QPushButton>("cleanUpTicked")->text(), u"Clean up 4 items…"_s); // they are all meant
    search({});
    QVERIFY(waitForRows(6));
    QTRY_COMPARE(text("tickedCount").section(u" · "_s, 0, 0), u"2 ticked"_s);
}

void TicksTest::aHoldTakesOnlyTickedRowsThatAreShown()
{
    openCandidates();
    tickKey(u"alice"_s);
    tickKey(u"stray/old.bin"_s);
    search(u"stray"_s);
    QVERIFY(waitForRows(1));
    hold();
    QVERIFY(find<QLabel>("holdHidden")->isVisible());
    QCOMPARE(text("holdHidden"), u"Ticked but hidden by the filter, so not included: 1"_s);
    click("holdAccept");
    QTRY_COMPARE(find<QPushButton>("chipHeld")->text(), u"Held  1"_s);
    const std::vector<Hold> holds = *(*openJournal(m_app->home()))->holds();
    QCOMPARE(holds.size(), size_t(1));
    QCOMPARE(holds[0].pattern, "stray/old.bin");
}

void TicksTest::aHoldTakesTheChosenRowWhereAllTicksAreHidden()
{
    openCandidates();
    tickKey(u"alice"_s);
    search(u"carol/"_s);
    QVERIFY(waitForRows(1));
    choose(u"carol/c.jpg"_s);
    hold();
    QCOMPARE(text("holdHidden"), u"Ticked but hidden by the filter, so not included: 1"_s);
    click("holdAccept");
    QTRY_COMPARE(find<QPushButton>("chipHeld")->text(), u"Held  2"_s); // and the session that would take it along
    const std::vector<Hold> holds = *(*openJournal(m_app->home()))->holds();
    QCOMPARE(holds.size(), size_t(1));
    QCOMPARE(holds[0].pattern, "carol/c.jpg");
    QCOMPARE(model().ticks().count(), 1);
}

void TicksTest::withNothingShownThereIsNothingToHold()
{
    openCandidates();
    tickKey(u"alice"_s);
    search(u"nobody"_s);
    QVERIFY(waitForRows(0));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_H);
    QTRY_COMPARE(
        text("tickedCount"), u"The filter hides the ticked rows. Clear the filter, or select a row to hold."_s);
    QVERIFY(!find<QDialog>("holdDialog"));
}

void TicksTest::whatIsTickedForTheNextCleanupOutlastsARun()
{
    m_app->addMany(1500);
    open(m_app->context());
    click("page1");
    QTRY_VERIFY(model().isComplete() && model().rowCount() == 3006);
    m_window->console().run({{5, 3004}}, 3000); // all that is "many…"
    QTRY_VERIFY(m_window->console().isRunning());
    model().setTicked(0, 0, true);
    model().setTicked(7, 7, true);
    waitForRun();
    QTRY_COMPARE(model().ticks().seqs(), std::vector<quint32>{0});
    QTRY_COMPARE(find<QPushButton>("cleanUpTicked")->text(), u"Clean up 3 items…"_s);
}

void TicksTest::whatARunDealtWithIsUnticked()
{
    openCandidates();
    tickKey(u"carol"_s);
    QTRY_VERIFY(find<QPushButton>("cleanUpTicked")->text().contains(u"2 items"_s));
    click("cleanUpTicked");
    confirm();
    waitForRun();
    QTRY_VERIFY(model().ticks().isEmpty());
    QTRY_COMPARE(text("tickedCount"), u"nothing ticked"_s);
    QTRY_VERIFY(model().along().isEmpty());
}

void TicksTest::theDetailsGoWithTheirRow()
{
    openCandidates();
    choose(u"stray/old.bin"_s);
    QTRY_COMPARE(text("detailsKind"), u"Orphan"_s);
    search(u"alice"_s);
    QVERIFY(waitForRows(3));
    QTRY_VERIFY(!find<QLabel>("detailsKind")->isVisible());
}

void TicksTest::theDetailsStayWhileTheirRowDoes()
{
    openCandidates();
    choose(u"stray/old.bin"_s);
    QTRY_COMPARE(text("detailsKind"), u"Orphan"_s);
    search(u"old"_s);
    QVERIFY(waitForRows(1));
    QVERIFY(find<QLabel>("detailsKind")->isVisible());
}

void TicksTest::aFolderWithoutItsSessionHasNoDetails()
{
    m_app->addFile("bob/notes.txt", std::chrono::hours{30}, 2000); // its session stays
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(7));
    choose(u"stray/old.bin"_s);
    QTRY_COMPARE(text("detailsKind"), u"Orphan"_s);
    click("groupBySession");
    QTRY_COMPARE(model().rowCount(), 4);
    int folder = 0;
    const auto isFound = [&] { // a row is empty for a moment before it is read
        for (folder = 0; folder < model().rowCount(); ++folder) {
            if (model().index(folder, CandidatesModel::KeyColumn).data().toString() == "bob"_L1)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isFound());
    table().setCurrentIndex(model().index(folder, CandidatesModel::KeyColumn));
    QVERIFY(!model().seqAt(folder));
    QTRY_VERIFY(!find<QLabel>("detailsKind")->isVisible());
}

void TicksTest::theSessionsOfTickedFilesAreTickedByALink()
{
    openCandidates();
    auto *link = find<QPushButton>("tickSessions");
    QVERIFY(!link->isVisible());
    tickKey(u"alice/a.pdf"_s);
    tickKey(u"carol/c.jpg"_s);
    QTRY_VERIFY(text("tickedCount").contains(u"2 files will be kept: they can only be deleted with their session"_s));
    QVERIFY(link->isVisible());
    QCOMPARE(link->text(), u"Tick their sessions too"_s);
    QVERIFY(!find<QPushButton>("cleanUpTicked")->isEnabled());
    click("tickSessions");
    QTRY_COMPARE(find<QPushButton>("cleanUpTicked")->text(), u"Clean up 5 items…"_s); // with the other file of alice
    QVERIFY(text("tickedCount").startsWith(u"4 ticked"_s));
    QVERIFY(text("tickedCount").contains(u"1 file will be deleted with"_s));
    QVERIFY(!link->isVisible());
    QVERIFY(find<QPushButton>("cleanUpTicked")->isEnabled());
}

} // namespace docsweep

QTEST_MAIN(docsweep::TicksTest)
#include "tst_ticks.moc"
