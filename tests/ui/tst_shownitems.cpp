// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/windowtest.h"
#include "ui/candidates/candidatespage.h"
#include "ui/charts/agecurve.h"
#include "ui/overview/statcard.h"
#include "ui/run/confirmdialog.h"
#include "ui/schedule/periodedit.h"
#include "ui/words/format.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
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
    void screenReadersAreToldWhatThingsAre();
    void aFinePeriodIsSaidInWords();
    void whatIsHeldIsNotFreedByAnotherAge();
    void aDropDownListShowsItsEntries();

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
    QTRY_COMPARE(find<QPushButton>("cleanUpAll")->text(), u"Clean up the 3 items shown…"_s);
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
    QTRY_VERIFY(text("tickedCount").contains(u"only be deleted with"_s));
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
    QTRY_COMPARE(m_window->width(), width);
    for (int row = 0; row < model().rowCount(); ++row) {
        const QString reason = model().index(row, CandidatesModel::ReasonColumn).data().toString();
        QVERIFY(!reason.isEmpty());
        QTRY_VERIFY2(table().columnWidth(CandidatesModel::ReasonColumn) - 2 * kUnit
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
    QTest::keyClick(&table(), Qt::Key_Return); // the details beside it
    QTRY_VERIFY(table().columnWidth(CandidatesModel::ReasonColumn) < wide);
    m_window->saveState();
    openCandidates();
    m_window->resize(1280, 800);
    QTRY_COMPARE(table().columnWidth(CandidatesModel::ReasonColumn), wide);
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
    QTRY_VERIFY(find<QLabel>("explainVerdict") && text("explainVerdict").contains(u"will be deleted"_s));
    QCOMPARE(text("detailsWhyHeading"), u"Why it will be deleted"_s);
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
    QVERIFY(text("detailsWhyHeading") != u"Why it will be deleted"_s);
    QTRY_VERIFY(find<QLabel>("explainVerdict") && text("explainVerdict").contains(u"will be kept"_s));
    choose(u"alice/a.pdf"_s); // it goes only with its session
    QTRY_COMPARE(text("detailsKind"), u"File"_s);
    QTRY_VERIFY(find<QLabel>("explainVerdict") && text("explainVerdict").contains(u"will be kept"_s));
}

void ShownItemsTest::theCountOutlastsAnotherWindow()
{
    openCandidates();
    QCOMPARE(text("pageCount1"), u"6"_s);
    ScheduledRuns runs(m_window->console(), m_app->clock());
    MainWindow other(m_window->console(), runs, Theme::darkTheme());
    QCOMPARE(other.findChild<QLabel *>("pageCount1"_L1)->text(), u"6"_s);
}

void ShownItemsTest::aDropDownListShowsItsEntries()
{
    applyTheme(*qApp, Theme::light());
    openCandidates();
    auto *states = find<QComboBox>("stateFilter");
    states->showPopup();
    QTRY_VERIFY(states->view()->isVisible());
    const int last = states->count() - 1;
    const QRect lastEntry = states->view()->visualRect(states->model()->index(last, 0));
    QVERIFY(states->view()->viewport()->rect().contains(lastEntry));
    states->hidePopup();
}

void ShownItemsTest::screenReadersAreToldWhatThingsAre()
{
    openCandidates();
    m_window->showPage(MainWindow::Overview);
    const auto of = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget); };
    QCOMPARE(of(find<QWidget>("navigation"))->role(), QAccessible::PageTabList);
    QAccessibleInterface *tab = of(find<QPushButton>("page1"));
    QCOMPARE(tab->role(), QAccessible::PageTab);
    QCOMPARE(tab->text(QAccessible::Name), u"Candidates, 6"_s);
    QAccessibleInterface *chart = of(find<QWidget>("typeDonut"));
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->childCount(), 0);
    QVERIFY(!chart->text(QAccessible::Name).isEmpty() && !chart->text(QAccessible::Description).isEmpty());
    QCOMPARE(of(find<QLineEdit>("ageText"))->text(QAccessible::Name), u"Clean up what is older than"_s);
    const auto cards = m_window->findChildren<StatCard *>();
    QAccessibleInterface *card = of(cards[1]);
    QCOMPARE(card->role(), QAccessible::Button);
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(table().isVisible());
}

void ShownItemsTest::aFinePeriodIsSaidInWords()
{
    PeriodEdit edit(u"period"_s, u"Period"_s);
    edit.setValue(72s);
    auto *number = edit.findChild<QSpinBox *>();
    QCOMPARE(number->text(), u"1 min 12 s"_s);
    QCOMPARE(edit.value(), Duration(72s));
    number->setValue(5);
    QCOMPARE(edit.value(), Duration(5min));
    QVERIFY(!edit.findChild<QComboBox *>()->isHidden());
    edit.setValue(2h);
    QCOMPARE(number->text(), u"2"_s);
}

void ShownItemsTest::whatIsHeldIsNotFreedByAnotherAge()
{
    ScanStatistics statistics;
    statistics.files = 2;
    statistics.bytes = statistics.oldBytes = 3000;
    const auto bin = size_t(ageBinOf(3h));
    statistics.ages[bin] = {2, 3000, 0};
    statistics.held[bin] = {1, 1000, 0};
    AgeCurve curve(Theme::light());
    curve.setStatistics(statistics, 1h);
    QCOMPARE(curve.inUse()->bytes, 2000);
    QVERIFY2(curve.title().contains(formatBytes(2000)), qPrintable(curve.title()));
}

} // namespace docsweep

QTEST_MAIN(docsweep::ShownItemsTest)
#include "tst_shownitems.moc"
