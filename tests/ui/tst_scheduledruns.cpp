// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/ui/schedulecase.h"
#include "ui/schedule/schedulewords.h"

#include <QSignalSpy>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// When an automatic run begins, and what it deletes.
class ScheduledRunsTest : public ScheduleCase {
    Q_OBJECT

private slots:
    void beginsNothingUnlessSwitchedOn();
    void aRunThatIsDueReallyDeletes();
    void theRunIsRememberedAsScheduled();
    void catchesUpOnceAfterSleep();
    void catchesNothingUpWhereThatIsNotWanted();
    void waitsForTheEndOfTheQuietHours();
    void runsOnceWhenTheClockLeaps();
    void leavesOutWhatFallsIntoAPause();
    void aPauseForGoodEndsWhenItIsLifted();
    void pausedWhileItsRecordIsWrittenItDoesNotBegin();
    void stoppedAtTheEndOfItsScanItDoesNotBegin();
    void refusesAScheduleThatLeavesNoTime();
    void saysNothingOfGoodRunsUnlessAsked();
    void withoutADatabaseItIsOff();
};

void ScheduledRunsTest::beginsNothingUnlessSwitchedOn()
{
    start();
    QCOMPARE(m_runs->decision().state, ScheduleState::Off);
    pass(48h);
    QCOMPARE(records(), QString());
    QCOMPARE(m_app->sessions(), (QByteArrayList{"alice", "bob"}));
    QCOMPARE(scheduleLine(*m_runs), u"Automatic runs are off"_s);
}

void ScheduledRunsTest::aRunThatIsDueReallyDeletes()
{
    start();
    switchOn();
    QCOMPARE(m_runs->nextRun(), std::optional(m_clock.now() + 1h));
    QCOMPARE(scheduleLine(*m_runs), u"Next automatic run 13:00"_s);
    pass(59min);
    QCOMPARE(m_app->sessions().size(), 2); // not before its time
    QSignalSpy ended(m_runs.get(), &ScheduledRuns::ended);
    pass(1min);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_app->files(), QByteArrayList{"bob/b.pdf"});
    QCOMPARE(ended.size(), 1);
    QVERIFY(*m_runs->lastEnd());
    QCOMPARE(records(), u"switched-on, ran"_s);
    QCOMPARE(m_runs->nextRun(), std::optional(m_clock.now() + 1h));
}

void ScheduledRunsTest::theRunIsRememberedAsScheduled()
{
    start();
    switchOn();
    pass(1h);
    const Result<std::unique_ptr<Journal>> journal = openJournal(m_app->home());
    const std::vector<Run> runs = *(*journal)->runs(10);
    QCOMPARE(runs.size(), size_t(1));
    QCOMPARE(runs.front().trigger, RunTrigger::Scheduled);
    QCOMPARE(runs.front().totals.sessionsDeleted, 1);
}

void ScheduledRunsTest::catchesUpOnceAfterSleep()
{
    start();
    switchOn();
    QSignalSpy ended(m_runs.get(), &ScheduledRuns::ended);
    std::vector<Occurrence> missed;
    connect(m_runs.get(), &ScheduledRuns::missed, this, [&missed](const Occurrence &each) { missed.push_back(each); });
    pass(5h + 30min);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(records(), u"switched-on, machine-off 5, ran"_s);
    QVERIFY(m_runs->records().back().catchUp);
    QCOMPARE(missed.size(), size_t(1));
    QCOMPARE(missed.front().count, 5);
    pass(1min);
    QCOMPARE(ended.size(), 1);
    const Attendance seen = attendanceOf(m_runs->records(), m_clock.now() - 24h);
    QCOMPARE(attendanceText(seen), u"5 expected, 0 seen, 5 missed: asleep or off"_s);
}

