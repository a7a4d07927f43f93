// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/windowtest.h"
#include "ui/candidates/candidatespage.h"
#include "ui/holds/holdsmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The page of all holds, on a real journal that another program writes as well.
class HoldsPageTest : public WindowTest {
    Q_OBJECT

private slots:
    void thoseThatEndSoonStandFirst();
    void whatWasHeldAtTheScanIsCounted();
    void oneIsMadeWithoutACandidate();
    void whatIsTypedIsUnderstoodAsOnTheCommandLine_data();
    void whatIsTypedIsUnderstoodAsOnTheCommandLine();
    void severalGetAnotherEnd();
    void endingAsksWhy();
    void anEndedOneIsHeldAgain();
    void choiceAndPlaceStayWhenAnotherProgramWrites();
    void theSearchFindsReasonsAndNames();
    void otherPagesLeadHere();
    void narrowItKeepsWhatMatters();

private:
    void hold(const QByteArray &pattern, const QString &note = {}, std::optional<Duration> lasting = {});
    void openHolds();
    QTableView &holds() { return *find<QTableView>("holdsTable"); }
    QString cell(int row, int column) { return holds().model()->index(row, column).data().toString(); }
    QStringList patterns();
    int rowOf(const QString &pattern) { return int(patterns().indexOf(pattern)); }
    void choose(std::initializer_list<const char *> patterns);
    std::unique_ptr<Journal> journal() { return std::move(*openJournal(m_app->home())); }
};

void HoldsPageTest::hold(const QByteArray &pattern, const QString &note, std::optional<Duration> lasting)
{
    Hold hold = *parseHold(pattern, note);
    hold.since = m_app->clock().now() - 24h;
    hold.by = u"ops@web-1"_s;
    if (lasting)
        hold.until = m_app->clock().now() + *lasting;
    QVERIFY(journal()->addHold(hold));
}

void HoldsPageTest::openHolds()
{
    open(m_app->context());
    m_window->showPage(MainWindow::Holds);
    QTRY_VERIFY(find<QTableView>("holdsTable"));
}

QStringList HoldsPageTest::patterns()
{
    QStringList patterns;
    for (int row = 0; row < holds().model()->rowCount(); ++row)
        patterns << cell(row, HoldsModel::Pattern);
    return patterns;
}

