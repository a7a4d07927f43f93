// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/candidates/candidatespage.h"
#include "ui/run/confirmdialog.h"
#include "ui/schedule/schedulepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The list on the screen after a cleanup, of this window and of another program; and what is typed when it is closed.
class FreshListTest : public WindowTest {
    Q_OBJECT

private slots:
    void aQuickScanRenewsTheList();
    void aSlowScanIsOnlyOffered();
    void whatIsTickedIsNotTakenAway();
    void anotherProgramsCleanupCounts();
    void theStateFilterStaysOnInARenewedList();
    void quittingAsksAboutChangesOfTheSchedule();

private:
    void cleanUpStray();
    PlanId plan() { return m_window->console().plan()->id; }
    static bool isScanOffered(const QString &alerts) { return alerts.contains(u"before the last cleanup"_s); }
};

void FreshListTest::cleanUpStray()
{
    tickKey(u"stray/old.bin"_s);
    QTRY_VERIFY(find<QPushButton>("cleanUpTicked")->isEnabled());
    click("cleanUpTicked");
    confirm();
    waitForRun();
}

void FreshListTest::aQuickScanRenewsTheList()
{
    openCandidates();
    m_window->console().setQuickScan(10s);
    const PlanId before = plan();
    cleanUpStray();
    QTRY_VERIFY_WITH_TIMEOUT(plan() > before, 20000);
    waitForScan();
    QVERIFY(waitForRows(5));
    QVERIFY(!isScanOffered(alerts()));
    QVERIFY2(text("runTitle").startsWith(u"Done"_s) && find<QWidget>("runArea")->isVisible(), "what came of it stays");
    QVERIFY(!find<QPushButton>("runRescan")->isVisible());
    const PlanId renewed = plan();
    QVERIFY(!QTest::qWaitFor([&] { return plan() != renewed; }, 500)); // once
}

void FreshListTest::aSlowScanIsOnlyOffered()
{
    openCandidates();
    const PlanId before = plan();
    cleanUpStray();
    QVERIFY(isScanOffered(alerts()));
    QVERIFY(!QTest::qWaitFor([&] { return plan() != before; }, 500));
}

void FreshListTest::whatIsTickedIsNotTakenAway()
{
    openCandidates();
    m_window->console().setQuickScan(10s);
    const PlanId before = plan();
    tickKey(u"stray/old.bin"_s);
    QTRY_VERIFY(find<QPushButton>("cleanUpTicked")->isEnabled());
    click("cleanUpTicked");
    QTRY_VERIFY(dialog());
    click("confirmDelete");
    tickKey(u"carol"_s); // for the next one, while this one is on
    waitForRun();
    QVERIFY(isScanOffered(alerts()));
    QVERIFY(!QTest::qWaitFor([&] { return plan() != before; }, 500));
    QVERIFY(model().ticks().count() > 0);
    model().untickAll();
    QTRY_VERIFY_WITH_TIMEOUT(plan() > before, 20000);
}

void FreshListTest::anotherProgramsCleanupCounts()
{
    openCandidates();
    const PlanId before = plan();
    Console other(m_app->context());
    other.scan();
    QTRY_VERIFY_WITH_TIMEOUT(!other.isScanning() && other.plan(), 20000);
    other.run({{0, quint32(other.plan()->totals.items - 1)}});
    QTRY_VERIFY_WITH_TIMEOUT(!other.isRunning() && other.lastRun(), 20000);
    QCOMPARE(plan(), before);
    QTRY_VERIFY_WITH_TIMEOUT(isScanOffered(alerts()), 10000);
    m_window->console().setQuickScan(10s);
    m_window->console().refresh();
    waitForScan();
    QVERIFY(waitForRows(0));
    QVERIFY(!isScanOffered(alerts()));
}

void FreshListTest::theStateFilterStaysOnInARenewedList()
{
    openCandidates();
    auto *state = find<QComboBox>("stateFilter");
    state->setCurrentIndex(1);
    QCOMPARE(state->currentText(), u"Not done"_s);
    QVERIFY(waitForRows(0));
    const PlanId before = plan();
    m_window->console().refresh();
    waitForScan();
    QVERIFY(plan() > before);
    QCOMPARE(state->currentText(), u"Not done"_s);
    QVERIFY(find<QPushButton>("clearFilters")->isVisible());
    QVERIFY(waitForRows(0));
    QCOMPARE(model().filter().states.size(), 3);
    click("clearFilters");
    QVERIFY(waitForRows(6));
}

void FreshListTest::quittingAsksAboutChangesOfTheSchedule()
{
    openCandidates();
    m_window->showPage(MainWindow::Schedule);
    auto *page = m_window->findChild<SchedulePage *>();
    QTRY_VERIFY(find<QCheckBox>("scheduleEnabled") && find<QCheckBox>("scheduleEnabled")->isEnabled());
    find<QCheckBox>("scheduleEnabled")->click();
    QVERIFY(page->hasChanges());
    m_window->quit();
    QTRY_VERIFY(find<QPushButton>("changesStay"));
    click("changesStay");
    QVERIFY(m_window->isVisible());
    QVERIFY(page->hasChanges());
    QTRY_VERIFY(!find<QPushButton>("changesStay"));
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->quit();
    QTRY_VERIFY(find<QPushButton>("changesDiscard"));
    click("changesDiscard");
    QTRY_COMPARE(closed.size(), 1);
}

} // namespace docsweep

QTEST_MAIN(docsweep::FreshListTest)
#include "tst_freshlist.moc"
