// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/otherschedulescase.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Automatic runs of all saved connections, whichever is open: on real profiles, databases and files.
class OtherSchedulesTest : public OtherSchedulesCase {
    Q_OBJECT

private slots:
    void init() { prepare(); }
    void cleanup() { takeDown(); }
    void bothRunWhileOneIsOpen();
    void openingHandsOver();
    void aRunGoesOnWhenItsConnectionIsOpened();
    void aRunThatWasBrokenOffIsBegunAgain();
    void aBrokenConnectionIsSaid();
    void connectionsComeAndGo();
    void aDatabaseHasOneWhoFollowsIt();
    void endingStopsAll();
    void thePageShowsThemAll();
};

void OtherSchedulesTest::bothRunWhileOneIsOpen()
{
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    QCOMPARE(m_others->all().size(), size_t(2));
    QVERIFY(of(u"one"_s).isOpen && !of(u"two"_s).isOpen && m_others->isAnyOn());
    QSignalSpy ended(m_others.get(), &OtherSchedules::runEnded);
    pass(1h);
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->lastEnd() && ended.size() == 1, 20000);
    QCOMPARE(ended[0][0].toString(), u"two"_s);
    QCOMPARE(m_one->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_two->sessions(), QByteArrayList{"bob"});
    QCOMPARE(of(u"two"_s).last->outcome, Outcome::Ran);
    QTRY_COMPARE(records(*m_two), (QStringList{u"switched-on"_s, u"ran"_s}));
    // And the connection to begin with next time is still the one that was opened.
    QCOMPARE(QSettings(m_folder->filePath(u"home/window.ini"_s), QSettings::IniFormat).value("connection").toString(),
        u"one"_s);
}

void OtherSchedulesTest::openingHandsOver()
{
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    m_console->setContext(contextOf(u"two"_s));
    QTRY_VERIFY(m_runs->isReady() && isKnown(u"one"_s) && isKnown(u"two"_s));
    QVERIFY(of(u"two"_s).isOpen && !of(u"one"_s).isOpen);
    pass(1h);
    QTRY_COMPARE_WITH_TIMEOUT(m_one->sessions(), QByteArrayList{"bob"}, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_two->sessions(), QByteArrayList{"bob"}, 20000);
    QTRY_COMPARE(records(*m_one), (QStringList{u"switched-on"_s, u"ran"_s}));
    QTRY_COMPARE(records(*m_two), (QStringList{u"switched-on"_s, u"ran"_s}));
}

void OtherSchedulesTest::aRunGoesOnWhenItsConnectionIsOpened()
{
    m_two->addMany(2000);
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    pass(1h);
    QTRY_VERIFY(of(u"two"_s).state == ScheduleState::Running && m_two->sessions().size() < 2002);
    QVERIFY(m_others->isAtWork(u"two"_s) && !m_others->isAtWork(u"nobody"_s));
    m_console->setContext(contextOf(u"two"_s));
    QVERIFY(m_others->isAtWork(u"two"_s));
    QVERIFY(m_runs->isWaitingForOther()); // it is worked at there
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->isReady(), 60000);
    QCOMPARE(m_two->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_runs->records().back().outcome, Outcome::Ran);
    QVERIFY(!m_others->isAtWork(u"two"_s));
    QTRY_COMPARE(records(*m_two), (QStringList{u"switched-on"_s, u"ran"_s}));
    QTRY_COMPARE(records(*m_one), (QStringList{u"switched-on"_s, u"ran"_s}));
}

