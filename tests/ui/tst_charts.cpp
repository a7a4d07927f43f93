// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartscase.h"
#include "ui/words/format.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the charts show and open.
class ChartsTest : public ChartsCase {
    Q_OBJECT

private slots:
    void theDonutCountsByType();
    void aSliceOpensItsType();
    void aHiddenTypeLeavesTheRing();
    void theHistogramStacksWhatGoesIsHeldAndStays();
    void aBarOpensItsAges();
    void hiddenSeriesLeaveTheBars();
    void theCurveAnswersAtOnce();
    void draggingTheHandlePreviews();
    void arrowsMoveTheHandle();
    void enterTakesTheAge();
    void sessionsAreNamedWithTheirShare();
    void aSessionOpens();
    void growthTellsTheDateAndTheBand();
    void growthSaysWhenItDoesNotKnow();
    void aScanOpensWhatWasThereThen();
    void theMenuComesByKeyAndMouse();
    void legendButtonsToggle();
    void unknownIsSaidAndHarmless_data();
    void unknownIsSaidAndHarmless();
    void screenReadersGetTheFigures();
    void rightToLeftMirrors();
};

void ChartsTest::theDonutCountsByType()
{
    const auto card = show(Donut);
    auto &donut = chart<TypeDonut>(card);
    QCOMPARE(donut.markCount(), 3);
    QCOMPARE(donut.title(), u"What is stored? 80% is PDF."_s);
    QCOMPARE(donut.entries()[0].value, formatBytes(8000));
    QCOMPARE(donut.markText(0), (QStringList{u"PDF: "_s + formatBytes(8000), u"2 files"_s}));
    QCOMPARE(donut.totalText(), formatBytes(10000));
}

void ChartsTest::aSliceOpensItsType()
{
    const auto card = show(Donut);
    QSignalSpy opened(&card->chart(), &ChartView::candidatesRequested);
    clickMark(card->chart(), 0);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<ItemFilter>().types, QSet<QByteArray>{"pdf"});
    QCOMPARE(opened[0][1].toString(), u"PDF"_s);
    card->chart().setFocus();
    QTest::keyClick(&card->chart(), Qt::Key_End);
    QTest::keyClick(&card->chart(), Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[1][0].value<ItemFilter>().types, QSet<QByteArray>{"txt"});
}

void ChartsTest::aHiddenTypeLeavesTheRing()
{
    const auto card = show(Donut);
    auto &donut = chart<TypeDonut>(card);
    donut.setEntryShown(0, false);
    QCOMPARE(donut.markCount(), 2);
    QCOMPARE(donut.totalText(), formatBytes(2000));
    donut.setTypes(someFiles().types); // another scan: it stays hidden
    QCOMPARE(donut.markCount(), 2);
    donut.setEntryShown(0, true);
    QCOMPARE(donut.totalText(), formatBytes(10000));
}

void ChartsTest::theHistogramStacksWhatGoesIsHeldAndStays()
{
    const auto card = show(Histogram);
    auto &histogram = chart<AgeHistogram>(card);
    QCOMPARE(histogram.summary(),
        u"%1 can be deleted, %2 held, %3 kept."_s.arg(formatBytes(6000), formatBytes(3000), formatBytes(1000)));
    QVERIFY(histogram.title().startsWith(u"How old are the files? Half of the data is younger than 3 h"_s));
    qint64 goes = 0;
    for (int bar = 0; bar < histogram.markCount(); ++bar) {
        if (histogram.markText(bar).contains(u"%1 can be deleted"_s.arg(formatBytes(6000))))
            ++goes;
    }
    QCOMPARE(goes, 1);
}

void ChartsTest::aBarOpensItsAges()
{
    const auto card = show(Histogram);
    auto &histogram = chart<AgeHistogram>(card);
    QSignalSpy opened(&histogram, &ChartView::candidatesRequested);
    for (int bar = 0; bar < histogram.markCount(); ++bar) {
        if (histogram.markText(bar).contains(u"%1 can be deleted"_s.arg(formatBytes(6000))))
            clickMark(histogram, bar);
    }
    QCOMPARE(opened.size(), 1);
    const auto filter = opened[0][0].value<ItemFilter>();
    QVERIFY(filter.changedFrom && filter.changedBefore);
    QVERIFY(*filter.changedFrom <= kNow - 3h && kNow - 3h <= *filter.changedBefore);
    QVERIFY(*filter.changedBefore - *filter.changedFrom < 3h);
}

void ChartsTest::hiddenSeriesLeaveTheBars()
{
    const auto card = show(Histogram);
    auto &histogram = chart<AgeHistogram>(card);
    const auto tallest = [&histogram] {
        int best = 0;
        for (int bar = 0; bar < histogram.markCount(); ++bar) {
            if (histogram.markPlace(bar).height() > histogram.markPlace(best).height())
                best = bar;
        }
        return histogram.markText(best);
    };
    QVERIFY(tallest().contains(u"%1 can be deleted"_s.arg(formatBytes(6000))));
    histogram.setEntryShown(0, false);
    QVERIFY(tallest().contains(u"%1 held"_s.arg(formatBytes(3000))));
}

