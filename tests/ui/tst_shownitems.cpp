// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/windowtest.h"
#include "ui/candidates/candidatespage.h"
#include "ui/run/confirmdialog.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What can be done with the part of the list that a filter shows, and what the list says of what is held or gone.
class ShownItemsTest : public WindowTest {
    Q_OBJECT

private slots:
    void whatIsShownIsCleanedUp();
    void theDeleteKeyAsksForWhatIsShown();
    void filesThatGoOnlyWithTheirSessionAreNotOffered();
    void theBoxInTheHeadTicksWhatIsShown();
    void whatIsGoneCannotBeTicked();
    void anotherConnectionIsShownWhole();
    void theSearchIsLeftByItsKeys();
    void theDetailsOpenWithARow();
    void theReasonIsReadable_data();
    void theReasonIsReadable();
    void theReasonIsWideAgainAfterANarrowWindow();
    void whatWasHeldBeforeTheScanIsCounted();
    void whatIsHeldIsNotSaidToGo();
    void theCountOutlastsAnotherWindow();

private:
    std::unique_ptr<WebApp> m_other;
    void clickBoxInTheHead();
};

void ShownItemsTest::clickBoxInTheHead()
{
    QHeaderView *head = table().horizontalHeader();
    const QPoint middle(head->sectionViewportPosition(CandidatesModel::TickColumn) + 20, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, middle);
}

void ShownItemsTest::whatIsShownIsCleanedUp()
{
    openCandidates();
    search(u"alice"_s);
    QVERIFY(waitForRows(3));
    QTRY_COMPARE(find<QPushButton>("cleanUpAll")->text(), u"Clean up the 3 shown…"_s);
    QVERIFY(find<QPushButton>("cleanUpAll")->isEnabled());
    click("cleanUpAll");
    confirm();
    waitForRun();
    QCOMPARE(m_app->sessions(), (QByteArrayList{"bob", "carol"}));
    QVERIFY(m_app->files().contains("stray/old.bin"));
}

void ShownItemsTest::theDeleteKeyAsksForWhatIsShown()
{
    openCandidates();
    search(u"stray"_s);
    QVERIFY(waitForRows(1));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_VERIFY(dialog());
    QCOMPARE(text("confirmTitle").section(u' ', 0, 0), u"1"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
}

void ShownItemsTest::filesThatGoOnlyWithTheirSessionAreNotOffered()
{
    openCandidates();
    search(u"a.xlsx"_s);
    QVERIFY(waitForRows(1));
    QTRY_VERIFY(text("tickedCount").contains(u"only with"_s));
    QVERIFY(!find<QPushButton>("cleanUpAll")->isVisible());
}

void ShownItemsTest::theBoxInTheHeadTicksWhatIsShown()
{
    openCandidates();
    search(u"stray"_s);
    QVERIFY(waitForRows(1));
    clickBoxInTheHead();
    QCOMPARE(model().ticks().count(), 1);
    QCOMPARE(model().tickOfShown(), Qt::Checked);
    search({});
    QVERIFY(waitForRows(6));
    QCOMPARE(model().tickOfShown(), Qt::PartiallyChecked);
    clickBoxInTheHead();
    QCOMPARE(model().ticks().count(), 6);
    clickBoxInTheHead();
    QCOMPARE(model().ticks().count(), 0);
}

void ShownItemsTest::whatIsGoneCannotBeTicked()
{
    openCandidates();
    tickKey(u"stray/old.bin"_s);
    QTRY_VERIFY(find<QPushButton>("cleanUpTicked")->isEnabled());
    click("cleanUpTicked");
    confirm();
    waitForRun();
    QTRY_COMPARE(text("pageCount1"), u"5"_s);
    QVERIFY(waitForRows(6));
    QTRY_VERIFY(model().ticks().isEmpty());
    tickKey(u"stray/old.bin"_s);
    QCOMPARE(model().ticks().count(), 0);
    model().tickAllShown();
    QCOMPARE(model().ticks().count(), 5);
    QCOMPARE(model().tickOfShown(), Qt::Checked);
}

void ShownItemsTest::anotherConnectionIsShownWhole()
{
    openCandidates();
    search(u"alice"_s);
    QVERIFY(waitForRows(3));
    m_other = std::make_unique<WebApp>();
    m_other->addFile("stray/a", 48h);
    m_other->addFile("stray/b", 48h);
    m_window->console().setContext(m_other->context());
    waitForScan();
    QVERIFY(waitForRows(2));
    QCOMPARE(find<QLineEdit>("search")->text(), QString());
}

void ShownItemsTest::theSearchIsLeftByItsKeys()
{
    openCandidates();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>("search");
    QTest::keyClicks(search, u"alice"_s);
    QVERIFY(waitForRows(3));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(waitForRows(6));
    QCOMPARE(search->text(), QString());
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table().hasFocus());
    QCOMPARE(table().currentIndex().row(), 0);
}