void HoldsPageTest::choose(std::initializer_list<const char *> patterns)
{
    holds().clearSelection();
    for (const char *pattern : patterns) {
        const QModelIndex index = holds().model()->index(rowOf(QString::fromLatin1(pattern)), 0);
        QVERIFY(index.isValid());
        holds().selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void HoldsPageTest::thoseThatEndSoonStandFirst()
{
    hold("alice", u"for the bank"_s);
    hold("bob/", {}, 30 * 24h);
    hold("*/c.jpg", u"asked for by Eva"_s, 50h);
    hold("gone", {}, -2h);
    openHolds();
    QTRY_COMPARE(patterns(), (QStringList{u"*/c.jpg"_s, u"bob/"_s, u"alice"_s})); // what has ended is not shown
    const QModelIndex end = holds().model()->index(0, HoldsModel::Until);
    QVERIFY2(end.data().toString().contains(u"2 d"_s), qPrintable(end.data().toString()));
    QVERIFY(!end.data(Qt::DecorationRole).isNull()); // marked by more than a colour
    QVERIFY(holds().model()->index(1, HoldsModel::Until).data(Qt::DecorationRole).isNull());
    QCOMPARE(cell(2, HoldsModel::Until), u"forever"_s);
    QCOMPARE(cell(2, HoldsModel::Note), u"for the bank"_s);
    QCOMPARE(cell(2, HoldsModel::By), u"ops@web-1"_s);
    find<QCheckBox>("holdsEnded")->click();
    QCOMPARE(patterns().last(), u"gone"_s);
    QVERIFY(cell(3, HoldsModel::Until).startsWith(u"ended "_s));
    QCOMPARE(
        holds().model()->index(3, HoldsModel::Pattern).data(Qt::ForegroundRole).value<QColor>(), Theme::light().muted);
}

/// The list leaves out what was held when it was made.
void HoldsPageTest::whatWasHeldAtTheScanIsCounted()
{
    hold("alice");
    openHolds();
    QTRY_COMPARE(holds().model()->rowCount(), 1);
    QTRY_VERIFY2(cell(0, HoldsModel::Keeps).contains(u"3.9 KB"_s), qPrintable(cell(0, HoldsModel::Keeps)));
    hold("carol"); // after the scan
    find<CandidatesPage>("candidatesPage")->readHolds();
    QTRY_VERIFY(rowOf(u"carol"_s) >= 0 && cell(rowOf(u"carol"_s), HoldsModel::Keeps).contains(u"500 B"_s));
    QVERIFY2(text("holdsTitle").contains(u"4.4 KB"_s), qPrintable(text("holdsTitle")));
}

void HoldsPageTest::oneIsMadeWithoutACandidate()
{
    openHolds();
    QTRY_COMPARE(text("holdsTitle"), u"Nothing is held"_s);
    QVERIFY(find<QLabel>("holdsEmpty")->isVisible() && text("holdsEmpty").contains(u"Make one here"_s));
    QVERIFY(!find<QLineEdit>("holdsSearch")->isVisible());
    click("holdsNew");
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    QVERIFY(!find<QPushButton>("holdAccept")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("holdPattern"), u"*.jpg"_s);
    QTRY_VERIFY2(text("holdKeeps").contains(u"500 B"_s), qPrintable(text("holdKeeps")));
    find<QLineEdit>("holdNote")->setText(u"the auditors"_s);
    find<QComboBox>("holdEnd")->setCurrentIndex(1);
    click("holdAccept");
    QTRY_COMPARE(patterns(), QStringList{u"*.jpg"_s});
    QTRY_VERIFY(holds().selectionModel()->isRowSelected(0));
    const std::vector<Hold> made = *journal()->holds();
    QCOMPARE(made.size(), size_t(1));
    QCOMPARE(made[0].kind, HoldKind::Glob);
    QCOMPARE(made[0].note, u"the auditors"_s);
    QVERIFY(made[0].until);
}

void HoldsPageTest::whatIsTypedIsUnderstoodAsOnTheCommandLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::newRow("session") << u"alice"_s << int(HoldKind::Session);
    QTest::newRow("file") << u"alice/a.pdf"_s << int(HoldKind::Object);
    QTest::newRow("beginning") << u"alice/"_s << int(HoldKind::Prefix);
    QTest::newRow("pattern") << u"ali*"_s << int(HoldKind::Glob);
    QTest::newRow("nothing") << u"  "_s << 0;
}

void HoldsPageTest::whatIsTypedIsUnderstoodAsOnTheCommandLine()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    openHolds();
    click("holdsNew");
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    find<QLineEdit>("holdPattern")->setText(typed);
    QCOMPARE(find<QPushButton>("holdAccept")->isEnabled(), kind != 0);
    QCOMPARE(text("holdMeaning").isEmpty(), kind == 0);
    if (kind == 0)
        return;
    click("holdAccept");
    QTRY_COMPARE(holds().model()->rowCount(), 1);
    QCOMPARE(int(journal()->holds()->front().kind), kind);
}

void HoldsPageTest::severalGetAnotherEnd()
{
    hold("alice");
    hold("bob");
    hold("carol");
    openHolds();
    QTRY_COMPARE(holds().model()->rowCount(), 3);
    QVERIFY(!find<QPushButton>("holdsChange")->isEnabled());
    choose({"alice", "carol"});
    click("holdsChange");
    QTRY_VERIFY(find<QDialog>("changeEndDialog"));
    QVERIFY(text("changeEndShorter").isEmpty());
    find<QComboBox>("holdEnd")->setCurrentIndex(1);
    QVERIFY(!text("changeEndShorter").isEmpty()); // both had no end
    click("changeEndAccept");
    QTRY_COMPARE(cell(2, HoldsModel::Pattern), u"bob"_s); // the only one for ever
    const std::vector<Hold> all = *journal()->holds();
    QByteArrayList lasting;
    for (const Hold &each : all) {
        if (!each.until)
            lasting << each.pattern;
    }
    QCOMPARE(lasting, QByteArrayList{"bob"});
}

void HoldsPageTest::endingAsksWhy()
{
    hold("alice");
    hold("bob");
    hold("carol");
    openHolds();
    QTRY_COMPARE(holds().model()->rowCount(), 3);
    choose({"alice", "carol"});
    QTest::keyClick(&holds(), Qt::Key_Delete);
    QTRY_VERIFY(find<QDialog>("endHoldsDialog"));
    QVERIFY2(text("endHoldsAbout").contains(u"4.4 KB"_s), qPrintable(text("endHoldsAbout")));
    QVERIFY(!find<QPushButton>("endHoldsAccept")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("endHoldsWhy"), u"the audit is closed"_s);
    click("endHoldsAccept");
    QTRY_COMPARE(patterns(), QStringList{u"bob"_s});
    const Instant now = m_app->clock().now();
    const std::vector<EndedHold> ended = *journal()->endedHolds(now - 1h, now);
    QCOMPARE(ended.size(), size_t(2));
    QCOMPARE(ended[0].ending.why, u"the audit is closed"_s);
    QVERIFY(!ended[0].ending.by.isEmpty());
    find<QCheckBox>("holdsEnded")->click();
    QTRY_COMPARE(holds().model()->rowCount(), 3);
    QCOMPARE(cell(0, HoldsModel::Pattern), u"bob"_s);
    QVERIFY(cell(1, HoldsModel::Note).contains(u"the audit is closed"_s));
}