void OtherSchedulesTest::aRunThatWasBrokenOffIsBegunAgain()
{
    m_one->addMany(3000);
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    pass(1h);
    QTRY_VERIFY(m_console->isAutomatic() && m_console->isScanning());
    m_console->setContext(contextOf(u"two"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_one->sessions(), QByteArrayList{"bob"}, 60000);
    // It counts anew from where it was begun again.
    QTRY_COMPARE(records(*m_one), (QStringList{u"switched-on"_s, u"locked"_s, u"switched-on"_s, u"ran"_s}));
    QTRY_COMPARE(records(*m_two), (QStringList{u"switched-on"_s, u"ran"_s}));
}

void OtherSchedulesTest::aBrokenConnectionIsSaid()
{
    QVERIFY(writeProfile(u"broken"_s, {{u"DATABASE_URL"_s, u"nonsense://"_s}}, request().environment));
    start(u"one"_s);
    QTRY_VERIFY(of(u"broken"_s).problem);
    QTRY_VERIFY(isKnown(u"two"_s));
    QVERIFY(!of(u"two"_s).problem);
    // Mended, it is followed without a restart.
    WebApp third;
    save(u"broken"_s, third);
    m_others->follow();
    QTRY_VERIFY_WITH_TIMEOUT(isKnown(u"broken"_s), 20000);
    QVERIFY(!of(u"broken"_s).problem);
}

void OtherSchedulesTest::connectionsComeAndGo()
{
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    QVERIFY(m_console->context().connections.rename(u"two"_s, u"three"_s));
    m_others->follow();
    QTRY_VERIFY(isKnown(u"three"_s));
    QVERIFY(of(u"two"_s).connection.isEmpty());
    QVERIFY(m_console->context().connections.remove(u"three"_s));
    m_others->follow();
    QTRY_VERIFY(m_others->all().empty());
    pass(1h);
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->lastEnd(), 20000);
    QCOMPARE(m_two->sessions().size(), 2);
}

void OtherSchedulesTest::aDatabaseHasOneWhoFollowsIt()
{
    save(u"uno"_s, *m_one);
    start(u"one"_s);
    QTRY_COMPARE(of(u"uno"_s).sameAs, u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    pass(1h);
    QTRY_COMPARE_WITH_TIMEOUT(m_one->sessions(), QByteArrayList{"bob"}, 20000);
    QTRY_COMPARE(records(*m_one), (QStringList{u"switched-on"_s, u"ran"_s}));
}

void OtherSchedulesTest::endingStopsAll()
{
    m_two->addMany(5000);
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    pass(1h);
    QTRY_VERIFY(m_two->sessions().size() < 5002);
    QSignalSpy ended(m_others.get(), &OtherSchedules::ended);
    m_others->end();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30000);
    const auto left = m_two->sessions().size();
    QVERIFY(left > 1);
    m_console->stopAndWait();
    QVERIFY(!QTest::qWaitFor([&] { return m_two->sessions().size() != left; }, 500));
}

void OtherSchedulesTest::thePageShowsThemAll()
{
    QVERIFY(writeProfile(u"broken"_s, {{u"DATABASE_URL"_s, u"nonsense://"_s}}, request().environment));
    start(u"one"_s);
    MainWindow window(*m_console, *m_runs, Theme::light());
    window.showPage(MainWindow::Schedule);
    window.show();
    window.start();
    QTRY_VERIFY(isKnown(u"two"_s) && of(u"broken"_s).problem);
    auto *table = window.findChild<QTableWidget *>("allSchedules"_L1);
    QVERIFY(table);
    QTRY_COMPARE(table->rowCount(), 3);
    const auto row = [table](int at) {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells += table->item(at, column) ? table->item(at, column)->text() : QString();
        return cells.join(u'|');
    };
    QTRY_VERIFY(row(0).startsWith(u"broken|not possible|"_s));
    QVERIFY(!table->item(0, 2)->text().isEmpty()); // why, over the columns that say nothing
    QCOMPARE(table->columnSpan(0, 2), 3);
    const QFontMetrics metrics = table->fontMetrics();
    QVERIFY(metrics.horizontalAdvance(table->item(0, 2)->text())
        < table->visualRect(table->model()->index(0, 2)).width() * (table->rowHeight(0) / metrics.lineSpacing()));
    QTRY_VERIFY(row(1).startsWith(u"one (open)|on|1 h|"_s));
    QTRY_VERIFY(row(2).startsWith(u"two|on|1 h|"_s));
    QTRY_VERIFY(window.findChild<QLabel *>("nextRun"_L1)->text().endsWith(u": one"_s));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(2, 0)).center());
    QTRY_COMPARE_WITH_TIMEOUT(m_console->context().connection, u"two"_s, 20000);
    QTRY_VERIFY(row(2).startsWith(u"two (open)|on|"_s));
    QTRY_VERIFY(m_console->isAtRest());
}

} // namespace docsweep

QTEST_MAIN(docsweep::OtherSchedulesTest)
#include "tst_otherschedules.moc"