void ChartsTest::theCurveAnswersAtOnce()
{
    const OlderThan hour = olderThan(someFiles(), 1h);
    QCOMPARE(hour.bytes, 9000);
    QCOMPARE(hour.files, 3);
    QCOMPARE(hour.sessions, 1);
    QCOMPARE(olderThan(someFiles(), 24h).bytes, 3000);
    QCOMPARE(olderThan(someFiles(), 0h).bytes, 10000);
    QCOMPARE(olderThan(someFiles(), 24h * 365).bytes, 0);
}

void ChartsTest::draggingTheHandlePreviews()
{
    const auto card = show(Curve);
    auto &curve = chart<AgeCurve>(card);
    QCOMPARE(curve.handle(), Duration(1h));
    QSignalSpy previewed(&curve, &AgeCurve::previewChanged);
    QSignalSpy chosen(&curve, &AgeCurve::ageChosen);
    const QPoint from = curve.handlePlace().center().toPoint();
    const QPoint to(qRound(curve.placeOfAge(24h)), from.y());
    QTest::mousePress(curve.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(curve.viewport(), (from + to) / 2);
    const Duration halfway = curve.handle();
    QVERIFY(halfway > 1h && halfway < 24h);
    QTest::mouseMove(curve.viewport(), to);
    QTest::mouseRelease(curve.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(curve.handle(), Duration(24h));
    OlderThan expected = olderThan(someFiles(), 24h); // of which a hold keeps the one file
    --expected.files;
    expected.bytes -= 3000;
    QCOMPARE(*curve.preview(), expected);
    QVERIFY(previewed.size() >= 2);
    QTest::mouseMove(curve.viewport(), from); // let go: it stays
    QCOMPARE(curve.handle(), Duration(24h));
    QVERIFY(chosen.isEmpty()); // looking changes nothing
}

void ChartsTest::arrowsMoveTheHandle()
{
    const auto card = show(Curve);
    auto &curve = chart<AgeCurve>(card);
    curve.setFocus();
    QTest::keyClick(&curve, Qt::Key_Right);
    QCOMPARE(curve.handle(), Duration(90min));
    QTest::keyClick(&curve, Qt::Key_Left);
    QTest::keyClick(&curve, Qt::Key_Left);
    QCOMPARE(curve.handle(), Duration(45min));
    QVERIFY(curve.accessibleDescription().startsWith(u"Older than 45 min: about "_s));
    QTest::keyClick(&curve, Qt::Key_Escape);
    QCOMPARE(curve.handle(), Duration(1h));
}

void ChartsTest::enterTakesTheAge()
{
    const auto card = show(Curve);
    auto &curve = chart<AgeCurve>(card);
    QSignalSpy chosen(&curve, &AgeCurve::ageChosen);
    QTest::keyClick(&curve, Qt::Key_Return);
    QVERIFY(chosen.isEmpty()); // the age in use already
    curve.setHandle(6h);
    QTest::keyClick(&curve, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Duration>(), Duration(6h));
}

void ChartsTest::sessionsAreNamedWithTheirShare()
{
    const auto card = show(Sessions);
    auto &bars = chart<SessionBars>(card);
    QCOMPARE(bars.title(), u"Who stores the most? The 3 largest sessions have 100% of it."_s);
    QCOMPARE(bars.markCount(), 3);
    QVERIFY(bars.markPlace(0).width() > bars.markPlace(1).width());
    QVERIFY(bars.markPlace(0).top() < bars.markPlace(1).top());
    QCOMPARE(bars.markText(1),
        (QStringList{u"%1 in 1 file"_s.arg(formatBytes(3000)), u"bob"_s, u"this folder has no row"_s}));
    bars.setEntryShown(1, false); // those without a row
    QCOMPARE(bars.markCount(), 2);
}

void ChartsTest::aSessionOpens()
{
    const auto card = show(Sessions);
    QSignalSpy opened(&card->chart(), &ChartView::candidatesRequested);
    clickMark(card->chart(), 1);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<ItemFilter>().session, SessionKey("bob"));
}

void ChartsTest::growthTellsTheDateAndTheBand()
{
    const auto card = show(Growth);
    auto &growth = chart<GrowthChart>(card);
    QCOMPARE(growth.markCount(), 12);
    // 12 MB now, one more each hour, 24 MB at most: noon and twelve hours.
    QCOMPARE(growth.title(),
        u"How is the storage growing? By %1. The quota is reached around 23\u00a0Nov."_s.arg(formatGrowth(24e6)));
    QVERIFY(growth.note().contains(u"The quota is reached on 23 Nov."_s));
    QVERIFY(growth.note().contains(u"what happens if nothing is cleaned up"_s));
    QVERIFY(growth.markPlace(11).center().y() < growth.markPlace(0).center().y());
}

void ChartsTest::growthSaysWhenItDoesNotKnow()
{
    GrowthChart growth(Theme::light());
    growth.setHistory(growing(1), 1000, kNow);
    QVERIFY(growth.emptyText().contains(u"After the second scan"_s));
    growth.setHistory(growing(2), 1000, kNow);
    QVERIFY(growth.emptyText().isEmpty());
    QVERIFY(growth.title().contains(u"not enough history"_s));
    QVERIFY(!growth.note().isEmpty());
}

void ChartsTest::aScanOpensWhatWasThereThen()
{
    const auto card = show(Growth);
    QSignalSpy opened(&card->chart(), &ChartView::candidatesRequested);
    clickMark(card->chart(), 3);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(*opened[0][0].value<ItemFilter>().changedBefore, kNow - 8h);
}

void ChartsTest::theMenuComesByKeyAndMouse()
{
    const auto card = show(Histogram);
    const auto menu = [&card] { return card->findChild<QMenu *>(u"chartMenu"_s); };
    const QPoint middle = card->chart().rect().center();
    QContextMenuEvent mouse(QContextMenuEvent::Mouse, middle, card->chart().mapToGlobal(middle));
    QCoreApplication::sendEvent(card->chart().viewport(), &mouse);
    QTRY_VERIFY(menu());
    QCOMPARE(menu()->actions().size(), 4);
    menu()->close();
    QTRY_VERIFY(!menu());
    QContextMenuEvent key(QContextMenuEvent::Keyboard, middle, card->chart().mapToGlobal(middle));
    QCoreApplication::sendEvent(&card->chart(), &key);
    QTRY_VERIFY(menu());
    menu()->close();
    QTRY_VERIFY(!menu());
    card->chart().setFocus();
    QTest::keyClick(&card->chart(), Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(menu());
    menu()->close();
}

void ChartsTest::legendButtonsToggle()
{
    const auto card = show(Donut);
    auto *pdf = card->findChild<QPushButton *>(u"typeDonutLegend_0"_s);
    QCOMPARE(pdf->text(), u"PDF"_s);
    QVERIFY(pdf->accessibleName().contains(formatBytes(8000)));
    QTest::mouseClick(pdf, Qt::LeftButton);
    QVERIFY(!pdf->isChecked());
    QVERIFY(!card->chart().entries()[0].shown);
    QCOMPARE(pdf->accessibleDescription(), u"hidden in the chart"_s);
    QTest::keyClick(pdf, Qt::Key_Space);
    QVERIFY(card->chart().entries()[0].shown);
}

void ChartsTest::unknownIsSaidAndHarmless_data()
{
    kinds();
}

void ChartsTest::unknownIsSaidAndHarmless()
{
    QFETCH(int, kind);
    const auto card = show(Kind(kind), false);
    QVERIFY(!card->chart().emptyText().isEmpty());
    QCOMPARE(card->chart().accessibleDescription(), card->chart().emptyText());
    QVERIFY(!card->findChild<QPushButton *>(card->chart().objectName() + u"More"_s)->isEnabled());
    QSignalSpy opened(&card->chart(), &ChartView::candidatesRequested);
    QTest::mouseMove(card->chart().viewport(), card->chart().viewport()->rect().center());
    QTest::mouseClick(card->chart().viewport(), Qt::LeftButton);
    card->chart().setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_Return, Qt::Key_Escape})
        QTest::keyClick(&card->chart(), key);
    QVERIFY(opened.isEmpty());
    QVERIFY(!card->grab().isNull());
}

void ChartsTest::screenReadersGetTheFigures()
{
    const auto card = show(Donut);
    ChartView &donut = card->chart();
    QCOMPARE(donut.accessibleName(), donut.title());
    QVERIFY(donut.accessibleDescription().startsWith(u"PDF: %1, 80%"_s.arg(formatBytes(8000))));
    donut.setFocus();
    QTest::keyClick(&donut, Qt::Key_Home);
    QVERIFY(donut.accessibleDescription().startsWith(u"PDF: %1, 2 files"_s.arg(formatBytes(8000))));
    QTest::keyClick(&donut, Qt::Key_Right);
    QCOMPARE(*donut.current(), 1);
}

void ChartsTest::rightToLeftMirrors()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto card = show(Growth);
    const bool mirrored = card->chart().markPlace(0).center().x() > card->chart().markPlace(11).center().x();
    const auto ages = show(Curve);
    const bool curveMirrored = chart<AgeCurve>(ages).placeOfAge(1h) > chart<AgeCurve>(ages).placeOfAge(24h);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(mirrored);
    QVERIFY(curveMirrored);
}

} // namespace docsweep

QTEST_MAIN(docsweep::ChartsTest)
#include "tst_charts.moc"