void HoldsPageTest::anEndedOneIsHeldAgain()
{
    hold("alice", u"for the bank"_s, -2h);
    openHolds();
    find<QCheckBox>("holdsEnded")->click();
    QTRY_COMPARE(holds().model()->rowCount(), 1);
    choose({"alice"});
    QVERIFY(!find<QPushButton>("holdsEnd")->isEnabled()); // it has ended
    click("holdsAgain");
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    QCOMPARE(find<QLineEdit>("holdNote")->text(), u"for the bank"_s);
    click("holdAccept");
    QTRY_COMPARE(journal()->holds()->front().isInForce(m_app->clock().now()), true);
    QTRY_COMPARE(holds().model()->rowCount(), 2); // the one of before is history
}

void HoldsPageTest::choiceAndPlaceStayWhenAnotherProgramWrites()
{
    for (int n = 0; n < 60; ++n)
        hold("s" + QByteArray::number(100 + n), {}, 24h * (10 + n));
    openHolds();
    QTRY_COMPARE(holds().model()->rowCount(), 60);
    holds().scrollTo(holds().model()->index(30, 0), QTableView::PositionAtTop);
    choose({"s133", "s135"});
    const QString top = holds().indexAt({1, 1}).siblingAtColumn(HoldsModel::Pattern).data().toString();
    QCOMPARE(top, u"s130"_s);
    hold("first", {}, 24h);
    const std::vector<Hold> all = *journal()->holds();
    QVERIFY(journal()->removeHold(all[35].id, {u"over"_s, u"eva"_s, m_app->clock().now()}));
    find<CandidatesPage>("candidatesPage")->readHolds();
    QTRY_COMPARE(cell(0, HoldsModel::Pattern), u"first"_s);
    QCOMPARE(holds().indexAt({1, 1}).siblingAtColumn(HoldsModel::Pattern).data().toString(), top);
    QStringList chosen;
    for (const QModelIndex &index : holds().selectionModel()->selectedRows(HoldsModel::Pattern))
        chosen << index.data().toString();
    QCOMPARE(chosen, QStringList{u"s133"_s}); // the other one is gone
}

void HoldsPageTest::theSearchFindsReasonsAndNames()
{
    hold("alice", u"for the bank"_s);
    hold("bob/");
    openHolds();
    QTRY_COMPARE(holds().model()->rowCount(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->focusWidget(), find<QLineEdit>("holdsSearch"));
    QTest::keyClicks(find<QLineEdit>("holdsSearch"), u"BANK"_s);
    QCOMPARE(patterns(), QStringList{u"alice"_s});
    find<QLineEdit>("holdsSearch")->setText(u"nowhere"_s);
    QVERIFY(!holds().isVisible());
    QVERIFY(text("holdsEmpty").startsWith(u"No matches"_s));
    find<QLineEdit>("holdsSearch")->clear();
    QCOMPARE(holds().model()->rowCount(), 2);
    QVERIFY(holds().isVisible());
}

void HoldsPageTest::otherPagesLeadHere()
{
    hold("alice");
    open(m_app->context());
    m_window->showPage(MainWindow::Candidates);
    click("chipHeld");
    QTRY_VERIFY(find<QWidget>("holdsPage") && find<QWidget>("holdsPage")->isVisible());
    m_window->showPage(MainWindow::Overview);
    QTRY_VERIFY(find<QPushButton>("overviewHeld") && find<QPushButton>("overviewHeld")->isVisible());
    click("overviewHeld");
    QVERIFY(find<QWidget>("holdsPage")->isVisible());
}

void HoldsPageTest::narrowItKeepsWhatMatters()
{
    hold("a-rather-long-session-key-that-has-to-be-shortened", u"and a reason that takes its room as well"_s, 50h);
    openHolds();
    QTRY_COMPARE(holds().model()->rowCount(), 1);
    m_window->resize(960, 600);
    QTRY_VERIFY(holds().isColumnHidden(HoldsModel::By));
    QVERIFY(!holds().isColumnHidden(HoldsModel::Until));
    QVERIFY(holds().columnWidth(HoldsModel::Pattern) > 80);
    QCOMPARE(holds().horizontalScrollBar()->maximum(), 0);
    m_window->resize(1600, 800);
    QTRY_VERIFY(!holds().isColumnHidden(HoldsModel::By));
}

} // namespace docsweep

QTEST_MAIN(docsweep::HoldsPageTest)
#include "tst_holdspage.moc"