void ScheduledRunsTest::catchesNothingUpWhereThatIsNotWanted()
{
    start();
    switchOn();
    ScheduleSettings settings = m_runs->settings();
    settings.catchUp = false;
    QVERIFY(m_runs->change(settings));
    pass(5h + 30min);
    QCOMPARE(records(), u"switched-on, machine-off 5, switched-on"_s);
    QCOMPARE(m_app->sessions().size(), 2);
    QCOMPARE(m_runs->nextRun(), std::optional(*parseInstant("2026-11-23T18:00:00Z"))); // the grid goes on
    pass(30min);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduledRunsTest::waitsForTheEndOfTheQuietHours()
{
    start();
    switchOn();
    ScheduleSettings settings = m_runs->settings();
    settings.schedule.quiet = {{12h + 30min, 14h + 15min, {}}};
    settings.schedule.zone = "UTC";
    QVERIFY(m_runs->change(settings));
    for (int minute = 0; minute < 134; ++minute)
        pass(1min);
    QCOMPARE(m_app->sessions().size(), 2);
    QCOMPARE(m_runs->decision().state, ScheduleState::Quiet);
    QCOMPARE(scheduleLine(*m_runs), u"Quiet hours, next automatic run 14:15"_s);
    pass(1min);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(records(), u"switched-on, quiet-hours, ran"_s);
}

void ScheduledRunsTest::runsOnceWhenTheClockLeaps()
{
    start();
    switchOn();
    QSignalSpy ended(m_runs.get(), &ScheduledRuns::ended);
    pass(1h);
    QCOMPARE(ended.size(), 1);
    pass(-1h);
    pass(30s);
    QCOMPARE(ended.size(), 1);
    pass(1h - 1min); // one period after the run, by a clock that goes right
    QCOMPARE(ended.size(), 1);
    pass(1min);
    QCOMPARE(ended.size(), 2);
}

void ScheduledRunsTest::leavesOutWhatFallsIntoAPause()
{
    start();
    switchOn();
    m_runs->pauseFor(150min);
    QCOMPARE(m_runs->decision().state, ScheduleState::Paused);
    QCOMPARE(scheduleLine(*m_runs), u"Automatic runs are paused until 14:30"_s);
    pass(1h);
    pass(1h);
    QCOMPARE(m_app->sessions().size(), 2);
    pass(30min);
    QCOMPARE(m_app->sessions().size(), 2); // nothing makes up for it
    pass(30min);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(records(), u"switched-on, paused 2, ran"_s);
}

void ScheduledRunsTest::aPauseForGoodEndsWhenItIsLifted()
{
    start();
    switchOn();
    m_runs->pauseForGood();
    pass(24h);
    QCOMPARE(scheduleLine(*m_runs), u"Automatic runs are paused"_s);
    QVERIFY(!m_runs->nextRun());
    m_runs->resume();
    settle();
    QCOMPARE(m_app->sessions().size(), 2);
    pass(1h);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduledRunsTest::pausedWhileItsRecordIsWrittenItDoesNotBegin()
{
    start();
    switchOn();
    QTRY_COMPARE(m_console->isScanning(), false);
    m_clock.advance(1h);
    m_runs->look(); // its record is on its way to the journal
    QCOMPARE(m_runs->decision().state, ScheduleState::Running);
    QVERIFY(!m_console->isAutomatic());
    m_runs->pauseFor(3h);
    settle();
    QCOMPARE(m_app->sessions().size(), 2);
    QVERIFY(!m_runs->lastEnd());
    QCOMPARE(records(), u"switched-on, stopped"_s);
    pass(1h);
    QCOMPARE(m_app->sessions().size(), 2);
}

void ScheduledRunsTest::stoppedAtTheEndOfItsScanItDoesNotBegin()
{
    start();
    switchOn();
    connect(m_console.get(), &Console::scanEnded, this, [this] {
        if (m_console->isAutomatic())
            m_console->stopScan(); // what it found is here, the run has not begun
    });
    pass(1h);
    QVERIFY(m_runs->lastEnd());
    QCOMPARE(m_runs->lastEnd()->error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_app->sessions().size(), 2);
    QCOMPARE(m_app->files().size(), 2);
    QCOMPARE(records(), u"switched-on, stopped"_s);
    const Result<std::unique_ptr<Journal>> journal = openJournal(m_app->home());
    QVERIFY((*journal)->runs(10)->empty());
}

void ScheduledRunsTest::refusesAScheduleThatLeavesNoTime()
{
    start();
    switchOn();
    ScheduleSettings settings = m_runs->settings();
    settings.schedule.quiet = {{0h, 0h, {}}};
    QCOMPARE(m_runs->change(settings).error().kind, ErrorKind::BadConfig);
    QVERIFY(m_runs->settings().schedule.quiet.isEmpty());
    pass(1h);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduledRunsTest::saysNothingOfGoodRunsUnlessAsked()
{
    start();
    switchOn();
    pass(1h);
    QVERIFY(!m_runs->wantsNotice(*m_runs->lastEnd()));
    ScheduleSettings settings = m_runs->settings();
    settings.notice = DesktopNotice::Always;
    QVERIFY(m_runs->change(settings));
    QVERIFY(m_runs->wantsNotice(*m_runs->lastEnd()));
    settings.notice = DesktopNotice::Never;
    QVERIFY(m_runs->change(settings));
    QVERIFY(!m_runs->wantsNotice(fail(ErrorKind::Io, u"disk full"_s)));
}

void ScheduledRunsTest::withoutADatabaseItIsOff()
{
    ConsoleContext none = context();
    none.settings.database.kind = DatabaseKind::None;
    start(none);
    QCOMPARE(m_runs->decision().state, ScheduleState::Off);
    QVERIFY(!m_runs->change({}));
    QCOMPARE(scheduleLine(*m_runs), QString());
}

} // namespace docsweep

QTEST_MAIN(docsweep::ScheduledRunsTest)

#include "tst_scheduledruns.moc"
