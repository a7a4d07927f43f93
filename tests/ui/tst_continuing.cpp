// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/windowtest.h"
#include "ui/candidates/candidatesmodel.h"
#include "ui/run/confirmdialog.h"

#include <QLineEdit>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A run that was stopped says what is left, and can be gone on with: its own rest without another question, anything
/// else after one.
class ContinuingTest : public WindowTest {
    Q_OBJECT

private slots:
    void goesOnWithTheRest();
    void theReportGoesOnAsWell();
    void asksAgainWhereTheRestIsNotTheSame();
    void asksForAllOfANewList();
    void ofAPartOnlyThatPartGoes();

private:
    void stopOne(std::chrono::milliseconds quickScan = {});
    qint64 left() { return m_window->console().stoppedRun() ? m_window->console().stoppedRun()->left() : 0; }
    QPushButton *button(const char *name) { return find<QPushButton>(name); }

    static constexpr int kMany = 9000;
};

/// A cleanup of everything, stopped on its way.
void ContinuingTest::stopOne(std::chrono::milliseconds quickScan)
{
    m_app->addMany(kMany);
    open(m_app->context());
    m_window->console().setQuickScan(quickScan);
    click("page1");
    click("cleanUpAll");
    confirm();
    QTRY_VERIFY(m_window->console().isRunning());
    QTRY_VERIFY(text("runFigures").contains(u"verified"_s) && !text("runFigures").startsWith(u"0 "_s));
    click("runStop");
    waitForRun();
    const std::optional<Run> &run = m_window->console().lastRun();
    QVERIFY(run && run->state == RunState::Cancelled);
    const qint64 deleted = run->totals.of(ItemState::Deleted).items;
    QVERIFY2(left() > 0 && deleted > 0, qPrintable(QString::number(left())));
    // The rows of those that wait are gone; their files are the next run's.
    QCOMPARE(run->undecided, 0); // what the stop met half-way is looked up before the run ends
    QCOMPARE(deleted + run->totals.of(ItemState::Pending).items + left(), 2 * kMany + 6);
    const QLocale english(QLocale::English);
    QCOMPARE(
        text("runTitle"), u"Stopped. %1 deleted, %2 left."_s.arg(english.toString(deleted), english.toString(left())));
    QVERIFY(text("runFigures").contains(u" freed"_s));
}

void ContinuingTest::goesOnWithTheRest()
{
    stopOne(10s); // no list is renewed by itself as long as something of it is left to go on with
    QVERIFY(button("runContinue")->isVisible() && button("runContinue")->isEnabled());
    click("runContinue");
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->console().isRunning() || dialog(), qPrintable(alerts()), 30000);
    QVERIFY(!dialog());
    QVERIFY(!button("runContinue")->isVisible());
    waitForRun();
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"}); // who is in use
}

void ContinuingTest::theReportGoesOnAsWell()
{
    stopOne();
    click("runReport");
    QTRY_VERIFY_WITH_TIMEOUT(text("runVerdict").startsWith(u"Stopped. "_s), 30000);
    QCOMPARE(text("runVerdict"), text("runTitle"));
    QCOMPARE(text("figure8"), QLocale(QLocale::English).toString(left()));
    QVERIFY(button("runContinueReport")->isVisible());
    click("runContinueReport");
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->console().isRunning() || dialog(), qPrintable(alerts()), 30000);
    QVERIFY(!dialog());
    waitForRun();
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"}); // who is in use
    QTRY_VERIFY(!button("runContinueReport")->isVisible()); // it is done
}

void ContinuingTest::asksAgainWhereTheRestIsNotTheSame()
{
    stopOne();
    const qint64 before = left();
    QByteArray kept;
    for (const QByteArray &session : m_app->sessions()) {
        if (session.startsWith("many"))
            kept = session;
    }
    QVERIFY((*openJournal(m_app->home()))->addHold(*parseHold(kept, {})));
    click("runContinue");
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 30000);
    QVERIFY(!m_window->console().isRunning());
    QCOMPARE(text("confirmTitle").section(u' ', 0, 0), QLocale(QLocale::English).toString(before - 2));
    QVERIFY(button("confirmCancel")->isDefault());
    confirm();
    waitForRun();
    QCOMPARE(m_app->sessions(), (QByteArrayList{"bob", kept}));
}

void ContinuingTest::asksForAllOfANewList()
{
    stopOne();
    click("runReport");
    QTRY_VERIFY_WITH_TIMEOUT(button("runContinueReport")->isVisible(), 30000);
    click("scan");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().plan()->id == 2, 30000);
    waitForScan();
    QTRY_VERIFY(button("runContinueReport")->isEnabled());
    click("runContinueReport");
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 30000);
    click("confirmCancel");
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_window->console().isRunning());
}

/// What was not ticked stays, though it stands in the same list.
void ContinuingTest::ofAPartOnlyThatPartGoes()
{
    m_app->addMany(kMany);
    open(m_app->context());
    click("page1");
    QTRY_VERIFY(model().isComplete() && model().rowCount() > kMany);
    search(u"many"_s);
    QTRY_VERIFY(model().isComplete() && model().rowCount() == 2 * kMany);
    QTRY_VERIFY(button("cleanUpAll")->text().contains(QLocale(QLocale::English).toString(2 * kMany)));
    click("cleanUpAll");
    confirm();
    QTRY_VERIFY(text("runFigures").contains(u"verified"_s) && !text("runFigures").startsWith(u"0 "_s));
    click("runStop");
    waitForRun();
    QVERIFY(left() > 0);
    click("runContinue");
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->console().isRunning() || dialog(), qPrintable(alerts()), 30000);
    QVERIFY(!dialog());
    waitForRun();
    QCOMPARE(m_app->sessions(), (QByteArrayList{"alice", "bob", "carol"}));
    QVERIFY(m_app->files().contains("stray/old.bin"));
}

} // namespace docsweep

QTEST_MAIN(docsweep::ContinuingTest)
#include "tst_continuing.moc"