void ShownItemsTest::theDetailsOpenWithARow()
{
    openCandidates();
    QWidget *details = find<QSplitter>("candidatesSplitter")->widget(1);
    QVERIFY(!details->isVisible());
    choose(u"alice"_s);
    QTRY_VERIFY(details->isVisible());
    search(u"stray"_s);
    QVERIFY(waitForRows(1));
    QTRY_VERIFY(!details->isVisible());
}

void ShownItemsTest::theReasonIsReadable_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("1280") << 1280;
    QTest::newRow("1920") << 1920;
}

void ShownItemsTest::theReasonIsReadable()
{
    QFETCH(int, width);
    openCandidates();
    m_window->resize(width, 800);
    QTest::qWait(50);
    for (int row = 0; row < model().rowCount(); ++row) {
        const QString reason = model().index(row, CandidatesModel::ReasonColumn).data().toString();
        QVERIFY(!reason.isEmpty());
        QVERIFY2(table().columnWidth(CandidatesModel::ReasonColumn) - 2 * kUnit
                >= table().fontMetrics().horizontalAdvance(reason),
            qPrintable(reason));
    }
}

void ShownItemsTest::theReasonIsWideAgainAfterANarrowWindow()
{
    openCandidates();
    const int wide = table().columnWidth(CandidatesModel::ReasonColumn);
    choose(u"alice"_s);
    m_window->resize(960, 600);
    QTest::qWait(50);
    QTest::keyClick(&table(), Qt::Key_Return); // the details beside it
    QTest::qWait(50);
    QVERIFY(table().columnWidth(CandidatesModel::ReasonColumn) < wide);
    m_window->saveState();
    openCandidates();
    m_window->resize(1280, 800);
    QTest::qWait(50);
    QCOMPARE(table().columnWidth(CandidatesModel::ReasonColumn), wide);
}

void ShownItemsTest::whatWasHeldBeforeTheScanIsCounted()
{
    openCandidates();
    {
        const auto journal = openJournal(m_app->home());
        Hold hold;
        hold.kind = HoldKind::Session;
        hold.pattern = "alice";
        hold.since = m_app->clock().now();
        QVERIFY((*journal)->addHold(hold));
    }
    m_window->console().scan();
    waitForScan();
    QVERIFY(waitForRows(3));
    QTRY_COMPARE(find<QPushButton>("chipHeld")->text(), u"Held  3"_s);
}

void ShownItemsTest::whatIsHeldIsNotSaidToGo()
{
    openCandidates();
    choose(u"alice"_s);
    QTRY_VERIFY(find<QLabel>("explainVerdict") && text("explainVerdict").contains(u"goes"_s));
    QCOMPARE(text("detailsWhyHeading"), u"Why it goes"_s);
    {
        const auto journal = openJournal(m_app->home());
        Hold hold;
        hold.kind = HoldKind::Session;
        hold.pattern = "alice";
        hold.since = m_app->clock().now();
        QVERIFY((*journal)->addHold(hold));
    }
    find<CandidatesPage>("candidatesPage")->readHolds();
    QTRY_VERIFY(find<QLabel>("detailsHeld")->isVisible());
    QVERIFY(text("detailsWhyHeading") != u"Why it goes"_s);
    QTRY_VERIFY(find<QLabel>("explainVerdict") && text("explainVerdict").contains(u"stays"_s));
    choose(u"alice/a.pdf"_s); // it goes only with its session
    QTRY_COMPARE(text("detailsKind"), u"File"_s);
    QTRY_VERIFY(find<QLabel>("explainVerdict") && text("explainVerdict").contains(u"stays"_s));
}

void ShownItemsTest::theCountOutlastsAnotherWindow()
{
    openCandidates();
    QCOMPARE(text("pageCount1"), u"6"_s);
    ScheduledRuns runs(m_window->console(), m_app->clock());
    MainWindow other(m_window->console(), runs, Theme::darkTheme());
    QCOMPARE(other.findChild<QLabel *>("pageCount1"_L1)->text(), u"6"_s);
}

} // namespace docsweep

QTEST_MAIN(docsweep::ShownItemsTest)
#include "tst_shownitems.moc"
