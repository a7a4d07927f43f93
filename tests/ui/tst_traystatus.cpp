// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/limits.h"
#include "tests/ui/trayscene.h"
#include "ui/schedule/schedulewords.h"
#include "ui/tray/trayicons.h"
#include "ui/words/format.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the tray says and draws, and what closing the window means where there is no tray.
class TrayStatusTest : public QObject {
    Q_OBJECT

private slots:
    void theStateOfTheFacts_data();
    void theStateOfTheFacts();
    void theToolTipSaysTheNextRunAndWhatCanGo();
    void aLongProblemStaysOneLine();
    void noticesSayHowARunEnded();
    void tomorrowBeginsAtMidnight();
    void theIconsDifferWithoutColour();
    void withoutATrayClosingQuits();
    void withAutomaticRunsItMinimisesAndSaysSoOnce();
    void aHiddenStartShowsTheWindowWhereNoTrayIs();
    void aRunEndsWithinABatchWhenTheProgramMust();

private:
    static TrayFacts facts();
};

TrayFacts TrayStatusTest::facts()
{
    TrayFacts facts;
    facts.configured = true;
    facts.now = fromMicros(1'763'900'000'000'000);
    return facts;
}

void TrayStatusTest::theStateOfTheFacts_data()
{
    QTest::addColumn<TrayFacts>("facts");
    QTest::addColumn<TrayState>("state");
    QTest::addColumn<QString>("line");
    TrayFacts some = facts();
    QTest::newRow("nothing is up") << some << TrayState::Idle << u"No automatic run is planned"_s;
    some.automatic = {true, false, {}, some.now + 1h, {}};
    QTest::newRow("waiting") << some << TrayState::Idle << u"Next automatic run: "_s;
    some.automatic.paused = true;
    QTest::newRow("paused for good") << some << TrayState::Paused << u"Automatic runs are paused"_s;
    some.automatic.pausedUntil = some.now + 30min;
    QTest::newRow("paused for a while") << some << TrayState::Paused << u"paused until"_s;
    some.pendingItems = 3;
    QTest::newRow("pending beats paused") << some << TrayState::Attention << u"wait for the storage"_s;
    some.failedItems = 2;
    QTest::newRow("failed beats pending") << some << TrayState::Attention << u"failed"_s;
    some.problem = u"The database is away"_s;
    QTest::newRow("a problem beats all") << some << TrayState::Attention << u"The database is away"_s;
    some.scanning = true;
    QTest::newRow("scanning") << some << TrayState::Scanning << u"Scanning"_s;
    some.running = true;
    some.progress.itemsTotal = 10;
    some.progress.itemsDone = 4;
    QTest::newRow("cleaning") << some << TrayState::Cleaning << u"Cleaning up: 4 of 10 items"_s;
    some.runPaused = true;
    QTest::newRow("a paused run") << some << TrayState::Paused << u"4 of 10"_s;
    TrayFacts nothing;
    QTest::newRow("not configured") << nothing << TrayState::Idle << u"No web app is connected yet"_s;
}

void TrayStatusTest::theStateOfTheFacts()
{
    QFETCH(TrayFacts, facts);
    QFETCH(TrayState, state);
    QFETCH(QString, line);
    const TrayStatus status = describeTray(facts);
    QCOMPARE(status.state, state);
    QVERIFY2(status.line.contains(line), qPrintable(status.line));
    const bool idle = facts.configured && !facts.running && !facts.scanning;
    QCOMPARE(status.canScan, idle);
    QCOMPARE(status.canCleanUp, idle);
    QCOMPARE(status.canResume, facts.automatic.paused);
}

void TrayStatusTest::theToolTipSaysTheNextRunAndWhatCanGo()
{
    TrayFacts some = facts();
    some.automatic = {true, false, {}, some.now + 1h, {}};
    some.reclaimable = StateTotal{12, 3 * 1024 * 1024};
    some.problem = u"The storage does not answer"_s;
    const QStringList lines = describeTray(some).toolTip.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"The storage does not answer"_s);
    QVERIFY(lines.at(1).startsWith(u"Next automatic run: "_s));
    QVERIFY(lines.at(2).contains(formatBytes(3 * 1024 * 1024)));
    some.reclaimable = StateTotal{};
    QVERIFY(describeTray(some).toolTip.endsWith(u"There is nothing to clean up"_s));
}

void TrayStatusTest::aLongProblemStaysOneLine()
{
    TrayFacts some = facts();
    some.problem = u"word\n"_s.repeated(100);
    const QString line = describeTray(some).line;
    QVERIFY(line.size() <= 90 && line.endsWith(u'…') && !line.contains(u'\n'));
}

void TrayStatusTest::noticesSayHowARunEnded()
{
    Run run;
    run.state = RunState::Done;
    run.totals.of(ItemState::Deleted) = {7, 0};
    run.totals.freedBytes = 2048;
    TrayNotice notice = describeEnd(run);
    QVERIFY(!notice.isBad);
    QVERIFY(notice.text.contains(formatBytes(2048)));
    run.totals.of(ItemState::Failed) = {2, 0};
    notice = describeEnd(run);
    QVERIFY(notice.isBad && notice.text.contains(u"failed"_s));
    notice = describeEnd(
        fail(ErrorKind::LimitReached, causeOf(std::vector<LimitTrip>{{LimitKind::Items, 12, 10, {}, 0, 0}})));
    QVERIFY(notice.isBad && notice.title.contains(u"limit"_s) && notice.text.contains(u"safety limit of 10"_s));
    notice = describeEnd(fail(ErrorKind::Unavailable, u"nobody answers"_s));
    QVERIFY(notice.isBad && notice.title.startsWith(u"Nothing was deleted"_s));
}

void TrayStatusTest::tomorrowBeginsAtMidnight()
{
    // 2025-11-23 12:13:20 UTC, in the zone of the tests
    QCOMPARE(toIsoUtc(startOfTomorrow(fromMicros(1'763'900'000'000'000))), u"2025-11-24T00:00:00.000000Z"_s);
}

void TrayStatusTest::theIconsDifferWithoutColour()
{
    for (const int size : {16, 22, 32, 64}) {
        QList<QImage> seen;
        for (const TrayState state :
            {TrayState::Idle, TrayState::Scanning, TrayState::Cleaning, TrayState::Paused, TrayState::Attention}) {
            // White or not: what is left of a drawing without its colours.
            const QImage drawn = trayIcon(state).pixmap(size, size).toImage();
            QImage shape(drawn.size(), QImage::Format_Mono);
            shape.fill(0);
            for (int y = 0; y < size; ++y) {
                for (int x = 0; x < size; ++x) {
                    const QColor colour = drawn.pixelColor(x, y);
                    if (colour.alpha() > 127 && (colour.red() + colour.green() + colour.blue()) > 3 * 170)
                        shape.setPixel(x, y, 1);
                }
            }
            for (const QImage &other : seen) {
                int different = 0;
                for (int y = 0; y < size; ++y)
                    for (int x = 0; x < size; ++x)
                        different += int(shape.pixelIndex(x, y) != other.pixelIndex(x, y));
                QVERIFY2(different * 100 > size * size * 12, qPrintable(QString::number(different)));
            }
            seen << shape;
        }
    }
}

void TrayStatusTest::withoutATrayClosingQuits()
{
    TrayScene scene;
    scene.open();
    QSignalSpy ended(&scene.background, &Background::ended);
    scene.window.close();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!scene.window.isVisible());
}

void TrayStatusTest::withAutomaticRunsItMinimisesAndSaysSoOnce()
{
    TrayScene scene;
    scene.automatic.enabled = true;
    scene.open();
    QSignalSpy ended(&scene.background, &Background::ended);
    scene.window.close();
    auto *minimise = scene.window.findChild<QPushButton *>(u"minimiseGo"_s);
    QVERIFY(minimise != nullptr);
    QVERIFY(!scene.window.isMinimized());
    minimise->click();
    QTRY_VERIFY(scene.window.isMinimized());
    QTRY_VERIFY(scene.window.findChild<QPushButton *>(u"minimiseGo"_s) == nullptr);
    scene.background.showWindow();
    QVERIFY(!scene.window.isMinimized());
    scene.window.close();
    QVERIFY(scene.window.findChild<QPushButton *>(u"minimiseGo"_s) == nullptr);
    QTRY_VERIFY(scene.window.isMinimized());
    QVERIFY(ended.isEmpty());
    scene.background.quit();
    QCOMPARE(ended.size(), 1);
}

void TrayStatusTest::aHiddenStartShowsTheWindowWhereNoTrayIs()
{
    TrayScene scene;
    scene.background.begin(true);
    QVERIFY(!scene.window.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(scene.window.isVisible(), 30000);
}

void TrayStatusTest::aRunEndsWithinABatchWhenTheProgramMust()
{
    TrayScene scene;
    scene.app.addMany(3000);
    scene.open();
    QSignalSpy ended(&scene.background, &Background::ended);
    scene.console.run({{0, quint32(scene.console.plan()->totals.items - 1)}});
    scene.background.endNow();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30000);
    QVERIFY(!scene.console.isRunning());
    QVERIFY(scene.app.sessions().size() > 1);
}

} // namespace docsweep

QTEST_MAIN(docsweep::TrayStatusTest)
#include "tst_traystatus.moc"
